<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="bn" sourcelanguage="en">
<context>
    <name>AccountPage</name>
    <message>
        <source>Every record is as it was signed, from the first to the last.</source>
        <translation>প্রথম থেকে শেষ পর্যন্ত প্রতিটি নথি স্বাক্ষরের সময় যেমন ছিল তেমনই আছে।</translation>
    </message>
    <message>
        <source>Please type your present passphrase.</source>
        <translation>আপনার এখনকার গোপন বাক্য লিখুন।</translation>
    </message>
    <message>
        <source>Passphrase and keys</source>
        <translation>গোপন বাক্য ও চাবি</translation>
    </message>
    <message>
        <source>Your passphrase, your recovery code, your records.</source>
        <translation>আপনার গোপন বাক্য, পুনরুদ্ধার কোড ও নথি।</translation>
    </message>
    <message>
        <source>Change your passphrase</source>
        <translation>আপনার গোপন বাক্য বদলান</translation>
    </message>
    <message>
        <source>Your present passphrase</source>
        <translation>এখনকার গোপন বাক্য</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>গোপন বাক্য বদলান</translation>
    </message>
    <message>
        <source>New recovery code</source>
        <translation>নতুন পুনরুদ্ধার কোড</translation>
    </message>
    <message>
        <source>If the sheet is lost or somebody saw it: type your passphrase on this page and make a new one. The old sheet then no longer opens anything.</source>
        <translation>পাতাটি হারালে বা কেউ দেখে ফেললে: এই পাতায় গোপন বাক্য লিখে আর একটি তৈরি করুন। পুরোনো পাতায় তখন আর কিছু খোলে না।</translation>
    </message>
    <message>
        <source>Make a new recovery code</source>
        <translation>নতুন পুনরুদ্ধার কোড তৈরি করুন</translation>
    </message>
    <message>
        <source>Your keys in words</source>
        <translation>শব্দে আপনার চাবি</translation>
    </message>
    <message>
        <source>Read these words to the administrator, by telephone or in person, best before your keys are confirmed: every word must be the same on both screens. They are no secret, and they are not your recovery code.</source>
        <translation>এই শব্দগুলি প্রশাসককে পড়ে শোনান, টেলিফোনে বা সামনাসামনি, আপনার চাবি নিশ্চিত করার আগে হলে সবচেয়ে ভালো: দুই পর্দায় প্রতিটি শব্দ একই হতে হবে। এগুলি গোপন নয়, আর এগুলি আপনার পুনরুদ্ধার কোডও নয়।</translation>
    </message>
    <message>
        <source>Your records</source>
        <translation>আপনার নথি</translation>
    </message>
    <message>
        <source>The desk can go through every record of yours and compare it with what was signed. It changes nothing.</source>
        <translation>ডেস্ক আপনার প্রতিটি নথি দেখে যা স্বাক্ষর করা হয়েছিল তার সঙ্গে মেলাতে পারে। এতে কিছু বদলায় না।</translation>
    </message>
    <message>
        <source>Check my records</source>
        <translation>আমার নথি মিলিয়ে দেখুন</translation>
    </message>
    <message>
        <source>If the desk does not work as it should</source>
        <translation>ডেস্ক ঠিকমতো কাজ না করলে</translation>
    </message>
    <message>
        <source>A report tells whoever helps you about this computer and this program, in numbers and fixed words: no names, no codes, nothing from any record. You read it first; it is never sent.</source>
        <translation>যিনি আপনাকে সাহায্য করেন, প্রতিবেদন তাঁকে এই কম্পিউটার ও এই প্রোগ্রামের কথা জানায়, সংখ্যায় ও বাঁধা শব্দে: কোনো নাম নেই, কোনো কোড নেই, কোনো নথির কিছু নেই। আপনি আগে পড়েন; এটি কখনও নিজে থেকে পাঠানো হয় না।</translation>
    </message>
    <message>
        <source>Report for support…</source>
        <translation>সহায়তার জন্য প্রতিবেদন…</translation>
    </message>
</context>
<context>
    <name>AccountPresenter</name>
    <message>
        <source>It is printed on your statements from now on.</source>
        <translation>এখন থেকে এটি আপনার লেখা বিবৃতিতে ছাপা হবে।</translation>
    </message>
    <message>
        <source>Your new passphrase is in use from now on.</source>
        <translation>এখন থেকে আপনার নতুন গোপন বাক্য চালু।</translation>
    </message>
</context>
<context>
    <name>ActionForm</name>
    <message>
        <source>Please write what you agreed.</source>
        <translation>কী ঠিক হলো লিখুন।</translation>
    </message>
    <message>
        <source>Something agreed</source>
        <translation>যা ঠিক হলো</translation>
    </message>
    <message>
        <source>Changing what is agreed</source>
        <translation>যা ঠিক হয়েছে তা বদলানো</translation>
    </message>
    <message>
        <source>What you agreed</source>
        <translation>আপনারা কী ঠিক করলেন</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>কে করবেন</translation>
    </message>
    <message>
        <source>By which day</source>
        <translation>কোন দিনের মধ্যে</translation>
    </message>
    <message>
        <source>May stay open.</source>
        <translation>খোলা রাখা যায়।</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>অবস্থা</translation>
    </message>
</context>
<context>
    <name>AgendaPage</name>
    <message>
        <source>no day</source>
        <translation>দিন ঠিক নেই</translation>
    </message>
    <message>
        <source>{day} (outcome not noted yet)</source>
        <translation>{day} (ফল এখনও লেখা হয়নি)</translation>
    </message>
    <message>
        <source>{day} (has passed)</source>
        <translation>{day} (পেরিয়ে গেছে)</translation>
    </message>
    <message>
        <source>Hearing: {what}</source>
        <translation>শুনানি: {what}</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>দিন</translation>
    </message>
    <message>
        <source>What</source>
        <translation>কী</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>মামলা</translation>
    </message>
    <message>
        <source>Place or details</source>
        <translation>স্থান বা বিবরণ</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>কে</translation>
    </message>
    <message>
        <source>What is next</source>
        <translation>সামনে যা আছে</translation>
    </message>
    <message>
        <source>Hearings and tasks of all open cases, by day.</source>
        <translation>সব চলতি মামলার শুনানি ও কাজ, দিন অনুযায়ী।</translation>
    </message>
    <message>
        <source>Filter by case, court, task or person</source>
        <translation>মামলা, আদালত, কাজ বা ব্যক্তি দিয়ে খুঁজুন</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>কী দেখানো হচ্ছে</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>সব</translation>
    </message>
    <message>
        <source>Hearings only</source>
        <translation>শুধু শুনানি</translation>
    </message>
    <message>
        <source>Tasks only</source>
        <translation>শুধু কাজ</translation>
    </message>
    <message>
        <source>My tasks</source>
        <translation>আমার কাজ</translation>
    </message>
    <message>
        <source>Nothing is coming up here. Add hearings and tasks in a case.</source>
        <translation>সামনে কিছু নেই। মামলায় গিয়ে শুনানি ও কাজ যোগ করুন।</translation>
    </message>
</context>
<context>
    <name>AnswerBoxes</name>
    <message>
        <source>Item {number}</source>
        <translation>প্রশ্ন {number}</translation>
    </message>
</context>
<context>
    <name>AnswerCard</name>
    <message>
        <source>Please write who answered.</source>
        <translation>কে উত্তর দিয়েছেন তা লিখুন।</translation>
    </message>
    <message>
        <source>Please write the day, for example 31-12-2026.</source>
        <translation>তারিখটি লিখুন, যেমন 31-12-2026।</translation>
    </message>
    <message>
        <source>The office&apos;s lawyer</source>
        <translation>অফিসের আইনজীবী</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>উত্তরের তারিখ</translation>
    </message>
    <message>
        <source>In the lawyer&apos;s words</source>
        <translation>আইনজীবীর ভাষায়</translation>
    </message>
    <message>
        <source>They are shown in place of the statement. Leave this empty if it is right.</source>
        <translation>মূল কথার বদলে এটিই দেখানো হয়। কথাটি ঠিক থাকলে খালি রাখুন।</translation>
    </message>
    <message>
        <source>Save the answer</source>
        <translation>উত্তরটি সেভ করুন</translation>
    </message>
    <message>
        <source>Remove the answer</source>
        <translation>উত্তরটি সরান</translation>
    </message>
</context>
<context>
    <name>App</name>
    <message>
        <source>The tour could not be started. The office itself is as it was.</source>
        <translation>ঘুরে দেখা শুরু করা গেল না। অফিসটি আগের মতোই আছে।</translation>
    </message>
</context>
<context>
    <name>AppointmentCard</name>
    <message>
        <source>Cancel all that follow as well</source>
        <translation>পরের সবগুলিও বাতিল করুন</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>ফলাফল</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>বদলান</translation>
    </message>
    <message>
        <source>Open the note</source>
        <translation>নোট খুলুন</translation>
    </message>
    <message>
        <source>Write the note</source>
        <translation>নোট লিখুন</translation>
    </message>
    <message>
        <source>Group note</source>
        <translation>দলের নোট</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>ফাইল খুলুন</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>ফিরে যান</translation>
    </message>
</context>
<context>
    <name>AppointmentForm</name>
    <message>
        <source>Please write the time as hours and minutes, such as 10:30.</source>
        <translation>সময়টি ঘণ্টা ও মিনিটে লিখুন, যেমন 10:30।</translation>
    </message>
    <message>
        <source>A new appointment</source>
        <translation>নতুন অ্যাপয়েন্টমেন্ট</translation>
    </message>
    <message>
        <source>Changing an appointment</source>
        <translation>অ্যাপয়েন্টমেন্ট বদলানো</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>দিন</translation>
    </message>
    <message>
        <source>From</source>
        <translation>কখন থেকে</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>মিনিট</translation>
    </message>
    <message>
        <source>How you meet</source>
        <translation>কীভাবে দেখা হবে</translation>
    </message>
    <message>
        <source>Where, if it needs saying</source>
        <translation>কোথায়, বলার দরকার হলে</translation>
    </message>
    <message>
        <source>It took place already</source>
        <translation>সাক্ষাৎটি হয়ে গেছে</translation>
    </message>
    <message>
        <source>Change all that follow as well</source>
        <translation>পরের সবগুলিও বদলান</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>সেভ করুন</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>বাতিল</translation>
    </message>
</context>
<context>
    <name>Appointments</name>
    <message>
        <source>It overlaps with another appointment of yours.</source>
        <translation>একই সময়ে আপনার আর একটি অ্যাপয়েন্টমেন্ট আছে।</translation>
    </message>
    <message>
        <source>This time is in the past. You can note the outcome.</source>
        <translation>সময়টি পেরিয়ে গেছে। ফলাফল লিখে রাখতে পারেন।</translation>
    </message>
    <message>
        <source>Your work together had ended; a contact afterwards is welcome.</source>
        <translation>আপনাদের একসঙ্গে কাজ শেষ হয়েছিল; পরেও যোগাযোগ করা ভালো।</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>সোমবার</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>মঙ্গলবার</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>বুধবার</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>বৃহস্পতিবার</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>শুক্রবার</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>শনিবার</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>রবিবার</translation>
    </message>
</context>
<context>
    <name>Arrivals</name>
    <message>
        <source>A consent was withdrawn. Its summary is gone from here.</source>
        <translation>একটি সম্মতি প্রত্যাহার করা হয়েছে। তার সারাংশ এখান থেকে চলে গেছে।</translation>
    </message>
    <message>
        <source>A summary has come. You find it under Summaries.</source>
        <translation>একটি সারাংশ এসেছে। সারাংশ-এ পাবেন।</translation>
    </message>
    <message>
        <source>A counsellor has settled a request. You find it under Requests.</source>
        <translation>একজন কাউন্সেলর একটি অনুরোধ মিটিয়েছেন। অনুরোধ-এ পাবেন।</translation>
    </message>
    <message>
        <source>Something that came in could not be trusted and was left closed.</source>
        <translation>যা এসেছিল তার কিছু বিশ্বাস করা যায়নি, তাই খোলা হয়নি।</translation>
    </message>
</context>
<context>
    <name>AskingCards</name>
    <message>
        <source>{name} asks to be let in.</source>
        <translation>{name} যোগ করার অনুরোধ করছে।</translation>
    </message>
    <message>
        <source>Please compare these words with those on its screen, by telephone or side by side. If one differs, do not let it in.</source>
        <translation>অনুগ্রহ করে ওই ল্যাপটপের পর্দার শব্দগুলির সঙ্গে এই শব্দগুলি মিলিয়ে নিন, টেলিফোনে বা পাশাপাশি বসে। একটিও আলাদা হলে সেটি যোগ করবেন না।</translation>
    </message>
    <message>
        <source>The words are the same: let it in</source>
        <translation>শব্দগুলি একই: যোগ করুন</translation>
    </message>
    <message>
        <source>The words differ: do not let it in</source>
        <translation>শব্দগুলি আলাদা: যোগ করবেন না</translation>
    </message>
</context>
<context>
    <name>AskingPage</name>
    <message>
        <source>Last checked: {moment}.</source>
        <translation>শেষ দেখা হয়েছে: {moment}।</translation>
    </message>
    <message>
        <source>This laptop asks to be let in</source>
        <translation>এই ল্যাপটপ যোগ করার অনুরোধ করছে</translation>
    </message>
    <message>
        <source>Please compare these words with those that the administrator sees under “Other laptops”, by telephone or side by side. Every word must be the same. If one differs, please stop here and tell the administrator.</source>
        <translation>অনুগ্রহ করে প্রশাসক “অন্য ল্যাপটপ”-এ যে শব্দগুলি দেখছেন তার সঙ্গে এই শব্দগুলি মিলিয়ে নিন, টেলিফোনে বা পাশাপাশি বসে। প্রতিটি শব্দ একই হতে হবে। একটিও আলাদা হলে অনুগ্রহ করে এখানে থামুন এবং প্রশাসককে জানান।</translation>
    </message>
    <message>
        <source>Words to compare</source>
        <translation>মিলিয়ে দেখার শব্দ</translation>
    </message>
    <message>
        <source>Once the administrator has let this laptop in, this window goes on by itself. You may close it meanwhile. If you exchange by stick, take the stick there and bring it back first.</source>
        <translation>প্রশাসক এই ল্যাপটপ যোগ করলে এই জানালা নিজে থেকেই এগিয়ে যায়। ততক্ষণ আপনি এটি বন্ধ করতে পারেন। পেন ড্রাইভ হলে সেটিকে আগে সেখানে গিয়ে ফিরে আসতে হবে।</translation>
    </message>
    <message>
        <source>The access file is not needed any more: please delete it.</source>
        <translation>অ্যাক্সেস ফাইলটি আর দরকার নেই: অনুগ্রহ করে মুছে ফেলুন।</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>এখনই দেখুন</translation>
    </message>
    <message>
        <source>I have another code</source>
        <translation>আমার কাছে অন্য কোড আছে</translation>
    </message>
</context>
<context>
    <name>AssentEditor</name>
    <message>
        <source>Please choose what the child says, or that they are too young.</source>
        <translation>শিশুটি কী বলছে তা বেছে নিন, বা জিজ্ঞাসা করার পক্ষে খুব ছোট সেটি বেছে নিন।</translation>
    </message>
    <message>
        <source>Please write why the child cannot be asked, such as their age.</source>
        <translation>শিশুটিকে কেন জিজ্ঞাসা করা যায় না তা লিখুন, যেমন তার বয়স।</translation>
    </message>
    <message>
        <source>The child says yes as well</source>
        <translation>শিশুটিও হ্যাঁ বলছে</translation>
    </message>
    <message>
        <source>The child says no</source>
        <translation>শিশুটি না বলছে</translation>
    </message>
    <message>
        <source>Too young to be asked</source>
        <translation>জিজ্ঞাসা করার পক্ষে খুব ছোট</translation>
    </message>
    <message>
        <source>What does the child say?</source>
        <translation>শিশুটি কী বলছে?</translation>
    </message>
    <message>
        <source>Why the child cannot be asked</source>
        <translation>শিশুটিকে কেন জিজ্ঞাসা করা যায় না</translation>
    </message>
    <message>
        <source>Such as: two years old. From seven years on a child is always asked.</source>
        <translation>যেমন: বয়স দুই বছর। সাত বছর থেকে শিশুকে সব সময় জিজ্ঞাসা করা হয়।</translation>
    </message>
</context>
<context>
    <name>AssessmentsPresenter</name>
    <message>
        <source>The answers are saved in the client&apos;s file.</source>
        <translation>উত্তরগুলি তাঁর ফাইলে সেভ হয়েছে।</translation>
    </message>
    <message>
        <source>What was done is saved in the client&apos;s file.</source>
        <translation>যা করা হয়েছে তা ক্লায়েন্টের ফাইলে সেভ হয়েছে।</translation>
    </message>
    <message>
        <source>The form is scored. The trend shows it.</source>
        <translation>ফর্মটির স্কোর হয়েছে। ধারায় তা দেখা যাচ্ছে।</translation>
    </message>
    <message>
        <source>The file is saved, without a lock.</source>
        <translation>ফাইলটি সেভ হয়েছে, লক ছাড়া।</translation>
    </message>
</context>
<context>
    <name>AssessmentsTab</name>
    <message>
        <source>Answers from the paper form</source>
        <translation>কাগজের ফর্মের উত্তর</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>প্রশ্নমালা</translation>
    </message>
    <message>
        <source>Day of the answers</source>
        <translation>যে দিন তিনি উত্তর দিয়েছেন</translation>
    </message>
    <message>
        <source>Type the number of each answer. What was left out stays empty.</source>
        <translation>প্রতিটি উত্তরের সংখ্যা লিখুন। তিনি যা বাদ দিয়েছেন তা ফাঁকা থাকুক।</translation>
    </message>
    <message>
        <source>Cut-off</source>
        <translation>কাট-অফ</translation>
    </message>
    <message>
        <source>Cut-offs are published for women and for men. If in doubt, use that for everyone.</source>
        <translation>নারী ও পুরুষের জন্য আলাদা কাট-অফ প্রকাশিত আছে। সন্দেহ থাকলে সবার জন্যেরটি নিন।</translation>
    </message>
    <message>
        <source>Cut-offs are published for women and for men. They can be used where the intake notes the client&apos;s sex.</source>
        <translation>মহিলা ও পুরুষের জন্য আলাদা সীমা প্রকাশিত আছে। প্রথম সাক্ষাতের নথিতে ক্লায়েন্টের লিঙ্গ লেখা থাকলে সেগুলি ব্যবহার করা যায়।</translation>
    </message>
    <message>
        <source>For everyone</source>
        <translation>সবার জন্য</translation>
    </message>
    <message>
        <source>For women</source>
        <translation>নারীদের জন্য</translation>
    </message>
    <message>
        <source>For men</source>
        <translation>পুরুষদের জন্য</translation>
    </message>
    <message>
        <source>Save the answers</source>
        <translation>উত্তর সেভ করুন</translation>
    </message>
</context>
<context>
    <name>AttachmentViewer</name>
    <message>
        <source>A copy outside the desk is not protected any more: whoever has the file can open it, and it cannot be called back. The activity log says that it was saved.</source>
        <translation>ডেস্কের বাইরের কপি আর সুরক্ষিত নয়: যার কাছে ফাইলটি থাকবে সে-ই খুলতে পারবে, আর ফেরত আনা যাবে না। এটি যে সেভ হয়েছে, তা কার্যকলাপের লগে থাকে।</translation>
    </message>
    <message>
        <source>Save the copy…</source>
        <translation>কপিটি সেভ করুন…</translation>
    </message>
    <message>
        <source>Delete this picture or paper from the client&apos;s file for good?</source>
        <translation>এই ছবি বা কাগজটি ক্লায়েন্টের ফাইল থেকে চিরতরে মুছবেন?</translation>
    </message>
    <message>
        <source>Delete “{title}” from the client&apos;s file for good?</source>
        <translation>ক্লায়েন্টের ফাইল থেকে “{title}” চিরতরে মুছবেন?</translation>
    </message>
    <message>
        <source>Delete it for good</source>
        <translation>চিরতরে মুছুন</translation>
    </message>
    <message>
        <source>Page {number} of {pages}</source>
        <translation>{pages} পাতার মধ্যে {number}</translation>
    </message>
    <message>
        <source>Something in this PDF could run or open by itself. It was left out when the paper was attached; the pages are all here.</source>
        <translation>এই PDF-এর কোনো অংশ নিজে থেকে চলতে বা খুলতে পারত। কাগজটি যুক্ত করার সময় সেটি বাদ দেওয়া হয়েছে; সব পাতা এখানে আছে।</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>শিরোনাম</translation>
    </message>
    <message>
        <source>In your words; may be left empty. It is saved as you go on.</source>
        <translation>আপনার কথায়; খালি রাখা যায়। আপনি এগোলে নিজে থেকেই সেভ হয়।</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>আগের পাতা</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>পরের পাতা</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>কপি সেভ করুন…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>সরান…</translation>
    </message>
    <message>
        <source>Back to pictures and papers</source>
        <translation>ছবি ও কাগজে ফিরুন</translation>
    </message>
    <message>
        <source>The picture or paper</source>
        <translation>ছবি বা কাগজ</translation>
    </message>
</context>
<context>
    <name>AttachmentsPresenter</name>
    <message>
        <source>Saved in the client&apos;s file. The file you chose is where it was.</source>
        <translation>ক্লায়েন্টের ফাইলে সেভ হয়েছে। আপনি যে ফাইল বেছে নিয়েছেন সেটি যেখানে ছিল সেখানেই আছে।</translation>
    </message>
    <message>
        <source>The copy is saved.</source>
        <translation>কপিটি সেভ হয়েছে।</translation>
    </message>
    <message>
        <source>It is removed from the client&apos;s file.</source>
        <translation>এটি ক্লায়েন্টের ফাইল থেকে সরানো হয়েছে।</translation>
    </message>
</context>
<context>
    <name>AttachmentsTab</name>
    <message>
        <source>Choose a picture or paper</source>
        <translation>ছবি বা কাগজ বেছে নিন</translation>
    </message>
    <message>
        <source>Pictures and PDF</source>
        <translation>ছবি ও PDF</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>কপি সেভ করুন</translation>
    </message>
    <message>
        <source>Attached on</source>
        <translation>যে দিন যুক্ত</translation>
    </message>
    <message>
        <source>What</source>
        <translation>কী</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>পাতা</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>আকার</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>শিরোনাম</translation>
    </message>
    <message>
        <source>Keep as little as you can. Identity papers are best left with the client; a note that you have seen them is enough. An image of the abuse of a child never belongs here: leave it where it is, show and send it to nobody, and turn at once to your supervisor, and with them to the Special Juvenile Police Unit or the local police.</source>
        <translation>যত কম পারেন ততই রাখুন। পরিচয়পত্র ক্লায়েন্টের কাছেই থাকা ভালো; আপনি দেখেছেন, এটুকু লিখে রাখাই যথেষ্ট। কোনো শিশুর নির্যাতনের ছবি কখনওই এখানে রাখার নয়: সেটি যেখানে আছে সেখানেই থাকতে দিন, কাউকে দেখাবেন বা পাঠাবেন না, এবং সঙ্গে সঙ্গে সুপারভাইজারকে জানান, আর তাঁর সঙ্গে বিশেষ কিশোর পুলিশ ইউনিট বা স্থানীয় পুলিশের কাছে যান।</translation>
    </message>
    <message>
        <source>Attach a picture or paper…</source>
        <translation>ছবি বা কাগজ যুক্ত করুন…</translation>
    </message>
    <message>
        <source>Pictures and papers</source>
        <translation>ছবি ও কাগজ</translation>
    </message>
    <message>
        <source>Nothing is attached yet. Pictures and PDF files are checked and kept encrypted; the file you choose stays where it is.</source>
        <translation>এখনও কিছু যুক্ত করা হয়নি। ছবি ও PDF ফাইল পরীক্ষা করে এনক্রিপ্ট করে রাখা হয়; আপনি যে ফাইল বেছে নেন সেটি যেখানে আছে সেখানেই থাকে।</translation>
    </message>
</context>
<context>
    <name>AuditPage</name>
    <message>
        <source>Save the activity log</source>
        <translation>কার্যকলাপের লগ ফাইল হিসেবে সেভ করুন</translation>
    </message>
    <message>
        <source>Please type the code.</source>
        <translation>অনুগ্রহ করে কোডটি লিখুন।</translation>
    </message>
    <message>
        <source>When</source>
        <translation>কখন</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>কে</translation>
    </message>
    <message>
        <source>What</source>
        <translation>কী</translation>
    </message>
    <message>
        <source>Everyone&apos;s actions, without a client in them.</source>
        <translation>সকলের কাজ, কোনো ক্লায়েন্টের কথা ছাড়া।</translation>
    </message>
    <message>
        <source>Your own actions, as the office keeps them.</source>
        <translation>আপনার নিজের কাজ, অফিস যেমন রাখে।</translation>
    </message>
    <message>
        <source>Activity log</source>
        <translation>কার্যকলাপের লগ</translation>
    </message>
    <message>
        <source>Filter by day, person or action</source>
        <translation>দিন, ব্যক্তি বা কাজ দিয়ে খুঁজুন</translation>
    </message>
    <message>
        <source>Print the weekly sheet…</source>
        <translation>সাপ্তাহিক পাতা ছাপান…</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>ফাইল হিসেবে সেভ করুন…</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>মিলিয়ে দেখুন</translation>
    </message>
    <message>
        <source>Code on a weekly sheet</source>
        <translation>সাপ্তাহিক পাতার কোড</translation>
    </message>
    <message>
        <source>It shows whether older files were put in place of the office&apos;s own.</source>
        <translation>অফিসের নিজের ফাইলের জায়গায় পুরোনো ফাইল রাখা হয়েছে কিনা, এটি তা দেখায়।</translation>
    </message>
</context>
<context>
    <name>AuditPresenter</name>
    <message>
        <source>The log is saved.</source>
        <translation>লগ সেভ হয়েছে।</translation>
    </message>
    <message>
        <source>The code fits: nothing on that sheet is missing or changed.</source>
        <translation>কোড মিলেছে: ওই পাতার কিছুই হারায়নি বা বদলায়নি।</translation>
    </message>
</context>
<context>
    <name>BackupsPage</name>
    <message>
        <source>No backup has been made yet.</source>
        <translation>এখনও কোনো ব্যাকআপ করা হয়নি।</translation>
    </message>
    <message>
        <source>The last backup was made on {day} at {time}.</source>
        <translation>শেষ ব্যাকআপ করা হয়েছে {day} তারিখে, {time} টায়।</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>ব্যাকআপ</translation>
    </message>
    <message>
        <source>If this laptop is lost or stolen…</source>
        <translation>এই ল্যাপটপ হারালে বা চুরি গেলে…</translation>
    </message>
</context>
<context>
    <name>BackupsPresenter</name>
    <message>
        <source>The backup is being made. You can go on.</source>
        <translation>ব্যাকআপ করা হচ্ছে। আপনি কাজ চালিয়ে যেতে পারেন।</translation>
    </message>
    <message>
        <source>The backup is made, and was read back without a fault: {count} files.</source>
        <translation>ব্যাকআপ হয়েছে, আর ত্রুটি ছাড়া আবার পড়ে দেখা হয়েছে: {count}টি ফাইল।</translation>
    </message>
    <message>
        <source>Good: this backup can be relied on. It is entered in the activity log.</source>
        <translation>ভালো: এই ব্যাকআপের ওপর ভরসা করা যায়। “কার্যকলাপের লগ”-য় তা লেখা হয়েছে।</translation>
    </message>
    <message>
        <source>The archive is saved. Clients&apos; files in it: {count}. Left out because sealed: {sealed}.</source>
        <translation>সংগ্রহটি সেভ হয়েছে। এতে ক্লায়েন্টের ফাইল: {count}টি। সিল করা বলে বাদ: {sealed}টি।</translation>
    </message>
    <message>
        <source>Please tell the administrator, make a new backup at another place, and try that one out.</source>
        <translation>প্রশাসককে জানান, অন্য জায়গায় নতুন ব্যাকআপ করুন, আর সেটি যাচাই করে দেখুন।</translation>
    </message>
</context>
<context>
    <name>BeforeClosingPart</name>
    <message>
        <source>The client has not said whom you may ask. Please ask and tell nobody outside the office.</source>
        <translation>কাকে জিজ্ঞেস করা যায় তা ক্লায়েন্ট বলেননি। অফিসের বাইরে কাউকে কিছু জিজ্ঞাসা করবেন না, জানাবেনও না।</translation>
    </message>
    <message>
        <source>You may turn to: {whom}</source>
        <translation>যাঁর কাছে যেতে পারেন: {whom}</translation>
    </message>
    <message>
        <source>You may say: {what}</source>
        <translation>যা বলতে পারেন: {what}</translation>
    </message>
    <message>
        <source>The intake names no safe way to reach the client, so you need not try.</source>
        <translation>প্রথম আলাপে ক্লায়েন্টের সঙ্গে যোগাযোগের কোনো নিরাপদ উপায় লেখা নেই, তাই চেষ্টা করার দরকার নেই।</translation>
    </message>
    <message>
        <source>No day is kept for asking later. Any that were planned are removed.</source>
        <translation>পরে খোঁজ নেওয়ার কোনো দিন রাখা হয় না। আগে ঠিক করা দিন থাকলে তা সরানো হয়।</translation>
    </message>
    <message>
        <source>The worry is serious: please talk with a supervisor before closing.</source>
        <translation>চিন্তা গুরুতর: ফাইল বন্ধ করার আগে অনুগ্রহ করে সুপারভাইজারের সঙ্গে কথা বলুন।</translation>
    </message>
    <message>
        <source>The client may be under 18: please talk with a supervisor before closing.</source>
        <translation>ক্লায়েন্টের বয়স আঠারোর কম হতে পারে: ফাইল বন্ধ করার আগে অনুগ্রহ করে সুপারভাইজারের সঙ্গে কথা বলুন।</translation>
    </message>
</context>
<context>
    <name>BeginForm</name>
    <message>
        <source>Please choose somebody.</source>
        <translation>কাউকে বেছে নিন।</translation>
    </message>
    <message>
        <source>Begin supervision</source>
        <translation>সুপারভিশন শুরু করুন</translation>
    </message>
    <message>
        <source>The desk makes a place that only the two of you can open. No colleague or administrator can open it, nor can the recovery sheets.</source>
        <translation>ডেস্ক এমন একটি জায়গা তৈরি করে যা শুধু আপনারা দুজন খুলতে পারেন। কোনো সহকর্মী বা প্রশাসক এটি খুলতে পারেন না, পুনরুদ্ধারের পাতা দিয়েও এটি খোলে না।</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>শুরু করুন</translation>
    </message>
    <message>
        <source>It is kept on this laptop. Whoever works at another one finds it when they sign in here.</source>
        <translation>এটি এই ল্যাপটপে থাকে। যিনি অন্য ল্যাপটপে কাজ করেন, তিনি এখানে সাইন ইন করলে এটি পাবেন।</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>কার সঙ্গে</translation>
    </message>
</context>
<context>
    <name>BreakdownTab</name>
    <message>
        <source>Month</source>
        <translation>মাস</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>সবাই</translation>
    </message>
    <message>
        <source>Only people who agreed to statistics are counted, on the last day of each month. A number below five people is not shown, nor one from which it could be worked out, with all that was shown before. Some others are left out at random, so that a gap tells nothing.</source>
        <translation>শুধু যাঁরা পরিসংখ্যানে রাজি হয়েছেন তাঁদের গোনা হয়, প্রতি মাসের শেষ দিনে। পাঁচজনের কম হলে সংখ্যা দেখানো হয় না, আর আগে দেখানো সবকিছু মিলিয়ে যা থেকে তা বের করা যায়, তা-ও নয়। আরও কিছু সংখ্যা এলোমেলোভাবে বাদ থাকে, যাতে ফাঁক থেকে কিছু বোঝা না যায়।</translation>
    </message>
    <message>
        <source>By</source>
        <translation>ভাগ</translation>
    </message>
    <message>
        <source>None of these months can be shown.</source>
        <translation>এই মাসগুলির কিছুই দেখানো যায় না।</translation>
    </message>
    <message>
        <source>At the end of {month}</source>
        <translation>{month}-এর শেষে</translation>
    </message>
    <message>
        <source>Clients by group</source>
        <translation>ভাগ অনুযায়ী ক্লায়েন্ট</translation>
    </message>
</context>
<context>
    <name>BusyBar</name>
    <message>
        <source>Cancel</source>
        <translation>থামান</translation>
    </message>
</context>
<context>
    <name>CaseFile</name>
    <message>
        <source>{count} of {total}</source>
        <translation>{total}টির মধ্যে {count}টি</translation>
    </message>
    <message>
        <source>Entered on {day}</source>
        <translation>লেখা হয়েছে {day}</translation>
    </message>
    <message>
        <source>closed on {day}</source>
        <translation>বন্ধ হয়েছে {day}</translation>
    </message>
    <message>
        <source>linked summaries: {count}</source>
        <translation>সংযুক্ত সারাংশ: {count}</translation>
    </message>
    <message>
        <source>Close the case</source>
        <translation>মামলা বন্ধ করুন</translation>
    </message>
    <message>
        <source>Reopen the case</source>
        <translation>মামলা আবার খুলুন</translation>
    </message>
    <message>
        <source>{day} (has passed)</source>
        <translation>{day} (পেরিয়ে গেছে)</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>ধরন</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>নম্বর</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>বছর</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>কোথায়</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>দিন</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>কী জন্য</translation>
    </message>
    <message>
        <source>Court</source>
        <translation>আদালত</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>ফলাফল</translation>
    </message>
    <message>
        <source>Arranged</source>
        <translation>ব্যবস্থা হয়েছে</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>মন্তব্য</translation>
    </message>
    <message>
        <source>By</source>
        <translation>কবের মধ্যে</translation>
    </message>
    <message>
        <source>What</source>
        <translation>কী</translation>
    </message>
    <message>
        <source>In a few words</source>
        <translation>অল্প কথায়</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>কে</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>অবস্থা</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>ফিরে যান</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>বদলান</translation>
    </message>
    <message>
        <source>Add a number</source>
        <translation>নম্বর যোগ করুন</translation>
    </message>
    <message>
        <source>Add a hearing</source>
        <translation>শুনানি যোগ করুন</translation>
    </message>
    <message>
        <source>Add a task</source>
        <translation>কাজ যোগ করুন</translation>
    </message>
    <message>
        <source>Note the outcome</source>
        <translation>ফলাফল লিখুন</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>হয়ে গেছে</translation>
    </message>
    <message>
        <source>Numbers of the case</source>
        <translation>মামলার নম্বর</translation>
    </message>
    <message>
        <source>No number is noted yet.</source>
        <translation>এখনও কোনো নম্বর লেখা হয়নি।</translation>
    </message>
    <message>
        <source>Hearings</source>
        <translation>শুনানি</translation>
    </message>
    <message>
        <source>No hearing is noted yet.</source>
        <translation>এখনও কোনো শুনানি লেখা হয়নি।</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>কাজ</translation>
    </message>
    <message>
        <source>No task is noted yet.</source>
        <translation>এখনও কোনো কাজ লেখা হয়নি।</translation>
    </message>
</context>
<context>
    <name>CaseForm</name>
    <message>
        <source>Change the case</source>
        <translation>মামলা বদলান</translation>
    </message>
    <message>
        <source>Please write the reference of the case.</source>
        <translation>মামলার পরিচয় লিখুন।</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>মামলার পরিচয়</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>মন্তব্য</translation>
    </message>
    <message>
        <source>No health or counselling detail here.</source>
        <translation>স্বাস্থ্য বা কাউন্সেলিংয়ের কথা এখানে নয়।</translation>
    </message>
</context>
<context>
    <name>CaseList</name>
    <message>
        <source>New case</source>
        <translation>নতুন মামলা</translation>
    </message>
    <message>
        <source>Please write the reference of the case.</source>
        <translation>মামলার পরিচয় লিখুন।</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>মামলার পরিচয়</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>নম্বর</translation>
    </message>
    <message>
        <source>Entered on</source>
        <translation>যে দিন লেখা হয়েছে</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>মন্তব্য</translation>
    </message>
    <message>
        <source>A new case</source>
        <translation>নতুন মামলা</translation>
    </message>
    <message>
        <source>A short title, or the number it goes by.</source>
        <translation>ছোট একটি নাম, বা যে নম্বরে চেনা যায়।</translation>
    </message>
    <message>
        <source>No health or counselling detail here.</source>
        <translation>স্বাস্থ্য বা কাউন্সেলিংয়ের কথা এখানে নয়।</translation>
    </message>
    <message>
        <source>Add the case</source>
        <translation>মামলা যোগ করুন</translation>
    </message>
    <message>
        <source>Filter by reference, number or remarks</source>
        <translation>পরিচয়, নম্বর বা মন্তব্য দিয়ে খুঁজুন</translation>
    </message>
    <message>
        <source>Which cases</source>
        <translation>কোন মামলা</translation>
    </message>
    <message>
        <source>Open cases</source>
        <translation>চলতি মামলা</translation>
    </message>
    <message>
        <source>Closed cases</source>
        <translation>বন্ধ মামলা</translation>
    </message>
    <message>
        <source>All cases</source>
        <translation>সব মামলা</translation>
    </message>
    <message>
        <source>Legal cases</source>
        <translation>আইনি মামলা</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>বাতিল</translation>
    </message>
    <message>
        <source>There are no cases here.</source>
        <translation>এখানে কোনো মামলা নেই।</translation>
    </message>
</context>
<context>
    <name>CasesPage</name>
    <message>
        <source>Legal cases</source>
        <translation>আইনি মামলা</translation>
    </message>
    <message>
        <source>References, hearings and tasks.</source>
        <translation>মামলার পরিচয়, শুনানি ও কাজ।</translation>
    </message>
    <message>
        <source>References, hearings and tasks. Press Enter on a line to open it.</source>
        <translation>মামলার পরিচয়, শুনানি ও কাজ। খুলতে কোনো লাইনে Enter চাপুন।</translation>
    </message>
</context>
<context>
    <name>CertifiableBox</name>
    <message>
        <source>Words to compare</source>
        <translation>মিলিয়ে দেখার শব্দ</translation>
    </message>
</context>
<context>
    <name>CertifyCard</name>
    <message>
        <source>Confirm people</source>
        <translation>মানুষদের নিশ্চিত করুন</translation>
    </message>
    <message>
        <source>Please let each person read their words to you, by telephone or in person. Tick those whose every word is the same, then type the words of the recovery sheets once for all of them. After that they can sign in.</source>
        <translation>প্রত্যেককে তাঁর শব্দগুলি আপনাকে পড়ে শোনাতে বলুন, টেলিফোনে বা সামনাসামনি। যাঁদের প্রতিটি শব্দ একই, তাঁদের পাশে টিক দিন, তারপর সবার জন্য এক বারই পুনরুদ্ধারের পাতাগুলির শব্দ লিখুন। এরপর তাঁরা সাইন ইন করতে পারবেন।</translation>
    </message>
    <message>
        <source>Nobody can be confirmed now.</source>
        <translation>এখন নিশ্চিত করার মতো কেউ নেই।</translation>
    </message>
    <message>
        <source>Please tick at least one person.</source>
        <translation>অন্তত একজনের পাশে টিক দিন।</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>নিশ্চিত করুন</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>এখন নয়</translation>
    </message>
</context>
<context>
    <name>CheckInPage</name>
    <message>
        <source>Your check-in is saved. Only you can see it.</source>
        <translation>আপনার উত্তর সেভ হয়েছে। শুধু আপনিই দেখতে পান।</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>নিজের খবর</translation>
    </message>
    <message>
        <source>How have the last two weeks been for you? Eight questions.</source>
        <translation>গত দুই সপ্তাহ আপনার কেমন কেটেছে? আটটি প্রশ্ন।</translation>
    </message>
    <message>
        <source>Your answers are locked with your own key, and no colleague, supervisor or administrator has it. Please take the figures as a note to yourself.</source>
        <translation>আপনার উত্তরগুলি আপনার নিজের চাবিতে বন্ধ, কোনো সহকর্মী, সুপারভাইজার বা প্রশাসকের কাছে সেই চাবি নেই। সংখ্যাগুলিকে নিজের জন্য একটি টোকা বলে ধরুন।</translation>
    </message>
    <message>
        <source>Somebody is new among those who take part in the team figures. Nothing of yours is added up with theirs before you have seen their names and go on with them.</source>
        <translation>দলের পরিসংখ্যানে যাঁরা অংশ নেন তাঁদের মধ্যে কেউ নতুন। নামগুলি দেখে আপনি তাঁদের সঙ্গে এগোতে রাজি না হওয়া পর্যন্ত আপনার কিছু যোগ হয় না।</translation>
    </message>
    <message>
        <source>See the team figures</source>
        <translation>দলের পরিসংখ্যান দেখুন</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>আজ</translation>
    </message>
    <message>
        <source>Do another check-in</source>
        <translation>আবার নিজের খবর নিন</translation>
    </message>
    <message>
        <source>Your trend</source>
        <translation>আপনার গতিধারা</translation>
    </message>
    <message>
        <source>Your trend appears after your first check-in.</source>
        <translation>প্রথম উত্তরের পরে আপনার গতিধারা দেখা যাবে।</translation>
    </message>
    <message>
        <source>Stress (0 to 16)</source>
        <translation>চাপ (0 থেকে 16)</translation>
    </message>
    <message>
        <source>Resilience (0 to 16)</source>
        <translation>সহনশক্তি (0 থেকে 16)</translation>
    </message>
    <message>
        <source>What helps</source>
        <translation>কী সাহায্য করে</translation>
    </message>
    <message>
        <source>Save this check-in</source>
        <translation>এই উত্তর সেভ করুন</translation>
    </message>
</context>
<context>
    <name>CheckInPresenter</name>
    <message>
        <source>After three check-ins you can read here what they may mean.</source>
        <translation>তিন বার লেখার পর এখানে পড়তে পারবেন সেগুলির মানে কী হতে পারে।</translation>
    </message>
    <message>
        <source>Your stress is about as it was before. You know best how that feels.</source>
        <translation>আপনার চাপ প্রায় আগের মতোই। কেমন লাগছে তা আপনিই সবচেয়ে ভালো জানেন।</translation>
    </message>
    <message>
        <source>It weighs less than before. What has helped may be worth keeping.</source>
        <translation>আগের চেয়ে হালকা। যা সাহায্য করেছে তা ধরে রাখার মতো হতে পারে।</translation>
    </message>
    <message>
        <source>Your stress is not more than before, but your resilience is lower. If that goes on, tell somebody.</source>
        <translation>আপনার চাপ আগের চেয়ে বেশি নয়, কিন্তু আপনার সহনশক্তি কমেছে। এমন চললে কাউকে জানান।</translation>
    </message>
    <message>
        <source>It weighs more than before. One heavy time says little about you, and much about the work. If it goes on, tell somebody.</source>
        <translation>আগের চেয়ে ভারী। একটি ভারী সময় আপনার কথা কম বলে, কাজের কথাই বেশি বলে। এমন চললে কাউকে জানান।</translation>
    </message>
    <message>
        <source>It has been much for some time. That wears anybody out. Please let somebody know: a colleague, your supervisor, a doctor, or one of the numbers under What helps.</source>
        <translation>কিছুদিন ধরেই চাপ অনেক। এতে যে কেউ ক্লান্ত হন। কাউকে জানান: একজন সহকর্মী, আপনার সুপারভাইজার, একজন ডাক্তার, বা ‘কী সাহায্য করে’-র কোনো নম্বর।</translation>
    </message>
    <message>
        <source>{title}: {value} of {highest}</source>
        <translation>{title}: {highest}-এর মধ্যে {value}</translation>
    </message>
</context>
<context>
    <name>ChoiceBox</name>
    <message>
        <source>Choose…</source>
        <translation>বেছে নিন…</translation>
    </message>
</context>
<context>
    <name>ChooseStep</name>
    <message>
        <source>Files imported on {day}: {count}. They can be taken out together until one of them is used.</source>
        <translation>{day} তারিখে আনা ফাইল: {count}টি। এগুলির একটিও ব্যবহার না হওয়া পর্যন্ত সবগুলি একসঙ্গে সরিয়ে ফেলা যায়।</translation>
    </message>
    <message>
        <source>Files that are taken out: {count}. Everything the list brought into them is destroyed here for good; the list itself stays where it is.</source>
        <translation>যে ফাইলগুলি সরিয়ে ফেলা হবে: {count}টি। তালিকা থেকে এগুলিতে যা কিছু এসেছে, এখান থেকে চিরতরে মুছে যাবে; তালিকাটি নিজে যেখানে আছে সেখানেই থাকবে।</translation>
    </message>
    <message>
        <source>Take them out</source>
        <translation>সরিয়ে ফেলুন</translation>
    </message>
    <message>
        <source>Lists (*.csv *.xlsx *.ods *.txt *.tsv *.json)</source>
        <translation>তালিকা (*.csv *.xlsx *.ods *.txt *.tsv *.json)</translation>
    </message>
    <message>
        <source>Choose a list</source>
        <translation>তালিকা বেছে নিন</translation>
    </message>
    <message>
        <source>The list may be an Excel workbook, an OpenDocument spreadsheet, a CSV file or a FHIR bundle, with the headings in one row and one person in each row below.</source>
        <translation>তালিকাটি Excel ওয়ার্কবুক, OpenDocument স্প্রেডশিট, CSV ফাইল বা FHIR বান্ডিল হতে পারে; এক সারিতে শিরোনাম, আর নিচের প্রতি সারিতে একজনের কথা থাকবে।</translation>
    </message>
    <message>
        <source>Nothing is added before you have seen what each row becomes. The list itself stays where it is; it is not protected there, so please think of deleting it afterwards.</source>
        <translation>কোন সারি থেকে কী হবে তা আপনি দেখে নেওয়ার আগে কিছুই যোগ হয় না। তালিকার ফাইলটি যেখানে ছিল সেখানেই থাকে; সেখানে সেটি সুরক্ষিত নয়, তাই পরে মুছে ফেলার কথা ভাবুন।</translation>
    </message>
    <message>
        <source>Choose a list…</source>
        <translation>তালিকা বেছে নিন…</translation>
    </message>
    <message>
        <source>Imported last</source>
        <translation>সব শেষে যা আনা হয়েছে</translation>
    </message>
    <message>
        <source>Take them out again</source>
        <translation>আবার সরিয়ে ফেলুন</translation>
    </message>
</context>
<context>
    <name>ClearableLine</name>
    <message>
        <source>Delete what is written</source>
        <translation>যা লেখা আছে মুছুন</translation>
    </message>
</context>
<context>
    <name>ClientAgreement</name>
    <message>
        <source>The client read it</source>
        <translation>তিনি নিজে পড়েছেন</translation>
    </message>
    <message>
        <source>It was read out to the client</source>
        <translation>তাঁকে পড়ে শোনানো হয়েছে</translation>
    </message>
    <message>
        <source>It was read out with an interpreter</source>
        <translation>দোভাষীর সাহায্যে তাঁকে পড়ে শোনানো হয়েছে</translation>
    </message>
    <message>
        <source>Save it locked</source>
        <translation>লক করে সেভ করুন</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Please read this to the client, or let them read it. Nothing has left yet.</source>
        <translation>তাঁকে এটি পড়ে শোনান, বা তাঁকে পড়তে দিন। এখনও কিছুই যায়নি।</translation>
    </message>
    <message>
        <source>How does the client know what it says?</source>
        <translation>এতে কী আছে তা তিনি কীভাবে জানলেন?</translation>
    </message>
    <message>
        <source>What was saved or printed cannot be called back. Please say so before the client agrees.</source>
        <translation>যা সেভ করা বা ছাপা হয়েছে তা ফেরানো যায় না। তিনি রাজি হওয়ার আগে তাঁকে তা বলুন।</translation>
    </message>
    <message>
        <source>The client agrees: release it</source>
        <translation>তিনি রাজি: পাঠান</translation>
    </message>
    <message>
        <source>The client agrees: save it locked…</source>
        <translation>তিনি রাজি: লক করে সেভ করুন…</translation>
    </message>
    <message>
        <source>The client agrees: print it…</source>
        <translation>তিনি রাজি: ছাপুন…</translation>
    </message>
    <message>
        <source>Change something</source>
        <translation>কিছু বদলান</translation>
    </message>
</context>
<context>
    <name>ClientFilling</name>
    <message>
        <source>A form</source>
        <translation>একটি ফর্ম</translation>
    </message>
    <message>
        <source>Something on this desk is not saved yet. Please save or discard it before you give the client the computer.</source>
        <translation>এই ডেস্কে কিছু এখনও সেভ করা হয়নি। ক্লায়েন্টকে কম্পিউটার দেওয়ার আগে তা সেভ করুন বা বাদ দিন।</translation>
    </message>
</context>
<context>
    <name>ClientForm</name>
    <message>
        <source>Name to use</source>
        <translation>ক্লায়েন্ট যে নামে পরিচিত হতে চান</translation>
    </message>
    <message>
        <source>May be left empty. Lists show a code, which the desk makes.</source>
        <translation>ফাঁকা থাকতে পারে। তালিকায় তাঁর কোড দেখা যায়, যা ডেস্ক তৈরি করে।</translation>
    </message>
    <message>
        <source>The language the client is most at home in</source>
        <translation>যে ভাষায় তিনি সবচেয়ে স্বচ্ছন্দ</translation>
    </message>
    <message>
        <source>What that language is called</source>
        <translation>ভাষাটির নাম</translation>
    </message>
    <message>
        <source>How much support the client needs at present</source>
        <translation>এখন তাঁর কতটা সহায়তা দরকার</translation>
    </message>
    <message>
        <source>First day with you</source>
        <translation>আপনার কাছে প্রথম দিন</translation>
    </message>
    <message>
        <source>The client asked to be in no statistics</source>
        <translation>ক্লায়েন্ট কোনো পরিসংখ্যানে থাকতে চাননি</translation>
    </message>
    <message>
        <source>Confidentiality was explained to the client</source>
        <translation>ক্লায়েন্টকে গোপনীয়তা বোঝানো হয়েছে</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>সেভ করুন</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>বাতিল</translation>
    </message>
</context>
<context>
    <name>ClientPage</name>
    <message>
        <source>The file</source>
        <translation>ফাইল</translation>
    </message>
    <message>
        <source>Parts of this tab</source>
        <translation>এই ট্যাবের অংশ</translation>
    </message>
</context>
<context>
    <name>ClientRow</name>
    <message>
        <source>Code</source>
        <translation>কোড</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>সহায়তা</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>ভাষা</translation>
    </message>
    <message>
        <source>Last session</source>
        <translation>শেষ সাক্ষাৎ</translation>
    </message>
    <message>
        <source>Notes to sign</source>
        <translation>স্বাক্ষরের অপেক্ষায়</translation>
    </message>
    <message>
        <source>Next appointment</source>
        <translation>পরের অ্যাপয়েন্টমেন্ট</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>চিহ্ন</translation>
    </message>
    <message>
        <source>Under 18</source>
        <translation>আঠারোর কম</translation>
    </message>
</context>
<context>
    <name>ClientsPage</name>
    <message>
        <source>My clients</source>
        <translation>আমার ক্লায়েন্ট</translation>
    </message>
    <message>
        <source>Clients of {name}</source>
        <translation>{name}-এর ক্লায়েন্ট</translation>
    </message>
    <message>
        <source>Clients of {name}, until {day}</source>
        <translation>{name}-এর ক্লায়েন্ট, {day} পর্যন্ত</translation>
    </message>
    <message>
        <source>Close file {code}</source>
        <translation>{code} ফাইল বন্ধ করুন</translation>
    </message>
    <message>
        <source>Reopen file {code}</source>
        <translation>{code} ফাইল আবার খুলুন</translation>
    </message>
    <message>
        <source>Entered by mistake: remove {code}…</source>
        <translation>ভুল করে যোগ করা: {code} মুছুন…</translation>
    </message>
    <message>
        <source>Remove {code}, with everything typed in this file? It cannot be undone.</source>
        <translation>{code} এবং এই ফাইলে যা লেখা হয়েছে সব মুছবেন? এটি আর ফেরানো যাবে না।</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>মুছুন</translation>
    </message>
    <message>
        <source>Import a list…</source>
        <translation>তালিকা আমদানি করুন…</translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation>খুঁজুন…</translation>
    </message>
    <message>
        <source>Filter by code, language, support or flag</source>
        <translation>কোড, ভাষা, সহায়তা বা চিহ্ন দিয়ে খুঁজুন</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>ক্লায়েন্ট</translation>
    </message>
    <message>
        <source>By code. Press Enter on a line to open the file.</source>
        <translation>কোড অনুযায়ী। ফাইল খুলতে কোনো লাইনে Enter চাপুন।</translation>
    </message>
    <message>
        <source>Add a client</source>
        <translation>ক্লায়েন্ট যোগ করুন</translation>
    </message>
    <message>
        <source>How long closed files are kept…</source>
        <translation>বন্ধ ফাইল কতদিন রাখা হয়…</translation>
    </message>
    <message>
        <source>Whose clients</source>
        <translation>কার ক্লায়েন্ট</translation>
    </message>
    <message>
        <source>No client is here yet. Add the first one whenever you are ready.</source>
        <translation>এখনও এখানে কেউ নেই। আপনি প্রস্তুত হলে প্রথম জনকে যোগ করুন।</translation>
    </message>
    <message>
        <source>A new client</source>
        <translation>নতুন ক্লায়েন্ট</translation>
    </message>
</context>
<context>
    <name>ClientsPresenter</name>
    <message>
        <source>The file is closed. You find it under “Closed”.</source>
        <translation>ফাইলটি বন্ধ করা হয়েছে। “বন্ধ”-এ সেটি পাবেন।</translation>
    </message>
    <message>
        <source>The work goes on.</source>
        <translation>কাজ চলছে।</translation>
    </message>
    <message>
        <source>The client is removed.</source>
        <translation>ক্লায়েন্টকে সরানো হয়েছে।</translation>
    </message>
</context>
<context>
    <name>ClimatePage</name>
    <message>
        <source>Your answers are saved. Only you can see them.</source>
        <translation>আপনার উত্তর সেভ হয়েছে। শুধু আপনিই দেখতে পান।</translation>
    </message>
    <message>
        <source>{value} of {highest}</source>
        <translation>{highest}-এর মধ্যে {value}</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>উত্তর দেওয়া হয়নি</translation>
    </message>
    <message>
        <source>{day}: {now}</source>
        <translation>{day}: {now}</translation>
    </message>
    <message>
        <source>{day}: {now}, before that {before}</source>
        <translation>{day}: {now}, তার আগে {before}</translation>
    </message>
    <message>
        <source>Team climate</source>
        <translation>দলের পরিবেশ</translation>
    </message>
    <message>
        <source>How is it to work here? Fourteen statements.</source>
        <translation>এখানে কাজ করতে কেমন লাগে? চোদ্দোটি কথা।</translation>
    </message>
    <message>
        <source>The statements may help you to say what you would like to change.</source>
        <translation>কী বদলাতে চান তা বলতে এই কথাগুলি আপনার কাজে লাগতে পারে।</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>আজ</translation>
    </message>
    <message>
        <source>Answer again</source>
        <translation>আবার উত্তর দিন</translation>
    </message>
    <message>
        <source>Your last answers</source>
        <translation>আপনার শেষ উত্তর</translation>
    </message>
    <message>
        <source>They appear here after the first time.</source>
        <translation>প্রথম বারের পর এখানে দেখা যাবে।</translation>
    </message>
    <message>
        <source>Save these answers</source>
        <translation>এই উত্তরগুলি সেভ করুন</translation>
    </message>
</context>
<context>
    <name>ClosingCard</name>
    <message>
        <source>When your work together has ended, note the last day here.</source>
        <translation>একসঙ্গে কাজ শেষ হলে শেষ দিনটি এখানে লিখুন।</translation>
    </message>
    <message>
        <source>Your work together ended on {day}.</source>
        <translation>আপনাদের একসঙ্গে কাজ {day} তারিখে শেষ হয়েছে।</translation>
    </message>
    <message>
        <source>Save the end</source>
        <translation>শেষের কথা সেভ করুন</translation>
    </message>
    <message>
        <source>Close the file</source>
        <translation>ফাইল বন্ধ করুন</translation>
    </message>
    <message>
        <source>Ended on {day}, and reopened on {reopened}.</source>
        <translation>{day} তারিখে শেষ হয়েছিল, {reopened} থেকে আবার চলছে।</translation>
    </message>
    <message>
        <source>The end of the work together</source>
        <translation>একসঙ্গে কাজের শেষ</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>বলা হয়নি</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>শেষ দিন</translation>
    </message>
    <message>
        <source>Why it ended</source>
        <translation>কেন শেষ হলো</translation>
    </message>
    <message>
        <source>Talked with the supervisor on</source>
        <translation>সুপারভাইজারের সঙ্গে কথা হয়েছে যে দিন</translation>
    </message>
    <message>
        <source>Name of the supervisor</source>
        <translation>সুপারভাইজারের নাম</translation>
    </message>
    <message>
        <source>Closing summary, in your own words</source>
        <translation>শেষের সারাংশ, আপনার নিজের কথায়</translation>
    </message>
    <message>
        <source>How you tried to reach the client</source>
        <translation>ক্লায়েন্টের সঙ্গে যোগাযোগের যে চেষ্টা করেছেন</translation>
    </message>
    <message>
        <source>The work goes on</source>
        <translation>কাজ চলছে</translation>
    </message>
</context>
<context>
    <name>ClosingPresenter</name>
    <message>
        <source>The file is closed.</source>
        <translation>ফাইলটি বন্ধ করা হয়েছে।</translation>
    </message>
    <message>
        <source>The work goes on.</source>
        <translation>কাজ চলছে।</translation>
    </message>
</context>
<context>
    <name>ColleaguesPage</name>
    <message>
        <source>A lost passphrase, the laptop or anything about the desk: {names}</source>
        <translation>হারানো গোপন বাক্য, ল্যাপটপ বা ডেস্ক নিয়ে যেকোনো কথা: {names}</translation>
    </message>
    <message>
        <source>A worry about somebody&apos;s safety, or a complaint: {names}</source>
        <translation>কারও নিরাপত্তা নিয়ে চিন্তা, বা কোনো অভিযোগ: {names}</translation>
    </message>
    <message>
        <source>A worry about somebody&apos;s safety, or a complaint: the office has not chosen anybody yet. Ask the administrator to choose somebody in the office settings.</source>
        <translation>কারও নিরাপত্তা নিয়ে চিন্তা, বা কোনো অভিযোগ: অফিস এখনও কাউকে ঠিক করেনি। প্রশাসককে বলুন, অফিসের সেটিংসে কাউকে বেছে নিতে।</translation>
    </message>
    <message>
        <source>A client who wants a decision looked at again: {names}</source>
        <translation>যে ক্লায়েন্ট কোনো সিদ্ধান্ত আবার দেখাতে চান: {names}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>নাম</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>পদ</translation>
    </message>
    <message>
        <source>Can get messages</source>
        <translation>খবর পাঠানো যায়</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>হ্যাঁ</translation>
    </message>
    <message>
        <source>Has not signed in yet</source>
        <translation>এখনও সাইন ইন করেননি</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>সহকর্মীরা</translation>
    </message>
    <message>
        <source>Who works here, and whom to ask about what.</source>
        <translation>এখানে কারা কাজ করেন, আর কোন বিষয়ে কাকে বলবেন।</translation>
    </message>
    <message>
        <source>Whom to ask</source>
        <translation>কাকে জিজ্ঞেস করবেন</translation>
    </message>
</context>
<context>
    <name>ColumnBox</name>
    <message>
        <source>Not taken</source>
        <translation>নেওয়া হবে না</translation>
    </message>
</context>
<context>
    <name>ColumnsStep</name>
    <message>
        <source>Please choose at least one column to take.</source>
        <translation>অন্তত একটি কলাম বেছে নিন যা নেওয়া হবে।</translation>
    </message>
    <message>
        <source>Two columns go to “{field}”. Please choose one of them.</source>
        <translation>দুটি কলাম “{field}”-এ যাচ্ছে। এর মধ্যে একটি বেছে নিন।</translation>
    </message>
    <message>
        <source>Column {number}</source>
        <translation>কলাম {number}</translation>
    </message>
    <message>
        <source>The headings are taken from row {number}. If that row is a person, please put headings above the people in the file, and choose it again.</source>
        <translation>শিরোনাম নেওয়া হয়েছে {number} নম্বর সারি থেকে। ওই সারি যদি কোনো মানুষের হয়, তবে ফাইলে সবার উপরে শিরোনাম বসিয়ে আবার বেছে নিন।</translation>
    </message>
    <message>
        <source>Where does each column go? What you choose is remembered for the next list with the same headings. “Show names” shows what is in the columns.</source>
        <translation>কোন কলাম কোথায় যাবে? একই শিরোনামের পরের তালিকার জন্য আপনার পছন্দ মনে রাখা হয়। “নাম দেখান” চাপলে কলামে কী লেখা আছে দেখা যায়।</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>পাতা</translation>
    </message>
    <message>
        <source>Language to use when a row has none</source>
        <translation>সারিতে ভাষা না থাকলে যে ভাষা ধরা হবে</translation>
    </message>
    <message>
        <source>Choose another list</source>
        <translation>অন্য তালিকা বেছে নিন</translation>
    </message>
    <message>
        <source>Check the rows</source>
        <translation>সারিগুলি যাচাই করুন</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>New appointment</source>
        <translation>নতুন অ্যাপয়েন্টমেন্ট</translation>
    </message>
    <message>
        <source>New client</source>
        <translation>নতুন ক্লায়েন্ট</translation>
    </message>
    <message>
        <source>Hide the screen</source>
        <translation>পর্দা আড়াল করুন</translation>
    </message>
    <message>
        <source>Lock the desk</source>
        <translation>ডেস্ক লক করুন</translation>
    </message>
    <message>
        <source>Several cases match. Choose one from the list.</source>
        <translation>একাধিক মামলা মিলছে। তালিকা থেকে একটি বেছে নিন।</translation>
    </message>
    <message>
        <source>No page, command or case is called that.</source>
        <translation>এই নামে কোনো পাতা, নির্দেশ বা মামলা নেই।</translation>
    </message>
</context>
<context>
    <name>ComplaintCard</name>
    <message>
        <source>A complaint, written on {day} at the desk of {name}</source>
        <translation>একটি অভিযোগ, {day} তারিখে {name}-এর ডেস্কে লেখা</translation>
    </message>
    <message>
        <source>Only you can open it. Please do not tell {name} whom it may be from.</source>
        <translation>শুধু আপনিই এটি খুলতে পারেন। এটি কার হতে পারে, {name}-কে বলবেন না।</translation>
    </message>
    <message>
        <source>Seen to on {day}.</source>
        <translation>{day} তারিখে ব্যবস্থা নেওয়া হয়েছে।</translation>
    </message>
    <message>
        <source>I have seen to it</source>
        <translation>ব্যবস্থা নিয়েছি</translation>
    </message>
</context>
<context>
    <name>ConditionEditor</name>
    <message>
        <source>Always</source>
        <translation>সব সময়</translation>
    </message>
    <message>
        <source>When “{question}”</source>
        <translation>যখন “{question}”</translation>
    </message>
    <message>
        <source>Show this</source>
        <translation>এটি কখন দেখানো হবে</translation>
    </message>
    <message>
        <source>How the answer compares</source>
        <translation>উত্তরের তুলনা</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>উত্তর</translation>
    </message>
    <message>
        <source>Number to compare with</source>
        <translation>যে সংখ্যার সঙ্গে তুলনা হবে</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>সংখ্যা</translation>
    </message>
    <message>
        <source>This is shown by a rule of the loaded form, which stays as it is.</source>
        <translation>এটি কখন দেখানো হবে তা আনা ফর্মের নিজের নিয়মে ঠিক হয়; সেই নিয়ম যেমন আছে তেমনই থাকে।</translation>
    </message>
    <message>
        <source>Show it always instead</source>
        <translation>বরং সব সময় দেখান</translation>
    </message>
</context>
<context>
    <name>ConsentForm</name>
    <message>
        <source>What is it for?</source>
        <translation>এটি কীসের জন্য?</translation>
    </message>
    <message>
        <source>Until when?</source>
        <translation>কবে পর্যন্ত?</translation>
    </message>
    <message>
        <source>The last day, as day-month-year.</source>
        <translation>শেষ দিন, দিন-মাস-বছর এইভাবে।</translation>
    </message>
    <message>
        <source>In which language do you explain it?</source>
        <translation>কোন ভাষায় বুঝিয়ে বলছেন?</translation>
    </message>
    <message>
        <source>What else the client asks for</source>
        <translation>তিনি আর যা চান</translation>
    </message>
    <message>
        <source>In the client&apos;s words; may be left empty.</source>
        <translation>তাঁর কথায়; খালি রাখা যায়।</translation>
    </message>
    <message>
        <source>This renews a consent. Please ask the client again. What it leaves out, for the same purpose and recipient, is withdrawn from the earlier one and called back.</source>
        <translation>এতে একটি সম্মতি নতুন করে নেওয়া হচ্ছে। তাঁর হ্যাঁ আবার চাওয়া হয়। একই উদ্দেশ্যে একই প্রাপকের জন্য এতে যা বাদ যায়, তা আগের সম্মতি থেকেও প্রত্যাহার করা হয় এবং ফেরত চাওয়া হয়।</translation>
    </message>
    <message>
        <source>What the client is asked for</source>
        <translation>তাঁর কাছে যা চাওয়া হচ্ছে</translation>
    </message>
    <message>
        <source>Please read this to the client, or let them read it</source>
        <translation>এটি তাঁকে পড়ে শোনান, বা তাঁকে পড়তে দিন</translation>
    </message>
    <message>
        <source>The client&apos;s yes</source>
        <translation>তাঁর সম্মতি</translation>
    </message>
    <message>
        <source>Read together</source>
        <translation>একসঙ্গে পড়ুন</translation>
    </message>
    <message>
        <source>Record the consent</source>
        <translation>সম্মতি লিখে রাখুন</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>এখন নয়</translation>
    </message>
</context>
<context>
    <name>ConsentReader</name>
    <message>
        <source>present</source>
        <translation>উপস্থিত</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>অবস্থা</translation>
    </message>
    <message>
        <source>Whom it may be sent to</source>
        <translation>কাকে পাঠানো যেতে পারে</translation>
    </message>
    <message>
        <source>What may be sent</source>
        <translation>কী পাঠানো যেতে পারে</translation>
    </message>
    <message>
        <source>From</source>
        <translation>যে দিন থেকে</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>কবে পর্যন্ত</translation>
    </message>
    <message>
        <source>In the client&apos;s words</source>
        <translation>তাঁর কথায়</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>কে দিয়েছেন</translation>
    </message>
    <message>
        <source>For the client</source>
        <translation>ক্লায়েন্টের হয়ে</translation>
    </message>
    <message>
        <source>The child&apos;s own yes</source>
        <translation>শিশুটির নিজের সম্মতি</translation>
    </message>
    <message>
        <source>How</source>
        <translation>কীভাবে</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>দোভাষী</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>সাক্ষী</translation>
    </message>
    <message>
        <source>Too young to be asked: {reason}</source>
        <translation>জিজ্ঞাসা করার পক্ষে খুব ছোট: {reason}</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>হ্যাঁ</translation>
    </message>
    <message>
        <source>No</source>
        <translation>না</translation>
    </message>
    <message>
        <source>Back to the consents</source>
        <translation>সম্মতির তালিকায় ফিরে যান</translation>
    </message>
    <message>
        <source>Renew it…</source>
        <translation>নতুন করে নিন…</translation>
    </message>
    <message>
        <source>Withdraw a part…</source>
        <translation>একটি অংশ প্রত্যাহার…</translation>
    </message>
    <message>
        <source>Withdraw consent…</source>
        <translation>সম্মতি প্রত্যাহার…</translation>
    </message>
    <message>
        <source>Read together</source>
        <translation>একসঙ্গে পড়ুন</translation>
    </message>
    <message>
        <source>Print for the client…</source>
        <translation>তাঁর জন্য ছাপান…</translation>
    </message>
    <message>
        <source>What was read out</source>
        <translation>তাঁকে যা পড়ে শোনানো হয়েছে</translation>
    </message>
    <message>
        <source>Mark and sheet</source>
        <translation>তাঁর স্বাক্ষর বা ছাপ, এবং কাগজ</translation>
    </message>
    <message>
        <source>Add a picture of the signed sheet…</source>
        <translation>স্বাক্ষর করা কাগজের ছবি যোগ করুন…</translation>
    </message>
    <message>
        <source>A part withdrawn</source>
        <translation>একটি অংশ প্রত্যাহার</translation>
    </message>
    <message>
        <source>Withdrawn on</source>
        <translation>প্রত্যাহারের তারিখ</translation>
    </message>
    <message>
        <source>The mark that was put to it</source>
        <translation>এতে দেওয়া স্বাক্ষর বা ছাপ</translation>
    </message>
</context>
<context>
    <name>ConsentsList</name>
    <message>
        <source>Status</source>
        <translation>অবস্থা</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>কবে পর্যন্ত</translation>
    </message>
    <message>
        <source>For</source>
        <translation>উদ্দেশ্য</translation>
    </message>
    <message>
        <source>Whom it may be sent to</source>
        <translation>কাকে পাঠানো যেতে পারে</translation>
    </message>
    <message>
        <source>What may be sent</source>
        <translation>কী পাঠানো যেতে পারে</translation>
    </message>
    <message>
        <source>New consent</source>
        <translation>নতুন সম্মতি</translation>
    </message>
    <message>
        <source>Print for the client…</source>
        <translation>তাঁর জন্য ছাপান…</translation>
    </message>
    <message>
        <source>Withdraw consent…</source>
        <translation>সম্মতি প্রত্যাহার…</translation>
    </message>
    <message>
        <source>Enter opens a consent; Delete is for one that the client withdraws.</source>
        <translation>Enter চাপলে সম্মতি খোলে; তিনি প্রত্যাহার করলে Delete চাপুন।</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>পড়ুন</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>সম্মতি</translation>
    </message>
    <message>
        <source>No consent is recorded yet. Counselling never depends on one; it is needed only before something is shared.</source>
        <translation>এখনও কোনো সম্মতি লেখা হয়নি। কাউন্সেলিং কখনও এর উপর নির্ভর করে না; কিছু জানানোর আগে শুধু এটি লাগে।</translation>
    </message>
</context>
<context>
    <name>ConsentsPresenter</name>
    <message>
        <source>The consent is recorded. It can be printed for the client.</source>
        <translation>সম্মতি লেখা হয়েছে। ক্লায়েন্টের জন্য ছাপানো যেতে পারে।</translation>
    </message>
    <message>
        <source>The picture is saved with the consent.</source>
        <translation>ছবিটি সম্মতির সঙ্গে সেভ হয়েছে।</translation>
    </message>
    <message>
        <source>A part of the consent is withdrawn.</source>
        <translation>সম্মতির একটি অংশ প্রত্যাহার করা হয়েছে।</translation>
    </message>
    <message>
        <source>A part of the consent is withdrawn, and what was sent and carried more is being called back. What was already printed or saved cannot be called back.</source>
        <translation>সম্মতির একটি অংশ প্রত্যাহার করা হয়েছে, এবং যা পাঠানো হয়েছিল ও তার চেয়ে বেশি বলে তা ফেরত চাওয়া হচ্ছে। যা আগেই ছাপা বা সেভ হয়েছে তা ফেরানো যায় না।</translation>
    </message>
    <message>
        <source>The consent is withdrawn. Nothing more leaves under it.</source>
        <translation>সম্মতি প্রত্যাহার করা হয়েছে। এর অধীনে আর কিছু যাবে না।</translation>
    </message>
    <message>
        <source>The consent is withdrawn, and what was sent is being called back. What was already printed or saved cannot be called back.</source>
        <translation>সম্মতি প্রত্যাহার করা হয়েছে, এবং যা পাঠানো হয়েছিল তা ফেরত চাওয়া হচ্ছে। যা আগেই ছাপা বা সেভ হয়েছে তা ফেরানো যায় না।</translation>
    </message>
    <message>
        <source>The answer is saved.</source>
        <translation>উত্তর সেভ হয়েছে।</translation>
    </message>
    <message>
        <source>The answer is saved. This consent is no longer in force, and what was sent under it is being called back. Please ask the Child Welfare Committee, or the person it named.</source>
        <translation>উত্তর সেভ হয়েছে। এই সম্মতি আর বহাল নেই, এবং এর অধীনে যা পাঠানো হয়েছিল তা ফেরত চাওয়া হচ্ছে। শিশু কল্যাণ কমিটি, বা কমিটি যাঁর নাম করেছে তাঁকে জিজ্ঞাসা করুন।</translation>
    </message>
    <message>
        <source>The guardian&apos;s details are removed.</source>
        <translation>অভিভাবকের তথ্য সরানো হয়েছে।</translation>
    </message>
</context>
<context>
    <name>ConsentsTab</name>
    <message>
        <source>Nothing more leaves under this consent, and what was sent is called back. What was already printed or saved cannot be called back. The client need not say why.</source>
        <translation>এই সম্মতির অধীনে আর কিছু যাবে না, এবং যা পাঠানো হয়েছিল তা ফেরত চাওয়া হবে। যা আগেই ছাপা বা সেভ হয়েছে তা ফেরানো যায় না। কারণ বলার দরকার নেই।</translation>
    </message>
    <message>
        <source>Withdraw it now</source>
        <translation>এখনই প্রত্যাহার করুন</translation>
    </message>
    <message>
        <source>The guardian&apos;s name, how they are reached and what they may know are removed from the intake and its earlier versions, for good. Consents that the guardian gave keep the name. Please do it if the client wants it.</source>
        <translation>অভিভাবকের নাম, যোগাযোগের উপায় ও তিনি কী জানতে পারেন, সব প্রথম আলাপ ও তার আগের সংস্করণ থেকে চিরকালের মতো সরানো হয়। অভিভাবক যে সম্মতি দিয়েছিলেন তাতে নামটি থাকে। ক্লায়েন্ট চাইলে তবেই করুন।</translation>
    </message>
    <message>
        <source>Remove the guardian&apos;s details</source>
        <translation>অভিভাবকের তথ্য সরান</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>ছবি</translation>
    </message>
    <message>
        <source>Choose a picture of the signed sheet</source>
        <translation>স্বাক্ষর করা কাগজের ছবি বেছে নিন</translation>
    </message>
</context>
<context>
    <name>ContactLine</name>
    <message>
        <source>Never reach the client by: {ways}.</source>
        <translation>কখনও এভাবে যোগাযোগ নয়: {ways}।</translation>
    </message>
    <message>
        <source>Safe: {ways}.</source>
        <translation>নিরাপদ: {ways}।</translation>
    </message>
    <message>
        <source>Only at certain times: {ways}.</source>
        <translation>শুধু নির্দিষ্ট সময়ে: {ways}।</translation>
    </message>
    <message>
        <source>Safe times: {words}</source>
        <translation>নিরাপদ সময়: {words}</translation>
    </message>
</context>
<context>
    <name>ContactWayEdit</name>
    <message>
        <source>Through whom, if the client wants it kept</source>
        <translation>কার মাধ্যমে, যদি তিনি লিখে রাখতে বলেন</translation>
    </message>
    <message>
        <source>Number or address, if the client wants it kept</source>
        <translation>নম্বর বা ঠিকানা, যদি তিনি লিখে রাখতে বলেন</translation>
    </message>
</context>
<context>
    <name>ContentPart</name>
    <message>
        <source>How will they know who this is about?</source>
        <translation>কোন কথায় তাঁরা বুঝবেন এটি কার বিষয়ে?</translation>
    </message>
    <message>
        <source>These words leave as well, and the supervisor reads them.</source>
        <translation>এই কথাগুলিও জানানো হয়, সুপারভাইজারও পড়েন।</translation>
    </message>
    <message>
        <source>Language of the text</source>
        <translation>লেখার ভাষা</translation>
    </message>
    <message>
        <source>The least that serves the ground. Please leave out what the client told of themselves and others beyond it, their history, what they feel or suffer from, what a questionnaire said, and names that are not needed.</source>
        <translation>ভিত্তির জন্য যতটুকু না হলে নয়। এর বাইরে নিজের বা অন্যের বিষয়ে ক্লায়েন্ট যা বলেছেন, তাঁর অতীত, তাঁর অনুভূতি বা কষ্ট, প্রশ্নমালার ফল, এবং যে নামের দরকার নেই, সেসব বাদ দিন।</translation>
    </message>
</context>
<context>
    <name>ContentsList</name>
    <message>
        <source>{title} (in English)</source>
        <translation>{title} (ইংরেজিতে)</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>বিষয়</translation>
    </message>
</context>
<context>
    <name>CopyCard</name>
    <message>
        <source>The last copy was made on {day}, with {count} parts.</source>
        <translation>শেষ কপি {day} তারিখে হয়েছে, {count}টি অংশ নিয়ে।</translation>
    </message>
    <message>
        <source>The client&apos;s details</source>
        <translation>ক্লায়েন্টের পরিচয়</translation>
    </message>
    <message>
        <source>Please write why; the client is told the reason.</source>
        <translation>অনুগ্রহ করে কারণ লিখুন; ক্লায়েন্টকে কারণটি জানানো হয়।</translation>
    </message>
    <message>
        <source>Where to save the copy</source>
        <translation>কপি কোথায় রাখবেন</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>তারিখ</translation>
    </message>
    <message>
        <source>What</source>
        <translation>কী</translation>
    </message>
    <message>
        <source>In the copy</source>
        <translation>কপিতে আছে</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>হ্যাঁ</translation>
    </message>
    <message>
        <source>Left out: {reason}</source>
        <translation>বাদ: {reason}</translation>
    </message>
    <message>
        <source>A copy of the record</source>
        <translation>নথির একটি কপি</translation>
    </message>
    <message>
        <source>The client may have a copy, in their language. Process notes and what was written about others are never in it. A part may be left out only if it tells of another person or could cause serious harm; the copy says so with the reason, and whom they can ask to look again.</source>
        <translation>ক্লায়েন্ট নিজের ভাষায় একটি কপি পেতে পারেন। প্রসেস নোট এবং অন্যদের সম্পর্কে লেখা কখনও এতে থাকে না। কোনো অংশ বাদ দেওয়া যায় কেবল যদি তা অন্য কারও কথা বলে বা গুরুতর ক্ষতি করতে পারে; কপিতে কারণসহ তা বলা থাকে, এবং কাকে আবার দেখতে বলা যায় তা-ও।</translation>
    </message>
    <message>
        <source>The parts of the record</source>
        <translation>নথির অংশগুলি</translation>
    </message>
    <message>
        <source>The reason, in words for the client</source>
        <translation>কারণ, ক্লায়েন্টের জন্য লেখা কথায়</translation>
    </message>
    <message>
        <source>Why the chosen part is left out</source>
        <translation>বেছে নেওয়া অংশটি কেন বাদ যাচ্ছে</translation>
    </message>
    <message>
        <source>It is printed in the copy, so it must not tell what is left out.</source>
        <translation>এটি কপিতে থাকে, তাই যা বাদ গেছে তা যেন এতে না বলা হয়।</translation>
    </message>
    <message>
        <source>Leave this part out</source>
        <translation>এই অংশ বাদ দিন</translation>
    </message>
    <message>
        <source>Put it back in</source>
        <translation>আবার রাখুন</translation>
    </message>
    <message>
        <source>Show the copy</source>
        <translation>কপি দেখান</translation>
    </message>
    <message>
        <source>Save for other programs (FHIR)…</source>
        <translation>অন্য প্রোগ্রামের জন্য সেভ করুন (FHIR)…</translation>
    </message>
</context>
<context>
    <name>CorrectionsCard</name>
    <message>
        <source>Please write what is to be put right.</source>
        <translation>কী ঠিক করতে হবে তা অনুগ্রহ করে লিখুন।</translation>
    </message>
    <message>
        <source>Please write why it stays as it is; the client is told the reason.</source>
        <translation>কেন যেমন আছে তেমনই থাকছে তা অনুগ্রহ করে লিখুন; ক্লায়েন্টকে কারণটি জানানো হয়।</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>কবে চেয়েছেন</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>উত্তর</translation>
    </message>
    <message>
        <source>Due by</source>
        <translation>যে দিনের মধ্যে</translation>
    </message>
    <message>
        <source>What they ask for</source>
        <translation>তিনি যা চান</translation>
    </message>
    <message>
        <source>The request is kept beside the record, with the answer and the client&apos;s own statement. The signed text stays as it is; a note can be amended under Notes.</source>
        <translation>অনুরোধটি নথির পাশে থাকে, সঙ্গে উত্তর ও ক্লায়েন্টের নিজের বক্তব্য। স্বাক্ষরিত লেখা যেমন আছে তেমনই থাকে; “নোট” অংশে নোট সংশোধন করা যায়।</translation>
    </message>
    <message>
        <source>What the client wishes to be put right</source>
        <translation>ক্লায়েন্ট কী ঠিক করাতে চান</translation>
    </message>
    <message>
        <source>The day on which they asked</source>
        <translation>যেদিন তিনি চেয়েছেন</translation>
    </message>
    <message>
        <source>Their own statement, kept beside the record</source>
        <translation>তাঁর নিজের বক্তব্য, নথির পাশে রাখা</translation>
    </message>
    <message>
        <source>What the client asked for</source>
        <translation>ক্লায়েন্ট যা চেয়েছেন</translation>
    </message>
    <message>
        <source>Save the request</source>
        <translation>অনুরোধটি সেভ করুন</translation>
    </message>
    <message>
        <source>Something to be put right</source>
        <translation>যা ঠিক করতে হবে</translation>
    </message>
    <message>
        <source>The answer to the chosen request</source>
        <translation>বেছে নেওয়া অনুরোধের উত্তর</translation>
    </message>
    <message>
        <source>The reason, or what was done</source>
        <translation>কারণ, বা যা করা হয়েছে</translation>
    </message>
    <message>
        <source>Save the answer</source>
        <translation>উত্তর সেভ করুন</translation>
    </message>
</context>
<context>
    <name>CosignCard</name>
    <message>
        <source>Ground</source>
        <translation>ভিত্তি</translation>
    </message>
    <message>
        <source>Whether the client knows</source>
        <translation>ক্লায়েন্ট জানেন কি না</translation>
    </message>
    <message>
        <source>Told already, by word of mouth, on</source>
        <translation>আগেই মুখে জানানো হয়েছে</translation>
    </message>
    <message>
        <source>Language of the text</source>
        <translation>লেখার ভাষা</translation>
    </message>
    <message>
        <source>{name} asks you to co-sign</source>
        <translation>{name} আপনাকে সহ-স্বাক্ষর করতে অনুরোধ করেছেন</translation>
    </message>
    <message>
        <source>{name} is making a report that the law requires of everybody</source>
        <translation>{name} এমন কিছু জানাচ্ছেন যা আইন অনুযায়ী প্রত্যেকের জানানো কর্তব্য</translation>
    </message>
    <message>
        <source>This is exactly what would be sent</source>
        <translation>ঠিক এটাই পাঠানো হবে</translation>
    </message>
    <message>
        <source>This is exactly what is sent</source>
        <translation>ঠিক এটাই পাঠানো হয়</translation>
    </message>
    <message>
        <source>About: {about}</source>
        <translation>যাঁর বিষয়ে: {about}</translation>
    </message>
    <message>
        <source>It needs no signature and waits for nobody: you look at it afterwards and cannot stop it. Your remarks go to the counsellor. Nothing of this is kept with you.</source>
        <translation>এতে স্বাক্ষর লাগে না, কারও জন্য অপেক্ষাও করে না: আপনি পরে দেখেন, আটকাতে পারেন না। আপনার মন্তব্য কাউন্সেলরের কাছে যায়। এর কিছুই আপনার কাছে থাকে না।</translation>
    </message>
    <message>
        <source>Your remarks, if you have any</source>
        <translation>আপনার মন্তব্য, যদি থাকে</translation>
    </message>
    <message>
        <source>I have seen it</source>
        <translation>আমি এটি দেখেছি</translation>
    </message>
    <message>
        <source>Your signature is valid once, for exactly this text to this recipient, for seven days. Nothing of this is kept with you.</source>
        <translation>আপনার স্বাক্ষর শুধু এই কথাগুলির জন্য, এই প্রাপকের কাছে, একবার, সাত দিনের মধ্যে। এর কিছুই আপনার কাছে রাখা হয় না।</translation>
    </message>
    <message>
        <source>If you send it back: why, in a few words</source>
        <translation>ফেরত পাঠালে তার কারণ, সংক্ষেপে</translation>
    </message>
    <message>
        <source>Co-sign this text</source>
        <translation>এই লেখায় সহ-স্বাক্ষর করুন</translation>
    </message>
    <message>
        <source>Send it back</source>
        <translation>ফেরত দিন</translation>
    </message>
</context>
<context>
    <name>CosignPage</name>
    <message>
        <source>Requests to co-sign, and reports to read</source>
        <translation>সহ-স্বাক্ষরের অনুরোধ, আর যে প্রতিবেদন পড়তে হবে</translation>
    </message>
    <message>
        <source>What is to be shared without a client&apos;s consent. Please check three things: the ground applies, no more is told than needed, and this recipient needs it.</source>
        <translation>ক্লায়েন্টের সম্মতি ছাড়া যা জানানো হবে। তিনটি বিষয় দেখুন: কারণটি এখানে খাটে, দরকারের বেশি কিছু বলা হয়নি, আর এই প্রাপকেরই তা দরকার।</translation>
    </message>
    <message>
        <source>Nothing waits for you to co-sign or to look at now.</source>
        <translation>এখন আপনার সহ-স্বাক্ষর করার বা দেখার কিছু নেই।</translation>
    </message>
</context>
<context>
    <name>CosignPresenter</name>
    <message>
        <source>You have co-signed it.</source>
        <translation>আপনি সহ-স্বাক্ষর করেছেন।</translation>
    </message>
    <message>
        <source>It is sent back.</source>
        <translation>ফেরত দেওয়া হয়েছে।</translation>
    </message>
    <message>
        <source>The counsellor is told.</source>
        <translation>কাউন্সেলরকে জানানো হয়।</translation>
    </message>
</context>
<context>
    <name>CoverPage</name>
    <message>
        <source>Please choose a colleague.</source>
        <translation>অনুগ্রহ করে একজন সহকর্মী বেছে নিন।</translation>
    </message>
    <message>
        <source>Please choose the last day.</source>
        <translation>অনুগ্রহ করে শেষ দিনটি বেছে নিন।</translation>
    </message>
    <message>
        <source>Covers for you</source>
        <translation>আপনার বদলি কাজ করেন</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>কবে পর্যন্ত</translation>
    </message>
    <message>
        <source>Ask a colleague</source>
        <translation>একজন সহকর্মীকে বলুন</translation>
    </message>
    <message>
        <source>Colleague</source>
        <translation>সহকর্মী</translation>
    </message>
    <message>
        <source>There is no other counsellor yet. The administrator can invite one.</source>
        <translation>আর কোনো কাউন্সেলর এখনও নেই। প্রশাসক আমন্ত্রণ জানাতে পারেন।</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>বদলি কাজ</translation>
    </message>
    <message>
        <source>A colleague works in your clients&apos; files while you are away, until a day you choose.</source>
        <translation>আপনি না থাকার সময় একজন সহকর্মী আপনার বেছে দেওয়া দিন পর্যন্ত আপনার ক্লায়েন্টদের ফাইলে কাজ করেন।</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>শেষ দিন</translation>
    </message>
    <message>
        <source>After that day the colleague&apos;s key no longer opens your files, once you have signed in again.</source>
        <translation>সেই দিনের পরে আপনি আবার সাইন ইন করলেই সহকর্মীর চাবি দিয়ে আপনার ফাইল আর খোলে না।</translation>
    </message>
    <message>
        <source>Start the cover</source>
        <translation>বদলি কাজ শুরু করুন</translation>
    </message>
    <message>
        <source>End it now</source>
        <translation>এখনই শেষ করুন</translation>
    </message>
    <message>
        <source>No cover is arranged.</source>
        <translation>কোনো বদলির ব্যবস্থা করা নেই।</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>Mon</source>
        <translation>সোম</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>মঙ্গল</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>বুধ</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>বৃহঃ</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>শুক্র</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>শনি</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>রবি</translation>
    </message>
    <message>
        <source>Jan</source>
        <translation>জানু</translation>
    </message>
    <message>
        <source>Feb</source>
        <translation>ফেব্রু</translation>
    </message>
    <message>
        <source>Mar</source>
        <translation>মার্চ</translation>
    </message>
    <message>
        <source>Apr</source>
        <translation>এপ্রিল</translation>
    </message>
    <message>
        <source>May</source>
        <translation>মে</translation>
    </message>
    <message>
        <source>Jun</source>
        <translation>জুন</translation>
    </message>
    <message>
        <source>Jul</source>
        <translation>জুলাই</translation>
    </message>
    <message>
        <source>Aug</source>
        <translation>আগস্ট</translation>
    </message>
    <message>
        <source>Sep</source>
        <translation>সেপ্টে</translation>
    </message>
    <message>
        <source>Oct</source>
        <translation>অক্টো</translation>
    </message>
    <message>
        <source>Nov</source>
        <translation>নভে</translation>
    </message>
    <message>
        <source>Dec</source>
        <translation>ডিসে</translation>
    </message>
</context>
<context>
    <name>DayEdit</name>
    <message>
        <source>There is no such day. Please write it as day-month-year.</source>
        <translation>এমন কোনো তারিখ নেই। তারিখটি দিন-মাস-বছর এইভাবে লিখুন।</translation>
    </message>
    <message>
        <source>Please write the day as day-month-year.</source>
        <translation>তারিখটি দিন-মাস-বছর এইভাবে লিখুন।</translation>
    </message>
    <message>
        <source>DD-MM-YYYY</source>
        <translation>দিন-মাস-বছর</translation>
    </message>
    <message>
        <source>Open the calendar</source>
        <translation>ক্যালেন্ডার খুলুন</translation>
    </message>
</context>
<context>
    <name>DayLines</name>
    <message>
        <source>Write the note</source>
        <translation>নোটটি লিখুন</translation>
    </message>
    <message>
        <source>Continue the note</source>
        <translation>নোট লেখা চালিয়ে যান</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>খুলুন</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>চালিয়ে যান</translation>
    </message>
    <message>
        <source>never by {ways}</source>
        <translation>কখনও নয়: {ways}</translation>
    </message>
    <message>
        <source>only at certain times: {ways}</source>
        <translation>শুধু নির্দিষ্ট সময়ে: {ways}</translation>
    </message>
    <message>
        <source>Hearing: {what}</source>
        <translation>শুনানি: {what}</translation>
    </message>
    <message>
        <source>no outcome noted yet</source>
        <translation>ফলাফল এখনও লেখা হয়নি</translation>
    </message>
    <message>
        <source>the day has passed</source>
        <translation>দিন পেরিয়ে গেছে</translation>
    </message>
    <message>
        <source>No day</source>
        <translation>তারিখ নেই</translation>
    </message>
    <message>
        <source>Open files: {clients}, workload {figure} of {limit}</source>
        <translation>খোলা ফাইল {clients}, কাজের ভার {limit}-এর মধ্যে {figure}</translation>
    </message>
    <message>
        <source>{load}, figures of {day}</source>
        <translation>{load}, {day} তারিখের হিসাব</translation>
    </message>
    <message>
        <source>Counsellors: {counsellors}, above the limit: {above}, overdue follow-ups: {follow_ups}, overdue risk reviews: {reviews}</source>
        <translation>কাউন্সেলর: {counsellors}, সীমার উপরে: {above}, সময় পেরোনো খোঁজখবর: {follow_ups}, সময় পেরোনো ঝুঁকি পর্যালোচনা: {reviews}</translation>
    </message>
    <message>
        <source>Counsellors: {counsellors}. No figures have arrived yet; they come when a counsellor locks the desk.</source>
        <translation>কাউন্সেলর: {counsellors}। এখনও কোনো সংখ্যা আসেনি; কাউন্সেলর ডেস্ক লক করলে আসে।</translation>
    </message>
    <message>
        <source>Figures of {day} or later</source>
        <translation>{day} বা তার পরের হিসাব</translation>
    </message>
</context>
<context>
    <name>DemandForm</name>
    <message>
        <source>Changing a demand</source>
        <translation>নথি তলব বদলানো</translation>
    </message>
    <message>
        <source>A new demand</source>
        <translation>নতুন নথি তলব</translation>
    </message>
    <message>
        <source>Noting a demand sends nothing. Please take legal advice before anything leaves.</source>
        <translation>নথি তলব লিখে রাখলে কিছু পাঠানো হয় না। কিছু যাওয়ার আগে আইনি পরামর্শ নিন।</translation>
    </message>
    <message>
        <source>Please choose one.</source>
        <translation>অনুগ্রহ করে একটি বেছে নিন।</translation>
    </message>
    <message>
        <source>Please write who asked.</source>
        <translation>কে চেয়েছেন লিখুন।</translation>
    </message>
    <message>
        <source>Please write the day on which you received it.</source>
        <translation>কবে পেয়েছেন লিখুন।</translation>
    </message>
    <message>
        <source>Under which law or order</source>
        <translation>কোন আইন বা আদেশে</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>প্রাপ্তির তারিখ</translation>
    </message>
    <message>
        <source>Who asked</source>
        <translation>কে চেয়েছেন</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>দপ্তর</translation>
    </message>
    <message>
        <source>Reference number</source>
        <translation>সূত্র নম্বর</translation>
    </message>
    <message>
        <source>Date on the document</source>
        <translation>তাতে লেখা তারিখ</translation>
    </message>
    <message>
        <source>Answer asked for by</source>
        <translation>যে দিনের মধ্যে উত্তর চাওয়া</translation>
    </message>
    <message>
        <source>What is asked for</source>
        <translation>কী চাওয়া হয়েছে</translation>
    </message>
    <message>
        <source>As it is written there.</source>
        <translation>সেখানে যেমন লেখা।</translation>
    </message>
    <message>
        <source>Legal advice that was taken</source>
        <translation>যে আইনি পরামর্শ নেওয়া হয়েছে</translation>
    </message>
    <message>
        <source>Whose, and what it was.</source>
        <translation>কার, এবং কী।</translation>
    </message>
    <message>
        <source>Taken on</source>
        <translation>নেওয়ার দিন</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>কী ঠিক হয়েছে</translation>
    </message>
    <message>
        <source>What was given</source>
        <translation>কী দেওয়া হয়েছে</translation>
    </message>
    <message>
        <source>No health or counselling detail here.</source>
        <translation>স্বাস্থ্য বা কাউন্সেলিংয়ের কথা এখানে নয়।</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>উত্তরের দিন</translation>
    </message>
    <message>
        <source>Entry under Sharing</source>
        <translation>“তথ্য ভাগ করা” ট্যাবের লেখা</translation>
    </message>
    <message>
        <source>About the case</source>
        <translation>যে মামলা নিয়ে</translation>
    </message>
</context>
<context>
    <name>DemandReader</name>
    <message>
        <source>Who asked</source>
        <translation>কে চেয়েছেন</translation>
    </message>
    <message>
        <source>Reference number</source>
        <translation>সূত্র নম্বর</translation>
    </message>
    <message>
        <source>Date on the document</source>
        <translation>তাতে লেখা তারিখ</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>প্রাপ্তির তারিখ</translation>
    </message>
    <message>
        <source>What is asked for</source>
        <translation>কী চাওয়া হয়েছে</translation>
    </message>
    <message>
        <source>Answer asked for by</source>
        <translation>যে দিনের মধ্যে উত্তর চাওয়া</translation>
    </message>
    <message>
        <source>Legal advice that was taken</source>
        <translation>যে আইনি পরামর্শ নেওয়া হয়েছে</translation>
    </message>
    <message>
        <source>Taken on</source>
        <translation>নেওয়ার দিন</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>কী ঠিক হয়েছে</translation>
    </message>
    <message>
        <source>What was given</source>
        <translation>কী দেওয়া হয়েছে</translation>
    </message>
    <message>
        <source>Linked to</source>
        <translation>যার পাশে থাকে</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>উত্তরের দিন</translation>
    </message>
    <message>
        <source>cases: {cases}, summaries: {summaries}</source>
        <translation>মামলা: {cases}, সারাংশ: {summaries}</translation>
    </message>
    <message>
        <source>Legal files handed over</source>
        <translation>দেওয়া আইনি কাগজ</translation>
    </message>
    <message>
        <source>Hash of the file (SHA-256)</source>
        <translation>ফাইলের হ্যাশ (SHA-256)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>ফিরে যান</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>বদলান</translation>
    </message>
</context>
<context>
    <name>DemandsPage</name>
    <message>
        <source>Demands for records</source>
        <translation>নথি তলব</translation>
    </message>
    <message>
        <source>Who asked for files, under which law or order, what advice was taken, and what was given.</source>
        <translation>কে নথি চেয়েছেন, কোন আইন বা আদেশে, কী পরামর্শ নেওয়া হয়েছে, কী দেওয়া হয়েছে।</translation>
    </message>
</context>
<context>
    <name>DemandsPresenter</name>
    <message>
        <source>The demand is noted.</source>
        <translation>নথি তলবটি লেখা হয়েছে।</translation>
    </message>
</context>
<context>
    <name>DemandsView</name>
    <message>
        <source>{day} (has passed)</source>
        <translation>{day} (পেরিয়ে গেছে)</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>প্রাপ্তির তারিখ</translation>
    </message>
    <message>
        <source>Who asked</source>
        <translation>কে চেয়েছেন</translation>
    </message>
    <message>
        <source>Under which law or order</source>
        <translation>কোন আইন বা আদেশে</translation>
    </message>
    <message>
        <source>Answer asked for by</source>
        <translation>যে দিনের মধ্যে উত্তর চাওয়া</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>কী ঠিক হয়েছে</translation>
    </message>
    <message>
        <source>Note a demand</source>
        <translation>নথি তলব লিখুন</translation>
    </message>
    <message>
        <source>If the office is searched…</source>
        <translation>অফিসে তল্লাশি হলে কী করবেন…</translation>
    </message>
    <message>
        <source>Demands for records</source>
        <translation>নথি তলব</translation>
    </message>
    <message>
        <source>Nobody has asked for records here. Noting a demand sends nothing.</source>
        <translation>এখানে কেউ নথি চাননি। নথি তলব লিখে রাখলে কিছু পাঠানো হয় না।</translation>
    </message>
</context>
<context>
    <name>DesignView</name>
    <message>
        <source>Form</source>
        <translation>ফর্ম</translation>
    </message>
    <message>
        <source>As the form has it</source>
        <translation>ফর্মে যেমন আছে</translation>
    </message>
    <message>
        <source>Design a form</source>
        <translation>ফর্ম তৈরি করুন</translation>
    </message>
    <message>
        <source>It is saved as a draft while you work, and others see it once it is signed.</source>
        <translation>কাজ চলার সময় এটি খসড়া হিসেবে সেভ হয়; স্বাক্ষর করার পরে অন্যরা এটি দেখতে পান।</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>ভাষা</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>কী কাজের জন্য</translation>
    </message>
    <message>
        <source>Kind of the new question</source>
        <translation>নতুন প্রশ্নের ধরন</translation>
    </message>
    <message>
        <source>Questions of the form</source>
        <translation>ফর্মের প্রশ্নগুলি</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>প্রশ্ন</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>ধরন</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>যোগ করুন</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>উপরে সরান</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>নিচে সরান</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>সরিয়ে দিন</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>আগের মতো করুন</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>আবার করুন</translation>
    </message>
    <message>
        <source>Preview and check</source>
        <translation>আগে দেখুন ও যাচাই করুন</translation>
    </message>
    <message>
        <source>Discard the design</source>
        <translation>তৈরি করা ফর্মটি বাদ দিন</translation>
    </message>
</context>
<context>
    <name>DesignerPresenter</name>
    <message>
        <source>New form</source>
        <translation>নতুন ফর্ম</translation>
    </message>
    <message>
        <source>{title} (copy)</source>
        <translation>{title} (প্রতিলিপি)</translation>
    </message>
    <message>
        <source>What you changed would be gone for good.</source>
        <translation>আপনি যা বদলেছেন তা চিরতরে মুছে যাবে।</translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation>বাদ দিন</translation>
    </message>
    <message>
        <source>The form is in the office&apos;s library. Version: {number}</source>
        <translation>ফর্মটি অফিসের লাইব্রেরিতে আছে। সংস্করণ: {number}</translation>
    </message>
    <message>
        <source>The form is no longer offered. What was answered with it stays.</source>
        <translation>ফর্মটি আর দেওয়া হবে না। এর উত্তরগুলি থেকে যাবে।</translation>
    </message>
    <message>
        <source>The form is saved. Any office can load it.</source>
        <translation>ফর্মটি সেভ করা হয়েছে। যেকোনো অফিস এটি খুলতে পারে।</translation>
    </message>
    <message>
        <source>The form is in the library. Everything in it works here.</source>
        <translation>ফর্মটি লাইব্রেরিতে আছে। এর সবকিছু এখানে কাজ করে।</translation>
    </message>
    <message>
        <source>The form is in the library, but not all of it works here.</source>
        <translation>ফর্মটি লাইব্রেরিতে আছে, তবে এর সবটা এখানে কাজ করে না।</translation>
    </message>
</context>
<context>
    <name>DeskContext</name>
    <message>
        <source>It is undone.</source>
        <translation>আগের মতো করা হয়েছে।</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>আগের মতো করুন</translation>
    </message>
</context>
<context>
    <name>DeskPresenter</name>
    <message>
        <source>Clients</source>
        <translation>ক্লায়েন্ট</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>খুঁজুন</translation>
    </message>
    <message>
        <source>My caseload</source>
        <translation>আমার কাজের ভার</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>অনুরোধ</translation>
    </message>
    <message>
        <source>What is next</source>
        <translation>সামনে যা আছে</translation>
    </message>
    <message>
        <source>Summaries</source>
        <translation>সারাংশ</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>আজ</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>ইনবক্স</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>ক্যালেন্ডার</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>বদলি কাজ</translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation>হস্তান্তর</translation>
    </message>
    <message>
        <source>Closed files</source>
        <translation>বন্ধ ফাইল</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>মামলা</translation>
    </message>
    <message>
        <source>Demands for records</source>
        <translation>নথি তলব</translation>
    </message>
    <message>
        <source>Caseloads</source>
        <translation>কাজের ভার</translation>
    </message>
    <message>
        <source>Supervision</source>
        <translation>সুপারভিশন</translation>
    </message>
    <message>
        <source>To co-sign</source>
        <translation>সহ-স্বাক্ষর</translation>
    </message>
    <message>
        <source>People</source>
        <translation>লোকজন</translation>
    </message>
    <message>
        <source>Office settings</source>
        <translation>অফিসের সেটিংস</translation>
    </message>
    <message>
        <source>What the law says</source>
        <translation>আইন কী বলে</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>সহকর্মীরা</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>কথার ধরন</translation>
    </message>
    <message>
        <source>Form library</source>
        <translation>ফর্মের লাইব্রেরি</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>নিজের খবর</translation>
    </message>
    <message>
        <source>What helps</source>
        <translation>কী সাহায্য করে</translation>
    </message>
    <message>
        <source>My plan</source>
        <translation>আমার পরিকল্পনা</translation>
    </message>
    <message>
        <source>Team climate</source>
        <translation>দলের পরিবেশ</translation>
    </message>
    <message>
        <source>Team figures</source>
        <translation>দলের পরিসংখ্যান</translation>
    </message>
    <message>
        <source>Threats to me</source>
        <translation>আমার প্রতি হুমকি</translation>
    </message>
    <message>
        <source>Passed on</source>
        <translation>জানানো কথা</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>ব্যাকআপ</translation>
    </message>
    <message>
        <source>Other laptops</source>
        <translation>অন্য ল্যাপটপ</translation>
    </message>
    <message>
        <source>Activity log</source>
        <translation>কার্যকলাপের লগ</translation>
    </message>
    <message>
        <source>Passphrase and keys</source>
        <translation>গোপন বাক্য ও চাবি</translation>
    </message>
    <message>
        <source>Everything you save is kept. The office register cannot be written to just now, so it is not entered there yet, and colleagues hear of it later. The desk tries again by itself.</source>
        <translation>আপনি যা সেভ করেন তার সবই রাখা হচ্ছে। অফিসের খাতায় এখন লেখা যাচ্ছে না, তাই তা এখনও খাতায় ওঠেনি, আর সহকর্মীরা পরে জানবেন। ডেস্ক নিজে থেকেই আবার চেষ্টা করবে।</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>একটু অপেক্ষা করুন…</translation>
    </message>
    <message>
        <source>The desk locks in {seconds} seconds. Press any key or move the mouse to stay.</source>
        <translation>{seconds} সেকেন্ডে ডেস্ক লক হবে। থাকতে চাইলে কীবোর্ড বা মাউস ছুঁন।</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>অফিস</translation>
    </message>
</context>
<context>
    <name>DetailsPresenter</name>
    <message>
        <source>The details are saved.</source>
        <translation>পরিচয় সেভ হয়েছে।</translation>
    </message>
</context>
<context>
    <name>DisclosuresTab</name>
    <message>
        <source>Everything that left this file is listed here. The client may read it and have it.</source>
        <translation>এই ফাইল থেকে যা কিছু গেছে সব এখানে আছে। তিনি পড়তে পারেন এবং নিতে পারেন।</translation>
    </message>
    <message>
        <source>Print for the client…</source>
        <translation>তাঁর জন্য ছাপান…</translation>
    </message>
    <message>
        <source>What was shared</source>
        <translation>যা জানানো হয়েছে</translation>
    </message>
    <message>
        <source>Nothing has been shared up to now.</source>
        <translation>এখন পর্যন্ত কিছুই জানানো হয়নি।</translation>
    </message>
</context>
<context>
    <name>DraftEditor</name>
    <message>
        <source>Reason: {reason}</source>
        <translation>কারণ: {reason}</translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation>ফেলে দিন…</translation>
    </message>
    <message>
        <source>Delete this draft for good?</source>
        <translation>এই খসড়া চিরতরে মুছবেন?</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>থাকুক</translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation>ফেলে দিন</translation>
    </message>
</context>
<context>
    <name>Editing</name>
    <message>
        <source>Remove this for good, for both of you?</source>
        <translation>এটি দুজনের জন্যই চিরতরে সরাবেন?</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>সরিয়ে দিন</translation>
    </message>
    <message>
        <source>Remove this…</source>
        <translation>এটি সরান…</translation>
    </message>
</context>
<context>
    <name>EmergencyPart</name>
    <message>
        <source>Please say whether the client knows.</source>
        <translation>ক্লায়েন্ট জানেন কি না, তা বলুন।</translation>
    </message>
    <message>
        <source>Please write the time as hours and minutes, such as 14:30.</source>
        <translation>সময়টি ঘণ্টা ও মিনিটে লিখুন, যেমন 14:30।</translation>
    </message>
    <message>
        <source>Does the client know?</source>
        <translation>ক্লায়েন্ট কি জানেন?</translation>
    </message>
    <message>
        <source>The client is told, unless that endangers them. Where it does, no copy for them shows it until you note that they may be told.</source>
        <translation>ক্লায়েন্টকে বলা হয়, যদি তাতে তাঁর বিপদ না হয়। বিপদ হলে, তাঁকে বলা যায় বলে আপনি না লেখা পর্যন্ত তাঁর কোনো কপিতে এটি থাকে না।</translation>
    </message>
    <message>
        <source>Why the client was not told</source>
        <translation>ক্লায়েন্টকে কেন বলা হয়নি</translation>
    </message>
    <message>
        <source>Told already, such as by telephone</source>
        <translation>আগেই জানানো হয়েছে, যেমন ফোনে</translation>
    </message>
    <message>
        <source>Told on</source>
        <translation>বলার তারিখ</translation>
    </message>
    <message>
        <source>At</source>
        <translation>সময়</translation>
    </message>
</context>
<context>
    <name>EntryLines</name>
    <message>
        <source>Answer</source>
        <translation>উত্তর দিন</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>খুলুন</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>দেখা হয়েছে</translation>
    </message>
</context>
<context>
    <name>EntryWindow</name>
    <message>
        <source>Language</source>
        <translation>ভাষা</translation>
    </message>
    <message>
        <source>Try it with the fictional office</source>
        <translation>কাল্পনিক অফিস দিয়ে চেষ্টা করুন</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>সহায়তা</translation>
    </message>
    <message>
        <source>Opening the office…</source>
        <translation>অফিস খোলা হচ্ছে…</translation>
    </message>
</context>
<context>
    <name>ExceptionalForm</name>
    <message>
        <source>Sharing without the client&apos;s consent</source>
        <translation>ক্লায়েন্টের সম্মতি ছাড়া জানানো</translation>
    </message>
    <message>
        <source>Nobody has to wait for the desk to call for help: where a life is in danger, please call first (112, for a child also 1098), and enter it here afterwards.</source>
        <translation>সাহায্য ডাকতে কাউকে ডেস্কের জন্য অপেক্ষা করতে হয় না: প্রাণের বিপদ থাকলে আগে ফোন করুন (112, শিশুর জন্য 1098-ও), পরে এখানে লিখুন।</translation>
    </message>
    <message>
        <source>Why nothing less will do</source>
        <translation>এর কমে কেন হবে না</translation>
    </message>
    <message>
        <source>For the supervisor and the list of what was shared. It is kept here, not sent.</source>
        <translation>সুপারভাইজার ও যা জানানো হয়েছে তার তালিকার জন্য। এটি এখানেই থাকে, পাঠানো হয় না।</translation>
    </message>
    <message>
        <source>Everybody has the duty to report this. Once it is saved here you can tell it or print it at once. Your supervisor looks at it afterwards; they cannot stop it.</source>
        <translation>এটি জানানো প্রত্যেকের কর্তব্য। এখানে সেভ হলেই আপনি সঙ্গে সঙ্গে তা জানাতে বা ছাপাতে পারেন। আপনার সুপারভাইজার পরে এটি দেখেন; তিনি আটকাতে পারেন না।</translation>
    </message>
    <message>
        <source>Your answers above say whether this is told at once, or a supervisor signs first.</source>
        <translation>উপরে আপনার উত্তর থেকে বোঝা যায়, এটি সঙ্গে সঙ্গে জানানো হয়, না আগে সুপারভাইজার স্বাক্ষর করেন।</translation>
    </message>
    <message>
        <source>It may be told by word of mouth before a supervisor has signed. Before it is sent or printed, a supervisor signs for exactly this text.</source>
        <translation>সুপারভাইজার স্বাক্ষর করার আগেই মুখে জানানো যায়। পাঠানো বা ছাপানোর আগে একজন সুপারভাইজার ঠিক এই কথাগুলিতে স্বাক্ষর করেন।</translation>
    </message>
    <message>
        <source>It leaves only after a supervisor has signed for exactly this text.</source>
        <translation>একজন সুপারভাইজার ঠিক এই কথাগুলিতে স্বাক্ষর করার পরেই এটি জানানো হয়।</translation>
    </message>
    <message>
        <source>Which supervisor is asked to co-sign?</source>
        <translation>কোন সুপারভাইজারকে সহ-স্বাক্ষর করতে বলা হবে?</translation>
    </message>
    <message>
        <source>Which supervisor is told, and looks at it afterwards?</source>
        <translation>কোন সুপারভাইজারকে জানানো হবে, যিনি পরে দেখবেন?</translation>
    </message>
    <message>
        <source>They read what is written here, and no name or code but what you write.</source>
        <translation>এখানে যা লেখা আছে তিনি তা পড়েন; আপনি না লিখলে কোনো নাম বা কোড নয়।</translation>
    </message>
    <message>
        <source>Save it, then tell it</source>
        <translation>সেভ করুন, তারপর জানান</translation>
    </message>
    <message>
        <source>Ask for the co-signature</source>
        <translation>সহ-স্বাক্ষর চান</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>বাতিল</translation>
    </message>
</context>
<context>
    <name>ExceptionalPresenter</name>
    <message>
        <source>The supervisor is asked. Nothing has left yet.</source>
        <translation>সুপারভাইজারের কাছে সহ-স্বাক্ষর চাওয়া হয়েছে। এখনও কিছু জানানো হয়নি।</translation>
    </message>
    <message>
        <source>The supervisor is asked.</source>
        <translation>সুপারভাইজারের কাছে সহ-স্বাক্ষর চাওয়া হয়েছে।</translation>
    </message>
    <message>
        <source>It is cancelled. Nothing of it leaves.</source>
        <translation>অনুরোধ বাতিল হয়েছে। এর কিছুই জানানো হবে না।</translation>
    </message>
    <message>
        <source>Saved. Please tell it or print it now; the desk does not do it.</source>
        <translation>সেভ হয়েছে। এখন তা জানান বা ছাপান; ডেস্ক নিজে তা করে না।</translation>
    </message>
    <message>
        <source>Noted. It is listed under “4 Sent”.</source>
        <translation>লেখা হয়েছে। “4 পাঠানো” অংশে আছে।</translation>
    </message>
    <message>
        <source>Noted. A copy for the client shows it from now on.</source>
        <translation>লেখা হয়েছে। এখন থেকে ক্লায়েন্টের কপিতে এটি থাকবে।</translation>
    </message>
    <message>
        <source>Noted: the client was told.</source>
        <translation>লেখা হয়েছে: ক্লায়েন্টকে বলা হয়েছে।</translation>
    </message>
    <message>
        <source>Sent. It is listed under “4 Sent”.</source>
        <translation>পাঠানো হয়েছে, এবং “4 পাঠানো” অংশে আছে।</translation>
    </message>
    <message>
        <source>Save as a locked PDF</source>
        <translation>লক করা PDF হিসেবে সেভ করুন</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>What the recipient reads</source>
        <translation>প্রাপক যা পড়বেন</translation>
    </message>
</context>
<context>
    <name>ExceptionalReader</name>
    <message>
        <source>About</source>
        <translation>যাঁর বিষয়ে</translation>
    </message>
    <message>
        <source>{state}. {name} was asked on {moment}.</source>
        <translation>{state}। {name}-এর কাছে {moment}-এ চাওয়া হয়েছে।</translation>
    </message>
    <message>
        <source>Told before the co-signature, on {moment}.</source>
        <translation>সহ-স্বাক্ষরের আগে, {moment}-এ বলা হয়েছে।</translation>
    </message>
    <message>
        <source>Co-signed by {name} on {moment}.</source>
        <translation>{name} {moment}-এ সহ-স্বাক্ষর করেছেন।</translation>
    </message>
    <message>
        <source>The supervisor writes: {word}</source>
        <translation>সুপারভাইজার লিখেছেন: {word}</translation>
    </message>
    <message>
        <source>It left on {moment}.</source>
        <translation>{moment}-এ জানানো হয়েছে।</translation>
    </message>
    <message>
        <source>Who is asked to sign</source>
        <translation>কাকে স্বাক্ষর করতে বলা হবে</translation>
    </message>
    <message>
        <source>Who is told, and looks at it</source>
        <translation>কাকে জানানো হয়, যিনি দেখেন</translation>
    </message>
    <message>
        <source>Ask for the co-signature again</source>
        <translation>আবার সহ-স্বাক্ষর চান</translation>
    </message>
    <message>
        <source>Tell this supervisor</source>
        <translation>এই সুপারভাইজারকে জানান</translation>
    </message>
    <message>
        <source>Whether the client knows</source>
        <translation>ক্লায়েন্ট জানেন কি না</translation>
    </message>
    <message>
        <source>{state}. The supervisor {name} was told on {moment}.</source>
        <translation>{state}। সুপারভাইজার {name}-কে {moment}-এ জানানো হয়েছে।</translation>
    </message>
    <message>
        <source>{state}. No supervisor was told yet.</source>
        <translation>{state}। এখনও কোনো সুপারভাইজারকে জানানো হয়নি।</translation>
    </message>
    <message>
        <source>Your supervisor looks at it afterwards; they cannot stop it.</source>
        <translation>আপনার সুপারভাইজার পরে এটি দেখেন; তিনি আটকাতে পারেন না।</translation>
    </message>
    <message>
        <source>Seen by {name} on {moment}.</source>
        <translation>{name} {moment}-এ দেখেছেন।</translation>
    </message>
    <message>
        <source>The client has been told</source>
        <translation>ক্লায়েন্টকে বলা হয়ে গেছে</translation>
    </message>
    <message>
        <source>The client may be told now</source>
        <translation>ক্লায়েন্টকে এখন বলা যায়</translation>
    </message>
    <message>
        <source>Write it again</source>
        <translation>নতুন করে লিখুন</translation>
    </message>
    <message>
        <source>Cancel the request</source>
        <translation>অনুরোধ বাতিল করুন</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>পাতাটি দেখুন</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>ফিরে যান</translation>
    </message>
</context>
<context>
    <name>ExceptionalTab</name>
    <message>
        <source>Asked on</source>
        <translation>কবে চাওয়া হয়েছে</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>ভিত্তি</translation>
    </message>
    <message>
        <source>To</source>
        <translation>কাকে</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>অবস্থা</translation>
    </message>
    <message>
        <source>{state}; seen by a supervisor</source>
        <translation>{state}; একজন সুপারভাইজার দেখেছেন</translation>
    </message>
    <message>
        <source>Told before the co-signature: {state}</source>
        <translation>সহ-স্বাক্ষরের আগে বলা হয়েছে: {state}</translation>
    </message>
    <message>
        <source>co-signed since</source>
        <translation>পরে সহ-স্বাক্ষর হয়েছে</translation>
    </message>
    <message>
        <source>This is rare. What is told in counselling leaves with the client&apos;s consent, and without it only where a life is in danger, where the law asks for a report, where a court or a body with its powers orders it, or to protect another person from harm. Where a life is in danger, please call for help first (112); nobody has to wait for the desk.</source>
        <translation>এটি কদাচিৎ হয়। কাউন্সেলিংয়ে যা বলা হয় তা ক্লায়েন্টের সম্মতিতে জানানো হয়; সম্মতি ছাড়া শুধু তখনই যখন প্রাণের বিপদ থাকে, আইন জানাতে বলে, আদালত বা তার ক্ষমতা আছে এমন কোনো সংস্থা আদেশ দেয়, বা অন্য কাউকে ক্ষতি থেকে বাঁচাতে হয়। প্রাণের বিপদ থাকলে আগে সাহায্য ডাকুন (112); ডেস্কের জন্য কাউকে অপেক্ষা করতে হয় না।</translation>
    </message>
    <message>
        <source>Report, or share without consent…</source>
        <translation>খবর দিন, বা সম্মতি ছাড়া জানান…</translation>
    </message>
    <message>
        <source>Nothing has left without the client&apos;s consent.</source>
        <translation>ক্লায়েন্টের সম্মতি ছাড়া কিছুই জানানো হয়নি।</translation>
    </message>
    <message>
        <source>Without consent</source>
        <translation>সম্মতি ছাড়া</translation>
    </message>
</context>
<context>
    <name>ExchangeCard</name>
    <message>
        <source>Not exchanged yet.</source>
        <translation>এখনও আদান-প্রদান হয়নি।</translation>
    </message>
    <message>
        <source>Last exchanged: {moment}. Sent: {sent}. Taken in: {taken}.</source>
        <translation>শেষ আদান-প্রদান: {moment}। পাঠানো: {sent}। নেওয়া: {taken}।</translation>
    </message>
    <message>
        <source>Exchange with other laptops</source>
        <translation>অন্য ল্যাপটপের সঙ্গে আদান-প্রদান</translation>
    </message>
    <message>
        <source>Letters, and what is new in the office, go to the other laptops over a shared folder, a stick or the office server. Everything is sealed: whoever holds it cannot read it. Once one is chosen, this goes on by itself while you work.</source>
        <translation>চিঠি, এবং অফিসে নতুন যা কিছু, একটি শেয়ার করা ফোল্ডার, পেন ড্রাইভ বা অফিসের সার্ভার দিয়ে অন্য ল্যাপটপে যায়। সবকিছু সিল করা: যাঁর কাছে তা থাকে তিনি কিছুই পড়তে পারেন না। একটি বাছা থাকলে আপনি কাজ করার সময় এটি নিজে থেকেই চলে।</translation>
    </message>
    <message>
        <source>Exchange now</source>
        <translation>এখনই আদান-প্রদান করুন</translation>
    </message>
</context>
<context>
    <name>ExchangePage</name>
    <message>
        <source>Not exchanged yet.</source>
        <translation>এখনও আদান-প্রদান হয়নি।</translation>
    </message>
    <message>
        <source>Last exchanged: {moment}. Sent: {sent}. Taken in: {taken}.</source>
        <translation>শেষ আদান-প্রদান: {moment}। পাঠানো: {sent}। নেওয়া: {taken}।</translation>
    </message>
    <message>
        <source>Exchange with other laptops</source>
        <translation>অন্য ল্যাপটপের সঙ্গে আদান-প্রদান</translation>
    </message>
    <message>
        <source>What is new in the office, letters, and requests to be confirmed go to the other laptops and come from them. Nobody need be signed in: everything is sealed.</source>
        <translation>অফিসে নতুন যা কিছু, চিঠি, এবং নিশ্চিত করার অনুরোধ অন্য ল্যাপটপে যায় ও সেখান থেকে আসে। কাউকে সাইন ইন করতে হয় না: সবকিছু সিল করা।</translation>
    </message>
    <message>
        <source>Another folder, stick or server that you choose here counts for this once. Whoever is signed in chooses one for good, under “Other laptops”.</source>
        <translation>এখানে অন্য কোনো ফোল্ডার, পেন ড্রাইভ বা সার্ভার বাছলে তা শুধু এইবারের জন্য। স্থায়ীভাবে বাছতে হলে সাইন ইন করে “অন্য ল্যাপটপ”-এ বাছুন।</translation>
    </message>
    <message>
        <source>Exchange now</source>
        <translation>এখনই আদান-প্রদান করুন</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>ফিরে যান</translation>
    </message>
</context>
<context>
    <name>ExportCard</name>
    <message>
        <source>Save all your files for another system</source>
        <translation>অন্য ব্যবস্থার জন্য আপনার সব ফাইল সেভ করুন</translation>
    </message>
    <message>
        <source>Save answers and scores, locked</source>
        <translation>উত্তর ও স্কোর লক করে সেভ করুন</translation>
    </message>
    <message>
        <source>Locked archive (*.zip)</source>
        <translation>লক করা সংগ্রহ (*.zip)</translation>
    </message>
    <message>
        <source>A file without a lock can be read by anybody who finds it. The locked archive above holds the same. Save it without a lock all the same?</source>
        <translation>লক ছাড়া ফাইল যে পাবেন তিনিই পড়তে পারবেন। ওপরের লক করা আর্কাইভে একই জিনিস আছে। তবু লক ছাড়া সেভ করবেন?</translation>
    </message>
    <message>
        <source>Save without a lock…</source>
        <translation>লক ছাড়া সেভ করুন…</translation>
    </message>
    <message>
        <source>Save without a lock</source>
        <translation>লক ছাড়া সেভ করুন</translation>
    </message>
    <message>
        <source>Print or save</source>
        <translation>ছাপান বা সেভ করুন</translation>
    </message>
    <message>
        <source>Every questionnaire and form of this client, under their code: answers and scores for other programs (FHIR), and a table.</source>
        <translation>এই ক্লায়েন্টের সব প্রশ্নমালা ও ফর্ম, তাঁর কোডে: অন্য প্রোগ্রামের জন্য উত্তর ও স্কোর (FHIR), আর একটি সারণি।</translation>
    </message>
    <message>
        <source>Print the scores…</source>
        <translation>স্কোর ছাপান…</translation>
    </message>
    <message>
        <source>Save a locked archive…</source>
        <translation>লক করা আর্কাইভ সেভ করুন…</translation>
    </message>
    <message>
        <source>Table of the scores (CSV)</source>
        <translation>স্কোরের সারণি (CSV)</translation>
    </message>
    <message>
        <source>Answers for other programs (FHIR)</source>
        <translation>অন্য প্রোগ্রামের জন্য উত্তর (FHIR)</translation>
    </message>
    <message>
        <source>Scores for other programs (FHIR)</source>
        <translation>অন্য প্রোগ্রামের জন্য স্কোর (FHIR)</translation>
    </message>
    <message>
        <source>One file without a lock</source>
        <translation>লক ছাড়া একটি ফাইল</translation>
    </message>
    <message>
        <source>Move on to another system</source>
        <translation>অন্য ব্যবস্থায় যাওয়া</translation>
    </message>
    <message>
        <source>All your files, with names, pictures and papers, in one locked archive that other programs can read (FHIR). Sealed files and process notes are not in it. This is no backup. Whoever has the archive and its passphrase can read everything: please delete it once the other system has it.</source>
        <translation>নাম, ছবি ও কাগজসহ আপনার সব ফাইল একটি লক করা সংগ্রহে, যা অন্য প্রোগ্রাম পড়তে পারে (FHIR)। সিল করা ফাইল ও নিজের প্রসেস নোট এতে নেই। এটি ব্যাকআপ নয়। যার কাছে সংগ্রহটি ও তার গোপন বাক্য আছে সে সব পড়তে পারে: অন্য ব্যবস্থায় পৌঁছে গেলে এটি মুছে ফেলুন।</translation>
    </message>
    <message>
        <source>Save all files…</source>
        <translation>সব ফাইল সেভ করুন…</translation>
    </message>
</context>
<context>
    <name>FeedbackTab</name>
    <message>
        <source>Too few people have answered, or agreed to be counted, for anything to be shown yet.</source>
        <translation>খুব কম জন উত্তর দিয়েছেন বা গণনায় রাজি হয়েছেন, তাই এখনও কিছু দেখানো যায় না।</translation>
    </message>
    <message>
        <source>Answers given up to {day}</source>
        <translation>{day} পর্যন্ত পাওয়া উত্তর</translation>
    </message>
    <message>
        <source>Feedback, for a group of survivors</source>
        <translation>সারভাইভারদের দলের জন্য মতামত</translation>
    </message>
    <message>
        <source>What people said of the service, in plain words, with questions for a talk together. Nobody can be found in it: it has shared answers only, of people who agreed to statistics, in groups of five or more.</source>
        <translation>সেবা নিয়ে মানুষ কী বলেছেন, সহজ কথায়, সঙ্গে একসঙ্গে আলোচনার জন্য প্রশ্ন। এতে কাউকে চেনা যায় না: শুধু জানানো উত্তর আছে, যাঁরা পরিসংখ্যানে রাজি হয়েছেন তাঁদের, পাঁচ বা তার বেশি জনের দলে।</translation>
    </message>
    <message>
        <source>Language of the sheet</source>
        <translation>কাগজের ভাষা</translation>
    </message>
    <message>
        <source>Show the sheet…</source>
        <translation>কাগজটি দেখুন…</translation>
    </message>
</context>
<context>
    <name>FigureTexts</name>
    <message>
        <source>{first} to just under {last}</source>
        <translation>{first} থেকে {last}-এর কম</translation>
    </message>
    <message>
        <source>fewer than {count}</source>
        <translation>{count}-এর কম</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} থেকে {last}</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>দেখানো হয়নি</translation>
    </message>
    <message>
        <source>at least {count}</source>
        <translation>অন্তত {count}</translation>
    </message>
    <message>
        <source>Set in the office settings, version {number}: {weights}; {first} more in the first month. Near the limit from {amber}, over it from {red}. Nobody with {cap} open files or more is suggested for a new client.</source>
        <translation>অফিসের সেটিংস অনুযায়ী, সংস্করণ {number}: {weights}; প্রথম মাসে আরও {first}। {amber} থেকে সীমার কাছে, {red} থেকে সীমার উপরে। {cap}টি বা তার বেশি খোলা ফাইল থাকলে নতুন ক্লায়েন্টের জন্য নাম প্রস্তাব করা হয় না।</translation>
    </message>
    <message>
        <source>A follow-up is overdue once its day is past.</source>
        <translation>খোঁজখবরের দিন পেরোলেই তা বকেয়া।</translation>
    </message>
    <message>
        <source>A follow-up is overdue once its day is more than one day ago.</source>
        <translation>খোঁজখবরের দিনের পর এক দিনের বেশি পেরোলে তা বকেয়া।</translation>
    </message>
    <message>
        <source>A follow-up is overdue once its day is more than {days} days ago.</source>
        <translation>খোঁজখবরের দিনের পর {days} দিনের বেশি পেরোলে তা বকেয়া।</translation>
    </message>
    <message>
        <source>{intensity} {weight}</source>
        <translation>{intensity} {weight}</translation>
    </message>
</context>
<context>
    <name>FiguresCard</name>
    <message>
        <source>No figures are published yet.</source>
        <translation>এখনও কোনো সংখ্যা জানানো হয়নি।</translation>
    </message>
    <message>
        <source>{load}, as of {day}</source>
        <translation>{load}, {day} তারিখে</translation>
    </message>
    <message>
        <source>Workload</source>
        <translation>কাজের ভার</translation>
    </message>
    <message>
        <source>Open files</source>
        <translation>খোলা ফাইল</translation>
    </message>
    <message>
        <source>Sessions in 7 days</source>
        <translation>7 দিনে সাক্ষাৎ</translation>
    </message>
    <message>
        <source>Sessions in 28 days</source>
        <translation>28 দিনে সাক্ষাৎ</translation>
    </message>
    <message>
        <source>Notes to sign</source>
        <translation>স্বাক্ষরের অপেক্ষায়</translation>
    </message>
    <message>
        <source>Overdue follow-ups</source>
        <translation>বকেয়া খোঁজখবর</translation>
    </message>
    <message>
        <source>Overdue reviews</source>
        <translation>বকেয়া পর্যালোচনা</translation>
    </message>
    <message>
        <source>At high risk</source>
        <translation>বেশি ঝুঁকিতে</translation>
    </message>
</context>
<context>
    <name>FileDialog</name>
    <message>
        <source>Folder</source>
        <translation>ফোল্ডার</translation>
    </message>
    <message>
        <source>Name of the file</source>
        <translation>ফাইলের নাম</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>ফাইলের ধরন</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>খুলুন</translation>
    </message>
    <message>
        <source>This file is not locked: anybody who has it, or finds the stick, can read it.</source>
        <translation>এই ফাইলটি লক করা নয়: যাঁর কাছে এটি থাকবে বা যিনি পেন ড্রাইভটি পাবেন, তিনিই পড়তে পারবেন।</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>সেভ করুন</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>বেছে নিন</translation>
    </message>
    <message>
        <source>Name of the folder</source>
        <translation>ফোল্ডারের নাম</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>বাতিল</translation>
    </message>
</context>
<context>
    <name>FileHeader</name>
    <message>
        <source>No name is kept.</source>
        <translation>কোনো নাম রাখা হয়নি।</translation>
    </message>
    <message>
        <source>Review due</source>
        <translation>আবার দেখার দিন এসেছে</translation>
    </message>
    <message>
        <source>May be under 18</source>
        <translation>18 বছরের কম হতে পারে</translation>
    </message>
    <message>
        <source>Confidentiality not explained</source>
        <translation>গোপনীয়তা বোঝানো হয়নি</translation>
    </message>
    <message>
        <source>Consent to counselling not recorded</source>
        <translation>কাউন্সেলিংয়ের সম্মতি লেখা নেই</translation>
    </message>
    <message>
        <source>Set times: {words}</source>
        <translation>নির্দিষ্ট সময়: {words}</translation>
    </message>
    <message>
        <source>Never: {way}</source>
        <translation>কখনও নয়: {way}</translation>
    </message>
    <message>
        <source>{way}: set times only</source>
        <translation>{way}: শুধু নির্দিষ্ট সময়ে</translation>
    </message>
    <message>
        <source>‹ Clients</source>
        <translation>‹ ক্লায়েন্ট</translation>
    </message>
</context>
<context>
    <name>FilePresenter</name>
    <message>
        <source>Timeline</source>
        <translation>সময়রেখা</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>নোট</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>এক নজরে</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>নোট লিখুন</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>পরিকল্পনা</translation>
    </message>
    <message>
        <source>Update safety plan…</source>
        <translation>সুরক্ষা পরিকল্পনা হালনাগাদ করুন…</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>পরিমাপ</translation>
    </message>
    <message>
        <source>New questionnaire</source>
        <translation>নতুন প্রশ্নমালা</translation>
    </message>
    <message>
        <source>Sharing</source>
        <translation>তথ্য ভাগ করা</translation>
    </message>
    <message>
        <source>New consent</source>
        <translation>নতুন সম্মতি</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>নথি</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>অ্যাপয়েন্টমেন্ট</translation>
    </message>
    <message>
        <source>Process notes, yours alone</source>
        <translation>প্রসেস নোট, শুধু আপনার</translation>
    </message>
    <message>
        <source>Safety plan and risk</source>
        <translation>সুরক্ষা পরিকল্পনা ও ঝুঁকি</translation>
    </message>
    <message>
        <source>Referrals and letters</source>
        <translation>রেফারেল ও চিঠি</translation>
    </message>
    <message>
        <source>1 Consent</source>
        <translation>1 সম্মতি</translation>
    </message>
    <message>
        <source>4 Sent</source>
        <translation>4 পাঠানো</translation>
    </message>
    <message>
        <source>Confidentiality</source>
        <translation>গোপনীয়তা</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>হস্তান্তর</translation>
    </message>
    <message>
        <source>Close the file</source>
        <translation>ফাইল বন্ধ করুন</translation>
    </message>
    <message>
        <source>Intake</source>
        <translation>প্রথম আলাপ</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>সাক্ষাৎ</translation>
    </message>
    <message>
        <source>Attach a picture or paper…</source>
        <translation>ছবি বা কাগজ যুক্ত করুন…</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>লক্ষ্য</translation>
    </message>
    <message>
        <source>Questionnaires</source>
        <translation>প্রশ্নমালা</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>ফর্ম</translation>
    </message>
    <message>
        <source>Client feedback</source>
        <translation>ক্লায়েন্টের মতামত</translation>
    </message>
    <message>
        <source>2 Write</source>
        <translation>2 লেখা</translation>
    </message>
    <message>
        <source>3 Read together</source>
        <translation>3 একসঙ্গে পড়া</translation>
    </message>
    <message>
        <source>Demands for records</source>
        <translation>নথি তলব</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>পরিচয়</translation>
    </message>
    <message>
        <source>Client&apos;s rights</source>
        <translation>ক্লায়েন্টের অধিকার</translation>
    </message>
    <message>
        <source>Pictures and papers</source>
        <translation>ছবি ও কাগজ</translation>
    </message>
    <message>
        <source>Without consent</source>
        <translation>সম্মতি ছাড়া</translation>
    </message>
</context>
<context>
    <name>FindingsList</name>
    <message>
        <source>A name: {words}</source>
        <translation>একটি নাম: {words}</translation>
    </message>
    <message>
        <source>A place: {words}</source>
        <translation>একটি জায়গা: {words}</translation>
    </message>
    <message>
        <source>A telephone number: {words}</source>
        <translation>একটি ফোন নম্বর: {words}</translation>
    </message>
    <message>
        <source>A day of birth: {words}</source>
        <translation>একটি জন্মতারিখ: {words}</translation>
    </message>
    <message>
        <source>A number of a card, a vehicle or an account: {words}</source>
        <translation>কার্ড, গাড়ি বা অ্যাকাউন্টের নম্বর: {words}</translation>
    </message>
    <message>
        <source>An e-mail or payment address: {words}</source>
        <translation>ই-মেল বা টাকা পাঠানোর ঠিকানা: {words}</translation>
    </message>
    <message>
        <source>Quoted words: {words}</source>
        <translation>উদ্ধৃত কথা: {words}</translation>
    </message>
    <message>
        <source>Please check whether the client agreed to this. If not, say it in another way or leave it out.</source>
        <translation>তিনি এতে রাজি হয়েছেন কি না দেখুন। না হলে অন্যভাবে বলুন বা বাদ দিন।</translation>
    </message>
</context>
<context>
    <name>FirstSignInPage</name>
    <message>
        <source>Please type your name as it is written on the invitation.</source>
        <translation>আমন্ত্রণে যেমন আছে তেমন করে আপনার নাম লিখুন।</translation>
    </message>
    <message>
        <source>Please type the code from your invitation.</source>
        <translation>আমন্ত্রণ কোডটি লিখুন।</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>স্বাগত</translation>
    </message>
    <message>
        <source>Here you choose your own passphrase. Nobody else can see it or set it.</source>
        <translation>এখানে আপনি নিজের গোপন বাক্য বেছে নেন। আর কেউ তা দেখতে বা বদলাতে পারে না।</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>আপনার নাম</translation>
    </message>
    <message>
        <source>As it is written on your invitation.</source>
        <translation>আমন্ত্রণে যেমন আছে।</translation>
    </message>
    <message>
        <source>Invitation code</source>
        <translation>আমন্ত্রণ কোড</translation>
    </message>
    <message>
        <source>Capital or small letters and hyphens make no difference.</source>
        <translation>বড় বা ছোট হাতের অক্ষর ও হাইফেনে কিছু আসে যায় না।</translation>
    </message>
    <message>
        <source>Make my keys</source>
        <translation>আমার চাবি তৈরি করুন</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>ফিরে যান</translation>
    </message>
</context>
<context>
    <name>FirstWordsPresenter</name>
    <message>
        <source>Saved: confidentiality was explained.</source>
        <translation>সেভ হয়েছে: গোপনীয়তা বোঝানো হয়েছে।</translation>
    </message>
</context>
<context>
    <name>FirstWordsView</name>
    <message>
        <source>Explained on {day}, {language}, by {name}.</source>
        <translation>{day} তারিখে {name} বুঝিয়েছেন ({language})।</translation>
    </message>
    <message>
        <source>Confidentiality</source>
        <translation>গোপনীয়তা</translation>
    </message>
    <message>
        <source>What stays here, what has to be passed on, and who may read it. Please explain this to the client before you ask for a name.</source>
        <translation>কী এখানেই থাকে, কী জানাতেই হয়, আর কে পড়তে পারেন। নাম জিজ্ঞাসা করার আগে অনুগ্রহ করে ক্লায়েন্টকে এটি বুঝিয়ে বলুন।</translation>
    </message>
    <message>
        <source>The client&apos;s language</source>
        <translation>ক্লায়েন্টের ভাষা</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>বাতিল</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>এখন নয়</translation>
    </message>
    <message>
        <source>Explained</source>
        <translation>বোঝানো হয়েছে</translation>
    </message>
</context>
<context>
    <name>FollowUpsEdit</name>
    <message>
        <source>Please choose how the client wants to be asked.</source>
        <translation>ক্লায়েন্ট কীভাবে খোঁজ নেওয়া চান, অনুগ্রহ করে বেছে নিন।</translation>
    </message>
    <message>
        <source>Please write at least one day.</source>
        <translation>অন্তত একটি দিন লিখুন।</translation>
    </message>
    <message>
        <source>Not talked over</source>
        <translation>এ নিয়ে কথা হয়নি</translation>
    </message>
    <message>
        <source>No, the client does not want to be asked</source>
        <translation>না, ক্লায়েন্ট চান না যে খোঁজ নেওয়া হোক</translation>
    </message>
    <message>
        <source>Yes, on these days and in this way</source>
        <translation>হ্যাঁ, এই দিনগুলিতে, এইভাবে</translation>
    </message>
    <message>
        <source>Does the client want to be asked later how they are?</source>
        <translation>পরে কেমন আছেন তা জিজ্ঞেস করা হোক, ক্লায়েন্ট কি তা চান?</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>প্রথম দিন</translation>
    </message>
    <message>
        <source>Second day</source>
        <translation>দ্বিতীয় দিন</translation>
    </message>
    <message>
        <source>Third day</source>
        <translation>তৃতীয় দিন</translation>
    </message>
    <message>
        <source>How to ask</source>
        <translation>কীভাবে জিজ্ঞেস করবেন</translation>
    </message>
</context>
<context>
    <name>FormCard</name>
    <message>
        <source>Answered on screen</source>
        <translation>পর্দায় উত্তর দেওয়া</translation>
    </message>
    <message>
        <source>A form that is this questionnaire can be scored. Its questions and answers are compared with the questionnaire first.</source>
        <translation>কোনো ফর্ম এই প্রশ্নমালা হলে তার স্কোর করা যায়। আগে তার প্রশ্ন ও উত্তর প্রশ্নমালার সঙ্গে মেলানো হয়।</translation>
    </message>
    <message>
        <source>Answered form</source>
        <translation>উত্তর দেওয়া ফর্ম</translation>
    </message>
    <message>
        <source>Score it as {questionnaire}</source>
        <translation>{questionnaire} হিসেবে স্কোর করুন</translation>
    </message>
</context>
<context>
    <name>FormDesigner</name>
    <message>
        <source>Text of several lines</source>
        <translation>কয়েক লাইনের লেখা</translation>
    </message>
    <message>
        <source>A line of text</source>
        <translation>এক লাইনের লেখা</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>হ্যাঁ বা না</translation>
    </message>
    <message>
        <source>One answer to choose</source>
        <translation>একটি উত্তর বাছাই</translation>
    </message>
    <message>
        <source>Several answers to choose</source>
        <translation>কয়েকটি উত্তর বাছাই</translation>
    </message>
    <message>
        <source>Whole number</source>
        <translation>পূর্ণ সংখ্যা</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>সংখ্যা</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>তারিখ</translation>
    </message>
    <message>
        <source>Heading with questions below</source>
        <translation>শিরোনাম, নিচে প্রশ্ন</translation>
    </message>
    <message>
        <source>Text to read</source>
        <translation>পড়ার লেখা</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>স্কোর</translation>
    </message>
    <message>
        <source>As it was loaded</source>
        <translation>যেমন আনা হয়েছে</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>ফর্ম</translation>
    </message>
    <message>
        <source>Note template</source>
        <translation>নোটের টেমপ্লেট</translation>
    </message>
    <message>
        <source>is</source>
        <translation>হলো</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>নয়</translation>
    </message>
    <message>
        <source>is at least</source>
        <translation>কমপক্ষে</translation>
    </message>
    <message>
        <source>is at most</source>
        <translation>সর্বোচ্চ</translation>
    </message>
    <message>
        <source>is answered</source>
        <translation>উত্তর দেওয়া আছে</translation>
    </message>
    <message>
        <source>is not answered</source>
        <translation>উত্তর দেওয়া নেই</translation>
    </message>
    <message>
        <source>(no wording yet)</source>
        <translation>(এখনও কিছু লেখা নেই)</translation>
    </message>
</context>
<context>
    <name>FormTexts</name>
    <message>
        <source>{named}; and {count} more</source>
        <translation>{named}; এবং আরও {count}টি</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>এখানে এখনও কিছু নেই</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>হ্যাঁ</translation>
    </message>
    <message>
        <source>No</source>
        <translation>না</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>উত্তর দেওয়া হয়নি</translation>
    </message>
    <message>
        <source>Another answer</source>
        <translation>অন্য উত্তর</translation>
    </message>
    <message>
        <source>Being calculated…</source>
        <translation>হিসাব করা হচ্ছে…</translation>
    </message>
    <message>
        <source>{question} (required)</source>
        <translation>{question} (দরকার)</translation>
    </message>
    <message>
        <source>From {low} to {high}</source>
        <translation>{low} থেকে {high}</translation>
    </message>
    <message>
        <source>Clear this answer</source>
        <translation>এই উত্তর মুছুন</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>সরান</translation>
    </message>
    <message>
        <source>Add another</source>
        <translation>আরও একটি যোগ করুন</translation>
    </message>
    <message>
        <source>Add another answer</source>
        <translation>আরও একটি উত্তর যোগ করুন</translation>
    </message>
    <message>
        <source>{question}, answer {number}</source>
        <translation>{question}, উত্তর {number}</translation>
    </message>
    <message>
        <source>{question}: unit</source>
        <translation>{question}: একক</translation>
    </message>
    <message>
        <source>{question}: time</source>
        <translation>{question}: সময়</translation>
    </message>
    <message>
        <source>I would rather not answer this</source>
        <translation>এই প্রশ্নের উত্তর দিতে চাই না</translation>
    </message>
    <message>
        <source>Not answered, by choice</source>
        <translation>নিজের ইচ্ছায় উত্তর দেওয়া হয়নি</translation>
    </message>
    <message>
        <source>Everything asked for is answered.</source>
        <translation>যা যা জিজ্ঞাসা করা হয়েছে সবের উত্তর আছে।</translation>
    </message>
    <message>
        <source>Some questions need another look. They are marked below.</source>
        <translation>কয়েকটি প্রশ্ন আর একবার দেখা দরকার। নিচে চিহ্ন দেওয়া আছে।</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>স্বাক্ষর</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>স্বাক্ষর করা হয়েছে</translation>
    </message>
    <message>
        <source>Draw it again</source>
        <translation>আবার আঁকুন</translation>
    </message>
    <message>
        <source>Sign here by mouse, finger or pen. You can also leave it out.</source>
        <translation>মাউস, আঙুল বা কলম দিয়ে এখানে স্বাক্ষর করুন। চাইলে বাদও দিতে পারেন।</translation>
    </message>
    <message>
        <source>This kind of answer cannot be given here.</source>
        <translation>এই ধরনের উত্তর এখানে দেওয়া যায় না।</translation>
    </message>
    <message>
        <source>There is nothing here to choose for this question. It is left out.</source>
        <translation>এই প্রশ্নের জন্য এখানে বেছে নেওয়ার কিছু নেই। এটি বাদ থাকছে।</translation>
    </message>
    <message>
        <source>Chosen from the file.</source>
        <translation>ফাইল থেকে বাছা হয়েছে।</translation>
    </message>
    <message>
        <source>The answers to choose from are not in this form. Please ask the form&apos;s author for a form that holds them.</source>
        <translation>বেছে নেওয়ার উত্তরগুলি এই ফর্মে নেই। যিনি ফর্মটি তৈরি করেছেন তাঁর কাছে সম্পূর্ণ ফর্ম চান।</translation>
    </message>
    <message>
        <source>Question {number} of {count}</source>
        <translation>{count}টির মধ্যে {number} নম্বর প্রশ্ন</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>পিছনে</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>পরের প্রশ্ন</translation>
    </message>
    <message>
        <source>I am done</source>
        <translation>আমার হয়ে গেছে</translation>
    </message>
    <message>
        <source>Stop for now</source>
        <translation>এখনকার মতো থামুন</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>ভাষা</translation>
    </message>
    <message>
        <source>Thank you. Please hand the computer back.</source>
        <translation>ধন্যবাদ। অনুগ্রহ করে কম্পিউটারটি ফিরিয়ে দিন।</translation>
    </message>
    <message>
        <source>Your answers so far are saved. Nobody reads them before you are done. Please hand the computer back.</source>
        <translation>এ পর্যন্ত দেওয়া উত্তর সেভ করা আছে। আপনার শেষ না হওয়া পর্যন্ত কেউ তা পড়বেন না। কম্পিউটারটি ফেরত দিন।</translation>
    </message>
    <message>
        <source>Lock the desk</source>
        <translation>ডেস্ক লক করুন</translation>
    </message>
    <message>
        <source>Your answers could not be saved. You can try once more, or stop.</source>
        <translation>আপনার উত্তর সেভ করা গেল না। আর একবার চেষ্টা করতে পারেন, অথবা থামতে পারেন।</translation>
    </message>
</context>
<context>
    <name>FormsPresenter</name>
    <message>
        <source>The client has another form to finish or discard first.</source>
        <translation>ক্লায়েন্টের আর একটি ফর্ম আগে শেষ করতে বা বাদ দিতে হবে।</translation>
    </message>
    <message>
        <source>Everything in this form works here.</source>
        <translation>এই ফর্মের সবকিছু এখানে কাজ করে।</translation>
    </message>
    <message>
        <source>It is in the office&apos;s library from now on.</source>
        <translation>এখন থেকে এটি অফিসের লাইব্রেরিতে আছে।</translation>
    </message>
    <message>
        <source>A form</source>
        <translation>একটি ফর্ম</translation>
    </message>
    <message>
        <source>The form is saved in the client&apos;s file.</source>
        <translation>ফর্মটি তাঁর ফাইলে সেভ হয়েছে।</translation>
    </message>
    <message>
        <source>An answer in this form concerns safety. Please ask the client now, before the session ends. Under Questionnaires are the steps, and room for what was done.</source>
        <translation>এই ফর্মের একটি উত্তর নিরাপত্তা নিয়ে। সাক্ষাৎ শেষ হওয়ার আগে এখনই ক্লায়েন্টকে জিজ্ঞাসা করুন। প্রশ্নমালা অংশে পদক্ষেপগুলি আছে, আর যা করা হয়েছে তা লেখার জায়গা।</translation>
    </message>
</context>
<context>
    <name>FormsTab</name>
    <message>
        <source>Choose a form</source>
        <translation>ফর্ম বেছে নিন</translation>
    </message>
    <message>
        <source>FHIR, REDCap or XLSForm (*.json *.xml *.csv *.xlsx)</source>
        <translation>FHIR, REDCap বা XLSForm (*.json *.xml *.csv *.xlsx)</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>উত্তরের তারিখ</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>ফর্ম</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>পূরণ করুন</translation>
    </message>
    <message>
        <source>Form of the office</source>
        <translation>অফিসের ফর্ম</translation>
    </message>
    <message>
        <source>Load a form…</source>
        <translation>ফর্ম আনুন…</translation>
    </message>
    <message>
        <source>Design a form…</source>
        <translation>ফর্ম তৈরি করুন…</translation>
    </message>
    <message>
        <source>Save the answers</source>
        <translation>উত্তর সেভ করুন</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>থামিয়ে রাখুন</translation>
    </message>
    <message>
        <source>Let the client answer alone</source>
        <translation>ক্লায়েন্টকে একা উত্তর দিতে দিন</translation>
    </message>
    <message>
        <source>One question at a time</source>
        <translation>একবারে একটি প্রশ্ন</translation>
    </message>
    <message>
        <source>Leave without saving</source>
        <translation>সেভ না করে ফিরে যান</translation>
    </message>
    <message>
        <source>Language of the form</source>
        <translation>ফর্মের ভাষা</translation>
    </message>
    <message>
        <source>Answered forms</source>
        <translation>উত্তর দেওয়া ফর্ম</translation>
    </message>
    <message>
        <source>No form is answered yet. You can load a published form from a file, once for everyone in the office, or design one.</source>
        <translation>এখনও কোনো ফর্মের উত্তর নেই। ফাইল থেকে প্রকাশিত একটি ফর্ম একবার আনলে অফিসের সবাই পাবেন, অথবা নিজে একটি ফর্ম তৈরি করুন।</translation>
    </message>
</context>
<context>
    <name>FoundOfficePage</name>
    <message>
        <source>Please give the office a name.</source>
        <translation>অফিসের একটি নাম দিন।</translation>
    </message>
    <message>
        <source>Please type your name.</source>
        <translation>আপনার নাম লিখুন।</translation>
    </message>
    <message>
        <source>Please write why, even if in a few words.</source>
        <translation>অল্প কথায় হলেও কারণ লিখুন।</translation>
    </message>
    <message>
        <source>Set up your office</source>
        <translation>আপনার অফিস শুরু করুন</translation>
    </message>
    <message>
        <source>This is done once. Everybody else is invited afterwards.</source>
        <translation>এটি একবারই করতে হয়। পরে অন্য সবাইকে আমন্ত্রণ জানানো হয়।</translation>
    </message>
    <message>
        <source>Name of the office</source>
        <translation>অফিসের নাম</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>আপনার নাম</translation>
    </message>
    <message>
        <source>You become the office&apos;s administrator.</source>
        <translation>আপনি অফিসের প্রশাসক হবেন।</translation>
    </message>
    <message>
        <source>Recovery sheets</source>
        <translation>পুনরুদ্ধারের পাতা</translation>
    </message>
    <message>
        <source>The key of the office is printed on them, once. Please give them to people you trust, one sheet each.</source>
        <translation>এগুলিতে অফিসের চাবি একবার ছাপা হয়। যাঁদের আপনি বিশ্বাস করেন তাঁদের প্রত্যেককে একটি করে দিন।</translation>
    </message>
    <message>
        <source>Sheets needed together</source>
        <translation>একসঙ্গে যত পাতা লাগবে</translation>
    </message>
    <message>
        <source>This many sheets are needed to confirm a new person.</source>
        <translation>নতুন কাউকে নিশ্চিত করার সময় এতগুলি পাতা একত্র করা হয়।</translation>
    </message>
    <message>
        <source>Years that a file is kept after the last day</source>
        <translation>শেষ দিনের পর ফাইল যত বছর রাখা হয়</translation>
    </message>
    <message>
        <source>A child&apos;s file is kept for at least three years after they come of age.</source>
        <translation>শিশুর ফাইল অন্তত সাবালক হওয়ার তিন বছর পর পর্যন্ত রাখা হয়।</translation>
    </message>
    <message>
        <source>Why this long</source>
        <translation>এতদিন কেন</translation>
    </message>
    <message>
        <source>For example whose advice it follows. It can be changed under Office settings.</source>
        <translation>যেমন, কার পরামর্শে। অফিসের সেটিংসে এটি বদলানো যায়।</translation>
    </message>
    <message>
        <source>Set up the office</source>
        <translation>অফিস শুরু করুন</translation>
    </message>
    <message>
        <source>This office exists already on another laptop…</source>
        <translation>এই অফিস অন্য ল্যাপটপে আগে থেকেই আছে…</translation>
    </message>
    <message>
        <source>Restore from a backup…</source>
        <translation>ব্যাকআপ থেকে ফিরিয়ে আনুন…</translation>
    </message>
</context>
<context>
    <name>FoundingOffice</name>
    <message>
        <source>Setting up the office…</source>
        <translation>অফিস শুরু হচ্ছে…</translation>
    </message>
</context>
<context>
    <name>GivingEditor</name>
    <message>
        <source>An interpreter is present</source>
        <translation>একজন দোভাষী উপস্থিত আছেন</translation>
    </message>
    <message>
        <source>Who gives it?</source>
        <translation>কে দিচ্ছেন?</translation>
    </message>
    <message>
        <source>Please choose how it is given.</source>
        <translation>সম্মতি কীভাবে দেওয়া হচ্ছে বেছে নিন।</translation>
    </message>
    <message>
        <source>Please choose an answer.</source>
        <translation>একটি উত্তর বেছে নিন।</translation>
    </message>
    <message>
        <source>The client may be under 18, and counts as a child until that is settled.</source>
        <translation>ক্লায়েন্টের বয়স 18-র কম হতে পারে; তা স্থির না হওয়া পর্যন্ত তাঁকে শিশু ধরা হয়।</translation>
    </message>
    <message>
        <source>A safe guardian is asked, and the child: without the child&apos;s own yes there is no consent, unless they are too young to be asked. Where no guardian is safe, the Child Welfare Committee, or the person it named, is asked instead.</source>
        <translation>নিরাপদ কোনো অভিভাবককে জিজ্ঞাসা করা হয়, শিশুটিকেও: শিশুটির নিজের হ্যাঁ ছাড়া সম্মতি হয় না, যদি না সে জিজ্ঞাসা করার পক্ষে খুব ছোট হয়। কোনো অভিভাবক নিরাপদ না হলে তার বদলে শিশু কল্যাণ কমিটি, বা কমিটি যাঁর নাম করেছে তাঁকে জিজ্ঞাসা করা হয়।</translation>
    </message>
    <message>
        <source>By the intake the guardian may not be safe for the child. So the Child Welfare Committee, or the person it named, is asked, and the guardian is told nothing.</source>
        <translation>প্রথম আলাপ অনুযায়ী অভিভাবক শিশুটির জন্য নিরাপদ না-ও হতে পারেন। তাই শিশু কল্যাণ কমিটি, বা কমিটি যাঁর নাম করেছে তাঁকে জিজ্ঞাসা করা হয়, আর অভিভাবককে কিছুই বলা হয় না।</translation>
    </message>
    <message>
        <source>What somebody else gives for the client ends on the 18th birthday, also if the age becomes known only later.</source>
        <translation>অন্য কেউ ক্লায়েন্টের হয়ে যা দেন তা 18 বছরের জন্মদিনে শেষ হয়, বয়স পরে জানা গেলেও।</translation>
    </message>
    <message>
        <source>The client knows that they may say no, and is free to.</source>
        <translation>‘না’ বলার স্বাধীনতা আছে, তিনি তা জানেন।</translation>
    </message>
    <message>
        <source>The client understands it, and can decide now.</source>
        <translation>তিনি এটি বোঝেন, এবং এখন ঠিক করতে পারেন।</translation>
    </message>
    <message>
        <source>Whoever gives it knows that they are free to say no.</source>
        <translation>যিনি সম্মতি দিচ্ছেন তিনি জানেন যে ‘না’ বলার স্বাধীনতা তাঁর আছে।</translation>
    </message>
    <message>
        <source>Whoever gives it understands it, and can decide now.</source>
        <translation>যিনি সম্মতি দিচ্ছেন তিনি এটি বোঝেন, এবং এখন ঠিক করতে পারেন।</translation>
    </message>
    <message>
        <source>By the intake the client is under 18. This consent ends at the latest on {day}, when they have come of age; then only the client is asked.</source>
        <translation>প্রথম আলাপ অনুযায়ী ক্লায়েন্টের বয়স 18-র কম। এই সম্মতি বড়জোর {day} পর্যন্ত, তত দিনে ক্লায়েন্টের 18 বছর পূর্ণ হয়; তারপর শুধু ক্লায়েন্টকেই জিজ্ঞাসা করা হয়।</translation>
    </message>
    <message>
        <source>Who gives it for the child?</source>
        <translation>শিশুটির হয়ে কে দিচ্ছেন?</translation>
    </message>
    <message>
        <source>The name, and what they are to the child; for the Committee, whom it named.</source>
        <translation>নাম, এবং শিশুটির কে হন; কমিটির ক্ষেত্রে কমিটি যাঁর নাম করেছে।</translation>
    </message>
    <message>
        <source>Name of the interpreter</source>
        <translation>দোভাষীর নাম</translation>
    </message>
    <message>
        <source>How?</source>
        <translation>কীভাবে?</translation>
    </message>
    <message>
        <source>Who heard or saw it?</source>
        <translation>কে শুনেছেন বা দেখেছেন?</translation>
    </message>
    <message>
        <source>Needed where it is only spoken.</source>
        <translation>শুধু মুখে বললে দরকার।</translation>
    </message>
</context>
<context>
    <name>GoalForm</name>
    <message>
        <source>Goal</source>
        <translation>লক্ষ্য</translation>
    </message>
    <message>
        <source>In the client&apos;s own words</source>
        <translation>তাঁর নিজের কথায়</translation>
    </message>
    <message>
        <source>What the client wants, as they say it.</source>
        <translation>তিনি যা চান, যেমন বলেন।</translation>
    </message>
    <message>
        <source>Look at it together on</source>
        <translation>একসঙ্গে আবার দেখার দিন</translation>
    </message>
    <message>
        <source>If you want to name a day.</source>
        <translation>কোনো দিন ঠিক করতে চাইলে।</translation>
    </message>
    <message>
        <source>Save the goal</source>
        <translation>লক্ষ্য সেভ করুন</translation>
    </message>
    <message>
        <source>Back without saving</source>
        <translation>সেভ না করে ফিরুন</translation>
    </message>
</context>
<context>
    <name>GoalsPresenter</name>
    <message>
        <source>The goal is saved in the client&apos;s file.</source>
        <translation>লক্ষ্য তাঁর ফাইলে সেভ হয়েছে।</translation>
    </message>
    <message>
        <source>Rating saved.</source>
        <translation>তাঁর সংখ্যা সেভ হয়েছে।</translation>
    </message>
    <message>
        <source>It is noted. A goal can be taken up again any time.</source>
        <translation>লেখা হয়েছে। লক্ষ্য যেকোনো সময় আবার শুরু করা যায়।</translation>
    </message>
</context>
<context>
    <name>GoalsTab</name>
    <message>
        <source>Status</source>
        <translation>অবস্থা</translation>
    </message>
    <message>
        <source>In the client&apos;s own words</source>
        <translation>তাঁর নিজের কথায়</translation>
    </message>
    <message>
        <source>Own rating</source>
        <translation>তাঁর দেওয়া সংখ্যা</translation>
    </message>
    <message>
        <source>Steps done</source>
        <translation>ধাপ হয়েছে</translation>
    </message>
    <message>
        <source>Look at it again</source>
        <translation>আবার দেখা</translation>
    </message>
    <message>
        <source>{day}, has passed</source>
        <translation>{day}, পেরিয়েছে</translation>
    </message>
    <message>
        <source>New goal</source>
        <translation>নতুন লক্ষ্য</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>লক্ষ্য</translation>
    </message>
    <message>
        <source>No goal is here yet. Begin with what the client wants, in their words; steps and days may come later, or never.</source>
        <translation>এখনও কোনো লক্ষ্য নেই। তিনি যা চান তা তাঁর কথায় লিখে শুরু করুন; ধাপ ও দিন পরে লেখা যায়, না লিখলেও চলে।</translation>
    </message>
</context>
<context>
    <name>GroundPart</name>
    <message>
        <source>Please choose the ground.</source>
        <translation>ভিত্তিটি বেছে নিন।</translation>
    </message>
    <message>
        <source>There is no other ground. The desk reports nothing by itself: it helps you to write the report, and you make it.</source>
        <translation>এগুলি ছাড়া আর কোনো ভিত্তি নেই। ডেস্ক নিজে থেকে কিছু জানায় না: সে লিখতে সাহায্য করে, জানান আপনি।</translation>
    </message>
    <message>
        <source>On which ground?</source>
        <translation>কোন ভিত্তিতে?</translation>
    </message>
</context>
<context>
    <name>GroupEditor</name>
    <message>
        <source>Amending the note on a group of {count}</source>
        <translation>{count} জনের দলের নোট সংশোধন</translation>
    </message>
    <message>
        <source>A note on a group of {count}</source>
        <translation>{count} জনের দলের নোট</translation>
    </message>
    <message>
        <source>Day of the session</source>
        <translation>সাক্ষাতের দিন</translation>
    </message>
    <message>
        <source>The group as a whole</source>
        <translation>গোটা দলের কথা</translation>
    </message>
    <message>
        <source>It goes into the file of everyone who took part: please name nobody here.</source>
        <translation>যাঁরা ছিলেন, সবার ফাইলেই এটি থাকবে: এখানে কারও নাম লিখবেন না।</translation>
    </message>
    <message>
        <source>Sign the note</source>
        <translation>নোট স্বাক্ষর করুন</translation>
    </message>
</context>
<context>
    <name>GroupEntryCard</name>
    <message>
        <source>The group as a whole</source>
        <translation>গোটা দলের কথা</translation>
    </message>
    <message>
        <source>For the client alone</source>
        <translation>শুধু তাঁর জন্য</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>ফিরে যান</translation>
    </message>
    <message>
        <source>Group session of {day}, {group}</source>
        <translation>{day}-এর দলীয় সেশন, {group}</translation>
    </message>
    <message>
        <source>Signed on {moment}. It is amended in the calendar, under Group notes.</source>
        <translation>{moment}-এ স্বাক্ষর করা। সংশোধন করা যায় ক্যালেন্ডারে, দলের নোটের পাতায়।</translation>
    </message>
</context>
<context>
    <name>GroupReader</name>
    <message>
        <source>Version {number}, signed on {moment}</source>
        <translation>সংস্করণ {number}, স্বাক্ষর {moment}</translation>
    </message>
    <message>
        <source>Reason: {reason}</source>
        <translation>কারণ: {reason}</translation>
    </message>
    <message>
        <source>Please write in a few words why.</source>
        <translation>কেন, দু-এক কথায় লিখুন।</translation>
    </message>
    <message>
        <source>Amend</source>
        <translation>সংশোধন করুন</translation>
    </message>
    <message>
        <source>All versions</source>
        <translation>সব সংস্করণ</translation>
    </message>
    <message>
        <source>Why is the note amended?</source>
        <translation>নোটটি কেন সংশোধন করা হচ্ছে?</translation>
    </message>
    <message>
        <source>The reason is shown with the note.</source>
        <translation>কারণটি নোটের পাশে থাকবে।</translation>
    </message>
    <message>
        <source>The signed note</source>
        <translation>স্বাক্ষরিত নোট</translation>
    </message>
    <message>
        <source>Group of {count}, {day}</source>
        <translation>{count} জনের দল, {day}</translation>
    </message>
    <message>
        <source>Signed on {moment}.</source>
        <translation>{moment}-এ স্বাক্ষরিত।</translation>
    </message>
    <message>
        <source>Amended: {reason}</source>
        <translation>সংশোধিত: {reason}</translation>
    </message>
</context>
<context>
    <name>GroupsPage</name>
    <message>
        <source>Day</source>
        <translation>দিন</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>নোট</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>স্বাক্ষরিত</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>খসড়া</translation>
    </message>
    <message>
        <source>Who took part</source>
        <translation>কারা ছিলেন</translation>
    </message>
    <message>
        <source>Group notes</source>
        <translation>দলের নোট</translation>
    </message>
    <message>
        <source>One note on the group; what concerns one person goes into that person&apos;s own line.</source>
        <translation>দলের জন্য একটি নোট; কোনো একজনের কথা তাঁর নিজের লাইনে যায়।</translation>
    </message>
    <message>
        <source>Back to the week</source>
        <translation>সপ্তাহে ফিরুন</translation>
    </message>
    <message>
        <source>No group note is here yet. Begin one from a group&apos;s appointment.</source>
        <translation>এখনও দলের কোনো নোট নেই। দলের অ্যাপয়েন্টমেন্ট থেকে শুরু করুন।</translation>
    </message>
</context>
<context>
    <name>GroupsPresenter</name>
    <message>
        <source>The note is signed. It is in the file of everyone who took part.</source>
        <translation>নোট স্বাক্ষরিত হয়েছে। যাঁরা ছিলেন, সবার ফাইলে এটি আছে।</translation>
    </message>
</context>
<context>
    <name>GuardianCard</name>
    <message>
        <source>Is this guardian safe for the child?</source>
        <translation>এই অভিভাবক কি শিশুটির জন্য নিরাপদ?</translation>
    </message>
    <message>
        <source>It was not asked when this consent was recorded. Please answer it now, at a moment when the guardian is not there. Until then nothing new is sent.</source>
        <translation>এই সম্মতি লেখার সময় এটি জিজ্ঞাসা করা হয়নি। অভিভাবক যখন কাছে নেই তখন এখন উত্তর দিন। তার আগে নতুন কিছু পাঠানো হয় না।</translation>
    </message>
    <message>
        <source>Save this answer</source>
        <translation>এই উত্তর সেভ করুন</translation>
    </message>
</context>
<context>
    <name>GuardianQuestion</name>
    <message>
        <source>Then this guardian cannot give the consent, and is told nothing. The Child Welfare Committee, or the person it named, gives it instead.</source>
        <translation>তাহলে এই অভিভাবক সম্মতি দিতে পারেন না, তাঁকে কিছু বলাও হয় না। তাঁর বদলে শিশু কল্যাণ কমিটি, বা কমিটি যাঁর নাম করেছে তিনি সম্মতি দেন।</translation>
    </message>
    <message>
        <source>Could this person have harmed the child, or be close to someone who did?</source>
        <translation>এই মানুষটি কি শিশুটির ক্ষতি করে থাকতে পারেন, বা যে ক্ষতি করেছে তার ঘনিষ্ঠ হতে পারেন?</translation>
    </message>
    <message>
        <source>If you are not sure, choose Not known. The guardian does not see the answer.</source>
        <translation>নিশ্চিত না হলে &quot;জানা নেই&quot; বেছে নিন। অভিভাবক উত্তরটি দেখেন না।</translation>
    </message>
</context>
<context>
    <name>HalfWritten</name>
    <message>
        <source>Note, not signed</source>
        <translation>নোট, স্বাক্ষর হয়নি</translation>
    </message>
    <message>
        <source>Process note</source>
        <translation>প্রসেস নোট</translation>
    </message>
    <message>
        <source>Group note, not signed</source>
        <translation>দলের নোট, স্বাক্ষর হয়নি</translation>
    </message>
    <message>
        <source>Why a note is amended</source>
        <translation>নোট সংশোধনের কারণ</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>অ্যাপয়েন্টমেন্ট</translation>
    </message>
    <message>
        <source>Safety plan</source>
        <translation>সুরক্ষা পরিকল্পনা</translation>
    </message>
    <message>
        <source>Risk assessment</source>
        <translation>ঝুঁকির মূল্যায়ন</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>লক্ষ্য</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>রেফারেল</translation>
    </message>
    <message>
        <source>Escalation of a referral</source>
        <translation>রেফারেল নিয়ে ঊর্ধ্বতন অফিসে জানানো</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>প্রশ্নমালা</translation>
    </message>
    <message>
        <source>What was done for safety</source>
        <translation>নিরাপত্তার জন্য কী করা হয়েছে</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>ফর্ম</translation>
    </message>
    <message>
        <source>Form begun by the client</source>
        <translation>ক্লায়েন্ট যে ফর্ম শুরু করেছেন</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>সম্মতি</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>সারাংশ</translation>
    </message>
    <message>
        <source>Demand for records</source>
        <translation>নথি তলব</translation>
    </message>
    <message>
        <source>Sharing without consent</source>
        <translation>সম্মতি ছাড়া তথ্য দেওয়া</translation>
    </message>
    <message>
        <source>Intake</source>
        <translation>প্রথম আলাপ</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>পরিচয়</translation>
    </message>
    <message>
        <source>Closing the file</source>
        <translation>ফাইল বন্ধ করা</translation>
    </message>
    <message>
        <source>Copy of the record</source>
        <translation>নথির কপি</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>সংশোধন</translation>
    </message>
    <message>
        <source>Answer to a correction</source>
        <translation>সংশোধনের উত্তর</translation>
    </message>
    <message>
        <source>How long the file is kept</source>
        <translation>ফাইল কতদিন রাখা হয়</translation>
    </message>
    <message>
        <source>Legal hold</source>
        <translation>আইনি সংরক্ষণ</translation>
    </message>
    <message>
        <source>Review of an answer</source>
        <translation>উত্তর আবার দেখা</translation>
    </message>
    <message>
        <source>Something half written</source>
        <translation>আধা-লেখা কিছু</translation>
    </message>
</context>
<context>
    <name>HandOverCard</name>
    <message>
        <source>Please choose one.</source>
        <translation>অনুগ্রহ করে একটি বেছে নিন।</translation>
    </message>
    <message>
        <source>There is no other counsellor to hand the file to.</source>
        <translation>ফাইলটি দেওয়ার মতো আর কোনো কাউন্সেলর নেই।</translation>
    </message>
    <message>
        <source>A colleague goes on with the work. The file stays with you until they accept it.</source>
        <translation>কাজটি একজন সহকর্মী এগিয়ে নেন। তিনি গ্রহণ না করা পর্যন্ত ফাইলটি আপনার কাছেই থাকে।</translation>
    </message>
    <message>
        <source>{name} has this file now. This copy can be read and not changed.</source>
        <translation>এই ফাইল এখন {name}-এর কাছে। এই প্রতিলিপি পড়া যায়, বদলানো যায় না।</translation>
    </message>
    <message>
        <source>Offered to {name} on {day}. Until your colleague answers, the file can be read and not changed.</source>
        <translation>{day} তারিখে {name}-কে দিতে চাওয়া হয়েছে। সহকর্মী উত্তর না দেওয়া পর্যন্ত ফাইলটি পড়া যায়, বদলানো যায় না।</translation>
    </message>
    <message>
        <source>Taken over from {name} on {day}: every version as it was signed.</source>
        <translation>{day} তারিখে {name}-এর কাছ থেকে নেওয়া: প্রতিটি সংস্করণ যেমন স্বাক্ষর করা হয়েছিল তেমনই আছে।</translation>
    </message>
    <message>
        <source>Taken over from {name} on {day}. Not every version is as it was signed there. Please ask the administrator to look at it.</source>
        <translation>{day} তারিখে {name}-এর কাছ থেকে নেওয়া। সব সংস্করণ সেখানে যেমন স্বাক্ষর করা হয়েছিল তেমন নেই। অনুগ্রহ করে প্রশাসককে দেখতে বলুন।</translation>
    </message>
    <message>
        <source>Handing over</source>
        <translation>হস্তান্তর</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>কাকে</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>কেন</translation>
    </message>
    <message>
        <source>Does the client know of it?</source>
        <translation>ক্লায়েন্ট কি এটা জানেন?</translation>
    </message>
    <message>
        <source>{name} (another laptop)</source>
        <translation>{name} (অন্য ল্যাপটপ)</translation>
    </message>
    <message>
        <source>What stays here is an entry without content.</source>
        <translation>এখানে শুধু একটি উল্লেখ থাকে, কোনো লেখা নয়।</translation>
    </message>
    <message>
        <source>The office has settled that a copy stays here, to be read only.</source>
        <translation>অফিস ঠিক করেছে যে এখানে একটি প্রতিলিপি থাকবে, শুধু পড়ার জন্য।</translation>
    </message>
    <message>
        <source>Please talk it over with the client first. Everything in this file goes to your colleague in a sealed bundle that nobody else can open. Until your colleague accepts it you can cancel the offer. After that it leaves your files the next time you sign in.</source>
        <translation>অনুগ্রহ করে আগে ক্লায়েন্টের সঙ্গে কথা বলুন। এই ফাইলের সবকিছু সিল করা একটি মোড়কে আপনার সহকর্মীর কাছে যায়, যা আর কেউ খুলতে পারে না। সহকর্মী গ্রহণ না করা পর্যন্ত আপনি প্রস্তাব বাতিল করতে পারেন। তার পরে, পরের বার আপনি সাইন ইন করলে এটি আপনার ফাইল থেকে চলে যায়।</translation>
    </message>
    <message>
        <source>Please talk it over with the client first. Everything in this file goes to your colleague in a sealed bundle that nobody else can open. Your colleague works on another laptop: the bundle goes there with the next exchange, and the answer comes back with another one. Until the next exchange you can cancel the offer; after that you can ask for the file. Once the answer is here, it leaves your files.</source>
        <translation>অনুগ্রহ করে আগে ক্লায়েন্টের সঙ্গে কথা বলুন। এই ফাইলের সবকিছু সিল করা একটি মোড়কে আপনার সহকর্মীর কাছে যায়, যা আর কেউ খুলতে পারে না। আপনার সহকর্মী অন্য ল্যাপটপে কাজ করেন: মোড়কটি পরের আদান-প্রদানের সঙ্গে সেখানে যায়, আর উত্তর আসে তার পরের কোনো আদান-প্রদানে। পরের আদান-প্রদানের আগে আপনি প্রস্তাব বাতিল করতে পারেন; পরে ফাইলটি ফেরত চাইতে পারেন। উত্তর এলে এটি আপনার ফাইল থেকে চলে যায়।</translation>
    </message>
    <message>
        <source>Your process notes do not go with it: they are destroyed when the file leaves you.</source>
        <translation>আপনার প্রসেস নোট এর সঙ্গে যায় না: ফাইলটি আপনার কাছ থেকে গেলে সেগুলি নষ্ট করা হয়।</translation>
    </message>
    <message>
        <source>Hand over to a colleague…</source>
        <translation>সহকর্মীকে হস্তান্তর…</translation>
    </message>
    <message>
        <source>Offered to {name} on {day}, and asked back. That goes to {name} with the next exchange, and the answer comes back with another one. Until it is here, the file can be read and not changed. A consent can be withdrawn at any time.</source>
        <translation>{day} তারিখে {name}-কে দেওয়ার প্রস্তাব করা হয়েছে, এবং ফেরত চাওয়া হয়েছে। সেই কথা পরের আদান-প্রদানের সঙ্গে {name}-এর কাছে যায়, আর উত্তর আসে তার পরের কোনো আদান-প্রদানে। উত্তর না আসা পর্যন্ত ফাইলটি পড়া যায়, বদলানো যায় না। সম্মতি যেকোনো সময় প্রত্যাহার করা যায়।</translation>
    </message>
    <message>
        <source>Offered to {name} on {day}, who works on another laptop. The file goes there with the next exchange, and the answer comes back with another one. Until it is here, the file can be read and not changed. A consent can be withdrawn at any time.</source>
        <translation>{day} তারিখে {name}-কে দেওয়ার প্রস্তাব করা হয়েছে, যিনি অন্য ল্যাপটপে কাজ করেন। ফাইলটি পরের আদান-প্রদানের সঙ্গে সেখানে যায়, আর উত্তর আসে তার পরের কোনো আদান-প্রদানে। উত্তর না আসা পর্যন্ত ফাইলটি পড়া যায়, বদলানো যায় না। সম্মতি যেকোনো সময় প্রত্যাহার করা যায়।</translation>
    </message>
    <message>
        <source>Seal and offer it</source>
        <translation>সিল করে দেওয়ার প্রস্তাব করুন</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>এখন নয়</translation>
    </message>
    <message>
        <source>Cancel the offer</source>
        <translation>প্রস্তাব বাতিল করুন</translation>
    </message>
</context>
<context>
    <name>HandOverPresenter</name>
    <message>
        <source>The file is sealed and offered.</source>
        <translation>ফাইলটি সিল করে দেওয়ার প্রস্তাব করা হয়েছে।</translation>
    </message>
    <message>
        <source>The file is with you as before.</source>
        <translation>ফাইলটি আগের মতোই আপনার কাছে আছে।</translation>
    </message>
    <message>
        <source>The file has left already, so it is asked back.</source>
        <translation>ফাইলটি ইতিমধ্যে চলে গেছে, তাই ফেরত চাওয়া হয়েছে।</translation>
    </message>
</context>
<context>
    <name>HandOversPage</name>
    <message>
        <source>Code</source>
        <translation>কোড</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>কাকে</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>অবস্থা</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>দিতে চাওয়া</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>কেন</translation>
    </message>
    <message>
        <source>The client</source>
        <translation>ক্লায়েন্ট</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>নথি</translation>
    </message>
    <message>
        <source>{state} on {day}</source>
        <translation>{state}, {day}</translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation>হস্তান্তর</translation>
    </message>
    <message>
        <source>Files that colleagues offer you, and those that you offered or handed over.</source>
        <translation>সহকর্মীরা যে ফাইল আপনাকে দিতে চান, আর আপনি যা দিতে চেয়েছেন বা দিয়েছেন।</translation>
    </message>
    <message>
        <source>You have not handed over a file. Open a client&apos;s file, choose Record, then Hand over.</source>
        <translation>আপনি কোনো ফাইল হস্তান্তর করেননি। ক্লায়েন্টের ফাইল খুলে “নথি”, তারপর “হস্তান্তর” বেছে নিন।</translation>
    </message>
</context>
<context>
    <name>HandOversPresenter</name>
    <message>
        <source>The file is with you now. You find it under Clients.</source>
        <translation>ফাইলটি এখন আপনার কাছে। ‘ক্লায়েন্ট’ পাতায় পাবেন।</translation>
    </message>
    <message>
        <source>You declined. Your colleague is told at the next sign-in.</source>
        <translation>আপনি নেননি। আপনার সহকর্মী পরের বার সাইন ইন করলে জানবেন।</translation>
    </message>
</context>
<context>
    <name>HearingForm</name>
    <message>
        <source>Changing a hearing</source>
        <translation>শুনানি বদলানো</translation>
    </message>
    <message>
        <source>A new hearing</source>
        <translation>নতুন শুনানি</translation>
    </message>
    <message>
        <source>Please write the day.</source>
        <translation>দিনটি লিখুন।</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>দিন</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>কী জন্য</translation>
    </message>
    <message>
        <source>Court</source>
        <translation>আদালত</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>ফলাফল</translation>
    </message>
    <message>
        <source>Next hearing</source>
        <translation>পরবর্তী শুনানির তারিখ</translation>
    </message>
    <message>
        <source>If the court gave a date, that hearing is added for you.</source>
        <translation>আদালত তারিখ দিয়ে থাকলে সেই শুনানি নিজে থেকেই যোগ হয়।</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>মন্তব্য</translation>
    </message>
    <message>
        <source>No health or counselling detail here.</source>
        <translation>স্বাস্থ্য বা কাউন্সেলিংয়ের কথা এখানে নয়।</translation>
    </message>
    <message>
        <source>Support person</source>
        <translation>সহায়ক ব্যক্তি</translation>
    </message>
    <message>
        <source>For the hearing; this and what follows may be left empty.</source>
        <translation>শুনানির দিনের জন্য; এটি ও পরের ঘরগুলি খালি রাখা যায়।</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>দোভাষী</translation>
    </message>
    <message>
        <source>Screen, or video</source>
        <translation>পর্দা বা ভিডিও</translation>
    </message>
    <message>
        <source>So that they need not see the accused person.</source>
        <translation>যাতে অভিযুক্তকে দেখতে না হয়।</translation>
    </message>
    <message>
        <source>Where they wait</source>
        <translation>কোথায় অপেক্ষা করবেন</translation>
    </message>
    <message>
        <source>How they come and go</source>
        <translation>কীভাবে আসবেন ও ফিরবেন</translation>
    </message>
    <message>
        <source>It is never part of files that are handed over.</source>
        <translation>হস্তান্তর করা ফাইলে এটি কখনও থাকে না।</translation>
    </message>
</context>
<context>
    <name>HeldBackMessage</name>
    <message>
        <source>Something is held back from the client for now, because knowing of it would endanger them. The paper does not show that, whoever reads it. Please say it to the client when you are alone: that something is held back for a time, and that they may ask you or your supervisor about it.</source>
        <translation>ক্লায়েন্টকে কিছু কথা এখনকার মতো জানানো হয়নি, কারণ জানলে তাঁর বিপদ হতে পারে। কাগজে তা বোঝা যায় না, যে-ই পড়ুক। আপনারা যখন একা, ক্লায়েন্টকে মুখে বলুন: কিছু কথা আপাতত জানানো হয়নি, এবং তিনি আপনাকে বা আপনার সুপারভাইজারকে সে বিষয়ে জিজ্ঞাসা করতে পারেন।</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>সহায়তা</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>ফিরে যান</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>সূচিপত্র</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>সহায়তায় খুঁজুন</translation>
    </message>
    <message>
        <source>Nothing is found. Try another word, or fewer letters.</source>
        <translation>কিছু পাওয়া যায়নি। অন্য শব্দ, বা কম অক্ষর দিয়ে দেখুন।</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>প্রতিদিন</translation>
    </message>
    <message>
        <source>A client&apos;s file</source>
        <translation>একজন ক্লায়েন্টের ফাইল</translation>
    </message>
    <message>
        <source>What leaves the desk</source>
        <translation>ডেস্ক থেকে যা বাইরে যায়</translation>
    </message>
    <message>
        <source>Working together</source>
        <translation>একসঙ্গে কাজ</translation>
    </message>
    <message>
        <source>The office</source>
        <translation>অফিস</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>সাইন ইন</translation>
    </message>
    <message>
        <source>By role</source>
        <translation>পদ অনুযায়ী</translation>
    </message>
    <message>
        <source>The program</source>
        <translation>এই প্রোগ্রাম</translation>
    </message>
</context>
<context>
    <name>Helping</name>
    <message>
        <source>To come back to yourself</source>
        <translation>নিজের কাছে ফেরা</translation>
    </message>
    <message>
        <source>Put both feet on the floor. Feel where it holds you up.</source>
        <translation>দুই পা মেঝেতে রাখুন। মেঝে কোথায় আপনাকে ধরে আছে অনুভব করুন।</translation>
    </message>
    <message>
        <source>Look around slowly. Name a few things that you see, one that you hear, one that you can touch.</source>
        <translation>ধীরে চারদিকে তাকান। কয়েকটি জিনিসের নাম বলুন যা দেখছেন, একটি যা শুনছেন, একটি যা ছুঁতে পারেন।</translation>
    </message>
    <message>
        <source>Breathe out longer than you breathe in, a few times. If counting is hard, do not count.</source>
        <translation>কয়েক বার, যতক্ষণ শ্বাস নেন তার চেয়ে বেশিক্ষণ ধরে ছাড়ুন। গুনতে কষ্ট হলে গুনবেন না।</translation>
    </message>
    <message>
        <source>Say where you are, and what day it is. You are here, and right now nothing is asked of you.</source>
        <translation>বলুন আপনি কোথায় আছেন, আর আজ কী বার। আপনি এখানে আছেন, এই মুহূর্তে আপনার কাছে কেউ কিছু চাইছে না।</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>বিশ্রাম</translation>
    </message>
    <message>
        <source>If sleep does not come, get up, drink some water, and sit where it is dim. Lie down again when you are tired.</source>
        <translation>ঘুম না এলে উঠে পড়ুন, একটু জল খান, আর মৃদু আলোয় বসুন। ক্লান্ত লাগলে আবার শুয়ে পড়ুন।</translation>
    </message>
    <message>
        <source>What you must not forget, write on a slip of paper, without any name. Then you need not hold on to it.</source>
        <translation>যা ভুললে চলবে না, তা একটি কাগজে লিখুন, কোনো নাম ছাড়া। তাহলে আর মনে ধরে রাখতে হবে না।</translation>
    </message>
    <message>
        <source>Eat something warm. Move a little, in a way that your body likes.</source>
        <translation>গরম কিছু খান। শরীরের যেমন ভালো লাগে তেমন করে একটু নড়াচড়া করুন।</translation>
    </message>
    <message>
        <source>Where your work ends</source>
        <translation>আপনার কাজ যেখানে শেষ</translation>
    </message>
    <message>
        <source>You may stop for today. What can wait until the morning may wait.</source>
        <translation>আজকের মতো থামতে পারেন। যা সকাল পর্যন্ত অপেক্ষা করতে পারে, তা অপেক্ষা করুক।</translation>
    </message>
    <message>
        <source>You may say: I cannot take this on now. Nobody can carry everything, and nobody has to.</source>
        <translation>বলতে পারেন: এখন আমি এটি নিতে পারছি না। কেউ সব বইতে পারে না, আর কাউকে বইতে হয়ও না।</translation>
    </message>
    <message>
        <source>Mark the end of work with something small: a walk around the house, other clothes, a song.</source>
        <translation>ছোট কিছু দিয়ে কাজের শেষ চিহ্নিত করুন: বাড়ির চারপাশে একটু হাঁটা, অন্য কাপড়, একটি গান।</translation>
    </message>
    <message>
        <source>Talking to somebody</source>
        <translation>কারও সঙ্গে কথা</translation>
    </message>
    <message>
        <source>Choose somebody who listens. Say first what you would like: to be heard, or to have advice.</source>
        <translation>এমন কাউকে বেছে নিন যিনি শোনেন। আগে বলুন কী চান: কেউ শুনুক, না পরামর্শ।</translation>
    </message>
    <message>
        <source>You can tell what the work does to you without telling who a client is.</source>
        <translation>ক্লায়েন্ট কে তা না বলেও কাজ আপনার উপর কী ছাপ ফেলছে তা বলা যায়।</translation>
    </message>
    <message>
        <source>If you think of harming yourself, or cannot go on, call one of the numbers on this page now, or wake somebody. You need not wait until it is worse.</source>
        <translation>নিজের ক্ষতি করার কথা মনে এলে, বা আর পারছেন না মনে হলে, এখনই এই পাতার কোনো নম্বরে ফোন করুন, বা কাউকে জাগান। আরও খারাপ হওয়া পর্যন্ত অপেক্ষা করার দরকার নেই।</translation>
    </message>
</context>
<context>
    <name>HelplineSettings</name>
    <message>
        <source>The office&apos;s own numbers</source>
        <translation>অফিসের নিজের নম্বর</translation>
    </message>
    <message>
        <source>One on each line: the number, a colon, and who answers. They are shown to the staff under What helps, and where a client is in great danger.</source>
        <translation>প্রতি লাইনে একটি: নম্বর, কোলন, আর কাকে পাওয়া যায়। এগুলি কর্মীরা ‘কী সাহায্য করে’-তে দেখতে পান, আর যেখানে ক্লায়েন্টের বড় বিপদ সেখানেও দেখা যায়।</translation>
    </message>
    <message>
        <source>Show the numbers that come with the desk as well</source>
        <translation>ডেস্কের সঙ্গে আসা নম্বরগুলিও দেখান</translation>
    </message>
</context>
<context>
    <name>HoldCard</name>
    <message>
        <source>Please write why.</source>
        <translation>অনুগ্রহ করে কারণ লিখুন।</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>কবে থেকে</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>কারণ</translation>
    </message>
    <message>
        <source>Lawyer</source>
        <translation>আইনজীবী</translation>
    </message>
    <message>
        <source>While this lasts, nothing of the file is destroyed.</source>
        <translation>যতদিন এটি আছে, ফাইলের কিছুই নষ্ট করা হয় না।</translation>
    </message>
    <message>
        <source>The file is under no legal hold.</source>
        <translation>ফাইলটি আইনি সংরক্ষণে নেই।</translation>
    </message>
    <message>
        <source>Legal hold on file {code}</source>
        <translation>{code} ফাইলের আইনি সংরক্ষণ</translation>
    </message>
    <message>
        <source>Legal hold</source>
        <translation>আইনি সংরক্ষণ</translation>
    </message>
    <message>
        <source>Legal holds in force</source>
        <translation>বহাল আইনি সংরক্ষণ</translation>
    </message>
    <message>
        <source>Why it is held</source>
        <translation>কেন রাখা হচ্ছে</translation>
    </message>
    <message>
        <source>For example a case that is under way, or that is to be expected.</source>
        <translation>যেমন, কোনো মামলা চলছে বা হতে পারে।</translation>
    </message>
    <message>
        <source>Lawyer who advised it</source>
        <translation>যে আইনজীবী পরামর্শ দিয়েছেন</translation>
    </message>
    <message>
        <source>May be left empty.</source>
        <translation>খালি রাখা যায়।</translation>
    </message>
    <message>
        <source>Why the chosen hold ends</source>
        <translation>বাছাই করা সংরক্ষণটি কেন শেষ হচ্ছে</translation>
    </message>
    <message>
        <source>Put the file on hold</source>
        <translation>ফাইলটি আইনি সংরক্ষণে রাখুন</translation>
    </message>
    <message>
        <source>End the chosen hold</source>
        <translation>বাছাই করা সংরক্ষণ শেষ করুন</translation>
    </message>
</context>
<context>
    <name>InboxPage</name>
    <message>
        <source>Hide earlier entries</source>
        <translation>আগেরগুলি আড়াল করুন</translation>
    </message>
    <message>
        <source>Earlier ({count})</source>
        <translation>আগের ({count})</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>ইনবক্স</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>আগের</translation>
    </message>
    <message>
        <source>Noted in the last 30 days.</source>
        <translation>গত 30 দিনে দেখা।</translation>
    </message>
    <message>
        <source>Nothing is waiting for you. What colleagues send you appears here.</source>
        <translation>আপনার জন্য কিছু অপেক্ষায় নেই। সহকর্মীরা যা পাঠান, তা এখানে দেখা যায়।</translation>
    </message>
</context>
<context>
    <name>InlineMessage</name>
    <message>
        <source>Close</source>
        <translation>বন্ধ করুন</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>Languages</source>
        <translation>ভাষা</translation>
    </message>
    <message>
        <source>If the client cannot be asked</source>
        <translation>ক্লায়েন্টকে জিজ্ঞেস করা না গেলে</translation>
    </message>
    <message>
        <source>Guardian</source>
        <translation>অভিভাবক</translation>
    </message>
    <message>
        <source>Phone call</source>
        <translation>ফোন</translation>
    </message>
    <message>
        <source>Text message</source>
        <translation>এসএমএস</translation>
    </message>
    <message>
        <source>Chat on the phone</source>
        <translation>ফোনে চ্যাট</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>ই-মেল</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>চিঠি</translation>
    </message>
    <message>
        <source>Visit at home</source>
        <translation>বাড়িতে যাওয়া</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>তাঁকে কী বলে ডাকা হবে</translation>
    </message>
    <message>
        <source>Safe ways to reach the client</source>
        <translation>যোগাযোগের নিরাপদ উপায়</translation>
    </message>
    <message>
        <source>How the client came here</source>
        <translation>কীভাবে এখানে এলেন</translation>
    </message>
    <message>
        <source>What the client wants to work on</source>
        <translation>তিনি কী নিয়ে কাজ করতে চান</translation>
    </message>
    <message>
        <source>Strengths and supports</source>
        <translation>যা তাঁকে শক্তি দেয়</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>বলা হয়নি</translation>
    </message>
    <message>
        <source>Safe</source>
        <translation>নিরাপদ</translation>
    </message>
    <message>
        <source>Only at certain times</source>
        <translation>শুধু নির্দিষ্ট সময়ে</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>কখনও নয়</translation>
    </message>
    <message>
        <source>Came on their own</source>
        <translation>নিজেই এসেছেন</translation>
    </message>
    <message>
        <source>Family or friends</source>
        <translation>পরিবার বা বন্ধু</translation>
    </message>
    <message>
        <source>Another survivor</source>
        <translation>আর একজন সারভাইভার</translation>
    </message>
    <message>
        <source>Another organisation</source>
        <translation>অন্য কোনো সংগঠন</translation>
    </message>
    <message>
        <source>A shelter home</source>
        <translation>আশ্রয়গৃহ</translation>
    </message>
    <message>
        <source>Child Welfare Committee</source>
        <translation>শিশু কল্যাণ কমিটি</translation>
    </message>
    <message>
        <source>Health service</source>
        <translation>স্বাস্থ্য পরিষেবা</translation>
    </message>
    <message>
        <source>Lawyer or legal aid</source>
        <translation>উকিল বা আইনি সহায়তা</translation>
    </message>
    <message>
        <source>Police or court</source>
        <translation>পুলিশ বা আদালত</translation>
    </message>
    <message>
        <source>Helpline</source>
        <translation>হেল্পলাইন</translation>
    </message>
    <message>
        <source>Someone else</source>
        <translation>অন্য কেউ</translation>
    </message>
    <message>
        <source>Not noted</source>
        <translation>লেখা হয়নি</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>মহিলা</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>পুরুষ</translation>
    </message>
    <message>
        <source>Another</source>
        <translation>অন্য</translation>
    </message>
    <message>
        <source>Through someone the client trusts</source>
        <translation>ক্লায়েন্ট যাঁকে বিশ্বাস করেন তাঁর মাধ্যমে</translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation>ঘুম</translation>
    </message>
    <message>
        <source>Low mood</source>
        <translation>মন খারাপ</translation>
    </message>
    <message>
        <source>Anxiety</source>
        <translation>উদ্বেগ</translation>
    </message>
    <message>
        <source>Memories that come back</source>
        <translation>ফিরে আসা স্মৃতি</translation>
    </message>
    <message>
        <source>Anger</source>
        <translation>রাগ</translation>
    </message>
    <message>
        <source>Shame or guilt</source>
        <translation>লজ্জা বা অপরাধবোধ</translation>
    </message>
    <message>
        <source>Grief</source>
        <translation>শোক</translation>
    </message>
    <message>
        <source>Trust in others</source>
        <translation>অন্যের ওপর বিশ্বাস</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>পরিবার</translation>
    </message>
    <message>
        <source>Partnership</source>
        <translation>দাম্পত্য বা সম্পর্ক</translation>
    </message>
    <message>
        <source>Living in the community</source>
        <translation>সমাজে থাকা</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>নিরাপত্তা</translation>
    </message>
    <message>
        <source>Physical health</source>
        <translation>শরীরের স্বাস্থ্য</translation>
    </message>
    <message>
        <source>Alcohol or drugs</source>
        <translation>মদ বা নেশা</translation>
    </message>
    <message>
        <source>Work and livelihood</source>
        <translation>কাজ ও জীবিকা</translation>
    </message>
    <message>
        <source>School or training</source>
        <translation>স্কুল বা প্রশিক্ষণ</translation>
    </message>
    <message>
        <source>Court proceedings</source>
        <translation>আদালতের মামলা</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>হ্যাঁ</translation>
    </message>
    <message>
        <source>No</source>
        <translation>না</translation>
    </message>
</context>
<context>
    <name>IntakeForm</name>
    <message>
        <source>Day of birth</source>
        <translation>জন্মের তারিখ</translation>
    </message>
    <message>
        <source>Both may be left empty.</source>
        <translation>দুটিই খালি রাখা যায়।</translation>
    </message>
    <message>
        <source>If the age is not sure</source>
        <translation>বয়স নিশ্চিত না হলে</translation>
    </message>
    <message>
        <source>Until it is settled, the client counts as a child, whatever the papers say.</source>
        <translation>তা স্থির না হওয়া পর্যন্ত ক্লায়েন্টকে শিশু ধরা হয়, কাগজপত্রে যা-ই থাকুক।</translation>
    </message>
    <message>
        <source>More languages</source>
        <translation>আরও ভাষা</translation>
    </message>
    <message>
        <source>Into which language</source>
        <translation>কোন ভাষায়</translation>
    </message>
    <message>
        <source>Safe times, and what else to keep in mind</source>
        <translation>নিরাপদ সময়, আর যা মনে রাখতে হবে</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>নাম</translation>
    </message>
    <message>
        <source>The name the client wants to be called by</source>
        <translation>ক্লায়েন্ট যে নামে পরিচিত হতে চান</translation>
    </message>
    <message>
        <source>Any name. Papers are not asked for. Lists show a code.</source>
        <translation>যেকোনো নাম। কাগজপত্র চাওয়া হয় না। তালিকায় তাঁর কোড থাকে।</translation>
    </message>
    <message>
        <source>How the client wants to be spoken of, such as he, she or they</source>
        <translation>তাঁর কথা বলতে কোন সর্বনাম চান, যেমন ‘তিনি’</translation>
    </message>
    <message>
        <source>Sex, if the client wants it noted</source>
        <translation>লিঙ্গ, ক্লায়েন্ট লিখে রাখতে চাইলে</translation>
    </message>
    <message>
        <source>Only for questionnaires with cut-offs by sex, and for forms that ask for it.</source>
        <translation>শুধু লিঙ্গ অনুযায়ী সীমা আছে এমন প্রশ্নমালা এবং যে ফর্ম এটি জানতে চায়, তার জন্য।</translation>
    </message>
    <message>
        <source>Or the age in years, as the client says it</source>
        <translation>অথবা বয়স, বছরে, তিনি যেমন বলেন</translation>
    </message>
    <message>
        <source>What else helps to meet the client well</source>
        <translation>তাঁর সঙ্গে ভালোভাবে দেখা করতে আর যা কাজে লাগে</translation>
    </message>
    <message>
        <source>The language the client is most at home in</source>
        <translation>যে ভাষায় তিনি সবচেয়ে স্বচ্ছন্দ</translation>
    </message>
    <message>
        <source>What that language is called</source>
        <translation>ভাষাটির নাম</translation>
    </message>
    <message>
        <source>Other languages the client speaks</source>
        <translation>আর যে ভাষা বলেন</translation>
    </message>
    <message>
        <source>Does the client want an interpreter?</source>
        <translation>তিনি কি দোভাষী চান?</translation>
    </message>
    <message>
        <source>Whom the client trusts to interpret, and whom not</source>
        <translation>দোভাষী হিসেবে কাকে বিশ্বাস করেন, কাকে নয়</translation>
    </message>
    <message>
        <source>What they are to the client</source>
        <translation>তাঁর কে হন</translation>
    </message>
    <message>
        <source>How they can be reached</source>
        <translation>কীভাবে যোগাযোগ করা যায়</translation>
    </message>
    <message>
        <source>Could this person have harmed the client, or be close to someone who did?</source>
        <translation>এই মানুষটি কি ক্লায়েন্টের ক্ষতি করে থাকতে পারেন, বা যে ক্ষতি করেছে তার ঘনিষ্ঠ হতে পারেন?</translation>
    </message>
    <message>
        <source>With Yes or Not known, the Child Welfare Committee gives consents instead, those of this guardian stop, and the guardian is told nothing.</source>
        <translation>হ্যাঁ বা জানা নেই হলে অভিভাবকের বদলে শিশু কল্যাণ কমিটি সম্মতি দেয়, এই অভিভাবকের সম্মতি থেমে যায়, এবং তাঁকে কিছুই বলা হয় না।</translation>
    </message>
    <message>
        <source>What they may know</source>
        <translation>তাঁরা কী জানতে পারেন</translation>
    </message>
    <message>
        <source>Only what the client has agreed to.</source>
        <translation>শুধু যেটুকুতে তিনি রাজি হয়েছেন।</translation>
    </message>
    <message>
        <source>Who told the client of you</source>
        <translation>আপনার কথা কে তাঁকে বলেছেন</translation>
    </message>
    <message>
        <source>As the client puts it today</source>
        <translation>আজ তিনি যেমন বলেন</translation>
    </message>
    <message>
        <source>In the client&apos;s own words</source>
        <translation>তাঁর নিজের কথায়</translation>
    </message>
    <message>
        <source>What happened to the client is not asked for here.</source>
        <translation>তাঁর সঙ্গে কী হয়েছিল, তা এখানে জানতে চাওয়া হয় না।</translation>
    </message>
    <message>
        <source>What the client is good at and what helps them</source>
        <translation>তিনি কী ভালো পারেন, আর কী তাঁকে সাহায্য করে</translation>
    </message>
    <message>
        <source>People who support the client</source>
        <translation>যাঁরা তাঁর পাশে থাকেন</translation>
    </message>
    <message>
        <source>Places where the client is at ease</source>
        <translation>যেখানে তিনি স্বস্তি পান</translation>
    </message>
    <message>
        <source>More about that</source>
        <translation>এ বিষয়ে আরও</translation>
    </message>
    <message>
        <source>Please write the age as a number, or leave it empty.</source>
        <translation>বয়স সংখ্যায় লিখুন, বা খালি রাখুন।</translation>
    </message>
    <message>
        <source>The client asks us to note that they would rather not say</source>
        <translation>তিনি বলতে চান না</translation>
    </message>
    <message>
        <source>Show the name to change it.</source>
        <translation>বদলাতে নামটি দেখান।</translation>
    </message>
    <message>
        <source>The client may be under 18, or the age is disputed</source>
        <translation>ক্লায়েন্টের বয়স 18-র কম হতে পারে, বা বয়স নিয়ে বিতর্ক আছে</translation>
    </message>
    <message>
        <source>If the client stops coming: whom you may ask</source>
        <translation>ক্লায়েন্ট আসা বন্ধ করলে: কাকে জিজ্ঞেস করা যায়</translation>
    </message>
    <message>
        <source>With the number or the way. “Nobody” is an answer too.</source>
        <translation>নম্বর বা উপায় সহ। “কাউকে নয়” বলাও একটি উত্তর।</translation>
    </message>
    <message>
        <source>What you may say to them</source>
        <translation>তাঁকে কী বলা যায়</translation>
    </message>
    <message>
        <source>Such as your first name only, and not where you work.</source>
        <translation>যেমন শুধু আপনার প্রথম নাম, কোথায় কাজ করেন তা নয়।</translation>
    </message>
    <message>
        <source>If the client goes missing: whom you may ask</source>
        <translation>ক্লায়েন্ট নিখোঁজ হলে: কাকে জিজ্ঞেস করা যায়</translation>
    </message>
    <message>
        <source>And whether the police may be told.</source>
        <translation>আর পুলিশকে জানানো যায় কি না।</translation>
    </message>
    <message>
        <source>What you may then say</source>
        <translation>তখন কী বলা যায়</translation>
    </message>
    <message>
        <source>If the client dies: whom you may turn to</source>
        <translation>ক্লায়েন্ট মারা গেলে: কার কাছে যাওয়া যায়</translation>
    </message>
    <message>
        <source>What you may tell them, and what nobody should learn</source>
        <translation>তাঁকে কী বলা যায়, আর কী কারও জানা উচিত নয়</translation>
    </message>
</context>
<context>
    <name>IntakePresenter</name>
    <message>
        <source>The intake is saved.</source>
        <translation>প্রথম আলাপ সেভ হয়েছে।</translation>
    </message>
    <message>
        <source>The intake is saved. What a guardian agreed to is no longer in force, and what was sent under it is being called back.</source>
        <translation>প্রথম আলাপ সেভ হয়েছে। অভিভাবক যাতে রাজি হয়েছিলেন তা আর বহাল নেই, এবং তার অধীনে যা পাঠানো হয়েছিল তা ফেরত চাওয়া হচ্ছে।</translation>
    </message>
</context>
<context>
    <name>IntakeTab</name>
    <message>
        <source>Nothing here has to be filled in, today or ever.</source>
        <translation>এখানে কিছুই পূরণ করতেই হবে এমন নয়, আজও না, পরেও না।</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>সেভ করুন</translation>
    </message>
</context>
<context>
    <name>InviteCard</name>
    <message>
        <source>Please write a name.</source>
        <translation>একটি নাম লিখুন।</translation>
    </message>
    <message>
        <source>Invite somebody</source>
        <translation>আমন্ত্রণ জানান</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>নাম</translation>
    </message>
    <message>
        <source>As the person will write it when signing in.</source>
        <translation>সাইন ইন করার সময় ব্যক্তি যেমন লিখবেন।</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>আমন্ত্রণ জানান</translation>
    </message>
</context>
<context>
    <name>ItemEditor</name>
    <message>
        <source>Title of the form</source>
        <translation>ফর্মের শিরোনাম</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>লেখা</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>ধরন</translation>
    </message>
    <message>
        <source>An answer is needed</source>
        <translation>উত্তর আবশ্যক</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>উত্তরগুলি</translation>
    </message>
    <message>
        <source>One line each, with its points where it counts, as in: Often = 2</source>
        <translation>প্রতিটি আলাদা লাইনে; নম্বর থাকলে পাশে লিখুন, যেমন: প্রায়ই = 2</translation>
    </message>
</context>
<context>
    <name>JoinPage</name>
    <message>
        <source>Please choose where the laptops exchange.</source>
        <translation>অনুগ্রহ করে বেছে নিন ল্যাপটপগুলি কোথায় আদান-প্রদান করে।</translation>
    </message>
    <message>
        <source>Please type the code.</source>
        <translation>অনুগ্রহ করে কোডটি লিখুন।</translation>
    </message>
    <message>
        <source>Please give this laptop a name.</source>
        <translation>অনুগ্রহ করে এই ল্যাপটপের একটি নাম দিন।</translation>
    </message>
    <message>
        <source>Another laptop of the office</source>
        <translation>অফিসের আর একটি ল্যাপটপ</translation>
    </message>
    <message>
        <source>The office exists already. This computer becomes one of its laptops.</source>
        <translation>অফিস আগে থেকেই আছে। এই কম্পিউটার তার একটি ল্যাপটপ হবে।</translation>
    </message>
    <message>
        <source>At the other laptop, the administrator opens “Other laptops”, chooses “Add a laptop…” and gives you the code. Then the two of you compare twelve words.</source>
        <translation>অন্য ল্যাপটপটিতে প্রশাসক “অন্য ল্যাপটপ” খোলেন, “একটি ল্যাপটপ যোগ করুন…” বেছে নেন এবং আপনাকে কোডটি দেন। তারপর আপনারা দুজনে বারোটি শব্দ মিলিয়ে দেখেন।</translation>
    </message>
    <message>
        <source>Where the laptops exchange</source>
        <translation>ল্যাপটপগুলি যেখানে আদান-প্রদান করে</translation>
    </message>
    <message>
        <source>The folder, stick or office server that the administrator uses as well. For the server, choose the access file that was made for this laptop.</source>
        <translation>যে ফোল্ডার, পেন ড্রাইভ বা অফিসের সার্ভার প্রশাসকও ব্যবহার করেন। সার্ভারের জন্য এই ল্যাপটপের জন্য তৈরি অ্যাক্সেস ফাইলটি বেছে নিন।</translation>
    </message>
    <message>
        <source>Code from the administrator</source>
        <translation>প্রশাসকের দেওয়া কোড</translation>
    </message>
    <message>
        <source>Capital or small letters and hyphens make no difference.</source>
        <translation>বড় বা ছোট হাতের অক্ষর ও হাইফেনে কিছু আসে যায় না।</translation>
    </message>
    <message>
        <source>Name of this laptop</source>
        <translation>এই ল্যাপটপের নাম</translation>
    </message>
    <message>
        <source>So that people know it, such as a place.</source>
        <translation>যাতে সবাই চেনেন, যেমন কোনো জায়গার নাম।</translation>
    </message>
    <message>
        <source>Ask to be let in</source>
        <translation>যোগ করার অনুরোধ করুন</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>ফিরে যান</translation>
    </message>
</context>
<context>
    <name>KeptFromCard</name>
    <message>
        <source>Who must not read this file</source>
        <translation>এই ফাইল কে পড়বেন না</translation>
    </message>
    <message>
        <source>A colleague who covers for you can read every file; a single one cannot be left out. If the client does not want somebody to read this one, please tick the name. Then that colleague cannot cover for you or be handed this file, until the tick is taken out. The office&apos;s recovery sheets can still open it.</source>
        <translation>আপনার জায়গায় যে সহকর্মী কাজ করেন তিনি সব ফাইল পড়তে পারেন; একটি ফাইল আলাদা করে বাদ দেওয়া যায় না। ক্লায়েন্ট না চাইলে যে কেউ এই ফাইল পড়ুন, তাঁর নামে টিক দিন। টিক না তোলা পর্যন্ত সেই সহকর্মী আপনার জায়গায় কাজ করতে বা এই ফাইল নিতে পারেন না। অফিসের পুনরুদ্ধারের পাতা দিয়ে ফাইলটি তবু খোলা যায়।</translation>
    </message>
</context>
<context>
    <name>KeptFromPresenter</name>
    <message>
        <source>It is noted in the file.</source>
        <translation>ফাইলে লেখা হলো।</translation>
    </message>
</context>
<context>
    <name>KeptWords</name>
    <message>
        <source>Picture or paper</source>
        <translation>ছবি বা কাগজ</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>ফর্ম</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>প্রশ্নমালা</translation>
    </message>
    <message>
        <source>Safety plan</source>
        <translation>সুরক্ষা পরিকল্পনা</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>লক্ষ্য</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>রেফারেল</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>অ্যাপয়েন্টমেন্ট</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>সম্মতি</translation>
    </message>
</context>
<context>
    <name>KeyFileChoice</name>
    <message>
        <source>Choose the key file</source>
        <translation>চাবির ফাইল বেছে নিন</translation>
    </message>
    <message>
        <source>Choose the key file…</source>
        <translation>চাবির ফাইল বেছে নিন…</translation>
    </message>
</context>
<context>
    <name>KeyFilePage</name>
    <message>
        <source>The key file is not here yet</source>
        <translation>চাবির ফাইলটি এখনও এখানে নেই</translation>
    </message>
    <message>
        <source>This office opens with the key file “{name}”. If it is on a stick, please plug the stick in and look again. Or choose the file if it has moved.</source>
        <translation>এই অফিস “{name}” চাবির ফাইল দিয়ে খোলে। সেটি পেন ড্রাইভে থাকলে লাগিয়ে আবার দেখুন। অথবা ফাইলটি সরানো হয়ে থাকলে বেছে নিন।</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>আবার দেখুন</translation>
    </message>
    <message>
        <source>I have a recovery code</source>
        <translation>আমার কাছে পুনরুদ্ধার কোড আছে</translation>
    </message>
    <message>
        <source>Restore from a backup…</source>
        <translation>ব্যাকআপ থেকে ফিরিয়ে আনুন…</translation>
    </message>
</context>
<context>
    <name>KeyPlace</name>
    <message>
        <source>Please choose where the key file is to be kept.</source>
        <translation>চাবির ফাইল কোথায় রাখা হবে বেছে নিন।</translation>
    </message>
    <message>
        <source>Where to keep the key file</source>
        <translation>চাবির ফাইল কোথায় থাকবে</translation>
    </message>
    <message>
        <source>In this computer&apos;s keyring</source>
        <translation>এই কম্পিউটারের কীরিং-এ</translation>
    </message>
    <message>
        <source>In a key file, such as on a USB stick</source>
        <translation>চাবির ফাইলে, যেমন পেন ড্রাইভে</translation>
    </message>
    <message>
        <source>The keyring opens with this computer and needs nothing to carry.</source>
        <translation>কীরিং এই কম্পিউটারের সঙ্গেই খোলে, কিছু বহন করতে হয় না।</translation>
    </message>
    <message>
        <source>No keyring was found on this computer, so the key goes into a key file.</source>
        <translation>এই কম্পিউটারে কোনো কীরিং পাওয়া যায়নি, তাই চাবিটি একটি ফাইলে থাকবে।</translation>
    </message>
    <message>
        <source>Where should this laptop&apos;s key be stored?</source>
        <translation>এই ল্যাপটপের চাবি কোথায় থাকবে?</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>চাবির ফাইল</translation>
    </message>
    <message>
        <source>The desk opens only while this file is there. Please keep it apart from the office&apos;s data, best on a stick that is locked away at night.</source>
        <translation>এই ফাইলটি থাকলে তবেই ডেস্ক খোলে। অফিসের তথ্য থেকে আলাদা রাখুন, সবচেয়ে ভালো এমন পেন ড্রাইভে যা রাতে তালা দিয়ে রাখা হয়।</translation>
    </message>
    <message>
        <source>Choose the place…</source>
        <translation>জায়গা বেছে নিন…</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>Bengali</source>
        <translation>বাংলা</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>হিন্দি</translation>
    </message>
    <message>
        <source>Marathi</source>
        <translation>মরাঠি</translation>
    </message>
    <message>
        <source>English</source>
        <translation>ইংরেজি</translation>
    </message>
    <message>
        <source>Assamese</source>
        <translation>অসমিয়া</translation>
    </message>
    <message>
        <source>Bhojpuri</source>
        <translation>ভোজপুরি</translation>
    </message>
    <message>
        <source>Bodo</source>
        <translation>বোড়ো</translation>
    </message>
    <message>
        <source>Burmese</source>
        <translation>বর্মি</translation>
    </message>
    <message>
        <source>Gondi</source>
        <translation>গোন্ডি</translation>
    </message>
    <message>
        <source>Gujarati</source>
        <translation>গুজরাতি</translation>
    </message>
    <message>
        <source>Ho</source>
        <translation>হো</translation>
    </message>
    <message>
        <source>Kannada</source>
        <translation>কন্নড়</translation>
    </message>
    <message>
        <source>Konkani</source>
        <translation>কোঙ্কণি</translation>
    </message>
    <message>
        <source>Kurukh</source>
        <translation>কুরুখ</translation>
    </message>
    <message>
        <source>Maithili</source>
        <translation>মৈথিলি</translation>
    </message>
    <message>
        <source>Malayalam</source>
        <translation>মালয়ালম</translation>
    </message>
    <message>
        <source>Meitei</source>
        <translation>মৈতৈ</translation>
    </message>
    <message>
        <source>Mundari</source>
        <translation>মুন্ডারি</translation>
    </message>
    <message>
        <source>Nepali</source>
        <translation>নেপালি</translation>
    </message>
    <message>
        <source>Odia</source>
        <translation>ওড়িয়া</translation>
    </message>
    <message>
        <source>Punjabi</source>
        <translation>পাঞ্জাবি</translation>
    </message>
    <message>
        <source>Rohingya</source>
        <translation>রোহিঙ্গা</translation>
    </message>
    <message>
        <source>Sadri</source>
        <translation>সাদরি</translation>
    </message>
    <message>
        <source>Santali</source>
        <translation>সাঁওতালি</translation>
    </message>
    <message>
        <source>Tamil</source>
        <translation>তামিল</translation>
    </message>
    <message>
        <source>Telugu</source>
        <translation>তেলুগু</translation>
    </message>
    <message>
        <source>Urdu</source>
        <translation>উর্দু</translation>
    </message>
    <message>
        <source>Another language, namely…</source>
        <translation>অন্য ভাষা, যেমন…</translation>
    </message>
</context>
<context>
    <name>LaptopsPage</name>
    <message>
        <source>Other laptops</source>
        <translation>অন্য ল্যাপটপ</translation>
    </message>
    <message>
        <source>What goes from one laptop to another, over a folder, a stick or the office server.</source>
        <translation>এক ল্যাপটপ থেকে অন্যটিতে যা যায়, ফোল্ডার, পেন ড্রাইভ বা অফিসের সার্ভার দিয়ে।</translation>
    </message>
</context>
<context>
    <name>LaptopsPresenter</name>
    <message>
        <source>Exchanged. {name} asks to be let in: compare the words below.</source>
        <translation>আদান-প্রদান হয়েছে। {name} যোগ করার অনুরোধ করছে: নিচের শব্দগুলি মিলিয়ে দেখুন।</translation>
    </message>
    <message>
        <source>This laptop uses the office server now. The access file is not needed any more: please delete it.</source>
        <translation>এই ল্যাপটপ এখন অফিসের সার্ভার ব্যবহার করে। অ্যাক্সেস ফাইলটি আর দরকার নেই: অনুগ্রহ করে মুছে ফেলুন।</translation>
    </message>
    <message>
        <source>Exchanged. Sent: {sent}. Taken in: {taken}.</source>
        <translation>আদান-প্রদান হয়েছে। পাঠানো: {sent}। নেওয়া: {taken}।</translation>
    </message>
    <message>
        <source>This laptop takes part now.</source>
        <translation>এই ল্যাপটপ এখন আদান-প্রদানে আছে।</translation>
    </message>
    <message>
        <source>{name} is let in. It goes on by itself as soon as it exchanges.</source>
        <translation>{name} যোগ করা হয়েছে। সেটি আদান-প্রদান করলেই নিজে থেকে এগিয়ে যায়।</translation>
    </message>
    <message>
        <source>It is not let in, and the code is no longer valid: somebody else may know it. Make another code, and pass it on by telephone or in person.</source>
        <translation>এটি যোগ করা হয়নি, আর কোডটি আর চলবে না: অন্য কেউ সেটি জেনে থাকতে পারেন। আরেকটি কোড তৈরি করুন, আর ফোনে বা সামনাসামনি জানান।</translation>
    </message>
    <message>
        <source>The laptop is retired. The others hear of it as they exchange. If you use an office server, have whoever looks after it shut the laptop out there too.</source>
        <translation>ল্যাপটপটি বাদ দেওয়া হয়েছে। অন্যরা আদান-প্রদানের সময় তা জানবে। অফিসের সার্ভার ব্যবহার করলে যিনি সেটি দেখাশোনা করেন তাঁকে বলুন সেখানেও ল্যাপটপটি বাদ দিতে।</translation>
    </message>
</context>
<context>
    <name>LawLines</name>
    <message>
        <source>Checked by {name} on {day}</source>
        <translation>{name} {day} তারিখে যাচাই করেছেন</translation>
    </message>
    <message>
        <source>Not yet checked against the text of the law, nor by a lawyer of the office</source>
        <translation>আইনের মূল লেখার সঙ্গে এখনও মিলিয়ে দেখা হয়নি; অফিসের কোনো আইনজীবীও যাচাই করেননি</translation>
    </message>
    <message>
        <source>No lawyer of the office has checked it yet</source>
        <translation>অফিসের কোনো আইনজীবী এখনও যাচাই করেননি</translation>
    </message>
</context>
<context>
    <name>LawPage</name>
    <message>
        <source>What the law says</source>
        <translation>আইন কী বলে</translation>
    </message>
    <message>
        <source>The desk shows these statements where they matter. They are a beginning, not legal advice. Please ask the office&apos;s lawyer to read them, and enter the answer here.</source>
        <translation>যেখানে দরকার সেখানে ডেস্ক এই কথাগুলি দেখায়। এগুলি শুরু মাত্র, আইনি পরামর্শ নয়। অনুগ্রহ করে অফিসের আইনজীবীকে দিয়ে পড়িয়ে উত্তরটি এখানে লিখুন।</translation>
    </message>
    <message>
        <source>Statements of law</source>
        <translation>আইনের কথা</translation>
    </message>
    <message>
        <source>Act and section</source>
        <translation>আইন ও ধারা</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>যাচাই করেছেন</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>এখনও কেউ যাচাই করেননি</translation>
    </message>
</context>
<context>
    <name>LawPresenter</name>
    <message>
        <source>The lawyer&apos;s answer is saved.</source>
        <translation>আইনজীবীর উত্তর সেভ হয়েছে।</translation>
    </message>
</context>
<context>
    <name>LeavingPart</name>
    <message>
        <source>The passphrase of the file</source>
        <translation>ফাইলের গোপন বাক্য</translation>
    </message>
    <message>
        <source>Please write the time as hours and minutes, such as 14:30.</source>
        <translation>সময়টি ঘণ্টা ও মিনিটে লিখুন, যেমন 14:30।</translation>
    </message>
    <message>
        <source>Send it to the caseworker&apos;s desk</source>
        <translation>কেসওয়ার্কারের ডেস্কে পাঠান</translation>
    </message>
    <message>
        <source>Save as a locked PDF…</source>
        <translation>লক করা PDF হিসেবে সেভ করুন…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>ছাপান…</translation>
    </message>
    <message>
        <source>Or it was told by word of mouth, such as by telephone:</source>
        <translation>অথবা মুখে বলা হয়েছে, যেমন ফোনে:</translation>
    </message>
    <message>
        <source>Told on</source>
        <translation>বলার তারিখ</translation>
    </message>
    <message>
        <source>At</source>
        <translation>সময়</translation>
    </message>
    <message>
        <source>Note that it was told</source>
        <translation>বলা হয়েছে, লিখে রাখুন</translation>
    </message>
    <message>
        <source>The file is saved and locked</source>
        <translation>ফাইল সেভ ও লক করা হয়েছে</translation>
    </message>
    <message>
        <source>This passphrase opens it. It is shown until you say that you have noted it. Please write it down, and send it separately from the file.</source>
        <translation>এই গোপন বাক্য দিয়ে ফাইল খোলে। লিখে নিয়েছেন না জানানো পর্যন্ত এটি দেখানো হবে। লিখে নিন, এবং ফাইলের সঙ্গে নয়, অন্য পথে জানান।</translation>
    </message>
    <message>
        <source>I have noted it</source>
        <translation>লিখে নিয়েছি</translation>
    </message>
</context>
<context>
    <name>LegalHandOverCard</name>
    <message>
        <source>All cases</source>
        <translation>সব মামলা</translation>
    </message>
    <message>
        <source>Please write why the summaries are handed over.</source>
        <translation>সারাংশগুলি কেন দেওয়া হচ্ছে লিখুন।</translation>
    </message>
    <message>
        <source>Save as a locked PDF</source>
        <translation>লক করা PDF হিসেবে সেভ করুন</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Handing legal files over</source>
        <translation>আইনি কাগজ দেওয়া</translation>
    </message>
    <message>
        <source>Please choose</source>
        <translation>অনুগ্রহ করে বেছে নিন</translation>
    </message>
    <message>
        <source>Please choose which case is handed over, or all of them.</source>
        <translation>কোন মামলা হস্তান্তর হবে, নাকি সবগুলি, অনুগ্রহ করে বেছে নিন।</translation>
    </message>
    <message>
        <source>Summaries that survivors agreed to for exactly this purpose, and that are included: {count}. They agreed to this desk as the reader; please ask a lawyer whether they may be handed on.</source>
        <translation>ঠিক এই উদ্দেশ্যে সারভাইভাররা সম্মতি দিয়েছেন এমন যে সারাংশগুলি সঙ্গে যাবে: {count}। তাঁরা পাঠক হিসেবে এই ডেস্কের জন্য সম্মতি দিয়েছেন; এগুলি আর কাউকে দেওয়া যায় কি না, অনুগ্রহ করে একজন আইনজীবীর মত নিন।</translation>
    </message>
    <message>
        <source>One locked PDF of cases, numbers, hearings and tasks. It is made from the casework vault alone; of counselling it holds nothing but the summaries chosen below. A draft certificate with the hash of the file is saved beside it, for a lawyer to check.</source>
        <translation>লক করা একটি PDF, যাতে মামলা, নম্বর, শুনানি ও কাজ থাকে। এটি শুধু কেসওয়ার্কের ভল্ট থেকে তৈরি হয়; নিচে বেছে নেওয়া সারাংশ ছাড়া কাউন্সেলিংয়ের কিছুই এতে থাকে না। ফাইলের হ্যাশ সহ শংসাপত্রের একটি খসড়া পাশে রাখা হয়, যাতে আইনজীবী দেখে নিতে পারেন।</translation>
    </message>
    <message>
        <source>Which case</source>
        <translation>কোন মামলা</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>ভাষা</translation>
    </message>
    <message>
        <source>Received summaries</source>
        <translation>পাওয়া সারাংশ</translation>
    </message>
    <message>
        <source>Why the summaries are handed over</source>
        <translation>সারাংশগুলি কেন দেওয়া হচ্ছে</translation>
    </message>
    <message>
        <source>None of them</source>
        <translation>একটিও নয়</translation>
    </message>
    <message>
        <source>Those for: {purpose}</source>
        <translation>যেগুলির উদ্দেশ্য: {purpose}</translation>
    </message>
    <message>
        <source>Save as a locked PDF…</source>
        <translation>লক করা PDF হিসেবে সেভ করুন…</translation>
    </message>
</context>
<context>
    <name>LetterCard</name>
    <message>
        <source>A letter that asks for an answer</source>
        <translation>উত্তর চেয়ে একটি চিঠি</translation>
    </message>
    <message>
        <source>The name, and the office&apos;s own number, rest on the consent for {purpose}, in force until {until}.</source>
        <translation>নাম ও ওই দপ্তরের নিজের নম্বর {purpose}-এর সম্মতির ভিত্তিতে, যা {until} পর্যন্ত বহাল।</translation>
    </message>
    <message>
        <source>This letter names nobody and leaves out the office&apos;s own number. It gives our reference instead.</source>
        <translation>এই চিঠিতে কারও নাম নেই, ওই দপ্তরের নিজের নম্বরও নেই। দুটির জায়গায় আমাদের সূত্র নম্বর থাকে।</translation>
    </message>
    <message>
        <source>No consent in force names this office for this purpose, so the letter cannot name the client.</source>
        <translation>বহাল কোনো সম্মতিতে এই কাজের জন্য এই দপ্তরের নাম নেই, তাই চিঠিতে ক্লায়েন্টের নাম দেওয়া যায় না।</translation>
    </message>
    <message>
        <source>It holds the kind of service, the days and a reference, and nothing of what is written here about the client. The client&apos;s list of what was shared shows every letter. Please read it before you send it.</source>
        <translation>এতে থাকে পরিষেবার ধরন, তারিখ ও একটি সূত্র নম্বর; ক্লায়েন্টের বিষয়ে এখানে যা লেখা আছে তার কিছুই নয়। ক্লায়েন্টের &quot;কী জানানো হয়েছে&quot; তালিকায় প্রতিটি চিঠি থাকে। পাঠানোর আগে পড়ে নিন।</translation>
    </message>
    <message>
        <source>Which office</source>
        <translation>কোন অফিস</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>ভাষা</translation>
    </message>
    <message>
        <source>Its name and address</source>
        <translation>তার নাম ও ঠিকানা</translation>
    </message>
    <message>
        <source>The client agrees that this letter names them</source>
        <translation>এই চিঠিতে নাম থাকতে ক্লায়েন্ট রাজি</translation>
    </message>
    <message>
        <source>Make the letter…</source>
        <translation>চিঠি তৈরি করুন…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>বাতিল</translation>
    </message>
</context>
<context>
    <name>LibraryView</name>
    <message>
        <source>In your office an administrator adds to the library.</source>
        <translation>আপনার অফিসে লাইব্রেরিতে ফর্ম যোগ করেন একজন প্রশাসক।</translation>
    </message>
    <message>
        <source>FHIR Questionnaire (*.json *.xml)</source>
        <translation>FHIR Questionnaire (*.json *.xml)</translation>
    </message>
    <message>
        <source>Choose a form</source>
        <translation>ফর্ম বেছে নিন</translation>
    </message>
    <message>
        <source>FHIR Questionnaire (*.json)</source>
        <translation>FHIR প্রশ্নমালা (*.json)</translation>
    </message>
    <message>
        <source>Save the form</source>
        <translation>ফর্মটি সেভ করুন</translation>
    </message>
    <message>
        <source>Form library</source>
        <translation>ফর্মের লাইব্রেরি</translation>
    </message>
    <message>
        <source>The office&apos;s forms and note templates. Every laptop has the same.</source>
        <translation>অফিসের ফর্ম ও নোটের টেমপ্লেট। সব ল্যাপটপে একই।</translation>
    </message>
    <message>
        <source>Forms of the office</source>
        <translation>অফিসের ফর্মগুলি</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>শিরোনাম</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>কী কাজের জন্য</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>ভাষা</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>সংস্করণ</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>স্বাক্ষর করেছেন</translation>
    </message>
    <message>
        <source>New form</source>
        <translation>নতুন ফর্ম</translation>
    </message>
    <message>
        <source>Load a form…</source>
        <translation>ফর্ম আনুন…</translation>
    </message>
    <message>
        <source>Change this form</source>
        <translation>এই ফর্মটি বদলান</translation>
    </message>
    <message>
        <source>Copy and change</source>
        <translation>প্রতিলিপি করে বদলান</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>ফাইল হিসেবে সেভ করুন…</translation>
    </message>
    <message>
        <source>Retire this form</source>
        <translation>এই ফর্ম আর দেবেন না</translation>
    </message>
    <message>
        <source>Offer it again</source>
        <translation>আবার দিন</translation>
    </message>
    <message>
        <source>{number}, no longer offered</source>
        <translation>{number}, আর দেওয়া হয় না</translation>
    </message>
    <message>
        <source>Built into the desk</source>
        <translation>ডেস্কের নিজস্ব</translation>
    </message>
</context>
<context>
    <name>LinesEditor</name>
    <message>
        <source>For {code} alone</source>
        <translation>শুধু {code}-এর জন্য</translation>
    </message>
</context>
<context>
    <name>LoadsTab</name>
    <message>
        <source>near the limit</source>
        <translation>সীমার কাছে</translation>
    </message>
    <message>
        <source>over the limit</source>
        <translation>সীমার উপরে</translation>
    </message>
    <message>
        <source>{name}: {figure}, {load}, as of {day}</source>
        <translation>{name}: {figure}, {load}, {day}-এর হিসাবে</translation>
    </message>
    <message>
        <source>{name}: twelve months</source>
        <translation>{name}: বারো মাস</translation>
    </message>
    <message>
        <source>{figure}; open files: {clients}</source>
        <translation>{figure}; খোলা ফাইল: {clients}</translation>
    </message>
    <message>
        <source>How much support people needed cannot be shown for any month yet.</source>
        <translation>কার কতটা সহায়তা লেগেছে, এখনও কোনো মাসের জন্য তা দেখানো যায় না।</translation>
    </message>
    <message>
        <source>Support needed on {day}, of those who agreed to statistics: {counts}</source>
        <translation>{day}-এ কতটা সহায়তা লেগেছে, যাঁরা পরিসংখ্যানে রাজি তাঁদের মধ্যে: {counts}</translation>
    </message>
    <message>
        <source>No figures have arrived yet.</source>
        <translation>এখনও কোনো সংখ্যা আসেনি।</translation>
    </message>
    <message>
        <source>These figures were worked out by version {number} of the settings.</source>
        <translation>এই সংখ্যাগুলি নিয়মের {number} নম্বর সংস্করণ অনুযায়ী বের করা।</translation>
    </message>
    <message>
        <source>For some months two different figures came; the first are shown.</source>
        <translation>কয়েকটি মাসের জন্য দুই রকম সংখ্যা এসেছে; প্রথমগুলি দেখানো হল।</translation>
    </message>
    <message>
        <source>Numbers of people are given as ranges, so that nobody can be picked out. The striped end of a bar shows the range.</source>
        <translation>মানুষের সংখ্যা পরিসর হিসেবে দেখানো হয়, যাতে কাউকে চেনা না যায়। দাগের শেষের ডোরাকাটা অংশটি সেই পরিসর।</translation>
    </message>
    <message>
        <source>The workload counts each open file by the support the client needs, and a little more in the first month. It says nothing about how hard somebody works. Figures come, encrypted, when a counsellor locks the desk.</source>
        <translation>কাজের ভারে প্রতিটি খোলা ফাইল ধরা হয় ক্লায়েন্টের যতটা সহায়তা লাগে সেই অনুপাতে, প্রথম মাসে সামান্য বেশি। কে কতটা খাটেন তা এ থেকে বোঝা যায় না। কাউন্সেলর ডেস্ক লক করলে সংখ্যা এনক্রিপ্ট হয়ে আসে।</translation>
    </message>
    <message>
        <source>No counsellor is confirmed yet.</source>
        <translation>এখনও কোনো কাউন্সেলর নিশ্চিত হননি।</translation>
    </message>
    <message>
        <source>No figures have arrived yet. They come when a counsellor locks the desk.</source>
        <translation>এখনও কোনো সংখ্যা আসেনি। কাউন্সেলর ডেস্ক লক করলে আসে।</translation>
    </message>
    <message>
        <source>Each point shows the lowest number in the range of that month.</source>
        <translation>প্রতিটি বিন্দু সেই মাসের পরিসরের সবচেয়ে কম সংখ্যাটি দেখায়।</translation>
    </message>
    <message>
        <source>Sessions in 7 and 28 days, notes to sign, overdue follow-ups, overdue risk reviews, clients at high risk, and weeks since the last supervision.</source>
        <translation>7 ও 28 দিনে সাক্ষাৎ, স্বাক্ষরের অপেক্ষায় নোট, বকেয়া খোঁজখবর, বকেয়া ঝুঁকি পর্যালোচনা, বেশি ঝুঁকিতে থাকা ক্লায়েন্ট, আর শেষ সুপারভিশনের পর কত সপ্তাহ।</translation>
    </message>
    <message>
        <source>Workload of every counsellor</source>
        <translation>প্রত্যেক কাউন্সেলরের কাজের ভার</translation>
    </message>
    <message>
        <source>Workloads</source>
        <translation>প্রত্যেকের কাজের ভার</translation>
    </message>
    <message>
        <source>no figures yet</source>
        <translation>এখনও সংখ্যা নেই</translation>
    </message>
    <message>
        <source>Counsellor</source>
        <translation>কাউন্সেলর</translation>
    </message>
    <message>
        <source>Workload</source>
        <translation>কাজের ভার</translation>
    </message>
    <message>
        <source>Load level</source>
        <translation>ভারের মাত্রা</translation>
    </message>
    <message>
        <source>Open files</source>
        <translation>খোলা ফাইল</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 দিন</translation>
    </message>
    <message>
        <source>28 days</source>
        <translation>28 দিন</translation>
    </message>
    <message>
        <source>To sign</source>
        <translation>স্বাক্ষর বাকি</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>খোঁজখবর</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>আবার দেখা</translation>
    </message>
    <message>
        <source>High risk</source>
        <translation>বেশি ঝুঁকি</translation>
    </message>
    <message>
        <source>Supervision</source>
        <translation>সুপারভিশন</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>কোন দিনের</translation>
    </message>
</context>
<context>
    <name>MarkEditor</name>
    <message>
        <source>A picture of it</source>
        <translation>তার ছবি</translation>
    </message>
    <message>
        <source>On the printed sheet</source>
        <translation>ছাপা কাগজে</translation>
    </message>
    <message>
        <source>Drawn here, by mouse or finger</source>
        <translation>এখানে আঁকা, মাউস বা আঙুল দিয়ে</translation>
    </message>
    <message>
        <source>Nothing is drawn yet.</source>
        <translation>এখনও কিছু আঁকা হয়নি।</translation>
    </message>
    <message>
        <source>Please choose the picture.</source>
        <translation>ছবিটি বেছে নিন।</translation>
    </message>
    <message>
        <source>Please choose where the mark is.</source>
        <translation>স্বাক্ষর বা ছাপটি কোথায় তা বেছে নিন।</translation>
    </message>
    <message>
        <source>Choose a picture of the mark</source>
        <translation>স্বাক্ষর বা ছাপের ছবি বেছে নিন</translation>
    </message>
    <message>
        <source>Where is the mark?</source>
        <translation>স্বাক্ষর বা ছাপটি কোথায়?</translation>
    </message>
    <message>
        <source>Record the consent, print it, and let the client sign the sheet. A picture of it can be added later.</source>
        <translation>সম্মতি লিখে রাখুন, ছাপান, ক্লায়েন্টকে কাগজে স্বাক্ষর করতে দিন। পরে তার ছবি যোগ করা যায়।</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>ছবি</translation>
    </message>
    <message>
        <source>Place to sign by mouse or finger</source>
        <translation>মাউস বা আঙুল দিয়ে স্বাক্ষর করার জায়গা</translation>
    </message>
    <message>
        <source>Without a mouse, choose a picture of the signed sheet, or the sheet itself.</source>
        <translation>মাউস না থাকলে স্বাক্ষর করা কাগজের ছবি, বা কাগজটিই বেছে নিন।</translation>
    </message>
    <message>
        <source>The picture that was chosen</source>
        <translation>বেছে নেওয়া ছবি</translation>
    </message>
    <message>
        <source>Draw it again</source>
        <translation>আবার আঁকুন</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>ছবি বেছে নিন…</translation>
    </message>
</context>
<context>
    <name>MeetingChoice</name>
    <message>
        <source>Neither a folder nor an office server is chosen yet.</source>
        <translation>এখনও কোনো ফোল্ডার বা অফিসের সার্ভার বাছা হয়নি।</translation>
    </message>
    <message>
        <source>Office server: {server}</source>
        <translation>অফিসের সার্ভার: {server}</translation>
    </message>
    <message>
        <source>Folder: {folder}</source>
        <translation>ফোল্ডার: {folder}</translation>
    </message>
    <message>
        <source>Choose a folder or stick</source>
        <translation>একটি ফোল্ডার বা পেন ড্রাইভ বেছে নিন</translation>
    </message>
    <message>
        <source>Choose this laptop&apos;s access file for the office server</source>
        <translation>অফিসের সার্ভারের জন্য এই ল্যাপটপের অ্যাক্সেস ফাইল বেছে নিন</translation>
    </message>
    <message>
        <source>Access files (*.ticket *.json)</source>
        <translation>অ্যাক্সেস ফাইল (*.ticket *.json)</translation>
    </message>
    <message>
        <source>Choose a folder or stick…</source>
        <translation>একটি ফোল্ডার বা পেন ড্রাইভ বেছে নিন…</translation>
    </message>
    <message>
        <source>Use the office server…</source>
        <translation>অফিসের সার্ভার ব্যবহার করুন…</translation>
    </message>
</context>
<context>
    <name>MeetingForm</name>
    <message>
        <source>Please write the time as hours and minutes.</source>
        <translation>সময়টি ঘণ্টা ও মিনিটে লিখুন।</translation>
    </message>
    <message>
        <source>A day is needed.</source>
        <translation>একটি তারিখ দরকার।</translation>
    </message>
    <message>
        <source>A new session</source>
        <translation>নতুন সেশন</translation>
    </message>
    <message>
        <source>Changing a session</source>
        <translation>সেশন বদলানো</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>তারিখ</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>সময়</translation>
    </message>
    <message>
        <source>Where, or how</source>
        <translation>কোথায়, বা কীভাবে</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>অবস্থা</translation>
    </message>
</context>
<context>
    <name>MembersCard</name>
    <message>
        <source>{name} (retired)</source>
        <translation>{name} (বাদ দেওয়া)</translation>
    </message>
    <message>
        <source>{name} (this laptop)</source>
        <translation>{name} (এই ল্যাপটপ)</translation>
    </message>
    <message>
        <source>Retire…</source>
        <translation>বাদ দিন…</translation>
    </message>
    <message>
        <source>Retire {name}</source>
        <translation>{name} বাদ দিন</translation>
    </message>
    <message>
        <source>Nothing has come from it yet.</source>
        <translation>তার থেকে এখনও কিছু আসেনি।</translation>
    </message>
    <message>
        <source>Something came from it last: {moment}</source>
        <translation>তার থেকে শেষ কিছু এসেছে: {moment}</translation>
    </message>
    <message>
        <source>Number at the office server: {number}</source>
        <translation>অফিসের সার্ভারে নম্বর: {number}</translation>
    </message>
    <message>
        <source>{name} then gets nothing more, and nothing more of it is taken in. Letters that it has not sent are lost with it. This cannot be undone; it can be added again.</source>
        <translation>এরপর {name} আর কিছু পাবে না, এবং তার থেকে আর কিছু নেওয়া হবে না। যে চিঠি সেটি পাঠায়নি তা তার সঙ্গেই হারাবে। এটি ফেরানো যায় না; ল্যাপটপটি নতুন করে যোগ করা যায়।</translation>
    </message>
    <message>
        <source>Retire this laptop</source>
        <translation>এই ল্যাপটপটি বাদ দিন</translation>
    </message>
    <message>
        <source>Laptops of the office</source>
        <translation>অফিসের ল্যাপটপ</translation>
    </message>
    <message>
        <source>No laptop of this office exchanges with others yet.</source>
        <translation>এই অফিসের কোনো ল্যাপটপ এখনও অন্যদের সঙ্গে আদান-প্রদান করে না।</translation>
    </message>
    <message>
        <source>Name of this laptop</source>
        <translation>এই ল্যাপটপের নাম</translation>
    </message>
    <message>
        <source>So that people know it, such as a place.</source>
        <translation>যাতে সবাই চেনেন, যেমন কোনো জায়গার নাম।</translation>
    </message>
    <message>
        <source>Code from the administrator</source>
        <translation>প্রশাসকের দেওয়া কোড</translation>
    </message>
    <message>
        <source>The administrator makes it at a laptop that takes part.</source>
        <translation>প্রশাসক এটি আদান-প্রদানে থাকা কোনো ল্যাপটপে তৈরি করেন।</translation>
    </message>
    <message>
        <source>Make this the first laptop</source>
        <translation>এটিকে প্রথম ল্যাপটপ করুন</translation>
    </message>
    <message>
        <source>Ask to be let in</source>
        <translation>যোগ করার অনুরোধ করুন</translation>
    </message>
    <message>
        <source>Add a laptop…</source>
        <translation>একটি ল্যাপটপ যোগ করুন…</translation>
    </message>
    <message>
        <source>Type this code at the new laptop, under “This office exists already on another laptop…”. As soon as it asks to be let in, that appears on this page.</source>
        <translation>এই কোডটি নতুন ল্যাপটপে “এই অফিস অন্য ল্যাপটপে আগে থেকেই আছে…”-এ লিখুন। সেটি যোগ করার অনুরোধ করলেই তা এই পাতায় দেখা যায়।</translation>
    </message>
    <message>
        <source>Words of this laptop</source>
        <translation>এই ল্যাপটপের শব্দ</translation>
    </message>
    <message>
        <source>Please compare these words with those that the administrator sees, by telephone or side by side. Every word must be the same.</source>
        <translation>অনুগ্রহ করে প্রশাসক যে শব্দগুলি দেখছেন তার সঙ্গে এই শব্দগুলি মিলিয়ে নিন, টেলিফোনে বা পাশাপাশি বসে। প্রতিটি শব্দ একই হতে হবে।</translation>
    </message>
</context>
<context>
    <name>MissingKey</name>
    <message>
        <source>Opening the office…</source>
        <translation>অফিস খোলা হচ্ছে…</translation>
    </message>
</context>
<context>
    <name>MovingIn</name>
    <message>
        <source>Name to use</source>
        <translation>ক্লায়েন্ট যে নামে পরিচিত হতে চান</translation>
    </message>
    <message>
        <source>Day of birth</source>
        <translation>জন্মের তারিখ</translation>
    </message>
    <message>
        <source>Age in years on the first day</source>
        <translation>প্রথম দিনে বয়স, বছরে</translation>
    </message>
    <message>
        <source>Age in years today</source>
        <translation>আজকের বয়স, বছরে</translation>
    </message>
    <message>
        <source>First day with you</source>
        <translation>আপনার কাছে প্রথম দিন</translation>
    </message>
    <message>
        <source>Last day, if the file is closed</source>
        <translation>শেষ দিন, ফাইল বন্ধ হয়ে থাকলে</translation>
    </message>
    <message>
        <source>Languages, the main one first</source>
        <translation>ভাষা, সবচেয়ে সহজ ভাষাটি প্রথমে</translation>
    </message>
    <message>
        <source>Support needed at present</source>
        <translation>এখন কতটা সহায়তা দরকার</translation>
    </message>
    <message>
        <source>Pronoun</source>
        <translation>সর্বনাম</translation>
    </message>
    <message>
        <source>Phone for calls</source>
        <translation>কথা বলার ফোন</translation>
    </message>
    <message>
        <source>Phone for text messages</source>
        <translation>মেসেজের ফোন</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>ই-মেল</translation>
    </message>
    <message>
        <source>Address for visits</source>
        <translation>দেখা করতে যাওয়ার ঠিকানা</translation>
    </message>
    <message>
        <source>Safe times to reach the client</source>
        <translation>যোগাযোগের নিরাপদ সময়</translation>
    </message>
    <message>
        <source>Guardian: name</source>
        <translation>অভিভাবক: নাম</translation>
    </message>
    <message>
        <source>Guardian: relation</source>
        <translation>অভিভাবক: সম্পর্ক</translation>
    </message>
    <message>
        <source>Guardian: how to reach them</source>
        <translation>অভিভাবক: যোগাযোগের উপায়</translation>
    </message>
    <message>
        <source>Who referred the client</source>
        <translation>কে পাঠিয়েছেন</translation>
    </message>
    <message>
        <source>Presenting concerns</source>
        <translation>যে সমস্যা নিয়ে এসেছেন</translation>
    </message>
    <message>
        <source>Strengths</source>
        <translation>শক্তির জায়গা</translation>
    </message>
    <message>
        <source>People who support the client</source>
        <translation>যাঁরা পাশে আছেন</translation>
    </message>
    <message>
        <source>{field}: above 120 years by now</source>
        <translation>{field}: এতদিনে 120 বছরের বেশি</translation>
    </message>
    <message>
        <source>{field}: does not fit the day of birth or the other age</source>
        <translation>{field}: জন্মের তারিখ বা অন্য বয়সের সঙ্গে মেলে না</translation>
    </message>
    <message>
        <source>Rows above the headings, which are not imported: {rows}</source>
        <translation>শিরোনামের উপরের যে সারিগুলি আনা হচ্ছে না: {rows}</translation>
    </message>
    <message>
        <source>Hidden or further sheets, which are not looked at: {count}</source>
        <translation>লুকানো বা বাড়তি শিট, যা দেখা হচ্ছে না: {count}টি</translation>
    </message>
    <message>
        <source>Other entries in the file that are not imported: {count}</source>
        <translation>ফাইলের অন্য যা আনা হচ্ছে না: {count}টি</translation>
    </message>
    <message>
        <source>Particulars, with the heading</source>
        <translation>অন্যান্য কথা, শিরোনাম সমেত</translation>
    </message>
    <message>
        <source>{field}: cannot be read as day, month, year</source>
        <translation>{field}: দিন, মাস, বছর হিসেবে পড়া যাচ্ছে না</translation>
    </message>
    <message>
        <source>{field}: this day has not come yet</source>
        <translation>{field}: এই দিন এখনও আসেনি</translation>
    </message>
    <message>
        <source>{field}: cannot be read as an age</source>
        <translation>{field}: বয়স হিসেবে পড়া যাচ্ছে না</translation>
    </message>
    <message>
        <source>{field}: after the first day</source>
        <translation>{field}: প্রথম দিনের পরে</translation>
    </message>
    <message>
        <source>{field}: before the first day</source>
        <translation>{field}: প্রথম দিনের আগে</translation>
    </message>
    <message>
        <source>{field}: not said, the last day is taken</source>
        <translation>{field}: লেখা নেই, শেষ দিনটি ধরা হয়েছে</translation>
    </message>
    <message>
        <source>{field}: a language is not known</source>
        <translation>{field}: একটি ভাষা জানা নেই</translation>
    </message>
    <message>
        <source>{field}: not known</source>
        <translation>{field}: জানা নেই</translation>
    </message>
    <message>
        <source>{field}: far too long</source>
        <translation>{field}: অনেক বেশি লম্বা</translation>
    </message>
    <message>
        <source>Something in this row cannot be kept</source>
        <translation>এই সারির কিছু একটা রাখা সম্ভব নয়</translation>
    </message>
    <message>
        <source>Answers to a form that is not known here</source>
        <translation>এমন ফর্মের উত্তর, যা এখানে জানা নেই</translation>
    </message>
    <message>
        <source>Answers that do not fit their form</source>
        <translation>উত্তর ফর্মের সঙ্গে মেলে না</translation>
    </message>
    <message>
        <source>Contacts who are not said to be the guardian go to the particulars</source>
        <translation>যাঁদের অভিভাবক বলা হয়নি, সেই যোগাযোগের মানুষেরা বিবরণে থাকবেন</translation>
    </message>
    <message>
        <source>Nothing in this row is taken</source>
        <translation>এই সারির কিছুই নেওয়া হচ্ছে না</translation>
    </message>
</context>
<context>
    <name>MovingInPage</name>
    <message>
        <source>Import a list</source>
        <translation>তালিকা আমদানি</translation>
    </message>
    <message>
        <source>Clients listed in a spreadsheet get their files here, all in one step.</source>
        <translation>স্প্রেডশিটের তালিকায় যে ক্লায়েন্টরা আছেন, এক ধাপে তাঁদের সবার ফাইল এখানে তৈরি হয়।</translation>
    </message>
    <message>
        <source>Back to the clients</source>
        <translation>ক্লায়েন্টদের তালিকায় ফিরুন</translation>
    </message>
</context>
<context>
    <name>MovingInPresenter</name>
    <message>
        <source>Files imported: {count}. You find them in the list of clients.</source>
        <translation>আনা ফাইল: {count}টি। এগুলি ক্লায়েন্টদের তালিকায় পাবেন।</translation>
    </message>
    <message>
        <source>The files were taken out again.</source>
        <translation>ফাইলগুলি আবার সরিয়ে ফেলা হয়েছে।</translation>
    </message>
</context>
<context>
    <name>NamesButton</name>
    <message>
        <source>Show names for a minute</source>
        <translation>এক মিনিট নাম দেখান</translation>
    </message>
    <message>
        <source>Cover the names</source>
        <translation>নাম ঢেকে দিন</translation>
    </message>
    <message>
        <source>Show name</source>
        <translation>নাম দেখান</translation>
    </message>
    <message>
        <source>Cover name</source>
        <translation>নাম আড়াল করুন</translation>
    </message>
</context>
<context>
    <name>NarrowForm</name>
    <message>
        <source>The client withdraws a part of it</source>
        <translation>তিনি একটি অংশ প্রত্যাহার করছেন</translation>
    </message>
    <message>
        <source>What stays in force?</source>
        <translation>কী বহাল থাকবে?</translation>
    </message>
    <message>
        <source>Until when?</source>
        <translation>কবে পর্যন্ত?</translation>
    </message>
    <message>
        <source>An earlier last day, if the client wishes.</source>
        <translation>তিনি চাইলে আরও আগের শেষ দিন।</translation>
    </message>
    <message>
        <source>What was sent and carries more than this is called back at once. What was already printed or saved cannot be called back. The client need not say why.</source>
        <translation>যা পাঠানো হয়েছে এবং এর চেয়ে বেশি বলে তা সঙ্গে সঙ্গে ফেরত চাওয়া হয়। যা আগেই ছাপা বা সেভ হয়েছে তা ফেরানো যায় না। কারণ বলার দরকার নেই।</translation>
    </message>
    <message>
        <source>It stays</source>
        <translation>থাকুক</translation>
    </message>
    <message>
        <source>Keep only this</source>
        <translation>শুধু এটুকু থাকুক</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>Please make it at least {count} characters long.</source>
        <translation>অন্তত {count}টি অক্ষর লিখুন।</translation>
    </message>
    <message>
        <source>This would be easy to guess. Please add a word or two that do not belong.</source>
        <translation>এটি সহজেই আন্দাজ করা যেতে পারে। অনুগ্রহ করে মিল নেই এমন এক-দুটি শব্দ যোগ করুন।</translation>
    </message>
    <message>
        <source>The two lines are not the same yet. Please type it once more.</source>
        <translation>দুটি লাইন এখনও এক নয়। আর একবার লিখুন।</translation>
    </message>
    <message>
        <source>Characters still to go: {count}</source>
        <translation>আর যত অক্ষর লাগবে: {count}</translation>
    </message>
    <message>
        <source>Long enough and hard to guess.</source>
        <translation>যথেষ্ট লম্বা এবং আন্দাজ করা কঠিন।</translation>
    </message>
    <message>
        <source>Nearly there: one more word makes it hard to guess.</source>
        <translation>প্রায় হয়ে গেছে: আর একটি শব্দ দিলে আন্দাজ করা কঠিন হবে।</translation>
    </message>
    <message>
        <source>Long enough, but easy to guess: please add words that do not belong.</source>
        <translation>যথেষ্ট লম্বা, কিন্তু সহজে আন্দাজ করা যায়: মিল নেই এমন শব্দ যোগ করুন।</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>নতুন গোপন বাক্য</translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation>একই গোপন বাক্য আবার</translation>
    </message>
    <message>
        <source>A sentence of four or five words that only you would think of is good and easy to remember. At least {count} characters.</source>
        <translation>চার-পাঁচটি শব্দের এমন একটি বাক্য ভালো যা শুধু আপনার মাথায় আসবে এবং সহজে মনে থাকবে। অন্তত {count}টি অক্ষর।</translation>
    </message>
</context>
<context>
    <name>NotOpenPage</name>
    <message>
        <source>The desk cannot open just now</source>
        <translation>ডেস্ক এখন খোলা যাচ্ছে না</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>আবার দেখুন</translation>
    </message>
    <message>
        <source>I have a recovery code</source>
        <translation>আমার কাছে পুনরুদ্ধার কোড আছে</translation>
    </message>
    <message>
        <source>Restore from a backup…</source>
        <translation>ব্যাকআপ থেকে ফিরিয়ে আনুন…</translation>
    </message>
    <message>
        <source>It is no longer open there…</source>
        <translation>সেখানে এটি আর খোলা নেই…</translation>
    </message>
    <message>
        <source>Is the computer {host} switched off, or is the desk closed on it? If somebody still works there, please wait: two desks at once could get in each other&apos;s way. Opening here changes no record.</source>
        <translation>{host} কম্পিউটারটি কি বন্ধ, অথবা সেখানে ডেস্ক কি বন্ধ করা আছে? কেউ যদি এখনও সেখানে কাজ করেন, অনুগ্রহ করে অপেক্ষা করুন: একসঙ্গে দুটি ডেস্ক খুললে একে অপরের কাজে বাধা হতে পারে। এখানে খুললে কোনো নথি বদলায় না।</translation>
    </message>
    <message>
        <source>Leave it closed</source>
        <translation>বন্ধই থাক</translation>
    </message>
    <message>
        <source>Yes, open the desk here</source>
        <translation>হ্যাঁ, ডেস্ক এখানে খুলুন</translation>
    </message>
</context>
<context>
    <name>NoteCard</name>
    <message>
        <source>Passed on by {name}, said on {day}</source>
        <translation>জানিয়েছেন {name}, বলা হয়েছে {day} তারিখে</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>ফাইল খুলুন</translation>
    </message>
    <message>
        <source>I have seen to it</source>
        <translation>ব্যবস্থা নিয়েছি</translation>
    </message>
    <message>
        <source>The client withdraws the consent to what was sent there. It is closed there, and the consent is withdrawn in file {code}.</source>
        <translation>সেখানে যা পাঠানো হয়েছিল তার সম্মতি ক্লায়েন্ট প্রত্যাহার করছেন। সেখানে তা বন্ধ করা হয়েছে, আর {code} ফাইলে সম্মতি প্রত্যাহার করা হয়েছে।</translation>
    </message>
    <message>
        <source>The client withdraws a consent. It is closed where it was sent; here it is withdrawn at your next sign-in.</source>
        <translation>ক্লায়েন্ট একটি সম্মতি প্রত্যাহার করছেন। যেখানে পাঠানো হয়েছিল সেখানে তা বন্ধ; এখানে আপনার পরের সাইন ইনে তা প্রত্যাহার করা হবে।</translation>
    </message>
</context>
<context>
    <name>NoteEditor</name>
    <message>
        <source>Continuing a process note</source>
        <translation>প্রসেস নোট আরও লেখা</translation>
    </message>
    <message>
        <source>A process note</source>
        <translation>প্রসেস নোট</translation>
    </message>
    <message>
        <source>Amending a note</source>
        <translation>নোট সংশোধন</translation>
    </message>
    <message>
        <source>A new note</source>
        <translation>নতুন নোট</translation>
    </message>
    <message>
        <source>Late entry, written from {day} on.</source>
        <translation>দেরিতে লেখা, {day} থেকে লেখা হয়েছে।</translation>
    </message>
    <message>
        <source>Day of the session</source>
        <translation>সাক্ষাতের দিন</translation>
    </message>
    <message>
        <source>The day it is about</source>
        <translation>যে দিনের বিষয়ে</translation>
    </message>
    <message>
        <source>Follow-up, if one is planned</source>
        <translation>পরবর্তী সাক্ষাৎ, যদি ঠিক হয়ে থাকে</translation>
    </message>
    <message>
        <source>Sign the note</source>
        <translation>নোট স্বাক্ষর করুন</translation>
    </message>
    <message>
        <source>Save the note</source>
        <translation>নোটটি সেভ করুন</translation>
    </message>
</context>
<context>
    <name>NoteParts</name>
    <message>
        <source>What is under none of the headings. It stays in the note.</source>
        <translation>যা কোনো শিরোনামের নিচে পড়ে না। এটি নোটেই থাকে।</translation>
    </message>
    <message>
        <source>Further words</source>
        <translation>আরও কথা</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>নোট</translation>
    </message>
</context>
<context>
    <name>NoteReader</name>
    <message>
        <source>Please write in a few words why.</source>
        <translation>কেন, দু-এক কথায় লিখুন।</translation>
    </message>
    <message>
        <source>Amend</source>
        <translation>সংশোধন করুন</translation>
    </message>
    <message>
        <source>Continue writing</source>
        <translation>আরও লিখুন</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>ছাপুন…</translation>
    </message>
    <message>
        <source>All versions</source>
        <translation>সব সংস্করণ</translation>
    </message>
    <message>
        <source>The note</source>
        <translation>নোটটি</translation>
    </message>
    <message>
        <source>Why is the note amended?</source>
        <translation>নোটটি কেন সংশোধন করা হচ্ছে?</translation>
    </message>
    <message>
        <source>The reason is shown with the note.</source>
        <translation>কারণটি নোটের পাশে থাকবে।</translation>
    </message>
    <message>
        <source>The signed note</source>
        <translation>স্বাক্ষরিত নোট</translation>
    </message>
    <message>
        <source>Session of {day}</source>
        <translation>{day} তারিখের সাক্ষাৎ</translation>
    </message>
    <message>
        <source>Saved on {moment}. The desk shows it to you alone.</source>
        <translation>{moment}-এ সেভ হয়েছে। ডেস্ক এটি শুধু আপনাকে দেখায়।</translation>
    </message>
    <message>
        <source>Signed on {moment}. It can be amended, not changed.</source>
        <translation>স্বাক্ষর {moment}। এটি সংশোধন করা যায়, বদলানো যায় না।</translation>
    </message>
    <message>
        <source>Late entry, written from {day} on.</source>
        <translation>দেরিতে লেখা, {day} থেকে লেখা হয়েছে।</translation>
    </message>
    <message>
        <source>Follow-up planned for {day}.</source>
        <translation>পরবর্তী সাক্ষাৎ {day} তারিখে।</translation>
    </message>
    <message>
        <source>Amended: {reason}</source>
        <translation>সংশোধিত: {reason}</translation>
    </message>
</context>
<context>
    <name>NotesPresenter</name>
    <message>
        <source>The note is signed. It can no longer be changed, only amended.</source>
        <translation>নোটটিতে স্বাক্ষর হয়েছে। এটি আর বদলানো যায় না, কেবল সংশোধন যোগ করা যায়।</translation>
    </message>
</context>
<context>
    <name>NotesTab</name>
    <message>
        <source>{day}, group</source>
        <translation>{day}, দল</translation>
    </message>
    <message>
        <source>Draft, {day}</source>
        <translation>খসড়া, {day}</translation>
    </message>
    <message>
        <source>{day}, late entry</source>
        <translation>{day}, দেরিতে লেখা</translation>
    </message>
    <message>
        <source>One note has waited for your signature for more than three days.</source>
        <translation>একটি নোট তিন দিনের বেশি আপনার স্বাক্ষরের অপেক্ষায় আছে।</translation>
    </message>
    <message>
        <source>{number} notes have waited for your signature for more than three days.</source>
        <translation>{number}টি নোট তিন দিনের বেশি আপনার স্বাক্ষরের অপেক্ষায় আছে।</translation>
    </message>
    <message>
        <source>Open the oldest</source>
        <translation>সবচেয়ে পুরোনোটি খুলুন</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>নতুন নোট</translation>
    </message>
    <message>
        <source>New process note</source>
        <translation>নতুন প্রসেস নোট</translation>
    </message>
    <message>
        <source>Notes, the newest session first</source>
        <translation>নোট, শেষ সাক্ষাৎ আগে</translation>
    </message>
    <message>
        <source>No note is here yet. What you write is saved while you write it.</source>
        <translation>এখনও কোনো নোট নেই। আপনি যা লেখেন তা লেখার সঙ্গে সঙ্গেই সেভ হয়।</translation>
    </message>
</context>
<context>
    <name>NumberEdit</name>
    <message>
        <source>Please type a whole number from {low} to {high}.</source>
        <translation>অনুগ্রহ করে {low} থেকে {high}-এর মধ্যে একটি পূর্ণ সংখ্যা লিখুন।</translation>
    </message>
    <message>
        <source>Please type a number from {low} to {high}, with one digit after the point at most.</source>
        <translation>অনুগ্রহ করে {low} থেকে {high}-এর মধ্যে একটি সংখ্যা লিখুন, দশমিকের পরে বড়জোর একটি অঙ্ক।</translation>
    </message>
</context>
<context>
    <name>OfferedCard</name>
    <message>
        <source>A file is offered to you by {name}</source>
        <translation>{name} আপনাকে একটি ফাইল দিতে চান</translation>
    </message>
    <message>
        <source>Offered on {day}. Session notes: {count}. You see what is in it once you accept; if you decline, it stays where it is.</source>
        <translation>{day} তারিখে দিতে চাওয়া হয়েছে। সাক্ষাতের নোট: {count}। গ্রহণ করলে ভিতরে কী আছে দেখবেন; না নিলে যেখানে আছে সেখানেই থাকে।</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>গ্রহণ করুন</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>নেব না</translation>
    </message>
</context>
<context>
    <name>OnceDialog</name>
    <message>
        <source>This is shown until you have it on paper. Please print or save it, or write it down and tick the box below the sheet.</source>
        <translation>কাগজে না ওঠা পর্যন্ত এটি দেখানো হবে। ছাপান বা সেভ করুন, অথবা লিখে নিয়ে পাতার নিচের ঘরে টিক দিন।</translation>
    </message>
    <message>
        <source>I have written it down</source>
        <translation>আমি লিখে নিয়েছি</translation>
    </message>
</context>
<context>
    <name>OtherLaptop</name>
    <message>
        <source>Looking for the office…</source>
        <translation>অফিস খোঁজা হচ্ছে…</translation>
    </message>
    <message>
        <source>Checking whether this laptop was let in…</source>
        <translation>এই ল্যাপটপ যোগ হয়েছে কি না দেখা হচ্ছে…</translation>
    </message>
    <message>
        <source>The administrator has not let this laptop in yet.</source>
        <translation>প্রশাসক এখনও এই ল্যাপটপ যোগ করেননি।</translation>
    </message>
    <message>
        <source>Exchanging with the other laptops…</source>
        <translation>অন্য ল্যাপটপের সঙ্গে আদান-প্রদান চলছে…</translation>
    </message>
    <message>
        <source>You are confirmed. You can sign in now.</source>
        <translation>আপনি নিশ্চিত হয়েছেন। এখন সাইন ইন করতে পারেন।</translation>
    </message>
    <message>
        <source>Exchanged. Your request is on its way to the administrator, and no answer is here yet.</source>
        <translation>আদান-প্রদান হয়েছে। আপনার অনুরোধ প্রশাসকের কাছে যাচ্ছে, এখানে এখনও কোনো উত্তর আসেনি।</translation>
    </message>
    <message>
        <source>Exchanged. Sent: {sent}. Taken in: {taken}.</source>
        <translation>আদান-প্রদান হয়েছে। পাঠানো: {sent}। নেওয়া: {taken}।</translation>
    </message>
</context>
<context>
    <name>OverviewWords</name>
    <message>
        <source>To finish</source>
        <translation>শেষ করতে হবে</translation>
    </message>
    <message>
        <source>Next appointment</source>
        <translation>পরের অ্যাপয়েন্টমেন্ট</translation>
    </message>
    <message>
        <source>Last session</source>
        <translation>শেষ সাক্ষাৎ</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>নিরাপত্তা</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>লক্ষ্য</translation>
    </message>
    <message>
        <source>Consents in force</source>
        <translation>বহাল সম্মতি</translation>
    </message>
    <message>
        <source>Last scores</source>
        <translation>শেষ স্কোর</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>সম্মতি</translation>
    </message>
    <message>
        <source>The risk was to be looked at again on {day}.</source>
        <translation>{day} তারিখে ঝুঁকি আবার দেখার কথা ছিল।</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>দেখুন</translation>
    </message>
    <message>
        <source>Confidentiality has not been explained yet.</source>
        <translation>গোপনীয়তা এখনও বোঝানো হয়নি।</translation>
    </message>
    <message>
        <source>Explain it</source>
        <translation>বুঝিয়ে বলুন</translation>
    </message>
    <message>
        <source>No intake is saved yet.</source>
        <translation>প্রথম আলাপ এখনও সেভ করা হয়নি।</translation>
    </message>
    <message>
        <source>Do the intake</source>
        <translation>প্রথম আলাপ লিখুন</translation>
    </message>
    <message>
        <source>The consent to counselling itself is not recorded yet.</source>
        <translation>কাউন্সেলিংয়ের জন্য তাঁর সম্মতি এখনও লেখা হয়নি।</translation>
    </message>
    <message>
        <source>Record it</source>
        <translation>লিখে রাখুন</translation>
    </message>
    <message>
        <source>There is no note on {day}.</source>
        <translation>{day} তারিখের কোনো নোট নেই।</translation>
    </message>
    <message>
        <source>Write the note</source>
        <translation>নোটটি লিখুন</translation>
    </message>
    <message>
        <source>An answer of {day} concerns safety, and nothing is written about it yet.</source>
        <translation>{day}-এর একটি উত্তর নিরাপত্তা নিয়ে, তা নিয়ে এখনও কিছু লেখা হয়নি।</translation>
    </message>
    <message>
        <source>{what}, last saved {moment}</source>
        <translation>{what}, শেষ সেভ {moment}</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>চালিয়ে যান</translation>
    </message>
    <message>
        <source>No appointment is planned.</source>
        <translation>কোনো সাক্ষাৎ নির্ধারিত নেই।</translation>
    </message>
    <message>
        <source>New appointment</source>
        <translation>নতুন অ্যাপয়েন্টমেন্ট</translation>
    </message>
    <message>
        <source>No session was held yet, and no note is signed.</source>
        <translation>এখনও কোনো সাক্ষাৎ হয়নি, কোনো নোটে স্বাক্ষরও হয়নি।</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>নোট লিখুন</translation>
    </message>
    <message>
        <source>No note is signed yet.</source>
        <translation>এখনও কোনো নোটে স্বাক্ষর হয়নি।</translation>
    </message>
    <message>
        <source>Note on {day}</source>
        <translation>{day} তারিখের নোট</translation>
    </message>
    <message>
        <source>Read more</source>
        <translation>আরও পড়ুন</translation>
    </message>
    <message>
        <source>No risk is recorded.</source>
        <translation>কোনো ঝুঁকি লেখা নেই।</translation>
    </message>
    <message>
        <source>Assess it</source>
        <translation>মূল্যায়ন করুন</translation>
    </message>
    <message>
        <source>To be looked at again on {day}.</source>
        <translation>{day} তারিখে আবার দেখা হবে।</translation>
    </message>
    <message>
        <source>No day is set to look at it again.</source>
        <translation>আবার দেখার দিন ঠিক করা নেই।</translation>
    </message>
    <message>
        <source>Set one</source>
        <translation>দিন ঠিক করুন</translation>
    </message>
    <message>
        <source>There is no safety plan.</source>
        <translation>কোনো সুরক্ষা পরিকল্পনা নেই।</translation>
    </message>
    <message>
        <source>Write it together</source>
        <translation>একসঙ্গে লিখুন</translation>
    </message>
    <message>
        <source>Safety plan of {day}.</source>
        <translation>{day} তারিখের সুরক্ষা পরিকল্পনা।</translation>
    </message>
    <message>
        <source>No goal is under way.</source>
        <translation>কোনো লক্ষ্য নিয়ে কাজ চলছে না।</translation>
    </message>
    <message>
        <source>New goal</source>
        <translation>নতুন লক্ষ্য</translation>
    </message>
    <message>
        <source>Reached so far: {count}</source>
        <translation>এ পর্যন্ত পূরণ হয়েছে: {count}</translation>
    </message>
    <message>
        <source>steps done: {done} of {all}</source>
        <translation>ধাপ শেষ: {all}টির মধ্যে {done}</translation>
    </message>
    <message>
        <source>own rating {value} of {most}</source>
        <translation>নিজের মূল্যায়ন {most}-এ {value}</translation>
    </message>
    <message>
        <source>None at present.</source>
        <translation>এখন কোনোটি নেই।</translation>
    </message>
    <message>
        <source>New consent</source>
        <translation>নতুন সম্মতি</translation>
    </message>
    <message>
        <source>{what} · until {day}</source>
        <translation>{what} · {day} পর্যন্ত</translation>
    </message>
    <message>
        <source>No questionnaire was answered yet.</source>
        <translation>এখনও কোনো প্রশ্নমালার উত্তর দেওয়া হয়নি।</translation>
    </message>
    <message>
        <source>New questionnaire</source>
        <translation>নতুন প্রশ্নমালা</translation>
    </message>
    <message>
        <source>{score} {arrow} before {earlier}</source>
        <translation>{score} {arrow} আগে {earlier}</translation>
    </message>
    <message>
        <source>And {count} more</source>
        <translation>আরও {count}টি</translation>
    </message>
</context>
<context>
    <name>OwnWorkloadCard</name>
    <message>
        <source>My caseload</source>
        <translation>আমার কাজের ভার</translation>
    </message>
    <message>
        <source>Your figures of today.</source>
        <translation>আপনার আজকের সংখ্যা।</translation>
    </message>
    <message>
        <source>Print twelve months in figures…</source>
        <translation>বারো মাস সংখ্যায় ছাপান…</translation>
    </message>
    <message>
        <source>For the management committee: open files by support, with nobody in sight.</source>
        <translation>পরিচালন সমিতির জন্য: সহায়তা অনুযায়ী খোলা ফাইল, যাতে কাউকে চেনা যায় না।</translation>
    </message>
    <message>
        <source>When you leave the desk, your supervisor gets these figures, and nobody else can open them. They name no client, and give numbers of people as ranges. If they look heavy, that is a reason to talk, not a fault.</source>
        <translation>আপনি ডেস্ক ছাড়ার সময় এই সংখ্যাগুলি আপনার সুপারভাইজারের কাছে যায়, আর কেউ খুলতে পারে না। এতে কোনো ক্লায়েন্টের নাম নেই, আর মানুষের সংখ্যা মোটামুটি পরিসরে থাকে, যেমন 5 থেকে 10। সংখ্যা ভারী মনে হলে তা কথা বলার কারণ, কারও দোষ নয়।</translation>
    </message>
</context>
<context>
    <name>PanelAnswers</name>
    <message>
        <source>The session is recorded.</source>
        <translation>সাক্ষাৎটি লেখা হলো।</translation>
    </message>
    <message>
        <source>The appointment is planned.</source>
        <translation>সাক্ষাৎ নির্ধারিত হলো।</translation>
    </message>
    <message>
        <source>{count} appointments are planned.</source>
        <translation>{count}টি সাক্ষাৎ নির্ধারিত হলো।</translation>
    </message>
    <message>
        <source>The appointment is changed.</source>
        <translation>অ্যাপয়েন্টমেন্ট বদলানো হলো।</translation>
    </message>
    <message>
        <source>Outcome saved: {outcome}.</source>
        <translation>ফলাফল সেভ হয়েছে: {outcome}।</translation>
    </message>
</context>
<context>
    <name>ParticularsPart</name>
    <message>
        <source>Please choose one.</source>
        <translation>অনুগ্রহ করে একটি বেছে নিন।</translation>
    </message>
    <message>
        <source>Against whom?</source>
        <translation>কার বিরুদ্ধে?</translation>
    </message>
    <message>
        <source>Which child is without family?</source>
        <translation>কোন শিশুর পরিবার নেই?</translation>
    </message>
    <message>
        <source>When?</source>
        <translation>কখন?</translation>
    </message>
    <message>
        <source>In doubt about the age, please take the person for a child.</source>
        <translation>বয়স নিয়ে সন্দেহ থাকলে তাঁকে শিশু বলে ধরুন।</translation>
    </message>
    <message>
        <source>Whom does this duty bind?</source>
        <translation>এই কর্তব্য কার?</translation>
    </message>
    <message>
        <source>Who ordered it?</source>
        <translation>কে আদেশ দিয়েছেন?</translation>
    </message>
    <message>
        <source>Which authority is told?</source>
        <translation>কোন কর্তৃপক্ষকে জানানো হবে?</translation>
    </message>
    <message>
        <source>Which court or body</source>
        <translation>কোন আদালত বা সংস্থা</translation>
    </message>
    <message>
        <source>Number of the order</source>
        <translation>আদেশের নম্বর</translation>
    </message>
    <message>
        <source>Day of the order</source>
        <translation>আদেশের তারিখ</translation>
    </message>
    <message>
        <source>Act and section</source>
        <translation>আইন ও ধারা</translation>
    </message>
    <message>
        <source>Lawyer who was asked</source>
        <translation>যে আইনজীবীকে জিজ্ঞাসা করা হয়েছে</translation>
    </message>
    <message>
        <source>Day of the lawyer&apos;s answer</source>
        <translation>আইনজীবীর উত্তরের তারিখ</translation>
    </message>
</context>
<context>
    <name>PartsEditor</name>
    <message>
        <source>Only those the client has answered</source>
        <translation>শুধু যেগুলির উত্তর তিনি দিয়েছেন</translation>
    </message>
    <message>
        <source>More questionnaires…</source>
        <translation>আরও প্রশ্নমালা…</translation>
    </message>
    <message>
        <source>What may be sent?</source>
        <translation>কী পাঠানো যেতে পারে?</translation>
    </message>
    <message>
        <source>Please choose at least one.</source>
        <translation>অন্তত একটি বেছে নিন।</translation>
    </message>
</context>
<context>
    <name>PassphraseCard</name>
    <message>
        <source>The file is saved and locked</source>
        <translation>ফাইল সেভ ও লক করা হয়েছে</translation>
    </message>
    <message>
        <source>This passphrase opens it. It is shown until you say that you have noted it. Please write it down, and send it separately from the file.</source>
        <translation>এই গোপন বাক্য দিয়ে ফাইল খোলে। লিখে নিয়েছেন না জানানো পর্যন্ত এটি দেখানো হবে। লিখে নিন, এবং ফাইলের সঙ্গে নয়, অন্য পথে জানান।</translation>
    </message>
    <message>
        <source>The passphrase of the file</source>
        <translation>ফাইলের গোপন বাক্য</translation>
    </message>
    <message>
        <source>I have noted it</source>
        <translation>লিখে নিয়েছি</translation>
    </message>
    <message>
        <source>It is shown until you say that you have noted it. Please write it down and give it to {name} separately from the file, such as by telephone or in person.</source>
        <translation>লিখে নিয়েছেন না জানানো পর্যন্ত এটি দেখানো হবে। লিখে নিন এবং {name}-কে ফাইলের থেকে আলাদা পথে জানান, যেমন ফোনে বা সামনাসামনি।</translation>
    </message>
</context>
<context>
    <name>PassphraseField</name>
    <message>
        <source>Hide</source>
        <translation>আড়াল করুন</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>দেখান</translation>
    </message>
    <message>
        <source>Hide the passphrase</source>
        <translation>গোপন বাক্য আড়াল করুন</translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation>গোপন বাক্য দেখান</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>গোপন বাক্য</translation>
    </message>
</context>
<context>
    <name>PausedRow</name>
    <message>
        <source>The client has begun “{title}” alone and is not done. Their answers are shown to nobody until they are.</source>
        <translation>ক্লায়েন্ট “{title}” একা শুরু করেছেন, এখনও শেষ হয়নি। শেষ না হওয়া পর্যন্ত উত্তরগুলি কাউকে দেখানো হয় না।</translation>
    </message>
    <message>
        <source>Give the client the computer again</source>
        <translation>ক্লায়েন্টকে কম্পিউটার আবার দিন</translation>
    </message>
    <message>
        <source>“{title}” is paused.</source>
        <translation>“{title}” থামানো আছে।</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>চালিয়ে যান</translation>
    </message>
</context>
<context>
    <name>PeopleChoice</name>
    <message>
        <source>A group has two people or more. Press the space bar to tick a code.</source>
        <translation>দলে দুজন বা তার বেশি থাকেন। কোডে টিক দিতে স্পেস চাপুন।</translation>
    </message>
    <message>
        <source>Please choose a code.</source>
        <translation>একটি কোড বেছে নিন।</translation>
    </message>
    <message>
        <source>With</source>
        <translation>কার সঙ্গে</translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation>খুঁজুন…</translation>
    </message>
    <message>
        <source>Filter by code</source>
        <translation>কোড দিয়ে খুঁজুন</translation>
    </message>
    <message>
        <source>Who takes part</source>
        <translation>কারা থাকবেন</translation>
    </message>
    <message>
        <source>Press the space bar to tick a code.</source>
        <translation>কোডে টিক দিতে স্পেস চাপুন।</translation>
    </message>
    <message>
        <source>A group</source>
        <translation>একটি দল</translation>
    </message>
</context>
<context>
    <name>PersonCard</name>
    <message>
        <source>Words to compare</source>
        <translation>মিলিয়ে দেখার শব্দ</translation>
    </message>
    <message>
        <source>Has the person lost both the passphrase and the recovery code? A new invitation lets them make new keys. Their files then wait until they are handed over with the recovery sheets.</source>
        <translation>তিনি কি গোপন বাক্য আর পুনরুদ্ধার কোড দুটিই হারিয়েছেন? নতুন আমন্ত্রণ দিয়ে তিনি নতুন চাবি বানাতে পারেন। পুনরুদ্ধারের পাতা দিয়ে হস্তান্তর না করা পর্যন্ত তাঁর ফাইলগুলি অপেক্ষায় থাকে।</translation>
    </message>
    <message>
        <source>Change the roles</source>
        <translation>পদ বদলান</translation>
    </message>
    <message>
        <source>End their work at the desk</source>
        <translation>ডেস্কে তাঁর কাজ শেষ করুন</translation>
    </message>
    <message>
        <source>Invite again</source>
        <translation>আবার আমন্ত্রণ জানান</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>এখন নয়</translation>
    </message>
</context>
<context>
    <name>PlacesCard</name>
    <message>
        <source>A folder for backups</source>
        <translation>ব্যাকআপের ফোল্ডার</translation>
    </message>
    <message>
        <source>Last backup</source>
        <translation>শেষ ব্যাকআপ</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>এখন</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>ফোল্ডার</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>এখনও নেই</translation>
    </message>
    <message>
        <source>Backups lie on this laptop&apos;s own disk alone: if it is stolen or breaks, they are lost with it. Please add a folder on a stick or on another disk, unless a program copies this one elsewhere.</source>
        <translation>ব্যাকআপ কেবল এই ল্যাপটপের নিজের ডিস্কেই আছে: ল্যাপটপ চুরি গেলে বা খারাপ হলে ব্যাকআপও হারিয়ে যাবে। অন্য কোনও প্রোগ্রাম এই ফোল্ডার অন্য জায়গায় কপি না করলে পেন ড্রাইভ বা অন্য ডিস্কে একটি ফোল্ডার যোগ করুন।</translation>
    </message>
    <message>
        <source>can be reached</source>
        <translation>পাওয়া যাচ্ছে</translation>
    </message>
    <message>
        <source>not plugged in</source>
        <translation>লাগানো নেই</translation>
    </message>
    <message>
        <source>Where backups are kept</source>
        <translation>ব্যাকআপ কোথায় থাকে</translation>
    </message>
    <message>
        <source>Backups go to these folders by themselves, once a day, when the desk is locked or opened. Use a stick or disk that is kept away from this laptop, better two in turn. They hold nothing that can be read without the office&apos;s keys. The backups of the last 14 days, 8 weeks and 12 months are kept.</source>
        <translation>দিনে এক বার, ডেস্ক লক করলে বা খুললে, এই ফোল্ডারগুলিতে ব্যাকআপ আপনা থেকেই যায়। এমন পেন ড্রাইভ বা ডিস্ক নিন যা এই ল্যাপটপ থেকে দূরে রাখা হয়, পালা করে দুটি হলে আরও ভালো। অফিসের চাবি ছাড়া এতে পড়ার মতো কিছু নেই। 14 দিন, 8 সপ্তাহ ও 12 মাসের ব্যাকআপ রাখা হয়।</translation>
    </message>
    <message>
        <source>There is no such folder yet. If this laptop is stolen or breaks, every record on it is lost.</source>
        <translation>এমন কোনো ফোল্ডার এখনও নেই। এই ল্যাপটপ চুরি গেলে বা নষ্ট হলে এর সব নথি হারিয়ে যাবে।</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>ফোল্ডার যোগ করুন…</translation>
    </message>
    <message>
        <source>Stop using it</source>
        <translation>আর ব্যবহার করবেন না</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>এখনই ব্যাকআপ করুন</translation>
    </message>
</context>
<context>
    <name>PlainForm</name>
    <message>
        <source>Save</source>
        <translation>সেভ করুন</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>বাতিল</translation>
    </message>
</context>
<context>
    <name>PlanForm</name>
    <message>
        <source>As written on {day}.</source>
        <translation>{day} তারিখে যেমন লেখা।</translation>
    </message>
    <message>
        <source>None</source>
        <translation>কোনোটি নয়</translation>
    </message>
    <message>
        <source>Warning signs</source>
        <translation>বিপদের লক্ষণ</translation>
    </message>
    <message>
        <source>How the client notices that it is getting hard.</source>
        <translation>কঠিন হয়ে উঠছে, ক্লায়েন্ট তা কীভাবে টের পান।</translation>
    </message>
    <message>
        <source>What the client can do alone.</source>
        <translation>ক্লায়েন্ট একা যা করতে পারেন।</translation>
    </message>
    <message>
        <source>People and places that take the mind off it</source>
        <translation>যে মানুষ ও জায়গা মনকে অন্য দিকে নিয়ে যায়</translation>
    </message>
    <message>
        <source>Nobody there needs to know why the client comes.</source>
        <translation>ক্লায়েন্ট কেন আসেন, সেখানে কারও জানার দরকার নেই।</translation>
    </message>
    <message>
        <source>Whom the client can ask.</source>
        <translation>ক্লায়েন্ট যাঁদের সাহায্য চাইতে পারেন।</translation>
    </message>
    <message>
        <source>Helplines and offices, with the numbers that are safe to call.</source>
        <translation>হেল্পলাইন ও দপ্তর, যে নম্বরে নিরাপদে ফোন করা যায় তা সহ।</translation>
    </message>
    <message>
        <source>Whom to call at night</source>
        <translation>রাতে কাকে ফোন করা যায়</translation>
    </message>
    <message>
        <source>Someone who answers at any hour, and the number.</source>
        <translation>যেকোনো সময় সাড়া দেন এমন কেউ, আর তাঁর নম্বর।</translation>
    </message>
    <message>
        <source>A phone that is safe</source>
        <translation>নিরাপদ একটি ফোন</translation>
    </message>
    <message>
        <source>Whose it is, when it can be used, and who else may pick up.</source>
        <translation>কার ফোন, কখন ব্যবহার করা যায়, আর কে ধরতে পারেন।</translation>
    </message>
    <message>
        <source>Code word</source>
        <translation>কোড শব্দ</translation>
    </message>
    <message>
        <source>It means: I need help now. Agree who knows it, and what they then do.</source>
        <translation>এর মানে: এখনই আমার সাহায্য দরকার। কে জানবেন আর তখন কী করবেন, তা ঠিক করে নিন।</translation>
    </message>
    <message>
        <source>The way to court and back</source>
        <translation>আদালতে যাওয়া-আসার পথ</translation>
    </message>
    <message>
        <source>Which way, with whom, where to wait, and whom not to meet.</source>
        <translation>কোন পথে, কার সঙ্গে, কোথায় অপেক্ষা, আর কার সামনে না পড়া।</translation>
    </message>
    <message>
        <source>What matters to the client</source>
        <translation>ক্লায়েন্টের কাছে যা গুরুত্বপূর্ণ</translation>
    </message>
    <message>
        <source>If they want it written.</source>
        <translation>যদি তিনি লেখা চান।</translation>
    </message>
    <message>
        <source>In the client&apos;s own words, together. Every part may stay empty.</source>
        <translation>ক্লায়েন্টের নিজের কথায়, একসঙ্গে। যেকোনো অংশ ফাঁকা থাকতে পারে।</translation>
    </message>
    <message>
        <source>Show the office&apos;s name on the page</source>
        <translation>পাতায় দপ্তরের নাম দেখান</translation>
    </message>
    <message>
        <source>Print it for the client…</source>
        <translation>ক্লায়েন্টের জন্য ছাপান…</translation>
    </message>
    <message>
        <source>In the client&apos;s language and in large type; nothing on the page says what it is.</source>
        <translation>ক্লায়েন্টের ভাষায়, বড় হরফে; এটি কী, পাতায় তা কোথাও লেখা থাকে না।</translation>
    </message>
    <message>
        <source>Ways of coping</source>
        <translation>সামলানোর উপায়</translation>
    </message>
    <message>
        <source>People and places that help</source>
        <translation>যে মানুষ ও জায়গা সাহায্য করে</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>পরিষেবা</translation>
    </message>
    <message>
        <source>Making the surroundings safer</source>
        <translation>চারপাশ নিরাপদ করা</translation>
    </message>
    <message>
        <source>What is put away, locked, or kept within reach.</source>
        <translation>কী সরিয়ে রাখা, তালা দেওয়া, বা হাতের কাছে রাখা হবে।</translation>
    </message>
    <message>
        <source>Safety plan</source>
        <translation>সুরক্ষা পরিকল্পনা</translation>
    </message>
    <message>
        <source>Save the plan</source>
        <translation>পরিকল্পনা সেভ করুন</translation>
    </message>
    <message>
        <source>Read an earlier version</source>
        <translation>আগের একটি সংস্করণ পড়ুন</translation>
    </message>
    <message>
        <source>How I notice that it is getting too much</source>
        <translation>কীভাবে বুঝি যে বেশি হয়ে যাচ্ছে</translation>
    </message>
    <message>
        <source>In the body, in sleep, with others.</source>
        <translation>শরীরে, ঘুমে, অন্যদের সঙ্গে।</translation>
    </message>
    <message>
        <source>What helps me</source>
        <translation>কী আমাকে সাহায্য করে</translation>
    </message>
    <message>
        <source>Also what takes only five minutes.</source>
        <translation>যা পাঁচ মিনিটেই হয় তা-ও।</translation>
    </message>
    <message>
        <source>What I say no to</source>
        <translation>কীসে না বলি</translation>
    </message>
    <message>
        <source>Whom I talk to</source>
        <translation>কার সঙ্গে কথা বলি</translation>
    </message>
    <message>
        <source>And how I reach them at night.</source>
        <translation>আর রাতে তাঁকে কীভাবে পাই।</translation>
    </message>
    <message>
        <source>One small thing for the next days</source>
        <translation>আগামী কয়েক দিনের জন্য একটি ছোট কাজ</translation>
    </message>
</context>
<context>
    <name>PlanPage</name>
    <message>
        <source>Your plan is saved. Only you can see it.</source>
        <translation>আপনার পরিকল্পনা সেভ হয়েছে। শুধু আপনিই দেখতে পান।</translation>
    </message>
    <message>
        <source>Remove your plan for good?</source>
        <translation>আপনার পরিকল্পনা চিরতরে সরাবেন?</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>সরিয়ে দিন</translation>
    </message>
    <message>
        <source>My plan</source>
        <translation>আমার পরিকল্পনা</translation>
    </message>
    <message>
        <source>For you alone: nobody else can open it. Leave out what you like. The desk never asks whether you kept to it.</source>
        <translation>শুধু আপনার জন্য: আর কেউ এটি খুলতে পারেন না। যা ইচ্ছে বাদ দিন। আপনি এটি মেনে চলেছেন কি না, ডেস্ক কখনও জিজ্ঞাসা করে না।</translation>
    </message>
    <message>
        <source>Remove my plan…</source>
        <translation>আমার পরিকল্পনা সরান…</translation>
    </message>
</context>
<context>
    <name>PlanningTab</name>
    <message>
        <source>Who has room for the next client</source>
        <translation>পরের ক্লায়েন্টের জন্য কার জায়গা আছে</translation>
    </message>
    <message>
        <source>Support that the client needs</source>
        <translation>ক্লায়েন্টের কতটা সহায়তা লাগবে</translation>
    </message>
    <message>
        <source>What if…</source>
        <translation>যদি এমন হয়…</translation>
    </message>
    <message>
        <source>Nothing here changes anything. Clients who move are counted with the weight of regular support. When somebody is away, their work goes to those with the lightest workload.</source>
        <translation>এখানে কিছুই বদলায় না। যে ক্লায়েন্টেরা অন্য কারও কাছে যান, তাঁদের নিয়মিত সহায়তার ভারে ধরা হয়। কেউ না থাকলে তাঁর কাজ যাঁদের ভার সবচেয়ে কম তাঁদের কাছে যায়।</translation>
    </message>
    <message>
        <source>Clients can move between two counsellors whose figures are here.</source>
        <translation>যাঁদের সংখ্যা এখানে আছে এমন দুজন কাউন্সেলরের মধ্যে ক্লায়েন্টদের সরানো যায়।</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>কী হয়</translation>
    </message>
    <message>
        <source>Some clients move</source>
        <translation>কয়েকজন ক্লায়েন্ট অন্যের কাছে যান</translation>
    </message>
    <message>
        <source>Somebody is on leave</source>
        <translation>কেউ ছুটিতে</translation>
    </message>
    <message>
        <source>A new counsellor comes</source>
        <translation>নতুন কাউন্সেলর আসেন</translation>
    </message>
    <message>
        <source>From whom</source>
        <translation>কার কাছ থেকে</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>কার কাছে</translation>
    </message>
    <message>
        <source>How many clients</source>
        <translation>কতজন ক্লায়েন্ট</translation>
    </message>
    <message>
        <source>The new counsellor</source>
        <translation>নতুন কাউন্সেলর</translation>
    </message>
    <message>
        <source>There is room</source>
        <translation>জায়গা আছে</translation>
    </message>
    <message>
        <source>Perhaps; ask them first</source>
        <translation>হয়তো; আগে তাঁকে জিজ্ঞাসা করুন</translation>
    </message>
    <message>
        <source>No room</source>
        <translation>জায়গা নেই</translation>
    </message>
    <message>
        <source>Counsellor</source>
        <translation>কাউন্সেলর</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>জায়গা</translation>
    </message>
    <message>
        <source>Workload now</source>
        <translation>এখনকার কাজের ভার</translation>
    </message>
    <message>
        <source>{lightest}, or {heaviest}</source>
        <translation>{lightest}, বা {heaviest}</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>আগে</translation>
    </message>
    <message>
        <source>After</source>
        <translation>পরে</translation>
    </message>
    <message>
        <source>Load level after</source>
        <translation>পরে ভারের মাত্রা</translation>
    </message>
</context>
<context>
    <name>PointForm</name>
    <message>
        <source>No particular client</source>
        <translation>কোনো বিশেষ ক্লায়েন্ট নয়</translation>
    </message>
    <message>
        <source>This client has not agreed to supervision. Bring it without anything that shows who they are.</source>
        <translation>এই ক্লায়েন্ট সুপারভিশনে সম্মতি দেননি। তিনি কে তা বোঝা যায় এমন কিছু ছাড়াই তুলে ধরুন।</translation>
    </message>
    <message>
        <source>This client agreed to supervision until {day}. Leave out their name all the same, as the consent says.</source>
        <translation>এই ক্লায়েন্ট {day} পর্যন্ত সুপারভিশনে সম্মতি দিয়েছেন। তবু নাম বাদ দিন, সম্মতিতে যেমন বলা আছে।</translation>
    </message>
    <message>
        <source>A few words are enough.</source>
        <translation>কয়েকটি কথাই যথেষ্ট।</translation>
    </message>
    <message>
        <source>Something to talk about</source>
        <translation>যা নিয়ে কথা বলার আছে</translation>
    </message>
    <message>
        <source>A question, a worry, something that went well. Nobody needs to know who a client is to think along with you.</source>
        <translation>একটি প্রশ্ন, একটি চিন্তা, ভালো হয়েছে এমন কিছু। আপনার সঙ্গে ভাবার জন্য ক্লায়েন্ট কে তা কারও জানা দরকার নেই।</translation>
    </message>
    <message>
        <source>What you bring</source>
        <translation>আপনি কী তুলে ধরছেন</translation>
    </message>
    <message>
        <source>Which client it is about</source>
        <translation>কোন ক্লায়েন্টকে নিয়ে</translation>
    </message>
    <message>
        <source>Only to look for words that show who they are; it is not kept.</source>
        <translation>শুধু এমন শব্দ খোঁজার জন্য যাতে তিনি কে বোঝা যায়; এটি রাখা হয় না।</translation>
    </message>
</context>
<context>
    <name>PolicyPage</name>
    <message>
        <source>somebody who has left</source>
        <translation>যিনি চলে গেছেন</translation>
    </message>
    <message>
        <source>Please write why files are kept this long.</source>
        <translation>ফাইল এতদিন কেন রাখা হয় তা অনুগ্রহ করে লিখুন।</translation>
    </message>
    <message>
        <source>Office settings</source>
        <translation>অফিসের সেটিংস</translation>
    </message>
    <message>
        <source>They apply to everyone in the office.</source>
        <translation>এগুলি অফিসের সবার জন্য।</translation>
    </message>
    <message>
        <source>Locking</source>
        <translation>ডেস্ক লক হওয়া</translation>
    </message>
    <message>
        <source>Minutes until the desk locks itself</source>
        <translation>কত মিনিট পরে ডেস্ক নিজে লক হয়</translation>
    </message>
    <message>
        <source>Caseloads</source>
        <translation>কাজের ভার</translation>
    </message>
    <message>
        <source>Helpline numbers</source>
        <translation>হেল্পলাইনের নম্বর</translation>
    </message>
    <message>
        <source>When a part is left out, or a correction refused</source>
        <translation>যখন কোনো অংশ বাদ যায়, বা সংশোধন মানা হয় না</translation>
    </message>
    <message>
        <source>Save the settings</source>
        <translation>সেটিংস সেভ করুন</translation>
    </message>
    <message>
        <source>From {low} to {high}. When nobody has typed or moved the mouse for this long, what is half written is saved and the desk locks. With fewer minutes, passers-by see less; with more, the passphrase is asked for less often.</source>
        <translation>{low} থেকে {high}। এতক্ষণ কীবোর্ড বা মাউস না ছুঁলে আধলেখা সব সেভ হয় এবং ডেস্ক লক হয়। মিনিট কম হলে পাশ দিয়ে যাওয়া মানুষ কম দেখেন; বেশি হলে গোপন বাক্য কম বার লাগে।</translation>
    </message>
    <message>
        <source>Shown; only the passphrase is typed</source>
        <translation>দেখানো হয়; শুধু গোপন বাক্য লিখতে হয়</translation>
    </message>
    <message>
        <source>Not shown; typed each time</source>
        <translation>দেখানো হয় না; প্রতিবার লিখতে হয়</translation>
    </message>
    <message>
        <source>Name of the person who locked the desk</source>
        <translation>যিনি ডেস্ক লক করেছেন তাঁর নাম</translation>
    </message>
    <message>
        <source>If it is shown, anyone who sees the laptop learns that this person works here.</source>
        <translation>দেখানো হলে, ল্যাপটপ যিনিই দেখেন তিনি জানতে পারেন যে এই মানুষটি এখানে কাজ করেন।</translation>
    </message>
    <message>
        <source>Handing a client&apos;s file over</source>
        <translation>ক্লায়েন্টের ফাইল হস্তান্তর</translation>
    </message>
    <message>
        <source>Only a line saying that it was handed over</source>
        <translation>শুধু হস্তান্তর হয়েছে এই উল্লেখ</translation>
    </message>
    <message>
        <source>A sealed copy of the file</source>
        <translation>ফাইলের সিল করা কপি</translation>
    </message>
    <message>
        <source>What stays with the counsellor who hands it over</source>
        <translation>যে কাউন্সেলর হস্তান্তর করেন তাঁর কাছে কী থাকে</translation>
    </message>
    <message>
        <source>With a line, what the client told is in one place only. With a copy, it is in two places until the copy is erased.</source>
        <translation>উল্লেখ থাকলে ক্লায়েন্ট যা বলেছেন তা শুধু এক জায়গায় থাকে। কপি থাকলে তা মুছে না ফেলা পর্যন্ত দুই জায়গায় থাকে।</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>সম্মতি</translation>
    </message>
    <message>
        <source>On the printed sheet only</source>
        <translation>কেবল ছাপা কাগজে</translation>
    </message>
    <message>
        <source>As a picture in the file too</source>
        <translation>ফাইলে ছবি হিসেবেও</translation>
    </message>
    <message>
        <source>Signatures and thumb impressions</source>
        <translation>স্বাক্ষর ও টিপছাপ</translation>
    </message>
    <message>
        <source>A picture of a signature could be copied onto another paper. The printed sheet is enough.</source>
        <translation>স্বাক্ষরের ছবি অন্য কাগজে বসিয়ে দেওয়া যায়। ছাপা কাগজটিই যথেষ্ট।</translation>
    </message>
    <message>
        <source>Forms and templates</source>
        <translation>ফর্ম ও টেমপ্লেট</translation>
    </message>
    <message>
        <source>Counsellors and administrators</source>
        <translation>কাউন্সেলর ও প্রশাসক</translation>
    </message>
    <message>
        <source>Administrators only</source>
        <translation>শুধু প্রশাসক</translation>
    </message>
    <message>
        <source>Who can add to the form library</source>
        <translation>ফর্মের লাইব্রেরিতে কে যোগ করতে পারেন</translation>
    </message>
    <message>
        <source>Everyone can use its forms and note templates.</source>
        <translation>এর ফর্ম ও নোটের টেমপ্লেট সবাই ব্যবহার করেন।</translation>
    </message>
    <message>
        <source>How long files are kept</source>
        <translation>ফাইল কত দিন রাখা হয়</translation>
    </message>
    <message>
        <source>Years that a file is kept after the last day</source>
        <translation>শেষ দিনের পর কত বছর ফাইল রাখা হয়</translation>
    </message>
    <message>
        <source>When they are over, the counsellor checks whether the file should be kept longer. Please ask the office&apos;s lawyer about both of these times.</source>
        <translation>সময় শেষ হলে কাউন্সেলর দেখেন আরও রাখতে হবে কি না। অফিসের উকিলকে দুটি সময়ই দেখিয়ে নিন।</translation>
    </message>
    <message>
        <source>Days that a sealed file is kept</source>
        <translation>সিল করা ফাইল কত দিন রাখা হয়</translation>
    </message>
    <message>
        <source>A file is sealed when the client asks for it not to be used any more, or when its time is over. After this many days it can be destroyed for good. A sealed copy that stayed after a hand-over is erased after the same time.</source>
        <translation>ক্লায়েন্ট ফাইলটি আর ব্যবহার না করতে বললে, বা সময় শেষ হলে, ফাইল সিল করা হয়। এত দিন পরে তা চিরকালের জন্য নষ্ট করা যায়। হস্তান্তরের পরে থেকে যাওয়া সিল করা কপিও তত দিন পরে মুছে যায়।</translation>
    </message>
    <message>
        <source>Why this long</source>
        <translation>এতদিন কেন</translation>
    </message>
    <message>
        <source>A child&apos;s file is kept for at least three years after they come of age, and a file under a legal hold for as long as the hold lasts.</source>
        <translation>শিশুর ফাইল অন্তত সাবালক হওয়ার তিন বছর পর পর্যন্ত রাখা হয়, আর আইনি সংরক্ষণে থাকা ফাইল যতদিন তা থাকে ততদিন।</translation>
    </message>
    <message>
        <source>Clients&apos; complaints</source>
        <translation>ক্লায়েন্টদের অভিযোগ</translation>
    </message>
    <message>
        <source>Safeguarding person</source>
        <translation>সুরক্ষার দায়িত্বে থাকা ব্যক্তি</translation>
    </message>
    <message>
        <source>Only this person can read clients&apos; complaints; best choose somebody who is not a counsellor. Counsellors cannot read them, and cannot choose who does.</source>
        <translation>ক্লায়েন্টদের অভিযোগ শুধু এই ব্যক্তি পড়তে পারেন; কাউন্সেলর নন এমন কাউকে বেছে নেওয়াই ভালো। কাউন্সেলরেরা তা পড়তে পারেন না, কে পড়বেন তা বাছতেও পারেন না।</translation>
    </message>
    <message>
        <source>How to reach them without the desk</source>
        <translation>ডেস্ক ছাড়া কীভাবে যোগাযোগ করা যায়</translation>
    </message>
    <message>
        <source>A telephone number, a room or a box. It is printed on the client&apos;s slip.</source>
        <translation>একটি টেলিফোন নম্বর, ঘর বা বাক্স। এটি ক্লায়েন্টের কাগজে ছাপা হয়।</translation>
    </message>
</context>
<context>
    <name>PolicyPresenter</name>
    <message>
        <source>The settings are saved. They apply from the next sign-in.</source>
        <translation>সেটিংস সেভ হয়েছে। পরের সাইন ইন থেকে এগুলি খাটবে।</translation>
    </message>
</context>
<context>
    <name>PreviewView</name>
    <message>
        <source>The form asks nothing yet.</source>
        <translation>ফর্মটিতে এখনও কোনো প্রশ্ন নেই।</translation>
    </message>
    <message>
        <source>It can be used, but not all of it works here.</source>
        <translation>এটি ব্যবহার করা যায়, তবে এর সবটা এখানে কাজ করে না।</translation>
    </message>
    <message>
        <source>Everything in this form works here. Questions: {number}</source>
        <translation>এই ফর্মের সবকিছু এখানে কাজ করে। প্রশ্ন: {number}</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>আগে দেখা</translation>
    </message>
    <message>
        <source>Answers given here are not saved.</source>
        <translation>এখানে দেওয়া উত্তর সেভ হয় না।</translation>
    </message>
    <message>
        <source>Back to the design</source>
        <translation>তৈরির পাতায় ফিরুন</translation>
    </message>
    <message>
        <source>Sign into the library</source>
        <translation>স্বাক্ষর করে লাইব্রেরিতে দিন</translation>
    </message>
</context>
<context>
    <name>PrintNotesDialog</name>
    <message>
        <source>Choose all</source>
        <translation>সব বেছে নিন</translation>
    </message>
    <message>
        <source>From</source>
        <translation>থেকে</translation>
    </message>
    <message>
        <source>To</source>
        <translation>পর্যন্ত</translation>
    </message>
    <message>
        <source>Notes to print</source>
        <translation>যে নোটগুলি ছাপা হবে</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>বাতিল</translation>
    </message>
    <message>
        <source>Which notes should be printed?</source>
        <translation>কোন নোটগুলি ছাপা হবে?</translation>
    </message>
    <message>
        <source>Tick the days, or enter a span of days.</source>
        <translation>দিনগুলিতে টিক দিন, অথবা কবে থেকে কবে তা লিখুন।</translation>
    </message>
    <message>
        <source>Preview the chosen notes ({count})…</source>
        <translation>বেছে নেওয়া নোট দেখুন ({count})…</translation>
    </message>
</context>
<context>
    <name>PrivacyCover</name>
    <message>
        <source>The screen is hidden. Everything is kept as it was.</source>
        <translation>পর্দা আড়াল করা আছে। সব যেমন ছিল তেমনই আছে।</translation>
    </message>
    <message>
        <source>The desk is being locked. What is not saved yet is saved first.</source>
        <translation>ডেস্ক লক হচ্ছে। যা এখনও সেভ হয়নি, আগে তা সেভ করা হচ্ছে।</translation>
    </message>
    <message>
        <source>The screen is hidden, but the desk is not locked: something could not be saved. Nothing is lost. Please show the screen again and read what is said there.</source>
        <translation>পর্দা আড়াল করা আছে, কিন্তু ডেস্ক লক হয়নি: কিছু একটা সেভ করা গেল না। কিছুই হারায়নি। পর্দা আবার দেখিয়ে সেখানে যা লেখা আছে পড়ুন।</translation>
    </message>
    <message>
        <source>Show the screen again (F9)</source>
        <translation>পর্দা আবার দেখান (F9)</translation>
    </message>
</context>
<context>
    <name>ProcessNotesPage</name>
    <message>
        <source>For your own reflection; not part of the record. The desk shows these to you alone. They are in no summary, copy or hand-over, on paper only if you print one by itself, and they are destroyed when the file is handed over or erased. The key to your files opens them too, and others may come to hold it: somebody who covers for you, or who is given your files with the recovery sheets.</source>
        <translation>আপনার নিজের ভাবনার জন্য; নথির অংশ নয়। ডেস্ক এগুলি শুধু আপনাকে দেখায়। এগুলি কোনো সারাংশ, কপি বা হস্তান্তরে থাকে না, কাগজে আসে শুধু আপনি একটি করে আলাদা ছাপলে, আর ফাইল হস্তান্তর বা মুছে ফেলা হলে নষ্ট করা হয়। আপনার ফাইলের চাবি দিয়ে এগুলিও খোলে, আর সেই চাবি অন্যের কাছেও যেতে পারে: যিনি আপনার জায়গায় কাজ করেন, বা পুনরুদ্ধারের পাতা দিয়ে যাঁকে আপনার ফাইল দেওয়া হয়।</translation>
    </message>
</context>
<context>
    <name>ProcessNotesPresenter</name>
    <message>
        <source>Preview this note…</source>
        <translation>এই নোটটি দেখুন…</translation>
    </message>
    <message>
        <source>Do not print it</source>
        <translation>ছাপব না</translation>
    </message>
</context>
<context>
    <name>ProgressCard</name>
    <message>
        <source>0 is far away, 10 is there.</source>
        <translation>0 অনেক দূর, 10 পৌঁছে যাওয়া।</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>তারিখ</translation>
    </message>
    <message>
        <source>How near it feels</source>
        <translation>তিনি কতটা কাছে মনে করেন</translation>
    </message>
    <message>
        <source>Please choose a number from 0 to 10.</source>
        <translation>0 থেকে 10-এর মধ্যে একটি সংখ্যা বেছে নিন।</translation>
    </message>
    <message>
        <source>The client&apos;s ratings, from 0 to 10</source>
        <translation>তাঁর দেওয়া সংখ্যা, 0 থেকে 10</translation>
    </message>
    <message>
        <source>Own rating</source>
        <translation>তাঁর দেওয়া সংখ্যা</translation>
    </message>
    <message>
        <source>Save the rating</source>
        <translation>সংখ্যাটি সেভ করুন</translation>
    </message>
    <message>
        <source>Take it up again</source>
        <translation>আবার শুরু করুন</translation>
    </message>
    <message>
        <source>Set it aside</source>
        <translation>সরিয়ে রাখুন</translation>
    </message>
    <message>
        <source>It is reached</source>
        <translation>পূর্ণ হয়েছে</translation>
    </message>
</context>
<context>
    <name>ProposalRows</name>
    <message>
        <source>To</source>
        <translation>প্রাপক</translation>
    </message>
    <message>
        <source>A caseworker at the desk</source>
        <translation>ডেস্কের একজন কেসওয়ার্কার</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>কর্তৃপক্ষ</translation>
    </message>
    <message>
        <source>Offence</source>
        <translation>অপরাধ</translation>
    </message>
    <message>
        <source>Child without family</source>
        <translation>পরিবারহীন শিশু</translation>
    </message>
    <message>
        <source>When it was</source>
        <translation>কখন হয়েছে</translation>
    </message>
    <message>
        <source>Section of the law</source>
        <translation>আইনের ধারা</translation>
    </message>
    <message>
        <source>Lawyer who was asked</source>
        <translation>যে আইনজীবীকে জিজ্ঞাসা করা হয়েছে</translation>
    </message>
    <message>
        <source>Whom it binds</source>
        <translation>কর্তব্যটি কার</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>আদেশ</translation>
    </message>
    <message>
        <source>Reason (kept here, not sent)</source>
        <translation>কারণ (এখানেই থাকে, পাঠানো হয় না)</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Leave it as it is</source>
        <translation>যেমন আছে থাক</translation>
    </message>
</context>
<context>
    <name>QuestionnaireForm</name>
    <message>
        <source>Before you begin: not all of this form works here.</source>
        <translation>শুরু করার আগে: এই ফর্মের সবটা এখানে কাজ করে না।</translation>
    </message>
</context>
<context>
    <name>ReadOnlyLine</name>
    <message>
        <source>Opened for reading only: the data folder cannot be written to here. You can read, search and print, but save nothing.</source>
        <translation>শুধু পড়ার জন্য খোলা: এখানে ডেটা ফোল্ডারে কিছু লেখা যাচ্ছে না। আপনি পড়তে, খুঁজতে ও ছাপতে পারেন, কিন্তু কিছু সেভ করা যাবে না।</translation>
    </message>
    <message>
        <source>Opened for reading only: the disk of this computer is full. You can read, search and print, but save nothing. Please free some space, then lock the desk and sign in again.</source>
        <translation>শুধু পড়ার জন্য খোলা: এই কম্পিউটারের ডিস্ক ভরে গেছে। আপনি পড়তে, খুঁজতে ও ছাপতে পারেন, কিন্তু কিছু সেভ করা যাবে না। অনুগ্রহ করে কিছু জায়গা খালি করুন, তারপর ডেস্ক লক করে আবার সাইন ইন করুন।</translation>
    </message>
</context>
<context>
    <name>ReadTogether</name>
    <message>
        <source>What the recipient will read</source>
        <translation>প্রাপক যা পড়বেন</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>This page is in English only so far.</source>
        <translation>এই পাতা এখনও শুধু ইংরেজিতে আছে।</translation>
    </message>
</context>
<context>
    <name>ReadingTab</name>
    <message>
        <source>The summary fills the screen, one statement at a time, and is read with the client. Only then does the client decide; if they agree, it is sent, saved or printed.</source>
        <translation>সারাংশটি পুরো পর্দা জুড়ে, একবারে একটি করে কথা দেখায়; ক্লায়েন্টের সঙ্গে তা পড়া হয়। তার পরেই ক্লায়েন্ট ঠিক করেন; রাজি হলে তবেই তা পাঠানো, সেভ করা বা ছাপানো হয়।</translation>
    </message>
    <message>
        <source>Read together</source>
        <translation>একসঙ্গে পড়ুন</translation>
    </message>
</context>
<context>
    <name>ReceivedRequestCard</name>
    <message>
        <source>{purpose} · asked by {name}, received on {day}</source>
        <translation>{purpose} · চেয়েছেন {name}, পাওয়া গেছে {day}</translation>
    </message>
    <message>
        <source>Asked by {name}, received on {day}</source>
        <translation>{name} চেয়েছেন, পাওয়া গেছে {day} তারিখে</translation>
    </message>
    <message>
        <source>hearing on {day}</source>
        <translation>{day} তারিখে শুনানি</translation>
    </message>
    <message>
        <source>needed by {day}</source>
        <translation>{day} তারিখের মধ্যে দরকার</translation>
    </message>
    <message>
        <source>About: {words}</source>
        <translation>কার কথা: {words}</translation>
    </message>
    <message>
        <source>Please ask the client first. The caseworker hears only that a summary was sent, or that none can be given: not whether they were asked, nor what they said.</source>
        <translation>আগে ক্লায়েন্টকে জিজ্ঞাসা করুন। কেসওয়ার্কার কেবল জানতে পারেন যে সারাংশ পাঠানো হয়েছে, বা দেওয়া যাচ্ছে না: ক্লায়েন্টকে জিজ্ঞাসা করা হয়েছিল কি না বা তিনি কী বলেছেন, তা নয়।</translation>
    </message>
    <message>
        <source>Please ask the client whether they want time with you before or after the hearing. The caseworker hears only that time was offered, or that it cannot be.</source>
        <translation>শুনানির আগে বা পরে ক্লায়েন্ট আপনার সঙ্গে সময় চান কি না, জিজ্ঞাসা করুন। কেসওয়ার্কার কেবল জানতে পারেন যে সময় দেওয়ার কথা বলা হয়েছে, বা দেওয়া যাচ্ছে না।</translation>
    </message>
    <message>
        <source>Time was offered</source>
        <translation>সময় দেওয়ার কথা বলা হয়েছে</translation>
    </message>
    <message>
        <source>{state} on {day}</source>
        <translation>{state}, {day}</translation>
    </message>
    <message>
        <source>Whose file it belongs to</source>
        <translation>এটি কার ফাইলের বিষয়</translation>
    </message>
    <message>
        <source>Why none is given</source>
        <translation>কেন দেওয়া হচ্ছে না</translation>
    </message>
    <message>
        <source>Write the summary</source>
        <translation>সারাংশ লিখুন</translation>
    </message>
    <message>
        <source>A summary was sent</source>
        <translation>সারাংশ পাঠানো হয়েছে</translation>
    </message>
    <message>
        <source>It stays with your files and is never sent.</source>
        <translation>এটি আপনার ফাইলের সঙ্গে থাকে, কখনও পাঠানো হয় না।</translation>
    </message>
    <message>
        <source>It stays with your files, and may be left open. The caseworker is not told.</source>
        <translation>এটি আপনার ফাইলের সঙ্গে থাকে, খালিও রাখা যায়। কেসওয়ার্কারকে জানানো হয় না।</translation>
    </message>
    <message>
        <source>The client&apos;s consents</source>
        <translation>ক্লায়েন্টের সম্মতিগুলি</translation>
    </message>
    <message>
        <source>Answer: none can be given</source>
        <translation>উত্তর: দেওয়া যাবে না</translation>
    </message>
</context>
<context>
    <name>ReceivedRequestsPage</name>
    <message>
        <source>Received on</source>
        <translation>প্রাপ্তির তারিখ</translation>
    </message>
    <message>
        <source>From</source>
        <translation>প্রেরক</translation>
    </message>
    <message>
        <source>What</source>
        <translation>কী</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>অবস্থা</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ফাইল</translation>
    </message>
    <message>
        <source>Requests for a summary</source>
        <translation>সারাংশের অনুরোধ</translation>
    </message>
    <message>
        <source>What caseworkers ask for. You may decline, and so may the client.</source>
        <translation>কেসওয়ার্কাররা যা চান। আপনি না বলতে পারেন, ক্লায়েন্টও পারেন।</translation>
    </message>
    <message>
        <source>No caseworker has asked for a summary.</source>
        <translation>কোনো কেসওয়ার্কার সারাংশ চাননি।</translation>
    </message>
</context>
<context>
    <name>ReceivedRequestsPresenter</name>
    <message>
        <source>The caseworker is told: answered.</source>
        <translation>কেসওয়ার্কারকে জানানো হলো: উত্তর এসেছে।</translation>
    </message>
    <message>
        <source>The caseworker is told: cannot be given.</source>
        <translation>কেসওয়ার্কারকে জানানো হলো: দেওয়া যাবে না।</translation>
    </message>
</context>
<context>
    <name>RecipientEditor</name>
    <message>
        <source>Somebody outside the desk</source>
        <translation>ডেস্কের বাইরের কেউ</translation>
    </message>
    <message>
        <source>Please choose who may receive it.</source>
        <translation>কে পেতে পারেন বেছে নিন।</translation>
    </message>
    <message>
        <source>Please write the name of the person or office.</source>
        <translation>ব্যক্তি বা দপ্তরের নাম লিখুন।</translation>
    </message>
    <message>
        <source>Whom may it be sent to?</source>
        <translation>কাকে পাঠানো যেতে পারে?</translation>
    </message>
    <message>
        <source>Name of the person or office</source>
        <translation>ব্যক্তি বা দপ্তরের নাম</translation>
    </message>
    <message>
        <source>Role, such as lawyer or doctor</source>
        <translation>তিনি কী করেন, যেমন উকিল বা চিকিৎসক</translation>
    </message>
    <message>
        <source>Where they work</source>
        <translation>কোথায় কাজ করেন</translation>
    </message>
</context>
<context>
    <name>RecipientPart</name>
    <message>
        <source>Somebody outside the desk</source>
        <translation>ডেস্কের বাইরের কেউ</translation>
    </message>
    <message>
        <source>To whom?</source>
        <translation>কাকে?</translation>
    </message>
    <message>
        <source>Who is told</source>
        <translation>কাকে জানানো হবে</translation>
    </message>
    <message>
        <source>The name; if you do not know it, the post, such as “the officer in charge”.</source>
        <translation>নাম; জানা না থাকলে পদ, যেমন “ভারপ্রাপ্ত আধিকারিক”।</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>পদ</translation>
    </message>
    <message>
        <source>Their office</source>
        <translation>তাঁর অফিস</translation>
    </message>
</context>
<context>
    <name>RecoveryCard</name>
    <message>
        <source>Please choose one.</source>
        <translation>অনুগ্রহ করে একটি বেছে নিন।</translation>
    </message>
    <message>
        <source>Legal cases</source>
        <translation>আইনি মামলা</translation>
    </message>
    <message>
        <source>Clients of {name}</source>
        <translation>{name}-এর ক্লায়েন্ট</translation>
    </message>
    <message>
        <source>Hand over files</source>
        <translation>ফাইল হস্তান্তর</translation>
    </message>
    <message>
        <source>For when a colleague is ill, has left or had to make new keys. Those who keep the recovery sheets decide together; the reason is in the activity log, and the colleague is told at the next sign-in. Files at another laptop are handed over there.</source>
        <translation>যখন কোনো সহকর্মী অসুস্থ, কাজ ছেড়ে গেছেন বা তাঁকে নতুন চাবি তৈরি করতে হয়েছে, তখনকার জন্য। যাঁদের কাছে পুনরুদ্ধারের পাতা আছে তাঁরা একসঙ্গে ঠিক করেন; কারণটি কার্যকলাপের লগে থাকে, আর সেই সহকর্মীকে পরের বার সাইন ইন করার সময় জানানো হয়। অন্য ল্যাপটপের ফাইল সেখানেই হস্তান্তর করা হয়।</translation>
    </message>
    <message>
        <source>Which files</source>
        <translation>কোন ফাইল</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>কাকে</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>কেন</translation>
    </message>
    <message>
        <source>Hand it over</source>
        <translation>হস্তান্তর করুন</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>এখন নয়</translation>
    </message>
</context>
<context>
    <name>RecoveryPage</name>
    <message>
        <source>Please type your name.</source>
        <translation>আপনার নাম লিখুন।</translation>
    </message>
    <message>
        <source>The words of your recovery code</source>
        <translation>আপনার পুনরুদ্ধার কোডের শব্দ</translation>
    </message>
    <message>
        <source>A new passphrase</source>
        <translation>নতুন গোপন বাক্য</translation>
    </message>
    <message>
        <source>Your printed recovery code opens your keys again.</source>
        <translation>আপনার ছাপা পুনরুদ্ধার কোড আপনার চাবি আবার খোলে।</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>আপনার নাম</translation>
    </message>
    <message>
        <source>Please type the words of your recovery code.</source>
        <translation>আপনার পুনরুদ্ধার কোডের শব্দগুলি লিখুন।</translation>
    </message>
    <message>
        <source>Set the new passphrase</source>
        <translation>নতুন গোপন বাক্য সেভ করুন</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>ফিরে যান</translation>
    </message>
</context>
<context>
    <name>ReferenceForm</name>
    <message>
        <source>Case number</source>
        <translation>মামলার নম্বর</translation>
    </message>
    <message>
        <source>Please write the number.</source>
        <translation>নম্বরটি লিখুন।</translation>
    </message>
    <message>
        <source>What kind of number</source>
        <translation>কী ধরনের নম্বর</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>নম্বর</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>বছর</translation>
    </message>
    <message>
        <source>Police station, court or authority</source>
        <translation>থানা, আদালত বা কর্তৃপক্ষ</translation>
    </message>
</context>
<context>
    <name>ReferralForm</name>
    <message>
        <source>Please choose the kind of service.</source>
        <translation>সেবার ধরন বেছে নিন।</translation>
    </message>
    <message>
        <source>Changing a referral</source>
        <translation>রেফারেল বদলানো</translation>
    </message>
    <message>
        <source>A new referral</source>
        <translation>নতুন রেফারেল</translation>
    </message>
    <message>
        <source>Noting a referral sends nothing: nothing about the client leaves the desk by it. Everything but the kind and the day may be left empty.</source>
        <translation>এখানে লিখলে কিছু পাঠানো হয় না: তাঁর সম্পর্কে কিছুই ডেস্ক থেকে বাইরে যায় না। ধরন ও দিন ছাড়া বাকি সব ফাঁকা থাকতে পারে।</translation>
    </message>
    <message>
        <source>Kind of service</source>
        <translation>সেবার ধরন</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>অবস্থা</translation>
    </message>
    <message>
        <source>Sent or applied for on</source>
        <translation>পাঠানো বা আবেদনের দিন</translation>
    </message>
    <message>
        <source>In this state since</source>
        <translation>কবে থেকে এই অবস্থায়</translation>
    </message>
    <message>
        <source>Answer promised by</source>
        <translation>কবের মধ্যে উত্তর দেওয়ার কথা</translation>
    </message>
    <message>
        <source>Organisation or office</source>
        <translation>সংস্থা বা অফিস</translation>
    </message>
    <message>
        <source>How it is reached</source>
        <translation>কীভাবে যোগাযোগ করা যায়</translation>
    </message>
    <message>
        <source>What is asked for, in the client&apos;s words or yours</source>
        <translation>কী চাওয়া হচ্ছে, তাঁর বা আপনার ভাষায়</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>পরের ধাপ</translation>
    </message>
    <message>
        <source>Number that the office gave</source>
        <translation>অফিস যে নম্বর দিয়েছে</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>সেভ করুন</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>বাতিল</translation>
    </message>
</context>
<context>
    <name>ReferralReader</name>
    <message>
        <source>Status</source>
        <translation>অবস্থা</translation>
    </message>
    <message>
        <source>Sent or applied for on</source>
        <translation>পাঠানো বা আবেদনের দিন</translation>
    </message>
    <message>
        <source>How it is reached</source>
        <translation>কীভাবে যোগাযোগ করা যায়</translation>
    </message>
    <message>
        <source>What is asked for</source>
        <translation>কী চাওয়া হচ্ছে</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>পরের ধাপ</translation>
    </message>
    <message>
        <source>Number that the office gave</source>
        <translation>অফিস যে নম্বর দিয়েছে</translation>
    </message>
    <message>
        <source>Our reference</source>
        <translation>আমাদের নম্বর</translation>
    </message>
    <message>
        <source>An answer is awaited by {day}.</source>
        <translation>{day} তারিখের মধ্যে উত্তর আসার কথা।</translation>
    </message>
    <message>
        <source>An answer was awaited by {day}. It has not been noted yet.</source>
        <translation>{day} তারিখের মধ্যে উত্তর আসার কথা ছিল। এখনও লেখা হয়নি।</translation>
    </message>
    <message>
        <source>{day}: letter to {rung}, names nobody</source>
        <translation>{day}: {rung}-কে চিঠি, কারও নাম নেই</translation>
    </message>
    <message>
        <source>The next office to write to, if the client wishes it: {rung}.</source>
        <translation>তিনি চাইলে এর পরের অফিস: {rung}।</translation>
    </message>
    <message>
        <source>{day}: letter to {rung}, names the client by their consent</source>
        <translation>{day}: {rung}-কে চিঠি, তাঁর সম্মতিতে তাঁর নাম আছে</translation>
    </message>
    <message>
        <source>{day}: {state}, noted by a colleague on {written}</source>
        <translation>{day}: {state}, একজন সহকর্মী {written} তারিখে লিখেছেন</translation>
    </message>
    <message>
        <source>{day}: {state}, noted by you on {written}</source>
        <translation>{day}: {state}, আপনি {written} তারিখে লিখেছেন</translation>
    </message>
    <message>
        <source>Which office</source>
        <translation>কোন অফিস</translation>
    </message>
    <message>
        <source>Its name</source>
        <translation>তার নাম</translation>
    </message>
    <message>
        <source>Letter sent on</source>
        <translation>চিঠি পাঠানোর তারিখ</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>কবে উত্তর দিয়েছে</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>উত্তর</translation>
    </message>
    <message>
        <source>Offices written to</source>
        <translation>যেসব অফিসে লেখা হয়েছে</translation>
    </message>
    <message>
        <source>Letter…</source>
        <translation>চিঠি…</translation>
    </message>
    <message>
        <source>Record an escalation</source>
        <translation>ঊর্ধ্বতন অফিসে জানানোর কথা লিখুন</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>বদলান</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>ফিরে যান</translation>
    </message>
</context>
<context>
    <name>ReferralsPresenter</name>
    <message>
        <source>The referral is noted.</source>
        <translation>রেফারেলটি লেখা হয়েছে।</translation>
    </message>
    <message>
        <source>The step is noted.</source>
        <translation>ধাপটি লেখা হয়েছে।</translation>
    </message>
</context>
<context>
    <name>ReferralsTab</name>
    <message>
        <source>{day} (has passed)</source>
        <translation>{day} (পেরিয়ে গেছে)</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>সেবা</translation>
    </message>
    <message>
        <source>To</source>
        <translation>কোথায়</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>পাঠানো</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>অবস্থা</translation>
    </message>
    <message>
        <source>Answer awaited by</source>
        <translation>কবের মধ্যে উত্তর আসার কথা</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>পরের ধাপ</translation>
    </message>
    <message>
        <source>New referral</source>
        <translation>নতুন রেফারেল</translation>
    </message>
    <message>
        <source>Referrals and entitlements</source>
        <translation>রেফারেল ও প্রাপ্য</translation>
    </message>
    <message>
        <source>No referral is here yet. Noting one sends nothing: nothing about the client leaves the desk by it.</source>
        <translation>এখনও কোনো রেফারেল নেই। এখানে লিখলে কিছু পাঠানো হয় না: ক্লায়েন্ট সম্পর্কে কিছুই ডেস্ক থেকে বাইরে যায় না।</translation>
    </message>
</context>
<context>
    <name>ReflectionForm</name>
    <message>
        <source>A day is needed.</source>
        <translation>একটি তারিখ দরকার।</translation>
    </message>
    <message>
        <source>What I take away</source>
        <translation>আমি কী সঙ্গে নিলাম</translation>
    </message>
    <message>
        <source>For the two of you. It is no evaluation, there is no score, and it goes to nobody else. Write what you like, and leave out the rest.</source>
        <translation>শুধু আপনাদের দুজনের জন্য। এটি মূল্যায়ন নয়, কোনো স্কোর নেই, আর কারও কাছে যায় না। যা ইচ্ছে লিখুন, বাকিটা বাদ দিন।</translation>
    </message>
    <message>
        <source>My reflection</source>
        <translation>আমার ভাবনা</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>তারিখ</translation>
    </message>
    <message>
        <source>What helped me</source>
        <translation>কী আমাকে সাহায্য করল</translation>
    </message>
    <message>
        <source>What I want to come back to</source>
        <translation>যে কথায় আবার ফিরতে চাই</translation>
    </message>
</context>
<context>
    <name>RegistrationCard</name>
    <message>
        <source>On statements that you write</source>
        <translation>আপনার লেখা বিবৃতিতে</translation>
    </message>
    <message>
        <source>A court or an authority asks who wrote a statement. All may be left empty.</source>
        <translation>আদালত বা কর্তৃপক্ষ জানতে চায় বিবৃতি কে লিখেছেন। সবই খালি রাখা যায়।</translation>
    </message>
    <message>
        <source>Name as registered</source>
        <translation>নিবন্ধিত নাম</translation>
    </message>
    <message>
        <source>Qualification</source>
        <translation>যোগ্যতা</translation>
    </message>
    <message>
        <source>Council and registration number</source>
        <translation>পরিষদ ও নিবন্ধন নম্বর</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>সেভ করুন</translation>
    </message>
</context>
<context>
    <name>Reminder</name>
    <message>
        <source>You have one appointment still ahead today, at {time}.</source>
        <translation>আজ {time}-এ আপনার আরও একটি অ্যাপয়েন্টমেন্ট বাকি আছে।</translation>
    </message>
    <message>
        <source>You have {count} appointments still ahead today, the next at {time}.</source>
        <translation>আজ আপনার আরও {count}টি অ্যাপয়েন্টমেন্ট বাকি আছে, পরেরটি {time}-এ।</translation>
    </message>
    <message>
        <source>Your next appointment is at {time}.</source>
        <translation>আপনার পরের অ্যাপয়েন্টমেন্ট {time}-এ।</translation>
    </message>
</context>
<context>
    <name>ReminderLine</name>
    <message>
        <source>Close</source>
        <translation>বন্ধ করুন</translation>
    </message>
</context>
<context>
    <name>RepeatsChoice</name>
    <message>
        <source>Please say how often, or until which day.</source>
        <translation>কতবার, বা কোন দিন পর্যন্ত, তা বলুন।</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>পুনরাবৃত্তি</translation>
    </message>
    <message>
        <source>How many times</source>
        <translation>কতবার</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>কবে পর্যন্ত</translation>
    </message>
    <message>
        <source>Whichever comes first ends it.</source>
        <translation>যেটি আগে আসে, সেখানেই শেষ।</translation>
    </message>
</context>
<context>
    <name>ReplyCard</name>
    <message>
        <source>A first reply</source>
        <translation>প্রথম উত্তর</translation>
    </message>
    <message>
        <source>A letter of fixed sentences that names nobody. It is no legal advice: please ask a lawyer to read it.</source>
        <translation>বাঁধা বাক্যের একটি চিঠি, যাতে কারও নাম নেই। এটি আইনি পরামর্শ নয়: একজন আইনজীবীকে পড়িয়ে নিন।</translation>
    </message>
    <message>
        <source>Language of the letter</source>
        <translation>চিঠির ভাষা</translation>
    </message>
    <message>
        <source>We will answer by</source>
        <translation>আমরা উত্তর দেব</translation>
    </message>
    <message>
        <source>May be left empty.</source>
        <translation>ফাঁকা রাখা যায়।</translation>
    </message>
    <message>
        <source>Show the reply…</source>
        <translation>উত্তর দেখান…</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>The report is saved.</source>
        <translation>প্রতিবেদন সেভ হয়েছে।</translation>
    </message>
</context>
<context>
    <name>ReportStep</name>
    <message>
        <source>Rows that become files: {taken} of {rows}. Left out: {left}.</source>
        <translation>{rows}টি সারির মধ্যে {taken}টি থেকে ফাইল হবে। বাদ থাকবে: {left}টি।</translation>
    </message>
    <message>
        <source>Import {count}</source>
        <translation>{count}টি আনুন</translation>
    </message>
    <message>
        <source>Row {number}: {remarks}</source>
        <translation>সারি {number}: {remarks}</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>সারি</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>কী হবে</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>যা দেখে নেওয়া দরকার</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>নাম</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>বাদ থাকবে</translation>
    </message>
    <message>
        <source>A closed file</source>
        <translation>একটি বন্ধ ফাইল</translation>
    </message>
    <message>
        <source>A file</source>
        <translation>একটি ফাইল</translation>
    </message>
    <message>
        <source>May already have a file: {codes}</source>
        <translation>আগে থেকেই ফাইল থাকতে পারে: {codes}</translation>
    </message>
    <message>
        <source>May be the person of row {number}</source>
        <translation>{number} নম্বর সারির ব্যক্তি হতে পারেন</translation>
    </message>
    <message>
        <source>Only rows with something to look at</source>
        <translation>শুধু যে সারিতে দেখে নেওয়ার কিছু আছে</translation>
    </message>
    <message>
        <source>Include rows with something unreadable</source>
        <translation>পড়া যাচ্ছে না এমন সারিও নিন</translation>
    </message>
    <message>
        <source>What cannot be read is kept as text with the client&apos;s particulars.</source>
        <translation>যা পড়া যাচ্ছে না, তা ক্লায়েন্টের অন্যান্য কথার সঙ্গে লেখা হিসেবে থাকবে।</translation>
    </message>
    <message>
        <source>Include possible duplicates</source>
        <translation>দুবার আছে মনে হলেও নিন</translation>
    </message>
    <message>
        <source>People who may already have a file, or are in the list twice.</source>
        <translation>যাঁদের আগে থেকেই ফাইল থাকতে পারে, বা যাঁদের নাম তালিকায় দুবার আছে।</translation>
    </message>
    <message>
        <source>Rows of the list</source>
        <translation>তালিকার সারি</translation>
    </message>
    <message>
        <source>Back to the columns</source>
        <translation>কলামে ফিরুন</translation>
    </message>
</context>
<context>
    <name>ReportTab</name>
    <message>
        <source>Tables (*.csv)</source>
        <translation>সারণি (*.csv)</translation>
    </message>
    <message>
        <source>Save the report as a table</source>
        <translation>প্রতিবেদন সারণি হিসেবে সেভ</translation>
    </message>
    <message>
        <source>Save this office&apos;s figures</source>
        <translation>এই অফিসের সংখ্যা সেভ</translation>
    </message>
    <message>
        <source>Figures (*.cdf)</source>
        <translation>সংখ্যা (*.cdf)</translation>
    </message>
    <message>
        <source>Bring in another office&apos;s figures</source>
        <translation>অন্য অফিসের সংখ্যা আনা</translation>
    </message>
    <message>
        <source>Report for the committee</source>
        <translation>কমিটির জন্য প্রতিবেদন</translation>
    </message>
    <message>
        <source>People served, sessions, change in questionnaires, answers of the offices that were asked, and what people said of the service. It has nothing in it that may not be shown to everybody.</source>
        <translation>কতজন সেবা পেয়েছেন, সাক্ষাৎ, প্রশ্নমালায় পরিবর্তন, যে অফিসগুলিকে জানানো হয়েছে তাদের উত্তর, আর সেবা নিয়ে মানুষ কী বলেছেন। এতে এমন কিছু নেই যা সবাইকে দেখানো যায় না।</translation>
    </message>
    <message>
        <source>With the figures of the other offices</source>
        <translation>অন্য অফিসগুলির সংখ্যা সহ</translation>
    </message>
    <message>
        <source>Print the report…</source>
        <translation>প্রতিবেদন ছাপুন…</translation>
    </message>
    <message>
        <source>Save as a table…</source>
        <translation>সারণি হিসেবে সেভ করুন…</translation>
    </message>
    <message>
        <source>Other offices</source>
        <translation>অন্য অফিস</translation>
    </message>
    <message>
        <source>An office&apos;s figures travel in a file that its supervisor signs. What is here already, is older or contradicts what came before is not taken in.</source>
        <translation>এক অফিসের সংখ্যা এমন ফাইলে যায় যাতে সেখানকার সুপারভাইজার স্বাক্ষর করেন। যা আগেই এসেছে, যা পুরোনো বা যা আগের কথার সঙ্গে মেলে না, তা নেওয়া হয় না।</translation>
    </message>
    <message>
        <source>Save this office&apos;s figures…</source>
        <translation>এই অফিসের সংখ্যা সেভ করুন…</translation>
    </message>
    <message>
        <source>Bring in another office&apos;s figures…</source>
        <translation>অন্য অফিসের সংখ্যা আনুন…</translation>
    </message>
    <message>
        <source>Compare these words</source>
        <translation>এই কথাগুলি মিলিয়ে দেখুন</translation>
    </message>
    <message>
        <source>The words are the same</source>
        <translation>কথাগুলি একই</translation>
    </message>
    <message>
        <source>Do not take it in</source>
        <translation>নেব না</translation>
    </message>
    <message>
        <source>No month can be shown yet.</source>
        <translation>এখনও কোনো মাসের সংখ্যা দেখানো যায় না।</translation>
    </message>
    <message>
        <source>At the end of {month}: {people} people.</source>
        <translation>{month}-এর শেষে: {people} জন।</translation>
    </message>
    <message>
        <source>At the end of {month}: {people} people in {count} offices.</source>
        <translation>{month}-এর শেষে: {count}টি অফিসে {people} জন।</translation>
    </message>
    <message>
        <source>{name}, figures of {day}</source>
        <translation>{name}, {day}-এর সংখ্যা</translation>
    </message>
    <message>
        <source>No other office&apos;s figures are here.</source>
        <translation>অন্য কোনো অফিসের সংখ্যা এখানে নেই।</translation>
    </message>
    <message>
        <source>Figures of {office}, of {day}. Ask a person whom you know there, by telephone for instance, for the words that identify their office; they see them under “Other laptops”. Take the figures in only if every word is the same.</source>
        <translation>{office}-এর সংখ্যা, {day}-এর। সেখানে আপনার চেনা কাউকে, যেমন ফোনে, জিজ্ঞাসা করুন কোন শব্দগুলি তাঁদের অফিসকে চেনায়; তাঁরা তা “অন্য ল্যাপটপ” পাতায় দেখতে পান। প্রতিটি শব্দ একই হলে তবেই সংখ্যাগুলি নিন।</translation>
    </message>
</context>
<context>
    <name>ReportView</name>
    <message>
        <source>Save the report</source>
        <translation>প্রতিবেদন সেভ করুন</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>লেখা (*.txt)</translation>
    </message>
    <message>
        <source>Report for support</source>
        <translation>সহায়তার জন্য প্রতিবেদন</translation>
    </message>
    <message>
        <source>This is all of it. Please read it before you save it; nothing is sent.</source>
        <translation>এর বাইরে আর কিছু নেই। সেভ করার আগে পড়ে নিন; কিছুই পাঠানো হয় না।</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>সেভ করুন…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>বন্ধ করুন</translation>
    </message>
</context>
<context>
    <name>RequestForm</name>
    <message>
        <source>Ask a counsellor</source>
        <translation>কাউন্সেলরকে অনুরোধ করুন</translation>
    </message>
    <message>
        <source>The counsellor asks the client, who may say no. You get a summary, or hear that none can be given; for a hearing, you hear whether time is offered. You are not told why.</source>
        <translation>কাউন্সেলর ক্লায়েন্টকে জিজ্ঞাসা করেন, ক্লায়েন্ট না বলতে পারেন। আপনি সারাংশ পান, বা জানতে পারেন যে দেওয়া যাচ্ছে না; শুনানির জন্য জানতে পারেন সময় দেওয়া হচ্ছে কি না। কারণ আপনাকে জানানো হয় না।</translation>
    </message>
    <message>
        <source>Send the request</source>
        <translation>অনুরোধ পাঠান</translation>
    </message>
    <message>
        <source>Please choose whom to ask.</source>
        <translation>কার কাছে চাইবেন বেছে নিন।</translation>
    </message>
    <message>
        <source>Please write a few words on whom it is about.</source>
        <translation>কার কথা, কয়েকটি কথায় লিখুন।</translation>
    </message>
    <message>
        <source>Counsellor</source>
        <translation>কাউন্সেলর</translation>
    </message>
    <message>
        <source>What is needed</source>
        <translation>কী দরকার</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>কী জন্য</translation>
    </message>
    <message>
        <source>How will the counsellor know who this is about?</source>
        <translation>কাউন্সেলর কীভাবে বুঝবেন এটি কার কথা?</translation>
    </message>
    <message>
        <source>In your own words. No health or counselling detail here; the number of a case is better left out.</source>
        <translation>নিজের কথায়। স্বাস্থ্য বা কাউন্সেলিংয়ের কোনো কথা এখানে নয়; মামলার নম্বর না লেখাই ভালো।</translation>
    </message>
    <message>
        <source>Needed by, or the day of the hearing</source>
        <translation>কবের মধ্যে দরকার, বা শুনানির দিন</translation>
    </message>
    <message>
        <source>For the case</source>
        <translation>যে মামলার জন্য</translation>
    </message>
    <message>
        <source>Stays here; it is not sent.</source>
        <translation>এখানেই থাকে; পাঠানো হয় না।</translation>
    </message>
</context>
<context>
    <name>ResponseReader</name>
    <message>
        <source>Nothing was answered.</source>
        <translation>কিছুর উত্তর দেওয়া হয়নি।</translation>
    </message>
    <message>
        <source>Back to the forms</source>
        <translation>ফর্মের তালিকায় ফিরুন</translation>
    </message>
</context>
<context>
    <name>RestoreKeyPage</name>
    <message>
        <source>Please type the words of a recovery code.</source>
        <translation>অনুগ্রহ করে একটি পুনরুদ্ধার কোডের শব্দগুলি লিখুন।</translation>
    </message>
    <message>
        <source>Open with a recovery code</source>
        <translation>পুনরুদ্ধার কোড দিয়ে খুলুন</translation>
    </message>
    <message>
        <source>The office&apos;s data is here, but not this laptop&apos;s key. The recovery code of anyone in the office brings it back.</source>
        <translation>অফিসের তথ্য এখানে আছে, কিন্তু এই ল্যাপটপের চাবি নেই। অফিসের যে কারও পুনরুদ্ধার কোড তা ফিরিয়ে আনে।</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>পুনরুদ্ধার কোড</translation>
    </message>
    <message>
        <source>Open the office</source>
        <translation>অফিস খুলুন</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>ফিরে যান</translation>
    </message>
</context>
<context>
    <name>RestorePage</name>
    <message>
        <source>The folder with the backups</source>
        <translation>ব্যাকআপের ফোল্ডারটি</translation>
    </message>
    <message>
        <source>The backup: {count} entries in the office log, made on {when}.</source>
        <translation>ব্যাকআপ: অফিসের খাতায় {count}টি লেখা, করা হয়েছে {when}।</translation>
    </message>
    <message>
        <source>This laptop: {count} entries, the last on {when}.</source>
        <translation>এই ল্যাপটপ: {count}টি লেখা, শেষটি {when}।</translation>
    </message>
    <message>
        <source>This laptop: an office that cannot be opened now.</source>
        <translation>এই ল্যাপটপ: একটি অফিস, যা এখন খোলা যাচ্ছে না।</translation>
    </message>
    <message>
        <source>If the backup takes its place, whatever was written here since is no longer in the desk. It is kept beside it, in the data folder, and not deleted.</source>
        <translation>ব্যাকআপটি এর জায়গা নিলে তার পর এখানে যা লেখা হয়েছে তা আর ডেস্কে থাকবে না। তা ডেটা ফোল্ডারে পাশে রেখে দেওয়া হয়, মোছা হয় না।</translation>
    </message>
    <message>
        <source>Restore from a backup</source>
        <translation>ব্যাকআপ থেকে ফিরিয়ে আনা</translation>
    </message>
    <message>
        <source>People sign in afterwards with the passphrases of that day.</source>
        <translation>এরপর সবাই সেই দিনের গোপন বাক্য দিয়ে সাইন ইন করেন।</translation>
    </message>
    <message>
        <source>Please plug in the stick or disk with the backups, and choose its folder. On another laptop the desk then asks for the key file or for somebody&apos;s recovery code.</source>
        <translation>ব্যাকআপের পেন ড্রাইভ বা ডিস্ক লাগিয়ে তার ফোল্ডারটি বেছে নিন। অন্য ল্যাপটপে ডেস্ক তারপর চাবির ফাইল বা কারও পুনরুদ্ধার কোড চায়।</translation>
    </message>
    <message>
        <source>Choose the folder…</source>
        <translation>ফোল্ডার বেছে নিন…</translation>
    </message>
    <message>
        <source>Which backup</source>
        <translation>কোন ব্যাকআপ</translation>
    </message>
    <message>
        <source>Restore this backup</source>
        <translation>এই ব্যাকআপ ফিরিয়ে আনুন</translation>
    </message>
    <message>
        <source>Replace what is here with this backup</source>
        <translation>এখানে যা আছে তার জায়গায় এই ব্যাকআপ আনুন</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>ফিরে যান</translation>
    </message>
</context>
<context>
    <name>Restoring</name>
    <message>
        <source>Reading the backups…</source>
        <translation>ব্যাকআপ পড়া হচ্ছে…</translation>
    </message>
    <message>
        <source>The office is restored as it was on {when}.</source>
        <translation>অফিস ফিরিয়ে আনা হয়েছে, {when}-এ যেমন ছিল তেমন।</translation>
    </message>
    <message>
        <source>No backups are made on this laptop yet: the administrator chooses a folder for them under “Backups”.</source>
        <translation>এই ল্যাপটপে এখনও কোনো ব্যাকআপ হয় না: প্রশাসক “ব্যাকআপ” পাতায় তার জন্য একটি ফোল্ডার বেছে নেবেন।</translation>
    </message>
    <message>
        <source>Restoring the office…</source>
        <translation>অফিস ফিরিয়ে আনা হচ্ছে…</translation>
    </message>
</context>
<context>
    <name>ResultCard</name>
    <message>
        <source>Result</source>
        <translation>ফল</translation>
    </message>
    <message>
        <source>The score appears when every item has an answer.</source>
        <translation>প্রতিটি প্রশ্নের উত্তর থাকলে স্কোর দেখা যায়।</translation>
    </message>
    <message>
        <source>Cannot be scored yet. The score appears when every item has an answer.</source>
        <translation>এখনও স্কোর করা যায় না। সব প্রশ্নের উত্তর থাকলে স্কোর দেখা যাবে।</translation>
    </message>
    <message>
        <source>A score opens a conversation. It is no diagnosis, and it may be wrong.</source>
        <translation>স্কোর কথা শুরু করার জন্য। এটি রোগনির্ণয় নয়, এবং ভুল হতে পারে।</translation>
    </message>
</context>
<context>
    <name>ResumedMessage</name>
    <message>
        <source>Delete what was typed here for good?</source>
        <translation>এখানে যা লেখা হয়েছে তা চিরতরে মুছবেন?</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>থাকুক</translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation>ফেলে দিন</translation>
    </message>
    <message>
        <source>This was being written on {moment} and is not saved yet.</source>
        <translation>এটি {moment}-এ লেখা হচ্ছিল, এখনও সেভ হয়নি।</translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation>ফেলে দিন…</translation>
    </message>
</context>
<context>
    <name>RetentionCard</name>
    <message>
        <source>Please write why.</source>
        <translation>কেন, তা লিখুন।</translation>
    </message>
    <message>
        <source>From now on nobody opens, finds or changes the file. The consents are withdrawn, and what was sent is called back. Until {days} days are over the seal can be lifted if the client asks for it; after that the file is destroyed for good.</source>
        <translation>এখন থেকে কেউ ফাইলটি খোলেন না, খুঁজে পান না বা বদলান না। সম্মতিগুলি প্রত্যাহার করা হয়, আর যা পাঠানো হয়েছিল তা ফেরত ডাকা হয়। {days} দিন শেষ হওয়া পর্যন্ত ক্লায়েন্ট চাইলে সিল খোলা যায়; তারপর ফাইলটি চিরতরে নষ্ট করা হয়।</translation>
    </message>
    <message>
        <source>From now on nobody opens, finds or changes the file. The consents are withdrawn, and what was sent is called back. The wish is kept with the file. But the file is under a legal hold and is not destroyed while that lasts. Please tell the client so, and why, as it is written below.</source>
        <translation>এখন থেকে কেউ ফাইলটি খোলেন না, খুঁজে পান না বা বদলান না। সম্মতিগুলি প্রত্যাহার করা হয়, আর যা পাঠানো হয়েছিল তা ফেরত ডাকা হয়। ইচ্ছাটি ফাইলের সঙ্গে রাখা হয়। কিন্তু ফাইলটি আইনি সংরক্ষণে আছে, আর যতদিন তা থাকে ততদিন নষ্ট করা হয় না। অনুগ্রহ করে ক্লায়েন্টকে তা জানান, এবং কেন, যেমন নিচে লেখা আছে।</translation>
    </message>
    <message>
        <source>Seal it now</source>
        <translation>এখনই সিল করুন</translation>
    </message>
    <message>
        <source>This file is kept until {day}, longer than usual: {reason}</source>
        <translation>এই ফাইল {day} পর্যন্ত রাখা হয়, সাধারণের চেয়ে বেশি: {reason}</translation>
    </message>
    <message>
        <source>This file is kept until {day}: {years} years after the last day.</source>
        <translation>এই ফাইল {day} পর্যন্ত রাখা হয়: শেষ দিনের পর {years} বছর।</translation>
    </message>
    <message>
        <source>Stop using the file and seal it…</source>
        <translation>ফাইলের ব্যবহার বন্ধ করে সিল করুন…</translation>
    </message>
    <message>
        <source>The work with the client goes on; the file is kept meanwhile.</source>
        <translation>ক্লায়েন্টের সঙ্গে কাজ চলছে; ততদিন ফাইলটি রাখা হয়।</translation>
    </message>
    <message>
        <source>This file is kept until {day}, because of the client&apos;s age.</source>
        <translation>ক্লায়েন্টের বয়সের কারণে এই ফাইল {day} পর্যন্ত রাখা হয়।</translation>
    </message>
    <message>
        <source>How long the file is kept</source>
        <translation>ফাইল কতদিন রাখা হয়</translation>
    </message>
    <message>
        <source>If the client asks for the file not to be used any more, seal it. It is then kept for {days} days by the office&apos;s rule and destroyed after that, unless a legal hold is in force. Please have the office&apos;s lawyer check this rule.</source>
        <translation>ক্লায়েন্ট যদি চান যে ফাইলটি আর ব্যবহার না হয়, সিল করুন। তারপর অফিসের নিয়মে এটি {days} দিন রাখা হয়, আর তারপর নষ্ট করা হয়, যদি না আইনি সংরক্ষণে থাকে। অনুগ্রহ করে অফিসের আইনজীবীকে দিয়ে এই নিয়ম যাচাই করিয়ে নিন।</translation>
    </message>
    <message>
        <source>Keep it longer, until</source>
        <translation>আরও রাখুন, এই দিন পর্যন্ত</translation>
    </message>
    <message>
        <source>Why it is kept longer</source>
        <translation>কেন আরও রাখা হচ্ছে</translation>
    </message>
    <message>
        <source>Keep it longer</source>
        <translation>আরও বেশি দিন রাখুন</translation>
    </message>
</context>
<context>
    <name>RetentionPage</name>
    <message>
        <source>Everything in file {code} is destroyed and cannot be brought back.</source>
        <translation>ফাইল {code}-এর সব কিছু নষ্ট হয়ে যায়, আর ফিরিয়ে আনা যায় না।</translation>
    </message>
    <message>
        <source>Destroy it for good</source>
        <translation>চিরকালের জন্য নষ্ট করুন</translation>
    </message>
    <message>
        <source>File {code} is sealed now. It is destroyed once the time after sealing is over; until then the seal can be lifted.</source>
        <translation>ফাইল {code} এখন সিল করা হবে। সিলের পরের সময় শেষ হলে এটি নষ্ট করা হয়; তার আগে পর্যন্ত সিল খোলা যায়।</translation>
    </message>
    <message>
        <source>Seal it now</source>
        <translation>এখনই সিল করুন</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>হ্যাঁ</translation>
    </message>
    <message>
        <source>No</source>
        <translation>না</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>কোড</translation>
    </message>
    <message>
        <source>Sealed on</source>
        <translation>সিল করার তারিখ</translation>
    </message>
    <message>
        <source>Kept until</source>
        <translation>যত দিন রাখা হবে</translation>
    </message>
    <message>
        <source>Legal hold</source>
        <translation>আইনি সংরক্ষণ</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>কেন</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>শেষ দিন</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>তারিখ</translation>
    </message>
    <message>
        <source>How to ask</source>
        <translation>কীভাবে জিজ্ঞেস করবেন</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>বলা হয়নি</translation>
    </message>
    <message>
        <source>Sealed files</source>
        <translation>সিল করা ফাইল</translation>
    </message>
    <message>
        <source>Closed files due for review</source>
        <translation>পর্যালোচনার সময় হওয়া বন্ধ ফাইল</translation>
    </message>
    <message>
        <source>Follow-up checks due</source>
        <translation>কাদের খোঁজ নিতে হবে</translation>
    </message>
    <message>
        <source>Closed files</source>
        <translation>বন্ধ ফাইল</translation>
    </message>
    <message>
        <source>Files that are not in use, and how long they are kept.</source>
        <translation>যে ফাইল ব্যবহার হয় না, আর কত দিন রাখা হয়।</translation>
    </message>
    <message>
        <source>No file is sealed.</source>
        <translation>কোনো ফাইল সিল করা নেই।</translation>
    </message>
    <message>
        <source>No file is due for review.</source>
        <translation>কোনো ফাইল পর্যালোচনা করার সময় হয়নি।</translation>
    </message>
    <message>
        <source>Nobody in the next two weeks.</source>
        <translation>আগামী দুই সপ্তাহে কারও নয়।</translation>
    </message>
    <message>
        <source>Nobody can open a sealed file. The office&apos;s rule says how long it is kept, so that the client can still ask for it. When that time is over it can be destroyed, unless it is under a legal hold. Please have the office&apos;s lawyer check this rule.</source>
        <translation>সিল করা ফাইল কেউ খুলতে পারেন না। কতদিন রাখা হবে তা অফিসের নিয়মে ঠিক হয়, যাতে ক্লায়েন্ট তখনও চাইতে পারেন। সেই মেয়াদ শেষ হলে ফাইলটি নষ্ট করা যায়, যদি না আইনি সংরক্ষণে থাকে। অনুগ্রহ করে অফিসের আইনজীবীকে দিয়ে এই নিয়ম যাচাই করিয়ে নিন।</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>তালিকায় ফিরুন</translation>
    </message>
    <message>
        <source>Lift the seal, because the client asks</source>
        <translation>ক্লায়েন্ট চান বলে সিল খুলুন</translation>
    </message>
    <message>
        <source>Destroy it…</source>
        <translation>নষ্ট করুন…</translation>
    </message>
    <message>
        <source>Open it, to keep it longer</source>
        <translation>খুলুন, আরও রাখার জন্য</translation>
    </message>
    <message>
        <source>Seal it…</source>
        <translation>সিল করুন…</translation>
    </message>
</context>
<context>
    <name>RetentionPresenter</name>
    <message>
        <source>The seal is lifted. The file is in the list.</source>
        <translation>সিল খোলা হয়েছে। ফাইলটি তালিকায় আছে।</translation>
    </message>
    <message>
        <source>The file is on hold.</source>
        <translation>ফাইলটি আইনি সংরক্ষণে রাখা হয়েছে।</translation>
    </message>
    <message>
        <source>The hold is ended.</source>
        <translation>সংরক্ষণ শেষ হয়েছে।</translation>
    </message>
    <message>
        <source>The file is destroyed.</source>
        <translation>ফাইলটি নষ্ট করা হয়েছে।</translation>
    </message>
    <message>
        <source>The file is sealed.</source>
        <translation>ফাইলটি সিল করা হয়েছে।</translation>
    </message>
</context>
<context>
    <name>RetiredLaptop</name>
    <message>
        <source>This laptop was retired: it gets nothing more from the others, and they take nothing more from it. What is kept here stays here. If that was not meant, please ask an administrator: they can let it in again with a new code.</source>
        <translation>এই ল্যাপটপটি বাদ দেওয়া হয়েছে: অন্য ল্যাপটপ থেকে এখানে আর কিছু আসে না, আর এখান থেকে তারাও আর কিছু নেয় না। এখানে যা রাখা আছে তা এখানেই থাকে। এমনটা চাওয়া না হয়ে থাকলে অনুগ্রহ করে প্রশাসককে বলুন: তিনি নতুন কোড দিয়ে এটিকে আবার যোগ করতে পারেন।</translation>
    </message>
</context>
<context>
    <name>ReviewCard</name>
    <message>
        <source>Please write the outcome.</source>
        <translation>ফলাফল অনুগ্রহ করে লিখুন।</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>দিন</translation>
    </message>
    <message>
        <source>What</source>
        <translation>কী</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>পর্যালোচনা</translation>
    </message>
    <message>
        <source>Copy with parts left out: {count}</source>
        <translation>অংশ বাদ দেওয়া কপি: {count}</translation>
    </message>
    <message>
        <source>Not asked for</source>
        <translation>চাওয়া হয়নি</translation>
    </message>
    <message>
        <source>Answer due by {day}</source>
        <translation>{day}-এর মধ্যে উত্তর</translation>
    </message>
    <message>
        <source>A review</source>
        <translation>পর্যালোচনা</translation>
    </message>
    <message>
        <source>When a part of a copy is left out or a correction is refused, the client can ask for a review. The office settings name who reviews it: {who}. The answer is due within {days} days, and the desk reminds you.</source>
        <translation>কপির কোনো অংশ বাদ গেলে বা সংশোধন না মানা হলে ক্লায়েন্ট পর্যালোচনা চাইতে পারেন। অফিসের সেটিংস অনুযায়ী {who} তা পর্যালোচনা করেন। {days} দিনের মধ্যে উত্তর দিতে হয়, আর ডেস্ক আপনাকে মনে করিয়ে দেয়।</translation>
    </message>
    <message>
        <source>Nothing was left out or refused.</source>
        <translation>কিছুই বাদ দেওয়া বা অস্বীকার করা হয়নি।</translation>
    </message>
    <message>
        <source>What can be looked at again</source>
        <translation>যা আবার দেখা যায়</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>ফলাফল</translation>
    </message>
    <message>
        <source>The client asks for a review</source>
        <translation>ক্লায়েন্ট পর্যালোচনা চান</translation>
    </message>
    <message>
        <source>Save the outcome</source>
        <translation>ফলাফল সেভ করুন</translation>
    </message>
</context>
<context>
    <name>ReviewSettings</name>
    <message>
        <source>Who reviews it</source>
        <translation>কে পর্যালোচনা করেন</translation>
    </message>
    <message>
        <source>Please ask the office&apos;s lawyer which of the two applies.</source>
        <translation>দুটির মধ্যে কোনটি, অনুগ্রহ করে অফিসের আইনজীবীর মত নিন।</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>নাম</translation>
    </message>
    <message>
        <source>How they are reached</source>
        <translation>কীভাবে যোগাযোগ করা যায়</translation>
    </message>
    <message>
        <source>It is printed in the client&apos;s copy.</source>
        <translation>এটি ক্লায়েন্টের কপিতে ছাপা হয়।</translation>
    </message>
    <message>
        <source>Days until an answer is due</source>
        <translation>যত দিনের মধ্যে উত্তর দিতে হবে</translation>
    </message>
</context>
<context>
    <name>RightsPresenter</name>
    <message>
        <source>The copy is saved. Outside the desk nothing protects it any more.</source>
        <translation>কপি সেভ হয়েছে। ডেস্কের বাইরে আর কিছুই একে রক্ষা করে না।</translation>
    </message>
    <message>
        <source>The request is saved beside the record.</source>
        <translation>অনুরোধটি নথির পাশে সেভ হয়েছে।</translation>
    </message>
    <message>
        <source>The answer is saved.</source>
        <translation>উত্তর সেভ হয়েছে।</translation>
    </message>
    <message>
        <source>The request is saved, with the day by which it is answered.</source>
        <translation>অনুরোধটি সেভ হয়েছে, সঙ্গে উত্তরের শেষ দিন।</translation>
    </message>
    <message>
        <source>The outcome is saved.</source>
        <translation>ফলাফল সেভ হয়েছে।</translation>
    </message>
    <message>
        <source>The file is kept longer.</source>
        <translation>ফাইলটি আরও বেশি দিন রাখা হবে।</translation>
    </message>
    <message>
        <source>The file is on hold.</source>
        <translation>ফাইলটি আইনি সংরক্ষণে রাখা হয়েছে।</translation>
    </message>
    <message>
        <source>The hold is ended.</source>
        <translation>সংরক্ষণ শেষ হয়েছে।</translation>
    </message>
    <message>
        <source>The file is sealed. See Closed files for how long it will be kept.</source>
        <translation>ফাইলটি সিল করা হয়েছে। কত দিন রাখা হবে তা ‘বন্ধ ফাইল’ অংশে আছে।</translation>
    </message>
</context>
<context>
    <name>RiskCard</name>
    <message>
        <source>Nothing is recorded yet.</source>
        <translation>এখনও কিছু লেখা নেই।</translation>
    </message>
    <message>
        <source>{level}, as seen on {day} by {name}.</source>
        <translation>{level}, {day} তারিখে {name} যেমন দেখেছেন।</translation>
    </message>
    <message>
        <source>To be looked at again on {day}.</source>
        <translation>{day} তারিখে আবার দেখা হবে।</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>কারণ</translation>
    </message>
    <message>
        <source>No day is set to look at it again. Please set one today.</source>
        <translation>আবার দেখার কোনো দিন ঠিক করা নেই। অনুগ্রহ করে আজই একটি দিন ঠিক করুন।</translation>
    </message>
    <message>
        <source>The day to look at it again was {day}. Please look at it today, and talk with your supervisor if you cannot reach the client safely.</source>
        <translation>আবার দেখার দিন ছিল {day}। অনুগ্রহ করে আজই দেখুন, আর ক্লায়েন্টের সঙ্গে নিরাপদে যোগাযোগ করা না গেলে সুপারভাইজারের সঙ্গে কথা বলুন।</translation>
    </message>
    <message>
        <source>The day to look at it again was {day}. The next time you see the client is fine.</source>
        <translation>আবার দেখার দিন ছিল {day}। ক্লায়েন্টের সঙ্গে পরের বার দেখা হলেই চলবে।</translation>
    </message>
    <message>
        <source>How the client sees it</source>
        <translation>ক্লায়েন্ট যেভাবে দেখছেন</translation>
    </message>
    <message>
        <source>What kind of danger</source>
        <translation>কী ধরনের বিপদ</translation>
    </message>
    <message>
        <source>Assessed by</source>
        <translation>মূল্যায়ন করেছেন</translation>
    </message>
    <message>
        <source>Protective factors</source>
        <translation>সুরক্ষার দিক</translation>
    </message>
    <message>
        <source>What was agreed</source>
        <translation>যা ঠিক হয়েছে</translation>
    </message>
    <message>
        <source>Hurt that day</source>
        <translation>সেদিন আঘাত ছিল কি</translation>
    </message>
    <message>
        <source>A safe place for the night</source>
        <translation>রাতের জন্য নিরাপদ জায়গা</translation>
    </message>
    <message>
        <source>Sexual violence in the days before</source>
        <translation>তার আগের কয়েক দিনে যৌন হিংসা</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>তারিখ</translation>
    </message>
    <message>
        <source>Assessed as</source>
        <translation>মূল্যায়ন</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>ঝুঁকি</translation>
    </message>
    <message>
        <source>Whom to tell and when is settled with your supervisor, not by this page.</source>
        <translation>কাকে কখন জানাতে হবে তা এই পাতা নয়, আপনি সুপারভাইজারের সঙ্গে ঠিক করেন।</translation>
    </message>
    <message>
        <source>New assessment</source>
        <translation>নতুন মূল্যায়ন</translation>
    </message>
    <message>
        <source>Risk assessments, the latest first</source>
        <translation>ঝুঁকির মূল্যায়ন, শেষেরটি আগে</translation>
    </message>
</context>
<context>
    <name>RiskForm</name>
    <message>
        <source>Please choose one of these.</source>
        <translation>এগুলির একটি বেছে নিন।</translation>
    </message>
    <message>
        <source>At this level, please choose a day to look at it again.</source>
        <translation>এই মাত্রায় আবার দেখার দিনটি অনুগ্রহ করে বেছে নিন।</translation>
    </message>
    <message>
        <source>How the client sees it</source>
        <translation>ক্লায়েন্ট যেভাবে দেখছেন</translation>
    </message>
    <message>
        <source>First of all, and in their words: what they fear, what would help.</source>
        <translation>সবার আগে, তাঁর নিজের কথায়: কী নিয়ে ভয়, কী হলে সুবিধা হয়।</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>তারিখ</translation>
    </message>
    <message>
        <source>What kind of danger</source>
        <translation>কী ধরনের বিপদ</translation>
    </message>
    <message>
        <source>As many as fit, or none of them.</source>
        <translation>যতগুলি খাটে, অথবা একটিও নয়।</translation>
    </message>
    <message>
        <source>How you see it</source>
        <translation>আপনি কেমন দেখছেন</translation>
    </message>
    <message>
        <source>After talking with the client. No questionnaire decides it.</source>
        <translation>ক্লায়েন্টের সঙ্গে কথা বলার পরে। কোনো প্রশ্নমালা তা ঠিক করে না।</translation>
    </message>
    <message>
        <source>Your name, if you leave it empty.</source>
        <translation>খালি রাখলে আপনার নাম।</translation>
    </message>
    <message>
        <source>Assessed by</source>
        <translation>মূল্যায়ন করেছেন</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>কারণ</translation>
    </message>
    <message>
        <source>In a few words, if it helps.</source>
        <translation>কাজে লাগলে অল্প কথায়।</translation>
    </message>
    <message>
        <source>Protective factors</source>
        <translation>সুরক্ষার দিক</translation>
    </message>
    <message>
        <source>What was agreed</source>
        <translation>যা ঠিক হয়েছে</translation>
    </message>
    <message>
        <source>Look at it again on</source>
        <translation>আবার দেখার দিন</translation>
    </message>
    <message>
        <source>Save the assessment</source>
        <translation>মূল্যায়ন সেভ করুন</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>বাতিল</translation>
    </message>
</context>
<context>
    <name>RoleBoxes</name>
    <message>
        <source>Please choose at least one.</source>
        <translation>অন্তত একটি বেছে নিন।</translation>
    </message>
    <message>
        <source>Counselling and casework are kept apart: one person, one of them.</source>
        <translation>কাউন্সেলিং ও কেসওয়ার্ক আলাদা রাখা হয়: একজন, দুটির একটি।</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>পদ</translation>
    </message>
</context>
<context>
    <name>RootCard</name>
    <message>
        <source>Words that identify your office</source>
        <translation>যে শব্দগুলি আপনার অফিসকে চেনায়</translation>
    </message>
    <message>
        <source>Another office compares these words with you before it takes in figures of this office: every word must be the same. They are no secret.</source>
        <translation>অন্য অফিস এই অফিসের সংখ্যা নেওয়ার আগে এই শব্দগুলি আপনার সঙ্গে মিলিয়ে দেখে: প্রতিটি শব্দ একই হতে হবে। এগুলি গোপন নয়।</translation>
    </message>
</context>
<context>
    <name>RootSheets</name>
    <message>
        <source>Any recovery sheet ({number} of {count})</source>
        <translation>যেকোনো একটি পুনরুদ্ধারের পাতা ({number} / {count})</translation>
    </message>
    <message>
        <source>Any other recovery sheet ({number} of {count})</source>
        <translation>অন্য যেকোনো পুনরুদ্ধারের পাতা ({number} / {count})</translation>
    </message>
    <message>
        <source>The recovery sheet</source>
        <translation>পুনরুদ্ধারের পাতা</translation>
    </message>
    <message>
        <source>Please type the words of this sheet.</source>
        <translation>এই পাতার শব্দগুলি লিখুন।</translation>
    </message>
</context>
<context>
    <name>SafetyCard</name>
    <message>
        <source>Safety comes first</source>
        <translation>নিরাপত্তা সবার আগে</translation>
    </message>
    <message>
        <source>{questionnaire}, answered on {day}:</source>
        <translation>{questionnaire}, উত্তর দেওয়া {day}:</translation>
    </message>
    <message>
        <source>Open the safety plan</source>
        <translation>সুরক্ষা পরিকল্পনা খুলুন</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>কী করা হয়েছে</translation>
    </message>
    <message>
        <source>Asked the client about safety</source>
        <translation>ক্লায়েন্টকে নিরাপত্তা নিয়ে জিজ্ঞাসা করা হয়েছে</translation>
    </message>
    <message>
        <source>Went through the safety plan together</source>
        <translation>একসঙ্গে সুরক্ষা পরিকল্পনা দেখা হয়েছে</translation>
    </message>
    <message>
        <source>Told the supervisor</source>
        <translation>সুপারভাইজারকে জানানো হয়েছে</translation>
    </message>
    <message>
        <source>Gave the numbers of helplines</source>
        <translation>হেল্পলাইনের নম্বর দেওয়া হয়েছে</translation>
    </message>
    <message>
        <source>Nothing more was needed</source>
        <translation>আর কিছু দরকার হয়নি</translation>
    </message>
    <message>
        <source>In a few words, if you like</source>
        <translation>চাইলে দু-এক কথায়</translation>
    </message>
    <message>
        <source>Save what was done</source>
        <translation>যা করা হয়েছে সেভ করুন</translation>
    </message>
    <message>
        <source>More questionnaires that wait for this: {count}</source>
        <translation>আরও যত প্রশ্নমালা এর অপেক্ষায়: {count}</translation>
    </message>
</context>
<context>
    <name>SafetyPresenter</name>
    <message>
        <source>The risk assessment is not saved yet. It is kept as a draft under Safety plan and risk.</source>
        <translation>ঝুঁকির মূল্যায়ন এখনও সেভ করা হয়নি। সেটি খসড়া হিসেবে সুরক্ষা পরিকল্পনা ও ঝুঁকি অংশে আছে।</translation>
    </message>
    <message>
        <source>The plan is saved. You can print it for the client.</source>
        <translation>পরিকল্পনা সেভ হয়েছে। ক্লায়েন্টের জন্য ছাপাতে পারেন।</translation>
    </message>
    <message>
        <source>The assessment is saved in the client&apos;s file.</source>
        <translation>মূল্যায়ন ক্লায়েন্টের ফাইলে সেভ হয়েছে।</translation>
    </message>
</context>
<context>
    <name>SavedStateLine</name>
    <message>
        <source>Saved at {time}</source>
        <translation>সেভ হয়েছে {time}</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>রাখা হচ্ছে…</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>এখনও সেভ হয়নি</translation>
    </message>
</context>
<context>
    <name>SchemeChoice</name>
    <message>
        <source>Please choose the scheme that the statement is written for.</source>
        <translation>বিবৃতিটি কোন প্রকল্পের জন্য লেখা তা অনুগ্রহ করে বেছে নিন।</translation>
    </message>
    <message>
        <source>Which compensation scheme?</source>
        <translation>কোন ক্ষতিপূরণ প্রকল্প?</translation>
    </message>
    <message>
        <source>The statement says what the law says on it, and gives your registration if you entered it under Passphrase and keys.</source>
        <translation>আইন এ নিয়ে যা বলে তা বিবৃতিতে থাকে; ‘গোপন বাক্য ও চাবি’ পাতায় আপনার নিবন্ধন নম্বর লিখে থাকলে সেটিও থাকে।</translation>
    </message>
    <message>
        <source>Please choose</source>
        <translation>অনুগ্রহ করে বেছে নিন</translation>
    </message>
</context>
<context>
    <name>ScoreEditor</name>
    <message>
        <source>Score</source>
        <translation>স্কোর</translation>
    </message>
    <message>
        <source>It is shown once all of its questions are answered.</source>
        <translation>এর সব প্রশ্নের উত্তর দেওয়া হলে এটি দেখা যায়।</translation>
    </message>
    <message>
        <source>Sum of the points</source>
        <translation>নম্বরের যোগফল</translation>
    </message>
    <message>
        <source>Mean of the points</source>
        <translation>নম্বরের গড়</translation>
    </message>
    <message>
        <source>Questions that count</source>
        <translation>যে প্রশ্নগুলি গোনা হয়</translation>
    </message>
    <message>
        <source>No question has points yet. Write them behind the answers, as in: Often = 2</source>
        <translation>এখনও কোনো প্রশ্নে নম্বর নেই। উত্তরের পাশে লিখুন, যেমন: প্রায়ই = 2</translation>
    </message>
    <message>
        <source>What the score means</source>
        <translation>স্কোরের অর্থ</translation>
    </message>
    <message>
        <source>One line each, with the points from which it holds, as in: Much worry = 10</source>
        <translation>প্রতিটি আলাদা লাইনে, কত নম্বর থেকে তা খাটে তা সহ, যেমন: অনেক দুশ্চিন্তা = 10</translation>
    </message>
    <message>
        <source>This is calculated by a rule of the loaded form, which stays as it is.</source>
        <translation>এটি আনা ফর্মের নিজের নিয়মে গণনা হয়; সেই নিয়ম যেমন আছে তেমনই থাকে।</translation>
    </message>
</context>
<context>
    <name>SearchChoice</name>
    <message>
        <source>Type or choose…</source>
        <translation>লিখুন বা বেছে নিন…</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search for “{words}”</source>
        <translation>“{words}” খুঁজুন</translation>
    </message>
    <message>
        <source>Search (Ctrl+K)</source>
        <translation>খুঁজুন (Ctrl+K)</translation>
    </message>
    <message>
        <source>Search, or go to a page</source>
        <translation>খুঁজুন, বা কোনো পাতায় যান</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>যা মিলছে</translation>
    </message>
    <message>
        <source>Words to look for, a code, a page, or what to do</source>
        <translation>খোঁজার শব্দ, কোনো কোড, কোনো পাতা, বা যা করতে চান</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>Getting ready to search: {done} of {all}</source>
        <translation>খোঁজার জন্য তৈরি হচ্ছে: {all}-এর মধ্যে {done}</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>থামান</translation>
    </message>
    <message>
        <source>There are more than {count}; the newest are shown. Add a word or a day.</source>
        <translation>{count}টির বেশি আছে; সবচেয়ে নতুনগুলি দেখানো হচ্ছে। আরও একটি শব্দ বা দিন দিন।</translation>
    </message>
    <message>
        <source>Found: {count}</source>
        <translation>পাওয়া গেছে: {count}</translation>
    </message>
    <message>
        <source>Type words that must all be there. Put words that belong together in quotation marks. A star stands for the rest of a word.</source>
        <translation>যে শব্দগুলি সবই থাকতে হবে সেগুলি লিখুন। পাশাপাশি থাকা শব্দ উদ্ধৃতিচিহ্নের মধ্যে লিখুন। তারা চিহ্ন (*) শব্দের বাকি অংশ বোঝায়।</translation>
    </message>
    <message>
        <source>Please type at least one word to look for.</source>
        <translation>খোঁজার জন্য অন্তত একটি শব্দ লিখুন।</translation>
    </message>
    <message>
        <source>Nothing was found. Try fewer words, or a star at the end of a word.</source>
        <translation>কিছু পাওয়া যায়নি। কম শব্দ দিয়ে, বা শব্দের শেষে তারা চিহ্ন (*) দিয়ে দেখুন।</translation>
    </message>
    <message>
        <source>Nothing was found. Only this was searched: {chosen}. Try fewer words, a wider choice, or a star at the end of a word.</source>
        <translation>কিছু পাওয়া যায়নি। শুধু এর মধ্যে খোঁজা হয়েছে: {chosen}। কম শব্দ দিয়ে, বেশি কিছু বেছে নিয়ে, বা শব্দের শেষে তারা চিহ্ন (*) দিয়ে দেখুন।</translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation>{day} থেকে</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>{day} পর্যন্ত</translation>
    </message>
    <message>
        <source>Whose file</source>
        <translation>কার ফাইল</translation>
    </message>
    <message>
        <source>My clients</source>
        <translation>আমার ক্লায়েন্ট</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>কোড</translation>
    </message>
    <message>
        <source>What</source>
        <translation>কী</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>দিন</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>কথা</translation>
    </message>
    <message>
        <source>In what is covered here</source>
        <translation>এখানে যা আড়াল করা আছে তার মধ্যে</translation>
    </message>
    <message>
        <source>In your notes and files, and in those of whom you cover for. Press Enter to open a file.</source>
        <translation>আপনার নোট ও ফাইলে, এবং যাঁদের বদলি হিসেবে আপনি কাজ করছেন তাঁদের নোট ও ফাইলেও। ফাইল খুলতে Enter চাপুন।</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>খুঁজুন</translation>
    </message>
    <message>
        <source>In your notes and files. Press Enter to open a file.</source>
        <translation>আপনার নোট ও ফাইলে। ফাইল খুলতে Enter চাপুন।</translation>
    </message>
    <message>
        <source>Words to look for</source>
        <translation>যে শব্দ খুঁজবেন</translation>
    </message>
    <message>
        <source>From</source>
        <translation>যে দিন থেকে</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>কবে পর্যন্ত</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>সব</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>যা পাওয়া গেছে</translation>
    </message>
</context>
<context>
    <name>SectionEditor</name>
    <message>
        <source>The file has no figures for this. Please write it with the client, or leave it out.</source>
        <translation>তাঁর ফাইলে এ বিষয়ে কোনো সংখ্যা নেই। তাঁর সঙ্গে বসে লিখুন, বা বাদ দিন।</translation>
    </message>
    <message>
        <source>Take it in again</source>
        <translation>আবার নিন</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>বাদ দিন</translation>
    </message>
</context>
<context>
    <name>SentRequestsPage</name>
    <message>
        <source>The counsellor will be told that the summary is not needed any more.</source>
        <translation>কাউন্সেলরকে জানানো হবে যে সারাংশ আর দরকার নেই।</translation>
    </message>
    <message>
        <source>Cancel the request</source>
        <translation>অনুরোধ বাতিল করুন</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>চাওয়ার দিন</translation>
    </message>
    <message>
        <source>Counsellor</source>
        <translation>কাউন্সেলর</translation>
    </message>
    <message>
        <source>What</source>
        <translation>কী</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>অবস্থা</translation>
    </message>
    <message>
        <source>Needed by</source>
        <translation>যে দিনের মধ্যে দরকার</translation>
    </message>
    <message>
        <source>About</source>
        <translation>কার কথা</translation>
    </message>
    <message>
        <source>Requests for a summary</source>
        <translation>সারাংশের অনুরোধ</translation>
    </message>
    <message>
        <source>The survivor decides whether one is given; the reason is never shared.</source>
        <translation>সারাংশ দেওয়া হবে কি না, সারভাইভার নিজে ঠিক করেন; কারণ কখনও জানানো হয় না।</translation>
    </message>
    <message>
        <source>Ask for a summary</source>
        <translation>সারাংশ চান</translation>
    </message>
    <message>
        <source>Cancel the request…</source>
        <translation>অনুরোধ বাতিল করুন…</translation>
    </message>
    <message>
        <source>No counsellor has been asked for a summary yet.</source>
        <translation>এখনও কোনো কাউন্সেলরের কাছে সারাংশ চাওয়া হয়নি।</translation>
    </message>
</context>
<context>
    <name>SentRequestsPresenter</name>
    <message>
        <source>The counsellor finds your request at their desk.</source>
        <translation>কাউন্সেলর আপনার অনুরোধ তাঁর ডেস্কে পাবেন।</translation>
    </message>
</context>
<context>
    <name>SessionsTab</name>
    <message>
        <source>No appointment is planned.</source>
        <translation>কোনো সাক্ষাৎ নির্ধারিত নেই।</translation>
    </message>
    <message>
        <source>Next: {day}, {time}</source>
        <translation>এর পর: {day}, {time}</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>দিন</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>সময়</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>অবস্থা</translation>
    </message>
    <message>
        <source>How</source>
        <translation>কীভাবে</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>দল</translation>
    </message>
    <message>
        <source>New appointment</source>
        <translation>নতুন অ্যাপয়েন্টমেন্ট</translation>
    </message>
    <message>
        <source>Appointments, the latest first</source>
        <translation>অ্যাপয়েন্টমেন্ট, শেষেরটি আগে</translation>
    </message>
    <message>
        <source>Group sessions with a note</source>
        <translation>দলের সাক্ষাৎ, নোটসহ</translation>
    </message>
    <message>
        <source>No appointment is here yet.</source>
        <translation>এখনও কোনো অ্যাপয়েন্টমেন্ট নেই।</translation>
    </message>
</context>
<context>
    <name>SettingsMenu</name>
    <message>
        <source>As the system</source>
        <translation>সিস্টেমের মতো</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>উজ্জ্বল</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>গাঢ়</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>বেশি পার্থক্য</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>ভাষা</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>সংখ্যা</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>রং</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>লেখার আকার</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>সহায়তা</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>সংস্করণ {version}</translation>
    </message>
</context>
<context>
    <name>SheetDialog</name>
    <message>
        <source>Only this passphrase opens the file. Please write it down first.</source>
        <translation>শুধু এই গোপন বাক্যেই ফাইলটি খোলে। আগে এটি লিখে রাখুন।</translation>
    </message>
    <message>
        <source>The sheet is on its way to the printer…</source>
        <translation>পাতাটি প্রিন্টারে যাচ্ছে…</translation>
    </message>
    <message>
        <source>The printer has the sheet.</source>
        <translation>প্রিন্টার পাতাটি পেয়েছে।</translation>
    </message>
    <message>
        <source>The sheet is saved.</source>
        <translation>পাতাটি সেভ হয়েছে।</translation>
    </message>
</context>
<context>
    <name>SheetPreview</name>
    <message>
        <source>Page {number}</source>
        <translation>পাতা {number}</translation>
    </message>
    <message>
        <source>Save the sheet</source>
        <translation>পাতাটি সেভ করুন</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save as a locked PDF</source>
        <translation>লক করা PDF হিসেবে সেভ করুন</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>ছাপান…</translation>
    </message>
    <message>
        <source>Save locked…</source>
        <translation>লক করে সেভ করুন…</translation>
    </message>
    <message>
        <source>Save without a lock…</source>
        <translation>লক ছাড়া সেভ করুন…</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>সেভ করুন…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>হয়ে গেছে</translation>
    </message>
    <message>
        <source>The sheet</source>
        <translation>পাতা</translation>
    </message>
</context>
<context>
    <name>SideBar</name>
    <message>
        <source>Alt+{number}</source>
        <translation>Alt+{number}</translation>
    </message>
    <message>
        <source>{count} new</source>
        <translation>{count}টি নতুন</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>জায়গাগুলি</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>আড়াল করুন</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>লক করুন</translation>
    </message>
</context>
<context>
    <name>SignInNotices</name>
    <message>
        <source>Choose a folder…</source>
        <translation>একটি ফোল্ডার বেছে নিন…</translation>
    </message>
    <message>
        <source>There is no backup of this laptop yet.</source>
        <translation>এই ল্যাপটপের কোনো ব্যাকআপ এখনও নেই।</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Locked by you.</source>
        <translation>আপনি লক করেছেন।</translation>
    </message>
    <message>
        <source>Locked because the laptop went to sleep.</source>
        <translation>ল্যাপটপ স্লিপে গিয়েছিল বলে লক করা হয়েছে।</translation>
    </message>
    <message>
        <source>Locked because the screen was locked.</source>
        <translation>পর্দা লক করা হয়েছিল বলে ডেস্কও লক করা হয়েছে।</translation>
    </message>
    <message>
        <source>Locked because somebody else used the laptop.</source>
        <translation>অন্য কেউ ল্যাপটপ ব্যবহার করেছেন বলে লক করা হয়েছে।</translation>
    </message>
    <message>
        <source>The desk was locked.</source>
        <translation>ডেস্ক লক করা হয়েছে।</translation>
    </message>
    <message>
        <source>Locked because nobody was at the desk for a minute.</source>
        <translation>এক মিনিট ডেস্কে কেউ ছিলেন না বলে লক করা হয়েছে।</translation>
    </message>
    <message>
        <source>Locked because nobody was at the desk for {minutes} minutes.</source>
        <translation>{minutes} মিনিট ডেস্কে কেউ ছিলেন না বলে লক করা হয়েছে।</translation>
    </message>
    <message>
        <source>Please type your name.</source>
        <translation>আপনার নাম লিখুন।</translation>
    </message>
    <message>
        <source>Please type your passphrase.</source>
        <translation>আপনার গোপন বাক্য লিখুন।</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>সাইন ইন করুন</translation>
    </message>
    <message>
        <source>The data folder cannot be written to here, so the desk opens for reading only. You can read, search and print, but save nothing.</source>
        <translation>এখানে ডেটা ফোল্ডারে কিছু লেখা যাচ্ছে না, তাই ডেস্ক শুধু পড়ার জন্য খোলে। আপনি পড়তে, খুঁজতে ও ছাপতে পারেন, কিন্তু কিছু সেভ করা যাবে না।</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>আপনার নাম</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>গোপন বাক্য</translation>
    </message>
    <message>
        <source>I have an invitation code</source>
        <translation>আমার কাছে আমন্ত্রণ কোড আছে</translation>
    </message>
    <message>
        <source>I forgot my passphrase, or have keys on another laptop</source>
        <translation>গোপন বাক্য ভুলে গেছি, বা অন্য ল্যাপটপে চাবি আছে</translation>
    </message>
    <message>
        <source>Exchange with other laptops…</source>
        <translation>অন্য ল্যাপটপের সঙ্গে আদান-প্রদান…</translation>
    </message>
    <message>
        <source>Restore from a backup…</source>
        <translation>ব্যাকআপ থেকে ফিরিয়ে আনুন…</translation>
    </message>
</context>
<context>
    <name>SignInPresenter</name>
    <message>
        <source>Signing in…</source>
        <translation>সাইন ইন করা হচ্ছে…</translation>
    </message>
    <message>
        <source>Preparing the sheet…</source>
        <translation>পাতাটি তৈরি হচ্ছে…</translation>
    </message>
    <message>
        <source>When the desk was left, a file was not as it was written here: an older copy may have been put in its place. Please do not go on here, and ask the administrator to have the files checked.</source>
        <translation>ডেস্ক ছাড়ার সময় একটি ফাইল এখানে যেমন লেখা হয়েছিল তেমন ছিল না: হয়তো তার জায়গায় পুরোনো কপি রাখা হয়েছে। অনুগ্রহ করে এখানে আর এগোবেন না, প্রশাসককে ফাইলগুলি যাচাই করাতে বলুন।</translation>
    </message>
    <message>
        <source>What was saved last is in the records, but the office register could not be written to. Please sign in again soon, so that it is entered there.</source>
        <translation>শেষে যা সেভ করা হয়েছে তা নথিতে আছে, কিন্তু অফিসের খাতায় লেখা যায়নি। অনুগ্রহ করে শিগগিরই আবার সাইন ইন করুন, যাতে তা খাতায় ওঠে।</translation>
    </message>
    <message>
        <source>This laptop belongs to the office now. If you have an invitation, please choose “I have an invitation code”. If you have keys on another laptop, please choose “I forgot my passphrase, or have keys on another laptop”: your recovery code opens them here as well.</source>
        <translation>এই ল্যাপটপ এখন অফিসের। আপনার আমন্ত্রণ থাকলে অনুগ্রহ করে “আমার কাছে আমন্ত্রণ কোড আছে” বেছে নিন। অন্য ল্যাপটপে আপনার চাবি থাকলে “গোপন বাক্য ভুলে গেছি, বা অন্য ল্যাপটপে চাবি আছে” বেছে নিন: আপনার পুনরুদ্ধার কোড এখানেও সেগুলি খোলে।</translation>
    </message>
    <message>
        <source>Making your keys…</source>
        <translation>আপনার চাবি তৈরি হচ্ছে…</translation>
    </message>
    <message>
        <source>Your new passphrase is in use now. You can sign in with it.</source>
        <translation>আপনার নতুন গোপন বাক্য এখন চালু। এটি দিয়ে সাইন ইন করতে পারেন।</translation>
    </message>
    <message>
        <source>Making a new passphrase…</source>
        <translation>নতুন গোপন বাক্য তৈরি হচ্ছে…</translation>
    </message>
</context>
<context>
    <name>SimilarHint</name>
    <message>
        <source>Somebody of a similar name has a file here. It may be the same person.</source>
        <translation>কাছাকাছি নামের একজনের ফাইল এখানে আছে। ইনি একই মানুষ হতে পারেন।</translation>
    </message>
    <message>
        <source>Open {code}</source>
        <translation>{code} খুলুন</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>বন্ধ</translation>
    </message>
    <message>
        <source>about {years} years old</source>
        <translation>বয়স প্রায় {years} বছর</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>{day} থেকে</translation>
    </message>
</context>
<context>
    <name>StandingCard</name>
    <message>
        <source>{purpose}, to {name}, until {day}: {parts}</source>
        <translation>{purpose}, {name}-কে, {day} পর্যন্ত: {parts}</translation>
    </message>
    <message>
        <source>{purpose}, until {day}</source>
        <translation>{purpose}, {day} পর্যন্ত</translation>
    </message>
    <message>
        <source>Ends soon, on {day}: {purposes}. The client can be asked whether they give it again.</source>
        <translation>শীঘ্রই শেষ, {day}: {purposes}। তিনি নতুন করে দেবেন কি না জিজ্ঞাসা করা যায়।</translation>
    </message>
    <message>
        <source>Consents in force</source>
        <translation>বহাল সম্মতি</translation>
    </message>
    <message>
        <source>The consent to counselling itself is not recorded yet. Help never depends on it; it can be talked over when it suits the client.</source>
        <translation>কাউন্সেলিংয়ের জন্য তাঁর সম্মতি এখনও লেখা হয়নি। সাহায্য কখনও এর উপর নির্ভর করে না; তাঁর সুবিধামতো এ নিয়ে কথা বলা যায়।</translation>
    </message>
    <message>
        <source>A guardian gave this some time ago: {purposes}. It was not asked then whether the guardian could have harmed the child. It stays in force, but nothing new is sent until you open it and answer.</source>
        <translation>কিছুদিন আগে এক অভিভাবক এই সম্মতি দিয়েছিলেন: {purposes}। অভিভাবক শিশুটির ক্ষতি করে থাকতে পারেন কি না তখন জিজ্ঞাসা করা হয়নি। সম্মতি বহাল থাকে, কিন্তু আপনি সেটি খুলে উত্তর না দেওয়া পর্যন্ত নতুন কিছু পাঠানো হয় না।</translation>
    </message>
    <message>
        <source>No consent is in force at present.</source>
        <translation>এখন কোনো সম্মতি বহাল নেই।</translation>
    </message>
    <message>
        <source>The client has been 18 since {day}. What somebody else agreed to has ended; now the client is asked: {purposes}.</source>
        <translation>{day} থেকে ক্লায়েন্টের বয়স 18। অন্য কেউ যাতে রাজি হয়েছিলেন তার মেয়াদ শেষ; এখন ক্লায়েন্টকেই জিজ্ঞাসা করা হয়: {purposes}।</translation>
    </message>
    <message>
        <source>The client is an adult now, and the intake still has details of a guardian. Ask the client whether they want them removed.</source>
        <translation>ক্লায়েন্ট এখন সাবালক, আর প্রথম আলাপে এখনও অভিভাবকের তথ্য আছে। ক্লায়েন্ট তা সরাতে চান কি না জিজ্ঞাসা করুন।</translation>
    </message>
    <message>
        <source>Remove the guardian&apos;s details…</source>
        <translation>অভিভাবকের তথ্য সরান…</translation>
    </message>
    <message>
        <source>Talk it over now</source>
        <translation>এখনই কথা বলুন</translation>
    </message>
</context>
<context>
    <name>StateFilter</name>
    <message>
        <source>Which files</source>
        <translation>কোন ফাইলগুলি</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>চলছে</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>বন্ধ</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>সিল করা</translation>
    </message>
</context>
<context>
    <name>StatementsPage</name>
    <message>
        <source>Back to the desk</source>
        <translation>ডেস্কে ফিরে যান</translation>
    </message>
</context>
<context>
    <name>StepForm</name>
    <message>
        <source>An escalation</source>
        <translation>ঊর্ধ্বতন অফিসে জানানো</translation>
    </message>
    <message>
        <source>Which office</source>
        <translation>কোন অফিস</translation>
    </message>
    <message>
        <source>Its name</source>
        <translation>তার নাম</translation>
    </message>
    <message>
        <source>Letter sent on</source>
        <translation>চিঠি পাঠানোর তারিখ</translation>
    </message>
    <message>
        <source>To answer by</source>
        <translation>কবের মধ্যে উত্তর দেবে</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>কবে উত্তর দিয়েছে</translation>
    </message>
    <message>
        <source>Their answer</source>
        <translation>তাদের উত্তর</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>সেভ করুন</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>বাতিল</translation>
    </message>
</context>
<context>
    <name>StepLine</name>
    <message>
        <source>Step {number}</source>
        <translation>ধাপ {number}</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>কে</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>কবের মধ্যে</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>হয়েছে</translation>
    </message>
</context>
<context>
    <name>StepsEditor</name>
    <message>
        <source>Add a step</source>
        <translation>একটি ধাপ যোগ করুন</translation>
    </message>
</context>
<context>
    <name>StepsPart</name>
    <message>
        <source>If there is danger at this very moment, call for help first.</source>
        <translation>এই মুহূর্তেই বিপদ থাকলে আগে সাহায্য ডাকুন।</translation>
    </message>
    <message>
        <source>Ask the client what they want to happen first, and what must not happen. Promise only what you can keep.</source>
        <translation>ক্লায়েন্টকে জিজ্ঞেস করুন, আগে কী হোক তিনি চান, আর কী হওয়া চলবে না। যা রাখতে পারবেন শুধু সেই কথাই দিন।</translation>
    </message>
    <message>
        <source>Settle where the client is safe tonight, and who is with them.</source>
        <translation>আজ রাতে ক্লায়েন্ট কোথায় নিরাপদ, আর সঙ্গে কে থাকবেন, তা ঠিক করুন।</translation>
    </message>
    <message>
        <source>Talk with your supervisor before the client leaves.</source>
        <translation>ক্লায়েন্ট চলে যাওয়ার আগে সুপারভাইজারের সঙ্গে কথা বলুন।</translation>
    </message>
    <message>
        <source>Talk with your supervisor today.</source>
        <translation>আজই সুপারভাইজারের সঙ্গে কথা বলুন।</translation>
    </message>
    <message>
        <source>Go through the safety plan together: night, phone, code word, way to court.</source>
        <translation>সুরক্ষা পরিকল্পনাটি একসঙ্গে দেখুন: রাত, ফোন, কোড শব্দ, আদালতের পথ।</translation>
    </message>
    <message>
        <source>Agree when and by which safe way you speak next.</source>
        <translation>পরের বার কবে এবং কোন নিরাপদ উপায়ে কথা হবে, ঠিক করে নিন।</translation>
    </message>
    <message>
        <source>What to do now</source>
        <translation>এখন যা করবেন</translation>
    </message>
    <message>
        <source>At night, from the client&apos;s plan: {whom}</source>
        <translation>রাতে, ক্লায়েন্টের পরিকল্পনা থেকে: {whom}</translation>
    </message>
    <message>
        <source>Source of the numbers: {source}, looked at on {day}.</source>
        <translation>নম্বরগুলির উৎস: {source}, দেখা হয়েছে {day}।</translation>
    </message>
    <message>
        <source>Refer to witness protection…</source>
        <translation>সাক্ষী সুরক্ষায় পাঠান…</translation>
    </message>
</context>
<context>
    <name>StudyEditor</name>
    <message>
        <source>Please write this; a consent needs it.</source>
        <translation>এটি লিখুন; সম্মতির জন্য এটি দরকার।</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>গবেষণা</translation>
    </message>
    <message>
        <source>One study, by its title.</source>
        <translation>একটি গবেষণা, তার শিরোনাম।</translation>
    </message>
    <message>
        <source>Responsible researcher</source>
        <translation>দায়িত্বপ্রাপ্ত গবেষক</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>অনুমোদন করেছে</translation>
    </message>
    <message>
        <source>The ethics committee, and the number it gave.</source>
        <translation>নীতি কমিটি ও তার দেওয়া নম্বর।</translation>
    </message>
</context>
<context>
    <name>SummariesPage</name>
    <message>
        <source>Save as a locked PDF</source>
        <translation>লক করা PDF হিসেবে সেভ করুন</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>পাওয়া গেছে</translation>
    </message>
    <message>
        <source>About</source>
        <translation>কার কথা</translation>
    </message>
    <message>
        <source>What</source>
        <translation>কী</translation>
    </message>
    <message>
        <source>For</source>
        <translation>উদ্দেশ্য</translation>
    </message>
    <message>
        <source>From</source>
        <translation>প্রেরক</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>মামলা</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>মেয়াদ শেষ</translation>
    </message>
    <message>
        <source>Called back</source>
        <translation>ফেরত চাওয়া হয়েছে</translation>
    </message>
    <message>
        <source>Summaries</source>
        <translation>সারাংশ</translation>
    </message>
    <message>
        <source>What survivors agreed to send to you. What had to be sent without consent is marked.</source>
        <translation>সারভাইভাররা আপনাকে যা পাঠাতে রাজি হয়েছেন। যা সম্মতি ছাড়া পাঠাতে হয়েছে তা চিহ্নিত করা আছে।</translation>
    </message>
    <message>
        <source>Choose a summary to read it. The counsellor is told when it was read.</source>
        <translation>পড়ার জন্য একটি সারাংশ বেছে নিন। পড়া হলে কাউন্সেলর তা জানতে পারেন।</translation>
    </message>
    <message>
        <source>No summary is here yet. One appears when a survivor agrees to send it.</source>
        <translation>এখনও কোনো সারাংশ নেই। কেউ পাঠাতে রাজি হলে এখানে আসবে।</translation>
    </message>
</context>
<context>
    <name>SummariesPresenter</name>
    <message>
        <source>It is closed here, and the counsellor is told.</source>
        <translation>এখানে তা বন্ধ হলো, কাউন্সেলরকে জানানো হলো।</translation>
    </message>
    <message>
        <source>It is closed here. No counsellor can be reached by the desk: please tell one yourself that the client withdraws the consent.</source>
        <translation>এটি এখানে বন্ধ করা হয়েছে। ডেস্ক থেকে কোনো কাউন্সেলরের কাছে পৌঁছানো যাচ্ছে না: ক্লায়েন্ট যে সম্মতি প্রত্যাহার করছেন, তা অনুগ্রহ করে নিজে একজন কাউন্সেলরকে জানান।</translation>
    </message>
</context>
<context>
    <name>SummaryBuilder</name>
    <message>
        <source>The recipient reads {written}. The client hears every sentence of it in {heard} before anything leaves.</source>
        <translation>প্রাপক পড়বেন {written}। কিছু পাঠানোর আগে ক্লায়েন্টকে এর প্রতিটি বাক্য {heard} ভাষায় শোনানো হয়।</translation>
    </message>
    <message>
        <source>The client has not agreed to share: {parts}. Please ask, or leave it out.</source>
        <translation>তিনি জানাতে রাজি হননি: {parts}। তাঁকে জিজ্ঞাসা করুন, বা বাদ দিন।</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>সারাংশ</translation>
    </message>
    <message>
        <source>Under which consent?</source>
        <translation>কোন সম্মতিতে?</translation>
    </message>
    <message>
        <source>Which type of summary?</source>
        <translation>কী ধরনের সারাংশ?</translation>
    </message>
    <message>
        <source>In which language does the recipient read?</source>
        <translation>প্রাপক কোন ভাষায় পড়বেন?</translation>
    </message>
    <message>
        <source>How will the recipient know who this is about?</source>
        <translation>কোন কথায় প্রাপক বুঝবেন এটি কার সম্বন্ধে?</translation>
    </message>
    <message>
        <source>Only as the client agreed. May be left empty.</source>
        <translation>শুধু তিনি যেমন রাজি হয়েছেন। খালি রাখা যায়।</translation>
    </message>
    <message>
        <source>What was said in a session never comes in by itself. Every word here is yours to change, and the client&apos;s to strike out.</source>
        <translation>সাক্ষাতে যা বলা হয়েছে তা নিজে থেকে এখানে আসে না। এখানকার প্রতিটি কথা আপনি বদলাতে পারেন, এবং তিনি কেটে দিতে পারেন।</translation>
    </message>
    <message>
        <source>Read it together</source>
        <translation>একসঙ্গে পড়ুন</translation>
    </message>
</context>
<context>
    <name>SummaryReader</name>
    <message>
        <source>It is closed here at once and cannot be read again. The counsellor hears of it and withdraws the consent. The client need not say why.</source>
        <translation>এটি এখানে এখনই বন্ধ হয়, আর পড়া যায় না। কাউন্সেলর জানতে পারেন, আর সম্মতি প্রত্যাহার করা হয়। ক্লায়েন্টকে কারণ বলতে হয় না।</translation>
    </message>
    <message>
        <source>Save as a locked PDF…</source>
        <translation>লক করা PDF হিসেবে সেভ করুন…</translation>
    </message>
    <message>
        <source>For this purpose only. Please show it to nobody else.</source>
        <translation>শুধু এই উদ্দেশ্যে। আর কাউকে দেখাবেন না।</translation>
    </message>
    <message>
        <source>The client asks: {conditions}</source>
        <translation>তিনি চান: {conditions}</translation>
    </message>
    <message>
        <source>{type} · {purpose} · from {name} · written on {day} · the consent is in force until {until}</source>
        <translation>{type} · {purpose} · {name} পাঠিয়েছেন · {day} তারিখে লেখা · সম্মতি {until} পর্যন্ত বহাল</translation>
    </message>
    <message>
        <source>sent without the client&apos;s consent: {ground}</source>
        <translation>তাঁর সম্মতি ছাড়া পাঠানো: {ground}</translation>
    </message>
    <message>
        <source>The consent was in force until then, so what it said is gone from here.</source>
        <translation>তাঁর সম্মতি সেই পর্যন্তই ছিল, তাই এতে যা ছিল এখান থেকে চলে গেছে।</translation>
    </message>
    <message>
        <source>The client withdrew the consent, so what it said is gone from here.</source>
        <translation>তিনি সম্মতি প্রত্যাহার করেছেন, তাই এতে যা ছিল এখান থেকে চলে গেছে।</translation>
    </message>
    <message>
        <source>If it was printed or saved before, please destroy that as well.</source>
        <translation>আগে ছাপা বা সেভ করা হয়ে থাকলে সেটিও নষ্ট করুন।</translation>
    </message>
    <message>
        <source>The client withdraws consent</source>
        <translation>ক্লায়েন্ট সম্মতি প্রত্যাহার করছেন</translation>
    </message>
    <message>
        <source>Linked case</source>
        <translation>কোন মামলার সঙ্গে</translation>
    </message>
    <message>
        <source>The client withdraws consent…</source>
        <translation>ক্লায়েন্ট সম্মতি প্রত্যাহার করছেন…</translation>
    </message>
    <message>
        <source>This summary has ended</source>
        <translation>এই সারাংশের মেয়াদ শেষ হয়েছে</translation>
    </message>
    <message>
        <source>This summary was called back</source>
        <translation>এই সারাংশ ফেরত নেওয়া হয়েছে</translation>
    </message>
    <message>
        <source>A summary</source>
        <translation>একটি সারাংশ</translation>
    </message>
</context>
<context>
    <name>SummaryTab</name>
    <message>
        <source>Sent to {name}. It is listed under “4 Sent”.</source>
        <translation>এটি {name}-এর কাছে যাচ্ছে, এবং “4 পাঠানো” অংশে আছে।</translation>
    </message>
    <message>
        <source>The file for {name} is saved. It is listed under “4 Sent”.</source>
        <translation>{name}-এর জন্য ফাইলটি সেভ হয়েছে, এবং “4 পাঠানো” অংশে আছে।</translation>
    </message>
    <message>
        <source>Printed for {name}. It is listed under “4 Sent”.</source>
        <translation>{name}-এর জন্য এটি ছাপা হয়েছে, এবং “4 পাঠানো” অংশে আছে।</translation>
    </message>
    <message>
        <source>A summary needs a consent in force. Please record one with the client first.</source>
        <translation>সারাংশের জন্য বহাল সম্মতি লাগে। আগে ক্লায়েন্টের সঙ্গে কথা বলে একটি লিখুন।</translation>
    </message>
</context>
<context>
    <name>SupervisionLines</name>
    <message>
        <source>Change</source>
        <translation>বদলান</translation>
    </message>
    <message>
        <source>It took place</source>
        <translation>সেশন হয়েছে</translation>
    </message>
    <message>
        <source>Talked about</source>
        <translation>কথা হয়েছে</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>হয়ে গেছে</translation>
    </message>
    <message>
        <source>Session of supervision</source>
        <translation>সুপারভিশনের সেশন</translation>
    </message>
    <message>
        <source>Brought by me</source>
        <translation>আমি তুলে ধরেছি</translation>
    </message>
    <message>
        <source>Brought by {name}</source>
        <translation>{name} তুলে ধরেছেন</translation>
    </message>
    <message>
        <source>talked about on {day}</source>
        <translation>{day} তারিখে কথা হয়েছে</translation>
    </message>
    <message>
        <source>by {day}</source>
        <translation>{day}-এর মধ্যে</translation>
    </message>
    <message>
        <source>Written by me</source>
        <translation>আমার লেখা</translation>
    </message>
    <message>
        <source>Written by {name}</source>
        <translation>{name}-এর লেখা</translation>
    </message>
    <message>
        <source>What helped: {words}</source>
        <translation>যা সাহায্য করল: {words}</translation>
    </message>
    <message>
        <source>To take away: {words}</source>
        <translation>সঙ্গে নেওয়ার: {words}</translation>
    </message>
    <message>
        <source>To come back to: {words}</source>
        <translation>আবার ফেরার: {words}</translation>
    </message>
</context>
<context>
    <name>SupervisionPage</name>
    <message>
        <source>No supervision has begun yet.</source>
        <translation>এখনও কোনো সুপারভিশন শুরু হয়নি।</translation>
    </message>
    <message>
        <source>Begin supervision</source>
        <translation>সুপারভিশন শুরু করুন</translation>
    </message>
    <message>
        <source>{name}, ended</source>
        <translation>{name}, শেষ হয়েছে</translation>
    </message>
    <message>
        <source>What you and {name} kept cannot be opened: its file is missing, or is not as it was left. Please ask the administrator to look at the backups. You can also end this supervision and begin again.</source>
        <translation>আপনি ও {name} যা রেখেছিলেন তা খোলা যাচ্ছে না: ফাইলটি নেই, বা যেমন রাখা হয়েছিল তেমন নেই। প্রশাসককে ব্যাকআপ দেখতে বলুন। আপনি এই সুপারভিশন শেষ করে নতুন করে শুরুও করতে পারেন।</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>এখনও কিছু নেই।</translation>
    </message>
    <message>
        <source>Only you and {name} can read this.</source>
        <translation>শুধু আপনি ও {name} এটি পড়তে পারেন।</translation>
    </message>
    <message>
        <source>This supervision has ended. You and {name} can still read what was kept.</source>
        <translation>এই সুপারভিশন শেষ হয়েছে। যা রাখা হয়েছিল তা আপনি ও {name} এখনও পড়তে পারেন।</translation>
    </message>
    <message>
        <source>Hide what is done</source>
        <translation>যা হয়ে গেছে তা আড়াল করুন</translation>
    </message>
    <message>
        <source>Show what is done</source>
        <translation>যা হয়ে গেছে তা দেখান</translation>
    </message>
    <message>
        <source>End this supervision? Both of you can still read what was kept, and nothing can be added. You can begin again at any time.</source>
        <translation>এই সুপারভিশন শেষ করবেন? যা রাখা হয়েছে তা দুজনেই পড়তে পারবেন, কিছু যোগ করা যাবে না। যেকোনো সময় নতুন করে শুরু করতে পারেন।</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>শেষ করুন</translation>
    </message>
    <message>
        <source>Supervision</source>
        <translation>সুপারভিশন</translation>
    </message>
    <message>
        <source>A talk about the work, with time to think.</source>
        <translation>কাজ নিয়ে কথা, ভাবার সময় নিয়ে।</translation>
    </message>
    <message>
        <source>With</source>
        <translation>কার সঙ্গে</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>সেশন</translation>
    </message>
    <message>
        <source>Plan a session</source>
        <translation>সেশন ঠিক করুন</translation>
    </message>
    <message>
        <source>To talk about</source>
        <translation>যা নিয়ে কথা হবে</translation>
    </message>
    <message>
        <source>Add a topic</source>
        <translation>একটি বিষয় যোগ করুন</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>যা ঠিক হয়েছে</translation>
    </message>
    <message>
        <source>Write down what you agreed</source>
        <translation>কী ঠিক হলো লিখুন</translation>
    </message>
    <message>
        <source>Reflections</source>
        <translation>ভাবনা</translation>
    </message>
    <message>
        <source>Write a reflection</source>
        <translation>কী ভাবলেন লিখুন</translation>
    </message>
    <message>
        <source>Begin with somebody else</source>
        <translation>অন্য কারও সঙ্গে শুরু করুন</translation>
    </message>
    <message>
        <source>End this supervision…</source>
        <translation>এই সুপারভিশন শেষ করুন…</translation>
    </message>
</context>
<context>
    <name>TakenCard</name>
    <message>
        <source>Trend</source>
        <translation>গতিধারা</translation>
    </message>
    <message>
        <source>The trend appears with the first full set of answers.</source>
        <translation>প্রথম সম্পূর্ণ উত্তরের সঙ্গে গতিধারা দেখা যায়।</translation>
    </message>
</context>
<context>
    <name>TalkForm</name>
    <message>
        <source>Please choose somebody.</source>
        <translation>কাউকে বেছে নিন।</translation>
    </message>
    <message>
        <source>Ask for a talk</source>
        <translation>কথা বলতে চান জানান</translation>
    </message>
    <message>
        <source>Only the one person whom you choose can read it, and nothing of it stays here. They read it when they next sign in.</source>
        <translation>শুধু আপনি যাঁকে বেছে নেন তিনিই এটি পড়তে পারেন, আর এখানে এর কিছু থাকে না। তিনি পরের বার সাইন ইন করলে এটি পড়েন।</translation>
    </message>
    <message>
        <source>Whom to ask</source>
        <translation>কার সঙ্গে কথা বলতে চান</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>কী নিয়ে</translation>
    </message>
    <message>
        <source>May stay empty. Name no client.</source>
        <translation>খালি রাখা যায়। কোনো ক্লায়েন্টের নাম লিখবেন না।</translation>
    </message>
</context>
<context>
    <name>TaskForm</name>
    <message>
        <source>Changing a task</source>
        <translation>কাজ বদলানো</translation>
    </message>
    <message>
        <source>A new task</source>
        <translation>নতুন কাজ</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>কী করতে হবে</translation>
    </message>
    <message>
        <source>By which day</source>
        <translation>কোন দিনের মধ্যে</translation>
    </message>
    <message>
        <source>You set it: the desk does not calculate legal deadlines.</source>
        <translation>দিনটি আপনি ঠিক করুন: ডেস্ক আইনি সময়সীমা হিসেব করে না।</translation>
    </message>
    <message>
        <source>In a few words</source>
        <translation>অল্প কথায়</translation>
    </message>
    <message>
        <source>No health or counselling detail here.</source>
        <translation>স্বাস্থ্য বা কাউন্সেলিংয়ের কথা এখানে নয়।</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>কে করবেন</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>অবস্থা</translation>
    </message>
</context>
<context>
    <name>TeamElsewhere</name>
    <message>
        <source>At other laptops</source>
        <translation>অন্য ল্যাপটপে</translation>
    </message>
    <message>
        <source>The people of each laptop are a group of their own. Their figures come with the exchange, once they are complete there.</source>
        <translation>প্রতিটি ল্যাপটপের কর্মীরা আলাদা একটি দল। তাঁদের সংখ্যা সেখানে সম্পূর্ণ হলে আদান-প্রদানের সঙ্গে আসে।</translation>
    </message>
</context>
<context>
    <name>TeamFigures</name>
    <message>
        <source>Figures</source>
        <translation>সংখ্যা</translation>
    </message>
    <message>
        <source>Means over the group, in whole points. The questions are worded by us and not validated; the figures are something to talk about together.</source>
        <translation>দলের গড়, পূর্ণ সংখ্যায়। প্রশ্নগুলি আমাদের লেখা এবং যাচাই করা নয়; সংখ্যাগুলি একসঙ্গে কথা বলার জন্য।</translation>
    </message>
    <message>
        <source>No figures: fewer than five people took part.</source>
        <translation>সংখ্যা নেই: পাঁচজনের কম অংশ নিয়েছেন।</translation>
    </message>
    <message>
        <source>No figures: the group had changed, so nothing is added up for these weeks.</source>
        <translation>সংখ্যা নেই: দল বদলেছিল, তাই এই সপ্তাহগুলির কিছু যোগ করা হয় না।</translation>
    </message>
    <message>
        <source>No figures: there was no week in which everybody in the group signed in.</source>
        <translation>সংখ্যা নেই: এমন কোনো সপ্তাহ ছিল না যাতে দলের সবাই সাইন ইন করেছেন।</translation>
    </message>
    <message>
        <source>Not complete yet. Everybody in the group has to sign in twice after these weeks, and to go on with those who are new.</source>
        <translation>এখনও সম্পূর্ণ নয়। এই সপ্তাহগুলির পরে দলের প্রত্যেককে দু-বার সাইন ইন করতে হয়, আর যাঁরা নতুন তাঁদের সঙ্গে এগোতে রাজি হতে হয়।</translation>
    </message>
    <message>
        <source>No figures: fewer than five people gave something.</source>
        <translation>সংখ্যা নেই: পাঁচজনের কম কিছু দিয়েছেন।</translation>
    </message>
    <message>
        <source>No figures: what was added up cannot be right, so it is not shown.</source>
        <translation>সংখ্যা নেই: যোগফল ঠিক হতে পারে না, তাই দেখানো হয় না।</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>নিজের খবর</translation>
    </message>
    <message>
        <source>Team climate</source>
        <translation>দলের পরিবেশ</translation>
    </message>
    <message>
        <source>Weeks {first} to {last} of {year}</source>
        <translation>{year} সালের সপ্তাহ {first} থেকে {last}</translation>
    </message>
    <message>
        <source>Week {first} of {year} to week {last} of {next}</source>
        <translation>{year} সালের সপ্তাহ {first} থেকে {next} সালের সপ্তাহ {last}</translation>
    </message>
    <message>
        <source>from at least {least} of {count} people</source>
        <translation>{count} জনের মধ্যে অন্তত {least} জনের</translation>
    </message>
    <message>
        <source>{title}: {value} of {highest}</source>
        <translation>{title}: {highest}-এর মধ্যে {value}</translation>
    </message>
</context>
<context>
    <name>TeamPage</name>
    <message>
        <source>Name</source>
        <translation>নাম</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>পদ</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>অবস্থা</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>আমন্ত্রিত</translation>
    </message>
    <message>
        <source>To be confirmed</source>
        <translation>নিশ্চিত করা বাকি</translation>
    </message>
    <message>
        <source>Work ended</source>
        <translation>কাজ শেষ</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>নিশ্চিত</translation>
    </message>
    <message>
        <source>People</source>
        <translation>লোকজন</translation>
    </message>
    <message>
        <source>Invite, then confirm who has made their keys.</source>
        <translation>আমন্ত্রণ জানান, তারপর যিনি চাবি তৈরি করেছেন তাঁকে নিশ্চিত করুন।</translation>
    </message>
    <message>
        <source>Confirm…</source>
        <translation>নিশ্চিত করুন…</translation>
    </message>
    <message>
        <source>Show the invitation</source>
        <translation>আমন্ত্রণ দেখান</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>বদলান…</translation>
    </message>
    <message>
        <source>Hand over files…</source>
        <translation>ফাইল হস্তান্তর…</translation>
    </message>
    <message>
        <source>Please hand this code over in person. It is needed at the first sign-in.</source>
        <translation>এই কোডটি হাতে হাতে দিন। প্রথম সাইন ইনে এটি লাগে।</translation>
    </message>
    <message>
        <source>Print the slip…</source>
        <translation>চিরকুট ছাপান…</translation>
    </message>
    <message>
        <source>Taking part now: {names}</source>
        <translation>এখন অংশ নিচ্ছেন: {names}</translation>
    </message>
    <message>
        <source>Nobody takes part yet. It begins with five people.</source>
        <translation>এখনও কেউ অংশ নেননি। পাঁচজন হলে শুরু হয়।</translation>
    </message>
    <message>
        <source>You take part.</source>
        <translation>আপনি অংশ নিচ্ছেন।</translation>
    </message>
    <message>
        <source>If you take part today, you are counted from {day} on.</source>
        <translation>আজ অংশ নিলে {day} থেকে আপনাকে গোনা হয়।</translation>
    </message>
    <message>
        <source>New in the group: {names}. Nothing of yours is added up with them before you go on. If you do not know somebody here as a colleague, do not go on, and ask the administrator.</source>
        <translation>{names} দলে নতুন। আপনি এগোতে রাজি না হওয়া পর্যন্ত তাঁদের সঙ্গে আপনার কিছু যোগ হয় না। এখানে কাউকে সহকর্মী বলে না চিনলে এগোবেন না, প্রশাসককে জিজ্ঞাসা করুন।</translation>
    </message>
    <message>
        <source>Team figures</source>
        <translation>দলের পরিসংখ্যান</translation>
    </message>
    <message>
        <source>How the team is, and nobody&apos;s own figures.</source>
        <translation>দল কেমন আছে, কারও নিজের সংখ্যা ছাড়া।</translation>
    </message>
    <message>
        <source>Taking part</source>
        <translation>অংশ নেওয়া</translation>
    </message>
    <message>
        <source>You choose. If you take part, the scores of your check-ins and of the team climate are added to those of your colleagues, never your answers. Each desk hides its part under random numbers that cancel out only in the sum over the whole group. So nobody can read your part, not the supervisor and not the administrator.</source>
        <translation>আপনিই ঠিক করুন। অংশ নিলে আপনার নিজের খবর ও দলের পরিবেশের স্কোর সহকর্মীদের স্কোরের সঙ্গে যোগ হয়, আপনার উত্তর কখনও নয়। প্রত্যেকের ডেস্ক নিজের অংশটি এলোমেলো সংখ্যায় ঢেকে দেয়, যেগুলি শুধু পুরো দলের যোগফলে কাটাকাটি হয়। তাই আপনার অংশ কেউ পড়তে পারেন না, সুপারভাইজার বা প্রশাসকও নন।</translation>
    </message>
    <message>
        <source>The figures are of eight weeks at a time. Only weeks count in which everybody in the group signed in, so that nobody&apos;s leave gives them away. Signing in once a week, also without a check-in, helps everybody.</source>
        <translation>সংখ্যাগুলি এক-একবারে আট সপ্তাহের। শুধু সেই সপ্তাহ গোনা হয় যাতে দলের সবাই সাইন ইন করেছেন, যাতে কারও ছুটি থেকে তাঁকে চেনা না যায়। নিজের খবর না দিলেও সপ্তাহে এক বার সাইন ইন করলে সবার সুবিধা হয়।</translation>
    </message>
    <message>
        <source>Figures are shown where at least five people gave something. In a group of five that tells that all five did. How many did exactly can be worked out by somebody with the office&apos;s key, but not who. You can leave at any time.</source>
        <translation>অন্তত পাঁচজন কিছু দিলে সংখ্যা দেখানো হয়। পাঁচজনের দলে তা থেকে বোঝা যায় যে পাঁচজনই দিয়েছেন। ঠিক কতজন দিয়েছেন তা অফিসের চাবি যাঁর কাছে আছে তিনি বের করতে পারেন, কিন্তু কে দিয়েছেন তা নয়। আপনি যেকোনো সময় ছেড়ে দিতে পারেন।</translation>
    </message>
    <message>
        <source>Take part</source>
        <translation>অংশ নিন</translation>
    </message>
    <message>
        <source>Go on with them</source>
        <translation>তাঁদের সঙ্গে এগোন</translation>
    </message>
    <message>
        <source>Leave the team figures</source>
        <translation>দলের পরিসংখ্যান থেকে বেরিয়ে যান</translation>
    </message>
</context>
<context>
    <name>TeamPresenter</name>
    <message>
        <source>Confirmed: {names}. They can sign in now.</source>
        <translation>{names} নিশ্চিত হয়েছেন। এখন সাইন ইন করা যাবে।</translation>
    </message>
    <message>
        <source>The roles are changed. They apply from the next sign-in.</source>
        <translation>পদ বদলানো হয়েছে। পরের বার সাইন ইন থেকে তা খাটবে।</translation>
    </message>
    <message>
        <source>The desk does not open for this person any more.</source>
        <translation>এই ডেস্ক আর এই ব্যক্তির জন্য খুলবে না।</translation>
    </message>
    <message>
        <source>The files are handed over. They open at the next sign-in.</source>
        <translation>ফাইলগুলি হস্তান্তর করা হয়েছে। পরের বার সাইন ইন করার সময় খুলবে।</translation>
    </message>
</context>
<context>
    <name>TemplateChoice</name>
    <message>
        <source>Forms (*.json)</source>
        <translation>ফর্ম (*.json)</translation>
    </message>
    <message>
        <source>Load a template</source>
        <translation>টেমপ্লেট আনুন</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>টেমপ্লেট</translation>
    </message>
    <message>
        <source>Load a template…</source>
        <translation>টেমপ্লেট আনুন…</translation>
    </message>
</context>
<context>
    <name>ThreatForm</name>
    <message>
        <source>Changing an entry</source>
        <translation>লেখা বদল</translation>
    </message>
    <message>
        <source>A new entry</source>
        <translation>নতুন লেখা</translation>
    </message>
    <message>
        <source>If you are in danger now, leave this and call 112. Please tell somebody in the office as well: nobody is told by writing it here.</source>
        <translation>এখনই বিপদে থাকলে এটি ছেড়ে 112-তে ফোন করুন। অফিসের কাউকেও জানান: এখানে লিখলে কেউ জানতে পারেন না।</translation>
    </message>
    <message>
        <source>Please write the day.</source>
        <translation>তারিখটি লিখুন।</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>তারিখ</translation>
    </message>
    <message>
        <source>How it came</source>
        <translation>কীভাবে এসেছিল</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>কী হয়েছিল</translation>
    </message>
    <message>
        <source>As much as you like, or nothing. Please name no client.</source>
        <translation>যতটা ইচ্ছে, বা কিছুই না। কোনো ক্লায়েন্টের নাম লিখবেন না।</translation>
    </message>
    <message>
        <source>Whom I told, and what they did</source>
        <translation>কাকে জানিয়েছি, তাঁরা কী করেছেন</translation>
    </message>
    <message>
        <source>Talked over on</source>
        <translation>কথা বলার তারিখ</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>কার সঙ্গে</translation>
    </message>
    <message>
        <source>What helps me, or what I need now</source>
        <translation>কী আমাকে সাহায্য করে, বা এখন কী দরকার</translation>
    </message>
</context>
<context>
    <name>ThreatsPage</name>
    <message>
        <source>Remove this entry for good?</source>
        <translation>এই লেখাটি চিরতরে সরাবেন?</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>সরান</translation>
    </message>
    <message>
        <source>Threats to me</source>
        <translation>আমার প্রতি হুমকি</translation>
    </message>
    <message>
        <source>A private record for yourself, should you need it later for the police, a court or the office. Nobody else can open it.</source>
        <translation>আপনার নিজের ব্যক্তিগত নথি, পরে পুলিশ, আদালত বা অফিসের জন্য দরকার হতে পারে। আর কেউ এটি খুলতে পারেন না।</translation>
    </message>
    <message>
        <source>Note a threat</source>
        <translation>হুমকি লিখে রাখুন</translation>
    </message>
    <message>
        <source>Remove this entry…</source>
        <translation>এই লেখাটি সরান…</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>তারিখ</translation>
    </message>
    <message>
        <source>How it came</source>
        <translation>কীভাবে এসেছিল</translation>
    </message>
    <message>
        <source>Talked over</source>
        <translation>কথা বলা হয়েছে</translation>
    </message>
    <message>
        <source>Nothing is noted. It may help to write down what happened while it is fresh.</source>
        <translation>কিছু লেখা নেই। ঘটনাটি মনে তাজা থাকতে লিখে রাখলে কাজে লাগতে পারে।</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>এখনও না</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Picture</source>
        <translation>ছবি</translation>
    </message>
    <message>
        <source>Photograph</source>
        <translation>ফটো</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Offered to a colleague</source>
        <translation>সহকর্মীকে দিতে চাওয়া</translation>
    </message>
    <message>
        <source>Taken over by a colleague</source>
        <translation>সহকর্মী গ্রহণ করেছেন</translation>
    </message>
    <message>
        <source>Not taken over</source>
        <translation>নেওয়া হয়নি</translation>
    </message>
    <message>
        <source>The offer was cancelled</source>
        <translation>প্রস্তাব বাতিল করা হয়েছে</translation>
    </message>
    <message>
        <source>{template}, amended</source>
        <translation>{template}, সংশোধিত</translation>
    </message>
    <message>
        <source>{template}</source>
        <translation>{template}</translation>
    </message>
    <message>
        <source>Amended</source>
        <translation>সংশোধিত</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>নোট</translation>
    </message>
    <message>
        <source>Not signed yet</source>
        <translation>এখনও স্বাক্ষর হয়নি</translation>
    </message>
    <message>
        <source>Renewed: {purpose}</source>
        <translation>নতুন করে নেওয়া: {purpose}</translation>
    </message>
    <message>
        <source>{instrument} – {value}</source>
        <translation>{instrument} – {value}</translation>
    </message>
    <message>
        <source>{instrument} – {value}, {band}</source>
        <translation>{instrument} – {value}, {band}</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>প্রশ্নমালা</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>ফর্ম</translation>
    </message>
    <message>
        <source>{what}: {purpose}</source>
        <translation>{what}: {purpose}</translation>
    </message>
    <message>
        <source>Work together</source>
        <translation>একসঙ্গে কাজ</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>শুরু</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>শেষ</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>সম্মতি</translation>
    </message>
    <message>
        <source>Given: {purpose}</source>
        <translation>দেওয়া: {purpose}</translation>
    </message>
    <message>
        <source>A part withdrawn: {purpose}</source>
        <translation>একটি অংশ প্রত্যাহার: {purpose}</translation>
    </message>
    <message>
        <source>Withdrawn: {purpose}</source>
        <translation>প্রত্যাহার: {purpose}</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>সারাংশ</translation>
    </message>
    <message>
        <source>Picture or paper</source>
        <translation>ছবি বা কাগজ</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation>হস্তান্তর</translation>
    </message>
    <message>
        <source>Taken over from a colleague</source>
        <translation>সহকর্মীর কাছ থেকে নেওয়া</translation>
    </message>
    <message>
        <source>Group session</source>
        <translation>দলের সাক্ষাৎ</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>সাক্ষাৎ</translation>
    </message>
    <message>
        <source>{state} · {mode}</source>
        <translation>{state} · {mode}</translation>
    </message>
    <message>
        <source>Group of {count}</source>
        <translation>{count} জনের দল</translation>
    </message>
    <message>
        <source>Group note</source>
        <translation>দলের নোট</translation>
    </message>
    <message>
        <source>Confidentiality explained</source>
        <translation>গোপনীয়তা বোঝানো হয়েছে</translation>
    </message>
    <message>
        <source>Intake</source>
        <translation>প্রথম আলাপ</translation>
    </message>
    <message>
        <source>Safety plan</source>
        <translation>সুরক্ষা পরিকল্পনা</translation>
    </message>
    <message>
        <source>Next review {day}</source>
        <translation>আবার দেখা {day}</translation>
    </message>
    <message>
        <source>Risk assessment</source>
        <translation>ঝুঁকির মূল্যায়ন</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>লক্ষ্য</translation>
    </message>
    <message>
        <source>{service}: {state}</source>
        <translation>{service}: {state}</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>রেফারেল</translation>
    </message>
    <message>
        <source>Client&apos;s comment</source>
        <translation>তাঁর মন্তব্য</translation>
    </message>
    <message>
        <source>Copy of the record</source>
        <translation>তাঁর নথির কপি</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>সিল</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>দেওয়া হয়েছে</translation>
    </message>
    <message>
        <source>Lifted</source>
        <translation>তোলা হয়েছে</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>সংশোধন</translation>
    </message>
    <message>
        <source>Until {day}</source>
        <translation>{day} পর্যন্ত</translation>
    </message>
    <message>
        <source>Kept longer</source>
        <translation>বেশি দিন রাখা</translation>
    </message>
    <message>
        <source>Legal hold</source>
        <translation>আইনি সংরক্ষণ</translation>
    </message>
    <message>
        <source>Legal hold ended</source>
        <translation>আইনি সংরক্ষণ শেষ</translation>
    </message>
    <message>
        <source>Demand for records</source>
        <translation>নথি তলব</translation>
    </message>
    <message>
        <source>Without consent</source>
        <translation>সম্মতি ছাড়া</translation>
    </message>
</context>
<context>
    <name>TimelineTab</name>
    <message>
        <source>Everything</source>
        <translation>সব</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>দিন</translation>
    </message>
    <message>
        <source>What</source>
        <translation>কী</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>সংক্ষেপে</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>কী দেখানো হবে</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>সময়রেখা</translation>
    </message>
    <message>
        <source>What is kept in the client&apos;s file appears here, by day.</source>
        <translation>তাঁর ফাইলে যা রাখা হয়, তা দিন ধরে এখানে দেখা যায়।</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>All hearings and tasks</source>
        <translation>সব শুনানি ও কাজ</translation>
    </message>
    <message>
        <source>Show all {count}</source>
        <translation>সব {count}টি দেখুন</translation>
    </message>
    <message>
        <source>Open the inbox ({count})</source>
        <translation>ইনবক্স খুলুন ({count})</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>আজ</translation>
    </message>
    <message>
        <source>No appointments today.</source>
        <translation>আজ কোনো অ্যাপয়েন্টমেন্ট নেই।</translation>
    </message>
    <message>
        <source>New appointment</source>
        <translation>নতুন অ্যাপয়েন্টমেন্ট</translation>
    </message>
    <message>
        <source>Your inbox is empty, and you have nothing to finish.</source>
        <translation>আপনার ইনবক্স খালি, আর শেষ করার মতো কিছু বাকি নেই।</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>অ্যাপয়েন্টমেন্ট</translation>
    </message>
    <message>
        <source>What is next</source>
        <translation>সামনে যা আছে</translation>
    </message>
    <message>
        <source>To finish</source>
        <translation>শেষ করতে হবে</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>ইনবক্স</translation>
    </message>
    <message>
        <source>Caseload</source>
        <translation>কাজের ভার</translation>
    </message>
    <message>
        <source>Caseloads</source>
        <translation>কাজের ভার</translation>
    </message>
</context>
<context>
    <name>TodayPart</name>
    <message>
        <source>What a hospital can do, if the client wants it, and only that:</source>
        <translation>ক্লায়েন্ট চাইলে হাসপাতাল যা করতে পারে, শুধু সেটুকুই:</translation>
    </message>
    <message>
        <source>treat injuries and pain</source>
        <translation>আঘাত ও ব্যথার চিকিৎসা</translation>
    </message>
    <message>
        <source>give medicine that can prevent HIV: within 72 hours, better at once</source>
        <translation>এইচআইভি ঠেকাতে পারে এমন ওষুধ: 72 ঘণ্টার মধ্যে, এখনই হলে আরও ভালো</translation>
    </message>
    <message>
        <source>prevent a pregnancy, where one is possible: within 120 hours, better at once</source>
        <translation>গর্ভধারণের সম্ভাবনা থাকলে তা ঠেকানো: 120 ঘণ্টার মধ্যে, এখনই হলে আরও ভালো</translation>
    </message>
    <message>
        <source>protect against other infections, such as hepatitis B and tetanus</source>
        <translation>হেপাটাইটিস বি, টিটেনাসের মতো অন্য সংক্রমণ থেকে সুরক্ষা</translation>
    </message>
    <message>
        <source>secure evidence, in case the client wants to file a complaint one day</source>
        <translation>প্রমাণ সংরক্ষণ, ক্লায়েন্ট কোনোদিন অভিযোগ জানাতে চাইলে</translation>
    </message>
    <message>
        <source>The client can say no to each of these. Offer to come along. Ask the hospital before anything else what it has to pass on, and to whom.</source>
        <translation>ক্লায়েন্ট এর প্রতিটিতেই না বলতে পারেন। সঙ্গে যেতে চান কি না বলুন। সবার আগে হাসপাতালকে জিজ্ঞেস করুন, তাদের কী জানাতে হয়, আর কাকে।</translation>
    </message>
    <message>
        <source>Safety today: injuries, a place for the night</source>
        <translation>আজকের নিরাপত্তা: আঘাত, রাতে থাকার জায়গা</translation>
    </message>
    <message>
        <source>Nothing about what happened is asked. Every answer may be left out.</source>
        <translation>কী ঘটেছে তা জিজ্ঞেস করা হয় না। যেকোনো উত্তর বাদ দেওয়া যায়।</translation>
    </message>
    <message>
        <source>Is the client hurt?</source>
        <translation>ক্লায়েন্টের কি আঘাত লেগেছে?</translation>
    </message>
    <message>
        <source>Is there a safe place for tonight?</source>
        <translation>আজ রাতের জন্য নিরাপদ জায়গা আছে কি?</translation>
    </message>
    <message>
        <source>Was there sexual violence in the last five days?</source>
        <translation>গত পাঁচ দিনে কি যৌন হিংসা হয়েছে?</translation>
    </message>
    <message>
        <source>Care comes first: a doctor, a hospital, an ambulance. The talk can wait.</source>
        <translation>আগে চিকিৎসা: ডাক্তার, হাসপাতাল, অ্যাম্বুল্যান্স। কথা পরে হতে পারে।</translation>
    </message>
    <message>
        <source>Look for a place for tonight together before the client leaves: someone they trust, a shelter, a One Stop Centre. Only a place to which they agree.</source>
        <translation>ক্লায়েন্ট চলে যাওয়ার আগে আজ রাতের জন্য একসঙ্গে একটি জায়গা খুঁজুন: বিশ্বাসের কেউ, আশ্রয়, ওয়ান স্টপ সেন্টার। শুধু এমন জায়গা যাতে তিনি রাজি।</translation>
    </message>
    <message>
        <source>The client wants these answers saved</source>
        <translation>ক্লায়েন্ট চান এই উত্তরগুলি সেভ করা হোক</translation>
    </message>
</context>
<context>
    <name>ToldForm</name>
    <message>
        <source>A client told me…</source>
        <translation>একজন ক্লায়েন্ট আমাকে বলেছেন…</translation>
    </message>
    <message>
        <source>Only the counsellor, and whoever covers for them today, can read it. Nothing of it is kept here. A client who withdraws a consent need not say why.</source>
        <translation>শুধু কাউন্সেলর, আর আজ যিনি তাঁর জায়গায় কাজ করছেন, এটি পড়তে পারেন। এখানে এর কিছুই রাখা হয় না। সম্মতি প্রত্যাহার করতে ক্লায়েন্টকে কারণ বলতে হয় না।</translation>
    </message>
    <message>
        <source>Pass it on</source>
        <translation>জানিয়ে দিন</translation>
    </message>
    <message>
        <source>To the counsellor</source>
        <translation>কাউন্সেলরকে</translation>
    </message>
    <message>
        <source>How will the counsellor know who this is about?</source>
        <translation>কাউন্সেলর কীভাবে বুঝবেন এটি কার কথা?</translation>
    </message>
    <message>
        <source>A code or a few words. No name is needed.</source>
        <translation>একটি কোড বা কয়েকটি শব্দ। নাম লাগে না।</translation>
    </message>
    <message>
        <source>What the client said</source>
        <translation>ক্লায়েন্ট যা বলেছেন</translation>
    </message>
    <message>
        <source>Please choose a counsellor.</source>
        <translation>একজন কাউন্সেলর বেছে নিন।</translation>
    </message>
    <message>
        <source>Please write a code or a few words.</source>
        <translation>একটি কোড বা কয়েকটি শব্দ লিখুন।</translation>
    </message>
    <message>
        <source>Please write what the client said.</source>
        <translation>ক্লায়েন্ট যা বলেছেন তা লিখুন।</translation>
    </message>
</context>
<context>
    <name>ToldPage</name>
    <message>
        <source>Passed on</source>
        <translation>জানানো কথা</translation>
    </message>
    <message>
        <source>A client may tell anybody here. What they say goes to their counsellor; a complaint never does.</source>
        <translation>ক্লায়েন্ট এখানকার যে কাউকে বলতে পারেন। তিনি যা বলেন তা তাঁর কাউন্সেলরের কাছে যায়; অভিযোগ কখনও যায় না।</translation>
    </message>
</context>
<context>
    <name>ToldPresenter</name>
    <message>
        <source>It is passed on to {name}. Whoever covers for them today can read it too.</source>
        <translation>{name}-কে জানানো হয়েছে। আজ তাঁর জায়গায় যিনি কাজ করছেন, তিনিও এটি পড়তে পারবেন।</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>Building the fictional office. This takes a moment…</source>
        <translation>কাল্পনিক অফিস তৈরি হচ্ছে। একটু সময় লাগবে…</translation>
    </message>
</context>
<context>
    <name>TourPanel</name>
    <message>
        <source>Sign in</source>
        <translation>সাইন ইন করুন</translation>
    </message>
    <message>
        <source>You are {person}, a counsellor. The passphrase is: {passphrase}. Type both, or let the tour fill them in, and sign in.</source>
        <translation>আপনি {person}, একজন কাউন্সেলর। “{passphrase}” আপনার গোপন বাক্য। দুটিই লিখুন, বা নিজে থেকে ভরে নিন, তারপর সাইন ইন করুন।</translation>
    </message>
    <message>
        <source>Open a client&apos;s file</source>
        <translation>ক্লায়েন্টের ফাইল খুলুন</translation>
    </message>
    <message>
        <source>Choose “{clients}” at the side, then a line of the list, and press Enter. Names stay covered until you show them.</source>
        <translation>পাশে “{clients}” বেছে নিন, তারপর তালিকার একটি লাইন, আর Enter চাপুন। আপনি না দেখালে নাম আড়ালে থাকে।</translation>
    </message>
    <message>
        <source>Begin a note</source>
        <translation>নোট শুরু করুন</translation>
    </message>
    <message>
        <source>In the file choose “{note}”, and write an invented sentence. It is saved by itself after a few seconds.</source>
        <translation>ফাইলে “{note}” বেছে নিন, আর বানানো একটি বাক্য লিখুন। কয়েক সেকেন্ড পরে নিজেই সেভ হয়।</translation>
    </message>
    <message>
        <source>Sign the note</source>
        <translation>নোট স্বাক্ষর করুন</translation>
    </message>
    <message>
        <source>Choose “{sign}” below the note. From then on it is only amended, never changed.</source>
        <translation>নোটের নিচে “{sign}” বেছে নিন। এরপর নোট আর বদলায় না, শুধু সংশোধন যোগ হয়।</translation>
    </message>
    <message>
        <source>Record a consent</source>
        <translation>সম্মতি লিখুন</translation>
    </message>
    <message>
        <source>Look for “{consents}” in the file. Choose what it is for, read the words, and record how the client said yes. Nothing leaves by this alone.</source>
        <translation>ফাইলে “{consents}” খুঁজে নিন। কীসের জন্য বেছে নিন, কথাগুলি পড়ুন, আর ক্লায়েন্ট কীভাবে হ্যাঁ বললেন লিখুন। শুধু এতে কিছুই বাইরে যায় না।</translation>
    </message>
    <message>
        <source>Somebody comes in</source>
        <translation>কেউ ঘরে এলেন</translation>
    </message>
    <message>
        <source>Press F9: everything is hidden, these lines too. Press F9 once more to go on.</source>
        <translation>F9 চাপুন: সব আড়াল হয়, এই লাইনগুলিও। আবার F9 চাপলে কাজ চলে।</translation>
    </message>
    <message>
        <source>Ask for help</source>
        <translation>সহায়তা নিন</translation>
    </message>
    <message>
        <source>Press F1: the help opens at what is in front of you. Escape closes it.</source>
        <translation>F1 চাপুন: সামনে যা আছে তার সহায়তা খোলে। Escape চাপলে বন্ধ হয়।</translation>
    </message>
    <message>
        <source>Lock the desk</source>
        <translation>ডেস্ক লক করুন</translation>
    </message>
    <message>
        <source>Press Ctrl+L, as you would on leaving. Everything is saved first, and you come back by signing in again.</source>
        <translation>উঠে যাওয়ার সময়ের মতো Ctrl+L চাপুন। আগে সব সেভ হয়; আবার সাইন ইন করলে ফিরে আসা যায়।</translation>
    </message>
    <message>
        <source>That was the tour</source>
        <translation>ঘুরে দেখা শেষ</translation>
    </message>
    <message>
        <source>Look round as long as you like: nothing can go wrong here. When you end the tour, the fictional office is deleted.</source>
        <translation>যতক্ষণ ইচ্ছে ঘুরে দেখুন: এখানে কিছু নষ্ট হওয়ার নেই। শেষ করলে কাল্পনিক অফিসটি মুছে যায়।</translation>
    </message>
    <message>
        <source>Tour of the fictional office</source>
        <translation>কাল্পনিক অফিস ঘুরে দেখা</translation>
    </message>
    <message>
        <source>Fictional office: everyone in it is invented. Write nothing real here.</source>
        <translation>কাল্পনিক অফিস: সবাই বানানো। এখানে সত্যি কিছু লিখবেন না।</translation>
    </message>
    <message>
        <source>Fill them in</source>
        <translation>ভরে নিন</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>পরের ধাপ</translation>
    </message>
    <message>
        <source>Skip this step</source>
        <translation>এই ধাপ বাদ দিন</translation>
    </message>
    <message>
        <source>Previous step</source>
        <translation>আগের ধাপ</translation>
    </message>
    <message>
        <source>Go on another day</source>
        <translation>অন্য দিন চালিয়ে যান</translation>
    </message>
    <message>
        <source>End the tour</source>
        <translation>ঘুরে দেখা শেষ করুন</translation>
    </message>
    <message>
        <source>Show the step</source>
        <translation>ধাপটি দেখান</translation>
    </message>
    <message>
        <source>Put it aside</source>
        <translation>সরিয়ে রাখুন</translation>
    </message>
    <message>
        <source>Step {number} of {all}: {title}</source>
        <translation>ধাপ {number}/{all}: {title}</translation>
    </message>
</context>
<context>
    <name>TrendChart</name>
    <message>
        <source>{figure}. The next figure will show a trend.</source>
        <translation>{figure}। পরের সংখ্যাটি থেকে ধারা দেখা যাবে।</translation>
    </message>
</context>
<context>
    <name>TrialCard</name>
    <message>
        <source>The folder with the backups</source>
        <translation>ব্যাকআপের ফোল্ডারটি</translation>
    </message>
    <message>
        <source>Try a backup out</source>
        <translation>ব্যাকআপ যাচাই করা</translation>
    </message>
    <message>
        <source>A backup that nobody has ever opened may be worth nothing. Here the newest one is restored beside the desk, you open a record of your own in it, and then it is deleted again. Nothing in the desk changes. Please do that every few months.</source>
        <translation>যে ব্যাকআপ কেউ কখনও খোলেননি তা হয়তো কোনো কাজের নয়। এখানে সবচেয়ে নতুনটি ডেস্কের পাশে ফিরিয়ে আনা হয়, আপনি তাতে নিজের একটি নথি খোলেন, তারপর তা আবার মুছে ফেলা হয়। ডেস্কে কিছুই বদলায় না। কয়েক মাস পর পর এটি করুন।</translation>
    </message>
    <message>
        <source>Open a record</source>
        <translation>একটি নথি খুলুন</translation>
    </message>
    <message>
        <source>What the record says</source>
        <translation>নথিতে যা লেখা আছে</translation>
    </message>
    <message>
        <source>The backup is whole. There is no record of yours in it yet; a colleague with records should try it too.</source>
        <translation>ব্যাকআপটি সম্পূর্ণ। এতে এখনও আপনার কোনো নথি নেই; যে সহকর্মীর নথি আছে তিনিও যাচাই করে দেখুন।</translation>
    </message>
    <message>
        <source>Try it out…</source>
        <translation>যাচাই করুন…</translation>
    </message>
    <message>
        <source>I can read it</source>
        <translation>আমি পড়তে পারছি</translation>
    </message>
    <message>
        <source>Something is wrong</source>
        <translation>কিছু একটা ঠিক নেই</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>হয়ে গেছে</translation>
    </message>
    <message>
        <source>This file is here. It has no notes yet.</source>
        <translation>এই ফাইলটি আছে। এতে এখনও কোনো নোট নেই।</translation>
    </message>
</context>
<context>
    <name>TriesEdit</name>
    <message>
        <source>Add a try to reach the client</source>
        <translation>যোগাযোগের আর একটি চেষ্টা যোগ করুন</translation>
    </message>
</context>
<context>
    <name>TryLine</name>
    <message>
        <source>Please choose the way you used.</source>
        <translation>যে উপায়ে চেষ্টা করেছেন তা অনুগ্রহ করে বেছে নিন।</translation>
    </message>
    <message>
        <source>Try {number}</source>
        <translation>চেষ্টা {number}</translation>
    </message>
    <message>
        <source>By which safe way</source>
        <translation>কোন নিরাপদ উপায়ে</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>ফলাফল</translation>
    </message>
</context>
<context>
    <name>UnwrittenLine</name>
    <message>
        <source>Sessions without a note: {days}.</source>
        <translation>নোট নেই এমন সাক্ষাৎ: {days}।</translation>
    </message>
    <message>
        <source>Sessions without a note: {days}, and {number} earlier.</source>
        <translation>নোট নেই এমন সাক্ষাৎ: {days}, এবং আগের আরও {number}টি।</translation>
    </message>
    <message>
        <source>Write the note for {day}</source>
        <translation>{day} তারিখের নোট লিখুন</translation>
    </message>
</context>
<context>
    <name>VersionsView</name>
    <message>
        <source>Signed on {moment} by {name}.</source>
        <translation>{name} {moment}-এ স্বাক্ষর করেছেন।</translation>
    </message>
    <message>
        <source>Signed on {moment}.</source>
        <translation>{moment}-এ স্বাক্ষরিত।</translation>
    </message>
    <message>
        <source>Reason: {reason}</source>
        <translation>কারণ: {reason}</translation>
    </message>
    <message>
        <source>Session of {day}</source>
        <translation>{day} তারিখের সাক্ষাৎ</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>সংস্করণ {number}</translation>
    </message>
    <message>
        <source>No other: as it was signed</source>
        <translation>অন্য কোনোটি নয়: যেমন স্বাক্ষরিত</translation>
    </message>
    <message>
        <source>Version to read</source>
        <translation>যে সংস্করণ পড়বেন</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>যার সঙ্গে তুলনা</translation>
    </message>
    <message>
        <source>[− struck through −] was taken out, [+ underlined +] was put in.</source>
        <translation>[− কাটা −] বাদ দেওয়া হয়েছে, [+ নিচে দাগ দেওয়া +] যোগ করা হয়েছে।</translation>
    </message>
    <message>
        <source>The version, with what differs</source>
        <translation>সংস্করণটি, যা আলাদা তা সহ</translation>
    </message>
</context>
<context>
    <name>VoiceFiguresCard</name>
    <message>
        <source>{question} (shared)</source>
        <translation>{question} (জানানো হয়েছে)</translation>
    </message>
    <message>
        <source>{question} (not shared)</source>
        <translation>{question} (জানানো হয়নি)</translation>
    </message>
    <message>
        <source>People</source>
        <translation>মানুষ</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>প্রশ্ন</translation>
    </message>
    <message>
        <source>Feedback of all clients together</source>
        <translation>সব ক্লায়েন্টের মতামত একসঙ্গে</translation>
    </message>
    <message>
        <source>Comments that are not shared are counted at the end of each month. A number below {count} people is not shown, nor one from which it could be worked out. “People” counts everyone who commented.</source>
        <translation>যে মতামত জানানো হয়নি তা প্রতি মাসের শেষে গোনা হয়। {count} জনের কম হলে সংখ্যা দেখানো হয় না, যা থেকে তা বের করা যায় তা-ও নয়। “মানুষ” বলতে যাঁরা মতামত দিয়েছেন সবাইকে গোনা হয়।</translation>
    </message>
</context>
<context>
    <name>VoicePresenter</name>
    <message>
        <source>Something on this desk is not saved yet. Please save or discard it before you give the client the computer.</source>
        <translation>এই ডেস্কে কিছু এখনও সেভ করা হয়নি। ক্লায়েন্টকে কম্পিউটার দেওয়ার আগে তা সেভ করুন বা বাদ দিন।</translation>
    </message>
</context>
<context>
    <name>VoiceTab</name>
    <message>
        <source>Only {name} can read a complaint; you cannot. The client can also take the slip instead, and then needs no computer.</source>
        <translation>অভিযোগ শুধু {name} পড়তে পারেন, আপনি পারেন না। ক্লায়েন্ট তার বদলে কাগজটিও নিয়ে যেতে পারেন, তখন কম্পিউটার লাগে না।</translation>
    </message>
    <message>
        <source>The office settings name nobody for complaints who is not yourself, so there is only the slip.</source>
        <translation>অফিসের সেটিংসে অভিযোগের জন্য আপনি ছাড়া কারও নাম নেই, তাই শুধু কাগজটিই আছে।</translation>
    </message>
    <message>
        <source>The session on {day}</source>
        <translation>{day} তারিখের সাক্ষাৎ</translation>
    </message>
    <message>
        <source>Our talks as a whole</source>
        <translation>আমাদের সব কথা মিলিয়ে</translation>
    </message>
    <message>
        <source>A service</source>
        <translation>একটি সেবা</translation>
    </message>
    <message>
        <source>A session</source>
        <translation>একটি সাক্ষাৎ</translation>
    </message>
    <message>
        <source>Question {number}</source>
        <translation>প্রশ্ন {number}</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>দিন</translation>
    </message>
    <message>
        <source>About</source>
        <translation>বিষয়</translation>
    </message>
    <message>
        <source>In the client&apos;s words</source>
        <translation>তাঁর ভাষায়</translation>
    </message>
    <message>
        <source>Comments that the client keeps to themselves: {count}</source>
        <translation>যে মন্তব্য তিনি নিজের কাছে রাখেন: {count}</translation>
    </message>
    <message>
        <source>What the client is asked about</source>
        <translation>কী নিয়ে জিজ্ঞাসা করা হবে</translation>
    </message>
    <message>
        <source>Give the client the computer</source>
        <translation>ক্লায়েন্টকে কম্পিউটার দিন</translation>
    </message>
    <message>
        <source>Comments that the client shares</source>
        <translation>যে মন্তব্য তিনি জানান</translation>
    </message>
    <message>
        <source>Three questions of our own wording, not validated, that the client answers alone. The desk shows you the answers only if the client says so. After that it is locked.</source>
        <translation>আমাদের নিজের ভাষায় তিনটি প্রশ্ন, যাচাই করা নয়; ক্লায়েন্ট একা উত্তর দেন। ক্লায়েন্ট চাইলেই ডেস্ক আপনাকে উত্তর দেখায়। তারপর ডেস্ক লক হয়।</translation>
    </message>
    <message>
        <source>Give the page for a complaint…</source>
        <translation>অভিযোগের পাতা দিন…</translation>
    </message>
    <message>
        <source>Print the slip…</source>
        <translation>চিরকুট ছাপান…</translation>
    </message>
</context>
<context>
    <name>WaitingLine</name>
    <message>
        <source>{name} has not signed in yet. Nothing can be sent to them before that. If they have, at another laptop, exchange there and then here.</source>
        <translation>{name} এখনও সাইন ইন করেননি। তার আগে তাঁকে কিছু পাঠানো যাবে না। অন্য ল্যাপটপে করে থাকলে আগে সেখানে, তারপর এখানে আদান-প্রদান করুন।</translation>
    </message>
</context>
<context>
    <name>WaitingPage</name>
    <message>
        <source>Thank you, {name}</source>
        <translation>ধন্যবাদ, {name}</translation>
    </message>
    <message>
        <source>Your keys are made. The administrator now confirms you; after that you can sign in.</source>
        <translation>আপনার চাবি তৈরি হয়েছে। এবার প্রশাসক আপনাকে নিশ্চিত করবেন; তারপর আপনি সাইন ইন করতে পারবেন।</translation>
    </message>
    <message>
        <source>Please read these words to the administrator, by telephone or in person: every word must be the same on both screens. They are no secret, and they are not your recovery code.</source>
        <translation>এই শব্দগুলি প্রশাসককে পড়ে শোনান, টেলিফোনে বা সামনাসামনি: দুই পর্দায় প্রতিটি শব্দ একই হতে হবে। এগুলি গোপন নয়, আর এগুলি আপনার পুনরুদ্ধার কোডও নয়।</translation>
    </message>
    <message>
        <source>Words to compare</source>
        <translation>মিলিয়ে দেখার শব্দ</translation>
    </message>
    <message>
        <source>If the administrator works at another laptop of the office, your request goes there with the next exchange, and the answer comes back with another one. Once it is here, you can sign in.</source>
        <translation>প্রশাসক অফিসের অন্য ল্যাপটপে কাজ করলে আপনার অনুরোধ পরের আদান-প্রদানের সঙ্গে সেখানে যায়, আর উত্তর আসে তার পরের কোনো আদান-প্রদানে। উত্তর এখানে এলে আপনি সাইন ইন করতে পারবেন।</translation>
    </message>
    <message>
        <source>Exchange now</source>
        <translation>এখনই আদান-প্রদান করুন</translation>
    </message>
    <message>
        <source>Print these words</source>
        <translation>এই শব্দগুলি ছাপান</translation>
    </message>
    <message>
        <source>Back to the sign-in</source>
        <translation>সাইন ইনে ফিরুন</translation>
    </message>
</context>
<context>
    <name>WeekPage</name>
    <message>
        <source>Export busy times</source>
        <translation>ব্যস্ত সময় ফাইলে সেভ করুন</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>দিন</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>সময়</translation>
    </message>
    <message>
        <source>With</source>
        <translation>কার সঙ্গে</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>অবস্থা</translation>
    </message>
    <message>
        <source>How</source>
        <translation>কীভাবে</translation>
    </message>
    <message>
        <source>Nothing is planned in this week.</source>
        <translation>এই সপ্তাহে কিছু ঠিক করা নেই।</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>ক্যালেন্ডার</translation>
    </message>
    <message>
        <source>Enter opens an appointment, N begins a new one.</source>
        <translation>Enter চাপলে অ্যাপয়েন্টমেন্ট খোলে, N চাপলে নতুন শুরু হয়।</translation>
    </message>
    <message>
        <source>New appointment</source>
        <translation>নতুন অ্যাপয়েন্টমেন্ট</translation>
    </message>
    <message>
        <source>Previous week</source>
        <translation>আগের সপ্তাহ</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>পরের সপ্তাহ</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>এই সপ্তাহ</translation>
    </message>
    <message>
        <source>Group notes</source>
        <translation>দলের নোট</translation>
    </message>
    <message>
        <source>Print the week…</source>
        <translation>সপ্তাহ ছাপুন…</translation>
    </message>
    <message>
        <source>Export busy times…</source>
        <translation>ব্যস্ত সময় ফাইলে সেভ করুন…</translation>
    </message>
    <message>
        <source>A calendar file with times only: no code, no place.</source>
        <translation>শুধু সময়ের একটি ক্যালেন্ডার ফাইল: কোড নেই, জায়গা নেই।</translation>
    </message>
    <message>
        <source>Appointments of the week</source>
        <translation>এই সপ্তাহের অ্যাপয়েন্টমেন্ট</translation>
    </message>
</context>
<context>
    <name>WeekPresenter</name>
    <message>
        <source>The sheet has times and codes. Names are on it only if you choose so now; whoever finds it then knows who comes to you.</source>
        <translation>কাগজে সময় আর কোড থাকে। নাম থাকবে শুধু এখন আপনি চাইলে; তখন কাগজটি যাঁর হাতে পড়বে, তিনি জানবেন আপনার কাছে কে আসেন।</translation>
    </message>
    <message>
        <source>With names…</source>
        <translation>নামসহ…</translation>
    </message>
    <message>
        <source>Codes only…</source>
        <translation>শুধু কোড…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>বাতিল</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>ব্যস্ত</translation>
    </message>
    <message>
        <source>Your busy times are saved. The file says when you are busy, and names no client, code or place.</source>
        <translation>আপনার ব্যস্ত সময় সেভ হয়েছে। ফাইলে শুধু আছে আপনি কখন ব্যস্ত; কোনো ক্লায়েন্ট, কোড বা জায়গা নেই।</translation>
    </message>
</context>
<context>
    <name>WhatHelpsPage</name>
    <message>
        <source>{name} reads it when they next sign in.</source>
        <translation>{name} পরের বার সাইন ইন করলে এটি পড়বেন।</translation>
    </message>
    <message>
        <source>Source of the numbers: {source}, looked at on {day}.</source>
        <translation>নম্বরগুলির সূত্র: {source}, {day} তারিখে দেখা।</translation>
    </message>
    <message>
        <source>{name} asks you for a talk</source>
        <translation>{name} আপনার সঙ্গে কথা বলতে চান</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>হয়ে গেছে</translation>
    </message>
    <message>
        <source>What helps</source>
        <translation>কী সাহায্য করে</translation>
    </message>
    <message>
        <source>For a hard hour, by day or night.</source>
        <translation>কঠিন সময়ের জন্য, দিনে বা রাতে।</translation>
    </message>
    <message>
        <source>Numbers to call</source>
        <translation>যেসব নম্বরে ফোন করা যায়</translation>
    </message>
    <message>
        <source>Somebody asks you</source>
        <translation>কেউ আপনাকে চাইছেন</translation>
    </message>
</context>
<context>
    <name>WordingCard</name>
    <message>
        <source>Please keep the words in braces as they are, and at most 2,000 letters.</source>
        <translation>বন্ধনীর { } ভিতরের কথা যেমন আছে তেমনই রাখুন, আর সবচেয়ে বেশি 2,000 অক্ষর লিখুন।</translation>
    </message>
    <message>
        <source>In English</source>
        <translation>ইংরেজিতে</translation>
    </message>
    <message>
        <source>As the desk says it</source>
        <translation>ডেস্ক যেভাবে বলে</translation>
    </message>
    <message>
        <source>As your office says it</source>
        <translation>আপনাদের অফিস যেভাবে বলে</translation>
    </message>
    <message>
        <source>Everyone in the office sees it from their next sign-in on.</source>
        <translation>অফিসের সবাই পরের বার সাইন ইন করলে এটি দেখবেন।</translation>
    </message>
    <message>
        <source>Save the wording</source>
        <translation>কথাটি সেভ করুন</translation>
    </message>
    <message>
        <source>Use the desk&apos;s wording again</source>
        <translation>আবার ডেস্কের কথাই দেখান</translation>
    </message>
</context>
<context>
    <name>WordingPage</name>
    <message>
        <source>Wording</source>
        <translation>কথার ধরন</translation>
    </message>
    <message>
        <source>Where a text of the desk is not what people here would say, write it in your own words. No native counsellor has read the Bengali, Hindi and Marathi texts yet.</source>
        <translation>ডেস্কের কোনো কথা এখানকার মানুষ যেভাবে বলেন সেভাবে না হলে নিজের কথায় লিখুন। বাংলা, হিন্দি ও মারাঠি কথাগুলি এখনও কোনো মাতৃভাষী কাউন্সেলর পড়েননি।</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>ভাষা</translation>
    </message>
    <message>
        <source>Words in the text</source>
        <translation>কথার ভিতরের শব্দ</translation>
    </message>
    <message>
        <source>Only the office&apos;s own</source>
        <translation>শুধু অফিসের নিজের</translation>
    </message>
    <message>
        <source>Texts of the desk</source>
        <translation>ডেস্কের কথাগুলি</translation>
    </message>
    <message>
        <source>In English</source>
        <translation>ইংরেজিতে</translation>
    </message>
    <message>
        <source>Shown as</source>
        <translation>যেভাবে দেখানো হয়</translation>
    </message>
    <message>
        <source>Take wordings from a file…</source>
        <translation>ফাইল থেকে কথা নিন…</translation>
    </message>
    <message>
        <source>Save the wordings as a file…</source>
        <translation>কথাগুলি ফাইলে সেভ করুন…</translation>
    </message>
    <message>
        <source>No text of the desk has these words. Please try fewer, or another language.</source>
        <translation>ডেস্কের কোনো লেখায় এই শব্দগুলি নেই। কম শব্দ দিয়ে, বা অন্য ভাষায় দেখুন।</translation>
    </message>
</context>
<context>
    <name>WordingPresenter</name>
    <message>
        <source>Saved. People see it from their next sign-in on.</source>
        <translation>সেভ হয়েছে। সবাই পরের বার সাইন ইন করলে দেখবেন।</translation>
    </message>
    <message>
        <source>Take wordings from a file</source>
        <translation>ফাইল থেকে কথা নেওয়া</translation>
    </message>
    <message>
        <source>Wordings taken: {count}</source>
        <translation>নেওয়া হয়েছে: {count}</translation>
    </message>
    <message>
        <source>Wordings taken: {count}. These lines could not be used, because their text is not one of the desk&apos;s or words in braces are missing: {lines}</source>
        <translation>নেওয়া হয়েছে: {count}। এই লাইনগুলি কাজে লাগানো যায়নি, কারণ কথাটি ডেস্কের নয় বা { } ভিতরের কোনো কথা নেই: {lines}</translation>
    </message>
    <message>
        <source>Save the wordings as a file</source>
        <translation>কথাগুলি ফাইলে সেভ করা</translation>
    </message>
    <message>
        <source>The file is saved.</source>
        <translation>ফাইলটি সেভ হয়েছে।</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Attendance</source>
        <translation>উপস্থিতি</translation>
    </message>
    <message>
        <source>Results of questionnaires</source>
        <translation>প্রশ্নমালার ফল</translation>
    </message>
    <message>
        <source>Safety plan</source>
        <translation>সুরক্ষা পরিকল্পনা</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>রেফারেল</translation>
    </message>
    <message>
        <source>By the client</source>
        <translation>ক্লায়েন্ট নিজে</translation>
    </message>
    <message>
        <source>By a guardian</source>
        <translation>অভিভাবক</translation>
    </message>
    <message>
        <source>By the Child Welfare Committee or the person it named</source>
        <translation>শিশু কল্যাণ কমিটি, বা কমিটি যাঁর নাম করেছে</translation>
    </message>
    <message>
        <source>What the client came for is reached</source>
        <translation>ক্লায়েন্ট যে জন্য এসেছিলেন তা হয়েছে</translation>
    </message>
    <message>
        <source>The client wishes to end it</source>
        <translation>ক্লায়েন্ট শেষ করতে চান</translation>
    </message>
    <message>
        <source>The client moved away</source>
        <translation>ক্লায়েন্ট অন্য জায়গায় চলে গেছেন</translation>
    </message>
    <message>
        <source>Another service goes on with the client</source>
        <translation>অন্য একটি পরিষেবা ক্লায়েন্টের সঙ্গে কাজ চালিয়ে যাচ্ছে</translation>
    </message>
    <message>
        <source>The contact was lost</source>
        <translation>যোগাযোগ হারিয়ে গেছে</translation>
    </message>
    <message>
        <source>The client is missing</source>
        <translation>ক্লায়েন্ট নিখোঁজ</translation>
    </message>
    <message>
        <source>The client died</source>
        <translation>ক্লায়েন্ট মারা গেছেন</translation>
    </message>
    <message>
        <source>Grievance person, then Data Protection Board</source>
        <translation>অফিসে যিনি অভিযোগ দেখেন, তারপর তথ্য সুরক্ষা বোর্ড</translation>
    </message>
    <message>
        <source>Shelter</source>
        <translation>আশ্রয়</translation>
    </message>
    <message>
        <source>Safety and risk</source>
        <translation>নিরাপত্তা ও ঝুঁকি</translation>
    </message>
    <message>
        <source>Strengths and supports</source>
        <translation>তাঁর শক্তি ও সহায়</translation>
    </message>
    <message>
        <source>Needs and recommendations</source>
        <translation>প্রয়োজন ও সুপারিশ</translation>
    </message>
    <message>
        <source>Counselling</source>
        <translation>কাউন্সেলিং</translation>
    </message>
    <message>
        <source>Summary for casework</source>
        <translation>কেসওয়ার্কের জন্য সারাংশ</translation>
    </message>
    <message>
        <source>Referral to a service</source>
        <translation>কোনো পরিষেবায় রেফারেল</translation>
    </message>
    <message>
        <source>Supervision of the counsellor</source>
        <translation>কাউন্সেলরের সুপারভিশন</translation>
    </message>
    <message>
        <source>Statistics without names</source>
        <translation>নাম ছাড়া পরিসংখ্যান</translation>
    </message>
    <message>
        <source>Research</source>
        <translation>গবেষণা</translation>
    </message>
    <message>
        <source>Referral summary</source>
        <translation>রেফারেল সারাংশ</translation>
    </message>
    <message>
        <source>Psychological impact statement</source>
        <translation>মানসিক প্রভাবের বিবৃতি</translation>
    </message>
    <message>
        <source>Attendance letter</source>
        <translation>উপস্থিতির চিঠি</translation>
    </message>
    <message>
        <source>Safety alert</source>
        <translation>নিরাপত্তার বার্তা</translation>
    </message>
    <message>
        <source>By signature</source>
        <translation>স্বাক্ষর করে</translation>
    </message>
    <message>
        <source>By thumb impression</source>
        <translation>টিপসই দিয়ে</translation>
    </message>
    <message>
        <source>Spoken before a witness</source>
        <translation>সাক্ষীর সামনে মুখে বলে</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>পাঠানো হয়েছে</translation>
    </message>
    <message>
        <source>FIR</source>
        <translation>এফআইআর</translation>
    </message>
    <message>
        <source>Court case</source>
        <translation>আদালতের মামলা</translation>
    </message>
    <message>
        <source>Legal services application (DLSA, SLSA)</source>
        <translation>আইনি সহায়তার আবেদন (DLSA, SLSA)</translation>
    </message>
    <message>
        <source>Another number</source>
        <translation>অন্য নম্বর</translation>
    </message>
    <message>
        <source>Bail</source>
        <translation>জামিন</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>অভিযোগ গঠন</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>সাক্ষ্য</translation>
    </message>
    <message>
        <source>The client&apos;s own evidence</source>
        <translation>ক্লায়েন্টের নিজের সাক্ষ্য</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>সওয়াল</translation>
    </message>
    <message>
        <source>Judgment</source>
        <translation>রায়</translation>
    </message>
    <message>
        <source>Compensation</source>
        <translation>ক্ষতিপূরণ</translation>
    </message>
    <message>
        <source>Appeal</source>
        <translation>আপিল</translation>
    </message>
    <message>
        <source>Not noted yet</source>
        <translation>এখনও লেখা হয়নি</translation>
    </message>
    <message>
        <source>Adjourned</source>
        <translation>মুলতুবি</translation>
    </message>
    <message>
        <source>An order was made</source>
        <translation>আদেশ হয়েছে</translation>
    </message>
    <message>
        <source>Did not take place</source>
        <translation>হয়নি</translation>
    </message>
    <message>
        <source>Compensation claim</source>
        <translation>ক্ষতিপূরণের দাবি</translation>
    </message>
    <message>
        <source>Opposing bail</source>
        <translation>জামিনের বিরোধিতা</translation>
    </message>
    <message>
        <source>A document</source>
        <translation>একটি নথি</translation>
    </message>
    <message>
        <source>To be done</source>
        <translation>করতে হবে</translation>
    </message>
    <message>
        <source>Summons or order of a court</source>
        <translation>আদালতের সমন বা আদেশ</translation>
    </message>
    <message>
        <source>Notice of the police to produce a document</source>
        <translation>নথি পেশ করার জন্য পুলিশের নোটিস</translation>
    </message>
    <message>
        <source>Application for information (RTI)</source>
        <translation>তথ্যের আবেদন (RTI)</translation>
    </message>
    <message>
        <source>A parent, spouse or other family</source>
        <translation>বাবা-মা, স্বামী-স্ত্রী বা পরিবারের অন্য কেউ</translation>
    </message>
    <message>
        <source>Child Welfare Committee or another child welfare authority</source>
        <translation>শিশু কল্যাণ কমিটি বা অন্য শিশু কল্যাণ কর্তৃপক্ষ</translation>
    </message>
    <message>
        <source>Search and seizure</source>
        <translation>তল্লাশি ও বাজেয়াপ্ত করা</translation>
    </message>
    <message>
        <source>A commission (human rights, women, child rights)</source>
        <translation>কোনো কমিশন (মানবাধিকার, মহিলা, শিশু অধিকার)</translation>
    </message>
    <message>
        <source>A funder</source>
        <translation>অর্থদাতা সংস্থা</translation>
    </message>
    <message>
        <source>Press, radio, television or social media</source>
        <translation>সংবাদপত্র, রেডিও, টেলিভিশন বা সমাজমাধ্যম</translation>
    </message>
    <message>
        <source>Asked without a paper</source>
        <translation>কাগজ ছাড়া চাওয়া হয়েছে</translation>
    </message>
    <message>
        <source>Another law or order</source>
        <translation>অন্য আইন বা আদেশ</translation>
    </message>
    <message>
        <source>Not decided yet</source>
        <translation>এখনও ঠিক হয়নি</translation>
    </message>
    <message>
        <source>Nothing was given</source>
        <translation>কিছুই দেওয়া হয়নি</translation>
    </message>
    <message>
        <source>A summary, by the client&apos;s consent</source>
        <translation>তাঁর সম্মতিতে একটি সারাংশ</translation>
    </message>
    <message>
        <source>The client does not wish it</source>
        <translation>তিনি চান না</translation>
    </message>
    <message>
        <source>It is not a good time to ask the client</source>
        <translation>তাঁকে জিজ্ঞাসা করার সময় এখন নয়</translation>
    </message>
    <message>
        <source>Shared without consent</source>
        <translation>সম্মতি ছাড়া জানানো হয়েছে</translation>
    </message>
    <message>
        <source>Legal files were handed over</source>
        <translation>আইনি কাগজ দেওয়া হয়েছে</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>চাওয়া হয়েছে</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>উত্তর এসেছে</translation>
    </message>
    <message>
        <source>Cannot be given</source>
        <translation>দেওয়া যাবে না</translation>
    </message>
    <message>
        <source>A summary</source>
        <translation>একটি সারাংশ</translation>
    </message>
    <message>
        <source>Hearing: please offer time</source>
        <translation>শুনানি: সময় দেওয়ার কথা বলুন</translation>
    </message>
    <message>
        <source>No reason noted</source>
        <translation>কারণ লেখা হয়নি</translation>
    </message>
    <message>
        <source>I do not know whom it is about</source>
        <translation>কার কথা, আমি জানি না</translation>
    </message>
    <message>
        <source>It can be done without a summary</source>
        <translation>সারাংশ ছাড়াই কাজটি হতে পারে</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>মুখোমুখি</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>ফোনে</translation>
    </message>
    <message>
        <source>At court</source>
        <translation>আদালতে</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>নির্ধারিত</translation>
    </message>
    <message>
        <source>Took place</source>
        <translation>হয়েছে</translation>
    </message>
    <message>
        <source>Read by the recipient</source>
        <translation>প্রাপক পড়েছেন</translation>
    </message>
    <message>
        <source>Gone from the recipient&apos;s desk</source>
        <translation>প্রাপকের ডেস্ক থেকে সরেছে</translation>
    </message>
    <message>
        <source>Co-signed by a supervisor afterwards</source>
        <translation>পরে সুপারভাইজার সহ-স্বাক্ষর করেছেন</translation>
    </message>
    <message>
        <source>Not co-signed by the supervisor asked</source>
        <translation>যে সুপারভাইজারকে বলা হয়েছিল তিনি সহ-স্বাক্ষর করেননি</translation>
    </message>
    <message>
        <source>Seen by a supervisor afterwards</source>
        <translation>পরে একজন সুপারভাইজার দেখেছেন</translation>
    </message>
    <message>
        <source>The client may be told now</source>
        <translation>ক্লায়েন্টকে এখন বলা যায়</translation>
    </message>
    <message>
        <source>The client was told</source>
        <translation>ক্লায়েন্টকে বলা হয়েছে</translation>
    </message>
    <message>
        <source>We did not meet</source>
        <translation>দেখা হয়নি</translation>
    </message>
    <message>
        <source>We cancelled</source>
        <translation>আমরা বাতিল করেছি</translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation>এখনও উত্তর দেওয়া হয়নি</translation>
    </message>
    <message>
        <source>Put right</source>
        <translation>ঠিক করা হয়েছে</translation>
    </message>
    <message>
        <source>Stays as it is</source>
        <translation>যেমন আছে তেমনই থাকবে</translation>
    </message>
    <message>
        <source>It tells of another person</source>
        <translation>এতে অন্য একজনের কথা আছে</translation>
    </message>
    <message>
        <source>It could cause serious harm</source>
        <translation>এতে গুরুতর ক্ষতি হতে পারে</translation>
    </message>
    <message>
        <source>Presenting concerns</source>
        <translation>যে কারণে তিনি এসেছেন</translation>
    </message>
    <message>
        <source>Daily functioning</source>
        <translation>তিনি রোজকার জীবন কীভাবে সামলান</translation>
    </message>
    <message>
        <source>Compensation by the State</source>
        <translation>রাজ্যের ক্ষতিপূরণ</translation>
    </message>
    <message>
        <source>Called back</source>
        <translation>ফেরত চাওয়া হয়েছে</translation>
    </message>
    <message>
        <source>At the client&apos;s home</source>
        <translation>তাঁর বাড়িতে</translation>
    </message>
    <message>
        <source>The client cancelled</source>
        <translation>ক্লায়েন্ট বাতিল করেছেন</translation>
    </message>
    <message>
        <source>The client asked for it not to be used any more</source>
        <translation>তিনি বলেছেন এটি আর ব্যবহার না করতে</translation>
    </message>
    <message>
        <source>The time for keeping it is over</source>
        <translation>রাখার সময় শেষ হয়েছে</translation>
    </message>
    <message>
        <source>For a child, by the Special Court</source>
        <translation>শিশুর জন্য, বিশেষ আদালতের মাধ্যমে</translation>
    </message>
    <message>
        <source>The scheme for women, with that of the State</source>
        <translation>মহিলাদের প্রকল্প, রাজ্যের প্রকল্পের সঙ্গে</translation>
    </message>
    <message>
        <source>The scheme of the State</source>
        <translation>রাজ্যের প্রকল্প</translation>
    </message>
    <message>
        <source>The Mental Health Review Board</source>
        <translation>মানসিক স্বাস্থ্য পর্যালোচনা বোর্ড</translation>
    </message>
    <message>
        <source>Somebody decided on it</source>
        <translation>কেউ এটি ঠিক করেছেন</translation>
    </message>
    <message>
        <source>Somebody asked for the records</source>
        <translation>কেউ নথি চেয়েছেন</translation>
    </message>
    <message>
        <source>A claim for compensation</source>
        <translation>ক্ষতিপূরণের দাবি</translation>
    </message>
    <message>
        <source>Something told without consent</source>
        <translation>সম্মতি ছাড়া জানানো কিছু</translation>
    </message>
    <message>
        <source>Social services</source>
        <translation>সমাজসেবা</translation>
    </message>
    <message>
        <source>Health care</source>
        <translation>স্বাস্থ্যসেবা</translation>
    </message>
    <message>
        <source>Legal aid</source>
        <translation>আইনি সহায়তা</translation>
    </message>
    <message>
        <source>Livelihood</source>
        <translation>জীবিকা</translation>
    </message>
    <message>
        <source>Help with documents</source>
        <translation>কাগজপত্রে সাহায্য</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>শিক্ষা</translation>
    </message>
    <message>
        <source>Witness protection</source>
        <translation>সাক্ষী সুরক্ষা</translation>
    </message>
    <message>
        <source>The client no longer wants it</source>
        <translation>তিনি আর চান না</translation>
    </message>
    <message>
        <source>Not noted</source>
        <translation>লেখা নেই</translation>
    </message>
    <message>
        <source>The client agreed to it</source>
        <translation>ক্লায়েন্ট রাজি হয়েছেন</translation>
    </message>
    <message>
        <source>The client was told of it</source>
        <translation>ক্লায়েন্টকে জানানো হয়েছে</translation>
    </message>
    <message>
        <source>The client could not be told yet</source>
        <translation>ক্লায়েন্টকে এখনও জানানো যায়নি</translation>
    </message>
    <message>
        <source>From others</source>
        <translation>অন্যদের থেকে</translation>
    </message>
    <message>
        <source>To the client themself</source>
        <translation>নিজের ক্ষতি করার</translation>
    </message>
    <message>
        <source>Of being trafficked again</source>
        <translation>আবার পাচার হওয়ার</translation>
    </message>
    <message>
        <source>At court or on the way there</source>
        <translation>আদালতে বা সেখানে যাওয়ার পথে</translation>
    </message>
    <message>
        <source>To a child</source>
        <translation>কোনো শিশুর ক্ষতির</translation>
    </message>
    <message>
        <source>Yes, less than 72 hours ago</source>
        <translation>হ্যাঁ, 72 ঘণ্টার কম আগে</translation>
    </message>
    <message>
        <source>Yes, 72 to 120 hours ago</source>
        <translation>হ্যাঁ, 72 থেকে 120 ঘণ্টা আগে</translation>
    </message>
    <message>
        <source>Danger to life</source>
        <translation>প্রাণের বিপদ</translation>
    </message>
    <message>
        <source>Sexual offence against a child</source>
        <translation>শিশুর বিরুদ্ধে যৌন অপরাধ</translation>
    </message>
    <message>
        <source>Child without family</source>
        <translation>পরিবারহীন শিশু</translation>
    </message>
    <message>
        <source>Another legal duty</source>
        <translation>অন্য কোনো আইনি কর্তব্য</translation>
    </message>
    <message>
        <source>Order of a court, or of a body with a court&apos;s powers</source>
        <translation>আদালতের, বা আদালতের ক্ষমতা আছে এমন সংস্থার আদেশ</translation>
    </message>
    <message>
        <source>Protecting another person from harm</source>
        <translation>অন্য কাউকে ক্ষতি থেকে বাঁচানো</translation>
    </message>
    <message>
        <source>Special Juvenile Police Unit</source>
        <translation>বিশেষ কিশোর পুলিশ ইউনিট</translation>
    </message>
    <message>
        <source>Local police</source>
        <translation>স্থানীয় পুলিশ</translation>
    </message>
    <message>
        <source>Childline 1098</source>
        <translation>চাইল্ডলাইন 1098</translation>
    </message>
    <message>
        <source>Child Welfare Committee</source>
        <translation>শিশু কল্যাণ কমিটি</translation>
    </message>
    <message>
        <source>District Child Protection Unit</source>
        <translation>জেলা শিশু সুরক্ষা ইউনিট</translation>
    </message>
    <message>
        <source>Magistrate</source>
        <translation>ম্যাজিস্ট্রেট</translation>
    </message>
    <message>
        <source>Court</source>
        <translation>আদালত</translation>
    </message>
    <message>
        <source>Commission</source>
        <translation>কমিশন</translation>
    </message>
    <message>
        <source>Another authority</source>
        <translation>অন্য কর্তৃপক্ষ</translation>
    </message>
    <message>
        <source>To be told now, not sent yet</source>
        <translation>এখন জানাতে হবে, এখনও জানানো হয়নি</translation>
    </message>
    <message>
        <source>Co-signature awaited</source>
        <translation>সহ-স্বাক্ষরের অপেক্ষায়</translation>
    </message>
    <message>
        <source>Co-signed, not sent yet</source>
        <translation>সহ-স্বাক্ষর হয়েছে, এখনও জানানো হয়নি</translation>
    </message>
    <message>
        <source>Sent back</source>
        <translation>ফেরত দেওয়া</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>বাতিল</translation>
    </message>
    <message>
        <source>Has left</source>
        <translation>জানানো হয়েছে</translation>
    </message>
    <message>
        <source>Sealed, to the recipient&apos;s desk</source>
        <translation>সিল করে, প্রাপকের ডেস্কে</translation>
    </message>
    <message>
        <source>As a locked PDF</source>
        <translation>লক করা PDF হিসেবে</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>কাগজে</translation>
    </message>
    <message>
        <source>Told, such as by telephone</source>
        <translation>মুখে বলা, যেমন ফোনে</translation>
    </message>
    <message>
        <source>As a letter</source>
        <translation>চিঠি হিসেবে</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>অন্য কিছু</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>পাঠানো হয়েছে</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>গৃহীত</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>হয়ে গেছে</translation>
    </message>
    <message>
        <source>Block office</source>
        <translation>ব্লক অফিস</translation>
    </message>
    <message>
        <source>District office</source>
        <translation>জেলা অফিস</translation>
    </message>
    <message>
        <source>State office</source>
        <translation>রাজ্য অফিস</translation>
    </message>
    <message>
        <source>National office</source>
        <translation>জাতীয় অফিস</translation>
    </message>
    <message>
        <source>Counsellor</source>
        <translation>কাউন্সেলর</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>সুপারভাইজার</translation>
    </message>
    <message>
        <source>Caseworker</source>
        <translation>কেসওয়ার্কার</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>কর্মী</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>প্রশাসক</translation>
    </message>
    <message>
        <source>Keeping in touch</source>
        <translation>যোগাযোগ রাখা</translation>
    </message>
    <message>
        <source>Regular support</source>
        <translation>নিয়মিত সহায়তা</translation>
    </message>
    <message>
        <source>Close support</source>
        <translation>নিবিড় সহায়তা</translation>
    </message>
    <message>
        <source>Crisis support</source>
        <translation>সংকটে সহায়তা</translation>
    </message>
    <message>
        <source>Nothing is chosen to be shared yet.</source>
        <translation>জানানোর জন্য এখনও কিছু বাছা হয়নি।</translation>
    </message>
    <message>
        <source>This consent is for no sharing.</source>
        <translation>এই সম্মতি কিছু জানানোর জন্য নয়।</translation>
    </message>
    <message>
        <source>It is not recorded that the client was free to say no. Please talk it over again.</source>
        <translation>না বলার স্বাধীনতা ছিল বলে লেখা নেই। আবার কথা বলে নিন।</translation>
    </message>
    <message>
        <source>Whether the client understands it and can decide was not considered.</source>
        <translation>তিনি বুঝছেন কি না ও ঠিক করতে পারেন কি না তা দেখা হয়নি।</translation>
    </message>
    <message>
        <source>The child&apos;s own yes is missing.</source>
        <translation>শিশুটির নিজের সম্মতি নেই।</translation>
    </message>
    <message>
        <source>The client is under 18, or may be, or was when they gave it alone. Please ask for a new consent: for a child, from a safe guardian or the Child Welfare Committee.</source>
        <translation>ক্লায়েন্টের বয়স 18-র কম, বা হতে পারে, বা একা সম্মতি দেওয়ার সময় কম ছিল। নতুন সম্মতি চান: শিশুর ক্ষেত্রে নিরাপদ কোনো অভিভাবক বা শিশু কল্যাণ কমিটির কাছ থেকে।</translation>
    </message>
    <message>
        <source>The client is 18 or older now. Please ask the client in person.</source>
        <translation>ক্লায়েন্টের বয়স এখন 18 বা তার বেশি। ক্লায়েন্টকেই জিজ্ঞাসা করুন।</translation>
    </message>
    <message>
        <source>The guardian may not be safe for the child. Please ask the Child Welfare Committee, or the person it named.</source>
        <translation>অভিভাবক শিশুটির জন্য নিরাপদ না-ও হতে পারেন। শিশু কল্যাণ কমিটি, বা কমিটি যাঁর নাম করেছে তাঁকে জিজ্ঞাসা করুন।</translation>
    </message>
    <message>
        <source>It was not asked yet whether the guardian could have harmed the child. Please open the consent under Consents and answer it.</source>
        <translation>অভিভাবক শিশুটির ক্ষতি করে থাকতে পারেন কি না এখনও জিজ্ঞাসা করা হয়নি। সম্মতির তালিকা থেকে সম্মতিটি খুলে উত্তর দিন।</translation>
    </message>
    <message>
        <source>It was spoken, and no witness is named.</source>
        <translation>এটি মুখে বলা হয়েছে, কোনো সাক্ষীর নাম নেই।</translation>
    </message>
    <message>
        <source>The client has withdrawn this consent.</source>
        <translation>তিনি এই সম্মতি প্রত্যাহার করেছেন।</translation>
    </message>
    <message>
        <source>The client agreed to another recipient.</source>
        <translation>তিনি অন্য প্রাপকের জন্য রাজি হয়েছেন।</translation>
    </message>
    <message>
        <source>The client agreed to another purpose.</source>
        <translation>তিনি অন্য উদ্দেশ্যের জন্য রাজি হয়েছেন।</translation>
    </message>
    <message>
        <source>Something chosen is not part of the consent.</source>
        <translation>বেছে নেওয়া কিছু তাঁর সম্মতির মধ্যে নেই।</translation>
    </message>
    <message>
        <source>Not in force yet</source>
        <translation>এখনও বহাল নয়</translation>
    </message>
    <message>
        <source>This consent is not in force yet.</source>
        <translation>এই সম্মতি এখনও বহাল হয়নি।</translation>
    </message>
    <message>
        <source>This consent has ended.</source>
        <translation>এই সম্মতির মেয়াদ শেষ হয়েছে।</translation>
    </message>
    <message>
        <source>No</source>
        <translation>না</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>হ্যাঁ</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>জানা নেই</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>বহাল</translation>
    </message>
    <message>
        <source>In force, ends soon</source>
        <translation>বহাল, শিগগির শেষ</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>শেষ হয়েছে</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>প্রত্যাহার করা হয়েছে</translation>
    </message>
    <message>
        <source>Not in force: something is missing</source>
        <translation>বহাল নয়: কিছু একটা নেই</translation>
    </message>
    <message>
        <source>Within the office&apos;s limits</source>
        <translation>অফিসের সীমার মধ্যে</translation>
    </message>
    <message>
        <source>Near the limit</source>
        <translation>সীমার কাছে</translation>
    </message>
    <message>
        <source>Over the limit</source>
        <translation>সীমার উপরে</translation>
    </message>
    <message>
        <source>Set up the office</source>
        <translation>অফিস শুরু করেছেন</translation>
    </message>
    <message>
        <source>Invited a person</source>
        <translation>একজনকে আমন্ত্রণ জানিয়েছেন</translation>
    </message>
    <message>
        <source>Made keys of their own</source>
        <translation>নিজের চাবি তৈরি করেছেন</translation>
    </message>
    <message>
        <source>Confirmed a person</source>
        <translation>একজনকে নিশ্চিত করেছেন</translation>
    </message>
    <message>
        <source>Made a backup</source>
        <translation>ব্যাকআপ করেছেন</translation>
    </message>
    <message>
        <source>Found the office restored from a backup</source>
        <translation>অফিস ব্যাকআপ থেকে ফিরিয়ে আনা অবস্থায় পেয়েছেন</translation>
    </message>
    <message>
        <source>Tried restoring a backup</source>
        <translation>ব্যাকআপ ফিরিয়ে এনে যাচাই করেছেন</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>সাইন ইন করেছেন</translation>
    </message>
    <message>
        <source>Changed the passphrase</source>
        <translation>গোপন বাক্য বদলেছেন</translation>
    </message>
    <message>
        <source>Made a new recovery code</source>
        <translation>নতুন পুনরুদ্ধার কোড তৈরি করেছেন</translation>
    </message>
    <message>
        <source>Locked the desk</source>
        <translation>ডেস্ক লক করেছেন</translation>
    </message>
    <message>
        <source>Added a client</source>
        <translation>একজন ক্লায়েন্ট যোগ করেছেন</translation>
    </message>
    <message>
        <source>Removed a client entered by mistake</source>
        <translation>ভুল করে যোগ করা এক ক্লায়েন্টকে সরানো</translation>
    </message>
    <message>
        <source>Noted that confidentiality was explained to a client</source>
        <translation>ক্লায়েন্টকে গোপনীয়তা বোঝানো হয়েছে বলে লিখেছেন</translation>
    </message>
    <message>
        <source>Set by whom a file must not be read</source>
        <translation>একটি ফাইল কে পড়বেন না তা ঠিক করা</translation>
    </message>
    <message>
        <source>Imported clients from a list</source>
        <translation>তালিকা থেকে ক্লায়েন্টদের এনেছেন</translation>
    </message>
    <message>
        <source>Took imported clients out again</source>
        <translation>তালিকা থেকে আনা ক্লায়েন্টদের আবার সরিয়েছেন</translation>
    </message>
    <message>
        <source>Signed a note</source>
        <translation>একটি নোট স্বাক্ষর করেছেন</translation>
    </message>
    <message>
        <source>Amended a note</source>
        <translation>একটি নোট সংশোধন করেছেন</translation>
    </message>
    <message>
        <source>Loaded a template for notes</source>
        <translation>নোটের একটি টেমপ্লেট আনা হয়েছে</translation>
    </message>
    <message>
        <source>Saved a process note</source>
        <translation>একটি প্রসেস নোট সেভ করেছেন</translation>
    </message>
    <message>
        <source>Recorded a consent</source>
        <translation>একটি সম্মতি লিখেছেন</translation>
    </message>
    <message>
        <source>Recorded that a consent was withdrawn</source>
        <translation>সম্মতি প্রত্যাহারের কথা লিখেছেন</translation>
    </message>
    <message>
        <source>Saved the mark put to a consent</source>
        <translation>সম্মতিতে দেওয়া স্বাক্ষর বা ছাপ সেভ করেছেন</translation>
    </message>
    <message>
        <source>Renewed a consent</source>
        <translation>একটি সম্মতি নতুন করে নিয়েছেন</translation>
    </message>
    <message>
        <source>Recorded that a part of a consent was withdrawn</source>
        <translation>সম্মতির একটি অংশ প্রত্যাহারের কথা লিখেছেন</translation>
    </message>
    <message>
        <source>Recorded a questionnaire&apos;s answers</source>
        <translation>একটি প্রশ্নমালার উত্তর লিখেছেন</translation>
    </message>
    <message>
        <source>Wrote down what was done about answers that concern safety</source>
        <translation>নিরাপত্তা-সংক্রান্ত উত্তর নিয়ে কী করা হয়েছে তা লেখা হয়েছে</translation>
    </message>
    <message>
        <source>Saved answers and scores, locked</source>
        <translation>উত্তর ও স্কোর লক করে সেভ করা হয়েছে</translation>
    </message>
    <message>
        <source>Saved answers and scores without a lock</source>
        <translation>উত্তর ও স্কোর লক ছাড়া সেভ করা হয়েছে</translation>
    </message>
    <message>
        <source>Put a form into the office&apos;s library</source>
        <translation>অফিসের লাইব্রেরিতে ফর্ম দেওয়া</translation>
    </message>
    <message>
        <source>Retired a form of the office</source>
        <translation>অফিসের একটি ফর্ম দেওয়া বন্ধ করা</translation>
    </message>
    <message>
        <source>Recorded a form</source>
        <translation>একটি ফর্ম সেভ করেছেন</translation>
    </message>
    <message>
        <source>Released a summary</source>
        <translation>একটি সারাংশ পাঠিয়েছেন</translation>
    </message>
    <message>
        <source>Received a summary</source>
        <translation>একটি সারাংশ পেয়েছেন</translation>
    </message>
    <message>
        <source>Read a summary</source>
        <translation>একটি সারাংশ পড়েছেন</translation>
    </message>
    <message>
        <source>Took away a summary whose time was over</source>
        <translation>সময় শেষ হওয়া একটি সারাংশ সরিয়েছেন</translation>
    </message>
    <message>
        <source>Called a summary back</source>
        <translation>একটি সারাংশ ফেরত নিয়েছেন</translation>
    </message>
    <message>
        <source>Saved a summary as a file</source>
        <translation>একটি সারাংশ ফাইল হিসেবে সেভ করেছেন</translation>
    </message>
    <message>
        <source>Printed a summary for someone outside</source>
        <translation>বাইরের কারও জন্য সারাংশ ছেপেছেন</translation>
    </message>
    <message>
        <source>Published caseload figures</source>
        <translation>কাজের ভার জানিয়েছেন</translation>
    </message>
    <message>
        <source>Did a check-in</source>
        <translation>নিজের খবর লিখেছেন</translation>
    </message>
    <message>
        <source>Changed a person&apos;s roles</source>
        <translation>একজনের পদ বদলেছেন</translation>
    </message>
    <message>
        <source>Ended a person&apos;s work at the desk</source>
        <translation>ডেস্কে একজনের কাজ শেষ করেছেন</translation>
    </message>
    <message>
        <source>Invited a person to make new keys</source>
        <translation>একজনকে নতুন চাবি বানাতে আমন্ত্রণ জানিয়েছেন</translation>
    </message>
    <message>
        <source>Came back with a recovery code</source>
        <translation>পুনরুদ্ধার কোড দিয়ে ফিরে এসেছেন</translation>
    </message>
    <message>
        <source>Had a colleague cover</source>
        <translation>একজন সহকর্মীকে বদলি কাজ করতে দিয়েছেন</translation>
    </message>
    <message>
        <source>Began supervision with a colleague</source>
        <translation>সহকর্মীর সঙ্গে সুপারভিশন শুরু করেছেন</translation>
    </message>
    <message>
        <source>Ended supervision with a colleague</source>
        <translation>সহকর্মীর সঙ্গে সুপারভিশন শেষ করেছেন</translation>
    </message>
    <message>
        <source>Joined the team figures</source>
        <translation>দলের পরিসংখ্যানে যোগ দিয়েছেন</translation>
    </message>
    <message>
        <source>Left the team figures</source>
        <translation>দলের পরিসংখ্যান থেকে সরে গেছেন</translation>
    </message>
    <message>
        <source>Ended a colleague&apos;s cover</source>
        <translation>সহকর্মীর বদলি কাজ শেষ করেছেন</translation>
    </message>
    <message>
        <source>Gave files a new key</source>
        <translation>ফাইলগুলিকে নতুন চাবি দিয়েছেন</translation>
    </message>
    <message>
        <source>Handed over files: their owner is ill</source>
        <translation>ফাইল হস্তান্তর করেছেন: যাঁর ফাইল তিনি অসুস্থ</translation>
    </message>
    <message>
        <source>Handed over files: their owner left</source>
        <translation>ফাইল হস্তান্তর করেছেন: যাঁর ফাইল তিনি কাজ ছেড়েছেন</translation>
    </message>
    <message>
        <source>Handed over files: their owner died</source>
        <translation>ফাইল হস্তান্তর করেছেন: যাঁর ফাইল তিনি মারা গেছেন</translation>
    </message>
    <message>
        <source>Handed over files: their owner&apos;s keys were lost</source>
        <translation>ফাইল হস্তান্তর করেছেন: যাঁর ফাইল তাঁর চাবি হারিয়ে গেছে</translation>
    </message>
    <message>
        <source>The recovery sheets signed a certificate</source>
        <translation>পুনরুদ্ধারের পাতা দিয়ে একটি প্রত্যয়ন স্বাক্ষর হয়েছে</translation>
    </message>
    <message>
        <source>The recovery sheets handed over files</source>
        <translation>পুনরুদ্ধারের পাতা দিয়ে ফাইল হস্তান্তর হয়েছে</translation>
    </message>
    <message>
        <source>Saved the activity log as a file</source>
        <translation>কার্যকলাপের লগ ফাইল হিসেবে সেভ করেছেন</translation>
    </message>
    <message>
        <source>Printed session notes</source>
        <translation>সেশনের নোট ছাপিয়েছেন</translation>
    </message>
    <message>
        <source>Printed a process note</source>
        <translation>একটি প্রসেস নোট ছাপিয়েছেন</translation>
    </message>
    <message>
        <source>Printed a week, with codes</source>
        <translation>একটি সপ্তাহ ছাপিয়েছেন, কোডসহ</translation>
    </message>
    <message>
        <source>Printed a week, with names</source>
        <translation>একটি সপ্তাহ ছাপিয়েছেন, নামসহ</translation>
    </message>
    <message>
        <source>Saved the office&apos;s figures as a file</source>
        <translation>অফিসের সংখ্যা ফাইল হিসেবে সেভ করেছেন</translation>
    </message>
    <message>
        <source>Brought in another office&apos;s figures</source>
        <translation>অন্য অফিসের সংখ্যা এনেছেন</translation>
    </message>
    <message>
        <source>Made a report for the committee</source>
        <translation>কমিটির জন্য প্রতিবেদন তৈরি করেছেন</translation>
    </message>
    <message>
        <source>Made a sheet for a survivors’ group</source>
        <translation>সারভাইভারদের দলের জন্য কাগজ তৈরি হয়েছে</translation>
    </message>
    <message>
        <source>Printed a caseload in figures</source>
        <translation>কাজের ভার সংখ্যায় ছাপিয়েছেন</translation>
    </message>
    <message>
        <source>Printed the weekly sheet</source>
        <translation>সাপ্তাহিক পাতা ছেপেছেন</translation>
    </message>
    <message>
        <source>Attached a picture or paper</source>
        <translation>একটি ছবি বা কাগজ যুক্ত করেছেন</translation>
    </message>
    <message>
        <source>Removed a picture or paper</source>
        <translation>একটি ছবি বা কাগজ সরিয়েছেন</translation>
    </message>
    <message>
        <source>Saved a picture or paper as a file</source>
        <translation>একটি ছবি বা কাগজ ফাইল হিসেবে সেভ করেছেন</translation>
    </message>
    <message>
        <source>Saved a safety plan</source>
        <translation>একটি সুরক্ষা পরিকল্পনা সেভ করেছেন</translation>
    </message>
    <message>
        <source>Recorded a risk assessment</source>
        <translation>একটি ঝুঁকির মূল্যায়ন লিখেছেন</translation>
    </message>
    <message>
        <source>Set a goal</source>
        <translation>একটি লক্ষ্য লিখেছেন</translation>
    </message>
    <message>
        <source>Changed a goal</source>
        <translation>একটি লক্ষ্য বদলেছেন</translation>
    </message>
    <message>
        <source>Changed the office settings</source>
        <translation>অফিসের সেটিংস বদলেছেন</translation>
    </message>
    <message>
        <source>Answered whether a guardian is safe for the child</source>
        <translation>অভিভাবক শিশুটির জন্য নিরাপদ কি না তার উত্তর দেওয়া হয়েছে</translation>
    </message>
    <message>
        <source>Removed a guardian&apos;s details after the client came of age</source>
        <translation>ক্লায়েন্ট সাবালক হওয়ার পর অভিভাবকের তথ্য সরানো হয়েছে</translation>
    </message>
    <message>
        <source>Saved an intake</source>
        <translation>প্রথম আলাপ সেভ করেছেন</translation>
    </message>
    <message>
        <source>Planned an appointment</source>
        <translation>একটি সাক্ষাৎ নির্ধারণ করেছেন</translation>
    </message>
    <message>
        <source>Changed an appointment</source>
        <translation>একটি অ্যাপয়েন্টমেন্ট বদলেছেন</translation>
    </message>
    <message>
        <source>Signed a group note</source>
        <translation>দলের একটি নোট স্বাক্ষর করেছেন</translation>
    </message>
    <message>
        <source>Amended a group note</source>
        <translation>দলের একটি নোট সংশোধন করেছেন</translation>
    </message>
    <message>
        <source>Exported busy times as a calendar file</source>
        <translation>ব্যস্ত সময় ক্যালেন্ডার ফাইলে সেভ করেছেন</translation>
    </message>
    <message>
        <source>Added a legal case</source>
        <translation>একটি আইনি মামলা যোগ করেছেন</translation>
    </message>
    <message>
        <source>Changed a legal case</source>
        <translation>একটি আইনি মামলা বদলেছেন</translation>
    </message>
    <message>
        <source>Noted a hearing</source>
        <translation>একটি শুনানি লিখেছেন</translation>
    </message>
    <message>
        <source>Noted a task of a legal case</source>
        <translation>মামলার একটি কাজ লিখেছেন</translation>
    </message>
    <message>
        <source>Asked a counsellor for a summary</source>
        <translation>কাউন্সেলরের কাছে সারাংশ চেয়েছেন</translation>
    </message>
    <message>
        <source>Cancelled a request for a summary</source>
        <translation>সারাংশের অনুরোধ বাতিল করেছেন</translation>
    </message>
    <message>
        <source>Received a request for a summary</source>
        <translation>সারাংশের একটি অনুরোধ পেয়েছেন</translation>
    </message>
    <message>
        <source>Sealed what a client wrote alone</source>
        <translation>ক্লায়েন্ট একা যা লিখেছেন তা সিল করা হয়েছে</translation>
    </message>
    <message>
        <source>Received what a client wrote alone</source>
        <translation>ক্লায়েন্ট একা যা লিখেছেন তা পাওয়া</translation>
    </message>
    <message>
        <source>Saw to what a client wrote alone</source>
        <translation>ক্লায়েন্ট একা যা লিখেছেন তা দেখা</translation>
    </message>
    <message>
        <source>Passed on what a client said</source>
        <translation>ক্লায়েন্ট যা বলেছেন তা জানানো</translation>
    </message>
    <message>
        <source>Received what a client told a colleague</source>
        <translation>ক্লায়েন্ট সহকর্মীকে যা বলেছেন তা পাওয়া</translation>
    </message>
    <message>
        <source>Saw to what a client told a colleague</source>
        <translation>ক্লায়েন্ট সহকর্মীকে যা বলেছেন তা দেখা</translation>
    </message>
    <message>
        <source>Closed a summary whose consent the client withdrew</source>
        <translation>ক্লায়েন্ট সম্মতি প্রত্যাহার করায় সারাংশ বন্ধ করেছেন</translation>
    </message>
    <message>
        <source>Settled a request for a summary</source>
        <translation>সারাংশের একটি অনুরোধ মিটিয়েছেন</translation>
    </message>
    <message>
        <source>Noted a demand for records</source>
        <translation>একটি নথি তলব লিখেছেন</translation>
    </message>
    <message>
        <source>Handed legal files over</source>
        <translation>আইনি কাগজ দিয়েছেন</translation>
    </message>
    <message>
        <source>Offered a client&apos;s file to a colleague</source>
        <translation>একজন সহকর্মীকে ক্লায়েন্টের ফাইল দিতে চেয়েছেন</translation>
    </message>
    <message>
        <source>Cancelled the offer of a file</source>
        <translation>ফাইল দেওয়ার প্রস্তাব বাতিল করেছেন</translation>
    </message>
    <message>
        <source>Asked back a file that had left</source>
        <translation>চলে যাওয়া একটি ফাইল ফেরত চেয়েছেন</translation>
    </message>
    <message>
        <source>Declined a file that was offered</source>
        <translation>দিতে চাওয়া ফাইল নেননি</translation>
    </message>
    <message>
        <source>Took over a client&apos;s file</source>
        <translation>একজন ক্লায়েন্টের ফাইল গ্রহণ করেছেন</translation>
    </message>
    <message>
        <source>Handed a client&apos;s file over</source>
        <translation>একজন ক্লায়েন্টের ফাইল হস্তান্তর করেছেন</translation>
    </message>
    <message>
        <source>Sealed a client&apos;s file</source>
        <translation>একজনের ফাইল সিল করেছেন</translation>
    </message>
    <message>
        <source>Lifted the seal of a file</source>
        <translation>একটি ফাইলের সিল খুলেছেন</translation>
    </message>
    <message>
        <source>Destroyed a sealed file</source>
        <translation>সিল করা একটি ফাইল নষ্ট করেছেন</translation>
    </message>
    <message>
        <source>Saved all files for another system</source>
        <translation>অন্য ব্যবস্থার জন্য সব ফাইল সেভ করেছেন</translation>
    </message>
    <message>
        <source>Made a copy of a record for a client</source>
        <translation>একজনের জন্য তাঁর নথির কপি করেছেন</translation>
    </message>
    <message>
        <source>Saved a request for a review</source>
        <translation>পর্যালোচনার অনুরোধ সেভ করেছেন</translation>
    </message>
    <message>
        <source>Saved the outcome of a review</source>
        <translation>পর্যালোচনার ফলাফল সেভ করেছেন</translation>
    </message>
    <message>
        <source>Put a file under a legal hold</source>
        <translation>ফাইল আইনি সংরক্ষণে রাখা হয়েছে</translation>
    </message>
    <message>
        <source>Ended a legal hold on a file</source>
        <translation>ফাইলের আইনি সংরক্ষণ শেষ করা হয়েছে</translation>
    </message>
    <message>
        <source>Saved a request for a correction</source>
        <translation>সংশোধনের অনুরোধ সেভ করেছেন</translation>
    </message>
    <message>
        <source>Answered a request for a correction</source>
        <translation>সংশোধনের অনুরোধের উত্তর দিয়েছেন</translation>
    </message>
    <message>
        <source>Kept a closed file longer</source>
        <translation>বন্ধ একটি ফাইল আরও বেশি দিন রেখেছেন</translation>
    </message>
    <message>
        <source>Noted the end of the work with a client</source>
        <translation>একজনের সঙ্গে কাজের শেষ লিখে রেখেছেন</translation>
    </message>
    <message>
        <source>Noted that the work with a client goes on</source>
        <translation>একজনের সঙ্গে কাজ চলছে, তা লিখে রেখেছেন</translation>
    </message>
    <message>
        <source>Noted a referral</source>
        <translation>একটি রেফারেল লিখেছেন</translation>
    </message>
    <message>
        <source>Changed a referral</source>
        <translation>একটি রেফারেল বদলেছেন</translation>
    </message>
    <message>
        <source>Made a letter about a referral</source>
        <translation>রেফারেল নিয়ে একটি চিঠি তৈরি করেছেন</translation>
    </message>
    <message>
        <source>Saved the office for another laptop</source>
        <translation>অন্য ল্যাপটপের জন্য অফিস সেভ করেছেন</translation>
    </message>
    <message>
        <source>Brought in a person&apos;s request as a file</source>
        <translation>একজনের অনুরোধ ফাইলে এনেছেন</translation>
    </message>
    <message>
        <source>Added a laptop to the exchange</source>
        <translation>আদান-প্রদানে একটি ল্যাপটপ যোগ করেছেন</translation>
    </message>
    <message>
        <source>Retired a laptop</source>
        <translation>একটি ল্যাপটপ বাদ দিয়েছেন</translation>
    </message>
    <message>
        <source>Saved letters as a file</source>
        <translation>চিঠি ফাইল হিসেবে সেভ করেছেন</translation>
    </message>
    <message>
        <source>Opened a letters file</source>
        <translation>চিঠির ফাইল খুলেছেন</translation>
    </message>
    <message>
        <source>Saved a client&apos;s comment</source>
        <translation>একজন ক্লায়েন্টের মন্তব্য সেভ করেছেন</translation>
    </message>
    <message>
        <source>Asked a supervisor to co-sign</source>
        <translation>সুপারভাইজারের কাছে সহ-স্বাক্ষর চাওয়া হয়েছে</translation>
    </message>
    <message>
        <source>Co-signed what leaves without consent</source>
        <translation>সম্মতি ছাড়া যা যায় তাতে সহ-স্বাক্ষর করা হয়েছে</translation>
    </message>
    <message>
        <source>Told a supervisor of a report that has to be made</source>
        <translation>জানানো কর্তব্য এমন খবরের কথা সুপারভাইজারকে জানিয়েছেন</translation>
    </message>
    <message>
        <source>Looked at a report that had to be made</source>
        <translation>জানানো কর্তব্য ছিল এমন খবর দেখেছেন</translation>
    </message>
    <message>
        <source>Sent back a request to co-sign</source>
        <translation>সহ-স্বাক্ষরের অনুরোধ ফেরত দিয়েছেন</translation>
    </message>
    <message>
        <source>Let something leave without consent</source>
        <translation>সম্মতি ছাড়া কিছু জানানো হয়েছে</translation>
    </message>
    <message>
        <source>Entered what was told in an emergency before the co-signature</source>
        <translation>জরুরি অবস্থায় সহ-স্বাক্ষরের আগে যা বলা হয়েছিল তা লেখা হয়েছে</translation>
    </message>
    <message>
        <source>Cancelled a request to co-sign</source>
        <translation>সহ-স্বাক্ষরের অনুরোধ বাতিল করেছেন</translation>
    </message>
    <message>
        <source>Noted that a client may be told what left</source>
        <translation>ক্লায়েন্টকে যা জানানো হয়েছিল তা এখন বলা যায়, লেখা হয়েছে</translation>
    </message>
    <message>
        <source>Noted that a client was told what left</source>
        <translation>ক্লায়েন্টকে তা বলা হয়েছে, লেখা হয়েছে</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>একবারই</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>প্রতি সপ্তাহে</translation>
    </message>
    <message>
        <source>Every two weeks</source>
        <translation>দুই সপ্তাহ পর পর</translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>প্রতি মাসে</translation>
    </message>
    <message>
        <source>Group of {count}</source>
        <translation>{count} জনের দল</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>নোট</translation>
    </message>
    <message>
        <source>Group note</source>
        <translation>দলের নোট</translation>
    </message>
    <message>
        <source>Line in a group session</source>
        <translation>দলীয় সেশনে একজনের লাইন</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>ফর্ম</translation>
    </message>
    <message>
        <source>Shared summary</source>
        <translation>জানানো সারাংশ</translation>
    </message>
    <message>
        <source>Picture or paper</source>
        <translation>ছবি বা কাগজ</translation>
    </message>
    <message>
        <source>Risk assessment</source>
        <translation>ঝুঁকির মূল্যায়ন</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>লক্ষ্য</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>রেফারেল</translation>
    </message>
    <message>
        <source>Demand for records</source>
        <translation>নথি তলব</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>ছবি</translation>
    </message>
    <message>
        <source>Photograph</source>
        <translation>ফটো</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Its owner is ill</source>
        <translation>মালিক অসুস্থ</translation>
    </message>
    <message>
        <source>Its owner has left</source>
        <translation>মালিক কাজ ছেড়েছেন</translation>
    </message>
    <message>
        <source>Its owner has died</source>
        <translation>মালিক মারা গেছেন</translation>
    </message>
    <message>
        <source>Its owner&apos;s keys are lost</source>
        <translation>মালিকের চাবি হারিয়ে গেছে</translation>
    </message>
    <message>
        <source>This computer&apos;s clock seems to be set back: the desk was used until {day}. Please set the date and time right. What you write keeps its order.</source>
        <translation>এই কম্পিউটারের ঘড়ি পিছিয়ে আছে মনে হচ্ছে: ডেস্কটি {day} পর্যন্ত ব্যবহার হয়েছে। অনুগ্রহ করে তারিখ ও সময় ঠিক করুন। আপনি যা লিখবেন তার ক্রম ঠিক থাকবে।</translation>
    </message>
    <message>
        <source>Other accounts of this computer can look into the data folder, and the desk may not change that. The records are encrypted all the same. Please ask the administrator to give the folder to this account alone.</source>
        <translation>এই কম্পিউটারের অন্য অ্যাকাউন্ট থেকে ডেটা ফোল্ডারের ভেতর দেখা যায়, আর ডেস্ক তা বদলাতে পারে না। নথিগুলি তবু এনক্রিপ্ট করা আছে। অনুগ্রহ করে প্রশাসককে বলুন, ফোল্ডারটি যেন শুধু এই অ্যাকাউন্টের হাতে থাকে।</translation>
    </message>
    <message>
        <source>The disk of this computer is full. You can read as usual, but what you write may not be saved until there is room again. Please free some space, or ask the administrator to.</source>
        <translation>এই কম্পিউটারের ডিস্ক ভরে গেছে। আপনি আগের মতোই পড়তে পারেন, কিন্তু আবার জায়গা না হওয়া পর্যন্ত আপনি যা লেখেন তা সেভ না-ও হতে পারে। অনুগ্রহ করে কিছু জায়গা খালি করুন, অথবা প্রশাসককে খালি করতে বলুন।</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>ক্লায়েন্ট</translation>
    </message>
    <message>
        <source>A copy of the record</source>
        <translation>নথির একটি কপি</translation>
    </message>
    <message>
        <source>How long the file is kept</source>
        <translation>ফাইল কতদিন রাখা হয়</translation>
    </message>
    <message>
        <source>A review</source>
        <translation>পর্যালোচনা</translation>
    </message>
    <message>
        <source>On statements that you write</source>
        <translation>আপনার লেখা বিবৃতিতে</translation>
    </message>
    <message>
        <source>Legal hold</source>
        <translation>আইনি সংরক্ষণ</translation>
    </message>
    <message>
        <source>No danger known</source>
        <translation>কোনো বিপদ জানা নেই</translation>
    </message>
    <message>
        <source>Some worry</source>
        <translation>কিছুটা চিন্তা</translation>
    </message>
    <message>
        <source>Worry that needs a plan</source>
        <translation>চিন্তা, পরিকল্পনা দরকার</translation>
    </message>
    <message>
        <source>Serious worry</source>
        <translation>গুরুতর চিন্তা</translation>
    </message>
    <message>
        <source>Protection needed now</source>
        <translation>এখনই সুরক্ষা দরকার</translation>
    </message>
    <message>
        <source>Time to look again</source>
        <translation>আবার দেখার সময়</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>তিনি চেষ্টা করছেন</translation>
    </message>
    <message>
        <source>To whom it goes is missing.</source>
        <translation>কার কাছে যাবে তা লেখা নেই।</translation>
    </message>
    <message>
        <source>The reason is missing.</source>
        <translation>কারণ লেখা নেই।</translation>
    </message>
    <message>
        <source>Nothing is written that would leave.</source>
        <translation>যা জানানো হবে তার কিছুই লেখা নেই।</translation>
    </message>
    <message>
        <source>Something written is not for this ground.</source>
        <translation>লেখা কিছু এই ভিত্তির জন্য নয়।</translation>
    </message>
    <message>
        <source>Which authority is told is missing; on this ground it cannot be somebody here.</source>
        <translation>কোন কর্তৃপক্ষকে জানানো হবে তা বাদ গেছে; এই ভিত্তিতে এখানকার কেউ হতে পারেন না।</translation>
    </message>
    <message>
        <source>Which court or body, or the number of its order, is missing.</source>
        <translation>কোন আদালত বা সংস্থা, বা তার আদেশের নম্বর, বাদ গেছে।</translation>
    </message>
    <message>
        <source>Whether a court or another body ordered it is missing.</source>
        <translation>আদালত না অন্য সংস্থা আদেশ দিয়েছে, তা বাদ গেছে।</translation>
    </message>
    <message>
        <source>Which child it is about, or when it was, is missing.</source>
        <translation>কোন শিশুর কথা, বা ঘটনাটি কবেকার, তা লেখা হয়নি।</translation>
    </message>
    <message>
        <source>The section of the law, or the lawyer who was asked, is missing.</source>
        <translation>আইনের ধারা, বা যে আইনজীবীকে জিজ্ঞাসা করা হয়েছে, তা বাদ গেছে।</translation>
    </message>
    <message>
        <source>Against the client</source>
        <translation>ক্লায়েন্টের বিরুদ্ধে</translation>
    </message>
    <message>
        <source>Against somebody else</source>
        <translation>অন্য কারও বিরুদ্ধে</translation>
    </message>
    <message>
        <source>The client</source>
        <translation>ক্লায়েন্ট</translation>
    </message>
    <message>
        <source>Another child</source>
        <translation>অন্য কোনো শিশু</translation>
    </message>
    <message>
        <source>Now, or it is to be feared; against a child</source>
        <translation>এখন, বা আশঙ্কা আছে; শিশুর বিরুদ্ধে</translation>
    </message>
    <message>
        <source>In the past; the person is still a child</source>
        <translation>আগে হয়েছে; তিনি এখনও শিশু</translation>
    </message>
    <message>
        <source>In the past; the person is an adult today</source>
        <translation>আগে হয়েছে; তিনি আজ প্রাপ্তবয়স্ক</translation>
    </message>
    <message>
        <source>Everybody, the lawyer says</source>
        <translation>প্রত্যেকের, আইনজীবী তা-ই বলেছেন</translation>
    </message>
    <message>
        <source>Not everybody, or that is disputed</source>
        <translation>প্রত্যেকের নয়, বা তা নিয়ে মতভেদ আছে</translation>
    </message>
    <message>
        <source>The client was not told yet</source>
        <translation>ক্লায়েন্টকে এখনও বলা হয়নি</translation>
    </message>
    <message>
        <source>Telling the client now would endanger them</source>
        <translation>ক্লায়েন্টকে এখন বললে তাঁর বিপদ হতে পারে</translation>
    </message>
    <message>
        <source>Something is missing from what is to leave.</source>
        <translation>যা জানানো হবে তাতে কিছু বাদ আছে।</translation>
    </message>
    <message>
        <source>No supervisor has signed for it.</source>
        <translation>কোনো সুপারভাইজার এতে স্বাক্ষর করেননি।</translation>
    </message>
    <message>
        <source>The signature is not by somebody else who is a supervisor today.</source>
        <translation>স্বাক্ষরটি এমন অন্য কারও নয় যিনি আজ সুপারভাইজার।</translation>
    </message>
    <message>
        <source>The signature is for another request.</source>
        <translation>স্বাক্ষরটি অন্য অনুরোধের জন্য।</translation>
    </message>
    <message>
        <source>The signature is for another ground.</source>
        <translation>স্বাক্ষরটি অন্য ভিত্তির জন্য।</translation>
    </message>
    <message>
        <source>The signature is for another recipient.</source>
        <translation>স্বাক্ষরটি অন্য প্রাপকের জন্য।</translation>
    </message>
    <message>
        <source>The signature is for other words.</source>
        <translation>স্বাক্ষরটি অন্য কথার জন্য।</translation>
    </message>
    <message>
        <source>Something has left on this signature before.</source>
        <translation>এই স্বাক্ষরে আগেই কিছু জানানো হয়েছে।</translation>
    </message>
    <message>
        <source>At that time it was not signed yet.</source>
        <translation>সেই সময়ে এতে স্বাক্ষর হয়নি।</translation>
    </message>
    <message>
        <source>The signature is older than seven days. Please ask for it again.</source>
        <translation>স্বাক্ষরটি সাত দিনের বেশি পুরোনো। আবার চেয়ে নিন।</translation>
    </message>
    <message>
        <source>It cannot go to this recipient in this way.</source>
        <translation>এই প্রাপকের কাছে এভাবে যেতে পারে না।</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>সরিয়ে রাখা</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>পূর্ণ হয়েছে</translation>
    </message>
    <message>
        <source>Your records were brought over from an earlier version of the desk, all of them. Whoever covers for you has to be chosen again, and open invitations are made again.</source>
        <translation>ডেস্কের আগের একটি সংস্করণ থেকে আপনার সব নথি নিয়ে আসা হয়েছে, একটিও বাদ যায়নি। আপনার হয়ে যিনি কাজ দেখেন তাঁকে আবার বেছে নিতে হবে, আর খোলা আমন্ত্রণগুলি নতুন করে দিতে হবে।</translation>
    </message>
    <message>
        <source>A letter to you that {name} put into the post is not there any more: somebody took it out of the office register. Please ask {name} to send it again, and tell the administrator.</source>
        <translation>{name} আপনাকে যে চিঠি পাঠিয়েছিলেন সেটি আর নেই: কেউ অফিসের খাতা থেকে তা সরিয়েছে। অনুগ্রহ করে {name}-কে আবার পাঠাতে বলুন, আর প্রশাসককে জানান।</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>পরিচয়</translation>
    </message>
    <message>
        <source>{code}: a report that everybody has the duty to make is not made yet</source>
        <translation>{code}: যে খবর জানানো সবার কর্তব্য, তা এখনও জানানো হয়নি</translation>
    </message>
    <message>
        <source>{code}: unsigned note for {day}</source>
        <translation>{code}: {day} তারিখের নোটে স্বাক্ষর বাকি</translation>
    </message>
    <message>
        <source>{code}: unsigned amendment to the note for {day}</source>
        <translation>{code}: {day} তারিখের নোটের সংশোধনে স্বাক্ষর বাকি</translation>
    </message>
    <message>
        <source>{code}: unfinished process note for {day}</source>
        <translation>{code}: {day} তারিখের প্রসেস নোট শেষ হয়নি</translation>
    </message>
    <message>
        <source>Group of {count}: unsigned note for {day}</source>
        <translation>{count} জনের দল: {day} তারিখের নোটে স্বাক্ষর বাকি</translation>
    </message>
    <message>
        <source>{code}: no note yet for the session on {day}</source>
        <translation>{code}: {day} তারিখের সাক্ষাতের নোট নেই</translation>
    </message>
    <message>
        <source>Group of {count}: no note yet for the session on {day}</source>
        <translation>{count} জনের দল: {day} তারিখের সাক্ষাতের নোট নেই</translation>
    </message>
    <message>
        <source>{code}: risk review due {day}</source>
        <translation>{code}: ঝুঁকি পর্যালোচনা {day} তারিখে</translation>
    </message>
    <message>
        <source>{code}: answer about the record due {day}</source>
        <translation>{code}: নথি নিয়ে উত্তর দিতে হবে {day} তারিখের মধ্যে</translation>
    </message>
    <message>
        <source>{code}: a consent ends on {day}</source>
        <translation>{code}: একটি সম্মতি {day} তারিখে শেষ</translation>
    </message>
    <message>
        <source>{code}: 18 since {day}; the guardian&apos;s consent has ended, so ask the client</source>
        <translation>{code}: {day} থেকে বয়স 18; অভিভাবকের সম্মতি শেষ, তাই ক্লায়েন্টকেই জিজ্ঞাসা করুন</translation>
    </message>
    <message>
        <source>{code}: follow-up check due {day}</source>
        <translation>{code}: খোঁজ নেওয়ার দিন {day}</translation>
    </message>
    <message>
        <source>Supervision with {name} on {day}</source>
        <translation>{day} তারিখে {name}-এর সঙ্গে সুপারভিশন</translation>
    </message>
    <message>
        <source>Agreed in supervision with {name} and still open: {count}</source>
        <translation>{name}-এর সঙ্গে সুপারভিশনে ঠিক হয়েছে, এখনও বাকি: {count}</translation>
    </message>
    <message>
        <source>{place}: half written on {day}, and saved</source>
        <translation>{place}: {day} তারিখে অর্ধেক লেখা, সেভ করা আছে</translation>
    </message>
    <message>
        <source>Closed files whose time is over: {count}</source>
        <translation>যে বন্ধ ফাইলগুলির মেয়াদ শেষ: {count}</translation>
    </message>
    <message>
        <source>The last backup is of {day}. Connect the backup stick, or ask the administrator.</source>
        <translation>শেষ ব্যাকআপ {day} তারিখের। ব্যাকআপের স্টিক লাগান, বা প্রশাসককে বলুন।</translation>
    </message>
    <message>
        <source>There is no backup of this laptop yet. The administrator chooses a folder for backups.</source>
        <translation>এই ল্যাপটপের কোনো ব্যাকআপ এখনও নেই। ব্যাকআপের ফোল্ডার প্রশাসক ঠিক করেন।</translation>
    </message>
    <message>
        <source>{code}: {place}, half written on {day}, and saved</source>
        <translation>{code}: {place}, {day} তারিখে অর্ধেক লেখা, সেভ করা আছে</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>অ্যাপয়েন্টমেন্ট</translation>
    </message>
    <message>
        <source>Supervision</source>
        <translation>সুপারভিশন</translation>
    </message>
    <message>
        <source>What helps</source>
        <translation>কী সাহায্য করে</translation>
    </message>
    <message>
        <source>Team climate</source>
        <translation>দলের পরিবেশ</translation>
    </message>
    <message>
        <source>My plan</source>
        <translation>আমার পরিকল্পনা</translation>
    </message>
    <message>
        <source>Threats to me</source>
        <translation>আমার প্রতি হুমকি</translation>
    </message>
    <message>
        <source>Intake</source>
        <translation>প্রথম আলাপ</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>নোট</translation>
    </message>
    <message>
        <source>Without consent</source>
        <translation>সম্মতি ছাড়া</translation>
    </message>
    <message>
        <source>To co-sign</source>
        <translation>সহ-স্বাক্ষর</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>সম্মতি</translation>
    </message>
    <message>
        <source>Questionnaires</source>
        <translation>প্রশ্নমালা</translation>
    </message>
    <message>
        <source>What was done for safety</source>
        <translation>নিরাপত্তার জন্য কী করা হয়েছে</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>ফর্ম</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>সারাংশ</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>নিরাপত্তা</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>লক্ষ্য</translation>
    </message>
    <message>
        <source>Legal cases</source>
        <translation>আইনি মামলা</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>নিজের খবর</translation>
    </message>
    <message>
        <source>Something to be put right</source>
        <translation>যা ঠিক করতে হবে</translation>
    </message>
    <message>
        <source>The end of the work together</source>
        <translation>একসঙ্গে কাজের শেষ</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>অনুরোধ</translation>
    </message>
    <message>
        <source>Passed on</source>
        <translation>জানানো কথা</translation>
    </message>
    <message>
        <source>Demands for records</source>
        <translation>নথি তলব</translation>
    </message>
    <message>
        <source>The client wishes it</source>
        <translation>তিনি নিজে চান</translation>
    </message>
    <message>
        <source>Another language suits the client better</source>
        <translation>অন্য ভাষায় তাঁর সুবিধা হয়</translation>
    </message>
    <message>
        <source>My caseload is too heavy</source>
        <translation>আমার কাজের ভার বেশি</translation>
    </message>
    <message>
        <source>I will be away for long</source>
        <translation>আমি অনেক দিন থাকব না</translation>
    </message>
    <message>
        <source>I leave the office</source>
        <translation>আমি অফিস ছেড়ে যাচ্ছি</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>অন্য কারণ</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>দিতে চাওয়া হয়েছে</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>হস্তান্তর হয়েছে</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>নেওয়া হয়নি</translation>
    </message>
    <message>
        <source>This picture moves, and only its first picture is kept. The file you chose is where it was.</source>
        <translation>এই ছবিটি চলমান; কেবল এর প্রথম ছবিটি রাখা হয়েছে। আপনার বেছে নেওয়া ফাইলটি যেখানে ছিল সেখানেই আছে।</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>বলা হয়নি</translation>
    </message>
    <message>
        <source>Face to face</source>
        <translation>সামনাসামনি</translation>
    </message>
    <message>
        <source>By message or online</source>
        <translation>মেসেজে বা অনলাইনে</translation>
    </message>
    <message>
        <source>Followed or watched</source>
        <translation>পিছু নেওয়া বা নজর রাখা</translation>
    </message>
    <message>
        <source>At my home</source>
        <translation>আমার বাড়িতে</translation>
    </message>
    <message>
        <source>Against my family</source>
        <translation>আমার পরিবারের প্রতি</translation>
    </message>
    <message>
        <source>{name} asks for a summary</source>
        <translation>{name} একটি সারাংশ চেয়েছেন</translation>
    </message>
    <message>
        <source>{name} offers you a client&apos;s file</source>
        <translation>{name} আপনাকে একজন ক্লায়েন্টের ফাইল দিতে চান</translation>
    </message>
    <message>
        <source>{name} asks you to co-sign what is to leave without consent</source>
        <translation>সম্মতি ছাড়া যা বাইরে যাবে, {name} তাতে আপনার সহ-স্বাক্ষর চেয়েছেন</translation>
    </message>
    <message>
        <source>{name} made a report for you to look at</source>
        <translation>{name} একটি খবর জানিয়েছেন, আপনি দেখুন</translation>
    </message>
    <message>
        <source>{name} passed on what a client said</source>
        <translation>একজন ক্লায়েন্ট যা বলেছেন, {name} তা জানিয়েছেন</translation>
    </message>
    <message>
        <source>{name} passed on that a client withdrew a consent</source>
        <translation>একজন ক্লায়েন্ট একটি সম্মতি প্রত্যাহার করেছেন, {name} তা জানিয়েছেন</translation>
    </message>
    <message>
        <source>A client&apos;s complaint, written at the desk of {name}</source>
        <translation>একজন ক্লায়েন্টের অভিযোগ, {name}-এর ডেস্কে লেখা</translation>
    </message>
    <message>
        <source>{name} sent a summary</source>
        <translation>{name} একটি সারাংশ পাঠিয়েছেন</translation>
    </message>
    <message>
        <source>{name} cancelled a request</source>
        <translation>{name} একটি অনুরোধ বাতিল করেছেন</translation>
    </message>
    <message>
        <source>{name} took over the file that you offered</source>
        <translation>আপনি যে ফাইল দিতে চেয়েছিলেন, {name} তা নিয়েছেন</translation>
    </message>
    <message>
        <source>{name} did not take over the file that you offered; it stays with you</source>
        <translation>আপনি যে ফাইল দিতে চেয়েছিলেন, {name} তা নেননি; সেটি আপনার কাছেই থাকছে</translation>
    </message>
    <message>
        <source>{name} co-signed what you asked for</source>
        <translation>আপনি যা চেয়েছিলেন, {name} তাতে সহ-স্বাক্ষর করেছেন</translation>
    </message>
    <message>
        <source>{name} sent back what you asked to be co-signed</source>
        <translation>আপনি যাতে সহ-স্বাক্ষর চেয়েছিলেন, {name} তা ফেরত পাঠিয়েছেন</translation>
    </message>
    <message>
        <source>{name} looked at what you reported</source>
        <translation>আপনি যা জানিয়েছিলেন, {name} তা দেখেছেন</translation>
    </message>
    <message>
        <source>{name} read the summary</source>
        <translation>{name} সারাংশটি পড়েছেন</translation>
    </message>
    <message>
        <source>The summary is gone from the desk of {name}</source>
        <translation>{name}-এর ডেস্ক থেকে সারাংশটি সরে গেছে</translation>
    </message>
    <message>
        <source>A consent was withdrawn: the summary from {name} is gone from here</source>
        <translation>একটি সম্মতি প্রত্যাহার করা হয়েছে: {name}-এর পাঠানো সারাংশ এখানে আর নেই</translation>
    </message>
    <message>
        <source>A consent has ended: the summary from {name} is gone from here</source>
        <translation>একটি সম্মতির মেয়াদ শেষ: {name}-এর পাঠানো সারাংশ এখানে আর নেই</translation>
    </message>
    <message>
        <source>{name} answered a request</source>
        <translation>{name} একটি অনুরোধের উত্তর দিয়েছেন</translation>
    </message>
    <message>
        <source>{name} cannot give what was asked for</source>
        <translation>যা চাওয়া হয়েছিল, {name} তা দিতে পারছেন না</translation>
    </message>
    <message>
        <source>Your files were handed to {name} with the office&apos;s recovery sheets</source>
        <translation>অফিসের পুনরুদ্ধারের পাতা দিয়ে আপনার ফাইলগুলি {name}-কে দেওয়া হয়েছে</translation>
    </message>
    <message>
        <source>Clients&apos; complaints go to {name} now</source>
        <translation>ক্লায়েন্টদের অভিযোগ এখন {name}-এর কাছে যায়</translation>
    </message>
    <message>
        <source>Clients&apos; complaints go to nobody any more</source>
        <translation>ক্লায়েন্টদের অভিযোগ এখন আর কারও কাছে যায় না</translation>
    </message>
    <message>
        <source>{name} asks you for a talk</source>
        <translation>{name} আপনার সঙ্গে কথা বলতে চান</translation>
    </message>
    <message>
        <source>Your cover for {name} has ended; their files are closed here</source>
        <translation>{name}-এর জায়গায় আপনার বদলি কাজ শেষ হয়েছে; তাঁর ফাইল এখানে আর খোলা যায় না</translation>
    </message>
    <message>
        <source>{name} began supervision with you</source>
        <translation>{name} আপনার সঙ্গে সুপারভিশন শুরু করেছেন</translation>
    </message>
    <message>
        <source>{name} ended your supervision</source>
        <translation>{name} আপনাদের সুপারভিশন শেষ করেছেন</translation>
    </message>
    <message>
        <source>{name} planned a session of supervision</source>
        <translation>{name} সুপারভিশনের একটি সেশন ঠিক করেছেন</translation>
    </message>
    <message>
        <source>{name} cancelled a session of supervision</source>
        <translation>{name} সুপারভিশনের একটি সেশন বাতিল করেছেন</translation>
    </message>
    <message>
        <source>{name} asks for time around a hearing</source>
        <translation>{name} শুনানির আগে-পরে সময় চেয়েছেন</translation>
    </message>
    <message>
        <source>File {code}</source>
        <translation>ফাইল {code}</translation>
    </message>
    <message>
        <source>needed by {day}</source>
        <translation>{day}-এর মধ্যে দরকার</translation>
    </message>
    <message>
        <source>on {day}</source>
        <translation>{day} তারিখে</translation>
    </message>
    <message>
        <source>It had been printed or saved before</source>
        <translation>তার আগে ছাপা বা সেভ করা হয়েছিল</translation>
    </message>
    <message>
        <source>It had not been printed or saved</source>
        <translation>ছাপা বা সেভ করা হয়নি</translation>
    </message>
    <message>
        <source>Reason: {reason}. If you do not know of this, ask the administrator.</source>
        <translation>কারণ: {reason}। এ কথা আপনার জানা না থাকলে প্রশাসককে জিজ্ঞাসা করুন।</translation>
    </message>
    <message>
        <source>The administrator changed this. If you do not know why, ask the administrator.</source>
        <translation>প্রশাসক এটি বদলেছেন। কারণ জানা না থাকলে প্রশাসককে জিজ্ঞাসা করুন।</translation>
    </message>
    <message>
        <source>It took place</source>
        <translation>সেশন হয়েছে</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>এখনও বাকি</translation>
    </message>
    <message>
        <source>No longer needed</source>
        <translation>আর দরকার নেই</translation>
    </message>
    <message>
        <source>The supervisor</source>
        <translation>সুপারভাইজার</translation>
    </message>
    <message>
        <source>The counsellor</source>
        <translation>কাউন্সেলর</translation>
    </message>
    <message>
        <source>Both of us</source>
        <translation>আমরা দুজনেই</translation>
    </message>
    <message>
        <source>About a client, without saying who they are</source>
        <translation>একজন ক্লায়েন্টকে নিয়ে, তিনি কে তা না বলে</translation>
    </message>
    <message>
        <source>About a client who agreed to supervision until {day}</source>
        <translation>একজন ক্লায়েন্টকে নিয়ে, {day} পর্যন্ত সুপারভিশনে তাঁর সম্মতি আছে</translation>
    </message>
    <message>
        <source>No session has taken place yet.</source>
        <translation>এখনও কোনো সেশন হয়নি।</translation>
    </message>
    <message>
        <source>The last session was less than a week ago.</source>
        <translation>শেষ সেশন হয়েছে এক সপ্তাহের মধ্যে।</translation>
    </message>
    <message>
        <source>Weeks since the last session: {weeks}</source>
        <translation>শেষ সেশনের পর কত সপ্তাহ: {weeks}</translation>
    </message>
    <message>
        <source>Support needed</source>
        <translation>কতটা সহায়তা লাগে</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>বয়স</translation>
    </message>
    <message>
        <source>How they want to be spoken of</source>
        <translation>তাঁদের কথা কীভাবে বলা হোক চান</translation>
    </message>
    <message>
        <source>Language they are most at home in</source>
        <translation>যে ভাষায় তাঁরা সবচেয়ে স্বচ্ছন্দ</translation>
    </message>
    <message>
        <source>Sessions in three months</source>
        <translation>তিন মাসে সাক্ষাৎ</translation>
    </message>
    <message>
        <source>Change between the first and the last questionnaire</source>
        <translation>প্রথম ও শেষ প্রশ্নমালার মধ্যে পরিবর্তন</translation>
    </message>
    <message>
        <source>Answers of the offices that were asked</source>
        <translation>যে অফিসগুলিকে জানানো হয়েছে তাদের উত্তর</translation>
    </message>
    <message>
        <source>Whether a higher office was asked</source>
        <translation>ঊর্ধ্বতন অফিসে জানানো হয়েছে কি না</translation>
    </message>
    <message>
        <source>Feel listened to, as they said in shared comments</source>
        <translation>জানানো মন্তব্য অনুযায়ী, তাঁদের কথা শোনা হয় কি না</translation>
    </message>
    <message>
        <source>Talk about what matters to them, as they said</source>
        <translation>তাঁদের কাছে যা জরুরি তা নিয়ে কথা হয় কি না, তাঁদের কথায়</translation>
    </message>
    <message>
        <source>Feel free to say no, as they said</source>
        <translation>এখানে না বলতে পারেন কি না, তাঁদের কথায়</translation>
    </message>
    <message>
        <source>Were treated with respect by another service</source>
        <translation>অন্য পরিষেবায় সম্মান পেয়েছেন কি না</translation>
    </message>
    <message>
        <source>Got from another service what they went for</source>
        <translation>অন্য পরিষেবায় যে জন্য গিয়েছিলেন তা পেয়েছেন কি না</translation>
    </message>
    <message>
        <source>Would go to another service again</source>
        <translation>অন্য পরিষেবায় আবার যাবেন কি না</translation>
    </message>
    <message>
        <source>No shared answer</source>
        <translation>কোনো জানানো উত্তর নেই</translation>
    </message>
    <message>
        <source>Not at all, or a little</source>
        <translation>একেবারেই না, বা একটু</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>কিছুটা</translation>
    </message>
    <message>
        <source>Mostly or fully</source>
        <translation>অনেকটা বা পুরোপুরি</translation>
    </message>
    <message>
        <source>Under 18</source>
        <translation>18-র কম</translation>
    </message>
    <message>
        <source>18 to 24</source>
        <translation>18 থেকে 24</translation>
    </message>
    <message>
        <source>25 to 34</source>
        <translation>25 থেকে 34</translation>
    </message>
    <message>
        <source>35 or older</source>
        <translation>35 বা তার বেশি</translation>
    </message>
    <message>
        <source>Age not said</source>
        <translation>বয়স বলা হয়নি</translation>
    </message>
    <message>
        <source>As she</source>
        <translation>নারী হিসেবে</translation>
    </message>
    <message>
        <source>As he</source>
        <translation>পুরুষ হিসেবে</translation>
    </message>
    <message>
        <source>In another way</source>
        <translation>অন্যভাবে</translation>
    </message>
    <message>
        <source>Not said how</source>
        <translation>বলা হয়নি</translation>
    </message>
    <message>
        <source>Bengali</source>
        <translation>বাংলা</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>হিন্দি</translation>
    </message>
    <message>
        <source>Marathi</source>
        <translation>মারাঠি</translation>
    </message>
    <message>
        <source>Another language</source>
        <translation>অন্য ভাষা</translation>
    </message>
    <message>
        <source>No session</source>
        <translation>কোনো সাক্ষাৎ নয়</translation>
    </message>
    <message>
        <source>1 to 3 sessions</source>
        <translation>1 থেকে 3টি সাক্ষাৎ</translation>
    </message>
    <message>
        <source>4 to 8 sessions</source>
        <translation>4 থেকে 8টি সাক্ষাৎ</translation>
    </message>
    <message>
        <source>9 sessions or more</source>
        <translation>9টি বা তার বেশি সাক্ষাৎ</translation>
    </message>
    <message>
        <source>Clearly better</source>
        <translation>স্পষ্টতই ভালো</translation>
    </message>
    <message>
        <source>No change large enough to count</source>
        <translation>গোনার মতো বড় পরিবর্তন নেই</translation>
    </message>
    <message>
        <source>Clearly worse</source>
        <translation>স্পষ্টতই খারাপ</translation>
    </message>
    <message>
        <source>Not asked twice, or not known</source>
        <translation>দুবার জিজ্ঞাসা হয়নি, বা জানা নেই</translation>
    </message>
    <message>
        <source>No office was asked</source>
        <translation>কোনো অফিসে জানানো হয়নি</translation>
    </message>
    <message>
        <source>Answered within 30 days</source>
        <translation>30 দিনের মধ্যে উত্তর</translation>
    </message>
    <message>
        <source>Answered later</source>
        <translation>পরে উত্তর</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>এখনও উত্তর নেই</translation>
    </message>
    <message>
        <source>No higher office was asked</source>
        <translation>ঊর্ধ্বতন অফিসে জানানো হয়নি</translation>
    </message>
    <message>
        <source>A higher office was asked</source>
        <translation>ঊর্ধ্বতন অফিসে জানানো হয়েছে</translation>
    </message>
    <message>
        <source>Stress</source>
        <translation>চাপ</translation>
    </message>
    <message>
        <source>Resilience</source>
        <translation>সহনশক্তি</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>বিশ্বাস</translation>
    </message>
    <message>
        <source>Competing, said openly</source>
        <translation>প্রতিযোগিতা, খোলাখুলি বলা</translation>
    </message>
    <message>
        <source>Who leads, and how</source>
        <translation>কে নেতৃত্ব দেন, আর কীভাবে</translation>
    </message>
    <message>
        <source>Partners who need each other</source>
        <translation>পরস্পরের উপর নির্ভরশীল সঙ্গী</translation>
    </message>
    <message>
        <source>Empathy</source>
        <translation>সহমর্মিতা</translation>
    </message>
    <message>
        <source>Load (more is heavier)</source>
        <translation>ভার (বেশি মানে বেশি ভারী)</translation>
    </message>
    <message>
        <source>A say in decisions</source>
        <translation>সিদ্ধান্তে অংশ</translation>
    </message>
    <message>
        <source>Nothing is shown of the two questions together: in caseloads of this size, groups of fewer than five people could be worked out.</source>
        <translation>দুটি প্রশ্ন মিলিয়ে কিছু দেখানো হয় না: এত জন ক্লায়েন্ট থাকলে পাঁচজনের কম মানুষের দল বের করা যেত।</translation>
    </message>
    <message>
        <source>{laptop} sent two different parcels under one number. Nothing more of it is taken in. Please look at that laptop, retire it here and add it again.</source>
        <translation>{laptop} একই নম্বরে দুটি আলাদা জিনিস পাঠিয়েছে। তার থেকে আর কিছু নেওয়া হচ্ছে না। অনুগ্রহ করে ল্যাপটপটি দেখুন, এখানে সেটি বাদ দিয়ে নতুন করে যোগ করুন।</translation>
    </message>
    <message>
        <source>The office log of {laptop} is older than it was: its data was put back, or changed. Nothing more of it is taken in. Please retire it here and add it again.</source>
        <translation>{laptop}-এর অফিসের খাতা আগের চেয়ে পুরোনো: তার তথ্য পুরোনো অবস্থায় ফেরানো বা বদলানো হয়েছে। তার থেকে আর কিছু নেওয়া হচ্ছে না। অনুগ্রহ করে এখানে সেটি বাদ দিয়ে নতুন করে যোগ করুন।</translation>
    </message>
    <message>
        <source>The data of this laptop was put back: the others have parcels of it that it does not know. Please have it retired at another laptop and added again.</source>
        <translation>এই ল্যাপটপের তথ্য পুরোনো অবস্থায় ফেরানো হয়েছে: অন্যদের কাছে এর এমন কিছু আছে যা এটি জানে না। অনুগ্রহ করে অন্য ল্যাপটপ থেকে এটি বাদ দিয়ে নতুন করে যোগ করান।</translation>
    </message>
    <message>
        <source>Another laptop has something from {laptop} that has not come here. It may still be on its way; if it stays like this, please look at the folder.</source>
        <translation>{laptop} থেকে আসা কিছু অন্য একটি ল্যাপটপে আছে, এখানে আসেনি। হয়তো এখনও পথে আছে; এমনই থাকলে অনুগ্রহ করে ফোল্ডারটি দেখুন।</translation>
    </message>
    <message>
        <source>A file in the name of {laptop} is damaged or not from it. It was left alone. Please tell whoever keeps the folder.</source>
        <translation>{laptop}-এর নামে থাকা একটি ফাইল নষ্ট, অথবা তার নয়। সেটি নেওয়া হয়নি। অনুগ্রহ করে ফোল্ডার যাঁর কাছে থাকে তাঁকে জানান।</translation>
    </message>
    <message>
        <source>The folder or server offers something of {laptop} that was taken in long ago, or that is for another laptop. It was left alone. Please tell whoever keeps it; the notice goes once you choose the folder or server again.</source>
        <translation>ফোল্ডার বা সার্ভার {laptop}-এর এমন কিছু দিচ্ছে যা অনেক আগেই নেওয়া হয়েছে, অথবা যা অন্য একটি ল্যাপটপের জন্য। সেটি নেওয়া হয়নি। অনুগ্রহ করে যাঁর কাছে থাকে তাঁকে জানান; ফোল্ডার বা সার্ভার নতুন করে বেছে নিলে এই লেখা আর থাকবে না।</translation>
    </message>
    <message>
        <source>{laptop} sent something that no desk sends. Nothing more of it is taken in. Please look at that laptop, retire it here and add it again.</source>
        <translation>{laptop} এমন কিছু পাঠিয়েছে যা কোনো ডেস্ক পাঠায় না। তার থেকে আর কিছু নেওয়া হচ্ছে না। অনুগ্রহ করে ল্যাপটপটি দেখুন, এখানে সেটি বাদ দিয়ে নতুন করে যোগ করুন।</translation>
    </message>
    <message>
        <source>{laptop} is retired and still sends. Nothing of it is taken in.</source>
        <translation>{laptop} বাদ দেওয়া হয়েছে, তবু পাঠাচ্ছে। তার কিছুই নেওয়া হয় না।</translation>
    </message>
    <message>
        <source>{laptop} has a newer version of the desk. What it sends is taken in once this laptop has that version too.</source>
        <translation>{laptop}-এ ডেস্কের নতুন সংস্করণ আছে। এই ল্যাপটপেও সেই সংস্করণ এলে সেটি যা পাঠায় তা নেওয়া হবে।</translation>
    </message>
    <message>
        <source>{words}.</source>
        <translation>{words}।</translation>
    </message>
</context>
<context>
    <name>WordsField</name>
    <message>
        <source>Word {number} is not in English letters, as the words on the sheet are. Please switch the keyboard.</source>
        <translation>{number} নম্বর শব্দটি ইংরেজি অক্ষরে নয়, অথচ পাতার শব্দগুলি ইংরেজি অক্ষরে। কিবোর্ড বদলে নিন।</translation>
    </message>
    <message>
        <source>Word {number}, “{word}”, is not a word that sheets use. Please compare it with the paper.</source>
        <translation>{number} নম্বর শব্দ “{word}” এমন পাতায় ব্যবহার হয় না। কাগজের সঙ্গে মিলিয়ে দেখুন।</translation>
    </message>
    <message>
        <source>Each word is one that sheets use, but together they do not fit: one differs from the paper, or two are swapped. Please compare them.</source>
        <translation>প্রতিটি শব্দ এমন পাতায় ব্যবহার হয়, কিন্তু একসঙ্গে মেলে না: কোনো একটি কাগজের থেকে আলাদা, অথবা দুটি আগে-পরে হয়েছে। মিলিয়ে দেখুন।</translation>
    </message>
    <message>
        <source>The sheet has {all} words; here are {count}. Please compare them.</source>
        <translation>পাতায় {all}টি শব্দ আছে; এখানে {count}টি। মিলিয়ে দেখুন।</translation>
    </message>
    <message>
        <source>Words so far: {count} of {all}.</source>
        <translation>এ পর্যন্ত শব্দ: {all}টির মধ্যে {count}টি।</translation>
    </message>
    <message>
        <source>It could be: {words}</source>
        <translation>হতে পারে: {words}</translation>
    </message>
    <message>
        <source>A few letters of each word are enough; press the space bar for the next word.</source>
        <translation>প্রতি শব্দের কয়েকটি অক্ষরই যথেষ্ট; পরের শব্দের জন্য স্পেস বার চাপুন।</translation>
    </message>
</context>
<context>
    <name>WordsQuestion</name>
    <message>
        <source>The words typed here are not kept once this is closed. Close it?</source>
        <translation>বন্ধ করলে এখানে লেখা শব্দগুলি থাকবে না। বন্ধ করবেন?</translation>
    </message>
    <message>
        <source>Go on typing</source>
        <translation>লিখতে থাকুন</translation>
    </message>
    <message>
        <source>Close without them</source>
        <translation>শব্দগুলি ছাড়াই বন্ধ করুন</translation>
    </message>
</context>
<context>
    <name>WorkloadPage</name>
    <message>
        <source>Workloads</source>
        <translation>প্রত্যেকের কাজের ভার</translation>
    </message>
    <message>
        <source>Who has room</source>
        <translation>কার জায়গা আছে</translation>
    </message>
    <message>
        <source>Clients by group</source>
        <translation>ভাগ অনুযায়ী ক্লায়েন্ট</translation>
    </message>
    <message>
        <source>Team figures</source>
        <translation>দলের পরিসংখ্যান</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>প্রতিবেদন</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>মতামত</translation>
    </message>
    <message>
        <source>Caseloads</source>
        <translation>কাজের ভার</translation>
    </message>
    <message>
        <source>Figures to talk about together; no client is in them.</source>
        <translation>একসঙ্গে কথা বলার জন্য সংখ্যা; এতে কোনো ক্লায়েন্ট নেই।</translation>
    </message>
</context>
<context>
    <name>WorkloadSettings</name>
    <message>
        <source>Please choose a number that is not below the first limit.</source>
        <translation>প্রথম সীমার নিচে নয় এমন সংখ্যা দিন।</translation>
    </message>
    <message>
        <source>Each active client adds the weight of the support they need at present. Heavier weights make a caseload look fuller sooner; they say nothing about how hard somebody works.</source>
        <translation>প্রত্যেক চলতি ক্লায়েন্ট এখন তাঁর যতটা সহায়তা দরকার ততটা ভার যোগ করেন। ভার বেশি ধরলে কাজের ভার তাড়াতাড়ি ভরা দেখায়; কে কতটা খাটেন তা এ থেকে বোঝা যায় না।</translation>
    </message>
    <message>
        <source>Added in the first month</source>
        <translation>প্রথম মাসে যোগ হয়</translation>
    </message>
    <message>
        <source>From these totals on, the supervisor sees that it is time to talk about easing the load. Nobody is stopped from taking on a client.</source>
        <translation>এই যোগফল থেকে সুপারভাইজার দেখেন যে ভার কমানোর কথা বলার সময় হয়েছে। ক্লায়েন্ট নিতে কাউকে আটকানো হয় না।</translation>
    </message>
    <message>
        <source>Near the limit from</source>
        <translation>সীমার কাছে, এই থেকে</translation>
    </message>
    <message>
        <source>Over the limit from</source>
        <translation>সীমার উপরে, এই থেকে</translation>
    </message>
    <message>
        <source>No new client suggested from this many open files on</source>
        <translation>এতগুলি খোলা ফাইল থেকে নতুন ক্লায়েন্টের প্রস্তাব নয়</translation>
    </message>
    <message>
        <source>Days until a follow-up is overdue</source>
        <translation>কত দিন পরে খোঁজখবর বকেয়া</translation>
    </message>
</context>
<context>
    <name>WorkloadsPresenter</name>
    <message>
        <source>The table is saved.</source>
        <translation>সারণি সেভ হয়েছে।</translation>
    </message>
    <message>
        <source>The figures are saved.</source>
        <translation>সংখ্যা সেভ হয়েছে।</translation>
    </message>
    <message>
        <source>The figures are here.</source>
        <translation>সংখ্যা এসে গেছে।</translation>
    </message>
</context>
<context>
    <name>YearEdit</name>
    <message>
        <source>Please type a year from {low} to {high}.</source>
        <translation>অনুগ্রহ করে {low} থেকে {high}-এর মধ্যে একটি বছর লিখুন।</translation>
    </message>
</context>
<context>
    <name>assessments</name>
    <message>
        <source>ASQ: suicide risk screening</source>
        <translation>ASQ: আত্মহত্যার ঝুঁকি যাচাই</translation>
    </message>
    <message>
        <source>AUDIT: alcohol use</source>
        <translation>AUDIT: মদ্যপান</translation>
    </message>
    <message>
        <source>AUDIT-C: alcohol use, short</source>
        <translation>AUDIT-C: মদ্যপান, সংক্ষিপ্ত</translation>
    </message>
    <message>
        <source>BRS: resilience</source>
        <translation>BRS: সহনশক্তি</translation>
    </message>
    <message>
        <source>C-SSRS screener: suicide risk</source>
        <translation>C-SSRS যাচাই: আত্মহত্যার ঝুঁকি</translation>
    </message>
    <message>
        <source>CBI: Copenhagen Burnout Inventory</source>
        <translation>CBI: কোপেনহেগেন বার্নআউট তালিকা</translation>
    </message>
    <message>
        <source>CORE-10: psychological distress</source>
        <translation>CORE-10: মানসিক কষ্ট</translation>
    </message>
    <message>
        <source>CRIES-8: impact of events on children</source>
        <translation>CRIES-8: শিশুর উপর ঘটনার প্রভাব</translation>
    </message>
    <message>
        <source>DASS-21: depression, anxiety and stress</source>
        <translation>DASS-21: বিষণ্ণতা, উদ্বেগ ও চাপ</translation>
    </message>
    <message>
        <source>Stress and resilience check-in</source>
        <translation>চাপ ও সহনশক্তির নিজের খবর</translation>
    </message>
    <message>
        <source>EPDS: depression around a birth</source>
        <translation>EPDS: সন্তান জন্মের সময়ের বিষণ্নতা</translation>
    </message>
    <message>
        <source>GAD-7: anxiety</source>
        <translation>GAD-7: উদ্বেগ</translation>
    </message>
    <message>
        <source>ITQ: post-traumatic stress and complex post-traumatic stress</source>
        <translation>ITQ: আঘাত-পরবর্তী চাপ ও জটিল আঘাত-পরবর্তী চাপ</translation>
    </message>
    <message>
        <source>K10: psychological distress</source>
        <translation>K10: মানসিক কষ্ট</translation>
    </message>
    <message>
        <source>K6: psychological distress, short</source>
        <translation>K6: মানসিক কষ্ট, ছোট</translation>
    </message>
    <message>
        <source>OLBI: Oldenburg Burnout Inventory</source>
        <translation>OLBI: ওল্ডেনবুর্গ বার্নআউট তালিকা</translation>
    </message>
    <message>
        <source>PC-PTSD-5: post-traumatic stress, short</source>
        <translation>PC-PTSD-5: আঘাত-পরবর্তী চাপ, ছোট</translation>
    </message>
    <message>
        <source>PCL-5: post-traumatic stress</source>
        <translation>PCL-5: আঘাত-পরবর্তী চাপ</translation>
    </message>
    <message>
        <source>PHQ-4: anxiety and depression, short</source>
        <translation>PHQ-4: উদ্বেগ ও বিষণ্ণতা, ছোট</translation>
    </message>
    <message>
        <source>PHQ-9: depression</source>
        <translation>PHQ-9: বিষণ্ণতা</translation>
    </message>
    <message>
        <source>ProQOL-5: professional quality of life</source>
        <translation>ProQOL-5: পেশাগত জীবনের মান</translation>
    </message>
    <message>
        <source>PSS-10: perceived stress</source>
        <translation>PSS-10: অনুভূত চাপ</translation>
    </message>
    <message>
        <source>PSS-4: perceived stress, short</source>
        <translation>PSS-4: অনুভূত চাপ, ছোট</translation>
    </message>
    <message>
        <source>SRQ-20: common mental distress</source>
        <translation>SRQ-20: সাধারণ মানসিক কষ্ট</translation>
    </message>
    <message>
        <source>STSS: secondary traumatic stress</source>
        <translation>STSS: পরোক্ষ আঘাতজনিত চাপ</translation>
    </message>
    <message>
        <source>WHO-5: well-being</source>
        <translation>WHO-5: ভালো থাকা</translation>
    </message>
    <message>
        <source>WHODAS 2.0, 12 items: functioning</source>
        <translation>WHODAS 2.0, 12 প্রশ্ন: কাজকর্মের ক্ষমতা</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>মোট</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>গড়</translation>
    </message>
    <message>
        <source>Anxiety</source>
        <translation>উদ্বেগ</translation>
    </message>
    <message>
        <source>Depression</source>
        <translation>বিষণ্ণতা</translation>
    </message>
    <message>
        <source>Stress</source>
        <translation>চাপ</translation>
    </message>
    <message>
        <source>Resilience</source>
        <translation>সহনশক্তি</translation>
    </message>
    <message>
        <source>Cluster B: reliving</source>
        <translation>গুচ্ছ B: ফিরে ফিরে আসা</translation>
    </message>
    <message>
        <source>Cluster C: avoidance</source>
        <translation>গুচ্ছ C: এড়িয়ে চলা</translation>
    </message>
    <message>
        <source>Cluster D: thoughts and mood</source>
        <translation>গুচ্ছ D: ভাবনা ও মেজাজ</translation>
    </message>
    <message>
        <source>Cluster E: being on edge</source>
        <translation>গুচ্ছ E: সব সময় সতর্ক থাকা</translation>
    </message>
    <message>
        <source>Intrusion</source>
        <translation>অনাহূত স্মৃতি</translation>
    </message>
    <message>
        <source>Avoidance</source>
        <translation>এড়িয়ে চলা</translation>
    </message>
    <message>
        <source>Arousal</source>
        <translation>উত্তেজনা</translation>
    </message>
    <message>
        <source>Compassion satisfaction</source>
        <translation>সহমর্মিতার তৃপ্তি</translation>
    </message>
    <message>
        <source>Burnout</source>
        <translation>বার্নআউট</translation>
    </message>
    <message>
        <source>Secondary traumatic stress</source>
        <translation>পরোক্ষ আঘাতজনিত চাপ</translation>
    </message>
    <message>
        <source>Personal burnout</source>
        <translation>ব্যক্তিগত বার্নআউট</translation>
    </message>
    <message>
        <source>Work-related burnout</source>
        <translation>কাজ থেকে বার্নআউট</translation>
    </message>
    <message>
        <source>Client-related burnout</source>
        <translation>ক্লায়েন্টের সঙ্গে কাজে বার্নআউট</translation>
    </message>
    <message>
        <source>Disengagement</source>
        <translation>কাজে মন না থাকা</translation>
    </message>
    <message>
        <source>Exhaustion</source>
        <translation>ক্লান্তি</translation>
    </message>
    <message>
        <source>Minimal</source>
        <translation>খুব সামান্য</translation>
    </message>
    <message>
        <source>Within the usual range</source>
        <translation>স্বাভাবিক সীমার মধ্যে</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>স্বাভাবিক</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>কম</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>মাঝামাঝি</translation>
    </message>
    <message>
        <source>Mild</source>
        <translation>মৃদু</translation>
    </message>
    <message>
        <source>Moderate</source>
        <translation>মাঝারি</translation>
    </message>
    <message>
        <source>Moderately severe</source>
        <translation>মাঝারি থেকে বেশি</translation>
    </message>
    <message>
        <source>Severe</source>
        <translation>গুরুতর</translation>
    </message>
    <message>
        <source>Extremely severe</source>
        <translation>অত্যন্ত গুরুতর</translation>
    </message>
    <message>
        <source>High</source>
        <translation>বেশি</translation>
    </message>
    <message>
        <source>Very high</source>
        <translation>খুব বেশি</translation>
    </message>
    <message>
        <source>Very low well-being, as is often found with depression</source>
        <translation>ভালো থাকা খুব কম, বিষণ্ণতায় যেমন প্রায়ই দেখা যায়</translation>
    </message>
    <message>
        <source>Low well-being</source>
        <translation>ভালো থাকা কম</translation>
    </message>
    <message>
        <source>Adequate well-being</source>
        <translation>ভালো থাকা যথেষ্ট</translation>
    </message>
    <message>
        <source>Below the cut-off</source>
        <translation>নির্ধারিত সীমার নিচে</translation>
    </message>
    <message>
        <source>At or above the lower cut-off</source>
        <translation>নিচের কাট-অফে বা তার ওপরে</translation>
    </message>
    <message>
        <source>At or above the higher cut-off</source>
        <translation>ওপরের কাট-অফে বা তার ওপরে</translation>
    </message>
    <message>
        <source>Zone I: low risk</source>
        <translation>স্তর I: কম ঝুঁকি</translation>
    </message>
    <message>
        <source>Zone II: more than low risk</source>
        <translation>স্তর II: কমের চেয়ে বেশি ঝুঁকি</translation>
    </message>
    <message>
        <source>Zone III: high risk of harm</source>
        <translation>স্তর III: ক্ষতির বেশি ঝুঁকি</translation>
    </message>
    <message>
        <source>Zone IV: a fuller assessment is advised</source>
        <translation>স্তর IV: আরও বিশদ মূল্যায়নের পরামর্শ</translation>
    </message>
    <message>
        <source>Item {item} was answered above zero. Please ask about safety now, before the session ends.</source>
        <translation>প্রশ্ন {item}-এর উত্তর শূন্যের বেশি। সাক্ষাৎ শেষ হওয়ার আগে এখনই নিরাপত্তার কথা জিজ্ঞাসা করুন।</translation>
    </message>
    <message>
        <source>At or above the cut-off. This is a reason to look closer, not a diagnosis.</source>
        <translation>নির্ধারিত সীমায় বা তার উপরে। এটি আরও ভালো করে দেখার কারণ, রোগনির্ণয় নয়।</translation>
    </message>
    <message>
        <source>The screen is positive. Please ask further, and follow your safety procedure where it concerns safety.</source>
        <translation>যাচাইয়ে ইঙ্গিত মিলেছে। আরও জিজ্ঞাসা করুন, এবং নিরাপত্তার বিষয় হলে আপনাদের নিরাপত্তা পদ্ধতি মেনে চলুন।</translation>
    </message>
    <message>
        <source>The answers meet the criteria that this questionnaire sets for PTSD. Only an interview by somebody qualified can tell whether it is.</source>
        <translation>উত্তরগুলি এই প্রশ্নমালায় PTSD-র জন্য দেওয়া মানদণ্ডের সঙ্গে মেলে। তা সত্যিই কি না, কেবল যোগ্য কারও সাক্ষাৎকারেই বলা যায়।</translation>
    </message>
    <message>
        <source>The answers meet the criteria that this questionnaire sets for complex PTSD. Only an interview by somebody qualified can tell whether it is.</source>
        <translation>উত্তরগুলি এই প্রশ্নমালায় জটিল PTSD-র জন্য দেওয়া মানদণ্ডের সঙ্গে মেলে। তা সত্যিই কি না, কেবল যোগ্য কারও সাক্ষাৎকারেই বলা যায়।</translation>
    </message>
    <message>
        <source>Cut-offs of 10 and of 13 are in use. The lower one is used here, so that fewer people are missed.</source>
        <translation>10 ও 13, দুটি কাট-অফই চলে। কম মানুষ যেন বাদ পড়েন, তাই এখানে নিচেরটি নেওয়া হয়েছে।</translation>
    </message>
    <message>
        <source>The published cut-off is 3 for women and 4 for men. The lower one is used for everyone, unless another is chosen.</source>
        <translation>প্রকাশিত কাট-অফ নারীদের জন্য 3 ও পুরুষদের জন্য 4। অন্যটি না বাছলে সবার জন্য নিচেরটি নেওয়া হয়।</translation>
    </message>
    <message>
        <source>Version 1 of this key took items 1, 3, 4 and 8 for intrusion and 2, 5, 6 and 7 for avoidance.</source>
        <translation>এই কুঞ্জির সংস্করণ 1-এ অনুপ্রবেশের জন্য প্রশ্ন 1, 3, 4 ও 8 এবং এড়ানোর জন্য 2, 5, 6 ও 7 ধরা হতো।</translation>
    </message>
    <message>
        <source>Version 1 of this key began some bands at other figures: severe depression at 22; moderate and severe anxiety at 12 and 16; mild and moderate stress at 16 and 20.</source>
        <translation>এই কুঞ্জির সংস্করণ 1-এ কিছু স্তর অন্য সংখ্যায় শুরু হতো: গুরুতর বিষণ্নতা 22-এ; মাঝারি ও গুরুতর উদ্বেগ 12 ও 16-এ; মৃদু ও মাঝারি চাপ 16 ও 20-এ।</translation>
    </message>
    <message>
        <source>Type the points of each answer as the form prints them, not its place: in items 3 and 5 to 10 the first answer counts 3.</source>
        <translation>ফর্মে যেমন ছাপা আছে, প্রতিটি উত্তরের পয়েন্ট লিখুন, তার স্থান নয়: প্রশ্ন 3 এবং 5 থেকে 10-এ প্রথম উত্তরের পয়েন্ট 3।</translation>
    </message>
    <message>
        <source>The answers point to a high risk of suicide. Please stay with the person, make a safety plan and call your supervisor now.</source>
        <translation>উত্তরগুলি আত্মহত্যার বেশি ঝুঁকির কথা বলে। তাঁর সঙ্গে থাকুন, সুরক্ষা পরিকল্পনা করুন এবং এখনই সুপারভাইজারকে ফোন করুন।</translation>
    </message>
    <message>
        <source>Improved by enough to count</source>
        <translation>গোনার মতো উন্নতি</translation>
    </message>
    <message>
        <source>Worse by enough to count</source>
        <translation>গোনার মতো অবনতি</translation>
    </message>
    <message>
        <source>No change large enough to count</source>
        <translation>গোনার মতো বড় পরিবর্তন নেই</translation>
    </message>
    <message>
        <source>It is not known how large a change has to be before it means something</source>
        <translation>কত বড় পরিবর্তন হলে তার অর্থ আছে তা জানা নেই</translation>
    </message>
    <message>
        <source>Free to use</source>
        <translation>বিনা খরচে ব্যবহার করা যায়</translation>
    </message>
    <message>
        <source>Free to use; please cite the authors</source>
        <translation>বিনা খরচে ব্যবহার করা যায়; রচয়িতাদের নাম দিন</translation>
    </message>
    <message>
        <source>Free to use if nothing in it is changed</source>
        <translation>কিছু না বদলালে বিনা খরচে ব্যবহার করা যায়</translation>
    </message>
    <message>
        <source>In the public domain</source>
        <translation>সর্বসাধারণের সম্পদ</translation>
    </message>
    <message>
        <source>Not under copyright</source>
        <translation>কপিরাইটের অধীন নয়</translation>
    </message>
    <message>
        <source>Creative Commons BY-NC-SA: with credit, not for profit, shared alike</source>
        <translation>Creative Commons BY-NC-SA: নাম দিয়ে, লাভের জন্য নয়, একইভাবে ভাগ করে</translation>
    </message>
    <message>
        <source>An agreement with the World Health Organization is needed before use</source>
        <translation>ব্যবহারের আগে বিশ্ব স্বাস্থ্য সংস্থার সঙ্গে চুক্তি দরকার</translation>
    </message>
    <message>
        <source>May be copied if credited, unchanged and not sold</source>
        <translation>নাম দিয়ে, না বদলে এবং বিক্রি না করে কপি করা যায়</translation>
    </message>
    <message>
        <source>Terms of use not recorded here; please ask the publisher before use</source>
        <translation>ব্যবহারের শর্ত এখানে লেখা নেই; ব্যবহারের আগে প্রকাশককে জিজ্ঞাসা করুন</translation>
    </message>
    <message>
        <source>Under copyright; the Royal College of Psychiatrists gives permission for copies</source>
        <translation>কপিরাইটের অধীন; অনুলিপির অনুমতি দেয় Royal College of Psychiatrists</translation>
    </message>
    <message>
        <source>Worded and owned by this project</source>
        <translation>এই প্রকল্পের নিজের লেখা</translation>
    </message>
    <message>
        <source>For clients</source>
        <translation>ক্লায়েন্টদের জন্য</translation>
    </message>
    <message>
        <source>For staff</source>
        <translation>কর্মীদের জন্য</translation>
    </message>
    <message>
        <source>Not checked against the manual.</source>
        <translation>মূল নির্দেশিকার সঙ্গে মিলিয়ে দেখা হয়নি।</translation>
    </message>
    <message>
        <source>Worded by this project and not validated.</source>
        <translation>এই প্রকল্পের লেখা, যাচাই করা নয়।</translation>
    </message>
    <message>
        <source>Item 5 is asked only after a yes to one of items 1 to 4. The total counts items 1 to 4.</source>
        <translation>প্রশ্ন 5 শুধু তখনই করা হয় যখন 1 থেকে 4-এর কোনোটিতে হ্যাঁ। মোটে 1 থেকে 4 গোনা হয়।</translation>
    </message>
    <message>
        <source>Items 9 and 10 count 0, 2 or 4. Items that were not asked stay empty.</source>
        <translation>প্রশ্ন 9 ও 10-এ 0, 2 বা 4 হয়। যা জিজ্ঞাসা করা হয়নি তা ফাঁকা থাকে।</translation>
    </message>
    <message>
        <source>If item 1 is answered with 0, items 2 to 8 may be left out; if items 2 and 3 are, items 4 to 8.</source>
        <translation>প্রশ্ন 1-এর উত্তর 0 হলে প্রশ্ন 2 থেকে 8 বাদ থাকতে পারে; প্রশ্ন 2 ও 3-এর উত্তর 0 হলে প্রশ্ন 4 থেকে 8।</translation>
    </message>
    <message>
        <source>If item 1 is answered with 0, items 2 and 3 may be left out.</source>
        <translation>প্রশ্ন 1-এর উত্তর 0 হলে প্রশ্ন 2 ও 3 বাদ দেওয়া যায়।</translation>
    </message>
    <message>
        <source>Items 1 to 5 are about the past month. Answer item 6 with 1 only if it was within the past three months.</source>
        <translation>প্রশ্ন 1 থেকে 5 গত এক মাস নিয়ে। গত তিন মাসের মধ্যে হলে তবেই প্রশ্ন 6-এ 1 লিখুন।</translation>
    </message>
    <message>
        <source>Items 3 to 5 are asked only after a yes to item 2.</source>
        <translation>প্রশ্ন 2-এর উত্তর হ্যাঁ হলে তবেই প্রশ্ন 3 থেকে 5 করা হয়।</translation>
    </message>
    <message>
        <source>Sources order the items differently. Here items 1 to 6 are personal, 7 to 13 about work and 14 to 19 about clients; item 13, the last about work, is reversed.</source>
        <translation>বিভিন্ন সূত্রে প্রশ্নের ক্রম আলাদা। এখানে 1 থেকে 6 ব্যক্তিগত, 7 থেকে 13 কাজ এবং 14 থেকে 19 ক্লায়েন্ট নিয়ে; কাজের শেষ প্রশ্ন 13 উল্টো করে গোনা হয়।</translation>
    </message>
    <message>
        <source>Cut-offs from 31 to 33 are published. The lowest is used here, so that fewer people are missed.</source>
        <translation>31 থেকে 33 পর্যন্ত সীমা প্রকাশিত আছে। কেউ যাতে বাদ না পড়েন তাই এখানে সবচেয়ে কমটি নেওয়া হয়েছে।</translation>
    </message>
    <message>
        <source>All scores are doubled, so that they compare with the 42-item version.</source>
        <translation>সব স্কোর দ্বিগুণ করা হয়েছে, যাতে 42 প্রশ্নের রূপের সঙ্গে তুলনা করা যায়।</translation>
    </message>
    <message>
        <source>Item 1 is about exposure. If it is answered with 0, the total is 0 and the other items may be left out.</source>
        <translation>প্রশ্ন 1 অভিজ্ঞতা নিয়ে। উত্তর 0 হলে মোট 0, এবং বাকি প্রশ্ন বাদ দেওয়া যায়।</translation>
    </message>
    <message>
        <source>Give P1 to P9 first, then C1 to C9.</source>
        <translation>আগে P1 থেকে P9, তারপর C1 থেকে C9 লিখুন।</translation>
    </message>
    <message>
        <source>The author publishes no bands. Compare a person&apos;s scores over time only.</source>
        <translation>রচয়িতা কোনো স্তর প্রকাশ করেননি। শুধু সময়ের সঙ্গে একই জনের স্কোর তুলনা করুন।</translation>
    </message>
    <message>
        <source>There is no universal cut-off. The one used here, 8 or more, is common in India.</source>
        <translation>সর্বত্র মানা কোনো সীমা নেই। এখানে ব্যবহৃত 8 বা তার বেশি ভারতে প্রচলিত।</translation>
    </message>
    <message>
        <source>The change that counts here is the one the publisher calls meaningful; it is not computed from reliability.</source>
        <translation>এখানে যে পরিবর্তন গোনা হয় তা প্রকাশকের মতে অর্থপূর্ণ; নির্ভরযোগ্যতা থেকে হিসাব করা নয়।</translation>
    </message>
    <message>
        <source>The total adds all items, for comparison over time only. What counts is whether the criteria are met.</source>
        <translation>মোট সব প্রশ্ন যোগ করে, শুধু সময়ের সঙ্গে তুলনার জন্য। আসল কথা মানদণ্ড পূর্ণ হয়েছে কি না।</translation>
    </message>
    <message>
        <source>Two tables of bands for anxiety are in circulation. Here it is the one of the manual: 8, 10, 15, 20. The other has 8, 12, 16, 20.</source>
        <translation>উদ্বেগের দুটি স্তর-তালিকা চালু আছে। এখানে নির্দেশিকার তালিকাটি আছে: 8, 10, 15, 20। অন্যটিতে 8, 12, 16, 20।</translation>
    </message>
    <message>
        <source>Two systems of bands are in use. Here it is the one of the Australian Bureau of Statistics: 10, 16, 22, 30. The other begins at 20, 25 and 30.</source>
        <translation>দুই রকম স্তর ব্যবহৃত হয়। এখানে অস্ট্রেলিয়ার পরিসংখ্যান দপ্তরেরটি: 10, 16, 22, 30। অন্যটি শুরু হয় 20, 25 ও 30-এ।</translation>
    </message>
    <message>
        <source>This instrument takes {expected} answers and {given} were given. Please compare them with the form.</source>
        <translation>এই প্রশ্নমালায় {expected}টি উত্তর লাগে, দেওয়া হয়েছে {given}টি। ফর্মের সঙ্গে মিলিয়ে দেখুন।</translation>
    </message>
    <message>
        <source>Item {item} has no answer, so the score cannot be worked out. Please add it if you can.</source>
        <translation>প্রশ্ন {item}-এর উত্তর নেই, তাই স্কোর বার করা যায় না। পারলে যোগ করুন।</translation>
    </message>
    <message>
        <source>The answer to item {item} is not one this item allows ({allowed}). Please compare it with the form.</source>
        <translation>প্রশ্ন {item}-এ এই উত্তর হয় না ({allowed})। ফর্মের সঙ্গে মিলিয়ে দেখুন।</translation>
    </message>
    <message>
        <source>Item {item} is asked only after a yes to an earlier item, so its answer is not counted. Please compare the earlier items with the form.</source>
        <translation>আগের কোনো প্রশ্নে হ্যাঁ হলে তবেই প্রশ্ন {item} করা হয়, তাই এই উত্তর গোনা হয়নি। আগের প্রশ্নগুলি ফর্মের সঙ্গে মিলিয়ে দেখুন।</translation>
    </message>
    <message>
        <source>{score}: {value}, on a scale from {low} to {high}.</source>
        <translation>{score}: {value}, {low} থেকে {high} মাপে।</translation>
    </message>
    <message>
        <source>{score}: {value}, on a scale from {low} to {high}. {band}.</source>
        <translation>{score}: {value}, {low} থেকে {high} মাপে। {band}।</translation>
    </message>
    <message>
        <source>{score} was worked out from {given} of {all} answers, as the manual allows.</source>
        <translation>{score} {all}টির মধ্যে {given}টি উত্তর থেকে হিসাব করা হয়েছে, নির্দেশিকায় যেমন অনুমতি আছে।</translation>
    </message>
    <message>
        <source>A higher figure means more difficulty.</source>
        <translation>সংখ্যা বেশি মানে কষ্ট বেশি।</translation>
    </message>
    <message>
        <source>A higher figure means more well-being.</source>
        <translation>সংখ্যা বেশি মানে ভালো থাকা বেশি।</translation>
    </message>
    <message>
        <source>No questionnaire is exact: a total of {value} stands for something between {low} and {high}.</source>
        <translation>কোনো প্রশ্নমালাই নিখুঁত নয়: মোট {value} বলতে {low} থেকে {high}-এর মধ্যে কিছু বোঝায়।</translation>
    </message>
    <message>
        <source>A difference smaller than {points} points may be chance.</source>
        <translation>{points} পয়েন্টের কম তফাত আকস্মিক হতে পারে।</translation>
    </message>
    <message>
        <source>Its publisher calls a difference of {points} points or more meaningful.</source>
        <translation>প্রকাশক {points} বা তার বেশি পয়েন্টের তফাতকে অর্থপূর্ণ বলেন।</translation>
    </message>
    <message>
        <source>How large a difference has to be before it is more than chance is not known for it.</source>
        <translation>কত বড় তফাত হলে তা আকস্মিকের চেয়ে বেশি, এর ক্ষেত্রে তা জানা নেই।</translation>
    </message>
    <message>
        <source>Since the first time, on {day} ({value}): {change}.</source>
        <translation>প্রথম বারের পর থেকে, {day} ({value}): {change}।</translation>
    </message>
    <message>
        <source>Since the time before, on {day} ({value}): {change}.</source>
        <translation>আগের বারের পর থেকে, {day} ({value}): {change}।</translation>
    </message>
    <message>
        <source>{score} was at or above the cut-off of {cut} on {day} and is below it now.</source>
        <translation>{day} {score} কাট-অফ {cut}-এ বা তার ওপরে ছিল, এখন তার নিচে।</translation>
    </message>
    <message>
        <source>{score} was below the cut-off of {cut} on {day} and is at or above it now.</source>
        <translation>{day} {score} কাট-অফ {cut}-এর নিচে ছিল, এখন তাতে বা তার ওপরে।</translation>
    </message>
    <message>
        <source>{score} is at or above the cut-off of {cut}.</source>
        <translation>{score} কাট-অফ {cut}-এ বা তার ওপরে।</translation>
    </message>
    <message>
        <source>{score} is below the cut-off of {cut}.</source>
        <translation>{score} কাট-অফ {cut}-এর নিচে।</translation>
    </message>
    <message>
        <source>The cut-off is the one published for women.</source>
        <translation>কাট-অফটি নারীদের জন্য প্রকাশিত।</translation>
    </message>
    <message>
        <source>The cut-off is the one published for men.</source>
        <translation>কাট-অফটি পুরুষদের জন্য প্রকাশিত।</translation>
    </message>
    <message>
        <source>Cut-off {value}</source>
        <translation>কাট-অফ {value}</translation>
    </message>
    <message>
        <source>Item {item} concerns safety and has no answer. Please ask the client about it.</source>
        <translation>প্রশ্ন {item} নিরাপত্তা নিয়ে, তার উত্তর নেই। ক্লায়েন্টকে এ বিষয়ে জিজ্ঞাসা করুন।</translation>
    </message>
    <message>
        <source>{day}: scored by version {version} of the key: {scores}.</source>
        <translation>{day}: কুঞ্জির সংস্করণ {version} দিয়ে স্কোর করা: {scores}।</translation>
    </message>
    <message>
        <source>{day}: saved without the version of the key; the figures are those of version {version}.</source>
        <translation>{day}: কুঞ্জির সংস্করণ ছাড়া সেভ করা; সংখ্যাগুলি সংস্করণ {version}-এর।</translation>
    </message>
    <message>
        <source>By version {version}, the present one: {scores}.</source>
        <translation>বর্তমান সংস্করণ {version} দিয়ে: {scores}।</translation>
    </message>
    <message>
        <source>{day}: cannot be scored; answers are missing to items {items}.</source>
        <translation>{day}: স্কোর করা যায় না; প্রশ্ন {items}-এর উত্তর নেই।</translation>
    </message>
</context>
<context>
    <name>complaints</name>
    <message>
        <source>Is something here not right?</source>
        <translation>এখানে কিছু কি ঠিক নয়?</translation>
    </message>
    <message>
        <source>What you write goes to {name}, sealed. Your counsellor cannot read it, and can only see that something was sent.</source>
        <translation>আপনি যা লিখবেন তা সিল করে {name}-এর কাছে পাঠানো হয়। আপনার কাউন্সেলর পড়তে পারেন না, শুধু দেখতে পান যে কিছু পাঠানো হয়েছে।</translation>
    </message>
    <message>
        <source>You need not write your name. If you want an answer, please write how you can be reached safely.</source>
        <translation>নাম লিখতে হবে না। উত্তর চাইলে, কীভাবে নিরাপদে আপনার সঙ্গে যোগাযোগ করা যায় তা লিখুন।</translation>
    </message>
    <message>
        <source>Seal it and send it</source>
        <translation>সিল করে পাঠান</translation>
    </message>
    <message>
        <source>Stop, and save nothing</source>
        <translation>থামুন, কিছুই সেভ করবেন না</translation>
    </message>
    <message>
        <source>Thank you. Please hand the computer back.</source>
        <translation>ধন্যবাদ। অনুগ্রহ করে কম্পিউটারটি ফিরিয়ে দিন।</translation>
    </message>
    <message>
        <source>Lock the desk</source>
        <translation>ডেস্ক লক করুন</translation>
    </message>
    <message>
        <source>It could not be sent. You can try once more, or stop and take the slip along.</source>
        <translation>পাঠানো গেল না। আর একবার চেষ্টা করতে পারেন, বা থেমে কাগজটি নিয়ে যেতে পারেন।</translation>
    </message>
    <message>
        <source>If something is not right</source>
        <translation>কিছু ঠিক না হলে</translation>
    </message>
    <message>
        <source>You may say so at any time. You need not say it to your counsellor, and you need not give your name.</source>
        <translation>আপনি যেকোনো সময় বলতে পারেন। আপনার কাউন্সেলরকে বলতে হবে না, নামও দিতে হবে না।</translation>
    </message>
    <message>
        <source>You can turn to</source>
        <translation>যাঁকে বলতে পারেন</translation>
    </message>
    <message>
        <source>How</source>
        <translation>কীভাবে</translation>
    </message>
    <message>
        <source>Anybody who works here; ask for the head of the office</source>
        <translation>এখানে কাজ করেন এমন যে কেউ; অফিসের প্রধানকে চান</translation>
    </message>
    <message>
        <source>This works without the computer: by word of mouth, by telephone, or on paper. Help goes on all the same.</source>
        <translation>কম্পিউটার ছাড়াই হয়: মুখে বলে, টেলিফোনে বা কাগজে লিখে। সাহায্য একই রকম চলতে থাকে।</translation>
    </message>
    <message>
        <source>What the law says</source>
        <translation>আইন কী বলে</translation>
    </message>
    <message>
        <source>No lawyer of the office has checked this yet.</source>
        <translation>অফিসের কোনো আইনজীবী এখনও এটি দেখেননি।</translation>
    </message>
</context>
<context>
    <name>documents</name>
    <message>
        <source>Page {number} of {count}</source>
        <translation>পাতা {number} / {count}</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>That did not work. Nothing has been changed.</source>
        <translation>কাজটি হলো না। কিছুই বদলানো হয়নি।</translation>
    </message>
    <message>
        <source>The desk is open for reading only, because its data folder cannot be written to here. Nothing has been saved or changed. Please ask the administrator to look at the folder.</source>
        <translation>ডেস্ক শুধু পড়ার জন্য খোলা আছে, কারণ এখানে ডেটা ফোল্ডারে কিছু লেখা যাচ্ছে না। কিছুই সেভ বা পরিবর্তন করা হয়নি। অনুগ্রহ করে প্রশাসককে ফোল্ডারটি দেখতে বলুন।</translation>
    </message>
    <message>
        <source>Your role does not include this. If it should, please ask the administrator.</source>
        <translation>আপনার পদে এটি নেই। থাকা উচিত হলে প্রশাসককে বলুন।</translation>
    </message>
    <message>
        <source>The desk was open on the computer {host} and was not closed there: it may have lost its power, or it may still be at work. Nothing has been changed. Please look at that computer, or ask whoever uses it.</source>
        <translation>ডেস্ক {host} কম্পিউটারে খোলা ছিল এবং সেখানে বন্ধ করা হয়নি: হয়তো বিদ্যুৎ চলে গেছে, বা সেখানে এখনও কাজ চলছে। কিছুই বদলানো হয়নি। ওই কম্পিউটারটি দেখুন, বা যিনি সেটি ব্যবহার করেন তাঁকে জিজ্ঞাসা করুন।</translation>
    </message>
    <message>
        <source>There was not enough free memory for this. What was saved before is safe. Please close other programs and try again.</source>
        <translation>এর জন্য যথেষ্ট খালি মেমরি ছিল না। আগে যা সেভ করা হয়েছে তা নিরাপদ আছে। অন্য প্রোগ্রামগুলি বন্ধ করে আবার চেষ্টা করুন।</translation>
    </message>
    <message>
        <source>The file {file} could not be read. Please check that it is still there.</source>
        <translation>{file} ফাইলটি পড়া গেল না। সেটি এখনও আছে কি না দেখুন।</translation>
    </message>
    <message>
        <source>The file {file} is empty. Please ask for a fresh copy of the form.</source>
        <translation>{file} ফাইলটি ফাঁকা। ফর্মটি আবার চেয়ে নিন।</translation>
    </message>
    <message>
        <source>This form is larger than the desk can open ({limit}). Please split it into shorter forms.</source>
        <translation>এই ফর্মটি ডেস্কের পক্ষে বেশি বড় ({limit})। ছোট ছোট ফর্মে ভাগ করুন।</translation>
    </message>
    <message>
        <source>The file {file} is damaged or is not a FHIR form in JSON. Please ask for a fresh copy in JSON.</source>
        <translation>{file} ফাইলটি নষ্ট, অথবা JSON-এ FHIR ফর্ম নয়। JSON-এ আবার চেয়ে নিন।</translation>
    </message>
    <message>
        <source>This is not a FHIR Questionnaire. Please choose a file that holds one.</source>
        <translation>এটি FHIR Questionnaire নয়। যে ফাইলে একটি আছে সেটি বেছে নিন।</translation>
    </message>
    <message>
        <source>This file holds {number} forms. Please save each of them in a file of its own.</source>
        <translation>এই ফাইলে {number}টি ফর্ম আছে। অনুগ্রহ করে প্রতিটি ফর্ম আলাদা ফাইলে সেভ করুন।</translation>
    </message>
    <message>
        <source>This form is written in an older FHIR (DSTU2). Please ask for it in FHIR R4.</source>
        <translation>এই ফর্মটি পুরোনো FHIR-এ (DSTU2) লেখা। অনুগ্রহ করে FHIR R4-এ ফর্মটি চেয়ে নিন।</translation>
    </message>
    <message>
        <source>This is not a FHIR QuestionnaireResponse. Please choose a file that holds one.</source>
        <translation>এটি FHIR QuestionnaireResponse নয়। যে ফাইলে একটি আছে সেটি বেছে নিন।</translation>
    </message>
    <message>
        <source>Item number {number} of this form has no linkId or no type that FHIR R4 knows. Please ask the form&apos;s author to correct it.</source>
        <translation>এই ফর্মের {number} নম্বর প্রশ্নে linkId নেই বা FHIR R4-এর জানা ধরন নেই। ফর্মের রচয়িতাকে ঠিক করতে বলুন।</translation>
    </message>
    <message>
        <source>Two items of this form share the linkId {link_id}, so their answers could be mixed up. Please ask the form&apos;s author to correct it.</source>
        <translation>এই ফর্মের দুটি প্রশ্নের linkId একই, {link_id}, তাই উত্তর মিশে যেতে পারে। ফর্মের রচয়িতাকে ঠিক করতে বলুন।</translation>
    </message>
    <message>
        <source>This form has no question with the linkId {link_id}.</source>
        <translation>এই ফর্মে {link_id} linkId-র কোনো প্রশ্ন নেই।</translation>
    </message>
    <message>
        <source>There is no built-in form named {name}.</source>
        <translation>{name} নামে কোনো নিজস্ব ফর্ম নেই।</translation>
    </message>
    <message>
        <source>This table is no form that the desk can read. It reads data dictionaries of REDCap (CSV) and XLSForms (XLSX).</source>
        <translation>এই সারণি এমন ফর্ম নয় যা ডেস্ক পড়তে পারে। ডেস্ক REDCap-এর ডেটা ডিকশনারি (CSV) ও XLSForm (XLSX) পড়ে।</translation>
    </message>
    <message>
        <source>The condition under which “{question}” is asked is more than the desk can read, so the form is not opened: it could ask at the wrong time. Conditions joined by “and” alone or by “or” alone can be read.</source>
        <translation>“{question}” কখন জিজ্ঞাসা করা হবে সেই শর্ত ডেস্কের পড়ার ক্ষমতার বাইরে, তাই ফর্মটি খোলা হয়নি: ভুল সময়ে প্রশ্ন করা হতে পারত। কেবল “and” বা কেবল “or” দিয়ে জোড়া শর্ত পড়া যায়।</translation>
    </message>
    <message>
        <source>There is no instrument with the key {key}. The command “assessments list” shows the keys there are.</source>
        <translation>{key} নামে কোনো প্রশ্নমালা নেই। “assessments list” নির্দেশে কী কী আছে দেখা যায়।</translation>
    </message>
    <message>
        <source>Answer {item} is not a whole number. Please give whole numbers with commas between them, and leave the place empty where there is no answer.</source>
        <translation>উত্তর {item} পূর্ণসংখ্যা নয়। মাঝে কমা দিয়ে পূর্ণসংখ্যা লিখুন, উত্তর না থাকলে জায়গা ফাঁকা রাখুন।</translation>
    </message>
    <message>
        <source>The file is nested too deep to be read. Please ask its author for a simpler one.</source>
        <translation>ফাইলটির ভাঁজ এত গভীর যে পড়া যায় না। রচয়িতার কাছে সরল একটি চান।</translation>
    </message>
    <message>
        <source>The picture {file} could not be saved. Please check that its folder can be written to and that the disk has room.</source>
        <translation>{file} ছবিটি সেভ করা গেল না। ফোল্ডারে লেখা যায় কি না এবং ডিস্কে জায়গা আছে কি না দেখুন।</translation>
    </message>
    <message>
        <source>The name and passphrase do not match. Please try again, or use your printed recovery code.</source>
        <translation>নাম ও গোপন বাক্য মেলে না। আবার চেষ্টা করুন, অথবা ছাপা পুনরুদ্ধার কোড ব্যবহার করুন।</translation>
    </message>
    <message>
        <source>This passphrase would be easy to guess. Please use {minimum} characters or more, with different letters, or let the desk make one for you.</source>
        <translation>এই গোপন বাক্য সহজে আন্দাজ করা যায়। {minimum} বা তার বেশি অক্ষর, নানা রকম অক্ষর দিয়ে লিখুন, অথবা ডেস্ককে একটি তৈরি করতে দিন।</translation>
    </message>
    <message>
        <source>This passphrase is empty or holds a character that cannot be used, such as a tab. Please use letters, digits, spaces and punctuation.</source>
        <translation>এই গোপন বাক্য ফাঁকা, বা এতে এমন চিহ্ন আছে যা চলে না, যেমন ট্যাব। অক্ষর, সংখ্যা, ফাঁক ও যতিচিহ্ন ব্যবহার করুন।</translation>
    </message>
    <message>
        <source>Signing in needs {mebibytes} MiB of free memory. Please close other programs and try again.</source>
        <translation>সাইন ইন করতে {mebibytes} MiB মেমরি ফাঁকা দরকার। অন্য প্রোগ্রাম বন্ধ করে আবার চেষ্টা করুন।</translation>
    </message>
    <message>
        <source>The stored settings of this passphrase are not safe, so it was not tried. Please ask the administrator to restore the office register from a backup.</source>
        <translation>এই গোপন বাক্যের রাখা মান নিরাপদ নয়, তাই চেষ্টা করা হয়নি। প্রশাসককে ব্যাকআপ থেকে অফিসের খাতা ফেরাতে বলুন।</translation>
    </message>
    <message>
        <source>These shares do not give the office key. Nothing has been changed. Please compare them with the printed pages.</source>
        <translation>এই অংশগুলি থেকে অফিসের চাবি হয় না। কিছুই বদলানো হয়নি। ছাপা পাতার সঙ্গে মিলিয়ে দেখুন।</translation>
    </message>
    <message>
        <source>This request was not made with the invitation code that belongs to it. Please give the person the code again and ask for a new request.</source>
        <translation>এই অনুরোধ এর নিজের আমন্ত্রণ কোড দিয়ে করা নয়। ব্যক্তিকে আবার কোড দিন এবং নতুন অনুরোধ চান।</translation>
    </message>
    <message>
        <source>An invitation code has eight groups of four characters. Please compare every group with the slip and try again.</source>
        <translation>আমন্ত্রণ কোডে চার অক্ষরের আটটি ভাগ থাকে। অনুগ্রহ করে প্রতিটি ভাগ চিরকুটের সঙ্গে মিলিয়ে আবার চেষ্টা করুন।</translation>
    </message>
    <message>
        <source>Recovery sheet {number}, as it was typed, has a word that is mistyped, missing or out of order. Nothing has been changed. Please compare it with the printed page.</source>
        <translation>পুনরুদ্ধারের পাতা {number} যেভাবে লেখা হয়েছে, তাতে একটি শব্দ ভুল, বাদ বা এলোমেলো। কিছুই বদলানো হয়নি। ছাপা পাতার সঙ্গে মিলিয়ে দেখুন।</translation>
    </message>
    <message>
        <source>This recovery code does not open these keys. Please compare every word with your newest printed page and try again. If that page was made at another laptop, it has to exchange first, and then this one.</source>
        <translation>এই পুনরুদ্ধার কোডে এই চাবি খোলে না। আপনার সবচেয়ে নতুন ছাপা পাতার সঙ্গে প্রতিটি শব্দ মিলিয়ে আবার চেষ্টা করুন। পাতাটি অন্য ল্যাপটপে তৈরি হয়ে থাকলে আগে সেটিকে, তারপর এটিকে আদান-প্রদান করতে হবে।</translation>
    </message>
    <message>
        <source>Different recovery sheets needed: {needed}. Typed so far: {given}. Nothing has been changed. Please type the words of another sheet.</source>
        <translation>আলাদা পুনরুদ্ধারের পাতা লাগবে: {needed}টি। এখন পর্যন্ত লেখা হয়েছে: {given}টি। কিছুই বদলানো হয়নি। অন্য একটি পাতার শব্দ লিখুন।</translation>
    </message>
    <message>
        <source>These recovery sheets do not belong together. Nothing has been changed. Please use sheets that were printed on the same day for this office.</source>
        <translation>এই পুনরুদ্ধারের পাতাগুলি একসঙ্গের নয়। কিছুই বদলানো হয়নি। এই অফিসের জন্য একই দিনে ছাপা পাতা ব্যবহার করুন।</translation>
    </message>
    <message>
        <source>The last four groups of this code are not those of the office here. Please compare every group with the slip. If they are all the same, please do not go on here, and show the slip to the administrator, who can have the files of the desk checked.</source>
        <translation>এই কোডের শেষ চারটি ভাগ এখানকার অফিসের নয়। চিরকুটের সঙ্গে প্রতিটি ভাগ মিলিয়ে দেখুন। সবগুলি একই হলে অনুগ্রহ করে এখানে আর এগোবেন না, প্রশাসককে চিরকুটটি দেখান; তিনি ডেস্কের ফাইলগুলি যাচাই করাতে পারেন।</translation>
    </message>
    <message>
        <source>The office does not vouch for these keys, so they were not used. Please tell the administrator before you go on.</source>
        <translation>অফিস এই চাবিগুলির দায় নেয় না, তাই ব্যবহার করা হয়নি। এগোনোর আগে প্রশাসককে জানান।</translation>
    </message>
    <message>
        <source>This was changed on the way or is meant for someone else, so it was not opened. Please ask for it to be sent again.</source>
        <translation>এটি পথে বদলানো হয়েছে বা অন্য কারও জন্য, তাই খোলা হয়নি। আবার পাঠাতে বলুন।</translation>
    </message>
    <message>
        <source>One person may not be both counsellor and caseworker, so that counselling stays apart from the legal case. Please choose one of the two.</source>
        <translation>একজন একই সঙ্গে কাউন্সেলর ও কেসওয়ার্কার হতে পারেন না, যাতে কাউন্সেলিং আইনি মামলা থেকে আলাদা থাকে। দুটির একটি বেছে নিন।</translation>
    </message>
    <message>
        <source>This message was not accepted. Please ask the sender to send it again.</source>
        <translation>এই বার্তা নেওয়া হয়নি। প্রেরককে আবার পাঠাতে বলুন।</translation>
    </message>
    <message>
        <source>This message is meant for someone else, so it was not opened. Please let the sender know.</source>
        <translation>এই বার্তা অন্য কারও জন্য, তাই খোলা হয়নি। প্রেরককে জানান।</translation>
    </message>
    <message>
        <source>This message is incomplete or was changed on the way, so it was not accepted. Please ask the sender to send it again.</source>
        <translation>এই বার্তা অসম্পূর্ণ বা পথে বদলানো, তাই নেওয়া হয়নি। প্রেরককে আবার পাঠাতে বলুন।</translation>
    </message>
    <message>
        <source>The office does not vouch for the sender of this message, so it was not accepted. Please check with the sender in person.</source>
        <translation>অফিস এই বার্তার প্রেরকের দায় নেয় না, তাই নেওয়া হয়নি। প্রেরকের সঙ্গে সামনাসামনি কথা বলুন।</translation>
    </message>
    <message>
        <source>You have received this message before. Nothing has been changed.</source>
        <translation>এই বার্তা আপনি আগেই পেয়েছেন। কিছুই বদলানো হয়নি।</translation>
    </message>
    <message>
        <source>The time to open this message has passed. Please ask the sender whether it may be sent again.</source>
        <translation>এই বার্তা খোলার সময় পেরিয়ে গেছে। আবার পাঠানো যায় কি না প্রেরককে জিজ্ঞাসা করুন।</translation>
    </message>
    <message>
        <source>This message comes from another office or a newer version of the program. Please check with the sender and update the program.</source>
        <translation>এই বার্তা অন্য অফিসের বা প্রোগ্রামের নতুন সংস্করণের। প্রেরকের সঙ্গে কথা বলে প্রোগ্রাম নতুন করুন।</translation>
    </message>
    <message>
        <source>This is too large to send: {mebibytes} MiB at most. Please leave something out.</source>
        <translation>পাঠানোর পক্ষে বেশি বড়: {mebibytes} MiB-এর বেশি পাঠানো যায় না। কিছু বাদ দিন।</translation>
    </message>
    <message>
        <source>The keyring of this computer does not answer. Please sign in to the computer again, or use your key file or recovery code. Nothing has been changed.</source>
        <translation>এই কম্পিউটারের কীরিং সাড়া দিচ্ছে না। কম্পিউটারে আবার সাইন ইন করুন, অথবা চাবির ফাইল বা পুনরুদ্ধার কোড ব্যবহার করুন। কিছুই বদলানো হয়নি।</translation>
    </message>
    <message>
        <source>The keyring that answers on this computer, {name}, does not keep keys safe, so the desk does not use it. Please use your key file or recovery code. Nothing has been changed.</source>
        <translation>এই কম্পিউটারে যে পাসওয়ার্ড ভাণ্ডার সাড়া দিচ্ছে, {name}, তা গোপন জিনিস নিরাপদে রাখে না, তাই ডেস্ক সেটি ব্যবহার করে না। অনুগ্রহ করে আপনার কী ফাইল বা পুনরুদ্ধার কোড ব্যবহার করুন। কিছুই বদলানো হয়নি।</translation>
    </message>
    <message>
        <source>The keyring of this computer is locked. Please unlock it and try again. Nothing has been changed.</source>
        <translation>এই কম্পিউটারের কীরিং লক করা। খুলে আবার চেষ্টা করুন। কিছুই বদলানো হয়নি।</translation>
    </message>
    <message>
        <source>This laptop&apos;s key is not in its usual place. Please plug in the stick with the key file, choose the file if it has moved, or use the recovery code of anyone in the office. Nothing has been changed.</source>
        <translation>এই ল্যাপটপের চাবি তার নিজের জায়গায় নেই। চাবির ফাইলের পেন ড্রাইভটি লাগান, ফাইল সরে গিয়ে থাকলে সেটি বেছে নিন, অথবা অফিসের যে কারও পুনরুদ্ধার কোড ব্যবহার করুন। কিছুই বদলানো হয়নি।</translation>
    </message>
    <message>
        <source>This computer did not keep the key that it was given, so it was not used. Please use a key file instead.</source>
        <translation>যে চাবি দেওয়া হয়েছিল এই কম্পিউটার তা রাখেনি, তাই ব্যবহার করা হয়নি। চাবির ফাইল ব্যবহার করুন।</translation>
    </message>
    <message>
        <source>What was found is not a laptop&apos;s key, or is damaged, and was left as it is. Please choose the right key file, or use the recovery code of anyone in the office.</source>
        <translation>যা পাওয়া গেছে তা কোনো ল্যাপটপের চাবি নয়, বা নষ্ট, আর যেমন ছিল তেমনই আছে। অনুগ্রহ করে সঠিক চাবির ফাইলটি বেছে নিন, অথবা অফিসের যে কারও পুনরুদ্ধার কোড ব্যবহার করুন।</translation>
    </message>
    <message>
        <source>Another office&apos;s key is kept here already and was left as it is. Please choose another place.</source>
        <translation>এখানে আগে থেকে অন্য অফিসের চাবি আছে, যেমন ছিল তেমনই আছে। অন্য জায়গা বেছে নিন।</translation>
    </message>
    <message>
        <source>The key file {file} cannot be read or written. Please check that its folder or stick is there and try again.</source>
        <translation>চাবির ফাইল {file} পড়া বা লেখা যায় না। ফোল্ডার বা পেন ড্রাইভ আছে কি না দেখে আবার চেষ্টা করুন।</translation>
    </message>
    <message>
        <source>Some answers are not among those that the form allows. They are marked. Please compare them with the paper form; nothing is saved yet.</source>
        <translation>কয়েকটি উত্তর ফর্মে যা হয় তার মধ্যে নেই। চিহ্ন দেওয়া আছে। কাগজের ফর্মের সঙ্গে মিলিয়ে দেখুন; এখনও কিছু সেভ হয়নি।</translation>
    </message>
    <message>
        <source>The client&apos;s intake does not note the sex that this cut-off is published for. Please use the one for everyone; nothing is saved yet.</source>
        <translation>এই সীমাটি যে লিঙ্গের জন্য প্রকাশিত, ক্লায়েন্টের প্রথম সাক্ষাতের নথিতে তা লেখা নেই। অনুগ্রহ করে সবার জন্য দেওয়া সীমাটি ব্যবহার করুন; এখনও কিছু সেভ করা হয়নি।</translation>
    </message>
    <message>
        <source>No answers are entered yet. Please enter those that the paper form has.</source>
        <translation>এখনও কোনো উত্তর লেখা হয়নি। কাগজের ফর্মে যা আছে লিখুন।</translation>
    </message>
    <message>
        <source>Please write the reference of the case, such as the number the court gave it.</source>
        <translation>মামলার পরিচয় লিখুন, যেমন আদালতের দেওয়া নম্বর।</translation>
    </message>
    <message>
        <source>Please keep this shorter than {most} letters. What is about health or counselling does not belong here.</source>
        <translation>এটি {most} অক্ষরের কমে রাখুন। স্বাস্থ্য বা কাউন্সেলিংয়ের কথা এখানে নয়।</translation>
    </message>
    <message>
        <source>The file could not be written there. Please choose another folder, or make room on the disk.</source>
        <translation>ফাইলটি ওখানে লেখা গেল না। অন্য ফোল্ডার বেছে নিন, বা ডিস্কে জায়গা করুন।</translation>
    </message>
    <message>
        <source>Nothing is answered yet. Please answer what you like, and save after that.</source>
        <translation>এখনও কিছুর উত্তর দেওয়া হয়নি। যা চান উত্তর দিন, তারপর সেভ করুন।</translation>
    </message>
    <message>
        <source>This record is not here any more. Please go back to the list and choose again.</source>
        <translation>এই নথি আর এখানে নেই। তালিকায় ফিরে আবার বেছে নিন।</translation>
    </message>
    <message>
        <source>The last day is before the first day of the work together. Please look at both dates.</source>
        <translation>শেষ দিনটি তাঁর সঙ্গে প্রথম দিনের আগে। দুটি তারিখই দেখুন।</translation>
    </message>
    <message>
        <source>A consent to research names one study, who is responsible for it, and the committee that approved it. Please write all three; without an approval, nobody is asked.</source>
        <translation>গবেষণার সম্মতিতে একটি গবেষণা, তার দায়িত্বে কে, আর কোন কমিটি অনুমোদন করেছে তা লেখা থাকে। অনুগ্রহ করে তিনটিই লিখুন; অনুমোদন ছাড়া কাউকে জিজ্ঞাসা করা হয় না।</translation>
    </message>
    <message>
        <source>This consent would end before it begins. Please look at both dates.</source>
        <translation>এই সম্মতি শুরুর আগেই শেষ হয়ে যেত। দুটি তারিখই দেখুন।</translation>
    </message>
    <message>
        <source>Please choose at least one thing that the client agrees to share.</source>
        <translation>তিনি যা জানাতে রাজি তার অন্তত একটি বেছে নিন।</translation>
    </message>
    <message>
        <source>Please choose or name whom the client agrees to send it to: a caseworker or an office.</source>
        <translation>তিনি কাকে পাঠাতে রাজি তা বেছে নিন বা লিখুন: একজন কেসওয়ার্কার বা কোনো দপ্তর।</translation>
    </message>
    <message>
        <source>A consent is valid only if whoever says yes knows that they may say no. Please explain it to them, and record the consent after that.</source>
        <translation>যিনি হ্যাঁ বলছেন তিনি যদি জানেন যে না-ও বলতে পারেন, তবেই সম্মতি বৈধ। তাঁকে তা বুঝিয়ে বলুন, তারপর সম্মতি লিখুন।</translation>
    </message>
    <message>
        <source>Please consider first whether whoever says yes understands it and can decide now. If not, ask another day; help goes on all the same.</source>
        <translation>যিনি হ্যাঁ বলছেন তিনি এটি বোঝেন কি না, এবং এখন ঠিক করতে পারেন কি না, আগে তা ভেবে দেখুন। না পারলে অন্য দিন জিজ্ঞাসা করুন; সাহায্য একইভাবে চলে।</translation>
    </message>
    <message>
        <source>Please write who gives this consent for the client, and what they are to them. Where no guardian is safe, name the Child Welfare Committee or the person it named.</source>
        <translation>তাঁর হয়ে কে এই সম্মতি দিচ্ছেন, এবং তাঁর কে হন, লিখুন। কোনো অভিভাবক নিরাপদ না হলে শিশু কল্যাণ কমিটি বা কমিটি যাঁর নাম করেছে তাঁর নাম লিখুন।</translation>
    </message>
    <message>
        <source>A consent for a child needs the child&apos;s own yes as well. Please ask in words that suit their age. If the child says no, nothing is shared. If they are too young to be asked, choose that and write why.</source>
        <translation>শিশুর সম্মতিতে শিশুটির নিজের হ্যাঁ-ও দরকার। তার বয়সের উপযোগী কথায় জিজ্ঞাসা করুন। শিশুটি না বললে কিছুই জানানো হয় না। জিজ্ঞাসা করার পক্ষে খুব ছোট হলে সেটি বেছে নিয়ে কারণ লিখুন।</translation>
    </message>
    <message>
        <source>Please answer first whether this guardian could have harmed the child, or is close to someone who did. If you do not know, choose that.</source>
        <translation>আগে উত্তর দিন, এই অভিভাবক শিশুটির ক্ষতি করে থাকতে পারেন কি না, বা যে ক্ষতি করেছে তার ঘনিষ্ঠ কি না। না জানলে সেটিই বেছে নিন।</translation>
    </message>
    <message>
        <source>This guardian may not be safe for the child, so their consent would not be valid. Please ask the Child Welfare Committee, or the person it named, in their place.</source>
        <translation>এই অভিভাবক শিশুটির জন্য নিরাপদ না-ও হতে পারেন, তাই তাঁর সম্মতি বৈধ হবে না। তাঁর বদলে শিশু কল্যাণ কমিটি, বা কমিটি যাঁর নাম করেছে তাঁকে জিজ্ঞাসা করুন।</translation>
    </message>
    <message>
        <source>By the intake the child is 7 years old or older. From that age a child is asked. Please explain it in simple words and ask for their own yes.</source>
        <translation>প্রথম আলাপ অনুযায়ী শিশুটির বয়স 7 বছর বা তার বেশি। সেই বয়স থেকে শিশুকে জিজ্ঞাসা করা হয়। সহজ কথায় বুঝিয়ে তার নিজের সম্মতি চান।</translation>
    </message>
    <message>
        <source>Please write who heard the client say yes. A spoken consent needs a witness.</source>
        <translation>কে তাঁকে হ্যাঁ বলতে শুনেছেন তা লিখুন। মুখে বলা সম্মতিতে সাক্ষী দরকার।</translation>
    </message>
    <message>
        <source>By the intake the client is under 18, or may be. A consent then comes from a safe guardian and from the child; where no guardian is safe, from the Child Welfare Committee or the person it named.</source>
        <translation>প্রথম আলাপ অনুযায়ী ক্লায়েন্টের বয়স 18-র কম, বা হতে পারে। তখন সম্মতি আসে নিরাপদ কোনো অভিভাবক ও শিশুটির কাছ থেকে; কোনো অভিভাবক নিরাপদ না হলে শিশু কল্যাণ কমিটি বা কমিটি যাঁর নাম করেছে তাঁর কাছ থেকে।</translation>
    </message>
    <message>
        <source>By the intake the client is 18 or older. From then on only they can give a consent. Please ask them.</source>
        <translation>প্রথম আলাপে লেখা আছে তাঁর বয়স 18 বা তার বেশি। তখন থেকে শুধু তিনি নিজেই সম্মতি দিতে পারেন। তাঁকেই জিজ্ঞাসা করুন।</translation>
    </message>
    <message>
        <source>There is no office in this folder yet. You can set one up, or choose another.</source>
        <translation>এই ফোল্ডারে এখনও কোনো অফিস নেই। একটি শুরু করতে পারেন, বা অন্য ফোল্ডার বেছে নিন।</translation>
    </message>
    <message>
        <source>The file {file} cannot be read. Nothing has been changed. Please ask the administrator to put it back from the last backup.</source>
        <translation>{file} ফাইলটি পড়া যায় না। কিছুই বদলানো হয়নি। প্রশাসককে শেষ ব্যাকআপ থেকে ফিরিয়ে আনতে বলুন।</translation>
    </message>
    <message>
        <source>The key that this computer keeps belongs to another office&apos;s data. Please choose the right key file, or use your recovery code. Nothing has been changed.</source>
        <translation>এই কম্পিউটার যে চাবি রেখেছে তা অন্য অফিসের তথ্যের। অনুগ্রহ করে সঠিক চাবির ফাইলটি বেছে নিন, অথবা আপনার পুনরুদ্ধার কোড ব্যবহার করুন। কিছুই বদলানো হয়নি।</translation>
    </message>
    <message>
        <source>This folder holds data already. Please choose an empty folder, or sign in here.</source>
        <translation>এই ফোল্ডারে আগে থেকেই তথ্য আছে। ফাঁকা ফোল্ডার বেছে নিন, বা এখানে সাইন ইন করুন।</translation>
    </message>
    <message>
        <source>Some questions need another look. They are marked; nothing is saved yet.</source>
        <translation>কয়েকটি প্রশ্ন আর একবার দেখা দরকার। চিহ্ন দেওয়া আছে; এখনও কিছু সেভ হয়নি।</translation>
    </message>
    <message>
        <source>A picture, a paper or a record that was chosen in this form is not in the file any more. Please choose again; nothing is saved yet.</source>
        <translation>এই ফর্মে বাছা একটি ছবি, কাগজ বা নথি আর ফাইলে নেই। অনুগ্রহ করে আবার বাছুন; এখনও কিছু সেভ করা হয়নি।</translation>
    </message>
    <message>
        <source>The key file would lie beside the data, where whoever takes one takes both. Please choose another place, such as a USB stick.</source>
        <translation>চাবির ফাইলটি তথ্যের পাশেই থাকত, যেখানে একটি নিলে দুটিই নেওয়া হয়। অন্য জায়গা বেছে নিন, যেমন পেন ড্রাইভ।</translation>
    </message>
    <message>
        <source>This note is empty. Please write something first, or discard the draft.</source>
        <translation>এই নোটটি ফাঁকা। আগে কিছু লিখুন, বা খসড়াটি ফেলে দিন।</translation>
    </message>
    <message>
        <source>Please write in a few words why the note is amended. The reason is shown with the note.</source>
        <translation>নোটটি কেন সংশোধন করা হচ্ছে দু-এক কথায় লিখুন। তা নোটের পাশে থাকে।</translation>
    </message>
    <message>
        <source>This template is not here any more. Please choose another one.</source>
        <translation>এই টেমপ্লেটটি আর এখানে নেই। অনুগ্রহ করে অন্য একটি বেছে নিন।</translation>
    </message>
    <message>
        <source>Something here cannot be right: a number, a day or a choice that does not fit the rest. Nothing has been changed. Please look at it once more.</source>
        <translation>এখানে কিছু একটা ঠিক হতে পারে না: একটি সংখ্যা, একটি তারিখ বা একটি পছন্দ, যা বাকিটার সঙ্গে মেলে না। কিছুই বদলানো হয়নি। অনুগ্রহ করে আর একবার দেখুন।</translation>
    </message>
    <message>
        <source>A text here has more than {most} characters, so it is not saved. What is written stays on screen. Please divide it, or attach it as a file.</source>
        <translation>এখানে একটি লেখায় {most}-টির বেশি অক্ষর আছে, তাই তা সেভ করা হয়নি। যা লেখা হয়েছে তা পর্দায় রয়েছে। অনুগ্রহ করে লেখাটি ভাগ করুন, বা ফাইল হিসেবে জুড়ে দিন।</translation>
    </message>
    <message>
        <source>There is a broken character in this text, shown as a box or a question mark, and with it the text cannot be saved. Please delete that character. What is written stays on screen.</source>
        <translation>এই লেখায় একটি ভাঙা অক্ষর আছে, যা চৌকো ঘর বা প্রশ্নচিহ্নের মতো দেখায়; সেটি থাকলে লেখাটি সেভ করা যায় না। অনুগ্রহ করে অক্ষরটি মুছে দিন। যা লেখা হয়েছে তা পর্দায় থাকছে।</translation>
    </message>
    <message>
        <source>Please write a name of up to {length} characters.</source>
        <translation>{length} অক্ষরের মধ্যে একটি নাম লিখুন।</translation>
    </message>
    <message>
        <source>This name holds signs that cannot be seen, or letters of two alphabets that look alike. Please type it again, with letters and spaces only.</source>
        <translation>এই নামে এমন চিহ্ন আছে যা দেখা যায় না, বা দুই লিপির এমন অক্ষর আছে যা দেখতে একই রকম। অনুগ্রহ করে শুধু অক্ষর ও ফাঁক দিয়ে নামটি আবার লিখুন।</translation>
    </message>
    <message>
        <source>Somebody in the office has this name already. Please add something that tells the two apart, such as a second name.</source>
        <translation>অফিসে এই নামে আগে থেকেই একজন আছেন। দুজনকে আলাদা করার মতো কিছু যোগ করুন, যেমন দ্বিতীয় নাম।</translation>
    </message>
    <message>
        <source>Please choose at least one role.</source>
        <translation>অন্তত একটি পদ বেছে নিন।</translation>
    </message>
    <message>
        <source>Counselling and casework are kept apart, so one person cannot be both. Please choose one of the two.</source>
        <translation>কাউন্সেলিং ও কেসওয়ার্ক আলাদা রাখা হয়, তাই একজন দুটি হতে পারেন না। দুটির একটি বেছে নিন।</translation>
    </message>
    <message>
        <source>This person has not signed in for the first time yet. There is nothing to confirm.</source>
        <translation>তিনি এখনও প্রথমবার সাইন ইন করেননি। নিশ্চিত করার কিছু নেই।</translation>
    </message>
    <message>
        <source>These recovery sheets belong to another office. Please look for this office&apos;s sheets.</source>
        <translation>এই পুনরুদ্ধারের পাতাগুলি অন্য অফিসের। এই অফিসের পাতা খুঁজুন।</translation>
    </message>
    <message>
        <source>This is the only administrator. Please make somebody else administrator first.</source>
        <translation>ইনিই একমাত্র প্রশাসক। অনুগ্রহ করে আগে অন্য কাউকে প্রশাসক করুন।</translation>
    </message>
    <message>
        <source>Something about this changed while it was on the screen, so nothing was signed. Please look at it again before you type the sheets.</source>
        <translation>পর্দায় থাকার সময় এর কিছু একটা বদলেছে, তাই কিছুই স্বাক্ষর করা হয়নি। পাতাগুলি লেখার আগে আবার দেখে নিন।</translation>
    </message>
    <message>
        <source>The consent does not cover this, so nothing has left. The reasons are listed here. Please change the summary, or ask the client again.</source>
        <translation>তাঁর সম্মতিতে এটি নেই, তাই কিছুই পাঠানো হয়নি। কারণগুলি এখানে আছে। সারাংশ বদলান, বা তাঁকে আবার জিজ্ঞাসা করুন।</translation>
    </message>
    <message>
        <source>This summary is empty. Please write at least one part of it.</source>
        <translation>এই সারাংশ ফাঁকা। অন্তত একটি অংশ লিখুন।</translation>
    </message>
    <message>
        <source>The summary was changed after the client agreed to it, so nothing has left. Please show it to them once more.</source>
        <translation>তিনি রাজি হওয়ার পর সারাংশটি বদলেছে, তাই কিছুই যায়নি। তাঁকে আর এক বার দেখান।</translation>
    </message>
    <message>
        <source>This type of summary does not fit what the client agreed to, so nothing has left. Please choose another type.</source>
        <translation>এই ধরনের সারাংশ তাঁর সম্মতির সঙ্গে মেলে না, তাই কিছুই যায়নি। অন্য ধরন বেছে নিন।</translation>
    </message>
    <message>
        <source>Please choose the compensation scheme that this statement is written for. Nothing has left.</source>
        <translation>বিবৃতিটি কোন ক্ষতিপূরণ প্রকল্পের জন্য লেখা তা অনুগ্রহ করে বেছে নিন। কিছুই বাইরে যায়নি।</translation>
    </message>
    <message>
        <source>That was wrong several times. Please wait {seconds} seconds and try again.</source>
        <translation>কয়েকবার ভুল হয়েছে। {seconds} সেকেন্ড অপেক্ষা করে আবার চেষ্টা করুন।</translation>
    </message>
    <message>
        <source>Nobody has keys on this laptop yet. Please choose “I have an invitation code”, or, if you have keys on another laptop, “I forgot my passphrase, or have keys on another laptop”: your recovery code opens them here as well.</source>
        <translation>এই ল্যাপটপে এখনও কারও চাবি নেই। “আমার কাছে আমন্ত্রণ কোড আছে” বেছে নিন, অথবা অন্য ল্যাপটপে আপনার চাবি থাকলে “গোপন বাক্য ভুলে গেছি, বা অন্য ল্যাপটপে চাবি আছে”: আপনার পুনরুদ্ধার কোড এখানেও সেগুলি খোলে।</translation>
    </message>
    <message>
        <source>The name and invitation code do not go together. Please compare both with the slip. If you were invited at another laptop, it has to exchange, and then this one: go back, and choose “Exchange with other laptops…”. Otherwise ask the administrator for a new code.</source>
        <translation>নাম ও আমন্ত্রণ কোড মেলে না। চিরকুটের সঙ্গে দুটিই মিলিয়ে দেখুন। আপনাকে অন্য ল্যাপটপে আমন্ত্রণ জানানো হয়ে থাকলে আগে সেটিকে, তারপর এটিকে আদান-প্রদান করতে হবে: ফিরে গিয়ে “অন্য ল্যাপটপের সঙ্গে আদান-প্রদান…” বেছে নিন। না হলে প্রশাসকের কাছে নতুন কোড চান।</translation>
    </message>
    <message>
        <source>These are the keys that you had before new ones were confirmed for you. If you made them at another laptop, please choose “I forgot my passphrase, or have keys on another laptop”, and use your new recovery code. If you did not make any, please do not go on here, and tell the administrator.</source>
        <translation>নতুন চাবি নিশ্চিত হওয়ার আগে আপনার যে চাবি ছিল, এগুলি সেই চাবি। নতুন চাবি অন্য ল্যাপটপে বানিয়ে থাকলে “গোপন বাক্য ভুলে গেছি, বা অন্য ল্যাপটপে চাবি আছে” বেছে নিন, আর নতুন পুনরুদ্ধার কোড ব্যবহার করুন। আপনি কোনও চাবি না বানিয়ে থাকলে এখানে আর এগোবেন না, প্রশাসককে জানান।</translation>
    </message>
    <message>
        <source>Your work at this desk has ended, so it does not open for you any more. If that is a mistake, please ask the administrator.</source>
        <translation>এই ডেস্কে আপনার কাজ শেষ হয়েছে, তাই এটি আর আপনার জন্য খোলে না। ভুল হয়ে থাকলে অনুগ্রহ করে প্রশাসককে জানান।</translation>
    </message>
    <message>
        <source>The office register is not as you last saw it: it may be an older copy. Nothing has been changed. Please do not go on here, and ask the administrator.</source>
        <translation>আপনি শেষবার যেমন দেখেছিলেন অফিসের খাতা তেমন নেই: এটি পুরোনো কপি হতে পারে। কিছুই বদলানো হয়নি। এখানে আর এগোবেন না, প্রশাসককে জিজ্ঞাসা করুন।</translation>
    </message>
    <message>
        <source>The office register is not as the people of the office wrote it: entry {number} is the first that was changed, was added by somebody else or is missing. Nothing has been changed now. Please do not go on here, and ask the administrator.</source>
        <translation>অফিসের মানুষেরা অফিসের খাতায় যা লিখেছিলেন খাতাটি তেমন নেই: {number} নম্বর লেখাটি প্রথম, যা বদলানো হয়েছে, অন্য কেউ যোগ করেছে বা আর নেই। এখন কিছুই বদলানো হয়নি। অনুগ্রহ করে এখানে আর এগোবেন না, প্রশাসককে জিজ্ঞাসা করুন।</translation>
    </message>
    <message>
        <source>Your keys are made and wait for the administrator, who confirms them with the office&apos;s recovery sheets. After that you can sign in.</source>
        <translation>আপনার চাবি তৈরি হয়েছে এবং প্রশাসকের অপেক্ষায় আছে, যিনি অফিসের পুনরুদ্ধারের পাতা দিয়ে নিশ্চিত করেন। তারপর আপনি সাইন ইন করতে পারবেন।</translation>
    </message>
    <message>
        <source>Nothing can be sent to this person: they have not signed in yet, or are not with the office any more. If they work at another laptop, exchange there and then here, and try again. Otherwise please choose somebody else.</source>
        <translation>এই ব্যক্তিকে কিছু পাঠানো যাবে না: তিনি এখনও একবারও সাইন ইন করেননি, অথবা আর এই অফিসে নেই। তিনি অন্য ল্যাপটপে কাজ করলে আগে সেখানে, তারপর এখানে আদান-প্রদান করে আবার চেষ্টা করুন। নইলে অনুগ্রহ করে অন্য কাউকে বেছে নিন।</translation>
    </message>
    <message>
        <source>The file {file} is missing. It has not been made again, so that nothing is covered up. Please ask the administrator to put it back from the last backup.</source>
        <translation>{file} ফাইলটি নেই। কিছু যাতে আড়াল না হয় তাই নতুন করে তৈরি করা হয়নি। প্রশাসককে শেষ ব্যাকআপ থেকে ফিরিয়ে আনতে বলুন।</translation>
    </message>
    <message>
        <source>The file {file} is damaged or does not belong here. Nothing has been changed. Please ask the administrator to put it back from the last backup.</source>
        <translation>{file} ফাইলটি নষ্ট, বা এখানকার নয়। কিছুই বদলানো হয়নি। প্রশাসককে শেষ ব্যাকআপ থেকে ফিরিয়ে আনতে বলুন।</translation>
    </message>
    <message>
        <source>The file {file} is there already. Nothing has been changed.</source>
        <translation>{file} ফাইলটি আগে থেকেই আছে। কিছুই বদলানো হয়নি।</translation>
    </message>
    <message>
        <source>The disk is full, so this could not be saved. What was saved before is safe. Please free some space and try again.</source>
        <translation>ডিস্ক ভরে গেছে, তাই এটি সেভ করা গেল না। আগে যা সেভ হয়েছে তা নিরাপদ। কিছু জায়গা করে আবার চেষ্টা করুন।</translation>
    </message>
    <message>
        <source>The disk could not be read or written. What was saved before is safe. Please check the disk and try again.</source>
        <translation>ডিস্ক পড়া বা লেখা গেল না। আগে যা সেভ হয়েছে তা নিরাপদ। ডিস্ক দেখে আবার চেষ্টা করুন।</translation>
    </message>
    <message>
        <source>The last save was cut short, perhaps by a power cut. To clear that up, the desk has to be opened once where it can write to its data folder. Nothing has been changed. Please ask the administrator.</source>
        <translation>শেষবার সেভ করা মাঝপথে থেমে গেছে, হয়তো বিদ্যুৎ চলে যাওয়ায়। তা ঠিক করতে ডেস্ক একবার এমন জায়গায় খুলতে হবে যেখানে ডেটা ফোল্ডারে লেখা যায়। কিছুই পরিবর্তন করা হয়নি। অনুগ্রহ করে প্রশাসককে বলুন।</translation>
    </message>
    <message>
        <source>The file {file} was written by a newer Counsel Desk. Nothing has been changed. Please update the program on this machine.</source>
        <translation>{file} ফাইলটি Counsel Desk-এর নতুন সংস্করণে লেখা। কিছুই বদলানো হয়নি। এই কম্পিউটারে প্রোগ্রাম নতুন করুন।</translation>
    </message>
    <message>
        <source>The file {file} was written by an older Counsel Desk. To be read by this one, it has to be opened once where the desk can write to it. Nothing has been changed. Please ask the administrator.</source>
        <translation>{file} ফাইলটি একটি পুরোনো Counsel Desk লিখেছে। এটিতে পড়তে হলে একবার এমন জায়গায় খুলতে হবে যেখানে ডেস্ক তাতে লিখতে পারে। কিছুই পরিবর্তন করা হয়নি। অনুগ্রহ করে প্রশাসককে বলুন।</translation>
    </message>
    <message>
        <source>The desk is open on this machine already. Please use that window, or close it first.</source>
        <translation>এই কম্পিউটারে ডেস্ক আগে থেকেই খোলা। সেই জানালা ব্যবহার করুন, বা আগে সেটি বন্ধ করুন।</translation>
    </message>
    <message>
        <source>The desk is open on the computer {host}. Please close it there first; then look again here.</source>
        <translation>ডেস্কটি {host} কম্পিউটারে খোলা আছে। অনুগ্রহ করে আগে সেখানে বন্ধ করুন; তারপর এখানে আবার দেখুন।</translation>
    </message>
    <message>
        <source>This folder is on a drive that cannot keep two computers from writing at once. Nothing has been changed. Please move the office&apos;s folder to a disk of this computer.</source>
        <translation>এই ফোল্ডারটি এমন ড্রাইভে আছে যা দুটি কম্পিউটারের একসঙ্গে লেখা আটকাতে পারে না। কিছুই বদলায়নি। অনুগ্রহ করে অফিসের ফোল্ডারটি এই কম্পিউটারের ডিস্কে সরান।</translation>
    </message>
    <message>
        <source>Something in the program went wrong, and it is not your doing. What was saved before is safe. A report was kept in the file {file} of the data folder; it holds nothing from any record.</source>
        <translation>প্রোগ্রামে কিছু ভুল হয়েছে, আপনার কিছু নয়। আগে যা সেভ হয়েছে তা নিরাপদ। তথ্য ফোল্ডারের {file} ফাইলে একটি বিবরণ সেভ হয়েছে; এতে কোনো নথির কিছু নেই।</translation>
    </message>
    <message>
        <source>Please choose a last day between today and a year from now.</source>
        <translation>অনুগ্রহ করে আজ থেকে এক বছরের মধ্যে একটি শেষ দিন বেছে নিন।</translation>
    </message>
    <message>
        <source>A client does not want {names} to read the file. Nothing has been changed. Please choose somebody else, or ask the client first and take the tick out under Details.</source>
        <translation>একজন ক্লায়েন্ট চান না যে {names} ফাইলটি পড়ুন। কিছুই বদলানো হয়নি। অন্য কাউকে বেছে নিন, অথবা আগে ক্লায়েন্টকে জিজ্ঞাসা করে ‘পরিচয়’ অংশে টিক তুলে দিন।</translation>
    </message>
    <message>
        <source>These files were never entrusted to the recovery sheets, so they cannot be handed over.</source>
        <translation>এই ফাইলগুলি কখনও পুনরুদ্ধারের পাতার কাছে গচ্ছিত রাখা হয়নি, তাই এগুলি কাউকে দেওয়া যাবে না।</translation>
    </message>
    <message>
        <source>A record in this file is not as it was written. Nothing has been changed. Please do not go on here, and ask the administrator to look at the backups.</source>
        <translation>এই ফাইলের একটি নথি যেমন লেখা হয়েছিল তেমন নেই। কিছুই বদলানো হয়নি। অনুগ্রহ করে এখানে আর এগোবেন না, প্রশাসককে ব্যাকআপ দেখতে বলুন।</translation>
    </message>
    <message>
        <source>Your records and the office register do not fit together: one of the two may be an older copy. Nothing has been changed. Please do not go on here, and ask the administrator to look at the backups.</source>
        <translation>আপনার নথি আর অফিসের খাতা একে অন্যের সঙ্গে মিলছে না: দুটির একটি হয়তো পুরোনো কপি। কিছুই বদলানো হয়নি। অনুগ্রহ করে এখানে আর এগোবেন না, প্রশাসককে ব্যাকআপ দেখতে বলুন।</translation>
    </message>
    <message>
        <source>This recovery code does not belong to this office&apos;s data, or a newer one was made. Please compare it with the sheet.</source>
        <translation>এই পুনরুদ্ধার কোড এই অফিসের তথ্যের নয়, অথবা পরে নতুন একটি তৈরি হয়েছে। অনুগ্রহ করে পাতার সঙ্গে মিলিয়ে দেখুন।</translation>
    </message>
    <message>
        <source>This is not a code from a weekly sheet. Please type it as it is printed: a number, then five groups of four.</source>
        <translation>এটি সাপ্তাহিক পাতার কোড নয়। অনুগ্রহ করে যেমন ছাপা আছে তেমন লিখুন: একটি সংখ্যা, তারপর চার অক্ষরের পাঁচটি ভাগ।</translation>
    </message>
    <message>
        <source>Please choose with whom the appointment is.</source>
        <translation>কার সঙ্গে সাক্ষাৎ, তা বেছে নিন।</translation>
    </message>
    <message>
        <source>A group has two people or more. Please choose who takes part.</source>
        <translation>দলে দুজন বা তার বেশি থাকেন। কারা থাকবেন, বেছে নিন।</translation>
    </message>
    <message>
        <source>The end is before the beginning. Please look at both once more.</source>
        <translation>শেষের সময় শুরুর আগে পড়ছে। দুটিই আর একবার দেখুন।</translation>
    </message>
    <message>
        <source>An appointment can take up to {hours} hours. Please look at its length.</source>
        <translation>একটি সাক্ষাৎ {hours} ঘণ্টা পর্যন্ত হতে পারে। কতক্ষণের, তা দেখুন।</translation>
    </message>
    <message>
        <source>The appointment has not begun yet. Its outcome can be noted once its hour has come.</source>
        <translation>সাক্ষাতের সময় এখনও হয়নি। সময় হলে লেখা যাবে সাক্ষাতের কী হলো।</translation>
    </message>
    <message>
        <source>This day is very far away. Please look at the year.</source>
        <translation>দিনটি অনেক দূরে। বছরটি দেখে নিন।</translation>
    </message>
    <message>
        <source>This day is still ahead. The outcome of the appointment can be noted once it has come.</source>
        <translation>দিনটি এখনও আসেনি। দিনটি এলে লেখা যাবে সাক্ষাতের কী হলো।</translation>
    </message>
    <message>
        <source>This file is sealed: it is not used any more. “Closed files” shows since when, until when it is kept and why. The seal can be lifted there if the client asks for it.</source>
        <translation>এই ফাইল সিল করা: এটি আর ব্যবহার হয় না। কবে থেকে, কত দিন রাখা হবে আর কেন, তা ‘বন্ধ ফাইল’ অংশে আছে; তিনি চাইলে সেখানে সিল খোলা যায়।</translation>
    </message>
    <message>
        <source>This file is with a colleague, or on its way to one, so it can be read here and not changed. Under Hand over you see with whom, and can cancel the offer while it is not accepted.</source>
        <translation>এই ফাইল একজন সহকর্মীর কাছে আছে বা যাচ্ছে, তাই এখানে পড়া যায়, বদলানো যায় না। কার কাছে, তা “হস্তান্তর” অংশে দেখা যায়; গ্রহণ না হওয়া পর্যন্ত সেখানে প্রস্তাব বাতিল করতে পারেন।</translation>
    </message>
    <message>
        <source>This file is too large to be handed over in one go: more than {mebibytes} MiB. Please ask the administrator; until then your colleague can cover for you.</source>
        <translation>ফাইলটি একবারে হস্তান্তরের পক্ষে বেশি বড়: {mebibytes} MiB-এর বেশি। অনুগ্রহ করে প্রশাসককে বলুন; ততদিন আপনার সহকর্মী বদলি কাজ করতে পারেন।</translation>
    </message>
    <message>
        <source>One of these settings is outside what is possible. Nothing has been changed. Please look through them and save again.</source>
        <translation>এই সেটিংসগুলির একটি সম্ভবের বাইরে। কিছুই বদলানো হয়নি। সবগুলি দেখে আবার সেভ করুন।</translation>
    </message>
    <message>
        <source>Please write why files are kept this long. Nothing has been changed.</source>
        <translation>ফাইল এতদিন কেন রাখা হয় তা অনুগ্রহ করে লিখুন। কিছুই বদলানো হয়নি।</translation>
    </message>
    <message>
        <source>This offer is not here any more: your colleague cancelled it, or you have answered it already.</source>
        <translation>এই প্রস্তাব আর এখানে নেই: সহকর্মী বাতিল করেছেন, বা আপনি আগেই উত্তর দিয়েছেন।</translation>
    </message>
    <message>
        <source>This file did not arrive whole, so nothing was taken over. Please decline it, and ask your colleague to offer it again.</source>
        <translation>ফাইলটি সম্পূর্ণ আসেনি, তাই কিছু নেওয়া হয়নি। ‘নেব না’ বেছে নিন, আর সহকর্মীকে আবার দিতে বলুন।</translation>
    </message>
    <message>
        <source>Something in this file cannot be right, so nothing was taken over. Please decline it, and tell your colleague and the administrator.</source>
        <translation>এই ফাইলে কিছু একটা ঠিক হতে পারে না, তাই কিছুই নেওয়া হয়নি। অনুগ্রহ করে এটি ফিরিয়ে দিন, এবং আপনার সহকর্মী ও প্রশাসককে জানান।</translation>
    </message>
    <message>
        <source>Something in this file cannot be right, such as a day before the client&apos;s birth, and your colleague&apos;s desk would refuse it. Please look at the days and numbers in it, correct them, and hand it over after that.</source>
        <translation>এই ফাইলে কিছু একটা ঠিক হতে পারে না, যেমন তাঁর জন্মের আগের কোনো তারিখ, আর আপনার সহকর্মীর ডেস্ক তা নেবে না। অনুগ্রহ করে এর তারিখ ও সংখ্যাগুলি দেখুন, ঠিক করুন, এবং তার পরে ফাইলটি হস্তান্তর করুন।</translation>
    </message>
    <message>
        <source>Something in this file is half written: a note that is not signed, or a form that is not saved. Please finish it, or discard it, and then hand the file over: your colleague gets what is finished.</source>
        <translation>এই ফাইলে কিছু আধা লেখা আছে: স্বাক্ষর না করা একটি নোট, বা সেভ না করা একটি ফর্ম। অনুগ্রহ করে তা শেষ করুন, বা ফেলে দিন, তারপর ফাইলটি হস্তান্তর করুন: যা শেষ হয়েছে আপনার সহকর্মী তা-ই পান।</translation>
    </message>
    <message>
        <source>This file is not offered to anybody at present. Please open it again.</source>
        <translation>এই ফাইল এখন কাউকে দিতে চাওয়া হচ্ছে না। অনুগ্রহ করে আবার খুলুন।</translation>
    </message>
    <message>
        <source>Your colleague has accepted this file already, so the offer cannot be cancelled. Please speak with them about what is still to be done.</source>
        <translation>আপনার সহকর্মী ফাইলটি গ্রহণ করে ফেলেছেন, তাই প্রস্তাব আর বাতিল করা যায় না। যা করা বাকি তা নিয়ে তাঁর সঙ্গে কথা বলুন।</translation>
    </message>
    <message>
        <source>The sheet could not be printed. Please check that a printer is set up on this computer and switched on, and try again.</source>
        <translation>পাতাটি ছাপা যায়নি। অনুগ্রহ করে দেখুন এই কম্পিউটারে প্রিন্টার বসানো ও চালু আছে কি না, তারপর আবার চেষ্টা করুন।</translation>
    </message>
    <message>
        <source>This file cannot be read as a picture or a PDF; it may be damaged. Nothing was attached. Please scan or photograph the paper again.</source>
        <translation>এই ফাইলটি ছবি বা PDF হিসেবে পড়া যাচ্ছে না; হয়তো নষ্ট হয়েছে। কিছু যুক্ত করা হয়নি। কাগজটি আবার স্ক্যান করুন বা ছবি তুলুন।</translation>
    </message>
    <message>
        <source>This picture has more than {megapixels} million pixels. Nothing was attached. Please save it smaller first.</source>
        <translation>এই ছবিতে {megapixels} মিলিয়নের বেশি পিক্সেল আছে। কিছু যুক্ত করা হয়নি। আগে ছোট করে সেভ করুন।</translation>
    </message>
    <message>
        <source>This picture keeps its shades as measuring programs do, so they could be lost. Nothing was attached. Please open it in a picture program, save it as a PNG or JPEG with 8 bits, and attach that; or scan the paper again in the usual shades of grey.</source>
        <translation>এই ছবির ধূসর ছায়াগুলি মাপজোকের প্রোগ্রামের মতো করে রাখা, তাই সেগুলি হারিয়ে যেতে পারত। কিছুই যুক্ত করা হয়নি। অনুগ্রহ করে ছবি দেখার কোনো প্রোগ্রামে এটি খুলে 8 বিটের PNG বা JPEG হিসেবে সেভ করে সেটি যুক্ত করুন; অথবা কাগজটি সাধারণ ধূসর রঙে আবার স্ক্যান করুন।</translation>
    </message>
    <message>
        <source>Reading this file took far more time or memory than a paper needs, so it was stopped. Nothing was attached. Please attach fewer pages at a time, or print it on the machine it came from and scan it.</source>
        <translation>এই ফাইলটি পড়তে একটি কাগজের যতটা লাগে তার চেয়ে অনেক বেশি সময় বা মেমরি লাগছিল, তাই থামানো হয়েছে। কিছুই যুক্ত করা হয়নি। অনুগ্রহ করে একবারে কম পাতা যুক্ত করুন, অথবা যে যন্ত্র থেকে এটি এসেছে সেখানে ছাপিয়ে স্ক্যান করুন।</translation>
    </message>
    <message>
        <source>Only pictures (JPEG, PNG, HEIC, WebP, TIFF, GIF, BMP) and PDF files can be attached, whatever a file is called. Please save it as one of these first.</source>
        <translation>ফাইলের নাম যা-ই হোক, কেবল ছবি (JPEG, PNG, HEIC, WebP, TIFF, GIF, BMP) ও PDF ফাইল যুক্ত করা যায়। আগে এগুলির কোনো একটি হিসেবে সেভ করুন।</translation>
    </message>
    <message>
        <source>The end of this picture is missing, so a part of it cannot be seen; it may not have been copied to its end. Nothing was attached. Please copy it again from where it came. If this is all there is, open it in a picture program, save it again and attach that.</source>
        <translation>এই ছবির শেষ অংশ নেই, তাই এর কিছুটা দেখা যায় না; হয়তো পুরোটা কপি হয়নি। কিছু যুক্ত করা হয়নি। যেখান থেকে এসেছে সেখান থেকে আবার কপি করুন। এটুকুই যদি থাকে, তবে কোনো ছবির প্রোগ্রামে খুলে নতুন করে রাখুন এবং সেটি যুক্ত করুন।</translation>
    </message>
    <message>
        <source>This file has more than {pages} pages. Nothing was attached. Please attach the pages that matter only.</source>
        <translation>এই ফাইলে {pages}টির বেশি পাতা আছে। কিছু যুক্ত করা হয়নি। কেবল দরকারি পাতাগুলি যুক্ত করুন।</translation>
    </message>
    <message>
        <source>This file unpacks to far more than a paper holds, so it was not opened. Please print it on the machine it came from and scan it.</source>
        <translation>এই ফাইল খুললে একটি কাগজের চেয়ে অনেক বড় হয়ে যায়, তাই এটি খোলা হয়নি। যে যন্ত্র থেকে এসেছে সেখানে ছাপিয়ে স্ক্যান করুন।</translation>
    </message>
    <message>
        <source>The pages of this scan are too large together. Nothing was attached. Please scan fewer pages at a time, or with fewer dots per inch.</source>
        <translation>এই স্ক্যানের পাতাগুলি একসঙ্গে অতিরিক্ত বড়। কিছুই যুক্ত করা হয়নি। অনুগ্রহ করে একবারে কম পাতা স্ক্যান করুন, অথবা প্রতি ইঞ্চিতে কম বিন্দু দিয়ে স্ক্যান করুন।</translation>
    </message>
    <message>
        <source>This picture or page cannot be shown: it is damaged, or would take far more time or memory than a paper needs. Please scan or photograph the paper again and attach that.</source>
        <translation>এই ছবি বা পাতাটি দেখানো যাচ্ছে না: এটি নষ্ট, অথবা দেখাতে একটি কাগজের তুলনায় অনেক বেশি সময় বা মেমরি লাগত। অনুগ্রহ করে কাগজটি আবার স্ক্যান করুন বা ছবি তুলুন, এবং সেটি যুক্ত করুন।</translation>
    </message>
    <message>
        <source>This PDF is locked with a password, so it could not be checked. Please open it with its password in a PDF program, save it without one, and attach that.</source>
        <translation>এই PDF পাসওয়ার্ড দিয়ে লক করা, তাই পরীক্ষা করা যায়নি। কোনো PDF প্রোগ্রামে পাসওয়ার্ড দিয়ে খুলে পাসওয়ার্ড ছাড়া সেভ করুন, তারপর সেটি যুক্ত করুন।</translation>
    </message>
    <message>
        <source>The file could not be read. Nothing was attached. Please check whether it is still there, and choose the file itself, not a link to it.</source>
        <translation>ফাইলটি পড়া যায়নি। কিছু যুক্ত করা হয়নি। ফাইলটি এখনও আছে কিনা দেখুন, আর তার লিঙ্ক নয়, ফাইলটিই বেছে নিন।</translation>
    </message>
    <message>
        <source>This file has more than {megabytes} MB. Nothing was attached. Please save it smaller, or attach the pages that matter only.</source>
        <translation>এই ফাইলটি {megabytes} MB-র বেশি। কিছু যুক্ত করা হয়নি। ছোট করে সেভ করুন, অথবা কেবল দরকারি পাতাগুলি যুক্ত করুন।</translation>
    </message>
    <message>
        <source>Pictures and papers in your files take {megabytes} MB together, which is all the room there is for them. Nothing was attached. Please remove some that are not needed any more.</source>
        <translation>আপনার ফাইলগুলির ছবি ও কাগজ মিলে {megabytes} MB জায়গা নিয়েছে, এর বেশি জায়গা নেই। কিছু যুক্ত করা হয়নি। যেগুলি আর দরকার নেই সেগুলি সরান।</translation>
    </message>
    <message>
        <source>Searching was stopped before everything was ready for it. Nothing has been changed. You can search again at any time.</source>
        <translation>সব তৈরি হওয়ার আগেই খোঁজা থামানো হয়েছে। কিছু বদলানো হয়নি। যেকোনো সময় আবার খুঁজতে পারেন।</translation>
    </message>
    <message>
        <source>The day of birth has not come yet. Please look at the year once more.</source>
        <translation>জন্মের তারিখটি এখনও আসেনি। বছরটি আর একবার দেখুন।</translation>
    </message>
    <message>
        <source>An age is between 0 and 120 years. Please look at it once more, or leave it empty.</source>
        <translation>বয়স 0 থেকে 120 বছরের মধ্যে হয়। আর একবার দেখুন, বা খালি রাখুন।</translation>
    </message>
    <message>
        <source>The day of birth is after your first day with the client, which is under Details. Please look at both dates.</source>
        <translation>জন্মের তারিখ আপনার সঙ্গে তাঁর প্রথম দিনের পরে; প্রথম দিনটি ‘পরিচয়’ অংশে আছে। দুটি তারিখই দেখুন।</translation>
    </message>
    <message>
        <source>This form cannot be a template for notes: it asks for more than texts and choices, such as a number, a date or a score. It can be filled in under Forms.</source>
        <translation>এই ফর্ম নোটের টেমপ্লেট হতে পারে না: এতে লেখা ও বাছাইয়ের বাইরেও কিছু চাওয়া হয়, যেমন সংখ্যা, তারিখ বা স্কোর। ‘ফর্ম’ অংশে এটি পূরণ করা যায়।</translation>
    </message>
    <message>
        <source>This form cannot be a template for notes: it asks for more than texts and choices. Choose “Form” under “What it is for”, or take out the number, date or score.</source>
        <translation>এই ফর্ম নোটের টেমপ্লেট হতে পারে না: এতে লেখা ও বাছাইয়ের বাইরেও কিছু চাওয়া হয়। “কী কাজের জন্য”-তে “ফর্ম” বেছে নিন, বা সংখ্যা, তারিখ বা স্কোর বাদ দিন।</translation>
    </message>
    <message>
        <source>A template for notes has one to {most} questions with a wording. This form has {number}. Please choose another file.</source>
        <translation>নোটের টেমপ্লেটে এক থেকে {most}টি লেখা প্রশ্ন থাকে। এই ফর্মে আছে {number}টি। অনুগ্রহ করে অন্য ফাইল বেছে নিন।</translation>
    </message>
    <message>
        <source>The day of the answer is before the day on which the letter was sent. Please look at both dates.</source>
        <translation>উত্তরের দিনটি পাঠানোর দিনের আগে। অনুগ্রহ করে দুটি তারিখই দেখুন।</translation>
    </message>
    <message>
        <source>This step was not taken yet. Please note first when the office was written to.</source>
        <translation>এই ধাপটি এখনও নেওয়া হয়নি। আগে লিখুন কবে অফিসকে লেখা হয়েছে।</translation>
    </message>
    <message>
        <source>Nothing is written in the plan yet. One line of the client in any part is enough.</source>
        <translation>পরিকল্পনায় এখনও কিছু লেখা নেই। যেকোনো অংশে ক্লায়েন্টের একটি লাইনই যথেষ্ট।</translation>
    </message>
    <message>
        <source>This day has not come yet. Please look at the date; nothing is saved yet.</source>
        <translation>এই দিনটি এখনও আসেনি। তারিখটি দেখুন; এখনও কিছু সেভ হয়নি।</translation>
    </message>
    <message>
        <source>The next review is before the day of this assessment. Please look at both dates; nothing is saved yet.</source>
        <translation>আবার দেখার দিনটি এই মূল্যায়নের দিনের আগে। দুটি তারিখই দেখুন; এখনও কিছু সেভ হয়নি।</translation>
    </message>
    <message>
        <source>At this level a day to look at it again is needed. Please choose one, if you can within a few days; nothing is saved yet.</source>
        <translation>এই মাত্রায় আবার দেখার একটি দিন লাগে। পারলে কয়েক দিনের মধ্যেই একটি দিন বেছে নিন; এখনও কিছু সেভ হয়নি।</translation>
    </message>
    <message>
        <source>This file is not sealed, or it was destroyed already. Nothing has been changed.</source>
        <translation>এই ফাইল সিল করা নেই, বা আগেই নষ্ট করা হয়েছে। কিছুই বদলানো হয়নি।</translation>
    </message>
    <message>
        <source>This file is to be kept until {day}. It can be destroyed from the day after that on.</source>
        <translation>এই ফাইল {day} পর্যন্ত রাখতে হবে। তার পরের দিন থেকে নষ্ট করা যায়।</translation>
    </message>
    <message>
        <source>The work with the client goes on, so the file is kept anyway. Nothing has been changed.</source>
        <translation>তাঁর সঙ্গে কাজ চলছে, তাই ফাইল এমনিতেই রাখা হয়। কিছুই বদলানো হয়নি।</translation>
    </message>
    <message>
        <source>This file is kept until {day} already. Please choose a later day.</source>
        <translation>এই ফাইল এমনিতেই {day} পর্যন্ত রাখা হয়। আরও পরের একটি দিন বেছে নিন।</translation>
    </message>
    <message>
        <source>Please write why the file is to be kept longer.</source>
        <translation>কেন তাঁর ফাইল আরও বেশি দিন রাখতে হবে, লিখুন।</translation>
    </message>
    <message>
        <source>The file cannot be read. Please check whether the stick is still in its place.</source>
        <translation>ফাইলটি পড়া যাচ্ছে না। পেন ড্রাইভটি এখনও জায়গায় আছে কি না দেখুন।</translation>
    </message>
    <message>
        <source>This is not the kind of file that is opened here, or it comes from a newer version of the desk. Nothing of it was taken in. Please look for the right one.</source>
        <translation>এখানে যে রকম ফাইল খোলা হয় এটি তেমন নয়, অথবা ডেস্কের নতুন সংস্করণের। এর কিছুই নেওয়া হয়নি। ঠিক ফাইলটি খুঁজুন।</translation>
    </message>
    <message>
        <source>This file is damaged, or somebody changed it. Nothing of it was taken in. Please ask for it to be saved and brought again.</source>
        <translation>ফাইলটি নষ্ট, অথবা কেউ বদলেছে। এর কিছুই নেওয়া হয়নি। আর একবার সেভ করে আনতে বলুন।</translation>
    </message>
    <message>
        <source>This leaves the consent as it is. Please take out a part, or choose an earlier last day.</source>
        <translation>এতে তাঁর সম্মতি আগের মতোই থাকে। একটি অংশ বাদ দিন, বা আরও আগের শেষ দিন বেছে নিন।</translation>
    </message>
    <message>
        <source>Nothing would be left of this consent. If that is what the client wants, please choose “Withdraw consent…”.</source>
        <translation>এই সম্মতির কিছুই থাকবে না। ক্লায়েন্ট তা-ই চাইলে “সম্মতি প্রত্যাহার…” বেছে নিন।</translation>
    </message>
    <message>
        <source>This request is not here any more: the counsellor cancelled it, or you have answered it already.</source>
        <translation>এই অনুরোধটি আর এখানে নেই: কাউন্সেলর বাতিল করেছেন, বা আপনি আগেই উত্তর দিয়েছেন।</translation>
    </message>
    <message>
        <source>Please write who asked, such as the rank, the office or the court.</source>
        <translation>কে চেয়েছেন লিখুন, যেমন পদ, দপ্তর বা আদালত।</translation>
    </message>
    <message>
        <source>Nothing was asked yet. What is still missing, or is too much, is listed here.</source>
        <translation>এখনও কিছু চাওয়া হয়নি। যা বাদ আছে, বা বেশি আছে, তা এখানে লেখা।</translation>
    </message>
    <message>
        <source>A co-signature is another person&apos;s. Please choose a supervisor who is not you.</source>
        <translation>সহ-স্বাক্ষর অন্য একজনের। এমন সুপারভাইজার বেছে নিন যিনি আপনি নন।</translation>
    </message>
    <message>
        <source>The day and time when it was told cannot be later than now. Please look again.</source>
        <translation>বলার তারিখ ও সময় এখনকার পরে হতে পারে না। আবার দেখুন।</translation>
    </message>
    <message>
        <source>On this ground a supervisor signs first. Only where a life is in danger, or where everybody has to report, may it be told before. If it was told all the same, please speak with your supervisor and write it in a note.</source>
        <translation>এই ভিত্তিতে আগে সুপারভাইজার স্বাক্ষর করেন। শুধু প্রাণের বিপদ থাকলে, বা জানানো প্রত্যেকের কর্তব্য হলে, আগে জানানো যায়। তবু জানানো হয়ে থাকলে, সুপারভাইজারের সঙ্গে কথা বলুন এবং একটি নোটে লিখুন।</translation>
    </message>
    <message>
        <source>By the intake the client is an adult today. Please choose that the person is an adult today, or correct the intake first if the age in it is wrong.</source>
        <translation>প্রাথমিক তথ্য অনুযায়ী ক্লায়েন্ট আজ প্রাপ্তবয়স্ক। ‘তিনি আজ প্রাপ্তবয়স্ক’ বেছে নিন, অথবা সেখানে বয়স ভুল থাকলে আগে তা ঠিক করুন।</translation>
    </message>
    <message>
        <source>By the intake the client is an adult, so this ground is for another child only. Please choose another ground, or correct the intake first if the age in it is wrong.</source>
        <translation>প্রাথমিক তথ্য অনুযায়ী ক্লায়েন্ট প্রাপ্তবয়স্ক, তাই এই কারণটি শুধু অন্য কোনো শিশুর জন্য। অনুগ্রহ করে অন্য কারণ বেছে নিন, অথবা সেখানে বয়স ভুল থাকলে আগে তা ঠিক করুন।</translation>
    </message>
    <message>
        <source>This request has moved on since it was shown here. It is shown again; please check it.</source>
        <translation>এই অনুরোধটি এখানে যা দেখানো হয়েছিল তার চেয়ে এগিয়ে গেছে। নতুন করে দেখানো হচ্ছে; দেখে নিন।</translation>
    </message>
    <message>
        <source>No co-signature covers this now, so nothing has left. The reasons are listed here.</source>
        <translation>এখন কোনো সহ-স্বাক্ষর এর জন্য খাটে না, তাই কিছুই জানানো হয়নি। কারণগুলি এখানে আছে।</translation>
    </message>
    <message>
        <source>Please write why the summaries are handed over. Each was agreed to for one purpose only.</source>
        <translation>সারাংশগুলি কেন দেওয়া হচ্ছে তা অনুগ্রহ করে লিখুন। প্রতিটিতে কেবল একটি উদ্দেশ্যের জন্য সম্মতি দেওয়া হয়েছিল।</translation>
    </message>
    <message>
        <source>There is no legal case here that could be handed over.</source>
        <translation>দেওয়ার মতো কোনো আইনি মামলা এখানে নেই।</translation>
    </message>
    <message>
        <source>Please write in a few words how the counsellor will know who it is about. Nothing about health or counselling is needed.</source>
        <translation>কার কথা, তা কাউন্সেলর যাতে বোঝেন, কয়েকটি কথা লিখুন। স্বাস্থ্য বা কাউন্সেলিংয়ের কথা লাগবে না।</translation>
    </message>
    <message>
        <source>This type of summary is not written for that purpose. Please choose another one.</source>
        <translation>এই ধরনের সারাংশ সেই উদ্দেশ্যে লেখা হয় না। অন্যটি বেছে নিন।</translation>
    </message>
    <message>
        <source>Please write the day of the hearing.</source>
        <translation>শুনানির দিনটি অনুগ্রহ করে লিখুন।</translation>
    </message>
    <message>
        <source>This day has passed already. Please look at the date; nothing is sent yet.</source>
        <translation>এই দিনটি পেরিয়ে গেছে। তারিখটি দেখুন; এখনও কিছু পাঠানো হয়নি।</translation>
    </message>
    <message>
        <source>This request is settled already. Nothing has been changed.</source>
        <translation>এই অনুরোধ আগেই মিটে গেছে। কিছু বদলানো হয়নি।</translation>
    </message>
    <message>
        <source>The file {file} is not the desk&apos;s own: it is a link, or leads elsewhere. Nothing has been opened or changed. Please ask the administrator to look at the data folder.</source>
        <translation>{file} ফাইলটি ডেস্কের নিজের নয়: এটি একটি লিংক, বা অন্য কোথাও নিয়ে যায়। কিছুই খোলা বা পরিবর্তন করা হয়নি। অনুগ্রহ করে প্রশাসককে ডেটা ফোল্ডারটি দেখতে বলুন।</translation>
    </message>
    <message>
        <source>Your cover for these files ended with {day}, so they are closed here. What you were typing is kept for you alone, and is back in its place if the cover is arranged again.</source>
        <translation>এই ফাইলগুলিতে আপনার বদলি কাজ {day} তারিখে শেষ হয়েছে, তাই এখানে সেগুলি বন্ধ। আপনি যা লিখছিলেন তা শুধু আপনার জন্য রাখা আছে; বদলি কাজ আবার ঠিক হলে তা নিজের জায়গায় ফিরে আসবে।</translation>
    </message>
    <message>
        <source>Your keys do not open these files yet; nothing is lost. To somebody with new keys, the administrator hands them over with the recovery sheets, under People. New caseworkers get the legal cases once a colleague who has them signs in. Please sign in again then.</source>
        <translation>আপনার চাবি দিয়ে এই ফাইলগুলি এখনও খোলে না; কিছুই হারায়নি। নতুন চাবি যাঁর, তাঁকে প্রশাসক “লোকজন” পাতায় পুনরুদ্ধারের পাতা দিয়ে ফাইলগুলি হস্তান্তর করেন। নতুন কেসওয়ার্কার মামলাগুলি পান যখন যাঁর কাছে সেগুলি আছে এমন কোনো সহকর্মী সাইন ইন করেন। তারপর আবার সাইন ইন করুন।</translation>
    </message>
    <message>
        <source>This supervision is not open to you any more. Please look at the list again.</source>
        <translation>এই সুপারভিশন আপনার জন্য আর খোলা নেই। তালিকাটি আবার দেখুন।</translation>
    </message>
    <message>
        <source>This supervision has ended, so nothing can be added. What was kept can still be read.</source>
        <translation>এই সুপারভিশন শেষ হয়েছে, তাই কিছু যোগ করা যায় না। যা রাখা হয়েছিল তা এখনও পড়া যায়।</translation>
    </message>
    <message>
        <source>The key to records that are yours is missing from the office register: somebody took it out. The records themselves were not changed. Please do not go on here, and ask the administrator to look at the backups.</source>
        <translation>আপনার নথির চাবি অফিসের খাতায় আর নেই: কেউ তা সরিয়েছে। নথিগুলি নিজে বদলানো হয়নি। অনুগ্রহ করে এখানে আর এগোবেন না, প্রশাসককে ব্যাকআপ দেখতে বলুন।</translation>
    </message>
    <message>
        <source>This office was made with an earlier version of the desk, and its register is not as the recovery sheets signed it. Nothing has been changed. Please do not go on here, and ask the administrator to look at the backups.</source>
        <translation>এই অফিস ডেস্কের আগের একটি সংস্করণে তৈরি, আর এর খাতা পুনরুদ্ধারের পাতা দিয়ে যেমন স্বাক্ষর করা হয়েছিল তেমন নেই। কিছুই বদলানো হয়নি। অনুগ্রহ করে এখানে আর এগোবেন না, প্রশাসককে ব্যাকআপ দেখতে বলুন।</translation>
    </message>
    <message>
        <source>The file of your records was changed by something else while it was open: an older copy may have been put in its place. Please do not go on here, write down on paper what you wrote last, and ask the administrator to look at the backups.</source>
        <translation>আপনার নথির ফাইলটি খোলা থাকা অবস্থায় অন্য কিছু তা বদলেছে: হয়তো তার জায়গায় পুরোনো কপি রাখা হয়েছে। অনুগ্রহ করে এখানে আর এগোবেন না, শেষে যা লিখেছিলেন তা কাগজে লিখে রাখুন, আর প্রশাসককে ব্যাকআপ দেখতে বলুন।</translation>
    </message>
    <message>
        <source>There is an entry for the office register in your files, in your name, that you did not write: somebody else who can open these files did. It was not passed on. Please do not go on here, and ask the administrator to look at the backups.</source>
        <translation>আপনার ফাইলগুলিতে অফিসের খাতার জন্য আপনার নামে এমন কিছু আছে যা আপনি লেখেননি: যিনি এই ফাইলগুলি খুলতে পারেন এমন অন্য কেউ লিখেছেন। তা খাতায় দেওয়া হয়নি। অনুগ্রহ করে এখানে আর এগোবেন না, প্রশাসককে ব্যাকআপ দেখতে বলুন।</translation>
    </message>
    <message>
        <source>This was stopped. Nothing has been changed.</source>
        <translation>এটি থামানো হয়েছে। কিছুই বদলানো হয়নি।</translation>
    </message>
    <message>
        <source>Your own records are not in this backup yet: it is older than your first sign-in here. The backup itself is whole. Please try again after the next one.</source>
        <translation>আপনার নিজের নথি এখনও এই ব্যাকআপে নেই: এটি এখানে আপনার প্রথম সাইন ইনের আগের। ব্যাকআপটি নিজে সম্পূর্ণ। পরের ব্যাকআপের পর আবার চেষ্টা করুন।</translation>
    </message>
    <message>
        <source>This place holds backups of another office. Nothing has been changed. Please choose another folder.</source>
        <translation>এই জায়গায় অন্য একটি অফিসের ব্যাকআপ আছে। কিছুই বদলানো হয়নি। অন্য ফোল্ডার বেছে নিন।</translation>
    </message>
    <message>
        <source>A backup in the desk&apos;s own folder would be lost together with it. Nothing has been changed. Please choose a folder on a stick, another disk or a network drive.</source>
        <translation>ডেস্কের নিজের ফোল্ডারে ব্যাকআপ থাকলে তা সেটির সঙ্গেই হারিয়ে যাবে। কিছুই বদলানো হয়নি। পেন ড্রাইভ, অন্য ডিস্ক বা নেটওয়ার্ক ড্রাইভে একটি ফোল্ডার বেছে নিন।</translation>
    </message>
    <message>
        <source>The new backup is made and whole. But parts of earlier ones at this place were missing or damaged; the new one does not use them. The stick or disk may be failing: please keep backups on another one from now on.</source>
        <translation>নতুন ব্যাকআপ তৈরি হয়েছে এবং সম্পূর্ণ আছে। তবে এই জায়গায় আগের ব্যাকআপগুলির কিছু অংশ ছিল না বা নষ্ট হয়েছিল; নতুনটি সেগুলি ব্যবহার করে না। পেন ড্রাইভ বা ডিস্কটি হয়তো খারাপ হয়ে আসছে: এখন থেকে ব্যাকআপ অন্য একটিতে রাখুন।</translation>
    </message>
    <message>
        <source>The key file of this computer is in this folder. Whoever found both would be a step nearer to the records. Nothing has been changed. Please choose another stick or disk for the backups.</source>
        <translation>এই কম্পিউটারের চাবির ফাইল এই ফোল্ডারেই আছে। দুটি একসঙ্গে কেউ পেলে নথির দিকে এক ধাপ এগিয়ে যাবে। কিছুই বদলানো হয়নি। ব্যাকআপের জন্য অন্য পেন ড্রাইভ বা ডিস্ক বেছে নিন।</translation>
    </message>
    <message>
        <source>This office was put back from a backup that was changed after it was made. Please do not go on here, and ask the administrator to restore another backup.</source>
        <translation>এই অফিস এমন ব্যাকআপ থেকে ফেরানো হয়েছে যা করার পর বদলানো হয়েছিল। এখানে আর এগোবেন না, প্রশাসককে অন্য ব্যাকআপ ফিরিয়ে আনতে বলুন।</translation>
    </message>
    <message>
        <source>There is no finished backup in this folder. Please choose the folder that backups were made to, or another one.</source>
        <translation>এই ফোল্ডারে কোনো সম্পূর্ণ ব্যাকআপ নেই। যে ফোল্ডারে ব্যাকআপ করা হয়েছিল সেটি বা অন্যটি বেছে নিন।</translation>
    </message>
    <message>
        <source>This backup was changed after it was made, or somebody else made it. Nothing has been restored. Please use an older backup, or one that is kept at another place.</source>
        <translation>এই ব্যাকআপ করার পর বদলানো হয়েছে, অথবা অন্য কেউ করেছে। কিছুই ফিরিয়ে আনা হয়নি। আরও পুরোনো ব্যাকআপ বা অন্য জায়গায় রাখা একটি ব্যবহার করুন।</translation>
    </message>
    <message>
        <source>This office is here already: its log has {here} entries, the last of {here_day}. The backup has {there} entries, of {there_day}. Nothing has been restored. If the backup is to take its place, please add “--replace”; what is here is then kept beside it.</source>
        <translation>এই অফিস এখানে আগে থেকেই আছে: খাতায় {here}টি লেখা, শেষটি {here_day} তারিখের। ব্যাকআপে {there}টি লেখা, {there_day} তারিখের। কিছুই ফিরিয়ে আনা হয়নি। ব্যাকআপটি এর জায়গা নেবে হলে “--replace” যোগ করুন; এখানে যা আছে তা তখন পাশে রেখে দেওয়া হবে।</translation>
    </message>
    <message>
        <source>An office is here already, and cannot be opened now. The backup has {there} entries, of {there_day}. Nothing has been restored. If the backup is to take its place, please add “--replace”; what is here is then kept beside it.</source>
        <translation>এখানে আগে থেকেই একটি অফিস আছে, আর এখন সেটি খোলা যাচ্ছে না। ব্যাকআপে {there}টি লেখা, {there_day} তারিখের। কিছুই ফিরিয়ে আনা হয়নি। ব্যাকআপটি এর জায়গা নেবে হলে “--replace” যোগ করুন; এখানে যা আছে তা তখন পাশে রেখে দেওয়া হবে।</translation>
    </message>
    <message>
        <source>Another office is kept in this folder than in the backup. Nothing has been restored. Please choose an empty folder.</source>
        <translation>এই ফোল্ডারে ব্যাকআপের থেকে আলাদা একটি অফিস আছে। কিছুই ফিরিয়ে আনা হয়নি। একটি খালি ফোল্ডার বেছে নিন।</translation>
    </message>
    <message>
        <source>Backups of several laptops of the office are kept here. Please choose which one is to be restored: {names}.</source>
        <translation>এখানে অফিসের কয়েকটি ল্যাপটপের ব্যাকআপ আছে: {names}, কোনটি ফিরিয়ে আনা হবে বেছে নিন।</translation>
    </message>
    <message>
        <source>The desk&apos;s folder could not be written to, or the disk is full. Please free some space and open the desk again: what was begun is finished then, or taken back.</source>
        <translation>ডেস্কের ফোল্ডারে লেখা গেল না, অথবা ডিস্ক ভর্তি। কিছু জায়গা খালি করে ডেস্ক আবার খুলুন: যা শুরু হয়েছিল তা তখন শেষ হবে, নয়তো ফিরিয়ে নেওয়া হবে।</translation>
    </message>
    <message>
        <source>What this backup holds does not fit together. Nothing has been restored. Please use an older backup, or one that is kept at another place.</source>
        <translation>এই ব্যাকআপে যা আছে তা একে অন্যের সঙ্গে মেলে না। কিছুই ফিরিয়ে আনা হয়নি। আরও পুরোনো ব্যাকআপ বা অন্য জায়গায় রাখা একটি ব্যবহার করুন।</translation>
    </message>
    <message>
        <source>The file {file} of this backup is missing, damaged or was changed. Nothing has been restored. Please use an older backup, or one that is kept at another place.</source>
        <translation>এই ব্যাকআপের {file} ফাইলটি নেই, নষ্ট হয়েছে বা বদলানো হয়েছে। কিছুই ফিরিয়ে আনা হয়নি। আরও পুরোনো ব্যাকআপ বা অন্য জায়গায় রাখা একটি ব্যবহার করুন।</translation>
    </message>
    <message>
        <source>What was written to the place for the backup could not be read back as it was. There is no new backup. Please use another stick or disk: this one may be failing.</source>
        <translation>ব্যাকআপের জায়গায় যা লেখা হয়েছে তা হুবহু আবার পড়া গেল না। নতুন কোনো ব্যাকআপ হয়নি। অন্য পেন ড্রাইভ বা ডিস্ক নিন: এটি হয়তো নষ্ট হচ্ছে।</translation>
    </message>
    <message>
        <source>The place for the backup cannot be reached, or was taken away meanwhile. What is on this laptop is safe. Please plug it in or connect it, and try again.</source>
        <translation>ব্যাকআপের জায়গাটি পাওয়া যাচ্ছে না, অথবা মাঝখানে সরিয়ে নেওয়া হয়েছে। এই ল্যাপটপে যা আছে তা নিরাপদ। সেটি লাগিয়ে বা যুক্ত করে আবার চেষ্টা করুন।</translation>
    </message>
    <message>
        <source>There is no client&apos;s file here that could be saved. Nothing has been written.</source>
        <translation>সেভ করার মতো কোনো ক্লায়েন্টের ফাইল এখানে নেই। কিছুই লেখা হয়নি।</translation>
    </message>
    <message>
        <source>This file cannot be read; it may be damaged. Nothing has been imported. Please open it in the program it was made with, save it again as an Excel workbook (.xlsx), and choose that.</source>
        <translation>এই ফাইল পড়া যাচ্ছে না; হয়তো নষ্ট হয়ে গেছে। কিছুই আনা হয়নি। যে প্রোগ্রামে তৈরি, তাতে খুলে আবার Excel ওয়ার্কবুক (.xlsx) হিসেবে সেভ করুন, তারপর সেটি বেছে নিন।</translation>
    </message>
    <message>
        <source>Only spreadsheets (Excel .xlsx, OpenDocument .ods, .csv) and FHIR bundles in JSON can be imported, whatever a file is called. Please save the list as one of these, and choose that.</source>
        <translation>ফাইলের নাম যাই হোক, শুধু স্প্রেডশিট (Excel .xlsx, OpenDocument .ods, .csv) আর JSON-এর FHIR বান্ডিল থেকে আনা যায়। তালিকাটি এর কোনো একটি হিসেবে সেভ করে সেটি বেছে নিন।</translation>
    </message>
    <message>
        <source>This workbook is locked with a password, or is of an old kind (.xls). Nothing has been imported. Please open it in its program, save it without a password as an Excel workbook (.xlsx), and choose that.</source>
        <translation>এই ওয়ার্কবুক পাসওয়ার্ড দিয়ে বন্ধ, অথবা পুরোনো ধরনের (.xls)। কিছুই আনা হয়নি। নিজের প্রোগ্রামে খুলে পাসওয়ার্ড ছাড়া Excel ওয়ার্কবুক (.xlsx) হিসেবে সেভ করুন, তারপর সেটি বেছে নিন।</translation>
    </message>
    <message>
        <source>There are no rows in this file; hidden sheets are not looked at. A list has its headings in one row, such as Name and Age, and one person in each row below. Please look at the file, and choose it again.</source>
        <translation>এই ফাইলে কোনো সারি নেই; লুকানো শিট দেখা হয় না। তালিকার এক সারিতে শিরোনাম থাকে, যেমন নাম ও বয়স, আর নিচের প্রতি সারিতে একজনের কথা। ফাইলটি দেখে নিয়ে আবার বেছে নিন।</translation>
    </message>
    <message>
        <source>No columns were found in this file. A list has its headings in one row, and one person in each row below. Please arrange it so in its program, save it, and choose it again.</source>
        <translation>এই ফাইলে কোনো কলাম পাওয়া যায়নি। তালিকার এক সারিতে শিরোনাম থাকে, আর নিচের প্রতি সারিতে একজনের কথা। নিজের প্রোগ্রামে এভাবে সাজিয়ে সেভ করে আবার বেছে নিন।</translation>
    </message>
    <message>
        <source>In the row that begins in line {line} of this file, a quotation mark is not closed, or is not at the end of its cell, so nobody can say where the people below it begin. Nothing has been imported. Please mend it in the program the list was made with, or save the list there as an Excel workbook (.xlsx), and choose it again.</source>
        <translation>এই ফাইলের {line} নম্বর লাইনে যে সারি শুরু হয়েছে, সেখানে একটি উদ্ধৃতিচিহ্ন বন্ধ করা হয়নি, বা ঘরের শেষে নেই; তাই নিচের মানুষদের কথা কোথায় শুরু তা বোঝা যাচ্ছে না। কিছুই আনা হয়নি। যে প্রোগ্রামে তালিকাটি তৈরি, সেখানে ঠিক করে নিন, বা সেখানে Excel ওয়ার্কবুক (.xlsx) হিসেবে সেভ করে আবার বেছে নিন।</translation>
    </message>
    <message>
        <source>This list has more than {rows} rows. Nothing has been imported. Please divide it into several files, and import them one after another.</source>
        <translation>এই তালিকায় {rows}টির বেশি সারি আছে। কিছুই আনা হয়নি। কয়েকটি ফাইলে ভাগ করে একটির পর একটি আনুন।</translation>
    </message>
    <message>
        <source>This list has more than {columns} columns. Nothing has been imported. Please keep only the columns that are needed, save it, and choose it again.</source>
        <translation>এই তালিকায় {columns}টির বেশি কলাম আছে। কিছুই আনা হয়নি। শুধু দরকারি কলামগুলি রেখে সেভ করে আবার বেছে নিন।</translation>
    </message>
    <message>
        <source>This workbook unpacks to far more than a list of people holds, so it was not opened. Please copy the rows that are needed into a new workbook, and choose that.</source>
        <translation>মানুষের তালিকায় যতটা থাকে, এই ওয়ার্কবুক খুললে তার চেয়ে অনেক বেশি হয়, তাই খোলা হয়নি। দরকারি সারিগুলি নতুন ওয়ার্কবুকে কপি করে সেটি বেছে নিন।</translation>
    </message>
    <message>
        <source>There is something in this workbook that no spreadsheet program writes, so it was not opened. Please ask whoever sent it, or copy the rows into a new workbook and choose that.</source>
        <translation>এই ওয়ার্কবুকে এমন কিছু আছে যা কোনো স্প্রেডশিট প্রোগ্রাম লেখে না, তাই খোলা হয়নি। যিনি পাঠিয়েছেন তাঁকে জিজ্ঞাসা করুন, অথবা সারিগুলি নতুন ওয়ার্কবুকে কপি করে সেটি বেছে নিন।</translation>
    </message>
    <message>
        <source>Reading this file took far more time or memory than a list of people needs, so it was stopped. Nothing has been imported. Please copy the rows that are needed into a new workbook, and choose that.</source>
        <translation>মানুষের তালিকা পড়তে যা লাগে, এই ফাইলে তার চেয়ে অনেক বেশি সময় বা মেমরি লাগছিল, তাই থামানো হয়েছে। কিছুই আনা হয়নি। দরকারি সারিগুলি নতুন ওয়ার্কবুকে কপি করে সেটি বেছে নিন।</translation>
    </message>
    <message>
        <source>No row of this list would be imported. Please look at what is written beside the rows: the two ticks below take in more of them.</source>
        <translation>এই তালিকার কোনো সারি আনা হবে না। সারির পাশে কী লেখা আছে দেখুন: নিচের দুটি টিক দিলে আরও সারি নেওয়া হয়।</translation>
    </message>
    <message>
        <source>The file could not be opened. Nothing has been imported. Please check whether it is still there, close it in other programs, and choose the file itself, not a link to it.</source>
        <translation>ফাইলটি খোলা যায়নি। কিছুই আনা হয়নি। ফাইলটি এখনও আছে কি না দেখুন, অন্য প্রোগ্রামে খোলা থাকলে বন্ধ করুন, আর শর্টকাট নয়, ফাইলটিই বেছে নিন।</translation>
    </message>
    <message>
        <source>This file has more than {megabytes} MB. Nothing has been imported. Please divide it into several files, or take pictures out of it, and choose it again.</source>
        <translation>এই ফাইল {megabytes} MB-র বেশি। কিছুই আনা হয়নি। কয়েকটি ফাইলে ভাগ করুন, বা ভিতরের ছবি বাদ দিন, তারপর আবার বেছে নিন।</translation>
    </message>
    <message>
        <source>There are headings in this file but no rows below them. Please check whether it is the right file, and choose it again.</source>
        <translation>এই ফাইলে শিরোনাম আছে, কিন্তু নিচে কোনো সারি নেই। ঠিক ফাইল কি না দেখে আবার বেছে নিন।</translation>
    </message>
    <message>
        <source>One of the files that were imported has been used since, so they can no longer be taken out together. Nothing has been changed. A single file can be closed in the list.</source>
        <translation>আনা ফাইলগুলির একটি এর মধ্যে ব্যবহার হয়েছে, তাই আর একসঙ্গে সরানো যায় না। কিছুই বদলায়নি। তালিকায় আলাদা করে একটি ফাইল বন্ধ করা যায়।</translation>
    </message>
    <message>
        <source>Please choose a picture of the signature or thumb impression: a photograph, or a scan of one page saved as a picture. A PDF can be attached under Pictures and papers.</source>
        <translation>স্বাক্ষর বা টিপছাপের ছবি বেছে নিন: একটি ফটো, অথবা ছবি হিসেবে সেভ করা এক পাতার স্ক্যান। PDF ‘ছবি ও কাগজ’ অংশে যোগ করা যায়।</translation>
    </message>
    <message>
        <source>This office keeps no signatures or thumb impressions on the laptop. Please let the client sign the printed sheet, and keep that.</source>
        <translation>এই অফিস ল্যাপটপে কোনো স্বাক্ষর বা টিপছাপ রাখে না। অনুগ্রহ করে ক্লায়েন্টকে ছাপা কাগজে স্বাক্ষর করতে দিন, আর সেটি রেখে দিন।</translation>
    </message>
    <message>
        <source>“{key}” in the file is missing, unknown or cannot be followed. Please correct it there and try again. Nothing has been made.</source>
        <translation>ফাইলের “{key}” অংশটি নেই, অচেনা, অথবা সেই অনুযায়ী কাজ করা যায় না। দয়া করে সেখানে ঠিক করে আবার চেষ্টা করুন। কিছুই তৈরি হয়নি।</translation>
    </message>
    <message>
        <source>The file {file} cannot be read. Please check that it is there, and that it is a text file in UTF-8 of at most 64 KiB. Nothing has been made.</source>
        <translation>{file} ফাইলটি পড়া যায় না। দয়া করে দেখুন ফাইলটি আছে কি না, আর সেটি UTF-8-এ লেখা সর্বাধিক 64 KiB-এর টেক্সট ফাইল কি না। কিছুই তৈরি হয়নি।</translation>
    </message>
    <message>
        <source>The office could not be set up: a folder cannot be written to, or the disk is full. Nothing has been made. Please look at the folders and the disk, and try again.</source>
        <translation>অফিস শুরু করা যায়নি: কোনো ফোল্ডারে লেখা যায় না, অথবা ডিস্ক ভর্তি। কিছুই তৈরি হয়নি। দয়া করে ফোল্ডার ও ডিস্ক দেখে আবার চেষ্টা করুন।</translation>
    </message>
    <message>
        <source>This day is still to come. Please check it.</source>
        <translation>এই তারিখটি এখনও আসেনি। অনুগ্রহ করে দেখে নিন।</translation>
    </message>
    <message>
        <source>This entry is not there any more. Please note it as a new one.</source>
        <translation>এই লেখাটি আর নেই। অনুগ্রহ করে নতুন করে লিখে রাখুন।</translation>
    </message>
    <message>
        <source>By the intake the client may still be under 18, so the guardian&apos;s details stay. Please look at the day of birth, or at the age.</source>
        <translation>প্রথম আলাপ অনুযায়ী ক্লায়েন্টের বয়স এখনও 18-র কম হতে পারে, তাই অভিভাবকের তথ্য থাকছে। জন্মতারিখ বা বয়সটি দেখুন।</translation>
    </message>
    <message>
        <source>This consent has stopped, because its guardian may not be safe, and does not come into force again. If that was a mistake, please ask for a new consent.</source>
        <translation>অভিভাবক নিরাপদ না-ও হতে পারেন বলে এই সম্মতি থেমে গেছে, আর বহাল হয় না। ভুল হয়ে থাকলে নতুন সম্মতি চান।</translation>
    </message>
    <message>
        <source>A day on which you ask how the client is would be before the last day. Please look at both days.</source>
        <translation>ক্লায়েন্টের খোঁজ নেওয়ার একটি দিন শেষ দিনের আগে পড়েছে। অনুগ্রহ করে দুটি দিনই দেখুন।</translation>
    </message>
    <message>
        <source>Please choose for each day how the client wants to be asked. Nothing is saved yet.</source>
        <translation>প্রতিটি দিনের জন্য ক্লায়েন্ট কীভাবে খোঁজ নেওয়া চান, অনুগ্রহ করে বেছে নিন। এখনও কিছু সেভ হয়নি।</translation>
    </message>
    <message>
        <source>The client does not want to be asked later. Please remove the days, or change the answer.</source>
        <translation>ক্লায়েন্ট চান না যে পরে খোঁজ নেওয়া হোক। অনুগ্রহ করে দিনগুলি সরান, অথবা উত্তর বদলান।</translation>
    </message>
    <message>
        <source>The intake does not name this way as safe for the client. Please choose another way, or look at the intake with the client.</source>
        <translation>প্রথম আলাপে এই উপায়টি ক্লায়েন্টের জন্য নিরাপদ বলে লেখা নেই। অনুগ্রহ করে অন্য উপায় বেছে নিন, অথবা ক্লায়েন্টের সঙ্গে প্রথম আলাপটি দেখুন।</translation>
    </message>
    <message>
        <source>Please note first on which days and by which safe ways you tried to reach the client. Nothing is saved yet.</source>
        <translation>কোন কোন দিন ও কোন নিরাপদ উপায়ে যোগাযোগের চেষ্টা করেছেন, অনুগ্রহ করে আগে লিখুন। এখনও কিছু সেভ হয়নি।</translation>
    </message>
    <message>
        <source>Before a file is closed because the contact was lost, please talk with your supervisor and note the day and the name. Nothing is saved yet.</source>
        <translation>যোগাযোগ হারিয়ে গেছে বলে ফাইল বন্ধ করার আগে অনুগ্রহ করে সুপারভাইজারের সঙ্গে কথা বলুন, দিন ও নাম লিখুন। এখনও কিছু সেভ হয়নি।</translation>
    </message>
    <message>
        <source>The worry is serious, or the client may be under 18. Before the file is closed, please talk with your supervisor. Note the day and their name in the client&apos;s file, in the part “Close the file”.</source>
        <translation>চিন্তা গুরুতর, অথবা ক্লায়েন্টের বয়স 18-র কম হতে পারে। ফাইল বন্ধ করার আগে অনুগ্রহ করে সুপারভাইজারের সঙ্গে কথা বলুন। ক্লায়েন্টের ফাইলে “ফাইল বন্ধ করুন” অংশে দিন ও তাঁর নাম লিখুন।</translation>
    </message>
    <message>
        <source>A day on which you tried to reach the client or talked with your supervisor has not come yet. Please look at the days.</source>
        <translation>যোগাযোগের চেষ্টা বা সুপারভাইজারের সঙ্গে কথার একটি দিন এখনও আসেনি। অনুগ্রহ করে দিনগুলি দেখুন।</translation>
    </message>
    <message>
        <source>In this file something that should leave without consent is still open: it waits for a supervisor, or was signed and has not left. Please look under “Without consent”: let it leave, or cancel the request, and then come back here.</source>
        <translation>এই ফাইলে সম্মতি ছাড়া জানানোর একটি বিষয় এখনও শেষ হয়নি: সুপারভাইজারের অপেক্ষায় আছে, বা স্বাক্ষর হয়েছে কিন্তু জানানো হয়নি। “সম্মতি ছাড়া” অংশে দেখুন: জানান, বা অনুরোধ বাতিল করুন, তারপর এখানে ফিরে আসুন।</translation>
    </message>
    <message>
        <source>In this file a report that everybody has the duty to make was begun and is not made yet. Please look under “Without consent”: tell or print it now, or cancel it if it was begun by mistake, and then come back here.</source>
        <translation>এই ফাইলে এমন একটি খবর শুরু হয়েছে যা জানানো প্রত্যেকের কর্তব্য, কিন্তু এখনও জানানো হয়নি। “সম্মতি ছাড়া” অংশে দেখুন: এখন জানান বা ছাপান, অথবা ভুল করে শুরু হয়ে থাকলে বাতিল করুন, তারপর এখানে ফিরে আসুন।</translation>
    </message>
    <message>
        <source>This file is under a legal hold, so nothing of it is destroyed. Nothing has been changed. A hold is ended under Rights, or under Closed files, with the reason.</source>
        <translation>ফাইলটি আইনি সংরক্ষণে আছে, তাই এর কিছুই নষ্ট করা হয় না। কিছুই বদলানো হয়নি। সংরক্ষণ “তাঁর অধিকার” বা “বন্ধ ফাইল” অংশে কারণসহ শেষ করা যায়।</translation>
    </message>
    <message>
        <source>Please write why. The reason is kept with the file.</source>
        <translation>অনুগ্রহ করে কারণ লিখুন। কারণটি ফাইলের সঙ্গে রাখা হয়।</translation>
    </message>
    <message>
        <source>Please write for each part that is left out why. The client is told the reason, so please write it so that they can read it.</source>
        <translation>বাদ দেওয়া প্রতিটি অংশের জন্য কারণ লিখুন। ক্লায়েন্টকে কারণটি জানানো হয়, তাই এমনভাবে লিখুন যাতে তিনি পড়তে পারেন।</translation>
    </message>
    <message>
        <source>Please write in a few words what is to be put right.</source>
        <translation>কী ঠিক করতে হবে তা অল্প কথায় লিখুন।</translation>
    </message>
    <message>
        <source>Please write why it stays as it is. The client has a right to know the reason.</source>
        <translation>কেন যেমন আছে তেমনই থাকছে তা অনুগ্রহ করে লিখুন। কারণ জানার অধিকার ক্লায়েন্টের আছে।</translation>
    </message>
    <message>
        <source>Please write the outcome. The client has a right to know.</source>
        <translation>ফলাফল অনুগ্রহ করে লিখুন। তা জানার অধিকার ক্লায়েন্টের আছে।</translation>
    </message>
    <message>
        <source>The office settings name nobody for complaints who can be reached from here. Please give the client the slip, and tell the administrator.</source>
        <translation>অফিসের সেটিংসে অভিযোগের জন্য এমন কারও নাম নেই যাঁকে এখান থেকে পাওয়া যায়। ক্লায়েন্টকে কাগজটি দিন এবং প্রশাসককে জানান।</translation>
    </message>
    <message>
        <source>This is not here any more. Please look at the list again.</source>
        <translation>এটি আর এখানে নেই। তালিকাটি আবার দেখুন।</translation>
    </message>
    <message>
        <source>Please write how the counsellor will know who it is about, by a code or a few words, and in a few sentences what the client said.</source>
        <translation>কী থেকে কাউন্সেলর ক্লায়েন্টকে চিনবেন, একটি কোড বা কয়েকটি শব্দ, আর ক্লায়েন্ট যা বলেছেন তা কয়েকটি বাক্যে লিখুন।</translation>
    </message>
    <message>
        <source>No consent in force names this office for it. Please ask the client and record it under Consents, with the office as it is named in the letter, or make the letter without the name.</source>
        <translation>বহাল কোনো সম্মতিতে এই দপ্তরের নাম নেই। ক্লায়েন্টকে জিজ্ঞাসা করে “সম্মতি” অংশে লিখুন, চিঠিতে দপ্তরের নাম যেমন আছে তেমন করে, অথবা নাম ছাড়া চিঠি তৈরি করুন।</translation>
    </message>
    <message>
        <source>This summary is not here any more: the client withdrew the consent, or it ended.</source>
        <translation>এই সারাংশ আর এখানে নেই: তিনি সম্মতি প্রত্যাহার করেছেন, অথবা সম্মতির মেয়াদ শেষ হয়েছে।</translation>
    </message>
    <message>
        <source>By the intake, this day is before the client was born. Please look at the day, or at the intake.</source>
        <translation>প্রথম আলাপ অনুযায়ী এই তারিখ ক্লায়েন্টের জন্মের আগের। তারিখটি বা প্রথম আলাপটি দেখুন।</translation>
    </message>
    <message>
        <source>The words have changed since they were read out. They are shown here as they are now; please read them out once more.</source>
        <translation>তাঁকে পড়ে শোনানোর পর কথাগুলি বদলেছে। এখন যেমন আছে তেমনই এখানে আছে; অনুগ্রহ করে আর একবার পড়ে শোনান।</translation>
    </message>
    <message>
        <source>The goal has no words yet. A few of the client&apos;s own are enough; steps can come later.</source>
        <translation>লক্ষ্যটিতে এখনও কোনো কথা নেই। তাঁর নিজের কয়েকটি কথাই যথেষ্ট; ধাপ পরেও লেখা যায়।</translation>
    </message>
    <message>
        <source>Ratings go from 0 to 10. Please look at the number; nothing is saved yet.</source>
        <translation>তিনি 0 থেকে 10-এর মধ্যে একটি সংখ্যা বলেন। সংখ্যাটি দেখুন; এখনও কিছু সেভ হয়নি।</translation>
    </message>
    <message>
        <source>The client agreed that this goes to a caseworker&apos;s desk. Please release it there; a file or paper needs a consent for someone outside.</source>
        <translation>তিনি রাজি হয়েছেন যে এটি কেসওয়ার্কারের ডেস্কে যাবে। সেখানেই পাঠান; ফাইল বা কাগজের জন্য বাইরের কারও নামে সম্মতি দরকার।</translation>
    </message>
    <message>
        <source>This page has words in a script that the desk cannot print yet: {script}. Nothing was made. Please write these words in another script, and try again.</source>
        <translation>এই পাতায় {script} লিপির শব্দ আছে, যা ডেস্ক এখনও ছাপতে পারে না। কিছু তৈরি হয়নি। অনুগ্রহ করে শব্দগুলি অন্য লিপিতে লিখে আবার চেষ্টা করুন।</translation>
    </message>
    <message>
        <source>{name} covers for you now and can read every file. Please end that under Cover first, and choose somebody else.</source>
        <translation>{name} এখন আপনার জায়গায় কাজ করছেন, সব ফাইল পড়তে পারেন। আগে “বদলি কাজ” পাতায় তা শেষ করুন এবং অন্য কাউকে বেছে নিন।</translation>
    </message>
    <message>
        <source>The consent that this note is about is not withdrawn yet: the file is on its way to a colleague. The note stays until it is withdrawn here or there.</source>
        <translation>এই নোটে যে সম্মতির কথা আছে, তা এখনও প্রত্যাহার হয়নি: ফাইলটি একজন সহকর্মীর কাছে যাচ্ছে। এখানে বা সেখানে প্রত্যাহার না হওয়া পর্যন্ত নোটটি থাকবে।</translation>
    </message>
    <message>
        <source>This is not a file of wordings: it needs the columns language, english and wording, as the file that the desk saves has them. Nothing has been changed.</source>
        <translation>এটি কথার ফাইল নয়: এতে language, english ও wording কলাম থাকতে হবে, যেমন ডেস্কের সেভ করা ফাইলে থাকে। কিছুই বদলায়নি।</translation>
    </message>
    <message>
        <source>This wording cannot be used. It needs the same words in braces as the text of the desk, no hidden signs, and at most 2,000 letters. Nothing has been changed.</source>
        <translation>এই কথাটি কাজে লাগানো যায় না। { } ভিতরের কথা ডেস্কের মতোই থাকতে হবে, কোনো অদৃশ্য চিহ্ন থাকবে না, আর সবচেয়ে বেশি 2,000 অক্ষর। কিছুই বদলায়নি।</translation>
    </message>
    <message>
        <source>An office can have {most} wordings of its own. Nothing has been changed. Please remove some that are needed less.</source>
        <translation>একটি অফিসের নিজের সবচেয়ে বেশি {most}টি কথা থাকতে পারে। কিছুই বদলায়নি। যেগুলি কম লাগে সেগুলি সরান।</translation>
    </message>
    <message>
        <source>Something in this file is signed, agreed to, shared or took place, so the file cannot be removed. It can be closed.</source>
        <translation>এই ফাইলে এমন কিছু আছে যাতে স্বাক্ষর বা সম্মতি আছে, যা জানানো হয়েছে বা ঘটেছে; তাই ফাইলটি মোছা যাবে না। বন্ধ করা যাবে।</translation>
    </message>
    <message>
        <source>There are no answers yet that could be saved. Nothing has been written.</source>
        <translation>সেভ করার মতো উত্তর এখনও নেই। কিছুই লেখা হয়নি।</translation>
    </message>
    <message>
        <source>Nothing is ticked or written yet. One step, or a few words on why none was needed, is enough.</source>
        <translation>এখনও কিছু টিক দেওয়া বা লেখা হয়নি। একটি পদক্ষেপ, অথবা কেন দরকার হয়নি তা দু-এক কথায়, যথেষ্ট।</translation>
    </message>
    <message>
        <source>This form is not scored as that questionnaire: of its questions, {questions} have the answers that the {items} items of the questionnaire allow. Nothing is saved.</source>
        <translation>এই ফর্মের ওই প্রশ্নমালা হিসেবে স্কোর হয়নি: প্রশ্নমালার {items}টি প্রশ্নে যে উত্তর চলে, ফর্মের {questions}টি প্রশ্নে তা আছে। কিছুই সেভ হয়নি।</translation>
    </message>
    <message>
        <source>In your office an administrator adds to the library of forms. Nothing has been changed.</source>
        <translation>আপনার অফিসে ফর্মের লাইব্রেরিতে যোগ করেন একজন প্রশাসক। কিছুই বদলানো হয়নি।</translation>
    </message>
    <message>
        <source>There is no room for this form in the office&apos;s library. Nothing has been changed.</source>
        <translation>অফিসের লাইব্রেরিতে এই ফর্মের জায়গা নেই। কিছুই বদলানো হয়নি।</translation>
    </message>
    <message>
        <source>The form needs a title of up to {most} letters to be listed in the library.</source>
        <translation>লাইব্রেরির তালিকায় রাখতে ফর্মটির একটি শিরোনাম দরকার, সর্বোচ্চ {most} অক্ষরের।</translation>
    </message>
    <message>
        <source>This form has more than {most} questions and headings, or more than {levels} levels, so it cannot be changed here. It can be filled in as it is.</source>
        <translation>এই ফর্মে {most}টির বেশি প্রশ্ন ও শিরোনাম, বা {levels}টির বেশি স্তর আছে, তাই এখানে বদলানো যায় না। যেমন আছে তেমন পূরণ করা যায়।</translation>
    </message>
    <message>
        <source>This client has not agreed to supervision, or not any more. Please bring it without anything that shows who they are, or ask them first.</source>
        <translation>এই ক্লায়েন্ট সুপারভিশনে সম্মতি দেননি, বা এখন আর নেই। তিনি কে তা বোঝা যায় এমন কিছু ছাড়াই তুলে ধরুন, বা আগে তাঁকে জিজ্ঞাসা করুন।</translation>
    </message>
    <message>
        <source>Nothing is written yet. A few words are enough.</source>
        <translation>এখনও কিছু লেখা হয়নি। কয়েকটি কথাই যথেষ্ট।</translation>
    </message>
    <message>
        <source>The other person wrote this, so only they can change or remove it.</source>
        <translation>এটি অন্যজনের লেখা, তাই শুধু তিনিই এটি বদলাতে বা সরাতে পারেন।</translation>
    </message>
    <message>
        <source>Supervision with this person goes on already.</source>
        <translation>এঁর সঙ্গে সুপারভিশন আগে থেকেই চলছে।</translation>
    </message>
    <message>
        <source>Supervision is between a supervisor and a counsellor. Please choose another.</source>
        <translation>সুপারভিশন হয় একজন সুপারভাইজার ও একজন কাউন্সেলরের মধ্যে। অন্য কাউকে বেছে নিন।</translation>
    </message>
    <message>
        <source>These are the figures of this office. They are here already.</source>
        <translation>এগুলি এই অফিসেরই সংখ্যা। এখানে আগে থেকেই আছে।</translation>
    </message>
    <message>
        <source>These figures were brought in before. Nothing has changed.</source>
        <translation>এই সংখ্যাগুলি আগেই আনা হয়েছে। কিছু বদলায়নি।</translation>
    </message>
    <message>
        <source>Newer figures of this office are here already. Nothing has changed.</source>
        <translation>এই অফিসের আরও নতুন সংখ্যা এখানে আছে। কিছু বদলায়নি।</translation>
    </message>
    <message>
        <source>This file says something else than the figures that this office sent before. Nothing of it was taken in. Please ask the office which of the two are right.</source>
        <translation>এই অফিস আগে যে সংখ্যা পাঠিয়েছিল, এই ফাইল তার থেকে আলাদা কথা বলে। এর কিছুই নেওয়া হয়নি। কোনটি ঠিক, অফিসটিকে জিজ্ঞাসা করুন।</translation>
    </message>
    <message>
        <source>The next hearing is not after this one. Please look at both dates.</source>
        <translation>পরবর্তী শুনানির তারিখ এই শুনানির পরে নয়। অনুগ্রহ করে দুটি তারিখই দেখুন।</translation>
    </message>
    <message>
        <source>The administrator has not added this laptop yet. Please compare the words with them; then exchange here once more.</source>
        <translation>প্রশাসক এখনও এই ল্যাপটপ যোগ করেননি। অনুগ্রহ করে তাঁর সঙ্গে শব্দগুলি মিলিয়ে নিন; তারপর এখানে আর একবার আদান-প্রদান করুন।</translation>
    </message>
    <message>
        <source>This is the laptop you are using. Please retire it at another laptop of the office.</source>
        <translation>আপনি এই ল্যাপটপটিই ব্যবহার করছেন। অনুগ্রহ করে অফিসের অন্য কোনো ল্যাপটপ থেকে এটি বাদ দিন।</translation>
    </message>
    <message>
        <source>This laptop no longer takes part. Please look at the list again.</source>
        <translation>এই ল্যাপটপ আর আদান-প্রদানে নেই। অনুগ্রহ করে তালিকাটি আবার দেখুন।</translation>
    </message>
    <message>
        <source>This laptop takes part in the exchange already.</source>
        <translation>এই ল্যাপটপ আগে থেকেই আদান-প্রদানে আছে।</translation>
    </message>
    <message>
        <source>Something from another laptop is damaged or was changed on its way, so it was not taken in. Please look at “Exchange with other laptops”.</source>
        <translation>অন্য ল্যাপটপ থেকে আসা কিছু নষ্ট বা পথে বদলানো, তাই তা নেওয়া হয়নি। অনুগ্রহ করে “অন্য ল্যাপটপের সঙ্গে আদান-প্রদান” দেখুন।</translation>
    </message>
    <message>
        <source>Another laptop has a newer version of the desk. Nothing is lost: what it sent is taken in once this laptop has that version too.</source>
        <translation>অন্য একটি ল্যাপটপে ডেস্কের নতুন সংস্করণ আছে। কিছু হারায়নি: এই ল্যাপটপেও সেই সংস্করণ এলে সেটি যা পাঠিয়েছে তা নেওয়া হবে।</translation>
    </message>
    <message>
        <source>Something is too large to be sent to the other laptops. Please tell the administrator.</source>
        <translation>কিছু একটা এত বড় যে অন্য ল্যাপটপে পাঠানো যায় না। অনুগ্রহ করে প্রশাসককে জানান।</translation>
    </message>
    <message>
        <source>The office server does not let this laptop in. You can go on working, and nothing is lost. Please tell the administrator.</source>
        <translation>অফিসের সার্ভার এই ল্যাপটপকে ঢুকতে দিচ্ছে না। আপনি কাজ চালিয়ে যেতে পারেন, কিছুই হারায়নি। অনুগ্রহ করে প্রশাসককে জানান।</translation>
    </message>
    <message>
        <source>Something else answers in place of the office server, as some public networks do. Nothing was sent. Please try again in another network; if that does not help, tell the administrator.</source>
        <translation>অফিসের সার্ভারের জায়গায় অন্য কিছু উত্তর দিচ্ছে, যেমন কিছু সাধারণ নেটওয়ার্কে হয়। কিছুই পাঠানো হয়নি। অনুগ্রহ করে অন্য নেটওয়ার্কে আবার চেষ্টা করুন; তাতেও না হলে প্রশাসককে জানান।</translation>
    </message>
    <message>
        <source>The office server takes no more from this laptop at the moment. What waits is sent later. If it is the same tomorrow, please tell the administrator.</source>
        <translation>অফিসের সার্ভার এখন এই ল্যাপটপ থেকে আর কিছু নিচ্ছে না। যা বাকি, তা পরে পাঠানো হবে। কালও এমন হলে অনুগ্রহ করে প্রশাসককে জানান।</translation>
    </message>
    <message>
        <source>The office server is not ready for this version of Counsel Desk. You can go on working: what waits is sent once the administrator has brought the server up to date.</source>
        <translation>অফিসের সার্ভার Counsel Desk-এর এই সংস্করণের জন্য তৈরি নয়। আপনি কাজ চালিয়ে যেতে পারেন: প্রশাসক সার্ভারটি হালনাগাদ করলে যা বাকি তা পাঠানো হবে।</translation>
    </message>
    <message>
        <source>The office server needs a newer Counsel Desk. You can go on working: what waits is sent once the program on this laptop has been updated.</source>
        <translation>অফিসের সার্ভারের জন্য Counsel Desk-এর আরও নতুন সংস্করণ দরকার। আপনি কাজ চালিয়ে যেতে পারেন: এই ল্যাপটপের প্রোগ্রাম হালনাগাদ হলে যা বাকি তা পাঠানো হবে।</translation>
    </message>
    <message>
        <source>This file is not an access file for an office server, or it was changed on the way. Please ask the administrator for a new one.</source>
        <translation>এটি অফিসের সার্ভারের অ্যাক্সেস ফাইল নয়, অথবা পথে বদলে গেছে। অনুগ্রহ করে প্রশাসকের কাছে নতুন একটি চান।</translation>
    </message>
    <message>
        <source>The server could not be reached with this address, name and password. Nothing has been changed. Please look at the name and port of the server, the name of the database, the password and its special characters, and the path of the certificate, and whether the server is running.</source>
        <translation>এই ঠিকানা, নাম ও পাসওয়ার্ড দিয়ে সার্ভারের সঙ্গে যোগাযোগ করা যায়নি। কিছুই বদলানো হয়নি। অনুগ্রহ করে সার্ভারের নাম ও পোর্ট, ডেটাবেসের নাম, পাসওয়ার্ড ও তার বিশেষ চিহ্নগুলি, সার্টিফিকেটের পথ, আর সার্ভার চলছে কি না দেখুন।</translation>
    </message>
    <message>
        <source>The server did not allow this. Nothing has been changed. Please connect as the administrator who set it up, with the right to make roles.</source>
        <translation>সার্ভার এর অনুমতি দেয়নি। কিছুই বদলানো হয়নি। অনুগ্রহ করে যে প্রশাসক এটি তৈরি করেছেন এবং যাঁর পদ তৈরির অধিকার আছে, তাঁর নামে যুক্ত হন।</translation>
    </message>
    <message>
        <source>This laptop was retired. Nothing has been changed. A laptop that comes back joins the office again and is another one then.</source>
        <translation>এই ল্যাপটপটি বাদ দেওয়া হয়েছে। কিছুই বদলানো হয়নি। যে ল্যাপটপ ফিরে আসে, সেটি আবার অফিসে যোগ দেয় এবং তখন সেটি আলাদা একটি ল্যাপটপ।</translation>
    </message>
    <message>
        <source>The server does not know this laptop. Nothing has been changed. Please compare the number with the list of laptops.</source>
        <translation>সার্ভার এই ল্যাপটপটি চেনে না। কিছুই বদলানো হয়নি। অনুগ্রহ করে নম্বরটি ল্যাপটপের তালিকার সঙ্গে মিলিয়ে দেখুন।</translation>
    </message>
    <message>
        <source>Please choose over what the laptops exchange first: a folder, a stick or the office server.</source>
        <translation>অনুগ্রহ করে আগে বেছে নিন ল্যাপটপগুলি কী দিয়ে আদান-প্রদান করবে: ফোল্ডার, পেন ড্রাইভ বা অফিসের সার্ভার।</translation>
    </message>
    <message>
        <source>This code is for another office than the one on this laptop.</source>
        <translation>এই কোড এই ল্যাপটপের অফিসের নয়, অন্য অফিসের।</translation>
    </message>
    <message>
        <source>The code that this laptop uses is no longer valid. Please make another one, and ask for it to be typed there.</source>
        <translation>এই ল্যাপটপ যে কোড দিয়ে অনুরোধ করছে তা আর চলবে না। আরেকটি কোড তৈরি করুন, আর সেখানে সেটি লিখতে বলুন।</translation>
    </message>
    <message>
        <source>This form is not in the library of this laptop. The next exchange with the laptop where it was added brings it.</source>
        <translation>এই ফর্ম এই ল্যাপটপের লাইব্রেরিতে নেই। যে ল্যাপটপে এটি যোগ করা হয়েছে, তার সঙ্গে পরের আদান-প্রদানে এটি আসবে।</translation>
    </message>
    <message>
        <source>This file has left for another laptop. It is asked back with the next exchange, and until the answer is here it can be read and not changed. If it cannot wait, please call your colleague: if the file is there already, they can do it.</source>
        <translation>এই ফাইলটি অন্য ল্যাপটপের দিকে চলে গেছে। পরের আদান-প্রদানের সঙ্গে এটি ফেরত চাওয়া হবে, আর উত্তর না আসা পর্যন্ত এটি পড়া যায়, বদলানো যায় না। অপেক্ষা করা না গেলে অনুগ্রহ করে সহকর্মীকে ফোন করুন: ফাইলটি সেখানে পৌঁছে থাকলে তিনি কাজটি করতে পারেন।</translation>
    </message>
    <message>
        <source>This laptop does not exchange with others yet, or it was retired. The administrator can add it under “Laptops of the office”.</source>
        <translation>এই ল্যাপটপ এখনও অন্যদের সঙ্গে আদান-প্রদান করে না, অথবা এটি বাদ দেওয়া হয়েছে। প্রশাসক “অফিসের ল্যাপটপ”-এ এটি যোগ করতে পারেন।</translation>
    </message>
    <message>
        <source>Nothing is here for this code. Please compare every character of it, and have the other laptop exchange once more. A folder or stick has to be the same one there; at the office server, every laptop needs an access file of its own.</source>
        <translation>এই কোডের জন্য এখানে কিছু নেই। অনুগ্রহ করে প্রতিটি অক্ষর মিলিয়ে দেখুন, আর অন্য ল্যাপটপে আর একবার আদান-প্রদান করতে বলুন। ফোল্ডার বা পেন ড্রাইভ সেখানেও একই হতে হবে; অফিসের সার্ভারে প্রতিটি ল্যাপটপের নিজের অ্যাক্সেস ফাইল লাগে।</translation>
    </message>
    <message>
        <source>The folder, stick or server for the exchange cannot be reached at the moment. Nothing is lost: what waits is sent once it can be reached.</source>
        <translation>আদান-প্রদানের ফোল্ডার, পেন ড্রাইভ বা সার্ভারে এই মুহূর্তে যোগাযোগ করা যাচ্ছে না। কিছুই হারায়নি: যোগাযোগ হলেই যা অপেক্ষা করছে তা পাঠানো হবে।</translation>
    </message>
</context>
<context>
    <name>exceptional</name>
    <message>
        <source>Shared without consent, for one reason only</source>
        <translation>সম্মতি ছাড়া জানানো, শুধু একটি কারণে</translation>
    </message>
    <message>
        <source>To</source>
        <translation>কাকে</translation>
    </message>
    <message>
        <source>About</source>
        <translation>যাঁর বিষয়ে</translation>
    </message>
    <message>
        <source>From</source>
        <translation>কার কাছ থেকে</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>অফিস</translation>
    </message>
    <message>
        <source>Written on</source>
        <translation>লেখার তারিখ</translation>
    </message>
    <message>
        <source>{court}, number {number}, of {day}</source>
        <translation>{court}, নম্বর {number}, তারিখ {day}</translation>
    </message>
    <message>
        <source>Confidential.</source>
        <translation>গোপনীয়।</translation>
    </message>
    <message>
        <source>Report of an offence against a child</source>
        <translation>শিশুর বিরুদ্ধে অপরাধের খবর</translation>
    </message>
    <message>
        <source>Entry number</source>
        <translation>নথিভুক্তির নম্বর</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>আদেশ</translation>
    </message>
    <message>
        <source>The client did not agree to this. It holds the least that the reason above asks for. Please use it for that alone, show it to nobody who need not know it, and destroy it when it has served.</source>
        <translation>ক্লায়েন্ট এতে রাজি হননি। উপরের কারণে যতটুকু না হলে নয় ততটুকুই এতে আছে। শুধু সেই কাজে ব্যবহার করুন, যাঁর জানার দরকার নেই তাঁকে দেখাবেন না, কাজ শেষ হলে নষ্ট করে ফেলুন।</translation>
    </message>
    <message>
        <source>Section of the law</source>
        <translation>আইনের ধারা</translation>
    </message>
    <message>
        <source>Report of a child without family</source>
        <translation>পরিবারহীন শিশুর বিষয়ে প্রতিবেদন</translation>
    </message>
    <message>
        <source>Report that the law asks for</source>
        <translation>আইন যা জানাতে বলে তার প্রতিবেদন</translation>
    </message>
    <message>
        <source>To the authority that the law names</source>
        <translation>আইনে যে কর্তৃপক্ষের কথা আছে তার প্রতি</translation>
    </message>
    <message>
        <source>This letter tells what the law asks to be told.</source>
        <translation>আইন যা জানাতে বলে, এই চিঠি তা জানাচ্ছে।</translation>
    </message>
    <message>
        <source>Please see to what the law asks of you:</source>
        <translation>আইন আপনাদের যা করতে বলে, অনুগ্রহ করে তা করুন:</translation>
    </message>
    <message>
        <source>What was said in counselling beyond this report is not part of it. Please keep this letter from everybody who need not know it.</source>
        <translation>এই প্রতিবেদনের বাইরে কাউন্সেলিংয়ে যা বলা হয়েছে তা এর অংশ নয়। যাঁর জানার দরকার নেই, তাঁকে এই চিঠি দেখাবেন না।</translation>
    </message>
    <message>
        <source>Received by (name, rank or post, office, day, time)</source>
        <translation>যিনি পেলেন (নাম, পদ, দপ্তর, তারিখ, সময়)</translation>
    </message>
    <message>
        <source>Counsellor</source>
        <translation>কাউন্সেলর</translation>
    </message>
    <message>
        <source>Without your consent, because of</source>
        <translation>আপনার সম্মতি ছাড়া, যে ভিত্তিতে</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>কারণ</translation>
    </message>
    <message>
        <source>Signed for as well by</source>
        <translation>এতে আরও স্বাক্ষর করেছেন</translation>
    </message>
    <message>
        <source>{name} is asked to; the signature is awaited</source>
        <translation>{name}-এর কাছে চাওয়া হয়েছে; স্বাক্ষরের অপেক্ষায়</translation>
    </message>
    <message>
        <source>{name}, {time}</source>
        <translation>{name}, {time}</translation>
    </message>
    <message>
        <source>Looked at afterwards by</source>
        <translation>পরে যিনি দেখেছেন</translation>
    </message>
    <message>
        <source>{name} was asked to look at it</source>
        <translation>{name}-কে দেখার অনুরোধ করা হয়েছে</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>এখনও কেউ নন</translation>
    </message>
    <message>
        <source>Told by word of mouth on</source>
        <translation>মুখে বলা হয়েছে</translation>
    </message>
    <message>
        <source>You were told</source>
        <translation>আপনাকে বলা হয়েছে কি না</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>হ্যাঁ</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>এখনও নয়</translation>
    </message>
    <message>
        <source>Some things are better spoken than printed. You may always ask your counsellor, or their supervisor, whether there is anything that is not on this paper. Please ask when you are alone and safe.</source>
        <translation>কিছু কথা ছাপার চেয়ে মুখে বলা ভালো। এই কাগজে নেই এমন কিছু আছে কি না, তা আপনি সব সময় আপনার কাউন্সেলর বা তাঁর সুপারভাইজারকে জিজ্ঞাসা করতে পারেন। যখন আপনি একা ও নিরাপদ, তখন জিজ্ঞাসা করবেন।</translation>
    </message>
</context>
<context>
    <name>first_words</name>
    <message>
        <source>Before you tell me anything, I tell you what happens with what you say here. Ask me whenever you like.</source>
        <translation>আপনি কিছু বলার আগে আমি বলি, এখানে আপনি যা বলেন তার কী হয়। যখন ইচ্ছা প্রশ্ন করুন।</translation>
    </message>
    <message>
        <source>You may speak in general first, without names and places. You need not tell me your name.</source>
        <translation>আগে সাধারণভাবে বলতে পারেন, নাম ও জায়গা ছাড়া। আমাকে আপনার নাম বলতেই হবে এমন নয়।</translation>
    </message>
    <message>
        <source>You may leave out anything, and stop at any time. You get help all the same.</source>
        <translation>যেকোনো কথা বাদ দিতে পারেন, যেকোনো সময় থামতে পারেন। সাহায্য তবু পাবেন।</translation>
    </message>
    <message>
        <source>What I write down about you is kept locked in this office. You may read your record, and have mistakes put right.</source>
        <translation>আপনার বিষয়ে যা লিখি তা এই অফিসে তালা দিয়ে রাখা থাকে। আপনি নিজের নথি পড়তে পারেন, ভুল ঠিক করাতে পারেন।</translation>
    </message>
    <message>
        <source>The caseworkers here cannot read it. They get only what you agree to.</source>
        <translation>এখানকার কেসওয়ার্কাররা তা পড়তে পারেন না। আপনি যাতে রাজি হন শুধু তা-ই তাঁরা পান।</translation>
    </message>
    <message>
        <source>When I am ill or away, another counsellor can stand in for me and read all of it. That can be: {names}.</source>
        <translation>আমি অসুস্থ হলে বা না থাকলে অন্য একজন কাউন্সেলর আমার জায়গায় কাজ করতে পারেন এবং সবটা পড়তে পারেন: {names} তা করতে পারেন।</translation>
    </message>
    <message>
        <source>Now {name} stands in for me, until {day}.</source>
        <translation>এখন {name} আমার জায়গায় আছেন, {day} পর্যন্ত।</translation>
    </message>
    <message>
        <source>No other counsellor works here now. If one comes, they can stand in for me when I am ill or away, and read all of it.</source>
        <translation>এখন এখানে আর কোনো কাউন্সেলর কাজ করেন না। কেউ এলে, আমি অসুস্থ হলে বা না থাকলে তিনি আমার জায়গায় কাজ করতে পারেন এবং সবটা পড়তে পারেন।</translation>
    </message>
    <message>
        <source>If I leave, or you would rather talk with somebody else, your file can go to another counsellor. I write down whether you knew of it and agreed.</source>
        <translation>আমি চলে গেলে, বা আপনি অন্য কারও সঙ্গে কথা বলতে চাইলে, আপনার ফাইল অন্য কাউন্সেলরের কাছে যেতে পারে। আপনি জানতেন ও রাজি ছিলেন কি না তা লেখা থাকে।</translation>
    </message>
    <message>
        <source>If something must leave here without your yes, a supervisor reads those words and signs with me. That is: {names}.</source>
        <translation>আপনার হ্যাঁ ছাড়া কিছু বাইরে জানাতেই হলে, একজন সুপারভাইজার সেই কথাগুলি পড়েন ও আমার সঙ্গে স্বাক্ষর করেন: {names} তা করেন।</translation>
    </message>
    <message>
        <source>If something must leave here without your yes, a supervisor has to read those words and sign with me. Nobody is supervisor here now.</source>
        <translation>আপনার হ্যাঁ ছাড়া কিছু বাইরে জানাতেই হলে, একজন সুপারভাইজারকে সেই কথাগুলি পড়ে আমার সঙ্গে স্বাক্ষর করতে হয়। এখন এখানে কেউ সুপারভাইজার নন।</translation>
    </message>
    <message>
        <source>If I cannot open the files any more, {count} of the people who keep the office&apos;s key sheets can together give them to another counsellor. {names} does that with them.</source>
        <translation>আমি ফাইলগুলি আর খুলতে না পারলে, যাঁরা অফিসের চাবির পাতা রাখেন তাঁদের {count} জন একসঙ্গে সেগুলি অন্য কাউন্সেলরকে দিতে পারেন। {names} তাঁদের সঙ্গে তা করেন।</translation>
    </message>
    <message>
        <source>Some things I may have to pass on, even if you do not want that:</source>
        <translation>কিছু কথা আপনি না চাইলেও আমাকে জানাতে হতে পারে:</translation>
    </message>
    <message>
        <source>Even then I tell as little as I can, and I tell you, unless that would put you in danger.</source>
        <translation>তখনও যতটা সম্ভব কম বলি, এবং আপনাকে জানাই, যদি না তাতে আপনার বিপদ হয়।</translation>
    </message>
    <message>
        <source>If something here is not right, you can tell {name}. What you write to them here is sealed, and I cannot read it.</source>
        <translation>এখানে কিছু ঠিক না হলে {name}-কে বলতে পারেন। এখানে তাঁকে যা লিখবেন তা সিল করা হয়, আমি পড়তে পারি না।</translation>
    </message>
    <message>
        <source>If something here is not right, you can tell anybody who works here. I can give you a slip that says how.</source>
        <translation>এখানে কিছু ঠিক না হলে এখানে কাজ করেন এমন যে কাউকে বলতে পারেন। কীভাবে, তা লেখা একটি কাগজ আমি দিতে পারি।</translation>
    </message>
    <message>
        <source>You choose what you tell me. Now you may begin, or ask me first.</source>
        <translation>কী বলবেন তা আপনি ঠিক করেন। এখন শুরু করতে পারেন, বা আগে আমাকে প্রশ্ন করতে পারেন।</translation>
    </message>
</context>
<context>
    <name>forms</name>
    <message>
        <source>The form has no such question in this place, so this answer is left out.</source>
        <translation>ফর্মের এই জায়গায় এমন প্রশ্ন নেই, তাই এই উত্তর বাদ দেওয়া হয়েছে।</translation>
    </message>
    <message>
        <source>could not compute</source>
        <translation>হিসাব করা গেল না</translation>
    </message>
    <message>
        <source>Please answer this question.</source>
        <translation>এই প্রশ্নের উত্তর দিন।</translation>
    </message>
    <message>
        <source>Please give at least {count} answers here.</source>
        <translation>এখানে অন্তত {count}টি উত্তর দিন।</translation>
    </message>
    <message>
        <source>Please give at most {count} answers here.</source>
        <translation>এখানে বড়জোর {count}টি উত্তর দিন।</translation>
    </message>
    <message>
        <source>One of these answers stands alone. Please choose either that one or the others.</source>
        <translation>এগুলির মধ্যে একটি উত্তর একাই দেওয়া যায়। হয় সেটি, নয়তো অন্যগুলি বেছে নিন।</translation>
    </message>
    <message>
        <source>This does not fit with the form&apos;s rules. Please check it.</source>
        <translation>এটি ফর্মের নিয়মের সঙ্গে মেলে না। অনুগ্রহ করে দেখে নিন।</translation>
    </message>
    <message>
        <source>This question takes another kind of answer. Please answer it again.</source>
        <translation>এই প্রশ্নে অন্য ধরনের উত্তর লাগে। আবার উত্তর দিন।</translation>
    </message>
    <message>
        <source>Please give a whole number.</source>
        <translation>একটি পূর্ণসংখ্যা লিখুন।</translation>
    </message>
    <message>
        <source>Please give a number.</source>
        <translation>একটি সংখ্যা লিখুন।</translation>
    </message>
    <message>
        <source>Please give an amount as a number.</source>
        <translation>পরিমাণটি সংখ্যায় লিখুন।</translation>
    </message>
    <message>
        <source>Please give a date that the calendar has.</source>
        <translation>ক্যালেন্ডারে আছে এমন তারিখ লিখুন।</translation>
    </message>
    <message>
        <source>Please give a date and time that the calendar has.</source>
        <translation>ক্যালেন্ডারে আছে এমন তারিখ ও সময় লিখুন।</translation>
    </message>
    <message>
        <source>Please give a time between 00:00 and 23:59.</source>
        <translation>00:00 থেকে 23:59-এর মধ্যে সময় লিখুন।</translation>
    </message>
    <message>
        <source>Please write something, or leave this out.</source>
        <translation>কিছু লিখুন, বা এটি বাদ দিন।</translation>
    </message>
    <message>
        <source>Please give an address without spaces.</source>
        <translation>ফাঁক ছাড়া একটি ঠিকানা লিখুন।</translation>
    </message>
    <message>
        <source>Please choose one of the answers offered.</source>
        <translation>দেওয়া উত্তরগুলির একটি বেছে নিন।</translation>
    </message>
    <message>
        <source>Please give {limit} or more.</source>
        <translation>{limit} বা তার বেশি লিখুন।</translation>
    </message>
    <message>
        <source>Please give {limit} or less.</source>
        <translation>{limit} বা তার কম লিখুন।</translation>
    </message>
    <message>
        <source>Please write at least {limit} characters.</source>
        <translation>অন্তত {limit}টি অক্ষর লিখুন।</translation>
    </message>
    <message>
        <source>Please keep this to {limit} characters or fewer.</source>
        <translation>{limit} অক্ষরের মধ্যে লিখুন।</translation>
    </message>
    <message>
        <source>Please give at most {limit} digits after the decimal point.</source>
        <translation>দশমিকের পরে বড়জোর {limit}টি অঙ্ক লিখুন।</translation>
    </message>
    <message>
        <source>This is not in the form that the question asks for. Please check it.</source>
        <translation>প্রশ্ন যে রকম চায় এটি সে রকম নয়। দেখে নিন।</translation>
    </message>
    <message>
        <source>Please draw the signature once more.</source>
        <translation>অনুগ্রহ করে সইটি আরেকবার করুন।</translation>
    </message>
    <message>
        <source>This is too long to be checked. Please shorten it.</source>
        <translation>পরীক্ষার পক্ষে এটি বেশি লম্বা। ছোট করুন।</translation>
    </message>
    <message>
        <source>These questions are shown to everyone, because the form&apos;s rule for them cannot be followed here. Results that rest on them are not shown: {questions}</source>
        <translation>এই প্রশ্নগুলি সবাইকে দেখানো হয়, কারণ এগুলির জন্য ফর্মের নিয়ম এখানে মানা যায় না। এগুলির উপর নির্ভর করা ফলাফল দেখানো হয় না: {questions}</translation>
    </message>
    <message>
        <source>These results cannot be computed here and stay empty: {questions}</source>
        <translation>এই ফলাফলগুলি এখানে হিসাব করা যায় না, তাই ফাঁকা থাকে: {questions}</translation>
    </message>
    <message>
        <source>The form would fill these in from records that this app does not give it. They begin empty: {questions}</source>
        <translation>ফর্মটি এগুলি অন্য নথি থেকে ভরত, যা এই অ্যাপ ফর্মকে দেয় না। এগুলি ফাঁকা থেকে শুরু হয়: {questions}</translation>
    </message>
    <message>
        <source>The form&apos;s own check of these answers cannot be made here: {questions}</source>
        <translation>এই উত্তরগুলির জন্য ফর্মের নিজস্ব যাচাই এখানে করা যায় না: {questions}</translation>
    </message>
    <message>
        <source>No answer can be given to these questions here: {questions}</source>
        <translation>এই প্রশ্নগুলির উত্তর এখানে দেওয়া যায় না: {questions}</translation>
    </message>
    <message>
        <source>These questions are answered with a picture, a paper or a record of the client&apos;s file. Where the file has none that fits, they are left out: {questions}</source>
        <translation>এই প্রশ্নগুলির উত্তর দেওয়া হয় ক্লায়েন্টের ফাইলের ছবি, কাগজ বা নথি দিয়ে। ফাইলে মানানসই কিছু না থাকলে এগুলি বাদ থাকে: {questions}</translation>
    </message>
    <message>
        <source>The pictures to these questions are not in the form itself and are not shown: {questions}</source>
        <translation>এই প্রশ্নগুলির ছবি ফর্মটির ভিতরে নেই, তাই দেখানো হয় না: {questions}</translation>
    </message>
    <message>
        <source>The form insists on answers that nobody can give here. It can be saved without them: {questions}</source>
        <translation>ফর্মটি এমন উত্তর চায়, যা এখানে কেউ দিতে পারেন না। সেগুলি ছাড়াই ফর্মটি সেভ করা যায়: {questions}</translation>
    </message>
    <message>
        <source>Parts of the form are not written as FHIR R4 asks. It can be filled in.</source>
        <translation>ফর্মের কিছু অংশ FHIR R4-এর নিয়মমতো লেখা নয়। ফর্মটি পূরণ করা যায়।</translation>
    </message>
    <message>
        <source>Parts of the form are meant for other programs and are left out of account.</source>
        <translation>ফর্মের কিছু অংশ অন্য প্রোগ্রামের জন্য, সেগুলি এখানে ধরা হয় না।</translation>
    </message>
</context>
<context>
    <name>law</name>
    <message>
        <source>Checked by {name} on {day}</source>
        <translation>{name} {day} তারিখে যাচাই করেছেন</translation>
    </message>
    <message>
        <source>Not yet checked by a lawyer of the office</source>
        <translation>অফিসের কোনো আইনজীবী এখনও যাচাই করেননি</translation>
    </message>
</context>
<context>
    <name>ledger</name>
    <message>
        <source>Something that was told</source>
        <translation>যা জানানো হয়েছে</translation>
    </message>
    <message>
        <source>A letter that asks an office for an answer</source>
        <translation>কোনো দপ্তরের কাছে উত্তর চেয়ে চিঠি</translation>
    </message>
    <message>
        <source>Names the client</source>
        <translation>ক্লায়েন্টের নাম আছে কি</translation>
    </message>
    <message>
        <source>Yes, as the client agreed</source>
        <translation>হ্যাঁ, ক্লায়েন্ট যেমন রাজি হয়েছেন</translation>
    </message>
    <message>
        <source>No: neither a name nor a number by which the office knows the client</source>
        <translation>না: নামও নয়, যে নম্বরে দপ্তর ক্লায়েন্টকে চেনে তা-ও নয়</translation>
    </message>
    <message>
        <source>To</source>
        <translation>কাকে</translation>
    </message>
    <message>
        <source>For</source>
        <translation>উদ্দেশ্য</translation>
    </message>
    <message>
        <source>What</source>
        <translation>কী</translation>
    </message>
    <message>
        <source>How</source>
        <translation>কীভাবে</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>সম্মতি</translation>
    </message>
    <message>
        <source>Given on {day}, in force until {until}</source>
        <translation>{day} তারিখে দেওয়া, {until} পর্যন্ত বহাল</translation>
    </message>
    <message>
        <source>Every word was agreed to</source>
        <translation>প্রতিটি কথায় রাজি হওয়া</translation>
    </message>
    <message>
        <source>Without consent</source>
        <translation>সম্মতি ছাড়া</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>কেন</translation>
    </message>
    <message>
        <source>Signed by a supervisor as well</source>
        <translation>সুপারভাইজারও স্বাক্ষর করেছেন</translation>
    </message>
    <message>
        <source>{name} is asked; it is awaited</source>
        <translation>{name}-এর কাছে চাওয়া হয়েছে; অপেক্ষা চলছে</translation>
    </message>
    <message>
        <source>{name}, {time}</source>
        <translation>{name}, {time}</translation>
    </message>
    <message>
        <source>Seen by a supervisor afterwards</source>
        <translation>পরে একজন সুপারভাইজার দেখেছেন</translation>
    </message>
    <message>
        <source>{name} is told; not seen yet</source>
        <translation>{name}-কে জানানো হয়েছে; এখনও দেখেননি</translation>
    </message>
    <message>
        <source>No supervisor is told yet</source>
        <translation>এখনও কোনো সুপারভাইজারকে জানানো হয়নি</translation>
    </message>
    <message>
        <source>Told by word of mouth</source>
        <translation>মুখে জানানো</translation>
    </message>
    <message>
        <source>The client was told</source>
        <translation>ক্লায়েন্টকে জানানো</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>হ্যাঁ</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>এখনও নয়</translation>
    </message>
    <message>
        <source>No, and no copy for the client shows this before it may be told</source>
        <translation>না, এবং জানানো যাওয়ার আগে ক্লায়েন্টের কোনো কপিতে এটি থাকে না</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>পড়া</translation>
    </message>
    <message>
        <source>On {day}, for the first time</source>
        <translation>{day} তারিখে, প্রথমবার</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>এখনও কোনো খবর আসেনি</translation>
    </message>
    <message>
        <source>Called back</source>
        <translation>ফেরত চাওয়া হয়েছে</translation>
    </message>
    <message>
        <source>Gone from the recipient&apos;s desk</source>
        <translation>প্রাপকের ডেস্ক থেকে সরেছে</translation>
    </message>
    <message>
        <source>Yes, since {day}</source>
        <translation>হ্যাঁ, {day} থেকে</translation>
    </message>
    <message>
        <source>Not confirmed yet</source>
        <translation>এখনও নিশ্চিত নয়</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>কপি</translation>
    </message>
    <message>
        <source>It had been printed or saved before. Such a copy cannot be called back.</source>
        <translation>আগেই ছাপা বা সেভ করা হয়েছিল। এমন কপি ফেরত আনা যায় না।</translation>
    </message>
    <message>
        <source>It had not been printed or saved at the desk.</source>
        <translation>ডেস্কে ছাপা বা রাখা হয়নি।</translation>
    </message>
    <message>
        <source>Whether it had been printed or saved before is not known. Such a copy cannot be called back.</source>
        <translation>আগে ছাপা বা সেভ করা হয়েছিল কি না জানা নেই। এমন কপি ফেরত আনা যায় না।</translation>
    </message>
    <message>
        <source>Sent. It is not known yet whether it was read.</source>
        <translation>পাঠানো হয়েছে। পড়া হয়েছে বলে কোনো খবর আসেনি।</translation>
    </message>
    <message>
        <source>It was read, and is at the recipient&apos;s desk.</source>
        <translation>পড়া হয়েছে, এবং প্রাপকের ডেস্কে আছে।</translation>
    </message>
    <message>
        <source>The consent has ended. The recipient&apos;s desk no longer shows it and removes it.</source>
        <translation>সম্মতির মেয়াদ শেষ হয়েছে। প্রাপকের ডেস্ক এটি আর দেখায় না, সরিয়ে দেয়।</translation>
    </message>
    <message>
        <source>Called back. Once the recipient&apos;s desk is opened it is removed there; this is not confirmed yet.</source>
        <translation>ফেরত চাওয়া হয়েছে। প্রাপকের ডেস্ক খোলা হলে সেখান থেকে সরে যাবে; সে খবর এখনও আসেনি।</translation>
    </message>
    <message>
        <source>Called back, and gone from the recipient&apos;s desk.</source>
        <translation>ফেরত চাওয়া হয়েছে, এবং প্রাপকের ডেস্ক থেকে সরে গেছে।</translation>
    </message>
    <message>
        <source>It left the desk, so nobody here can see whether it was read, or take it away again.</source>
        <translation>এটি ডেস্কের বাইরে গেছে, তাই পড়া হয়েছে কি না এখান থেকে কেউ দেখতে পারে না, ফেরতও নিতে পারে না।</translation>
    </message>
    <message>
        <source>The consent was withdrawn. What had left the desk before cannot be taken away by it; please ask the recipient to give it back or destroy it.</source>
        <translation>সম্মতি প্রত্যাহার করা হয়েছে। যা আগেই ডেস্কের বাইরে গেছে, ডেস্ক তা সরাতে পারে না; প্রাপককে ফেরত দিতে বা নষ্ট করতে বলুন।</translation>
    </message>
</context>
<context>
    <name>letters</name>
    <message>
        <source>Your demand for records</source>
        <translation>আপনার নথি তলব</translation>
    </message>
    <message>
        <source>To</source>
        <translation>প্রাপক</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>তারিখ</translation>
    </message>
    <message>
        <source>Your reference</source>
        <translation>আপনার সূত্র</translation>
    </message>
    <message>
        <source>Dated</source>
        <translation>তারিখ দেওয়া আছে</translation>
    </message>
    <message>
        <source>Received by us on</source>
        <translation>আমরা পেয়েছি</translation>
    </message>
    <message>
        <source>Made under (law or order)</source>
        <translation>যে আইনে বা আদেশে চাওয়া</translation>
    </message>
    <message>
        <source>We have received your demand for records named above.</source>
        <translation>উপরে লেখা নথি তলব আমরা পেয়েছি।</translation>
    </message>
    <message>
        <source>Counselling records are confidential. So is the question whether a person comes to us at all: this letter says neither that somebody does nor that nobody does.</source>
        <translation>কাউন্সেলিংয়ের নথি গোপনীয়। কেউ আমাদের কাছে আসেন কি না, সে কথাও গোপনীয়: কেউ আসেন বা আসেন না, এই চিঠি তার কোনোটিই বলছে না।</translation>
    </message>
    <message>
        <source>Our legal case files are confidential, and counselling records, if there are any, are kept apart from them. This letter says neither that we hold records of a person nor that we hold none.</source>
        <translation>আমাদের আইনি মামলার কাগজ গোপনীয়, এবং কাউন্সেলিংয়ের নথি থাকলে তা এর থেকে আলাদা রাখা হয়। কারও নথি আমাদের কাছে আছে বা নেই, এই চিঠি তার কোনোটিই বলছে না।</translation>
    </message>
    <message>
        <source>So that we can answer properly, please send us in writing: the order or notice itself, the provision of law that it rests on, exactly which records are asked for and of which time, and for what they are needed.</source>
        <translation>ঠিকমতো উত্তর দিতে পারি, তার জন্য লিখিতভাবে পাঠান: আদেশ বা নোটিসটি, আইনের যে ধারায় তা দেওয়া, ঠিক কোন নথি ও কোন সময়ের নথি চাওয়া হচ্ছে, এবং কী কাজে লাগবে।</translation>
    </message>
    <message>
        <source>We respect the orders of the court. We ask respectfully to be heard before anything confidential is produced, that no more is asked for than the case needs, and that what is produced is kept under seal.</source>
        <translation>আমরা আদালতের আদেশ মান্য করি। সসম্মানে অনুরোধ করি: গোপনীয় কিছু পেশ করার আগে আমাদের কথা শোনা হোক, মামলায় যা দরকার তার বেশি না চাওয়া হোক, এবং যা পেশ করা হবে তা সিল করে রাখা হোক।</translation>
    </message>
    <message>
        <source>A demand that is not made in writing, and names no law or order, cannot be answered with records.</source>
        <translation>যে নথি তলব লিখিত নয় এবং কোনো আইন বা আদেশের উল্লেখ করে না, তার উত্তরে নথি দেওয়া যায় না।</translation>
    </message>
    <message>
        <source>Your question to us</source>
        <translation>আমাদের কাছে আপনার জিজ্ঞাসা</translation>
    </message>
    <message>
        <source>We have received the question named above.</source>
        <translation>উপরে লেখা জিজ্ঞাসাটি আমরা পেয়েছি।</translation>
    </message>
    <message>
        <source>We tell nobody whether a person comes to us or has ever come to us, and that includes parents, husbands, wives and other family. Everybody who asks gets this same answer. So this letter says neither yes nor no.</source>
        <translation>কেউ আমাদের কাছে আসেন কি না, বা কখনও এসেছেন কি না, তা আমরা কাউকে বলি না; বাবা-মা, স্বামী, স্ত্রী বা পরিবারের অন্য কাউকেও নয়। যিনিই জিজ্ঞাসা করেন, এই একই উত্তর পান। তাই এই চিঠি হ্যাঁ-ও বলে না, না-ও বলে না।</translation>
    </message>
    <message>
        <source>Please do not take it as an answer about anybody. If you are looking for somebody or are worried about them, the police can help you.</source>
        <translation>এটিকে কারও সম্বন্ধে উত্তর বলে ধরবেন না। আপনি কাউকে খুঁজলে বা কারও জন্য চিন্তায় থাকলে পুলিশ আপনাকে সাহায্য করতে পারে।</translation>
    </message>
    <message>
        <source>If you think that you have a right to see a record, please tell us in writing on what it rests. We have it examined by a lawyer before we answer.</source>
        <translation>কোনো নথি দেখার অধিকার আপনার আছে বলে মনে করলে, তার ভিত্তি কী তা আমাদের লিখে জানান। উত্তর দেওয়ার আগে আমরা তা একজন আইনজীবীকে দেখাই।</translation>
    </message>
    <message>
        <source>We will answer the notice as the law asks. Please tell us the number of the case and the officer who made the notice, and name each document. What was said in confidence is produced only after we have taken legal advice, and no more of it than the case needs.</source>
        <translation>আইন যেমন চায় সেভাবে আমরা নোটিসের উত্তর দেব। অনুগ্রহ করে মামলার নম্বর ও যে আধিকারিক নোটিস দিয়েছেন তাঁর নাম জানান, এবং প্রতিটি নথির নাম লিখুন। গোপনে বলা কথা আমরা আইনি পরামর্শ নেওয়ার পরেই পেশ করি, এবং মামলার যতটুকু দরকার তার বেশি নয়।</translation>
    </message>
    <message>
        <source>Please tell us on what ground this organisation is asked. We give no personal information about anybody in answer to an application of this kind before we have taken legal advice.</source>
        <translation>কোন ভিত্তিতে এই সংস্থার কাছে চাওয়া হচ্ছে তা অনুগ্রহ করে জানান। আইনি পরামর্শ নেওয়ার আগে এই ধরনের আবেদনের উত্তরে আমরা কারও ব্যক্তিগত তথ্য দিই না।</translation>
    </message>
    <message>
        <source>We share your wish to protect children, and tell you at once what the safety of a child needs. We ask to be heard before anything else that was said in confidence is produced, and that the child&apos;s own wish is heard.</source>
        <translation>শিশুদের সুরক্ষার ইচ্ছা আমাদেরও আছে, এবং শিশুর নিরাপত্তার জন্য যা দরকার তা আমরা তখনই জানাই। গোপনে বলা অন্য কিছু পেশ করার আগে আমাদের কথা শোনার অনুরোধ করি, এবং শিশুর নিজের ইচ্ছাও যেন শোনা হয়।</translation>
    </message>
    <message>
        <source>We do not stand in the way of a search. We ask to see the warrant or the order, for the names and ranks of those who carry it out, and for a signed list of everything that is taken. Devices of ours hold encrypted records of many people whom no case is about. We ask that they are sealed in front of us, and opened only as a court orders.</source>
        <translation>আমরা তল্লাশিতে বাধা দিই না। আমরা পরোয়ানা বা আদেশ দেখতে চাই, যাঁরা তল্লাশি করছেন তাঁদের নাম ও পদ জানতে চাই, এবং যা যা নেওয়া হচ্ছে তার স্বাক্ষরিত তালিকা চাই। আমাদের যন্ত্রে এমন বহু মানুষের এনক্রিপ্ট করা নথি আছে যাঁদের নিয়ে কোনো মামলা নেই। আমাদের সামনে সেগুলি সিল করার এবং কেবল আদালতের আদেশে খোলার অনুরোধ করি।</translation>
    </message>
    <message>
        <source>We support your task. Please tell us under which provision you ask, and whether an account of our work in which no person can be found would serve it.</source>
        <translation>আমরা আপনাদের কাজকে সমর্থন করি। কোন বিধানে চাওয়া হচ্ছে তা অনুগ্রহ করে জানান, এবং আমাদের কাজের এমন বিবরণে চলবে কি না যাতে কাউকে চেনা যায় না।</translation>
    </message>
    <message>
        <source>We report figures in which no person can be found. Records, case stories and pictures of people who come to us are no part of a report. Please tell us which figures you need.</source>
        <translation>আমরা এমন সংখ্যা জানাই যাতে কাউকে চেনা যায় না। যাঁরা আমাদের কাছে আসেন তাঁদের নথি, জীবনের কাহিনি ও ছবি কোনো প্রতিবেদনের অংশ নয়। কোন সংখ্যা দরকার তা অনুগ্রহ করে জানান।</translation>
    </message>
    <message>
        <source>We say nothing about single persons, and do not arrange interviews with those who come to us. We ask you to publish nothing by which a person could be recognised. We are glad to speak of our work in general.</source>
        <translation>আমরা কোনো একক ব্যক্তি সম্পর্কে কিছু বলি না, এবং যাঁরা আমাদের কাছে আসেন তাঁদের সাক্ষাৎকারের ব্যবস্থা করি না। কাউকে চেনা যায় এমন কিছু প্রকাশ না করার অনুরোধ করি। আমাদের কাজ নিয়ে সাধারণভাবে কথা বলতে আমরা খুশি।</translation>
    </message>
    <message>
        <source>Please tell us in writing what you would like to know, and for what.</source>
        <translation>কী জানতে চান এবং কেন, তা অনুগ্রহ করে লিখিতভাবে জানান।</translation>
    </message>
    <message>
        <source>We will answer by {day}.</source>
        <translation>আমরা {day}-এর মধ্যে উত্তর দেব।</translation>
    </message>
    <message>
        <source>We will answer once we have this and have taken legal advice.</source>
        <translation>এগুলি পাওয়ার পর এবং আইনি পরামর্শ নিয়ে আমরা উত্তর দেব।</translation>
    </message>
    <message>
        <source>This is a draft and no legal advice. Please have a lawyer read it before it is sent, and strike out this note.</source>
        <translation>এটি একটি খসড়া, আইনি পরামর্শ নয়। পাঠানোর আগে একজন আইনজীবীকে পড়িয়ে নিন, এবং এই কথাটি কেটে দিন।</translation>
    </message>
    <message>
        <source>Reminder: application awaiting a reply</source>
        <translation>একটি আবেদন যার উত্তর আসেনি</translation>
    </message>
    <message>
        <source>About</source>
        <translation>বিষয়</translation>
    </message>
    <message>
        <source>Our reference</source>
        <translation>আমাদের নম্বর</translation>
    </message>
    <message>
        <source>Reference of the office</source>
        <translation>অফিসের নম্বর</translation>
    </message>
    <message>
        <source>Applied for on</source>
        <translation>আবেদনের তারিখ</translation>
    </message>
    <message>
        <source>Answer promised by</source>
        <translation>উত্তর দেওয়ার কথা ছিল</translation>
    </message>
    <message>
        <source>We write on behalf of a person whom we support.</source>
        <translation>আমরা যাঁকে সহায়তা করি এমন একজনের হয়ে লিখছি।</translation>
    </message>
    <message>
        <source>We write on behalf of {name}, who has agreed to be named in this letter.</source>
        <translation>আমরা {name}-এর হয়ে লিখছি; এই চিঠিতে নাম থাকতে তিনি রাজি হয়েছেন।</translation>
    </message>
    <message>
        <source>The application named above has not been answered up to today, as far as we know.</source>
        <translation>আমরা যতদূর জানি, উপরের আবেদনটির উত্তর আজ পর্যন্ত আসেনি।</translation>
    </message>
    <message>
        <source>Before this letter we wrote to: {offices}.</source>
        <translation>এই চিঠির আগে আমরা {offices}-কে লিখেছি।</translation>
    </message>
    <message>
        <source>We ask you to look into it, and to let us know in writing what has been done and by which day it will be decided.</source>
        <translation>অনুগ্রহ করে বিষয়টি দেখুন, এবং কী করা হয়েছে ও কোন দিনের মধ্যে সিদ্ধান্ত হবে তা আমাদের লিখে জানান।</translation>
    </message>
    <message>
        <source>This letter names nobody. Please give our reference in your answer. If you need to know whom it is about, please ask us; we will ask the person first.</source>
        <translation>এই চিঠিতে কারও নাম নেই। উত্তরে আমাদের নম্বরটি লিখুন। কার কথা তা জানতে হলে আমাদের জিজ্ঞাসা করুন; আমরা আগে তাঁকে জিজ্ঞাসা করব।</translation>
    </message>
    <message>
        <source>For the organisation (name, day, signature)</source>
        <translation>সংস্থার পক্ষে (নাম, দিন, স্বাক্ষর)</translation>
    </message>
    <message>
        <source>Legal files</source>
        <translation>আইনি কাগজ</translation>
    </message>
    <message>
        <source>These are files of the legal casework of this organisation, and nothing else. They were written out from the casework vault alone. Counselling records are kept elsewhere under keys of their own: no counselling vault was opened to make this, and the person who made it holds the key of none.</source>
        <translation>এগুলি এই সংস্থার আইনি কাজের কাগজ, আর কিছু নয়। শুধু কেসওয়ার্কের ভল্ট থেকে লেখা হয়েছে। কাউন্সেলিংয়ের নথি অন্য জায়গায়, নিজের আলাদা চাবিতে থাকে: এটি তৈরি করতে কোনো কাউন্সেলিংয়ের ভল্ট খোলা হয়নি, এবং যিনি তৈরি করেছেন তাঁর কাছে তার কোনো চাবি নেই।</translation>
    </message>
    <message>
        <source>Handed over to</source>
        <translation>যাঁকে দেওয়া হয়েছে</translation>
    </message>
    <message>
        <source>Asked for under (law or order)</source>
        <translation>যে আইনে বা আদেশে চাওয়া</translation>
    </message>
    <message>
        <source>Reference of the demand</source>
        <translation>নথি তলবের সূত্র</translation>
    </message>
    <message>
        <source>Draft of a certificate for an electronic record</source>
        <translation>ইলেকট্রনিক নথির শংসাপত্রের খসড়া</translation>
    </message>
    <message>
        <source>This is a draft for a lawyer. It certifies nothing until a lawyer has checked it and the persons named in it have completed and signed it. Please strike out this note then.</source>
        <translation>এটি আইনজীবীর জন্য একটি খসড়া। আইনজীবী যাচাই না করা এবং এতে উল্লিখিত ব্যক্তিরা পূরণ করে স্বাক্ষর না করা পর্যন্ত এটি কিছুই প্রত্যয়ন করে না। তারপর এই কথাটি কেটে দিন।</translation>
    </message>
    <message>
        <source>Part A: by whoever produces the record</source>
        <translation>অংশ ক: যিনি নথি পেশ করছেন</translation>
    </message>
    <message>
        <source>Name of the file</source>
        <translation>ফাইলের নাম</translation>
    </message>
    <message>
        <source>Size in bytes</source>
        <translation>আকার (বাইট)</translation>
    </message>
    <message>
        <source>Hash of the file (SHA-256)</source>
        <translation>ফাইলের হ্যাশ (SHA-256)</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>তৈরির তারিখ</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>তৈরি করেছেন</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>যে প্রোগ্রামে তৈরি</translation>
    </message>
    <message>
        <source>Computer: make, model, serial number</source>
        <translation>কম্পিউটার: নির্মাতা, মডেল, ক্রমিক নম্বর</translation>
    </message>
    <message>
        <source>In charge of it since</source>
        <translation>কবে থেকে এর দায়িত্বে</translation>
    </message>
    <message>
        <source>I am in charge of the computer on which this file was made, or of the work that it is used for. The records in the file were entered there as part of that work. As far as I know, the computer worked as it should at that time; if it did not, I say below what was wrong and whether it touched these records. The hash above was computed from the file as it was saved.</source>
        <translation>যে কম্পিউটারে এই ফাইল তৈরি হয়েছে, বা যে কাজে তা ব্যবহার হয়, আমি তার দায়িত্বে আছি। ফাইলের নথিগুলি সেই কাজের অংশ হিসেবে সেখানে লেখা হয়েছিল। আমার জানা মতে কম্পিউটারটি সেই সময় ঠিকমতো কাজ করছিল; না করে থাকলে কী সমস্যা ছিল এবং তা এই নথিগুলিকে প্রভাবিত করেছে কি না তা আমি নিচে লিখছি। উপরের হ্যাশটি সংরক্ষিত ফাইল থেকেই গণনা করা হয়েছে।</translation>
    </message>
    <message>
        <source>Name, position, place, day, signature</source>
        <translation>নাম, পদ, স্থান, তারিখ, স্বাক্ষর</translation>
    </message>
    <message>
        <source>Part B: by an expert</source>
        <translation>অংশ খ: একজন বিশেষজ্ঞ</translation>
    </message>
    <message>
        <source>Hash that I computed from the file, and how</source>
        <translation>ফাইল থেকে আমার গণনা করা হ্যাশ, এবং কীভাবে</translation>
    </message>
    <message>
        <source>Is it the same as in part A?</source>
        <translation>এটি কি অংশ ক-এর সঙ্গে এক?</translation>
    </message>
    <message>
        <source>I have examined the file that part A names, computed its hash myself, and compared the two.</source>
        <translation>অংশ ক-তে উল্লিখিত ফাইলটি আমি পরীক্ষা করেছি, নিজে এর হ্যাশ গণনা করেছি এবং দুটি মিলিয়ে দেখেছি।</translation>
    </message>
    <message>
        <source>Name, qualification, place, day, signature</source>
        <translation>নাম, যোগ্যতা, স্থান, তারিখ, স্বাক্ষর</translation>
    </message>
    <message>
        <source>From what is not in it, nothing follows: neither that a person was counselled nor that they were not.</source>
        <translation>এতে যা নেই তা থেকে কিছু বোঝা যায় না: কেউ কাউন্সেলিং পেয়েছেন তা-ও নয়, পাননি তা-ও নয়।</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>মামলা</translation>
    </message>
    <message>
        <source>References</source>
        <translation>মামলার নম্বর</translation>
    </message>
    <message>
        <source>Hearings</source>
        <translation>শুনানি</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>কাজ</translation>
    </message>
    <message>
        <source>Summaries that a survivor agreed to send</source>
        <translation>যে সারাংশ পাঠাতে তিনি রাজি হয়েছেন</translation>
    </message>
    <message>
        <source>Why summaries are in it</source>
        <translation>এতে সারাংশ কেন আছে</translation>
    </message>
    <message>
        <source>State of the casework vault</source>
        <translation>কেসওয়ার্ক ভল্টের অবস্থা</translation>
    </message>
    <message>
        <source>The code above stands for the casework vault as it was when this was written. With it the organisation can show later that nothing was changed.</source>
        <translation>উপরের কোডটি বলে, এটি লেখার সময় কেসওয়ার্কের ভল্ট কেমন ছিল। এটি দিয়ে সংস্থা পরে দেখাতে পারে যে কিছু বদলানো হয়নি।</translation>
    </message>
    <message>
        <source>Entered on</source>
        <translation>যে দিন লেখা হয়েছে</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>বন্ধ হয়েছে</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>মন্তব্য</translation>
    </message>
    <message>
        <source>next on {day}</source>
        <translation>পরের দিন {day}</translation>
    </message>
    <message>
        <source>by {day}</source>
        <translation>{day}-এর মধ্যে</translation>
    </message>
    <message>
        <source>What follows a survivor agreed to for this one purpose: {purpose}.</source>
        <translation>নিচের লেখায় তিনি শুধু এই একটি উদ্দেশ্যে রাজি হয়েছেন: {purpose}।</translation>
    </message>
    <message>
        <source>Confidential. Legal files of the organisation named here.</source>
        <translation>গোপনীয়। এখানে লেখা সংস্থার আইনি কাগজ।</translation>
    </message>
    <message>
        <source>If somebody comes to search or to seize</source>
        <translation>কেউ তল্লাশি করতে বা বাজেয়াপ্ত করতে এলে</translation>
    </message>
    <message>
        <source>Stay calm and polite, and do not stand in the way. You may ask for each of these.</source>
        <translation>শান্ত ও ভদ্র থাকুন, বাধা দেবেন না। এর প্রতিটি আপনি চাইতে পারেন।</translation>
    </message>
    <message>
        <source>Lock the desk, and let clients go to a safe place.</source>
        <translation>ডেস্ক লক করুন, এবং ক্লায়েন্টদের নিরাপদ জায়গায় যেতে দিন।</translation>
    </message>
    <message>
        <source>Call the lawyer and the supervisor. Ask to wait for them.</source>
        <translation>আইনজীবী ও সুপারভাইজারকে ফোন করুন। তাঁদের জন্য অপেক্ষা করতে অনুরোধ করুন।</translation>
    </message>
    <message>
        <source>Ask to see the warrant or the order, and read it: what may be searched, and where. Make a copy or take a picture of it if that is allowed.</source>
        <translation>পরোয়ানা বা আদেশ দেখতে চান, এবং পড়ুন: কী এবং কোথায় তল্লাশি করা যায়। অনুমতি থাকলে তার কপি বা ছবি রাখুন।</translation>
    </message>
    <message>
        <source>Write down names, ranks, the station and the time.</source>
        <translation>নাম, পদ, থানা ও সময় লিখে রাখুন।</translation>
    </message>
    <message>
        <source>Say that the records are confidential, and concern people whom the case is not about.</source>
        <translation>বলুন যে নথিগুলি গোপনীয়, এবং এমন মানুষদের নিয়ে যাঁদের সঙ্গে মামলার সম্পর্ক নেই।</translation>
    </message>
    <message>
        <source>Give no passphrase, recovery code or key file without the lawyer&apos;s advice. Delete and hide nothing.</source>
        <translation>আইনজীবীর পরামর্শ ছাড়া কোনো গোপন বাক্য, পুনরুদ্ধার কোড বা কী-ফাইল দেবেন না। কিছু মুছবেন না বা লুকোবেন না।</translation>
    </message>
    <message>
        <source>Stay beside it, with a colleague, from beginning to end.</source>
        <translation>শুরু থেকে শেষ পর্যন্ত একজন সহকর্মীকে নিয়ে পাশে থাকুন।</translation>
    </message>
    <message>
        <source>Ask for a list of everything that is taken, with serial numbers, signed, and for a copy of it. Ask that devices are switched off and sealed in front of you.</source>
        <translation>যা যা নেওয়া হচ্ছে তার ক্রমিক নম্বর-সহ স্বাক্ষরিত তালিকা এবং তার একটি কপি চান। যন্ত্রগুলি আপনার সামনে বন্ধ করে সিল করতে বলুন।</translation>
    </message>
    <message>
        <source>Afterwards, note it at the desk under Demands for records, and tell the administrator: the backups let the work go on.</source>
        <translation>পরে ডেস্কে “নথি তলব” অংশে এটি লিখে রাখুন, এবং প্রশাসককে জানান: ব্যাকআপ থেকে কাজ চলতে পারে।</translation>
    </message>
    <message>
        <source>Whom to call</source>
        <translation>কাকে ফোন করবেন</translation>
    </message>
    <message>
        <source>Lawyer</source>
        <translation>আইনজীবী</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>সুপারভাইজার</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>প্রশাসক</translation>
    </message>
    <message>
        <source>This page is no legal advice. Please have the office&apos;s lawyer look at it first.</source>
        <translation>এই পাতা আইনি পরামর্শ নয়। আগে অফিসের আইনজীবীকে দেখিয়ে নিন।</translation>
    </message>
</context>
<context>
    <name>machine</name>
    <message>
        <source>The clock of this computer does not set itself, so please switch that on and compare the clock with a telephone now and then.</source>
        <translation>এই কম্পিউটারের ঘড়ি নিজে ঠিক হয় না, তাই তা চালু করুন আর মাঝে মাঝে টেলিফোনের সঙ্গে মিলিয়ে দেখুন।</translation>
    </message>
    <message>
        <source>The desk cannot see whether the clock sets itself, so please compare it with a telephone.</source>
        <translation>ঘড়ি নিজে ঠিক হয় কি না ডেস্ক দেখতে পায় না, তাই টেলিফোনের সঙ্গে মিলিয়ে দেখুন।</translation>
    </message>
    <message>
        <source>The time zone of this computer is not that of the office, so please set it, because other programs show other times.</source>
        <translation>এই কম্পিউটারের সময় অঞ্চল অফিসের মতো নয়, তাই তা ঠিক করুন, কারণ অন্য প্রোগ্রাম অন্য সময় দেখায়।</translation>
    </message>
    <message>
        <source>No disk encryption was found. Records are encrypted all the same, but the disk of a lost computer then tells more than it should. Please ask whoever looks after it.</source>
        <translation>ডিস্ক এনক্রিপ্ট করা বলে মনে হয় না। নথি তবু এনক্রিপ্ট করা, কিন্তু কম্পিউটার হারালে ডিস্ক থেকে বেশি কিছু জানা যায়। যিনি এটি দেখাশোনা করেন তাঁকে বলুন।</translation>
    </message>
    <message>
        <source>The desk cannot see whether this disk is encrypted, so please ask whoever looks after the computer.</source>
        <translation>এই ডিস্ক এনক্রিপ্ট করা কি না ডেস্ক দেখতে পায় না, তাই যিনি কম্পিউটার দেখাশোনা করেন তাঁকে জিজ্ঞাসা করুন।</translation>
    </message>
    <message>
        <source>This could not be looked at, so please ask whoever looks after the computer.</source>
        <translation>এটি দেখা গেল না, তাই যিনি কম্পিউটার দেখাশোনা করেন তাঁকে জিজ্ঞাসা করুন।</translation>
    </message>
    <message>
        <source>There is no keyring that can keep this laptop&apos;s key. Please start the keyring of this computer, or choose a key file on a USB stick when the office is set up.</source>
        <translation>এই ল্যাপটপের চাবি রাখার মতো কোনো কীরিং নেই। এই কম্পিউটারের কীরিং চালু করুন, অথবা অফিস শুরুর সময় পেন ড্রাইভে চাবির ফাইল বেছে নিন।</translation>
    </message>
    <message>
        <source>Fonts for Bengali and Devanagari are missing. Please install the desk again.</source>
        <translation>বাংলা ও দেবনাগরীর হরফ নেই। ডেস্ক আবার বসান।</translation>
    </message>
    <message>
        <source>The encrypted store is missing. Please install the desk again.</source>
        <translation>তথ্য এনক্রিপ্ট করে রাখার অংশটি নেই। ডেস্ক আবার বসান।</translation>
    </message>
    <message>
        <source>This computer has little memory, so signing in may be slow or may not work.</source>
        <translation>এই কম্পিউটারের মেমরি কম, তাই সাইন ইন করতে দেরি হতে পারে বা না-ও হতে পারে।</translation>
    </message>
    <message>
        <source>The desk cannot see how much memory this computer has, so please look that it has at least one gigabyte.</source>
        <translation>এই কম্পিউটারে কত মেমরি আছে ডেস্ক তা দেখতে পায় না, তাই অন্তত এক গিগাবাইট আছে কি না দেখে নিন।</translation>
    </message>
    <message>
        <source>The window could not be tried, so please open the desk once and look.</source>
        <translation>জানালা পরীক্ষা করা গেল না, তাই ডেস্ক একবার খুলে দেখুন।</translation>
    </message>
    <message>
        <source>The disk is nearly full. Please make room, so that backups can be made.</source>
        <translation>ডিস্ক প্রায় ভরে গেছে। ব্যাকআপের জন্য জায়গা করুন।</translation>
    </message>
    <message>
        <source>Whoever uses this account can change the program, so please have it installed by an administrator in a place where others cannot write.</source>
        <translation>এই অ্যাকাউন্ট যিনি ব্যবহার করেন তিনি প্রোগ্রাম বদলাতে পারেন, তাই কম্পিউটারের প্রশাসককে দিয়ে এমন জায়গায় বসান যেখানে অন্যরা লিখতে পারে না।</translation>
    </message>
    <message>
        <source>The desk cannot see who may change the program, so please ask whoever looks after the computer.</source>
        <translation>কে প্রোগ্রাম বদলাতে পারে ডেস্ক দেখতে পায় না, তাই যিনি কম্পিউটার দেখাশোনা করেন তাঁকে জিজ্ঞাসা করুন।</translation>
    </message>
    <message>
        <source>The desk runs with an administrator&apos;s rights, so please work in an ordinary account.</source>
        <translation>ডেস্ক কম্পিউটারের প্রশাসকের ক্ষমতা নিয়ে চলছে, তাই সাধারণ অ্যাকাউন্টে কাজ করুন।</translation>
    </message>
    <message>
        <source>Other accounts of this computer can look into the data folder, so please give it to this account alone.</source>
        <translation>এই কম্পিউটারের অন্য অ্যাকাউন্ট ডেটা ফোল্ডারে দেখতে পারে, তাই ফোল্ডারটি শুধু এই অ্যাকাউন্টকে দিন।</translation>
    </message>
    <message>
        <source>The desk cannot see who may look into the data folder, so please ask whoever looks after the computer.</source>
        <translation>কে ডেটা ফোল্ডারে দেখতে পারে ডেস্ক তা দেখতে পায় না, তাই যিনি কম্পিউটার দেখাশোনা করেন তাঁকে জিজ্ঞাসা করুন।</translation>
    </message>
    <message>
        <source>The screen of this computer does not lock itself, so please have it lock after a few minutes without anybody.</source>
        <translation>এই কম্পিউটারের পর্দা নিজে বন্ধ হয় না, তাই কেউ না থাকলে কয়েক মিনিট পরে তা বন্ধ হওয়ার ব্যবস্থা করুন।</translation>
    </message>
    <message>
        <source>The screen of this computer locks itself late, so please have it lock within a quarter of an hour.</source>
        <translation>এই কম্পিউটারের পর্দা দেরিতে বন্ধ হয়, তাই পনেরো মিনিটের মধ্যে তা বন্ধ হওয়ার ব্যবস্থা করুন।</translation>
    </message>
    <message>
        <source>The desk cannot see whether the screen locks itself, so please wait for it once and look.</source>
        <translation>পর্দা নিজে বন্ধ হয় কি না ডেস্ক দেখতে পায় না, তাই একবার অপেক্ষা করে দেখুন।</translation>
    </message>
    <message>
        <source>What the system moves out of memory may lie readable on the disk, so please have the swap encrypted or switched off, together with hibernation.</source>
        <translation>মেমরি থেকে যা সরানো হয় তা ডিস্কে পড়ার মতো অবস্থায় থাকতে পারে, তাই সোয়াপ এনক্রিপ্ট করান বা বন্ধ করান, হাইবারনেশনও।</translation>
    </message>
    <message>
        <source>The window cannot open, because a part of Qt or a system library it needs is missing. Please install what “counsel-desk doctor” names.</source>
        <translation>জানালা খুলতে পারছে না, কারণ Qt-র একটি অংশ বা দরকারি একটি লাইব্রেরি নেই। “counsel-desk doctor” যার নাম বলে, দয়া করে তা বসান।</translation>
    </message>
    <message>
        <source>The desk cannot see whether the swap is encrypted, so please ask whoever looks after the computer.</source>
        <translation>সোয়াপ এনক্রিপ্ট করা কি না ডেস্ক দেখতে পায় না, তাই যিনি কম্পিউটার দেখাশোনা করেন তাঁকে জিজ্ঞাসা করুন।</translation>
    </message>
    <message>
        <source>There is no office in this folder, so please look again once there is one.</source>
        <translation>এই ফোল্ডারে কোনো অফিস নেই, তাই অফিস হলে আবার দেখুন।</translation>
    </message>
    <message>
        <source>No backup goes anywhere by itself, so please have the administrator choose a folder on another disk under “Backups”.</source>
        <translation>কোনো ব্যাকআপ নিজে থেকে কোথাও যায় না, তাই প্রশাসককে “ব্যাকআপ” পাতায় অন্য ডিস্কে একটি ফোল্ডার বেছে নিতে বলুন।</translation>
    </message>
    <message>
        <source>The last backup of this laptop is more than a week old or was never made, so please plug in the stick or disk for backups.</source>
        <translation>এই ল্যাপটপের শেষ ব্যাকআপ এক সপ্তাহের বেশি পুরোনো বা কখনও করা হয়নি, তাই ব্যাকআপের পেন ড্রাইভ বা ডিস্ক লাগান।</translation>
    </message>
    <message>
        <source>The backups lie on the disk that the records are on, so please choose a folder on another one.</source>
        <translation>নথি যে ডিস্কে, ব্যাকআপও সেই ডিস্কেই আছে, তাই অন্য ডিস্কে একটি ফোল্ডার বেছে নিন।</translation>
    </message>
    <message>
        <source>The desk cannot see whether the backups lie on another disk than the records, so please plug in the stick or disk for backups and look again.</source>
        <translation>ব্যাকআপ নথির থেকে আলাদা ডিস্কে আছে কি না ডেস্ক দেখতে পায় না, তাই ব্যাকআপের পেন ড্রাইভ বা ডিস্ক লাগিয়ে আবার দেখুন।</translation>
    </message>
</context>
<context>
    <name>note_templates</name>
    <message>
        <source>Plan</source>
        <translation>পরিকল্পনা</translation>
    </message>
    <message>
        <source>What comes next, and who does what.</source>
        <translation>এরপর কী হবে, এবং কে কী করবেন।</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>মূল্যায়ন</translation>
    </message>
    <message>
        <source>How you understand it today.</source>
        <translation>আজ আপনি বিষয়টি যেভাবে বুঝছেন।</translation>
    </message>
    <message>
        <source>Intervention</source>
        <translation>সহায়তা</translation>
    </message>
    <message>
        <source>What you did or offered in the session.</source>
        <translation>সাক্ষাতে আপনি যা করেছেন বা দিতে চেয়েছেন।</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>সাড়া</translation>
    </message>
    <message>
        <source>How they took it, and what helped. No quotations.</source>
        <translation>তিনি কীভাবে নিলেন, এবং কী সাহায্য করল। উদ্ধৃতি নয়।</translation>
    </message>
    <message>
        <source>How they are today, in a few words of yours. Not the story.</source>
        <translation>তিনি আজ কেমন আছেন, আপনার অল্প কথায়। ঘটনার বিবরণ নয়।</translation>
    </message>
    <message>
        <source>What you could see, such as rest or unrest.</source>
        <translation>আপনি যা দেখতে পেলেন, যেমন স্বস্তি বা অস্থিরতা।</translation>
    </message>
    <message>
        <source>What was done in the session, in a few words. Not the story.</source>
        <translation>সাক্ষাতে কী করা হলো, অল্প কথায়। ঘটনার বিবরণ নয়।</translation>
    </message>
    <message>
        <source>How they came, in a few words. Not the story.</source>
        <translation>তিনি কীভাবে এলেন, অল্প কথায়। ঘটনার বিবরণ নয়।</translation>
    </message>
    <message>
        <source>Which of their goals it was about.</source>
        <translation>তাঁর কোন লক্ষ্য নিয়ে ছিল।</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>মুক্ত</translation>
    </message>
    <message>
        <source>SOAP</source>
        <translation>SOAP</translation>
    </message>
    <message>
        <source>Subjective</source>
        <translation>তাঁর কথা</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>যা দেখা গেল</translation>
    </message>
    <message>
        <source>DAP</source>
        <translation>DAP</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>তথ্য</translation>
    </message>
    <message>
        <source>BIRP</source>
        <translation>BIRP</translation>
    </message>
    <message>
        <source>Behaviour</source>
        <translation>আচরণ</translation>
    </message>
    <message>
        <source>GIRP</source>
        <translation>GIRP</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>লক্ষ্য</translation>
    </message>
</context>
<context>
    <name>reading</name>
    <message>
        <source>Next</source>
        <translation>পরেরটি</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>আগেরটি</translation>
    </message>
    <message>
        <source>To the end</source>
        <translation>শেষে যান</translation>
    </message>
    <message>
        <source>Read to the end</source>
        <translation>শেষ পর্যন্ত পড়া হলো</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{count}টির মধ্যে {number}</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>Report for support</source>
        <translation>সহায়তার জন্য প্রতিবেদন</translation>
    </message>
    <message>
        <source>It holds numbers and fixed words: no names, no codes, nothing from any record. Nothing is sent; you decide whom you give it to.</source>
        <translation>এতে শুধু সংখ্যা ও বাঁধা শব্দ আছে: কোনো নাম নেই, কোনো কোড নেই, কোনো নথির কিছু নেই। কিছুই পাঠানো হয় না; কাকে দেবেন তা আপনি ঠিক করেন।</translation>
    </message>
    <message>
        <source>System: {system} {version}, processor {processor}</source>
        <translation>সিস্টেম: {system} {version}, প্রসেসর {processor}</translation>
    </message>
    <message>
        <source>Memory: {memory} MiB; free on the disk: {free} MiB</source>
        <translation>মেমরি: {memory} MiB; ডিস্কে খালি: {free} MiB</translation>
    </message>
    <message>
        <source>{topic}: {state}</source>
        <translation>{topic}: {state}</translation>
    </message>
    <message>
        <source>Office register: {state}</source>
        <translation>অফিসের খাতা: {state}</translation>
    </message>
    <message>
        <source>Reason: {kind}</source>
        <translation>কারণ: {kind}</translation>
    </message>
    <message>
        <source>Entries in the office log: {count}</source>
        <translation>অফিসের খাতায় লেখা: {count}</translation>
    </message>
    <message>
        <source>Vaults, {kind}, {size}: {count}</source>
        <translation>ভল্ট, {kind}, {size}: {count}</translation>
    </message>
    <message>
        <source>File formats of this program: register {register}, vaults {vault}</source>
        <translation>এই প্রোগ্রামের ফাইলের ধরন: খাতা {register}, ভল্ট {vault}</translation>
    </message>
    <message>
        <source>Keyring</source>
        <translation>কীরিং</translation>
    </message>
    <message>
        <source>Fonts</source>
        <translation>হরফ</translation>
    </message>
    <message>
        <source>Latest defects: {count}</source>
        <translation>সাম্প্রতিক ত্রুটি: {count}</translation>
    </message>
    <message>
        <source>Program: Counsel Desk {version}, Python {python}, Qt {qt}</source>
        <translation>প্রোগ্রাম: Counsel Desk {version}, Python {python}, Qt {qt}</translation>
    </message>
    <message>
        <source>Display (Qt)</source>
        <translation>পর্দায় দেখানো (Qt)</translation>
    </message>
    <message>
        <source>Encrypted store</source>
        <translation>এনক্রিপ্ট করা তথ্যভাণ্ডার</translation>
    </message>
    <message>
        <source>Python</source>
        <translation>Python</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>মেমরি</translation>
    </message>
    <message>
        <source>Room on the disk</source>
        <translation>ডিস্কে জায়গা</translation>
    </message>
    <message>
        <source>Disk encryption</source>
        <translation>ডিস্ক এনক্রিপশন</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>সোয়াপ</translation>
    </message>
    <message>
        <source>Screen lock</source>
        <translation>পর্দা লক হওয়া</translation>
    </message>
    <message>
        <source>Program folder</source>
        <translation>প্রোগ্রামের ফোল্ডার</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>ডেটা ফোল্ডার</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>ঘড়ি</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>সময় অঞ্চল</translation>
    </message>
    <message>
        <source>Last backup</source>
        <translation>শেষ ব্যাকআপ</translation>
    </message>
    <message>
        <source>Disk of the backups</source>
        <translation>ব্যাকআপের ডিস্ক</translation>
    </message>
    <message>
        <source>well</source>
        <translation>ঠিক আছে</translation>
    </message>
    <message>
        <source>could be better</source>
        <translation>আরও ভালো হতে পারে</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>নেই</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>জানা নেই</translation>
    </message>
    <message>
        <source>another</source>
        <translation>অন্য</translation>
    </message>
    <message>
        <source>could be read</source>
        <translation>পড়া গেছে</translation>
    </message>
    <message>
        <source>there is no office</source>
        <translation>কোনো অফিস নেই</translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>পড়া যায়নি</translation>
    </message>
    <message>
        <source>up to 1 MiB</source>
        <translation>1 MiB পর্যন্ত</translation>
    </message>
    <message>
        <source>up to 10 MiB</source>
        <translation>10 MiB পর্যন্ত</translation>
    </message>
    <message>
        <source>up to 100 MiB</source>
        <translation>100 MiB পর্যন্ত</translation>
    </message>
    <message>
        <source>larger than 100 MiB</source>
        <translation>100 MiB-এর বেশি</translation>
    </message>
    <message>
        <source>file missing</source>
        <translation>ফাইল নেই</translation>
    </message>
    <message>
        <source>counselling</source>
        <translation>কাউন্সেলিং</translation>
    </message>
    <message>
        <source>casework</source>
        <translation>কেসওয়ার্ক</translation>
    </message>
    <message>
        <source>wellbeing</source>
        <translation>নিজের খবর</translation>
    </message>
    <message>
        <source>supervision</source>
        <translation>সুপারভিশন</translation>
    </message>
</context>
<context>
    <name>sheets</name>
    <message>
        <source>Given on</source>
        <translation>দেওয়ার তারিখ</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>কে দিয়েছেন</translation>
    </message>
    <message>
        <source>The child&apos;s own yes</source>
        <translation>শিশুটির নিজের সম্মতি</translation>
    </message>
    <message>
        <source>Too young to be asked: {reason}</source>
        <translation>জিজ্ঞাসা করার পক্ষে খুব ছোট: {reason}</translation>
    </message>
    <message>
        <source>How</source>
        <translation>কীভাবে</translation>
    </message>
    <message>
        <source>Interpreter present</source>
        <translation>দোভাষী উপস্থিত</translation>
    </message>
    <message>
        <source>Free to say no</source>
        <translation>না বলার স্বাধীনতা</translation>
    </message>
    <message>
        <source>Understood it and could decide</source>
        <translation>বুঝেছেন ও ঠিক করতে পেরেছেন</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>হ্যাঁ</translation>
    </message>
    <message>
        <source>No</source>
        <translation>না</translation>
    </message>
    <message>
        <source>Still in force</source>
        <translation>যা এখনও বহাল</translation>
    </message>
    <message>
        <source>Withdrawn on</source>
        <translation>প্রত্যাহারের তারিখ</translation>
    </message>
    <message>
        <source>Signature or thumb impression</source>
        <translation>স্বাক্ষর বা টিপসই</translation>
    </message>
    <message>
        <source>Guardian</source>
        <translation>অভিভাবক</translation>
    </message>
    <message>
        <source>The mark that was put to it</source>
        <translation>এতে দেওয়া স্বাক্ষর বা ছাপ</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>সাক্ষী</translation>
    </message>
    <message>
        <source>How it was given</source>
        <translation>কীভাবে দেওয়া হয়েছে</translation>
    </message>
    <message>
        <source>Given for the client by</source>
        <translation>তাঁর হয়ে দিয়েছেন</translation>
    </message>
    <message>
        <source>A part withdrawn on</source>
        <translation>একটি অংশ প্রত্যাহারের তারিখ</translation>
    </message>
    <message>
        <source>For the Child Welfare Committee</source>
        <translation>শিশু কল্যাণ কমিটির পক্ষে</translation>
    </message>
    <message>
        <source>Counsellor</source>
        <translation>কাউন্সেলর</translation>
    </message>
    <message>
        <source>What was shared about you</source>
        <translation>আপনার সম্বন্ধে যা জানানো হয়েছে</translation>
    </message>
    <message>
        <source>This paper lists when something about you left counselling, and when it was called back. If something is missing or wrong, please tell your counsellor.</source>
        <translation>আপনার সম্বন্ধে কিছু কখন কাউন্সেলিংয়ের বাইরে গেছে, আর কখন ফেরত নেওয়া হয়েছে, এই কাগজে তার তালিকা আছে। কিছু বাদ পড়লে বা ভুল থাকলে আপনার কাউন্সেলরকে জানান।</translation>
    </message>
    <message>
        <source>Nothing is listed on this paper up to now.</source>
        <translation>এখন পর্যন্ত এই কাগজে কিছু লেখা নেই।</translation>
    </message>
    <message>
        <source>What was called back is not at the caseworker&apos;s desk any more once that is confirmed. What had already been printed or saved before cannot be called back.</source>
        <translation>যা ফেরত নেওয়া হয়েছে, নিশ্চিত হলে তা আর কেসওয়ার্কারের ডেস্কে থাকে না। যা আগেই ছাপা বা রাখা হয়েছিল তা ফেরানো যায় না।</translation>
    </message>
    <message>
        <source>To</source>
        <translation>কাকে</translation>
    </message>
    <message>
        <source>For</source>
        <translation>উদ্দেশ্য</translation>
    </message>
    <message>
        <source>What</source>
        <translation>কী</translation>
    </message>
    <message>
        <source>Weekly sheet</source>
        <translation>সাপ্তাহিক পাতা</translation>
    </message>
    <message>
        <source>If this laptop is lost, stolen or broken</source>
        <translation>এই ল্যাপটপ হারালে, চুরি গেলে বা নষ্ট হলে</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>অফিস</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>প্রশাসক</translation>
    </message>
    <message>
        <source>Last backup</source>
        <translation>শেষ ব্যাকআপ</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>এখনও নেই</translation>
    </message>
    <message>
        <source>What whoever has the laptop can and cannot do</source>
        <translation>যার হাতে ল্যাপটপ আছে সে কী পারে আর কী পারে না</translation>
    </message>
    <message>
        <source>The records on it are encrypted, and each opens only with its person&apos;s passphrase. Whoever can sign in to the laptop&apos;s own account can see the names and roles of the staff and when they worked, and can try passphrases; a long one withstands that. If a desk was open and unlocked when it was taken, what was on the screen was open to them.</source>
        <translation>এর নথিগুলি এনক্রিপ্ট করা, আর প্রতিটি শুধু নিজের মানুষের গোপন বাক্যে খোলে। যে ল্যাপটপের নিজের অ্যাকাউন্টে ঢুকতে পারে সে কর্মীদের নাম ও পদ এবং কখন কাজ করেছেন তা দেখতে পারে, আর গোপন বাক্য আন্দাজ করার চেষ্টা করতে পারে; লম্বা বাক্য তা ঠেকায়। নেওয়ার সময় ডেস্ক খোলা থাকলে পর্দায় যা ছিল তা তার কাছে খোলা ছিল।</translation>
    </message>
    <message>
        <source>In the first hour</source>
        <translation>প্রথম ঘণ্টায়</translation>
    </message>
    <message>
        <source>1. Tell the administrator and your supervisor by telephone. Nobody is blamed: the earlier it is known, the more can be done.</source>
        <translation>1. প্রশাসক ও আপনার সুপারভাইজারকে ফোনে জানান। কাউকে দোষ দেওয়া হয় না: যত আগে জানা যায়, তত বেশি করা যায়।</translation>
    </message>
    <message>
        <source>2. Write down when it was last seen, whether the desk was locked, and whether the key file, a stick with backups, a passphrase or sheets were with it.</source>
        <translation>2. লিখে রাখুন শেষ কখন সেটি দেখা গেছে, ডেস্ক লক করা ছিল কি না, আর চাবির ফাইল, ব্যাকআপের পেন ড্রাইভ, গোপন বাক্য বা পাতা সঙ্গে ছিল কি না।</translation>
    </message>
    <message>
        <source>3. If a client may be in danger because somebody could read about them, speak with your supervisor first of all, and go by their safety plan.</source>
        <translation>3. কেউ পড়ে ফেলতে পারে বলে কোনো ক্লায়েন্টের বিপদ হতে পারলে সবার আগে সুপারভাইজারের সঙ্গে কথা বলুন, আর তাঁর সুরক্ষা পরিকল্পনা মেনে চলুন।</translation>
    </message>
    <message>
        <source>Working again, on another laptop</source>
        <translation>অন্য ল্যাপটপে আবার কাজ শুরু</translation>
    </message>
    <message>
        <source>8. If the laptop was taken, ask the office&apos;s lawyer on the first day whom the office has to tell, and how soon. What is known of the law is below; it is no legal advice.</source>
        <translation>8. ল্যাপটপ চুরি হলে প্রথম দিনই অফিসের আইনজীবীকে জিজ্ঞাসা করুন কাকে এবং কত তাড়াতাড়ি জানাতে হবে। আইনের যা জানা আছে তা নিচে লেখা; এটি আইনি পরামর্শ নয়।</translation>
    </message>
    <message>
        <source>5. The desk asks for the laptop&apos;s key. Give the key file, or the recovery code of anyone in the office, and choose where the key is to be kept here.</source>
        <translation>5. ডেস্ক ল্যাপটপের চাবি চায়। চাবির ফাইল বা অফিসের যে কারও পুনরুদ্ধার কোড দিন, আর এখানে চাবি কোথায় থাকবে বেছে নিন।</translation>
    </message>
    <message>
        <source>Please print this now and keep it away from the laptop, as you do with recovery codes and recovery sheets.</source>
        <translation>এটি এখনই ছেপে ল্যাপটপ থেকে দূরে রাখুন, যেমন পুনরুদ্ধার কোড ও পুনরুদ্ধারের পাতা রাখেন।</translation>
    </message>
    <message>
        <source>4. Install Counsel Desk and open it. Choose “Restore from a backup”, and the folder with the backups. On the command line: counsel-desk restore FOLDER.</source>
        <translation>4. Counsel Desk বসিয়ে খুলুন। “ব্যাকআপ থেকে ফিরিয়ে আনুন” আর ব্যাকআপের ফোল্ডারটি বেছে নিন। কমান্ড লাইনে: counsel-desk restore FOLDER</translation>
    </message>
    <message>
        <source>6. Everybody signs in with the passphrase they had when the backup was made, and checks whether their last records are there. What was written after the backup is written again. Whoever has forgotten their passphrase uses their recovery code; whoever has neither is invited again, and the recovery sheets give them their records back.</source>
        <translation>6. প্রত্যেকে ব্যাকআপের সময়ের গোপন বাক্য দিয়ে সাইন ইন করে দেখেন তাঁর শেষ নথিগুলি আছে কি না। ব্যাকআপের পরে যা লেখা হয়েছিল তা আবার লেখা হয়। যিনি গোপন বাক্য ভুলে গেছেন তিনি পুনরুদ্ধার কোড ব্যবহার করেন; যাঁর কোনোটিই নেই তাঁকে আবার আমন্ত্রণ করা হয়, আর পুনরুদ্ধারের পাতা তাঁর নথি ফিরিয়ে দেয়।</translation>
    </message>
    <message>
        <source>In the first days</source>
        <translation>প্রথম কয়েক দিনে</translation>
    </message>
    <message>
        <source>7. The administrator chooses a folder under “Backups” again: the new laptop knows of none. Everybody chooses a new passphrase and prints a new recovery code under “Passphrase and keys”.</source>
        <translation>7. প্রশাসক “ব্যাকআপ”-এ আবার একটি ফোল্ডার বেছে নেন: নতুন ল্যাপটপ কোনো ফোল্ডার জানে না। প্রত্যেকে “গোপন বাক্য ও চাবি”-তে নতুন গোপন বাক্য বেছে নেন ও নতুন পুনরুদ্ধার কোড ছাপেন।</translation>
    </message>
    <message>
        <source>9. Report the theft to the police without saying whose records were on the laptop.</source>
        <translation>9. পুলিশে চুরির কথা জানান, ল্যাপটপে কাদের নথি ছিল তা না বলে।</translation>
    </message>
    <message>
        <source>10. If the old laptop comes back, do not open the desk on it. The administrator deletes its data: two laptops with the same records would contradict each other.</source>
        <translation>10. পুরোনো ল্যাপটপ ফিরে এলে তাতে ডেস্ক খুলবেন না। প্রশাসক তার ডেটা মুছে ফেলেন: একই নথির দুটি ল্যাপটপ একে অন্যের উল্টো কথা বলবে।</translation>
    </message>
    <message>
        <source>Actions so far</source>
        <translation>এ পর্যন্ত কাজের সংখ্যা</translation>
    </message>
    <message>
        <source>This code stands for everything that happened at the desk until now. Please keep the sheet away from the computer. If older files are ever put in place of the office&apos;s own, the desk no longer knows this code.</source>
        <translation>এই কোড এ পর্যন্ত ডেস্কে যা হয়েছে তার সবকিছুর প্রমাণ। অনুগ্রহ করে পাতাটি কম্পিউটার থেকে দূরে রাখুন। কখনও অফিসের নিজের ফাইলের জায়গায় পুরোনো ফাইল রাখা হলে ডেস্ক আর এই কোড চিনবে না।</translation>
    </message>
    <message>
        <source>Printed and put away by</source>
        <translation>ছেপে তুলে রেখেছেন</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>নাম</translation>
    </message>
    <message>
        <source>Questionnaires over time</source>
        <translation>সময়ের সঙ্গে প্রশ্নমালা</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>ক্লায়েন্ট</translation>
    </message>
    <message>
        <source>Printed on</source>
        <translation>ছাপার তারিখ</translation>
    </message>
    <message>
        <source>cannot be scored</source>
        <translation>স্কোর করা যায় না</translation>
    </message>
    <message>
        <source>A score opens a conversation. It is no diagnosis, and it may be wrong. Scores that could not be worked out are left out, never counted as 0.</source>
        <translation>স্কোর একটি আলোচনার শুরু। এটি রোগনির্ণয় নয়, এতে ভুলও হতে পারে। যে স্কোর হিসাব করা যায়নি তা বাদ আছে, কখনও শূন্য ধরা হয়নি।</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>পাতা</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{count}-এর মধ্যে {number}</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>পুনরুদ্ধারের পাতা</translation>
    </message>
    <message>
        <source>With {threshold} of the {count} sheets, the administrator confirms new people and, one day, recovers the office. No single sheet opens anything.</source>
        <translation>{count}টি পাতার {threshold}টি দিয়ে প্রশাসক নতুন মানুষকে নিশ্চিত করেন এবং কোনো দিন অফিস উদ্ধার করেন। একা একটি পাতায় কিছুই খোলে না।</translation>
    </message>
    <message>
        <source>Please give each sheet to another trusted person, sealed in an envelope, and keep none of them near the computer. Do not photograph or scan it. Once you have said that the sheets are on paper, the desk cannot print them again.</source>
        <translation>প্রতিটি পাতা আলাদা আলাদা বিশ্বস্ত মানুষকে খামে বন্ধ করে দিন, এবং একটিও কম্পিউটারের কাছে রাখবেন না। ছবি বা স্ক্যান করবেন না। পাতাগুলি কাগজে আছে জানানোর পরে ডেস্ক আর ছাপাতে পারে না।</translation>
    </message>
    <message>
        <source>Kept by (name, day, signature)</source>
        <translation>যাঁর কাছে থাকে (নাম, তারিখ, স্বাক্ষর)</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>পুনরুদ্ধার কোড</translation>
    </message>
    <message>
        <source>With this code you choose a new passphrase if you forget yours. It opens your records by itself, so please keep it as you would keep your records.</source>
        <translation>গোপন বাক্য ভুলে গেলে এই কোড দিয়ে নতুন একটি বেছে নেবেন। এটি একাই আপনার নথি খোলে, তাই নথির মতো করেই রাখুন।</translation>
    </message>
    <message>
        <source>Please keep it at home or in a locked place, not with the computer, and show it to nobody. It is not kept anywhere else.</source>
        <translation>বাড়িতে বা তালা দেওয়া জায়গায় রাখুন, কম্পিউটারের সঙ্গে নয়, এবং কাউকে দেখাবেন না। এটি আর কোথাও রাখা নেই।</translation>
    </message>
    <message>
        <source>The passphrase of a file</source>
        <translation>একটি ফাইলের গোপন বাক্য</translation>
    </message>
    <message>
        <source>You saved a locked file, and the desk was left before you had noted its passphrase. Please note it now, and send it separately from the file.</source>
        <translation>আপনি একটি লক করা ফাইল সেভ করেছিলেন, কিন্তু তার গোপন বাক্য লিখে নেওয়ার আগেই ডেস্ক লক হয়েছে। এখন লিখে নিন, এবং ফাইলের সঙ্গে নয়, অন্য পথে জানান।</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>আপনার গোপন বাক্য</translation>
    </message>
    <message>
        <source>With this passphrase you sign in for the first time. Please choose one of your own under “My keys” then, and tear this sheet up.</source>
        <translation>এই গোপন বাক্য দিয়ে আপনি প্রথমবার সাইন ইন করবেন। তারপর “আমার চাবি” পাতায় নিজের একটি বেছে নিন, আর এই পাতাটি ছিঁড়ে ফেলুন।</translation>
    </message>
    <message>
        <source>Your keys in words</source>
        <translation>শব্দে আপনার চাবি</translation>
    </message>
    <message>
        <source>Before the administrator confirms your keys, read these words to each other, by telephone or in person: every word must be the same as on the administrator&apos;s screen. They are no secret, and they are not your recovery code.</source>
        <translation>প্রশাসক আপনার চাবি নিশ্চিত করার আগে এই শব্দগুলি একে অন্যকে পড়ে শোনান, টেলিফোনে বা সামনাসামনি: প্রতিটি শব্দ প্রশাসকের পর্দার শব্দের সঙ্গে এক হতে হবে। এগুলি গোপন নয়, আর এগুলি আপনার পুনরুদ্ধার কোডও নয়।</translation>
    </message>
    <message>
        <source>Your invitation to the desk</source>
        <translation>ডেস্কে আপনার আমন্ত্রণ</translation>
    </message>
    <message>
        <source>Choose “I have an invitation code” at the desk, write your name as it is written here, and enter this code. You then choose a passphrase that nobody else knows.</source>
        <translation>ডেস্কে “আমার কাছে আমন্ত্রণ কোড আছে” বেছে নিন, এখানে যেমন আছে তেমন করে নাম লিখুন, এবং এই কোডটি দিন। তারপর এমন গোপন বাক্য বেছে নিন যা আর কেউ জানে না।</translation>
    </message>
    <message>
        <source>Please hand this slip over in person. After the first sign-in it is no longer of any use and can be torn up.</source>
        <translation>এই চিরকুট হাতে হাতে দিন। প্রথম সাইন ইন করার পরে এটি আর কাজে লাগে না, ছিঁড়ে ফেলা যায়।</translation>
    </message>
    <message>
        <source>A caseload in figures</source>
        <translation>সংখ্যায় কাজের ভার</translation>
    </message>
    <message>
        <source>Open files of one counsellor on the last day of each month, by the support they needed. A figure of fewer than five people is not shown, nor one from which it could be worked out. The same holds for all sheets together: whatever stands on two of them is the same or differs by five people or more. Others are left out at random, so that a gap tells nothing. Only who agreed to statistics is counted.</source>
        <translation>প্রতি মাসের শেষ দিনে একজন কাউন্সেলরের খোলা ফাইল, কতটা সহায়তা লেগেছে সেই অনুযায়ী। পাঁচজনের কম হলে সংখ্যা দেখানো হয় না, আর যা থেকে তা বের করা যায় তা-ও নয়। সব কাগজ একসঙ্গে ধরলেও তাই: দুটি কাগজে যা আছে তা একই, বা পাঁচজন বা তার বেশি আলাদা। আরও কিছু এলোমেলোভাবে বাদ থাকে, যাতে ফাঁক থেকে কিছু বোঝা না যায়। শুধু যাঁরা পরিসংখ্যানে রাজি হয়েছেন তাঁদের গোনা হয়।</translation>
    </message>
    <message>
        <source>{count} open files</source>
        <translation>{count}টি খোলা ফাইল</translation>
    </message>
    <message>
        <source>All open files together: not shown</source>
        <translation>সব খোলা ফাইল মিলিয়ে: দেখানো হয় না</translation>
    </message>
    <message>
        <source>{group}: {count}</source>
        <translation>{group}: {count}</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>দেখানো হয়নি</translation>
    </message>
    <message>
        <source>For me</source>
        <translation>আমার জন্য</translation>
    </message>
    <message>
        <source>What I notice</source>
        <translation>আমি যা টের পাই</translation>
    </message>
    <message>
        <source>What I can do</source>
        <translation>আমি যা করতে পারি</translation>
    </message>
    <message>
        <source>People and places that do me good</source>
        <translation>যে মানুষ ও জায়গা আমার ভালো লাগে</translation>
    </message>
    <message>
        <source>People I can turn to</source>
        <translation>যাঁদের কাছে যেতে পারি</translation>
    </message>
    <message>
        <source>Where I can call</source>
        <translation>যেখানে ফোন করতে পারি</translation>
    </message>
    <message>
        <source>Whom I can call at night</source>
        <translation>রাতে যাঁকে ফোন করতে পারি</translation>
    </message>
    <message>
        <source>A phone I can use</source>
        <translation>যে ফোন আমি ব্যবহার করতে পারি</translation>
    </message>
    <message>
        <source>A word we agreed on</source>
        <translation>আমাদের ঠিক করা একটি শব্দ</translation>
    </message>
    <message>
        <source>Around me</source>
        <translation>আমার চারপাশে</translation>
    </message>
    <message>
        <source>My way there and back</source>
        <translation>আমার যাওয়া-আসার পথ</translation>
    </message>
    <message>
        <source>What matters to me</source>
        <translation>আমার কাছে যা দামি</translation>
    </message>
    <message>
        <source>What was said to you at the beginning</source>
        <translation>শুরুতে আপনাকে যা বলা হয়েছিল</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>বলেছেন</translation>
    </message>
    <message>
        <source>What you told when you came</source>
        <translation>আসার সময় আপনি যা বলেছেন</translation>
    </message>
    <message>
        <source>What you want to work on</source>
        <translation>আপনি যা নিয়ে কাজ করতে চান</translation>
    </message>
    <message>
        <source>What carries you</source>
        <translation>যা আপনাকে ধরে রাখে</translation>
    </message>
    <message>
        <source>Who supports you</source>
        <translation>কে আপনার পাশে আছেন</translation>
    </message>
    <message>
        <source>Where you are at ease</source>
        <translation>কোথায় আপনি স্বস্তিতে থাকেন</translation>
    </message>
    <message>
        <source>Ways to reach you</source>
        <translation>আপনার সঙ্গে যোগাযোগের উপায়</translation>
    </message>
    <message>
        <source>Safe times, and other words on contact</source>
        <translation>নিরাপদ সময়, আর যোগাযোগ নিয়ে অন্য কথা</translation>
    </message>
    <message>
        <source>Born on</source>
        <translation>জন্মতারিখ</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>বয়স</translation>
    </message>
    <message>
        <source>You may be under 18; this is not settled yet</source>
        <translation>আপনার বয়স 18-র কম হতে পারে; এটি এখনও স্থির হয়নি</translation>
    </message>
    <message>
        <source>Something you want</source>
        <translation>আপনি যা চান</translation>
    </message>
    <message>
        <source>To be looked at again</source>
        <translation>আবার দেখার দিন</translation>
    </message>
    <message>
        <source>How far it is, by your own measure</source>
        <translation>আপনার নিজের মাপে কত দূর</translation>
    </message>
    <message>
        <source>Safety plan</source>
        <translation>সুরক্ষা পরিকল্পনা</translation>
    </message>
    <message>
        <source>How safe you were thought to be</source>
        <translation>আপনাকে কতটা নিরাপদ মনে হয়েছিল</translation>
    </message>
    <message>
        <source>How you saw it yourself</source>
        <translation>আপনি নিজে যেভাবে দেখেছেন</translation>
    </message>
    <message>
        <source>What the worry was about</source>
        <translation>চিন্তা কী নিয়ে ছিল</translation>
    </message>
    <message>
        <source>Whether you were hurt that day</source>
        <translation>সেদিন আপনার আঘাত ছিল কি না</translation>
    </message>
    <message>
        <source>Whether you had a safe place for the night</source>
        <translation>রাতের জন্য আপনার নিরাপদ জায়গা ছিল কি না</translation>
    </message>
    <message>
        <source>Whether there was sexual violence in the days before</source>
        <translation>তার আগের কয়েক দিনে যৌন হিংসা হয়েছিল কি না</translation>
    </message>
    <message>
        <source>If you stop coming: whom we may ask, and what we may say</source>
        <translation>আপনি আসা বন্ধ করলে: আমরা কাকে জিজ্ঞেস করতে পারি, কী বলতে পারি</translation>
    </message>
    <message>
        <source>If you go missing: whom we may ask, and what we may say</source>
        <translation>আপনি নিখোঁজ হলে: আমরা কাকে জিজ্ঞেস করতে পারি, কী বলতে পারি</translation>
    </message>
    <message>
        <source>If you die: whom we may turn to, and what we may say</source>
        <translation>আপনি মারা গেলে: আমরা কার কাছে যেতে পারি, কী বলতে পারি</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>কেন</translation>
    </message>
    <message>
        <source>What speaks for your safety</source>
        <translation>যা আপনাকে নিরাপদ রাখে</translation>
    </message>
    <message>
        <source>What was agreed with you</source>
        <translation>আপনার সঙ্গে যা ঠিক হয়েছে</translation>
    </message>
    <message>
        <source>Asked for you</source>
        <translation>আপনার জন্য চাওয়া হয়েছে</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>উত্তর</translation>
    </message>
    <message>
        <source>Promised by</source>
        <translation>যে দিনের মধ্যে কথা দেওয়া হয়েছে</translation>
    </message>
    <message>
        <source>Somebody asked for your records</source>
        <translation>কেউ আপনার নথি চেয়েছেন</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>কে চেয়েছেন</translation>
    </message>
    <message>
        <source>Under which law or order</source>
        <translation>কোন আইন বা আদেশে</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>কী ঠিক হয়েছে</translation>
    </message>
    <message>
        <source>What was given</source>
        <translation>কী দেওয়া হয়েছে</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>উত্তরের দিন</translation>
    </message>
    <message>
        <source>Your comment</source>
        <translation>আপনার মতামত</translation>
    </message>
    <message>
        <source>Sex, as it was noted</source>
        <translation>লিঙ্গ, যেমন লেখা হয়েছে</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>মহিলা</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>পুরুষ</translation>
    </message>
    <message>
        <source>Another</source>
        <translation>অন্য</translation>
    </message>
    <message>
        <source>Your record</source>
        <translation>আপনার নথি</translation>
    </message>
    <message>
        <source>This is a copy of what is kept about you, as it is today. If something is wrong, you may ask for it to be put right, and your own statement is kept beside it.</source>
        <translation>আপনার সম্পর্কে যা রাখা আছে, আজ যেমন আছে, এটি তার কপি। কিছু ভুল থাকলে আপনি ঠিক করতে বলতে পারেন, আর আপনার নিজের কথা তার পাশে রাখা হয়।</translation>
    </message>
    <message>
        <source>Please keep it where nobody reads it whom you do not want to read it. If you have no such place, your counsellor can keep it for you.</source>
        <translation>এটি এমন জায়গায় রাখুন যেখানে আপনি না চাইলে কেউ পড়বে না। তেমন জায়গা না থাকলে আপনার কাউন্সেলর এটি আপনার জন্য রাখতে পারেন।</translation>
    </message>
    <message>
        <source>What is not in this copy</source>
        <translation>এই কপিতে যা নেই</translation>
    </message>
    <message>
        <source>Notes that your counsellor makes for their own thinking are kept apart from the record and are not in it. Nor is what was written about other people, such as those who were in a group with you.</source>
        <translation>আপনার কাউন্সেলর নিজের ভাবনার জন্য যে নোট রাখেন তা নথি থেকে আলাদা থাকে এবং এতে নেই। অন্যদের সম্পর্কে যা লেখা, যেমন আপনার সঙ্গে দলে যাঁরা ছিলেন, তা-ও এতে নেই।</translation>
    </message>
    <message>
        <source>If you do not agree, you can ask the Mental Health Review Board to look again. Your counsellor helps you to write to it if you wish.</source>
        <translation>আপনি একমত না হলে মানসিক স্বাস্থ্য পর্যালোচনা বোর্ডকে আবার দেখতে বলতে পারেন। আপনি চাইলে আপনার কাউন্সেলর তাদের লিখতে সাহায্য করেন।</translation>
    </message>
    <message>
        <source>If you do not agree, you can ask the person at this office who looks into complaints to look again, and after that the Data Protection Board of India. Your counsellor helps you to write if you wish.</source>
        <translation>আপনি একমত না হলে এই অফিসে যিনি অভিযোগ দেখেন তাঁকে আবার দেখতে বলতে পারেন, এবং তারপর ভারতের তথ্য সুরক্ষা বোর্ডকে। আপনি চাইলে আপনার কাউন্সেলর লিখতে সাহায্য করেন।</translation>
    </message>
    <message>
        <source>You can reach them here: {who}</source>
        <translation>এখানে যোগাযোগ করা যায়: {who}</translation>
    </message>
    <message>
        <source>The answer is due within {days} days.</source>
        <translation>{days} দিনের মধ্যে উত্তর দিতে হয়।</translation>
    </message>
    <message>
        <source>These parts were left out as well:</source>
        <translation>এই অংশগুলিও বাদ দেওয়া হয়েছে:</translation>
    </message>
    <message>
        <source>Your details</source>
        <translation>আপনার পরিচয়</translation>
    </message>
    <message>
        <source>Your code here</source>
        <translation>এখানে আপনার কোড</translation>
    </message>
    <message>
        <source>What you want to be called</source>
        <translation>আপনি যে নামে ডাকা চান</translation>
    </message>
    <message>
        <source>With your counsellor since</source>
        <translation>কাউন্সেলরের সঙ্গে যে দিন থেকে</translation>
    </message>
    <message>
        <source>Last day of the work together</source>
        <translation>একসঙ্গে কাজের শেষ দিন</translation>
    </message>
    <message>
        <source>Note on a session</source>
        <translation>একটি সাক্ষাতের নোট</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>স্বাক্ষর করার তারিখ</translation>
    </message>
    <message>
        <source>Amended because</source>
        <translation>সংশোধনের কারণ</translation>
    </message>
    <message>
        <source>In force until</source>
        <translation>যত দিন বহাল</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>সম্মতি</translation>
    </message>
    <message>
        <source>Shared about you</source>
        <translation>আপনার সম্পর্কে জানানো হয়েছে</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>সাক্ষাতের সময়</translation>
    </message>
    <message>
        <source>Group session</source>
        <translation>দলের সাক্ষাৎ</translation>
    </message>
    <message>
        <source>Picture or paper</source>
        <translation>ছবি বা কাগজ</translation>
    </message>
    <message>
        <source>It is not printed here. Please ask your counsellor for a copy of it.</source>
        <translation>এটি এখানে ছাপা হয়নি। এর কপি কাউন্সেলরের কাছে চেয়ে নিন।</translation>
    </message>
    <message>
        <source>What you wished to be put right</source>
        <translation>আপনি যা ঠিক করাতে চেয়েছেন</translation>
    </message>
    <message>
        <source>Your statement</source>
        <translation>আপনার নিজের কথা</translation>
    </message>
    <message>
        <source>The end of the work together</source>
        <translation>একসঙ্গে কাজের শেষ</translation>
    </message>
    <message>
        <source>Your counsellor tried to reach you on {day}</source>
        <translation>আপনার কাউন্সেলর {day} তারিখে আপনার সঙ্গে যোগাযোগের চেষ্টা করেছেন</translation>
    </message>
    <message>
        <source>Talked over with a supervisor</source>
        <translation>সুপারভাইজারের সঙ্গে আলোচনা</translation>
    </message>
    <message>
        <source>Being asked later how you are</source>
        <translation>পরে আপনার খোঁজ নেওয়া</translation>
    </message>
    <message>
        <source>You do not want it</source>
        <translation>আপনি তা চান না</translation>
    </message>
    <message>
        <source>What came of looking again</source>
        <translation>আবার দেখার ফলাফল</translation>
    </message>
    <message>
        <source>Kept longer</source>
        <translation>আরও বেশি দিন রাখা হচ্ছে</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>কবে পর্যন্ত</translation>
    </message>
    <message>
        <source>Legal hold: nothing of the file is destroyed</source>
        <translation>আইনি সংরক্ষণ: ফাইলের কিছুই নষ্ট করা হয় না</translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation>শেষ হয়েছে</translation>
    </message>
    <message>
        <source>Why it ended</source>
        <translation>কেন শেষ হলো</translation>
    </message>
    <message>
        <source>Came from another counsellor</source>
        <translation>অন্য কাউন্সেলরের কাছ থেকে এসেছে</translation>
    </message>
    <message>
        <source>From</source>
        <translation>যাঁর কাছ থেকে</translation>
    </message>
    <message>
        <source>Did you know of it</source>
        <translation>আপনি কি জানতেন</translation>
    </message>
    <message>
        <source>Something here does not fit</source>
        <translation>এখানে কিছু মিলছে না</translation>
    </message>
    <message>
        <source>The desk has stopped to protect what is written here. Nothing has been changed. It is not your doing, and you have lost no time: the earlier this is looked at, the better.</source>
        <translation>এখানে যা লেখা আছে তা রক্ষা করতে ডেস্ক থেমেছে। কিছুই বদলানো হয়নি। এতে আপনার কোনো দোষ নেই, আপনার সময়ও নষ্ট হয়নি: এটি যত তাড়াতাড়ি দেখা হয় ততই ভালো।</translation>
    </message>
    <message>
        <source>Noticed on</source>
        <translation>যখন নজরে এসেছে</translation>
    </message>
    <message>
        <source>First entry that does not fit</source>
        <translation>প্রথম যে লেখাটি মিলছে না</translation>
    </message>
    <message>
        <source>Everything fits until</source>
        <translation>যে লেখা পর্যন্ত সব মেলে</translation>
    </message>
    <message>
        <source>the administrator of the office</source>
        <translation>অফিসের প্রশাসক</translation>
    </message>
    <message>
        <source>1. Please do not go on at this computer, and leave its files as they are. What you need to write down meanwhile, write on paper and keep it with you.</source>
        <translation>1. অনুগ্রহ করে এই কম্পিউটারে আর এগোবেন না, এর ফাইলগুলি যেমন আছে তেমনই রাখুন। এর মধ্যে যা লেখা দরকার তা কাগজে লিখে নিজের কাছে রাখুন।</translation>
    </message>
    <message>
        <source>2. Tell {names} in person or by telephone, not by a message. Show them this sheet.</source>
        <translation>2. {names}-কে সামনাসামনি বা টেলিফোনে জানান, বার্তা পাঠিয়ে নয়। এই পাতাটি দেখান।</translation>
    </message>
    <message>
        <source>3. The administrator copies the whole data folder to a stick, so that it can be looked at, and has its files checked (“counsel-desk verify”). The code below is compared with the weekly sheets.</source>
        <translation>3. প্রশাসক পুরো ডেটা ফোল্ডারটি একটি পেন ড্রাইভে কপি করেন, যাতে তা দেখা যায়, আর তার ফাইলগুলি যাচাই করান (“counsel-desk verify”)। নিচের কোডটি সাপ্তাহিক পাতাগুলির সঙ্গে মিলিয়ে দেখা হয়।</translation>
    </message>
    <message>
        <source>4. Then the last backup from before that day is put in place of the folder, and everybody checks whether their last entries are there.</source>
        <translation>4. তারপর সেই দিনের আগের শেষ ব্যাকআপটি ফোল্ডারের জায়গায় রাখা হয়, আর প্রত্যেকে দেখে নেন তাঁর শেষ লেখাগুলি আছে কি না।</translation>
    </message>
    <message>
        <source>This code says how far the office log fits:</source>
        <translation>অফিসের খাতা কোন পর্যন্ত মেলে, এই কোড তা বলে:</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>যিনি পেলেন</translation>
    </message>
    <message>
        <source>Week from {first} to {last}</source>
        <translation>{first} থেকে {last} পর্যন্ত সপ্তাহ</translation>
    </message>
    <message>
        <source>Nothing is planned in this week.</source>
        <translation>এই সপ্তাহে কিছু ঠিক করা নেই।</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>দল</translation>
    </message>
    <message>
        <source>Confidential.</source>
        <translation>গোপনীয়।</translation>
    </message>
    <message>
        <source>Printed by {name}, {day}</source>
        <translation>ছাপিয়েছেন {name}, {day}</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>সোমবার</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>মঙ্গলবার</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>বুধবার</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>বৃহস্পতিবার</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>শুক্রবার</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>শনিবার</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>রবিবার</translation>
    </message>
    <message>
        <source>Session notes</source>
        <translation>সেশনের নোট</translation>
    </message>
    <message>
        <source>Process note</source>
        <translation>প্রসেস নোট</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ফাইল</translation>
    </message>
    <message>
        <source>Notes on these pages</source>
        <translation>এই পাতাগুলিতে নোট</translation>
    </message>
    <message>
        <source>{count} of {all}</source>
        <translation>{all}টির মধ্যে {count}টি</translation>
    </message>
    <message>
        <source>Session of {day}</source>
        <translation>{day} তারিখের সেশন</translation>
    </message>
    <message>
        <source>Signed on {moment}.</source>
        <translation>{moment}-এ স্বাক্ষরিত।</translation>
    </message>
    <message>
        <source>Late entry.</source>
        <translation>দেরিতে লেখা।</translation>
    </message>
    <message>
        <source>Amended: {reason}</source>
        <translation>সংশোধিত: {reason}</translation>
    </message>
    <message>
        <source>Saved on {moment}.</source>
        <translation>{moment}-এ সেভ হয়েছে।</translation>
    </message>
    <message>
        <source>Confidential. For the counsellor&apos;s own use only.</source>
        <translation>গোপনীয়। শুধু কাউন্সেলরের নিজের কাজের জন্য।</translation>
    </message>
    <message>
        <source>A process note is your own reflection and no part of the record. On paper it can be found, and a court may ask for it. Keep it locked away, and shred it when it has served.</source>
        <translation>প্রসেস নোট আপনার নিজের ভাবনা, নথির অংশ নয়। কাগজে থাকলে তা অন্যের হাতে পড়তে পারে, আর আদালত তা চাইতে পারে। তালা দিয়ে রাখুন, কাজ শেষ হলে কুচি কুচি করে ফেলুন।</translation>
    </message>
    <message>
        <source>Report in figures</source>
        <translation>সংখ্যায় প্রতিবেদন</translation>
    </message>
    <message>
        <source>Offices</source>
        <translation>অফিস</translation>
    </message>
    <message>
        <source>{name}, figures of {day}</source>
        <translation>{name}, {day}-এর সংখ্যা</translation>
    </message>
    <message>
        <source>Only who agreed to statistics is counted. A figure of fewer than five people is not shown, nor one from which it could be worked out, with this report and all before it. What is missing is left out for this reason or at random, so every sum is at least so many.</source>
        <translation>শুধু যাঁরা পরিসংখ্যানে রাজি হয়েছেন তাঁদের গোনা হয়। পাঁচজনের কম হলে সংখ্যা দেখানো হয় না, আর এই ও আগের সব প্রতিবেদন মিলিয়ে যা থেকে তা বের করা যায় তা-ও নয়। যা নেই তা এই কারণে বা এলোমেলোভাবে বাদ, তাই প্রতিটি যোগফল অন্তত অত জন।</translation>
    </message>
    <message>
        <source>Counsellors</source>
        <translation>কাউন্সেলর</translation>
    </message>
    <message>
        <source>{count}, of whom {amber} near the limit of their workload and {red} over it</source>
        <translation>{count}, তাঁদের মধ্যে {amber} জন কাজের ভারের সীমার কাছে আর {red} জন সীমার উপরে</translation>
    </message>
    <message>
        <source>Open files, those of everybody</source>
        <translation>খোলা ফাইল, সবার</translation>
    </message>
    <message>
        <source>Sessions in 28 days</source>
        <translation>28 দিনে সাক্ষাৎ</translation>
    </message>
    <message>
        <source>People served at the end of each month</source>
        <translation>প্রতি মাসের শেষে যাঁরা সেবা পাচ্ছেন</translation>
    </message>
    <message>
        <source>At the end of {month}</source>
        <translation>{month}-এর শেষে</translation>
    </message>
    <message>
        <source>Sessions of these people in three months</source>
        <translation>এই মানুষদের তিন মাসে সাক্ষাৎ</translation>
    </message>
    <message>
        <source>Share with a reliable improvement</source>
        <translation>নির্ভরযোগ্য উন্নতির ভাগ</translation>
    </message>
    <message>
        <source>{share} % of {count} who answered a questionnaire twice</source>
        <translation>যাঁরা দুবার প্রশ্নমালার উত্তর দিয়েছেন এমন {count} জনের {share} %</translation>
    </message>
    <message>
        <source>at least {count}</source>
        <translation>অন্তত {count}</translation>
    </message>
    <message>
        <source>No month can be shown yet.</source>
        <translation>এখনও কোনো মাসের সংখ্যা দেখানো যায় না।</translation>
    </message>
    <message>
        <source>not shown: too few</source>
        <translation>দেখানো হয়নি: খুব কম</translation>
    </message>
    <message>
        <source>What people say of our work</source>
        <translation>আমাদের কাজ নিয়ে মানুষ যা বলেন</translation>
    </message>
    <message>
        <source>This sheet is for survivors who want to talk together about how this office works, and to have a say in what it does next. Nobody needs to say anything about themselves.</source>
        <translation>এই কাগজটি সেই সারভাইভারদের জন্য, যাঁরা এই অফিসের কাজ নিয়ে একসঙ্গে কথা বলতে চান, আর এর পরে কী হবে তাতে মত দিতে চান। কাউকে নিজের বিষয়ে কিছু বলতে হবে না।</translation>
    </message>
    <message>
        <source>Answers given up to {day}</source>
        <translation>{day} পর্যন্ত পাওয়া উত্তর</translation>
    </message>
    <message>
        <source>About the counselling here</source>
        <translation>এখানকার কাউন্সেলিং নিয়ে</translation>
    </message>
    <message>
        <source>About other services that people were sent to</source>
        <translation>অন্য যেসব পরিষেবায় পাঠানো হয়েছে তা নিয়ে</translation>
    </message>
    <message>
        <source>Of the {count} people who answered, most said “mostly” or “fully”: {high}.</source>
        <translation>যে {count} জন উত্তর দিয়েছেন, তাঁদের বেশিরভাগ বলেছেন “অনেকটা” বা “পুরোপুরি”: {high} জন।</translation>
    </message>
    <message>
        <source>Of the {count} people who answered, {high} said “mostly” or “fully”.</source>
        <translation>যে {count} জন উত্তর দিয়েছেন, তাঁদের মধ্যে {high} জন বলেছেন “অনেকটা” বা “পুরোপুরি”।</translation>
    </message>
    <message>
        <source>At least {count} people said “mostly” or “fully”.</source>
        <translation>অন্তত {count} জন বলেছেন “অনেকটা” বা “পুরোপুরি”।</translation>
    </message>
    <message>
        <source>At least {count} people said “partly”.</source>
        <translation>অন্তত {count} জন বলেছেন “কিছুটা”।</translation>
    </message>
    <message>
        <source>At least {count} people said “not at all” or “a little”.</source>
        <translation>অন্তত {count} জন বলেছেন “একেবারেই না” বা “একটু”।</translation>
    </message>
    <message>
        <source>Too few people answered to say anything that could not point to one of them.</source>
        <translation>খুব কম জন উত্তর দিয়েছেন; কিছু বললে তাঁদের কাউকে চেনা যেতে পারত।</translation>
    </message>
    <message>
        <source>Too few people have answered, or agreed to be counted, for anything to be shown yet.</source>
        <translation>খুব কম জন উত্তর দিয়েছেন বা গণনায় রাজি হয়েছেন, তাই এখনও কিছু দেখানো যায় না।</translation>
    </message>
    <message>
        <source>To talk about together</source>
        <translation>একসঙ্গে আলোচনার জন্য</translation>
    </message>
    <message>
        <source>What of this fits with how you see the work here? What does not?</source>
        <translation>এখানকার কাজ আপনারা যেমন দেখেন, তার সঙ্গে এর কী মেলে? কী মেলে না?</translation>
    </message>
    <message>
        <source>What is good and should stay as it is?</source>
        <translation>কী ভালো আছে, আর যেমন আছে তেমনই থাকা উচিত?</translation>
    </message>
    <message>
        <source>What should change first?</source>
        <translation>সবার আগে কী বদলানো উচিত?</translation>
    </message>
    <message>
        <source>What was not asked here, and should be?</source>
        <translation>এখানে কী জিজ্ঞাসা করা হয়নি, অথচ করা উচিত?</translation>
    </message>
    <message>
        <source>Who of you should be there when it is decided, and how will you all hear of it?</source>
        <translation>সিদ্ধান্ত নেওয়ার সময় আপনাদের মধ্যে কে থাকবেন, আর সবাই তা কীভাবে জানবেন?</translation>
    </message>
    <message>
        <source>Only people who agreed to be counted are in these figures, and only answers that they shared. A figure of fewer than {count} people is not shown, nor one from which it could be worked out. Others are left out at random, so that a gap tells nothing. Complaints are not counted: they go to one person, sealed.</source>
        <translation>শুধু যাঁরা গণনায় রাজি হয়েছেন তাঁরা এই সংখ্যাগুলিতে আছেন, আর শুধু তাঁদের জানানো উত্তর। {count} জনের কম হলে সংখ্যা দেখানো হয় না, যা থেকে তা বের করা যায় তা-ও নয়। আরও কিছু এলোমেলোভাবে বাদ থাকে, যাতে ফাঁক থেকে কিছু বোঝা না যায়। অভিযোগ গোনা হয় না: তা সিল করে একজনের কাছে যায়।</translation>
    </message>
    <message>
        <source>Printed on {day}</source>
        <translation>ছাপার তারিখ {day}</translation>
    </message>
    <message>
        <source>How the team is</source>
        <translation>দল কেমন আছে</translation>
    </message>
    <message>
        <source>Means over those who take part in this office&apos;s team figures, of five people at least, in eight weeks each. The questions are not validated.</source>
        <translation>এই অফিসের দলের পরিসংখ্যানে যাঁরা অংশ নেন তাঁদের গড়, অন্তত পাঁচজনের, আট সপ্তাহ করে। প্রশ্নগুলি যাচাই করা নয়।</translation>
    </message>
    <message>
        <source>{name}, eight weeks until {day}</source>
        <translation>{name}, {day} পর্যন্ত আট সপ্তাহ</translation>
    </message>
    <message>
        <source>{value} of {highest}</source>
        <translation>{highest}-এর মধ্যে {value}</translation>
    </message>
    <message>
        <source>For {name}, {day}</source>
        <translation>{name}-এর জন্য, {day}</translation>
    </message>
</context>
<context>
    <name>summary</name>
    <message>
        <source>The client has come to counselling since {since}.</source>
        <translation>তিনি {since} থেকে কাউন্সেলিংয়ে আসছেন।</translation>
    </message>
    <message>
        <source>Sessions held up to now: {count}; the last one was on {last}.</source>
        <translation>এ পর্যন্ত {count} বার সাক্ষাৎ হয়েছে; শেষটি {last} তারিখে।</translation>
    </message>
    <message>
        <source>At the beginning the client chose what they want support with: {concerns}.</source>
        <translation>শুরুতে তিনি যে বিষয়ে সহায়তা চেয়েছিলেন: {concerns}।</translation>
    </message>
    <message>
        <source>The client&apos;s safety was last assessed on {day}. As it was seen then: {level}.</source>
        <translation>তাঁর নিরাপত্তা শেষ বার দেখা হয়েছে {day} তারিখে। তখন যেমন মনে হয়েছে: {level}।</translation>
    </message>
    <message>
        <source>What was asked for the client up to now:</source>
        <translation>এ পর্যন্ত তাঁর জন্য যা চাওয়া হয়েছে:</translation>
    </message>
    <message>
        <source>Goals that the client set: working on {open}, reached {reached}.</source>
        <translation>তাঁর নিজের ঠিক করা লক্ষ্য: চলছে {open}টি, পূরণ হয়েছে {reached}টি।</translation>
    </message>
    <message>
        <source>It is to be looked at again on {day}.</source>
        <translation>এটি আবার দেখা হবে {day} তারিখে।</translation>
    </message>
    <message>
        <source>{service}: {state} (since {day})</source>
        <translation>{service}: {state} ({day} থেকে)</translation>
    </message>
    <message>
        <source>No session has been held yet.</source>
        <translation>এখনও কোনো সাক্ষাৎ হয়নি।</translation>
    </message>
    <message>
        <source>{title}, answered on {day}.</source>
        <translation>{title}, উত্তর দেওয়া হয়েছে {day} তারিখে।</translation>
    </message>
    <message>
        <source>{title}, answered on {day}; the first time on {first}.</source>
        <translation>{title}, উত্তর দেওয়া হয়েছে {day} তারিখে; প্রথম বার {first} তারিখে।</translation>
    </message>
    <message>
        <source>{score}: {value}, on a scale from {low} to {high}</source>
        <translation>{score}: {value}, {low} থেকে {high}-এর মাপে</translation>
    </message>
    <message>
        <source>{score}: {value} (the first time {before}), on a scale from {low} to {high}</source>
        <translation>{score}: {value} (প্রথম বার {before}), {low} থেকে {high}-এর মাপে</translation>
    </message>
    <message>
        <source>{line} ({band}).</source>
        <translation>{line} ({band})।</translation>
    </message>
    <message>
        <source>{line}.</source>
        <translation>{line}।</translation>
    </message>
    <message>
        <source>A higher figure means more difficulty.</source>
        <translation>সংখ্যা বেশি মানে কষ্ট বেশি।</translation>
    </message>
    <message>
        <source>A higher figure means more well-being.</source>
        <translation>সংখ্যা বেশি মানে ভালো থাকা বেশি।</translation>
    </message>
    <message>
        <source>Since the first time it has become better by enough to count.</source>
        <translation>প্রথম বারের চেয়ে এখন ভালো, এবং পার্থক্যটি ধরার মতো বড়।</translation>
    </message>
    <message>
        <source>Since the first time it has become worse by enough to count.</source>
        <translation>প্রথম বারের চেয়ে এখন খারাপ, এবং পার্থক্যটি ধরার মতো বড়।</translation>
    </message>
    <message>
        <source>Since the first time it has not changed by enough to count.</source>
        <translation>প্রথম বারের পর ধরার মতো বড় কোনো পরিবর্তন হয়নি।</translation>
    </message>
    <message>
        <source>A difference smaller than {points} points may be chance.</source>
        <translation>{points} পয়েন্টের কম তফাত আকস্মিক হতে পারে।</translation>
    </message>
    <message>
        <source>Its publisher counts a difference of {points} points or more as meaningful.</source>
        <translation>এর প্রকাশক {points} নম্বর বা তার বেশি পার্থক্যকে অর্থপূর্ণ ধরেন।</translation>
    </message>
    <message>
        <source>It is not known how large a difference has to be before it means something.</source>
        <translation>কত বড় পার্থক্য হলে তার অর্থ থাকে, তা জানা নেই।</translation>
    </message>
    <message>
        <source>Shared as the client agreed, and for one purpose only</source>
        <translation>তিনি যেমন রাজি হয়েছেন, এবং শুধু একটি উদ্দেশ্যে</translation>
    </message>
    <message>
        <source>About</source>
        <translation>যাঁর সম্বন্ধে</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>উদ্দেশ্য</translation>
    </message>
    <message>
        <source>From</source>
        <translation>প্রেরক</translation>
    </message>
    <message>
        <source>{name}, counsellor</source>
        <translation>{name}, কাউন্সেলর</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>অফিস</translation>
    </message>
    <message>
        <source>Signature of the counsellor</source>
        <translation>কাউন্সেলরের স্বাক্ষর</translation>
    </message>
    <message>
        <source>Qualification and registration</source>
        <translation>যোগ্যতা ও নিবন্ধন</translation>
    </message>
    <message>
        <source>Written on</source>
        <translation>লেখার তারিখ</translation>
    </message>
    <message>
        <source>The consent is in force until</source>
        <translation>সম্মতি যে দিন পর্যন্ত বহাল</translation>
    </message>
    <message>
        <source>The client asks</source>
        <translation>তিনি যা চান</translation>
    </message>
    <message>
        <source>Confidential. The client may withdraw the consent at any time and need not say why.</source>
        <translation>গোপনীয়। তিনি যেকোনো সময় কারণ না বলে সম্মতি প্রত্যাহার করতে পারেন।</translation>
    </message>
    <message>
        <source>Figures from questionnaires are no diagnosis, and they may differ from one day to the next.</source>
        <translation>প্রশ্নমালার সংখ্যা রোগনির্ণয় নয়, এবং এক দিন থেকে অন্য দিনে আলাদা হতে পারে।</translation>
    </message>
    <message>
        <source>Results of questionnaires</source>
        <translation>প্রশ্নমালার ফল</translation>
    </message>
    <message>
        <source>Coming to counselling</source>
        <translation>কাউন্সেলিংয়ে আসা</translation>
    </message>
    <message>
        <source>Strengths and supports</source>
        <translation>যা তাঁকে শক্তি দেয়</translation>
    </message>
    <message>
        <source>Please use this for the purpose above only, show it to nobody else, and destroy it when the consent ends or is withdrawn.</source>
        <translation>এটি শুধু উপরের উদ্দেশ্যে ব্যবহার করুন, আর কাউকে দেখাবেন না, এবং তাঁর সম্মতি শেষ হলে বা তিনি প্রত্যাহার করলে নষ্ট করে ফেলুন।</translation>
    </message>
    <message>
        <source>It tells only what the client agreed to; what is not in it was not asked about or is not for sharing.</source>
        <translation>তিনি যাতে রাজি হয়েছেন এতে শুধু তা-ই আছে; যা এতে নেই তা জিজ্ঞাসা করা হয়নি বা জানানোর জন্য নয়।</translation>
    </message>
    <message>
        <source>The client agreed that you read this, so that you can support them well.</source>
        <translation>আপনি যাতে তাঁকে ভালোভাবে সহায়তা করতে পারেন, সেজন্য তিনি আপনাকে এটি পড়তে দিতে রাজি হয়েছেন।</translation>
    </message>
    <message>
        <source>What the client wants support with</source>
        <translation>তিনি যে বিষয়ে সহায়তা চান</translation>
    </message>
    <message>
        <source>What the client needs, and what we recommend</source>
        <translation>তাঁর কী দরকার, এবং আমাদের সুপারিশ</translation>
    </message>
    <message>
        <source>The client&apos;s safety</source>
        <translation>তাঁর নিরাপত্তা</translation>
    </message>
    <message>
        <source>Daily functioning</source>
        <translation>তিনি রোজকার জীবন কীভাবে সামলান</translation>
    </message>
    <message>
        <source>If you need to know more, please ask the client, or ask us: we will ask them first.</source>
        <translation>আরও জানার দরকার হলে তাঁকে জিজ্ঞাসা করুন, বা আমাদের: আমরা আগে তাঁকে জিজ্ঞাসা করব।</translation>
    </message>
    <message>
        <source>This statement was written at the client&apos;s wish for their claim to compensation. It tells how they are and what they need, as seen in counselling. It is no medical certificate.</source>
        <translation>ক্লায়েন্টের ইচ্ছায় তাঁর ক্ষতিপূরণের দাবির জন্য এই বিবৃতি লেখা হয়েছে। কাউন্সেলিংয়ে যেমন দেখা গেছে, তিনি কেমন আছেন এবং তাঁর কী দরকার তা এতে বলা আছে। এটি চিকিৎসার শংসাপত্র নয়।</translation>
    </message>
    <message>
        <source>The counselling on which this rests</source>
        <translation>যে কাউন্সেলিংয়ের ভিত্তিতে এটি লেখা</translation>
    </message>
    <message>
        <source>What weighs on the client</source>
        <translation>তাঁর মনের ভার</translation>
    </message>
    <message>
        <source>What this means for the client&apos;s daily life</source>
        <translation>তাঁর রোজকার জীবনে এর প্রভাব</translation>
    </message>
    <message>
        <source>What the client needs to recover</source>
        <translation>সেরে উঠতে তাঁর যা দরকার</translation>
    </message>
    <message>
        <source>Please use this for the client&apos;s claim only, show it to nobody who does not decide on it, and do not make it public. The client&apos;s name and what could tell who they are may not be printed or published.</source>
        <translation>এটি শুধু তাঁর দাবির জন্য ব্যবহার করুন, যাঁরা সে বিষয়ে সিদ্ধান্ত নেন না তাঁদের দেখাবেন না, এবং প্রকাশ করবেন না। তাঁর নাম এবং যা থেকে তাঁকে চেনা যায় তা ছাপা বা প্রকাশ করা যাবে না।</translation>
    </message>
    <message>
        <source>Please do not ask the client to tell again what happened because of this statement. If something is unclear, please ask us: we will ask them first.</source>
        <translation>এই বিবৃতির জন্য তাঁকে যা ঘটেছে তা আবার বলতে বলবেন না। কিছু অস্পষ্ট হলে আমাদের জিজ্ঞাসা করুন: আমরা আগে তাঁকে জিজ্ঞাসা করব।</translation>
    </message>
    <message>
        <source>This letter tells when the client came to counselling. It does not tell why, and nothing of what was spoken about.</source>
        <translation>তিনি কবে কাউন্সেলিংয়ে এসেছেন, এই চিঠিতে শুধু তা-ই আছে। কেন এসেছেন বা কী কথা হয়েছে তার কিছুই এতে নেই।</translation>
    </message>
    <message>
        <source>Nothing about the client&apos;s health, case or credibility can be concluded from it.</source>
        <translation>তাঁর স্বাস্থ্য, তাঁর মামলা বা তাঁর কথার সত্যতা সম্বন্ধে এ থেকে কিছুই ধরে নেওয়া যায় না।</translation>
    </message>
    <message>
        <source>Please read this today. The client agreed that you know how their safety is seen, so that you can help to keep them safe.</source>
        <translation>এটি আজই পড়ুন। তাঁর নিরাপত্তা কেমন মনে করা হচ্ছে তা আপনাকে জানাতে তিনি রাজি হয়েছেন, যাতে আপনি তাঁকে নিরাপদ রাখতে সাহায্য করতে পারেন।</translation>
    </message>
    <message>
        <source>How the client&apos;s safety is seen</source>
        <translation>তাঁর নিরাপত্তা কেমন মনে করা হচ্ছে</translation>
    </message>
    <message>
        <source>What the client needs now</source>
        <translation>এখন তাঁর যা দরকার</translation>
    </message>
    <message>
        <source>Please speak with the client before you do anything, and do not call, write or visit in a way that they have not named as safe.</source>
        <translation>কিছু করার আগে তাঁর সঙ্গে কথা বলুন; তিনি যা নিরাপদ বলেননি সেভাবে ফোন করবেন না, লিখবেন না বা দেখা করতে যাবেন না।</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>উপস্থিতি</translation>
    </message>
    <message>
        <source>How safety is seen can change within a day. Please ask us before you rely on this later.</source>
        <translation>নিরাপত্তার অবস্থা এক দিনেই বদলাতে পারে। পরে এর উপর নির্ভর করার আগে আমাদের জিজ্ঞাসা করুন।</translation>
    </message>
</context>
<context>
    <name>units</name>
    <message>
        <source>years</source>
        <translation>বছর</translation>
    </message>
    <message>
        <source>months</source>
        <translation>মাস</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>সপ্তাহ</translation>
    </message>
    <message>
        <source>days</source>
        <translation>দিন</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>ঘণ্টা</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>মিনিট</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>সেকেন্ড</translation>
    </message>
    <message>
        <source>pounds</source>
        <translation>পাউন্ড</translation>
    </message>
    <message>
        <source>ounces</source>
        <translation>আউন্স</translation>
    </message>
    <message>
        <source>inches</source>
        <translation>ইঞ্চি</translation>
    </message>
    <message>
        <source>feet</source>
        <translation>ফুট</translation>
    </message>
    <message>
        <source>per minute</source>
        <translation>প্রতি মিনিটে</translation>
    </message>
    <message>
        <source>per day</source>
        <translation>প্রতিদিন</translation>
    </message>
    <message>
        <source>per week</source>
        <translation>প্রতি সপ্তাহে</translation>
    </message>
</context>
<context>
    <name>verify</name>
    <message>
        <source>This file is not encrypted.</source>
        <translation>এই ফাইলটি এনক্রিপ্ট করা নয়।</translation>
    </message>
    <message>
        <source>This file is missing.</source>
        <translation>এই ফাইলটি নেই।</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>এই ফাইলটি ফাঁকা।</translation>
    </message>
    <message>
        <source>This file is a link, or leads elsewhere.</source>
        <translation>এই ফাইলটি একটি লিংক, বা অন্য কোথাও নিয়ে যায়।</translation>
    </message>
    <message>
        <source>The office register knows nothing of this file.</source>
        <translation>অফিসের খাতায় এই ফাইলের কথা নেই।</translation>
    </message>
    <message>
        <source>This file was changed since it was closed.</source>
        <translation>বন্ধ করার পরে এই ফাইলটি বদলানো হয়েছে।</translation>
    </message>
    <message>
        <source>The office register was changed or has gaps; entry {number} is the first that is not as it was.</source>
        <translation>অফিসের খাতা বদলানো হয়েছে বা তাতে ফাঁক আছে; {number} নম্বর লেখাটি প্রথম, যা আগের মতো নেই।</translation>
    </message>
    <message>
        <source>A letter that was posted is missing from the register.</source>
        <translation>পাঠানো একটি চিঠি খাতায় আর নেই।</translation>
    </message>
    <message>
        <source>The activity log of the earlier version is missing from the register.</source>
        <translation>আগের সংস্করণের কার্যকলাপের লগ খাতায় আর নেই।</translation>
    </message>
    <message>
        <source>A form of the office&apos;s library is missing from the register.</source>
        <translation>রেজিস্টারে অফিসের লাইব্রেরির একটি ফর্ম নেই।</translation>
    </message>
    <message>
        <source>The key of a vault is missing from the register.</source>
        <translation>একটি ভল্টের চাবি খাতায় আর নেই।</translation>
    </message>
    <message>
        <source>A record was changed or is out of its place.</source>
        <translation>একটি নথি বদলানো হয়েছে বা নিজের জায়গায় নেই।</translation>
    </message>
    <message>
        <source>The records do not lead to the signed head.</source>
        <translation>নথিগুলি স্বাক্ষরিত শেষে পৌঁছায় না।</translation>
    </message>
    <message>
        <source>A picture or paper in a file is missing or is not what was attached.</source>
        <translation>কোনো ফাইলের একটি ছবি বা কাগজ নেই, অথবা যা যুক্ত করা হয়েছিল তা নয়।</translation>
    </message>
    <message>
        <source>What is kept beside the records, such as drafts and seals, is partly older than the records.</source>
        <translation>নথির পাশে যা থাকে, যেমন খসড়া ও সিল, তার কিছু নথিগুলির চেয়ে পুরোনো।</translation>
    </message>
    <message>
        <source>The vault is older than the office register last saw it.</source>
        <translation>অফিসের খাতা শেষবার যা দেখেছিল ভল্টটি তার চেয়ে পুরোনো।</translation>
    </message>
    <message>
        <source>Some pages of this file were altered or damaged.</source>
        <translation>এই ফাইলের কয়েকটি পাতা বদলানো বা নষ্ট।</translation>
    </message>
    <message>
        <source>The inner structure of this file is damaged.</source>
        <translation>এই ফাইলের ভিতরের গঠন নষ্ট।</translation>
    </message>
    <message>
        <source>This file of a backup is damaged or was changed, so backups that need it cannot be restored. Please make a backup on another stick or disk.</source>
        <translation>ব্যাকআপের এই ফাইলটি নষ্ট হয়েছে বা বদলানো হয়েছে, তাই যে ব্যাকআপের এটি লাগে তা ফিরিয়ে আনা যাবে না। অনুগ্রহ করে অন্য পেন ড্রাইভ বা ডিস্কে একটি ব্যাকআপ করুন।</translation>
    </message>
    <message>
        <source>No finished backup names this file: one was interrupted, or its list is missing.</source>
        <translation>কোনো সম্পূর্ণ ব্যাকআপে এই ফাইলের নাম নেই: একটি মাঝপথে থেমে গেছে, অথবা তার তালিকা নেই।</translation>
    </message>
</context>
<context>
    <name>voice</name>
    <message>
        <source>Do you feel listened to here?</source>
        <translation>এখানে আপনার কথা শোনা হয় বলে মনে হয়?</translation>
    </message>
    <message>
        <source>Do we talk about what matters to you?</source>
        <translation>আপনার কাছে যা জরুরি তা নিয়ে কি আমরা কথা বলি?</translation>
    </message>
    <message>
        <source>Do you feel free to say no here?</source>
        <translation>এখানে “না” বলতে পারেন বলে মনে হয়?</translation>
    </message>
    <message>
        <source>Were you treated with respect there?</source>
        <translation>সেখানে কি আপনাকে সম্মান করা হয়েছে?</translation>
    </message>
    <message>
        <source>Did you get what you went there for?</source>
        <translation>যে জন্য গিয়েছিলেন তা কি পেয়েছেন?</translation>
    </message>
    <message>
        <source>Would you go there again?</source>
        <translation>আবার কি সেখানে যাবেন?</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>একেবারেই না</translation>
    </message>
    <message>
        <source>A little</source>
        <translation>একটু</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>কিছুটা</translation>
    </message>
    <message>
        <source>Mostly</source>
        <translation>অনেকটা</translation>
    </message>
    <message>
        <source>Fully</source>
        <translation>পুরোপুরি</translation>
    </message>
    <message>
        <source>These questions are for you alone to answer. Nothing depends on what you say, and you may skip any of them.</source>
        <translation>এই প্রশ্নগুলির উত্তর শুধু আপনিই দেবেন। আপনি যা-ই বলুন, তার উপর কিছু নির্ভর করে না; যেকোনো প্রশ্ন বাদ দিতে পারেন।</translation>
    </message>
    <message>
        <source>Question {number} of {count}</source>
        <translation>{count}টির মধ্যে {number} নম্বর প্রশ্ন</translation>
    </message>
    <message>
        <source>Skip this question</source>
        <translation>এই প্রশ্নটি বাদ দিন</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>ফিরে যান</translation>
    </message>
    <message>
        <source>Stop, and save nothing</source>
        <translation>থামুন, কিছুই সেভ করবেন না</translation>
    </message>
    <message>
        <source>Is there something you want to say? You may leave this empty.</source>
        <translation>আপনি কি কিছু বলতে চান? ফাঁকাও রাখতে পারেন।</translation>
    </message>
    <message>
        <source>My counsellor may see my answers</source>
        <translation>আমার কাউন্সেলর আমার উত্তর দেখতে পারেন</translation>
    </message>
    <message>
        <source>Without a tick here the desk does not show them to your counsellor. It only counts them together with those of others. They are kept, locked, with your counsellor&apos;s files all the same.</source>
        <translation>এখানে টিক না দিলে ডেস্ক এগুলি আপনার কাউন্সেলরকে দেখায় না। শুধু অন্যদের উত্তরের সঙ্গে গোনে। তবু এগুলি লক করা অবস্থায় কাউন্সেলরের ফাইলের সঙ্গে রাখা হয়।</translation>
    </message>
    <message>
        <source>I am done</source>
        <translation>আমার হয়ে গেছে</translation>
    </message>
    <message>
        <source>Thank you. Please hand the computer back.</source>
        <translation>ধন্যবাদ। অনুগ্রহ করে কম্পিউটারটি ফিরিয়ে দিন।</translation>
    </message>
    <message>
        <source>Lock the desk</source>
        <translation>ডেস্ক লক করুন</translation>
    </message>
    <message>
        <source>Your answers could not be saved. You can try once more, or stop.</source>
        <translation>আপনার উত্তর সেভ করা গেল না। আর একবার চেষ্টা করতে পারেন, অথবা থামতে পারেন।</translation>
    </message>
</context>
</TS>
