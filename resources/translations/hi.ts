<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi" sourcelanguage="en">
<context>
    <name>AccountPage</name>
    <message>
        <source>Every record is as it was signed, from the first to the last.</source>
        <translation>पहले से आख़िरी तक हर रिकॉर्ड वैसा ही है जैसा हस्ताक्षर के समय था।</translation>
    </message>
    <message>
        <source>Please type your present passphrase.</source>
        <translation>कृपया अपना अभी का पासफ़्रेज़ लिखें।</translation>
    </message>
    <message>
        <source>Passphrase and keys</source>
        <translation>पासफ़्रेज़ और चाबियाँ</translation>
    </message>
    <message>
        <source>Your passphrase, your recovery code, your records.</source>
        <translation>आपका पासफ़्रेज़, आपका रिकवरी कोड, आपके रिकॉर्ड।</translation>
    </message>
    <message>
        <source>Change your passphrase</source>
        <translation>अपना पासफ़्रेज़ बदलें</translation>
    </message>
    <message>
        <source>Your present passphrase</source>
        <translation>आपका अभी का पासफ़्रेज़</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>पासफ़्रेज़ बदलें</translation>
    </message>
    <message>
        <source>New recovery code</source>
        <translation>नया रिकवरी कोड</translation>
    </message>
    <message>
        <source>If the sheet is lost or somebody saw it: type your passphrase on this page and make a new one. The old sheet then no longer opens anything.</source>
        <translation>पन्ना खो जाए या किसी ने देख लिया हो: इस पेज पर अपना पासफ़्रेज़ लिखें और दूसरा कोड बनाएँ। तब पुराने पन्ने से कुछ नहीं खुलता।</translation>
    </message>
    <message>
        <source>Make a new recovery code</source>
        <translation>नया रिकवरी कोड बनाएँ</translation>
    </message>
    <message>
        <source>Your keys in words</source>
        <translation>आपकी चाबियाँ, शब्दों में</translation>
    </message>
    <message>
        <source>Read these words to the administrator, by telephone or in person, best before your keys are confirmed: every word must be the same on both screens. They are no secret, and they are not your recovery code.</source>
        <translation>ये शब्द प्रशासक को पढ़कर सुनाएँ, फ़ोन पर या आमने-सामने; चाबियों की पुष्टि से पहले हो तो सबसे अच्छा: दोनों स्क्रीनों पर हर शब्द एक जैसा होना चाहिए। ये गुप्त नहीं हैं, और ये आपका रिकवरी कोड नहीं हैं।</translation>
    </message>
    <message>
        <source>Your records</source>
        <translation>आपके रिकॉर्ड</translation>
    </message>
    <message>
        <source>The desk can go through every record of yours and compare it with what was signed. It changes nothing.</source>
        <translation>डेस्क आपके हर रिकॉर्ड को हस्ताक्षर किए हुए रूप से मिलाकर देख सकता है। इससे कुछ नहीं बदलता।</translation>
    </message>
    <message>
        <source>Check my records</source>
        <translation>मेरे रिकॉर्ड जाँचें</translation>
    </message>
    <message>
        <source>If the desk does not work as it should</source>
        <translation>अगर डेस्क ठीक से काम न करे</translation>
    </message>
    <message>
        <source>A report tells whoever helps you about this computer and this program, in numbers and fixed words: no names, no codes, nothing from any record. You read it first; it is never sent.</source>
        <translation>रिपोर्ट से आपकी मदद करने वाले को इस कंप्यूटर और इस प्रोग्राम के बारे में पता चलता है, संख्याओं और तय शब्दों में: न कोई नाम, न कोड, न किसी रिकॉर्ड की कोई बात। इसे पहले आप पढ़ लें; यह कभी भेजी नहीं जाती।</translation>
    </message>
    <message>
        <source>Report for support…</source>
        <translation>मदद के लिए रिपोर्ट…</translation>
    </message>
</context>
<context>
    <name>AccountPresenter</name>
    <message>
        <source>It is printed on your statements from now on.</source>
        <translation>अब से यह आपके लिखे बयानों पर छपेगा।</translation>
    </message>
    <message>
        <source>Your new passphrase is in use from now on.</source>
        <translation>अब से आपका नया पासफ़्रेज़ लागू है।</translation>
    </message>
</context>
<context>
    <name>ActionForm</name>
    <message>
        <source>Please write what you agreed.</source>
        <translation>कृपया लिखें कि क्या तय हुआ।</translation>
    </message>
    <message>
        <source>Something agreed</source>
        <translation>जो तय हुआ</translation>
    </message>
    <message>
        <source>Changing what is agreed</source>
        <translation>जो तय हुआ उसे बदलना</translation>
    </message>
    <message>
        <source>What you agreed</source>
        <translation>आपने क्या तय किया</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>कौन करे</translation>
    </message>
    <message>
        <source>By which day</source>
        <translation>किस दिन तक</translation>
    </message>
    <message>
        <source>May stay open.</source>
        <translation>खुला रह सकता है।</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>स्थिति</translation>
    </message>
</context>
<context>
    <name>AgendaPage</name>
    <message>
        <source>no day</source>
        <translation>कोई तारीख़ नहीं</translation>
    </message>
    <message>
        <source>{day} (outcome not noted yet)</source>
        <translation>{day} (नतीजा अभी लिखा नहीं गया)</translation>
    </message>
    <message>
        <source>{day} (has passed)</source>
        <translation>{day} (बीत चुकी)</translation>
    </message>
    <message>
        <source>Hearing: {what}</source>
        <translation>सुनवाई: {what}</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>तारीख़</translation>
    </message>
    <message>
        <source>What</source>
        <translation>क्या</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>मामला</translation>
    </message>
    <message>
        <source>Place or details</source>
        <translation>जगह या थोड़े शब्दों में</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>कौन</translation>
    </message>
    <message>
        <source>What is next</source>
        <translation>आगे क्या है</translation>
    </message>
    <message>
        <source>Hearings and tasks of all open cases, by day.</source>
        <translation>सभी खुले मामलों की सुनवाइयाँ और काम, तारीख़ के अनुसार।</translation>
    </message>
    <message>
        <source>Filter by case, court, task or person</source>
        <translation>मामले, अदालत, काम या व्यक्ति से खोजें</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>क्या दिखाया गया है</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>सब कुछ</translation>
    </message>
    <message>
        <source>Hearings only</source>
        <translation>केवल सुनवाइयाँ</translation>
    </message>
    <message>
        <source>Tasks only</source>
        <translation>केवल काम</translation>
    </message>
    <message>
        <source>My tasks</source>
        <translation>मेरे काम</translation>
    </message>
    <message>
        <source>Nothing is coming up here. Add hearings and tasks in a case.</source>
        <translation>यहाँ आगे कुछ नहीं है। सुनवाइयाँ और काम मामले में जोड़ें।</translation>
    </message>
</context>
<context>
    <name>AnswerBoxes</name>
    <message>
        <source>Item {number}</source>
        <translation>प्रश्न {number}</translation>
    </message>
</context>
<context>
    <name>AnswerCard</name>
    <message>
        <source>Please write who answered.</source>
        <translation>कृपया लिखें कि किसने उत्तर दिया।</translation>
    </message>
    <message>
        <source>Please write the day, for example 31-12-2026.</source>
        <translation>कृपया तारीख़ लिखें, जैसे 31-12-2026।</translation>
    </message>
    <message>
        <source>The office&apos;s lawyer</source>
        <translation>कार्यालय के वकील</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>उत्तर की तारीख़</translation>
    </message>
    <message>
        <source>In the lawyer&apos;s words</source>
        <translation>वकील के शब्दों में</translation>
    </message>
    <message>
        <source>They are shown in place of the statement. Leave this empty if it is right.</source>
        <translation>मूल कथन की जगह यही दिखाया जाता है। कथन सही हो तो खाली छोड़ दें।</translation>
    </message>
    <message>
        <source>Save the answer</source>
        <translation>उत्तर सहेजें</translation>
    </message>
    <message>
        <source>Remove the answer</source>
        <translation>उत्तर हटाएँ</translation>
    </message>
</context>
<context>
    <name>App</name>
    <message>
        <source>The tour could not be started. The office itself is as it was.</source>
        <translation>परिचय शुरू नहीं हो सका। कार्यालय पहले जैसा ही है।</translation>
    </message>
</context>
<context>
    <name>AppointmentCard</name>
    <message>
        <source>Cancel all that follow as well</source>
        <translation>आगे की सभी भी रद्द करें</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>नतीजा</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>बदलें</translation>
    </message>
    <message>
        <source>Open the note</source>
        <translation>नोट खोलें</translation>
    </message>
    <message>
        <source>Write the note</source>
        <translation>नोट लिखें</translation>
    </message>
    <message>
        <source>Group note</source>
        <translation>समूह का नोट</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>फ़ाइल खोलें</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>वापस</translation>
    </message>
</context>
<context>
    <name>AppointmentForm</name>
    <message>
        <source>Please write the time as hours and minutes, such as 10:30.</source>
        <translation>कृपया समय घंटों और मिनटों में लिखें, जैसे 10:30।</translation>
    </message>
    <message>
        <source>A new appointment</source>
        <translation>नया अपॉइंटमेंट</translation>
    </message>
    <message>
        <source>Changing an appointment</source>
        <translation>अपॉइंटमेंट बदलना</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>तारीख़</translation>
    </message>
    <message>
        <source>From</source>
        <translation>किससे</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>मिनट</translation>
    </message>
    <message>
        <source>How you meet</source>
        <translation>मुलाक़ात कैसे होगी</translation>
    </message>
    <message>
        <source>Where, if it needs saying</source>
        <translation>कहाँ, अगर बताना ज़रूरी हो</translation>
    </message>
    <message>
        <source>It took place already</source>
        <translation>मुलाक़ात हो चुकी है</translation>
    </message>
    <message>
        <source>Change all that follow as well</source>
        <translation>आगे की सभी भी बदलें</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>सहेजें</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
</context>
<context>
    <name>Appointments</name>
    <message>
        <source>It overlaps with another appointment of yours.</source>
        <translation>इसी समय आपका एक और अपॉइंटमेंट है।</translation>
    </message>
    <message>
        <source>This time is in the past. You can note the outcome.</source>
        <translation>यह समय बीत चुका है। क्या हुआ, वह लिखा जा सकता है।</translation>
    </message>
    <message>
        <source>Your work together had ended; a contact afterwards is welcome.</source>
        <translation>आपका साथ का काम समाप्त हो चुका था; बाद में भी संपर्क रहे तो अच्छा है।</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>सोमवार</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>मंगलवार</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>बुधवार</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>गुरुवार</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>शुक्रवार</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>शनिवार</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>रविवार</translation>
    </message>
</context>
<context>
    <name>Arrivals</name>
    <message>
        <source>A consent was withdrawn. Its summary is gone from here.</source>
        <translation>एक सहमति वापस ली गई। उसका सारांश यहाँ से हट गया है।</translation>
    </message>
    <message>
        <source>A summary has come. You find it under Summaries.</source>
        <translation>एक सारांश आया है। वह “सारांश” में मिलेगा।</translation>
    </message>
    <message>
        <source>A counsellor has settled a request. You find it under Requests.</source>
        <translation>एक परामर्शदाता ने एक अनुरोध निपटाया है। वह “अनुरोध” में मिलेगा।</translation>
    </message>
    <message>
        <source>Something that came in could not be trusted and was left closed.</source>
        <translation>जो आया उसमें से कुछ पर भरोसा नहीं किया जा सका, इसलिए उसे खोला नहीं गया।</translation>
    </message>
</context>
<context>
    <name>AskingCards</name>
    <message>
        <source>{name} asks to be let in.</source>
        <translation>{name} जोड़े जाने का अनुरोध कर रहा है।</translation>
    </message>
    <message>
        <source>Please compare these words with those on its screen, by telephone or side by side. If one differs, do not let it in.</source>
        <translation>कृपया इन शब्दों को उस लैपटॉप की स्क्रीन के शब्दों से मिलाएँ, फ़ोन पर या साथ बैठकर। एक भी अलग हो तो उसे न जोड़ें।</translation>
    </message>
    <message>
        <source>The words are the same: let it in</source>
        <translation>शब्द एक ही हैं: जोड़ें</translation>
    </message>
    <message>
        <source>The words differ: do not let it in</source>
        <translation>शब्द अलग हैं: न जोड़ें</translation>
    </message>
</context>
<context>
    <name>AskingPage</name>
    <message>
        <source>Last checked: {moment}.</source>
        <translation>पिछली बार देखा: {moment}।</translation>
    </message>
    <message>
        <source>This laptop asks to be let in</source>
        <translation>यह लैपटॉप जोड़े जाने का अनुरोध कर रहा है</translation>
    </message>
    <message>
        <source>Please compare these words with those that the administrator sees under “Other laptops”, by telephone or side by side. Every word must be the same. If one differs, please stop here and tell the administrator.</source>
        <translation>कृपया इन शब्दों को प्रशासक को “अन्य लैपटॉप” में दिख रहे शब्दों से मिलाएँ, फ़ोन पर या साथ बैठकर। हर शब्द एक ही होना चाहिए। एक भी अलग हो तो कृपया यहीं रुकें और प्रशासक को बताएँ।</translation>
    </message>
    <message>
        <source>Words to compare</source>
        <translation>मिलाने के शब्द</translation>
    </message>
    <message>
        <source>Once the administrator has let this laptop in, this window goes on by itself. You may close it meanwhile. If you exchange by stick, take the stick there and bring it back first.</source>
        <translation>प्रशासक के यह लैपटॉप जोड़ने पर यह विंडो अपने आप आगे बढ़ती है। तब तक आप इसे बंद कर सकते हैं। पेन ड्राइव हो तो उसे पहले वहाँ जाकर लौटना होगा।</translation>
    </message>
    <message>
        <source>The access file is not needed any more: please delete it.</source>
        <translation>एक्सेस फ़ाइल अब नहीं चाहिए: कृपया उसे मिटा दें।</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>अभी देखें</translation>
    </message>
    <message>
        <source>I have another code</source>
        <translation>मेरे पास दूसरा कोड है</translation>
    </message>
</context>
<context>
    <name>AssentEditor</name>
    <message>
        <source>Please choose what the child says, or that they are too young.</source>
        <translation>बच्चा क्या कहता है, वह चुनें, या यह कि उम्र बहुत कम है।</translation>
    </message>
    <message>
        <source>Please write why the child cannot be asked, such as their age.</source>
        <translation>बच्चे से क्यों नहीं पूछा जा सकता, लिखें, जैसे उम्र।</translation>
    </message>
    <message>
        <source>The child says yes as well</source>
        <translation>बच्चे की भी हाँ है</translation>
    </message>
    <message>
        <source>The child says no</source>
        <translation>बच्चे की ना है</translation>
    </message>
    <message>
        <source>Too young to be asked</source>
        <translation>पूछने के लिए उम्र बहुत कम है</translation>
    </message>
    <message>
        <source>What does the child say?</source>
        <translation>बच्चा क्या कहता है?</translation>
    </message>
    <message>
        <source>Why the child cannot be asked</source>
        <translation>बच्चे से क्यों नहीं पूछा जा सकता</translation>
    </message>
    <message>
        <source>Such as: two years old. From seven years on a child is always asked.</source>
        <translation>जैसे: उम्र दो साल। सात साल से बच्चे से हमेशा पूछा जाता है।</translation>
    </message>
</context>
<context>
    <name>AssessmentsPresenter</name>
    <message>
        <source>The answers are saved in the client&apos;s file.</source>
        <translation>उत्तर क्लाइंट की फ़ाइल में सहेज लिए गए हैं।</translation>
    </message>
    <message>
        <source>What was done is saved in the client&apos;s file.</source>
        <translation>जो किया गया, वह क्लाइंट की फ़ाइल में सहेजा गया है।</translation>
    </message>
    <message>
        <source>The form is scored. The trend shows it.</source>
        <translation>फ़ॉर्म का स्कोर निकल गया है। रुझान में वह दिखता है।</translation>
    </message>
    <message>
        <source>The file is saved, without a lock.</source>
        <translation>फ़ाइल सहेजी गई है, बिना लॉक के।</translation>
    </message>
</context>
<context>
    <name>AssessmentsTab</name>
    <message>
        <source>Answers from the paper form</source>
        <translation>काग़ज़ के फ़ॉर्म के उत्तर</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>प्रश्नावली</translation>
    </message>
    <message>
        <source>Day of the answers</source>
        <translation>उत्तर देने का दिन</translation>
    </message>
    <message>
        <source>Type the number of each answer. What was left out stays empty.</source>
        <translation>हर उत्तर की संख्या लिखें। जो छोड़ा गया वह खाली रहता है।</translation>
    </message>
    <message>
        <source>Cut-off</source>
        <translation>कट-ऑफ़</translation>
    </message>
    <message>
        <source>Cut-offs are published for women and for men. If in doubt, use that for everyone.</source>
        <translation>महिलाओं और पुरुषों के लिए अलग कट-ऑफ़ प्रकाशित हैं। संदेह हो तो सबके लिए वाला लें।</translation>
    </message>
    <message>
        <source>Cut-offs are published for women and for men. They can be used where the intake notes the client&apos;s sex.</source>
        <translation>महिलाओं और पुरुषों के लिए अलग सीमाएँ प्रकाशित हैं। अगर पहली बातचीत में क्लाइंट का लिंग दर्ज है, तो उनका उपयोग किया जा सकता है।</translation>
    </message>
    <message>
        <source>For everyone</source>
        <translation>सबके लिए</translation>
    </message>
    <message>
        <source>For women</source>
        <translation>महिलाओं के लिए</translation>
    </message>
    <message>
        <source>For men</source>
        <translation>पुरुषों के लिए</translation>
    </message>
    <message>
        <source>Save the answers</source>
        <translation>उत्तर सहेजें</translation>
    </message>
</context>
<context>
    <name>AttachmentViewer</name>
    <message>
        <source>A copy outside the desk is not protected any more: whoever has the file can open it, and it cannot be called back. The activity log says that it was saved.</source>
        <translation>डेस्क के बाहर की प्रति सुरक्षित नहीं रहती: जिसके पास फ़ाइल हो वह उसे खोल सकता है, और उसे वापस नहीं बुलाया जा सकता। सहेजने की बात गतिविधि लॉग में रहती है।</translation>
    </message>
    <message>
        <source>Save the copy…</source>
        <translation>प्रति सहेजें…</translation>
    </message>
    <message>
        <source>Delete this picture or paper from the client&apos;s file for good?</source>
        <translation>यह चित्र या कागज़ क्लाइंट की फ़ाइल से हमेशा के लिए मिटाएँ?</translation>
    </message>
    <message>
        <source>Delete “{title}” from the client&apos;s file for good?</source>
        <translation>क्लाइंट की फ़ाइल से “{title}” हमेशा के लिए मिटाएँ?</translation>
    </message>
    <message>
        <source>Delete it for good</source>
        <translation>हमेशा के लिए मिटाएँ</translation>
    </message>
    <message>
        <source>Page {number} of {pages}</source>
        <translation>{pages} में से पन्ना {number}</translation>
    </message>
    <message>
        <source>Something in this PDF could run or open by itself. It was left out when the paper was attached; the pages are all here.</source>
        <translation>इस PDF में कुछ ऐसा था जो अपने आप चल या खुल सकता था। काग़ज़ जोड़ते समय उसे छोड़ दिया गया; सभी पन्ने यहाँ हैं।</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>शीर्षक</translation>
    </message>
    <message>
        <source>In your words; may be left empty. It is saved as you go on.</source>
        <translation>आपके शब्दों में; खाली रह सकता है। आगे बढ़ने पर अपने आप सहेजा जाता है।</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>पिछला पन्ना</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>अगला पन्ना</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>प्रति सहेजें…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>हटाएँ…</translation>
    </message>
    <message>
        <source>Back to pictures and papers</source>
        <translation>तस्वीरों और काग़ज़ों पर वापस</translation>
    </message>
    <message>
        <source>The picture or paper</source>
        <translation>तस्वीर या काग़ज़</translation>
    </message>
</context>
<context>
    <name>AttachmentsPresenter</name>
    <message>
        <source>Saved in the client&apos;s file. The file you chose is where it was.</source>
        <translation>क्लाइंट की फ़ाइल में सहेज लिया गया है। आपने जो फ़ाइल चुनी थी, वह जहाँ थी वहीं है।</translation>
    </message>
    <message>
        <source>The copy is saved.</source>
        <translation>प्रति सहेज ली गई है।</translation>
    </message>
    <message>
        <source>It is removed from the client&apos;s file.</source>
        <translation>यह क्लाइंट की फ़ाइल से हटा दिया गया है।</translation>
    </message>
</context>
<context>
    <name>AttachmentsTab</name>
    <message>
        <source>Choose a picture or paper</source>
        <translation>तस्वीर या काग़ज़ चुनें</translation>
    </message>
    <message>
        <source>Pictures and PDF</source>
        <translation>तस्वीरें और PDF</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>प्रति सहेजें</translation>
    </message>
    <message>
        <source>Attached on</source>
        <translation>जोड़ने की तारीख़</translation>
    </message>
    <message>
        <source>What</source>
        <translation>क्या</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>पन्ने</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>आकार</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>शीर्षक</translation>
    </message>
    <message>
        <source>Keep as little as you can. Identity papers are best left with the client; a note that you have seen them is enough. An image of the abuse of a child never belongs here: leave it where it is, show and send it to nobody, and turn at once to your supervisor, and with them to the Special Juvenile Police Unit or the local police.</source>
        <translation>जितना कम हो सके उतना ही रखें। पहचान के काग़ज़ क्लाइंट के पास ही रहें तो अच्छा; आपने उन्हें देखा है, इतना लिखना काफ़ी है। किसी बच्चे के शोषण की तस्वीर यहाँ कभी न रखें: उसे जहाँ है वहीं रहने दें, किसी को न दिखाएँ, न भेजें, तुरंत अपने सुपरवाइज़र से बात करें और उनके साथ विशेष किशोर पुलिस इकाई या स्थानीय पुलिस के पास जाएँ।</translation>
    </message>
    <message>
        <source>Attach a picture or paper…</source>
        <translation>तस्वीर या काग़ज़ जोड़ें…</translation>
    </message>
    <message>
        <source>Pictures and papers</source>
        <translation>तस्वीरें और काग़ज़</translation>
    </message>
    <message>
        <source>Nothing is attached yet. Pictures and PDF files are checked and kept encrypted; the file you choose stays where it is.</source>
        <translation>अभी कुछ नहीं जोड़ा गया है। तस्वीरें और PDF फ़ाइलें जाँचकर एन्क्रिप्ट करके रखी जाती हैं; आपकी चुनी फ़ाइल जहाँ है वहीं रहती है।</translation>
    </message>
</context>
<context>
    <name>AuditPage</name>
    <message>
        <source>Save the activity log</source>
        <translation>गतिविधि लॉग सहेजें</translation>
    </message>
    <message>
        <source>Please type the code.</source>
        <translation>कृपया कोड लिखें।</translation>
    </message>
    <message>
        <source>When</source>
        <translation>कब</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>कौन</translation>
    </message>
    <message>
        <source>What</source>
        <translation>क्या</translation>
    </message>
    <message>
        <source>Everyone&apos;s actions, without a client in them.</source>
        <translation>सबके काम, किसी क्लाइंट की बात के बिना।</translation>
    </message>
    <message>
        <source>Your own actions, as the office keeps them.</source>
        <translation>आपके अपने काम, जैसे कार्यालय उन्हें रखता है।</translation>
    </message>
    <message>
        <source>Activity log</source>
        <translation>गतिविधि लॉग</translation>
    </message>
    <message>
        <source>Filter by day, person or action</source>
        <translation>दिन, व्यक्ति या काम से खोजें</translation>
    </message>
    <message>
        <source>Print the weekly sheet…</source>
        <translation>साप्ताहिक पन्ना छापें…</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>फ़ाइल के रूप में सहेजें…</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>मिलाएँ</translation>
    </message>
    <message>
        <source>Code on a weekly sheet</source>
        <translation>साप्ताहिक पन्ने का कोड</translation>
    </message>
    <message>
        <source>It shows whether older files were put in place of the office&apos;s own.</source>
        <translation>इससे पता चलता है कि कार्यालय की अपनी फ़ाइलों की जगह पुरानी फ़ाइलें तो नहीं रख दी गईं।</translation>
    </message>
</context>
<context>
    <name>AuditPresenter</name>
    <message>
        <source>The log is saved.</source>
        <translation>लॉग सहेज लिया गया है।</translation>
    </message>
    <message>
        <source>The code fits: nothing on that sheet is missing or changed.</source>
        <translation>कोड मेल खाता है: उस पन्ने की कोई बात न छूटी है, न बदली है।</translation>
    </message>
</context>
<context>
    <name>BackupsPage</name>
    <message>
        <source>No backup has been made yet.</source>
        <translation>अभी तक कोई बैकअप नहीं बना है।</translation>
    </message>
    <message>
        <source>The last backup was made on {day} at {time}.</source>
        <translation>पिछला बैकअप {day} को {time} बजे बना।</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>बैकअप</translation>
    </message>
    <message>
        <source>If this laptop is lost or stolen…</source>
        <translation>यह लैपटॉप खो जाए या चोरी हो जाए तो…</translation>
    </message>
</context>
<context>
    <name>BackupsPresenter</name>
    <message>
        <source>The backup is being made. You can go on.</source>
        <translation>बैकअप बन रहा है। काम जारी रखा जा सकता है।</translation>
    </message>
    <message>
        <source>The backup is made, and was read back without a fault: {count} files.</source>
        <translation>बैकअप बन गया, और बिना किसी ग़लती के फिर से पढ़ लिया गया: {count} फ़ाइलें।</translation>
    </message>
    <message>
        <source>Good: this backup can be relied on. It is entered in the activity log.</source>
        <translation>अच्छा: इस बैकअप पर भरोसा किया जा सकता है। यह “गतिविधि लॉग” में लिखा है।</translation>
    </message>
    <message>
        <source>The archive is saved. Clients&apos; files in it: {count}. Left out because sealed: {sealed}.</source>
        <translation>संग्रह सहेज लिया गया है। इसमें क्लाइंट की फ़ाइलें: {count}। सील की हुई होने से छोड़ी गईं: {sealed}।</translation>
    </message>
    <message>
        <source>Please tell the administrator, make a new backup at another place, and try that one out.</source>
        <translation>कृपया प्रशासक को बताएँ, किसी और जगह नया बैकअप बनाएँ, और उसे आज़माएँ।</translation>
    </message>
</context>
<context>
    <name>BeforeClosingPart</name>
    <message>
        <source>The client has not said whom you may ask. Please ask and tell nobody outside the office.</source>
        <translation>किससे पूछा जा सकता है, यह क्लाइंट ने नहीं बताया है। कृपया कार्यालय के बाहर किसी से कुछ न पूछें और न बताएँ।</translation>
    </message>
    <message>
        <source>You may turn to: {whom}</source>
        <translation>इनसे बात की जा सकती है: {whom}</translation>
    </message>
    <message>
        <source>You may say: {what}</source>
        <translation>यह कहा जा सकता है: {what}</translation>
    </message>
    <message>
        <source>The intake names no safe way to reach the client, so you need not try.</source>
        <translation>पहली बातचीत में क्लाइंट तक पहुँचने का कोई सुरक्षित तरीक़ा दर्ज नहीं है, इसलिए कोशिश करना ज़रूरी नहीं।</translation>
    </message>
    <message>
        <source>No day is kept for asking later. Any that were planned are removed.</source>
        <translation>बाद में पूछने का कोई दिन नहीं रखा जाता। पहले से तय दिन हटा दिए जाते हैं।</translation>
    </message>
    <message>
        <source>The worry is serious: please talk with a supervisor before closing.</source>
        <translation>चिंता गंभीर है: फ़ाइल बंद करने से पहले कृपया सुपरवाइज़र से बात करें।</translation>
    </message>
    <message>
        <source>The client may be under 18: please talk with a supervisor before closing.</source>
        <translation>क्लाइंट की उम्र 18 से कम हो सकती है: फ़ाइल बंद करने से पहले कृपया सुपरवाइज़र से बात करें।</translation>
    </message>
</context>
<context>
    <name>BeginForm</name>
    <message>
        <source>Please choose somebody.</source>
        <translation>कृपया किसी को चुनें।</translation>
    </message>
    <message>
        <source>Begin supervision</source>
        <translation>सुपरविज़न शुरू करें</translation>
    </message>
    <message>
        <source>The desk makes a place that only the two of you can open. No colleague or administrator can open it, nor can the recovery sheets.</source>
        <translation>डेस्क ऐसी जगह बनाता है जिसे केवल आप दोनों खोल सकते हैं। कोई सहकर्मी या प्रशासक इसे नहीं खोल सकता, और यह रिकवरी पन्नों से भी नहीं खुलती।</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>शुरू करें</translation>
    </message>
    <message>
        <source>It is kept on this laptop. Whoever works at another one finds it when they sign in here.</source>
        <translation>यह इसी लैपटॉप पर रहता है। जो दूसरे लैपटॉप पर काम करते हैं, उन्हें यहाँ साइन इन करने पर मिलेगा।</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>किसके साथ</translation>
    </message>
</context>
<context>
    <name>BreakdownTab</name>
    <message>
        <source>Month</source>
        <translation>महीना</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>सब</translation>
    </message>
    <message>
        <source>Only people who agreed to statistics are counted, on the last day of each month. A number below five people is not shown, nor one from which it could be worked out, with all that was shown before. Some others are left out at random, so that a gap tells nothing.</source>
        <translation>केवल वे लोग गिने जाते हैं जो आँकड़ों के लिए राज़ी हुए, हर महीने के आख़िरी दिन। पाँच से कम लोगों की गिनती नहीं दिखाई जाती, और पहले दिखाए गए सब कुछ के साथ जिससे वह निकल सके, वह भी नहीं। कुछ और बेतरतीब छोड़ा जाता है, ताकि जो नहीं है उससे कुछ न समझा जा सके।</translation>
    </message>
    <message>
        <source>By</source>
        <translation>किसके अनुसार</translation>
    </message>
    <message>
        <source>None of these months can be shown.</source>
        <translation>इन महीनों का कुछ भी नहीं दिखाया जा सकता।</translation>
    </message>
    <message>
        <source>At the end of {month}</source>
        <translation>{month} के अंत में</translation>
    </message>
    <message>
        <source>Clients by group</source>
        <translation>वर्ग के अनुसार क्लाइंट</translation>
    </message>
</context>
<context>
    <name>BusyBar</name>
    <message>
        <source>Cancel</source>
        <translation>रोकें</translation>
    </message>
</context>
<context>
    <name>CaseFile</name>
    <message>
        <source>{count} of {total}</source>
        <translation>{total} में से {count}</translation>
    </message>
    <message>
        <source>Entered on {day}</source>
        <translation>{day} को लिखा गया</translation>
    </message>
    <message>
        <source>closed on {day}</source>
        <translation>{day} को बंद हुआ</translation>
    </message>
    <message>
        <source>linked summaries: {count}</source>
        <translation>जुड़े सारांश: {count}</translation>
    </message>
    <message>
        <source>Close the case</source>
        <translation>मामला बंद करें</translation>
    </message>
    <message>
        <source>Reopen the case</source>
        <translation>मामला फिर से खोलें</translation>
    </message>
    <message>
        <source>{day} (has passed)</source>
        <translation>{day} (बीत चुकी)</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>प्रकार</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>नंबर</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>वर्ष</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>कहाँ</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>तारीख़</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>किसलिए</translation>
    </message>
    <message>
        <source>Court</source>
        <translation>न्यायालय</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>नतीजा</translation>
    </message>
    <message>
        <source>Arranged</source>
        <translation>व्यवस्था</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>टिप्पणी</translation>
    </message>
    <message>
        <source>By</source>
        <translation>कब तक</translation>
    </message>
    <message>
        <source>What</source>
        <translation>क्या</translation>
    </message>
    <message>
        <source>In a few words</source>
        <translation>थोड़े शब्दों में</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>कौन</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>वापस</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>बदलें</translation>
    </message>
    <message>
        <source>Add a number</source>
        <translation>नंबर जोड़ें</translation>
    </message>
    <message>
        <source>Add a hearing</source>
        <translation>सुनवाई जोड़ें</translation>
    </message>
    <message>
        <source>Add a task</source>
        <translation>काम जोड़ें</translation>
    </message>
    <message>
        <source>Note the outcome</source>
        <translation>नतीजा दर्ज करें</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>पूरा हुआ</translation>
    </message>
    <message>
        <source>Numbers of the case</source>
        <translation>मामले के नंबर</translation>
    </message>
    <message>
        <source>No number is noted yet.</source>
        <translation>अभी कोई नंबर नहीं लिखा है।</translation>
    </message>
    <message>
        <source>Hearings</source>
        <translation>सुनवाइयाँ</translation>
    </message>
    <message>
        <source>No hearing is noted yet.</source>
        <translation>अभी कोई सुनवाई नहीं लिखी है।</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>काम</translation>
    </message>
    <message>
        <source>No task is noted yet.</source>
        <translation>अभी कोई काम नहीं लिखा है।</translation>
    </message>
</context>
<context>
    <name>CaseForm</name>
    <message>
        <source>Change the case</source>
        <translation>मामला बदलें</translation>
    </message>
    <message>
        <source>Please write the reference of the case.</source>
        <translation>कृपया मामले की पहचान लिखें।</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>मामले की पहचान</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>टिप्पणी</translation>
    </message>
    <message>
        <source>No health or counselling detail here.</source>
        <translation>यहाँ स्वास्थ्य या परामर्श की कोई बात नहीं।</translation>
    </message>
</context>
<context>
    <name>CaseList</name>
    <message>
        <source>New case</source>
        <translation>नया मामला</translation>
    </message>
    <message>
        <source>Please write the reference of the case.</source>
        <translation>कृपया मामले की पहचान लिखें।</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>मामले की पहचान</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>नंबर</translation>
    </message>
    <message>
        <source>Entered on</source>
        <translation>लिखा गया</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>टिप्पणी</translation>
    </message>
    <message>
        <source>A new case</source>
        <translation>नया मामला</translation>
    </message>
    <message>
        <source>A short title, or the number it goes by.</source>
        <translation>एक छोटा शीर्षक, या जिस नंबर से यह जाना जाता है।</translation>
    </message>
    <message>
        <source>No health or counselling detail here.</source>
        <translation>यहाँ स्वास्थ्य या परामर्श की कोई बात नहीं।</translation>
    </message>
    <message>
        <source>Add the case</source>
        <translation>मामला जोड़ें</translation>
    </message>
    <message>
        <source>Filter by reference, number or remarks</source>
        <translation>पहचान, नंबर या टिप्पणी से खोजें</translation>
    </message>
    <message>
        <source>Which cases</source>
        <translation>कौन-से मामले</translation>
    </message>
    <message>
        <source>Open cases</source>
        <translation>खुले मामले</translation>
    </message>
    <message>
        <source>Closed cases</source>
        <translation>बंद मामले</translation>
    </message>
    <message>
        <source>All cases</source>
        <translation>सभी मामले</translation>
    </message>
    <message>
        <source>Legal cases</source>
        <translation>कानूनी मामले</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>There are no cases here.</source>
        <translation>यहाँ कोई मामला नहीं है।</translation>
    </message>
</context>
<context>
    <name>CasesPage</name>
    <message>
        <source>Legal cases</source>
        <translation>कानूनी मामले</translation>
    </message>
    <message>
        <source>References, hearings and tasks.</source>
        <translation>मामलों की पहचान, सुनवाइयाँ और काम।</translation>
    </message>
    <message>
        <source>References, hearings and tasks. Press Enter on a line to open it.</source>
        <translation>मामलों की पहचान, सुनवाइयाँ और काम। खोलने के लिए पंक्ति पर Enter दबाएँ।</translation>
    </message>
</context>
<context>
    <name>CertifiableBox</name>
    <message>
        <source>Words to compare</source>
        <translation>मिलाने के शब्द</translation>
    </message>
</context>
<context>
    <name>CertifyCard</name>
    <message>
        <source>Confirm people</source>
        <translation>लोगों की पुष्टि करें</translation>
    </message>
    <message>
        <source>Please let each person read their words to you, by telephone or in person. Tick those whose every word is the same, then type the words of the recovery sheets once for all of them. After that they can sign in.</source>
        <translation>कृपया हर व्यक्ति से उनके शब्द पढ़कर सुनाने को कहें, फ़ोन पर या आमने-सामने। जिनका हर शब्द एक जैसा हो उन पर निशान लगाएँ, फिर सबके लिए रिकवरी पन्नों के शब्द एक ही बार लिखें। उसके बाद उनका साइन इन हो सकता है।</translation>
    </message>
    <message>
        <source>Nobody can be confirmed now.</source>
        <translation>अभी किसी की पुष्टि नहीं की जा सकती।</translation>
    </message>
    <message>
        <source>Please tick at least one person.</source>
        <translation>कृपया कम से कम एक व्यक्ति पर निशान लगाएँ।</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>पुष्टि करें</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>अभी नहीं</translation>
    </message>
</context>
<context>
    <name>CheckInPage</name>
    <message>
        <source>Your check-in is saved. Only you can see it.</source>
        <translation>आपकी स्व-जाँच सहेज ली गई है। इसे केवल आप देख सकते हैं।</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>स्व-जाँच</translation>
    </message>
    <message>
        <source>How have the last two weeks been for you? Eight questions.</source>
        <translation>पिछले दो हफ़्ते आपके लिए कैसे रहे? आठ प्रश्न।</translation>
    </message>
    <message>
        <source>Your answers are locked with your own key, and no colleague, supervisor or administrator has it. Please take the figures as a note to yourself.</source>
        <translation>आपके उत्तर आपकी अपनी चाबी से बंद हैं, और वह किसी सहकर्मी, सुपरवाइज़र या प्रशासक के पास नहीं है। आँकड़ों को अपने लिए एक टिप्पणी भर मानें।</translation>
    </message>
    <message>
        <source>Somebody is new among those who take part in the team figures. Nothing of yours is added up with theirs before you have seen their names and go on with them.</source>
        <translation>टीम के आँकड़ों में शामिल लोगों में कोई नया है। जब तक आप नाम देखकर उनके साथ आगे न बढ़ें, आपका कुछ नहीं जोड़ा जाता।</translation>
    </message>
    <message>
        <source>See the team figures</source>
        <translation>टीम के आँकड़े देखें</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>आज</translation>
    </message>
    <message>
        <source>Do another check-in</source>
        <translation>फिर से स्व-जाँच करें</translation>
    </message>
    <message>
        <source>Your trend</source>
        <translation>समय के साथ बदलाव</translation>
    </message>
    <message>
        <source>Your trend appears after your first check-in.</source>
        <translation>समय के साथ बदलाव आपकी पहली स्व-जाँच के बाद दिखेगा।</translation>
    </message>
    <message>
        <source>Stress (0 to 16)</source>
        <translation>तनाव (0 से 16)</translation>
    </message>
    <message>
        <source>Resilience (0 to 16)</source>
        <translation>सँभल पाने की क्षमता (0 से 16)</translation>
    </message>
    <message>
        <source>What helps</source>
        <translation>क्या मदद करता है</translation>
    </message>
    <message>
        <source>Save this check-in</source>
        <translation>यह स्व-जाँच सहेजें</translation>
    </message>
</context>
<context>
    <name>CheckInPresenter</name>
    <message>
        <source>After three check-ins you can read here what they may mean.</source>
        <translation>तीन बार के बाद यहाँ पढ़ सकते हैं कि उनका क्या मतलब हो सकता है।</translation>
    </message>
    <message>
        <source>Your stress is about as it was before. You know best how that feels.</source>
        <translation>आपका तनाव लगभग पहले जैसा है। यह कैसा लगता है, आप सबसे अच्छा जानते हैं।</translation>
    </message>
    <message>
        <source>It weighs less than before. What has helped may be worth keeping.</source>
        <translation>पहले से हल्का है। जिससे मदद मिली, उसे बनाए रखना अच्छा हो सकता है।</translation>
    </message>
    <message>
        <source>Your stress is not more than before, but your resilience is lower. If that goes on, tell somebody.</source>
        <translation>आपका तनाव पहले से ज़्यादा नहीं है, पर आपकी सँभल पाने की क्षमता पहले से कम है। ऐसा चलता रहे तो किसी को बताएँ।</translation>
    </message>
    <message>
        <source>It weighs more than before. One heavy time says little about you, and much about the work. If it goes on, tell somebody.</source>
        <translation>पहले से भारी है। एक भारी समय आपके बारे में कम और काम के बारे में ज़्यादा बताता है। ऐसा चलता रहे तो किसी को बताएँ।</translation>
    </message>
    <message>
        <source>It has been much for some time. That wears anybody out. Please let somebody know: a colleague, your supervisor, a doctor, or one of the numbers under What helps.</source>
        <translation>कुछ समय से बहुत ज़्यादा है। इससे कोई भी थक जाता है। कृपया किसी को बताएँ: कोई सहकर्मी, आपके सुपरवाइज़र, कोई डॉक्टर, या ‘क्या मदद करता है’ में दिया कोई नंबर।</translation>
    </message>
    <message>
        <source>{title}: {value} of {highest}</source>
        <translation>{title}: {highest} में से {value}</translation>
    </message>
</context>
<context>
    <name>ChoiceBox</name>
    <message>
        <source>Choose…</source>
        <translation>चुनें…</translation>
    </message>
</context>
<context>
    <name>ChooseStep</name>
    <message>
        <source>Files imported on {day}: {count}. They can be taken out together until one of them is used.</source>
        <translation>{day} को लाई गई फ़ाइलें: {count}। जब तक इनमें से कोई काम में न आए, इन्हें एक साथ हटाया जा सकता है।</translation>
    </message>
    <message>
        <source>Files that are taken out: {count}. Everything the list brought into them is destroyed here for good; the list itself stays where it is.</source>
        <translation>जो फ़ाइलें हटाई जाएँगी: {count}। सूची से इनमें जो कुछ आया है, वह यहाँ से हमेशा के लिए मिट जाएगा; सूची ख़ुद जहाँ है वहीं रहेगी।</translation>
    </message>
    <message>
        <source>Take them out</source>
        <translation>हटा दें</translation>
    </message>
    <message>
        <source>Lists (*.csv *.xlsx *.ods *.txt *.tsv *.json)</source>
        <translation>सूचियाँ (*.csv *.xlsx *.ods *.txt *.tsv *.json)</translation>
    </message>
    <message>
        <source>Choose a list</source>
        <translation>सूची चुनें</translation>
    </message>
    <message>
        <source>The list may be an Excel workbook, an OpenDocument spreadsheet, a CSV file or a FHIR bundle, with the headings in one row and one person in each row below.</source>
        <translation>सूची Excel वर्कबुक, OpenDocument स्प्रेडशीट, CSV फ़ाइल या FHIR बंडल हो सकती है, जिसमें शीर्षक एक पंक्ति में हों और नीचे हर पंक्ति में एक व्यक्ति।</translation>
    </message>
    <message>
        <source>Nothing is added before you have seen what each row becomes. The list itself stays where it is; it is not protected there, so please think of deleting it afterwards.</source>
        <translation>हर पंक्ति से क्या बनेगा, यह आपके देख लेने से पहले कुछ नहीं जोड़ा जाता। सूची ख़ुद जहाँ है वहीं रहती है; वहाँ वह सुरक्षित नहीं है, इसलिए बाद में उसे मिटाने के बारे में सोचें।</translation>
    </message>
    <message>
        <source>Choose a list…</source>
        <translation>सूची चुनें…</translation>
    </message>
    <message>
        <source>Imported last</source>
        <translation>पिछली बार लाई गई</translation>
    </message>
    <message>
        <source>Take them out again</source>
        <translation>इन्हें फिर हटाएँ</translation>
    </message>
</context>
<context>
    <name>ClearableLine</name>
    <message>
        <source>Delete what is written</source>
        <translation>लिखा हुआ मिटाएँ</translation>
    </message>
</context>
<context>
    <name>ClientAgreement</name>
    <message>
        <source>The client read it</source>
        <translation>क्लाइंट ने ख़ुद पढ़ा</translation>
    </message>
    <message>
        <source>It was read out to the client</source>
        <translation>क्लाइंट को पढ़कर सुनाया गया</translation>
    </message>
    <message>
        <source>It was read out with an interpreter</source>
        <translation>दुभाषिए के साथ पढ़कर सुनाया गया</translation>
    </message>
    <message>
        <source>Save it locked</source>
        <translation>लॉक करके सहेजें</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Please read this to the client, or let them read it. Nothing has left yet.</source>
        <translation>कृपया यह क्लाइंट को पढ़कर सुनाएँ, या उन्हें पढ़ने दें। अभी कुछ भी बाहर नहीं गया है।</translation>
    </message>
    <message>
        <source>How does the client know what it says?</source>
        <translation>इसमें क्या लिखा है, यह क्लाइंट को कैसे पता है?</translation>
    </message>
    <message>
        <source>What was saved or printed cannot be called back. Please say so before the client agrees.</source>
        <translation>सहेजा या छापा हुआ वापस नहीं बुलाया जा सकता। क्लाइंट की हाँ से पहले कृपया यह बताएँ।</translation>
    </message>
    <message>
        <source>The client agrees: release it</source>
        <translation>क्लाइंट सहमत हैं: भेजें</translation>
    </message>
    <message>
        <source>The client agrees: save it locked…</source>
        <translation>क्लाइंट सहमत हैं: लॉक करके सहेजें…</translation>
    </message>
    <message>
        <source>The client agrees: print it…</source>
        <translation>क्लाइंट सहमत हैं: छापें…</translation>
    </message>
    <message>
        <source>Change something</source>
        <translation>कुछ बदलें</translation>
    </message>
</context>
<context>
    <name>ClientFilling</name>
    <message>
        <source>A form</source>
        <translation>एक फ़ॉर्म</translation>
    </message>
    <message>
        <source>Something on this desk is not saved yet. Please save or discard it before you give the client the computer.</source>
        <translation>इस डेस्क पर कुछ अभी सहेजा नहीं गया है। क्लाइंट को कंप्यूटर देने से पहले कृपया उसे सहेजें या हटा दें।</translation>
    </message>
</context>
<context>
    <name>ClientForm</name>
    <message>
        <source>Name to use</source>
        <translation>पुकारने का नाम</translation>
    </message>
    <message>
        <source>May be left empty. Lists show a code, which the desk makes.</source>
        <translation>खाली रह सकता है। सूचियों में एक कोड दिखता है, जो डेस्क बनाता है।</translation>
    </message>
    <message>
        <source>The language the client is most at home in</source>
        <translation>जिस भाषा में क्लाइंट सबसे सहज हैं</translation>
    </message>
    <message>
        <source>What that language is called</source>
        <translation>उस भाषा का नाम</translation>
    </message>
    <message>
        <source>How much support the client needs at present</source>
        <translation>क्लाइंट को अभी कितना सहारा चाहिए</translation>
    </message>
    <message>
        <source>First day with you</source>
        <translation>आपके साथ पहला दिन</translation>
    </message>
    <message>
        <source>The client asked to be in no statistics</source>
        <translation>क्लाइंट ने किसी आँकड़े में न रहने को कहा</translation>
    </message>
    <message>
        <source>Confidentiality was explained to the client</source>
        <translation>क्लाइंट को गोपनीयता समझाई जा चुकी है</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>सहेजें</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
</context>
<context>
    <name>ClientPage</name>
    <message>
        <source>The file</source>
        <translation>फ़ाइल</translation>
    </message>
    <message>
        <source>Parts of this tab</source>
        <translation>इस टैब के हिस्से</translation>
    </message>
</context>
<context>
    <name>ClientRow</name>
    <message>
        <source>Code</source>
        <translation>कोड</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>सहारा</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>Last session</source>
        <translation>पिछली मुलाक़ात</translation>
    </message>
    <message>
        <source>Notes to sign</source>
        <translation>हस्ताक्षर के लिए नोट</translation>
    </message>
    <message>
        <source>Next appointment</source>
        <translation>अगला अपॉइंटमेंट</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>निशान</translation>
    </message>
    <message>
        <source>Under 18</source>
        <translation>18 से कम</translation>
    </message>
</context>
<context>
    <name>ClientsPage</name>
    <message>
        <source>My clients</source>
        <translation>मेरे क्लाइंट</translation>
    </message>
    <message>
        <source>Clients of {name}</source>
        <translation>{name} के क्लाइंट</translation>
    </message>
    <message>
        <source>Clients of {name}, until {day}</source>
        <translation>{name} के क्लाइंट, {day} तक</translation>
    </message>
    <message>
        <source>Close file {code}</source>
        <translation>फ़ाइल {code} बंद करें</translation>
    </message>
    <message>
        <source>Reopen file {code}</source>
        <translation>फ़ाइल {code} फिर से खोलें</translation>
    </message>
    <message>
        <source>Entered by mistake: remove {code}…</source>
        <translation>गलती से जोड़ा गया: {code} हटाएँ…</translation>
    </message>
    <message>
        <source>Remove {code}, with everything typed in this file? It cannot be undone.</source>
        <translation>{code} और इस फ़ाइल में लिखा सब कुछ हटाएँ? इसे वापस नहीं लाया जा सकता।</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>Import a list…</source>
        <translation>सूची से लाएँ…</translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation>खोजें…</translation>
    </message>
    <message>
        <source>Filter by code, language, support or flag</source>
        <translation>कोड, भाषा, सहारे या निशान से खोजें</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>क्लाइंट</translation>
    </message>
    <message>
        <source>By code. Press Enter on a line to open the file.</source>
        <translation>कोड के अनुसार। फ़ाइल खोलने के लिए पंक्ति पर Enter दबाएँ।</translation>
    </message>
    <message>
        <source>Add a client</source>
        <translation>क्लाइंट जोड़ें</translation>
    </message>
    <message>
        <source>How long closed files are kept…</source>
        <translation>बंद फ़ाइलें कब तक रखी जाती हैं…</translation>
    </message>
    <message>
        <source>Whose clients</source>
        <translation>किसके क्लाइंट</translation>
    </message>
    <message>
        <source>No client is here yet. Add the first one whenever you are ready.</source>
        <translation>यहाँ अभी कोई क्लाइंट नहीं है। जब आप तैयार हों, पहला जोड़ें।</translation>
    </message>
    <message>
        <source>A new client</source>
        <translation>नया क्लाइंट</translation>
    </message>
</context>
<context>
    <name>ClientsPresenter</name>
    <message>
        <source>The file is closed. You find it under “Closed”.</source>
        <translation>फ़ाइल बंद कर दी गई है। वह “बंद” में मिलेगी।</translation>
    </message>
    <message>
        <source>The work goes on.</source>
        <translation>काम जारी है।</translation>
    </message>
    <message>
        <source>The client is removed.</source>
        <translation>क्लाइंट को हटा दिया गया है।</translation>
    </message>
</context>
<context>
    <name>ClimatePage</name>
    <message>
        <source>Your answers are saved. Only you can see them.</source>
        <translation>आपके उत्तर सहेज लिए गए हैं। इन्हें केवल आप देख सकते हैं।</translation>
    </message>
    <message>
        <source>{value} of {highest}</source>
        <translation>{highest} में से {value}</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>उत्तर नहीं दिया</translation>
    </message>
    <message>
        <source>{day}: {now}</source>
        <translation>{day}: {now}</translation>
    </message>
    <message>
        <source>{day}: {now}, before that {before}</source>
        <translation>{day}: {now}, उससे पहले {before}</translation>
    </message>
    <message>
        <source>Team climate</source>
        <translation>टीम का माहौल</translation>
    </message>
    <message>
        <source>How is it to work here? Fourteen statements.</source>
        <translation>यहाँ काम करना कैसा है? चौदह बातें।</translation>
    </message>
    <message>
        <source>The statements may help you to say what you would like to change.</source>
        <translation>आप क्या बदलना चाहें, यह कहने में ये बातें मदद कर सकती हैं।</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>आज</translation>
    </message>
    <message>
        <source>Answer again</source>
        <translation>फिर से उत्तर दें</translation>
    </message>
    <message>
        <source>Your last answers</source>
        <translation>आपके पिछले उत्तर</translation>
    </message>
    <message>
        <source>They appear here after the first time.</source>
        <translation>पहली बार के बाद यहाँ दिखेंगे।</translation>
    </message>
    <message>
        <source>Save these answers</source>
        <translation>ये उत्तर सहेजें</translation>
    </message>
</context>
<context>
    <name>ClosingCard</name>
    <message>
        <source>When your work together has ended, note the last day here.</source>
        <translation>साथ का काम समाप्त होने पर अंतिम दिन यहाँ लिखें।</translation>
    </message>
    <message>
        <source>Your work together ended on {day}.</source>
        <translation>आपका साथ का काम {day} को समाप्त हुआ।</translation>
    </message>
    <message>
        <source>Save the end</source>
        <translation>समाप्ति सहेजें</translation>
    </message>
    <message>
        <source>Close the file</source>
        <translation>फ़ाइल बंद करें</translation>
    </message>
    <message>
        <source>Ended on {day}, and reopened on {reopened}.</source>
        <translation>{day} को समाप्त हुआ, और {reopened} से फिर जारी रहा।</translation>
    </message>
    <message>
        <source>The end of the work together</source>
        <translation>साथ के काम का अंत</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>नहीं बताया</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>अंतिम दिन</translation>
    </message>
    <message>
        <source>Why it ended</source>
        <translation>क्यों समाप्त हुई</translation>
    </message>
    <message>
        <source>Talked with the supervisor on</source>
        <translation>सुपरवाइज़र से बात का दिन</translation>
    </message>
    <message>
        <source>Name of the supervisor</source>
        <translation>सुपरवाइज़र का नाम</translation>
    </message>
    <message>
        <source>Closing summary, in your own words</source>
        <translation>समाप्ति का सारांश, आपके अपने शब्दों में</translation>
    </message>
    <message>
        <source>How you tried to reach the client</source>
        <translation>क्लाइंट तक पहुँचने की कोशिशें</translation>
    </message>
    <message>
        <source>The work goes on</source>
        <translation>काम जारी रखें</translation>
    </message>
</context>
<context>
    <name>ClosingPresenter</name>
    <message>
        <source>The file is closed.</source>
        <translation>फ़ाइल बंद कर दी गई है।</translation>
    </message>
    <message>
        <source>The work goes on.</source>
        <translation>काम जारी है।</translation>
    </message>
</context>
<context>
    <name>ColleaguesPage</name>
    <message>
        <source>A lost passphrase, the laptop or anything about the desk: {names}</source>
        <translation>खोया पासफ़्रेज़, लैपटॉप या डेस्क के बारे में कुछ भी: {names}</translation>
    </message>
    <message>
        <source>A worry about somebody&apos;s safety, or a complaint: {names}</source>
        <translation>किसी की सुरक्षा की चिंता, या कोई शिकायत: {names}</translation>
    </message>
    <message>
        <source>A worry about somebody&apos;s safety, or a complaint: the office has not chosen anybody yet. Ask the administrator to choose somebody in the office settings.</source>
        <translation>किसी की सुरक्षा की चिंता, या कोई शिकायत: कार्यालय ने अभी किसी को नहीं चुना है। प्रशासक से कहें कि वे कार्यालय सेटिंग्स में किसी को चुनें।</translation>
    </message>
    <message>
        <source>A client who wants a decision looked at again: {names}</source>
        <translation>किसी निर्णय पर फिर से विचार चाहने वाले क्लाइंट के लिए: {names}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>भूमिका</translation>
    </message>
    <message>
        <source>Can get messages</source>
        <translation>संदेश भेजा जा सकता है</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>हाँ</translation>
    </message>
    <message>
        <source>Has not signed in yet</source>
        <translation>अभी साइन इन नहीं किया है</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>सहकर्मी</translation>
    </message>
    <message>
        <source>Who works here, and whom to ask about what.</source>
        <translation>यहाँ कौन काम करते हैं, और किस बात के लिए किससे पूछें।</translation>
    </message>
    <message>
        <source>Whom to ask</source>
        <translation>किससे पूछें</translation>
    </message>
</context>
<context>
    <name>ColumnBox</name>
    <message>
        <source>Not taken</source>
        <translation>नहीं लिया जाएगा</translation>
    </message>
</context>
<context>
    <name>ColumnsStep</name>
    <message>
        <source>Please choose at least one column to take.</source>
        <translation>कृपया लेने के लिए कम से कम एक कॉलम चुनें।</translation>
    </message>
    <message>
        <source>Two columns go to “{field}”. Please choose one of them.</source>
        <translation>दो कॉलम “{field}” में जा रहे हैं। कृपया उनमें से एक चुनें।</translation>
    </message>
    <message>
        <source>Column {number}</source>
        <translation>कॉलम {number}</translation>
    </message>
    <message>
        <source>The headings are taken from row {number}. If that row is a person, please put headings above the people in the file, and choose it again.</source>
        <translation>शीर्षक पंक्ति {number} से लिए गए हैं। अगर वह पंक्ति किसी व्यक्ति की है, तो कृपया फ़ाइल में लोगों के ऊपर शीर्षक लिखें और उसे फिर से चुनें।</translation>
    </message>
    <message>
        <source>Where does each column go? What you choose is remembered for the next list with the same headings. “Show names” shows what is in the columns.</source>
        <translation>कौन-सा कॉलम कहाँ जाए? आपका चुनाव उन्हीं शीर्षकों वाली अगली सूची के लिए याद रखा जाता है। “नाम दिखाएँ” से पता चलता है कि कॉलमों में क्या लिखा है।</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>पन्ना</translation>
    </message>
    <message>
        <source>Language to use when a row has none</source>
        <translation>जिस पंक्ति में भाषा नहीं, उसके लिए भाषा</translation>
    </message>
    <message>
        <source>Choose another list</source>
        <translation>दूसरी सूची चुनें</translation>
    </message>
    <message>
        <source>Check the rows</source>
        <translation>पंक्तियाँ जाँचें</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>New appointment</source>
        <translation>नया अपॉइंटमेंट</translation>
    </message>
    <message>
        <source>New client</source>
        <translation>नया क्लाइंट</translation>
    </message>
    <message>
        <source>Hide the screen</source>
        <translation>स्क्रीन छिपाएँ</translation>
    </message>
    <message>
        <source>Lock the desk</source>
        <translation>डेस्क लॉक करें</translation>
    </message>
    <message>
        <source>Several cases match. Choose one from the list.</source>
        <translation>कई मामले मेल खाते हैं। सूची से एक चुनें।</translation>
    </message>
    <message>
        <source>No page, command or case is called that.</source>
        <translation>इस नाम का कोई पन्ना, आदेश या मामला नहीं है।</translation>
    </message>
</context>
<context>
    <name>ComplaintCard</name>
    <message>
        <source>A complaint, written on {day} at the desk of {name}</source>
        <translation>एक शिकायत, {day} को {name} के डेस्क पर लिखी गई</translation>
    </message>
    <message>
        <source>Only you can open it. Please do not tell {name} whom it may be from.</source>
        <translation>इसे केवल आप खोल सकते हैं। यह किसकी हो सकती है, कृपया {name} को न बताएँ।</translation>
    </message>
    <message>
        <source>Seen to on {day}.</source>
        <translation>{day} को कार्रवाई की गई।</translation>
    </message>
    <message>
        <source>I have seen to it</source>
        <translation>कार्रवाई कर दी है</translation>
    </message>
</context>
<context>
    <name>ConditionEditor</name>
    <message>
        <source>Always</source>
        <translation>हमेशा</translation>
    </message>
    <message>
        <source>When “{question}”</source>
        <translation>जब “{question}”</translation>
    </message>
    <message>
        <source>Show this</source>
        <translation>यह कब दिखाया जाए</translation>
    </message>
    <message>
        <source>How the answer compares</source>
        <translation>उत्तर की तुलना</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>उत्तर</translation>
    </message>
    <message>
        <source>Number to compare with</source>
        <translation>जिस संख्या से तुलना हो</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>संख्या</translation>
    </message>
    <message>
        <source>This is shown by a rule of the loaded form, which stays as it is.</source>
        <translation>यह कब दिखे, यह लाए गए फ़ॉर्म के अपने नियम से तय होता है; वह नियम वैसा ही रहता है।</translation>
    </message>
    <message>
        <source>Show it always instead</source>
        <translation>इसके बजाय हमेशा दिखाएँ</translation>
    </message>
</context>
<context>
    <name>ConsentForm</name>
    <message>
        <source>What is it for?</source>
        <translation>यह किसलिए है?</translation>
    </message>
    <message>
        <source>Until when?</source>
        <translation>कब तक?</translation>
    </message>
    <message>
        <source>The last day, as day-month-year.</source>
        <translation>अंतिम दिन, दिन-महीना-वर्ष के रूप में।</translation>
    </message>
    <message>
        <source>In which language do you explain it?</source>
        <translation>इसे किस भाषा में समझाया जा रहा है?</translation>
    </message>
    <message>
        <source>What else the client asks for</source>
        <translation>क्लाइंट की और क्या इच्छा है</translation>
    </message>
    <message>
        <source>In the client&apos;s words; may be left empty.</source>
        <translation>क्लाइंट के शब्दों में; खाली रह सकता है।</translation>
    </message>
    <message>
        <source>This renews a consent. Please ask the client again. What it leaves out, for the same purpose and recipient, is withdrawn from the earlier one and called back.</source>
        <translation>यह एक सहमति का नवीकरण है। उनकी हाँ फिर से पूछी जाती है। उसी उद्देश्य और उसी पाने वाले के लिए इसमें जो छोड़ा गया है, वह पहले वाली सहमति से भी वापस लिया जाता है और भेजा हुआ वापस माँगा जाता है।</translation>
    </message>
    <message>
        <source>What the client is asked for</source>
        <translation>क्लाइंट से क्या माँगा जाता है</translation>
    </message>
    <message>
        <source>Please read this to the client, or let them read it</source>
        <translation>कृपया यह क्लाइंट को पढ़कर सुनाएँ, या उन्हें पढ़ने दें</translation>
    </message>
    <message>
        <source>The client&apos;s yes</source>
        <translation>क्लाइंट की हाँ</translation>
    </message>
    <message>
        <source>Read together</source>
        <translation>साथ में पढ़ें</translation>
    </message>
    <message>
        <source>Record the consent</source>
        <translation>सहमति दर्ज करें</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>अभी नहीं</translation>
    </message>
</context>
<context>
    <name>ConsentReader</name>
    <message>
        <source>present</source>
        <translation>मौजूद</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Whom it may be sent to</source>
        <translation>किसे भेजा जा सकता है</translation>
    </message>
    <message>
        <source>What may be sent</source>
        <translation>क्या भेजा जा सकता है</translation>
    </message>
    <message>
        <source>From</source>
        <translation>किससे</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>इस तारीख़ तक</translation>
    </message>
    <message>
        <source>In the client&apos;s words</source>
        <translation>क्लाइंट के शब्दों में</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>किसने दी</translation>
    </message>
    <message>
        <source>For the client</source>
        <translation>क्लाइंट की ओर से</translation>
    </message>
    <message>
        <source>The child&apos;s own yes</source>
        <translation>बच्चे की अपनी हाँ</translation>
    </message>
    <message>
        <source>How</source>
        <translation>कैसे</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>दुभाषिया</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>गवाह</translation>
    </message>
    <message>
        <source>Too young to be asked: {reason}</source>
        <translation>पूछने के लिए उम्र बहुत कम है: {reason}</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>हाँ</translation>
    </message>
    <message>
        <source>No</source>
        <translation>नहीं</translation>
    </message>
    <message>
        <source>Back to the consents</source>
        <translation>सहमतियों पर वापस</translation>
    </message>
    <message>
        <source>Renew it…</source>
        <translation>नवीकरण करें…</translation>
    </message>
    <message>
        <source>Withdraw a part…</source>
        <translation>एक हिस्सा वापस लें…</translation>
    </message>
    <message>
        <source>Withdraw consent…</source>
        <translation>सहमति वापस लें…</translation>
    </message>
    <message>
        <source>Read together</source>
        <translation>साथ में पढ़ें</translation>
    </message>
    <message>
        <source>Print for the client…</source>
        <translation>क्लाइंट के लिए छापें…</translation>
    </message>
    <message>
        <source>What was read out</source>
        <translation>जो पढ़कर सुनाया गया</translation>
    </message>
    <message>
        <source>Mark and sheet</source>
        <translation>हस्ताक्षर या निशान, और काग़ज़</translation>
    </message>
    <message>
        <source>Add a picture of the signed sheet…</source>
        <translation>हस्ताक्षर वाले काग़ज़ की तस्वीर जोड़ें…</translation>
    </message>
    <message>
        <source>A part withdrawn</source>
        <translation>एक हिस्सा वापस लिया गया</translation>
    </message>
    <message>
        <source>Withdrawn on</source>
        <translation>वापस लेने की तारीख़</translation>
    </message>
    <message>
        <source>The mark that was put to it</source>
        <translation>इस पर किया गया निशान</translation>
    </message>
</context>
<context>
    <name>ConsentsList</name>
    <message>
        <source>Status</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>इस तारीख़ तक</translation>
    </message>
    <message>
        <source>For</source>
        <translation>किसलिए</translation>
    </message>
    <message>
        <source>Whom it may be sent to</source>
        <translation>किसे भेजा जा सकता है</translation>
    </message>
    <message>
        <source>What may be sent</source>
        <translation>क्या भेजा जा सकता है</translation>
    </message>
    <message>
        <source>New consent</source>
        <translation>नई सहमति</translation>
    </message>
    <message>
        <source>Print for the client…</source>
        <translation>क्लाइंट के लिए छापें…</translation>
    </message>
    <message>
        <source>Withdraw consent…</source>
        <translation>सहमति वापस लें…</translation>
    </message>
    <message>
        <source>Enter opens a consent; Delete is for one that the client withdraws.</source>
        <translation>Enter से सहमति खुलती है; क्लाइंट सहमति वापस लें तो Delete दबाएँ।</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>पढ़ें</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>सहमतियाँ</translation>
    </message>
    <message>
        <source>No consent is recorded yet. Counselling never depends on one; it is needed only before something is shared.</source>
        <translation>अभी कोई सहमति दर्ज नहीं है। परामर्श कभी इस पर निर्भर नहीं करता; यह केवल कुछ साझा करने से पहले चाहिए।</translation>
    </message>
</context>
<context>
    <name>ConsentsPresenter</name>
    <message>
        <source>The consent is recorded. It can be printed for the client.</source>
        <translation>सहमति दर्ज हो गई है। इसे क्लाइंट के लिए छापा जा सकता है।</translation>
    </message>
    <message>
        <source>The picture is saved with the consent.</source>
        <translation>तस्वीर सहमति के साथ सहेज ली गई है।</translation>
    </message>
    <message>
        <source>A part of the consent is withdrawn.</source>
        <translation>सहमति का एक हिस्सा वापस लिया गया है।</translation>
    </message>
    <message>
        <source>A part of the consent is withdrawn, and what was sent and carried more is being called back. What was already printed or saved cannot be called back.</source>
        <translation>सहमति का एक हिस्सा वापस लिया गया है, और जो भेजा गया था और इससे अधिक बताता था वह वापस माँगा जा रहा है। जो पहले छापा या सहेजा जा चुका है, वह वापस नहीं बुलाया जा सकता।</translation>
    </message>
    <message>
        <source>The consent is withdrawn. Nothing more leaves under it.</source>
        <translation>सहमति वापस ली गई है। अब इसके तहत कुछ और बाहर नहीं जाता।</translation>
    </message>
    <message>
        <source>The consent is withdrawn, and what was sent is being called back. What was already printed or saved cannot be called back.</source>
        <translation>सहमति वापस ली गई है, और जो भेजा गया था वह वापस माँगा जा रहा है। जो पहले छापा या सहेजा जा चुका है, वह वापस नहीं बुलाया जा सकता।</translation>
    </message>
    <message>
        <source>The answer is saved.</source>
        <translation>जवाब सहेज लिया गया है।</translation>
    </message>
    <message>
        <source>The answer is saved. This consent is no longer in force, and what was sent under it is being called back. Please ask the Child Welfare Committee, or the person it named.</source>
        <translation>जवाब सहेज लिया गया है। यह सहमति अब लागू नहीं है, और इसके तहत जो भेजा गया था वह वापस माँगा जा रहा है। कृपया बाल कल्याण समिति से, या जिनका नाम समिति ने दिया है उनसे पूछें।</translation>
    </message>
    <message>
        <source>The guardian&apos;s details are removed.</source>
        <translation>अभिभावक का विवरण हटा दिया गया है।</translation>
    </message>
</context>
<context>
    <name>ConsentsTab</name>
    <message>
        <source>Nothing more leaves under this consent, and what was sent is called back. What was already printed or saved cannot be called back. The client need not say why.</source>
        <translation>अब इस सहमति के तहत कुछ और बाहर नहीं जाता, और जो भेजा गया था वह वापस माँगा जाता है। जो पहले छापा या सहेजा जा चुका है, वह वापस नहीं बुलाया जा सकता। क्लाइंट को कारण बताना ज़रूरी नहीं।</translation>
    </message>
    <message>
        <source>Withdraw it now</source>
        <translation>अभी वापस लें</translation>
    </message>
    <message>
        <source>The guardian&apos;s name, how they are reached and what they may know are removed from the intake and its earlier versions, for good. Consents that the guardian gave keep the name. Please do it if the client wants it.</source>
        <translation>अभिभावक का नाम, उनसे संपर्क का तरीक़ा और वे क्या जान सकते हैं, यह सब पहली बातचीत और उसके पुराने रूपों से हमेशा के लिए हटा दिया जाता है। अभिभावक की दी हुई सहमतियों में नाम रहता है। क्लाइंट चाहें तभी ऐसा करें।</translation>
    </message>
    <message>
        <source>Remove the guardian&apos;s details</source>
        <translation>अभिभावक का विवरण हटाएँ</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>तस्वीरें</translation>
    </message>
    <message>
        <source>Choose a picture of the signed sheet</source>
        <translation>हस्ताक्षर वाले काग़ज़ की तस्वीर चुनें</translation>
    </message>
</context>
<context>
    <name>ContactLine</name>
    <message>
        <source>Never reach the client by: {ways}.</source>
        <translation>क्लाइंट से इस तरह कभी संपर्क नहीं: {ways}।</translation>
    </message>
    <message>
        <source>Safe: {ways}.</source>
        <translation>सुरक्षित: {ways}।</translation>
    </message>
    <message>
        <source>Only at certain times: {ways}.</source>
        <translation>केवल तय समय पर: {ways}।</translation>
    </message>
    <message>
        <source>Safe times: {words}</source>
        <translation>सुरक्षित समय: {words}</translation>
    </message>
</context>
<context>
    <name>ContactWayEdit</name>
    <message>
        <source>Through whom, if the client wants it kept</source>
        <translation>किसके ज़रिए, अगर क्लाइंट इसे लिखवाना चाहें</translation>
    </message>
    <message>
        <source>Number or address, if the client wants it kept</source>
        <translation>नंबर या पता, अगर क्लाइंट इसे लिखवाना चाहें</translation>
    </message>
</context>
<context>
    <name>ContentPart</name>
    <message>
        <source>How will they know who this is about?</source>
        <translation>उन्हें कैसे पता चलेगा कि यह किसके बारे में है?</translation>
    </message>
    <message>
        <source>These words leave as well, and the supervisor reads them.</source>
        <translation>ये शब्द भी बाहर जाते हैं, और सुपरवाइज़र इन्हें पढ़ते हैं।</translation>
    </message>
    <message>
        <source>Language of the text</source>
        <translation>लेख की भाषा</translation>
    </message>
    <message>
        <source>The least that serves the ground. Please leave out what the client told of themselves and others beyond it, their history, what they feel or suffer from, what a questionnaire said, and names that are not needed.</source>
        <translation>आधार के लिए जितना कम से कम ज़रूरी है। क्लाइंट ने अपने या दूसरों के बारे में इससे आगे जो बताया, उनका अतीत, उनकी भावनाएँ या तकलीफ़, प्रश्नावली के नतीजे और जिन नामों की ज़रूरत नहीं, कृपया वे छोड़ दें।</translation>
    </message>
</context>
<context>
    <name>ContentsList</name>
    <message>
        <source>{title} (in English)</source>
        <translation>{title} (अंग्रेज़ी में)</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>विषय</translation>
    </message>
</context>
<context>
    <name>CopyCard</name>
    <message>
        <source>The last copy was made on {day}, with {count} parts.</source>
        <translation>पिछली प्रति {day} को बनी, {count} हिस्सों के साथ।</translation>
    </message>
    <message>
        <source>The client&apos;s details</source>
        <translation>क्लाइंट की जानकारी</translation>
    </message>
    <message>
        <source>Please write why; the client is told the reason.</source>
        <translation>कृपया कारण लिखें; क्लाइंट को कारण बताया जाता है।</translation>
    </message>
    <message>
        <source>Where to save the copy</source>
        <translation>प्रति कहाँ सहेजें</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>तारीख़</translation>
    </message>
    <message>
        <source>What</source>
        <translation>क्या</translation>
    </message>
    <message>
        <source>In the copy</source>
        <translation>प्रति में है</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>हाँ</translation>
    </message>
    <message>
        <source>Left out: {reason}</source>
        <translation>छोड़ा गया: {reason}</translation>
    </message>
    <message>
        <source>A copy of the record</source>
        <translation>रिकॉर्ड की एक प्रति</translation>
    </message>
    <message>
        <source>The client may have a copy, in their language. Process notes and what was written about others are never in it. A part may be left out only if it tells of another person or could cause serious harm; the copy says so with the reason, and whom they can ask to look again.</source>
        <translation>क्लाइंट को अपनी भाषा में एक प्रति मिल सकती है। प्रोसेस नोट और दूसरों के बारे में लिखी बातें उसमें कभी नहीं होतीं। कोई भाग केवल तब छोड़ा जा सकता है जब वह किसी और के बारे में हो या उससे गंभीर नुकसान हो सकता हो; प्रति में यह कारण सहित लिखा होता है, और यह भी कि किससे फिर देखने को कहा जा सकता है।</translation>
    </message>
    <message>
        <source>The parts of the record</source>
        <translation>रिकॉर्ड के भाग</translation>
    </message>
    <message>
        <source>The reason, in words for the client</source>
        <translation>कारण, क्लाइंट के लिए लिखे शब्दों में</translation>
    </message>
    <message>
        <source>Why the chosen part is left out</source>
        <translation>चुना हुआ हिस्सा क्यों छोड़ा जाता है</translation>
    </message>
    <message>
        <source>It is printed in the copy, so it must not tell what is left out.</source>
        <translation>यह प्रति में लिखा होता है, इसलिए इससे यह पता न चले कि क्या छोड़ा गया है।</translation>
    </message>
    <message>
        <source>Leave this part out</source>
        <translation>यह हिस्सा छोड़ें</translation>
    </message>
    <message>
        <source>Put it back in</source>
        <translation>फिर से शामिल करें</translation>
    </message>
    <message>
        <source>Show the copy</source>
        <translation>प्रति दिखाएँ</translation>
    </message>
    <message>
        <source>Save for other programs (FHIR)…</source>
        <translation>दूसरे प्रोग्रामों के लिए सहेजें (FHIR)…</translation>
    </message>
</context>
<context>
    <name>CorrectionsCard</name>
    <message>
        <source>Please write what is to be put right.</source>
        <translation>कृपया लिखें कि क्या ठीक करना है।</translation>
    </message>
    <message>
        <source>Please write why it stays as it is; the client is told the reason.</source>
        <translation>कृपया लिखें कि यह वैसा ही क्यों रहता है; क्लाइंट को कारण बताया जाता है।</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>माँगा गया</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>उत्तर</translation>
    </message>
    <message>
        <source>Due by</source>
        <translation>कब तक</translation>
    </message>
    <message>
        <source>What they ask for</source>
        <translation>क्लाइंट की इच्छा</translation>
    </message>
    <message>
        <source>The request is kept beside the record, with the answer and the client&apos;s own statement. The signed text stays as it is; a note can be amended under Notes.</source>
        <translation>अनुरोध रिकॉर्ड के पास रहता है, उत्तर और क्लाइंट के अपने कथन के साथ। हस्ताक्षरित पाठ वैसा ही रहता है; नोट को नोट भाग में संशोधित किया जा सकता है।</translation>
    </message>
    <message>
        <source>What the client wishes to be put right</source>
        <translation>क्लाइंट के अनुसार क्या ठीक हो</translation>
    </message>
    <message>
        <source>The day on which they asked</source>
        <translation>जिस दिन उन्होंने कहा</translation>
    </message>
    <message>
        <source>Their own statement, kept beside the record</source>
        <translation>उनका अपना कथन, रिकॉर्ड के पास रखा हुआ</translation>
    </message>
    <message>
        <source>What the client asked for</source>
        <translation>क्लाइंट ने क्या माँगा</translation>
    </message>
    <message>
        <source>Save the request</source>
        <translation>अनुरोध सहेजें</translation>
    </message>
    <message>
        <source>Something to be put right</source>
        <translation>ठीक करने को कुछ</translation>
    </message>
    <message>
        <source>The answer to the chosen request</source>
        <translation>चुने हुए अनुरोध का उत्तर</translation>
    </message>
    <message>
        <source>The reason, or what was done</source>
        <translation>कारण, या जो किया गया</translation>
    </message>
    <message>
        <source>Save the answer</source>
        <translation>उत्तर सहेजें</translation>
    </message>
</context>
<context>
    <name>CosignCard</name>
    <message>
        <source>Ground</source>
        <translation>आधार</translation>
    </message>
    <message>
        <source>Whether the client knows</source>
        <translation>क्लाइंट को पता है या नहीं</translation>
    </message>
    <message>
        <source>Told already, by word of mouth, on</source>
        <translation>पहले ही बोलकर बताया गया</translation>
    </message>
    <message>
        <source>Language of the text</source>
        <translation>लेख की भाषा</translation>
    </message>
    <message>
        <source>{name} asks you to co-sign</source>
        <translation>{name} का आपसे सह-हस्ताक्षर का अनुरोध है</translation>
    </message>
    <message>
        <source>{name} is making a report that the law requires of everybody</source>
        <translation>{name} वह सूचना दे रहे हैं जिसे देना कानून के अनुसार सबका कर्तव्य है</translation>
    </message>
    <message>
        <source>This is exactly what would be sent</source>
        <translation>ठीक यही भेजा जाएगा</translation>
    </message>
    <message>
        <source>This is exactly what is sent</source>
        <translation>ठीक यही भेजा जाता है</translation>
    </message>
    <message>
        <source>About: {about}</source>
        <translation>किसके बारे में: {about}</translation>
    </message>
    <message>
        <source>It needs no signature and waits for nobody: you look at it afterwards and cannot stop it. Your remarks go to the counsellor. Nothing of this is kept with you.</source>
        <translation>इसमें हस्ताक्षर नहीं चाहिए और यह किसी के लिए नहीं रुकता: आप इसे बाद में देखते हैं और रोक नहीं सकते। आपकी टिप्पणी परामर्शदाता के पास जाती है। इसका कुछ भी आपके पास नहीं रहता।</translation>
    </message>
    <message>
        <source>Your remarks, if you have any</source>
        <translation>आपकी टिप्पणी, यदि कोई हो</translation>
    </message>
    <message>
        <source>I have seen it</source>
        <translation>मैंने इसे देख लिया है</translation>
    </message>
    <message>
        <source>Your signature is valid once, for exactly this text to this recipient, for seven days. Nothing of this is kept with you.</source>
        <translation>आपका हस्ताक्षर इन शब्दों के लिए, इस पाने वाले के लिए, एक बार और सात दिन तक मान्य है। इसका कुछ भी आपके पास नहीं रखा जाता।</translation>
    </message>
    <message>
        <source>If you send it back: why, in a few words</source>
        <translation>लौटाएँ तो कारण, थोड़े शब्दों में</translation>
    </message>
    <message>
        <source>Co-sign this text</source>
        <translation>इस पाठ पर सह-हस्ताक्षर करें</translation>
    </message>
    <message>
        <source>Send it back</source>
        <translation>लौटाएँ</translation>
    </message>
</context>
<context>
    <name>CosignPage</name>
    <message>
        <source>Requests to co-sign, and reports to read</source>
        <translation>सह-हस्ताक्षर के अनुरोध, और पढ़ने की सूचनाएँ</translation>
    </message>
    <message>
        <source>What is to be shared without a client&apos;s consent. Please check three things: the ground applies, no more is told than needed, and this recipient needs it.</source>
        <translation>क्लाइंट की सहमति के बिना जो बताया जाना है। कृपया तीन बातें देखें: यह आधार यहाँ लागू है, ज़रूरत से ज़्यादा कुछ नहीं कहा गया, और इसी पाने वाले को इसकी ज़रूरत है।</translation>
    </message>
    <message>
        <source>Nothing waits for you to co-sign or to look at now.</source>
        <translation>अभी सह-हस्ताक्षर करने या देखने के लिए कुछ नहीं है।</translation>
    </message>
</context>
<context>
    <name>CosignPresenter</name>
    <message>
        <source>You have co-signed it.</source>
        <translation>सह-हस्ताक्षर हो गया।</translation>
    </message>
    <message>
        <source>It is sent back.</source>
        <translation>लौटा दिया गया है।</translation>
    </message>
    <message>
        <source>The counsellor is told.</source>
        <translation>परामर्शदाता को बताया जाता है।</translation>
    </message>
</context>
<context>
    <name>CoverPage</name>
    <message>
        <source>Please choose a colleague.</source>
        <translation>कृपया एक सहकर्मी चुनें।</translation>
    </message>
    <message>
        <source>Please choose the last day.</source>
        <translation>कृपया अंतिम दिन चुनें।</translation>
    </message>
    <message>
        <source>Covers for you</source>
        <translation>आपकी जगह कौन</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>इस तारीख़ तक</translation>
    </message>
    <message>
        <source>Ask a colleague</source>
        <translation>किसी सहकर्मी से कहें</translation>
    </message>
    <message>
        <source>Colleague</source>
        <translation>सहकर्मी</translation>
    </message>
    <message>
        <source>There is no other counsellor yet. The administrator can invite one.</source>
        <translation>अभी कोई और परामर्शदाता नहीं हैं। प्रशासक किसी को निमंत्रण दे सकते हैं।</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>मेरी जगह काम</translation>
    </message>
    <message>
        <source>A colleague works in your clients&apos; files while you are away, until a day you choose.</source>
        <translation>जब आप न हों, तब आपके चुने हुए दिन तक कोई सहकर्मी आपके क्लाइंट की फ़ाइलों में काम करते हैं।</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>अंतिम दिन</translation>
    </message>
    <message>
        <source>After that day the colleague&apos;s key no longer opens your files, once you have signed in again.</source>
        <translation>उस दिन के बाद आपके फिर साइन इन करते ही सहकर्मी की चाबी से आपकी फ़ाइलें नहीं खुलतीं।</translation>
    </message>
    <message>
        <source>Start the cover</source>
        <translation>सहकर्मी का काम शुरू करें</translation>
    </message>
    <message>
        <source>End it now</source>
        <translation>अभी समाप्त करें</translation>
    </message>
    <message>
        <source>No cover is arranged.</source>
        <translation>अभी आपकी जगह किसी के काम की व्यवस्था नहीं है।</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>Mon</source>
        <translation>सोम</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>मंगल</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>बुध</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>गुरु</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>शुक्र</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>शनि</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>रवि</translation>
    </message>
    <message>
        <source>Jan</source>
        <translation>जन॰</translation>
    </message>
    <message>
        <source>Feb</source>
        <translation>फ़र॰</translation>
    </message>
    <message>
        <source>Mar</source>
        <translation>मार्च</translation>
    </message>
    <message>
        <source>Apr</source>
        <translation>अप्रैल</translation>
    </message>
    <message>
        <source>May</source>
        <translation>मई</translation>
    </message>
    <message>
        <source>Jun</source>
        <translation>जून</translation>
    </message>
    <message>
        <source>Jul</source>
        <translation>जुल॰</translation>
    </message>
    <message>
        <source>Aug</source>
        <translation>अग॰</translation>
    </message>
    <message>
        <source>Sep</source>
        <translation>सित॰</translation>
    </message>
    <message>
        <source>Oct</source>
        <translation>अक्टू॰</translation>
    </message>
    <message>
        <source>Nov</source>
        <translation>नव॰</translation>
    </message>
    <message>
        <source>Dec</source>
        <translation>दिस॰</translation>
    </message>
</context>
<context>
    <name>DayEdit</name>
    <message>
        <source>There is no such day. Please write it as day-month-year.</source>
        <translation>ऐसी कोई तारीख़ नहीं है। कृपया तारीख़ दिन-महीना-वर्ष में लिखें।</translation>
    </message>
    <message>
        <source>Please write the day as day-month-year.</source>
        <translation>कृपया तारीख़ दिन-महीना-वर्ष में लिखें।</translation>
    </message>
    <message>
        <source>DD-MM-YYYY</source>
        <translation>दिन-महीना-वर्ष</translation>
    </message>
    <message>
        <source>Open the calendar</source>
        <translation>कैलेंडर खोलें</translation>
    </message>
</context>
<context>
    <name>DayLines</name>
    <message>
        <source>Write the note</source>
        <translation>नोट लिखें</translation>
    </message>
    <message>
        <source>Continue the note</source>
        <translation>नोट लिखना जारी रखें</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>खोलें</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>जारी रखें</translation>
    </message>
    <message>
        <source>never by {ways}</source>
        <translation>कभी नहीं: {ways}</translation>
    </message>
    <message>
        <source>only at certain times: {ways}</source>
        <translation>केवल तय समय पर: {ways}</translation>
    </message>
    <message>
        <source>Hearing: {what}</source>
        <translation>सुनवाई: {what}</translation>
    </message>
    <message>
        <source>no outcome noted yet</source>
        <translation>नतीजा अभी दर्ज नहीं</translation>
    </message>
    <message>
        <source>the day has passed</source>
        <translation>दिन बीत चुका है</translation>
    </message>
    <message>
        <source>No day</source>
        <translation>कोई तारीख़ नहीं</translation>
    </message>
    <message>
        <source>Open files: {clients}, workload {figure} of {limit}</source>
        <translation>खुली फ़ाइलें {clients}, कार्यभार {limit} में से {figure}</translation>
    </message>
    <message>
        <source>{load}, figures of {day}</source>
        <translation>{load}, {day} के आँकड़े</translation>
    </message>
    <message>
        <source>Counsellors: {counsellors}, above the limit: {above}, overdue follow-ups: {follow_ups}, overdue risk reviews: {reviews}</source>
        <translation>परामर्शदाता: {counsellors}, सीमा से ऊपर: {above}, समय बीत चुके फ़ॉलो-अप: {follow_ups}, समय बीत चुकी जोखिम समीक्षाएँ: {reviews}</translation>
    </message>
    <message>
        <source>Counsellors: {counsellors}. No figures have arrived yet; they come when a counsellor locks the desk.</source>
        <translation>परामर्शदाता: {counsellors}। अभी कोई अंक नहीं आए; परामर्शदाता के डेस्क लॉक करने पर आते हैं।</translation>
    </message>
    <message>
        <source>Figures of {day} or later</source>
        <translation>{day} या उसके बाद के आँकड़े</translation>
    </message>
</context>
<context>
    <name>DemandForm</name>
    <message>
        <source>Changing a demand</source>
        <translation>माँग बदलना</translation>
    </message>
    <message>
        <source>A new demand</source>
        <translation>नई माँग</translation>
    </message>
    <message>
        <source>Noting a demand sends nothing. Please take legal advice before anything leaves.</source>
        <translation>माँग लिखने से कुछ भेजा नहीं जाता। कुछ भी देने से पहले कृपया कानूनी सलाह लें।</translation>
    </message>
    <message>
        <source>Please choose one.</source>
        <translation>कृपया एक चुनें।</translation>
    </message>
    <message>
        <source>Please write who asked.</source>
        <translation>कृपया लिखें कि किसने माँगा।</translation>
    </message>
    <message>
        <source>Please write the day on which you received it.</source>
        <translation>कृपया वह दिन लिखें जब माँग मिली।</translation>
    </message>
    <message>
        <source>Under which law or order</source>
        <translation>किस कानून या आदेश से</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>मिलने की तारीख़</translation>
    </message>
    <message>
        <source>Who asked</source>
        <translation>किसने माँगा</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>कार्यालय</translation>
    </message>
    <message>
        <source>Reference number</source>
        <translation>संदर्भ संख्या</translation>
    </message>
    <message>
        <source>Date on the document</source>
        <translation>उस पर लिखी तारीख़</translation>
    </message>
    <message>
        <source>Answer asked for by</source>
        <translation>उत्तर कब तक माँगा गया</translation>
    </message>
    <message>
        <source>What is asked for</source>
        <translation>क्या माँगा गया</translation>
    </message>
    <message>
        <source>As it is written there.</source>
        <translation>जैसा वहाँ लिखा है।</translation>
    </message>
    <message>
        <source>Legal advice that was taken</source>
        <translation>ली गई कानूनी सलाह</translation>
    </message>
    <message>
        <source>Whose, and what it was.</source>
        <translation>किसकी, और क्या।</translation>
    </message>
    <message>
        <source>Taken on</source>
        <translation>सलाह का दिन</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>क्या तय हुआ</translation>
    </message>
    <message>
        <source>What was given</source>
        <translation>क्या दिया गया</translation>
    </message>
    <message>
        <source>No health or counselling detail here.</source>
        <translation>यहाँ स्वास्थ्य या परामर्श की कोई बात नहीं।</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>जवाब का दिन</translation>
    </message>
    <message>
        <source>Entry under Sharing</source>
        <translation>“साझा करना” में प्रविष्टि</translation>
    </message>
    <message>
        <source>About the case</source>
        <translation>किस मामले के बारे में</translation>
    </message>
</context>
<context>
    <name>DemandReader</name>
    <message>
        <source>Who asked</source>
        <translation>किसने माँगा</translation>
    </message>
    <message>
        <source>Reference number</source>
        <translation>संदर्भ संख्या</translation>
    </message>
    <message>
        <source>Date on the document</source>
        <translation>उस पर लिखी तारीख़</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>मिलने की तारीख़</translation>
    </message>
    <message>
        <source>What is asked for</source>
        <translation>क्या माँगा गया</translation>
    </message>
    <message>
        <source>Answer asked for by</source>
        <translation>उत्तर कब तक माँगा गया</translation>
    </message>
    <message>
        <source>Legal advice that was taken</source>
        <translation>ली गई कानूनी सलाह</translation>
    </message>
    <message>
        <source>Taken on</source>
        <translation>सलाह का दिन</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>क्या तय हुआ</translation>
    </message>
    <message>
        <source>What was given</source>
        <translation>क्या दिया गया</translation>
    </message>
    <message>
        <source>Linked to</source>
        <translation>किससे जुड़ा है</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>जवाब का दिन</translation>
    </message>
    <message>
        <source>cases: {cases}, summaries: {summaries}</source>
        <translation>मामले: {cases}, सारांश: {summaries}</translation>
    </message>
    <message>
        <source>Legal files handed over</source>
        <translation>सौंपी गई कानूनी फ़ाइलें</translation>
    </message>
    <message>
        <source>Hash of the file (SHA-256)</source>
        <translation>फ़ाइल का हैश (SHA-256)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>वापस</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>बदलें</translation>
    </message>
</context>
<context>
    <name>DemandsPage</name>
    <message>
        <source>Demands for records</source>
        <translation>रिकॉर्ड की माँगें</translation>
    </message>
    <message>
        <source>Who asked for files, under which law or order, what advice was taken, and what was given.</source>
        <translation>किसने फ़ाइलें माँगीं, किस कानून या आदेश से, क्या सलाह ली गई, क्या दिया गया।</translation>
    </message>
</context>
<context>
    <name>DemandsPresenter</name>
    <message>
        <source>The demand is noted.</source>
        <translation>माँग लिख ली गई है।</translation>
    </message>
</context>
<context>
    <name>DemandsView</name>
    <message>
        <source>{day} (has passed)</source>
        <translation>{day} (बीत चुकी)</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>मिलने की तारीख़</translation>
    </message>
    <message>
        <source>Who asked</source>
        <translation>किसने माँगा</translation>
    </message>
    <message>
        <source>Under which law or order</source>
        <translation>किस कानून या आदेश से</translation>
    </message>
    <message>
        <source>Answer asked for by</source>
        <translation>उत्तर कब तक माँगा गया</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>क्या तय हुआ</translation>
    </message>
    <message>
        <source>Note a demand</source>
        <translation>माँग लिखें</translation>
    </message>
    <message>
        <source>If the office is searched…</source>
        <translation>कार्यालय की तलाशी हो तो…</translation>
    </message>
    <message>
        <source>Demands for records</source>
        <translation>रिकॉर्ड की माँगें</translation>
    </message>
    <message>
        <source>Nobody has asked for records here. Noting a demand sends nothing.</source>
        <translation>यहाँ किसी ने रिकॉर्ड नहीं माँगे हैं। माँग लिखने से कुछ भेजा नहीं जाता।</translation>
    </message>
</context>
<context>
    <name>DesignView</name>
    <message>
        <source>Form</source>
        <translation>फ़ॉर्म</translation>
    </message>
    <message>
        <source>As the form has it</source>
        <translation>जैसा फ़ॉर्म में है</translation>
    </message>
    <message>
        <source>Design a form</source>
        <translation>फ़ॉर्म बनाएँ</translation>
    </message>
    <message>
        <source>It is saved as a draft while you work, and others see it once it is signed.</source>
        <translation>काम के दौरान यह मसौदे के रूप में सहेजा जाता है; हस्ताक्षर के बाद ही दूसरे इसे देख पाते हैं।</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>किस काम के लिए</translation>
    </message>
    <message>
        <source>Kind of the new question</source>
        <translation>नए प्रश्न का प्रकार</translation>
    </message>
    <message>
        <source>Questions of the form</source>
        <translation>फ़ॉर्म के प्रश्न</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>प्रश्न</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>प्रकार</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>जोड़ें</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>ऊपर ले जाएँ</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>नीचे ले जाएँ</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>पहले जैसा करें</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>फिर से करें</translation>
    </message>
    <message>
        <source>Preview and check</source>
        <translation>पहले देखें और जाँचें</translation>
    </message>
    <message>
        <source>Discard the design</source>
        <translation>बनाया जा रहा फ़ॉर्म छोड़ दें</translation>
    </message>
</context>
<context>
    <name>DesignerPresenter</name>
    <message>
        <source>New form</source>
        <translation>नया फ़ॉर्म</translation>
    </message>
    <message>
        <source>{title} (copy)</source>
        <translation>{title} (प्रति)</translation>
    </message>
    <message>
        <source>What you changed would be gone for good.</source>
        <translation>आपके किए बदलाव हमेशा के लिए मिट जाएँगे।</translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation>छोड़ दें</translation>
    </message>
    <message>
        <source>The form is in the office&apos;s library. Version: {number}</source>
        <translation>फ़ॉर्म कार्यालय की लाइब्रेरी में है। संस्करण: {number}</translation>
    </message>
    <message>
        <source>The form is no longer offered. What was answered with it stays.</source>
        <translation>यह फ़ॉर्म अब नहीं दिया जाएगा। इससे दिए गए उत्तर बने रहेंगे।</translation>
    </message>
    <message>
        <source>The form is saved. Any office can load it.</source>
        <translation>फ़ॉर्म सहेज लिया गया है। कोई भी कार्यालय इसे खोल सकता है।</translation>
    </message>
    <message>
        <source>The form is in the library. Everything in it works here.</source>
        <translation>फ़ॉर्म लाइब्रेरी में है। इसका सब कुछ यहाँ काम करता है।</translation>
    </message>
    <message>
        <source>The form is in the library, but not all of it works here.</source>
        <translation>फ़ॉर्म लाइब्रेरी में है, पर इसका सब कुछ यहाँ काम नहीं करता।</translation>
    </message>
</context>
<context>
    <name>DeskContext</name>
    <message>
        <source>It is undone.</source>
        <translation>पहले जैसा कर दिया गया है।</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>पहले जैसा करें</translation>
    </message>
</context>
<context>
    <name>DeskPresenter</name>
    <message>
        <source>Clients</source>
        <translation>क्लाइंट</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>खोजें</translation>
    </message>
    <message>
        <source>My caseload</source>
        <translation>मेरा कार्यभार</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>अनुरोध</translation>
    </message>
    <message>
        <source>What is next</source>
        <translation>आगे क्या है</translation>
    </message>
    <message>
        <source>Summaries</source>
        <translation>सारांश</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>आज</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>इनबॉक्स</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>कैलेंडर</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>मेरी जगह काम</translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation>हस्तांतरण</translation>
    </message>
    <message>
        <source>Closed files</source>
        <translation>बंद फ़ाइलें</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>मामले</translation>
    </message>
    <message>
        <source>Demands for records</source>
        <translation>रिकॉर्ड की माँगें</translation>
    </message>
    <message>
        <source>Caseloads</source>
        <translation>कार्यभार</translation>
    </message>
    <message>
        <source>Supervision</source>
        <translation>सुपरविज़न</translation>
    </message>
    <message>
        <source>To co-sign</source>
        <translation>सह-हस्ताक्षर</translation>
    </message>
    <message>
        <source>People</source>
        <translation>लोग</translation>
    </message>
    <message>
        <source>Office settings</source>
        <translation>कार्यालय की सेटिंग</translation>
    </message>
    <message>
        <source>What the law says</source>
        <translation>कानून क्या कहता है</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>सहकर्मी</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>शब्द</translation>
    </message>
    <message>
        <source>Form library</source>
        <translation>फ़ॉर्म लाइब्रेरी</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>स्व-जाँच</translation>
    </message>
    <message>
        <source>What helps</source>
        <translation>क्या मदद करता है</translation>
    </message>
    <message>
        <source>My plan</source>
        <translation>मेरी योजना</translation>
    </message>
    <message>
        <source>Team climate</source>
        <translation>टीम का माहौल</translation>
    </message>
    <message>
        <source>Team figures</source>
        <translation>टीम के आँकड़े</translation>
    </message>
    <message>
        <source>Threats to me</source>
        <translation>मुझे मिली धमकियाँ</translation>
    </message>
    <message>
        <source>Passed on</source>
        <translation>आगे बताई बातें</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>बैकअप</translation>
    </message>
    <message>
        <source>Other laptops</source>
        <translation>अन्य लैपटॉप</translation>
    </message>
    <message>
        <source>Activity log</source>
        <translation>गतिविधि लॉग</translation>
    </message>
    <message>
        <source>Passphrase and keys</source>
        <translation>पासफ़्रेज़ और चाबियाँ</translation>
    </message>
    <message>
        <source>Everything you save is kept. The office register cannot be written to just now, so it is not entered there yet, and colleagues hear of it later. The desk tries again by itself.</source>
        <translation>आपका सहेजा हुआ सब रखा जाता है। कार्यालय के रजिस्टर में अभी लिखा नहीं जा सकता, इसलिए वह वहाँ अभी दर्ज नहीं हुआ, और सहकर्मियों को बाद में पता चलेगा। डेस्क अपने आप फिर कोशिश करता है।</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>एक पल…</translation>
    </message>
    <message>
        <source>The desk locks in {seconds} seconds. Press any key or move the mouse to stay.</source>
        <translation>{seconds} सेकंड में डेस्क लॉक होगा। बने रहने के लिए कोई चाबी दबाएँ या माउस हिलाएँ।</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>कार्यालय</translation>
    </message>
</context>
<context>
    <name>DetailsPresenter</name>
    <message>
        <source>The details are saved.</source>
        <translation>विवरण सहेज लिया गया है।</translation>
    </message>
</context>
<context>
    <name>DisclosuresTab</name>
    <message>
        <source>Everything that left this file is listed here. The client may read it and have it.</source>
        <translation>इस फ़ाइल से जो कुछ बाहर गया, सब यहाँ लिखा है। क्लाइंट चाहें तो इसे पढ़ें और अपने पास रखें।</translation>
    </message>
    <message>
        <source>Print for the client…</source>
        <translation>क्लाइंट के लिए छापें…</translation>
    </message>
    <message>
        <source>What was shared</source>
        <translation>क्या साझा हुआ</translation>
    </message>
    <message>
        <source>Nothing has been shared up to now.</source>
        <translation>अब तक कुछ भी साझा नहीं किया गया है।</translation>
    </message>
</context>
<context>
    <name>DraftEditor</name>
    <message>
        <source>Reason: {reason}</source>
        <translation>कारण: {reason}</translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation>मिटा दें…</translation>
    </message>
    <message>
        <source>Delete this draft for good?</source>
        <translation>यह ड्राफ़्ट हमेशा के लिए मिटाएँ?</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>रहने दें</translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation>मिटा दें</translation>
    </message>
</context>
<context>
    <name>Editing</name>
    <message>
        <source>Remove this for good, for both of you?</source>
        <translation>इसे आप दोनों के लिए हमेशा के लिए हटाएँ?</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>Remove this…</source>
        <translation>इसे हटाएँ…</translation>
    </message>
</context>
<context>
    <name>EmergencyPart</name>
    <message>
        <source>Please say whether the client knows.</source>
        <translation>कृपया बताएँ कि क्लाइंट को पता है या नहीं।</translation>
    </message>
    <message>
        <source>Please write the time as hours and minutes, such as 14:30.</source>
        <translation>कृपया समय घंटों और मिनटों में लिखें, जैसे 14:30।</translation>
    </message>
    <message>
        <source>Does the client know?</source>
        <translation>क्या क्लाइंट को पता है?</translation>
    </message>
    <message>
        <source>The client is told, unless that endangers them. Where it does, no copy for them shows it until you note that they may be told.</source>
        <translation>क्लाइंट को बताया जाता है, जब तक उससे उन्हें ख़तरा न हो। ख़तरा हो तो, जब तक आप यह दर्ज न करें कि उन्हें बताया जा सकता है, उनकी किसी प्रति में यह नहीं दिखता।</translation>
    </message>
    <message>
        <source>Why the client was not told</source>
        <translation>क्लाइंट को क्यों नहीं बताया गया</translation>
    </message>
    <message>
        <source>Told already, such as by telephone</source>
        <translation>पहले ही बताया गया, जैसे फ़ोन पर</translation>
    </message>
    <message>
        <source>Told on</source>
        <translation>बताने का दिन</translation>
    </message>
    <message>
        <source>At</source>
        <translation>समय</translation>
    </message>
</context>
<context>
    <name>EntryLines</name>
    <message>
        <source>Answer</source>
        <translation>उत्तर दें</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>खोलें</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>देख लिया</translation>
    </message>
</context>
<context>
    <name>EntryWindow</name>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>Try it with the fictional office</source>
        <translation>काल्पनिक कार्यालय में आज़माएँ</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>सहायता</translation>
    </message>
    <message>
        <source>Opening the office…</source>
        <translation>कार्यालय खुल रहा है…</translation>
    </message>
</context>
<context>
    <name>ExceptionalForm</name>
    <message>
        <source>Sharing without the client&apos;s consent</source>
        <translation>क्लाइंट की सहमति के बिना बताना</translation>
    </message>
    <message>
        <source>Nobody has to wait for the desk to call for help: where a life is in danger, please call first (112, for a child also 1098), and enter it here afterwards.</source>
        <translation>मदद बुलाने के लिए किसी को डेस्क का इंतज़ार नहीं करना है: जान का ख़तरा हो तो कृपया पहले फ़ोन करें (112, बच्चे के लिए 1098 भी), और बाद में यहाँ दर्ज करें।</translation>
    </message>
    <message>
        <source>Why nothing less will do</source>
        <translation>इससे कम में काम क्यों नहीं चलेगा</translation>
    </message>
    <message>
        <source>For the supervisor and the list of what was shared. It is kept here, not sent.</source>
        <translation>सुपरवाइज़र के लिए, और “क्या साझा हुआ” की सूची के लिए। यह यहीं रहता है, भेजा नहीं जाता।</translation>
    </message>
    <message>
        <source>Everybody has the duty to report this. Once it is saved here you can tell it or print it at once. Your supervisor looks at it afterwards; they cannot stop it.</source>
        <translation>इसकी सूचना देना सबका कर्तव्य है। यहाँ सहेजते ही इसे तुरंत बताया या छापा जा सकता है। आपके सुपरवाइज़र इसे बाद में देखते हैं; वे इसे रोक नहीं सकते।</translation>
    </message>
    <message>
        <source>Your answers above say whether this is told at once, or a supervisor signs first.</source>
        <translation>ऊपर आपके उत्तरों से तय होता है कि यह तुरंत बताया जाता है, या पहले सुपरवाइज़र के हस्ताक्षर होते हैं।</translation>
    </message>
    <message>
        <source>It may be told by word of mouth before a supervisor has signed. Before it is sent or printed, a supervisor signs for exactly this text.</source>
        <translation>सुपरवाइज़र के हस्ताक्षर से पहले इसे बोलकर बताया जा सकता है। भेजने या छापने से पहले एक सुपरवाइज़र ठीक इन्हीं शब्दों पर हस्ताक्षर करते हैं।</translation>
    </message>
    <message>
        <source>It leaves only after a supervisor has signed for exactly this text.</source>
        <translation>एक सुपरवाइज़र के ठीक इन्हीं शब्दों पर हस्ताक्षर करने के बाद ही यह बाहर जाता है।</translation>
    </message>
    <message>
        <source>Which supervisor is asked to co-sign?</source>
        <translation>किस सुपरवाइज़र से सह-हस्ताक्षर के लिए कहा जाए?</translation>
    </message>
    <message>
        <source>Which supervisor is told, and looks at it afterwards?</source>
        <translation>किस सुपरवाइज़र को बताया जाए, जो बाद में देखेंगे?</translation>
    </message>
    <message>
        <source>They read what is written here, and no name or code but what you write.</source>
        <translation>यहाँ जो लिखा है वे वही पढ़ते हैं; आप न लिखें तो कोई नाम या कोड नहीं।</translation>
    </message>
    <message>
        <source>Save it, then tell it</source>
        <translation>सहेजें, फिर बताएँ</translation>
    </message>
    <message>
        <source>Ask for the co-signature</source>
        <translation>सह-हस्ताक्षर माँगें</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
</context>
<context>
    <name>ExceptionalPresenter</name>
    <message>
        <source>The supervisor is asked. Nothing has left yet.</source>
        <translation>सुपरवाइज़र से सह-हस्ताक्षर माँगा गया है। अभी कुछ भी बाहर नहीं गया है।</translation>
    </message>
    <message>
        <source>The supervisor is asked.</source>
        <translation>सुपरवाइज़र से सह-हस्ताक्षर माँगा गया है।</translation>
    </message>
    <message>
        <source>It is cancelled. Nothing of it leaves.</source>
        <translation>अनुरोध रद्द हो गया है। इसका कुछ भी बाहर नहीं जाता।</translation>
    </message>
    <message>
        <source>Saved. Please tell it or print it now; the desk does not do it.</source>
        <translation>सहेज लिया गया है। कृपया अब इसे बताएँ या छापें; डेस्क यह ख़ुद नहीं करता।</translation>
    </message>
    <message>
        <source>Noted. It is listed under “4 Sent”.</source>
        <translation>दर्ज हो गया। यह “4 भेजा गया” में है।</translation>
    </message>
    <message>
        <source>Noted. A copy for the client shows it from now on.</source>
        <translation>दर्ज हो गया। अब से क्लाइंट की प्रति में यह दिखेगा।</translation>
    </message>
    <message>
        <source>Noted: the client was told.</source>
        <translation>दर्ज हो गया: क्लाइंट को बताया गया।</translation>
    </message>
    <message>
        <source>Sent. It is listed under “4 Sent”.</source>
        <translation>भेज दिया गया। यह “4 भेजा गया” में है।</translation>
    </message>
    <message>
        <source>Save as a locked PDF</source>
        <translation>लॉक किए हुए PDF के रूप में सहेजें</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>What the recipient reads</source>
        <translation>पाने वाले क्या पढ़ेंगे</translation>
    </message>
</context>
<context>
    <name>ExceptionalReader</name>
    <message>
        <source>About</source>
        <translation>किनके बारे में</translation>
    </message>
    <message>
        <source>{state}. {name} was asked on {moment}.</source>
        <translation>{state}। {name} से {moment} को माँगा गया।</translation>
    </message>
    <message>
        <source>Told before the co-signature, on {moment}.</source>
        <translation>सह-हस्ताक्षर से पहले, {moment} को बताया गया।</translation>
    </message>
    <message>
        <source>Co-signed by {name} on {moment}.</source>
        <translation>{name} ने {moment} को सह-हस्ताक्षर किए।</translation>
    </message>
    <message>
        <source>The supervisor writes: {word}</source>
        <translation>सुपरवाइज़र ने लिखा: {word}</translation>
    </message>
    <message>
        <source>It left on {moment}.</source>
        <translation>{moment} को बाहर गया।</translation>
    </message>
    <message>
        <source>Who is asked to sign</source>
        <translation>किससे हस्ताक्षर के लिए कहा जाए</translation>
    </message>
    <message>
        <source>Who is told, and looks at it</source>
        <translation>किसे बताया जाता है, जो देखते हैं</translation>
    </message>
    <message>
        <source>Ask for the co-signature again</source>
        <translation>सह-हस्ताक्षर फिर से माँगें</translation>
    </message>
    <message>
        <source>Tell this supervisor</source>
        <translation>इन सुपरवाइज़र को बताएँ</translation>
    </message>
    <message>
        <source>Whether the client knows</source>
        <translation>क्लाइंट को पता है या नहीं</translation>
    </message>
    <message>
        <source>{state}. The supervisor {name} was told on {moment}.</source>
        <translation>{state}। सुपरवाइज़र {name} को {moment} को बताया गया।</translation>
    </message>
    <message>
        <source>{state}. No supervisor was told yet.</source>
        <translation>{state}। अभी तक किसी सुपरवाइज़र को नहीं बताया गया।</translation>
    </message>
    <message>
        <source>Your supervisor looks at it afterwards; they cannot stop it.</source>
        <translation>आपके सुपरवाइज़र इसे बाद में देखते हैं; वे इसे रोक नहीं सकते।</translation>
    </message>
    <message>
        <source>Seen by {name} on {moment}.</source>
        <translation>{name} ने {moment} को देखा।</translation>
    </message>
    <message>
        <source>The client has been told</source>
        <translation>क्लाइंट को बता दिया गया है</translation>
    </message>
    <message>
        <source>The client may be told now</source>
        <translation>अब क्लाइंट को बताया जा सकता है</translation>
    </message>
    <message>
        <source>Write it again</source>
        <translation>नए सिरे से लिखें</translation>
    </message>
    <message>
        <source>Cancel the request</source>
        <translation>अनुरोध रद्द करें</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>पहले देख लें</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>वापस</translation>
    </message>
</context>
<context>
    <name>ExceptionalTab</name>
    <message>
        <source>Asked on</source>
        <translation>माँगने का दिन</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>आधार</translation>
    </message>
    <message>
        <source>To</source>
        <translation>किसे</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>{state}; seen by a supervisor</source>
        <translation>{state}; सुपरवाइज़र ने देख लिया है</translation>
    </message>
    <message>
        <source>Told before the co-signature: {state}</source>
        <translation>सह-हस्ताक्षर से पहले बताया गया: {state}</translation>
    </message>
    <message>
        <source>co-signed since</source>
        <translation>बाद में सह-हस्ताक्षर हुआ</translation>
    </message>
    <message>
        <source>This is rare. What is told in counselling leaves with the client&apos;s consent, and without it only where a life is in danger, where the law asks for a report, where a court or a body with its powers orders it, or to protect another person from harm. Where a life is in danger, please call for help first (112); nobody has to wait for the desk.</source>
        <translation>ऐसा कम ही होता है। परामर्श में कही बात क्लाइंट की सहमति से बाहर जाती है, और सहमति के बिना केवल तब जब जान का ख़तरा हो, कानून सूचना माँगे, न्यायालय या उसकी शक्तियों वाली कोई संस्था आदेश दे, या किसी और को हानि से बचाना हो। जान का ख़तरा हो तो कृपया पहले मदद बुलाएँ (112); किसी को डेस्क का इंतज़ार नहीं करना है।</translation>
    </message>
    <message>
        <source>Report, or share without consent…</source>
        <translation>सूचना दें, या सहमति के बिना बताएँ…</translation>
    </message>
    <message>
        <source>Nothing has left without the client&apos;s consent.</source>
        <translation>क्लाइंट की सहमति के बिना कुछ भी बाहर नहीं गया है।</translation>
    </message>
    <message>
        <source>Without consent</source>
        <translation>सहमति के बिना</translation>
    </message>
</context>
<context>
    <name>ExchangeCard</name>
    <message>
        <source>Not exchanged yet.</source>
        <translation>अभी आदान-प्रदान नहीं हुआ है।</translation>
    </message>
    <message>
        <source>Last exchanged: {moment}. Sent: {sent}. Taken in: {taken}.</source>
        <translation>पिछला आदान-प्रदान: {moment}। भेजे: {sent}। लिए: {taken}।</translation>
    </message>
    <message>
        <source>Exchange with other laptops</source>
        <translation>दूसरे लैपटॉप के साथ आदान-प्रदान</translation>
    </message>
    <message>
        <source>Letters, and what is new in the office, go to the other laptops over a shared folder, a stick or the office server. Everything is sealed: whoever holds it cannot read it. Once one is chosen, this goes on by itself while you work.</source>
        <translation>चिट्ठियाँ, और कार्यालय में जो कुछ नया है, साझा फ़ोल्डर, पेन ड्राइव या कार्यालय के सर्वर से दूसरे लैपटॉप तक जाता है। सब कुछ सीलबंद होता है: जिसके पास वह रखा है, वह कुछ नहीं पढ़ सकता। एक बार चुनने के बाद यह आपके काम करते समय अपने आप चलता है।</translation>
    </message>
    <message>
        <source>Exchange now</source>
        <translation>अभी आदान-प्रदान करें</translation>
    </message>
</context>
<context>
    <name>ExchangePage</name>
    <message>
        <source>Not exchanged yet.</source>
        <translation>अभी आदान-प्रदान नहीं हुआ है।</translation>
    </message>
    <message>
        <source>Last exchanged: {moment}. Sent: {sent}. Taken in: {taken}.</source>
        <translation>पिछला आदान-प्रदान: {moment}। भेजे: {sent}। लिए: {taken}।</translation>
    </message>
    <message>
        <source>Exchange with other laptops</source>
        <translation>दूसरे लैपटॉप के साथ आदान-प्रदान</translation>
    </message>
    <message>
        <source>What is new in the office, letters, and requests to be confirmed go to the other laptops and come from them. Nobody need be signed in: everything is sealed.</source>
        <translation>कार्यालय में जो कुछ नया है, चिट्ठियाँ, और पुष्टि के अनुरोध दूसरे लैपटॉप पर जाते हैं और वहाँ से आते हैं। किसी का साइन इन होना ज़रूरी नहीं: सब कुछ सीलबंद है।</translation>
    </message>
    <message>
        <source>Another folder, stick or server that you choose here counts for this once. Whoever is signed in chooses one for good, under “Other laptops”.</source>
        <translation>यहाँ चुना गया दूसरा फ़ोल्डर, पेन ड्राइव या सर्वर केवल इसी बार के लिए है। हमेशा के लिए चुनना हो तो साइन इन करके “अन्य लैपटॉप” में चुनें।</translation>
    </message>
    <message>
        <source>Exchange now</source>
        <translation>अभी आदान-प्रदान करें</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>वापस</translation>
    </message>
</context>
<context>
    <name>ExportCard</name>
    <message>
        <source>Save all your files for another system</source>
        <translation>किसी दूसरे सिस्टम के लिए अपनी सभी फ़ाइलें सहेजें</translation>
    </message>
    <message>
        <source>Save answers and scores, locked</source>
        <translation>उत्तर और स्कोर लॉक करके सहेजें</translation>
    </message>
    <message>
        <source>Locked archive (*.zip)</source>
        <translation>लॉक किया हुआ संग्रह (*.zip)</translation>
    </message>
    <message>
        <source>A file without a lock can be read by anybody who finds it. The locked archive above holds the same. Save it without a lock all the same?</source>
        <translation>बिना लॉक की फ़ाइल जिसे भी मिले, वह पढ़ सकता है। ऊपर के लॉक किए संग्रह में वही सब है। फिर भी बिना लॉक के सहेजें?</translation>
    </message>
    <message>
        <source>Save without a lock…</source>
        <translation>बिना लॉक के सहेजें…</translation>
    </message>
    <message>
        <source>Save without a lock</source>
        <translation>बिना लॉक के सहेजें</translation>
    </message>
    <message>
        <source>Print or save</source>
        <translation>छापें या सहेजें</translation>
    </message>
    <message>
        <source>Every questionnaire and form of this client, under their code: answers and scores for other programs (FHIR), and a table.</source>
        <translation>इस क्लाइंट की हर प्रश्नावली और फ़ॉर्म, उनके कोड के साथ: दूसरे प्रोग्रामों के लिए उत्तर और स्कोर (FHIR), और एक तालिका।</translation>
    </message>
    <message>
        <source>Print the scores…</source>
        <translation>स्कोर छापें…</translation>
    </message>
    <message>
        <source>Save a locked archive…</source>
        <translation>लॉक किया संग्रह सहेजें…</translation>
    </message>
    <message>
        <source>Table of the scores (CSV)</source>
        <translation>स्कोर की तालिका (CSV)</translation>
    </message>
    <message>
        <source>Answers for other programs (FHIR)</source>
        <translation>दूसरे प्रोग्रामों के लिए उत्तर (FHIR)</translation>
    </message>
    <message>
        <source>Scores for other programs (FHIR)</source>
        <translation>दूसरे प्रोग्रामों के लिए स्कोर (FHIR)</translation>
    </message>
    <message>
        <source>One file without a lock</source>
        <translation>बिना लॉक की एक फ़ाइल</translation>
    </message>
    <message>
        <source>Move on to another system</source>
        <translation>दूसरे सिस्टम पर जाना</translation>
    </message>
    <message>
        <source>All your files, with names, pictures and papers, in one locked archive that other programs can read (FHIR). Sealed files and process notes are not in it. This is no backup. Whoever has the archive and its passphrase can read everything: please delete it once the other system has it.</source>
        <translation>नाम, तस्वीरों और काग़ज़ों के साथ आपकी सभी फ़ाइलें, एक लॉक किए हुए संग्रह में, जिसे दूसरे प्रोग्राम पढ़ सकते हैं (FHIR)। सील की हुई फ़ाइलें और प्रोसेस नोट इसमें नहीं हैं। यह बैकअप नहीं है। जिसके पास संग्रह और उसका पासफ़्रेज़ हो, वह सब पढ़ सकता है: दूसरे सिस्टम में आ जाने पर इसे मिटा दें।</translation>
    </message>
    <message>
        <source>Save all files…</source>
        <translation>सभी फ़ाइलें सहेजें…</translation>
    </message>
</context>
<context>
    <name>FeedbackTab</name>
    <message>
        <source>Too few people have answered, or agreed to be counted, for anything to be shown yet.</source>
        <translation>बहुत कम लोगों ने उत्तर दिया है या गिने जाने के लिए राज़ी हुए हैं, इसलिए अभी कुछ नहीं दिखाया जा सकता।</translation>
    </message>
    <message>
        <source>Answers given up to {day}</source>
        <translation>{day} तक दिए गए उत्तर</translation>
    </message>
    <message>
        <source>Feedback, for a group of survivors</source>
        <translation>सर्वाइवरों के समूह के लिए राय</translation>
    </message>
    <message>
        <source>What people said of the service, in plain words, with questions for a talk together. Nobody can be found in it: it has shared answers only, of people who agreed to statistics, in groups of five or more.</source>
        <translation>लोगों ने सेवा के बारे में क्या कहा, आसान शब्दों में, साथ में मिलकर बात करने के लिए प्रश्न। इसमें किसी को पहचाना नहीं जा सकता: केवल साझा किए गए उत्तर हैं, उन लोगों के जो आँकड़ों के लिए राज़ी हुए, पाँच या ज़्यादा के समूह में।</translation>
    </message>
    <message>
        <source>Language of the sheet</source>
        <translation>पर्चे की भाषा</translation>
    </message>
    <message>
        <source>Show the sheet…</source>
        <translation>पर्चा देखें…</translation>
    </message>
</context>
<context>
    <name>FigureTexts</name>
    <message>
        <source>{first} to just under {last}</source>
        <translation>{first} से {last} से कम तक</translation>
    </message>
    <message>
        <source>fewer than {count}</source>
        <translation>{count} से कम</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} से {last}</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>नहीं दिखाया गया</translation>
    </message>
    <message>
        <source>at least {count}</source>
        <translation>कम से कम {count}</translation>
    </message>
    <message>
        <source>Set in the office settings, version {number}: {weights}; {first} more in the first month. Near the limit from {amber}, over it from {red}. Nobody with {cap} open files or more is suggested for a new client.</source>
        <translation>कार्यालय की सेटिंग से, संस्करण {number}: {weights}; पहले महीने में {first} और। {amber} से सीमा के पास, {red} से सीमा से ऊपर। {cap} या उससे ज़्यादा खुली फ़ाइलें हों तो नए क्लाइंट के लिए नाम नहीं सुझाया जाता।</translation>
    </message>
    <message>
        <source>A follow-up is overdue once its day is past.</source>
        <translation>अगली मुलाक़ात का दिन बीतते ही वह बीती मानी जाती है।</translation>
    </message>
    <message>
        <source>A follow-up is overdue once its day is more than one day ago.</source>
        <translation>अगली मुलाक़ात के दिन को एक दिन से ज़्यादा बीतने पर वह बीती मानी जाती है।</translation>
    </message>
    <message>
        <source>A follow-up is overdue once its day is more than {days} days ago.</source>
        <translation>अगली मुलाक़ात के दिन को {days} दिन से ज़्यादा बीतने पर वह बीती मानी जाती है।</translation>
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
        <translation>अभी कोई आँकड़े नहीं दिए गए हैं।</translation>
    </message>
    <message>
        <source>{load}, as of {day}</source>
        <translation>{load}, {day} की स्थिति</translation>
    </message>
    <message>
        <source>Workload</source>
        <translation>काम का भार</translation>
    </message>
    <message>
        <source>Open files</source>
        <translation>खुली फ़ाइलें</translation>
    </message>
    <message>
        <source>Sessions in 7 days</source>
        <translation>7 दिनों में मुलाक़ातें</translation>
    </message>
    <message>
        <source>Sessions in 28 days</source>
        <translation>28 दिनों में मुलाक़ातें</translation>
    </message>
    <message>
        <source>Notes to sign</source>
        <translation>हस्ताक्षर के लिए नोट</translation>
    </message>
    <message>
        <source>Overdue follow-ups</source>
        <translation>अगली मुलाक़ातें, जिनका दिन बीत चुका</translation>
    </message>
    <message>
        <source>Overdue reviews</source>
        <translation>जोखिम फिर देखना बाक़ी</translation>
    </message>
    <message>
        <source>At high risk</source>
        <translation>ज़्यादा जोखिम में</translation>
    </message>
</context>
<context>
    <name>FileDialog</name>
    <message>
        <source>Folder</source>
        <translation>फ़ोल्डर</translation>
    </message>
    <message>
        <source>Name of the file</source>
        <translation>फ़ाइल का नाम</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>फ़ाइल का प्रकार</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>खोलें</translation>
    </message>
    <message>
        <source>This file is not locked: anybody who has it, or finds the stick, can read it.</source>
        <translation>यह फ़ाइल लॉक नहीं है: जिसके पास यह हो या जिसे पेन ड्राइव मिल जाए, वह इसे पढ़ सकता है।</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>सहेजें</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>चुनें</translation>
    </message>
    <message>
        <source>Name of the folder</source>
        <translation>फ़ोल्डर का नाम</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
</context>
<context>
    <name>FileHeader</name>
    <message>
        <source>No name is kept.</source>
        <translation>कोई नाम नहीं रखा गया है।</translation>
    </message>
    <message>
        <source>Review due</source>
        <translation>दोबारा देखने का दिन</translation>
    </message>
    <message>
        <source>May be under 18</source>
        <translation>18 से कम उम्र हो सकती है</translation>
    </message>
    <message>
        <source>Confidentiality not explained</source>
        <translation>गोपनीयता नहीं समझाई गई</translation>
    </message>
    <message>
        <source>Consent to counselling not recorded</source>
        <translation>परामर्श की सहमति दर्ज नहीं</translation>
    </message>
    <message>
        <source>Set times: {words}</source>
        <translation>तय समय: {words}</translation>
    </message>
    <message>
        <source>Never: {way}</source>
        <translation>कभी नहीं: {way}</translation>
    </message>
    <message>
        <source>{way}: set times only</source>
        <translation>{way}: केवल तय समय पर</translation>
    </message>
    <message>
        <source>‹ Clients</source>
        <translation>‹ क्लाइंट</translation>
    </message>
</context>
<context>
    <name>FilePresenter</name>
    <message>
        <source>Timeline</source>
        <translation>समयरेखा</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>नोट</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>एक नज़र में</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>नोट लिखें</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>योजना</translation>
    </message>
    <message>
        <source>Update safety plan…</source>
        <translation>सुरक्षा योजना अद्यतन करें…</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>मापन</translation>
    </message>
    <message>
        <source>New questionnaire</source>
        <translation>नई प्रश्नावली</translation>
    </message>
    <message>
        <source>Sharing</source>
        <translation>साझा करना</translation>
    </message>
    <message>
        <source>New consent</source>
        <translation>नई सहमति</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>रिकॉर्ड</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>अपॉइंटमेंट</translation>
    </message>
    <message>
        <source>Process notes, yours alone</source>
        <translation>प्रोसेस नोट, केवल आपके</translation>
    </message>
    <message>
        <source>Safety plan and risk</source>
        <translation>सुरक्षा योजना और जोखिम</translation>
    </message>
    <message>
        <source>Referrals and letters</source>
        <translation>रेफ़रल और पत्र</translation>
    </message>
    <message>
        <source>1 Consent</source>
        <translation>1 सहमति</translation>
    </message>
    <message>
        <source>4 Sent</source>
        <translation>4 भेजा गया</translation>
    </message>
    <message>
        <source>Confidentiality</source>
        <translation>गोपनीयता</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>सौंपना</translation>
    </message>
    <message>
        <source>Close the file</source>
        <translation>फ़ाइल बंद करें</translation>
    </message>
    <message>
        <source>Intake</source>
        <translation>पहली बातचीत</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>मुलाक़ातें</translation>
    </message>
    <message>
        <source>Attach a picture or paper…</source>
        <translation>तस्वीर या काग़ज़ जोड़ें…</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>लक्ष्य</translation>
    </message>
    <message>
        <source>Questionnaires</source>
        <translation>प्रश्नावलियाँ</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>फ़ॉर्म</translation>
    </message>
    <message>
        <source>Client feedback</source>
        <translation>क्लाइंट की राय</translation>
    </message>
    <message>
        <source>2 Write</source>
        <translation>2 लिखना</translation>
    </message>
    <message>
        <source>3 Read together</source>
        <translation>3 साथ पढ़ना</translation>
    </message>
    <message>
        <source>Demands for records</source>
        <translation>रिकॉर्ड की माँगें</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>विवरण</translation>
    </message>
    <message>
        <source>Client&apos;s rights</source>
        <translation>क्लाइंट के अधिकार</translation>
    </message>
    <message>
        <source>Pictures and papers</source>
        <translation>तस्वीरें और काग़ज़</translation>
    </message>
    <message>
        <source>Without consent</source>
        <translation>सहमति के बिना</translation>
    </message>
</context>
<context>
    <name>FindingsList</name>
    <message>
        <source>A name: {words}</source>
        <translation>एक नाम: {words}</translation>
    </message>
    <message>
        <source>A place: {words}</source>
        <translation>एक जगह: {words}</translation>
    </message>
    <message>
        <source>A telephone number: {words}</source>
        <translation>एक फ़ोन नंबर: {words}</translation>
    </message>
    <message>
        <source>A day of birth: {words}</source>
        <translation>एक जन्मतिथि: {words}</translation>
    </message>
    <message>
        <source>A number of a card, a vehicle or an account: {words}</source>
        <translation>कार्ड, गाड़ी या खाते का नंबर: {words}</translation>
    </message>
    <message>
        <source>An e-mail or payment address: {words}</source>
        <translation>ई-मेल या पैसे भेजने का पता: {words}</translation>
    </message>
    <message>
        <source>Quoted words: {words}</source>
        <translation>ज्यों के त्यों शब्द: {words}</translation>
    </message>
    <message>
        <source>Please check whether the client agreed to this. If not, say it in another way or leave it out.</source>
        <translation>कृपया देखें कि क्या क्लाइंट इसके लिए सहमत हैं। नहीं तो इसे दूसरी तरह कहें या छोड़ दें।</translation>
    </message>
</context>
<context>
    <name>FirstSignInPage</name>
    <message>
        <source>Please type your name as it is written on the invitation.</source>
        <translation>कृपया अपना नाम वैसे ही लिखें जैसा निमंत्रण में है।</translation>
    </message>
    <message>
        <source>Please type the code from your invitation.</source>
        <translation>कृपया अपने निमंत्रण का कोड लिखें।</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>स्वागत है</translation>
    </message>
    <message>
        <source>Here you choose your own passphrase. Nobody else can see it or set it.</source>
        <translation>यहाँ अपना पासफ़्रेज़ चुनें। उसे कोई और न देख सकता है, न बदल सकता है।</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>आपका नाम</translation>
    </message>
    <message>
        <source>As it is written on your invitation.</source>
        <translation>जैसा आपके निमंत्रण में लिखा है।</translation>
    </message>
    <message>
        <source>Invitation code</source>
        <translation>निमंत्रण कोड</translation>
    </message>
    <message>
        <source>Capital or small letters and hyphens make no difference.</source>
        <translation>बड़े-छोटे अक्षरों और हाइफ़न से कोई फ़र्क़ नहीं पड़ता।</translation>
    </message>
    <message>
        <source>Make my keys</source>
        <translation>मेरी चाबियाँ बनाएँ</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>वापस</translation>
    </message>
</context>
<context>
    <name>FirstWordsPresenter</name>
    <message>
        <source>Saved: confidentiality was explained.</source>
        <translation>सहेजा गया: गोपनीयता समझा दी गई।</translation>
    </message>
</context>
<context>
    <name>FirstWordsView</name>
    <message>
        <source>Explained on {day}, {language}, by {name}.</source>
        <translation>{day} को {name} ने समझाया ({language})।</translation>
    </message>
    <message>
        <source>Confidentiality</source>
        <translation>गोपनीयता</translation>
    </message>
    <message>
        <source>What stays here, what has to be passed on, and who may read it. Please explain this to the client before you ask for a name.</source>
        <translation>क्या यहीं रहता है, क्या बताना ही पड़ता है, और कौन पढ़ सकता है। नाम पूछने से पहले कृपया क्लाइंट को यह समझाएँ।</translation>
    </message>
    <message>
        <source>The client&apos;s language</source>
        <translation>क्लाइंट की भाषा</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>अभी नहीं</translation>
    </message>
    <message>
        <source>Explained</source>
        <translation>समझा दिया गया</translation>
    </message>
</context>
<context>
    <name>FollowUpsEdit</name>
    <message>
        <source>Please choose how the client wants to be asked.</source>
        <translation>कृपया चुनें कि क्लाइंट से किस तरह पूछा जाए।</translation>
    </message>
    <message>
        <source>Please write at least one day.</source>
        <translation>कृपया कम से कम एक दिन लिखें।</translation>
    </message>
    <message>
        <source>Not talked over</source>
        <translation>इस पर बात नहीं हुई</translation>
    </message>
    <message>
        <source>No, the client does not want to be asked</source>
        <translation>नहीं, क्लाइंट की इच्छा है कि न पूछा जाए</translation>
    </message>
    <message>
        <source>Yes, on these days and in this way</source>
        <translation>हाँ, इन दिनों और इस तरह</translation>
    </message>
    <message>
        <source>Does the client want to be asked later how they are?</source>
        <translation>क्या क्लाइंट की इच्छा है कि बाद में हाल पूछा जाए?</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>पहला दिन</translation>
    </message>
    <message>
        <source>Second day</source>
        <translation>दूसरा दिन</translation>
    </message>
    <message>
        <source>Third day</source>
        <translation>तीसरा दिन</translation>
    </message>
    <message>
        <source>How to ask</source>
        <translation>कैसे पूछें</translation>
    </message>
</context>
<context>
    <name>FormCard</name>
    <message>
        <source>Answered on screen</source>
        <translation>स्क्रीन पर भरा गया</translation>
    </message>
    <message>
        <source>A form that is this questionnaire can be scored. Its questions and answers are compared with the questionnaire first.</source>
        <translation>जो फ़ॉर्म यही प्रश्नावली है, उसका स्कोर निकाला जा सकता है। पहले उसके प्रश्न और उत्तर प्रश्नावली से मिलाए जाते हैं।</translation>
    </message>
    <message>
        <source>Answered form</source>
        <translation>भरा हुआ फ़ॉर्म</translation>
    </message>
    <message>
        <source>Score it as {questionnaire}</source>
        <translation>{questionnaire} के रूप में स्कोर निकालें</translation>
    </message>
</context>
<context>
    <name>FormDesigner</name>
    <message>
        <source>Text of several lines</source>
        <translation>कई पंक्तियों का लेख</translation>
    </message>
    <message>
        <source>A line of text</source>
        <translation>एक पंक्ति का लेख</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>हाँ या नहीं</translation>
    </message>
    <message>
        <source>One answer to choose</source>
        <translation>एक उत्तर चुनना</translation>
    </message>
    <message>
        <source>Several answers to choose</source>
        <translation>कई उत्तर चुनना</translation>
    </message>
    <message>
        <source>Whole number</source>
        <translation>पूर्ण संख्या</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>संख्या</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>तारीख</translation>
    </message>
    <message>
        <source>Heading with questions below</source>
        <translation>शीर्षक, नीचे प्रश्न</translation>
    </message>
    <message>
        <source>Text to read</source>
        <translation>पढ़ने का लेख</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>स्कोर</translation>
    </message>
    <message>
        <source>As it was loaded</source>
        <translation>जैसा लाया गया</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>फ़ॉर्म</translation>
    </message>
    <message>
        <source>Note template</source>
        <translation>नोट का साँचा</translation>
    </message>
    <message>
        <source>is</source>
        <translation>है</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>नहीं है</translation>
    </message>
    <message>
        <source>is at least</source>
        <translation>कम से कम</translation>
    </message>
    <message>
        <source>is at most</source>
        <translation>अधिक से अधिक</translation>
    </message>
    <message>
        <source>is answered</source>
        <translation>उत्तर दिया गया है</translation>
    </message>
    <message>
        <source>is not answered</source>
        <translation>उत्तर नहीं दिया गया है</translation>
    </message>
    <message>
        <source>(no wording yet)</source>
        <translation>(अभी कुछ लिखा नहीं है)</translation>
    </message>
</context>
<context>
    <name>FormTexts</name>
    <message>
        <source>{named}; and {count} more</source>
        <translation>{named}; और {count} अन्य</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>यहाँ अभी कुछ नहीं है</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>हाँ</translation>
    </message>
    <message>
        <source>No</source>
        <translation>नहीं</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>उत्तर नहीं दिया</translation>
    </message>
    <message>
        <source>Another answer</source>
        <translation>दूसरा उत्तर</translation>
    </message>
    <message>
        <source>Being calculated…</source>
        <translation>हिसाब हो रहा है…</translation>
    </message>
    <message>
        <source>{question} (required)</source>
        <translation>{question} (ज़रूरी)</translation>
    </message>
    <message>
        <source>From {low} to {high}</source>
        <translation>{low} से {high}</translation>
    </message>
    <message>
        <source>Clear this answer</source>
        <translation>यह उत्तर मिटाएँ</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>Add another</source>
        <translation>एक और जोड़ें</translation>
    </message>
    <message>
        <source>Add another answer</source>
        <translation>एक और उत्तर जोड़ें</translation>
    </message>
    <message>
        <source>{question}, answer {number}</source>
        <translation>{question}, उत्तर {number}</translation>
    </message>
    <message>
        <source>{question}: unit</source>
        <translation>{question}: इकाई</translation>
    </message>
    <message>
        <source>{question}: time</source>
        <translation>{question}: समय</translation>
    </message>
    <message>
        <source>I would rather not answer this</source>
        <translation>इस प्रश्न का उत्तर नहीं देना है</translation>
    </message>
    <message>
        <source>Not answered, by choice</source>
        <translation>अपनी इच्छा से उत्तर नहीं दिया गया</translation>
    </message>
    <message>
        <source>Everything asked for is answered.</source>
        <translation>जो पूछा गया है उस सबका उत्तर है।</translation>
    </message>
    <message>
        <source>Some questions need another look. They are marked below.</source>
        <translation>कुछ प्रश्न फिर से देखने हैं। उन पर नीचे निशान है।</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>हस्ताक्षर</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>हस्ताक्षर हो गया है</translation>
    </message>
    <message>
        <source>Draw it again</source>
        <translation>फिर से बनाएँ</translation>
    </message>
    <message>
        <source>Sign here by mouse, finger or pen. You can also leave it out.</source>
        <translation>माउस, उँगली या कलम से यहाँ हस्ताक्षर करें। चाहें तो इसे छोड़ भी सकते हैं।</translation>
    </message>
    <message>
        <source>This kind of answer cannot be given here.</source>
        <translation>इस तरह का जवाब यहाँ नहीं दिया जा सकता।</translation>
    </message>
    <message>
        <source>There is nothing here to choose for this question. It is left out.</source>
        <translation>इस सवाल के लिए यहाँ चुनने को कुछ नहीं है। इसे छोड़ दिया जाता है।</translation>
    </message>
    <message>
        <source>Chosen from the file.</source>
        <translation>फ़ाइल से चुना गया।</translation>
    </message>
    <message>
        <source>The answers to choose from are not in this form. Please ask the form&apos;s author for a form that holds them.</source>
        <translation>चुनने के लिए उत्तर इस फ़ॉर्म में नहीं हैं। कृपया फ़ॉर्म बनाने वाले से ऐसा फ़ॉर्म माँगें जिसमें वे हों।</translation>
    </message>
    <message>
        <source>Question {number} of {count}</source>
        <translation>प्रश्न {number} / {count}</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>पीछे</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>अगला</translation>
    </message>
    <message>
        <source>I am done</source>
        <translation>मेरा हो गया</translation>
    </message>
    <message>
        <source>Stop for now</source>
        <translation>अभी के लिए रोकें</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>Thank you. Please hand the computer back.</source>
        <translation>धन्यवाद। कृपया कंप्यूटर वापस दे दें।</translation>
    </message>
    <message>
        <source>Your answers so far are saved. Nobody reads them before you are done. Please hand the computer back.</source>
        <translation>अब तक के उत्तर सहेजे हुए हैं। आपके पूरा करने से पहले कोई उन्हें नहीं पढ़ेगा। कृपया कंप्यूटर लौटा दें।</translation>
    </message>
    <message>
        <source>Lock the desk</source>
        <translation>डेस्क लॉक करें</translation>
    </message>
    <message>
        <source>Your answers could not be saved. You can try once more, or stop.</source>
        <translation>आपके उत्तर सहेजे नहीं जा सके। एक बार फिर कोशिश करें, या रुकें।</translation>
    </message>
</context>
<context>
    <name>FormsPresenter</name>
    <message>
        <source>The client has another form to finish or discard first.</source>
        <translation>पहले क्लाइंट का दूसरा फ़ॉर्म पूरा करें या हटाएँ।</translation>
    </message>
    <message>
        <source>Everything in this form works here.</source>
        <translation>इस फ़ॉर्म का सब कुछ यहाँ काम करता है।</translation>
    </message>
    <message>
        <source>It is in the office&apos;s library from now on.</source>
        <translation>अब से यह कार्यालय की लाइब्रेरी में है।</translation>
    </message>
    <message>
        <source>A form</source>
        <translation>एक फ़ॉर्म</translation>
    </message>
    <message>
        <source>The form is saved in the client&apos;s file.</source>
        <translation>फ़ॉर्म क्लाइंट की फ़ाइल में सहेज लिया गया है।</translation>
    </message>
    <message>
        <source>An answer in this form concerns safety. Please ask the client now, before the session ends. Under Questionnaires are the steps, and room for what was done.</source>
        <translation>इस फ़ॉर्म का एक उत्तर सुरक्षा से जुड़ा है। कृपया सत्र समाप्त होने से पहले अभी क्लाइंट से पूछें। प्रश्नावली में क़दम दिए हैं, और जो किया गया उसे लिखने की जगह।</translation>
    </message>
</context>
<context>
    <name>FormsTab</name>
    <message>
        <source>Choose a form</source>
        <translation>फ़ॉर्म चुनें</translation>
    </message>
    <message>
        <source>FHIR, REDCap or XLSForm (*.json *.xml *.csv *.xlsx)</source>
        <translation>FHIR, REDCap या XLSForm (*.json *.xml *.csv *.xlsx)</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>जवाब का दिन</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>फ़ॉर्म</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>भरें</translation>
    </message>
    <message>
        <source>Form of the office</source>
        <translation>कार्यालय का फ़ॉर्म</translation>
    </message>
    <message>
        <source>Load a form…</source>
        <translation>फ़ॉर्म लाएँ…</translation>
    </message>
    <message>
        <source>Design a form…</source>
        <translation>फ़ॉर्म बनाएँ…</translation>
    </message>
    <message>
        <source>Save the answers</source>
        <translation>उत्तर सहेजें</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>रोकें</translation>
    </message>
    <message>
        <source>Let the client answer alone</source>
        <translation>क्लाइंट को अकेले उत्तर देने दें</translation>
    </message>
    <message>
        <source>One question at a time</source>
        <translation>एक बार में एक प्रश्न</translation>
    </message>
    <message>
        <source>Leave without saving</source>
        <translation>बिना सहेजे छोड़ें</translation>
    </message>
    <message>
        <source>Language of the form</source>
        <translation>फ़ॉर्म की भाषा</translation>
    </message>
    <message>
        <source>Answered forms</source>
        <translation>भरे हुए फ़ॉर्म</translation>
    </message>
    <message>
        <source>No form is answered yet. You can load a published form from a file, once for everyone in the office, or design one.</source>
        <translation>अभी किसी फ़ॉर्म का उत्तर नहीं है। फ़ाइल से कोई प्रकाशित फ़ॉर्म एक बार लाने पर कार्यालय में सबको मिलता है, या अपना फ़ॉर्म बनाएँ।</translation>
    </message>
</context>
<context>
    <name>FoundOfficePage</name>
    <message>
        <source>Please give the office a name.</source>
        <translation>कृपया कार्यालय को एक नाम दें।</translation>
    </message>
    <message>
        <source>Please type your name.</source>
        <translation>कृपया अपना नाम लिखें।</translation>
    </message>
    <message>
        <source>Please write why, even if in a few words.</source>
        <translation>कृपया कारण लिखें, थोड़े शब्दों में ही सही।</translation>
    </message>
    <message>
        <source>Set up your office</source>
        <translation>अपना कार्यालय शुरू करें</translation>
    </message>
    <message>
        <source>This is done once. Everybody else is invited afterwards.</source>
        <translation>यह एक ही बार करना होता है। बाक़ी सबको बाद में निमंत्रण दिया जाता है।</translation>
    </message>
    <message>
        <source>Name of the office</source>
        <translation>कार्यालय का नाम</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>आपका नाम</translation>
    </message>
    <message>
        <source>You become the office&apos;s administrator.</source>
        <translation>कार्यालय के प्रशासक की भूमिका आपकी होती है।</translation>
    </message>
    <message>
        <source>Recovery sheets</source>
        <translation>रिकवरी पन्ने</translation>
    </message>
    <message>
        <source>The key of the office is printed on them, once. Please give them to people you trust, one sheet each.</source>
        <translation>इन पर कार्यालय की चाबी छपती है, केवल एक बार। कृपया इन्हें अपने भरोसे के लोगों को दें, हर एक को एक।</translation>
    </message>
    <message>
        <source>Sheets needed together</source>
        <translation>एक साथ कितने चाबी-पत्र चाहिए</translation>
    </message>
    <message>
        <source>This many sheets are needed to confirm a new person.</source>
        <translation>नए व्यक्ति की पुष्टि के लिए इतने चाबी-पत्र चाहिए।</translation>
    </message>
    <message>
        <source>Years that a file is kept after the last day</source>
        <translation>अंतिम दिन के बाद फ़ाइल कितने वर्ष रखी जाती है</translation>
    </message>
    <message>
        <source>A child&apos;s file is kept for at least three years after they come of age.</source>
        <translation>बच्चे की फ़ाइल कम से कम वयस्क होने के तीन वर्ष बाद तक रखी जाती है।</translation>
    </message>
    <message>
        <source>Why this long</source>
        <translation>इतने समय तक क्यों</translation>
    </message>
    <message>
        <source>For example whose advice it follows. It can be changed under Office settings.</source>
        <translation>जैसे, किसकी सलाह से। इसे कार्यालय की सेटिंग में बदला जा सकता है।</translation>
    </message>
    <message>
        <source>Set up the office</source>
        <translation>कार्यालय बनाएँ</translation>
    </message>
    <message>
        <source>This office exists already on another laptop…</source>
        <translation>यह कार्यालय दूसरे लैपटॉप पर पहले से है…</translation>
    </message>
    <message>
        <source>Restore from a backup…</source>
        <translation>बैकअप से वापस लाएँ…</translation>
    </message>
</context>
<context>
    <name>FoundingOffice</name>
    <message>
        <source>Setting up the office…</source>
        <translation>कार्यालय बनाया जा रहा है…</translation>
    </message>
</context>
<context>
    <name>GivingEditor</name>
    <message>
        <source>An interpreter is present</source>
        <translation>दुभाषिया मौजूद हैं</translation>
    </message>
    <message>
        <source>Who gives it?</source>
        <translation>सहमति कौन दे रहा है?</translation>
    </message>
    <message>
        <source>Please choose how it is given.</source>
        <translation>सहमति कैसे दी जा रही है, चुनें।</translation>
    </message>
    <message>
        <source>Please choose an answer.</source>
        <translation>कृपया एक जवाब चुनें।</translation>
    </message>
    <message>
        <source>The client may be under 18, and counts as a child until that is settled.</source>
        <translation>क्लाइंट की उम्र 18 से कम हो सकती है; जब तक यह तय न हो, उन्हें बच्चा माना जाता है।</translation>
    </message>
    <message>
        <source>A safe guardian is asked, and the child: without the child&apos;s own yes there is no consent, unless they are too young to be asked. Where no guardian is safe, the Child Welfare Committee, or the person it named, is asked instead.</source>
        <translation>किसी सुरक्षित अभिभावक से पूछा जाता है, और बच्चे से भी: बच्चे की अपनी हाँ के बिना कुछ लागू नहीं होता, जब तक कि पूछने के लिए उम्र बहुत कम न हो। कोई अभिभावक सुरक्षित न हो तो बाल कल्याण समिति से, या जिनका नाम समिति ने दिया है उनसे पूछा जाता है।</translation>
    </message>
    <message>
        <source>By the intake the guardian may not be safe for the child. So the Child Welfare Committee, or the person it named, is asked, and the guardian is told nothing.</source>
        <translation>पहली बातचीत के अनुसार अभिभावक बच्चे के लिए शायद सुरक्षित नहीं हैं। इसलिए बाल कल्याण समिति से, या जिनका नाम समिति ने दिया है उनसे पूछा जाता है, और अभिभावक को कुछ नहीं बताया जाता।</translation>
    </message>
    <message>
        <source>What somebody else gives for the client ends on the 18th birthday, also if the age becomes known only later.</source>
        <translation>क्लाइंट की ओर से कोई और जो सहमति देता है, वह 18वें जन्मदिन पर ख़त्म होती है, चाहे उम्र बाद में पता चले।</translation>
    </message>
    <message>
        <source>The client knows that they may say no, and is free to.</source>
        <translation>क्लाइंट को पता है कि ना कहा जा सकता है, और इसकी पूरी छूट है।</translation>
    </message>
    <message>
        <source>The client understands it, and can decide now.</source>
        <translation>क्लाइंट को यह समझ में आता है, और अभी निर्णय लेना संभव है।</translation>
    </message>
    <message>
        <source>Whoever gives it knows that they are free to say no.</source>
        <translation>सहमति देने वाले व्यक्ति को पता है कि ना कहा जा सकता है, और इसकी पूरी छूट है।</translation>
    </message>
    <message>
        <source>Whoever gives it understands it, and can decide now.</source>
        <translation>सहमति देने वाले व्यक्ति को यह समझ में आता है, और अभी निर्णय लेना संभव है।</translation>
    </message>
    <message>
        <source>By the intake the client is under 18. This consent ends at the latest on {day}, when they have come of age; then only the client is asked.</source>
        <translation>पहली बातचीत के अनुसार क्लाइंट की उम्र 18 से कम है। यह सहमति ज़्यादा से ज़्यादा {day} तक है, तब तक 18 साल पूरे हो चुके होंगे; उसके बाद सिर्फ़ क्लाइंट से पूछा जाता है।</translation>
    </message>
    <message>
        <source>Who gives it for the child?</source>
        <translation>बच्चे की ओर से कौन दे रहा है?</translation>
    </message>
    <message>
        <source>The name, and what they are to the child; for the Committee, whom it named.</source>
        <translation>नाम, और बच्चे से रिश्ता; समिति हो तो जिनका नाम समिति ने दिया है।</translation>
    </message>
    <message>
        <source>Name of the interpreter</source>
        <translation>दुभाषिए का नाम</translation>
    </message>
    <message>
        <source>How?</source>
        <translation>कैसे?</translation>
    </message>
    <message>
        <source>Who heard or saw it?</source>
        <translation>किसने सुना या देखा?</translation>
    </message>
    <message>
        <source>Needed where it is only spoken.</source>
        <translation>जहाँ सहमति केवल बोलकर दी जाए, वहाँ ज़रूरी।</translation>
    </message>
</context>
<context>
    <name>GoalForm</name>
    <message>
        <source>Goal</source>
        <translation>लक्ष्य</translation>
    </message>
    <message>
        <source>In the client&apos;s own words</source>
        <translation>क्लाइंट के अपने शब्दों में</translation>
    </message>
    <message>
        <source>What the client wants, as they say it.</source>
        <translation>क्लाइंट की जो इच्छा है, उन्हीं के शब्दों में।</translation>
    </message>
    <message>
        <source>Look at it together on</source>
        <translation>साथ मिलकर देखने का दिन</translation>
    </message>
    <message>
        <source>If you want to name a day.</source>
        <translation>अगर कोई दिन तय करना हो।</translation>
    </message>
    <message>
        <source>Save the goal</source>
        <translation>लक्ष्य सहेजें</translation>
    </message>
    <message>
        <source>Back without saving</source>
        <translation>बिना सहेजे वापस</translation>
    </message>
</context>
<context>
    <name>GoalsPresenter</name>
    <message>
        <source>The goal is saved in the client&apos;s file.</source>
        <translation>लक्ष्य क्लाइंट की फ़ाइल में सहेज लिया गया है।</translation>
    </message>
    <message>
        <source>Rating saved.</source>
        <translation>अंक सहेज लिया गया है।</translation>
    </message>
    <message>
        <source>It is noted. A goal can be taken up again any time.</source>
        <translation>लिख लिया गया है। लक्ष्य पर कभी भी फिर से काम शुरू किया जा सकता है।</translation>
    </message>
</context>
<context>
    <name>GoalsTab</name>
    <message>
        <source>Status</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>In the client&apos;s own words</source>
        <translation>क्लाइंट के अपने शब्दों में</translation>
    </message>
    <message>
        <source>Own rating</source>
        <translation>क्लाइंट का अपना अंक</translation>
    </message>
    <message>
        <source>Steps done</source>
        <translation>पूरे हुए क़दम</translation>
    </message>
    <message>
        <source>Look at it again</source>
        <translation>फिर से देखें</translation>
    </message>
    <message>
        <source>{day}, has passed</source>
        <translation>{day}, बीत चुका</translation>
    </message>
    <message>
        <source>New goal</source>
        <translation>नया लक्ष्य</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>लक्ष्य</translation>
    </message>
    <message>
        <source>No goal is here yet. Begin with what the client wants, in their words; steps and days may come later, or never.</source>
        <translation>अभी कोई लक्ष्य नहीं है। क्लाइंट की जो इच्छा है, उन्हीं के शब्दों में, उससे शुरू करें; क़दम और दिन बाद में आ सकते हैं, या कभी नहीं।</translation>
    </message>
</context>
<context>
    <name>GroundPart</name>
    <message>
        <source>Please choose the ground.</source>
        <translation>कृपया आधार चुनें।</translation>
    </message>
    <message>
        <source>There is no other ground. The desk reports nothing by itself: it helps you to write the report, and you make it.</source>
        <translation>इनके सिवा और कोई आधार नहीं है। डेस्क अपने आप कुछ नहीं बताता: वह लिखने में मदद करता है, सूचना आप देते हैं।</translation>
    </message>
    <message>
        <source>On which ground?</source>
        <translation>किस आधार पर?</translation>
    </message>
</context>
<context>
    <name>GroupEditor</name>
    <message>
        <source>Amending the note on a group of {count}</source>
        <translation>{count} लोगों के समूह के नोट में संशोधन</translation>
    </message>
    <message>
        <source>A note on a group of {count}</source>
        <translation>{count} लोगों के समूह का नोट</translation>
    </message>
    <message>
        <source>Day of the session</source>
        <translation>मुलाक़ात का दिन</translation>
    </message>
    <message>
        <source>The group as a whole</source>
        <translation>पूरे समूह के बारे में</translation>
    </message>
    <message>
        <source>It goes into the file of everyone who took part: please name nobody here.</source>
        <translation>यह समूह में शामिल हर व्यक्ति की फ़ाइल में होता है: यहाँ किसी का नाम न लिखें।</translation>
    </message>
    <message>
        <source>Sign the note</source>
        <translation>नोट पर हस्ताक्षर करें</translation>
    </message>
</context>
<context>
    <name>GroupEntryCard</name>
    <message>
        <source>The group as a whole</source>
        <translation>पूरे समूह के बारे में</translation>
    </message>
    <message>
        <source>For the client alone</source>
        <translation>केवल इस क्लाइंट के लिए</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>वापस</translation>
    </message>
    <message>
        <source>Group session of {day}, {group}</source>
        <translation>{day} का समूह सत्र, {group}</translation>
    </message>
    <message>
        <source>Signed on {moment}. It is amended in the calendar, under Group notes.</source>
        <translation>{moment} को हस्ताक्षरित। इसमें संशोधन कैलेंडर में, समूह के नोट में होता है।</translation>
    </message>
</context>
<context>
    <name>GroupReader</name>
    <message>
        <source>Version {number}, signed on {moment}</source>
        <translation>संस्करण {number}, {moment} को हस्ताक्षर हुए</translation>
    </message>
    <message>
        <source>Reason: {reason}</source>
        <translation>कारण: {reason}</translation>
    </message>
    <message>
        <source>Please write in a few words why.</source>
        <translation>कृपया थोड़े शब्दों में कारण लिखें।</translation>
    </message>
    <message>
        <source>Amend</source>
        <translation>संशोधन करें</translation>
    </message>
    <message>
        <source>All versions</source>
        <translation>सभी संस्करण</translation>
    </message>
    <message>
        <source>Why is the note amended?</source>
        <translation>नोट में संशोधन क्यों किया जा रहा है?</translation>
    </message>
    <message>
        <source>The reason is shown with the note.</source>
        <translation>कारण नोट के साथ रहता है।</translation>
    </message>
    <message>
        <source>The signed note</source>
        <translation>हस्ताक्षर किया हुआ नोट</translation>
    </message>
    <message>
        <source>Group of {count}, {day}</source>
        <translation>{count} लोगों का समूह, {day}</translation>
    </message>
    <message>
        <source>Signed on {moment}.</source>
        <translation>{moment} को हस्ताक्षर हुए।</translation>
    </message>
    <message>
        <source>Amended: {reason}</source>
        <translation>संशोधन: {reason}</translation>
    </message>
</context>
<context>
    <name>GroupsPage</name>
    <message>
        <source>Day</source>
        <translation>तारीख़</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>नोट</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>हस्ताक्षर हुआ</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>ड्राफ़्ट</translation>
    </message>
    <message>
        <source>Who took part</source>
        <translation>समूह में कौन शामिल</translation>
    </message>
    <message>
        <source>Group notes</source>
        <translation>समूह के नोट</translation>
    </message>
    <message>
        <source>One note on the group; what concerns one person goes into that person&apos;s own line.</source>
        <translation>समूह पर एक नोट; जो किसी एक व्यक्ति के बारे में हो वह उनकी अपनी पंक्ति में जाता है।</translation>
    </message>
    <message>
        <source>Back to the week</source>
        <translation>सप्ताह पर वापस</translation>
    </message>
    <message>
        <source>No group note is here yet. Begin one from a group&apos;s appointment.</source>
        <translation>यहाँ अभी समूह का कोई नोट नहीं है। समूह के अपॉइंटमेंट से शुरू करें।</translation>
    </message>
</context>
<context>
    <name>GroupsPresenter</name>
    <message>
        <source>The note is signed. It is in the file of everyone who took part.</source>
        <translation>नोट पर हस्ताक्षर हो गए। वह समूह में शामिल हर व्यक्ति की फ़ाइल में है।</translation>
    </message>
</context>
<context>
    <name>GuardianCard</name>
    <message>
        <source>Is this guardian safe for the child?</source>
        <translation>क्या ये अभिभावक बच्चे के लिए सुरक्षित हैं?</translation>
    </message>
    <message>
        <source>It was not asked when this consent was recorded. Please answer it now, at a moment when the guardian is not there. Until then nothing new is sent.</source>
        <translation>यह सहमति दर्ज करते समय यह नहीं पूछा गया था। अब जवाब दें, जब अभिभावक पास न हों। तब तक नया कुछ नहीं भेजा जाता।</translation>
    </message>
    <message>
        <source>Save this answer</source>
        <translation>यह जवाब सहेजें</translation>
    </message>
</context>
<context>
    <name>GuardianQuestion</name>
    <message>
        <source>Then this guardian cannot give the consent, and is told nothing. The Child Welfare Committee, or the person it named, gives it instead.</source>
        <translation>तब ये अभिभावक सहमति नहीं दे सकते, और उन्हें कुछ नहीं बताया जाता। उनकी जगह बाल कल्याण समिति, या जिनका नाम समिति ने दिया है वे सहमति देते हैं।</translation>
    </message>
    <message>
        <source>Could this person have harmed the child, or be close to someone who did?</source>
        <translation>क्या हो सकता है कि इस व्यक्ति ने बच्चे को नुकसान पहुँचाया हो, या ये ऐसा करने वाले के क़रीबी हों?</translation>
    </message>
    <message>
        <source>If you are not sure, choose Not known. The guardian does not see the answer.</source>
        <translation>पक्का न हो तो “पता नहीं” चुनें। अभिभावक यह जवाब नहीं देखते।</translation>
    </message>
</context>
<context>
    <name>HalfWritten</name>
    <message>
        <source>Note, not signed</source>
        <translation>नोट, हस्ताक्षर नहीं हुए</translation>
    </message>
    <message>
        <source>Process note</source>
        <translation>प्रोसेस नोट</translation>
    </message>
    <message>
        <source>Group note, not signed</source>
        <translation>समूह का नोट, हस्ताक्षर नहीं हुए</translation>
    </message>
    <message>
        <source>Why a note is amended</source>
        <translation>नोट में संशोधन का कारण</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>अपॉइंटमेंट</translation>
    </message>
    <message>
        <source>Safety plan</source>
        <translation>सुरक्षा योजना</translation>
    </message>
    <message>
        <source>Risk assessment</source>
        <translation>जोखिम का आकलन</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>लक्ष्य</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>रेफ़रल</translation>
    </message>
    <message>
        <source>Escalation of a referral</source>
        <translation>रेफ़रल के लिए वरिष्ठ कार्यालय को लिखना</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>प्रश्नावली</translation>
    </message>
    <message>
        <source>What was done for safety</source>
        <translation>सुरक्षा के लिए क्या किया गया</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>फ़ॉर्म</translation>
    </message>
    <message>
        <source>Form begun by the client</source>
        <translation>क्लाइंट द्वारा आरंभ किया गया फ़ॉर्म</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>सहमति</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>सारांश</translation>
    </message>
    <message>
        <source>Demand for records</source>
        <translation>रिकॉर्ड की माँग</translation>
    </message>
    <message>
        <source>Sharing without consent</source>
        <translation>सहमति के बिना साझा करना</translation>
    </message>
    <message>
        <source>Intake</source>
        <translation>पहली बातचीत</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>विवरण</translation>
    </message>
    <message>
        <source>Closing the file</source>
        <translation>फ़ाइल बंद करना</translation>
    </message>
    <message>
        <source>Copy of the record</source>
        <translation>रिकॉर्ड की प्रति</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>सुधार</translation>
    </message>
    <message>
        <source>Answer to a correction</source>
        <translation>संशोधन का उत्तर</translation>
    </message>
    <message>
        <source>How long the file is kept</source>
        <translation>फ़ाइल कितने समय रखी जाती है</translation>
    </message>
    <message>
        <source>Legal hold</source>
        <translation>कानूनी रोक</translation>
    </message>
    <message>
        <source>Review of an answer</source>
        <translation>उत्तर की समीक्षा</translation>
    </message>
    <message>
        <source>Something half written</source>
        <translation>कुछ आधा लिखा</translation>
    </message>
</context>
<context>
    <name>HandOverCard</name>
    <message>
        <source>Please choose one.</source>
        <translation>कृपया एक चुनें।</translation>
    </message>
    <message>
        <source>There is no other counsellor to hand the file to.</source>
        <translation>फ़ाइल सौंपने के लिए कोई और परामर्शदाता नहीं हैं।</translation>
    </message>
    <message>
        <source>A colleague goes on with the work. The file stays with you until they accept it.</source>
        <translation>काम एक सहकर्मी आगे बढ़ाते हैं। उनके स्वीकार करने तक फ़ाइल आपके पास ही रहती है।</translation>
    </message>
    <message>
        <source>{name} has this file now. This copy can be read and not changed.</source>
        <translation>यह फ़ाइल अब {name} के पास है। यह प्रति पढ़ी जा सकती है, बदली नहीं जा सकती।</translation>
    </message>
    <message>
        <source>Offered to {name} on {day}. Until your colleague answers, the file can be read and not changed.</source>
        <translation>{day} को {name} को देने का प्रस्ताव किया गया। सहकर्मी का उत्तर आने तक फ़ाइल पढ़ी जा सकती है, बदली नहीं जा सकती।</translation>
    </message>
    <message>
        <source>Taken over from {name} on {day}: every version as it was signed.</source>
        <translation>{day} को {name} से ली गई: हर संस्करण वैसा ही है जैसा हस्ताक्षर के समय था।</translation>
    </message>
    <message>
        <source>Taken over from {name} on {day}. Not every version is as it was signed there. Please ask the administrator to look at it.</source>
        <translation>{day} को {name} से ली गई। हर संस्करण वैसा नहीं है जैसा वहाँ हस्ताक्षर के समय था। कृपया प्रशासक से देखने को कहें।</translation>
    </message>
    <message>
        <source>Handing over</source>
        <translation>फ़ाइल सौंपना</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>किसे</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>क्यों</translation>
    </message>
    <message>
        <source>Does the client know of it?</source>
        <translation>क्या क्लाइंट को यह पता है?</translation>
    </message>
    <message>
        <source>{name} (another laptop)</source>
        <translation>{name} (दूसरा लैपटॉप)</translation>
    </message>
    <message>
        <source>What stays here is an entry without content.</source>
        <translation>यहाँ केवल एक उल्लेख रहता है, कोई लिखी बात नहीं।</translation>
    </message>
    <message>
        <source>The office has settled that a copy stays here, to be read only.</source>
        <translation>कार्यालय ने तय किया है कि यहाँ एक प्रति रहे, केवल पढ़ने के लिए।</translation>
    </message>
    <message>
        <source>Please talk it over with the client first. Everything in this file goes to your colleague in a sealed bundle that nobody else can open. Until your colleague accepts it you can cancel the offer. After that it leaves your files the next time you sign in.</source>
        <translation>कृपया पहले क्लाइंट से बात करें। इस फ़ाइल में जो कुछ है, वह एक सीलबंद बंडल में आपके सहकर्मी के पास जाता है, जिसे कोई और नहीं खोल सकता। जब तक सहकर्मी स्वीकार न करें, आप प्रस्ताव रद्द कर सकते हैं। उसके बाद, अगली बार साइन इन करने पर यह आपकी फ़ाइलों से चली जाती है।</translation>
    </message>
    <message>
        <source>Please talk it over with the client first. Everything in this file goes to your colleague in a sealed bundle that nobody else can open. Your colleague works on another laptop: the bundle goes there with the next exchange, and the answer comes back with another one. Until the next exchange you can cancel the offer; after that you can ask for the file. Once the answer is here, it leaves your files.</source>
        <translation>कृपया पहले क्लाइंट से बात करें। इस फ़ाइल में जो कुछ है, वह एक सीलबंद बंडल में आपके सहकर्मी के पास जाता है, जिसे कोई और नहीं खोल सकता। आपके सहकर्मी दूसरे लैपटॉप पर काम करते हैं: बंडल अगले आदान-प्रदान के साथ वहाँ जाता है, और उत्तर उसके बाद के किसी आदान-प्रदान में लौटता है। अगले आदान-प्रदान से पहले आप प्रस्ताव रद्द कर सकते हैं; उसके बाद फ़ाइल वापस माँग सकते हैं। उत्तर आने पर यह आपकी फ़ाइलों से चली जाती है।</translation>
    </message>
    <message>
        <source>Your process notes do not go with it: they are destroyed when the file leaves you.</source>
        <translation>आपके प्रोसेस नोट इसके साथ नहीं जाते: फ़ाइल आपके पास से जाने पर वे नष्ट कर दिए जाते हैं।</translation>
    </message>
    <message>
        <source>Hand over to a colleague…</source>
        <translation>सहकर्मी को सौंपें…</translation>
    </message>
    <message>
        <source>Offered to {name} on {day}, and asked back. That goes to {name} with the next exchange, and the answer comes back with another one. Until it is here, the file can be read and not changed. A consent can be withdrawn at any time.</source>
        <translation>{day} को {name} को देने का प्रस्ताव किया गया, और वापस माँगा गया है। यह बात अगले आदान-प्रदान के साथ {name} तक जाती है, और उत्तर उसके बाद के किसी आदान-प्रदान में लौटता है। जब तक उत्तर न आए, फ़ाइल पढ़ी जा सकती है, बदली नहीं जा सकती। सहमति कभी भी वापस ली जा सकती है।</translation>
    </message>
    <message>
        <source>Offered to {name} on {day}, who works on another laptop. The file goes there with the next exchange, and the answer comes back with another one. Until it is here, the file can be read and not changed. A consent can be withdrawn at any time.</source>
        <translation>{day} को {name} को देने का प्रस्ताव किया गया, जो दूसरे लैपटॉप पर काम करते हैं। फ़ाइल अगले आदान-प्रदान के साथ वहाँ जाती है, और उत्तर उसके बाद के किसी आदान-प्रदान में लौटता है। जब तक उत्तर न आए, फ़ाइल पढ़ी जा सकती है, बदली नहीं जा सकती। सहमति कभी भी वापस ली जा सकती है।</translation>
    </message>
    <message>
        <source>Seal and offer it</source>
        <translation>सील करके प्रस्ताव करें</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>अभी नहीं</translation>
    </message>
    <message>
        <source>Cancel the offer</source>
        <translation>प्रस्ताव रद्द करें</translation>
    </message>
</context>
<context>
    <name>HandOverPresenter</name>
    <message>
        <source>The file is sealed and offered.</source>
        <translation>फ़ाइल सील करके प्रस्तावित की गई है।</translation>
    </message>
    <message>
        <source>The file is with you as before.</source>
        <translation>फ़ाइल पहले की तरह आपके पास है।</translation>
    </message>
    <message>
        <source>The file has left already, so it is asked back.</source>
        <translation>फ़ाइल पहले ही जा चुकी है, इसलिए वापस माँगी गई है।</translation>
    </message>
</context>
<context>
    <name>HandOversPage</name>
    <message>
        <source>Code</source>
        <translation>कोड</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>किसे</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>देने का प्रस्ताव</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>क्यों</translation>
    </message>
    <message>
        <source>The client</source>
        <translation>क्लाइंट</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>रिकॉर्ड</translation>
    </message>
    <message>
        <source>{state} on {day}</source>
        <translation>{state}, {day} को</translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation>हस्तांतरण</translation>
    </message>
    <message>
        <source>Files that colleagues offer you, and those that you offered or handed over.</source>
        <translation>सहकर्मियों की ओर से आपको दी जा रही फ़ाइलें, और वे जिनका प्रस्ताव आपकी ओर से हुआ या जो सौंपी गईं।</translation>
    </message>
    <message>
        <source>You have not handed over a file. Open a client&apos;s file, choose Record, then Hand over.</source>
        <translation>आपने कोई फ़ाइल नहीं सौंपी है। क्लाइंट की फ़ाइल खोलें, “रिकॉर्ड” और फिर “सौंपना” चुनें।</translation>
    </message>
</context>
<context>
    <name>HandOversPresenter</name>
    <message>
        <source>The file is with you now. You find it under Clients.</source>
        <translation>फ़ाइल अब आपके पास है। वह “क्लाइंट” में मिलेगी।</translation>
    </message>
    <message>
        <source>You declined. Your colleague is told at the next sign-in.</source>
        <translation>फ़ाइल नहीं ली गई। आपके सहकर्मी को अगले साइन इन पर पता चलेगा।</translation>
    </message>
</context>
<context>
    <name>HearingForm</name>
    <message>
        <source>Changing a hearing</source>
        <translation>सुनवाई बदलना</translation>
    </message>
    <message>
        <source>A new hearing</source>
        <translation>नई सुनवाई</translation>
    </message>
    <message>
        <source>Please write the day.</source>
        <translation>कृपया तारीख़ लिखें।</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>तारीख़</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>किसलिए</translation>
    </message>
    <message>
        <source>Court</source>
        <translation>न्यायालय</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>नतीजा</translation>
    </message>
    <message>
        <source>Next hearing</source>
        <translation>अगली सुनवाई</translation>
    </message>
    <message>
        <source>If the court gave a date, that hearing is added for you.</source>
        <translation>अगर अदालत ने तारीख़ दी हो, तो वह सुनवाई अपने आप जुड़ जाती है।</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>टिप्पणी</translation>
    </message>
    <message>
        <source>No health or counselling detail here.</source>
        <translation>यहाँ स्वास्थ्य या परामर्श की कोई बात नहीं।</translation>
    </message>
    <message>
        <source>Support person</source>
        <translation>सहायक व्यक्ति</translation>
    </message>
    <message>
        <source>For the hearing; this and what follows may be left empty.</source>
        <translation>सुनवाई के लिए; यह और आगे के खाने खाली रह सकते हैं।</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>दुभाषिया</translation>
    </message>
    <message>
        <source>Screen, or video</source>
        <translation>परदा या वीडियो</translation>
    </message>
    <message>
        <source>So that they need not see the accused person.</source>
        <translation>ताकि अभियुक्त को देखना न पड़े।</translation>
    </message>
    <message>
        <source>Where they wait</source>
        <translation>प्रतीक्षा की जगह</translation>
    </message>
    <message>
        <source>How they come and go</source>
        <translation>आने और लौटने का इंतज़ाम</translation>
    </message>
    <message>
        <source>It is never part of files that are handed over.</source>
        <translation>यह सौंपी गई फ़ाइलों में कभी नहीं होता।</translation>
    </message>
</context>
<context>
    <name>HeldBackMessage</name>
    <message>
        <source>Something is held back from the client for now, because knowing of it would endanger them. The paper does not show that, whoever reads it. Please say it to the client when you are alone: that something is held back for a time, and that they may ask you or your supervisor about it.</source>
        <translation>क्लाइंट को कुछ बात अभी नहीं बताई गई है, क्योंकि जानने से उन्हें ख़तरा हो सकता है। काग़ज़ पर यह नहीं दिखता, चाहे कोई भी पढ़े। जब आप दोनों अकेले हों तो क्लाइंट से कहें: कुछ बात अभी के लिए नहीं बताई गई है, और वे आपसे या आपके सुपरवाइज़र से इसके बारे में पूछ सकते हैं।</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>सहायता</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>वापस</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>विषय-सूची</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>सहायता में खोजें</translation>
    </message>
    <message>
        <source>Nothing is found. Try another word, or fewer letters.</source>
        <translation>कुछ नहीं मिला। दूसरा शब्द, या कम अक्षर लिखकर देखें।</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>रोज़</translation>
    </message>
    <message>
        <source>A client&apos;s file</source>
        <translation>क्लाइंट की फ़ाइल</translation>
    </message>
    <message>
        <source>What leaves the desk</source>
        <translation>जो डेस्क से बाहर जाता है</translation>
    </message>
    <message>
        <source>Working together</source>
        <translation>साथ काम करना</translation>
    </message>
    <message>
        <source>The office</source>
        <translation>कार्यालय</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>साइन इन</translation>
    </message>
    <message>
        <source>By role</source>
        <translation>भूमिका के अनुसार</translation>
    </message>
    <message>
        <source>The program</source>
        <translation>यह प्रोग्राम</translation>
    </message>
</context>
<context>
    <name>Helping</name>
    <message>
        <source>To come back to yourself</source>
        <translation>अपने पास लौटना</translation>
    </message>
    <message>
        <source>Put both feet on the floor. Feel where it holds you up.</source>
        <translation>दोनों पैर फ़र्श पर रखें। महसूस करें कि वह आपको कहाँ थामे है।</translation>
    </message>
    <message>
        <source>Look around slowly. Name a few things that you see, one that you hear, one that you can touch.</source>
        <translation>धीरे से चारों ओर देखें। कुछ चीज़ों के नाम लें जो दिखती हैं, एक जो सुनाई देती है, एक जिसे छू सकते हैं।</translation>
    </message>
    <message>
        <source>Breathe out longer than you breathe in, a few times. If counting is hard, do not count.</source>
        <translation>कुछ बार, साँस लेने से ज़्यादा देर तक साँस छोड़ें। गिनना मुश्किल हो तो न गिनें।</translation>
    </message>
    <message>
        <source>Say where you are, and what day it is. You are here, and right now nothing is asked of you.</source>
        <translation>कहें कि आप कहाँ हैं, और आज कौन-सा दिन है। आप यहाँ हैं, और इस समय आपसे कुछ नहीं माँगा जा रहा।</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>आराम</translation>
    </message>
    <message>
        <source>If sleep does not come, get up, drink some water, and sit where it is dim. Lie down again when you are tired.</source>
        <translation>नींद न आए तो उठें, थोड़ा पानी पिएँ, और मद्धिम रोशनी में बैठें। थकान लगे तो फिर लेट जाएँ।</translation>
    </message>
    <message>
        <source>What you must not forget, write on a slip of paper, without any name. Then you need not hold on to it.</source>
        <translation>जो भूलना नहीं है, उसे बिना किसी नाम के एक पर्ची पर लिख लें। तब उसे मन में थामे रखना नहीं पड़ता।</translation>
    </message>
    <message>
        <source>Eat something warm. Move a little, in a way that your body likes.</source>
        <translation>कुछ गरम खाएँ। थोड़ा हिलें-डुलें, जैसे शरीर को अच्छा लगे।</translation>
    </message>
    <message>
        <source>Where your work ends</source>
        <translation>जहाँ आपका काम ख़त्म होता है</translation>
    </message>
    <message>
        <source>You may stop for today. What can wait until the morning may wait.</source>
        <translation>आज के लिए रुक सकते हैं। जो सुबह तक रुक सकता है, उसे रुकने दें।</translation>
    </message>
    <message>
        <source>You may say: I cannot take this on now. Nobody can carry everything, and nobody has to.</source>
        <translation>कह सकते हैं: यह अभी मुझसे नहीं होगा। कोई सब कुछ नहीं उठा सकता, और किसी को उठाना ज़रूरी भी नहीं।</translation>
    </message>
    <message>
        <source>Mark the end of work with something small: a walk around the house, other clothes, a song.</source>
        <translation>काम का अंत किसी छोटी बात से करें: घर के आसपास टहलना, दूसरे कपड़े, एक गीत।</translation>
    </message>
    <message>
        <source>Talking to somebody</source>
        <translation>किसी से बात करना</translation>
    </message>
    <message>
        <source>Choose somebody who listens. Say first what you would like: to be heard, or to have advice.</source>
        <translation>किसी ऐसे को चुनें जो सुने। पहले बता दें कि क्या चाहिए: कोई सुने, या सुझाव।</translation>
    </message>
    <message>
        <source>You can tell what the work does to you without telling who a client is.</source>
        <translation>क्लाइंट कौन हैं यह बताए बिना भी कहा जा सकता है कि काम आप पर क्या असर डालता है।</translation>
    </message>
    <message>
        <source>If you think of harming yourself, or cannot go on, call one of the numbers on this page now, or wake somebody. You need not wait until it is worse.</source>
        <translation>अपने को नुक़सान पहुँचाने का ख़याल आए, या लगे कि अब और नहीं होता, तो अभी इस पन्ने के किसी नंबर पर फ़ोन करें, या किसी को जगाएँ। और बिगड़ने तक रुकना ज़रूरी नहीं।</translation>
    </message>
</context>
<context>
    <name>HelplineSettings</name>
    <message>
        <source>The office&apos;s own numbers</source>
        <translation>कार्यालय के अपने नंबर</translation>
    </message>
    <message>
        <source>One on each line: the number, a colon, and who answers. They are shown to the staff under What helps, and where a client is in great danger.</source>
        <translation>हर पंक्ति में एक: नंबर, कोलन, और उससे कौन मिलता है। ये कर्मचारियों को ‘क्या मदद करता है’ में दिखते हैं, और वहाँ भी जहाँ क्लाइंट बड़े ख़तरे में हों।</translation>
    </message>
    <message>
        <source>Show the numbers that come with the desk as well</source>
        <translation>डेस्क के साथ आने वाले नंबर भी दिखाएँ</translation>
    </message>
</context>
<context>
    <name>HoldCard</name>
    <message>
        <source>Please write why.</source>
        <translation>कृपया कारण लिखें।</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>कब से</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>कारण</translation>
    </message>
    <message>
        <source>Lawyer</source>
        <translation>वकील</translation>
    </message>
    <message>
        <source>While this lasts, nothing of the file is destroyed.</source>
        <translation>जब तक यह है, फ़ाइल का कुछ भी नष्ट नहीं किया जाता।</translation>
    </message>
    <message>
        <source>The file is under no legal hold.</source>
        <translation>फ़ाइल पर कोई कानूनी रोक नहीं है।</translation>
    </message>
    <message>
        <source>Legal hold on file {code}</source>
        <translation>फ़ाइल {code} पर कानूनी रोक</translation>
    </message>
    <message>
        <source>Legal hold</source>
        <translation>कानूनी रोक</translation>
    </message>
    <message>
        <source>Legal holds in force</source>
        <translation>लागू कानूनी रोक</translation>
    </message>
    <message>
        <source>Why it is held</source>
        <translation>रोक क्यों है</translation>
    </message>
    <message>
        <source>For example a case that is under way, or that is to be expected.</source>
        <translation>जैसे, कोई मुक़दमा चल रहा है या हो सकता है।</translation>
    </message>
    <message>
        <source>Lawyer who advised it</source>
        <translation>सलाह देने वाले वकील</translation>
    </message>
    <message>
        <source>May be left empty.</source>
        <translation>खाली रह सकता है।</translation>
    </message>
    <message>
        <source>Why the chosen hold ends</source>
        <translation>चुनी हुई रोक क्यों समाप्त होती है</translation>
    </message>
    <message>
        <source>Put the file on hold</source>
        <translation>फ़ाइल पर रोक लगाएँ</translation>
    </message>
    <message>
        <source>End the chosen hold</source>
        <translation>चुनी हुई रोक समाप्त करें</translation>
    </message>
</context>
<context>
    <name>InboxPage</name>
    <message>
        <source>Hide earlier entries</source>
        <translation>पहले की प्रविष्टियाँ छिपाएँ</translation>
    </message>
    <message>
        <source>Earlier ({count})</source>
        <translation>पहले के ({count})</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>इनबॉक्स</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>पहले के</translation>
    </message>
    <message>
        <source>Noted in the last 30 days.</source>
        <translation>पिछले 30 दिनों में देखे गए।</translation>
    </message>
    <message>
        <source>Nothing is waiting for you. What colleagues send you appears here.</source>
        <translation>आपके लिए कुछ भी बाकी नहीं है। सहकर्मी जो भेजते हैं, वह यहाँ दिखता है।</translation>
    </message>
</context>
<context>
    <name>InlineMessage</name>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>Languages</source>
        <translation>भाषाएँ</translation>
    </message>
    <message>
        <source>If the client cannot be asked</source>
        <translation>अगर क्लाइंट से पूछा न जा सके</translation>
    </message>
    <message>
        <source>Guardian</source>
        <translation>अभिभावक</translation>
    </message>
    <message>
        <source>Phone call</source>
        <translation>फ़ोन पर बात</translation>
    </message>
    <message>
        <source>Text message</source>
        <translation>एसएमएस</translation>
    </message>
    <message>
        <source>Chat on the phone</source>
        <translation>फ़ोन पर चैट</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>ई-मेल</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>पत्र</translation>
    </message>
    <message>
        <source>Visit at home</source>
        <translation>घर पर मुलाक़ात</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Safe ways to reach the client</source>
        <translation>क्लाइंट से संपर्क के सुरक्षित तरीक़े</translation>
    </message>
    <message>
        <source>How the client came here</source>
        <translation>क्लाइंट का यहाँ आना कैसे हुआ</translation>
    </message>
    <message>
        <source>What the client wants to work on</source>
        <translation>क्लाइंट किस पर काम करना चाहें</translation>
    </message>
    <message>
        <source>Strengths and supports</source>
        <translation>जो उन्हें सँभालता है</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>नहीं बताया</translation>
    </message>
    <message>
        <source>Safe</source>
        <translation>सुरक्षित</translation>
    </message>
    <message>
        <source>Only at certain times</source>
        <translation>केवल तय समय पर</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>कभी नहीं</translation>
    </message>
    <message>
        <source>Came on their own</source>
        <translation>अपने आप आना हुआ</translation>
    </message>
    <message>
        <source>Family or friends</source>
        <translation>परिवार या दोस्त</translation>
    </message>
    <message>
        <source>Another survivor</source>
        <translation>कोई और सर्वाइवर</translation>
    </message>
    <message>
        <source>Another organisation</source>
        <translation>कोई और संस्था</translation>
    </message>
    <message>
        <source>A shelter home</source>
        <translation>आश्रय गृह</translation>
    </message>
    <message>
        <source>Child Welfare Committee</source>
        <translation>बाल कल्याण समिति</translation>
    </message>
    <message>
        <source>Health service</source>
        <translation>स्वास्थ्य सेवा</translation>
    </message>
    <message>
        <source>Lawyer or legal aid</source>
        <translation>वकील या कानूनी सहायता</translation>
    </message>
    <message>
        <source>Police or court</source>
        <translation>पुलिस या अदालत</translation>
    </message>
    <message>
        <source>Helpline</source>
        <translation>हेल्पलाइन</translation>
    </message>
    <message>
        <source>Someone else</source>
        <translation>कोई और</translation>
    </message>
    <message>
        <source>Not noted</source>
        <translation>दर्ज नहीं</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>महिला</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>पुरुष</translation>
    </message>
    <message>
        <source>Another</source>
        <translation>अन्य</translation>
    </message>
    <message>
        <source>Through someone the client trusts</source>
        <translation>क्लाइंट के भरोसे के व्यक्ति के ज़रिए</translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation>नींद</translation>
    </message>
    <message>
        <source>Low mood</source>
        <translation>उदासी</translation>
    </message>
    <message>
        <source>Anxiety</source>
        <translation>घबराहट</translation>
    </message>
    <message>
        <source>Memories that come back</source>
        <translation>बार-बार लौटती यादें</translation>
    </message>
    <message>
        <source>Anger</source>
        <translation>ग़ुस्सा</translation>
    </message>
    <message>
        <source>Shame or guilt</source>
        <translation>शर्म या अपराधबोध</translation>
    </message>
    <message>
        <source>Grief</source>
        <translation>दुख और शोक</translation>
    </message>
    <message>
        <source>Trust in others</source>
        <translation>दूसरों पर भरोसा</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>परिवार</translation>
    </message>
    <message>
        <source>Partnership</source>
        <translation>जीवनसाथी से रिश्ता</translation>
    </message>
    <message>
        <source>Living in the community</source>
        <translation>समाज में रहना</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>सुरक्षा</translation>
    </message>
    <message>
        <source>Physical health</source>
        <translation>शारीरिक स्वास्थ्य</translation>
    </message>
    <message>
        <source>Alcohol or drugs</source>
        <translation>शराब या नशा</translation>
    </message>
    <message>
        <source>Work and livelihood</source>
        <translation>काम और रोज़ी</translation>
    </message>
    <message>
        <source>School or training</source>
        <translation>पढ़ाई या प्रशिक्षण</translation>
    </message>
    <message>
        <source>Court proceedings</source>
        <translation>अदालत की कार्यवाही</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>हाँ</translation>
    </message>
    <message>
        <source>No</source>
        <translation>नहीं</translation>
    </message>
</context>
<context>
    <name>IntakeForm</name>
    <message>
        <source>Day of birth</source>
        <translation>जन्मतिथि</translation>
    </message>
    <message>
        <source>Both may be left empty.</source>
        <translation>दोनों खाली रह सकते हैं।</translation>
    </message>
    <message>
        <source>If the age is not sure</source>
        <translation>अगर उम्र पक्की न हो</translation>
    </message>
    <message>
        <source>Until it is settled, the client counts as a child, whatever the papers say.</source>
        <translation>जब तक यह तय न हो, क्लाइंट को बच्चा माना जाता है, काग़ज़ात में कुछ भी हो।</translation>
    </message>
    <message>
        <source>More languages</source>
        <translation>और भाषाएँ</translation>
    </message>
    <message>
        <source>Into which language</source>
        <translation>किस भाषा में</translation>
    </message>
    <message>
        <source>Safe times, and what else to keep in mind</source>
        <translation>सुरक्षित समय, और किन बातों का ध्यान रखना है</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>The name the client wants to be called by</source>
        <translation>जिस नाम से क्लाइंट को पुकारा जाए</translation>
    </message>
    <message>
        <source>Any name. Papers are not asked for. Lists show a code.</source>
        <translation>कोई भी नाम। काग़ज़ नहीं माँगे जाते। सूचियों में कोड दिखता है।</translation>
    </message>
    <message>
        <source>How the client wants to be spoken of, such as he, she or they</source>
        <translation>क्लाइंट के लिए कौन-सा सर्वनाम या शब्द बरता जाए, जैसे “आती हैं”, “आते हैं”, या कोई और</translation>
    </message>
    <message>
        <source>Sex, if the client wants it noted</source>
        <translation>लिंग, अगर क्लाइंट लिखवाना चाहें</translation>
    </message>
    <message>
        <source>Only for questionnaires with cut-offs by sex, and for forms that ask for it.</source>
        <translation>केवल उन प्रश्नावलियों के लिए जिनमें लिंग के अनुसार सीमाएँ हैं, और उन फ़ॉर्म के लिए जो इसे पूछते हैं।</translation>
    </message>
    <message>
        <source>Or the age in years, as the client says it</source>
        <translation>या उम्र वर्षों में, जैसी क्लाइंट बताएँ</translation>
    </message>
    <message>
        <source>What else helps to meet the client well</source>
        <translation>क्लाइंट से अच्छी तरह मिलने में और किस बात से मदद होगी</translation>
    </message>
    <message>
        <source>The language the client is most at home in</source>
        <translation>जिस भाषा में क्लाइंट सबसे सहज हैं</translation>
    </message>
    <message>
        <source>What that language is called</source>
        <translation>उस भाषा का नाम</translation>
    </message>
    <message>
        <source>Other languages the client speaks</source>
        <translation>क्लाइंट की और भाषाएँ</translation>
    </message>
    <message>
        <source>Does the client want an interpreter?</source>
        <translation>क्या क्लाइंट को दुभाषिया चाहिए?</translation>
    </message>
    <message>
        <source>Whom the client trusts to interpret, and whom not</source>
        <translation>दुभाषिए के रूप में क्लाइंट को किन पर भरोसा है, और किन पर नहीं</translation>
    </message>
    <message>
        <source>What they are to the client</source>
        <translation>क्लाइंट से उनका रिश्ता</translation>
    </message>
    <message>
        <source>How they can be reached</source>
        <translation>उनसे कैसे संपर्क हो सकता है</translation>
    </message>
    <message>
        <source>Could this person have harmed the client, or be close to someone who did?</source>
        <translation>क्या हो सकता है कि इस व्यक्ति ने क्लाइंट को नुकसान पहुँचाया हो, या ये ऐसा करने वाले के क़रीबी हों?</translation>
    </message>
    <message>
        <source>With Yes or Not known, the Child Welfare Committee gives consents instead, those of this guardian stop, and the guardian is told nothing.</source>
        <translation>“हाँ” या “पता नहीं” हो तो अभिभावक की जगह बाल कल्याण समिति सहमति देती है, इन अभिभावक की सहमतियाँ रुक जाती हैं, और उन्हें कुछ नहीं बताया जाता।</translation>
    </message>
    <message>
        <source>What they may know</source>
        <translation>उन्हें क्या बताया जा सकता है</translation>
    </message>
    <message>
        <source>Only what the client has agreed to.</source>
        <translation>केवल वही जिसके लिए क्लाइंट सहमत हैं।</translation>
    </message>
    <message>
        <source>Who told the client of you</source>
        <translation>क्लाइंट को आपके बारे में किसने बताया</translation>
    </message>
    <message>
        <source>As the client puts it today</source>
        <translation>आज क्लाइंट इसे जैसे कहें</translation>
    </message>
    <message>
        <source>In the client&apos;s own words</source>
        <translation>क्लाइंट के अपने शब्दों में</translation>
    </message>
    <message>
        <source>What happened to the client is not asked for here.</source>
        <translation>क्लाइंट के साथ क्या हुआ, यह यहाँ नहीं पूछा जाता।</translation>
    </message>
    <message>
        <source>What the client is good at and what helps them</source>
        <translation>क्लाइंट को क्या अच्छा आता है, और किससे मदद मिलती है</translation>
    </message>
    <message>
        <source>People who support the client</source>
        <translation>क्लाइंट का साथ देने वाले लोग</translation>
    </message>
    <message>
        <source>Places where the client is at ease</source>
        <translation>जगहें जहाँ क्लाइंट को सहज लगे</translation>
    </message>
    <message>
        <source>More about that</source>
        <translation>इसके बारे में और</translation>
    </message>
    <message>
        <source>Please write the age as a number, or leave it empty.</source>
        <translation>कृपया उम्र संख्या में लिखें, या खाली छोड़ दें।</translation>
    </message>
    <message>
        <source>The client asks us to note that they would rather not say</source>
        <translation>क्लाइंट की इच्छा है कि “नहीं बताना” लिखा जाए</translation>
    </message>
    <message>
        <source>Show the name to change it.</source>
        <translation>बदलने के लिए नाम दिखाएँ।</translation>
    </message>
    <message>
        <source>The client may be under 18, or the age is disputed</source>
        <translation>क्लाइंट की उम्र 18 से कम हो सकती है, या उम्र पर विवाद है</translation>
    </message>
    <message>
        <source>If the client stops coming: whom you may ask</source>
        <translation>अगर क्लाइंट आना बंद कर दें: किससे पूछा जा सकता है</translation>
    </message>
    <message>
        <source>With the number or the way. “Nobody” is an answer too.</source>
        <translation>नंबर या तरीक़े के साथ। “किसी से नहीं” भी एक उत्तर है।</translation>
    </message>
    <message>
        <source>What you may say to them</source>
        <translation>उनसे क्या कहा जा सकता है</translation>
    </message>
    <message>
        <source>Such as your first name only, and not where you work.</source>
        <translation>जैसे केवल आपका पहला नाम, आपके काम की जगह नहीं।</translation>
    </message>
    <message>
        <source>If the client goes missing: whom you may ask</source>
        <translation>अगर क्लाइंट लापता हो जाएँ: किससे पूछा जा सकता है</translation>
    </message>
    <message>
        <source>And whether the police may be told.</source>
        <translation>और क्या पुलिस को बताया जा सकता है।</translation>
    </message>
    <message>
        <source>What you may then say</source>
        <translation>तब क्या कहा जा सकता है</translation>
    </message>
    <message>
        <source>If the client dies: whom you may turn to</source>
        <translation>अगर क्लाइंट की मृत्यु हो जाए: किससे बात की जा सकती है</translation>
    </message>
    <message>
        <source>What you may tell them, and what nobody should learn</source>
        <translation>उन्हें क्या बताया जा सकता है, और क्या किसी को पता न चले</translation>
    </message>
</context>
<context>
    <name>IntakePresenter</name>
    <message>
        <source>The intake is saved.</source>
        <translation>पहली बातचीत सहेज ली गई है।</translation>
    </message>
    <message>
        <source>The intake is saved. What a guardian agreed to is no longer in force, and what was sent under it is being called back.</source>
        <translation>पहली बातचीत सहेज ली गई है। अभिभावक ने जो सहमति दी थी वह अब लागू नहीं है, और उसके तहत भेजा हुआ वापस माँगा जा रहा है।</translation>
    </message>
</context>
<context>
    <name>IntakeTab</name>
    <message>
        <source>Nothing here has to be filled in, today or ever.</source>
        <translation>यहाँ कुछ भी भरना ज़रूरी नहीं है, न आज, न बाद में।</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>सहेजें</translation>
    </message>
</context>
<context>
    <name>InviteCard</name>
    <message>
        <source>Please write a name.</source>
        <translation>कृपया एक नाम लिखें।</translation>
    </message>
    <message>
        <source>Invite somebody</source>
        <translation>किसी को निमंत्रण दें</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>As the person will write it when signing in.</source>
        <translation>जैसे साइन इन करते समय लिखा जाएगा।</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>निमंत्रण दें</translation>
    </message>
</context>
<context>
    <name>ItemEditor</name>
    <message>
        <source>Title of the form</source>
        <translation>फ़ॉर्म का शीर्षक</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>शब्द</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>प्रकार</translation>
    </message>
    <message>
        <source>An answer is needed</source>
        <translation>उत्तर ज़रूरी है</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>उत्तर</translation>
    </message>
    <message>
        <source>One line each, with its points where it counts, as in: Often = 2</source>
        <translation>हर उत्तर अलग पंक्ति में; अंक हों तो साथ लिखें, जैसे: अक्सर = 2</translation>
    </message>
</context>
<context>
    <name>JoinPage</name>
    <message>
        <source>Please choose where the laptops exchange.</source>
        <translation>कृपया चुनें कि लैपटॉप कहाँ आदान-प्रदान करते हैं।</translation>
    </message>
    <message>
        <source>Please type the code.</source>
        <translation>कृपया कोड लिखें।</translation>
    </message>
    <message>
        <source>Please give this laptop a name.</source>
        <translation>कृपया इस लैपटॉप को एक नाम दें।</translation>
    </message>
    <message>
        <source>Another laptop of the office</source>
        <translation>कार्यालय का एक और लैपटॉप</translation>
    </message>
    <message>
        <source>The office exists already. This computer becomes one of its laptops.</source>
        <translation>कार्यालय पहले से बना है। यह कंप्यूटर उसका एक लैपटॉप बन जाता है।</translation>
    </message>
    <message>
        <source>At the other laptop, the administrator opens “Other laptops”, chooses “Add a laptop…” and gives you the code. Then the two of you compare twelve words.</source>
        <translation>दूसरे लैपटॉप पर प्रशासक “अन्य लैपटॉप” खोलते हैं, “लैपटॉप जोड़ें…” चुनते हैं और आपको कोड देते हैं। फिर आप दोनों बारह शब्द मिलाते हैं।</translation>
    </message>
    <message>
        <source>Where the laptops exchange</source>
        <translation>लैपटॉप जहाँ आदान-प्रदान करते हैं</translation>
    </message>
    <message>
        <source>The folder, stick or office server that the administrator uses as well. For the server, choose the access file that was made for this laptop.</source>
        <translation>वही फ़ोल्डर, पेन ड्राइव या कार्यालय का सर्वर जो प्रशासक भी काम में लेते हैं। सर्वर के लिए वह एक्सेस फ़ाइल चुनें जो इसी लैपटॉप के लिए बनी है।</translation>
    </message>
    <message>
        <source>Code from the administrator</source>
        <translation>प्रशासक का दिया कोड</translation>
    </message>
    <message>
        <source>Capital or small letters and hyphens make no difference.</source>
        <translation>बड़े-छोटे अक्षरों और हाइफ़न से कोई फ़र्क़ नहीं पड़ता।</translation>
    </message>
    <message>
        <source>Name of this laptop</source>
        <translation>इस लैपटॉप का नाम</translation>
    </message>
    <message>
        <source>So that people know it, such as a place.</source>
        <translation>ताकि लोग पहचानें, जैसे किसी जगह का नाम।</translation>
    </message>
    <message>
        <source>Ask to be let in</source>
        <translation>जोड़े जाने का अनुरोध करें</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>वापस</translation>
    </message>
</context>
<context>
    <name>KeptFromCard</name>
    <message>
        <source>Who must not read this file</source>
        <translation>यह फ़ाइल किसे नहीं पढ़नी है</translation>
    </message>
    <message>
        <source>A colleague who covers for you can read every file; a single one cannot be left out. If the client does not want somebody to read this one, please tick the name. Then that colleague cannot cover for you or be handed this file, until the tick is taken out. The office&apos;s recovery sheets can still open it.</source>
        <translation>आपकी जगह काम करने वाले सहकर्मी हर फ़ाइल पढ़ सकते हैं; किसी एक को अलग नहीं रखा जा सकता। क्लाइंट न चाहें कि कोई यह फ़ाइल पढ़े, तो कृपया उस नाम पर निशान लगाएँ। निशान हटाए जाने तक वे सहकर्मी आपकी जगह काम नहीं कर सकते और यह फ़ाइल उन्हें सौंपी नहीं जा सकती। कार्यालय के रिकवरी पन्नों से यह तब भी खुल सकती है।</translation>
    </message>
</context>
<context>
    <name>KeptFromPresenter</name>
    <message>
        <source>It is noted in the file.</source>
        <translation>फ़ाइल में दर्ज हुआ।</translation>
    </message>
</context>
<context>
    <name>KeptWords</name>
    <message>
        <source>Picture or paper</source>
        <translation>तस्वीर या काग़ज़</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>फ़ॉर्म</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>प्रश्नावली</translation>
    </message>
    <message>
        <source>Safety plan</source>
        <translation>सुरक्षा योजना</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>लक्ष्य</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>रेफ़रल</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>अपॉइंटमेंट</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>सहमति</translation>
    </message>
</context>
<context>
    <name>KeyFileChoice</name>
    <message>
        <source>Choose the key file</source>
        <translation>चाबी की फ़ाइल चुनें</translation>
    </message>
    <message>
        <source>Choose the key file…</source>
        <translation>चाबी की फ़ाइल चुनें…</translation>
    </message>
</context>
<context>
    <name>KeyFilePage</name>
    <message>
        <source>The key file is not here yet</source>
        <translation>चाबी की फ़ाइल अभी यहाँ नहीं है</translation>
    </message>
    <message>
        <source>This office opens with the key file “{name}”. If it is on a stick, please plug the stick in and look again. Or choose the file if it has moved.</source>
        <translation>यह कार्यालय चाबी की फ़ाइल “{name}” से खुलता है। वह पेन ड्राइव पर हो तो कृपया उसे लगाकर फिर देखें। या अगर फ़ाइल कहीं और रखी गई है तो उसे चुनें।</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>फिर देखें</translation>
    </message>
    <message>
        <source>I have a recovery code</source>
        <translation>मेरे पास रिकवरी कोड है</translation>
    </message>
    <message>
        <source>Restore from a backup…</source>
        <translation>बैकअप से वापस लाएँ…</translation>
    </message>
</context>
<context>
    <name>KeyPlace</name>
    <message>
        <source>Please choose where the key file is to be kept.</source>
        <translation>कृपया चुनें कि चाबी की फ़ाइल कहाँ रखी जाए।</translation>
    </message>
    <message>
        <source>Where to keep the key file</source>
        <translation>चाबी की फ़ाइल कहाँ रखें</translation>
    </message>
    <message>
        <source>In this computer&apos;s keyring</source>
        <translation>इस कंप्यूटर की कीरिंग में</translation>
    </message>
    <message>
        <source>In a key file, such as on a USB stick</source>
        <translation>चाबी की फ़ाइल में, जैसे पेन ड्राइव पर</translation>
    </message>
    <message>
        <source>The keyring opens with this computer and needs nothing to carry.</source>
        <translation>कीरिंग इसी कंप्यूटर के साथ खुलती है, और कुछ साथ रखना नहीं पड़ता।</translation>
    </message>
    <message>
        <source>No keyring was found on this computer, so the key goes into a key file.</source>
        <translation>इस कंप्यूटर पर कोई कीरिंग नहीं मिली, इसलिए लैपटॉप की चाबी एक फ़ाइल में रखी जाती है।</translation>
    </message>
    <message>
        <source>Where should this laptop&apos;s key be stored?</source>
        <translation>इस लैपटॉप की चाबी कहाँ रखी जाए?</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>चाबी की फ़ाइल</translation>
    </message>
    <message>
        <source>The desk opens only while this file is there. Please keep it apart from the office&apos;s data, best on a stick that is locked away at night.</source>
        <translation>डेस्क तभी खुलता है जब यह फ़ाइल मौजूद हो। कृपया इसे कार्यालय के डेटा से अलग रखें, सबसे अच्छा ऐसी पेन ड्राइव पर जो रात को ताले में रहे।</translation>
    </message>
    <message>
        <source>Choose the place…</source>
        <translation>जगह चुनें…</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>Bengali</source>
        <translation>बांग्ला</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>हिन्दी</translation>
    </message>
    <message>
        <source>Marathi</source>
        <translation>मराठी</translation>
    </message>
    <message>
        <source>English</source>
        <translation>अंग्रेज़ी</translation>
    </message>
    <message>
        <source>Assamese</source>
        <translation>असमिया</translation>
    </message>
    <message>
        <source>Bhojpuri</source>
        <translation>भोजपुरी</translation>
    </message>
    <message>
        <source>Bodo</source>
        <translation>बोडो</translation>
    </message>
    <message>
        <source>Burmese</source>
        <translation>बर्मी</translation>
    </message>
    <message>
        <source>Gondi</source>
        <translation>गोंडी</translation>
    </message>
    <message>
        <source>Gujarati</source>
        <translation>गुजराती</translation>
    </message>
    <message>
        <source>Ho</source>
        <translation>हो</translation>
    </message>
    <message>
        <source>Kannada</source>
        <translation>कन्नड़</translation>
    </message>
    <message>
        <source>Konkani</source>
        <translation>कोंकणी</translation>
    </message>
    <message>
        <source>Kurukh</source>
        <translation>कुड़ुख</translation>
    </message>
    <message>
        <source>Maithili</source>
        <translation>मैथिली</translation>
    </message>
    <message>
        <source>Malayalam</source>
        <translation>मलयालम</translation>
    </message>
    <message>
        <source>Meitei</source>
        <translation>मैतेई</translation>
    </message>
    <message>
        <source>Mundari</source>
        <translation>मुंडारी</translation>
    </message>
    <message>
        <source>Nepali</source>
        <translation>नेपाली</translation>
    </message>
    <message>
        <source>Odia</source>
        <translation>ओड़िया</translation>
    </message>
    <message>
        <source>Punjabi</source>
        <translation>पंजाबी</translation>
    </message>
    <message>
        <source>Rohingya</source>
        <translation>रोहिंग्या</translation>
    </message>
    <message>
        <source>Sadri</source>
        <translation>सादरी</translation>
    </message>
    <message>
        <source>Santali</source>
        <translation>संताली</translation>
    </message>
    <message>
        <source>Tamil</source>
        <translation>तमिल</translation>
    </message>
    <message>
        <source>Telugu</source>
        <translation>तेलुगु</translation>
    </message>
    <message>
        <source>Urdu</source>
        <translation>उर्दू</translation>
    </message>
    <message>
        <source>Another language, namely…</source>
        <translation>कोई और भाषा, नाम…</translation>
    </message>
</context>
<context>
    <name>LaptopsPage</name>
    <message>
        <source>Other laptops</source>
        <translation>अन्य लैपटॉप</translation>
    </message>
    <message>
        <source>What goes from one laptop to another, over a folder, a stick or the office server.</source>
        <translation>एक लैपटॉप से दूसरे तक जो जाता है, फ़ोल्डर, पेन ड्राइव या कार्यालय के सर्वर से।</translation>
    </message>
</context>
<context>
    <name>LaptopsPresenter</name>
    <message>
        <source>Exchanged. {name} asks to be let in: compare the words below.</source>
        <translation>आदान-प्रदान हो गया। {name} जोड़े जाने का अनुरोध कर रहा है: नीचे के शब्द मिलाएँ।</translation>
    </message>
    <message>
        <source>This laptop uses the office server now. The access file is not needed any more: please delete it.</source>
        <translation>यह लैपटॉप अब कार्यालय का सर्वर इस्तेमाल करता है। एक्सेस फ़ाइल अब नहीं चाहिए: कृपया उसे मिटा दें।</translation>
    </message>
    <message>
        <source>Exchanged. Sent: {sent}. Taken in: {taken}.</source>
        <translation>आदान-प्रदान हो गया। भेजे: {sent}। लिए: {taken}।</translation>
    </message>
    <message>
        <source>This laptop takes part now.</source>
        <translation>यह लैपटॉप अब आदान-प्रदान में शामिल है।</translation>
    </message>
    <message>
        <source>{name} is let in. It goes on by itself as soon as it exchanges.</source>
        <translation>{name} जोड़ दिया गया है। आदान-प्रदान होते ही वह अपने आप आगे बढ़ता है।</translation>
    </message>
    <message>
        <source>It is not let in, and the code is no longer valid: somebody else may know it. Make another code, and pass it on by telephone or in person.</source>
        <translation>इसे नहीं जोड़ा गया, और यह कोड अब नहीं चलेगा: हो सकता है कोई और इसे जानता हो। दूसरा कोड बनाएँ, और उसे फ़ोन पर या आमने-सामने बताएँ।</translation>
    </message>
    <message>
        <source>The laptop is retired. The others hear of it as they exchange. If you use an office server, have whoever looks after it shut the laptop out there too.</source>
        <translation>लैपटॉप हटा दिया गया है। दूसरे लैपटॉप आदान-प्रदान करते समय यह जान लेंगे। कार्यालय का सर्वर काम में लेते हों तो जो उसे सँभालते हैं उनसे कहें कि वहाँ भी लैपटॉप को हटा दें।</translation>
    </message>
</context>
<context>
    <name>LawLines</name>
    <message>
        <source>Checked by {name} on {day}</source>
        <translation>{name} ने {day} को जाँचा</translation>
    </message>
    <message>
        <source>Not yet checked against the text of the law, nor by a lawyer of the office</source>
        <translation>कानून के मूल पाठ से अभी नहीं मिलाया गया, और कार्यालय के किसी वकील ने भी नहीं जाँचा</translation>
    </message>
    <message>
        <source>No lawyer of the office has checked it yet</source>
        <translation>कार्यालय के किसी वकील ने अभी नहीं जाँचा</translation>
    </message>
</context>
<context>
    <name>LawPage</name>
    <message>
        <source>What the law says</source>
        <translation>कानून क्या कहता है</translation>
    </message>
    <message>
        <source>The desk shows these statements where they matter. They are a beginning, not legal advice. Please ask the office&apos;s lawyer to read them, and enter the answer here.</source>
        <translation>जहाँ ज़रूरी हो वहाँ डेस्क ये बातें दिखाता है। ये केवल शुरुआत हैं, कानूनी सलाह नहीं। कृपया कार्यालय के वकील से पढ़वाकर उत्तर यहाँ लिखें।</translation>
    </message>
    <message>
        <source>Statements of law</source>
        <translation>कानून की बातें</translation>
    </message>
    <message>
        <source>Act and section</source>
        <translation>अधिनियम और धारा</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>किसने जाँचा</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>अभी किसी ने नहीं</translation>
    </message>
</context>
<context>
    <name>LawPresenter</name>
    <message>
        <source>The lawyer&apos;s answer is saved.</source>
        <translation>वकील का उत्तर सहेज लिया गया।</translation>
    </message>
</context>
<context>
    <name>LeavingPart</name>
    <message>
        <source>The passphrase of the file</source>
        <translation>फ़ाइल का पासफ़्रेज़</translation>
    </message>
    <message>
        <source>Please write the time as hours and minutes, such as 14:30.</source>
        <translation>कृपया समय घंटों और मिनटों में लिखें, जैसे 14:30।</translation>
    </message>
    <message>
        <source>Send it to the caseworker&apos;s desk</source>
        <translation>केसवर्कर के डेस्क पर भेजें</translation>
    </message>
    <message>
        <source>Save as a locked PDF…</source>
        <translation>लॉक किए हुए PDF के रूप में सहेजें…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>छापें…</translation>
    </message>
    <message>
        <source>Or it was told by word of mouth, such as by telephone:</source>
        <translation>या यह बोलकर बताया गया, जैसे फ़ोन पर:</translation>
    </message>
    <message>
        <source>Told on</source>
        <translation>बताने का दिन</translation>
    </message>
    <message>
        <source>At</source>
        <translation>समय</translation>
    </message>
    <message>
        <source>Note that it was told</source>
        <translation>दर्ज करें कि बताया गया</translation>
    </message>
    <message>
        <source>The file is saved and locked</source>
        <translation>फ़ाइल सहेजी और लॉक की गई है</translation>
    </message>
    <message>
        <source>This passphrase opens it. It is shown until you say that you have noted it. Please write it down, and send it separately from the file.</source>
        <translation>यह पासफ़्रेज़ उसे खोलता है। जब तक आप न कहें कि लिख लिया है, यह दिखता रहेगा। कृपया इसे लिख लें, और फ़ाइल से अलग भेजें।</translation>
    </message>
    <message>
        <source>I have noted it</source>
        <translation>मैंने लिख लिया है</translation>
    </message>
</context>
<context>
    <name>LegalHandOverCard</name>
    <message>
        <source>All cases</source>
        <translation>सभी मामले</translation>
    </message>
    <message>
        <source>Please write why the summaries are handed over.</source>
        <translation>कृपया लिखें कि सारांश क्यों सौंपे जा रहे हैं।</translation>
    </message>
    <message>
        <source>Save as a locked PDF</source>
        <translation>लॉक किए हुए PDF के रूप में सहेजें</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Handing legal files over</source>
        <translation>कानूनी फ़ाइलें सौंपना</translation>
    </message>
    <message>
        <source>Please choose</source>
        <translation>कृपया चुनें</translation>
    </message>
    <message>
        <source>Please choose which case is handed over, or all of them.</source>
        <translation>कृपया चुनें कि कौन-सा मामला सौंपा जाता है, या सभी।</translation>
    </message>
    <message>
        <source>Summaries that survivors agreed to for exactly this purpose, and that are included: {count}. They agreed to this desk as the reader; please ask a lawyer whether they may be handed on.</source>
        <translation>ठीक इसी उद्देश्य के लिए सर्वाइवरों की सहमति वाले सारांश, जो साथ जाते हैं: {count}। उन्होंने पाठक के रूप में इस डेस्क के लिए सहमति दी थी; कृपया वकील से पूछें कि क्या इन्हें आगे दिया जा सकता है।</translation>
    </message>
    <message>
        <source>One locked PDF of cases, numbers, hearings and tasks. It is made from the casework vault alone; of counselling it holds nothing but the summaries chosen below. A draft certificate with the hash of the file is saved beside it, for a lawyer to check.</source>
        <translation>लॉक किया हुआ एक PDF, जिसमें मामले, संख्याएँ, सुनवाइयाँ और काम हैं। यह केवल केसवर्क की तिजोरी से बनता है; नीचे चुने गए सारांशों के सिवा परामर्श का कुछ भी इसमें नहीं होता। फ़ाइल के हैश के साथ प्रमाणपत्र का मसौदा पास में सहेजा जाता है, ताकि वकील जाँच सकें।</translation>
    </message>
    <message>
        <source>Which case</source>
        <translation>कौन-सा मामला</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>Received summaries</source>
        <translation>मिले हुए सारांश</translation>
    </message>
    <message>
        <source>Why the summaries are handed over</source>
        <translation>सारांश क्यों सौंपे जा रहे हैं</translation>
    </message>
    <message>
        <source>None of them</source>
        <translation>कोई भी नहीं</translation>
    </message>
    <message>
        <source>Those for: {purpose}</source>
        <translation>जिनका उद्देश्य है: {purpose}</translation>
    </message>
    <message>
        <source>Save as a locked PDF…</source>
        <translation>लॉक किए हुए PDF के रूप में सहेजें…</translation>
    </message>
</context>
<context>
    <name>LetterCard</name>
    <message>
        <source>A letter that asks for an answer</source>
        <translation>उत्तर माँगने वाला पत्र</translation>
    </message>
    <message>
        <source>The name, and the office&apos;s own number, rest on the consent for {purpose}, in force until {until}.</source>
        <translation>नाम और उस कार्यालय की अपनी संख्या {purpose} की सहमति पर टिकी है, जो {until} तक लागू है।</translation>
    </message>
    <message>
        <source>This letter names nobody and leaves out the office&apos;s own number. It gives our reference instead.</source>
        <translation>इस पत्र में किसी का नाम नहीं है और उस कार्यालय की अपनी संख्या भी नहीं। दोनों की जगह हमारा संदर्भ है।</translation>
    </message>
    <message>
        <source>No consent in force names this office for this purpose, so the letter cannot name the client.</source>
        <translation>लागू किसी सहमति में इस काम के लिए इस कार्यालय का नाम नहीं है, इसलिए पत्र में क्लाइंट का नाम नहीं दिया जा सकता।</translation>
    </message>
    <message>
        <source>It holds the kind of service, the days and a reference, and nothing of what is written here about the client. The client&apos;s list of what was shared shows every letter. Please read it before you send it.</source>
        <translation>इसमें सेवा का प्रकार, तारीख़ें और एक संदर्भ होता है; क्लाइंट के बारे में यहाँ लिखी कोई बात नहीं। क्या साझा हुआ, इसकी क्लाइंट की सूची में हर पत्र दिखता है। भेजने से पहले कृपया पढ़ लें।</translation>
    </message>
    <message>
        <source>Which office</source>
        <translation>कौन-सा कार्यालय</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>Its name and address</source>
        <translation>उसका नाम और पता</translation>
    </message>
    <message>
        <source>The client agrees that this letter names them</source>
        <translation>क्लाइंट सहमत हैं कि इस पत्र में उनका नाम हो</translation>
    </message>
    <message>
        <source>Make the letter…</source>
        <translation>पत्र बनाएँ…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
</context>
<context>
    <name>LibraryView</name>
    <message>
        <source>In your office an administrator adds to the library.</source>
        <translation>आपके कार्यालय में लाइब्रेरी में फ़ॉर्म प्रशासक जोड़ते हैं।</translation>
    </message>
    <message>
        <source>FHIR Questionnaire (*.json *.xml)</source>
        <translation>FHIR Questionnaire (*.json *.xml)</translation>
    </message>
    <message>
        <source>Choose a form</source>
        <translation>फ़ॉर्म चुनें</translation>
    </message>
    <message>
        <source>FHIR Questionnaire (*.json)</source>
        <translation>FHIR प्रश्नावली (*.json)</translation>
    </message>
    <message>
        <source>Save the form</source>
        <translation>फ़ॉर्म सहेजें</translation>
    </message>
    <message>
        <source>Form library</source>
        <translation>फ़ॉर्म लाइब्रेरी</translation>
    </message>
    <message>
        <source>The office&apos;s forms and note templates. Every laptop has the same.</source>
        <translation>कार्यालय के फ़ॉर्म और नोट के साँचे। हर लैपटॉप पर वही हैं।</translation>
    </message>
    <message>
        <source>Forms of the office</source>
        <translation>कार्यालय के फ़ॉर्म</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>शीर्षक</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>किस काम के लिए</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>भाषाएँ</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>संस्करण</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>हस्ताक्षर</translation>
    </message>
    <message>
        <source>New form</source>
        <translation>नया फ़ॉर्म</translation>
    </message>
    <message>
        <source>Load a form…</source>
        <translation>फ़ॉर्म लाएँ…</translation>
    </message>
    <message>
        <source>Change this form</source>
        <translation>यह फ़ॉर्म बदलें</translation>
    </message>
    <message>
        <source>Copy and change</source>
        <translation>प्रति बनाकर बदलें</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>फ़ाइल के रूप में सहेजें…</translation>
    </message>
    <message>
        <source>Retire this form</source>
        <translation>यह फ़ॉर्म अब न दें</translation>
    </message>
    <message>
        <source>Offer it again</source>
        <translation>फिर से दें</translation>
    </message>
    <message>
        <source>{number}, no longer offered</source>
        <translation>{number}, अब नहीं दिया जाता</translation>
    </message>
    <message>
        <source>Built into the desk</source>
        <translation>डेस्क का अपना</translation>
    </message>
</context>
<context>
    <name>LinesEditor</name>
    <message>
        <source>For {code} alone</source>
        <translation>केवल {code} के लिए</translation>
    </message>
</context>
<context>
    <name>LoadsTab</name>
    <message>
        <source>near the limit</source>
        <translation>सीमा के पास</translation>
    </message>
    <message>
        <source>over the limit</source>
        <translation>सीमा से ऊपर</translation>
    </message>
    <message>
        <source>{name}: {figure}, {load}, as of {day}</source>
        <translation>{name}: {figure}, {load}, {day} तक</translation>
    </message>
    <message>
        <source>{name}: twelve months</source>
        <translation>{name}: बारह महीने</translation>
    </message>
    <message>
        <source>{figure}; open files: {clients}</source>
        <translation>{figure}; खुली फ़ाइलें: {clients}</translation>
    </message>
    <message>
        <source>How much support people needed cannot be shown for any month yet.</source>
        <translation>लोगों को कितना सहारा चाहिए था, यह अभी किसी महीने का नहीं दिखाया जा सकता।</translation>
    </message>
    <message>
        <source>Support needed on {day}, of those who agreed to statistics: {counts}</source>
        <translation>{day} को कितना सहारा चाहिए था, आँकड़ों के लिए राज़ी लोगों में: {counts}</translation>
    </message>
    <message>
        <source>No figures have arrived yet.</source>
        <translation>अभी कोई आँकड़े नहीं आए हैं।</translation>
    </message>
    <message>
        <source>These figures were worked out by version {number} of the settings.</source>
        <translation>ये आँकड़े सेटिंग के संस्करण {number} से निकाले गए।</translation>
    </message>
    <message>
        <source>For some months two different figures came; the first are shown.</source>
        <translation>कुछ महीनों के दो अलग आँकड़े आए; पहले वाले दिखाए गए हैं।</translation>
    </message>
    <message>
        <source>Numbers of people are given as ranges, so that nobody can be picked out. The striped end of a bar shows the range.</source>
        <translation>लोगों की संख्या दायरे के रूप में दिखाई जाती है, ताकि किसी को पहचाना न जा सके। पट्टी के अंत का धारीदार हिस्सा वह दायरा है।</translation>
    </message>
    <message>
        <source>The workload counts each open file by the support the client needs, and a little more in the first month. It says nothing about how hard somebody works. Figures come, encrypted, when a counsellor locks the desk.</source>
        <translation>काम का भार हर खुली फ़ाइल को उतना गिनता है जितने सहारे की क्लाइंट को ज़रूरत है, और पहले महीने में थोड़ा ज़्यादा। कौन कितनी मेहनत करता है, यह इससे पता नहीं चलता। परामर्शदाता के डेस्क लॉक करने पर अंक एन्क्रिप्ट होकर आते हैं।</translation>
    </message>
    <message>
        <source>No counsellor is confirmed yet.</source>
        <translation>अभी किसी परामर्शदाता की पुष्टि नहीं हुई है।</translation>
    </message>
    <message>
        <source>No figures have arrived yet. They come when a counsellor locks the desk.</source>
        <translation>अभी कोई अंक नहीं आए। परामर्शदाता के डेस्क लॉक करने पर आते हैं।</translation>
    </message>
    <message>
        <source>Each point shows the lowest number in the range of that month.</source>
        <translation>हर बिंदु उस महीने के दायरे की सबसे छोटी संख्या दिखाता है।</translation>
    </message>
    <message>
        <source>Sessions in 7 and 28 days, notes to sign, overdue follow-ups, overdue risk reviews, clients at high risk, and weeks since the last supervision.</source>
        <translation>7 और 28 दिनों में मुलाक़ातें, हस्ताक्षर के लिए नोट, बीत चुकी अगली मुलाक़ातें, जोखिम फिर देखने के बीते दिन, ज़्यादा जोखिम में क्लाइंट, और पिछले सुपरविज़न से कितने हफ़्ते।</translation>
    </message>
    <message>
        <source>Workload of every counsellor</source>
        <translation>हर परामर्शदाता के काम का भार</translation>
    </message>
    <message>
        <source>Workloads</source>
        <translation>काम का भार</translation>
    </message>
    <message>
        <source>no figures yet</source>
        <translation>अभी अंक नहीं</translation>
    </message>
    <message>
        <source>Counsellor</source>
        <translation>परामर्शदाता</translation>
    </message>
    <message>
        <source>Workload</source>
        <translation>काम का भार</translation>
    </message>
    <message>
        <source>Load level</source>
        <translation>भार का स्तर</translation>
    </message>
    <message>
        <source>Open files</source>
        <translation>खुली फ़ाइलें</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 दिन</translation>
    </message>
    <message>
        <source>28 days</source>
        <translation>28 दिन</translation>
    </message>
    <message>
        <source>To sign</source>
        <translation>हस्ताक्षर बाक़ी</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>अगली मुलाक़ातें</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>फिर देखना</translation>
    </message>
    <message>
        <source>High risk</source>
        <translation>ज़्यादा जोखिम</translation>
    </message>
    <message>
        <source>Supervision</source>
        <translation>सुपरविज़न</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>किस दिन तक</translation>
    </message>
</context>
<context>
    <name>MarkEditor</name>
    <message>
        <source>A picture of it</source>
        <translation>उसकी तस्वीर</translation>
    </message>
    <message>
        <source>On the printed sheet</source>
        <translation>छपे काग़ज़ पर</translation>
    </message>
    <message>
        <source>Drawn here, by mouse or finger</source>
        <translation>यहाँ बनाया हुआ, माउस या उँगली से</translation>
    </message>
    <message>
        <source>Nothing is drawn yet.</source>
        <translation>अभी कुछ नहीं बनाया गया है।</translation>
    </message>
    <message>
        <source>Please choose the picture.</source>
        <translation>कृपया तस्वीर चुनें।</translation>
    </message>
    <message>
        <source>Please choose where the mark is.</source>
        <translation>कृपया चुनें कि हस्ताक्षर या अंगूठे का निशान कहाँ है।</translation>
    </message>
    <message>
        <source>Choose a picture of the mark</source>
        <translation>हस्ताक्षर या अंगूठे के निशान की तस्वीर चुनें</translation>
    </message>
    <message>
        <source>Where is the mark?</source>
        <translation>हस्ताक्षर या अंगूठे का निशान कहाँ है?</translation>
    </message>
    <message>
        <source>Record the consent, print it, and let the client sign the sheet. A picture of it can be added later.</source>
        <translation>सहमति दर्ज करें, उसे छापें और क्लाइंट को काग़ज़ पर हस्ताक्षर करने दें। उसकी तस्वीर बाद में जोड़ी जा सकती है।</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>तस्वीरें</translation>
    </message>
    <message>
        <source>Place to sign by mouse or finger</source>
        <translation>माउस या उँगली से हस्ताक्षर की जगह</translation>
    </message>
    <message>
        <source>Without a mouse, choose a picture of the signed sheet, or the sheet itself.</source>
        <translation>माउस न हो तो हस्ताक्षर वाले काग़ज़ की तस्वीर, या काग़ज़ ही चुनें।</translation>
    </message>
    <message>
        <source>The picture that was chosen</source>
        <translation>चुनी हुई तस्वीर</translation>
    </message>
    <message>
        <source>Draw it again</source>
        <translation>फिर से बनाएँ</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>तस्वीर चुनें…</translation>
    </message>
</context>
<context>
    <name>MeetingChoice</name>
    <message>
        <source>Neither a folder nor an office server is chosen yet.</source>
        <translation>अभी न कोई फ़ोल्डर चुना गया है, न कार्यालय का सर्वर।</translation>
    </message>
    <message>
        <source>Office server: {server}</source>
        <translation>कार्यालय का सर्वर: {server}</translation>
    </message>
    <message>
        <source>Folder: {folder}</source>
        <translation>फ़ोल्डर: {folder}</translation>
    </message>
    <message>
        <source>Choose a folder or stick</source>
        <translation>कोई फ़ोल्डर या पेन ड्राइव चुनें</translation>
    </message>
    <message>
        <source>Choose this laptop&apos;s access file for the office server</source>
        <translation>कार्यालय के सर्वर के लिए इस लैपटॉप की एक्सेस फ़ाइल चुनें</translation>
    </message>
    <message>
        <source>Access files (*.ticket *.json)</source>
        <translation>एक्सेस फ़ाइलें (*.ticket *.json)</translation>
    </message>
    <message>
        <source>Choose a folder or stick…</source>
        <translation>कोई फ़ोल्डर या पेन ड्राइव चुनें…</translation>
    </message>
    <message>
        <source>Use the office server…</source>
        <translation>कार्यालय का सर्वर इस्तेमाल करें…</translation>
    </message>
</context>
<context>
    <name>MeetingForm</name>
    <message>
        <source>Please write the time as hours and minutes.</source>
        <translation>कृपया समय घंटे और मिनट में लिखें।</translation>
    </message>
    <message>
        <source>A day is needed.</source>
        <translation>तारीख़ चाहिए।</translation>
    </message>
    <message>
        <source>A new session</source>
        <translation>नया सत्र</translation>
    </message>
    <message>
        <source>Changing a session</source>
        <translation>सत्र बदलना</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>तारीख़</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>समय</translation>
    </message>
    <message>
        <source>Where, or how</source>
        <translation>कहाँ, या कैसे</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>स्थिति</translation>
    </message>
</context>
<context>
    <name>MembersCard</name>
    <message>
        <source>{name} (retired)</source>
        <translation>{name} (हटाया गया)</translation>
    </message>
    <message>
        <source>{name} (this laptop)</source>
        <translation>{name} (यह लैपटॉप)</translation>
    </message>
    <message>
        <source>Retire…</source>
        <translation>हटाएँ…</translation>
    </message>
    <message>
        <source>Retire {name}</source>
        <translation>{name} हटाएँ</translation>
    </message>
    <message>
        <source>Nothing has come from it yet.</source>
        <translation>उससे अब तक कुछ नहीं आया।</translation>
    </message>
    <message>
        <source>Something came from it last: {moment}</source>
        <translation>उससे पिछली बार कुछ आया: {moment}</translation>
    </message>
    <message>
        <source>Number at the office server: {number}</source>
        <translation>कार्यालय के सर्वर पर नंबर: {number}</translation>
    </message>
    <message>
        <source>{name} then gets nothing more, and nothing more of it is taken in. Letters that it has not sent are lost with it. This cannot be undone; it can be added again.</source>
        <translation>इसके बाद {name} को और कुछ नहीं मिलेगा, और उससे और कुछ नहीं लिया जाएगा। जो चिट्ठियाँ उसने नहीं भेजीं वे उसके साथ खो जाएँगी। इसे पलटा नहीं जा सकता; लैपटॉप नए सिरे से जोड़ा जा सकता है।</translation>
    </message>
    <message>
        <source>Retire this laptop</source>
        <translation>यह लैपटॉप हटाएँ</translation>
    </message>
    <message>
        <source>Laptops of the office</source>
        <translation>कार्यालय के लैपटॉप</translation>
    </message>
    <message>
        <source>No laptop of this office exchanges with others yet.</source>
        <translation>इस कार्यालय का कोई लैपटॉप अभी दूसरों के साथ आदान-प्रदान नहीं करता।</translation>
    </message>
    <message>
        <source>Name of this laptop</source>
        <translation>इस लैपटॉप का नाम</translation>
    </message>
    <message>
        <source>So that people know it, such as a place.</source>
        <translation>ताकि लोग पहचानें, जैसे किसी जगह का नाम।</translation>
    </message>
    <message>
        <source>Code from the administrator</source>
        <translation>प्रशासक का दिया कोड</translation>
    </message>
    <message>
        <source>The administrator makes it at a laptop that takes part.</source>
        <translation>प्रशासक इसे आदान-प्रदान में शामिल किसी लैपटॉप पर बनाते हैं।</translation>
    </message>
    <message>
        <source>Make this the first laptop</source>
        <translation>इसे पहला लैपटॉप बनाएँ</translation>
    </message>
    <message>
        <source>Ask to be let in</source>
        <translation>जोड़े जाने का अनुरोध करें</translation>
    </message>
    <message>
        <source>Add a laptop…</source>
        <translation>लैपटॉप जोड़ें…</translation>
    </message>
    <message>
        <source>Type this code at the new laptop, under “This office exists already on another laptop…”. As soon as it asks to be let in, that appears on this page.</source>
        <translation>यह कोड नए लैपटॉप पर “यह कार्यालय दूसरे लैपटॉप पर पहले से है…” में लिखें। जैसे ही वह जोड़े जाने का अनुरोध करेगा, वह इस पेज पर दिखेगा।</translation>
    </message>
    <message>
        <source>Words of this laptop</source>
        <translation>इस लैपटॉप के शब्द</translation>
    </message>
    <message>
        <source>Please compare these words with those that the administrator sees, by telephone or side by side. Every word must be the same.</source>
        <translation>कृपया इन शब्दों को प्रशासक को दिख रहे शब्दों से मिलाएँ, फ़ोन पर या साथ बैठकर। हर शब्द एक ही होना चाहिए।</translation>
    </message>
</context>
<context>
    <name>MissingKey</name>
    <message>
        <source>Opening the office…</source>
        <translation>कार्यालय खुल रहा है…</translation>
    </message>
</context>
<context>
    <name>MovingIn</name>
    <message>
        <source>Name to use</source>
        <translation>पुकारने का नाम</translation>
    </message>
    <message>
        <source>Day of birth</source>
        <translation>जन्मतिथि</translation>
    </message>
    <message>
        <source>Age in years on the first day</source>
        <translation>पहले दिन की आयु, वर्षों में</translation>
    </message>
    <message>
        <source>Age in years today</source>
        <translation>आज की आयु, वर्षों में</translation>
    </message>
    <message>
        <source>First day with you</source>
        <translation>आपके साथ पहला दिन</translation>
    </message>
    <message>
        <source>Last day, if the file is closed</source>
        <translation>अंतिम दिन, अगर फ़ाइल बंद है</translation>
    </message>
    <message>
        <source>Languages, the main one first</source>
        <translation>भाषाएँ, सबसे सहज भाषा पहले</translation>
    </message>
    <message>
        <source>Support needed at present</source>
        <translation>अभी कितना सहारा चाहिए</translation>
    </message>
    <message>
        <source>Pronoun</source>
        <translation>सर्वनाम</translation>
    </message>
    <message>
        <source>Phone for calls</source>
        <translation>बात करने का फ़ोन</translation>
    </message>
    <message>
        <source>Phone for text messages</source>
        <translation>संदेश भेजने का फ़ोन</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>ई-मेल</translation>
    </message>
    <message>
        <source>Address for visits</source>
        <translation>मिलने जाने का पता</translation>
    </message>
    <message>
        <source>Safe times to reach the client</source>
        <translation>क्लाइंट से संपर्क का सुरक्षित समय</translation>
    </message>
    <message>
        <source>Guardian: name</source>
        <translation>अभिभावक: नाम</translation>
    </message>
    <message>
        <source>Guardian: relation</source>
        <translation>अभिभावक: रिश्ता</translation>
    </message>
    <message>
        <source>Guardian: how to reach them</source>
        <translation>अभिभावक: संपर्क का तरीक़ा</translation>
    </message>
    <message>
        <source>Who referred the client</source>
        <translation>क्लाइंट को किसने भेजा</translation>
    </message>
    <message>
        <source>Presenting concerns</source>
        <translation>आने की वजह</translation>
    </message>
    <message>
        <source>Strengths</source>
        <translation>ख़ूबियाँ और ताक़त</translation>
    </message>
    <message>
        <source>People who support the client</source>
        <translation>क्लाइंट का साथ देने वाले लोग</translation>
    </message>
    <message>
        <source>{field}: above 120 years by now</source>
        <translation>{field}: अब तक 120 वर्ष से अधिक</translation>
    </message>
    <message>
        <source>{field}: does not fit the day of birth or the other age</source>
        <translation>{field}: जन्म तिथि या दूसरी आयु से मेल नहीं खाता</translation>
    </message>
    <message>
        <source>Rows above the headings, which are not imported: {rows}</source>
        <translation>शीर्षकों के ऊपर की पंक्तियाँ, जो नहीं लाई जा रही हैं: {rows}</translation>
    </message>
    <message>
        <source>Hidden or further sheets, which are not looked at: {count}</source>
        <translation>छिपी हुई या अतिरिक्त शीट, जो नहीं देखी जा रही हैं: {count}</translation>
    </message>
    <message>
        <source>Other entries in the file that are not imported: {count}</source>
        <translation>फ़ाइल की अन्य प्रविष्टियाँ, जो नहीं लाई जा रही हैं: {count}</translation>
    </message>
    <message>
        <source>Particulars, with the heading</source>
        <translation>अन्य बातें, शीर्षक के साथ</translation>
    </message>
    <message>
        <source>{field}: cannot be read as day, month, year</source>
        <translation>{field}: दिन, महीना, वर्ष के रूप में पढ़ा नहीं जा सकता</translation>
    </message>
    <message>
        <source>{field}: this day has not come yet</source>
        <translation>{field}: यह दिन अभी नहीं आया है</translation>
    </message>
    <message>
        <source>{field}: cannot be read as an age</source>
        <translation>{field}: उम्र के रूप में पढ़ा नहीं जा सकता</translation>
    </message>
    <message>
        <source>{field}: after the first day</source>
        <translation>{field}: पहले दिन के बाद</translation>
    </message>
    <message>
        <source>{field}: before the first day</source>
        <translation>{field}: पहले दिन से पहले</translation>
    </message>
    <message>
        <source>{field}: not said, the last day is taken</source>
        <translation>{field}: नहीं लिखा है, अंतिम दिन माना गया है</translation>
    </message>
    <message>
        <source>{field}: a language is not known</source>
        <translation>{field}: एक भाषा मालूम नहीं</translation>
    </message>
    <message>
        <source>{field}: not known</source>
        <translation>{field}: मालूम नहीं</translation>
    </message>
    <message>
        <source>{field}: far too long</source>
        <translation>{field}: बहुत ज़्यादा लंबा</translation>
    </message>
    <message>
        <source>Something in this row cannot be kept</source>
        <translation>इस पंक्ति में कुछ ऐसा है जो रखा नहीं जा सकता</translation>
    </message>
    <message>
        <source>Answers to a form that is not known here</source>
        <translation>ऐसे फ़ॉर्म के उत्तर, जो यहाँ मालूम नहीं</translation>
    </message>
    <message>
        <source>Answers that do not fit their form</source>
        <translation>उत्तर जो अपने फ़ॉर्म से मेल नहीं खाते</translation>
    </message>
    <message>
        <source>Contacts who are not said to be the guardian go to the particulars</source>
        <translation>जिन संपर्कों को अभिभावक नहीं बताया गया है, वे विवरण में रखे जाएँगे</translation>
    </message>
    <message>
        <source>Nothing in this row is taken</source>
        <translation>इस पंक्ति से कुछ नहीं लिया जाता</translation>
    </message>
</context>
<context>
    <name>MovingInPage</name>
    <message>
        <source>Import a list</source>
        <translation>सूची से लाएँ</translation>
    </message>
    <message>
        <source>Clients listed in a spreadsheet get their files here, all in one step.</source>
        <translation>स्प्रेडशीट की सूची के क्लाइंट की फ़ाइलें यहाँ एक ही बार में बन जाती हैं।</translation>
    </message>
    <message>
        <source>Back to the clients</source>
        <translation>क्लाइंट की सूची पर वापस</translation>
    </message>
</context>
<context>
    <name>MovingInPresenter</name>
    <message>
        <source>Files imported: {count}. You find them in the list of clients.</source>
        <translation>लाई गई फ़ाइलें: {count}। ये क्लाइंट की सूची में मिलेंगी।</translation>
    </message>
    <message>
        <source>The files were taken out again.</source>
        <translation>फ़ाइलें फिर हटा दी गई हैं।</translation>
    </message>
</context>
<context>
    <name>NamesButton</name>
    <message>
        <source>Show names for a minute</source>
        <translation>एक मिनट के लिए नाम दिखाएँ</translation>
    </message>
    <message>
        <source>Cover the names</source>
        <translation>नाम छिपाएँ</translation>
    </message>
    <message>
        <source>Show name</source>
        <translation>नाम दिखाएँ</translation>
    </message>
    <message>
        <source>Cover name</source>
        <translation>नाम छिपाएँ</translation>
    </message>
</context>
<context>
    <name>NarrowForm</name>
    <message>
        <source>The client withdraws a part of it</source>
        <translation>क्लाइंट की ओर से एक हिस्सा वापस</translation>
    </message>
    <message>
        <source>What stays in force?</source>
        <translation>क्या लागू रहेगा?</translation>
    </message>
    <message>
        <source>Until when?</source>
        <translation>कब तक?</translation>
    </message>
    <message>
        <source>An earlier last day, if the client wishes.</source>
        <translation>अंतिम दिन और पहले का, अगर क्लाइंट चाहें।</translation>
    </message>
    <message>
        <source>What was sent and carries more than this is called back at once. What was already printed or saved cannot be called back. The client need not say why.</source>
        <translation>जो भेजा गया है और इससे अधिक बताता है, वह तुरंत वापस माँगा जाता है। जो पहले छापा या सहेजा जा चुका है, वह वापस नहीं बुलाया जा सकता। क्लाइंट को कारण बताना ज़रूरी नहीं।</translation>
    </message>
    <message>
        <source>It stays</source>
        <translation>वैसा ही रहे</translation>
    </message>
    <message>
        <source>Keep only this</source>
        <translation>केवल इतना रहे</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>Please make it at least {count} characters long.</source>
        <translation>कृपया कम से कम {count} अक्षर लिखें।</translation>
    </message>
    <message>
        <source>This would be easy to guess. Please add a word or two that do not belong.</source>
        <translation>इसका अंदाज़ा आसानी से लग सकता है। कृपया एक-दो बेमेल शब्द जोड़ें।</translation>
    </message>
    <message>
        <source>The two lines are not the same yet. Please type it once more.</source>
        <translation>दोनों पंक्तियाँ अभी एक जैसी नहीं हैं। कृपया एक बार फिर लिखें।</translation>
    </message>
    <message>
        <source>Characters still to go: {count}</source>
        <translation>और कितने अक्षर: {count}</translation>
    </message>
    <message>
        <source>Long enough and hard to guess.</source>
        <translation>काफ़ी लंबा, और अंदाज़ा लगाना मुश्किल।</translation>
    </message>
    <message>
        <source>Nearly there: one more word makes it hard to guess.</source>
        <translation>लगभग हो गया: एक और शब्द से अंदाज़ा लगाना मुश्किल हो जाएगा।</translation>
    </message>
    <message>
        <source>Long enough, but easy to guess: please add words that do not belong.</source>
        <translation>काफ़ी लंबा, पर अंदाज़ा आसानी से लग सकता है: कृपया कुछ बेमेल शब्द जोड़ें।</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>नया पासफ़्रेज़</translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation>वही पासफ़्रेज़ फिर से</translation>
    </message>
    <message>
        <source>A sentence of four or five words that only you would think of is good and easy to remember. At least {count} characters.</source>
        <translation>चार-पाँच शब्दों का ऐसा वाक्य अच्छा है जो केवल आपको सूझे और आसानी से याद रहे। कम से कम {count} अक्षर।</translation>
    </message>
</context>
<context>
    <name>NotOpenPage</name>
    <message>
        <source>The desk cannot open just now</source>
        <translation>डेस्क अभी नहीं खुल सकता</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>फिर देखें</translation>
    </message>
    <message>
        <source>I have a recovery code</source>
        <translation>मेरे पास रिकवरी कोड है</translation>
    </message>
    <message>
        <source>Restore from a backup…</source>
        <translation>बैकअप से वापस लाएँ…</translation>
    </message>
    <message>
        <source>It is no longer open there…</source>
        <translation>वहाँ यह अब खुला नहीं है…</translation>
    </message>
    <message>
        <source>Is the computer {host} switched off, or is the desk closed on it? If somebody still works there, please wait: two desks at once could get in each other&apos;s way. Opening here changes no record.</source>
        <translation>क्या कंप्यूटर {host} बंद है, या उस पर डेस्क बंद है? वहाँ अब भी कोई काम कर रहा हो तो कृपया रुकें: एक साथ दो डेस्क एक-दूसरे के काम में रुकावट बन सकते हैं। यहाँ खोलने से कोई रिकॉर्ड नहीं बदलता।</translation>
    </message>
    <message>
        <source>Leave it closed</source>
        <translation>बंद ही रहने दें</translation>
    </message>
    <message>
        <source>Yes, open the desk here</source>
        <translation>हाँ, डेस्क यहाँ खोलें</translation>
    </message>
</context>
<context>
    <name>NoteCard</name>
    <message>
        <source>Passed on by {name}, said on {day}</source>
        <translation>{name} ने बताया, {day} को कहा गया</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>फ़ाइल खोलें</translation>
    </message>
    <message>
        <source>I have seen to it</source>
        <translation>कार्रवाई कर दी है</translation>
    </message>
    <message>
        <source>The client withdraws the consent to what was sent there. It is closed there, and the consent is withdrawn in file {code}.</source>
        <translation>वहाँ जो भेजा गया था, क्लाइंट की ओर से उसकी सहमति वापस ली गई। वह वहाँ बंद है, और फ़ाइल {code} में सहमति वापस ली जा चुकी है।</translation>
    </message>
    <message>
        <source>The client withdraws a consent. It is closed where it was sent; here it is withdrawn at your next sign-in.</source>
        <translation>क्लाइंट की ओर से एक सहमति वापस ली गई। जहाँ भेजा गया था वहाँ वह बंद है; यहाँ वह आपके अगले साइन इन पर वापस ली जाएगी।</translation>
    </message>
</context>
<context>
    <name>NoteEditor</name>
    <message>
        <source>Continuing a process note</source>
        <translation>प्रोसेस नोट आगे लिखना</translation>
    </message>
    <message>
        <source>A process note</source>
        <translation>प्रोसेस नोट</translation>
    </message>
    <message>
        <source>Amending a note</source>
        <translation>नोट में संशोधन</translation>
    </message>
    <message>
        <source>A new note</source>
        <translation>नया नोट</translation>
    </message>
    <message>
        <source>Late entry, written from {day} on.</source>
        <translation>देर से लिखा, {day} से लिखा गया।</translation>
    </message>
    <message>
        <source>Day of the session</source>
        <translation>मुलाक़ात का दिन</translation>
    </message>
    <message>
        <source>The day it is about</source>
        <translation>किस दिन के बारे में</translation>
    </message>
    <message>
        <source>Follow-up, if one is planned</source>
        <translation>अगली मुलाक़ात, अगर तय हो</translation>
    </message>
    <message>
        <source>Sign the note</source>
        <translation>नोट पर हस्ताक्षर करें</translation>
    </message>
    <message>
        <source>Save the note</source>
        <translation>नोट सहेजें</translation>
    </message>
</context>
<context>
    <name>NoteParts</name>
    <message>
        <source>What is under none of the headings. It stays in the note.</source>
        <translation>जो किसी शीर्षक के नीचे नहीं आता। यह नोट में बना रहता है।</translation>
    </message>
    <message>
        <source>Further words</source>
        <translation>और बातें</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>नोट</translation>
    </message>
</context>
<context>
    <name>NoteReader</name>
    <message>
        <source>Please write in a few words why.</source>
        <translation>कृपया थोड़े शब्दों में कारण लिखें।</translation>
    </message>
    <message>
        <source>Amend</source>
        <translation>संशोधन करें</translation>
    </message>
    <message>
        <source>Continue writing</source>
        <translation>आगे लिखें</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>मुद्रित करें…</translation>
    </message>
    <message>
        <source>All versions</source>
        <translation>सभी संस्करण</translation>
    </message>
    <message>
        <source>The note</source>
        <translation>नोट</translation>
    </message>
    <message>
        <source>Why is the note amended?</source>
        <translation>नोट में संशोधन क्यों किया जा रहा है?</translation>
    </message>
    <message>
        <source>The reason is shown with the note.</source>
        <translation>कारण नोट के साथ रहता है।</translation>
    </message>
    <message>
        <source>The signed note</source>
        <translation>हस्ताक्षर किया हुआ नोट</translation>
    </message>
    <message>
        <source>Session of {day}</source>
        <translation>{day} की मुलाक़ात</translation>
    </message>
    <message>
        <source>Saved on {moment}. The desk shows it to you alone.</source>
        <translation>{moment} को सहेजा गया। डेस्क इसे केवल आपको दिखाता है।</translation>
    </message>
    <message>
        <source>Signed on {moment}. It can be amended, not changed.</source>
        <translation>{moment} को हस्ताक्षर हुए। इसमें संशोधन किया जा सकता है, बदलाव नहीं।</translation>
    </message>
    <message>
        <source>Late entry, written from {day} on.</source>
        <translation>देर से लिखा, {day} से लिखा गया।</translation>
    </message>
    <message>
        <source>Follow-up planned for {day}.</source>
        <translation>अगली मुलाक़ात {day} को तय है।</translation>
    </message>
    <message>
        <source>Amended: {reason}</source>
        <translation>संशोधन: {reason}</translation>
    </message>
</context>
<context>
    <name>NotesPresenter</name>
    <message>
        <source>The note is signed. It can no longer be changed, only amended.</source>
        <translation>नोट पर हस्ताक्षर हो गए। अब इसे बदला नहीं जा सकता, केवल संशोधन जोड़ा जा सकता है।</translation>
    </message>
</context>
<context>
    <name>NotesTab</name>
    <message>
        <source>{day}, group</source>
        <translation>{day}, समूह</translation>
    </message>
    <message>
        <source>Draft, {day}</source>
        <translation>ड्राफ़्ट, {day}</translation>
    </message>
    <message>
        <source>{day}, late entry</source>
        <translation>{day}, देर से लिखा</translation>
    </message>
    <message>
        <source>One note has waited for your signature for more than three days.</source>
        <translation>एक नोट तीन दिन से अधिक समय से आपके हस्ताक्षर की प्रतीक्षा में है।</translation>
    </message>
    <message>
        <source>{number} notes have waited for your signature for more than three days.</source>
        <translation>{number} नोट तीन दिन से अधिक समय से आपके हस्ताक्षर की प्रतीक्षा में हैं।</translation>
    </message>
    <message>
        <source>Open the oldest</source>
        <translation>सबसे पुराना खोलें</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>नया नोट</translation>
    </message>
    <message>
        <source>New process note</source>
        <translation>नया प्रोसेस नोट</translation>
    </message>
    <message>
        <source>Notes, the newest session first</source>
        <translation>नोट, सबसे नई मुलाक़ात पहले</translation>
    </message>
    <message>
        <source>No note is here yet. What you write is saved while you write it.</source>
        <translation>यहाँ अभी कोई नोट नहीं है। आपका लिखा लिखते-लिखते सहेजा जाता है।</translation>
    </message>
</context>
<context>
    <name>NumberEdit</name>
    <message>
        <source>Please type a whole number from {low} to {high}.</source>
        <translation>कृपया {low} से {high} तक की पूरी संख्या लिखें।</translation>
    </message>
    <message>
        <source>Please type a number from {low} to {high}, with one digit after the point at most.</source>
        <translation>कृपया {low} से {high} तक की संख्या लिखें, दशमलव के बाद ज़्यादा से ज़्यादा एक अंक।</translation>
    </message>
</context>
<context>
    <name>OfferedCard</name>
    <message>
        <source>A file is offered to you by {name}</source>
        <translation>{name} की ओर से आपको एक फ़ाइल देने का प्रस्ताव है</translation>
    </message>
    <message>
        <source>Offered on {day}. Session notes: {count}. You see what is in it once you accept; if you decline, it stays where it is.</source>
        <translation>{day} को प्रस्ताव किया गया। मुलाक़ातों के नोट: {count}। स्वीकार करने पर दिखेगा कि इसमें क्या है; न लें तो फ़ाइल जहाँ है वहीं रहती है।</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>स्वीकार करें</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>न लें</translation>
    </message>
</context>
<context>
    <name>OnceDialog</name>
    <message>
        <source>This is shown until you have it on paper. Please print or save it, or write it down and tick the box below the sheet.</source>
        <translation>जब तक यह काग़ज़ पर न आ जाए, यह दिखता रहेगा। कृपया इसे छापें या सहेजें, या लिखकर पन्ने के नीचे के खाने में निशान लगाएँ।</translation>
    </message>
    <message>
        <source>I have written it down</source>
        <translation>मैंने इसे लिख लिया है</translation>
    </message>
</context>
<context>
    <name>OtherLaptop</name>
    <message>
        <source>Looking for the office…</source>
        <translation>कार्यालय खोजा जा रहा है…</translation>
    </message>
    <message>
        <source>Checking whether this laptop was let in…</source>
        <translation>देखा जा रहा है कि यह लैपटॉप जोड़ा गया या नहीं…</translation>
    </message>
    <message>
        <source>The administrator has not let this laptop in yet.</source>
        <translation>प्रशासक ने अभी यह लैपटॉप नहीं जोड़ा है।</translation>
    </message>
    <message>
        <source>Exchanging with the other laptops…</source>
        <translation>दूसरे लैपटॉप के साथ आदान-प्रदान हो रहा है…</translation>
    </message>
    <message>
        <source>You are confirmed. You can sign in now.</source>
        <translation>आपकी पुष्टि हो गई। अब साइन इन हो सकता है।</translation>
    </message>
    <message>
        <source>Exchanged. Your request is on its way to the administrator, and no answer is here yet.</source>
        <translation>आदान-प्रदान हो गया। आपका अनुरोध प्रशासक के पास जा रहा है, और यहाँ अभी कोई उत्तर नहीं आया है।</translation>
    </message>
    <message>
        <source>Exchanged. Sent: {sent}. Taken in: {taken}.</source>
        <translation>आदान-प्रदान हो गया। भेजे: {sent}। लिए: {taken}।</translation>
    </message>
</context>
<context>
    <name>OverviewWords</name>
    <message>
        <source>To finish</source>
        <translation>पूरा करना है</translation>
    </message>
    <message>
        <source>Next appointment</source>
        <translation>अगला अपॉइंटमेंट</translation>
    </message>
    <message>
        <source>Last session</source>
        <translation>पिछली मुलाक़ात</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>सुरक्षा</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>लक्ष्य</translation>
    </message>
    <message>
        <source>Consents in force</source>
        <translation>लागू सहमतियाँ</translation>
    </message>
    <message>
        <source>Last scores</source>
        <translation>पिछले स्कोर</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>सहमतियाँ</translation>
    </message>
    <message>
        <source>The risk was to be looked at again on {day}.</source>
        <translation>जोखिम को {day} को दोबारा देखना था।</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>देखें</translation>
    </message>
    <message>
        <source>Confidentiality has not been explained yet.</source>
        <translation>गोपनीयता अभी समझाई नहीं गई है।</translation>
    </message>
    <message>
        <source>Explain it</source>
        <translation>समझाएँ</translation>
    </message>
    <message>
        <source>No intake is saved yet.</source>
        <translation>पहली बातचीत अभी सहेजी नहीं गई है।</translation>
    </message>
    <message>
        <source>Do the intake</source>
        <translation>पहली बातचीत लिखें</translation>
    </message>
    <message>
        <source>The consent to counselling itself is not recorded yet.</source>
        <translation>परामर्श की अपनी सहमति अभी दर्ज नहीं है।</translation>
    </message>
    <message>
        <source>Record it</source>
        <translation>दर्ज करें</translation>
    </message>
    <message>
        <source>There is no note on {day}.</source>
        <translation>{day} का कोई नोट नहीं है।</translation>
    </message>
    <message>
        <source>Write the note</source>
        <translation>नोट लिखें</translation>
    </message>
    <message>
        <source>An answer of {day} concerns safety, and nothing is written about it yet.</source>
        <translation>{day} का एक उत्तर सुरक्षा से जुड़ा है, और उस पर अभी कुछ नहीं लिखा गया।</translation>
    </message>
    <message>
        <source>{what}, last saved {moment}</source>
        <translation>{what}, पिछली बार सहेजा {moment}</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>जारी रखें</translation>
    </message>
    <message>
        <source>No appointment is planned.</source>
        <translation>कोई अपॉइंटमेंट तय नहीं है।</translation>
    </message>
    <message>
        <source>New appointment</source>
        <translation>नया अपॉइंटमेंट</translation>
    </message>
    <message>
        <source>No session was held yet, and no note is signed.</source>
        <translation>अभी कोई सत्र नहीं हुआ है, और किसी नोट पर हस्ताक्षर नहीं हैं।</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>नोट लिखें</translation>
    </message>
    <message>
        <source>No note is signed yet.</source>
        <translation>अभी किसी नोट पर हस्ताक्षर नहीं हैं।</translation>
    </message>
    <message>
        <source>Note on {day}</source>
        <translation>{day} का नोट</translation>
    </message>
    <message>
        <source>Read more</source>
        <translation>आगे पढ़ें</translation>
    </message>
    <message>
        <source>No risk is recorded.</source>
        <translation>कोई जोखिम दर्ज नहीं है।</translation>
    </message>
    <message>
        <source>Assess it</source>
        <translation>आकलन करें</translation>
    </message>
    <message>
        <source>To be looked at again on {day}.</source>
        <translation>{day} को फिर से देखना है।</translation>
    </message>
    <message>
        <source>No day is set to look at it again.</source>
        <translation>दोबारा देखने का दिन तय नहीं है।</translation>
    </message>
    <message>
        <source>Set one</source>
        <translation>दिन तय करें</translation>
    </message>
    <message>
        <source>There is no safety plan.</source>
        <translation>कोई सुरक्षा योजना नहीं है।</translation>
    </message>
    <message>
        <source>Write it together</source>
        <translation>साथ मिलकर लिखें</translation>
    </message>
    <message>
        <source>Safety plan of {day}.</source>
        <translation>{day} की सुरक्षा योजना।</translation>
    </message>
    <message>
        <source>No goal is under way.</source>
        <translation>अभी किसी लक्ष्य पर काम नहीं चल रहा है।</translation>
    </message>
    <message>
        <source>New goal</source>
        <translation>नया लक्ष्य</translation>
    </message>
    <message>
        <source>Reached so far: {count}</source>
        <translation>अब तक पूरे हुए: {count}</translation>
    </message>
    <message>
        <source>steps done: {done} of {all}</source>
        <translation>पूरे हुए क़दम: {all} में से {done}</translation>
    </message>
    <message>
        <source>own rating {value} of {most}</source>
        <translation>अपना मूल्यांकन {most} में से {value}</translation>
    </message>
    <message>
        <source>None at present.</source>
        <translation>अभी कोई नहीं।</translation>
    </message>
    <message>
        <source>New consent</source>
        <translation>नई सहमति</translation>
    </message>
    <message>
        <source>{what} · until {day}</source>
        <translation>{what} · {day} तक</translation>
    </message>
    <message>
        <source>No questionnaire was answered yet.</source>
        <translation>अभी किसी प्रश्नावली के उत्तर नहीं हैं।</translation>
    </message>
    <message>
        <source>New questionnaire</source>
        <translation>नई प्रश्नावली</translation>
    </message>
    <message>
        <source>{score} {arrow} before {earlier}</source>
        <translation>{score} {arrow} पहले {earlier}</translation>
    </message>
    <message>
        <source>And {count} more</source>
        <translation>और {count}</translation>
    </message>
</context>
<context>
    <name>OwnWorkloadCard</name>
    <message>
        <source>My caseload</source>
        <translation>मेरा कार्यभार</translation>
    </message>
    <message>
        <source>Your figures of today.</source>
        <translation>आज के आपके आँकड़े।</translation>
    </message>
    <message>
        <source>Print twelve months in figures…</source>
        <translation>बारह महीने आँकड़ों में छापें…</translation>
    </message>
    <message>
        <source>For the management committee: open files by support, with nobody in sight.</source>
        <translation>प्रबंध समिति के लिए: सहारे के अनुसार खुली फ़ाइलें, जिनसे कोई पहचाना न जा सके।</translation>
    </message>
    <message>
        <source>When you leave the desk, your supervisor gets these figures, and nobody else can open them. They name no client, and give numbers of people as ranges. If they look heavy, that is a reason to talk, not a fault.</source>
        <translation>डेस्क छोड़ने पर ये आँकड़े आपके सुपरवाइज़र के पास जाते हैं, और कोई उन्हें नहीं खोल सकता। इनमें किसी क्लाइंट का नाम नहीं है, और लोगों की गिनती मोटे दायरे में है, जैसे 5 से 10। ये भारी लगें तो यह बात करने का कारण है, किसी की ग़लती नहीं।</translation>
    </message>
</context>
<context>
    <name>PanelAnswers</name>
    <message>
        <source>The session is recorded.</source>
        <translation>मुलाक़ात दर्ज हो गई है।</translation>
    </message>
    <message>
        <source>The appointment is planned.</source>
        <translation>अपॉइंटमेंट तय हो गया है।</translation>
    </message>
    <message>
        <source>{count} appointments are planned.</source>
        <translation>{count} अपॉइंटमेंट तय हो गए हैं।</translation>
    </message>
    <message>
        <source>The appointment is changed.</source>
        <translation>अपॉइंटमेंट बदल दिया गया है।</translation>
    </message>
    <message>
        <source>Outcome saved: {outcome}.</source>
        <translation>परिणाम सहेजा गया: {outcome}।</translation>
    </message>
</context>
<context>
    <name>ParticularsPart</name>
    <message>
        <source>Please choose one.</source>
        <translation>कृपया एक चुनें।</translation>
    </message>
    <message>
        <source>Against whom?</source>
        <translation>किसके विरुद्ध?</translation>
    </message>
    <message>
        <source>Which child is without family?</source>
        <translation>किस बच्चे का परिवार साथ नहीं है?</translation>
    </message>
    <message>
        <source>When?</source>
        <translation>कब?</translation>
    </message>
    <message>
        <source>In doubt about the age, please take the person for a child.</source>
        <translation>उम्र पर संदेह हो तो कृपया उन्हें बच्चा मानें।</translation>
    </message>
    <message>
        <source>Whom does this duty bind?</source>
        <translation>यह कर्तव्य किस पर लागू है?</translation>
    </message>
    <message>
        <source>Who ordered it?</source>
        <translation>आदेश किसने दिया?</translation>
    </message>
    <message>
        <source>Which authority is told?</source>
        <translation>किस प्राधिकारी को बताया जाए?</translation>
    </message>
    <message>
        <source>Which court or body</source>
        <translation>कौन-सा न्यायालय या संस्था</translation>
    </message>
    <message>
        <source>Number of the order</source>
        <translation>आदेश की संख्या</translation>
    </message>
    <message>
        <source>Day of the order</source>
        <translation>आदेश की तारीख़</translation>
    </message>
    <message>
        <source>Act and section</source>
        <translation>अधिनियम और धारा</translation>
    </message>
    <message>
        <source>Lawyer who was asked</source>
        <translation>जिन वकील से पूछा गया</translation>
    </message>
    <message>
        <source>Day of the lawyer&apos;s answer</source>
        <translation>वकील के उत्तर की तारीख़</translation>
    </message>
</context>
<context>
    <name>PartsEditor</name>
    <message>
        <source>Only those the client has answered</source>
        <translation>केवल वे जिनके उत्तर क्लाइंट ने दिए हैं</translation>
    </message>
    <message>
        <source>More questionnaires…</source>
        <translation>और प्रश्नावलियाँ…</translation>
    </message>
    <message>
        <source>What may be sent?</source>
        <translation>क्या भेजा जा सकता है?</translation>
    </message>
    <message>
        <source>Please choose at least one.</source>
        <translation>कृपया कम से कम एक चुनें।</translation>
    </message>
</context>
<context>
    <name>PassphraseCard</name>
    <message>
        <source>The file is saved and locked</source>
        <translation>फ़ाइल सहेजी और लॉक की गई है</translation>
    </message>
    <message>
        <source>This passphrase opens it. It is shown until you say that you have noted it. Please write it down, and send it separately from the file.</source>
        <translation>यह पासफ़्रेज़ उसे खोलता है। जब तक आप न कहें कि लिख लिया है, यह दिखता रहेगा। कृपया इसे लिख लें, और फ़ाइल से अलग भेजें।</translation>
    </message>
    <message>
        <source>The passphrase of the file</source>
        <translation>फ़ाइल का पासफ़्रेज़</translation>
    </message>
    <message>
        <source>I have noted it</source>
        <translation>मैंने लिख लिया है</translation>
    </message>
    <message>
        <source>It is shown until you say that you have noted it. Please write it down and give it to {name} separately from the file, such as by telephone or in person.</source>
        <translation>जब तक आप न कहें कि लिख लिया है, यह दिखता रहेगा। कृपया इसे लिख लें और {name} को फ़ाइल से अलग दें, जैसे फ़ोन पर या आमने-सामने।</translation>
    </message>
</context>
<context>
    <name>PassphraseField</name>
    <message>
        <source>Hide</source>
        <translation>छिपाएँ</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>दिखाएँ</translation>
    </message>
    <message>
        <source>Hide the passphrase</source>
        <translation>पासफ़्रेज़ छिपाएँ</translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation>पासफ़्रेज़ दिखाएँ</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>पासफ़्रेज़</translation>
    </message>
</context>
<context>
    <name>PausedRow</name>
    <message>
        <source>The client has begun “{title}” alone and is not done. Their answers are shown to nobody until they are.</source>
        <translation>“{title}” क्लाइंट द्वारा अकेले आरंभ किया गया है और अभी पूरा नहीं है। पूरा होने तक उत्तर किसी को नहीं दिखाए जाते।</translation>
    </message>
    <message>
        <source>Give the client the computer again</source>
        <translation>क्लाइंट को कंप्यूटर फिर से दें</translation>
    </message>
    <message>
        <source>“{title}” is paused.</source>
        <translation>“{title}” रोका हुआ है।</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>जारी रखें</translation>
    </message>
</context>
<context>
    <name>PeopleChoice</name>
    <message>
        <source>A group has two people or more. Press the space bar to tick a code.</source>
        <translation>समूह में दो या अधिक लोग होते हैं। कोड पर निशान लगाने के लिए स्पेस दबाएँ।</translation>
    </message>
    <message>
        <source>Please choose a code.</source>
        <translation>कृपया एक कोड चुनें।</translation>
    </message>
    <message>
        <source>With</source>
        <translation>किसके साथ</translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation>खोजें…</translation>
    </message>
    <message>
        <source>Filter by code</source>
        <translation>कोड से खोजें</translation>
    </message>
    <message>
        <source>Who takes part</source>
        <translation>समूह में कौन शामिल</translation>
    </message>
    <message>
        <source>Press the space bar to tick a code.</source>
        <translation>कोड पर निशान लगाने के लिए स्पेस दबाएँ।</translation>
    </message>
    <message>
        <source>A group</source>
        <translation>एक समूह</translation>
    </message>
</context>
<context>
    <name>PersonCard</name>
    <message>
        <source>Words to compare</source>
        <translation>मिलाने के शब्द</translation>
    </message>
    <message>
        <source>Has the person lost both the passphrase and the recovery code? A new invitation lets them make new keys. Their files then wait until they are handed over with the recovery sheets.</source>
        <translation>क्या पासफ़्रेज़ और रिकवरी कोड दोनों खो गए हैं? नए निमंत्रण से नई चाबियाँ बनाई जा सकती हैं। तब उस व्यक्ति की फ़ाइलें रुकी रहती हैं, जब तक रिकवरी पन्नों से उन्हें सौंपा न जाए।</translation>
    </message>
    <message>
        <source>Change the roles</source>
        <translation>भूमिकाएँ बदलें</translation>
    </message>
    <message>
        <source>End their work at the desk</source>
        <translation>डेस्क पर उनका काम समाप्त करें</translation>
    </message>
    <message>
        <source>Invite again</source>
        <translation>फिर से निमंत्रण दें</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>अभी नहीं</translation>
    </message>
</context>
<context>
    <name>PlacesCard</name>
    <message>
        <source>A folder for backups</source>
        <translation>बैकअप के लिए फ़ोल्डर</translation>
    </message>
    <message>
        <source>Last backup</source>
        <translation>पिछला बैकअप</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>अभी</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>फ़ोल्डर</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>अभी कोई नहीं</translation>
    </message>
    <message>
        <source>Backups lie on this laptop&apos;s own disk alone: if it is stolen or breaks, they are lost with it. Please add a folder on a stick or on another disk, unless a program copies this one elsewhere.</source>
        <translation>बैकअप केवल इसी लैपटॉप की डिस्क पर हैं: लैपटॉप चोरी या ख़राब हुआ तो बैकअप भी खो जाएँगे। अगर कोई प्रोग्राम इस फ़ोल्डर को कहीं और कॉपी नहीं करता, तो कृपया पेन ड्राइव या दूसरी डिस्क पर एक फ़ोल्डर जोड़ें।</translation>
    </message>
    <message>
        <source>can be reached</source>
        <translation>उपलब्ध है</translation>
    </message>
    <message>
        <source>not plugged in</source>
        <translation>लगा हुआ नहीं है</translation>
    </message>
    <message>
        <source>Where backups are kept</source>
        <translation>बैकअप कहाँ रखे जाते हैं</translation>
    </message>
    <message>
        <source>Backups go to these folders by themselves, once a day, when the desk is locked or opened. Use a stick or disk that is kept away from this laptop, better two in turn. They hold nothing that can be read without the office&apos;s keys. The backups of the last 14 days, 8 weeks and 12 months are kept.</source>
        <translation>बैकअप इन फ़ोल्डरों में अपने आप जाते हैं, दिन में एक बार, जब डेस्क लॉक किया या खोला जाए। ऐसी पेन ड्राइव या डिस्क लें जो इस लैपटॉप से दूर रखी जाती हो, बेहतर हो कि दो बारी-बारी से। कार्यालय की चाबियों के बिना इनमें कुछ नहीं पढ़ा जा सकता। 14 दिन, 8 सप्ताह और 12 महीने के बैकअप रखे जाते हैं।</translation>
    </message>
    <message>
        <source>There is no such folder yet. If this laptop is stolen or breaks, every record on it is lost.</source>
        <translation>ऐसा कोई फ़ोल्डर अभी नहीं है। यह लैपटॉप चोरी हो या टूट जाए तो इसके सारे रिकॉर्ड खो जाएँगे।</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>फ़ोल्डर जोड़ें…</translation>
    </message>
    <message>
        <source>Stop using it</source>
        <translation>अब काम में न लें</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>अभी बैकअप बनाएँ</translation>
    </message>
</context>
<context>
    <name>PlainForm</name>
    <message>
        <source>Save</source>
        <translation>सहेजें</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
</context>
<context>
    <name>PlanForm</name>
    <message>
        <source>As written on {day}.</source>
        <translation>जैसा {day} को लिखा गया।</translation>
    </message>
    <message>
        <source>None</source>
        <translation>कोई नहीं</translation>
    </message>
    <message>
        <source>Warning signs</source>
        <translation>चेतावनी के संकेत</translation>
    </message>
    <message>
        <source>How the client notices that it is getting hard.</source>
        <translation>क्लाइंट को कैसे पता चलता है कि मुश्किल बढ़ रही है।</translation>
    </message>
    <message>
        <source>What the client can do alone.</source>
        <translation>जो क्लाइंट अकेले कर सकें।</translation>
    </message>
    <message>
        <source>People and places that take the mind off it</source>
        <translation>लोग और जगहें जो मन को दूसरी ओर ले जाएँ</translation>
    </message>
    <message>
        <source>Nobody there needs to know why the client comes.</source>
        <translation>क्लाइंट के आने का कारण वहाँ किसी को जानने की ज़रूरत नहीं।</translation>
    </message>
    <message>
        <source>Whom the client can ask.</source>
        <translation>जिनसे क्लाइंट मदद माँग सकें।</translation>
    </message>
    <message>
        <source>Helplines and offices, with the numbers that are safe to call.</source>
        <translation>हेल्पलाइन और कार्यालय, उन नंबरों के साथ जिन पर सुरक्षित फ़ोन किया जा सके।</translation>
    </message>
    <message>
        <source>Whom to call at night</source>
        <translation>रात में किसे फ़ोन करें</translation>
    </message>
    <message>
        <source>Someone who answers at any hour, and the number.</source>
        <translation>कोई जो किसी भी समय उत्तर दे, और उनका नंबर।</translation>
    </message>
    <message>
        <source>A phone that is safe</source>
        <translation>एक सुरक्षित फ़ोन</translation>
    </message>
    <message>
        <source>Whose it is, when it can be used, and who else may pick up.</source>
        <translation>किसका है, कब इस्तेमाल हो सकता है, और कौन उठा सकता है।</translation>
    </message>
    <message>
        <source>Code word</source>
        <translation>संकेत शब्द</translation>
    </message>
    <message>
        <source>It means: I need help now. Agree who knows it, and what they then do.</source>
        <translation>इसका अर्थ: मुझे अभी मदद चाहिए। तय करें कि इसे कौन जानेगा और तब क्या करेगा।</translation>
    </message>
    <message>
        <source>The way to court and back</source>
        <translation>अदालत आने-जाने का रास्ता</translation>
    </message>
    <message>
        <source>Which way, with whom, where to wait, and whom not to meet.</source>
        <translation>किस रास्ते, किसके साथ, कहाँ रुकना, और किससे सामना न हो।</translation>
    </message>
    <message>
        <source>What matters to the client</source>
        <translation>क्लाइंट के लिए क्या मायने रखता है</translation>
    </message>
    <message>
        <source>If they want it written.</source>
        <translation>अगर वे लिखवाना चाहें।</translation>
    </message>
    <message>
        <source>In the client&apos;s own words, together. Every part may stay empty.</source>
        <translation>क्लाइंट के अपने शब्दों में, साथ मिलकर। हर भाग ख़ाली रह सकता है।</translation>
    </message>
    <message>
        <source>Show the office&apos;s name on the page</source>
        <translation>पन्ने पर कार्यालय का नाम दिखाएँ</translation>
    </message>
    <message>
        <source>Print it for the client…</source>
        <translation>क्लाइंट के लिए छापें…</translation>
    </message>
    <message>
        <source>In the client&apos;s language and in large type; nothing on the page says what it is.</source>
        <translation>क्लाइंट की भाषा में और बड़े अक्षरों में; पन्ने पर कहीं नहीं लिखा कि यह क्या है।</translation>
    </message>
    <message>
        <source>Ways of coping</source>
        <translation>सँभालने के तरीक़े</translation>
    </message>
    <message>
        <source>People and places that help</source>
        <translation>लोग और जगहें जिनसे मदद मिलती है</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>सेवाएँ</translation>
    </message>
    <message>
        <source>Making the surroundings safer</source>
        <translation>आसपास को और सुरक्षित बनाना</translation>
    </message>
    <message>
        <source>What is put away, locked, or kept within reach.</source>
        <translation>क्या हटाकर रखा जाए, ताले में रखा जाए, या हाथ के पास रखा जाए।</translation>
    </message>
    <message>
        <source>Safety plan</source>
        <translation>सुरक्षा योजना</translation>
    </message>
    <message>
        <source>Save the plan</source>
        <translation>योजना सहेजें</translation>
    </message>
    <message>
        <source>Read an earlier version</source>
        <translation>पहले का संस्करण पढ़ें</translation>
    </message>
    <message>
        <source>How I notice that it is getting too much</source>
        <translation>मुझे कैसे पता चलता है कि ज़्यादा हो रहा है</translation>
    </message>
    <message>
        <source>In the body, in sleep, with others.</source>
        <translation>शरीर में, नींद में, दूसरों के साथ।</translation>
    </message>
    <message>
        <source>What helps me</source>
        <translation>मुझे क्या मदद करता है</translation>
    </message>
    <message>
        <source>Also what takes only five minutes.</source>
        <translation>वह भी जिसमें केवल पाँच मिनट लगें।</translation>
    </message>
    <message>
        <source>What I say no to</source>
        <translation>मैं किसे मना करूँ</translation>
    </message>
    <message>
        <source>Whom I talk to</source>
        <translation>मैं किससे बात करूँ</translation>
    </message>
    <message>
        <source>And how I reach them at night.</source>
        <translation>और रात में उन तक कैसे पहुँचूँ।</translation>
    </message>
    <message>
        <source>One small thing for the next days</source>
        <translation>आने वाले दिनों के लिए एक छोटी बात</translation>
    </message>
</context>
<context>
    <name>PlanPage</name>
    <message>
        <source>Your plan is saved. Only you can see it.</source>
        <translation>आपकी योजना सहेज ली गई है। इसे केवल आप देख सकते हैं।</translation>
    </message>
    <message>
        <source>Remove your plan for good?</source>
        <translation>अपनी योजना हमेशा के लिए हटाएँ?</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>My plan</source>
        <translation>मेरी योजना</translation>
    </message>
    <message>
        <source>For you alone: nobody else can open it. Leave out what you like. The desk never asks whether you kept to it.</source>
        <translation>केवल आपके लिए: इसे और कोई नहीं खोल सकता। जो चाहें छोड़ दें। डेस्क कभी नहीं पूछता कि आप इस पर चले या नहीं।</translation>
    </message>
    <message>
        <source>Remove my plan…</source>
        <translation>मेरी योजना हटाएँ…</translation>
    </message>
</context>
<context>
    <name>PlanningTab</name>
    <message>
        <source>Who has room for the next client</source>
        <translation>अगले क्लाइंट के लिए किसके पास जगह है</translation>
    </message>
    <message>
        <source>Support that the client needs</source>
        <translation>क्लाइंट को कितना सहारा चाहिए</translation>
    </message>
    <message>
        <source>What if…</source>
        <translation>अगर ऐसा हो…</translation>
    </message>
    <message>
        <source>Nothing here changes anything. Clients who move are counted with the weight of regular support. When somebody is away, their work goes to those with the lightest workload.</source>
        <translation>यहाँ कुछ नहीं बदलता। जो क्लाइंट किसी और के पास जाते हैं, वे नियमित सहारे के भार से गिने जाते हैं। कोई न हो तो उनका काम सबसे कम भार वालों के पास जाता है।</translation>
    </message>
    <message>
        <source>Clients can move between two counsellors whose figures are here.</source>
        <translation>क्लाइंट उन दो परामर्शदाताओं के बीच जा सकते हैं जिनके अंक यहाँ हैं।</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>क्या होता है</translation>
    </message>
    <message>
        <source>Some clients move</source>
        <translation>कुछ क्लाइंट दूसरे के पास जाते हैं</translation>
    </message>
    <message>
        <source>Somebody is on leave</source>
        <translation>कोई छुट्टी पर है</translation>
    </message>
    <message>
        <source>A new counsellor comes</source>
        <translation>नया परामर्शदाता आता है</translation>
    </message>
    <message>
        <source>From whom</source>
        <translation>किससे</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>किसको</translation>
    </message>
    <message>
        <source>How many clients</source>
        <translation>कितने क्लाइंट</translation>
    </message>
    <message>
        <source>The new counsellor</source>
        <translation>नए परामर्शदाता</translation>
    </message>
    <message>
        <source>There is room</source>
        <translation>जगह है</translation>
    </message>
    <message>
        <source>Perhaps; ask them first</source>
        <translation>शायद; पहले उनसे पूछें</translation>
    </message>
    <message>
        <source>No room</source>
        <translation>जगह नहीं</translation>
    </message>
    <message>
        <source>Counsellor</source>
        <translation>परामर्शदाता</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>जगह</translation>
    </message>
    <message>
        <source>Workload now</source>
        <translation>अभी का कार्यभार</translation>
    </message>
    <message>
        <source>{lightest}, or {heaviest}</source>
        <translation>{lightest}, या {heaviest}</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>पहले</translation>
    </message>
    <message>
        <source>After</source>
        <translation>बाद में</translation>
    </message>
    <message>
        <source>Load level after</source>
        <translation>बाद में भार का स्तर</translation>
    </message>
</context>
<context>
    <name>PointForm</name>
    <message>
        <source>No particular client</source>
        <translation>कोई ख़ास क्लाइंट नहीं</translation>
    </message>
    <message>
        <source>This client has not agreed to supervision. Bring it without anything that shows who they are.</source>
        <translation>सुपरविज़न के लिए इन क्लाइंट की सहमति नहीं है। बात ऐसे रखें कि इनकी पहचान न हो।</translation>
    </message>
    <message>
        <source>This client agreed to supervision until {day}. Leave out their name all the same, as the consent says.</source>
        <translation>{day} तक सुपरविज़न के लिए इन क्लाइंट की सहमति है। फिर भी नाम छोड़ दें, जैसा सहमति में लिखा है।</translation>
    </message>
    <message>
        <source>A few words are enough.</source>
        <translation>कुछ शब्द काफ़ी हैं।</translation>
    </message>
    <message>
        <source>Something to talk about</source>
        <translation>बात करने के लिए कुछ</translation>
    </message>
    <message>
        <source>A question, a worry, something that went well. Nobody needs to know who a client is to think along with you.</source>
        <translation>कोई सवाल, कोई चिंता, कुछ जो अच्छा रहा। आपके साथ सोचने के लिए क्लाइंट कौन हैं यह जानना ज़रूरी नहीं।</translation>
    </message>
    <message>
        <source>What you bring</source>
        <translation>आप क्या सामने रख रहे हैं</translation>
    </message>
    <message>
        <source>Which client it is about</source>
        <translation>किस क्लाइंट के बारे में</translation>
    </message>
    <message>
        <source>Only to look for words that show who they are; it is not kept.</source>
        <translation>केवल उन शब्दों को ढूँढने के लिए जिनसे क्लाइंट की पहचान हो; यह रखा नहीं जाता।</translation>
    </message>
</context>
<context>
    <name>PolicyPage</name>
    <message>
        <source>somebody who has left</source>
        <translation>कोई जो जा चुके हैं</translation>
    </message>
    <message>
        <source>Please write why files are kept this long.</source>
        <translation>कृपया लिखें कि फ़ाइलें इतने समय तक क्यों रखी जाती हैं।</translation>
    </message>
    <message>
        <source>Office settings</source>
        <translation>कार्यालय की सेटिंग</translation>
    </message>
    <message>
        <source>They apply to everyone in the office.</source>
        <translation>ये कार्यालय में सबके लिए लागू हैं।</translation>
    </message>
    <message>
        <source>Locking</source>
        <translation>डेस्क लॉक होना</translation>
    </message>
    <message>
        <source>Minutes until the desk locks itself</source>
        <translation>कितने मिनट बाद डेस्क अपने आप लॉक हो</translation>
    </message>
    <message>
        <source>Caseloads</source>
        <translation>कार्यभार</translation>
    </message>
    <message>
        <source>Helpline numbers</source>
        <translation>हेल्पलाइन नंबर</translation>
    </message>
    <message>
        <source>When a part is left out, or a correction refused</source>
        <translation>जब कोई भाग छोड़ा जाए, या सुधार न माना जाए</translation>
    </message>
    <message>
        <source>Save the settings</source>
        <translation>सेटिंग सहेजें</translation>
    </message>
    <message>
        <source>From {low} to {high}. When nobody has typed or moved the mouse for this long, what is half written is saved and the desk locks. With fewer minutes, passers-by see less; with more, the passphrase is asked for less often.</source>
        <translation>{low} से {high} तक। इतनी देर कीबोर्ड या माउस न छुआ जाए तो आधा लिखा सहेजा जाता है और डेस्क लॉक हो जाता है। कम मिनट हों तो पास से गुज़रने वालों को कम दिखता है; ज़्यादा मिनट हों तो पासफ़्रेज़ कम बार माँगा जाता है।</translation>
    </message>
    <message>
        <source>Shown; only the passphrase is typed</source>
        <translation>दिखाया जाता है; केवल पासफ़्रेज़ लिखना होता है</translation>
    </message>
    <message>
        <source>Not shown; typed each time</source>
        <translation>नहीं दिखाया जाता; हर बार लिखना होता है</translation>
    </message>
    <message>
        <source>Name of the person who locked the desk</source>
        <translation>डेस्क लॉक करने वाले व्यक्ति का नाम</translation>
    </message>
    <message>
        <source>If it is shown, anyone who sees the laptop learns that this person works here.</source>
        <translation>दिखाया जाए तो जो भी लैपटॉप देखे, उसे पता चलता है कि यह व्यक्ति यहाँ काम करता है।</translation>
    </message>
    <message>
        <source>Handing a client&apos;s file over</source>
        <translation>क्लाइंट की फ़ाइल सौंपना</translation>
    </message>
    <message>
        <source>Only a line saying that it was handed over</source>
        <translation>केवल यह प्रविष्टि कि फ़ाइल सौंपी गई</translation>
    </message>
    <message>
        <source>A sealed copy of the file</source>
        <translation>फ़ाइल की सील की हुई प्रति</translation>
    </message>
    <message>
        <source>What stays with the counsellor who hands it over</source>
        <translation>फ़ाइल सौंपने वाले परामर्शदाता के पास क्या रहता है</translation>
    </message>
    <message>
        <source>With a line, what the client told is in one place only. With a copy, it is in two places until the copy is erased.</source>
        <translation>केवल प्रविष्टि हो तो क्लाइंट की बताई बातें एक ही जगह रहती हैं। प्रति हो तो उसके मिटाए जाने तक वे दो जगह रहती हैं।</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>सहमतियाँ</translation>
    </message>
    <message>
        <source>On the printed sheet only</source>
        <translation>केवल छपे काग़ज़ पर</translation>
    </message>
    <message>
        <source>As a picture in the file too</source>
        <translation>फ़ाइल में चित्र के रूप में भी</translation>
    </message>
    <message>
        <source>Signatures and thumb impressions</source>
        <translation>हस्ताक्षर और अँगूठे के निशान</translation>
    </message>
    <message>
        <source>A picture of a signature could be copied onto another paper. The printed sheet is enough.</source>
        <translation>हस्ताक्षर का चित्र किसी दूसरे काग़ज़ पर उतारा जा सकता है। छपा हुआ काग़ज़ काफ़ी है।</translation>
    </message>
    <message>
        <source>Forms and templates</source>
        <translation>फ़ॉर्म और साँचे</translation>
    </message>
    <message>
        <source>Counsellors and administrators</source>
        <translation>परामर्शदाता और प्रशासक</translation>
    </message>
    <message>
        <source>Administrators only</source>
        <translation>केवल प्रशासक</translation>
    </message>
    <message>
        <source>Who can add to the form library</source>
        <translation>फ़ॉर्म लाइब्रेरी में कौन जोड़ सकता है</translation>
    </message>
    <message>
        <source>Everyone can use its forms and note templates.</source>
        <translation>इसके फ़ॉर्म और नोट के साँचे सब काम में लेते हैं।</translation>
    </message>
    <message>
        <source>How long files are kept</source>
        <translation>फ़ाइलें कितने समय रखी जाती हैं</translation>
    </message>
    <message>
        <source>Years that a file is kept after the last day</source>
        <translation>अंतिम दिन के बाद फ़ाइल कितने वर्ष रखी जाती है</translation>
    </message>
    <message>
        <source>When they are over, the counsellor checks whether the file should be kept longer. Please ask the office&apos;s lawyer about both of these times.</source>
        <translation>समय पूरा होने पर परामर्शदाता देखते हैं कि फ़ाइल और रखनी है या नहीं। कृपया कार्यालय के वकील को दोनों समय दिखा लें।</translation>
    </message>
    <message>
        <source>Days that a sealed file is kept</source>
        <translation>सील की हुई फ़ाइल कितने दिन रखी जाती है</translation>
    </message>
    <message>
        <source>A file is sealed when the client asks for it not to be used any more, or when its time is over. After this many days it can be destroyed for good. A sealed copy that stayed after a hand-over is erased after the same time.</source>
        <translation>फ़ाइल तब सील की जाती है जब क्लाइंट कहें कि अब उसका उपयोग न हो, या जब उसका समय पूरा हो जाए। इतने दिन बाद उसे हमेशा के लिए नष्ट किया जा सकता है। सौंपने के बाद रही सील की हुई प्रति भी इतने ही दिन बाद मिटा दी जाती है।</translation>
    </message>
    <message>
        <source>Why this long</source>
        <translation>इतने समय तक क्यों</translation>
    </message>
    <message>
        <source>A child&apos;s file is kept for at least three years after they come of age, and a file under a legal hold for as long as the hold lasts.</source>
        <translation>बच्चे की फ़ाइल कम से कम वयस्क होने के तीन वर्ष बाद तक रखी जाती है, और कानूनी रोक वाली फ़ाइल जब तक रोक रहे।</translation>
    </message>
    <message>
        <source>Clients&apos; complaints</source>
        <translation>क्लाइंट की शिकायतें</translation>
    </message>
    <message>
        <source>Safeguarding person</source>
        <translation>सुरक्षा के लिए ज़िम्मेदार व्यक्ति</translation>
    </message>
    <message>
        <source>Only this person can read clients&apos; complaints; best choose somebody who is not a counsellor. Counsellors cannot read them, and cannot choose who does.</source>
        <translation>क्लाइंट की शिकायतें केवल यह व्यक्ति पढ़ सकते हैं; बेहतर है कि वे परामर्शदाता न हों। परामर्शदाता उन्हें पढ़ नहीं सकते, और यह चुन भी नहीं सकते कि कौन पढ़े।</translation>
    </message>
    <message>
        <source>How to reach them without the desk</source>
        <translation>डेस्क के बिना उनसे कैसे मिलें</translation>
    </message>
    <message>
        <source>A telephone number, a room or a box. It is printed on the client&apos;s slip.</source>
        <translation>एक टेलीफ़ोन नंबर, कमरा या पेटी। यह क्लाइंट की पर्ची पर छपता है।</translation>
    </message>
</context>
<context>
    <name>PolicyPresenter</name>
    <message>
        <source>The settings are saved. They apply from the next sign-in.</source>
        <translation>सेटिंग सहेज ली गई हैं। वे अगले साइन इन से लागू होंगी।</translation>
    </message>
</context>
<context>
    <name>PreviewView</name>
    <message>
        <source>The form asks nothing yet.</source>
        <translation>फ़ॉर्म में अभी कोई प्रश्न नहीं है।</translation>
    </message>
    <message>
        <source>It can be used, but not all of it works here.</source>
        <translation>इसका उपयोग हो सकता है, पर इसका सब कुछ यहाँ काम नहीं करता।</translation>
    </message>
    <message>
        <source>Everything in this form works here. Questions: {number}</source>
        <translation>इस फ़ॉर्म का सब कुछ यहाँ काम करता है। प्रश्न: {number}</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>पहले देखना</translation>
    </message>
    <message>
        <source>Answers given here are not saved.</source>
        <translation>यहाँ दिए उत्तर सहेजे नहीं जाते।</translation>
    </message>
    <message>
        <source>Back to the design</source>
        <translation>बनाने के पृष्ठ पर लौटें</translation>
    </message>
    <message>
        <source>Sign into the library</source>
        <translation>हस्ताक्षर करके लाइब्रेरी में दें</translation>
    </message>
</context>
<context>
    <name>PrintNotesDialog</name>
    <message>
        <source>Choose all</source>
        <translation>सब चुनें</translation>
    </message>
    <message>
        <source>From</source>
        <translation>से</translation>
    </message>
    <message>
        <source>To</source>
        <translation>तक</translation>
    </message>
    <message>
        <source>Notes to print</source>
        <translation>मुद्रण के लिए नोट</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Which notes should be printed?</source>
        <translation>कौन-से नोट मुद्रित हों?</translation>
    </message>
    <message>
        <source>Tick the days, or enter a span of days.</source>
        <translation>दिनों पर निशान लगाएँ, या दिनों की अवधि लिखें।</translation>
    </message>
    <message>
        <source>Preview the chosen notes ({count})…</source>
        <translation>चुने हुए नोट देखें ({count})…</translation>
    </message>
</context>
<context>
    <name>PrivacyCover</name>
    <message>
        <source>The screen is hidden. Everything is kept as it was.</source>
        <translation>स्क्रीन छिपी है। सब वैसा ही है जैसा था।</translation>
    </message>
    <message>
        <source>The desk is being locked. What is not saved yet is saved first.</source>
        <translation>डेस्क लॉक हो रहा है। जो अभी सहेजा नहीं गया, पहले वह सहेजा जा रहा है।</translation>
    </message>
    <message>
        <source>The screen is hidden, but the desk is not locked: something could not be saved. Nothing is lost. Please show the screen again and read what is said there.</source>
        <translation>स्क्रीन छिपी है, पर डेस्क लॉक नहीं हुआ: कुछ सहेजा नहीं जा सका। कुछ भी खोया नहीं है। कृपया स्क्रीन फिर दिखाएँ और वहाँ जो लिखा है उसे पढ़ें।</translation>
    </message>
    <message>
        <source>Show the screen again (F9)</source>
        <translation>स्क्रीन फिर दिखाएँ (F9)</translation>
    </message>
</context>
<context>
    <name>ProcessNotesPage</name>
    <message>
        <source>For your own reflection; not part of the record. The desk shows these to you alone. They are in no summary, copy or hand-over, on paper only if you print one by itself, and they are destroyed when the file is handed over or erased. The key to your files opens them too, and others may come to hold it: somebody who covers for you, or who is given your files with the recovery sheets.</source>
        <translation>आपके अपने विचार के लिए; रिकॉर्ड का हिस्सा नहीं। डेस्क इन्हें केवल आपको दिखाता है। ये किसी सारांश, प्रति या सौंपने में नहीं होते, काग़ज़ पर तभी आते हैं जब आप कोई एक अलग से छापें, और फ़ाइल सौंपने या मिटाने पर नष्ट कर दिए जाते हैं। आपकी फ़ाइलों की चाबी से ये भी खुलते हैं, और वह दूसरों के पास भी जा सकती है: जो आपकी जगह काम करें, या जिन्हें रिकवरी पन्नों से आपकी फ़ाइलें दी जाएँ।</translation>
    </message>
</context>
<context>
    <name>ProcessNotesPresenter</name>
    <message>
        <source>Preview this note…</source>
        <translation>यह नोट देखें…</translation>
    </message>
    <message>
        <source>Do not print it</source>
        <translation>मुद्रित न करें</translation>
    </message>
</context>
<context>
    <name>ProgressCard</name>
    <message>
        <source>0 is far away, 10 is there.</source>
        <translation>0 बहुत दूर, 10 यानी लक्ष्य पूरा।</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>तारीख़</translation>
    </message>
    <message>
        <source>How near it feels</source>
        <translation>कितना पास लगता है</translation>
    </message>
    <message>
        <source>Please choose a number from 0 to 10.</source>
        <translation>कृपया 0 से 10 में से एक संख्या चुनें।</translation>
    </message>
    <message>
        <source>The client&apos;s ratings, from 0 to 10</source>
        <translation>क्लाइंट के अंक, 0 से 10</translation>
    </message>
    <message>
        <source>Own rating</source>
        <translation>क्लाइंट का अपना अंक</translation>
    </message>
    <message>
        <source>Save the rating</source>
        <translation>अंक सहेजें</translation>
    </message>
    <message>
        <source>Take it up again</source>
        <translation>फिर से शुरू करें</translation>
    </message>
    <message>
        <source>Set it aside</source>
        <translation>अलग रखें</translation>
    </message>
    <message>
        <source>It is reached</source>
        <translation>पूरा हुआ</translation>
    </message>
</context>
<context>
    <name>ProposalRows</name>
    <message>
        <source>To</source>
        <translation>किसे</translation>
    </message>
    <message>
        <source>A caseworker at the desk</source>
        <translation>डेस्क पर एक केसवर्कर</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>प्राधिकारी</translation>
    </message>
    <message>
        <source>Offence</source>
        <translation>अपराध</translation>
    </message>
    <message>
        <source>Child without family</source>
        <translation>बिना परिवार का बच्चा</translation>
    </message>
    <message>
        <source>When it was</source>
        <translation>कब हुआ</translation>
    </message>
    <message>
        <source>Section of the law</source>
        <translation>कानून की धारा</translation>
    </message>
    <message>
        <source>Lawyer who was asked</source>
        <translation>जिन वकील से पूछा गया</translation>
    </message>
    <message>
        <source>Whom it binds</source>
        <translation>किस पर लागू है</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>आदेश</translation>
    </message>
    <message>
        <source>Reason (kept here, not sent)</source>
        <translation>कारण (यहीं रहता है, भेजा नहीं जाता)</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Leave it as it is</source>
        <translation>जैसा है वैसा रहने दें</translation>
    </message>
</context>
<context>
    <name>QuestionnaireForm</name>
    <message>
        <source>Before you begin: not all of this form works here.</source>
        <translation>शुरू करने से पहले: इस फ़ॉर्म का सब कुछ यहाँ काम नहीं करता।</translation>
    </message>
</context>
<context>
    <name>ReadOnlyLine</name>
    <message>
        <source>Opened for reading only: the data folder cannot be written to here. You can read, search and print, but save nothing.</source>
        <translation>सिर्फ़ पढ़ने के लिए खुला है: यहाँ डेटा फ़ोल्डर में लिखा नहीं जा सकता। पढ़ना, खोजना और छापना हो सकता है, पर कुछ भी सहेजा नहीं जा सकता।</translation>
    </message>
    <message>
        <source>Opened for reading only: the disk of this computer is full. You can read, search and print, but save nothing. Please free some space, then lock the desk and sign in again.</source>
        <translation>सिर्फ़ पढ़ने के लिए खुला है: इस कंप्यूटर की डिस्क भर गई है। पढ़ना, खोजना और छापना हो सकता है, पर कुछ भी सहेजा नहीं जा सकता। कृपया कुछ जगह खाली करें, फिर डेस्क बंद करके दोबारा साइन इन करें।</translation>
    </message>
</context>
<context>
    <name>ReadTogether</name>
    <message>
        <source>What the recipient will read</source>
        <translation>पाने वाले क्या पढ़ेंगे</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>This page is in English only so far.</source>
        <translation>यह पन्ना अभी केवल अंग्रेज़ी में है।</translation>
    </message>
</context>
<context>
    <name>ReadingTab</name>
    <message>
        <source>The summary fills the screen, one statement at a time, and is read with the client. Only then does the client decide; if they agree, it is sent, saved or printed.</source>
        <translation>सारांश पूरे पर्दे पर, एक बार में एक बात करके दिखता है और क्लाइंट के साथ पढ़ा जाता है। उसके बाद ही क्लाइंट तय करते हैं; सहमत हों तो ही वह भेजा, सहेजा या छापा जाता है।</translation>
    </message>
    <message>
        <source>Read together</source>
        <translation>साथ में पढ़ें</translation>
    </message>
</context>
<context>
    <name>ReceivedRequestCard</name>
    <message>
        <source>{purpose} · asked by {name}, received on {day}</source>
        <translation>{purpose} · {name} ने माँगा, {day} को मिला</translation>
    </message>
    <message>
        <source>Asked by {name}, received on {day}</source>
        <translation>{name} ने माँगा, {day} को मिला</translation>
    </message>
    <message>
        <source>hearing on {day}</source>
        <translation>{day} को सुनवाई</translation>
    </message>
    <message>
        <source>needed by {day}</source>
        <translation>{day} तक चाहिए</translation>
    </message>
    <message>
        <source>About: {words}</source>
        <translation>किसके बारे में: {words}</translation>
    </message>
    <message>
        <source>Please ask the client first. The caseworker hears only that a summary was sent, or that none can be given: not whether they were asked, nor what they said.</source>
        <translation>कृपया पहले क्लाइंट से पूछें। केसवर्कर को केवल यह पता चलता है कि सारांश भेजा गया, या नहीं दिया जा सकता: यह नहीं कि क्लाइंट से पूछा गया या उन्होंने क्या कहा।</translation>
    </message>
    <message>
        <source>Please ask the client whether they want time with you before or after the hearing. The caseworker hears only that time was offered, or that it cannot be.</source>
        <translation>कृपया क्लाइंट से पूछें कि क्या सुनवाई से पहले या बाद में आपके साथ समय चाहिए। केसवर्कर को केवल यह पता चलता है कि समय दिया गया, या नहीं दिया जा सकता।</translation>
    </message>
    <message>
        <source>Time was offered</source>
        <translation>समय देने की बात कही गई</translation>
    </message>
    <message>
        <source>{state} on {day}</source>
        <translation>{state}, {day} को</translation>
    </message>
    <message>
        <source>Whose file it belongs to</source>
        <translation>यह किसकी फ़ाइल से जुड़ा है</translation>
    </message>
    <message>
        <source>Why none is given</source>
        <translation>क्यों नहीं दिया जाता</translation>
    </message>
    <message>
        <source>Write the summary</source>
        <translation>सारांश लिखें</translation>
    </message>
    <message>
        <source>A summary was sent</source>
        <translation>सारांश भेजा गया</translation>
    </message>
    <message>
        <source>It stays with your files and is never sent.</source>
        <translation>यह आपकी फ़ाइलों के साथ रहता है और कभी नहीं भेजा जाता।</translation>
    </message>
    <message>
        <source>It stays with your files, and may be left open. The caseworker is not told.</source>
        <translation>यह आपकी फ़ाइलों के साथ रहता है, और खाली छोड़ा जा सकता है। केसवर्कर को नहीं बताया जाता।</translation>
    </message>
    <message>
        <source>The client&apos;s consents</source>
        <translation>क्लाइंट की सहमतियाँ</translation>
    </message>
    <message>
        <source>Answer: none can be given</source>
        <translation>उत्तर: नहीं दिया जा सकता</translation>
    </message>
</context>
<context>
    <name>ReceivedRequestsPage</name>
    <message>
        <source>Received on</source>
        <translation>मिलने की तारीख़</translation>
    </message>
    <message>
        <source>From</source>
        <translation>किससे</translation>
    </message>
    <message>
        <source>What</source>
        <translation>क्या</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>File</source>
        <translation>फ़ाइल</translation>
    </message>
    <message>
        <source>Requests for a summary</source>
        <translation>सारांश के अनुरोध</translation>
    </message>
    <message>
        <source>What caseworkers ask for. You may decline, and so may the client.</source>
        <translation>केसवर्कर जो माँगते हैं। ना आपकी ओर से हो सकती है, और क्लाइंट की ओर से भी।</translation>
    </message>
    <message>
        <source>No caseworker has asked for a summary.</source>
        <translation>किसी केसवर्कर ने सारांश नहीं माँगा है।</translation>
    </message>
</context>
<context>
    <name>ReceivedRequestsPresenter</name>
    <message>
        <source>The caseworker is told: answered.</source>
        <translation>केसवर्कर को बताया गया: उत्तर आया।</translation>
    </message>
    <message>
        <source>The caseworker is told: cannot be given.</source>
        <translation>केसवर्कर को बताया गया: नहीं दिया जा सकता।</translation>
    </message>
</context>
<context>
    <name>RecipientEditor</name>
    <message>
        <source>Somebody outside the desk</source>
        <translation>डेस्क के बाहर कोई</translation>
    </message>
    <message>
        <source>Please choose who may receive it.</source>
        <translation>कृपया चुनें कि इसे कौन पा सकता है।</translation>
    </message>
    <message>
        <source>Please write the name of the person or office.</source>
        <translation>कृपया व्यक्ति या कार्यालय का नाम लिखें।</translation>
    </message>
    <message>
        <source>Whom may it be sent to?</source>
        <translation>इसे किसे भेजा जा सकता है?</translation>
    </message>
    <message>
        <source>Name of the person or office</source>
        <translation>व्यक्ति या कार्यालय का नाम</translation>
    </message>
    <message>
        <source>Role, such as lawyer or doctor</source>
        <translation>भूमिका, जैसे वकील या डॉक्टर</translation>
    </message>
    <message>
        <source>Where they work</source>
        <translation>काम की जगह</translation>
    </message>
</context>
<context>
    <name>RecipientPart</name>
    <message>
        <source>Somebody outside the desk</source>
        <translation>डेस्क के बाहर कोई</translation>
    </message>
    <message>
        <source>To whom?</source>
        <translation>किसे?</translation>
    </message>
    <message>
        <source>Who is told</source>
        <translation>किसे बताया जाता है</translation>
    </message>
    <message>
        <source>The name; if you do not know it, the post, such as “the officer in charge”.</source>
        <translation>नाम; पता न हो तो पद, जैसे “प्रभारी अधिकारी”।</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>भूमिका</translation>
    </message>
    <message>
        <source>Their office</source>
        <translation>उनका कार्यालय</translation>
    </message>
</context>
<context>
    <name>RecoveryCard</name>
    <message>
        <source>Please choose one.</source>
        <translation>कृपया एक चुनें।</translation>
    </message>
    <message>
        <source>Legal cases</source>
        <translation>कानूनी मामले</translation>
    </message>
    <message>
        <source>Clients of {name}</source>
        <translation>{name} के क्लाइंट</translation>
    </message>
    <message>
        <source>Hand over files</source>
        <translation>फ़ाइलें सौंपें</translation>
    </message>
    <message>
        <source>For when a colleague is ill, has left or had to make new keys. Those who keep the recovery sheets decide together; the reason is in the activity log, and the colleague is told at the next sign-in. Files at another laptop are handed over there.</source>
        <translation>तब के लिए जब कोई सहकर्मी बीमार हों, जा चुके हों या उन्हें नई चाबियाँ बनानी पड़ी हों। रिकवरी पन्ने रखने वाले साथ मिलकर तय करते हैं; कारण गतिविधि लॉग में रहता है, और उन सहकर्मी को अगले साइन इन पर बताया जाता है। दूसरे लैपटॉप की फ़ाइलें वहीं सौंपी जाती हैं।</translation>
    </message>
    <message>
        <source>Which files</source>
        <translation>कौन-सी फ़ाइलें</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>किसे</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>क्यों</translation>
    </message>
    <message>
        <source>Hand it over</source>
        <translation>सौंपें</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>अभी नहीं</translation>
    </message>
</context>
<context>
    <name>RecoveryPage</name>
    <message>
        <source>Please type your name.</source>
        <translation>कृपया अपना नाम लिखें।</translation>
    </message>
    <message>
        <source>The words of your recovery code</source>
        <translation>आपके रिकवरी कोड के शब्द</translation>
    </message>
    <message>
        <source>A new passphrase</source>
        <translation>नया पासफ़्रेज़</translation>
    </message>
    <message>
        <source>Your printed recovery code opens your keys again.</source>
        <translation>आपका छपा रिकवरी कोड आपकी चाबियाँ फिर से खोलता है।</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>आपका नाम</translation>
    </message>
    <message>
        <source>Please type the words of your recovery code.</source>
        <translation>कृपया अपने रिकवरी कोड के शब्द लिखें।</translation>
    </message>
    <message>
        <source>Set the new passphrase</source>
        <translation>नया पासफ़्रेज़ लागू करें</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>वापस</translation>
    </message>
</context>
<context>
    <name>ReferenceForm</name>
    <message>
        <source>Case number</source>
        <translation>मामले का नंबर</translation>
    </message>
    <message>
        <source>Please write the number.</source>
        <translation>कृपया नंबर लिखें।</translation>
    </message>
    <message>
        <source>What kind of number</source>
        <translation>किस तरह का नंबर</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>नंबर</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>वर्ष</translation>
    </message>
    <message>
        <source>Police station, court or authority</source>
        <translation>थाना, अदालत या प्राधिकारी</translation>
    </message>
</context>
<context>
    <name>ReferralForm</name>
    <message>
        <source>Please choose the kind of service.</source>
        <translation>कृपया सेवा का प्रकार चुनें।</translation>
    </message>
    <message>
        <source>Changing a referral</source>
        <translation>रेफ़रल बदलना</translation>
    </message>
    <message>
        <source>A new referral</source>
        <translation>नया रेफ़रल</translation>
    </message>
    <message>
        <source>Noting a referral sends nothing: nothing about the client leaves the desk by it. Everything but the kind and the day may be left empty.</source>
        <translation>रेफ़रल लिखने से कुछ भेजा नहीं जाता: इससे क्लाइंट के बारे में कुछ भी डेस्क से बाहर नहीं जाता। प्रकार और दिन के सिवा सब खाली रह सकता है।</translation>
    </message>
    <message>
        <source>Kind of service</source>
        <translation>सेवा का प्रकार</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Sent or applied for on</source>
        <translation>भेजने या आवेदन का दिन</translation>
    </message>
    <message>
        <source>In this state since</source>
        <translation>यह स्थिति कब से</translation>
    </message>
    <message>
        <source>Answer promised by</source>
        <translation>उत्तर देने की बताई गई तारीख़</translation>
    </message>
    <message>
        <source>Organisation or office</source>
        <translation>संस्था या कार्यालय</translation>
    </message>
    <message>
        <source>How it is reached</source>
        <translation>उनसे कैसे संपर्क हो</translation>
    </message>
    <message>
        <source>What is asked for, in the client&apos;s words or yours</source>
        <translation>क्या माँगा जा रहा है, क्लाइंट के या आपके शब्दों में</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>अगला क़दम</translation>
    </message>
    <message>
        <source>Number that the office gave</source>
        <translation>कार्यालय का दिया नंबर</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>सहेजें</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
</context>
<context>
    <name>ReferralReader</name>
    <message>
        <source>Status</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Sent or applied for on</source>
        <translation>भेजने या आवेदन का दिन</translation>
    </message>
    <message>
        <source>How it is reached</source>
        <translation>उनसे कैसे संपर्क हो</translation>
    </message>
    <message>
        <source>What is asked for</source>
        <translation>क्या माँगा जा रहा है</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>अगला क़दम</translation>
    </message>
    <message>
        <source>Number that the office gave</source>
        <translation>कार्यालय का दिया नंबर</translation>
    </message>
    <message>
        <source>Our reference</source>
        <translation>हमारा संदर्भ</translation>
    </message>
    <message>
        <source>An answer is awaited by {day}.</source>
        <translation>{day} तक उत्तर आना है।</translation>
    </message>
    <message>
        <source>An answer was awaited by {day}. It has not been noted yet.</source>
        <translation>{day} तक उत्तर आना था। वह अभी लिखा नहीं गया है।</translation>
    </message>
    <message>
        <source>{day}: letter to {rung}, names nobody</source>
        <translation>{day}: {rung} को पत्र, किसी का नाम नहीं</translation>
    </message>
    <message>
        <source>The next office to write to, if the client wishes it: {rung}.</source>
        <translation>क्लाइंट चाहें तो अगला कार्यालय, जिसे लिखा जाए: {rung}।</translation>
    </message>
    <message>
        <source>{day}: letter to {rung}, names the client by their consent</source>
        <translation>{day}: {rung} को पत्र, क्लाइंट की सहमति से उनके नाम के साथ</translation>
    </message>
    <message>
        <source>{day}: {state}, noted by a colleague on {written}</source>
        <translation>{day}: {state}, {written} को एक सहकर्मी ने लिखा</translation>
    </message>
    <message>
        <source>{day}: {state}, noted by you on {written}</source>
        <translation>{day}: {state}, {written} को आपने लिखा</translation>
    </message>
    <message>
        <source>Which office</source>
        <translation>कौन-सा कार्यालय</translation>
    </message>
    <message>
        <source>Its name</source>
        <translation>उसका नाम</translation>
    </message>
    <message>
        <source>Letter sent on</source>
        <translation>पत्र कब भेजा</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>जवाब का दिन</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>उत्तर</translation>
    </message>
    <message>
        <source>Offices written to</source>
        <translation>जिन कार्यालयों को लिखा गया</translation>
    </message>
    <message>
        <source>Letter…</source>
        <translation>पत्र…</translation>
    </message>
    <message>
        <source>Record an escalation</source>
        <translation>वरिष्ठ कार्यालय को लिखना दर्ज करें</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>बदलें</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>वापस</translation>
    </message>
</context>
<context>
    <name>ReferralsPresenter</name>
    <message>
        <source>The referral is noted.</source>
        <translation>रेफ़रल लिख लिया गया है।</translation>
    </message>
    <message>
        <source>The step is noted.</source>
        <translation>क़दम लिख लिया गया है।</translation>
    </message>
</context>
<context>
    <name>ReferralsTab</name>
    <message>
        <source>{day} (has passed)</source>
        <translation>{day} (बीत चुकी)</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>सेवा</translation>
    </message>
    <message>
        <source>To</source>
        <translation>किसे</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>भेजा गया</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Answer awaited by</source>
        <translation>उत्तर कब तक आना है</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>अगला क़दम</translation>
    </message>
    <message>
        <source>New referral</source>
        <translation>नया रेफ़रल</translation>
    </message>
    <message>
        <source>Referrals and entitlements</source>
        <translation>रेफ़रल और हक़</translation>
    </message>
    <message>
        <source>No referral is here yet. Noting one sends nothing: nothing about the client leaves the desk by it.</source>
        <translation>यहाँ अभी कोई रेफ़रल नहीं है। लिखने से कुछ भेजा नहीं जाता: इससे क्लाइंट के बारे में कुछ भी डेस्क से बाहर नहीं जाता।</translation>
    </message>
</context>
<context>
    <name>ReflectionForm</name>
    <message>
        <source>A day is needed.</source>
        <translation>तारीख़ चाहिए।</translation>
    </message>
    <message>
        <source>What I take away</source>
        <translation>मैं क्या साथ ले जाऊँ</translation>
    </message>
    <message>
        <source>For the two of you. It is no evaluation, there is no score, and it goes to nobody else. Write what you like, and leave out the rest.</source>
        <translation>केवल आप दोनों के लिए। यह मूल्यांकन नहीं है, कोई स्कोर नहीं है, और यह किसी और के पास नहीं जाता। जो चाहें लिखें, बाक़ी छोड़ दें।</translation>
    </message>
    <message>
        <source>My reflection</source>
        <translation>मेरा चिंतन</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>तारीख़</translation>
    </message>
    <message>
        <source>What helped me</source>
        <translation>मुझे किससे मदद मिली</translation>
    </message>
    <message>
        <source>What I want to come back to</source>
        <translation>जिस पर फिर लौटना है</translation>
    </message>
</context>
<context>
    <name>RegistrationCard</name>
    <message>
        <source>On statements that you write</source>
        <translation>आपके लिखे बयानों पर</translation>
    </message>
    <message>
        <source>A court or an authority asks who wrote a statement. All may be left empty.</source>
        <translation>न्यायालय या प्राधिकारी पूछते हैं कि बयान किसने लिखा। सब खाली रह सकता है।</translation>
    </message>
    <message>
        <source>Name as registered</source>
        <translation>पंजीकृत नाम</translation>
    </message>
    <message>
        <source>Qualification</source>
        <translation>योग्यता</translation>
    </message>
    <message>
        <source>Council and registration number</source>
        <translation>परिषद और पंजीकरण संख्या</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>सहेजें</translation>
    </message>
</context>
<context>
    <name>Reminder</name>
    <message>
        <source>You have one appointment still ahead today, at {time}.</source>
        <translation>आज आपका एक अपॉइंटमेंट बाकी है, {time} बजे।</translation>
    </message>
    <message>
        <source>You have {count} appointments still ahead today, the next at {time}.</source>
        <translation>आज आपके {count} अपॉइंटमेंट बाकी हैं, अगला {time} बजे।</translation>
    </message>
    <message>
        <source>Your next appointment is at {time}.</source>
        <translation>आपका अगला अपॉइंटमेंट {time} बजे है।</translation>
    </message>
</context>
<context>
    <name>ReminderLine</name>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
</context>
<context>
    <name>RepeatsChoice</name>
    <message>
        <source>Please say how often, or until which day.</source>
        <translation>कृपया बताएँ कि कितनी बार, या किस दिन तक।</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>कितने अंतर पर दोहराएँ</translation>
    </message>
    <message>
        <source>How many times</source>
        <translation>कितनी बार</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>इस तारीख़ तक</translation>
    </message>
    <message>
        <source>Whichever comes first ends it.</source>
        <translation>जो पहले आए, वहीं समाप्त।</translation>
    </message>
</context>
<context>
    <name>ReplyCard</name>
    <message>
        <source>A first reply</source>
        <translation>पहला उत्तर</translation>
    </message>
    <message>
        <source>A letter of fixed sentences that names nobody. It is no legal advice: please ask a lawyer to read it.</source>
        <translation>तय वाक्यों का एक पत्र, जिसमें किसी का नाम नहीं है। यह कानूनी सलाह नहीं है: कृपया किसी वकील से पढ़वा लें।</translation>
    </message>
    <message>
        <source>Language of the letter</source>
        <translation>पत्र की भाषा</translation>
    </message>
    <message>
        <source>We will answer by</source>
        <translation>उत्तर देने की तारीख़</translation>
    </message>
    <message>
        <source>May be left empty.</source>
        <translation>खाली रह सकता है।</translation>
    </message>
    <message>
        <source>Show the reply…</source>
        <translation>उत्तर दिखाएँ…</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>The report is saved.</source>
        <translation>रिपोर्ट सहेज ली गई है।</translation>
    </message>
</context>
<context>
    <name>ReportStep</name>
    <message>
        <source>Rows that become files: {taken} of {rows}. Left out: {left}.</source>
        <translation>{rows} में से फ़ाइल बनने वाली पंक्तियाँ: {taken}। छोड़ी गईं: {left}।</translation>
    </message>
    <message>
        <source>Import {count}</source>
        <translation>{count} लाएँ</translation>
    </message>
    <message>
        <source>Row {number}: {remarks}</source>
        <translation>पंक्ति {number}: {remarks}</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>पंक्ति</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>क्या बनेगा</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>क्या देखना है</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>छोड़ी गई</translation>
    </message>
    <message>
        <source>A closed file</source>
        <translation>एक बंद फ़ाइल</translation>
    </message>
    <message>
        <source>A file</source>
        <translation>एक फ़ाइल</translation>
    </message>
    <message>
        <source>May already have a file: {codes}</source>
        <translation>शायद पहले से फ़ाइल है: {codes}</translation>
    </message>
    <message>
        <source>May be the person of row {number}</source>
        <translation>शायद पंक्ति {number} वाले ही व्यक्ति</translation>
    </message>
    <message>
        <source>Only rows with something to look at</source>
        <translation>केवल वे पंक्तियाँ जिनमें कुछ देखना है</translation>
    </message>
    <message>
        <source>Include rows with something unreadable</source>
        <translation>जिनमें कुछ पढ़ा न जा सके वे पंक्तियाँ भी लें</translation>
    </message>
    <message>
        <source>What cannot be read is kept as text with the client&apos;s particulars.</source>
        <translation>जो पढ़ा नहीं जा सकता, वह क्लाइंट की अन्य बातों में पाठ के रूप में रखा जाता है।</translation>
    </message>
    <message>
        <source>Include possible duplicates</source>
        <translation>जो शायद दो बार हों वे पंक्तियाँ भी लें</translation>
    </message>
    <message>
        <source>People who may already have a file, or are in the list twice.</source>
        <translation>वे लोग जिनकी शायद पहले से फ़ाइल है, या जो सूची में दो बार हैं।</translation>
    </message>
    <message>
        <source>Rows of the list</source>
        <translation>सूची की पंक्तियाँ</translation>
    </message>
    <message>
        <source>Back to the columns</source>
        <translation>कॉलमों पर वापस</translation>
    </message>
</context>
<context>
    <name>ReportTab</name>
    <message>
        <source>Tables (*.csv)</source>
        <translation>तालिकाएँ (*.csv)</translation>
    </message>
    <message>
        <source>Save the report as a table</source>
        <translation>रिपोर्ट तालिका के रूप में सहेजें</translation>
    </message>
    <message>
        <source>Save this office&apos;s figures</source>
        <translation>इस कार्यालय के आँकड़े सहेजें</translation>
    </message>
    <message>
        <source>Figures (*.cdf)</source>
        <translation>आँकड़े (*.cdf)</translation>
    </message>
    <message>
        <source>Bring in another office&apos;s figures</source>
        <translation>दूसरे कार्यालय के आँकड़े लाएँ</translation>
    </message>
    <message>
        <source>Report for the committee</source>
        <translation>समिति के लिए रिपोर्ट</translation>
    </message>
    <message>
        <source>People served, sessions, change in questionnaires, answers of the offices that were asked, and what people said of the service. It has nothing in it that may not be shown to everybody.</source>
        <translation>कितने लोगों को सेवा मिली, मुलाक़ातें, प्रश्नावली में बदलाव, जिन कार्यालयों से पूछा गया उनके उत्तर, और लोगों ने सेवा के बारे में क्या कहा। इसमें ऐसा कुछ नहीं जो सबको न दिखाया जा सके।</translation>
    </message>
    <message>
        <source>With the figures of the other offices</source>
        <translation>दूसरे कार्यालयों के आँकड़ों के साथ</translation>
    </message>
    <message>
        <source>Print the report…</source>
        <translation>रिपोर्ट छापें…</translation>
    </message>
    <message>
        <source>Save as a table…</source>
        <translation>तालिका के रूप में सहेजें…</translation>
    </message>
    <message>
        <source>Other offices</source>
        <translation>दूसरे कार्यालय</translation>
    </message>
    <message>
        <source>An office&apos;s figures travel in a file that its supervisor signs. What is here already, is older or contradicts what came before is not taken in.</source>
        <translation>एक कार्यालय के आँकड़े ऐसी फ़ाइल में जाते हैं जिस पर वहाँ के सुपरवाइज़र हस्ताक्षर करते हैं। जो पहले से यहाँ है, पुराना है या पहले आए से मेल नहीं खाता, वह नहीं लिया जाता।</translation>
    </message>
    <message>
        <source>Save this office&apos;s figures…</source>
        <translation>इस कार्यालय के आँकड़े सहेजें…</translation>
    </message>
    <message>
        <source>Bring in another office&apos;s figures…</source>
        <translation>दूसरे कार्यालय के आँकड़े लाएँ…</translation>
    </message>
    <message>
        <source>Compare these words</source>
        <translation>इन शब्दों को मिलाइए</translation>
    </message>
    <message>
        <source>The words are the same</source>
        <translation>शब्द वही हैं</translation>
    </message>
    <message>
        <source>Do not take it in</source>
        <translation>इसे न लें</translation>
    </message>
    <message>
        <source>No month can be shown yet.</source>
        <translation>अभी किसी महीने का कुछ नहीं दिखाया जा सकता।</translation>
    </message>
    <message>
        <source>At the end of {month}: {people} people.</source>
        <translation>{month} के अंत में: {people} लोग।</translation>
    </message>
    <message>
        <source>At the end of {month}: {people} people in {count} offices.</source>
        <translation>{month} के अंत में: {count} कार्यालयों में {people} लोग।</translation>
    </message>
    <message>
        <source>{name}, figures of {day}</source>
        <translation>{name}, {day} के आँकड़े</translation>
    </message>
    <message>
        <source>No other office&apos;s figures are here.</source>
        <translation>किसी दूसरे कार्यालय के आँकड़े यहाँ नहीं हैं।</translation>
    </message>
    <message>
        <source>Figures of {office}, of {day}. Ask a person whom you know there, by telephone for instance, for the words that identify their office; they see them under “Other laptops”. Take the figures in only if every word is the same.</source>
        <translation>{office} के आँकड़े, {day} के। वहाँ किसी जान-पहचान वाले से, जैसे फ़ोन पर, वे शब्द पूछिए जो उनके कार्यालय की पहचान हैं; वे उन्हें “अन्य लैपटॉप” पन्ने पर दिखते हैं। हर शब्द वही हो तभी आँकड़े लें।</translation>
    </message>
</context>
<context>
    <name>ReportView</name>
    <message>
        <source>Save the report</source>
        <translation>रिपोर्ट सहेजें</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>टेक्स्ट (*.txt)</translation>
    </message>
    <message>
        <source>Report for support</source>
        <translation>मदद के लिए रिपोर्ट</translation>
    </message>
    <message>
        <source>This is all of it. Please read it before you save it; nothing is sent.</source>
        <translation>इसमें बस इतना ही है। सहेजने से पहले कृपया पढ़ लें; कुछ भी भेजा नहीं जाता।</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>सहेजें…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
</context>
<context>
    <name>RequestForm</name>
    <message>
        <source>Ask a counsellor</source>
        <translation>परामर्शदाता से माँगें</translation>
    </message>
    <message>
        <source>The counsellor asks the client, who may say no. You get a summary, or hear that none can be given; for a hearing, you hear whether time is offered. You are not told why.</source>
        <translation>परामर्शदाता क्लाइंट से पूछते हैं, जो ना कह सकते हैं। आपको सारांश मिलता है, या यह पता चलता है कि नहीं दिया जा सकता; सुनवाई के लिए पता चलता है कि समय दिया जा रहा है या नहीं। कारण आपको नहीं बताया जाता।</translation>
    </message>
    <message>
        <source>Send the request</source>
        <translation>अनुरोध भेजें</translation>
    </message>
    <message>
        <source>Please choose whom to ask.</source>
        <translation>कृपया चुनें कि किनसे माँगना है।</translation>
    </message>
    <message>
        <source>Please write a few words on whom it is about.</source>
        <translation>कृपया थोड़े शब्दों में लिखें कि यह किसके बारे में है।</translation>
    </message>
    <message>
        <source>Counsellor</source>
        <translation>परामर्शदाता</translation>
    </message>
    <message>
        <source>What is needed</source>
        <translation>क्या चाहिए</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>किसलिए</translation>
    </message>
    <message>
        <source>How will the counsellor know who this is about?</source>
        <translation>परामर्शदाता कैसे जानेंगे कि यह किसके बारे में है?</translation>
    </message>
    <message>
        <source>In your own words. No health or counselling detail here; the number of a case is better left out.</source>
        <translation>अपने शब्दों में। स्वास्थ्य या परामर्श की कोई बात यहाँ नहीं; मामले का नंबर न लिखना बेहतर।</translation>
    </message>
    <message>
        <source>Needed by, or the day of the hearing</source>
        <translation>कब तक चाहिए, या सुनवाई का दिन</translation>
    </message>
    <message>
        <source>For the case</source>
        <translation>किस मामले के लिए</translation>
    </message>
    <message>
        <source>Stays here; it is not sent.</source>
        <translation>यहीं रहता है; भेजा नहीं जाता।</translation>
    </message>
</context>
<context>
    <name>ResponseReader</name>
    <message>
        <source>Nothing was answered.</source>
        <translation>किसी प्रश्न का उत्तर नहीं दिया गया।</translation>
    </message>
    <message>
        <source>Back to the forms</source>
        <translation>फ़ॉर्मों पर वापस</translation>
    </message>
</context>
<context>
    <name>RestoreKeyPage</name>
    <message>
        <source>Please type the words of a recovery code.</source>
        <translation>कृपया किसी रिकवरी कोड के शब्द लिखें।</translation>
    </message>
    <message>
        <source>Open with a recovery code</source>
        <translation>रिकवरी कोड से खोलें</translation>
    </message>
    <message>
        <source>The office&apos;s data is here, but not this laptop&apos;s key. The recovery code of anyone in the office brings it back.</source>
        <translation>कार्यालय का डेटा यहाँ है, पर इस लैपटॉप की चाबी नहीं। कार्यालय में किसी का भी रिकवरी कोड उसे वापस लाता है।</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>रिकवरी कोड</translation>
    </message>
    <message>
        <source>Open the office</source>
        <translation>कार्यालय खोलें</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>वापस</translation>
    </message>
</context>
<context>
    <name>RestorePage</name>
    <message>
        <source>The folder with the backups</source>
        <translation>बैकअप वाला फ़ोल्डर</translation>
    </message>
    <message>
        <source>The backup: {count} entries in the office log, made on {when}.</source>
        <translation>बैकअप: कार्यालय के लॉग में {count} प्रविष्टियाँ, {when} को बना।</translation>
    </message>
    <message>
        <source>This laptop: {count} entries, the last on {when}.</source>
        <translation>यह लैपटॉप: {count} प्रविष्टियाँ, आख़िरी {when} की।</translation>
    </message>
    <message>
        <source>This laptop: an office that cannot be opened now.</source>
        <translation>यह लैपटॉप: एक कार्यालय, जो अभी खोला नहीं जा सकता।</translation>
    </message>
    <message>
        <source>If the backup takes its place, whatever was written here since is no longer in the desk. It is kept beside it, in the data folder, and not deleted.</source>
        <translation>बैकअप इसकी जगह ले तो उसके बाद यहाँ जो लिखा गया वह डेस्क में नहीं रहेगा। उसे मिटाया नहीं जाता, पास ही डेटा फ़ोल्डर में रखा जाता है।</translation>
    </message>
    <message>
        <source>Restore from a backup</source>
        <translation>बैकअप से वापस लाएँ</translation>
    </message>
    <message>
        <source>People sign in afterwards with the passphrases of that day.</source>
        <translation>उसके बाद सब लोग उसी दिन के पासफ़्रेज़ से साइन इन करते हैं।</translation>
    </message>
    <message>
        <source>Please plug in the stick or disk with the backups, and choose its folder. On another laptop the desk then asks for the key file or for somebody&apos;s recovery code.</source>
        <translation>कृपया बैकअप वाली पेन ड्राइव या डिस्क लगाएँ, और उसका फ़ोल्डर चुनें। दूसरे लैपटॉप पर डेस्क फिर चाबी की फ़ाइल या किसी का रिकवरी कोड माँगता है।</translation>
    </message>
    <message>
        <source>Choose the folder…</source>
        <translation>फ़ोल्डर चुनें…</translation>
    </message>
    <message>
        <source>Which backup</source>
        <translation>कौन-सा बैकअप</translation>
    </message>
    <message>
        <source>Restore this backup</source>
        <translation>यह बैकअप वापस लाएँ</translation>
    </message>
    <message>
        <source>Replace what is here with this backup</source>
        <translation>यहाँ जो है उसकी जगह यह बैकअप लाएँ</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>वापस</translation>
    </message>
</context>
<context>
    <name>Restoring</name>
    <message>
        <source>Reading the backups…</source>
        <translation>बैकअप पढ़े जा रहे हैं…</translation>
    </message>
    <message>
        <source>The office is restored as it was on {when}.</source>
        <translation>कार्यालय वापस आ गया है, जैसा {when} को था।</translation>
    </message>
    <message>
        <source>No backups are made on this laptop yet: the administrator chooses a folder for them under “Backups”.</source>
        <translation>इस लैपटॉप पर अभी कोई बैकअप नहीं बनता: प्रशासक “बैकअप” में उनके लिए फ़ोल्डर चुनें।</translation>
    </message>
    <message>
        <source>Restoring the office…</source>
        <translation>कार्यालय वापस लाया जा रहा है…</translation>
    </message>
</context>
<context>
    <name>ResultCard</name>
    <message>
        <source>Result</source>
        <translation>परिणाम</translation>
    </message>
    <message>
        <source>The score appears when every item has an answer.</source>
        <translation>हर प्रश्न का उत्तर होने पर अंक दिखता है।</translation>
    </message>
    <message>
        <source>Cannot be scored yet. The score appears when every item has an answer.</source>
        <translation>अभी स्कोर नहीं निकल सकता। हर प्रश्न का उत्तर होने पर स्कोर दिखेगा।</translation>
    </message>
    <message>
        <source>A score opens a conversation. It is no diagnosis, and it may be wrong.</source>
        <translation>अंक से बातचीत शुरू होती है। यह रोग-निर्णय नहीं है, और इसमें ग़लती हो सकती है।</translation>
    </message>
</context>
<context>
    <name>ResumedMessage</name>
    <message>
        <source>Delete what was typed here for good?</source>
        <translation>यहाँ जो लिखा गया, उसे हमेशा के लिए मिटाएँ?</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>रहने दें</translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation>मिटा दें</translation>
    </message>
    <message>
        <source>This was being written on {moment} and is not saved yet.</source>
        <translation>यह {moment} को लिखा जा रहा था और अभी सहेजा नहीं गया है।</translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation>मिटा दें…</translation>
    </message>
</context>
<context>
    <name>RetentionCard</name>
    <message>
        <source>Please write why.</source>
        <translation>कृपया कारण लिखें।</translation>
    </message>
    <message>
        <source>From now on nobody opens, finds or changes the file. The consents are withdrawn, and what was sent is called back. Until {days} days are over the seal can be lifted if the client asks for it; after that the file is destroyed for good.</source>
        <translation>अब से कोई फ़ाइल को न खोलता है, न पाता है, न बदलता है। सहमतियाँ वापस ली जाती हैं, और जो भेजा गया था वह वापस बुलाया जाता है। {days} दिन पूरे होने तक क्लाइंट के कहने पर सील खोली जा सकती है; उसके बाद फ़ाइल हमेशा के लिए नष्ट कर दी जाती है।</translation>
    </message>
    <message>
        <source>From now on nobody opens, finds or changes the file. The consents are withdrawn, and what was sent is called back. The wish is kept with the file. But the file is under a legal hold and is not destroyed while that lasts. Please tell the client so, and why, as it is written below.</source>
        <translation>अब से कोई फ़ाइल को न खोलता है, न पाता है, न बदलता है। सहमतियाँ वापस ली जाती हैं, और जो भेजा गया था वह वापस बुलाया जाता है। इच्छा फ़ाइल के साथ रखी जाती है। पर फ़ाइल पर कानूनी रोक है, और जब तक वह रहे तब तक नष्ट नहीं की जाती। कृपया क्लाइंट को यह बताएँ, और क्यों, जैसा नीचे लिखा है।</translation>
    </message>
    <message>
        <source>Seal it now</source>
        <translation>अभी सील करें</translation>
    </message>
    <message>
        <source>This file is kept until {day}, longer than usual: {reason}</source>
        <translation>यह फ़ाइल {day} तक रखी जाती है, सामान्य से अधिक: {reason}</translation>
    </message>
    <message>
        <source>This file is kept until {day}: {years} years after the last day.</source>
        <translation>यह फ़ाइल {day} तक रखी जाती है: अंतिम दिन के बाद {years} वर्ष।</translation>
    </message>
    <message>
        <source>Stop using the file and seal it…</source>
        <translation>फ़ाइल का उपयोग बंद करें और सील करें…</translation>
    </message>
    <message>
        <source>The work with the client goes on; the file is kept meanwhile.</source>
        <translation>क्लाइंट के साथ काम चल रहा है; तब तक फ़ाइल रखी जाती है।</translation>
    </message>
    <message>
        <source>This file is kept until {day}, because of the client&apos;s age.</source>
        <translation>क्लाइंट की उम्र के कारण यह फ़ाइल {day} तक रखी जाती है।</translation>
    </message>
    <message>
        <source>How long the file is kept</source>
        <translation>फ़ाइल कितने समय रखी जाती है</translation>
    </message>
    <message>
        <source>If the client asks for the file not to be used any more, seal it. It is then kept for {days} days by the office&apos;s rule and destroyed after that, unless a legal hold is in force. Please have the office&apos;s lawyer check this rule.</source>
        <translation>यदि क्लाइंट कहें कि फ़ाइल का उपयोग अब न हो, तो उसे सील करें। तब वह कार्यालय के नियम से {days} दिन रखी जाती है, और उसके बाद नष्ट की जाती है, यदि उस पर कोई कानूनी रोक न हो। कृपया कार्यालय के वकील से यह नियम जँचवा लें।</translation>
    </message>
    <message>
        <source>Keep it longer, until</source>
        <translation>और रखें, इस तारीख़ तक</translation>
    </message>
    <message>
        <source>Why it is kept longer</source>
        <translation>और क्यों रखी जाती है</translation>
    </message>
    <message>
        <source>Keep it longer</source>
        <translation>और समय तक रखें</translation>
    </message>
</context>
<context>
    <name>RetentionPage</name>
    <message>
        <source>Everything in file {code} is destroyed and cannot be brought back.</source>
        <translation>फ़ाइल {code} का सब कुछ नष्ट हो जाता है और वापस नहीं लाया जा सकता।</translation>
    </message>
    <message>
        <source>Destroy it for good</source>
        <translation>हमेशा के लिए नष्ट करें</translation>
    </message>
    <message>
        <source>File {code} is sealed now. It is destroyed once the time after sealing is over; until then the seal can be lifted.</source>
        <translation>फ़ाइल {code} अब सील होगी। सील के बाद का समय पूरा होने पर वह नष्ट की जाती है; तब तक सील खोली जा सकती है।</translation>
    </message>
    <message>
        <source>Seal it now</source>
        <translation>अभी सील करें</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>हाँ</translation>
    </message>
    <message>
        <source>No</source>
        <translation>नहीं</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>कोड</translation>
    </message>
    <message>
        <source>Sealed on</source>
        <translation>सील करने की तारीख़</translation>
    </message>
    <message>
        <source>Kept until</source>
        <translation>कब तक रखी जाएगी</translation>
    </message>
    <message>
        <source>Legal hold</source>
        <translation>कानूनी रोक</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>क्यों</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>अंतिम दिन</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>तारीख़</translation>
    </message>
    <message>
        <source>How to ask</source>
        <translation>कैसे पूछें</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>नहीं बताया</translation>
    </message>
    <message>
        <source>Sealed files</source>
        <translation>सील की हुई फ़ाइलें</translation>
    </message>
    <message>
        <source>Closed files due for review</source>
        <translation>बंद फ़ाइलें जिनकी समीक्षा होनी है</translation>
    </message>
    <message>
        <source>Follow-up checks due</source>
        <translation>किनका हाल पूछना है</translation>
    </message>
    <message>
        <source>Closed files</source>
        <translation>बंद फ़ाइलें</translation>
    </message>
    <message>
        <source>Files that are not in use, and how long they are kept.</source>
        <translation>जो फ़ाइलें काम में नहीं हैं, और वे कितने समय रखी जाती हैं।</translation>
    </message>
    <message>
        <source>No file is sealed.</source>
        <translation>कोई फ़ाइल सील की हुई नहीं है।</translation>
    </message>
    <message>
        <source>No file is due for review.</source>
        <translation>अभी किसी फ़ाइल की समीक्षा नहीं होनी है।</translation>
    </message>
    <message>
        <source>Nobody in the next two weeks.</source>
        <translation>अगले दो सप्ताह में किसी का नहीं।</translation>
    </message>
    <message>
        <source>Nobody can open a sealed file. The office&apos;s rule says how long it is kept, so that the client can still ask for it. When that time is over it can be destroyed, unless it is under a legal hold. Please have the office&apos;s lawyer check this rule.</source>
        <translation>सील की गई फ़ाइल कोई नहीं खोल सकता। कार्यालय के नियम से तय होता है कि वह कितने समय रखी जाए, ताकि क्लाइंट उसे तब भी माँग सकें। वह समय पूरा होने पर उसे नष्ट किया जा सकता है, यदि उस पर कोई कानूनी रोक न हो। कृपया कार्यालय के वकील से यह नियम जँचवा लें।</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>सूची पर लौटें</translation>
    </message>
    <message>
        <source>Lift the seal, because the client asks</source>
        <translation>सील खोलें, क्योंकि क्लाइंट की यही इच्छा है</translation>
    </message>
    <message>
        <source>Destroy it…</source>
        <translation>नष्ट करें…</translation>
    </message>
    <message>
        <source>Open it, to keep it longer</source>
        <translation>खोलें, और समय तक रखने के लिए</translation>
    </message>
    <message>
        <source>Seal it…</source>
        <translation>सील करें…</translation>
    </message>
</context>
<context>
    <name>RetentionPresenter</name>
    <message>
        <source>The seal is lifted. The file is in the list.</source>
        <translation>सील खोल दी गई है। फ़ाइल सूची में है।</translation>
    </message>
    <message>
        <source>The file is on hold.</source>
        <translation>फ़ाइल पर रोक लगा दी गई है।</translation>
    </message>
    <message>
        <source>The hold is ended.</source>
        <translation>रोक समाप्त हुई।</translation>
    </message>
    <message>
        <source>The file is destroyed.</source>
        <translation>फ़ाइल नष्ट कर दी गई है।</translation>
    </message>
    <message>
        <source>The file is sealed.</source>
        <translation>फ़ाइल सील कर दी गई है।</translation>
    </message>
</context>
<context>
    <name>RetiredLaptop</name>
    <message>
        <source>This laptop was retired: it gets nothing more from the others, and they take nothing more from it. What is kept here stays here. If that was not meant, please ask an administrator: they can let it in again with a new code.</source>
        <translation>यह लैपटॉप हटाया जा चुका है: दूसरे लैपटॉपों से यहाँ अब कुछ नहीं आता, और यहाँ से वे भी अब कुछ नहीं लेते। यहाँ जो रखा है वह यहीं रहता है। अगर ऐसा चाहा नहीं गया था, तो कृपया प्रशासक से कहें: वे नए कोड से इसे फिर जोड़ सकते हैं।</translation>
    </message>
</context>
<context>
    <name>ReviewCard</name>
    <message>
        <source>Please write the outcome.</source>
        <translation>कृपया लिखें कि क्या परिणाम निकला।</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>दिन</translation>
    </message>
    <message>
        <source>What</source>
        <translation>क्या</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>पुनर्विचार</translation>
    </message>
    <message>
        <source>Copy with parts left out: {count}</source>
        <translation>छोड़े गए भागों वाली प्रति: {count}</translation>
    </message>
    <message>
        <source>Not asked for</source>
        <translation>नहीं माँगा गया</translation>
    </message>
    <message>
        <source>Answer due by {day}</source>
        <translation>{day} तक उत्तर देना है</translation>
    </message>
    <message>
        <source>A review</source>
        <translation>पुनर्विचार</translation>
    </message>
    <message>
        <source>When a part of a copy is left out or a correction is refused, the client can ask for a review. The office settings name who reviews it: {who}. The answer is due within {days} days, and the desk reminds you.</source>
        <translation>जब प्रति का कोई भाग छोड़ा जाए या सुधार न माना जाए, तो क्लाइंट की ओर से पुनर्विचार माँगा जा सकता है। कार्यालय की सेटिंग के अनुसार {who} पुनर्विचार करते हैं। उत्तर {days} दिनों में देना होता है, और डेस्क आपको याद दिलाता है।</translation>
    </message>
    <message>
        <source>Nothing was left out or refused.</source>
        <translation>कुछ भी छोड़ा या अस्वीकार नहीं किया गया।</translation>
    </message>
    <message>
        <source>What can be looked at again</source>
        <translation>क्या फिर से देखा जा सकता है</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>नतीजा</translation>
    </message>
    <message>
        <source>The client asks for a review</source>
        <translation>क्लाइंट की इच्छा है कि पुनर्विचार हो</translation>
    </message>
    <message>
        <source>Save the outcome</source>
        <translation>परिणाम सहेजें</translation>
    </message>
</context>
<context>
    <name>ReviewSettings</name>
    <message>
        <source>Who reviews it</source>
        <translation>पुनर्विचार कौन करता है</translation>
    </message>
    <message>
        <source>Please ask the office&apos;s lawyer which of the two applies.</source>
        <translation>कृपया कार्यालय के वकील से पूछें कि दोनों में से कौन-सा है।</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>How they are reached</source>
        <translation>उनसे कैसे संपर्क करें</translation>
    </message>
    <message>
        <source>It is printed in the client&apos;s copy.</source>
        <translation>यह क्लाइंट की प्रति में छपता है।</translation>
    </message>
    <message>
        <source>Days until an answer is due</source>
        <translation>उत्तर कितने दिनों में देना है</translation>
    </message>
</context>
<context>
    <name>RightsPresenter</name>
    <message>
        <source>The copy is saved. Outside the desk nothing protects it any more.</source>
        <translation>प्रति सहेज ली गई है। डेस्क के बाहर अब कुछ भी उसकी रक्षा नहीं करता।</translation>
    </message>
    <message>
        <source>The request is saved beside the record.</source>
        <translation>अनुरोध रिकॉर्ड के पास सहेज लिया गया है।</translation>
    </message>
    <message>
        <source>The answer is saved.</source>
        <translation>उत्तर सहेज लिया गया है।</translation>
    </message>
    <message>
        <source>The request is saved, with the day by which it is answered.</source>
        <translation>अनुरोध सहेज लिया गया है, उत्तर की अंतिम तारीख़ के साथ।</translation>
    </message>
    <message>
        <source>The outcome is saved.</source>
        <translation>परिणाम सहेजा गया।</translation>
    </message>
    <message>
        <source>The file is kept longer.</source>
        <translation>फ़ाइल और समय तक रखी जाएगी।</translation>
    </message>
    <message>
        <source>The file is on hold.</source>
        <translation>फ़ाइल पर रोक लगा दी गई है।</translation>
    </message>
    <message>
        <source>The hold is ended.</source>
        <translation>रोक समाप्त हुई।</translation>
    </message>
    <message>
        <source>The file is sealed. See Closed files for how long it will be kept.</source>
        <translation>फ़ाइल सील कर दी गई है। वह कब तक रखी जाएगी, यह “बंद फ़ाइलें” में लिखा है।</translation>
    </message>
</context>
<context>
    <name>RiskCard</name>
    <message>
        <source>Nothing is recorded yet.</source>
        <translation>अभी कुछ दर्ज नहीं है।</translation>
    </message>
    <message>
        <source>{level}, as seen on {day} by {name}.</source>
        <translation>{level}, {name} ने {day} को जैसा देखा।</translation>
    </message>
    <message>
        <source>To be looked at again on {day}.</source>
        <translation>{day} को फिर से देखना है।</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>कारण</translation>
    </message>
    <message>
        <source>No day is set to look at it again. Please set one today.</source>
        <translation>दोबारा देखने का दिन तय नहीं है। कृपया आज ही तय करें।</translation>
    </message>
    <message>
        <source>The day to look at it again was {day}. Please look at it today, and talk with your supervisor if you cannot reach the client safely.</source>
        <translation>दोबारा देखने का दिन {day} था। कृपया आज ही देखें, और क्लाइंट तक सुरक्षित न पहुँच पाएँ तो सुपरवाइज़र से बात करें।</translation>
    </message>
    <message>
        <source>The day to look at it again was {day}. The next time you see the client is fine.</source>
        <translation>दोबारा देखने का दिन {day} था। क्लाइंट से अगली मुलाक़ात में देखना ठीक है।</translation>
    </message>
    <message>
        <source>How the client sees it</source>
        <translation>क्लाइंट की नज़र में</translation>
    </message>
    <message>
        <source>What kind of danger</source>
        <translation>किस तरह का ख़तरा</translation>
    </message>
    <message>
        <source>Assessed by</source>
        <translation>आकलन किसने किया</translation>
    </message>
    <message>
        <source>Protective factors</source>
        <translation>क्लाइंट की सुरक्षा के पक्ष में क्या है</translation>
    </message>
    <message>
        <source>What was agreed</source>
        <translation>क्या तय हुआ</translation>
    </message>
    <message>
        <source>Hurt that day</source>
        <translation>उस दिन चोट</translation>
    </message>
    <message>
        <source>A safe place for the night</source>
        <translation>रात के लिए सुरक्षित जगह</translation>
    </message>
    <message>
        <source>Sexual violence in the days before</source>
        <translation>उससे पहले के दिनों में यौन हिंसा</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>तारीख़</translation>
    </message>
    <message>
        <source>Assessed as</source>
        <translation>आकलन</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>जोखिम</translation>
    </message>
    <message>
        <source>Whom to tell and when is settled with your supervisor, not by this page.</source>
        <translation>किसे और कब बताना है, यह आपके सुपरवाइज़र के साथ तय होता है, इस पन्ने से नहीं।</translation>
    </message>
    <message>
        <source>New assessment</source>
        <translation>नया आकलन</translation>
    </message>
    <message>
        <source>Risk assessments, the latest first</source>
        <translation>जोखिम के आकलन, सबसे नया पहले</translation>
    </message>
</context>
<context>
    <name>RiskForm</name>
    <message>
        <source>Please choose one of these.</source>
        <translation>कृपया इनमें से एक चुनें।</translation>
    </message>
    <message>
        <source>At this level, please choose a day to look at it again.</source>
        <translation>इस स्तर पर कृपया दोबारा देखने का दिन चुनें।</translation>
    </message>
    <message>
        <source>How the client sees it</source>
        <translation>क्लाइंट की नज़र में</translation>
    </message>
    <message>
        <source>First of all, and in their words: what they fear, what would help.</source>
        <translation>सबसे पहले, और उनके शब्दों में: किस बात का डर है, किससे मदद होगी।</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>तारीख़</translation>
    </message>
    <message>
        <source>What kind of danger</source>
        <translation>किस तरह का ख़तरा</translation>
    </message>
    <message>
        <source>As many as fit, or none of them.</source>
        <translation>जितने लागू हों, या एक भी नहीं।</translation>
    </message>
    <message>
        <source>How you see it</source>
        <translation>आपकी नज़र में</translation>
    </message>
    <message>
        <source>After talking with the client. No questionnaire decides it.</source>
        <translation>क्लाइंट से बात के बाद। कोई प्रश्नावली इसे तय नहीं करती।</translation>
    </message>
    <message>
        <source>Your name, if you leave it empty.</source>
        <translation>खाली छोड़ें तो आपका नाम।</translation>
    </message>
    <message>
        <source>Assessed by</source>
        <translation>आकलन किसने किया</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>कारण</translation>
    </message>
    <message>
        <source>In a few words, if it helps.</source>
        <translation>थोड़े शब्दों में, अगर काम आए।</translation>
    </message>
    <message>
        <source>Protective factors</source>
        <translation>क्लाइंट की सुरक्षा के पक्ष में क्या है</translation>
    </message>
    <message>
        <source>What was agreed</source>
        <translation>क्या तय हुआ</translation>
    </message>
    <message>
        <source>Look at it again on</source>
        <translation>फिर से देखने का दिन</translation>
    </message>
    <message>
        <source>Save the assessment</source>
        <translation>आकलन सहेजें</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
</context>
<context>
    <name>RoleBoxes</name>
    <message>
        <source>Please choose at least one.</source>
        <translation>कृपया कम से कम एक चुनें।</translation>
    </message>
    <message>
        <source>Counselling and casework are kept apart: one person, one of them.</source>
        <translation>परामर्श और केसवर्क अलग रखे जाते हैं: एक व्यक्ति, दोनों में से एक।</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>भूमिका</translation>
    </message>
</context>
<context>
    <name>RootCard</name>
    <message>
        <source>Words that identify your office</source>
        <translation>वे शब्द जो आपके कार्यालय की पहचान हैं</translation>
    </message>
    <message>
        <source>Another office compares these words with you before it takes in figures of this office: every word must be the same. They are no secret.</source>
        <translation>दूसरा कार्यालय इस कार्यालय के आँकड़े लेने से पहले ये शब्द आपके साथ मिलाता है: हर शब्द एक ही होना चाहिए। ये गुप्त नहीं हैं।</translation>
    </message>
</context>
<context>
    <name>RootSheets</name>
    <message>
        <source>Any recovery sheet ({number} of {count})</source>
        <translation>कोई भी रिकवरी पन्ना ({count} में से {number})</translation>
    </message>
    <message>
        <source>Any other recovery sheet ({number} of {count})</source>
        <translation>कोई भी दूसरा रिकवरी पन्ना ({count} में से {number})</translation>
    </message>
    <message>
        <source>The recovery sheet</source>
        <translation>रिकवरी पन्ना</translation>
    </message>
    <message>
        <source>Please type the words of this sheet.</source>
        <translation>कृपया इस पन्ने के शब्द लिखें।</translation>
    </message>
</context>
<context>
    <name>SafetyCard</name>
    <message>
        <source>Safety comes first</source>
        <translation>सुरक्षा सबसे पहले</translation>
    </message>
    <message>
        <source>{questionnaire}, answered on {day}:</source>
        <translation>{questionnaire}, {day} को भरी गई:</translation>
    </message>
    <message>
        <source>Open the safety plan</source>
        <translation>सुरक्षा योजना खोलें</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>क्या किया गया</translation>
    </message>
    <message>
        <source>Asked the client about safety</source>
        <translation>क्लाइंट से सुरक्षा के बारे में पूछा गया</translation>
    </message>
    <message>
        <source>Went through the safety plan together</source>
        <translation>साथ मिलकर सुरक्षा योजना देखी गई</translation>
    </message>
    <message>
        <source>Told the supervisor</source>
        <translation>सुपरवाइज़र को बताया गया</translation>
    </message>
    <message>
        <source>Gave the numbers of helplines</source>
        <translation>हेल्पलाइन के नंबर दिए गए</translation>
    </message>
    <message>
        <source>Nothing more was needed</source>
        <translation>और कुछ ज़रूरी नहीं था</translation>
    </message>
    <message>
        <source>In a few words, if you like</source>
        <translation>चाहें तो कुछ शब्दों में</translation>
    </message>
    <message>
        <source>Save what was done</source>
        <translation>जो किया गया, वह सहेजें</translation>
    </message>
    <message>
        <source>More questionnaires that wait for this: {count}</source>
        <translation>इसकी प्रतीक्षा में और प्रश्नावलियाँ: {count}</translation>
    </message>
</context>
<context>
    <name>SafetyPresenter</name>
    <message>
        <source>The risk assessment is not saved yet. It is kept as a draft under Safety plan and risk.</source>
        <translation>जोखिम का आकलन अभी सहेजा नहीं गया है। वह मसौदे के रूप में सुरक्षा योजना और जोखिम में है।</translation>
    </message>
    <message>
        <source>The plan is saved. You can print it for the client.</source>
        <translation>योजना सहेज ली गई है। इसे क्लाइंट के लिए छापा जा सकता है।</translation>
    </message>
    <message>
        <source>The assessment is saved in the client&apos;s file.</source>
        <translation>आकलन क्लाइंट की फ़ाइल में सहेज लिया गया है।</translation>
    </message>
</context>
<context>
    <name>SavedStateLine</name>
    <message>
        <source>Saved at {time}</source>
        <translation>{time} बजे सहेजा गया</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>सहेजा जा रहा है…</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>अभी सहेजा नहीं गया</translation>
    </message>
</context>
<context>
    <name>SchemeChoice</name>
    <message>
        <source>Please choose the scheme that the statement is written for.</source>
        <translation>कृपया चुनें कि बयान किस योजना के लिए लिखा गया है।</translation>
    </message>
    <message>
        <source>Which compensation scheme?</source>
        <translation>कौन-सी प्रतिकर योजना?</translation>
    </message>
    <message>
        <source>The statement says what the law says on it, and gives your registration if you entered it under Passphrase and keys.</source>
        <translation>इस पर कानून जो कहता है वह विवरण में होता है, और आपका पंजीकरण भी, यदि वह “पासफ़्रेज़ और चाबियाँ” में दर्ज है।</translation>
    </message>
    <message>
        <source>Please choose</source>
        <translation>कृपया चुनें</translation>
    </message>
</context>
<context>
    <name>ScoreEditor</name>
    <message>
        <source>Score</source>
        <translation>स्कोर</translation>
    </message>
    <message>
        <source>It is shown once all of its questions are answered.</source>
        <translation>इसके सभी प्रश्नों के उत्तर मिलने पर यह दिखता है।</translation>
    </message>
    <message>
        <source>Sum of the points</source>
        <translation>अंकों का योग</translation>
    </message>
    <message>
        <source>Mean of the points</source>
        <translation>अंकों का औसत</translation>
    </message>
    <message>
        <source>Questions that count</source>
        <translation>जो प्रश्न गिने जाते हैं</translation>
    </message>
    <message>
        <source>No question has points yet. Write them behind the answers, as in: Often = 2</source>
        <translation>अभी किसी प्रश्न में अंक नहीं हैं। उत्तर के साथ लिखें, जैसे: अक्सर = 2</translation>
    </message>
    <message>
        <source>What the score means</source>
        <translation>स्कोर का अर्थ</translation>
    </message>
    <message>
        <source>One line each, with the points from which it holds, as in: Much worry = 10</source>
        <translation>हर एक अलग पंक्ति में, जितने अंक से लागू हो उसके साथ, जैसे: बहुत चिंता = 10</translation>
    </message>
    <message>
        <source>This is calculated by a rule of the loaded form, which stays as it is.</source>
        <translation>इसकी गणना लाए गए फ़ॉर्म के अपने नियम से होती है; वह नियम वैसा ही रहता है।</translation>
    </message>
</context>
<context>
    <name>SearchChoice</name>
    <message>
        <source>Type or choose…</source>
        <translation>लिखें या चुनें…</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search for “{words}”</source>
        <translation>“{words}” खोजें</translation>
    </message>
    <message>
        <source>Search (Ctrl+K)</source>
        <translation>खोजें (Ctrl+K)</translation>
    </message>
    <message>
        <source>Search, or go to a page</source>
        <translation>खोजें, या किसी पन्ने पर जाएँ</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>जो मेल खाता है</translation>
    </message>
    <message>
        <source>Words to look for, a code, a page, or what to do</source>
        <translation>खोजने के शब्द, कोई कोड, कोई पन्ना, या जो करना है</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>Getting ready to search: {done} of {all}</source>
        <translation>खोज की तैयारी: {all} में से {done}</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>रोकें</translation>
    </message>
    <message>
        <source>There are more than {count}; the newest are shown. Add a word or a day.</source>
        <translation>{count} से अधिक हैं; सबसे नए दिखाए गए हैं। एक शब्द या दिन और जोड़ें।</translation>
    </message>
    <message>
        <source>Found: {count}</source>
        <translation>मिले: {count}</translation>
    </message>
    <message>
        <source>Type words that must all be there. Put words that belong together in quotation marks. A star stands for the rest of a word.</source>
        <translation>वे शब्द लिखें जो सभी मौजूद होने चाहिए। जो शब्द साथ-साथ हों उन्हें उद्धरण चिह्नों में रखें। तारा (*) शब्द के बाक़ी हिस्से की जगह लेता है।</translation>
    </message>
    <message>
        <source>Please type at least one word to look for.</source>
        <translation>कृपया खोजने के लिए कम से कम एक शब्द लिखें।</translation>
    </message>
    <message>
        <source>Nothing was found. Try fewer words, or a star at the end of a word.</source>
        <translation>कुछ नहीं मिला। कम शब्दों से, या शब्द के अंत में तारा (*) लगाकर देखें।</translation>
    </message>
    <message>
        <source>Nothing was found. Only this was searched: {chosen}. Try fewer words, a wider choice, or a star at the end of a word.</source>
        <translation>कुछ नहीं मिला। केवल इसमें खोजा गया: {chosen}। कम शब्दों से, ज़्यादा चुनकर, या शब्द के अंत में तारा (*) लगाकर देखें।</translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation>{day} से</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>{day} तक</translation>
    </message>
    <message>
        <source>Whose file</source>
        <translation>किसकी फ़ाइल</translation>
    </message>
    <message>
        <source>My clients</source>
        <translation>मेरे क्लाइंट</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>कोड</translation>
    </message>
    <message>
        <source>What</source>
        <translation>क्या</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>तारीख़</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>शब्द</translation>
    </message>
    <message>
        <source>In what is covered here</source>
        <translation>जो यहाँ छिपा है उसमें</translation>
    </message>
    <message>
        <source>In your notes and files, and in those of whom you cover for. Press Enter to open a file.</source>
        <translation>आपके नोट और फ़ाइलों में, और जिनकी जगह आपका काम है उनके नोट और फ़ाइलों में भी। फ़ाइल खोलने के लिए Enter दबाएँ।</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>खोजें</translation>
    </message>
    <message>
        <source>In your notes and files. Press Enter to open a file.</source>
        <translation>आपके नोट और फ़ाइलों में। फ़ाइल खोलने के लिए Enter दबाएँ।</translation>
    </message>
    <message>
        <source>Words to look for</source>
        <translation>खोजने के शब्द</translation>
    </message>
    <message>
        <source>From</source>
        <translation>किससे</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>इस तारीख़ तक</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>सब कुछ</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>क्या मिला</translation>
    </message>
</context>
<context>
    <name>SectionEditor</name>
    <message>
        <source>The file has no figures for this. Please write it with the client, or leave it out.</source>
        <translation>फ़ाइल में इसके लिए कोई आँकड़े नहीं हैं। कृपया इसे क्लाइंट के साथ लिखें, या छोड़ दें।</translation>
    </message>
    <message>
        <source>Take it in again</source>
        <translation>फिर से शामिल करें</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>छोड़ दें</translation>
    </message>
</context>
<context>
    <name>SentRequestsPage</name>
    <message>
        <source>The counsellor will be told that the summary is not needed any more.</source>
        <translation>परामर्शदाता को बताया जाएगा कि सारांश अब नहीं चाहिए।</translation>
    </message>
    <message>
        <source>Cancel the request</source>
        <translation>अनुरोध रद्द करें</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>माँगने का दिन</translation>
    </message>
    <message>
        <source>Counsellor</source>
        <translation>परामर्शदाता</translation>
    </message>
    <message>
        <source>What</source>
        <translation>क्या</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Needed by</source>
        <translation>कब तक चाहिए</translation>
    </message>
    <message>
        <source>About</source>
        <translation>किनके बारे में</translation>
    </message>
    <message>
        <source>Requests for a summary</source>
        <translation>सारांश के अनुरोध</translation>
    </message>
    <message>
        <source>The survivor decides whether one is given; the reason is never shared.</source>
        <translation>दिया जाए या नहीं, यह सर्वाइवर की मर्ज़ी है; कारण कभी साझा नहीं किया जाता।</translation>
    </message>
    <message>
        <source>Ask for a summary</source>
        <translation>सारांश माँगें</translation>
    </message>
    <message>
        <source>Cancel the request…</source>
        <translation>अनुरोध रद्द करें…</translation>
    </message>
    <message>
        <source>No counsellor has been asked for a summary yet.</source>
        <translation>अभी किसी परामर्शदाता से सारांश नहीं माँगा गया है।</translation>
    </message>
</context>
<context>
    <name>SentRequestsPresenter</name>
    <message>
        <source>The counsellor finds your request at their desk.</source>
        <translation>परामर्शदाता को आपका अनुरोध अपने डेस्क पर मिलेगा।</translation>
    </message>
</context>
<context>
    <name>SessionsTab</name>
    <message>
        <source>No appointment is planned.</source>
        <translation>कोई अपॉइंटमेंट तय नहीं है।</translation>
    </message>
    <message>
        <source>Next: {day}, {time}</source>
        <translation>अगला: {day}, {time}</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>तारीख़</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>समय</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>How</source>
        <translation>कैसे</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>समूह</translation>
    </message>
    <message>
        <source>New appointment</source>
        <translation>नया अपॉइंटमेंट</translation>
    </message>
    <message>
        <source>Appointments, the latest first</source>
        <translation>अपॉइंटमेंट, सबसे नया पहले</translation>
    </message>
    <message>
        <source>Group sessions with a note</source>
        <translation>समूह की मुलाक़ातें जिनका नोट है</translation>
    </message>
    <message>
        <source>No appointment is here yet.</source>
        <translation>यहाँ अभी कोई अपॉइंटमेंट नहीं है।</translation>
    </message>
</context>
<context>
    <name>SettingsMenu</name>
    <message>
        <source>As the system</source>
        <translation>सिस्टम के अनुसार</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>हल्का</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>गहरा</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>ज़्यादा कंट्रास्ट</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>अंक</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>रंग</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>अक्षरों का आकार</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>सहायता</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>संस्करण {version}</translation>
    </message>
</context>
<context>
    <name>SheetDialog</name>
    <message>
        <source>Only this passphrase opens the file. Please write it down first.</source>
        <translation>केवल इसी पासफ़्रेज़ से फ़ाइल खुलती है। कृपया पहले इसे लिख लें।</translation>
    </message>
    <message>
        <source>The sheet is on its way to the printer…</source>
        <translation>पन्ना प्रिंटर तक जा रहा है…</translation>
    </message>
    <message>
        <source>The printer has the sheet.</source>
        <translation>पन्ना प्रिंटर को मिल गया है।</translation>
    </message>
    <message>
        <source>The sheet is saved.</source>
        <translation>पन्ना सहेज लिया गया है।</translation>
    </message>
</context>
<context>
    <name>SheetPreview</name>
    <message>
        <source>Page {number}</source>
        <translation>पन्ना {number}</translation>
    </message>
    <message>
        <source>Save the sheet</source>
        <translation>पन्ना सहेजें</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save as a locked PDF</source>
        <translation>लॉक किए हुए PDF के रूप में सहेजें</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>छापें…</translation>
    </message>
    <message>
        <source>Save locked…</source>
        <translation>लॉक करके सहेजें…</translation>
    </message>
    <message>
        <source>Save without a lock…</source>
        <translation>बिना लॉक के सहेजें…</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>सहेजें…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>पूरा हुआ</translation>
    </message>
    <message>
        <source>The sheet</source>
        <translation>पन्ना</translation>
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
        <translation>{count} नए</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>जगहें</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>छिपाएँ</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>लॉक करें</translation>
    </message>
</context>
<context>
    <name>SignInNotices</name>
    <message>
        <source>Choose a folder…</source>
        <translation>कोई फ़ोल्डर चुनें…</translation>
    </message>
    <message>
        <source>There is no backup of this laptop yet.</source>
        <translation>इस लैपटॉप का अभी कोई बैकअप नहीं है।</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Locked by you.</source>
        <translation>आपने लॉक किया।</translation>
    </message>
    <message>
        <source>Locked because the laptop went to sleep.</source>
        <translation>लैपटॉप स्लीप में गया, इसलिए लॉक किया गया।</translation>
    </message>
    <message>
        <source>Locked because the screen was locked.</source>
        <translation>स्क्रीन लॉक हुई, इसलिए डेस्क भी लॉक किया गया।</translation>
    </message>
    <message>
        <source>Locked because somebody else used the laptop.</source>
        <translation>किसी और ने लैपटॉप इस्तेमाल किया, इसलिए लॉक किया गया।</translation>
    </message>
    <message>
        <source>The desk was locked.</source>
        <translation>डेस्क लॉक किया गया।</translation>
    </message>
    <message>
        <source>Locked because nobody was at the desk for a minute.</source>
        <translation>एक मिनट तक डेस्क पर कोई नहीं था, इसलिए लॉक किया गया।</translation>
    </message>
    <message>
        <source>Locked because nobody was at the desk for {minutes} minutes.</source>
        <translation>{minutes} मिनट तक डेस्क पर कोई नहीं था, इसलिए लॉक किया गया।</translation>
    </message>
    <message>
        <source>Please type your name.</source>
        <translation>कृपया अपना नाम लिखें।</translation>
    </message>
    <message>
        <source>Please type your passphrase.</source>
        <translation>कृपया अपना पासफ़्रेज़ लिखें।</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>साइन इन करें</translation>
    </message>
    <message>
        <source>The data folder cannot be written to here, so the desk opens for reading only. You can read, search and print, but save nothing.</source>
        <translation>यहाँ डेटा फ़ोल्डर में लिखा नहीं जा सकता, इसलिए डेस्क सिर्फ़ पढ़ने के लिए खुलता है। पढ़ना, खोजना और छापना हो सकता है, पर कुछ भी सहेजा नहीं जा सकता।</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>आपका नाम</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>पासफ़्रेज़</translation>
    </message>
    <message>
        <source>I have an invitation code</source>
        <translation>मेरे पास निमंत्रण कोड है</translation>
    </message>
    <message>
        <source>I forgot my passphrase, or have keys on another laptop</source>
        <translation>पासफ़्रेज़ याद नहीं, या चाबियाँ दूसरे लैपटॉप पर</translation>
    </message>
    <message>
        <source>Exchange with other laptops…</source>
        <translation>दूसरे लैपटॉप के साथ आदान-प्रदान…</translation>
    </message>
    <message>
        <source>Restore from a backup…</source>
        <translation>बैकअप से वापस लाएँ…</translation>
    </message>
</context>
<context>
    <name>SignInPresenter</name>
    <message>
        <source>Signing in…</source>
        <translation>साइन इन हो रहा है…</translation>
    </message>
    <message>
        <source>Preparing the sheet…</source>
        <translation>पन्ना तैयार हो रहा है…</translation>
    </message>
    <message>
        <source>When the desk was left, a file was not as it was written here: an older copy may have been put in its place. Please do not go on here, and ask the administrator to have the files checked.</source>
        <translation>डेस्क छोड़ते समय एक फ़ाइल वैसी नहीं थी जैसी यहाँ लिखी गई थी: शायद उसकी जगह पुरानी प्रति रख दी गई। कृपया यहाँ आगे काम न करें, और प्रशासक से फ़ाइलों की जाँच कराने को कहें।</translation>
    </message>
    <message>
        <source>What was saved last is in the records, but the office register could not be written to. Please sign in again soon, so that it is entered there.</source>
        <translation>आख़िर में जो सहेजा गया वह रिकॉर्ड में है, पर कार्यालय के रजिस्टर में लिखा नहीं जा सका। कृपया जल्द फिर साइन इन करें, ताकि वह वहाँ दर्ज हो जाए।</translation>
    </message>
    <message>
        <source>This laptop belongs to the office now. If you have an invitation, please choose “I have an invitation code”. If you have keys on another laptop, please choose “I forgot my passphrase, or have keys on another laptop”: your recovery code opens them here as well.</source>
        <translation>यह लैपटॉप अब कार्यालय का है। आपके पास निमंत्रण हो तो कृपया “मेरे पास निमंत्रण कोड है” चुनें। आपकी चाबियाँ दूसरे लैपटॉप पर हों तो “पासफ़्रेज़ याद नहीं, या चाबियाँ दूसरे लैपटॉप पर” चुनें: आपका रिकवरी कोड उन्हें यहाँ भी खोलता है।</translation>
    </message>
    <message>
        <source>Making your keys…</source>
        <translation>आपकी चाबियाँ बन रही हैं…</translation>
    </message>
    <message>
        <source>Your new passphrase is in use now. You can sign in with it.</source>
        <translation>आपका नया पासफ़्रेज़ अब लागू है। उससे साइन इन किया जा सकता है।</translation>
    </message>
    <message>
        <source>Making a new passphrase…</source>
        <translation>नया पासफ़्रेज़ बन रहा है…</translation>
    </message>
</context>
<context>
    <name>SimilarHint</name>
    <message>
        <source>Somebody of a similar name has a file here. It may be the same person.</source>
        <translation>मिलते-जुलते नाम की एक फ़ाइल यहाँ है। हो सकता है कि यह वही व्यक्ति हों।</translation>
    </message>
    <message>
        <source>Open {code}</source>
        <translation>{code} खोलें</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>बंद</translation>
    </message>
    <message>
        <source>about {years} years old</source>
        <translation>उम्र लगभग {years} वर्ष</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>{day} से</translation>
    </message>
</context>
<context>
    <name>StandingCard</name>
    <message>
        <source>{purpose}, to {name}, until {day}: {parts}</source>
        <translation>{purpose}, {name} को, {day} तक: {parts}</translation>
    </message>
    <message>
        <source>{purpose}, until {day}</source>
        <translation>{purpose}, {day} तक</translation>
    </message>
    <message>
        <source>Ends soon, on {day}: {purposes}. The client can be asked whether they give it again.</source>
        <translation>{day} को जल्द पूरी होगी: {purposes}। क्लाइंट से पूछा जा सकता है कि क्या वे इसे फिर से देना चाहें।</translation>
    </message>
    <message>
        <source>Consents in force</source>
        <translation>लागू सहमतियाँ</translation>
    </message>
    <message>
        <source>The consent to counselling itself is not recorded yet. Help never depends on it; it can be talked over when it suits the client.</source>
        <translation>परामर्श की अपनी सहमति अभी दर्ज नहीं है। मदद कभी इस पर निर्भर नहीं करती; जब क्लाइंट को ठीक लगे तब इस पर बात हो सकती है।</translation>
    </message>
    <message>
        <source>A guardian gave this some time ago: {purposes}. It was not asked then whether the guardian could have harmed the child. It stays in force, but nothing new is sent until you open it and answer.</source>
        <translation>कुछ समय पहले एक अभिभावक ने यह सहमति दी थी: {purposes}। तब यह नहीं पूछा गया था कि क्या अभिभावक ने बच्चे को नुकसान पहुँचाया हो सकता है। सहमति लागू रहती है, पर जब तक आप उसे खोलकर जवाब न दें, नया कुछ नहीं भेजा जाता।</translation>
    </message>
    <message>
        <source>No consent is in force at present.</source>
        <translation>अभी कोई सहमति लागू नहीं है।</translation>
    </message>
    <message>
        <source>The client has been 18 since {day}. What somebody else agreed to has ended; now the client is asked: {purposes}.</source>
        <translation>{day} से क्लाइंट की उम्र 18 है। किसी और की दी हुई सहमति ख़त्म हो गई है; अब क्लाइंट से पूछा जाता है: {purposes}।</translation>
    </message>
    <message>
        <source>The client is an adult now, and the intake still has details of a guardian. Ask the client whether they want them removed.</source>
        <translation>क्लाइंट अब बालिग़ हैं, और पहली बातचीत में अब भी अभिभावक का विवरण है। क्लाइंट से पूछें कि क्या उसे हटवाना है।</translation>
    </message>
    <message>
        <source>Remove the guardian&apos;s details…</source>
        <translation>अभिभावक का विवरण हटाएँ…</translation>
    </message>
    <message>
        <source>Talk it over now</source>
        <translation>अभी इस पर बात करें</translation>
    </message>
</context>
<context>
    <name>StateFilter</name>
    <message>
        <source>Which files</source>
        <translation>कौन-सी फ़ाइलें</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>चालू</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>बंद</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>सीलबंद</translation>
    </message>
</context>
<context>
    <name>StatementsPage</name>
    <message>
        <source>Back to the desk</source>
        <translation>डेस्क पर वापस जाएँ</translation>
    </message>
</context>
<context>
    <name>StepForm</name>
    <message>
        <source>An escalation</source>
        <translation>वरिष्ठ कार्यालय को लिखना</translation>
    </message>
    <message>
        <source>Which office</source>
        <translation>कौन-सा कार्यालय</translation>
    </message>
    <message>
        <source>Its name</source>
        <translation>उसका नाम</translation>
    </message>
    <message>
        <source>Letter sent on</source>
        <translation>पत्र कब भेजा</translation>
    </message>
    <message>
        <source>To answer by</source>
        <translation>उत्तर कब तक देना है</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>जवाब का दिन</translation>
    </message>
    <message>
        <source>Their answer</source>
        <translation>उनका उत्तर</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>सहेजें</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
</context>
<context>
    <name>StepLine</name>
    <message>
        <source>Step {number}</source>
        <translation>क़दम {number}</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>कौन</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>कब तक</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>पूरा हुआ</translation>
    </message>
</context>
<context>
    <name>StepsEditor</name>
    <message>
        <source>Add a step</source>
        <translation>क़दम जोड़ें</translation>
    </message>
</context>
<context>
    <name>StepsPart</name>
    <message>
        <source>If there is danger at this very moment, call for help first.</source>
        <translation>अगर इसी क्षण ख़तरा हो, तो पहले मदद बुलाएँ।</translation>
    </message>
    <message>
        <source>Ask the client what they want to happen first, and what must not happen. Promise only what you can keep.</source>
        <translation>क्लाइंट से पूछें कि पहले क्या हो, और क्या हरगिज़ न हो। वही वादा करें जो निभा सकें।</translation>
    </message>
    <message>
        <source>Settle where the client is safe tonight, and who is with them.</source>
        <translation>तय करें कि आज रात क्लाइंट कहाँ सुरक्षित हैं और उनके साथ कौन है।</translation>
    </message>
    <message>
        <source>Talk with your supervisor before the client leaves.</source>
        <translation>क्लाइंट के जाने से पहले अपने सुपरवाइज़र से बात करें।</translation>
    </message>
    <message>
        <source>Talk with your supervisor today.</source>
        <translation>आज ही अपने सुपरवाइज़र से बात करें।</translation>
    </message>
    <message>
        <source>Go through the safety plan together: night, phone, code word, way to court.</source>
        <translation>सुरक्षा योजना साथ मिलकर देखें: रात, फ़ोन, संकेत शब्द, अदालत का रास्ता।</translation>
    </message>
    <message>
        <source>Agree when and by which safe way you speak next.</source>
        <translation>तय करें कि अगली बात कब और किस सुरक्षित तरीक़े से होगी।</translation>
    </message>
    <message>
        <source>What to do now</source>
        <translation>अभी क्या करें</translation>
    </message>
    <message>
        <source>At night, from the client&apos;s plan: {whom}</source>
        <translation>रात में, क्लाइंट की योजना से: {whom}</translation>
    </message>
    <message>
        <source>Source of the numbers: {source}, looked at on {day}.</source>
        <translation>नंबरों का स्रोत: {source}, {day} को देखा गया।</translation>
    </message>
    <message>
        <source>Refer to witness protection…</source>
        <translation>गवाह सुरक्षा के लिए भेजें…</translation>
    </message>
</context>
<context>
    <name>StudyEditor</name>
    <message>
        <source>Please write this; a consent needs it.</source>
        <translation>कृपया यह लिखें; सहमति के लिए ज़रूरी है।</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>अध्ययन</translation>
    </message>
    <message>
        <source>One study, by its title.</source>
        <translation>एक अध्ययन, उसका शीर्षक।</translation>
    </message>
    <message>
        <source>Responsible researcher</source>
        <translation>ज़िम्मेदार शोधकर्ता</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>किसने स्वीकृत किया</translation>
    </message>
    <message>
        <source>The ethics committee, and the number it gave.</source>
        <translation>नैतिकता समिति, और उसकी दी संख्या।</translation>
    </message>
</context>
<context>
    <name>SummariesPage</name>
    <message>
        <source>Save as a locked PDF</source>
        <translation>लॉक किए हुए PDF के रूप में सहेजें</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>कब मिला</translation>
    </message>
    <message>
        <source>About</source>
        <translation>किनके बारे में</translation>
    </message>
    <message>
        <source>What</source>
        <translation>क्या</translation>
    </message>
    <message>
        <source>For</source>
        <translation>किसलिए</translation>
    </message>
    <message>
        <source>From</source>
        <translation>किससे</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>मामला</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>अवधि पूरी</translation>
    </message>
    <message>
        <source>Called back</source>
        <translation>वापस माँगा गया</translation>
    </message>
    <message>
        <source>Summaries</source>
        <translation>सारांश</translation>
    </message>
    <message>
        <source>What survivors agreed to send to you. What had to be sent without consent is marked.</source>
        <translation>सर्वाइवर ने आपको जो भेजने की सहमति दी। जो सहमति के बिना भेजना पड़ा, उस पर निशान है।</translation>
    </message>
    <message>
        <source>Choose a summary to read it. The counsellor is told when it was read.</source>
        <translation>पढ़ने के लिए कोई सारांश चुनें। पढ़े जाने पर परामर्शदाता को बताया जाता है।</translation>
    </message>
    <message>
        <source>No summary is here yet. One appears when a survivor agrees to send it.</source>
        <translation>यहाँ अभी कोई सारांश नहीं है। किसी सर्वाइवर की हाँ होने पर यहाँ आएगा।</translation>
    </message>
</context>
<context>
    <name>SummariesPresenter</name>
    <message>
        <source>It is closed here, and the counsellor is told.</source>
        <translation>यह यहाँ बंद है, और परामर्शदाता को बताया गया।</translation>
    </message>
    <message>
        <source>It is closed here. No counsellor can be reached by the desk: please tell one yourself that the client withdraws the consent.</source>
        <translation>यह यहाँ बंद कर दिया गया है। डेस्क से किसी परामर्शदाता तक नहीं पहुँचा जा सकता: क्लाइंट की ओर से सहमति वापस ली गई है, यह कृपया आप ही किसी परामर्शदाता को बताएँ।</translation>
    </message>
</context>
<context>
    <name>SummaryBuilder</name>
    <message>
        <source>The recipient reads {written}. The client hears every sentence of it in {heard} before anything leaves.</source>
        <translation>प्राप्तकर्ता इसे {written} में पढ़ेंगे। कुछ भी भेजने से पहले क्लाइंट को हर वाक्य {heard} में सुनाया जाता है।</translation>
    </message>
    <message>
        <source>The client has not agreed to share: {parts}. Please ask, or leave it out.</source>
        <translation>क्लाइंट की इन बातों को साझा करने की सहमति नहीं है: {parts}। कृपया पूछें, या इन्हें छोड़ दें।</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>सारांश</translation>
    </message>
    <message>
        <source>Under which consent?</source>
        <translation>किस सहमति के तहत?</translation>
    </message>
    <message>
        <source>Which type of summary?</source>
        <translation>किस प्रकार का सारांश?</translation>
    </message>
    <message>
        <source>In which language does the recipient read?</source>
        <translation>प्राप्तकर्ता किस भाषा में पढ़ेंगे?</translation>
    </message>
    <message>
        <source>How will the recipient know who this is about?</source>
        <translation>पाने वाले को कैसे पता चलेगा कि यह किसके बारे में है?</translation>
    </message>
    <message>
        <source>Only as the client agreed. May be left empty.</source>
        <translation>केवल वही जिसके लिए क्लाइंट सहमत हैं। खाली रह सकता है।</translation>
    </message>
    <message>
        <source>What was said in a session never comes in by itself. Every word here is yours to change, and the client&apos;s to strike out.</source>
        <translation>मुलाक़ात में कही बात अपने आप यहाँ कभी नहीं आती। यहाँ का हर शब्द बदलना आपके हाथ में है, और काटना क्लाइंट के हाथ में।</translation>
    </message>
    <message>
        <source>Read it together</source>
        <translation>साथ में पढ़ें</translation>
    </message>
</context>
<context>
    <name>SummaryReader</name>
    <message>
        <source>It is closed here at once and cannot be read again. The counsellor hears of it and withdraws the consent. The client need not say why.</source>
        <translation>यह यहाँ तुरंत बंद हो जाता है और फिर पढ़ा नहीं जा सकता। परामर्शदाता को पता चलता है और सहमति वापस ली जाती है। क्लाइंट को कारण बताना ज़रूरी नहीं।</translation>
    </message>
    <message>
        <source>Save as a locked PDF…</source>
        <translation>लॉक किए हुए PDF के रूप में सहेजें…</translation>
    </message>
    <message>
        <source>For this purpose only. Please show it to nobody else.</source>
        <translation>केवल इसी उद्देश्य के लिए। कृपया इसे किसी और को न दिखाएँ।</translation>
    </message>
    <message>
        <source>The client asks: {conditions}</source>
        <translation>क्लाइंट का अनुरोध: {conditions}</translation>
    </message>
    <message>
        <source>{type} · {purpose} · from {name} · written on {day} · the consent is in force until {until}</source>
        <translation>{type} · {purpose} · भेजने वाले {name} · {day} को लिखा गया · सहमति {until} तक</translation>
    </message>
    <message>
        <source>sent without the client&apos;s consent: {ground}</source>
        <translation>क्लाइंट की सहमति के बिना भेजा गया: {ground}</translation>
    </message>
    <message>
        <source>The consent was in force until then, so what it said is gone from here.</source>
        <translation>सहमति तभी तक थी, इसलिए इसमें जो लिखा था वह यहाँ से हट गया है।</translation>
    </message>
    <message>
        <source>The client withdrew the consent, so what it said is gone from here.</source>
        <translation>क्लाइंट ने सहमति वापस ले ली है, इसलिए इसमें जो लिखा था वह यहाँ से हट गया है।</translation>
    </message>
    <message>
        <source>If it was printed or saved before, please destroy that as well.</source>
        <translation>पहले छापा या सहेजा गया हो तो कृपया उसे भी नष्ट करें।</translation>
    </message>
    <message>
        <source>The client withdraws consent</source>
        <translation>क्लाइंट की सहमति वापस</translation>
    </message>
    <message>
        <source>Linked case</source>
        <translation>जुड़ा हुआ मामला</translation>
    </message>
    <message>
        <source>The client withdraws consent…</source>
        <translation>क्लाइंट की सहमति वापस…</translation>
    </message>
    <message>
        <source>This summary has ended</source>
        <translation>इस सारांश की अवधि पूरी हो गई है</translation>
    </message>
    <message>
        <source>This summary was called back</source>
        <translation>यह सारांश वापस बुलाया गया</translation>
    </message>
    <message>
        <source>A summary</source>
        <translation>एक सारांश</translation>
    </message>
</context>
<context>
    <name>SummaryTab</name>
    <message>
        <source>Sent to {name}. It is listed under “4 Sent”.</source>
        <translation>{name} को भेज दिया गया। यह “4 भेजा गया” में है।</translation>
    </message>
    <message>
        <source>The file for {name} is saved. It is listed under “4 Sent”.</source>
        <translation>{name} के लिए फ़ाइल सहेज ली गई है। यह “4 भेजा गया” में है।</translation>
    </message>
    <message>
        <source>Printed for {name}. It is listed under “4 Sent”.</source>
        <translation>{name} के लिए छापा गया। यह “4 भेजा गया” में है।</translation>
    </message>
    <message>
        <source>A summary needs a consent in force. Please record one with the client first.</source>
        <translation>सारांश के लिए आज लागू सहमति चाहिए। कृपया पहले क्लाइंट के साथ एक सहमति दर्ज करें।</translation>
    </message>
</context>
<context>
    <name>SupervisionLines</name>
    <message>
        <source>Change</source>
        <translation>बदलें</translation>
    </message>
    <message>
        <source>It took place</source>
        <translation>सत्र हुआ</translation>
    </message>
    <message>
        <source>Talked about</source>
        <translation>बात हो गई</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>हो गया</translation>
    </message>
    <message>
        <source>Session of supervision</source>
        <translation>सुपरविज़न का सत्र</translation>
    </message>
    <message>
        <source>Brought by me</source>
        <translation>मेरी ओर से</translation>
    </message>
    <message>
        <source>Brought by {name}</source>
        <translation>{name} की ओर से</translation>
    </message>
    <message>
        <source>talked about on {day}</source>
        <translation>{day} को बात हुई</translation>
    </message>
    <message>
        <source>by {day}</source>
        <translation>{day} तक</translation>
    </message>
    <message>
        <source>Written by me</source>
        <translation>मेरा लिखा</translation>
    </message>
    <message>
        <source>Written by {name}</source>
        <translation>{name} का लिखा</translation>
    </message>
    <message>
        <source>What helped: {words}</source>
        <translation>जिससे मदद मिली: {words}</translation>
    </message>
    <message>
        <source>To take away: {words}</source>
        <translation>साथ ले जाने को: {words}</translation>
    </message>
    <message>
        <source>To come back to: {words}</source>
        <translation>फिर लौटने को: {words}</translation>
    </message>
</context>
<context>
    <name>SupervisionPage</name>
    <message>
        <source>No supervision has begun yet.</source>
        <translation>अभी कोई सुपरविज़न शुरू नहीं हुआ।</translation>
    </message>
    <message>
        <source>Begin supervision</source>
        <translation>सुपरविज़न शुरू करें</translation>
    </message>
    <message>
        <source>{name}, ended</source>
        <translation>{name}, समाप्त</translation>
    </message>
    <message>
        <source>What you and {name} kept cannot be opened: its file is missing, or is not as it was left. Please ask the administrator to look at the backups. You can also end this supervision and begin again.</source>
        <translation>आपने और {name} ने जो रखा था वह नहीं खुलता: उसकी फ़ाइल नहीं है, या वैसी नहीं है जैसी छोड़ी गई थी। कृपया प्रशासक से बैकअप देखने को कहें। आप यह सुपरविज़न समाप्त करके नए सिरे से भी शुरू कर सकते हैं।</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>अभी कुछ नहीं।</translation>
    </message>
    <message>
        <source>Only you and {name} can read this.</source>
        <translation>इसे केवल आप और {name} पढ़ सकते हैं।</translation>
    </message>
    <message>
        <source>This supervision has ended. You and {name} can still read what was kept.</source>
        <translation>यह सुपरविज़न समाप्त हो गया है। जो रखा गया था उसे आप और {name} अब भी पढ़ सकते हैं।</translation>
    </message>
    <message>
        <source>Hide what is done</source>
        <translation>जो हो गया उसे छिपाएँ</translation>
    </message>
    <message>
        <source>Show what is done</source>
        <translation>जो हो गया उसे दिखाएँ</translation>
    </message>
    <message>
        <source>End this supervision? Both of you can still read what was kept, and nothing can be added. You can begin again at any time.</source>
        <translation>यह सुपरविज़न समाप्त करें? जो रखा गया है वह आप दोनों पढ़ सकेंगे, और कुछ जोड़ा नहीं जा सकेगा। नए सिरे से कभी भी शुरू कर सकते हैं।</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>समाप्त करें</translation>
    </message>
    <message>
        <source>Supervision</source>
        <translation>सुपरविज़न</translation>
    </message>
    <message>
        <source>A talk about the work, with time to think.</source>
        <translation>काम पर बातचीत, सोचने के समय के साथ।</translation>
    </message>
    <message>
        <source>With</source>
        <translation>किसके साथ</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>सत्र</translation>
    </message>
    <message>
        <source>Plan a session</source>
        <translation>सत्र तय करें</translation>
    </message>
    <message>
        <source>To talk about</source>
        <translation>जिस पर बात करनी है</translation>
    </message>
    <message>
        <source>Add a topic</source>
        <translation>विषय जोड़ें</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>जो तय हुआ</translation>
    </message>
    <message>
        <source>Write down what you agreed</source>
        <translation>जो तय हुआ वह लिखें</translation>
    </message>
    <message>
        <source>Reflections</source>
        <translation>चिंतन</translation>
    </message>
    <message>
        <source>Write a reflection</source>
        <translation>चिंतन लिखें</translation>
    </message>
    <message>
        <source>Begin with somebody else</source>
        <translation>किसी और के साथ शुरू करें</translation>
    </message>
    <message>
        <source>End this supervision…</source>
        <translation>यह सुपरविज़न समाप्त करें…</translation>
    </message>
</context>
<context>
    <name>TakenCard</name>
    <message>
        <source>Trend</source>
        <translation>समय के साथ बदलाव</translation>
    </message>
    <message>
        <source>The trend appears with the first full set of answers.</source>
        <translation>समय के साथ बदलाव सभी उत्तर पहली बार पूरे होने पर दिखेगा।</translation>
    </message>
</context>
<context>
    <name>TalkForm</name>
    <message>
        <source>Please choose somebody.</source>
        <translation>कृपया किसी को चुनें।</translation>
    </message>
    <message>
        <source>Ask for a talk</source>
        <translation>बात करने के लिए कहें</translation>
    </message>
    <message>
        <source>Only the one person whom you choose can read it, and nothing of it stays here. They read it when they next sign in.</source>
        <translation>इसे केवल आपका चुना हुआ एक व्यक्ति पढ़ सकता है, और यहाँ इसका कुछ नहीं रहता। वे अगली बार साइन इन करने पर इसे पढ़ते हैं।</translation>
    </message>
    <message>
        <source>Whom to ask</source>
        <translation>किससे बात करनी है</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>किस बारे में</translation>
    </message>
    <message>
        <source>May stay empty. Name no client.</source>
        <translation>खाली रह सकता है। किसी क्लाइंट का नाम न लिखें।</translation>
    </message>
</context>
<context>
    <name>TaskForm</name>
    <message>
        <source>Changing a task</source>
        <translation>काम बदलना</translation>
    </message>
    <message>
        <source>A new task</source>
        <translation>नया काम</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>क्या करना है</translation>
    </message>
    <message>
        <source>By which day</source>
        <translation>किस दिन तक</translation>
    </message>
    <message>
        <source>You set it: the desk does not calculate legal deadlines.</source>
        <translation>यह दिन आप तय करें: डेस्क कानूनी समय-सीमा की गणना नहीं करता।</translation>
    </message>
    <message>
        <source>In a few words</source>
        <translation>थोड़े शब्दों में</translation>
    </message>
    <message>
        <source>No health or counselling detail here.</source>
        <translation>यहाँ स्वास्थ्य या परामर्श की कोई बात नहीं।</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>किसे करना है</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>स्थिति</translation>
    </message>
</context>
<context>
    <name>TeamElsewhere</name>
    <message>
        <source>At other laptops</source>
        <translation>दूसरे लैपटॉपों पर</translation>
    </message>
    <message>
        <source>The people of each laptop are a group of their own. Their figures come with the exchange, once they are complete there.</source>
        <translation>हर लैपटॉप के लोग अपना अलग समूह हैं। उनके आँकड़े वहाँ पूरे होने पर आदान-प्रदान के साथ आते हैं।</translation>
    </message>
</context>
<context>
    <name>TeamFigures</name>
    <message>
        <source>Figures</source>
        <translation>आँकड़े</translation>
    </message>
    <message>
        <source>Means over the group, in whole points. The questions are worded by us and not validated; the figures are something to talk about together.</source>
        <translation>समूह का औसत, पूरे अंकों में। प्रश्न हमारे लिखे हैं और प्रमाणित नहीं हैं; ये आँकड़े साथ मिलकर बात करने के लिए हैं।</translation>
    </message>
    <message>
        <source>No figures: fewer than five people took part.</source>
        <translation>आँकड़े नहीं हैं: पाँच से कम लोग शामिल थे।</translation>
    </message>
    <message>
        <source>No figures: the group had changed, so nothing is added up for these weeks.</source>
        <translation>आँकड़े नहीं हैं: समूह बदल गया था, इसलिए इन हफ़्तों का कुछ नहीं जोड़ा जाता।</translation>
    </message>
    <message>
        <source>No figures: there was no week in which everybody in the group signed in.</source>
        <translation>आँकड़े नहीं हैं: ऐसा कोई हफ़्ता नहीं था जिसमें समूह के सब लोगों ने साइन इन किया हो।</translation>
    </message>
    <message>
        <source>Not complete yet. Everybody in the group has to sign in twice after these weeks, and to go on with those who are new.</source>
        <translation>अभी पूरा नहीं है। इन हफ़्तों के बाद समूह के हर व्यक्ति का दो बार साइन इन होना, और नए लोगों के साथ आगे बढ़ने की सहमति ज़रूरी है।</translation>
    </message>
    <message>
        <source>No figures: fewer than five people gave something.</source>
        <translation>आँकड़े नहीं हैं: पाँच से कम लोगों ने कुछ दिया।</translation>
    </message>
    <message>
        <source>No figures: what was added up cannot be right, so it is not shown.</source>
        <translation>आँकड़े नहीं हैं: जो जोड़ बना वह सही नहीं हो सकता, इसलिए नहीं दिखाया जाता।</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>स्व-जाँच</translation>
    </message>
    <message>
        <source>Team climate</source>
        <translation>टीम का माहौल</translation>
    </message>
    <message>
        <source>Weeks {first} to {last} of {year}</source>
        <translation>{year} के हफ़्ते {first} से {last}</translation>
    </message>
    <message>
        <source>Week {first} of {year} to week {last} of {next}</source>
        <translation>{year} के हफ़्ते {first} से {next} के हफ़्ते {last} तक</translation>
    </message>
    <message>
        <source>from at least {least} of {count} people</source>
        <translation>{count} में से कम से कम {least} लोगों के</translation>
    </message>
    <message>
        <source>{title}: {value} of {highest}</source>
        <translation>{title}: {highest} में से {value}</translation>
    </message>
</context>
<context>
    <name>TeamPage</name>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>भूमिका</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>निमंत्रण दिया गया</translation>
    </message>
    <message>
        <source>To be confirmed</source>
        <translation>पुष्टि बाक़ी</translation>
    </message>
    <message>
        <source>Work ended</source>
        <translation>काम समाप्त</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>पुष्टि हो गई</translation>
    </message>
    <message>
        <source>People</source>
        <translation>लोग</translation>
    </message>
    <message>
        <source>Invite, then confirm who has made their keys.</source>
        <translation>निमंत्रण दें, फिर जिनकी चाबियाँ बन गई हों उनकी पुष्टि करें।</translation>
    </message>
    <message>
        <source>Confirm…</source>
        <translation>पुष्टि करें…</translation>
    </message>
    <message>
        <source>Show the invitation</source>
        <translation>निमंत्रण दिखाएँ</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>बदलें…</translation>
    </message>
    <message>
        <source>Hand over files…</source>
        <translation>फ़ाइलें सौंपें…</translation>
    </message>
    <message>
        <source>Please hand this code over in person. It is needed at the first sign-in.</source>
        <translation>कृपया यह कोड स्वयं हाथ में दें। यह पहले साइन इन पर चाहिए।</translation>
    </message>
    <message>
        <source>Print the slip…</source>
        <translation>पर्ची छापें…</translation>
    </message>
    <message>
        <source>Taking part now: {names}</source>
        <translation>अभी शामिल: {names}</translation>
    </message>
    <message>
        <source>Nobody takes part yet. It begins with five people.</source>
        <translation>अभी कोई शामिल नहीं है। पाँच लोगों से यह शुरू होता है।</translation>
    </message>
    <message>
        <source>You take part.</source>
        <translation>आप शामिल हैं।</translation>
    </message>
    <message>
        <source>If you take part today, you are counted from {day} on.</source>
        <translation>आज शामिल होने पर आपकी गिनती {day} से होती है।</translation>
    </message>
    <message>
        <source>New in the group: {names}. Nothing of yours is added up with them before you go on. If you do not know somebody here as a colleague, do not go on, and ask the administrator.</source>
        <translation>{names} समूह में नए हैं। आपके आगे बढ़ने से पहले उनके साथ आपका कुछ नहीं जोड़ा जाता। यहाँ किसी को सहकर्मी के रूप में न पहचानते हों, तो आगे न बढ़ें, और प्रशासक से पूछें।</translation>
    </message>
    <message>
        <source>Team figures</source>
        <translation>टीम के आँकड़े</translation>
    </message>
    <message>
        <source>How the team is, and nobody&apos;s own figures.</source>
        <translation>टीम कैसी है, किसी के अपने आँकड़ों के बिना।</translation>
    </message>
    <message>
        <source>Taking part</source>
        <translation>शामिल होना</translation>
    </message>
    <message>
        <source>You choose. If you take part, the scores of your check-ins and of the team climate are added to those of your colleagues, never your answers. Each desk hides its part under random numbers that cancel out only in the sum over the whole group. So nobody can read your part, not the supervisor and not the administrator.</source>
        <translation>चुनाव आपका है। शामिल होने पर आपकी स्व-जाँच और टीम के माहौल के अंक सहकर्मियों के अंकों में जुड़ते हैं, आपके उत्तर कभी नहीं। हर डेस्क अपने हिस्से को ऐसी यादृच्छिक संख्याओं से ढकता है जो केवल पूरे समूह के जोड़ में कट जाती हैं। इसलिए आपका हिस्सा कोई नहीं पढ़ सकता, न सुपरवाइज़र, न प्रशासक।</translation>
    </message>
    <message>
        <source>The figures are of eight weeks at a time. Only weeks count in which everybody in the group signed in, so that nobody&apos;s leave gives them away. Signing in once a week, also without a check-in, helps everybody.</source>
        <translation>आँकड़े एक बार में आठ हफ़्तों के होते हैं। केवल वे हफ़्ते गिने जाते हैं जिनमें समूह के सब लोगों ने साइन इन किया, ताकि किसी की छुट्टी से उनका पता न चले। हफ़्ते में एक बार साइन इन करना, स्व-जाँच के बिना भी, सबकी मदद करता है।</translation>
    </message>
    <message>
        <source>Figures are shown where at least five people gave something. In a group of five that tells that all five did. How many did exactly can be worked out by somebody with the office&apos;s key, but not who. You can leave at any time.</source>
        <translation>आँकड़े तभी दिखाए जाते हैं जब कम से कम पाँच लोगों ने कुछ दिया हो। पाँच के समूह में इससे पता चलता है कि पाँचों ने दिया। ठीक कितनों ने दिया, यह वह निकाल सकता है जिसके पास कार्यालय की चाबी हो, पर किसने दिया यह नहीं। आप कभी भी छोड़ सकते हैं।</translation>
    </message>
    <message>
        <source>Take part</source>
        <translation>शामिल हों</translation>
    </message>
    <message>
        <source>Go on with them</source>
        <translation>उनके साथ आगे बढ़ें</translation>
    </message>
    <message>
        <source>Leave the team figures</source>
        <translation>टीम के आँकड़े छोड़ें</translation>
    </message>
</context>
<context>
    <name>TeamPresenter</name>
    <message>
        <source>Confirmed: {names}. They can sign in now.</source>
        <translation>{names} की पुष्टि हो गई। अब साइन इन हो सकता है।</translation>
    </message>
    <message>
        <source>The roles are changed. They apply from the next sign-in.</source>
        <translation>भूमिकाएँ बदल दी गई हैं। वे अगले साइन इन से लागू होंगी।</translation>
    </message>
    <message>
        <source>The desk does not open for this person any more.</source>
        <translation>डेस्क अब इस व्यक्ति के लिए नहीं खुलेगा।</translation>
    </message>
    <message>
        <source>The files are handed over. They open at the next sign-in.</source>
        <translation>फ़ाइलें सौंप दी गई हैं। वे अगले साइन इन पर खुलेंगी।</translation>
    </message>
</context>
<context>
    <name>TemplateChoice</name>
    <message>
        <source>Forms (*.json)</source>
        <translation>फ़ॉर्म (*.json)</translation>
    </message>
    <message>
        <source>Load a template</source>
        <translation>साँचा लाएँ</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>साँचा</translation>
    </message>
    <message>
        <source>Load a template…</source>
        <translation>साँचा लाएँ…</translation>
    </message>
</context>
<context>
    <name>ThreatForm</name>
    <message>
        <source>Changing an entry</source>
        <translation>प्रविष्टि बदलना</translation>
    </message>
    <message>
        <source>A new entry</source>
        <translation>नई प्रविष्टि</translation>
    </message>
    <message>
        <source>If you are in danger now, leave this and call 112. Please tell somebody in the office as well: nobody is told by writing it here.</source>
        <translation>अभी ख़तरे में हों तो इसे छोड़कर 112 पर फ़ोन करें। कार्यालय में किसी को भी बताएँ: यहाँ लिखने से किसी को पता नहीं चलता।</translation>
    </message>
    <message>
        <source>Please write the day.</source>
        <translation>कृपया तारीख़ लिखें।</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>तारीख़</translation>
    </message>
    <message>
        <source>How it came</source>
        <translation>कैसे आई</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>क्या हुआ</translation>
    </message>
    <message>
        <source>As much as you like, or nothing. Please name no client.</source>
        <translation>जितना चाहें, या कुछ नहीं। किसी क्लाइंट का नाम न लिखें।</translation>
    </message>
    <message>
        <source>Whom I told, and what they did</source>
        <translation>किसे बताया, और उन्होंने क्या किया</translation>
    </message>
    <message>
        <source>Talked over on</source>
        <translation>बातचीत की तारीख़</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>किसके साथ</translation>
    </message>
    <message>
        <source>What helps me, or what I need now</source>
        <translation>मुझे क्या मदद करता है, या अभी क्या चाहिए</translation>
    </message>
</context>
<context>
    <name>ThreatsPage</name>
    <message>
        <source>Remove this entry for good?</source>
        <translation>यह प्रविष्टि हमेशा के लिए हटाएँ?</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>Threats to me</source>
        <translation>मुझे मिली धमकियाँ</translation>
    </message>
    <message>
        <source>A private record for yourself, should you need it later for the police, a court or the office. Nobody else can open it.</source>
        <translation>आपका निजी रिकॉर्ड, जो बाद में पुलिस, न्यायालय या कार्यालय के लिए काम आ सकता है। कोई और इसे नहीं खोल सकता।</translation>
    </message>
    <message>
        <source>Note a threat</source>
        <translation>धमकी लिख लें</translation>
    </message>
    <message>
        <source>Remove this entry…</source>
        <translation>यह प्रविष्टि हटाएँ…</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>तारीख़</translation>
    </message>
    <message>
        <source>How it came</source>
        <translation>कैसे आई</translation>
    </message>
    <message>
        <source>Talked over</source>
        <translation>बातचीत हुई</translation>
    </message>
    <message>
        <source>Nothing is noted. It may help to write down what happened while it is fresh.</source>
        <translation>कुछ लिखा नहीं है। जो हुआ उसे याद ताज़ा रहते लिख लेना मदद कर सकता है।</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>अभी नहीं</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Picture</source>
        <translation>चित्र</translation>
    </message>
    <message>
        <source>Photograph</source>
        <translation>फ़ोटो</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Offered to a colleague</source>
        <translation>सहकर्मी को देने का प्रस्ताव</translation>
    </message>
    <message>
        <source>Taken over by a colleague</source>
        <translation>सहकर्मी ने सँभाल ली</translation>
    </message>
    <message>
        <source>Not taken over</source>
        <translation>नहीं ली गई</translation>
    </message>
    <message>
        <source>The offer was cancelled</source>
        <translation>प्रस्ताव रद्द किया गया</translation>
    </message>
    <message>
        <source>{template}, amended</source>
        <translation>{template}, संशोधित</translation>
    </message>
    <message>
        <source>{template}</source>
        <translation>{template}</translation>
    </message>
    <message>
        <source>Amended</source>
        <translation>संशोधित</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>नोट</translation>
    </message>
    <message>
        <source>Not signed yet</source>
        <translation>अभी हस्ताक्षर नहीं हुए</translation>
    </message>
    <message>
        <source>Renewed: {purpose}</source>
        <translation>नवीकरण: {purpose}</translation>
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
        <translation>प्रश्नावली</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>फ़ॉर्म</translation>
    </message>
    <message>
        <source>{what}: {purpose}</source>
        <translation>{what}: {purpose}</translation>
    </message>
    <message>
        <source>Work together</source>
        <translation>साथ का काम</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>शुरू हुआ</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>पूरी हो गई</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>सहमति</translation>
    </message>
    <message>
        <source>Given: {purpose}</source>
        <translation>दी गई: {purpose}</translation>
    </message>
    <message>
        <source>A part withdrawn: {purpose}</source>
        <translation>एक हिस्सा वापस लिया गया: {purpose}</translation>
    </message>
    <message>
        <source>Withdrawn: {purpose}</source>
        <translation>वापस ली गई: {purpose}</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>सारांश</translation>
    </message>
    <message>
        <source>Picture or paper</source>
        <translation>तस्वीर या काग़ज़</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation>फ़ाइल सौंपना</translation>
    </message>
    <message>
        <source>Taken over from a colleague</source>
        <translation>सहकर्मी से ली गई</translation>
    </message>
    <message>
        <source>Group session</source>
        <translation>समूह की मुलाक़ात</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>मुलाक़ात</translation>
    </message>
    <message>
        <source>{state} · {mode}</source>
        <translation>{state} · {mode}</translation>
    </message>
    <message>
        <source>Group of {count}</source>
        <translation>{count} लोगों का समूह</translation>
    </message>
    <message>
        <source>Group note</source>
        <translation>समूह का नोट</translation>
    </message>
    <message>
        <source>Confidentiality explained</source>
        <translation>गोपनीयता समझाई गई</translation>
    </message>
    <message>
        <source>Intake</source>
        <translation>पहली बातचीत</translation>
    </message>
    <message>
        <source>Safety plan</source>
        <translation>सुरक्षा योजना</translation>
    </message>
    <message>
        <source>Next review {day}</source>
        <translation>अगली बार देखना {day}</translation>
    </message>
    <message>
        <source>Risk assessment</source>
        <translation>जोखिम का आकलन</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>लक्ष्य</translation>
    </message>
    <message>
        <source>{service}: {state}</source>
        <translation>{service}: {state}</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>रेफ़रल</translation>
    </message>
    <message>
        <source>Client&apos;s comment</source>
        <translation>क्लाइंट की टिप्पणी</translation>
    </message>
    <message>
        <source>Copy of the record</source>
        <translation>रिकॉर्ड की प्रति</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>सील</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>लगाई गई</translation>
    </message>
    <message>
        <source>Lifted</source>
        <translation>खोली गई</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>सुधार</translation>
    </message>
    <message>
        <source>Until {day}</source>
        <translation>{day} तक</translation>
    </message>
    <message>
        <source>Kept longer</source>
        <translation>और समय तक रखा गया</translation>
    </message>
    <message>
        <source>Legal hold</source>
        <translation>कानूनी रोक</translation>
    </message>
    <message>
        <source>Legal hold ended</source>
        <translation>कानूनी रोक समाप्त</translation>
    </message>
    <message>
        <source>Demand for records</source>
        <translation>रिकॉर्ड की माँग</translation>
    </message>
    <message>
        <source>Without consent</source>
        <translation>सहमति के बिना</translation>
    </message>
</context>
<context>
    <name>TimelineTab</name>
    <message>
        <source>Everything</source>
        <translation>सब कुछ</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>तारीख़</translation>
    </message>
    <message>
        <source>What</source>
        <translation>क्या</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>संक्षेप में</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>क्या दिखाया जाए</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>समयरेखा</translation>
    </message>
    <message>
        <source>What is kept in the client&apos;s file appears here, by day.</source>
        <translation>क्लाइंट की फ़ाइल में जो रखा जाता है वह यहाँ दिन के अनुसार दिखता है।</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>All hearings and tasks</source>
        <translation>सभी सुनवाइयाँ और काम</translation>
    </message>
    <message>
        <source>Show all {count}</source>
        <translation>सभी {count} दिखाएँ</translation>
    </message>
    <message>
        <source>Open the inbox ({count})</source>
        <translation>इनबॉक्स खोलें ({count})</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>आज</translation>
    </message>
    <message>
        <source>No appointments today.</source>
        <translation>आज कोई अपॉइंटमेंट नहीं है।</translation>
    </message>
    <message>
        <source>New appointment</source>
        <translation>नया अपॉइंटमेंट</translation>
    </message>
    <message>
        <source>Your inbox is empty, and you have nothing to finish.</source>
        <translation>आपका इनबॉक्स ख़ाली है, और पूरा करने को कुछ बाकी नहीं है।</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>अपॉइंटमेंट</translation>
    </message>
    <message>
        <source>What is next</source>
        <translation>आगे क्या है</translation>
    </message>
    <message>
        <source>To finish</source>
        <translation>पूरा करना है</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>इनबॉक्स</translation>
    </message>
    <message>
        <source>Caseload</source>
        <translation>कार्यभार</translation>
    </message>
    <message>
        <source>Caseloads</source>
        <translation>कार्यभार</translation>
    </message>
</context>
<context>
    <name>TodayPart</name>
    <message>
        <source>What a hospital can do, if the client wants it, and only that:</source>
        <translation>क्लाइंट चाहें तो अस्पताल क्या कर सकता है, और केवल उतना ही:</translation>
    </message>
    <message>
        <source>treat injuries and pain</source>
        <translation>चोट और दर्द का इलाज</translation>
    </message>
    <message>
        <source>give medicine that can prevent HIV: within 72 hours, better at once</source>
        <translation>एचआईवी से बचा सकने वाली दवा: 72 घंटों के भीतर, तुरंत हो तो बेहतर</translation>
    </message>
    <message>
        <source>prevent a pregnancy, where one is possible: within 120 hours, better at once</source>
        <translation>गर्भ ठहर सकता हो तो उससे बचाव: 120 घंटों के भीतर, तुरंत हो तो बेहतर</translation>
    </message>
    <message>
        <source>protect against other infections, such as hepatitis B and tetanus</source>
        <translation>हेपेटाइटिस बी और टिटनेस जैसे दूसरे संक्रमणों से बचाव</translation>
    </message>
    <message>
        <source>secure evidence, in case the client wants to file a complaint one day</source>
        <translation>सबूत सुरक्षित रखना, अगर क्लाइंट कभी शिकायत दर्ज कराना चाहें</translation>
    </message>
    <message>
        <source>The client can say no to each of these. Offer to come along. Ask the hospital before anything else what it has to pass on, and to whom.</source>
        <translation>इनमें से हर एक को मना किया जा सकता है। साथ चलने की पेशकश करें। सबसे पहले अस्पताल से पूछें कि उसे क्या आगे बताना होता है, और किसे।</translation>
    </message>
    <message>
        <source>Safety today: injuries, a place for the night</source>
        <translation>आज की सुरक्षा: चोट, रात की जगह</translation>
    </message>
    <message>
        <source>Nothing about what happened is asked. Every answer may be left out.</source>
        <translation>क्या हुआ, यह नहीं पूछा जाता। कोई भी उत्तर छोड़ा जा सकता है।</translation>
    </message>
    <message>
        <source>Is the client hurt?</source>
        <translation>क्या क्लाइंट को चोट लगी है?</translation>
    </message>
    <message>
        <source>Is there a safe place for tonight?</source>
        <translation>क्या आज रात के लिए सुरक्षित जगह है?</translation>
    </message>
    <message>
        <source>Was there sexual violence in the last five days?</source>
        <translation>क्या पिछले पाँच दिनों में यौन हिंसा हुई?</translation>
    </message>
    <message>
        <source>Care comes first: a doctor, a hospital, an ambulance. The talk can wait.</source>
        <translation>पहले देखभाल: डॉक्टर, अस्पताल, एम्बुलेंस। बातचीत बाद में हो सकती है।</translation>
    </message>
    <message>
        <source>Look for a place for tonight together before the client leaves: someone they trust, a shelter, a One Stop Centre. Only a place to which they agree.</source>
        <translation>क्लाइंट के जाने से पहले आज रात के लिए साथ मिलकर जगह ढूँढें: भरोसे का कोई व्यक्ति, आश्रय, वन स्टॉप सेंटर। केवल वही जगह जिस पर वे राज़ी हों।</translation>
    </message>
    <message>
        <source>The client wants these answers saved</source>
        <translation>क्लाइंट चाहते हैं कि ये उत्तर सहेजे जाएँ</translation>
    </message>
</context>
<context>
    <name>ToldForm</name>
    <message>
        <source>A client told me…</source>
        <translation>एक क्लाइंट ने मुझे बताया…</translation>
    </message>
    <message>
        <source>Only the counsellor, and whoever covers for them today, can read it. Nothing of it is kept here. A client who withdraws a consent need not say why.</source>
        <translation>इसे केवल परामर्शदाता, और आज जो उनकी जगह हैं, पढ़ सकते हैं। यहाँ इसका कुछ नहीं रखा जाता। सहमति वापस लेने के लिए क्लाइंट को कारण बताना ज़रूरी नहीं।</translation>
    </message>
    <message>
        <source>Pass it on</source>
        <translation>आगे बताएँ</translation>
    </message>
    <message>
        <source>To the counsellor</source>
        <translation>परामर्शदाता को</translation>
    </message>
    <message>
        <source>How will the counsellor know who this is about?</source>
        <translation>परामर्शदाता कैसे जानेंगे कि यह किसके बारे में है?</translation>
    </message>
    <message>
        <source>A code or a few words. No name is needed.</source>
        <translation>एक कोड या कुछ शब्द। नाम ज़रूरी नहीं।</translation>
    </message>
    <message>
        <source>What the client said</source>
        <translation>क्लाइंट ने जो कहा</translation>
    </message>
    <message>
        <source>Please choose a counsellor.</source>
        <translation>कृपया एक परामर्शदाता चुनें।</translation>
    </message>
    <message>
        <source>Please write a code or a few words.</source>
        <translation>कृपया एक कोड या कुछ शब्द लिखें।</translation>
    </message>
    <message>
        <source>Please write what the client said.</source>
        <translation>कृपया लिखें कि क्लाइंट ने क्या कहा।</translation>
    </message>
</context>
<context>
    <name>ToldPage</name>
    <message>
        <source>Passed on</source>
        <translation>आगे बताई बातें</translation>
    </message>
    <message>
        <source>A client may tell anybody here. What they say goes to their counsellor; a complaint never does.</source>
        <translation>क्लाइंट यहाँ किसी को भी बताएँ, यह हो सकता है। उनकी बात उनके परामर्शदाता तक जाती है; शिकायत कभी नहीं जाती।</translation>
    </message>
</context>
<context>
    <name>ToldPresenter</name>
    <message>
        <source>It is passed on to {name}. Whoever covers for them today can read it too.</source>
        <translation>{name} को बता दिया गया। आज उनकी जगह जो काम कर रहे हैं, वे भी इसे पढ़ सकते हैं।</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>Building the fictional office. This takes a moment…</source>
        <translation>काल्पनिक कार्यालय बनाया जा रहा है। थोड़ा समय लगेगा…</translation>
    </message>
</context>
<context>
    <name>TourPanel</name>
    <message>
        <source>Sign in</source>
        <translation>साइन इन करें</translation>
    </message>
    <message>
        <source>You are {person}, a counsellor. The passphrase is: {passphrase}. Type both, or let the tour fill them in, and sign in.</source>
        <translation>आप {person} हैं, परामर्शदाता। “{passphrase}” आपका पासफ़्रेज़ है। दोनों लिखें, या अपने आप भरने दें, फिर साइन इन करें।</translation>
    </message>
    <message>
        <source>Open a client&apos;s file</source>
        <translation>क्लाइंट की फ़ाइल खोलें</translation>
    </message>
    <message>
        <source>Choose “{clients}” at the side, then a line of the list, and press Enter. Names stay covered until you show them.</source>
        <translation>बगल में “{clients}” चुनें, फिर सूची की एक पंक्ति, और Enter दबाएँ। आप न दिखाएँ तब तक नाम छिपे रहते हैं।</translation>
    </message>
    <message>
        <source>Begin a note</source>
        <translation>नोट शुरू करें</translation>
    </message>
    <message>
        <source>In the file choose “{note}”, and write an invented sentence. It is saved by itself after a few seconds.</source>
        <translation>फ़ाइल में “{note}” चुनें, और एक मनगढ़ंत वाक्य लिखें। कुछ सेकंड बाद अपने आप सहेजा जाता है।</translation>
    </message>
    <message>
        <source>Sign the note</source>
        <translation>नोट पर हस्ताक्षर करें</translation>
    </message>
    <message>
        <source>Choose “{sign}” below the note. From then on it is only amended, never changed.</source>
        <translation>नोट के नीचे “{sign}” चुनें। इसके बाद वह बदलता नहीं, केवल सुधार जुड़ता है।</translation>
    </message>
    <message>
        <source>Record a consent</source>
        <translation>सहमति लिखें</translation>
    </message>
    <message>
        <source>Look for “{consents}” in the file. Choose what it is for, read the words, and record how the client said yes. Nothing leaves by this alone.</source>
        <translation>फ़ाइल में “{consents}” ढूँढें। किसलिए है यह चुनें, शब्द पढ़ें, और लिखें कि क्लाइंट ने हाँ किस तरह कही। केवल इससे कुछ बाहर नहीं जाता।</translation>
    </message>
    <message>
        <source>Somebody comes in</source>
        <translation>कोई भीतर आता है</translation>
    </message>
    <message>
        <source>Press F9: everything is hidden, these lines too. Press F9 once more to go on.</source>
        <translation>F9 दबाएँ: सब छिप जाता है, ये पंक्तियाँ भी। आगे बढ़ने के लिए फिर F9 दबाएँ।</translation>
    </message>
    <message>
        <source>Ask for help</source>
        <translation>सहायता लें</translation>
    </message>
    <message>
        <source>Press F1: the help opens at what is in front of you. Escape closes it.</source>
        <translation>F1 दबाएँ: सामने जो है उसकी सहायता खुलती है। Escape से बंद होती है।</translation>
    </message>
    <message>
        <source>Lock the desk</source>
        <translation>डेस्क लॉक करें</translation>
    </message>
    <message>
        <source>Press Ctrl+L, as you would on leaving. Everything is saved first, and you come back by signing in again.</source>
        <translation>उठते समय की तरह Ctrl+L दबाएँ। पहले सब सहेजा जाता है, और फिर साइन इन करके लौटा जाता है।</translation>
    </message>
    <message>
        <source>That was the tour</source>
        <translation>परिचय पूरा हुआ</translation>
    </message>
    <message>
        <source>Look round as long as you like: nothing can go wrong here. When you end the tour, the fictional office is deleted.</source>
        <translation>जब तक चाहें देखें: यहाँ कुछ बिगड़ नहीं सकता। समाप्त करने पर काल्पनिक कार्यालय मिटा दिया जाता है।</translation>
    </message>
    <message>
        <source>Tour of the fictional office</source>
        <translation>काल्पनिक कार्यालय का परिचय</translation>
    </message>
    <message>
        <source>Fictional office: everyone in it is invented. Write nothing real here.</source>
        <translation>काल्पनिक कार्यालय: इसमें सब मनगढ़ंत हैं। यहाँ कुछ भी असली न लिखें।</translation>
    </message>
    <message>
        <source>Fill them in</source>
        <translation>भर दें</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>अगला चरण</translation>
    </message>
    <message>
        <source>Skip this step</source>
        <translation>यह चरण छोड़ें</translation>
    </message>
    <message>
        <source>Previous step</source>
        <translation>पिछला चरण</translation>
    </message>
    <message>
        <source>Go on another day</source>
        <translation>किसी और दिन जारी रखें</translation>
    </message>
    <message>
        <source>End the tour</source>
        <translation>परिचय समाप्त करें</translation>
    </message>
    <message>
        <source>Show the step</source>
        <translation>चरण दिखाएँ</translation>
    </message>
    <message>
        <source>Put it aside</source>
        <translation>एक ओर रखें</translation>
    </message>
    <message>
        <source>Step {number} of {all}: {title}</source>
        <translation>चरण {number}/{all}: {title}</translation>
    </message>
</context>
<context>
    <name>TrendChart</name>
    <message>
        <source>{figure}. The next figure will show a trend.</source>
        <translation>{figure}। अगले अंक से रुझान दिखेगा।</translation>
    </message>
</context>
<context>
    <name>TrialCard</name>
    <message>
        <source>The folder with the backups</source>
        <translation>बैकअप वाला फ़ोल्डर</translation>
    </message>
    <message>
        <source>Try a backup out</source>
        <translation>बैकअप आज़माएँ</translation>
    </message>
    <message>
        <source>A backup that nobody has ever opened may be worth nothing. Here the newest one is restored beside the desk, you open a record of your own in it, and then it is deleted again. Nothing in the desk changes. Please do that every few months.</source>
        <translation>जिस बैकअप को कभी किसी ने न खोला हो, वह शायद किसी काम का न हो। यहाँ सबसे नया बैकअप डेस्क के पास ही वापस लाया जाता है, उसमें से आपका एक रिकॉर्ड खोलकर दिखाया जाता है, और फिर उसे मिटा दिया जाता है। डेस्क में कुछ नहीं बदलता। कृपया हर कुछ महीनों में ऐसा करें।</translation>
    </message>
    <message>
        <source>Open a record</source>
        <translation>एक रिकॉर्ड खोलें</translation>
    </message>
    <message>
        <source>What the record says</source>
        <translation>रिकॉर्ड में क्या लिखा है</translation>
    </message>
    <message>
        <source>The backup is whole. There is no record of yours in it yet; a colleague with records should try it too.</source>
        <translation>बैकअप पूरा है। उसमें अभी आपका कोई रिकॉर्ड नहीं है; जिस सहकर्मी के रिकॉर्ड हों, वे भी इसे आज़माएँ।</translation>
    </message>
    <message>
        <source>Try it out…</source>
        <translation>आज़माएँ…</translation>
    </message>
    <message>
        <source>I can read it</source>
        <translation>हाँ, पढ़ा जा सकता है</translation>
    </message>
    <message>
        <source>Something is wrong</source>
        <translation>कुछ ठीक नहीं है</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>पूरा हुआ</translation>
    </message>
    <message>
        <source>This file is here. It has no notes yet.</source>
        <translation>यह फ़ाइल यहाँ है। इसमें अभी कोई नोट नहीं है।</translation>
    </message>
</context>
<context>
    <name>TriesEdit</name>
    <message>
        <source>Add a try to reach the client</source>
        <translation>क्लाइंट तक पहुँचने की एक और कोशिश जोड़ें</translation>
    </message>
</context>
<context>
    <name>TryLine</name>
    <message>
        <source>Please choose the way you used.</source>
        <translation>कृपया वह तरीक़ा चुनें जिससे कोशिश हुई।</translation>
    </message>
    <message>
        <source>Try {number}</source>
        <translation>कोशिश {number}</translation>
    </message>
    <message>
        <source>By which safe way</source>
        <translation>किस सुरक्षित तरीक़े से</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>नतीजा</translation>
    </message>
</context>
<context>
    <name>UnwrittenLine</name>
    <message>
        <source>Sessions without a note: {days}.</source>
        <translation>बिना नोट की मुलाक़ातें: {days}।</translation>
    </message>
    <message>
        <source>Sessions without a note: {days}, and {number} earlier.</source>
        <translation>बिना नोट की मुलाक़ातें: {days}, और पहले की {number} और।</translation>
    </message>
    <message>
        <source>Write the note for {day}</source>
        <translation>{day} का नोट लिखें</translation>
    </message>
</context>
<context>
    <name>VersionsView</name>
    <message>
        <source>Signed on {moment} by {name}.</source>
        <translation>{moment} को {name} ने हस्ताक्षर किए।</translation>
    </message>
    <message>
        <source>Signed on {moment}.</source>
        <translation>{moment} को हस्ताक्षर हुए।</translation>
    </message>
    <message>
        <source>Reason: {reason}</source>
        <translation>कारण: {reason}</translation>
    </message>
    <message>
        <source>Session of {day}</source>
        <translation>{day} की मुलाक़ात</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>संस्करण {number}</translation>
    </message>
    <message>
        <source>No other: as it was signed</source>
        <translation>कोई दूसरा नहीं: जैसा हस्ताक्षर के समय था</translation>
    </message>
    <message>
        <source>Version to read</source>
        <translation>कौन-सा संस्करण पढ़ना है</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>किससे तुलना</translation>
    </message>
    <message>
        <source>[− struck through −] was taken out, [+ underlined +] was put in.</source>
        <translation>[− कटा हुआ −] हटाया गया, [+ रेखांकित +] जोड़ा गया।</translation>
    </message>
    <message>
        <source>The version, with what differs</source>
        <translation>संस्करण, अंतर के साथ</translation>
    </message>
</context>
<context>
    <name>VoiceFiguresCard</name>
    <message>
        <source>{question} (shared)</source>
        <translation>{question} (बताया गया)</translation>
    </message>
    <message>
        <source>{question} (not shared)</source>
        <translation>{question} (नहीं बताया गया)</translation>
    </message>
    <message>
        <source>People</source>
        <translation>लोग</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>प्रश्न</translation>
    </message>
    <message>
        <source>Feedback of all clients together</source>
        <translation>सभी क्लाइंट की राय एक साथ</translation>
    </message>
    <message>
        <source>Comments that are not shared are counted at the end of each month. A number below {count} people is not shown, nor one from which it could be worked out. “People” counts everyone who commented.</source>
        <translation>जो राय साझा नहीं की गई, वह हर महीने के अंत में गिनी जाती है। {count} से कम लोगों की संख्या नहीं दिखाई जाती, और जिससे वह निकल सके वह भी नहीं। “लोग” में राय देने वाले सभी गिने जाते हैं।</translation>
    </message>
</context>
<context>
    <name>VoicePresenter</name>
    <message>
        <source>Something on this desk is not saved yet. Please save or discard it before you give the client the computer.</source>
        <translation>इस डेस्क पर कुछ अभी सहेजा नहीं गया है। क्लाइंट को कंप्यूटर देने से पहले कृपया उसे सहेजें या हटा दें।</translation>
    </message>
</context>
<context>
    <name>VoiceTab</name>
    <message>
        <source>Only {name} can read a complaint; you cannot. The client can also take the slip instead, and then needs no computer.</source>
        <translation>शिकायत केवल {name} पढ़ सकते हैं, आप नहीं। क्लाइंट इसकी जगह पर्ची भी ले जा सकते हैं, तब कंप्यूटर की ज़रूरत नहीं।</translation>
    </message>
    <message>
        <source>The office settings name nobody for complaints who is not yourself, so there is only the slip.</source>
        <translation>कार्यालय की सेटिंग में शिकायतों के लिए आपके सिवा किसी का नाम नहीं है, इसलिए केवल पर्ची है।</translation>
    </message>
    <message>
        <source>The session on {day}</source>
        <translation>{day} की मुलाक़ात</translation>
    </message>
    <message>
        <source>Our talks as a whole</source>
        <translation>हमारी सारी बातचीत मिलाकर</translation>
    </message>
    <message>
        <source>A service</source>
        <translation>एक सेवा</translation>
    </message>
    <message>
        <source>A session</source>
        <translation>एक मुलाक़ात</translation>
    </message>
    <message>
        <source>Question {number}</source>
        <translation>प्रश्न {number}</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>तारीख़</translation>
    </message>
    <message>
        <source>About</source>
        <translation>किनके बारे में</translation>
    </message>
    <message>
        <source>In the client&apos;s words</source>
        <translation>क्लाइंट के शब्दों में</translation>
    </message>
    <message>
        <source>Comments that the client keeps to themselves: {count}</source>
        <translation>टिप्पणियाँ जो क्लाइंट ने अपने तक रखीं: {count}</translation>
    </message>
    <message>
        <source>What the client is asked about</source>
        <translation>क्लाइंट से किस बारे में पूछा जाए</translation>
    </message>
    <message>
        <source>Give the client the computer</source>
        <translation>क्लाइंट को कंप्यूटर दें</translation>
    </message>
    <message>
        <source>Comments that the client shares</source>
        <translation>टिप्पणियाँ जो क्लाइंट ने बताईं</translation>
    </message>
    <message>
        <source>Three questions of our own wording, not validated, that the client answers alone. The desk shows you the answers only if the client says so. After that it is locked.</source>
        <translation>हमारे अपने शब्दों में तीन सवाल, जाँचे-परखे नहीं, जिनका जवाब क्लाइंट अकेले देते हैं। क्लाइंट चाहें तभी डेस्क आपको जवाब दिखाता है। उसके बाद वह लॉक हो जाता है।</translation>
    </message>
    <message>
        <source>Give the page for a complaint…</source>
        <translation>शिकायत का पन्ना दें…</translation>
    </message>
    <message>
        <source>Print the slip…</source>
        <translation>पर्ची छापें…</translation>
    </message>
</context>
<context>
    <name>WaitingLine</name>
    <message>
        <source>{name} has not signed in yet. Nothing can be sent to them before that. If they have, at another laptop, exchange there and then here.</source>
        <translation>{name} का पहला साइन इन अभी बाकी है। उससे पहले उन्हें कुछ नहीं भेजा जा सकता। दूसरे लैपटॉप पर हो चुका हो तो पहले वहाँ, फिर यहाँ आदान-प्रदान करें।</translation>
    </message>
</context>
<context>
    <name>WaitingPage</name>
    <message>
        <source>Thank you, {name}</source>
        <translation>धन्यवाद, {name}</translation>
    </message>
    <message>
        <source>Your keys are made. The administrator now confirms you; after that you can sign in.</source>
        <translation>आपकी चाबियाँ बन गई हैं। अब प्रशासक आपकी पुष्टि करते हैं; उसके बाद साइन इन हो सकता है।</translation>
    </message>
    <message>
        <source>Please read these words to the administrator, by telephone or in person: every word must be the same on both screens. They are no secret, and they are not your recovery code.</source>
        <translation>कृपया ये शब्द प्रशासक को पढ़कर सुनाएँ, फ़ोन पर या आमने-सामने: दोनों स्क्रीनों पर हर शब्द एक जैसा होना चाहिए। ये गुप्त नहीं हैं, और ये आपका रिकवरी कोड नहीं हैं।</translation>
    </message>
    <message>
        <source>Words to compare</source>
        <translation>मिलाने के शब्द</translation>
    </message>
    <message>
        <source>If the administrator works at another laptop of the office, your request goes there with the next exchange, and the answer comes back with another one. Once it is here, you can sign in.</source>
        <translation>प्रशासक कार्यालय के किसी दूसरे लैपटॉप पर काम करते हों तो आपका अनुरोध अगले आदान-प्रदान के साथ वहाँ जाता है, और उत्तर उसके बाद के किसी आदान-प्रदान में लौटता है। उत्तर यहाँ आने पर आप साइन इन कर सकते हैं।</translation>
    </message>
    <message>
        <source>Exchange now</source>
        <translation>अभी आदान-प्रदान करें</translation>
    </message>
    <message>
        <source>Print these words</source>
        <translation>ये शब्द छापें</translation>
    </message>
    <message>
        <source>Back to the sign-in</source>
        <translation>साइन इन पर वापस</translation>
    </message>
</context>
<context>
    <name>WeekPage</name>
    <message>
        <source>Export busy times</source>
        <translation>व्यस्त समय फ़ाइल में सहेजें</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>तारीख़</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>समय</translation>
    </message>
    <message>
        <source>With</source>
        <translation>किसके साथ</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>How</source>
        <translation>कैसे</translation>
    </message>
    <message>
        <source>Nothing is planned in this week.</source>
        <translation>इस सप्ताह कुछ तय नहीं है।</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>कैलेंडर</translation>
    </message>
    <message>
        <source>Enter opens an appointment, N begins a new one.</source>
        <translation>Enter से अपॉइंटमेंट खुलता है, N से नया शुरू होता है।</translation>
    </message>
    <message>
        <source>New appointment</source>
        <translation>नया अपॉइंटमेंट</translation>
    </message>
    <message>
        <source>Previous week</source>
        <translation>पिछला सप्ताह</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>अगला सप्ताह</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>यह सप्ताह</translation>
    </message>
    <message>
        <source>Group notes</source>
        <translation>समूह के नोट</translation>
    </message>
    <message>
        <source>Print the week…</source>
        <translation>सप्ताह मुद्रित करें…</translation>
    </message>
    <message>
        <source>Export busy times…</source>
        <translation>व्यस्त समय फ़ाइल में सहेजें…</translation>
    </message>
    <message>
        <source>A calendar file with times only: no code, no place.</source>
        <translation>केवल समय वाली कैलेंडर फ़ाइल: न कोड, न जगह।</translation>
    </message>
    <message>
        <source>Appointments of the week</source>
        <translation>सप्ताह के अपॉइंटमेंट</translation>
    </message>
</context>
<context>
    <name>WeekPresenter</name>
    <message>
        <source>The sheet has times and codes. Names are on it only if you choose so now; whoever finds it then knows who comes to you.</source>
        <translation>पन्ने पर समय और कोड रहते हैं। नाम तभी होंगे जब अभी आप चुनें; तब जिसे वह मिले, उसे पता चलेगा कि आपके पास कौन आता है।</translation>
    </message>
    <message>
        <source>With names…</source>
        <translation>नामों के साथ…</translation>
    </message>
    <message>
        <source>Codes only…</source>
        <translation>केवल कोड…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>व्यस्त</translation>
    </message>
    <message>
        <source>Your busy times are saved. The file says when you are busy, and names no client, code or place.</source>
        <translation>आपका समय सहेज लिया गया है। फ़ाइल में केवल यह है कि आप कब व्यस्त हैं; कोई क्लाइंट, कोड या जगह नहीं।</translation>
    </message>
</context>
<context>
    <name>WhatHelpsPage</name>
    <message>
        <source>{name} reads it when they next sign in.</source>
        <translation>{name} अगली बार साइन इन करने पर इसे पढ़ेंगे।</translation>
    </message>
    <message>
        <source>Source of the numbers: {source}, looked at on {day}.</source>
        <translation>नंबरों का स्रोत: {source}, {day} को देखा गया।</translation>
    </message>
    <message>
        <source>{name} asks you for a talk</source>
        <translation>{name} आपसे बात करना चाहते हैं</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>हो गया</translation>
    </message>
    <message>
        <source>What helps</source>
        <translation>क्या मदद करता है</translation>
    </message>
    <message>
        <source>For a hard hour, by day or night.</source>
        <translation>मुश्किल घड़ी के लिए, दिन हो या रात।</translation>
    </message>
    <message>
        <source>Numbers to call</source>
        <translation>फ़ोन करने के नंबर</translation>
    </message>
    <message>
        <source>Somebody asks you</source>
        <translation>कोई आपसे कह रहा है</translation>
    </message>
</context>
<context>
    <name>WordingCard</name>
    <message>
        <source>Please keep the words in braces as they are, and at most 2,000 letters.</source>
        <translation>{ } के भीतर के शब्द वैसे ही रहने दें, और अधिक से अधिक 2,000 अक्षर लिखें।</translation>
    </message>
    <message>
        <source>In English</source>
        <translation>अंग्रेज़ी में</translation>
    </message>
    <message>
        <source>As the desk says it</source>
        <translation>डेस्क जैसे कहता है</translation>
    </message>
    <message>
        <source>As your office says it</source>
        <translation>आपका कार्यालय जैसे कहता है</translation>
    </message>
    <message>
        <source>Everyone in the office sees it from their next sign-in on.</source>
        <translation>कार्यालय में सबको यह अगले साइन इन से दिखेगा।</translation>
    </message>
    <message>
        <source>Save the wording</source>
        <translation>शब्द सहेजें</translation>
    </message>
    <message>
        <source>Use the desk&apos;s wording again</source>
        <translation>फिर से डेस्क के शब्द दिखाएँ</translation>
    </message>
</context>
<context>
    <name>WordingPage</name>
    <message>
        <source>Wording</source>
        <translation>शब्द</translation>
    </message>
    <message>
        <source>Where a text of the desk is not what people here would say, write it in your own words. No native counsellor has read the Bengali, Hindi and Marathi texts yet.</source>
        <translation>डेस्क की कोई बात यहाँ के लोगों की बोली जैसी न लगे तो उसे अपने शब्दों में लिखें। बंगाली, हिन्दी और मराठी पाठ अब तक किसी मातृभाषी परामर्शदाता ने नहीं पढ़े हैं।</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>Words in the text</source>
        <translation>पाठ के शब्द</translation>
    </message>
    <message>
        <source>Only the office&apos;s own</source>
        <translation>केवल कार्यालय के अपने</translation>
    </message>
    <message>
        <source>Texts of the desk</source>
        <translation>डेस्क के पाठ</translation>
    </message>
    <message>
        <source>In English</source>
        <translation>अंग्रेज़ी में</translation>
    </message>
    <message>
        <source>Shown as</source>
        <translation>जैसे दिखता है</translation>
    </message>
    <message>
        <source>Take wordings from a file…</source>
        <translation>फ़ाइल से शब्द लें…</translation>
    </message>
    <message>
        <source>Save the wordings as a file…</source>
        <translation>शब्दों को फ़ाइल में सहेजें…</translation>
    </message>
    <message>
        <source>No text of the desk has these words. Please try fewer, or another language.</source>
        <translation>डेस्क के किसी पाठ में ये शब्द नहीं हैं। कम शब्द लिखें, या दूसरी भाषा में देखें।</translation>
    </message>
</context>
<context>
    <name>WordingPresenter</name>
    <message>
        <source>Saved. People see it from their next sign-in on.</source>
        <translation>सहेजा गया। सबको अगले साइन इन से दिखेगा।</translation>
    </message>
    <message>
        <source>Take wordings from a file</source>
        <translation>फ़ाइल से शब्द लेना</translation>
    </message>
    <message>
        <source>Wordings taken: {count}</source>
        <translation>शब्द लिए गए: {count}</translation>
    </message>
    <message>
        <source>Wordings taken: {count}. These lines could not be used, because their text is not one of the desk&apos;s or words in braces are missing: {lines}</source>
        <translation>शब्द लिए गए: {count}। ये पंक्तियाँ काम में नहीं लाई जा सकीं, क्योंकि उनका पाठ डेस्क का नहीं है या { } के भीतर का कोई शब्द नहीं है: {lines}</translation>
    </message>
    <message>
        <source>Save the wordings as a file</source>
        <translation>शब्दों को फ़ाइल में सहेजना</translation>
    </message>
    <message>
        <source>The file is saved.</source>
        <translation>फ़ाइल सहेजी गई।</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Attendance</source>
        <translation>उपस्थिति</translation>
    </message>
    <message>
        <source>Results of questionnaires</source>
        <translation>प्रश्नावलियों के परिणाम</translation>
    </message>
    <message>
        <source>Safety plan</source>
        <translation>सुरक्षा योजना</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>रेफ़रल</translation>
    </message>
    <message>
        <source>By the client</source>
        <translation>क्लाइंट ने स्वयं</translation>
    </message>
    <message>
        <source>By a guardian</source>
        <translation>अभिभावक ने</translation>
    </message>
    <message>
        <source>By the Child Welfare Committee or the person it named</source>
        <translation>बाल कल्याण समिति ने, या जिनका नाम समिति ने दिया है उन्होंने</translation>
    </message>
    <message>
        <source>What the client came for is reached</source>
        <translation>क्लाइंट के आने का उद्देश्य पूरा हुआ</translation>
    </message>
    <message>
        <source>The client wishes to end it</source>
        <translation>क्लाइंट की इच्छा है कि यह समाप्त हो</translation>
    </message>
    <message>
        <source>The client moved away</source>
        <translation>क्लाइंट का रहने का स्थान बदल गया</translation>
    </message>
    <message>
        <source>Another service goes on with the client</source>
        <translation>कोई दूसरी सेवा क्लाइंट के साथ आगे काम कर रही है</translation>
    </message>
    <message>
        <source>The contact was lost</source>
        <translation>संपर्क टूट गया</translation>
    </message>
    <message>
        <source>The client is missing</source>
        <translation>क्लाइंट लापता हैं</translation>
    </message>
    <message>
        <source>The client died</source>
        <translation>क्लाइंट की मृत्यु हो गई</translation>
    </message>
    <message>
        <source>Grievance person, then Data Protection Board</source>
        <translation>कार्यालय में शिकायतें देखने वाले व्यक्ति, फिर डेटा संरक्षण बोर्ड</translation>
    </message>
    <message>
        <source>Shelter</source>
        <translation>आश्रय</translation>
    </message>
    <message>
        <source>Safety and risk</source>
        <translation>सुरक्षा और जोखिम</translation>
    </message>
    <message>
        <source>Strengths and supports</source>
        <translation>उनकी ताक़त और सहारे</translation>
    </message>
    <message>
        <source>Needs and recommendations</source>
        <translation>ज़रूरतें और सुझाव</translation>
    </message>
    <message>
        <source>Counselling</source>
        <translation>परामर्श</translation>
    </message>
    <message>
        <source>Summary for casework</source>
        <translation>केसवर्क के लिए सारांश</translation>
    </message>
    <message>
        <source>Referral to a service</source>
        <translation>किसी सेवा के लिए रेफ़रल</translation>
    </message>
    <message>
        <source>Supervision of the counsellor</source>
        <translation>परामर्शदाता का सुपरविज़न</translation>
    </message>
    <message>
        <source>Statistics without names</source>
        <translation>बिना नाम के आँकड़े</translation>
    </message>
    <message>
        <source>Research</source>
        <translation>शोध</translation>
    </message>
    <message>
        <source>Referral summary</source>
        <translation>रेफ़रल सारांश</translation>
    </message>
    <message>
        <source>Psychological impact statement</source>
        <translation>मनोवैज्ञानिक प्रभाव का कथन</translation>
    </message>
    <message>
        <source>Attendance letter</source>
        <translation>उपस्थिति पत्र</translation>
    </message>
    <message>
        <source>Safety alert</source>
        <translation>सुरक्षा सूचना</translation>
    </message>
    <message>
        <source>By signature</source>
        <translation>हस्ताक्षर से</translation>
    </message>
    <message>
        <source>By thumb impression</source>
        <translation>अँगूठे के निशान से</translation>
    </message>
    <message>
        <source>Spoken before a witness</source>
        <translation>गवाह के सामने बोलकर</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>भेजा गया</translation>
    </message>
    <message>
        <source>FIR</source>
        <translation>एफ़आईआर</translation>
    </message>
    <message>
        <source>Court case</source>
        <translation>अदालत का मामला</translation>
    </message>
    <message>
        <source>Legal services application (DLSA, SLSA)</source>
        <translation>विधिक सेवा का आवेदन (DLSA, SLSA)</translation>
    </message>
    <message>
        <source>Another number</source>
        <translation>दूसरा नंबर</translation>
    </message>
    <message>
        <source>Bail</source>
        <translation>ज़मानत</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>आरोप तय करना</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>गवाही</translation>
    </message>
    <message>
        <source>The client&apos;s own evidence</source>
        <translation>क्लाइंट की अपनी गवाही</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>बहस</translation>
    </message>
    <message>
        <source>Judgment</source>
        <translation>फ़ैसला</translation>
    </message>
    <message>
        <source>Compensation</source>
        <translation>मुआवज़ा</translation>
    </message>
    <message>
        <source>Appeal</source>
        <translation>अपील</translation>
    </message>
    <message>
        <source>Not noted yet</source>
        <translation>अभी लिखा नहीं गया</translation>
    </message>
    <message>
        <source>Adjourned</source>
        <translation>आगे की तारीख़ दी गई</translation>
    </message>
    <message>
        <source>An order was made</source>
        <translation>आदेश दिया गया</translation>
    </message>
    <message>
        <source>Did not take place</source>
        <translation>नहीं हुई</translation>
    </message>
    <message>
        <source>Compensation claim</source>
        <translation>मुआवज़े का दावा</translation>
    </message>
    <message>
        <source>Opposing bail</source>
        <translation>ज़मानत का विरोध</translation>
    </message>
    <message>
        <source>A document</source>
        <translation>एक दस्तावेज़</translation>
    </message>
    <message>
        <source>To be done</source>
        <translation>करना है</translation>
    </message>
    <message>
        <source>Summons or order of a court</source>
        <translation>अदालत का समन या आदेश</translation>
    </message>
    <message>
        <source>Notice of the police to produce a document</source>
        <translation>दस्तावेज़ पेश करने का पुलिस का नोटिस</translation>
    </message>
    <message>
        <source>Application for information (RTI)</source>
        <translation>सूचना का आवेदन (RTI)</translation>
    </message>
    <message>
        <source>A parent, spouse or other family</source>
        <translation>माता-पिता, पति-पत्नी या परिवार का कोई और</translation>
    </message>
    <message>
        <source>Child Welfare Committee or another child welfare authority</source>
        <translation>बाल कल्याण समिति या अन्य बाल कल्याण प्राधिकारी</translation>
    </message>
    <message>
        <source>Search and seizure</source>
        <translation>तलाशी और ज़ब्ती</translation>
    </message>
    <message>
        <source>A commission (human rights, women, child rights)</source>
        <translation>कोई आयोग (मानवाधिकार, महिला, बाल अधिकार)</translation>
    </message>
    <message>
        <source>A funder</source>
        <translation>धन देने वाली संस्था</translation>
    </message>
    <message>
        <source>Press, radio, television or social media</source>
        <translation>प्रेस, रेडियो, टेलीविज़न या सोशल मीडिया</translation>
    </message>
    <message>
        <source>Asked without a paper</source>
        <translation>बिना काग़ज़ के माँगा गया</translation>
    </message>
    <message>
        <source>Another law or order</source>
        <translation>दूसरा कानून या आदेश</translation>
    </message>
    <message>
        <source>Not decided yet</source>
        <translation>अभी तय नहीं हुआ</translation>
    </message>
    <message>
        <source>Nothing was given</source>
        <translation>कुछ नहीं दिया गया</translation>
    </message>
    <message>
        <source>A summary, by the client&apos;s consent</source>
        <translation>क्लाइंट की सहमति से एक सारांश</translation>
    </message>
    <message>
        <source>The client does not wish it</source>
        <translation>क्लाइंट की यह इच्छा नहीं है</translation>
    </message>
    <message>
        <source>It is not a good time to ask the client</source>
        <translation>क्लाइंट से पूछने का यह सही समय नहीं है</translation>
    </message>
    <message>
        <source>Shared without consent</source>
        <translation>सहमति के बिना बताया गया</translation>
    </message>
    <message>
        <source>Legal files were handed over</source>
        <translation>कानूनी काग़ज़ दिए गए</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>माँगा गया</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>जवाब आया</translation>
    </message>
    <message>
        <source>Cannot be given</source>
        <translation>नहीं दिया जा सकता</translation>
    </message>
    <message>
        <source>A summary</source>
        <translation>एक सारांश</translation>
    </message>
    <message>
        <source>Hearing: please offer time</source>
        <translation>सुनवाई: कृपया समय दें</translation>
    </message>
    <message>
        <source>No reason noted</source>
        <translation>कारण नहीं लिखा गया</translation>
    </message>
    <message>
        <source>I do not know whom it is about</source>
        <translation>मुझे नहीं पता कि यह किसके बारे में है</translation>
    </message>
    <message>
        <source>It can be done without a summary</source>
        <translation>यह काम सारांश के बिना भी हो सकता है</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>आमने-सामने</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>फ़ोन पर</translation>
    </message>
    <message>
        <source>At court</source>
        <translation>अदालत में</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>तय है</translation>
    </message>
    <message>
        <source>Took place</source>
        <translation>हुई</translation>
    </message>
    <message>
        <source>Read by the recipient</source>
        <translation>पाने वाले ने पढ़ा</translation>
    </message>
    <message>
        <source>Gone from the recipient&apos;s desk</source>
        <translation>पाने वाले के डेस्क से हट गया</translation>
    </message>
    <message>
        <source>Co-signed by a supervisor afterwards</source>
        <translation>बाद में सुपरवाइज़र ने सह-हस्ताक्षर किए</translation>
    </message>
    <message>
        <source>Not co-signed by the supervisor asked</source>
        <translation>जिन सुपरवाइज़र से कहा गया था उन्होंने सह-हस्ताक्षर नहीं किए</translation>
    </message>
    <message>
        <source>Seen by a supervisor afterwards</source>
        <translation>बाद में सुपरवाइज़र ने देखा</translation>
    </message>
    <message>
        <source>The client may be told now</source>
        <translation>उन्हें अब बताया जा सकता है</translation>
    </message>
    <message>
        <source>The client was told</source>
        <translation>क्लाइंट को बताया गया</translation>
    </message>
    <message>
        <source>We did not meet</source>
        <translation>हम नहीं मिले</translation>
    </message>
    <message>
        <source>We cancelled</source>
        <translation>हमने रद्द की</translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation>अभी उत्तर नहीं दिया गया</translation>
    </message>
    <message>
        <source>Put right</source>
        <translation>ठीक किया गया</translation>
    </message>
    <message>
        <source>Stays as it is</source>
        <translation>जैसा है वैसा रहेगा</translation>
    </message>
    <message>
        <source>It tells of another person</source>
        <translation>इसमें किसी और की बात है</translation>
    </message>
    <message>
        <source>It could cause serious harm</source>
        <translation>इससे गंभीर नुकसान हो सकता है</translation>
    </message>
    <message>
        <source>Presenting concerns</source>
        <translation>आने की वजह</translation>
    </message>
    <message>
        <source>Daily functioning</source>
        <translation>रोज़मर्रा के काम</translation>
    </message>
    <message>
        <source>Compensation by the State</source>
        <translation>राज्य से मुआवज़ा</translation>
    </message>
    <message>
        <source>Called back</source>
        <translation>वापस माँगा गया</translation>
    </message>
    <message>
        <source>At the client&apos;s home</source>
        <translation>क्लाइंट के घर पर</translation>
    </message>
    <message>
        <source>The client cancelled</source>
        <translation>क्लाइंट ने रद्द की</translation>
    </message>
    <message>
        <source>The client asked for it not to be used any more</source>
        <translation>क्लाइंट ने कहा कि इसे आगे काम में न लिया जाए</translation>
    </message>
    <message>
        <source>The time for keeping it is over</source>
        <translation>रखने का समय पूरा हो गया</translation>
    </message>
    <message>
        <source>For a child, by the Special Court</source>
        <translation>बच्चे के लिए, विशेष न्यायालय द्वारा</translation>
    </message>
    <message>
        <source>The scheme for women, with that of the State</source>
        <translation>महिलाओं की योजना, राज्य की योजना के साथ</translation>
    </message>
    <message>
        <source>The scheme of the State</source>
        <translation>राज्य की योजना</translation>
    </message>
    <message>
        <source>The Mental Health Review Board</source>
        <translation>मानसिक स्वास्थ्य पुनर्विलोकन बोर्ड</translation>
    </message>
    <message>
        <source>Somebody decided on it</source>
        <translation>किसी ने यह तय किया</translation>
    </message>
    <message>
        <source>Somebody asked for the records</source>
        <translation>किसी ने रिकॉर्ड माँगे</translation>
    </message>
    <message>
        <source>A claim for compensation</source>
        <translation>प्रतिकर का दावा</translation>
    </message>
    <message>
        <source>Something told without consent</source>
        <translation>सहमति के बिना बताया गया कुछ</translation>
    </message>
    <message>
        <source>Social services</source>
        <translation>सामाजिक सेवाएँ</translation>
    </message>
    <message>
        <source>Health care</source>
        <translation>स्वास्थ्य सेवा</translation>
    </message>
    <message>
        <source>Legal aid</source>
        <translation>कानूनी सहायता</translation>
    </message>
    <message>
        <source>Livelihood</source>
        <translation>आजीविका</translation>
    </message>
    <message>
        <source>Help with documents</source>
        <translation>काग़ज़ात में मदद</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>शिक्षा</translation>
    </message>
    <message>
        <source>Witness protection</source>
        <translation>गवाह सुरक्षा</translation>
    </message>
    <message>
        <source>The client no longer wants it</source>
        <translation>क्लाइंट की अब यह इच्छा नहीं है</translation>
    </message>
    <message>
        <source>Not noted</source>
        <translation>दर्ज नहीं</translation>
    </message>
    <message>
        <source>The client agreed to it</source>
        <translation>क्लाइंट की सहमति थी</translation>
    </message>
    <message>
        <source>The client was told of it</source>
        <translation>क्लाइंट को बताया गया</translation>
    </message>
    <message>
        <source>The client could not be told yet</source>
        <translation>क्लाइंट को अभी बताया नहीं जा सका</translation>
    </message>
    <message>
        <source>From others</source>
        <translation>दूसरों से</translation>
    </message>
    <message>
        <source>To the client themself</source>
        <translation>स्वयं को नुकसान पहुँचाने का</translation>
    </message>
    <message>
        <source>Of being trafficked again</source>
        <translation>फिर से तस्करी का</translation>
    </message>
    <message>
        <source>At court or on the way there</source>
        <translation>अदालत में या वहाँ के रास्ते में</translation>
    </message>
    <message>
        <source>To a child</source>
        <translation>किसी बच्चे को नुकसान का</translation>
    </message>
    <message>
        <source>Yes, less than 72 hours ago</source>
        <translation>हाँ, 72 घंटे से कम पहले</translation>
    </message>
    <message>
        <source>Yes, 72 to 120 hours ago</source>
        <translation>हाँ, 72 से 120 घंटे पहले</translation>
    </message>
    <message>
        <source>Danger to life</source>
        <translation>जान को ख़तरा</translation>
    </message>
    <message>
        <source>Sexual offence against a child</source>
        <translation>बच्चे के विरुद्ध लैंगिक अपराध</translation>
    </message>
    <message>
        <source>Child without family</source>
        <translation>बिना परिवार का बच्चा</translation>
    </message>
    <message>
        <source>Another legal duty</source>
        <translation>कोई और कानूनी कर्तव्य</translation>
    </message>
    <message>
        <source>Order of a court, or of a body with a court&apos;s powers</source>
        <translation>न्यायालय का, या न्यायालय की शक्तियों वाली संस्था का आदेश</translation>
    </message>
    <message>
        <source>Protecting another person from harm</source>
        <translation>किसी और को हानि से बचाना</translation>
    </message>
    <message>
        <source>Special Juvenile Police Unit</source>
        <translation>विशेष किशोर पुलिस इकाई</translation>
    </message>
    <message>
        <source>Local police</source>
        <translation>स्थानीय पुलिस</translation>
    </message>
    <message>
        <source>Childline 1098</source>
        <translation>चाइल्डलाइन 1098</translation>
    </message>
    <message>
        <source>Child Welfare Committee</source>
        <translation>बाल कल्याण समिति</translation>
    </message>
    <message>
        <source>District Child Protection Unit</source>
        <translation>ज़िला बाल संरक्षण इकाई</translation>
    </message>
    <message>
        <source>Magistrate</source>
        <translation>मजिस्ट्रेट</translation>
    </message>
    <message>
        <source>Court</source>
        <translation>न्यायालय</translation>
    </message>
    <message>
        <source>Commission</source>
        <translation>आयोग</translation>
    </message>
    <message>
        <source>Another authority</source>
        <translation>कोई और प्राधिकारी</translation>
    </message>
    <message>
        <source>To be told now, not sent yet</source>
        <translation>अब बताना है, अभी भेजा नहीं गया</translation>
    </message>
    <message>
        <source>Co-signature awaited</source>
        <translation>सह-हस्ताक्षर की प्रतीक्षा</translation>
    </message>
    <message>
        <source>Co-signed, not sent yet</source>
        <translation>सह-हस्ताक्षर हो गया, अभी भेजा नहीं गया</translation>
    </message>
    <message>
        <source>Sent back</source>
        <translation>लौटाया गया</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>रद्द</translation>
    </message>
    <message>
        <source>Has left</source>
        <translation>भेजा गया</translation>
    </message>
    <message>
        <source>Sealed, to the recipient&apos;s desk</source>
        <translation>सीलबंद, पाने वाले के डेस्क पर</translation>
    </message>
    <message>
        <source>As a locked PDF</source>
        <translation>लॉक किए हुए PDF के रूप में</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>काग़ज़ पर</translation>
    </message>
    <message>
        <source>Told, such as by telephone</source>
        <translation>बोलकर बताया, जैसे फ़ोन पर</translation>
    </message>
    <message>
        <source>As a letter</source>
        <translation>पत्र के रूप में</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>कुछ और</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>भेजा गया</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>स्वीकार किया गया</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>पूरा हुआ</translation>
    </message>
    <message>
        <source>Block office</source>
        <translation>प्रखंड कार्यालय</translation>
    </message>
    <message>
        <source>District office</source>
        <translation>ज़िला कार्यालय</translation>
    </message>
    <message>
        <source>State office</source>
        <translation>राज्य कार्यालय</translation>
    </message>
    <message>
        <source>National office</source>
        <translation>राष्ट्रीय कार्यालय</translation>
    </message>
    <message>
        <source>Counsellor</source>
        <translation>परामर्शदाता</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>सुपरवाइज़र</translation>
    </message>
    <message>
        <source>Caseworker</source>
        <translation>केसवर्कर</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>कर्मचारी</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>प्रशासक</translation>
    </message>
    <message>
        <source>Keeping in touch</source>
        <translation>संपर्क बनाए रखना</translation>
    </message>
    <message>
        <source>Regular support</source>
        <translation>नियमित सहारा</translation>
    </message>
    <message>
        <source>Close support</source>
        <translation>क़रीबी सहारा</translation>
    </message>
    <message>
        <source>Crisis support</source>
        <translation>संकट में सहारा</translation>
    </message>
    <message>
        <source>Nothing is chosen to be shared yet.</source>
        <translation>साझा करने को अभी कुछ नहीं चुना गया।</translation>
    </message>
    <message>
        <source>This consent is for no sharing.</source>
        <translation>यह सहमति साझा करने के लिए नहीं है।</translation>
    </message>
    <message>
        <source>It is not recorded that the client was free to say no. Please talk it over again.</source>
        <translation>यह दर्ज नहीं है कि क्लाइंट को ना कहने की पूरी छूट थी। कृपया फिर से बात करें।</translation>
    </message>
    <message>
        <source>Whether the client understands it and can decide was not considered.</source>
        <translation>इस पर विचार नहीं हुआ कि क्लाइंट को यह समझ में आता है और निर्णय लेना संभव है या नहीं।</translation>
    </message>
    <message>
        <source>The child&apos;s own yes is missing.</source>
        <translation>बच्चे की अपनी हाँ नहीं है।</translation>
    </message>
    <message>
        <source>The client is under 18, or may be, or was when they gave it alone. Please ask for a new consent: for a child, from a safe guardian or the Child Welfare Committee.</source>
        <translation>क्लाइंट की उम्र 18 से कम है, या हो सकती है, या अकेले सहमति देते समय कम थी। नई सहमति माँगें: बच्चे के लिए किसी सुरक्षित अभिभावक या बाल कल्याण समिति से।</translation>
    </message>
    <message>
        <source>The client is 18 or older now. Please ask the client in person.</source>
        <translation>क्लाइंट की उम्र अब 18 या ज़्यादा है। कृपया क्लाइंट से ही पूछें।</translation>
    </message>
    <message>
        <source>The guardian may not be safe for the child. Please ask the Child Welfare Committee, or the person it named.</source>
        <translation>अभिभावक बच्चे के लिए शायद सुरक्षित नहीं हैं। कृपया बाल कल्याण समिति से, या जिनका नाम समिति ने दिया है उनसे पूछें।</translation>
    </message>
    <message>
        <source>It was not asked yet whether the guardian could have harmed the child. Please open the consent under Consents and answer it.</source>
        <translation>अभी तक यह नहीं पूछा गया कि क्या अभिभावक ने बच्चे को नुकसान पहुँचाया हो सकता है। सहमतियों में यह सहमति खोलें और जवाब दें।</translation>
    </message>
    <message>
        <source>It was spoken, and no witness is named.</source>
        <translation>यह मौखिक थी, और गवाह का नाम नहीं है।</translation>
    </message>
    <message>
        <source>The client has withdrawn this consent.</source>
        <translation>क्लाइंट ने यह सहमति वापस ले ली है।</translation>
    </message>
    <message>
        <source>The client agreed to another recipient.</source>
        <translation>क्लाइंट ने दूसरे पाने वाले के लिए सहमति दी।</translation>
    </message>
    <message>
        <source>The client agreed to another purpose.</source>
        <translation>क्लाइंट ने दूसरे उद्देश्य के लिए सहमति दी।</translation>
    </message>
    <message>
        <source>Something chosen is not part of the consent.</source>
        <translation>चुना हुआ कुछ सहमति में नहीं है।</translation>
    </message>
    <message>
        <source>Not in force yet</source>
        <translation>अभी लागू नहीं</translation>
    </message>
    <message>
        <source>This consent is not in force yet.</source>
        <translation>यह सहमति अभी लागू नहीं हुई है।</translation>
    </message>
    <message>
        <source>This consent has ended.</source>
        <translation>इस सहमति की अवधि पूरी हो गई है।</translation>
    </message>
    <message>
        <source>No</source>
        <translation>नहीं</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>हाँ</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>पता नहीं</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>लागू</translation>
    </message>
    <message>
        <source>In force, ends soon</source>
        <translation>लागू, जल्द समाप्त</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>पूरी हो गई</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>वापस ली गई</translation>
    </message>
    <message>
        <source>Not in force: something is missing</source>
        <translation>लागू नहीं: कुछ कमी है</translation>
    </message>
    <message>
        <source>Within the office&apos;s limits</source>
        <translation>कार्यालय की सीमा के भीतर</translation>
    </message>
    <message>
        <source>Near the limit</source>
        <translation>सीमा के पास</translation>
    </message>
    <message>
        <source>Over the limit</source>
        <translation>सीमा से ऊपर</translation>
    </message>
    <message>
        <source>Set up the office</source>
        <translation>कार्यालय की स्थापना</translation>
    </message>
    <message>
        <source>Invited a person</source>
        <translation>एक व्यक्ति को आमंत्रण</translation>
    </message>
    <message>
        <source>Made keys of their own</source>
        <translation>अपनी चाबियाँ बनाईं</translation>
    </message>
    <message>
        <source>Confirmed a person</source>
        <translation>एक व्यक्ति की पुष्टि</translation>
    </message>
    <message>
        <source>Made a backup</source>
        <translation>बैकअप बनाया</translation>
    </message>
    <message>
        <source>Found the office restored from a backup</source>
        <translation>कार्यालय बैकअप से लौटा हुआ मिला</translation>
    </message>
    <message>
        <source>Tried restoring a backup</source>
        <translation>बैकअप लौटाकर आज़माया</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>साइन इन</translation>
    </message>
    <message>
        <source>Changed the passphrase</source>
        <translation>पासफ़्रेज़ बदला</translation>
    </message>
    <message>
        <source>Made a new recovery code</source>
        <translation>नया रिकवरी कोड बनाया</translation>
    </message>
    <message>
        <source>Locked the desk</source>
        <translation>डेस्क लॉक किया</translation>
    </message>
    <message>
        <source>Added a client</source>
        <translation>क्लाइंट जोड़ा</translation>
    </message>
    <message>
        <source>Removed a client entered by mistake</source>
        <translation>गलती से जोड़े गए क्लाइंट को हटाना</translation>
    </message>
    <message>
        <source>Noted that confidentiality was explained to a client</source>
        <translation>दर्ज किया कि क्लाइंट को गोपनीयता समझाई गई</translation>
    </message>
    <message>
        <source>Set by whom a file must not be read</source>
        <translation>तय किया कि एक फ़ाइल कौन न पढ़े</translation>
    </message>
    <message>
        <source>Imported clients from a list</source>
        <translation>सूची से क्लाइंट लाए गए</translation>
    </message>
    <message>
        <source>Took imported clients out again</source>
        <translation>लाए गए क्लाइंट फिर हटाए गए</translation>
    </message>
    <message>
        <source>Signed a note</source>
        <translation>नोट पर हस्ताक्षर</translation>
    </message>
    <message>
        <source>Amended a note</source>
        <translation>नोट में संशोधन</translation>
    </message>
    <message>
        <source>Loaded a template for notes</source>
        <translation>नोट का साँचा लाया गया</translation>
    </message>
    <message>
        <source>Saved a process note</source>
        <translation>प्रोसेस नोट सहेजा</translation>
    </message>
    <message>
        <source>Recorded a consent</source>
        <translation>सहमति दर्ज की</translation>
    </message>
    <message>
        <source>Recorded that a consent was withdrawn</source>
        <translation>सहमति वापस लेना दर्ज किया</translation>
    </message>
    <message>
        <source>Saved the mark put to a consent</source>
        <translation>सहमति पर लगा निशान सहेजा</translation>
    </message>
    <message>
        <source>Renewed a consent</source>
        <translation>सहमति का नवीकरण</translation>
    </message>
    <message>
        <source>Recorded that a part of a consent was withdrawn</source>
        <translation>सहमति का एक भाग वापस लेना दर्ज किया</translation>
    </message>
    <message>
        <source>Recorded a questionnaire&apos;s answers</source>
        <translation>प्रश्नावली के उत्तर दर्ज किए</translation>
    </message>
    <message>
        <source>Wrote down what was done about answers that concern safety</source>
        <translation>सुरक्षा से जुड़े उत्तरों पर क्या किया गया, यह लिखा गया</translation>
    </message>
    <message>
        <source>Saved answers and scores, locked</source>
        <translation>उत्तर और स्कोर लॉक करके सहेजे गए</translation>
    </message>
    <message>
        <source>Saved answers and scores without a lock</source>
        <translation>उत्तर और स्कोर बिना लॉक के सहेजे गए</translation>
    </message>
    <message>
        <source>Put a form into the office&apos;s library</source>
        <translation>कार्यालय की लाइब्रेरी में फ़ॉर्म दिया गया</translation>
    </message>
    <message>
        <source>Retired a form of the office</source>
        <translation>कार्यालय का एक फ़ॉर्म देना बंद किया गया</translation>
    </message>
    <message>
        <source>Recorded a form</source>
        <translation>फ़ॉर्म दर्ज किया</translation>
    </message>
    <message>
        <source>Released a summary</source>
        <translation>सारांश भेजा</translation>
    </message>
    <message>
        <source>Received a summary</source>
        <translation>सारांश मिला</translation>
    </message>
    <message>
        <source>Read a summary</source>
        <translation>सारांश पढ़ा</translation>
    </message>
    <message>
        <source>Took away a summary whose time was over</source>
        <translation>अवधि पूरी होने पर सारांश हटाया</translation>
    </message>
    <message>
        <source>Called a summary back</source>
        <translation>सारांश वापस बुलाया</translation>
    </message>
    <message>
        <source>Saved a summary as a file</source>
        <translation>सारांश फ़ाइल के रूप में सहेजा</translation>
    </message>
    <message>
        <source>Printed a summary for someone outside</source>
        <translation>बाहर के किसी के लिए सारांश छापा</translation>
    </message>
    <message>
        <source>Published caseload figures</source>
        <translation>कार्यभार के आँकड़े दिए</translation>
    </message>
    <message>
        <source>Did a check-in</source>
        <translation>स्व-जाँच की</translation>
    </message>
    <message>
        <source>Changed a person&apos;s roles</source>
        <translation>व्यक्ति की भूमिकाएँ बदलीं</translation>
    </message>
    <message>
        <source>Ended a person&apos;s work at the desk</source>
        <translation>डेस्क पर व्यक्ति का काम समाप्त किया</translation>
    </message>
    <message>
        <source>Invited a person to make new keys</source>
        <translation>नई चाबियाँ बनाने का आमंत्रण</translation>
    </message>
    <message>
        <source>Came back with a recovery code</source>
        <translation>रिकवरी कोड से वापसी</translation>
    </message>
    <message>
        <source>Had a colleague cover</source>
        <translation>सहकर्मी को जगह पर काम करने दिया</translation>
    </message>
    <message>
        <source>Began supervision with a colleague</source>
        <translation>सहकर्मी के साथ सुपरविज़न शुरू किया</translation>
    </message>
    <message>
        <source>Ended supervision with a colleague</source>
        <translation>सहकर्मी के साथ सुपरविज़न समाप्त किया</translation>
    </message>
    <message>
        <source>Joined the team figures</source>
        <translation>टीम के आँकड़ों में भागीदारी शुरू</translation>
    </message>
    <message>
        <source>Left the team figures</source>
        <translation>टीम के आँकड़ों में भागीदारी समाप्त</translation>
    </message>
    <message>
        <source>Ended a colleague&apos;s cover</source>
        <translation>सहकर्मी का जगह पर काम समाप्त किया</translation>
    </message>
    <message>
        <source>Gave files a new key</source>
        <translation>फ़ाइलों को नई चाबी दी</translation>
    </message>
    <message>
        <source>Handed over files: their owner is ill</source>
        <translation>फ़ाइलें सौंपी: जिनकी फ़ाइलें हैं वे बीमार हैं</translation>
    </message>
    <message>
        <source>Handed over files: their owner left</source>
        <translation>फ़ाइलें सौंपी: जिनकी फ़ाइलें हैं वे चले गए</translation>
    </message>
    <message>
        <source>Handed over files: their owner died</source>
        <translation>फ़ाइलें सौंपी: जिनकी फ़ाइलें हैं वे नहीं रहे</translation>
    </message>
    <message>
        <source>Handed over files: their owner&apos;s keys were lost</source>
        <translation>फ़ाइलें सौंपी: जिनकी फ़ाइलें हैं उनकी चाबियाँ खो गईं</translation>
    </message>
    <message>
        <source>The recovery sheets signed a certificate</source>
        <translation>रिकवरी पन्नों से प्रमाणपत्र पर हस्ताक्षर</translation>
    </message>
    <message>
        <source>The recovery sheets handed over files</source>
        <translation>रिकवरी पन्नों से फ़ाइलें सौंपी</translation>
    </message>
    <message>
        <source>Saved the activity log as a file</source>
        <translation>गतिविधि लॉग फ़ाइल के रूप में सहेजा</translation>
    </message>
    <message>
        <source>Printed session notes</source>
        <translation>सत्र के नोट मुद्रित</translation>
    </message>
    <message>
        <source>Printed a process note</source>
        <translation>एक प्रोसेस नोट मुद्रित</translation>
    </message>
    <message>
        <source>Printed a week, with codes</source>
        <translation>एक सप्ताह मुद्रित, कोड के साथ</translation>
    </message>
    <message>
        <source>Printed a week, with names</source>
        <translation>एक सप्ताह मुद्रित, नामों के साथ</translation>
    </message>
    <message>
        <source>Saved the office&apos;s figures as a file</source>
        <translation>कार्यालय के आँकड़े फ़ाइल के रूप में सहेजे</translation>
    </message>
    <message>
        <source>Brought in another office&apos;s figures</source>
        <translation>दूसरे कार्यालय के आँकड़े लाए</translation>
    </message>
    <message>
        <source>Made a report for the committee</source>
        <translation>समिति के लिए रिपोर्ट बनाई</translation>
    </message>
    <message>
        <source>Made a sheet for a survivors’ group</source>
        <translation>सर्वाइवरों के समूह के लिए पर्चा बनाया गया</translation>
    </message>
    <message>
        <source>Printed a caseload in figures</source>
        <translation>आँकड़ों में कार्यभार छापा</translation>
    </message>
    <message>
        <source>Printed the weekly sheet</source>
        <translation>साप्ताहिक पन्ना छापा</translation>
    </message>
    <message>
        <source>Attached a picture or paper</source>
        <translation>चित्र या काग़ज़ जोड़ा</translation>
    </message>
    <message>
        <source>Removed a picture or paper</source>
        <translation>चित्र या काग़ज़ हटाया</translation>
    </message>
    <message>
        <source>Saved a picture or paper as a file</source>
        <translation>चित्र या काग़ज़ फ़ाइल के रूप में सहेजा</translation>
    </message>
    <message>
        <source>Saved a safety plan</source>
        <translation>सुरक्षा योजना सहेजी</translation>
    </message>
    <message>
        <source>Recorded a risk assessment</source>
        <translation>जोखिम का आकलन दर्ज किया</translation>
    </message>
    <message>
        <source>Set a goal</source>
        <translation>लक्ष्य तय किया</translation>
    </message>
    <message>
        <source>Changed a goal</source>
        <translation>लक्ष्य बदला</translation>
    </message>
    <message>
        <source>Changed the office settings</source>
        <translation>कार्यालय की सेटिंग बदलीं</translation>
    </message>
    <message>
        <source>Answered whether a guardian is safe for the child</source>
        <translation>अभिभावक बच्चे के लिए सुरक्षित हैं या नहीं, इसका जवाब दिया गया</translation>
    </message>
    <message>
        <source>Removed a guardian&apos;s details after the client came of age</source>
        <translation>क्लाइंट के बालिग़ होने पर अभिभावक का विवरण हटाया गया</translation>
    </message>
    <message>
        <source>Saved an intake</source>
        <translation>पहली बातचीत सहेजी</translation>
    </message>
    <message>
        <source>Planned an appointment</source>
        <translation>अपॉइंटमेंट तय किया</translation>
    </message>
    <message>
        <source>Changed an appointment</source>
        <translation>अपॉइंटमेंट बदला</translation>
    </message>
    <message>
        <source>Signed a group note</source>
        <translation>समूह के नोट पर हस्ताक्षर</translation>
    </message>
    <message>
        <source>Amended a group note</source>
        <translation>समूह के नोट में संशोधन</translation>
    </message>
    <message>
        <source>Exported busy times as a calendar file</source>
        <translation>अपने समय कैलेंडर फ़ाइल के रूप में सहेजे</translation>
    </message>
    <message>
        <source>Added a legal case</source>
        <translation>कानूनी मामला जोड़ा</translation>
    </message>
    <message>
        <source>Changed a legal case</source>
        <translation>कानूनी मामला बदला</translation>
    </message>
    <message>
        <source>Noted a hearing</source>
        <translation>सुनवाई लिखी</translation>
    </message>
    <message>
        <source>Noted a task of a legal case</source>
        <translation>कानूनी मामले का काम लिखा</translation>
    </message>
    <message>
        <source>Asked a counsellor for a summary</source>
        <translation>परामर्शदाता से सारांश माँगा</translation>
    </message>
    <message>
        <source>Cancelled a request for a summary</source>
        <translation>सारांश का अनुरोध रद्द किया</translation>
    </message>
    <message>
        <source>Received a request for a summary</source>
        <translation>सारांश का अनुरोध मिला</translation>
    </message>
    <message>
        <source>Sealed what a client wrote alone</source>
        <translation>क्लाइंट ने अकेले जो लिखा उसे बंद करके भेजा</translation>
    </message>
    <message>
        <source>Received what a client wrote alone</source>
        <translation>क्लाइंट ने अकेले जो लिखा वह मिला</translation>
    </message>
    <message>
        <source>Saw to what a client wrote alone</source>
        <translation>क्लाइंट ने अकेले जो लिखा उसे देखा</translation>
    </message>
    <message>
        <source>Passed on what a client said</source>
        <translation>क्लाइंट ने जो कहा वह आगे बताया</translation>
    </message>
    <message>
        <source>Received what a client told a colleague</source>
        <translation>क्लाइंट ने सहकर्मी को जो बताया वह मिला</translation>
    </message>
    <message>
        <source>Saw to what a client told a colleague</source>
        <translation>क्लाइंट ने सहकर्मी को जो बताया उसे देखा</translation>
    </message>
    <message>
        <source>Closed a summary whose consent the client withdrew</source>
        <translation>क्लाइंट की सहमति वापस होने पर सारांश बंद किया</translation>
    </message>
    <message>
        <source>Settled a request for a summary</source>
        <translation>सारांश का अनुरोध निपटाया</translation>
    </message>
    <message>
        <source>Noted a demand for records</source>
        <translation>रिकॉर्ड की माँग लिखी</translation>
    </message>
    <message>
        <source>Handed legal files over</source>
        <translation>कानूनी फ़ाइलें सौंपीं</translation>
    </message>
    <message>
        <source>Offered a client&apos;s file to a colleague</source>
        <translation>क्लाइंट की फ़ाइल सहकर्मी को देने का प्रस्ताव</translation>
    </message>
    <message>
        <source>Cancelled the offer of a file</source>
        <translation>फ़ाइल का प्रस्ताव रद्द किया</translation>
    </message>
    <message>
        <source>Asked back a file that had left</source>
        <translation>जा चुकी एक फ़ाइल वापस माँगी</translation>
    </message>
    <message>
        <source>Declined a file that was offered</source>
        <translation>दी जा रही फ़ाइल नहीं ली</translation>
    </message>
    <message>
        <source>Took over a client&apos;s file</source>
        <translation>क्लाइंट की फ़ाइल सँभाली</translation>
    </message>
    <message>
        <source>Handed a client&apos;s file over</source>
        <translation>क्लाइंट की फ़ाइल सौंपी</translation>
    </message>
    <message>
        <source>Sealed a client&apos;s file</source>
        <translation>क्लाइंट की फ़ाइल सील की</translation>
    </message>
    <message>
        <source>Lifted the seal of a file</source>
        <translation>फ़ाइल की सील हटाई</translation>
    </message>
    <message>
        <source>Destroyed a sealed file</source>
        <translation>सील की हुई फ़ाइल नष्ट की</translation>
    </message>
    <message>
        <source>Saved all files for another system</source>
        <translation>दूसरी व्यवस्था के लिए सब फ़ाइलें सहेजीं</translation>
    </message>
    <message>
        <source>Made a copy of a record for a client</source>
        <translation>क्लाइंट के लिए रिकॉर्ड की प्रति बनाई</translation>
    </message>
    <message>
        <source>Saved a request for a review</source>
        <translation>पुनर्विचार का अनुरोध सहेजा</translation>
    </message>
    <message>
        <source>Saved the outcome of a review</source>
        <translation>पुनर्विचार का नतीजा सहेजा</translation>
    </message>
    <message>
        <source>Put a file under a legal hold</source>
        <translation>फ़ाइल पर कानूनी रोक लगाई</translation>
    </message>
    <message>
        <source>Ended a legal hold on a file</source>
        <translation>फ़ाइल की कानूनी रोक समाप्त की</translation>
    </message>
    <message>
        <source>Saved a request for a correction</source>
        <translation>सुधार का अनुरोध सहेजा</translation>
    </message>
    <message>
        <source>Answered a request for a correction</source>
        <translation>सुधार के अनुरोध का उत्तर दिया</translation>
    </message>
    <message>
        <source>Kept a closed file longer</source>
        <translation>बंद फ़ाइल और समय तक रखी</translation>
    </message>
    <message>
        <source>Noted the end of the work with a client</source>
        <translation>क्लाइंट के साथ काम का अंत लिखा</translation>
    </message>
    <message>
        <source>Noted that the work with a client goes on</source>
        <translation>क्लाइंट के साथ काम जारी रहना लिखा</translation>
    </message>
    <message>
        <source>Noted a referral</source>
        <translation>रेफ़रल लिखा</translation>
    </message>
    <message>
        <source>Changed a referral</source>
        <translation>रेफ़रल बदला</translation>
    </message>
    <message>
        <source>Made a letter about a referral</source>
        <translation>रेफ़रल का पत्र बनाया</translation>
    </message>
    <message>
        <source>Saved the office for another laptop</source>
        <translation>दूसरे लैपटॉप के लिए कार्यालय सहेजा</translation>
    </message>
    <message>
        <source>Brought in a person&apos;s request as a file</source>
        <translation>व्यक्ति का अनुरोध फ़ाइल से लाया गया</translation>
    </message>
    <message>
        <source>Added a laptop to the exchange</source>
        <translation>आदान-प्रदान में एक लैपटॉप जोड़ा</translation>
    </message>
    <message>
        <source>Retired a laptop</source>
        <translation>एक लैपटॉप हटाया</translation>
    </message>
    <message>
        <source>Saved letters as a file</source>
        <translation>पत्र फ़ाइल के रूप में सहेजे</translation>
    </message>
    <message>
        <source>Opened a letters file</source>
        <translation>पत्रों की फ़ाइल खोली</translation>
    </message>
    <message>
        <source>Saved a client&apos;s comment</source>
        <translation>क्लाइंट की टिप्पणी सहेजी</translation>
    </message>
    <message>
        <source>Asked a supervisor to co-sign</source>
        <translation>सुपरवाइज़र से सह-हस्ताक्षर माँगा</translation>
    </message>
    <message>
        <source>Co-signed what leaves without consent</source>
        <translation>सहमति के बिना जाने वाले पर सह-हस्ताक्षर</translation>
    </message>
    <message>
        <source>Told a supervisor of a report that has to be made</source>
        <translation>ज़रूरी सूचना के बारे में सुपरवाइज़र को बताया</translation>
    </message>
    <message>
        <source>Looked at a report that had to be made</source>
        <translation>ज़रूरी सूचना को देखा</translation>
    </message>
    <message>
        <source>Sent back a request to co-sign</source>
        <translation>सह-हस्ताक्षर का अनुरोध लौटाया</translation>
    </message>
    <message>
        <source>Let something leave without consent</source>
        <translation>सहमति के बिना कुछ जाने दिया</translation>
    </message>
    <message>
        <source>Entered what was told in an emergency before the co-signature</source>
        <translation>आपात स्थिति में सह-हस्ताक्षर से पहले बताया हुआ लिखा</translation>
    </message>
    <message>
        <source>Cancelled a request to co-sign</source>
        <translation>सह-हस्ताक्षर का अनुरोध रद्द किया</translation>
    </message>
    <message>
        <source>Noted that a client may be told what left</source>
        <translation>लिखा कि क्लाइंट को बताया जा सकता है कि क्या गया</translation>
    </message>
    <message>
        <source>Noted that a client was told what left</source>
        <translation>लिखा कि क्लाइंट को बताया गया कि क्या गया</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>एक बार</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>हर सप्ताह</translation>
    </message>
    <message>
        <source>Every two weeks</source>
        <translation>हर दो सप्ताह</translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>हर महीने</translation>
    </message>
    <message>
        <source>Group of {count}</source>
        <translation>{count} लोगों का समूह</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>नोट</translation>
    </message>
    <message>
        <source>Group note</source>
        <translation>समूह का नोट</translation>
    </message>
    <message>
        <source>Line in a group session</source>
        <translation>समूह सत्र की एक पंक्ति</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>फ़ॉर्म</translation>
    </message>
    <message>
        <source>Shared summary</source>
        <translation>साझा किया सारांश</translation>
    </message>
    <message>
        <source>Picture or paper</source>
        <translation>तस्वीर या काग़ज़</translation>
    </message>
    <message>
        <source>Risk assessment</source>
        <translation>जोखिम का आकलन</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>लक्ष्य</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>रेफ़रल</translation>
    </message>
    <message>
        <source>Demand for records</source>
        <translation>रिकॉर्ड की माँग</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>चित्र</translation>
    </message>
    <message>
        <source>Photograph</source>
        <translation>फ़ोटो</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Its owner is ill</source>
        <translation>उसके स्वामी बीमार हैं</translation>
    </message>
    <message>
        <source>Its owner has left</source>
        <translation>उसके स्वामी चले गए हैं</translation>
    </message>
    <message>
        <source>Its owner has died</source>
        <translation>उसके स्वामी नहीं रहे</translation>
    </message>
    <message>
        <source>Its owner&apos;s keys are lost</source>
        <translation>उसके स्वामी की चाबियाँ खो गई हैं</translation>
    </message>
    <message>
        <source>This computer&apos;s clock seems to be set back: the desk was used until {day}. Please set the date and time right. What you write keeps its order.</source>
        <translation>इस कंप्यूटर की घड़ी पीछे की हुई लगती है: डेस्क {day} तक इस्तेमाल हुआ था। कृपया तारीख़ और समय ठीक करें। आपका लिखा अपने क्रम में रहता है।</translation>
    </message>
    <message>
        <source>Other accounts of this computer can look into the data folder, and the desk may not change that. The records are encrypted all the same. Please ask the administrator to give the folder to this account alone.</source>
        <translation>इस कंप्यूटर के दूसरे खाते डेटा फ़ोल्डर में देख सकते हैं, और डेस्क इसे बदल नहीं सकता। फिर भी रिकॉर्ड एन्क्रिप्ट किए हुए हैं। कृपया प्रशासक से कहें कि फ़ोल्डर केवल इस खाते को दें।</translation>
    </message>
    <message>
        <source>The disk of this computer is full. You can read as usual, but what you write may not be saved until there is room again. Please free some space, or ask the administrator to.</source>
        <translation>इस कंप्यूटर की डिस्क भर गई है। पढ़ना पहले की तरह हो सकता है, पर जब तक फिर से जगह न हो, तब तक लिखी गई बातें शायद सहेजी न जा सकें। कृपया कुछ जगह खाली करें, या प्रशासक से ऐसा करने को कहें।</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>क्लाइंट</translation>
    </message>
    <message>
        <source>A copy of the record</source>
        <translation>रिकॉर्ड की एक प्रति</translation>
    </message>
    <message>
        <source>How long the file is kept</source>
        <translation>फ़ाइल कितने समय रखी जाती है</translation>
    </message>
    <message>
        <source>A review</source>
        <translation>पुनर्विचार</translation>
    </message>
    <message>
        <source>On statements that you write</source>
        <translation>आपके लिखे बयानों पर</translation>
    </message>
    <message>
        <source>Legal hold</source>
        <translation>कानूनी रोक</translation>
    </message>
    <message>
        <source>No danger known</source>
        <translation>कोई ख़तरा ज्ञात नहीं</translation>
    </message>
    <message>
        <source>Some worry</source>
        <translation>कुछ चिंता</translation>
    </message>
    <message>
        <source>Worry that needs a plan</source>
        <translation>ऐसी चिंता जिसके लिए योजना चाहिए</translation>
    </message>
    <message>
        <source>Serious worry</source>
        <translation>गंभीर चिंता</translation>
    </message>
    <message>
        <source>Protection needed now</source>
        <translation>अभी सुरक्षा चाहिए</translation>
    </message>
    <message>
        <source>Time to look again</source>
        <translation>फिर से देखने का समय</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>जारी है</translation>
    </message>
    <message>
        <source>To whom it goes is missing.</source>
        <translation>किसे जाएगा, यह नहीं लिखा।</translation>
    </message>
    <message>
        <source>The reason is missing.</source>
        <translation>कारण नहीं लिखा।</translation>
    </message>
    <message>
        <source>Nothing is written that would leave.</source>
        <translation>ऐसा कुछ नहीं लिखा जो जाए।</translation>
    </message>
    <message>
        <source>Something written is not for this ground.</source>
        <translation>लिखा हुआ कुछ इस आधार के लिए नहीं है।</translation>
    </message>
    <message>
        <source>Which authority is told is missing; on this ground it cannot be somebody here.</source>
        <translation>किस प्राधिकारी को बताया जाए, यह छूट गया है; इस आधार पर वह यहाँ का कोई नहीं हो सकता।</translation>
    </message>
    <message>
        <source>Which court or body, or the number of its order, is missing.</source>
        <translation>कौन-सा न्यायालय या संस्था, या उसके आदेश की संख्या, छूट गई है।</translation>
    </message>
    <message>
        <source>Whether a court or another body ordered it is missing.</source>
        <translation>आदेश न्यायालय ने दिया या किसी और संस्था ने, यह छूट गया है।</translation>
    </message>
    <message>
        <source>Which child it is about, or when it was, is missing.</source>
        <translation>किस बच्चे की बात है, या यह कब हुआ, यह नहीं लिखा है।</translation>
    </message>
    <message>
        <source>The section of the law, or the lawyer who was asked, is missing.</source>
        <translation>कानून की धारा, या जिन वकील से पूछा गया, छूट गया है।</translation>
    </message>
    <message>
        <source>Against the client</source>
        <translation>क्लाइंट के विरुद्ध</translation>
    </message>
    <message>
        <source>Against somebody else</source>
        <translation>किसी और के विरुद्ध</translation>
    </message>
    <message>
        <source>The client</source>
        <translation>क्लाइंट</translation>
    </message>
    <message>
        <source>Another child</source>
        <translation>कोई दूसरा बच्चा</translation>
    </message>
    <message>
        <source>Now, or it is to be feared; against a child</source>
        <translation>अभी, या आशंका है; बच्चे के विरुद्ध</translation>
    </message>
    <message>
        <source>In the past; the person is still a child</source>
        <translation>पहले हुआ; व्यक्ति अभी भी बच्चा है</translation>
    </message>
    <message>
        <source>In the past; the person is an adult today</source>
        <translation>पहले हुआ; व्यक्ति आज वयस्क है</translation>
    </message>
    <message>
        <source>Everybody, the lawyer says</source>
        <translation>सब पर, वकील ने यही कहा है</translation>
    </message>
    <message>
        <source>Not everybody, or that is disputed</source>
        <translation>सब पर नहीं, या इस पर मतभेद है</translation>
    </message>
    <message>
        <source>The client was not told yet</source>
        <translation>क्लाइंट को अभी नहीं बताया गया</translation>
    </message>
    <message>
        <source>Telling the client now would endanger them</source>
        <translation>अभी बताने से क्लाइंट को ख़तरा होगा</translation>
    </message>
    <message>
        <source>Something is missing from what is to leave.</source>
        <translation>जो जाना है उसमें कुछ कमी है।</translation>
    </message>
    <message>
        <source>No supervisor has signed for it.</source>
        <translation>किसी सुपरवाइज़र ने इस पर हस्ताक्षर नहीं किए।</translation>
    </message>
    <message>
        <source>The signature is not by somebody else who is a supervisor today.</source>
        <translation>हस्ताक्षर किसी ऐसे दूसरे व्यक्ति का नहीं है जो आज सुपरवाइज़र हो।</translation>
    </message>
    <message>
        <source>The signature is for another request.</source>
        <translation>हस्ताक्षर दूसरे अनुरोध के लिए है।</translation>
    </message>
    <message>
        <source>The signature is for another ground.</source>
        <translation>हस्ताक्षर दूसरे आधार के लिए है।</translation>
    </message>
    <message>
        <source>The signature is for another recipient.</source>
        <translation>हस्ताक्षर दूसरे पाने वाले के लिए है।</translation>
    </message>
    <message>
        <source>The signature is for other words.</source>
        <translation>हस्ताक्षर दूसरे शब्दों के लिए है।</translation>
    </message>
    <message>
        <source>Something has left on this signature before.</source>
        <translation>इस हस्ताक्षर पर पहले कुछ जा चुका है।</translation>
    </message>
    <message>
        <source>At that time it was not signed yet.</source>
        <translation>उस समय इस पर हस्ताक्षर नहीं हुए थे।</translation>
    </message>
    <message>
        <source>The signature is older than seven days. Please ask for it again.</source>
        <translation>हस्ताक्षर सात दिन से पुराना है। कृपया नया माँगें।</translation>
    </message>
    <message>
        <source>It cannot go to this recipient in this way.</source>
        <translation>इस पाने वाले को यह इस तरह नहीं जा सकता।</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>अलग रखा</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>पूरा हुआ</translation>
    </message>
    <message>
        <source>Your records were brought over from an earlier version of the desk, all of them. Whoever covers for you has to be chosen again, and open invitations are made again.</source>
        <translation>आपके सब रिकॉर्ड डेस्क के पुराने संस्करण से ले आए गए हैं। आपकी जगह काम करने वाले को फिर चुनना होगा, और खुले आमंत्रण नए बनाए जाते हैं।</translation>
    </message>
    <message>
        <source>A letter to you that {name} put into the post is not there any more: somebody took it out of the office register. Please ask {name} to send it again, and tell the administrator.</source>
        <translation>{name} ने आपके लिए जो पत्र डाक में रखा था वह अब वहाँ नहीं है: किसी ने उसे कार्यालय के रजिस्टर से निकाल लिया। कृपया {name} से फिर भेजने को कहें, और प्रशासक को बताएँ।</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>विवरण</translation>
    </message>
    <message>
        <source>{code}: a report that everybody has the duty to make is not made yet</source>
        <translation>{code}: जिसकी सूचना देना हर किसी का कर्तव्य है, वह अभी नहीं दी गई है</translation>
    </message>
    <message>
        <source>{code}: unsigned note for {day}</source>
        <translation>{code}: {day} के नोट पर हस्ताक्षर बाकी</translation>
    </message>
    <message>
        <source>{code}: unsigned amendment to the note for {day}</source>
        <translation>{code}: {day} के नोट के संशोधन पर हस्ताक्षर बाकी</translation>
    </message>
    <message>
        <source>{code}: unfinished process note for {day}</source>
        <translation>{code}: {day} का अपने विचार का नोट अधूरा</translation>
    </message>
    <message>
        <source>Group of {count}: unsigned note for {day}</source>
        <translation>{count} लोगों का समूह: {day} के नोट पर हस्ताक्षर बाकी</translation>
    </message>
    <message>
        <source>{code}: no note yet for the session on {day}</source>
        <translation>{code}: {day} के सत्र का नोट अभी नहीं</translation>
    </message>
    <message>
        <source>Group of {count}: no note yet for the session on {day}</source>
        <translation>{count} लोगों का समूह: {day} के सत्र का नोट अभी नहीं</translation>
    </message>
    <message>
        <source>{code}: risk review due {day}</source>
        <translation>{code}: जोखिम समीक्षा {day} को</translation>
    </message>
    <message>
        <source>{code}: answer about the record due {day}</source>
        <translation>{code}: रिकॉर्ड के बारे में उत्तर {day} तक</translation>
    </message>
    <message>
        <source>{code}: a consent ends on {day}</source>
        <translation>{code}: एक सहमति {day} को समाप्त</translation>
    </message>
    <message>
        <source>{code}: 18 since {day}; the guardian&apos;s consent has ended, so ask the client</source>
        <translation>{code}: {day} से आयु 18; अभिभावक की सहमति समाप्त है, इसलिए क्लाइंट से पूछें</translation>
    </message>
    <message>
        <source>{code}: follow-up check due {day}</source>
        <translation>{code}: हालचाल पूछने का दिन {day}</translation>
    </message>
    <message>
        <source>Supervision with {name} on {day}</source>
        <translation>{day} को {name} के साथ सुपरविज़न</translation>
    </message>
    <message>
        <source>Agreed in supervision with {name} and still open: {count}</source>
        <translation>{name} के साथ सुपरविज़न में तय हुआ और अभी बाक़ी: {count}</translation>
    </message>
    <message>
        <source>{place}: half written on {day}, and saved</source>
        <translation>{place}: {day} को आधा लिखा, सहेजा हुआ</translation>
    </message>
    <message>
        <source>Closed files whose time is over: {count}</source>
        <translation>बंद फ़ाइलें जिनका समय पूरा हो गया: {count}</translation>
    </message>
    <message>
        <source>The last backup is of {day}. Connect the backup stick, or ask the administrator.</source>
        <translation>पिछला बैकअप {day} का है। बैकअप स्टिक लगाएँ, या प्रशासक से कहें।</translation>
    </message>
    <message>
        <source>There is no backup of this laptop yet. The administrator chooses a folder for backups.</source>
        <translation>इस लैपटॉप का अभी कोई बैकअप नहीं है। बैकअप का फ़ोल्डर प्रशासक चुनते हैं।</translation>
    </message>
    <message>
        <source>{code}: {place}, half written on {day}, and saved</source>
        <translation>{code}: {place}, {day} को आधा लिखा, सहेजा हुआ</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>अपॉइंटमेंट</translation>
    </message>
    <message>
        <source>Supervision</source>
        <translation>सुपरविज़न</translation>
    </message>
    <message>
        <source>What helps</source>
        <translation>क्या मदद करता है</translation>
    </message>
    <message>
        <source>Team climate</source>
        <translation>टीम का माहौल</translation>
    </message>
    <message>
        <source>My plan</source>
        <translation>मेरी योजना</translation>
    </message>
    <message>
        <source>Threats to me</source>
        <translation>मुझे मिली धमकियाँ</translation>
    </message>
    <message>
        <source>Intake</source>
        <translation>पहली बातचीत</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>नोट</translation>
    </message>
    <message>
        <source>Without consent</source>
        <translation>सहमति के बिना</translation>
    </message>
    <message>
        <source>To co-sign</source>
        <translation>सह-हस्ताक्षर</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>सहमतियाँ</translation>
    </message>
    <message>
        <source>Questionnaires</source>
        <translation>प्रश्नावलियाँ</translation>
    </message>
    <message>
        <source>What was done for safety</source>
        <translation>सुरक्षा के लिए क्या किया गया</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>फ़ॉर्म</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>सारांश</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>सुरक्षा</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>लक्ष्य</translation>
    </message>
    <message>
        <source>Legal cases</source>
        <translation>कानूनी मामले</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>स्व-जाँच</translation>
    </message>
    <message>
        <source>Something to be put right</source>
        <translation>ठीक करने को कुछ</translation>
    </message>
    <message>
        <source>The end of the work together</source>
        <translation>साथ के काम का अंत</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>अनुरोध</translation>
    </message>
    <message>
        <source>Passed on</source>
        <translation>आगे बताई बातें</translation>
    </message>
    <message>
        <source>Demands for records</source>
        <translation>रिकॉर्ड की माँगें</translation>
    </message>
    <message>
        <source>The client wishes it</source>
        <translation>क्लाइंट की इच्छा है</translation>
    </message>
    <message>
        <source>Another language suits the client better</source>
        <translation>क्लाइंट के लिए दूसरी भाषा बेहतर है</translation>
    </message>
    <message>
        <source>My caseload is too heavy</source>
        <translation>मेरा कार्यभार बहुत है</translation>
    </message>
    <message>
        <source>I will be away for long</source>
        <translation>मेरी अनुपस्थिति लंबी होगी</translation>
    </message>
    <message>
        <source>I leave the office</source>
        <translation>कार्यालय से मेरा जाना है</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>दूसरा कारण</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>देने का प्रस्ताव</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>सौंपा हुआ</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>मना किया गया</translation>
    </message>
    <message>
        <source>This picture moves, and only its first picture is kept. The file you chose is where it was.</source>
        <translation>यह चलती तस्वीर है; इसकी केवल पहली तस्वीर रखी गई है। आपने जो फ़ाइल चुनी थी, वह जहाँ थी वहीं है।</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>नहीं बताया</translation>
    </message>
    <message>
        <source>Face to face</source>
        <translation>आमने-सामने</translation>
    </message>
    <message>
        <source>By message or online</source>
        <translation>संदेश या ऑनलाइन</translation>
    </message>
    <message>
        <source>Followed or watched</source>
        <translation>पीछा या निगरानी</translation>
    </message>
    <message>
        <source>At my home</source>
        <translation>मेरे घर पर</translation>
    </message>
    <message>
        <source>Against my family</source>
        <translation>मेरे परिवार के प्रति</translation>
    </message>
    <message>
        <source>{name} asks for a summary</source>
        <translation>{name} की ओर से सारांश का अनुरोध</translation>
    </message>
    <message>
        <source>{name} offers you a client&apos;s file</source>
        <translation>{name} की ओर से आपके लिए एक क्लाइंट की फ़ाइल</translation>
    </message>
    <message>
        <source>{name} asks you to co-sign what is to leave without consent</source>
        <translation>जो सहमति के बिना जाएगा, उस पर {name} की ओर से आपके सह-हस्ताक्षर का अनुरोध</translation>
    </message>
    <message>
        <source>{name} made a report for you to look at</source>
        <translation>{name} की ओर से एक सूचना, आपके देखने के लिए</translation>
    </message>
    <message>
        <source>{name} passed on what a client said</source>
        <translation>{name} की ओर से एक क्लाइंट की कही बात</translation>
    </message>
    <message>
        <source>{name} passed on that a client withdrew a consent</source>
        <translation>{name} की ओर से सूचना: एक क्लाइंट की सहमति वापस ली गई है</translation>
    </message>
    <message>
        <source>A client&apos;s complaint, written at the desk of {name}</source>
        <translation>एक क्लाइंट की शिकायत, {name} के डेस्क पर लिखी गई</translation>
    </message>
    <message>
        <source>{name} sent a summary</source>
        <translation>{name} की ओर से एक सारांश</translation>
    </message>
    <message>
        <source>{name} cancelled a request</source>
        <translation>{name} की ओर से एक अनुरोध रद्द</translation>
    </message>
    <message>
        <source>{name} took over the file that you offered</source>
        <translation>आपकी दी हुई फ़ाइल अब {name} के पास है</translation>
    </message>
    <message>
        <source>{name} did not take over the file that you offered; it stays with you</source>
        <translation>आपकी दी हुई फ़ाइल {name} ने नहीं ली; वह आपके पास ही है</translation>
    </message>
    <message>
        <source>{name} co-signed what you asked for</source>
        <translation>आपके अनुरोध पर {name} के सह-हस्ताक्षर हो गए हैं</translation>
    </message>
    <message>
        <source>{name} sent back what you asked to be co-signed</source>
        <translation>जिस पर आपने सह-हस्ताक्षर माँगे, उसे {name} ने लौटाया है</translation>
    </message>
    <message>
        <source>{name} looked at what you reported</source>
        <translation>आपकी दी हुई सूचना {name} ने देख ली है</translation>
    </message>
    <message>
        <source>{name} read the summary</source>
        <translation>{name} ने सारांश पढ़ लिया है</translation>
    </message>
    <message>
        <source>The summary is gone from the desk of {name}</source>
        <translation>{name} के डेस्क से सारांश हट गया है</translation>
    </message>
    <message>
        <source>A consent was withdrawn: the summary from {name} is gone from here</source>
        <translation>एक सहमति वापस ली गई है: {name} का भेजा सारांश अब यहाँ नहीं है</translation>
    </message>
    <message>
        <source>A consent has ended: the summary from {name} is gone from here</source>
        <translation>एक सहमति समाप्त हो गई है: {name} का भेजा सारांश अब यहाँ नहीं है</translation>
    </message>
    <message>
        <source>{name} answered a request</source>
        <translation>{name} की ओर से एक अनुरोध का उत्तर</translation>
    </message>
    <message>
        <source>{name} cannot give what was asked for</source>
        <translation>जो माँगा गया, वह {name} की ओर से नहीं दिया जा सकता</translation>
    </message>
    <message>
        <source>Your files were handed to {name} with the office&apos;s recovery sheets</source>
        <translation>कार्यालय के रिकवरी पन्नों से आपकी फ़ाइलें {name} को दी गई हैं</translation>
    </message>
    <message>
        <source>Clients&apos; complaints go to {name} now</source>
        <translation>क्लाइंट की शिकायतें अब {name} के पास जाती हैं</translation>
    </message>
    <message>
        <source>Clients&apos; complaints go to nobody any more</source>
        <translation>क्लाइंट की शिकायतें अब किसी के पास नहीं जातीं</translation>
    </message>
    <message>
        <source>{name} asks you for a talk</source>
        <translation>{name} आपसे बात करना चाहते हैं</translation>
    </message>
    <message>
        <source>Your cover for {name} has ended; their files are closed here</source>
        <translation>{name} की जगह आपका काम समाप्त हुआ; उनकी फ़ाइलें यहाँ बंद हैं</translation>
    </message>
    <message>
        <source>{name} began supervision with you</source>
        <translation>{name} ने आपके साथ सुपरविज़न शुरू किया</translation>
    </message>
    <message>
        <source>{name} ended your supervision</source>
        <translation>{name} ने आपका सुपरविज़न समाप्त किया</translation>
    </message>
    <message>
        <source>{name} planned a session of supervision</source>
        <translation>{name} ने सुपरविज़न का एक सत्र तय किया</translation>
    </message>
    <message>
        <source>{name} cancelled a session of supervision</source>
        <translation>{name} ने सुपरविज़न का एक सत्र रद्द किया</translation>
    </message>
    <message>
        <source>{name} asks for time around a hearing</source>
        <translation>{name} सुनवाई के आसपास समय माँगते हैं</translation>
    </message>
    <message>
        <source>File {code}</source>
        <translation>फ़ाइल {code}</translation>
    </message>
    <message>
        <source>needed by {day}</source>
        <translation>{day} तक चाहिए</translation>
    </message>
    <message>
        <source>on {day}</source>
        <translation>{day} को</translation>
    </message>
    <message>
        <source>It had been printed or saved before</source>
        <translation>उससे पहले छापा या सहेजा गया था</translation>
    </message>
    <message>
        <source>It had not been printed or saved</source>
        <translation>छापा या सहेजा नहीं गया था</translation>
    </message>
    <message>
        <source>Reason: {reason}. If you do not know of this, ask the administrator.</source>
        <translation>कारण: {reason}। अगर आपको इसकी जानकारी न हो, तो प्रशासक से पूछें।</translation>
    </message>
    <message>
        <source>The administrator changed this. If you do not know why, ask the administrator.</source>
        <translation>यह प्रशासक ने बदला है। कारण न पता हो तो प्रशासक से पूछें।</translation>
    </message>
    <message>
        <source>It took place</source>
        <translation>सत्र हुआ</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>अभी बाक़ी</translation>
    </message>
    <message>
        <source>No longer needed</source>
        <translation>अब ज़रूरत नहीं</translation>
    </message>
    <message>
        <source>The supervisor</source>
        <translation>सुपरवाइज़र</translation>
    </message>
    <message>
        <source>The counsellor</source>
        <translation>परामर्शदाता</translation>
    </message>
    <message>
        <source>Both of us</source>
        <translation>हम दोनों</translation>
    </message>
    <message>
        <source>About a client, without saying who they are</source>
        <translation>एक क्लाइंट के बारे में, पहचान बताए बिना</translation>
    </message>
    <message>
        <source>About a client who agreed to supervision until {day}</source>
        <translation>एक क्लाइंट के बारे में, {day} तक सुपरविज़न के लिए सहमति है</translation>
    </message>
    <message>
        <source>No session has taken place yet.</source>
        <translation>अभी कोई सत्र नहीं हुआ।</translation>
    </message>
    <message>
        <source>The last session was less than a week ago.</source>
        <translation>पिछला सत्र एक हफ़्ते के भीतर हुआ।</translation>
    </message>
    <message>
        <source>Weeks since the last session: {weeks}</source>
        <translation>पिछले सत्र के बाद हफ़्ते: {weeks}</translation>
    </message>
    <message>
        <source>Support needed</source>
        <translation>कितना सहारा चाहिए</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>उम्र</translation>
    </message>
    <message>
        <source>How they want to be spoken of</source>
        <translation>वे अपने लिए कैसे बोला जाना चाहते हैं</translation>
    </message>
    <message>
        <source>Language they are most at home in</source>
        <translation>जिस भाषा में वे सबसे सहज हैं</translation>
    </message>
    <message>
        <source>Sessions in three months</source>
        <translation>तीन महीनों में मुलाक़ातें</translation>
    </message>
    <message>
        <source>Change between the first and the last questionnaire</source>
        <translation>पहली और आख़िरी प्रश्नावली के बीच बदलाव</translation>
    </message>
    <message>
        <source>Answers of the offices that were asked</source>
        <translation>जिन कार्यालयों से पूछा गया उनके उत्तर</translation>
    </message>
    <message>
        <source>Whether a higher office was asked</source>
        <translation>क्या वरिष्ठ कार्यालय से पूछा गया</translation>
    </message>
    <message>
        <source>Feel listened to, as they said in shared comments</source>
        <translation>साझा की गई बातों के अनुसार, क्या उनकी बात सुनी जाती है</translation>
    </message>
    <message>
        <source>Talk about what matters to them, as they said</source>
        <translation>जो उनके लिए मायने रखता है उस पर बात होती है या नहीं, उनके अनुसार</translation>
    </message>
    <message>
        <source>Feel free to say no, as they said</source>
        <translation>यहाँ ना कह सकते हैं या नहीं, उनके अनुसार</translation>
    </message>
    <message>
        <source>Were treated with respect by another service</source>
        <translation>दूसरी सेवा में सम्मान मिला या नहीं</translation>
    </message>
    <message>
        <source>Got from another service what they went for</source>
        <translation>दूसरी सेवा में जिसके लिए गए थे वह मिला या नहीं</translation>
    </message>
    <message>
        <source>Would go to another service again</source>
        <translation>दूसरी सेवा में फिर जाएँगे या नहीं</translation>
    </message>
    <message>
        <source>No shared answer</source>
        <translation>कोई साझा किया गया उत्तर नहीं</translation>
    </message>
    <message>
        <source>Not at all, or a little</source>
        <translation>बिल्कुल नहीं, या थोड़ा</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>कुछ हद तक</translation>
    </message>
    <message>
        <source>Mostly or fully</source>
        <translation>ज़्यादातर या पूरी तरह</translation>
    </message>
    <message>
        <source>Under 18</source>
        <translation>18 से कम</translation>
    </message>
    <message>
        <source>18 to 24</source>
        <translation>18 से 24</translation>
    </message>
    <message>
        <source>25 to 34</source>
        <translation>25 से 34</translation>
    </message>
    <message>
        <source>35 or older</source>
        <translation>35 या ज़्यादा</translation>
    </message>
    <message>
        <source>Age not said</source>
        <translation>उम्र नहीं बताई</translation>
    </message>
    <message>
        <source>As she</source>
        <translation>स्त्री के रूप में</translation>
    </message>
    <message>
        <source>As he</source>
        <translation>पुरुष के रूप में</translation>
    </message>
    <message>
        <source>In another way</source>
        <translation>किसी और तरह</translation>
    </message>
    <message>
        <source>Not said how</source>
        <translation>नहीं बताया</translation>
    </message>
    <message>
        <source>Bengali</source>
        <translation>बांग्ला</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>हिंदी</translation>
    </message>
    <message>
        <source>Marathi</source>
        <translation>मराठी</translation>
    </message>
    <message>
        <source>Another language</source>
        <translation>कोई और भाषा</translation>
    </message>
    <message>
        <source>No session</source>
        <translation>कोई मुलाक़ात नहीं</translation>
    </message>
    <message>
        <source>1 to 3 sessions</source>
        <translation>1 से 3 मुलाक़ातें</translation>
    </message>
    <message>
        <source>4 to 8 sessions</source>
        <translation>4 से 8 मुलाक़ातें</translation>
    </message>
    <message>
        <source>9 sessions or more</source>
        <translation>9 या ज़्यादा मुलाक़ातें</translation>
    </message>
    <message>
        <source>Clearly better</source>
        <translation>साफ़ तौर पर बेहतर</translation>
    </message>
    <message>
        <source>No change large enough to count</source>
        <translation>इतना बदलाव नहीं कि माना जाए</translation>
    </message>
    <message>
        <source>Clearly worse</source>
        <translation>साफ़ तौर पर ख़राब</translation>
    </message>
    <message>
        <source>Not asked twice, or not known</source>
        <translation>दो बार नहीं पूछा गया, या पता नहीं</translation>
    </message>
    <message>
        <source>No office was asked</source>
        <translation>किसी कार्यालय से नहीं पूछा गया</translation>
    </message>
    <message>
        <source>Answered within 30 days</source>
        <translation>30 दिन में उत्तर</translation>
    </message>
    <message>
        <source>Answered later</source>
        <translation>बाद में उत्तर</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>अभी उत्तर नहीं</translation>
    </message>
    <message>
        <source>No higher office was asked</source>
        <translation>वरिष्ठ कार्यालय से नहीं पूछा गया</translation>
    </message>
    <message>
        <source>A higher office was asked</source>
        <translation>वरिष्ठ कार्यालय से पूछा गया</translation>
    </message>
    <message>
        <source>Stress</source>
        <translation>तनाव</translation>
    </message>
    <message>
        <source>Resilience</source>
        <translation>सँभल पाने की क्षमता</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>भरोसा</translation>
    </message>
    <message>
        <source>Competing, said openly</source>
        <translation>होड़, खुलकर कही गई</translation>
    </message>
    <message>
        <source>Who leads, and how</source>
        <translation>कौन अगुवाई करता है, और कैसे</translation>
    </message>
    <message>
        <source>Partners who need each other</source>
        <translation>एक-दूसरे पर निर्भर साथी</translation>
    </message>
    <message>
        <source>Empathy</source>
        <translation>हमदर्दी</translation>
    </message>
    <message>
        <source>Load (more is heavier)</source>
        <translation>बोझ (ज़्यादा यानी भारी)</translation>
    </message>
    <message>
        <source>A say in decisions</source>
        <translation>फ़ैसलों में हिस्सा</translation>
    </message>
    <message>
        <source>Nothing is shown of the two questions together: in caseloads of this size, groups of fewer than five people could be worked out.</source>
        <translation>दोनों प्रश्नों को मिलाकर कुछ नहीं दिखाया जाता: इतने क्लाइंट हों तो पाँच से कम लोगों के समूह निकाले जा सकते थे।</translation>
    </message>
    <message>
        <source>{laptop} sent two different parcels under one number. Nothing more of it is taken in. Please look at that laptop, retire it here and add it again.</source>
        <translation>{laptop} ने एक ही नंबर से दो अलग चीज़ें भेजीं। उससे और कुछ नहीं लिया जा रहा। कृपया वह लैपटॉप देखें, उसे यहाँ हटाकर नए सिरे से जोड़ें।</translation>
    </message>
    <message>
        <source>The office log of {laptop} is older than it was: its data was put back, or changed. Nothing more of it is taken in. Please retire it here and add it again.</source>
        <translation>{laptop} का कार्यालय का रजिस्टर पहले से पुराना है: उसकी जानकारी पुरानी हालत में लौटाई या बदली गई है। उससे और कुछ नहीं लिया जा रहा। कृपया उसे यहाँ हटाकर नए सिरे से जोड़ें।</translation>
    </message>
    <message>
        <source>The data of this laptop was put back: the others have parcels of it that it does not know. Please have it retired at another laptop and added again.</source>
        <translation>इस लैपटॉप की जानकारी पुरानी हालत में लौटाई गई है: दूसरों के पास इसका भेजा कुछ है जिसे यह नहीं जानता। कृपया इसे दूसरे लैपटॉप से हटवाकर नए सिरे से जुड़वाएँ।</translation>
    </message>
    <message>
        <source>Another laptop has something from {laptop} that has not come here. It may still be on its way; if it stays like this, please look at the folder.</source>
        <translation>{laptop} से आया कुछ किसी दूसरे लैपटॉप के पास है जो यहाँ नहीं आया। हो सकता है वह अभी रास्ते में हो; ऐसा ही रहे तो कृपया फ़ोल्डर देखें।</translation>
    </message>
    <message>
        <source>A file in the name of {laptop} is damaged or not from it. It was left alone. Please tell whoever keeps the folder.</source>
        <translation>{laptop} के नाम की एक फ़ाइल खराब है या उसकी नहीं है। उसे छुआ नहीं गया। कृपया फ़ोल्डर रखने वाले को बताएँ।</translation>
    </message>
    <message>
        <source>The folder or server offers something of {laptop} that was taken in long ago, or that is for another laptop. It was left alone. Please tell whoever keeps it; the notice goes once you choose the folder or server again.</source>
        <translation>फ़ोल्डर या सर्वर {laptop} का ऐसा कुछ दे रहा है जो बहुत पहले लिया जा चुका है, या जो किसी दूसरे लैपटॉप के लिए है। उसे छुआ नहीं गया। कृपया उसे रखने वाले को बताएँ; फ़ोल्डर या सर्वर दोबारा चुनने पर यह सूचना हट जाएगी।</translation>
    </message>
    <message>
        <source>{laptop} sent something that no desk sends. Nothing more of it is taken in. Please look at that laptop, retire it here and add it again.</source>
        <translation>{laptop} ने ऐसा कुछ भेजा जो कोई डेस्क नहीं भेजता। उससे और कुछ नहीं लिया जा रहा। कृपया वह लैपटॉप देखें, उसे यहाँ हटाकर नए सिरे से जोड़ें।</translation>
    </message>
    <message>
        <source>{laptop} is retired and still sends. Nothing of it is taken in.</source>
        <translation>{laptop} हटाया जा चुका है और फिर भी भेज रहा है। उसका कुछ भी नहीं लिया जाता।</translation>
    </message>
    <message>
        <source>{laptop} has a newer version of the desk. What it sends is taken in once this laptop has that version too.</source>
        <translation>{laptop} में डेस्क का नया संस्करण है। इस लैपटॉप में भी वह संस्करण आने पर उसका भेजा हुआ ले लिया जाएगा।</translation>
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
        <translation>शब्द {number} अंग्रेज़ी अक्षरों में नहीं है, जबकि पन्ने के शब्द अंग्रेज़ी अक्षरों में हैं। कृपया कीबोर्ड बदलें।</translation>
    </message>
    <message>
        <source>Word {number}, “{word}”, is not a word that sheets use. Please compare it with the paper.</source>
        <translation>शब्द {number}, “{word}”, ऐसे पन्नों में काम आने वाला शब्द नहीं है। कृपया काग़ज़ से मिलाएँ।</translation>
    </message>
    <message>
        <source>Each word is one that sheets use, but together they do not fit: one differs from the paper, or two are swapped. Please compare them.</source>
        <translation>हर शब्द ऐसे पन्नों में काम आता है, पर वे एक साथ मेल नहीं खाते: कोई एक काग़ज़ से अलग है, या दो आगे-पीछे हो गए हैं। कृपया मिलाएँ।</translation>
    </message>
    <message>
        <source>The sheet has {all} words; here are {count}. Please compare them.</source>
        <translation>पन्ने में {all} शब्द हैं; यहाँ {count} हैं। कृपया मिलाएँ।</translation>
    </message>
    <message>
        <source>Words so far: {count} of {all}.</source>
        <translation>अब तक के शब्द: {all} में से {count}।</translation>
    </message>
    <message>
        <source>It could be: {words}</source>
        <translation>यह हो सकता है: {words}</translation>
    </message>
    <message>
        <source>A few letters of each word are enough; press the space bar for the next word.</source>
        <translation>हर शब्द के कुछ अक्षर काफ़ी हैं; अगले शब्द के लिए स्पेस बार दबाएँ।</translation>
    </message>
</context>
<context>
    <name>WordsQuestion</name>
    <message>
        <source>The words typed here are not kept once this is closed. Close it?</source>
        <translation>बंद करने पर यहाँ लिखे शब्द नहीं रहेंगे। बंद करें?</translation>
    </message>
    <message>
        <source>Go on typing</source>
        <translation>लिखना जारी रखें</translation>
    </message>
    <message>
        <source>Close without them</source>
        <translation>शब्दों के बिना बंद करें</translation>
    </message>
</context>
<context>
    <name>WorkloadPage</name>
    <message>
        <source>Workloads</source>
        <translation>काम का भार</translation>
    </message>
    <message>
        <source>Who has room</source>
        <translation>किसके पास जगह है</translation>
    </message>
    <message>
        <source>Clients by group</source>
        <translation>वर्ग के अनुसार क्लाइंट</translation>
    </message>
    <message>
        <source>Team figures</source>
        <translation>टीम के आँकड़े</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>रिपोर्ट</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>राय</translation>
    </message>
    <message>
        <source>Caseloads</source>
        <translation>कार्यभार</translation>
    </message>
    <message>
        <source>Figures to talk about together; no client is in them.</source>
        <translation>साथ मिलकर बात करने के लिए आँकड़े; इनमें कोई क्लाइंट नहीं है।</translation>
    </message>
</context>
<context>
    <name>WorkloadSettings</name>
    <message>
        <source>Please choose a number that is not below the first limit.</source>
        <translation>कृपया ऐसी संख्या चुनें जो पहली सीमा से कम न हो।</translation>
    </message>
    <message>
        <source>Each active client adds the weight of the support they need at present. Heavier weights make a caseload look fuller sooner; they say nothing about how hard somebody works.</source>
        <translation>हर चालू क्लाइंट से उतना भार जुड़ता है जितना सहारा अभी चाहिए। भार ज़्यादा रखने से कार्यभार जल्दी भरा दिखता है; कौन कितनी मेहनत करता है, यह इससे पता नहीं चलता।</translation>
    </message>
    <message>
        <source>Added in the first month</source>
        <translation>पहले महीने में जोड़ा जाता है</translation>
    </message>
    <message>
        <source>From these totals on, the supervisor sees that it is time to talk about easing the load. Nobody is stopped from taking on a client.</source>
        <translation>इन जोड़ों से सुपरवाइज़र को दिखता है कि भार कम करने की बात करने का समय है। किसी को नया क्लाइंट लेने से रोका नहीं जाता।</translation>
    </message>
    <message>
        <source>Near the limit from</source>
        <translation>सीमा के पास, इस अंक से</translation>
    </message>
    <message>
        <source>Over the limit from</source>
        <translation>सीमा से ऊपर, इस अंक से</translation>
    </message>
    <message>
        <source>No new client suggested from this many open files on</source>
        <translation>इतनी खुली फ़ाइलों से आगे नया क्लाइंट नहीं सुझाया जाता</translation>
    </message>
    <message>
        <source>Days until a follow-up is overdue</source>
        <translation>कितने दिन बाद फ़ॉलो-अप का समय बीता माना जाए</translation>
    </message>
</context>
<context>
    <name>WorkloadsPresenter</name>
    <message>
        <source>The table is saved.</source>
        <translation>तालिका सहेजी गई।</translation>
    </message>
    <message>
        <source>The figures are saved.</source>
        <translation>आँकड़े सहेजे गए।</translation>
    </message>
    <message>
        <source>The figures are here.</source>
        <translation>आँकड़े आ गए हैं।</translation>
    </message>
</context>
<context>
    <name>YearEdit</name>
    <message>
        <source>Please type a year from {low} to {high}.</source>
        <translation>कृपया {low} से {high} तक का साल लिखें।</translation>
    </message>
</context>
<context>
    <name>assessments</name>
    <message>
        <source>ASQ: suicide risk screening</source>
        <translation>ASQ: आत्महत्या के जोखिम की जाँच</translation>
    </message>
    <message>
        <source>AUDIT: alcohol use</source>
        <translation>AUDIT: शराब का सेवन</translation>
    </message>
    <message>
        <source>AUDIT-C: alcohol use, short</source>
        <translation>AUDIT-C: शराब का सेवन, छोटी</translation>
    </message>
    <message>
        <source>BRS: resilience</source>
        <translation>BRS: फिर सँभल पाने की क्षमता</translation>
    </message>
    <message>
        <source>C-SSRS screener: suicide risk</source>
        <translation>C-SSRS जाँच: आत्महत्या का जोखिम</translation>
    </message>
    <message>
        <source>CBI: Copenhagen Burnout Inventory</source>
        <translation>CBI: कोपेनहेगन बर्नआउट सूची</translation>
    </message>
    <message>
        <source>CORE-10: psychological distress</source>
        <translation>CORE-10: मानसिक कष्ट</translation>
    </message>
    <message>
        <source>CRIES-8: impact of events on children</source>
        <translation>CRIES-8: बच्चों पर घटनाओं का असर</translation>
    </message>
    <message>
        <source>DASS-21: depression, anxiety and stress</source>
        <translation>DASS-21: अवसाद, चिंता और तनाव</translation>
    </message>
    <message>
        <source>Stress and resilience check-in</source>
        <translation>तनाव और सँभल पाने की जाँच</translation>
    </message>
    <message>
        <source>EPDS: depression around a birth</source>
        <translation>EPDS: प्रसव के आसपास अवसाद</translation>
    </message>
    <message>
        <source>GAD-7: anxiety</source>
        <translation>GAD-7: चिंता</translation>
    </message>
    <message>
        <source>ITQ: post-traumatic stress and complex post-traumatic stress</source>
        <translation>ITQ: आघात के बाद का तनाव और जटिल आघात के बाद का तनाव</translation>
    </message>
    <message>
        <source>K10: psychological distress</source>
        <translation>K10: मानसिक कष्ट</translation>
    </message>
    <message>
        <source>K6: psychological distress, short</source>
        <translation>K6: मानसिक कष्ट, छोटा रूप</translation>
    </message>
    <message>
        <source>OLBI: Oldenburg Burnout Inventory</source>
        <translation>OLBI: ओल्डेनबर्ग बर्नआउट सूची</translation>
    </message>
    <message>
        <source>PC-PTSD-5: post-traumatic stress, short</source>
        <translation>PC-PTSD-5: आघात के बाद का तनाव, छोटा रूप</translation>
    </message>
    <message>
        <source>PCL-5: post-traumatic stress</source>
        <translation>PCL-5: आघात के बाद का तनाव</translation>
    </message>
    <message>
        <source>PHQ-4: anxiety and depression, short</source>
        <translation>PHQ-4: चिंता और अवसाद, छोटा रूप</translation>
    </message>
    <message>
        <source>PHQ-9: depression</source>
        <translation>PHQ-9: अवसाद</translation>
    </message>
    <message>
        <source>ProQOL-5: professional quality of life</source>
        <translation>ProQOL-5: कामकाजी जीवन की गुणवत्ता</translation>
    </message>
    <message>
        <source>PSS-10: perceived stress</source>
        <translation>PSS-10: महसूस होने वाला तनाव</translation>
    </message>
    <message>
        <source>PSS-4: perceived stress, short</source>
        <translation>PSS-4: महसूस होने वाला तनाव, छोटा रूप</translation>
    </message>
    <message>
        <source>SRQ-20: common mental distress</source>
        <translation>SRQ-20: आम मानसिक कष्ट</translation>
    </message>
    <message>
        <source>STSS: secondary traumatic stress</source>
        <translation>STSS: दूसरों के आघात से होने वाला तनाव</translation>
    </message>
    <message>
        <source>WHO-5: well-being</source>
        <translation>WHO-5: अच्छा हाल</translation>
    </message>
    <message>
        <source>WHODAS 2.0, 12 items: functioning</source>
        <translation>WHODAS 2.0, 12 प्रश्न: रोज़ के काम सँभालना</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>कुल</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>औसत</translation>
    </message>
    <message>
        <source>Anxiety</source>
        <translation>चिंता</translation>
    </message>
    <message>
        <source>Depression</source>
        <translation>अवसाद</translation>
    </message>
    <message>
        <source>Stress</source>
        <translation>तनाव</translation>
    </message>
    <message>
        <source>Resilience</source>
        <translation>सँभल पाने की क्षमता</translation>
    </message>
    <message>
        <source>Cluster B: reliving</source>
        <translation>समूह B: घटना का फिर से जीना</translation>
    </message>
    <message>
        <source>Cluster C: avoidance</source>
        <translation>समूह C: बचना</translation>
    </message>
    <message>
        <source>Cluster D: thoughts and mood</source>
        <translation>समूह D: विचार और मनोदशा</translation>
    </message>
    <message>
        <source>Cluster E: being on edge</source>
        <translation>समूह E: हर समय चौकन्ना रहना</translation>
    </message>
    <message>
        <source>Intrusion</source>
        <translation>अनचाही यादें</translation>
    </message>
    <message>
        <source>Avoidance</source>
        <translation>बचना</translation>
    </message>
    <message>
        <source>Arousal</source>
        <translation>चौकन्नापन</translation>
    </message>
    <message>
        <source>Compassion satisfaction</source>
        <translation>करुणा से मिलने वाला संतोष</translation>
    </message>
    <message>
        <source>Burnout</source>
        <translation>बर्नआउट</translation>
    </message>
    <message>
        <source>Secondary traumatic stress</source>
        <translation>दूसरों के आघात से होने वाला तनाव</translation>
    </message>
    <message>
        <source>Personal burnout</source>
        <translation>निजी बर्नआउट</translation>
    </message>
    <message>
        <source>Work-related burnout</source>
        <translation>काम से जुड़ा बर्नआउट</translation>
    </message>
    <message>
        <source>Client-related burnout</source>
        <translation>क्लाइंट से जुड़ा बर्नआउट</translation>
    </message>
    <message>
        <source>Disengagement</source>
        <translation>मन हट जाना</translation>
    </message>
    <message>
        <source>Exhaustion</source>
        <translation>थकावट</translation>
    </message>
    <message>
        <source>Minimal</source>
        <translation>बहुत कम</translation>
    </message>
    <message>
        <source>Within the usual range</source>
        <translation>सामान्य सीमा के भीतर</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>सामान्य</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>कम</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>औसत</translation>
    </message>
    <message>
        <source>Mild</source>
        <translation>हल्का</translation>
    </message>
    <message>
        <source>Moderate</source>
        <translation>मध्यम</translation>
    </message>
    <message>
        <source>Moderately severe</source>
        <translation>कुछ गंभीर</translation>
    </message>
    <message>
        <source>Severe</source>
        <translation>गंभीर</translation>
    </message>
    <message>
        <source>Extremely severe</source>
        <translation>अत्यंत गंभीर</translation>
    </message>
    <message>
        <source>High</source>
        <translation>अधिक</translation>
    </message>
    <message>
        <source>Very high</source>
        <translation>बहुत अधिक</translation>
    </message>
    <message>
        <source>Very low well-being, as is often found with depression</source>
        <translation>अच्छा हाल बहुत कम, जैसा अवसाद में अक्सर पाया जाता है</translation>
    </message>
    <message>
        <source>Low well-being</source>
        <translation>अच्छा हाल कम</translation>
    </message>
    <message>
        <source>Adequate well-being</source>
        <translation>अच्छा हाल पर्याप्त</translation>
    </message>
    <message>
        <source>Below the cut-off</source>
        <translation>सीमा-अंक से नीचे</translation>
    </message>
    <message>
        <source>At or above the lower cut-off</source>
        <translation>निचले कट-ऑफ़ पर या उससे ऊपर</translation>
    </message>
    <message>
        <source>At or above the higher cut-off</source>
        <translation>ऊपरी कट-ऑफ़ पर या उससे ऊपर</translation>
    </message>
    <message>
        <source>Zone I: low risk</source>
        <translation>स्तर I: कम जोखिम</translation>
    </message>
    <message>
        <source>Zone II: more than low risk</source>
        <translation>स्तर II: कम से अधिक जोखिम</translation>
    </message>
    <message>
        <source>Zone III: high risk of harm</source>
        <translation>स्तर III: हानि का अधिक जोखिम</translation>
    </message>
    <message>
        <source>Zone IV: a fuller assessment is advised</source>
        <translation>स्तर IV: अधिक पूरे आकलन की सलाह</translation>
    </message>
    <message>
        <source>Item {item} was answered above zero. Please ask about safety now, before the session ends.</source>
        <translation>प्रश्न {item} का उत्तर शून्य से अधिक है। कृपया अभी, मुलाक़ात समाप्त होने से पहले, सुरक्षा के बारे में पूछें।</translation>
    </message>
    <message>
        <source>At or above the cut-off. This is a reason to look closer, not a diagnosis.</source>
        <translation>सीमा-अंक पर या उससे ऊपर। यह ध्यान से देखने का कारण है, रोग-निर्णय नहीं।</translation>
    </message>
    <message>
        <source>The screen is positive. Please ask further, and follow your safety procedure where it concerns safety.</source>
        <translation>जाँच का परिणाम हाँ है। कृपया आगे पूछें, और सुरक्षा की बात हो तो अपनी सुरक्षा प्रक्रिया का पालन करें।</translation>
    </message>
    <message>
        <source>The answers meet the criteria that this questionnaire sets for PTSD. Only an interview by somebody qualified can tell whether it is.</source>
        <translation>उत्तर उन मानदंडों पर खरे हैं जो यह प्रश्नावली PTSD के लिए रखती है। ऐसा है या नहीं, यह केवल किसी योग्य व्यक्ति का साक्षात्कार बता सकता है।</translation>
    </message>
    <message>
        <source>The answers meet the criteria that this questionnaire sets for complex PTSD. Only an interview by somebody qualified can tell whether it is.</source>
        <translation>उत्तर उन मानदंडों पर खरे हैं जो यह प्रश्नावली जटिल PTSD के लिए रखती है। ऐसा है या नहीं, यह केवल किसी योग्य व्यक्ति का साक्षात्कार बता सकता है।</translation>
    </message>
    <message>
        <source>Cut-offs of 10 and of 13 are in use. The lower one is used here, so that fewer people are missed.</source>
        <translation>10 और 13, दोनों कट-ऑफ़ प्रचलित हैं। यहाँ निचला लिया गया है, ताकि कम लोग छूटें।</translation>
    </message>
    <message>
        <source>The published cut-off is 3 for women and 4 for men. The lower one is used for everyone, unless another is chosen.</source>
        <translation>प्रकाशित कट-ऑफ़ महिलाओं के लिए 3 और पुरुषों के लिए 4 है। दूसरा न चुना जाए तो सबके लिए निचला लिया जाता है।</translation>
    </message>
    <message>
        <source>Version 1 of this key took items 1, 3, 4 and 8 for intrusion and 2, 5, 6 and 7 for avoidance.</source>
        <translation>इस चाबी के संस्करण 1 में घुसपैठ के लिए प्रश्न 1, 3, 4 और 8 तथा बचाव के लिए 2, 5, 6 और 7 लिए जाते थे।</translation>
    </message>
    <message>
        <source>Version 1 of this key began some bands at other figures: severe depression at 22; moderate and severe anxiety at 12 and 16; mild and moderate stress at 16 and 20.</source>
        <translation>इस चाबी के संस्करण 1 में कुछ स्तर दूसरे अंकों से शुरू होते थे: गंभीर अवसाद 22 से; मध्यम और गंभीर चिंता 12 और 16 से; हल्का और मध्यम तनाव 16 और 20 से।</translation>
    </message>
    <message>
        <source>Type the points of each answer as the form prints them, not its place: in items 3 and 5 to 10 the first answer counts 3.</source>
        <translation>हर उत्तर के अंक वैसे लिखें जैसे फ़ॉर्म पर छपे हैं, उसका स्थान नहीं: प्रश्न 3 और 5 से 10 में पहले उत्तर के 3 अंक हैं।</translation>
    </message>
    <message>
        <source>The answers point to a high risk of suicide. Please stay with the person, make a safety plan and call your supervisor now.</source>
        <translation>उत्तर आत्महत्या के अधिक जोखिम की ओर इशारा करते हैं। कृपया उनके साथ रहें, सुरक्षा योजना बनाएँ और अभी अपने सुपरवाइज़र को फ़ोन करें।</translation>
    </message>
    <message>
        <source>Improved by enough to count</source>
        <translation>इतना बेहतर कि बदलाव माना जाए</translation>
    </message>
    <message>
        <source>Worse by enough to count</source>
        <translation>इतना कठिन कि बदलाव माना जाए</translation>
    </message>
    <message>
        <source>No change large enough to count</source>
        <translation>इतना बदलाव नहीं कि माना जाए</translation>
    </message>
    <message>
        <source>It is not known how large a change has to be before it means something</source>
        <translation>कितना बदलाव होने पर उसका अर्थ होता है, यह ज्ञात नहीं है</translation>
    </message>
    <message>
        <source>Free to use</source>
        <translation>मुफ़्त उपयोग</translation>
    </message>
    <message>
        <source>Free to use; please cite the authors</source>
        <translation>मुफ़्त उपयोग; कृपया लेखकों का उल्लेख करें</translation>
    </message>
    <message>
        <source>Free to use if nothing in it is changed</source>
        <translation>मुफ़्त उपयोग, यदि इसमें कुछ न बदला जाए</translation>
    </message>
    <message>
        <source>In the public domain</source>
        <translation>सार्वजनिक संपत्ति</translation>
    </message>
    <message>
        <source>Not under copyright</source>
        <translation>कॉपीराइट नहीं है</translation>
    </message>
    <message>
        <source>Creative Commons BY-NC-SA: with credit, not for profit, shared alike</source>
        <translation>क्रिएटिव कॉमन्स BY-NC-SA: नाम के साथ, बिना लाभ के, समान शर्तों पर</translation>
    </message>
    <message>
        <source>An agreement with the World Health Organization is needed before use</source>
        <translation>उपयोग से पहले विश्व स्वास्थ्य संगठन से समझौता ज़रूरी है</translation>
    </message>
    <message>
        <source>May be copied if credited, unchanged and not sold</source>
        <translation>श्रेय देकर, बिना बदले और बिना बेचे प्रतियाँ बनाई जा सकती हैं</translation>
    </message>
    <message>
        <source>Terms of use not recorded here; please ask the publisher before use</source>
        <translation>उपयोग की शर्तें यहाँ दर्ज नहीं हैं; कृपया पहले प्रकाशक से पूछें</translation>
    </message>
    <message>
        <source>Under copyright; the Royal College of Psychiatrists gives permission for copies</source>
        <translation>कॉपीराइट के अधीन; प्रतियों की अनुमति Royal College of Psychiatrists देता है</translation>
    </message>
    <message>
        <source>Worded and owned by this project</source>
        <translation>इस परियोजना ने लिखा और इसी का है</translation>
    </message>
    <message>
        <source>For clients</source>
        <translation>क्लाइंट के लिए</translation>
    </message>
    <message>
        <source>For staff</source>
        <translation>कर्मचारियों के लिए</translation>
    </message>
    <message>
        <source>Not checked against the manual.</source>
        <translation>मूल पुस्तिका से मिलाया नहीं गया।</translation>
    </message>
    <message>
        <source>Worded by this project and not validated.</source>
        <translation>इस परियोजना ने लिखा, प्रमाणित नहीं।</translation>
    </message>
    <message>
        <source>Item 5 is asked only after a yes to one of items 1 to 4. The total counts items 1 to 4.</source>
        <translation>प्रश्न 5 केवल तब पूछा जाता है जब प्रश्न 1 से 4 में किसी का उत्तर हाँ हो। कुल में प्रश्न 1 से 4 गिने जाते हैं।</translation>
    </message>
    <message>
        <source>Items 9 and 10 count 0, 2 or 4. Items that were not asked stay empty.</source>
        <translation>प्रश्न 9 और 10 के 0, 2 या 4 अंक होते हैं। जो नहीं पूछे गए, वे खाली रहते हैं।</translation>
    </message>
    <message>
        <source>If item 1 is answered with 0, items 2 to 8 may be left out; if items 2 and 3 are, items 4 to 8.</source>
        <translation>प्रश्न 1 का उत्तर 0 हो तो प्रश्न 2 से 8 छोड़े जा सकते हैं; प्रश्न 2 और 3 का हो तो प्रश्न 4 से 8।</translation>
    </message>
    <message>
        <source>If item 1 is answered with 0, items 2 and 3 may be left out.</source>
        <translation>प्रश्न 1 का उत्तर 0 हो तो प्रश्न 2 और 3 छोड़े जा सकते हैं।</translation>
    </message>
    <message>
        <source>Items 1 to 5 are about the past month. Answer item 6 with 1 only if it was within the past three months.</source>
        <translation>प्रश्न 1 से 5 पिछले महीने के बारे में हैं। प्रश्न 6 का उत्तर 1 तभी दें जब वह पिछले तीन महीनों में हुआ हो।</translation>
    </message>
    <message>
        <source>Items 3 to 5 are asked only after a yes to item 2.</source>
        <translation>प्रश्न 3 से 5 तभी पूछे जाते हैं जब प्रश्न 2 का उत्तर हाँ हो।</translation>
    </message>
    <message>
        <source>Sources order the items differently. Here items 1 to 6 are personal, 7 to 13 about work and 14 to 19 about clients; item 13, the last about work, is reversed.</source>
        <translation>अलग-अलग स्रोतों में प्रश्नों का क्रम अलग है। यहाँ प्रश्न 1 से 6 निजी, 7 से 13 काम के और 14 से 19 सेवा लेने वालों के बारे में हैं; काम का अंतिम प्रश्न 13 उलटा गिना जाता है।</translation>
    </message>
    <message>
        <source>Cut-offs from 31 to 33 are published. The lowest is used here, so that fewer people are missed.</source>
        <translation>31 से 33 तक के सीमा-अंक प्रकाशित हैं। यहाँ सबसे छोटा लिया गया है, ताकि कम लोग छूटें।</translation>
    </message>
    <message>
        <source>All scores are doubled, so that they compare with the 42-item version.</source>
        <translation>सभी अंक दुगुने किए गए हैं, ताकि उनकी तुलना 42 प्रश्नों वाले रूप से हो सके।</translation>
    </message>
    <message>
        <source>Item 1 is about exposure. If it is answered with 0, the total is 0 and the other items may be left out.</source>
        <translation>प्रश्न 1 घटना का सामना होने के बारे में है। उसका उत्तर 0 हो तो कुल 0 होता है और बाक़ी प्रश्न छोड़े जा सकते हैं।</translation>
    </message>
    <message>
        <source>Give P1 to P9 first, then C1 to C9.</source>
        <translation>पहले P1 से P9 दें, फिर C1 से C9।</translation>
    </message>
    <message>
        <source>The author publishes no bands. Compare a person&apos;s scores over time only.</source>
        <translation>लेखक ने कोई श्रेणियाँ प्रकाशित नहीं की हैं। एक ही व्यक्ति के अंकों की समय के साथ तुलना करें।</translation>
    </message>
    <message>
        <source>There is no universal cut-off. The one used here, 8 or more, is common in India.</source>
        <translation>कोई सर्वमान्य सीमा-अंक नहीं है। यहाँ लिया गया, 8 या अधिक, भारत में आम है।</translation>
    </message>
    <message>
        <source>The change that counts here is the one the publisher calls meaningful; it is not computed from reliability.</source>
        <translation>यहाँ वह बदलाव माना जाता है जिसे प्रकाशक सार्थक कहते हैं; वह विश्वसनीयता से नहीं निकाला गया है।</translation>
    </message>
    <message>
        <source>The total adds all items, for comparison over time only. What counts is whether the criteria are met.</source>
        <translation>कुल में सभी प्रश्न जुड़ते हैं, केवल समय के साथ तुलना के लिए। महत्व इसका है कि कसौटियाँ पूरी होती हैं या नहीं।</translation>
    </message>
    <message>
        <source>Two tables of bands for anxiety are in circulation. Here it is the one of the manual: 8, 10, 15, 20. The other has 8, 12, 16, 20.</source>
        <translation>चिंता के स्तरों की दो तालिकाएँ चलन में हैं। यहाँ नियमावली की तालिका है: 8, 10, 15, 20। दूसरी में 8, 12, 16, 20 हैं।</translation>
    </message>
    <message>
        <source>Two systems of bands are in use. Here it is the one of the Australian Bureau of Statistics: 10, 16, 22, 30. The other begins at 20, 25 and 30.</source>
        <translation>श्रेणियों की दो प्रणालियाँ चलन में हैं। यहाँ ऑस्ट्रेलियाई सांख्यिकी ब्यूरो की है: 10, 16, 22, 30। दूसरी 20, 25 और 30 से शुरू होती है।</translation>
    </message>
    <message>
        <source>This instrument takes {expected} answers and {given} were given. Please compare them with the form.</source>
        <translation>इस प्रश्नावली में {expected} उत्तर होते हैं और {given} दिए गए। कृपया काग़ज़ से मिलाएँ।</translation>
    </message>
    <message>
        <source>Item {item} has no answer, so the score cannot be worked out. Please add it if you can.</source>
        <translation>प्रश्न {item} का उत्तर नहीं है, इसलिए अंक नहीं निकाला जा सकता। हो सके तो जोड़ दें।</translation>
    </message>
    <message>
        <source>The answer to item {item} is not one this item allows ({allowed}). Please compare it with the form.</source>
        <translation>प्रश्न {item} का उत्तर इस प्रश्न के लिए मान्य नहीं है ({allowed})। कृपया काग़ज़ से मिलाएँ।</translation>
    </message>
    <message>
        <source>Item {item} is asked only after a yes to an earlier item, so its answer is not counted. Please compare the earlier items with the form.</source>
        <translation>प्रश्न {item} केवल तब पूछा जाता है जब पहले के किसी प्रश्न का उत्तर हाँ हो, इसलिए यह उत्तर नहीं गिना गया। कृपया पहले के प्रश्न काग़ज़ से मिलाएँ।</translation>
    </message>
    <message>
        <source>{score}: {value}, on a scale from {low} to {high}.</source>
        <translation>{score}: {value}, {low} से {high} के पैमाने पर।</translation>
    </message>
    <message>
        <source>{score}: {value}, on a scale from {low} to {high}. {band}.</source>
        <translation>{score}: {value}, {low} से {high} के पैमाने पर। {band}।</translation>
    </message>
    <message>
        <source>{score} was worked out from {given} of {all} answers, as the manual allows.</source>
        <translation>{score}: {all} में से {given} उत्तरों से निकाला गया, जैसा निर्देशिका अनुमति देती है।</translation>
    </message>
    <message>
        <source>A higher figure means more difficulty.</source>
        <translation>अंक अधिक होने का अर्थ है अधिक कठिनाई।</translation>
    </message>
    <message>
        <source>A higher figure means more well-being.</source>
        <translation>अंक अधिक होने का अर्थ है अधिक कुशलता।</translation>
    </message>
    <message>
        <source>No questionnaire is exact: a total of {value} stands for something between {low} and {high}.</source>
        <translation>कोई प्रश्नावली सटीक नहीं होती: कुल {value} का अर्थ {low} और {high} के बीच कुछ है।</translation>
    </message>
    <message>
        <source>A difference smaller than {points} points may be chance.</source>
        <translation>{points} अंक से कम का अंतर संयोग हो सकता है।</translation>
    </message>
    <message>
        <source>Its publisher calls a difference of {points} points or more meaningful.</source>
        <translation>इसके प्रकाशक {points} या अधिक अंक के अंतर को सार्थक मानते हैं।</translation>
    </message>
    <message>
        <source>How large a difference has to be before it is more than chance is not known for it.</source>
        <translation>कितना अंतर संयोग से अधिक माना जाए, यह इसके लिए ज्ञात नहीं है।</translation>
    </message>
    <message>
        <source>Since the first time, on {day} ({value}): {change}.</source>
        <translation>पहली बार से, {day} ({value}): {change}।</translation>
    </message>
    <message>
        <source>Since the time before, on {day} ({value}): {change}.</source>
        <translation>पिछली बार से, {day} ({value}): {change}।</translation>
    </message>
    <message>
        <source>{score} was at or above the cut-off of {cut} on {day} and is below it now.</source>
        <translation>{day} को {score} कट-ऑफ़ {cut} पर या उससे ऊपर था, अब उससे नीचे है।</translation>
    </message>
    <message>
        <source>{score} was below the cut-off of {cut} on {day} and is at or above it now.</source>
        <translation>{day} को {score} कट-ऑफ़ {cut} से नीचे था, अब उस पर या उससे ऊपर है।</translation>
    </message>
    <message>
        <source>{score} is at or above the cut-off of {cut}.</source>
        <translation>{score} कट-ऑफ़ {cut} पर या उससे ऊपर है।</translation>
    </message>
    <message>
        <source>{score} is below the cut-off of {cut}.</source>
        <translation>{score} कट-ऑफ़ {cut} से नीचे है।</translation>
    </message>
    <message>
        <source>The cut-off is the one published for women.</source>
        <translation>कट-ऑफ़ महिलाओं के लिए प्रकाशित वाला है।</translation>
    </message>
    <message>
        <source>The cut-off is the one published for men.</source>
        <translation>कट-ऑफ़ पुरुषों के लिए प्रकाशित वाला है।</translation>
    </message>
    <message>
        <source>Cut-off {value}</source>
        <translation>कट-ऑफ़ {value}</translation>
    </message>
    <message>
        <source>Item {item} concerns safety and has no answer. Please ask the client about it.</source>
        <translation>प्रश्न {item} सुरक्षा के बारे में है और उसका उत्तर नहीं है। कृपया क्लाइंट से इसके बारे में पूछें।</translation>
    </message>
    <message>
        <source>{day}: scored by version {version} of the key: {scores}.</source>
        <translation>{day}: चाबी के संस्करण {version} से स्कोर निकाला गया: {scores}।</translation>
    </message>
    <message>
        <source>{day}: saved without the version of the key; the figures are those of version {version}.</source>
        <translation>{day}: चाबी के संस्करण के बिना सहेजा गया; अंक संस्करण {version} के हैं।</translation>
    </message>
    <message>
        <source>By version {version}, the present one: {scores}.</source>
        <translation>मौजूदा संस्करण {version} से: {scores}।</translation>
    </message>
    <message>
        <source>{day}: cannot be scored; answers are missing to items {items}.</source>
        <translation>{day}: स्कोर नहीं निकल सकता; प्रश्न {items} के उत्तर नहीं हैं।</translation>
    </message>
</context>
<context>
    <name>complaints</name>
    <message>
        <source>Is something here not right?</source>
        <translation>क्या यहाँ कुछ ठीक नहीं है?</translation>
    </message>
    <message>
        <source>What you write goes to {name}, sealed. Your counsellor cannot read it, and can only see that something was sent.</source>
        <translation>आपका लिखा बंद होकर {name} के पास जाता है। आपके परामर्शदाता को वह पढ़ने को नहीं मिलता, केवल यह दिखता है कि कुछ भेजा गया।</translation>
    </message>
    <message>
        <source>You need not write your name. If you want an answer, please write how you can be reached safely.</source>
        <translation>नाम लिखना ज़रूरी नहीं। जवाब चाहिए तो कृपया लिखें कि आपसे सुरक्षित तरीक़े से कैसे संपर्क हो।</translation>
    </message>
    <message>
        <source>Seal it and send it</source>
        <translation>बंद करके भेजें</translation>
    </message>
    <message>
        <source>Stop, and save nothing</source>
        <translation>रुकें, और कुछ न सहेजें</translation>
    </message>
    <message>
        <source>Thank you. Please hand the computer back.</source>
        <translation>धन्यवाद। कृपया कंप्यूटर वापस दें।</translation>
    </message>
    <message>
        <source>Lock the desk</source>
        <translation>डेस्क लॉक करें</translation>
    </message>
    <message>
        <source>It could not be sent. You can try once more, or stop and take the slip along.</source>
        <translation>यह भेजा नहीं जा सका। एक बार और कोशिश करें, या रुककर पर्ची ले जाएँ।</translation>
    </message>
    <message>
        <source>If something is not right</source>
        <translation>कुछ ठीक न हो तो</translation>
    </message>
    <message>
        <source>You may say so at any time. You need not say it to your counsellor, and you need not give your name.</source>
        <translation>यह कभी भी कहा जा सकता है। अपने परामर्शदाता से कहना ज़रूरी नहीं, और नाम बताना भी ज़रूरी नहीं।</translation>
    </message>
    <message>
        <source>You can turn to</source>
        <translation>इनसे कहा जा सकता है</translation>
    </message>
    <message>
        <source>How</source>
        <translation>कैसे</translation>
    </message>
    <message>
        <source>Anybody who works here; ask for the head of the office</source>
        <translation>यहाँ काम करने वाले कोई भी; कार्यालय के प्रमुख से मिलने को कहें</translation>
    </message>
    <message>
        <source>This works without the computer: by word of mouth, by telephone, or on paper. Help goes on all the same.</source>
        <translation>यह कंप्यूटर के बिना भी होता है: बोलकर, टेलीफ़ोन पर या काग़ज़ पर। मदद वैसे ही चलती रहती है।</translation>
    </message>
    <message>
        <source>What the law says</source>
        <translation>कानून क्या कहता है</translation>
    </message>
    <message>
        <source>No lawyer of the office has checked this yet.</source>
        <translation>कार्यालय के किसी वकील ने अभी इसे नहीं जाँचा है।</translation>
    </message>
</context>
<context>
    <name>documents</name>
    <message>
        <source>Page {number} of {count}</source>
        <translation>पृष्ठ {number} / {count}</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>That did not work. Nothing has been changed.</source>
        <translation>यह नहीं हो सका। कुछ भी बदला नहीं गया।</translation>
    </message>
    <message>
        <source>The desk is open for reading only, because its data folder cannot be written to here. Nothing has been saved or changed. Please ask the administrator to look at the folder.</source>
        <translation>डेस्क सिर्फ़ पढ़ने के लिए खुला है, क्योंकि यहाँ उसके डेटा फ़ोल्डर में लिखा नहीं जा सकता। कुछ भी सहेजा या बदला नहीं गया। कृपया प्रशासक से फ़ोल्डर देखने को कहें।</translation>
    </message>
    <message>
        <source>Your role does not include this. If it should, please ask the administrator.</source>
        <translation>यह आपकी भूमिका में नहीं है। होना चाहिए तो कृपया प्रशासक से कहें।</translation>
    </message>
    <message>
        <source>The desk was open on the computer {host} and was not closed there: it may have lost its power, or it may still be at work. Nothing has been changed. Please look at that computer, or ask whoever uses it.</source>
        <translation>डेस्क {host} कंप्यूटर पर खुला था और वहाँ बंद नहीं किया गया: हो सकता है बिजली चली गई हो, या वहाँ अभी काम चल रहा हो। कुछ भी बदला नहीं गया। कृपया उस कंप्यूटर को देखें, या जो उसे इस्तेमाल करते हैं उनसे पूछें।</translation>
    </message>
    <message>
        <source>There was not enough free memory for this. What was saved before is safe. Please close other programs and try again.</source>
        <translation>इसके लिए पर्याप्त ख़ाली मेमोरी नहीं थी। जो पहले सहेजा गया था वह सुरक्षित है। कृपया दूसरे प्रोग्राम बंद करके फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The file {file} could not be read. Please check that it is still there.</source>
        <translation>फ़ाइल {file} पढ़ी नहीं जा सकी। कृपया देखें कि वह अब भी वहाँ है या नहीं।</translation>
    </message>
    <message>
        <source>The file {file} is empty. Please ask for a fresh copy of the form.</source>
        <translation>फ़ाइल {file} खाली है। कृपया फ़ॉर्म की नई प्रति माँगें।</translation>
    </message>
    <message>
        <source>This form is larger than the desk can open ({limit}). Please split it into shorter forms.</source>
        <translation>यह फ़ॉर्म डेस्क की सीमा ({limit}) से बड़ा है। कृपया इसे छोटे फ़ॉर्मों में बाँटें।</translation>
    </message>
    <message>
        <source>The file {file} is damaged or is not a FHIR form in JSON. Please ask for a fresh copy in JSON.</source>
        <translation>फ़ाइल {file} ख़राब है, या JSON में FHIR फ़ॉर्म नहीं है। कृपया JSON में नई प्रति माँगें।</translation>
    </message>
    <message>
        <source>This is not a FHIR Questionnaire. Please choose a file that holds one.</source>
        <translation>यह FHIR Questionnaire नहीं है। कृपया ऐसी फ़ाइल चुनें जिसमें वह हो।</translation>
    </message>
    <message>
        <source>This file holds {number} forms. Please save each of them in a file of its own.</source>
        <translation>इस फ़ाइल में {number} फ़ॉर्म हैं। कृपया हर फ़ॉर्म को अलग फ़ाइल में सहेजें।</translation>
    </message>
    <message>
        <source>This form is written in an older FHIR (DSTU2). Please ask for it in FHIR R4.</source>
        <translation>यह फ़ॉर्म पुराने FHIR (DSTU2) में लिखा है। कृपया इसे FHIR R4 में माँगें।</translation>
    </message>
    <message>
        <source>This is not a FHIR QuestionnaireResponse. Please choose a file that holds one.</source>
        <translation>यह FHIR QuestionnaireResponse नहीं है। कृपया ऐसी फ़ाइल चुनें जिसमें वह हो।</translation>
    </message>
    <message>
        <source>Item number {number} of this form has no linkId or no type that FHIR R4 knows. Please ask the form&apos;s author to correct it.</source>
        <translation>इस फ़ॉर्म के प्रश्न {number} में linkId नहीं है, या ऐसा प्रकार नहीं है जिसे FHIR R4 जानता हो। कृपया फ़ॉर्म बनाने वाले से इसे ठीक करने को कहें।</translation>
    </message>
    <message>
        <source>Two items of this form share the linkId {link_id}, so their answers could be mixed up. Please ask the form&apos;s author to correct it.</source>
        <translation>इस फ़ॉर्म के दो प्रश्नों की linkId एक ही है, {link_id}, इसलिए उनके उत्तर आपस में मिल सकते हैं। कृपया फ़ॉर्म बनाने वाले से इसे ठीक करने को कहें।</translation>
    </message>
    <message>
        <source>This form has no question with the linkId {link_id}.</source>
        <translation>इस फ़ॉर्म में linkId {link_id} वाला कोई प्रश्न नहीं है।</translation>
    </message>
    <message>
        <source>There is no built-in form named {name}.</source>
        <translation>{name} नाम का कोई अपना फ़ॉर्म नहीं है।</translation>
    </message>
    <message>
        <source>This table is no form that the desk can read. It reads data dictionaries of REDCap (CSV) and XLSForms (XLSX).</source>
        <translation>यह तालिका ऐसा फ़ॉर्म नहीं है जिसे डेस्क पढ़ सके। डेस्क REDCap की डेटा डिक्शनरी (CSV) और XLSForm (XLSX) पढ़ता है।</translation>
    </message>
    <message>
        <source>The condition under which “{question}” is asked is more than the desk can read, so the form is not opened: it could ask at the wrong time. Conditions joined by “and” alone or by “or” alone can be read.</source>
        <translation>“{question}” किस शर्त पर पूछा जाए, यह डेस्क की पढ़ने की क्षमता से बाहर है, इसलिए फ़ॉर्म नहीं खोला गया: वह गलत समय पर पूछ सकता था। केवल “and” या केवल “or” से जुड़ी शर्तें पढ़ी जा सकती हैं।</translation>
    </message>
    <message>
        <source>There is no instrument with the key {key}. The command “assessments list” shows the keys there are.</source>
        <translation>{key} नाम की कोई प्रश्नावली नहीं है। कमांड “assessments list” से दिखता है कि कौन-सी हैं।</translation>
    </message>
    <message>
        <source>Answer {item} is not a whole number. Please give whole numbers with commas between them, and leave the place empty where there is no answer.</source>
        <translation>उत्तर {item} पूर्ण संख्या नहीं है। कृपया बीच में अल्पविराम लगाकर पूर्ण संख्याएँ लिखें, और जहाँ उत्तर न हो वहाँ जगह खाली छोड़ें।</translation>
    </message>
    <message>
        <source>The file is nested too deep to be read. Please ask its author for a simpler one.</source>
        <translation>फ़ाइल की परतें इतनी गहरी हैं कि पढ़ी नहीं जा सकती। कृपया बनाने वाले से सरल फ़ाइल माँगें।</translation>
    </message>
    <message>
        <source>The picture {file} could not be saved. Please check that its folder can be written to and that the disk has room.</source>
        <translation>तस्वीर {file} सहेजी नहीं जा सकी। कृपया देखें कि उसके फ़ोल्डर में लिखा जा सकता है और डिस्क में जगह है।</translation>
    </message>
    <message>
        <source>The name and passphrase do not match. Please try again, or use your printed recovery code.</source>
        <translation>नाम और पासफ़्रेज़ मेल नहीं खाते। कृपया फिर कोशिश करें, या अपना छपा हुआ रिकवरी कोड काम में लें।</translation>
    </message>
    <message>
        <source>This passphrase would be easy to guess. Please use {minimum} characters or more, with different letters, or let the desk make one for you.</source>
        <translation>इस पासफ़्रेज़ का अंदाज़ा आसानी से लग सकता है। कृपया {minimum} या अधिक अक्षर लिखें, अलग-अलग अक्षरों के साथ, या डेस्क को बनाने दें।</translation>
    </message>
    <message>
        <source>This passphrase is empty or holds a character that cannot be used, such as a tab. Please use letters, digits, spaces and punctuation.</source>
        <translation>यह पासफ़्रेज़ खाली है, या इसमें ऐसा चिह्न है जो काम में नहीं लिया जा सकता, जैसे टैब। कृपया अक्षर, अंक, ख़ाली जगह और विराम चिह्न काम में लें।</translation>
    </message>
    <message>
        <source>Signing in needs {mebibytes} MiB of free memory. Please close other programs and try again.</source>
        <translation>साइन इन के लिए {mebibytes} MiB ख़ाली मेमोरी चाहिए। कृपया दूसरे प्रोग्राम बंद करके फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The stored settings of this passphrase are not safe, so it was not tried. Please ask the administrator to restore the office register from a backup.</source>
        <translation>इस पासफ़्रेज़ की रखी हुई सेटिंग सुरक्षित नहीं हैं, इसलिए इसे आज़माया नहीं गया। कृपया प्रशासक से कार्यालय का रजिस्टर बैकअप से वापस लाने को कहें।</translation>
    </message>
    <message>
        <source>These shares do not give the office key. Nothing has been changed. Please compare them with the printed pages.</source>
        <translation>इन हिस्सों से कार्यालय की चाबी नहीं बनती। कुछ भी बदला नहीं गया। कृपया इन्हें छपे पन्नों से मिलाएँ।</translation>
    </message>
    <message>
        <source>This request was not made with the invitation code that belongs to it. Please give the person the code again and ask for a new request.</source>
        <translation>यह अनुरोध अपने निमंत्रण कोड से नहीं बना है। कृपया उस व्यक्ति को कोड फिर दें और नया अनुरोध माँगें।</translation>
    </message>
    <message>
        <source>An invitation code has eight groups of four characters. Please compare every group with the slip and try again.</source>
        <translation>निमंत्रण कोड में चार अक्षरों के आठ समूह होते हैं। कृपया हर समूह पर्ची से मिलाएँ और फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>Recovery sheet {number}, as it was typed, has a word that is mistyped, missing or out of order. Nothing has been changed. Please compare it with the printed page.</source>
        <translation>रिकवरी पन्ना {number} में, जैसा लिखा गया, कोई शब्द ग़लत है, छूट गया है या आगे-पीछे है। कुछ भी बदला नहीं गया। कृपया छपे पन्ने से मिलाएँ।</translation>
    </message>
    <message>
        <source>This recovery code does not open these keys. Please compare every word with your newest printed page and try again. If that page was made at another laptop, it has to exchange first, and then this one.</source>
        <translation>यह रिकवरी कोड इन चाबियों को नहीं खोलता। कृपया हर शब्द अपने सबसे नए छपे पन्ने से मिलाएँ और फिर कोशिश करें। अगर वह पन्ना दूसरे लैपटॉप पर बना है, तो पहले उसका और फिर इस लैपटॉप का आदान-प्रदान होना चाहिए।</translation>
    </message>
    <message>
        <source>Different recovery sheets needed: {needed}. Typed so far: {given}. Nothing has been changed. Please type the words of another sheet.</source>
        <translation>अलग-अलग रिकवरी पन्ने चाहिए: {needed}। अब तक लिखे गए: {given}। कुछ भी बदला नहीं गया। कृपया किसी दूसरे पन्ने के शब्द लिखें।</translation>
    </message>
    <message>
        <source>These recovery sheets do not belong together. Nothing has been changed. Please use sheets that were printed on the same day for this office.</source>
        <translation>ये रिकवरी पन्ने एक साथ के नहीं हैं। कुछ भी बदला नहीं गया। कृपया वे पन्ने लें जो इस कार्यालय के लिए एक ही दिन छपे थे।</translation>
    </message>
    <message>
        <source>The last four groups of this code are not those of the office here. Please compare every group with the slip. If they are all the same, please do not go on here, and show the slip to the administrator, who can have the files of the desk checked.</source>
        <translation>इस कोड के आख़िरी चार समूह यहाँ के कार्यालय के नहीं हैं। कृपया हर समूह पर्ची से मिलाएँ। सब एक जैसे हों तो कृपया यहाँ आगे काम न करें, और पर्ची प्रशासक को दिखाएँ, जो डेस्क की फ़ाइलों की जाँच करा सकते हैं।</translation>
    </message>
    <message>
        <source>The office does not vouch for these keys, so they were not used. Please tell the administrator before you go on.</source>
        <translation>कार्यालय इन चाबियों की ज़िम्मेदारी नहीं लेता, इसलिए इन्हें काम में नहीं लिया गया। आगे बढ़ने से पहले कृपया प्रशासक को बताएँ।</translation>
    </message>
    <message>
        <source>This was changed on the way or is meant for someone else, so it was not opened. Please ask for it to be sent again.</source>
        <translation>यह रास्ते में बदला गया है या किसी और के लिए है, इसलिए इसे खोला नहीं गया। कृपया फिर से भेजने को कहें।</translation>
    </message>
    <message>
        <source>One person may not be both counsellor and caseworker, so that counselling stays apart from the legal case. Please choose one of the two.</source>
        <translation>एक ही व्यक्ति परामर्शदाता और केसवर्कर दोनों नहीं हो सकता, ताकि परामर्श कानूनी मामले से अलग रहे। कृपया दोनों में से एक चुनें।</translation>
    </message>
    <message>
        <source>This message was not accepted. Please ask the sender to send it again.</source>
        <translation>यह संदेश स्वीकार नहीं किया गया। कृपया भेजने वाले से इसे फिर भेजने को कहें।</translation>
    </message>
    <message>
        <source>This message is meant for someone else, so it was not opened. Please let the sender know.</source>
        <translation>यह संदेश किसी और के लिए है, इसलिए इसे खोला नहीं गया। कृपया भेजने वाले को बताएँ।</translation>
    </message>
    <message>
        <source>This message is incomplete or was changed on the way, so it was not accepted. Please ask the sender to send it again.</source>
        <translation>यह संदेश अधूरा है या रास्ते में बदला गया, इसलिए इसे स्वीकार नहीं किया गया। कृपया भेजने वाले से इसे फिर भेजने को कहें।</translation>
    </message>
    <message>
        <source>The office does not vouch for the sender of this message, so it was not accepted. Please check with the sender in person.</source>
        <translation>कार्यालय इस संदेश के भेजने वाले की ज़िम्मेदारी नहीं लेता, इसलिए इसे स्वीकार नहीं किया गया। कृपया भेजने वाले से आमने-सामने पूछ लें।</translation>
    </message>
    <message>
        <source>You have received this message before. Nothing has been changed.</source>
        <translation>यह संदेश आपको पहले मिल चुका है। कुछ भी बदला नहीं गया।</translation>
    </message>
    <message>
        <source>The time to open this message has passed. Please ask the sender whether it may be sent again.</source>
        <translation>इस संदेश को खोलने का समय बीत चुका है। कृपया भेजने वाले से पूछें कि क्या इसे फिर भेजा जा सकता है।</translation>
    </message>
    <message>
        <source>This message comes from another office or a newer version of the program. Please check with the sender and update the program.</source>
        <translation>यह संदेश किसी दूसरे कार्यालय से या प्रोग्राम के नए संस्करण से आया है। कृपया भेजने वाले से पूछ लें और प्रोग्राम अपडेट करें।</translation>
    </message>
    <message>
        <source>This is too large to send: {mebibytes} MiB at most. Please leave something out.</source>
        <translation>यह भेजने के लिए बहुत बड़ा है: {mebibytes} MiB से ज़्यादा नहीं भेजा जा सकता। कृपया कुछ छोड़ दें।</translation>
    </message>
    <message>
        <source>The keyring of this computer does not answer. Please sign in to the computer again, or use your key file or recovery code. Nothing has been changed.</source>
        <translation>इस कंप्यूटर का पासवर्ड स्टोर जवाब नहीं दे रहा। कृपया कंप्यूटर में फिर से साइन इन करें, या अपनी चाबी की फ़ाइल या रिकवरी कोड काम में लें। कुछ भी बदला नहीं गया।</translation>
    </message>
    <message>
        <source>The keyring that answers on this computer, {name}, does not keep keys safe, so the desk does not use it. Please use your key file or recovery code. Nothing has been changed.</source>
        <translation>इस कंप्यूटर पर जो पासवर्ड स्टोर जवाब दे रहा है, {name}, वह गुप्त चीज़ें सुरक्षित नहीं रखता, इसलिए डेस्क उसे काम में नहीं लेता। कृपया अपनी चाबी की फ़ाइल या रिकवरी कोड काम में लें। कुछ भी बदला नहीं गया।</translation>
    </message>
    <message>
        <source>The keyring of this computer is locked. Please unlock it and try again. Nothing has been changed.</source>
        <translation>इस कंप्यूटर का पासवर्ड स्टोर लॉक है। कृपया उसे अनलॉक करके फिर कोशिश करें। कुछ भी बदला नहीं गया।</translation>
    </message>
    <message>
        <source>This laptop&apos;s key is not in its usual place. Please plug in the stick with the key file, choose the file if it has moved, or use the recovery code of anyone in the office. Nothing has been changed.</source>
        <translation>इस लैपटॉप की चाबी अपनी जगह पर नहीं है। कृपया चाबी की फ़ाइल वाली पेन ड्राइव लगाएँ, फ़ाइल कहीं और रखी गई हो तो उसे चुनें, या कार्यालय में किसी का भी रिकवरी कोड काम में लें। कुछ भी बदला नहीं गया।</translation>
    </message>
    <message>
        <source>This computer did not keep the key that it was given, so it was not used. Please use a key file instead.</source>
        <translation>इस कंप्यूटर ने दी गई चाबी रखी नहीं, इसलिए उसे काम में नहीं लिया गया। कृपया इसकी जगह चाबी की फ़ाइल काम में लें।</translation>
    </message>
    <message>
        <source>What was found is not a laptop&apos;s key, or is damaged, and was left as it is. Please choose the right key file, or use the recovery code of anyone in the office.</source>
        <translation>जो मिला वह किसी लैपटॉप की चाबी नहीं है, या ख़राब है, और उसे वैसा ही छोड़ दिया गया। कृपया सही चाबी की फ़ाइल चुनें, या कार्यालय में किसी का भी रिकवरी कोड काम में लें।</translation>
    </message>
    <message>
        <source>Another office&apos;s key is kept here already and was left as it is. Please choose another place.</source>
        <translation>यहाँ पहले से किसी दूसरे कार्यालय की चाबी रखी है और उसे वैसा ही छोड़ दिया गया। कृपया दूसरी जगह चुनें।</translation>
    </message>
    <message>
        <source>The key file {file} cannot be read or written. Please check that its folder or stick is there and try again.</source>
        <translation>चाबी की फ़ाइल {file} पढ़ी या लिखी नहीं जा सकती। कृपया देखें कि उसका फ़ोल्डर या पेन ड्राइव वहाँ है, और फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>Some answers are not among those that the form allows. They are marked. Please compare them with the paper form; nothing is saved yet.</source>
        <translation>कुछ उत्तर वे नहीं हैं जो फ़ॉर्म में हो सकते हैं। उन पर निशान है। कृपया काग़ज़ के फ़ॉर्म से मिलाएँ; अभी कुछ सहेजा नहीं गया है।</translation>
    </message>
    <message>
        <source>The client&apos;s intake does not note the sex that this cut-off is published for. Please use the one for everyone; nothing is saved yet.</source>
        <translation>यह सीमा जिस लिंग के लिए प्रकाशित है, वह क्लाइंट की पहली बातचीत में दर्ज नहीं है। कृपया सबके लिए दी गई सीमा का उपयोग करें; अभी कुछ सहेजा नहीं गया है।</translation>
    </message>
    <message>
        <source>No answers are entered yet. Please enter those that the paper form has.</source>
        <translation>अभी कोई उत्तर नहीं लिखा गया है। कृपया काग़ज़ के फ़ॉर्म के उत्तर लिखें।</translation>
    </message>
    <message>
        <source>Please write the reference of the case, such as the number the court gave it.</source>
        <translation>कृपया मामले की पहचान लिखें, जैसे अदालत का दिया नंबर।</translation>
    </message>
    <message>
        <source>Please keep this shorter than {most} letters. What is about health or counselling does not belong here.</source>
        <translation>कृपया इसे {most} अक्षरों से कम रखें। स्वास्थ्य या परामर्श की बात यहाँ की नहीं है।</translation>
    </message>
    <message>
        <source>The file could not be written there. Please choose another folder, or make room on the disk.</source>
        <translation>फ़ाइल वहाँ लिखी नहीं जा सकी। कृपया दूसरा फ़ोल्डर चुनें, या डिस्क में जगह बनाएँ।</translation>
    </message>
    <message>
        <source>Nothing is answered yet. Please answer what you like, and save after that.</source>
        <translation>अभी किसी प्रश्न का उत्तर नहीं दिया गया है। जिनका उत्तर देना चाहें दें, और उसके बाद सहेजें।</translation>
    </message>
    <message>
        <source>This record is not here any more. Please go back to the list and choose again.</source>
        <translation>यह रिकॉर्ड अब यहाँ नहीं है। कृपया सूची पर लौटें और फिर चुनें।</translation>
    </message>
    <message>
        <source>The last day is before the first day of the work together. Please look at both dates.</source>
        <translation>अंतिम दिन साथ के काम के पहले दिन से पहले है। कृपया दोनों तारीख़ें देखें।</translation>
    </message>
    <message>
        <source>A consent to research names one study, who is responsible for it, and the committee that approved it. Please write all three; without an approval, nobody is asked.</source>
        <translation>शोध की सहमति में एक अध्ययन, उसकी ज़िम्मेदारी किसकी है और किस समिति ने स्वीकृति दी, यह लिखा होता है। कृपया तीनों लिखें; स्वीकृति के बिना किसी से नहीं पूछा जाता।</translation>
    </message>
    <message>
        <source>This consent would end before it begins. Please look at both dates.</source>
        <translation>यह सहमति शुरू होने से पहले ही समाप्त हो जाती। कृपया दोनों तारीख़ें देखें।</translation>
    </message>
    <message>
        <source>Please choose at least one thing that the client agrees to share.</source>
        <translation>कृपया कम से कम एक बात चुनें जिसे साझा करने के लिए क्लाइंट सहमत हैं।</translation>
    </message>
    <message>
        <source>Please choose or name whom the client agrees to send it to: a caseworker or an office.</source>
        <translation>कृपया चुनें या लिखें कि किसे भेजने के लिए क्लाइंट सहमत हैं: कोई केसवर्कर या कोई कार्यालय।</translation>
    </message>
    <message>
        <source>A consent is valid only if whoever says yes knows that they may say no. Please explain it to them, and record the consent after that.</source>
        <translation>सहमति तभी वैध है जब हाँ कहने वाले व्यक्ति को पता हो कि ना भी कहा जा सकता है। कृपया यह समझाएँ, और उसके बाद सहमति दर्ज करें।</translation>
    </message>
    <message>
        <source>Please consider first whether whoever says yes understands it and can decide now. If not, ask another day; help goes on all the same.</source>
        <translation>कृपया पहले सोचें कि हाँ कहने वाले व्यक्ति को यह समझ में आता है या नहीं, और अभी निर्णय लेना संभव है या नहीं। नहीं तो किसी और दिन पूछें; मदद वैसे ही चलती रहती है।</translation>
    </message>
    <message>
        <source>Please write who gives this consent for the client, and what they are to them. Where no guardian is safe, name the Child Welfare Committee or the person it named.</source>
        <translation>कृपया लिखें कि क्लाइंट की ओर से यह सहमति कौन दे रहा है, और उनका रिश्ता क्या है। कोई अभिभावक सुरक्षित न हो तो बाल कल्याण समिति का, या समिति ने जिनका नाम दिया है उनका नाम लिखें।</translation>
    </message>
    <message>
        <source>A consent for a child needs the child&apos;s own yes as well. Please ask in words that suit their age. If the child says no, nothing is shared. If they are too young to be asked, choose that and write why.</source>
        <translation>बच्चे की सहमति में बच्चे की अपनी हाँ भी चाहिए। उसकी उम्र के लायक़ शब्दों में पूछें। बच्चे की ना हो तो कुछ नहीं बताया जाता। पूछने के लिए उम्र बहुत कम हो तो वह चुनें और कारण लिखें।</translation>
    </message>
    <message>
        <source>Please answer first whether this guardian could have harmed the child, or is close to someone who did. If you do not know, choose that.</source>
        <translation>पहले जवाब दें कि क्या इन अभिभावक ने बच्चे को नुकसान पहुँचाया हो सकता है, या ये ऐसा करने वाले के क़रीबी हैं। पता न हो तो वही चुनें।</translation>
    </message>
    <message>
        <source>This guardian may not be safe for the child, so their consent would not be valid. Please ask the Child Welfare Committee, or the person it named, in their place.</source>
        <translation>ये अभिभावक बच्चे के लिए शायद सुरक्षित नहीं हैं, इसलिए उनकी सहमति लागू नहीं होगी। उनकी जगह बाल कल्याण समिति से, या जिनका नाम समिति ने दिया है उनसे पूछें।</translation>
    </message>
    <message>
        <source>By the intake the child is 7 years old or older. From that age a child is asked. Please explain it in simple words and ask for their own yes.</source>
        <translation>पहली बातचीत के अनुसार बच्चे की उम्र 7 साल या ज़्यादा है। इस उम्र से बच्चे से पूछा जाता है। आसान शब्दों में समझाएँ और उसकी अपनी हाँ पूछें।</translation>
    </message>
    <message>
        <source>Please write who heard the client say yes. A spoken consent needs a witness.</source>
        <translation>कृपया लिखें कि क्लाइंट की हाँ किसने सुनी। बोलकर दी गई सहमति के लिए गवाह चाहिए।</translation>
    </message>
    <message>
        <source>By the intake the client is under 18, or may be. A consent then comes from a safe guardian and from the child; where no guardian is safe, from the Child Welfare Committee or the person it named.</source>
        <translation>पहली बातचीत के अनुसार क्लाइंट की उम्र 18 से कम है, या हो सकती है। तब सहमति किसी सुरक्षित अभिभावक और बच्चे से आती है; कोई अभिभावक सुरक्षित न हो तो बाल कल्याण समिति से, या जिनका नाम समिति ने दिया है उनसे।</translation>
    </message>
    <message>
        <source>By the intake the client is 18 or older. From then on only they can give a consent. Please ask them.</source>
        <translation>पहली बातचीत के अनुसार क्लाइंट की उम्र 18 या ज़्यादा है। तब से सहमति केवल क्लाइंट की अपनी होती है। कृपया क्लाइंट से ही पूछें।</translation>
    </message>
    <message>
        <source>There is no office in this folder yet. You can set one up, or choose another.</source>
        <translation>इस फ़ोल्डर में अभी कोई कार्यालय नहीं है। यहाँ एक बनाएँ, या दूसरा फ़ोल्डर चुनें।</translation>
    </message>
    <message>
        <source>The file {file} cannot be read. Nothing has been changed. Please ask the administrator to put it back from the last backup.</source>
        <translation>फ़ाइल {file} पढ़ी नहीं जा सकती। कुछ भी बदला नहीं गया। कृपया प्रशासक से उसे पिछले बैकअप से वापस लाने को कहें।</translation>
    </message>
    <message>
        <source>The key that this computer keeps belongs to another office&apos;s data. Please choose the right key file, or use your recovery code. Nothing has been changed.</source>
        <translation>इस कंप्यूटर में रखी चाबी किसी दूसरे कार्यालय के डेटा की है। कृपया सही चाबी की फ़ाइल चुनें, या अपना रिकवरी कोड काम में लें। कुछ भी बदला नहीं गया।</translation>
    </message>
    <message>
        <source>This folder holds data already. Please choose an empty folder, or sign in here.</source>
        <translation>इस फ़ोल्डर में पहले से डेटा है। कृपया खाली फ़ोल्डर चुनें, या यहाँ साइन इन करें।</translation>
    </message>
    <message>
        <source>Some questions need another look. They are marked; nothing is saved yet.</source>
        <translation>कुछ प्रश्न फिर से देखने हैं। उन पर निशान है; अभी कुछ सहेजा नहीं गया है।</translation>
    </message>
    <message>
        <source>A picture, a paper or a record that was chosen in this form is not in the file any more. Please choose again; nothing is saved yet.</source>
        <translation>इस फ़ॉर्म में चुनी गई तस्वीर, काग़ज़ या रिकॉर्ड अब फ़ाइल में नहीं है। कृपया फिर से चुनें; अभी कुछ सहेजा नहीं गया है।</translation>
    </message>
    <message>
        <source>The key file would lie beside the data, where whoever takes one takes both. Please choose another place, such as a USB stick.</source>
        <translation>चाबी की फ़ाइल डेटा के पास ही होती, जहाँ एक ले जाने वाला दोनों ले जाए। कृपया दूसरी जगह चुनें, जैसे पेन ड्राइव।</translation>
    </message>
    <message>
        <source>This note is empty. Please write something first, or discard the draft.</source>
        <translation>यह नोट खाली है। कृपया पहले कुछ लिखें, या ड्राफ़्ट मिटा दें।</translation>
    </message>
    <message>
        <source>Please write in a few words why the note is amended. The reason is shown with the note.</source>
        <translation>कृपया थोड़े शब्दों में लिखें कि नोट में संशोधन क्यों किया जा रहा है। यह नोट के साथ रहता है।</translation>
    </message>
    <message>
        <source>This template is not here any more. Please choose another one.</source>
        <translation>यह साँचा अब यहाँ नहीं है। कृपया दूसरा चुनें।</translation>
    </message>
    <message>
        <source>Something here cannot be right: a number, a day or a choice that does not fit the rest. Nothing has been changed. Please look at it once more.</source>
        <translation>यहाँ कुछ ठीक नहीं हो सकता: कोई संख्या, दिन या चुनाव, जो बाक़ी से मेल नहीं खाता। कुछ भी बदला नहीं गया। कृपया एक बार फिर देखें।</translation>
    </message>
    <message>
        <source>A text here has more than {most} characters, so it is not saved. What is written stays on screen. Please divide it, or attach it as a file.</source>
        <translation>यहाँ एक लेख में {most} से अधिक अक्षर हैं, इसलिए वह सहेजा नहीं गया। लिखा हुआ स्क्रीन पर रहता है। कृपया उसे बाँटें, या फ़ाइल के रूप में जोड़ें।</translation>
    </message>
    <message>
        <source>There is a broken character in this text, shown as a box or a question mark, and with it the text cannot be saved. Please delete that character. What is written stays on screen.</source>
        <translation>इस लेख में एक टूटा हुआ अक्षर है, जो चौकोर डिब्बे या प्रश्न चिह्न जैसा दिखता है, और उसके रहते लेख सहेजा नहीं जा सकता। कृपया वह अक्षर मिटाएँ। लिखा हुआ स्क्रीन पर रहता है।</translation>
    </message>
    <message>
        <source>Please write a name of up to {length} characters.</source>
        <translation>कृपया {length} अक्षरों तक का नाम लिखें।</translation>
    </message>
    <message>
        <source>This name holds signs that cannot be seen, or letters of two alphabets that look alike. Please type it again, with letters and spaces only.</source>
        <translation>इस नाम में ऐसे चिह्न हैं जो दिखते नहीं, या दो लिपियों के एक जैसे दिखने वाले अक्षर। कृपया इसे फिर से लिखें, केवल अक्षरों और ख़ाली जगह के साथ।</translation>
    </message>
    <message>
        <source>Somebody in the office has this name already. Please add something that tells the two apart, such as a second name.</source>
        <translation>कार्यालय में यह नाम पहले से किसी का है। कृपया कुछ जोड़ें जिससे दोनों में फ़र्क़ हो, जैसे दूसरा नाम।</translation>
    </message>
    <message>
        <source>Please choose at least one role.</source>
        <translation>कृपया कम से कम एक भूमिका चुनें।</translation>
    </message>
    <message>
        <source>Counselling and casework are kept apart, so one person cannot be both. Please choose one of the two.</source>
        <translation>परामर्श और केसवर्क अलग रखे जाते हैं, इसलिए एक व्यक्ति दोनों नहीं हो सकता। कृपया दोनों में से एक चुनें।</translation>
    </message>
    <message>
        <source>This person has not signed in for the first time yet. There is nothing to confirm.</source>
        <translation>इस व्यक्ति का अभी पहला साइन इन नहीं हुआ है। पुष्टि करने को कुछ नहीं है।</translation>
    </message>
    <message>
        <source>These recovery sheets belong to another office. Please look for this office&apos;s sheets.</source>
        <translation>ये रिकवरी पन्ने किसी दूसरे कार्यालय के हैं। कृपया इस कार्यालय के पन्ने ढूँढें।</translation>
    </message>
    <message>
        <source>This is the only administrator. Please make somebody else administrator first.</source>
        <translation>यही एकमात्र प्रशासक हैं। कृपया पहले किसी और को प्रशासक बनाएँ।</translation>
    </message>
    <message>
        <source>Something about this changed while it was on the screen, so nothing was signed. Please look at it again before you type the sheets.</source>
        <translation>स्क्रीन पर रहते हुए इसमें कुछ बदल गया, इसलिए किसी पर हस्ताक्षर नहीं हुए। चाबी-पत्र लिखने से पहले कृपया इसे फिर देखें।</translation>
    </message>
    <message>
        <source>The consent does not cover this, so nothing has left. The reasons are listed here. Please change the summary, or ask the client again.</source>
        <translation>सहमति में यह नहीं आता, इसलिए कुछ भी बाहर नहीं गया। कारण यहाँ लिखे हैं। कृपया सारांश बदलें, या क्लाइंट से फिर पूछें।</translation>
    </message>
    <message>
        <source>This summary is empty. Please write at least one part of it.</source>
        <translation>यह सारांश खाली है। कृपया इसका कम से कम एक हिस्सा लिखें।</translation>
    </message>
    <message>
        <source>The summary was changed after the client agreed to it, so nothing has left. Please show it to them once more.</source>
        <translation>क्लाइंट की हाँ के बाद सारांश बदला गया, इसलिए कुछ भी बाहर नहीं गया। कृपया उसे एक बार फिर क्लाइंट को दिखाएँ।</translation>
    </message>
    <message>
        <source>This type of summary does not fit what the client agreed to, so nothing has left. Please choose another type.</source>
        <translation>इस प्रकार का सारांश क्लाइंट की सहमति से मेल नहीं खाता, इसलिए कुछ भी बाहर नहीं गया। कृपया दूसरा प्रकार चुनें।</translation>
    </message>
    <message>
        <source>Please choose the compensation scheme that this statement is written for. Nothing has left.</source>
        <translation>कृपया चुनें कि यह बयान किस प्रतिकर योजना के लिए लिखा गया है। कुछ भी बाहर नहीं गया।</translation>
    </message>
    <message>
        <source>That was wrong several times. Please wait {seconds} seconds and try again.</source>
        <translation>यह कई बार ग़लत हुआ। कृपया {seconds} सेकंड रुककर फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>Nobody has keys on this laptop yet. Please choose “I have an invitation code”, or, if you have keys on another laptop, “I forgot my passphrase, or have keys on another laptop”: your recovery code opens them here as well.</source>
        <translation>इस लैपटॉप पर अभी किसी की चाबियाँ नहीं हैं। कृपया “मेरे पास निमंत्रण कोड है” चुनें, या आपकी चाबियाँ दूसरे लैपटॉप पर हों तो “पासफ़्रेज़ याद नहीं, या चाबियाँ दूसरे लैपटॉप पर”: आपका रिकवरी कोड उन्हें यहाँ भी खोलता है।</translation>
    </message>
    <message>
        <source>The name and invitation code do not go together. Please compare both with the slip. If you were invited at another laptop, it has to exchange, and then this one: go back, and choose “Exchange with other laptops…”. Otherwise ask the administrator for a new code.</source>
        <translation>नाम और निमंत्रण कोड मेल नहीं खाते। कृपया दोनों को पर्ची से मिलाएँ। अगर आपको दूसरे लैपटॉप पर निमंत्रण दिया गया है, तो पहले उसका और फिर इस लैपटॉप का आदान-प्रदान होना चाहिए: वापस जाकर “दूसरे लैपटॉप के साथ आदान-प्रदान…” चुनें। नहीं तो प्रशासक से नया कोड माँगें।</translation>
    </message>
    <message>
        <source>These are the keys that you had before new ones were confirmed for you. If you made them at another laptop, please choose “I forgot my passphrase, or have keys on another laptop”, and use your new recovery code. If you did not make any, please do not go on here, and tell the administrator.</source>
        <translation>ये वे चाबियाँ हैं जो नई चाबियों की पुष्टि से पहले आपके पास थीं। अगर आपने नई चाबियाँ दूसरे लैपटॉप पर बनाई हैं, तो “पासफ़्रेज़ याद नहीं, या चाबियाँ दूसरे लैपटॉप पर” चुनें और अपना नया रिकवरी कोड डालें। अगर आपने कोई नई चाबी नहीं बनाई, तो कृपया यहाँ आगे न बढ़ें और प्रशासक को बताएँ।</translation>
    </message>
    <message>
        <source>Your work at this desk has ended, so it does not open for you any more. If that is a mistake, please ask the administrator.</source>
        <translation>इस डेस्क पर आपका काम समाप्त हो गया है, इसलिए यह अब आपके लिए नहीं खुलता। यह ग़लती हो तो कृपया प्रशासक से पूछें।</translation>
    </message>
    <message>
        <source>The office register is not as you last saw it: it may be an older copy. Nothing has been changed. Please do not go on here, and ask the administrator.</source>
        <translation>कार्यालय का रजिस्टर वैसा नहीं है जैसा आपने पिछली बार देखा था: हो सकता है कि यह पुरानी प्रति हो। कुछ भी बदला नहीं गया। कृपया यहाँ आगे काम न करें, और प्रशासक से पूछें।</translation>
    </message>
    <message>
        <source>The office register is not as the people of the office wrote it: entry {number} is the first that was changed, was added by somebody else or is missing. Nothing has been changed now. Please do not go on here, and ask the administrator.</source>
        <translation>कार्यालय का रजिस्टर वैसा नहीं है जैसा कार्यालय के लोगों ने लिखा था: प्रविष्टि {number} पहली है जो बदली गई, किसी और ने जोड़ी या अब नहीं है। अभी कुछ भी बदला नहीं गया। कृपया यहाँ आगे काम न करें, और प्रशासक से पूछें।</translation>
    </message>
    <message>
        <source>Your keys are made and wait for the administrator, who confirms them with the office&apos;s recovery sheets. After that you can sign in.</source>
        <translation>आपकी चाबियाँ बन गई हैं और प्रशासक की प्रतीक्षा में हैं, जो कार्यालय के रिकवरी पन्नों से उनकी पुष्टि करते हैं। उसके बाद साइन इन हो सकता है।</translation>
    </message>
    <message>
        <source>Nothing can be sent to this person: they have not signed in yet, or are not with the office any more. If they work at another laptop, exchange there and then here, and try again. Otherwise please choose somebody else.</source>
        <translation>इस व्यक्ति को कुछ नहीं भेजा जा सकता: उनका अभी पहला साइन इन नहीं हुआ है, या वे अब कार्यालय में नहीं हैं। वे दूसरे लैपटॉप पर काम करते हों तो पहले वहाँ, फिर यहाँ आदान-प्रदान करें और दोबारा कोशिश करें। नहीं तो कृपया किसी और को चुनें।</translation>
    </message>
    <message>
        <source>The file {file} is missing. It has not been made again, so that nothing is covered up. Please ask the administrator to put it back from the last backup.</source>
        <translation>फ़ाइल {file} नहीं है। उसे नए सिरे से नहीं बनाया गया, ताकि कुछ छिप न जाए। कृपया प्रशासक से उसे पिछले बैकअप से वापस लाने को कहें।</translation>
    </message>
    <message>
        <source>The file {file} is damaged or does not belong here. Nothing has been changed. Please ask the administrator to put it back from the last backup.</source>
        <translation>फ़ाइल {file} ख़राब है या यहाँ की नहीं है। कुछ भी बदला नहीं गया। कृपया प्रशासक से उसे पिछले बैकअप से वापस लाने को कहें।</translation>
    </message>
    <message>
        <source>The file {file} is there already. Nothing has been changed.</source>
        <translation>फ़ाइल {file} पहले से है। कुछ भी बदला नहीं गया।</translation>
    </message>
    <message>
        <source>The disk is full, so this could not be saved. What was saved before is safe. Please free some space and try again.</source>
        <translation>डिस्क भर गई है, इसलिए यह सहेजा नहीं जा सका। जो पहले सहेजा गया था वह सुरक्षित है। कृपया कुछ जगह खाली करके फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The disk could not be read or written. What was saved before is safe. Please check the disk and try again.</source>
        <translation>डिस्क पढ़ी या लिखी नहीं जा सकी। जो पहले सहेजा गया था वह सुरक्षित है। कृपया डिस्क देखें और फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The last save was cut short, perhaps by a power cut. To clear that up, the desk has to be opened once where it can write to its data folder. Nothing has been changed. Please ask the administrator.</source>
        <translation>पिछली बार सहेजना बीच में रुक गया, शायद बिजली जाने से। इसे ठीक करने के लिए डेस्क को एक बार वहाँ खोलना होगा जहाँ वह अपने डेटा फ़ोल्डर में लिख सके। कुछ भी बदला नहीं गया। कृपया प्रशासक से कहें।</translation>
    </message>
    <message>
        <source>The file {file} was written by a newer Counsel Desk. Nothing has been changed. Please update the program on this machine.</source>
        <translation>फ़ाइल {file} Counsel Desk के नए संस्करण में लिखी गई है। कुछ भी बदला नहीं गया। कृपया इस कंप्यूटर पर प्रोग्राम अपडेट करें।</translation>
    </message>
    <message>
        <source>The file {file} was written by an older Counsel Desk. To be read by this one, it has to be opened once where the desk can write to it. Nothing has been changed. Please ask the administrator.</source>
        <translation>फ़ाइल {file} Counsel Desk के पुराने संस्करण में लिखी गई है। इसमें पढ़ने के लिए उसे एक बार वहाँ खोलना होगा जहाँ डेस्क उसमें लिख सके। कुछ भी बदला नहीं गया। कृपया प्रशासक से कहें।</translation>
    </message>
    <message>
        <source>The desk is open on this machine already. Please use that window, or close it first.</source>
        <translation>इस कंप्यूटर पर डेस्क पहले से खुला है। कृपया उसी विंडो में काम करें, या पहले उसे बंद करें।</translation>
    </message>
    <message>
        <source>The desk is open on the computer {host}. Please close it there first; then look again here.</source>
        <translation>डेस्क कंप्यूटर {host} पर खुला है। कृपया पहले उसे वहाँ बंद करें; फिर यहाँ दोबारा देखें।</translation>
    </message>
    <message>
        <source>This folder is on a drive that cannot keep two computers from writing at once. Nothing has been changed. Please move the office&apos;s folder to a disk of this computer.</source>
        <translation>यह फ़ोल्डर ऐसी ड्राइव पर है जो दो कंप्यूटरों को एक साथ लिखने से नहीं रोक सकती। कुछ भी बदला नहीं गया। कृपया कार्यालय का फ़ोल्डर इस कंप्यूटर की डिस्क पर ले आएँ।</translation>
    </message>
    <message>
        <source>Something in the program went wrong, and it is not your doing. What was saved before is safe. A report was kept in the file {file} of the data folder; it holds nothing from any record.</source>
        <translation>प्रोग्राम में कोई गड़बड़ हुई, और यह आपकी वजह से नहीं है। जो पहले सहेजा गया था वह सुरक्षित है। डेटा फ़ोल्डर की फ़ाइल {file} में एक रिपोर्ट रखी गई है; उसमें किसी रिकॉर्ड की कोई बात नहीं है।</translation>
    </message>
    <message>
        <source>Please choose a last day between today and a year from now.</source>
        <translation>कृपया आज से एक साल के भीतर का कोई अंतिम दिन चुनें।</translation>
    </message>
    <message>
        <source>A client does not want {names} to read the file. Nothing has been changed. Please choose somebody else, or ask the client first and take the tick out under Details.</source>
        <translation>एक क्लाइंट की इच्छा है कि {names} यह फ़ाइल न पढ़ें। कुछ नहीं बदला गया। कृपया किसी और को चुनें, या पहले क्लाइंट से पूछकर “विवरण” में निशान हटाएँ।</translation>
    </message>
    <message>
        <source>These files were never entrusted to the recovery sheets, so they cannot be handed over.</source>
        <translation>ये फ़ाइलें कभी रिकवरी पन्नों के भरोसे नहीं रखी गई थीं, इसलिए इन्हें किसी को सौंपा नहीं जा सकता।</translation>
    </message>
    <message>
        <source>A record in this file is not as it was written. Nothing has been changed. Please do not go on here, and ask the administrator to look at the backups.</source>
        <translation>इस फ़ाइल का एक रिकॉर्ड वैसा नहीं है जैसा लिखा गया था। कुछ भी बदला नहीं गया। कृपया यहाँ आगे काम न करें, और प्रशासक से बैकअप देखने को कहें।</translation>
    </message>
    <message>
        <source>Your records and the office register do not fit together: one of the two may be an older copy. Nothing has been changed. Please do not go on here, and ask the administrator to look at the backups.</source>
        <translation>आपके रिकॉर्ड और कार्यालय का रजिस्टर आपस में मेल नहीं खाते: हो सकता है कि दोनों में से एक पुरानी प्रति हो। कुछ भी बदला नहीं गया। कृपया यहाँ आगे काम न करें, और प्रशासक से बैकअप देखने को कहें।</translation>
    </message>
    <message>
        <source>This recovery code does not belong to this office&apos;s data, or a newer one was made. Please compare it with the sheet.</source>
        <translation>यह रिकवरी कोड इस कार्यालय के डेटा का नहीं है, या बाद में नया कोड बना है। कृपया पन्ने से मिलाएँ।</translation>
    </message>
    <message>
        <source>This is not a code from a weekly sheet. Please type it as it is printed: a number, then five groups of four.</source>
        <translation>यह साप्ताहिक पन्ने का कोड नहीं है। कृपया इसे वैसे ही लिखें जैसा छपा है: एक संख्या, फिर चार-चार अक्षरों के पाँच समूह।</translation>
    </message>
    <message>
        <source>Please choose with whom the appointment is.</source>
        <translation>कृपया चुनें कि अपॉइंटमेंट किसके साथ है।</translation>
    </message>
    <message>
        <source>A group has two people or more. Please choose who takes part.</source>
        <translation>समूह में दो या अधिक लोग होते हैं। कृपया चुनें कि समूह में कौन शामिल हैं।</translation>
    </message>
    <message>
        <source>The end is before the beginning. Please look at both once more.</source>
        <translation>समाप्ति शुरुआत से पहले है। कृपया दोनों को एक बार फिर देखें।</translation>
    </message>
    <message>
        <source>An appointment can take up to {hours} hours. Please look at its length.</source>
        <translation>अपॉइंटमेंट {hours} घंटे तक का हो सकता है। कृपया उसकी अवधि देखें।</translation>
    </message>
    <message>
        <source>The appointment has not begun yet. Its outcome can be noted once its hour has come.</source>
        <translation>अपॉइंटमेंट का समय अभी नहीं हुआ है। अपॉइंटमेंट का क्या हुआ, यह समय होने पर लिखा जा सकता है।</translation>
    </message>
    <message>
        <source>This day is very far away. Please look at the year.</source>
        <translation>यह दिन बहुत दूर है। कृपया वर्ष देखें।</translation>
    </message>
    <message>
        <source>This day is still ahead. The outcome of the appointment can be noted once it has come.</source>
        <translation>यह दिन अभी आना है। अपॉइंटमेंट का क्या हुआ, यह दिन आने पर लिखा जा सकता है।</translation>
    </message>
    <message>
        <source>This file is sealed: it is not used any more. “Closed files” shows since when, until when it is kept and why. The seal can be lifted there if the client asks for it.</source>
        <translation>यह फ़ाइल सील की हुई है: यह अब काम में नहीं ली जाती। कब से, कब तक रखी जाएगी और क्यों, यह “बंद फ़ाइलें” में लिखा है; क्लाइंट चाहें तो सील वहीं खोली जा सकती है।</translation>
    </message>
    <message>
        <source>This file is with a colleague, or on its way to one, so it can be read here and not changed. Under Hand over you see with whom, and can cancel the offer while it is not accepted.</source>
        <translation>यह फ़ाइल किसी सहकर्मी के पास है या उनके पास जा रही है, इसलिए यहाँ पढ़ी जा सकती है, बदली नहीं जा सकती। किसके पास है, यह “सौंपना” में दिखता है; स्वीकार होने तक वहीं से प्रस्ताव रद्द किया जा सकता है।</translation>
    </message>
    <message>
        <source>This file is too large to be handed over in one go: more than {mebibytes} MiB. Please ask the administrator; until then your colleague can cover for you.</source>
        <translation>यह फ़ाइल एक बार में सौंपने के लिए बहुत बड़ी है: {mebibytes} MiB से अधिक। कृपया प्रशासक से कहें; तब तक सहकर्मी आपकी जगह काम कर सकते हैं।</translation>
    </message>
    <message>
        <source>One of these settings is outside what is possible. Nothing has been changed. Please look through them and save again.</source>
        <translation>इनमें से एक सेटिंग संभव सीमा से बाहर है। कुछ भी बदला नहीं गया। कृपया सब देखें और फिर सहेजें।</translation>
    </message>
    <message>
        <source>Please write why files are kept this long. Nothing has been changed.</source>
        <translation>कृपया लिखें कि फ़ाइलें इतने समय तक क्यों रखी जाती हैं। कुछ भी बदला नहीं गया।</translation>
    </message>
    <message>
        <source>This offer is not here any more: your colleague cancelled it, or you have answered it already.</source>
        <translation>यह प्रस्ताव अब यहाँ नहीं है: सहकर्मी ने इसे रद्द किया, या आपका उत्तर पहले ही दिया जा चुका है।</translation>
    </message>
    <message>
        <source>This file did not arrive whole, so nothing was taken over. Please decline it, and ask your colleague to offer it again.</source>
        <translation>यह फ़ाइल पूरी नहीं पहुँची, इसलिए कुछ नहीं लिया गया। कृपया “न लें” चुनें, और सहकर्मी से फिर प्रस्ताव करने को कहें।</translation>
    </message>
    <message>
        <source>Something in this file cannot be right, so nothing was taken over. Please decline it, and tell your colleague and the administrator.</source>
        <translation>इस फ़ाइल में कुछ ठीक नहीं हो सकता, इसलिए कुछ नहीं लिया गया। कृपया “न लें” चुनें, और सहकर्मी और प्रशासक को बताएँ।</translation>
    </message>
    <message>
        <source>Something in this file cannot be right, such as a day before the client&apos;s birth, and your colleague&apos;s desk would refuse it. Please look at the days and numbers in it, correct them, and hand it over after that.</source>
        <translation>इस फ़ाइल में कुछ ठीक नहीं हो सकता, जैसे क्लाइंट के जन्म से पहले का कोई दिन, और सहकर्मी का डेस्क इसे नहीं लेगा। कृपया इसके दिन और संख्याएँ देखें, ठीक करें, और उसके बाद फ़ाइल सौंपें।</translation>
    </message>
    <message>
        <source>Something in this file is half written: a note that is not signed, or a form that is not saved. Please finish it, or discard it, and then hand the file over: your colleague gets what is finished.</source>
        <translation>इस फ़ाइल में कुछ आधा लिखा है: कोई नोट जिस पर हस्ताक्षर नहीं हुए, या कोई फ़ॉर्म जो सहेजा नहीं गया। कृपया उसे पूरा करें या मिटा दें, और फिर फ़ाइल सौंपें: सहकर्मी को वही मिलता है जो पूरा हो।</translation>
    </message>
    <message>
        <source>This file is not offered to anybody at present. Please open it again.</source>
        <translation>इस फ़ाइल का अभी किसी को प्रस्ताव नहीं है। कृपया इसे फिर खोलें।</translation>
    </message>
    <message>
        <source>Your colleague has accepted this file already, so the offer cannot be cancelled. Please speak with them about what is still to be done.</source>
        <translation>सहकर्मी यह फ़ाइल पहले ही स्वीकार कर चुके हैं, इसलिए प्रस्ताव रद्द नहीं किया जा सकता। जो करना बाक़ी है, उस पर कृपया उनसे बात करें।</translation>
    </message>
    <message>
        <source>The sheet could not be printed. Please check that a printer is set up on this computer and switched on, and try again.</source>
        <translation>पन्ना छापा नहीं जा सका। कृपया देखें कि इस कंप्यूटर पर प्रिंटर लगा और चालू है, और फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>This file cannot be read as a picture or a PDF; it may be damaged. Nothing was attached. Please scan or photograph the paper again.</source>
        <translation>यह फ़ाइल तस्वीर या PDF के रूप में पढ़ी नहीं जा सकती; शायद ख़राब है। कुछ भी नहीं जोड़ा गया। कृपया काग़ज़ को फिर से स्कैन करें या उसकी फ़ोटो लें।</translation>
    </message>
    <message>
        <source>This picture has more than {megapixels} million pixels. Nothing was attached. Please save it smaller first.</source>
        <translation>इस तस्वीर में {megapixels} मिलियन से अधिक पिक्सेल हैं। कुछ भी नहीं जोड़ा गया। कृपया पहले इसे छोटा करके सहेजें।</translation>
    </message>
    <message>
        <source>This picture keeps its shades as measuring programs do, so they could be lost. Nothing was attached. Please open it in a picture program, save it as a PNG or JPEG with 8 bits, and attach that; or scan the paper again in the usual shades of grey.</source>
        <translation>इस तस्वीर में रंगों की छायाएँ नापने वाले प्रोग्रामों की तरह रखी गई हैं, इसलिए वे खो सकती थीं। कुछ भी नहीं जोड़ा गया। कृपया इसे किसी तस्वीर वाले प्रोग्राम में खोलें, 8 बिट वाली PNG या JPEG के रूप में सहेजें और उसे जोड़ें; या काग़ज़ को सामान्य धूसर छायाओं में फिर से स्कैन करें।</translation>
    </message>
    <message>
        <source>Reading this file took far more time or memory than a paper needs, so it was stopped. Nothing was attached. Please attach fewer pages at a time, or print it on the machine it came from and scan it.</source>
        <translation>इस फ़ाइल को पढ़ने में किसी काग़ज़ से कहीं अधिक समय या मेमोरी लग रही थी, इसलिए इसे रोक दिया गया। कुछ भी नहीं जोड़ा गया। कृपया एक बार में कम पन्ने जोड़ें, या जिस मशीन से यह आई है उस पर छापकर स्कैन करें।</translation>
    </message>
    <message>
        <source>Only pictures (JPEG, PNG, HEIC, WebP, TIFF, GIF, BMP) and PDF files can be attached, whatever a file is called. Please save it as one of these first.</source>
        <translation>फ़ाइल का नाम जो भी हो, केवल तस्वीरें (JPEG, PNG, HEIC, WebP, TIFF, GIF, BMP) और PDF फ़ाइलें जोड़ी जा सकती हैं। कृपया पहले इसे इनमें से किसी एक के रूप में सहेजें।</translation>
    </message>
    <message>
        <source>The end of this picture is missing, so a part of it cannot be seen; it may not have been copied to its end. Nothing was attached. Please copy it again from where it came. If this is all there is, open it in a picture program, save it again and attach that.</source>
        <translation>इस तस्वीर का अंतिम भाग नहीं है, इसलिए इसका एक हिस्सा दिखता नहीं; शायद यह पूरी कॉपी नहीं हुई। कुछ भी नहीं जोड़ा गया। कृपया यह जहाँ से आई है वहाँ से फिर कॉपी करें। अगर बस इतनी ही है, तो इसे किसी तस्वीर वाले प्रोग्राम में खोलें, नए सिरे से सहेजें और उसे जोड़ें।</translation>
    </message>
    <message>
        <source>This file has more than {pages} pages. Nothing was attached. Please attach the pages that matter only.</source>
        <translation>इस फ़ाइल में {pages} से अधिक पन्ने हैं। कुछ भी नहीं जोड़ा गया। कृपया केवल ज़रूरी पन्ने जोड़ें।</translation>
    </message>
    <message>
        <source>This file unpacks to far more than a paper holds, so it was not opened. Please print it on the machine it came from and scan it.</source>
        <translation>यह फ़ाइल खुलने पर किसी काग़ज़ से कहीं ज़्यादा बड़ी हो जाती है, इसलिए इसे खोला नहीं गया। कृपया जिस मशीन से यह आई है उस पर छापकर स्कैन करें।</translation>
    </message>
    <message>
        <source>The pages of this scan are too large together. Nothing was attached. Please scan fewer pages at a time, or with fewer dots per inch.</source>
        <translation>इस स्कैन के पन्ने मिलाकर बहुत बड़े हैं। कुछ भी नहीं जोड़ा गया। कृपया एक बार में कम पन्ने स्कैन करें, या प्रति इंच कम बिंदुओं के साथ स्कैन करें।</translation>
    </message>
    <message>
        <source>This picture or page cannot be shown: it is damaged, or would take far more time or memory than a paper needs. Please scan or photograph the paper again and attach that.</source>
        <translation>यह तस्वीर या पन्ना दिखाया नहीं जा सकता: यह ख़राब है, या इसमें किसी काग़ज़ से कहीं अधिक समय या मेमोरी लगती। कृपया काग़ज़ को फिर से स्कैन करें या उसकी फ़ोटो लें, और उसे जोड़ें।</translation>
    </message>
    <message>
        <source>This PDF is locked with a password, so it could not be checked. Please open it with its password in a PDF program, save it without one, and attach that.</source>
        <translation>यह PDF पासवर्ड से लॉक है, इसलिए इसे जाँचा नहीं जा सका। कृपया इसे किसी PDF प्रोग्राम में पासवर्ड से खोलें, बिना पासवर्ड के सहेजें, और उसे जोड़ें।</translation>
    </message>
    <message>
        <source>The file could not be read. Nothing was attached. Please check whether it is still there, and choose the file itself, not a link to it.</source>
        <translation>फ़ाइल पढ़ी नहीं जा सकी। कुछ भी नहीं जोड़ा गया। कृपया देखें कि वह अब भी वहाँ है, और उसका लिंक नहीं, फ़ाइल ही चुनें।</translation>
    </message>
    <message>
        <source>This file has more than {megabytes} MB. Nothing was attached. Please save it smaller, or attach the pages that matter only.</source>
        <translation>यह फ़ाइल {megabytes} MB से बड़ी है। कुछ भी नहीं जोड़ा गया। कृपया इसे छोटा करके सहेजें, या केवल ज़रूरी पन्ने जोड़ें।</translation>
    </message>
    <message>
        <source>Pictures and papers in your files take {megabytes} MB together, which is all the room there is for them. Nothing was attached. Please remove some that are not needed any more.</source>
        <translation>आपकी फ़ाइलों की तस्वीरें और काग़ज़ मिलकर {megabytes} MB लेते हैं, और उनके लिए इतनी ही जगह है। कुछ भी नहीं जोड़ा गया। कृपया जिनकी अब ज़रूरत नहीं, उन्हें हटाएँ।</translation>
    </message>
    <message>
        <source>Searching was stopped before everything was ready for it. Nothing has been changed. You can search again at any time.</source>
        <translation>सब तैयार होने से पहले खोज रोक दी गई। कुछ भी बदला नहीं गया। कभी भी फिर से खोजा जा सकता है।</translation>
    </message>
    <message>
        <source>The day of birth has not come yet. Please look at the year once more.</source>
        <translation>जन्मतिथि अभी आई नहीं है। कृपया वर्ष एक बार फिर देखें।</translation>
    </message>
    <message>
        <source>An age is between 0 and 120 years. Please look at it once more, or leave it empty.</source>
        <translation>उम्र 0 से 120 वर्ष के बीच होती है। कृपया एक बार फिर देखें, या खाली छोड़ दें।</translation>
    </message>
    <message>
        <source>The day of birth is after your first day with the client, which is under Details. Please look at both dates.</source>
        <translation>जन्मतिथि क्लाइंट के साथ आपके पहले दिन के बाद है, जो “विवरण” में लिखा है। कृपया दोनों तारीख़ें देखें।</translation>
    </message>
    <message>
        <source>This form cannot be a template for notes: it asks for more than texts and choices, such as a number, a date or a score. It can be filled in under Forms.</source>
        <translation>यह फ़ॉर्म नोट का साँचा नहीं हो सकता: इसमें पाठ और विकल्पों के अलावा भी कुछ पूछा जाता है, जैसे संख्या, तारीख या स्कोर। इसे “फ़ॉर्म” में भरा जा सकता है।</translation>
    </message>
    <message>
        <source>This form cannot be a template for notes: it asks for more than texts and choices. Choose “Form” under “What it is for”, or take out the number, date or score.</source>
        <translation>यह फ़ॉर्म नोट का साँचा नहीं हो सकता: इसमें पाठ और विकल्पों के अलावा भी कुछ पूछा जाता है। “किस काम के लिए” में “फ़ॉर्म” चुनें, या संख्या, तारीख या स्कोर हटा दें।</translation>
    </message>
    <message>
        <source>A template for notes has one to {most} questions with a wording. This form has {number}. Please choose another file.</source>
        <translation>नोट के साँचे में एक से {most} तक लिखे हुए प्रश्न होते हैं। इस फ़ॉर्म में {number} हैं। कृपया दूसरी फ़ाइल चुनें।</translation>
    </message>
    <message>
        <source>The day of the answer is before the day on which the letter was sent. Please look at both dates.</source>
        <translation>उत्तर का दिन भेजने के दिन से पहले है। कृपया दोनों तारीख़ें देखें।</translation>
    </message>
    <message>
        <source>This step was not taken yet. Please note first when the office was written to.</source>
        <translation>यह क़दम अभी उठाया नहीं गया। कृपया पहले लिखें कि कार्यालय को कब लिखा गया।</translation>
    </message>
    <message>
        <source>Nothing is written in the plan yet. One line of the client in any part is enough.</source>
        <translation>योजना में अभी कुछ नहीं लिखा है। किसी भी भाग में क्लाइंट की एक पंक्ति काफ़ी है।</translation>
    </message>
    <message>
        <source>This day has not come yet. Please look at the date; nothing is saved yet.</source>
        <translation>यह दिन अभी नहीं आया है। कृपया तारीख़ देखें; अभी कुछ सहेजा नहीं गया है।</translation>
    </message>
    <message>
        <source>The next review is before the day of this assessment. Please look at both dates; nothing is saved yet.</source>
        <translation>फिर से देखने का दिन इस आकलन के दिन से पहले है। कृपया दोनों तारीख़ें देखें; अभी कुछ सहेजा नहीं गया है।</translation>
    </message>
    <message>
        <source>At this level a day to look at it again is needed. Please choose one, if you can within a few days; nothing is saved yet.</source>
        <translation>इस स्तर पर दोबारा देखने का दिन चाहिए। कृपया एक दिन चुनें, हो सके तो कुछ ही दिनों के भीतर; अभी कुछ सहेजा नहीं गया है।</translation>
    </message>
    <message>
        <source>This file is not sealed, or it was destroyed already. Nothing has been changed.</source>
        <translation>यह फ़ाइल सील की हुई नहीं है, या पहले ही नष्ट की जा चुकी है। कुछ भी बदला नहीं गया।</translation>
    </message>
    <message>
        <source>This file is to be kept until {day}. It can be destroyed from the day after that on.</source>
        <translation>यह फ़ाइल {day} तक रखनी है। उसके अगले दिन से इसे नष्ट किया जा सकता है।</translation>
    </message>
    <message>
        <source>The work with the client goes on, so the file is kept anyway. Nothing has been changed.</source>
        <translation>क्लाइंट के साथ काम जारी है, इसलिए फ़ाइल वैसे भी रखी जाती है। कुछ भी बदला नहीं गया।</translation>
    </message>
    <message>
        <source>This file is kept until {day} already. Please choose a later day.</source>
        <translation>यह फ़ाइल पहले से {day} तक रखी जाती है। कृपया बाद का दिन चुनें।</translation>
    </message>
    <message>
        <source>Please write why the file is to be kept longer.</source>
        <translation>कृपया लिखें कि फ़ाइल और समय तक क्यों रखनी है।</translation>
    </message>
    <message>
        <source>The file cannot be read. Please check whether the stick is still in its place.</source>
        <translation>फ़ाइल पढ़ी नहीं जा सकती। कृपया देखें कि पेन ड्राइव अब भी लगी है या नहीं।</translation>
    </message>
    <message>
        <source>This is not the kind of file that is opened here, or it comes from a newer version of the desk. Nothing of it was taken in. Please look for the right one.</source>
        <translation>यह वैसी फ़ाइल नहीं है जो यहाँ खोली जाती है, या डेस्क के नए संस्करण की है। इससे कुछ नहीं लिया गया। कृपया सही फ़ाइल ढूँढें।</translation>
    </message>
    <message>
        <source>This file is damaged, or somebody changed it. Nothing of it was taken in. Please ask for it to be saved and brought again.</source>
        <translation>यह फ़ाइल ख़राब है, या किसी ने इसे बदला है। इससे कुछ नहीं लिया गया। कृपया इसे एक बार फिर सहेजकर लाने को कहें।</translation>
    </message>
    <message>
        <source>This leaves the consent as it is. Please take out a part, or choose an earlier last day.</source>
        <translation>इससे सहमति वैसी ही रहती है। कृपया कोई हिस्सा हटाएँ, या अंतिम दिन पहले का चुनें।</translation>
    </message>
    <message>
        <source>Nothing would be left of this consent. If that is what the client wants, please choose “Withdraw consent…”.</source>
        <translation>इस सहमति में कुछ नहीं बचेगा। क्लाइंट यही चाहें तो कृपया “सहमति वापस लें…” चुनें।</translation>
    </message>
    <message>
        <source>This request is not here any more: the counsellor cancelled it, or you have answered it already.</source>
        <translation>यह अनुरोध अब यहाँ नहीं है: परामर्शदाता ने इसे रद्द किया, या आपका उत्तर पहले ही दिया जा चुका है।</translation>
    </message>
    <message>
        <source>Please write who asked, such as the rank, the office or the court.</source>
        <translation>कृपया लिखें कि किसने माँगा, जैसे पद, कार्यालय या अदालत।</translation>
    </message>
    <message>
        <source>Nothing was asked yet. What is still missing, or is too much, is listed here.</source>
        <translation>अभी कुछ माँगा नहीं गया है। जो अभी छूटा है, या ज़्यादा है, वह यहाँ लिखा है।</translation>
    </message>
    <message>
        <source>A co-signature is another person&apos;s. Please choose a supervisor who is not you.</source>
        <translation>सह-हस्ताक्षर किसी दूसरे व्यक्ति का होता है। कृपया ऐसे सुपरवाइज़र चुनें जो आप ख़ुद न हों।</translation>
    </message>
    <message>
        <source>The day and time when it was told cannot be later than now. Please look again.</source>
        <translation>बताने का दिन और समय अब के बाद का नहीं हो सकता। कृपया फिर देखें।</translation>
    </message>
    <message>
        <source>On this ground a supervisor signs first. Only where a life is in danger, or where everybody has to report, may it be told before. If it was told all the same, please speak with your supervisor and write it in a note.</source>
        <translation>इस आधार पर पहले सुपरवाइज़र हस्ताक्षर करते हैं। केवल जान का ख़तरा होने पर, या जहाँ सूचना देना सबका कर्तव्य है, पहले बताया जा सकता है। फिर भी बता दिया गया हो तो कृपया अपने सुपरवाइज़र से बात करें और एक नोट में लिखें।</translation>
    </message>
    <message>
        <source>By the intake the client is an adult today. Please choose that the person is an adult today, or correct the intake first if the age in it is wrong.</source>
        <translation>पहली बातचीत के अनुसार क्लाइंट आज वयस्क हैं। कृपया ‘व्यक्ति आज वयस्क है’ चुनें, या वहाँ उम्र ग़लत हो तो पहले उसे ठीक करें।</translation>
    </message>
    <message>
        <source>By the intake the client is an adult, so this ground is for another child only. Please choose another ground, or correct the intake first if the age in it is wrong.</source>
        <translation>पहली बातचीत के अनुसार क्लाइंट वयस्क हैं, इसलिए यह कारण केवल किसी दूसरे बच्चे के लिए है। कृपया दूसरा कारण चुनें, या वहाँ उम्र ग़लत हो तो पहले उसे ठीक करें।</translation>
    </message>
    <message>
        <source>This request has moved on since it was shown here. It is shown again; please check it.</source>
        <translation>यह अनुरोध यहाँ दिखाए गए से आगे बढ़ चुका है। अब यह नए सिरे से दिखाया गया है; कृपया देख लें।</translation>
    </message>
    <message>
        <source>No co-signature covers this now, so nothing has left. The reasons are listed here.</source>
        <translation>अभी कोई सह-हस्ताक्षर इस पर लागू नहीं है, इसलिए कुछ भी बाहर नहीं गया। कारण यहाँ लिखे हैं।</translation>
    </message>
    <message>
        <source>Please write why the summaries are handed over. Each was agreed to for one purpose only.</source>
        <translation>कृपया लिखें कि सारांश क्यों सौंपे जाते हैं। हर एक पर केवल एक उद्देश्य के लिए सहमति थी।</translation>
    </message>
    <message>
        <source>There is no legal case here that could be handed over.</source>
        <translation>यहाँ कोई कानूनी मामला नहीं है जिसे सौंपा जा सके।</translation>
    </message>
    <message>
        <source>Please write in a few words how the counsellor will know who it is about. Nothing about health or counselling is needed.</source>
        <translation>कृपया थोड़े शब्द लिखें जिनसे परामर्शदाता समझ जाएँ कि यह किसके बारे में है। स्वास्थ्य या परामर्श की कोई बात ज़रूरी नहीं।</translation>
    </message>
    <message>
        <source>This type of summary is not written for that purpose. Please choose another one.</source>
        <translation>इस प्रकार का सारांश उस उद्देश्य के लिए नहीं लिखा जाता। कृपया दूसरा चुनें।</translation>
    </message>
    <message>
        <source>Please write the day of the hearing.</source>
        <translation>कृपया सुनवाई का दिन लिखें।</translation>
    </message>
    <message>
        <source>This day has passed already. Please look at the date; nothing is sent yet.</source>
        <translation>यह दिन बीत चुका है। कृपया तारीख़ देखें; अभी कुछ भेजा नहीं गया है।</translation>
    </message>
    <message>
        <source>This request is settled already. Nothing has been changed.</source>
        <translation>यह अनुरोध पहले ही निपट चुका है। कुछ भी बदला नहीं गया।</translation>
    </message>
    <message>
        <source>The file {file} is not the desk&apos;s own: it is a link, or leads elsewhere. Nothing has been opened or changed. Please ask the administrator to look at the data folder.</source>
        <translation>फ़ाइल {file} डेस्क की अपनी नहीं है: यह एक लिंक है, या कहीं और ले जाती है। कुछ भी खोला या बदला नहीं गया। कृपया प्रशासक से डेटा फ़ोल्डर देखने को कहें।</translation>
    </message>
    <message>
        <source>Your cover for these files ended with {day}, so they are closed here. What you were typing is kept for you alone, and is back in its place if the cover is arranged again.</source>
        <translation>इन फ़ाइलों में आपका जगह पर काम {day} को समाप्त हुआ, इसलिए ये यहाँ बंद हैं। आपका आधा लिखा केवल आपके लिए रखा है, और जगह पर काम फिर तय होने पर वहीं लौट आएगा जहाँ था।</translation>
    </message>
    <message>
        <source>Your keys do not open these files yet; nothing is lost. To somebody with new keys, the administrator hands them over with the recovery sheets, under People. New caseworkers get the legal cases once a colleague who has them signs in. Please sign in again then.</source>
        <translation>आपकी चाबियों से ये फ़ाइलें अभी नहीं खुलतीं; कुछ भी खोया नहीं है। जिनकी चाबियाँ नई हों, उन्हें प्रशासक “लोग” में रिकवरी पन्नों से फ़ाइलें सौंपते हैं। नए केसवर्कर को कानूनी मामले तब मिलते हैं जब ऐसा कोई सहकर्मी साइन इन करे जिसके पास वे हैं। कृपया तब फिर साइन इन करें।</translation>
    </message>
    <message>
        <source>This supervision is not open to you any more. Please look at the list again.</source>
        <translation>यह सुपरविज़न अब आपके लिए खुला नहीं है। कृपया सूची फिर देखें।</translation>
    </message>
    <message>
        <source>This supervision has ended, so nothing can be added. What was kept can still be read.</source>
        <translation>यह सुपरविज़न समाप्त हो गया है, इसलिए कुछ जोड़ा नहीं जा सकता। जो रखा गया था वह अब भी पढ़ा जा सकता है।</translation>
    </message>
    <message>
        <source>The key to records that are yours is missing from the office register: somebody took it out. The records themselves were not changed. Please do not go on here, and ask the administrator to look at the backups.</source>
        <translation>आपके रिकॉर्ड की चाबी कार्यालय के रजिस्टर में नहीं है: किसी ने उसे निकाल लिया। रिकॉर्ड ख़ुद नहीं बदले गए। कृपया यहाँ आगे काम न करें, और प्रशासक से बैकअप देखने को कहें।</translation>
    </message>
    <message>
        <source>This office was made with an earlier version of the desk, and its register is not as the recovery sheets signed it. Nothing has been changed. Please do not go on here, and ask the administrator to look at the backups.</source>
        <translation>यह कार्यालय डेस्क के पुराने संस्करण में बना था, और इसका रजिस्टर वैसा नहीं है जैसे पर रिकवरी पन्नों से हस्ताक्षर हुए थे। कुछ भी बदला नहीं गया। कृपया यहाँ आगे काम न करें, और प्रशासक से बैकअप देखने को कहें।</translation>
    </message>
    <message>
        <source>The file of your records was changed by something else while it was open: an older copy may have been put in its place. Please do not go on here, write down on paper what you wrote last, and ask the administrator to look at the backups.</source>
        <translation>आपके रिकॉर्ड की फ़ाइल खुली रहते हुए किसी और चीज़ ने उसे बदल दिया: शायद उसकी जगह पुरानी प्रति रख दी गई। कृपया यहाँ आगे काम न करें, आख़िर में जो लिखा था उसे काग़ज़ पर लिख लें, और प्रशासक से बैकअप देखने को कहें।</translation>
    </message>
    <message>
        <source>There is an entry for the office register in your files, in your name, that you did not write: somebody else who can open these files did. It was not passed on. Please do not go on here, and ask the administrator to look at the backups.</source>
        <translation>आपकी फ़ाइलों में कार्यालय के रजिस्टर के लिए आपके नाम से कुछ ऐसा है जो आपका लिखा नहीं है: इन फ़ाइलों को खोल सकने वाले किसी और ने लिखा। उसे आगे नहीं भेजा गया। कृपया यहाँ आगे काम न करें, और प्रशासक से बैकअप देखने को कहें।</translation>
    </message>
    <message>
        <source>This was stopped. Nothing has been changed.</source>
        <translation>यह रोक दिया गया। कुछ भी बदला नहीं गया।</translation>
    </message>
    <message>
        <source>Your own records are not in this backup yet: it is older than your first sign-in here. The backup itself is whole. Please try again after the next one.</source>
        <translation>आपके अपने रिकॉर्ड अभी इस बैकअप में नहीं हैं: यह यहाँ आपके पहले साइन इन से पुराना है। बैकअप ख़ुद पूरा है। कृपया अगले बैकअप के बाद फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>This place holds backups of another office. Nothing has been changed. Please choose another folder.</source>
        <translation>इस जगह किसी दूसरे कार्यालय के बैकअप हैं। कुछ भी बदला नहीं गया। कृपया दूसरा फ़ोल्डर चुनें।</translation>
    </message>
    <message>
        <source>A backup in the desk&apos;s own folder would be lost together with it. Nothing has been changed. Please choose a folder on a stick, another disk or a network drive.</source>
        <translation>डेस्क के अपने फ़ोल्डर में रखा बैकअप उसी के साथ खो जाएगा। कुछ भी बदला नहीं गया। कृपया पेन ड्राइव, दूसरी डिस्क या नेटवर्क ड्राइव पर फ़ोल्डर चुनें।</translation>
    </message>
    <message>
        <source>The new backup is made and whole. But parts of earlier ones at this place were missing or damaged; the new one does not use them. The stick or disk may be failing: please keep backups on another one from now on.</source>
        <translation>नया बैकअप बन गया है और पूरा है। लेकिन इस जगह के पहले के बैकअप के कुछ हिस्से नहीं मिले या ख़राब थे; नया बैकअप उनका उपयोग नहीं करता। हो सकता है कि पेन ड्राइव या डिस्क ख़राब हो रही हो: कृपया अब से बैकअप किसी दूसरी पर रखें।</translation>
    </message>
    <message>
        <source>The key file of this computer is in this folder. Whoever found both would be a step nearer to the records. Nothing has been changed. Please choose another stick or disk for the backups.</source>
        <translation>इस कंप्यूटर की चाबी की फ़ाइल इसी फ़ोल्डर में है। दोनों जिसे मिल जाएँ वह रिकॉर्ड के एक क़दम और पास होगा। कुछ भी बदला नहीं गया। कृपया बैकअप के लिए दूसरी पेन ड्राइव या डिस्क चुनें।</translation>
    </message>
    <message>
        <source>This office was put back from a backup that was changed after it was made. Please do not go on here, and ask the administrator to restore another backup.</source>
        <translation>यह कार्यालय ऐसे बैकअप से वापस लाया गया जो बनने के बाद बदला गया था। कृपया यहाँ आगे काम न करें, और प्रशासक से दूसरा बैकअप वापस लाने को कहें।</translation>
    </message>
    <message>
        <source>There is no finished backup in this folder. Please choose the folder that backups were made to, or another one.</source>
        <translation>इस फ़ोल्डर में कोई पूरा बैकअप नहीं है। कृपया वह फ़ोल्डर चुनें जिसमें बैकअप बने थे, या दूसरा।</translation>
    </message>
    <message>
        <source>This backup was changed after it was made, or somebody else made it. Nothing has been restored. Please use an older backup, or one that is kept at another place.</source>
        <translation>यह बैकअप बनने के बाद बदला गया, या किसी और ने बनाया। कुछ भी वापस नहीं लाया गया। कृपया कोई पुराना बैकअप लें, या दूसरी जगह रखा हुआ।</translation>
    </message>
    <message>
        <source>This office is here already: its log has {here} entries, the last of {here_day}. The backup has {there} entries, of {there_day}. Nothing has been restored. If the backup is to take its place, please add “--replace”; what is here is then kept beside it.</source>
        <translation>यह कार्यालय यहाँ पहले से है: इसके लॉग में {here} प्रविष्टियाँ हैं, आख़िरी {here_day} की। बैकअप में {there} प्रविष्टियाँ हैं, {there_day} की। कुछ भी वापस नहीं लाया गया। बैकअप को इसकी जगह लेनी हो तो कृपया “--replace” जोड़ें; यहाँ जो है वह तब पास में रखा जाता है।</translation>
    </message>
    <message>
        <source>An office is here already, and cannot be opened now. The backup has {there} entries, of {there_day}. Nothing has been restored. If the backup is to take its place, please add “--replace”; what is here is then kept beside it.</source>
        <translation>यहाँ पहले से एक कार्यालय है, और उसे अभी खोला नहीं जा सकता। बैकअप में {there} प्रविष्टियाँ हैं, {there_day} की। कुछ भी वापस नहीं लाया गया। बैकअप को इसकी जगह लेनी हो तो कृपया “--replace” जोड़ें; यहाँ जो है वह तब पास में रखा जाता है।</translation>
    </message>
    <message>
        <source>Another office is kept in this folder than in the backup. Nothing has been restored. Please choose an empty folder.</source>
        <translation>इस फ़ोल्डर में बैकअप से अलग कार्यालय रखा है। कुछ भी वापस नहीं लाया गया। कृपया खाली फ़ोल्डर चुनें।</translation>
    </message>
    <message>
        <source>Backups of several laptops of the office are kept here. Please choose which one is to be restored: {names}.</source>
        <translation>यहाँ कार्यालय के कई लैपटॉपों के बैकअप हैं: {names}, कृपया चुनें कि किसका वापस लाना है।</translation>
    </message>
    <message>
        <source>The desk&apos;s folder could not be written to, or the disk is full. Please free some space and open the desk again: what was begun is finished then, or taken back.</source>
        <translation>डेस्क के फ़ोल्डर में लिखा नहीं जा सका, या डिस्क भर गई है। कृपया कुछ जगह खाली करके डेस्क फिर खोलें: जो शुरू हुआ था वह तब पूरा होता है, या वापस लिया जाता है।</translation>
    </message>
    <message>
        <source>What this backup holds does not fit together. Nothing has been restored. Please use an older backup, or one that is kept at another place.</source>
        <translation>इस बैकअप में जो है वह आपस में मेल नहीं खाता। कुछ भी वापस नहीं लाया गया। कृपया कोई पुराना बैकअप लें, या दूसरी जगह रखा हुआ।</translation>
    </message>
    <message>
        <source>The file {file} of this backup is missing, damaged or was changed. Nothing has been restored. Please use an older backup, or one that is kept at another place.</source>
        <translation>इस बैकअप की फ़ाइल {file} नहीं है, ख़राब है या बदली गई। कुछ भी वापस नहीं लाया गया। कृपया कोई पुराना बैकअप लें, या दूसरी जगह रखा हुआ।</translation>
    </message>
    <message>
        <source>What was written to the place for the backup could not be read back as it was. There is no new backup. Please use another stick or disk: this one may be failing.</source>
        <translation>बैकअप की जगह पर जो लिखा गया वह वैसा ही वापस पढ़ा नहीं जा सका। कोई नया बैकअप नहीं बना। कृपया दूसरी पेन ड्राइव या डिस्क लें: हो सकता है कि यह ख़राब हो रही हो।</translation>
    </message>
    <message>
        <source>The place for the backup cannot be reached, or was taken away meanwhile. What is on this laptop is safe. Please plug it in or connect it, and try again.</source>
        <translation>बैकअप की जगह तक पहुँचा नहीं जा सकता, या वह बीच में हटा ली गई। इस लैपटॉप पर जो है वह सुरक्षित है। कृपया उसे लगाएँ या जोड़ें, और फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>There is no client&apos;s file here that could be saved. Nothing has been written.</source>
        <translation>यहाँ सहेजने के लिए किसी क्लाइंट की फ़ाइल नहीं है। कुछ भी लिखा नहीं गया।</translation>
    </message>
    <message>
        <source>This file cannot be read; it may be damaged. Nothing has been imported. Please open it in the program it was made with, save it again as an Excel workbook (.xlsx), and choose that.</source>
        <translation>यह फ़ाइल पढ़ी नहीं जा सकती; शायद ख़राब है। कुछ भी नहीं लाया गया है। कृपया जिस प्रोग्राम में बनी है उसमें खोलें, Excel वर्कबुक (.xlsx) के रूप में फिर सहेजें, और उसे चुनें।</translation>
    </message>
    <message>
        <source>Only spreadsheets (Excel .xlsx, OpenDocument .ods, .csv) and FHIR bundles in JSON can be imported, whatever a file is called. Please save the list as one of these, and choose that.</source>
        <translation>फ़ाइल का नाम जो भी हो, केवल स्प्रेडशीट (Excel .xlsx, OpenDocument .ods, .csv) और JSON के FHIR बंडल लाए जा सकते हैं। कृपया सूची को इनमें से किसी एक के रूप में सहेजें, और उसे चुनें।</translation>
    </message>
    <message>
        <source>This workbook is locked with a password, or is of an old kind (.xls). Nothing has been imported. Please open it in its program, save it without a password as an Excel workbook (.xlsx), and choose that.</source>
        <translation>यह वर्कबुक पासवर्ड से लॉक है, या पुराने प्रकार (.xls) की है। कुछ भी नहीं लाया गया है। कृपया इसे इसके प्रोग्राम में खोलें, बिना पासवर्ड के Excel वर्कबुक (.xlsx) के रूप में सहेजें, और उसे चुनें।</translation>
    </message>
    <message>
        <source>There are no rows in this file; hidden sheets are not looked at. A list has its headings in one row, such as Name and Age, and one person in each row below. Please look at the file, and choose it again.</source>
        <translation>इस फ़ाइल में कोई पंक्ति नहीं है; छिपी हुई शीट नहीं देखी जातीं। सूची में एक पंक्ति में शीर्षक होते हैं, जैसे नाम और आयु, और नीचे हर पंक्ति में एक व्यक्ति। कृपया फ़ाइल देखें और फिर से चुनें।</translation>
    </message>
    <message>
        <source>No columns were found in this file. A list has its headings in one row, and one person in each row below. Please arrange it so in its program, save it, and choose it again.</source>
        <translation>इस फ़ाइल में कोई कॉलम नहीं मिला। सूची में एक पंक्ति में शीर्षक होते हैं, और नीचे हर पंक्ति में एक व्यक्ति। कृपया उसके प्रोग्राम में इसे ऐसे ही लगाएँ, सहेजें, और फिर चुनें।</translation>
    </message>
    <message>
        <source>In the row that begins in line {line} of this file, a quotation mark is not closed, or is not at the end of its cell, so nobody can say where the people below it begin. Nothing has been imported. Please mend it in the program the list was made with, or save the list there as an Excel workbook (.xlsx), and choose it again.</source>
        <translation>इस फ़ाइल की लाइन {line} में शुरू होने वाली पंक्ति में एक उद्धरण चिह्न बंद नहीं है, या अपने खाने के अंत में नहीं है; इसलिए पता नहीं चलता कि नीचे के लोगों की पंक्तियाँ कहाँ शुरू होती हैं। कुछ भी नहीं लाया गया है। कृपया जिस प्रोग्राम में सूची बनी है उसमें इसे ठीक करें, या वहाँ सूची को Excel वर्कबुक (.xlsx) के रूप में सहेजें, और फिर से चुनें।</translation>
    </message>
    <message>
        <source>This list has more than {rows} rows. Nothing has been imported. Please divide it into several files, and import them one after another.</source>
        <translation>इस सूची में {rows} से अधिक पंक्तियाँ हैं। कुछ भी नहीं लाया गया है। कृपया इसे कई फ़ाइलों में बाँटें, और एक-एक करके लाएँ।</translation>
    </message>
    <message>
        <source>This list has more than {columns} columns. Nothing has been imported. Please keep only the columns that are needed, save it, and choose it again.</source>
        <translation>इस सूची में {columns} से अधिक कॉलम हैं। कुछ भी नहीं लाया गया है। कृपया केवल ज़रूरी कॉलम रखें, सहेजें, और फिर चुनें।</translation>
    </message>
    <message>
        <source>This workbook unpacks to far more than a list of people holds, so it was not opened. Please copy the rows that are needed into a new workbook, and choose that.</source>
        <translation>यह वर्कबुक खुलने पर लोगों की सूची से कहीं ज़्यादा बड़ी हो जाती है, इसलिए इसे खोला नहीं गया। कृपया ज़रूरी पंक्तियाँ नई वर्कबुक में कॉपी करें, और उसे चुनें।</translation>
    </message>
    <message>
        <source>There is something in this workbook that no spreadsheet program writes, so it was not opened. Please ask whoever sent it, or copy the rows into a new workbook and choose that.</source>
        <translation>इस वर्कबुक में कुछ ऐसा है जो कोई स्प्रेडशीट प्रोग्राम नहीं लिखता, इसलिए इसे खोला नहीं गया। कृपया भेजने वाले से पूछें, या पंक्तियाँ नई वर्कबुक में कॉपी करें और उसे चुनें।</translation>
    </message>
    <message>
        <source>Reading this file took far more time or memory than a list of people needs, so it was stopped. Nothing has been imported. Please copy the rows that are needed into a new workbook, and choose that.</source>
        <translation>इस फ़ाइल को पढ़ने में लोगों की सूची से कहीं अधिक समय या मेमोरी लग रही थी, इसलिए इसे रोक दिया गया। कुछ भी नहीं लाया गया है। कृपया ज़रूरी पंक्तियाँ नई वर्कबुक में कॉपी करें, और उसे चुनें।</translation>
    </message>
    <message>
        <source>No row of this list would be imported. Please look at what is written beside the rows: the two ticks below take in more of them.</source>
        <translation>इस सूची की कोई पंक्ति नहीं लाई जाएगी। कृपया देखें कि पंक्तियों के साथ क्या लिखा है: नीचे के दो निशानों से और पंक्तियाँ ली जाती हैं।</translation>
    </message>
    <message>
        <source>The file could not be opened. Nothing has been imported. Please check whether it is still there, close it in other programs, and choose the file itself, not a link to it.</source>
        <translation>फ़ाइल खोली नहीं जा सकी। कुछ भी नहीं लाया गया है। कृपया देखें कि वह अब भी वहाँ है, दूसरे प्रोग्रामों में उसे बंद करें, और उसका लिंक नहीं, फ़ाइल ही चुनें।</translation>
    </message>
    <message>
        <source>This file has more than {megabytes} MB. Nothing has been imported. Please divide it into several files, or take pictures out of it, and choose it again.</source>
        <translation>यह फ़ाइल {megabytes} MB से बड़ी है। कुछ भी नहीं लाया गया है। कृपया इसे कई फ़ाइलों में बाँटें, या इसमें से तस्वीरें हटाएँ, और फिर चुनें।</translation>
    </message>
    <message>
        <source>There are headings in this file but no rows below them. Please check whether it is the right file, and choose it again.</source>
        <translation>इस फ़ाइल में शीर्षक हैं, पर उनके नीचे कोई पंक्ति नहीं। कृपया देखें कि यह सही फ़ाइल है या नहीं, और फिर चुनें।</translation>
    </message>
    <message>
        <source>One of the files that were imported has been used since, so they can no longer be taken out together. Nothing has been changed. A single file can be closed in the list.</source>
        <translation>लाई गई फ़ाइलों में से एक इस बीच काम में आ चुकी है, इसलिए इन्हें अब एक साथ नहीं हटाया जा सकता। कुछ भी बदला नहीं गया। अलग-अलग फ़ाइल सूची में बंद की जा सकती है।</translation>
    </message>
    <message>
        <source>Please choose a picture of the signature or thumb impression: a photograph, or a scan of one page saved as a picture. A PDF can be attached under Pictures and papers.</source>
        <translation>कृपया हस्ताक्षर या अँगूठे के निशान की तस्वीर चुनें: एक फ़ोटो, या तस्वीर के रूप में सहेजा एक पन्ने का स्कैन। PDF “तस्वीरें और काग़ज़” में रखा जा सकता है।</translation>
    </message>
    <message>
        <source>This office keeps no signatures or thumb impressions on the laptop. Please let the client sign the printed sheet, and keep that.</source>
        <translation>यह कार्यालय लैपटॉप पर हस्ताक्षर या अँगूठे के निशान नहीं रखता। कृपया छपे काग़ज़ पर हस्ताक्षर लें, और उसे रखें।</translation>
    </message>
    <message>
        <source>“{key}” in the file is missing, unknown or cannot be followed. Please correct it there and try again. Nothing has been made.</source>
        <translation>फ़ाइल में “{key}” नहीं है, अनजाना है या उसके अनुसार काम नहीं हो सकता। कृपया उसे वहाँ ठीक करके फिर कोशिश करें। कुछ भी नहीं बना।</translation>
    </message>
    <message>
        <source>The file {file} cannot be read. Please check that it is there, and that it is a text file in UTF-8 of at most 64 KiB. Nothing has been made.</source>
        <translation>फ़ाइल {file} पढ़ी नहीं जा सकती। कृपया देखें कि वह वहाँ है, और ज़्यादा से ज़्यादा 64 KiB की UTF-8 टेक्स्ट फ़ाइल है। कुछ भी नहीं बना।</translation>
    </message>
    <message>
        <source>The office could not be set up: a folder cannot be written to, or the disk is full. Nothing has been made. Please look at the folders and the disk, and try again.</source>
        <translation>कार्यालय नहीं बनाया जा सका: किसी फ़ोल्डर में लिखा नहीं जा सकता, या डिस्क भर गई है। कुछ भी नहीं बना। कृपया फ़ोल्डर और डिस्क देखें, और फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>This day is still to come. Please check it.</source>
        <translation>यह तारीख़ अभी आनी है। कृपया देख लें।</translation>
    </message>
    <message>
        <source>This entry is not there any more. Please note it as a new one.</source>
        <translation>यह प्रविष्टि अब नहीं है। कृपया इसे नई के रूप में लिखें।</translation>
    </message>
    <message>
        <source>By the intake the client may still be under 18, so the guardian&apos;s details stay. Please look at the day of birth, or at the age.</source>
        <translation>पहली बातचीत के अनुसार क्लाइंट की उम्र अब भी 18 से कम हो सकती है, इसलिए अभिभावक का विवरण रहता है। जन्मतिथि या उम्र देखें।</translation>
    </message>
    <message>
        <source>This consent has stopped, because its guardian may not be safe, and does not come into force again. If that was a mistake, please ask for a new consent.</source>
        <translation>यह सहमति रुक चुकी है, क्योंकि इसके अभिभावक शायद सुरक्षित नहीं हैं, और फिर लागू नहीं होती। ग़लती हुई हो तो नई सहमति माँगें।</translation>
    </message>
    <message>
        <source>A day on which you ask how the client is would be before the last day. Please look at both days.</source>
        <translation>क्लाइंट का हाल पूछने का एक दिन अंतिम दिन से पहले है। कृपया दोनों दिन देखें।</translation>
    </message>
    <message>
        <source>Please choose for each day how the client wants to be asked. Nothing is saved yet.</source>
        <translation>कृपया हर दिन के लिए चुनें कि क्लाइंट से किस तरह पूछा जाए। अभी कुछ सहेजा नहीं गया है।</translation>
    </message>
    <message>
        <source>The client does not want to be asked later. Please remove the days, or change the answer.</source>
        <translation>क्लाइंट की इच्छा है कि बाद में न पूछा जाए। कृपया दिन हटाएँ, या उत्तर बदलें।</translation>
    </message>
    <message>
        <source>The intake does not name this way as safe for the client. Please choose another way, or look at the intake with the client.</source>
        <translation>पहली बातचीत में यह तरीक़ा क्लाइंट के लिए सुरक्षित दर्ज नहीं है। कृपया दूसरा तरीक़ा चुनें, या क्लाइंट के साथ पहली बातचीत देखें।</translation>
    </message>
    <message>
        <source>Please note first on which days and by which safe ways you tried to reach the client. Nothing is saved yet.</source>
        <translation>कृपया पहले लिखें कि किन दिनों और किन सुरक्षित तरीक़ों से क्लाइंट तक पहुँचने की कोशिश हुई। अभी कुछ सहेजा नहीं गया है।</translation>
    </message>
    <message>
        <source>Before a file is closed because the contact was lost, please talk with your supervisor and note the day and the name. Nothing is saved yet.</source>
        <translation>संपर्क टूटने के कारण फ़ाइल बंद करने से पहले कृपया सुपरवाइज़र से बात करें और दिन व नाम लिखें। अभी कुछ सहेजा नहीं गया है।</translation>
    </message>
    <message>
        <source>The worry is serious, or the client may be under 18. Before the file is closed, please talk with your supervisor. Note the day and their name in the client&apos;s file, in the part “Close the file”.</source>
        <translation>चिंता गंभीर है, या क्लाइंट की उम्र 18 से कम हो सकती है। फ़ाइल बंद करने से पहले कृपया सुपरवाइज़र से बात करें। क्लाइंट की फ़ाइल में “फ़ाइल बंद करें” के नीचे दिन व उनका नाम लिखें।</translation>
    </message>
    <message>
        <source>A day on which you tried to reach the client or talked with your supervisor has not come yet. Please look at the days.</source>
        <translation>क्लाइंट तक पहुँचने की कोशिश या सुपरवाइज़र से बात का एक दिन अभी नहीं आया है। कृपया दिन देखें।</translation>
    </message>
    <message>
        <source>In this file something that should leave without consent is still open: it waits for a supervisor, or was signed and has not left. Please look under “Without consent”: let it leave, or cancel the request, and then come back here.</source>
        <translation>इस फ़ाइल में सहमति के बिना बताने की एक बात अभी खुली है: वह सुपरवाइज़र की प्रतीक्षा में है, या हस्ताक्षर हो गया पर बाहर नहीं गई। कृपया “सहमति के बिना” में देखें: उसे जाने दें या अनुरोध रद्द करें, फिर यहाँ लौटें।</translation>
    </message>
    <message>
        <source>In this file a report that everybody has the duty to make was begun and is not made yet. Please look under “Without consent”: tell or print it now, or cancel it if it was begun by mistake, and then come back here.</source>
        <translation>इस फ़ाइल में एक ऐसी सूचना शुरू हुई है जिसे देना सबका कर्तव्य है, पर वह अभी दी नहीं गई। कृपया “सहमति के बिना” में देखें: उसे अभी बताएँ या छापें, या ग़लती से शुरू हुई हो तो रद्द करें, फिर यहाँ लौटें।</translation>
    </message>
    <message>
        <source>This file is under a legal hold, so nothing of it is destroyed. Nothing has been changed. A hold is ended under Rights, or under Closed files, with the reason.</source>
        <translation>इस फ़ाइल पर कानूनी रोक है, इसलिए इसका कुछ भी नष्ट नहीं किया जाता। कुछ भी बदला नहीं गया। रोक “क्लाइंट के अधिकार” में, या “बंद फ़ाइलें” में, कारण के साथ समाप्त की जाती है।</translation>
    </message>
    <message>
        <source>Please write why. The reason is kept with the file.</source>
        <translation>कृपया कारण लिखें। कारण फ़ाइल के साथ रखा जाता है।</translation>
    </message>
    <message>
        <source>Please write for each part that is left out why. The client is told the reason, so please write it so that they can read it.</source>
        <translation>कृपया छोड़े गए हर भाग के लिए कारण लिखें। क्लाइंट को कारण बताया जाता है, इसलिए ऐसे लिखें कि वे उसे पढ़ सकें।</translation>
    </message>
    <message>
        <source>Please write in a few words what is to be put right.</source>
        <translation>कृपया थोड़े शब्दों में लिखें कि क्या ठीक करना है।</translation>
    </message>
    <message>
        <source>Please write why it stays as it is. The client has a right to know the reason.</source>
        <translation>कृपया लिखें कि यह वैसा ही क्यों रहता है। क्लाइंट को कारण जानने का अधिकार है।</translation>
    </message>
    <message>
        <source>Please write the outcome. The client has a right to know.</source>
        <translation>कृपया लिखें कि क्या परिणाम निकला। क्लाइंट को यह जानने का अधिकार है।</translation>
    </message>
    <message>
        <source>The office settings name nobody for complaints who can be reached from here. Please give the client the slip, and tell the administrator.</source>
        <translation>कार्यालय की सेटिंग में शिकायतों के लिए ऐसे किसी का नाम नहीं है जिन तक यहाँ से पहुँचा जा सके। कृपया क्लाइंट को पर्ची दें और प्रशासक को बताएँ।</translation>
    </message>
    <message>
        <source>This is not here any more. Please look at the list again.</source>
        <translation>यह अब यहाँ नहीं है। कृपया सूची फिर देखें।</translation>
    </message>
    <message>
        <source>Please write how the counsellor will know who it is about, by a code or a few words, and in a few sentences what the client said.</source>
        <translation>कृपया लिखें कि परामर्शदाता क्लाइंट को किससे पहचानेंगे, एक कोड या कुछ शब्द, और कुछ वाक्यों में क्लाइंट ने क्या कहा।</translation>
    </message>
    <message>
        <source>No consent in force names this office for it. Please ask the client and record it under Consents, with the office as it is named in the letter, or make the letter without the name.</source>
        <translation>लागू किसी सहमति में इसके लिए इस कार्यालय का नाम नहीं है। कृपया क्लाइंट से पूछें और सहमतियों में दर्ज करें, कार्यालय का नाम वैसा ही जैसा पत्र में है, या बिना नाम के पत्र बनाएँ।</translation>
    </message>
    <message>
        <source>This summary is not here any more: the client withdrew the consent, or it ended.</source>
        <translation>यह सारांश अब यहाँ नहीं है: क्लाइंट ने सहमति वापस ले ली, या उसकी अवधि पूरी हो गई।</translation>
    </message>
    <message>
        <source>By the intake, this day is before the client was born. Please look at the day, or at the intake.</source>
        <translation>पहली बातचीत के अनुसार यह दिन क्लाइंट के जन्म से पहले का है। कृपया दिन, या पहली बातचीत देखें।</translation>
    </message>
    <message>
        <source>The words have changed since they were read out. They are shown here as they are now; please read them out once more.</source>
        <translation>पढ़कर सुनाए जाने के बाद शब्द बदल गए हैं। यहाँ वे वैसे हैं जैसे अब हैं; कृपया एक बार फिर पढ़कर सुनाएँ।</translation>
    </message>
    <message>
        <source>The goal has no words yet. A few of the client&apos;s own are enough; steps can come later.</source>
        <translation>लक्ष्य में अभी कोई शब्द नहीं है। क्लाइंट के अपने थोड़े शब्द काफ़ी हैं; क़दम बाद में आ सकते हैं।</translation>
    </message>
    <message>
        <source>Ratings go from 0 to 10. Please look at the number; nothing is saved yet.</source>
        <translation>अंक 0 से 10 तक होते हैं। कृपया संख्या देखें; अभी कुछ सहेजा नहीं गया है।</translation>
    </message>
    <message>
        <source>The client agreed that this goes to a caseworker&apos;s desk. Please release it there; a file or paper needs a consent for someone outside.</source>
        <translation>क्लाइंट की सहमति इसे केसवर्कर के डेस्क पर भेजने की है। कृपया इसे वहीं भेजें; फ़ाइल या काग़ज़ के लिए बाहर के किसी व्यक्ति के नाम सहमति चाहिए।</translation>
    </message>
    <message>
        <source>This page has words in a script that the desk cannot print yet: {script}. Nothing was made. Please write these words in another script, and try again.</source>
        <translation>इस पन्ने में {script} लिपि के शब्द हैं, जिसे डेस्क अभी छाप नहीं सकता। कुछ भी नहीं बना। कृपया ये शब्द दूसरी लिपि में लिखकर फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>{name} covers for you now and can read every file. Please end that under Cover first, and choose somebody else.</source>
        <translation>{name} अभी आपकी जगह काम कर रहे हैं और हर फ़ाइल पढ़ सकते हैं। कृपया पहले “मेरी जगह काम” में उसे समाप्त करें, और किसी और को चुनें।</translation>
    </message>
    <message>
        <source>The consent that this note is about is not withdrawn yet: the file is on its way to a colleague. The note stays until it is withdrawn here or there.</source>
        <translation>इस नोट में जो सहमति वापस ली गई है, वह अभी रद्द नहीं हुई है: फ़ाइल एक सहकर्मी के पास जा रही है। यहाँ या वहाँ रद्द होने तक नोट बना रहेगा।</translation>
    </message>
    <message>
        <source>This is not a file of wordings: it needs the columns language, english and wording, as the file that the desk saves has them. Nothing has been changed.</source>
        <translation>यह शब्दों की फ़ाइल नहीं है: इसमें language, english और wording कॉलम चाहिए, जैसे डेस्क की सहेजी फ़ाइल में होते हैं। कुछ नहीं बदला है।</translation>
    </message>
    <message>
        <source>This wording cannot be used. It needs the same words in braces as the text of the desk, no hidden signs, and at most 2,000 letters. Nothing has been changed.</source>
        <translation>यह शब्द काम में नहीं लाए जा सकते। { } के भीतर के शब्द डेस्क जैसे ही हों, कोई छिपा चिह्न न हो, और अधिक से अधिक 2,000 अक्षर हों। कुछ नहीं बदला है।</translation>
    </message>
    <message>
        <source>An office can have {most} wordings of its own. Nothing has been changed. Please remove some that are needed less.</source>
        <translation>एक कार्यालय के अपने अधिक से अधिक {most} शब्द हो सकते हैं। कुछ नहीं बदला है। जिनकी कम ज़रूरत है उन्हें हटाएँ।</translation>
    </message>
    <message>
        <source>Something in this file is signed, agreed to, shared or took place, so the file cannot be removed. It can be closed.</source>
        <translation>इस फ़ाइल में ऐसा कुछ है जिस पर हस्ताक्षर या सहमति है, जो साझा किया गया या हुआ है, इसलिए फ़ाइल हटाई नहीं जा सकती। इसे बंद किया जा सकता है।</translation>
    </message>
    <message>
        <source>There are no answers yet that could be saved. Nothing has been written.</source>
        <translation>अभी ऐसे उत्तर नहीं हैं जो सहेजे जा सकें। कुछ नहीं लिखा गया।</translation>
    </message>
    <message>
        <source>Nothing is ticked or written yet. One step, or a few words on why none was needed, is enough.</source>
        <translation>अभी कुछ चुना या लिखा नहीं गया है। एक क़दम, या कुछ शब्द कि ज़रूरत क्यों नहीं थी, काफ़ी है।</translation>
    </message>
    <message>
        <source>This form is not scored as that questionnaire: of its questions, {questions} have the answers that the {items} items of the questionnaire allow. Nothing is saved.</source>
        <translation>इस फ़ॉर्म का उस प्रश्नावली के रूप में स्कोर नहीं निकाला गया: प्रश्नावली के {items} प्रश्नों में जो उत्तर चलते हैं, वे फ़ॉर्म के {questions} प्रश्नों में हैं। कुछ नहीं सहेजा गया।</translation>
    </message>
    <message>
        <source>In your office an administrator adds to the library of forms. Nothing has been changed.</source>
        <translation>आपके कार्यालय में फ़ॉर्म लाइब्रेरी में प्रशासक जोड़ते हैं। कुछ भी बदला नहीं गया है।</translation>
    </message>
    <message>
        <source>There is no room for this form in the office&apos;s library. Nothing has been changed.</source>
        <translation>कार्यालय की लाइब्रेरी में इस फ़ॉर्म के लिए जगह नहीं है। कुछ भी बदला नहीं गया है।</translation>
    </message>
    <message>
        <source>The form needs a title of up to {most} letters to be listed in the library.</source>
        <translation>लाइब्रेरी की सूची में रखने के लिए फ़ॉर्म को अधिक से अधिक {most} अक्षरों का शीर्षक चाहिए।</translation>
    </message>
    <message>
        <source>This form has more than {most} questions and headings, or more than {levels} levels, so it cannot be changed here. It can be filled in as it is.</source>
        <translation>इस फ़ॉर्म में {most} से ज़्यादा प्रश्न और शीर्षक, या {levels} से ज़्यादा स्तर हैं, इसलिए इसे यहाँ बदला नहीं जा सकता। जैसा है वैसा भरा जा सकता है।</translation>
    </message>
    <message>
        <source>This client has not agreed to supervision, or not any more. Please bring it without anything that shows who they are, or ask them first.</source>
        <translation>सुपरविज़न के लिए इन क्लाइंट की सहमति नहीं है, या अब नहीं है। कृपया बात ऐसे रखें कि इनकी पहचान न हो, या पहले इनसे पूछें।</translation>
    </message>
    <message>
        <source>Nothing is written yet. A few words are enough.</source>
        <translation>अभी कुछ नहीं लिखा है। कुछ शब्द काफ़ी हैं।</translation>
    </message>
    <message>
        <source>The other person wrote this, so only they can change or remove it.</source>
        <translation>यह दूसरे व्यक्ति का लिखा है, इसलिए इसे बदलना या हटाना केवल उनके हाथ में है।</translation>
    </message>
    <message>
        <source>Supervision with this person goes on already.</source>
        <translation>इनके साथ सुपरविज़न पहले से चल रहा है।</translation>
    </message>
    <message>
        <source>Supervision is between a supervisor and a counsellor. Please choose another.</source>
        <translation>सुपरविज़न एक सुपरवाइज़र और एक परामर्शदाता के बीच होता है। कृपया किसी और को चुनें।</translation>
    </message>
    <message>
        <source>These are the figures of this office. They are here already.</source>
        <translation>ये इसी कार्यालय के आँकड़े हैं। ये पहले से यहाँ हैं।</translation>
    </message>
    <message>
        <source>These figures were brought in before. Nothing has changed.</source>
        <translation>ये आँकड़े पहले लाए जा चुके हैं। कुछ नहीं बदला।</translation>
    </message>
    <message>
        <source>Newer figures of this office are here already. Nothing has changed.</source>
        <translation>इस कार्यालय के ज़्यादा नए आँकड़े यहाँ हैं। कुछ नहीं बदला।</translation>
    </message>
    <message>
        <source>This file says something else than the figures that this office sent before. Nothing of it was taken in. Please ask the office which of the two are right.</source>
        <translation>यह फ़ाइल इस कार्यालय के पहले भेजे आँकड़ों से कुछ और कहती है। इसमें से कुछ नहीं लिया गया। कृपया कार्यालय से पूछिए कि दोनों में से कौन-से सही हैं।</translation>
    </message>
    <message>
        <source>The next hearing is not after this one. Please look at both dates.</source>
        <translation>अगली सुनवाई इस सुनवाई के बाद की नहीं है। कृपया दोनों तारीखें देखें।</translation>
    </message>
    <message>
        <source>The administrator has not added this laptop yet. Please compare the words with them; then exchange here once more.</source>
        <translation>प्रशासक ने अभी यह लैपटॉप नहीं जोड़ा है। कृपया उनके साथ शब्द मिलाएँ; फिर यहाँ एक बार और आदान-प्रदान करें।</translation>
    </message>
    <message>
        <source>This is the laptop you are using. Please retire it at another laptop of the office.</source>
        <translation>आप इसी लैपटॉप पर काम कर रहे हैं। कृपया इसे कार्यालय के किसी दूसरे लैपटॉप से हटाएँ।</translation>
    </message>
    <message>
        <source>This laptop no longer takes part. Please look at the list again.</source>
        <translation>यह लैपटॉप अब आदान-प्रदान में नहीं है। कृपया सूची फिर देखें।</translation>
    </message>
    <message>
        <source>This laptop takes part in the exchange already.</source>
        <translation>यह लैपटॉप पहले से आदान-प्रदान में शामिल है।</translation>
    </message>
    <message>
        <source>Something from another laptop is damaged or was changed on its way, so it was not taken in. Please look at “Exchange with other laptops”.</source>
        <translation>दूसरे लैपटॉप से आया कुछ खराब है या रास्ते में बदला गया है, इसलिए उसे नहीं लिया गया। कृपया “दूसरे लैपटॉप के साथ आदान-प्रदान” देखें।</translation>
    </message>
    <message>
        <source>Another laptop has a newer version of the desk. Nothing is lost: what it sent is taken in once this laptop has that version too.</source>
        <translation>किसी दूसरे लैपटॉप में डेस्क का नया संस्करण है। कुछ खोया नहीं है: इस लैपटॉप में भी वह संस्करण आने पर उसका भेजा हुआ ले लिया जाएगा।</translation>
    </message>
    <message>
        <source>Something is too large to be sent to the other laptops. Please tell the administrator.</source>
        <translation>कुछ इतना बड़ा है कि दूसरे लैपटॉप को नहीं भेजा जा सकता। कृपया प्रशासक को बताएँ।</translation>
    </message>
    <message>
        <source>The office server does not let this laptop in. You can go on working, and nothing is lost. Please tell the administrator.</source>
        <translation>कार्यालय का सर्वर इस लैपटॉप को भीतर नहीं आने देता। आप काम जारी रख सकते हैं, और कुछ खोया नहीं है। कृपया प्रशासक को बताएँ।</translation>
    </message>
    <message>
        <source>Something else answers in place of the office server, as some public networks do. Nothing was sent. Please try again in another network; if that does not help, tell the administrator.</source>
        <translation>कार्यालय के सर्वर की जगह कोई और जवाब दे रहा है, जैसा कुछ सार्वजनिक नेटवर्क करते हैं। कुछ भी भेजा नहीं गया। कृपया किसी दूसरे नेटवर्क से फिर कोशिश करें; उससे भी न हो, तो प्रशासक को बताएँ।</translation>
    </message>
    <message>
        <source>The office server takes no more from this laptop at the moment. What waits is sent later. If it is the same tomorrow, please tell the administrator.</source>
        <translation>कार्यालय का सर्वर अभी इस लैपटॉप से और कुछ नहीं लेता। जो बाकी है, वह बाद में भेजा जाएगा। कल भी ऐसा ही हो, तो कृपया प्रशासक को बताएँ।</translation>
    </message>
    <message>
        <source>The office server is not ready for this version of Counsel Desk. You can go on working: what waits is sent once the administrator has brought the server up to date.</source>
        <translation>कार्यालय का सर्वर Counsel Desk के इस संस्करण के लिए तैयार नहीं है। आप काम जारी रख सकते हैं: जो बाकी है, वह तब भेजा जाएगा जब प्रशासक सर्वर को नया कर देंगे।</translation>
    </message>
    <message>
        <source>The office server needs a newer Counsel Desk. You can go on working: what waits is sent once the program on this laptop has been updated.</source>
        <translation>कार्यालय के सर्वर को Counsel Desk का नया संस्करण चाहिए। आप काम जारी रख सकते हैं: जो बाकी है, वह तब भेजा जाएगा जब इस लैपटॉप का प्रोग्राम नया कर दिया जाएगा।</translation>
    </message>
    <message>
        <source>This file is not an access file for an office server, or it was changed on the way. Please ask the administrator for a new one.</source>
        <translation>यह कार्यालय के सर्वर की एक्सेस फ़ाइल नहीं है, या रास्ते में बदल गई है। कृपया प्रशासक से नई माँगें।</translation>
    </message>
    <message>
        <source>The server could not be reached with this address, name and password. Nothing has been changed. Please look at the name and port of the server, the name of the database, the password and its special characters, and the path of the certificate, and whether the server is running.</source>
        <translation>इस पते, नाम और पासवर्ड से सर्वर तक पहुँचा नहीं जा सका। कुछ भी बदला नहीं गया है। कृपया सर्वर का नाम और पोर्ट, डेटाबेस का नाम, पासवर्ड और उसके विशेष चिह्न, प्रमाणपत्र का पथ, और यह भी देखें कि सर्वर चल रहा है या नहीं।</translation>
    </message>
    <message>
        <source>The server did not allow this. Nothing has been changed. Please connect as the administrator who set it up, with the right to make roles.</source>
        <translation>सर्वर ने इसकी अनुमति नहीं दी। कुछ भी बदला नहीं गया है। कृपया उस प्रशासक के रूप में जुड़ें जिन्होंने इसे तैयार किया, और जिन्हें भूमिकाएँ बनाने का अधिकार है।</translation>
    </message>
    <message>
        <source>This laptop was retired. Nothing has been changed. A laptop that comes back joins the office again and is another one then.</source>
        <translation>यह लैपटॉप हटाया जा चुका है। कुछ भी बदला नहीं गया है। जो लैपटॉप लौटता है, वह कार्यालय से फिर जुड़ता है और तब दूसरा लैपटॉप होता है।</translation>
    </message>
    <message>
        <source>The server does not know this laptop. Nothing has been changed. Please compare the number with the list of laptops.</source>
        <translation>सर्वर इस लैपटॉप को नहीं जानता। कुछ भी बदला नहीं गया है। कृपया संख्या को लैपटॉपों की सूची से मिलाएँ।</translation>
    </message>
    <message>
        <source>Please choose over what the laptops exchange first: a folder, a stick or the office server.</source>
        <translation>कृपया पहले चुनें कि लैपटॉप किससे आदान-प्रदान करेंगे: फ़ोल्डर, पेन ड्राइव या कार्यालय का सर्वर।</translation>
    </message>
    <message>
        <source>This code is for another office than the one on this laptop.</source>
        <translation>यह कोड इस लैपटॉप के कार्यालय का नहीं, किसी दूसरे कार्यालय का है।</translation>
    </message>
    <message>
        <source>The code that this laptop uses is no longer valid. Please make another one, and ask for it to be typed there.</source>
        <translation>यह लैपटॉप जिस कोड से अनुरोध कर रहा है वह अब नहीं चलेगा। कृपया दूसरा कोड बनाएँ, और उसे वहाँ लिखने को कहें।</translation>
    </message>
    <message>
        <source>This form is not in the library of this laptop. The next exchange with the laptop where it was added brings it.</source>
        <translation>यह फ़ॉर्म इस लैपटॉप की लाइब्रेरी में नहीं है। जिस लैपटॉप पर इसे जोड़ा गया, उसके साथ अगले आदान-प्रदान में यह आ जाएगा।</translation>
    </message>
    <message>
        <source>This file has left for another laptop. It is asked back with the next exchange, and until the answer is here it can be read and not changed. If it cannot wait, please call your colleague: if the file is there already, they can do it.</source>
        <translation>यह फ़ाइल दूसरे लैपटॉप के लिए जा चुकी है। अगले आदान-प्रदान के साथ इसे वापस माँगा जाएगा, और उत्तर आने तक इसे पढ़ा जा सकता है, बदला नहीं जा सकता। यदि प्रतीक्षा न हो सके, तो कृपया अपने सहकर्मी को फ़ोन करें: यदि फ़ाइल वहाँ पहुँच चुकी है, तो वे यह कर सकते हैं।</translation>
    </message>
    <message>
        <source>This laptop does not exchange with others yet, or it was retired. The administrator can add it under “Laptops of the office”.</source>
        <translation>यह लैपटॉप अभी दूसरों के साथ आदान-प्रदान नहीं करता, या इसे हटाया गया है। प्रशासक “कार्यालय के लैपटॉप” में इसे जोड़ सकते हैं।</translation>
    </message>
    <message>
        <source>Nothing is here for this code. Please compare every character of it, and have the other laptop exchange once more. A folder or stick has to be the same one there; at the office server, every laptop needs an access file of its own.</source>
        <translation>इस कोड के लिए यहाँ कुछ नहीं है। कृपया हर अक्षर मिलाएँ, और दूसरे लैपटॉप पर एक बार फिर आदान-प्रदान करवाएँ। फ़ोल्डर या पेन ड्राइव वहाँ भी वही होनी चाहिए; कार्यालय के सर्वर पर हर लैपटॉप की अपनी एक्सेस फ़ाइल चाहिए।</translation>
    </message>
    <message>
        <source>The folder, stick or server for the exchange cannot be reached at the moment. Nothing is lost: what waits is sent once it can be reached.</source>
        <translation>आदान-प्रदान के फ़ोल्डर, पेन ड्राइव या सर्वर तक अभी पहुँचा नहीं जा सकता। कुछ भी खोया नहीं है: पहुँचते ही जो रुका है वह भेज दिया जाएगा।</translation>
    </message>
</context>
<context>
    <name>exceptional</name>
    <message>
        <source>Shared without consent, for one reason only</source>
        <translation>सहमति के बिना बताया गया, केवल एक कारण से</translation>
    </message>
    <message>
        <source>To</source>
        <translation>किसे</translation>
    </message>
    <message>
        <source>About</source>
        <translation>किनके बारे में</translation>
    </message>
    <message>
        <source>From</source>
        <translation>किसकी ओर से</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>कार्यालय</translation>
    </message>
    <message>
        <source>Written on</source>
        <translation>लिखने की तारीख़</translation>
    </message>
    <message>
        <source>{court}, number {number}, of {day}</source>
        <translation>{court}, संख्या {number}, दिनांक {day}</translation>
    </message>
    <message>
        <source>Confidential.</source>
        <translation>गोपनीय।</translation>
    </message>
    <message>
        <source>Report of an offence against a child</source>
        <translation>बच्चे के विरुद्ध अपराध की सूचना</translation>
    </message>
    <message>
        <source>Entry number</source>
        <translation>दर्ज संख्या</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>आदेश</translation>
    </message>
    <message>
        <source>The client did not agree to this. It holds the least that the reason above asks for. Please use it for that alone, show it to nobody who need not know it, and destroy it when it has served.</source>
        <translation>क्लाइंट ने इसके लिए सहमति नहीं दी। ऊपर लिखे कारण के लिए जितना कम से कम ज़रूरी है, इसमें उतना ही है। कृपया इसे केवल उसी काम में लें, जिन्हें जानना ज़रूरी नहीं उन्हें न दिखाएँ, और काम पूरा होने पर नष्ट कर दें।</translation>
    </message>
    <message>
        <source>Section of the law</source>
        <translation>कानून की धारा</translation>
    </message>
    <message>
        <source>Report of a child without family</source>
        <translation>बिना परिवार के बच्चे की सूचना</translation>
    </message>
    <message>
        <source>Report that the law asks for</source>
        <translation>कानून द्वारा माँगी गई सूचना</translation>
    </message>
    <message>
        <source>To the authority that the law names</source>
        <translation>कानून में बताए प्राधिकारी को</translation>
    </message>
    <message>
        <source>This letter tells what the law asks to be told.</source>
        <translation>कानून जो बताने को कहता है, यह पत्र वही बताता है।</translation>
    </message>
    <message>
        <source>Please see to what the law asks of you:</source>
        <translation>कानून आपसे जो करने को कहता है, कृपया वह करें:</translation>
    </message>
    <message>
        <source>What was said in counselling beyond this report is not part of it. Please keep this letter from everybody who need not know it.</source>
        <translation>इस सूचना से आगे परामर्श में जो कहा गया वह इसका हिस्सा नहीं है। जिन्हें जानना ज़रूरी नहीं, कृपया उन्हें यह पत्र न दिखाएँ।</translation>
    </message>
    <message>
        <source>Received by (name, rank or post, office, day, time)</source>
        <translation>किसने प्राप्त किया (नाम, पद, कार्यालय, तारीख़, समय)</translation>
    </message>
    <message>
        <source>Counsellor</source>
        <translation>परामर्शदाता</translation>
    </message>
    <message>
        <source>Without your consent, because of</source>
        <translation>आपकी सहमति के बिना, इस आधार पर</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>कारण</translation>
    </message>
    <message>
        <source>Signed for as well by</source>
        <translation>साथ में हस्ताक्षर करने वाले</translation>
    </message>
    <message>
        <source>{name} is asked to; the signature is awaited</source>
        <translation>{name} से माँगा गया है; हस्ताक्षर की प्रतीक्षा है</translation>
    </message>
    <message>
        <source>{name}, {time}</source>
        <translation>{name}, {time}</translation>
    </message>
    <message>
        <source>Looked at afterwards by</source>
        <translation>बाद में किसने देखा</translation>
    </message>
    <message>
        <source>{name} was asked to look at it</source>
        <translation>{name} से देखने का अनुरोध किया गया है</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>अभी तक कोई नहीं</translation>
    </message>
    <message>
        <source>Told by word of mouth on</source>
        <translation>बोलकर बताया गया</translation>
    </message>
    <message>
        <source>You were told</source>
        <translation>क्या आपको बताया गया</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>हाँ</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>अभी नहीं</translation>
    </message>
    <message>
        <source>Some things are better spoken than printed. You may always ask your counsellor, or their supervisor, whether there is anything that is not on this paper. Please ask when you are alone and safe.</source>
        <translation>कुछ बातें छापने से बेहतर बोलकर कही जाती हैं। अपने परामर्शदाता या उनके सुपरवाइज़र से कभी भी पूछा जा सकता है कि क्या कोई बात इस काग़ज़ पर नहीं है। तब पूछें जब आप अकेले और सुरक्षित हों।</translation>
    </message>
</context>
<context>
    <name>first_words</name>
    <message>
        <source>Before you tell me anything, I tell you what happens with what you say here. Ask me whenever you like.</source>
        <translation>आपके कुछ बताने से पहले सुनिए कि यहाँ कही बात का क्या होता है। जब चाहें, पूछिए।</translation>
    </message>
    <message>
        <source>You may speak in general first, without names and places. You need not tell me your name.</source>
        <translation>पहले सामान्य रूप से बात की जा सकती है, नाम और जगह के बिना। अपना नाम बताना ज़रूरी नहीं।</translation>
    </message>
    <message>
        <source>You may leave out anything, and stop at any time. You get help all the same.</source>
        <translation>कोई भी बात छोड़ी जा सकती है, और कभी भी रुका जा सकता है। मदद फिर भी मिलती है।</translation>
    </message>
    <message>
        <source>What I write down about you is kept locked in this office. You may read your record, and have mistakes put right.</source>
        <translation>आपके बारे में जो लिखा जाता है वह इस कार्यालय में ताले में रहता है। अपना रिकॉर्ड पढ़ना और ग़लतियाँ ठीक करवाना आपका हक़ है।</translation>
    </message>
    <message>
        <source>The caseworkers here cannot read it. They get only what you agree to.</source>
        <translation>यहाँ के केसवर्कर उसे नहीं पढ़ सकते। उन्हें केवल वही मिलता है जिसके लिए आप सहमत हों।</translation>
    </message>
    <message>
        <source>When I am ill or away, another counsellor can stand in for me and read all of it. That can be: {names}.</source>
        <translation>मेरे बीमार होने या न होने पर कोई दूसरे परामर्शदाता मेरी जगह काम कर सकते हैं और सब पढ़ सकते हैं: {names} यह कर सकते हैं।</translation>
    </message>
    <message>
        <source>Now {name} stands in for me, until {day}.</source>
        <translation>अभी {name} मेरी जगह हैं, {day} तक।</translation>
    </message>
    <message>
        <source>No other counsellor works here now. If one comes, they can stand in for me when I am ill or away, and read all of it.</source>
        <translation>अभी यहाँ कोई और परामर्शदाता काम नहीं करते। कोई आएँ तो मेरे बीमार होने या न होने पर वे मेरी जगह काम कर सकते हैं और सब पढ़ सकते हैं।</translation>
    </message>
    <message>
        <source>If I leave, or you would rather talk with somebody else, your file can go to another counsellor. I write down whether you knew of it and agreed.</source>
        <translation>मेरे जाने पर, या आप किसी और से बात करना चाहें तो, आपकी फ़ाइल दूसरे परामर्शदाता के पास जा सकती है। आपको पता था और आपकी सहमति थी या नहीं, यह लिखा जाता है।</translation>
    </message>
    <message>
        <source>If something must leave here without your yes, a supervisor reads those words and signs with me. That is: {names}.</source>
        <translation>आपकी हाँ के बिना कुछ बाहर बताना ही पड़े तो एक सुपरवाइज़र वे शब्द पढ़ते हैं और मेरे साथ हस्ताक्षर करते हैं: {names} यह करते हैं।</translation>
    </message>
    <message>
        <source>If something must leave here without your yes, a supervisor has to read those words and sign with me. Nobody is supervisor here now.</source>
        <translation>आपकी हाँ के बिना कुछ बाहर बताना ही पड़े तो एक सुपरवाइज़र को वे शब्द पढ़कर मेरे साथ हस्ताक्षर करने होते हैं। अभी यहाँ कोई सुपरवाइज़र नहीं है।</translation>
    </message>
    <message>
        <source>If I cannot open the files any more, {count} of the people who keep the office&apos;s key sheets can together give them to another counsellor. {names} does that with them.</source>
        <translation>मुझसे फ़ाइलें और न खुलें तो कार्यालय के चाबी-पत्र रखने वालों में से {count} लोग मिलकर उन्हें दूसरे परामर्शदाता को दे सकते हैं। {names} उनके साथ यह करते हैं।</translation>
    </message>
    <message>
        <source>Some things I may have to pass on, even if you do not want that:</source>
        <translation>कुछ बातें आपके न चाहने पर भी आगे बतानी पड़ सकती हैं:</translation>
    </message>
    <message>
        <source>Even then I tell as little as I can, and I tell you, unless that would put you in danger.</source>
        <translation>तब भी कम से कम बताया जाता है, और आपको बताया जाता है, जब तक उससे आपको ख़तरा न हो।</translation>
    </message>
    <message>
        <source>If something here is not right, you can tell {name}. What you write to them here is sealed, and I cannot read it.</source>
        <translation>यहाँ कुछ ठीक न हो तो {name} को बताया जा सकता है। यहाँ उनके नाम जो लिखा जाए वह बंद करके भेजा जाता है, मुझे वह पढ़ने को नहीं मिलता।</translation>
    </message>
    <message>
        <source>If something here is not right, you can tell anybody who works here. I can give you a slip that says how.</source>
        <translation>यहाँ कुछ ठीक न हो तो यहाँ काम करने वाले किसी को भी बताया जा सकता है। कैसे, यह लिखी एक पर्ची आपको मिल सकती है।</translation>
    </message>
    <message>
        <source>You choose what you tell me. Now you may begin, or ask me first.</source>
        <translation>क्या बताना है, यह आप ही तय करें। अब आप शुरू करें, या पहले मुझसे पूछें।</translation>
    </message>
</context>
<context>
    <name>forms</name>
    <message>
        <source>The form has no such question in this place, so this answer is left out.</source>
        <translation>फ़ॉर्म में इस जगह ऐसा कोई प्रश्न नहीं है, इसलिए यह उत्तर छोड़ दिया गया।</translation>
    </message>
    <message>
        <source>could not compute</source>
        <translation>हिसाब नहीं हो सका</translation>
    </message>
    <message>
        <source>Please answer this question.</source>
        <translation>कृपया इस प्रश्न का उत्तर दें।</translation>
    </message>
    <message>
        <source>Please give at least {count} answers here.</source>
        <translation>कृपया यहाँ कम से कम {count} उत्तर दें।</translation>
    </message>
    <message>
        <source>Please give at most {count} answers here.</source>
        <translation>कृपया यहाँ ज़्यादा से ज़्यादा {count} उत्तर दें।</translation>
    </message>
    <message>
        <source>One of these answers stands alone. Please choose either that one or the others.</source>
        <translation>इनमें से एक उत्तर अकेले ही दिया जाता है। कृपया या तो उसे चुनें या बाकी को।</translation>
    </message>
    <message>
        <source>This does not fit with the form&apos;s rules. Please check it.</source>
        <translation>यह फ़ॉर्म के नियमों से मेल नहीं खाता। कृपया इसे जाँच लें।</translation>
    </message>
    <message>
        <source>This question takes another kind of answer. Please answer it again.</source>
        <translation>इस प्रश्न का उत्तर दूसरे प्रकार का होता है। कृपया फिर से उत्तर दें।</translation>
    </message>
    <message>
        <source>Please give a whole number.</source>
        <translation>कृपया एक पूर्ण संख्या लिखें।</translation>
    </message>
    <message>
        <source>Please give a number.</source>
        <translation>कृपया एक संख्या लिखें।</translation>
    </message>
    <message>
        <source>Please give an amount as a number.</source>
        <translation>कृपया मात्रा संख्या में लिखें।</translation>
    </message>
    <message>
        <source>Please give a date that the calendar has.</source>
        <translation>कृपया ऐसी तारीख़ लिखें जो कैलेंडर में हो।</translation>
    </message>
    <message>
        <source>Please give a date and time that the calendar has.</source>
        <translation>कृपया ऐसी तारीख़ और समय लिखें जो कैलेंडर में हो।</translation>
    </message>
    <message>
        <source>Please give a time between 00:00 and 23:59.</source>
        <translation>कृपया 00:00 और 23:59 के बीच का समय लिखें।</translation>
    </message>
    <message>
        <source>Please write something, or leave this out.</source>
        <translation>कृपया कुछ लिखें, या इसे छोड़ दें।</translation>
    </message>
    <message>
        <source>Please give an address without spaces.</source>
        <translation>कृपया पता बिना ख़ाली जगह के लिखें।</translation>
    </message>
    <message>
        <source>Please choose one of the answers offered.</source>
        <translation>कृपया दिए गए उत्तरों में से एक चुनें।</translation>
    </message>
    <message>
        <source>Please give {limit} or more.</source>
        <translation>कृपया {limit} या उससे ज़्यादा लिखें।</translation>
    </message>
    <message>
        <source>Please give {limit} or less.</source>
        <translation>कृपया {limit} या उससे कम लिखें।</translation>
    </message>
    <message>
        <source>Please write at least {limit} characters.</source>
        <translation>कृपया कम से कम {limit} अक्षर लिखें।</translation>
    </message>
    <message>
        <source>Please keep this to {limit} characters or fewer.</source>
        <translation>कृपया इसे {limit} अक्षरों या उससे कम में लिखें।</translation>
    </message>
    <message>
        <source>Please give at most {limit} digits after the decimal point.</source>
        <translation>कृपया दशमलव के बाद ज़्यादा से ज़्यादा {limit} अंक लिखें।</translation>
    </message>
    <message>
        <source>This is not in the form that the question asks for. Please check it.</source>
        <translation>यह उस रूप में नहीं है जो प्रश्न माँगता है। कृपया जाँच लें।</translation>
    </message>
    <message>
        <source>Please draw the signature once more.</source>
        <translation>कृपया हस्ताक्षर एक बार फिर करें।</translation>
    </message>
    <message>
        <source>This is too long to be checked. Please shorten it.</source>
        <translation>यह जाँचने के लिए बहुत लंबा है। कृपया छोटा करें।</translation>
    </message>
    <message>
        <source>These questions are shown to everyone, because the form&apos;s rule for them cannot be followed here. Results that rest on them are not shown: {questions}</source>
        <translation>ये प्रश्न सबको दिखाए जाते हैं, क्योंकि इनके लिए फ़ॉर्म का नियम यहाँ नहीं माना जा सकता। इन पर टिके परिणाम नहीं दिखाए जाते: {questions}</translation>
    </message>
    <message>
        <source>These results cannot be computed here and stay empty: {questions}</source>
        <translation>इन परिणामों का हिसाब यहाँ नहीं हो सकता, इसलिए ये खाली रहते हैं: {questions}</translation>
    </message>
    <message>
        <source>The form would fill these in from records that this app does not give it. They begin empty: {questions}</source>
        <translation>फ़ॉर्म इन्हें ऐसे रिकॉर्ड से भरता, जो यह ऐप उसे नहीं देता। ये खाली शुरू होते हैं: {questions}</translation>
    </message>
    <message>
        <source>The form&apos;s own check of these answers cannot be made here: {questions}</source>
        <translation>इन उत्तरों की फ़ॉर्म की अपनी जाँच यहाँ नहीं हो सकती: {questions}</translation>
    </message>
    <message>
        <source>No answer can be given to these questions here: {questions}</source>
        <translation>इन प्रश्नों के उत्तर यहाँ नहीं दिए जा सकते: {questions}</translation>
    </message>
    <message>
        <source>These questions are answered with a picture, a paper or a record of the client&apos;s file. Where the file has none that fits, they are left out: {questions}</source>
        <translation>इन सवालों के जवाब क्लाइंट की फ़ाइल की तस्वीर, काग़ज़ या रिकॉर्ड से दिए जाते हैं। फ़ाइल में ठीक बैठने वाला कुछ न हो तो इन्हें छोड़ दिया जाता है: {questions}</translation>
    </message>
    <message>
        <source>The pictures to these questions are not in the form itself and are not shown: {questions}</source>
        <translation>इन सवालों की तस्वीरें फ़ॉर्म के अंदर नहीं हैं, इसलिए दिखाई नहीं जातीं: {questions}</translation>
    </message>
    <message>
        <source>The form insists on answers that nobody can give here. It can be saved without them: {questions}</source>
        <translation>फ़ॉर्म ऐसे उत्तर माँगता है, जो यहाँ कोई नहीं दे सकता। इसे उनके बिना सहेजा जा सकता है: {questions}</translation>
    </message>
    <message>
        <source>Parts of the form are not written as FHIR R4 asks. It can be filled in.</source>
        <translation>फ़ॉर्म के कुछ हिस्से FHIR R4 के अनुसार नहीं लिखे हैं। इसे भरा जा सकता है।</translation>
    </message>
    <message>
        <source>Parts of the form are meant for other programs and are left out of account.</source>
        <translation>फ़ॉर्म के कुछ हिस्से दूसरे प्रोग्रामों के लिए हैं और यहाँ नहीं गिने जाते।</translation>
    </message>
</context>
<context>
    <name>law</name>
    <message>
        <source>Checked by {name} on {day}</source>
        <translation>{name} ने {day} को जाँचा</translation>
    </message>
    <message>
        <source>Not yet checked by a lawyer of the office</source>
        <translation>कार्यालय के किसी वकील ने अभी नहीं जाँचा</translation>
    </message>
</context>
<context>
    <name>ledger</name>
    <message>
        <source>Something that was told</source>
        <translation>जो बताया गया</translation>
    </message>
    <message>
        <source>A letter that asks an office for an answer</source>
        <translation>किसी कार्यालय से उत्तर माँगने वाला पत्र</translation>
    </message>
    <message>
        <source>Names the client</source>
        <translation>क्लाइंट का नाम</translation>
    </message>
    <message>
        <source>Yes, as the client agreed</source>
        <translation>हाँ, जैसा क्लाइंट ने माना</translation>
    </message>
    <message>
        <source>No: neither a name nor a number by which the office knows the client</source>
        <translation>नहीं: न नाम, न वह संख्या जिससे कार्यालय क्लाइंट को जानता है</translation>
    </message>
    <message>
        <source>To</source>
        <translation>किसे</translation>
    </message>
    <message>
        <source>For</source>
        <translation>किस काम के लिए</translation>
    </message>
    <message>
        <source>What</source>
        <translation>क्या</translation>
    </message>
    <message>
        <source>How</source>
        <translation>कैसे</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>सहमति</translation>
    </message>
    <message>
        <source>Given on {day}, in force until {until}</source>
        <translation>{day} को दी गई, {until} तक लागू</translation>
    </message>
    <message>
        <source>Every word was agreed to</source>
        <translation>हर शब्द पर हाँ</translation>
    </message>
    <message>
        <source>Without consent</source>
        <translation>सहमति के बिना</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>क्यों</translation>
    </message>
    <message>
        <source>Signed by a supervisor as well</source>
        <translation>सुपरवाइज़र ने भी हस्ताक्षर किए</translation>
    </message>
    <message>
        <source>{name} is asked; it is awaited</source>
        <translation>{name} से माँगा गया है; प्रतीक्षा है</translation>
    </message>
    <message>
        <source>{name}, {time}</source>
        <translation>{name}, {time}</translation>
    </message>
    <message>
        <source>Seen by a supervisor afterwards</source>
        <translation>बाद में सुपरवाइज़र ने देखा</translation>
    </message>
    <message>
        <source>{name} is told; not seen yet</source>
        <translation>{name} को बताया गया है; अभी देखा नहीं</translation>
    </message>
    <message>
        <source>No supervisor is told yet</source>
        <translation>अभी तक किसी सुपरवाइज़र को नहीं बताया गया</translation>
    </message>
    <message>
        <source>Told by word of mouth</source>
        <translation>मौखिक रूप से बताया गया</translation>
    </message>
    <message>
        <source>The client was told</source>
        <translation>क्लाइंट को बताया गया</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>हाँ</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>अभी नहीं</translation>
    </message>
    <message>
        <source>No, and no copy for the client shows this before it may be told</source>
        <translation>नहीं, और जब तक बताया नहीं जा सकता, उनकी किसी प्रति में यह नहीं दिखता</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>पढ़ा गया</translation>
    </message>
    <message>
        <source>On {day}, for the first time</source>
        <translation>{day} को, पहली बार</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>अभी कोई ख़बर नहीं आई</translation>
    </message>
    <message>
        <source>Called back</source>
        <translation>वापस माँगा गया</translation>
    </message>
    <message>
        <source>Gone from the recipient&apos;s desk</source>
        <translation>पाने वाले के डेस्क से हटा</translation>
    </message>
    <message>
        <source>Yes, since {day}</source>
        <translation>हाँ, {day} से</translation>
    </message>
    <message>
        <source>Not confirmed yet</source>
        <translation>अभी पक्की ख़बर नहीं</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>प्रतियाँ</translation>
    </message>
    <message>
        <source>It had been printed or saved before. Such a copy cannot be called back.</source>
        <translation>इसे पहले ही छापा या सहेजा जा चुका था। ऐसी प्रति वापस नहीं ली जा सकती।</translation>
    </message>
    <message>
        <source>It had not been printed or saved at the desk.</source>
        <translation>इसे डेस्क पर छापा या सहेजा नहीं गया था।</translation>
    </message>
    <message>
        <source>Whether it had been printed or saved before is not known. Such a copy cannot be called back.</source>
        <translation>पहले छापा या सहेजा गया था या नहीं, यह मालूम नहीं। ऐसी प्रति वापस नहीं ली जा सकती।</translation>
    </message>
    <message>
        <source>Sent. It is not known yet whether it was read.</source>
        <translation>भेजा गया। पढ़े जाने की कोई ख़बर नहीं आई।</translation>
    </message>
    <message>
        <source>It was read, and is at the recipient&apos;s desk.</source>
        <translation>पढ़ा गया, और पाने वाले के डेस्क पर है।</translation>
    </message>
    <message>
        <source>The consent has ended. The recipient&apos;s desk no longer shows it and removes it.</source>
        <translation>सहमति की अवधि पूरी हो गई। पाने वाले के डेस्क इसे अब नहीं दिखाता और हटा देता है।</translation>
    </message>
    <message>
        <source>Called back. Once the recipient&apos;s desk is opened it is removed there; this is not confirmed yet.</source>
        <translation>वापस माँगा गया। पाने वाले के डेस्क खुलते ही वहाँ से हट जाएगा; इसकी ख़बर अभी नहीं आई।</translation>
    </message>
    <message>
        <source>Called back, and gone from the recipient&apos;s desk.</source>
        <translation>वापस माँगा गया, और पाने वाले के डेस्क से हट गया।</translation>
    </message>
    <message>
        <source>It left the desk, so nobody here can see whether it was read, or take it away again.</source>
        <translation>यह डेस्क से बाहर गया, इसलिए यहाँ कोई नहीं देख सकता कि पढ़ा गया या नहीं, और न उसे हटा सकता है।</translation>
    </message>
    <message>
        <source>The consent was withdrawn. What had left the desk before cannot be taken away by it; please ask the recipient to give it back or destroy it.</source>
        <translation>सहमति वापस ली गई। जो पहले ही डेस्क से बाहर जा चुका था, उसे डेस्क नहीं हटा सकता; पाने वाले से उसे लौटाने या नष्ट करने को कहें।</translation>
    </message>
</context>
<context>
    <name>letters</name>
    <message>
        <source>Your demand for records</source>
        <translation>अभिलेखों की आपकी माँग</translation>
    </message>
    <message>
        <source>To</source>
        <translation>प्रति</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>तारीख़</translation>
    </message>
    <message>
        <source>Your reference</source>
        <translation>आपका संदर्भ</translation>
    </message>
    <message>
        <source>Dated</source>
        <translation>उस पर लिखी तारीख़</translation>
    </message>
    <message>
        <source>Received by us on</source>
        <translation>हमें मिला</translation>
    </message>
    <message>
        <source>Made under (law or order)</source>
        <translation>जिस कानून या आदेश से माँगा गया</translation>
    </message>
    <message>
        <source>We have received your demand for records named above.</source>
        <translation>ऊपर लिखी अभिलेखों की माँग हमें मिली है।</translation>
    </message>
    <message>
        <source>Counselling records are confidential. So is the question whether a person comes to us at all: this letter says neither that somebody does nor that nobody does.</source>
        <translation>परामर्श के अभिलेख गोपनीय हैं। कोई हमारे पास आता है या नहीं, यह बात भी गोपनीय है: यह पत्र न यह कहता है कि कोई आता है, न यह कि कोई नहीं आता।</translation>
    </message>
    <message>
        <source>Our legal case files are confidential, and counselling records, if there are any, are kept apart from them. This letter says neither that we hold records of a person nor that we hold none.</source>
        <translation>हमारे कानूनी मामलों के काग़ज़ गोपनीय हैं, और परामर्श के अभिलेख, यदि हों, उनसे अलग रखे जाते हैं। यह पत्र न यह कहता है कि हमारे पास किसी के अभिलेख हैं, न यह कि नहीं हैं।</translation>
    </message>
    <message>
        <source>So that we can answer properly, please send us in writing: the order or notice itself, the provision of law that it rests on, exactly which records are asked for and of which time, and for what they are needed.</source>
        <translation>हम ठीक से जवाब दे सकें, इसके लिए कृपया लिखकर भेजें: आदेश या नोटिस, कानून का वह प्रावधान जिस पर वह टिका है, ठीक कौन से और किस समय के अभिलेख माँगे गए हैं, और वे किस काम के लिए चाहिए।</translation>
    </message>
    <message>
        <source>We respect the orders of the court. We ask respectfully to be heard before anything confidential is produced, that no more is asked for than the case needs, and that what is produced is kept under seal.</source>
        <translation>हम अदालत के आदेशों का सम्मान करते हैं। हमारा सादर निवेदन है कि कुछ भी गोपनीय पेश होने से पहले हमें सुना जाए, मामले की ज़रूरत से ज़्यादा न माँगा जाए, और जो पेश हो वह सीलबंद रखा जाए।</translation>
    </message>
    <message>
        <source>A demand that is not made in writing, and names no law or order, cannot be answered with records.</source>
        <translation>जो माँग लिखित नहीं है और कोई कानून या आदेश नहीं बताती, उसके जवाब में अभिलेख नहीं दिए जा सकते।</translation>
    </message>
    <message>
        <source>Your question to us</source>
        <translation>हमसे आपका प्रश्न</translation>
    </message>
    <message>
        <source>We have received the question named above.</source>
        <translation>ऊपर लिखा प्रश्न हमें मिला है।</translation>
    </message>
    <message>
        <source>We tell nobody whether a person comes to us or has ever come to us, and that includes parents, husbands, wives and other family. Everybody who asks gets this same answer. So this letter says neither yes nor no.</source>
        <translation>कोई व्यक्ति हमारे पास आता है या कभी आया है, यह हम किसी को नहीं बताते; माता-पिता, पति, पत्नी और परिवार के दूसरे लोगों को भी नहीं। जो भी पूछता है, उसे यही उत्तर मिलता है। इसलिए यह पत्र न हाँ कहता है, न ना।</translation>
    </message>
    <message>
        <source>Please do not take it as an answer about anybody. If you are looking for somebody or are worried about them, the police can help you.</source>
        <translation>इसे किसी के बारे में उत्तर न समझें। आप किसी को ढूँढ रहे हों या किसी के लिए चिंतित हों, तो पुलिस आपकी मदद कर सकती है।</translation>
    </message>
    <message>
        <source>If you think that you have a right to see a record, please tell us in writing on what it rests. We have it examined by a lawyer before we answer.</source>
        <translation>अगर आप समझते हैं कि आपको कोई अभिलेख देखने का अधिकार है, तो लिखकर बताएँ कि उसका आधार क्या है। उत्तर देने से पहले हम उसे वकील से जँचवाते हैं।</translation>
    </message>
    <message>
        <source>We will answer the notice as the law asks. Please tell us the number of the case and the officer who made the notice, and name each document. What was said in confidence is produced only after we have taken legal advice, and no more of it than the case needs.</source>
        <translation>हम नोटिस का उत्तर कानून के अनुसार देंगे। कृपया मामले की संख्या और नोटिस देने वाले अधिकारी बताएँ, और हर दस्तावेज़ का नाम लिखें। गोपनीय बात हम कानूनी सलाह लेने के बाद ही पेश करते हैं, और मामले की ज़रूरत से अधिक नहीं।</translation>
    </message>
    <message>
        <source>Please tell us on what ground this organisation is asked. We give no personal information about anybody in answer to an application of this kind before we have taken legal advice.</source>
        <translation>कृपया बताएँ कि इस संस्था से किस आधार पर पूछा जाता है। कानूनी सलाह लेने से पहले हम ऐसे आवेदन के उत्तर में किसी की निजी जानकारी नहीं देते।</translation>
    </message>
    <message>
        <source>We share your wish to protect children, and tell you at once what the safety of a child needs. We ask to be heard before anything else that was said in confidence is produced, and that the child&apos;s own wish is heard.</source>
        <translation>बच्चों की सुरक्षा की आपकी इच्छा हमारी भी है, और बच्चे की सुरक्षा के लिए जो ज़रूरी है वह हम तुरंत बताते हैं। गोपनीय रूप से कही गई कोई और बात पेश होने से पहले हम सुने जाने का, और बच्चे की अपनी इच्छा सुनी जाने का अनुरोध करते हैं।</translation>
    </message>
    <message>
        <source>We do not stand in the way of a search. We ask to see the warrant or the order, for the names and ranks of those who carry it out, and for a signed list of everything that is taken. Devices of ours hold encrypted records of many people whom no case is about. We ask that they are sealed in front of us, and opened only as a court orders.</source>
        <translation>हम तलाशी में बाधा नहीं डालते। हम वारंट या आदेश देखना चाहते हैं, तलाशी लेने वालों के नाम और पद जानना चाहते हैं, और ली गई हर वस्तु की हस्ताक्षरित सूची चाहते हैं। हमारे उपकरणों में ऐसे बहुत-से लोगों के एन्क्रिप्ट किए अभिलेख हैं जिनका किसी मामले से संबंध नहीं। हमारा अनुरोध है कि वे हमारे सामने सील किए जाएँ, और केवल न्यायालय के आदेश से खोले जाएँ।</translation>
    </message>
    <message>
        <source>We support your task. Please tell us under which provision you ask, and whether an account of our work in which no person can be found would serve it.</source>
        <translation>हम आपके काम का समर्थन करते हैं। कृपया बताएँ कि किस प्रावधान के अंतर्गत पूछा जाता है, और क्या हमारे काम का ऐसा विवरण पर्याप्त होगा जिसमें कोई व्यक्ति पहचाना न जा सके।</translation>
    </message>
    <message>
        <source>We report figures in which no person can be found. Records, case stories and pictures of people who come to us are no part of a report. Please tell us which figures you need.</source>
        <translation>हम ऐसे आँकड़े बताते हैं जिनमें कोई व्यक्ति पहचाना न जा सके। हमारे पास आने वालों के अभिलेख, उनकी कहानियाँ और चित्र किसी रिपोर्ट का भाग नहीं हैं। कृपया बताएँ कि आपको कौन-से आँकड़े चाहिए।</translation>
    </message>
    <message>
        <source>We say nothing about single persons, and do not arrange interviews with those who come to us. We ask you to publish nothing by which a person could be recognised. We are glad to speak of our work in general.</source>
        <translation>हम किसी एक व्यक्ति के बारे में कुछ नहीं कहते, और हमारे पास आने वालों के साक्षात्कार नहीं कराते। हमारा अनुरोध है कि ऐसा कुछ प्रकाशित न करें जिससे कोई व्यक्ति पहचाना जा सके। अपने काम के बारे में सामान्य रूप से बात करने में हमें खुशी है।</translation>
    </message>
    <message>
        <source>Please tell us in writing what you would like to know, and for what.</source>
        <translation>कृपया लिखकर बताएँ कि आप क्या जानना चाहते हैं, और किसलिए।</translation>
    </message>
    <message>
        <source>We will answer by {day}.</source>
        <translation>हम {day} तक जवाब देंगे।</translation>
    </message>
    <message>
        <source>We will answer once we have this and have taken legal advice.</source>
        <translation>यह मिलने और कानूनी सलाह लेने के बाद हम जवाब देंगे।</translation>
    </message>
    <message>
        <source>This is a draft and no legal advice. Please have a lawyer read it before it is sent, and strike out this note.</source>
        <translation>यह मसौदा है, कानूनी सलाह नहीं। भेजने से पहले कृपया किसी वकील से पढ़वा लें, और यह टिप्पणी काट दें।</translation>
    </message>
    <message>
        <source>Reminder: application awaiting a reply</source>
        <translation>एक आवेदन जिसका उत्तर नहीं आया</translation>
    </message>
    <message>
        <source>About</source>
        <translation>विषय</translation>
    </message>
    <message>
        <source>Our reference</source>
        <translation>हमारा संदर्भ</translation>
    </message>
    <message>
        <source>Reference of the office</source>
        <translation>कार्यालय का संदर्भ</translation>
    </message>
    <message>
        <source>Applied for on</source>
        <translation>आवेदन की तारीख़</translation>
    </message>
    <message>
        <source>Answer promised by</source>
        <translation>उत्तर देने की बताई गई तारीख़</translation>
    </message>
    <message>
        <source>We write on behalf of a person whom we support.</source>
        <translation>यह पत्र एक ऐसे व्यक्ति की ओर से है जिनका साथ हमारी संस्था देती है।</translation>
    </message>
    <message>
        <source>We write on behalf of {name}, who has agreed to be named in this letter.</source>
        <translation>यह पत्र {name} की ओर से है, जिन्होंने इसमें नाम दिए जाने की सहमति दी है।</translation>
    </message>
    <message>
        <source>The application named above has not been answered up to today, as far as we know.</source>
        <translation>जहाँ तक हमें मालूम है, ऊपर बताए आवेदन का उत्तर आज तक नहीं आया है।</translation>
    </message>
    <message>
        <source>Before this letter we wrote to: {offices}.</source>
        <translation>इस पत्र से पहले हमने {offices} को लिखा।</translation>
    </message>
    <message>
        <source>We ask you to look into it, and to let us know in writing what has been done and by which day it will be decided.</source>
        <translation>निवेदन है कि इसे देखें, और हमें लिखकर बताएँ कि क्या किया गया है और किस तारीख़ तक निर्णय होगा।</translation>
    </message>
    <message>
        <source>This letter names nobody. Please give our reference in your answer. If you need to know whom it is about, please ask us; we will ask the person first.</source>
        <translation>इस पत्र में किसी का नाम नहीं है। कृपया अपने उत्तर में हमारा संदर्भ लिखें। यदि जानना ज़रूरी हो कि यह किनके बारे में है, तो हमसे पूछें; हम पहले उनसे पूछेंगे।</translation>
    </message>
    <message>
        <source>For the organisation (name, day, signature)</source>
        <translation>संस्था की ओर से (नाम, दिन, हस्ताक्षर)</translation>
    </message>
    <message>
        <source>Legal files</source>
        <translation>कानूनी काग़ज़</translation>
    </message>
    <message>
        <source>These are files of the legal casework of this organisation, and nothing else. They were written out from the casework vault alone. Counselling records are kept elsewhere under keys of their own: no counselling vault was opened to make this, and the person who made it holds the key of none.</source>
        <translation>ये इस संस्था के कानूनी काम के काग़ज़ हैं, और कुछ नहीं। ये केवल केसवर्क की तिजोरी से लिखे गए हैं। परामर्श के अभिलेख दूसरी जगह, अपनी अलग चाबियों में रहते हैं: इसे बनाने के लिए परामर्श की कोई तिजोरी नहीं खोली गई, और जिसने इसे बनाया उसके पास उनमें से किसी की चाबी नहीं है।</translation>
    </message>
    <message>
        <source>Handed over to</source>
        <translation>जिन्हें दिया गया</translation>
    </message>
    <message>
        <source>Asked for under (law or order)</source>
        <translation>जिस कानून या आदेश से माँगा गया</translation>
    </message>
    <message>
        <source>Reference of the demand</source>
        <translation>माँग का संदर्भ</translation>
    </message>
    <message>
        <source>Draft of a certificate for an electronic record</source>
        <translation>इलेक्ट्रॉनिक अभिलेख के प्रमाणपत्र का मसौदा</translation>
    </message>
    <message>
        <source>This is a draft for a lawyer. It certifies nothing until a lawyer has checked it and the persons named in it have completed and signed it. Please strike out this note then.</source>
        <translation>यह वकील के लिए एक मसौदा है। जब तक वकील इसे जाँच न ले और इसमें बताए गए व्यक्ति इसे पूरा करके हस्ताक्षर न करें, यह कुछ भी प्रमाणित नहीं करता। तब कृपया इस सूचना को काट दें।</translation>
    </message>
    <message>
        <source>Part A: by whoever produces the record</source>
        <translation>भाग क: अभिलेख पेश करने वाले द्वारा</translation>
    </message>
    <message>
        <source>Name of the file</source>
        <translation>फ़ाइल का नाम</translation>
    </message>
    <message>
        <source>Size in bytes</source>
        <translation>आकार (बाइट)</translation>
    </message>
    <message>
        <source>Hash of the file (SHA-256)</source>
        <translation>फ़ाइल का हैश (SHA-256)</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>बनाने की तारीख़</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>बनाया</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>किस प्रोग्राम से बनी</translation>
    </message>
    <message>
        <source>Computer: make, model, serial number</source>
        <translation>कंप्यूटर: निर्माता, मॉडल, क्रम संख्या</translation>
    </message>
    <message>
        <source>In charge of it since</source>
        <translation>कब से इसके प्रभारी</translation>
    </message>
    <message>
        <source>I am in charge of the computer on which this file was made, or of the work that it is used for. The records in the file were entered there as part of that work. As far as I know, the computer worked as it should at that time; if it did not, I say below what was wrong and whether it touched these records. The hash above was computed from the file as it was saved.</source>
        <translation>जिस कंप्यूटर पर यह फ़ाइल बनी, या जिस काम में वह उपयोग होता है, मैं उसके प्रभार में हूँ। फ़ाइल के अभिलेख उसी काम के भाग के रूप में वहाँ दर्ज किए गए। मेरी जानकारी में उस समय कंप्यूटर ठीक काम कर रहा था; यदि नहीं, तो क्या गड़बड़ थी और क्या उसका इन अभिलेखों पर असर पड़ा, यह नीचे लिखा है। ऊपर का हैश सहेजी गई फ़ाइल से निकाला गया है।</translation>
    </message>
    <message>
        <source>Name, position, place, day, signature</source>
        <translation>नाम, पद, स्थान, दिन, हस्ताक्षर</translation>
    </message>
    <message>
        <source>Part B: by an expert</source>
        <translation>भाग ख: विशेषज्ञ द्वारा</translation>
    </message>
    <message>
        <source>Hash that I computed from the file, and how</source>
        <translation>फ़ाइल से मेरा निकाला हुआ हैश, और कैसे</translation>
    </message>
    <message>
        <source>Is it the same as in part A?</source>
        <translation>क्या यह भाग क के समान है?</translation>
    </message>
    <message>
        <source>I have examined the file that part A names, computed its hash myself, and compared the two.</source>
        <translation>भाग क में बताई गई फ़ाइल मेरे द्वारा जाँची गई है, उसका हैश मेरे द्वारा निकाला गया है, और दोनों की तुलना की गई है।</translation>
    </message>
    <message>
        <source>Name, qualification, place, day, signature</source>
        <translation>नाम, योग्यता, स्थान, दिन, हस्ताक्षर</translation>
    </message>
    <message>
        <source>From what is not in it, nothing follows: neither that a person was counselled nor that they were not.</source>
        <translation>जो इसमें नहीं है, उससे कुछ नहीं निकलता: न यह कि किसी को परामर्श मिला, न यह कि नहीं मिला।</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>मामले</translation>
    </message>
    <message>
        <source>References</source>
        <translation>मामले के नंबर</translation>
    </message>
    <message>
        <source>Hearings</source>
        <translation>सुनवाइयाँ</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>काम</translation>
    </message>
    <message>
        <source>Summaries that a survivor agreed to send</source>
        <translation>सारांश, जिन्हें भेजने की सहमति सर्वाइवर ने दी</translation>
    </message>
    <message>
        <source>Why summaries are in it</source>
        <translation>इसमें सारांश क्यों हैं</translation>
    </message>
    <message>
        <source>State of the casework vault</source>
        <translation>केसवर्क तिजोरी की स्थिति</translation>
    </message>
    <message>
        <source>The code above stands for the casework vault as it was when this was written. With it the organisation can show later that nothing was changed.</source>
        <translation>ऊपर का कोड बताता है कि यह लिखते समय केसवर्क की तिजोरी कैसी थी। इससे संस्था बाद में दिखा सकती है कि कुछ बदला नहीं गया।</translation>
    </message>
    <message>
        <source>Entered on</source>
        <translation>लिखा गया</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>बंद हुआ</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>टिप्पणी</translation>
    </message>
    <message>
        <source>next on {day}</source>
        <translation>अगली तारीख़ {day}</translation>
    </message>
    <message>
        <source>by {day}</source>
        <translation>{day} तक</translation>
    </message>
    <message>
        <source>What follows a survivor agreed to for this one purpose: {purpose}.</source>
        <translation>आगे जो लिखा है, उसकी सहमति सर्वाइवर ने केवल इस एक उद्देश्य के लिए दी: {purpose}।</translation>
    </message>
    <message>
        <source>Confidential. Legal files of the organisation named here.</source>
        <translation>गोपनीय। यहाँ लिखी संस्था के कानूनी काग़ज़।</translation>
    </message>
    <message>
        <source>If somebody comes to search or to seize</source>
        <translation>यदि कोई तलाशी या ज़ब्ती के लिए आए</translation>
    </message>
    <message>
        <source>Stay calm and polite, and do not stand in the way. You may ask for each of these.</source>
        <translation>शांत और विनम्र रहें, और रास्ता न रोकें। इनमें से हर बात आप माँग सकते हैं।</translation>
    </message>
    <message>
        <source>Lock the desk, and let clients go to a safe place.</source>
        <translation>डेस्क लॉक करें, और क्लाइंटों को सुरक्षित जगह जाने दें।</translation>
    </message>
    <message>
        <source>Call the lawyer and the supervisor. Ask to wait for them.</source>
        <translation>वकील और सुपरवाइज़र को फ़ोन करें। उनकी प्रतीक्षा करने का अनुरोध करें।</translation>
    </message>
    <message>
        <source>Ask to see the warrant or the order, and read it: what may be searched, and where. Make a copy or take a picture of it if that is allowed.</source>
        <translation>वारंट या आदेश दिखाने को कहें, और पढ़ें: किस चीज़ की और कहाँ तलाशी हो सकती है। अनुमति हो तो उसकी प्रति या तस्वीर लें।</translation>
    </message>
    <message>
        <source>Write down names, ranks, the station and the time.</source>
        <translation>नाम, पद, थाना और समय लिख लें।</translation>
    </message>
    <message>
        <source>Say that the records are confidential, and concern people whom the case is not about.</source>
        <translation>कहें कि अभिलेख गोपनीय हैं, और ऐसे लोगों के हैं जिनसे मामले का संबंध नहीं।</translation>
    </message>
    <message>
        <source>Give no passphrase, recovery code or key file without the lawyer&apos;s advice. Delete and hide nothing.</source>
        <translation>वकील की सलाह के बिना कोई पासफ़्रेज़, रिकवरी कोड या चाबी की फ़ाइल न दें। कुछ मिटाएँ या छिपाएँ नहीं।</translation>
    </message>
    <message>
        <source>Stay beside it, with a colleague, from beginning to end.</source>
        <translation>शुरू से अंत तक एक सहकर्मी के साथ पास रहें।</translation>
    </message>
    <message>
        <source>Ask for a list of everything that is taken, with serial numbers, signed, and for a copy of it. Ask that devices are switched off and sealed in front of you.</source>
        <translation>जो कुछ लिया जाए उसकी क्रम संख्या सहित हस्ताक्षरित सूची और उसकी प्रति माँगें। उपकरण आपके सामने बंद और सील करने को कहें।</translation>
    </message>
    <message>
        <source>Afterwards, note it at the desk under Demands for records, and tell the administrator: the backups let the work go on.</source>
        <translation>बाद में इसे डेस्क पर रिकॉर्ड की माँग में लिखें, और प्रशासक को बताएँ: बैकअप से काम चलता रहता है।</translation>
    </message>
    <message>
        <source>Whom to call</source>
        <translation>किसे फ़ोन करें</translation>
    </message>
    <message>
        <source>Lawyer</source>
        <translation>वकील</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>सुपरवाइज़र</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>प्रशासक</translation>
    </message>
    <message>
        <source>This page is no legal advice. Please have the office&apos;s lawyer look at it first.</source>
        <translation>यह पन्ना कानूनी सलाह नहीं है। कृपया पहले कार्यालय के वकील को दिखाएँ।</translation>
    </message>
</context>
<context>
    <name>machine</name>
    <message>
        <source>The clock of this computer does not set itself, so please switch that on and compare the clock with a telephone now and then.</source>
        <translation>इस कंप्यूटर की घड़ी अपने आप ठीक नहीं होती, इसलिए कृपया यह चालू करें और घड़ी को कभी-कभी फ़ोन से मिलाएँ।</translation>
    </message>
    <message>
        <source>The desk cannot see whether the clock sets itself, so please compare it with a telephone.</source>
        <translation>डेस्क को नहीं दिखता कि घड़ी अपने आप ठीक होती है या नहीं, इसलिए कृपया उसे फ़ोन से मिलाएँ।</translation>
    </message>
    <message>
        <source>The time zone of this computer is not that of the office, so please set it, because other programs show other times.</source>
        <translation>इस कंप्यूटर का समय क्षेत्र कार्यालय वाला नहीं है, इसलिए कृपया उसे ठीक करें, क्योंकि दूसरे प्रोग्राम अलग समय दिखाते हैं।</translation>
    </message>
    <message>
        <source>No disk encryption was found. Records are encrypted all the same, but the disk of a lost computer then tells more than it should. Please ask whoever looks after it.</source>
        <translation>डिस्क का एन्क्रिप्शन नहीं मिला। रिकॉर्ड फिर भी एन्क्रिप्ट किए हुए हैं, पर खोए हुए कंप्यूटर की डिस्क से तब ज़रूरत से ज़्यादा पता चलता है। कृपया कंप्यूटर की देखभाल करने वाले से कहें।</translation>
    </message>
    <message>
        <source>The desk cannot see whether this disk is encrypted, so please ask whoever looks after the computer.</source>
        <translation>डेस्क को नहीं दिखता कि यह डिस्क एन्क्रिप्ट की हुई है या नहीं, इसलिए कृपया कंप्यूटर की देखभाल करने वाले से पूछें।</translation>
    </message>
    <message>
        <source>This could not be looked at, so please ask whoever looks after the computer.</source>
        <translation>इसे देखा नहीं जा सका, इसलिए कृपया कंप्यूटर की देखभाल करने वाले से पूछें।</translation>
    </message>
    <message>
        <source>There is no keyring that can keep this laptop&apos;s key. Please start the keyring of this computer, or choose a key file on a USB stick when the office is set up.</source>
        <translation>इस कंप्यूटर की चाबी रखने के लिए कोई कीरिंग नहीं है। कृपया इस कंप्यूटर की कीरिंग चालू करें, या कार्यालय बनाते समय पेन ड्राइव पर चाबी की फ़ाइल चुनें।</translation>
    </message>
    <message>
        <source>Fonts for Bengali and Devanagari are missing. Please install the desk again.</source>
        <translation>बांग्ला और देवनागरी के फ़ॉन्ट नहीं हैं। कृपया डेस्क फिर से इंस्टॉल करें।</translation>
    </message>
    <message>
        <source>The encrypted store is missing. Please install the desk again.</source>
        <translation>एन्क्रिप्ट करके रखने वाला भाग नहीं है। कृपया डेस्क फिर से इंस्टॉल करें।</translation>
    </message>
    <message>
        <source>This computer has little memory, so signing in may be slow or may not work.</source>
        <translation>इस कंप्यूटर में मेमोरी कम है, इसलिए साइन इन धीमा हो सकता है या शायद न हो पाए।</translation>
    </message>
    <message>
        <source>The desk cannot see how much memory this computer has, so please look that it has at least one gigabyte.</source>
        <translation>डेस्क को नहीं दिखता कि इस कंप्यूटर में कितनी मेमोरी है, इसलिए कृपया देख लें कि कम से कम एक गीगाबाइट है।</translation>
    </message>
    <message>
        <source>The window could not be tried, so please open the desk once and look.</source>
        <translation>विंडो आज़माई नहीं जा सकी, इसलिए कृपया डेस्क को एक बार खोलकर देखें।</translation>
    </message>
    <message>
        <source>The disk is nearly full. Please make room, so that backups can be made.</source>
        <translation>डिस्क लगभग भर गई है। कृपया जगह बनाएँ, ताकि बैकअप बन सकें।</translation>
    </message>
    <message>
        <source>Whoever uses this account can change the program, so please have it installed by an administrator in a place where others cannot write.</source>
        <translation>इस खाते में काम करने वाला कोई भी प्रोग्राम बदल सकता है, इसलिए कृपया कंप्यूटर के प्रशासक से इसे ऐसी जगह इंस्टॉल कराएँ जहाँ दूसरे लिख न सकें।</translation>
    </message>
    <message>
        <source>The desk cannot see who may change the program, so please ask whoever looks after the computer.</source>
        <translation>डेस्क को नहीं दिखता कि प्रोग्राम कौन बदल सकता है, इसलिए कृपया कंप्यूटर की देखभाल करने वाले से पूछें।</translation>
    </message>
    <message>
        <source>The desk runs with an administrator&apos;s rights, so please work in an ordinary account.</source>
        <translation>डेस्क कंप्यूटर के प्रशासक के अधिकारों से चल रहा है, इसलिए कृपया साधारण खाते में काम करें।</translation>
    </message>
    <message>
        <source>Other accounts of this computer can look into the data folder, so please give it to this account alone.</source>
        <translation>इस कंप्यूटर के दूसरे खाते डेटा फ़ोल्डर में देख सकते हैं, इसलिए कृपया उसे केवल इस खाते को दें।</translation>
    </message>
    <message>
        <source>The desk cannot see who may look into the data folder, so please ask whoever looks after the computer.</source>
        <translation>डेस्क को नहीं दिखता कि डेटा फ़ोल्डर में कौन देख सकता है, इसलिए कृपया कंप्यूटर की देखभाल करने वाले से पूछें।</translation>
    </message>
    <message>
        <source>The screen of this computer does not lock itself, so please have it lock after a few minutes without anybody.</source>
        <translation>इस कंप्यूटर की स्क्रीन अपने आप लॉक नहीं होती, इसलिए कृपया ऐसा करें कि कोई न हो तो वह कुछ मिनट में लॉक हो जाए।</translation>
    </message>
    <message>
        <source>The screen of this computer locks itself late, so please have it lock within a quarter of an hour.</source>
        <translation>इस कंप्यूटर की स्क्रीन देर से लॉक होती है, इसलिए कृपया ऐसा करें कि वह पंद्रह मिनट के भीतर लॉक हो जाए।</translation>
    </message>
    <message>
        <source>The desk cannot see whether the screen locks itself, so please wait for it once and look.</source>
        <translation>डेस्क को नहीं दिखता कि स्क्रीन अपने आप लॉक होती है या नहीं, इसलिए कृपया एक बार रुककर देख लें।</translation>
    </message>
    <message>
        <source>What the system moves out of memory may lie readable on the disk, so please have the swap encrypted or switched off, together with hibernation.</source>
        <translation>सिस्टम मेमोरी से जो हटाता है वह डिस्क पर पढ़ने लायक़ रह सकता है, इसलिए कृपया स्वैप को एन्क्रिप्ट या बंद कराएँ, और हाइबरनेशन को भी।</translation>
    </message>
    <message>
        <source>The window cannot open, because a part of Qt or a system library it needs is missing. Please install what “counsel-desk doctor” names.</source>
        <translation>विंडो नहीं खुल सकती, क्योंकि Qt का एक भाग या कोई ज़रूरी सिस्टम लाइब्रेरी नहीं है। कृपया “counsel-desk doctor” जो बताए उसे इंस्टॉल करें।</translation>
    </message>
    <message>
        <source>The desk cannot see whether the swap is encrypted, so please ask whoever looks after the computer.</source>
        <translation>डेस्क को नहीं दिखता कि स्वैप एन्क्रिप्ट किया हुआ है या नहीं, इसलिए कृपया कंप्यूटर की देखभाल करने वाले से पूछें।</translation>
    </message>
    <message>
        <source>There is no office in this folder, so please look again once there is one.</source>
        <translation>इस फ़ोल्डर में कोई कार्यालय नहीं है, इसलिए कृपया कार्यालय बनने पर फिर देखें।</translation>
    </message>
    <message>
        <source>No backup goes anywhere by itself, so please have the administrator choose a folder on another disk under “Backups”.</source>
        <translation>कोई बैकअप अपने आप कहीं नहीं जाता, इसलिए कृपया प्रशासक से “बैकअप” में दूसरी डिस्क पर फ़ोल्डर चुनने को कहें।</translation>
    </message>
    <message>
        <source>The last backup of this laptop is more than a week old or was never made, so please plug in the stick or disk for backups.</source>
        <translation>इस लैपटॉप का पिछला बैकअप एक सप्ताह से ज़्यादा पुराना है या कभी बना ही नहीं, इसलिए कृपया बैकअप की पेन ड्राइव या डिस्क लगाएँ।</translation>
    </message>
    <message>
        <source>The backups lie on the disk that the records are on, so please choose a folder on another one.</source>
        <translation>बैकअप उसी डिस्क पर हैं जिस पर रिकॉर्ड हैं, इसलिए कृपया दूसरी डिस्क पर फ़ोल्डर चुनें।</translation>
    </message>
    <message>
        <source>The desk cannot see whether the backups lie on another disk than the records, so please plug in the stick or disk for backups and look again.</source>
        <translation>डेस्क को नहीं दिखता कि बैकअप रिकॉर्ड से अलग डिस्क पर हैं या नहीं, इसलिए कृपया बैकअप की पेन ड्राइव या डिस्क लगाकर फिर देखें।</translation>
    </message>
</context>
<context>
    <name>note_templates</name>
    <message>
        <source>Plan</source>
        <translation>योजना</translation>
    </message>
    <message>
        <source>What comes next, and who does what.</source>
        <translation>आगे क्या होगा, और कौन क्या करेगा।</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>आकलन</translation>
    </message>
    <message>
        <source>How you understand it today.</source>
        <translation>आज आपकी समझ में यह क्या है।</translation>
    </message>
    <message>
        <source>Intervention</source>
        <translation>किया गया काम</translation>
    </message>
    <message>
        <source>What you did or offered in the session.</source>
        <translation>मुलाक़ात में क्या किया या सुझाया गया।</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>प्रतिक्रिया</translation>
    </message>
    <message>
        <source>How they took it, and what helped. No quotations.</source>
        <translation>उन्होंने इसे कैसे लिया, और किससे मदद मिली। उद्धरण नहीं।</translation>
    </message>
    <message>
        <source>How they are today, in a few words of yours. Not the story.</source>
        <translation>आज क्लाइंट का हाल, आपके थोड़े शब्दों में। घटना का ब्योरा नहीं।</translation>
    </message>
    <message>
        <source>What you could see, such as rest or unrest.</source>
        <translation>आपने जो देखा, जैसे चैन या बेचैनी।</translation>
    </message>
    <message>
        <source>What was done in the session, in a few words. Not the story.</source>
        <translation>मुलाक़ात में क्या किया गया, थोड़े शब्दों में। घटना का ब्योरा नहीं।</translation>
    </message>
    <message>
        <source>How they came, in a few words. Not the story.</source>
        <translation>आने पर क्लाइंट का हाल, थोड़े शब्दों में। घटना का ब्योरा नहीं।</translation>
    </message>
    <message>
        <source>Which of their goals it was about.</source>
        <translation>यह उनके किस लक्ष्य के बारे में था।</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>मुक्त</translation>
    </message>
    <message>
        <source>SOAP</source>
        <translation>SOAP</translation>
    </message>
    <message>
        <source>Subjective</source>
        <translation>उनके अपने शब्द</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>जो देखा गया</translation>
    </message>
    <message>
        <source>DAP</source>
        <translation>DAP</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>जानकारी</translation>
    </message>
    <message>
        <source>BIRP</source>
        <translation>BIRP</translation>
    </message>
    <message>
        <source>Behaviour</source>
        <translation>व्यवहार</translation>
    </message>
    <message>
        <source>GIRP</source>
        <translation>GIRP</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>लक्ष्य</translation>
    </message>
</context>
<context>
    <name>reading</name>
    <message>
        <source>Next</source>
        <translation>अगला</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>पिछला</translation>
    </message>
    <message>
        <source>To the end</source>
        <translation>अंत पर जाएँ</translation>
    </message>
    <message>
        <source>Read to the end</source>
        <translation>अंत तक पढ़ा गया</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{count} में से {number}</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>Report for support</source>
        <translation>मदद के लिए रिपोर्ट</translation>
    </message>
    <message>
        <source>It holds numbers and fixed words: no names, no codes, nothing from any record. Nothing is sent; you decide whom you give it to.</source>
        <translation>इसमें संख्याएँ और तय शब्द हैं: न कोई नाम, न कोड, न किसी रिकॉर्ड की कोई बात। कुछ भी भेजा नहीं जाता; किसे देना है, यह आप तय करें।</translation>
    </message>
    <message>
        <source>System: {system} {version}, processor {processor}</source>
        <translation>सिस्टम: {system} {version}, प्रोसेसर {processor}</translation>
    </message>
    <message>
        <source>Memory: {memory} MiB; free on the disk: {free} MiB</source>
        <translation>मेमोरी: {memory} MiB; डिस्क पर ख़ाली: {free} MiB</translation>
    </message>
    <message>
        <source>{topic}: {state}</source>
        <translation>{topic}: {state}</translation>
    </message>
    <message>
        <source>Office register: {state}</source>
        <translation>कार्यालय का रजिस्टर: {state}</translation>
    </message>
    <message>
        <source>Reason: {kind}</source>
        <translation>कारण: {kind}</translation>
    </message>
    <message>
        <source>Entries in the office log: {count}</source>
        <translation>कार्यालय के लॉग में प्रविष्टियाँ: {count}</translation>
    </message>
    <message>
        <source>Vaults, {kind}, {size}: {count}</source>
        <translation>तिजोरियाँ, {kind}, {size}: {count}</translation>
    </message>
    <message>
        <source>File formats of this program: register {register}, vaults {vault}</source>
        <translation>इस प्रोग्राम की फ़ाइलों के प्रारूप: रजिस्टर {register}, तिजोरियाँ {vault}</translation>
    </message>
    <message>
        <source>Keyring</source>
        <translation>कीरिंग</translation>
    </message>
    <message>
        <source>Fonts</source>
        <translation>फ़ॉन्ट</translation>
    </message>
    <message>
        <source>Latest defects: {count}</source>
        <translation>हाल की गड़बड़ियाँ: {count}</translation>
    </message>
    <message>
        <source>Program: Counsel Desk {version}, Python {python}, Qt {qt}</source>
        <translation>प्रोग्राम: Counsel Desk {version}, Python {python}, Qt {qt}</translation>
    </message>
    <message>
        <source>Display (Qt)</source>
        <translation>स्क्रीन पर दिखाना (Qt)</translation>
    </message>
    <message>
        <source>Encrypted store</source>
        <translation>एन्क्रिप्ट करके रखना</translation>
    </message>
    <message>
        <source>Python</source>
        <translation>Python</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>मेमोरी</translation>
    </message>
    <message>
        <source>Room on the disk</source>
        <translation>डिस्क में जगह</translation>
    </message>
    <message>
        <source>Disk encryption</source>
        <translation>डिस्क का एन्क्रिप्शन</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>स्वैप</translation>
    </message>
    <message>
        <source>Screen lock</source>
        <translation>स्क्रीन लॉक</translation>
    </message>
    <message>
        <source>Program folder</source>
        <translation>प्रोग्राम का फ़ोल्डर</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>डेटा फ़ोल्डर</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>घड़ी</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>समय क्षेत्र</translation>
    </message>
    <message>
        <source>Last backup</source>
        <translation>पिछला बैकअप</translation>
    </message>
    <message>
        <source>Disk of the backups</source>
        <translation>बैकअप की डिस्क</translation>
    </message>
    <message>
        <source>well</source>
        <translation>ठीक</translation>
    </message>
    <message>
        <source>could be better</source>
        <translation>और बेहतर हो सकता है</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>नहीं है</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>पता नहीं</translation>
    </message>
    <message>
        <source>another</source>
        <translation>कोई और</translation>
    </message>
    <message>
        <source>could be read</source>
        <translation>पढ़ा जा सका</translation>
    </message>
    <message>
        <source>there is no office</source>
        <translation>कोई कार्यालय नहीं है</translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>पढ़ा नहीं जा सका</translation>
    </message>
    <message>
        <source>up to 1 MiB</source>
        <translation>1 MiB तक</translation>
    </message>
    <message>
        <source>up to 10 MiB</source>
        <translation>10 MiB तक</translation>
    </message>
    <message>
        <source>up to 100 MiB</source>
        <translation>100 MiB तक</translation>
    </message>
    <message>
        <source>larger than 100 MiB</source>
        <translation>100 MiB से बड़ी</translation>
    </message>
    <message>
        <source>file missing</source>
        <translation>फ़ाइल नहीं है</translation>
    </message>
    <message>
        <source>counselling</source>
        <translation>परामर्श</translation>
    </message>
    <message>
        <source>casework</source>
        <translation>केसवर्क</translation>
    </message>
    <message>
        <source>wellbeing</source>
        <translation>अपना हाल</translation>
    </message>
    <message>
        <source>supervision</source>
        <translation>सुपरविज़न</translation>
    </message>
</context>
<context>
    <name>sheets</name>
    <message>
        <source>Given on</source>
        <translation>देने की तारीख़</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>किसने दी</translation>
    </message>
    <message>
        <source>The child&apos;s own yes</source>
        <translation>बच्चे की अपनी हाँ</translation>
    </message>
    <message>
        <source>Too young to be asked: {reason}</source>
        <translation>पूछने के लिए उम्र बहुत कम है: {reason}</translation>
    </message>
    <message>
        <source>How</source>
        <translation>कैसे</translation>
    </message>
    <message>
        <source>Interpreter present</source>
        <translation>दुभाषिया मौजूद</translation>
    </message>
    <message>
        <source>Free to say no</source>
        <translation>ना कहने की आज़ादी</translation>
    </message>
    <message>
        <source>Understood it and could decide</source>
        <translation>समझ में आया और निर्णय लेना संभव था</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>हाँ</translation>
    </message>
    <message>
        <source>No</source>
        <translation>नहीं</translation>
    </message>
    <message>
        <source>Still in force</source>
        <translation>जो अब भी लागू है</translation>
    </message>
    <message>
        <source>Withdrawn on</source>
        <translation>वापस लेने की तारीख़</translation>
    </message>
    <message>
        <source>Signature or thumb impression</source>
        <translation>हस्ताक्षर या अँगूठे का निशान</translation>
    </message>
    <message>
        <source>Guardian</source>
        <translation>अभिभावक</translation>
    </message>
    <message>
        <source>The mark that was put to it</source>
        <translation>इस पर किया गया निशान</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>गवाह</translation>
    </message>
    <message>
        <source>How it was given</source>
        <translation>सहमति कैसे दी गई</translation>
    </message>
    <message>
        <source>Given for the client by</source>
        <translation>उनकी ओर से दी</translation>
    </message>
    <message>
        <source>A part withdrawn on</source>
        <translation>एक हिस्सा वापस लेने की तारीख़</translation>
    </message>
    <message>
        <source>For the Child Welfare Committee</source>
        <translation>बाल कल्याण समिति की ओर से</translation>
    </message>
    <message>
        <source>Counsellor</source>
        <translation>परामर्शदाता</translation>
    </message>
    <message>
        <source>What was shared about you</source>
        <translation>आपके बारे में क्या बताया गया</translation>
    </message>
    <message>
        <source>This paper lists when something about you left counselling, and when it was called back. If something is missing or wrong, please tell your counsellor.</source>
        <translation>आपके बारे में कुछ कब परामर्श से बाहर गया, और कब वापस लिया गया, इस काग़ज़ पर उसकी सूची है। कुछ छूट गया या ग़लत हो तो अपने परामर्शदाता को बताएँ।</translation>
    </message>
    <message>
        <source>Nothing is listed on this paper up to now.</source>
        <translation>अभी तक इस काग़ज़ पर कुछ दर्ज नहीं है।</translation>
    </message>
    <message>
        <source>What was called back is not at the caseworker&apos;s desk any more once that is confirmed. What had already been printed or saved before cannot be called back.</source>
        <translation>जो वापस लिया गया है, पक्की ख़बर आने के बाद वह केसवर्कर के डेस्क पर नहीं रहता। जो पहले ही छपा या सहेजा जा चुका था, उसे वापस नहीं लिया जा सकता।</translation>
    </message>
    <message>
        <source>To</source>
        <translation>किसे</translation>
    </message>
    <message>
        <source>For</source>
        <translation>किसलिए</translation>
    </message>
    <message>
        <source>What</source>
        <translation>क्या</translation>
    </message>
    <message>
        <source>Weekly sheet</source>
        <translation>साप्ताहिक पन्ना</translation>
    </message>
    <message>
        <source>If this laptop is lost, stolen or broken</source>
        <translation>यह लैपटॉप खो जाए, चोरी हो या टूट जाए तो</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>कार्यालय</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>प्रशासक</translation>
    </message>
    <message>
        <source>Last backup</source>
        <translation>पिछला बैकअप</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>अभी कोई नहीं</translation>
    </message>
    <message>
        <source>What whoever has the laptop can and cannot do</source>
        <translation>लैपटॉप जिसके पास हो उससे क्या हो सकता है और क्या नहीं</translation>
    </message>
    <message>
        <source>The records on it are encrypted, and each opens only with its person&apos;s passphrase. Whoever can sign in to the laptop&apos;s own account can see the names and roles of the staff and when they worked, and can try passphrases; a long one withstands that. If a desk was open and unlocked when it was taken, what was on the screen was open to them.</source>
        <translation>उस पर रखे रिकॉर्ड एन्क्रिप्ट किए हुए हैं, और हर रिकॉर्ड केवल उसके व्यक्ति के पासफ़्रेज़ से खुलता है। लैपटॉप के अपने खाते में जो साइन इन कर सके वह कर्मचारियों के नाम, भूमिकाएँ और काम के समय देख सकता है, और पासफ़्रेज़ आज़मा सकता है; लंबा पासफ़्रेज़ इसे झेल लेता है। चोरी के समय डेस्क खुला हो तो स्क्रीन पर जो था वह देखा जा सकता था।</translation>
    </message>
    <message>
        <source>In the first hour</source>
        <translation>पहले घंटे में</translation>
    </message>
    <message>
        <source>1. Tell the administrator and your supervisor by telephone. Nobody is blamed: the earlier it is known, the more can be done.</source>
        <translation>1. प्रशासक और अपने सुपरवाइज़र को फ़ोन पर बताएँ। किसी को दोष नहीं दिया जाता: जितनी जल्दी पता चले, उतना अधिक किया जा सकता है।</translation>
    </message>
    <message>
        <source>2. Write down when it was last seen, whether the desk was locked, and whether the key file, a stick with backups, a passphrase or sheets were with it.</source>
        <translation>2. लिख लें कि वह आख़िरी बार कब दिखा, डेस्क लॉक था या नहीं, और चाबी की फ़ाइल, बैकअप की पेन ड्राइव, पासफ़्रेज़ या चाबी-पत्र उसके साथ थे या नहीं।</translation>
    </message>
    <message>
        <source>3. If a client may be in danger because somebody could read about them, speak with your supervisor first of all, and go by their safety plan.</source>
        <translation>3. यदि किसी के पढ़ लेने से किसी क्लाइंट को ख़तरा हो सकता है, तो सबसे पहले अपने सुपरवाइज़र से बात करें और क्लाइंट की सुरक्षा योजना के अनुसार चलें।</translation>
    </message>
    <message>
        <source>Working again, on another laptop</source>
        <translation>दूसरे लैपटॉप पर फिर से काम</translation>
    </message>
    <message>
        <source>8. If the laptop was taken, ask the office&apos;s lawyer on the first day whom the office has to tell, and how soon. What is known of the law is below; it is no legal advice.</source>
        <translation>8. लैपटॉप चोरी हुआ हो तो पहले ही दिन कार्यालय के वकील से पूछें कि किसे और कितनी जल्दी बताना है। कानून के बारे में जो पता है वह नीचे लिखा है; यह कानूनी सलाह नहीं है।</translation>
    </message>
    <message>
        <source>5. The desk asks for the laptop&apos;s key. Give the key file, or the recovery code of anyone in the office, and choose where the key is to be kept here.</source>
        <translation>5. डेस्क लैपटॉप की चाबी माँगता है। चाबी की फ़ाइल, या कार्यालय में किसी का भी रिकवरी कोड दें, और चुनें कि चाबी यहाँ कहाँ रखी जाए।</translation>
    </message>
    <message>
        <source>Please print this now and keep it away from the laptop, as you do with recovery codes and recovery sheets.</source>
        <translation>कृपया इसे अभी छापें और लैपटॉप से अलग रखें, जैसे रिकवरी कोड और रिकवरी पन्ने रखते हैं।</translation>
    </message>
    <message>
        <source>4. Install Counsel Desk and open it. Choose “Restore from a backup”, and the folder with the backups. On the command line: counsel-desk restore FOLDER.</source>
        <translation>4. Counsel Desk लगाकर खोलें। “बैकअप से वापस लाएँ” और बैकअप वाला फ़ोल्डर चुनें। कमांड लाइन पर: counsel-desk restore FOLDER</translation>
    </message>
    <message>
        <source>6. Everybody signs in with the passphrase they had when the backup was made, and checks whether their last records are there. What was written after the backup is written again. Whoever has forgotten their passphrase uses their recovery code; whoever has neither is invited again, and the recovery sheets give them their records back.</source>
        <translation>6. सब लोग उसी पासफ़्रेज़ से साइन इन करते हैं जो बैकअप के समय था, और देखते हैं कि उनके आख़िरी रिकॉर्ड हैं या नहीं। बैकअप के बाद का लिखा फिर से लिखा जाता है। पासफ़्रेज़ भूल जाने पर रिकवरी कोड काम आता है; दोनों न हों तो फिर से बुलाया जाता है, और रिकवरी पन्ने रिकॉर्ड लौटाते हैं।</translation>
    </message>
    <message>
        <source>In the first days</source>
        <translation>पहले कुछ दिनों में</translation>
    </message>
    <message>
        <source>7. The administrator chooses a folder under “Backups” again: the new laptop knows of none. Everybody chooses a new passphrase and prints a new recovery code under “Passphrase and keys”.</source>
        <translation>7. प्रशासक “बैकअप” में फिर से एक फ़ोल्डर चुनते हैं: नए लैपटॉप को किसी का पता नहीं। सब लोग “पासफ़्रेज़ और चाबियाँ” में नया पासफ़्रेज़ चुनते हैं और नया रिकवरी कोड छापते हैं।</translation>
    </message>
    <message>
        <source>9. Report the theft to the police without saying whose records were on the laptop.</source>
        <translation>9. पुलिस को चोरी की सूचना दें, यह बताए बिना कि लैपटॉप पर किनके रिकॉर्ड थे।</translation>
    </message>
    <message>
        <source>10. If the old laptop comes back, do not open the desk on it. The administrator deletes its data: two laptops with the same records would contradict each other.</source>
        <translation>10. पुराना लैपटॉप लौट आए तो उस पर डेस्क न खोलें। प्रशासक उसका डेटा मिटाते हैं: एक ही रिकॉर्ड वाले दो लैपटॉप एक-दूसरे को काटेंगे।</translation>
    </message>
    <message>
        <source>Actions so far</source>
        <translation>अब तक के काम</translation>
    </message>
    <message>
        <source>This code stands for everything that happened at the desk until now. Please keep the sheet away from the computer. If older files are ever put in place of the office&apos;s own, the desk no longer knows this code.</source>
        <translation>यह कोड डेस्क पर अब तक हुई हर बात का है। कृपया यह पन्ना कंप्यूटर से दूर रखें। यदि कभी कार्यालय की फ़ाइलों की जगह पुरानी फ़ाइलें रखी गईं, तो डेस्क यह कोड नहीं पहचानेगा।</translation>
    </message>
    <message>
        <source>Printed and put away by</source>
        <translation>किसने छापा और सँभालकर रखा</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Questionnaires over time</source>
        <translation>समय के साथ प्रश्नावलियाँ</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>क्लाइंट</translation>
    </message>
    <message>
        <source>Printed on</source>
        <translation>छपने की तारीख़</translation>
    </message>
    <message>
        <source>cannot be scored</source>
        <translation>स्कोर नहीं निकल सकता</translation>
    </message>
    <message>
        <source>A score opens a conversation. It is no diagnosis, and it may be wrong. Scores that could not be worked out are left out, never counted as 0.</source>
        <translation>स्कोर एक बातचीत की शुरुआत है। यह निदान नहीं है और इसमें भूल हो सकती है। जो स्कोर नहीं निकल सके, वे छोड़े गए हैं, उन्हें कभी शून्य नहीं माना गया।</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>पन्ना</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} / {count}</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>रिकवरी पन्ना</translation>
    </message>
    <message>
        <source>With {threshold} of the {count} sheets, the administrator confirms new people and, one day, recovers the office. No single sheet opens anything.</source>
        <translation>{count} में से {threshold} पन्नों से प्रशासक नए लोगों की पुष्टि करते हैं और कभी ज़रूरत हो तो कार्यालय को वापस लाते हैं। अकेला कोई पन्ना कुछ नहीं खोलता।</translation>
    </message>
    <message>
        <source>Please give each sheet to another trusted person, sealed in an envelope, and keep none of them near the computer. Do not photograph or scan it. Once you have said that the sheets are on paper, the desk cannot print them again.</source>
        <translation>कृपया हर पत्र किसी अलग भरोसेमंद व्यक्ति को सीलबंद दें, और कंप्यूटर के पास कोई न रखें। इसकी फ़ोटो या स्कैन न लें। जब आप बता दें कि पत्र काग़ज़ पर हैं, तब डेस्क उन्हें फिर नहीं छाप सकता।</translation>
    </message>
    <message>
        <source>Kept by (name, day, signature)</source>
        <translation>किसके पास है (नाम, दिन, हस्ताक्षर)</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>रिकवरी कोड</translation>
    </message>
    <message>
        <source>With this code you choose a new passphrase if you forget yours. It opens your records by itself, so please keep it as you would keep your records.</source>
        <translation>अपना पासफ़्रेज़ भूल जाएँ तो इस कोड से नया चुना जा सकता है। यह अकेला ही आपके रिकॉर्ड खोल देता है, इसलिए कृपया इसे अपने रिकॉर्ड की तरह सँभालकर रखें।</translation>
    </message>
    <message>
        <source>Please keep it at home or in a locked place, not with the computer, and show it to nobody. It is not kept anywhere else.</source>
        <translation>कृपया इसे घर पर या ताले में रखें, कंप्यूटर के साथ नहीं, और किसी को न दिखाएँ। यह और कहीं नहीं रखा है।</translation>
    </message>
    <message>
        <source>The passphrase of a file</source>
        <translation>फ़ाइल का पासफ़्रेज़</translation>
    </message>
    <message>
        <source>You saved a locked file, and the desk was left before you had noted its passphrase. Please note it now, and send it separately from the file.</source>
        <translation>आपने एक लॉक की हुई फ़ाइल सहेजी थी, और उसका पासफ़्रेज़ लिख लेने से पहले डेस्क बंद हो गया। कृपया अभी लिख लें, और उसे फ़ाइल से अलग भेजें।</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>आपका पासफ़्रेज़</translation>
    </message>
    <message>
        <source>With this passphrase you sign in for the first time. Please choose one of your own under “My keys” then, and tear this sheet up.</source>
        <translation>इस पासफ़्रेज़ से आपका पहला साइन इन होता है। उसके बाद “मेरी चाबियाँ” में अपना चुनें, और इस पन्ने को फाड़ दें।</translation>
    </message>
    <message>
        <source>Your keys in words</source>
        <translation>आपकी चाबियाँ, शब्दों में</translation>
    </message>
    <message>
        <source>Before the administrator confirms your keys, read these words to each other, by telephone or in person: every word must be the same as on the administrator&apos;s screen. They are no secret, and they are not your recovery code.</source>
        <translation>प्रशासक आपकी चाबियों की पुष्टि करें उससे पहले ये शब्द एक-दूसरे को पढ़कर सुनाएँ, फ़ोन पर या सामने: हर शब्द प्रशासक की स्क्रीन जैसा ही होना चाहिए। ये गुप्त नहीं हैं, और ये आपका रिकवरी कोड नहीं हैं।</translation>
    </message>
    <message>
        <source>Your invitation to the desk</source>
        <translation>डेस्क के लिए आपका निमंत्रण</translation>
    </message>
    <message>
        <source>Choose “I have an invitation code” at the desk, write your name as it is written here, and enter this code. You then choose a passphrase that nobody else knows.</source>
        <translation>डेस्क पर “मेरे पास निमंत्रण कोड है” चुनें, अपना नाम वैसे ही लिखें जैसा यहाँ है, और यह कोड डालें। फिर अपना पासफ़्रेज़ चुनें, जिसे और कोई न जानता हो।</translation>
    </message>
    <message>
        <source>Please hand this slip over in person. After the first sign-in it is no longer of any use and can be torn up.</source>
        <translation>कृपया यह पर्ची स्वयं हाथ में दें। पहले साइन इन के बाद इसका कोई काम नहीं और इसे फाड़ा जा सकता है।</translation>
    </message>
    <message>
        <source>A caseload in figures</source>
        <translation>एक कार्यभार, आँकड़ों में</translation>
    </message>
    <message>
        <source>Open files of one counsellor on the last day of each month, by the support they needed. A figure of fewer than five people is not shown, nor one from which it could be worked out. The same holds for all sheets together: whatever stands on two of them is the same or differs by five people or more. Others are left out at random, so that a gap tells nothing. Only who agreed to statistics is counted.</source>
        <translation>हर महीने के आख़िरी दिन एक परामर्शदाता की खुली फ़ाइलें, कितना सहारा चाहिए था इसके अनुसार। पाँच से कम लोगों का अंक नहीं दिखाया जाता, और जिससे वह निकल सके वह भी नहीं। सब पन्नों के लिए मिलाकर भी यही है: दो पन्नों पर जो है वह एक-सा है या पाँच या ज़्यादा लोगों से अलग है। कुछ और बेतरतीब छोड़े जाते हैं, ताकि जो नहीं है उससे कुछ न समझा जा सके। केवल वे गिने जाते हैं जो आँकड़ों के लिए राज़ी हुए।</translation>
    </message>
    <message>
        <source>{count} open files</source>
        <translation>{count} खुली फ़ाइलें</translation>
    </message>
    <message>
        <source>All open files together: not shown</source>
        <translation>सब खुली फ़ाइलें मिलाकर: नहीं दिखाया गया</translation>
    </message>
    <message>
        <source>{group}: {count}</source>
        <translation>{group}: {count}</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>नहीं दिखाया गया</translation>
    </message>
    <message>
        <source>For me</source>
        <translation>मेरे लिए</translation>
    </message>
    <message>
        <source>What I notice</source>
        <translation>मुझे जो दिखाई देता है</translation>
    </message>
    <message>
        <source>What I can do</source>
        <translation>मेरे करने की बातें</translation>
    </message>
    <message>
        <source>People and places that do me good</source>
        <translation>लोग और जगहें जिनसे मुझे अच्छा लगता है</translation>
    </message>
    <message>
        <source>People I can turn to</source>
        <translation>लोग जिनसे मुझे मदद मिल सकती है</translation>
    </message>
    <message>
        <source>Where I can call</source>
        <translation>मेरे लिए फ़ोन करने की जगहें</translation>
    </message>
    <message>
        <source>Whom I can call at night</source>
        <translation>रात में किसे फ़ोन करूँ</translation>
    </message>
    <message>
        <source>A phone I can use</source>
        <translation>मेरे काम का फ़ोन</translation>
    </message>
    <message>
        <source>A word we agreed on</source>
        <translation>आपस में तय किया हुआ शब्द</translation>
    </message>
    <message>
        <source>Around me</source>
        <translation>मेरे आसपास</translation>
    </message>
    <message>
        <source>My way there and back</source>
        <translation>मेरा आने-जाने का रास्ता</translation>
    </message>
    <message>
        <source>What matters to me</source>
        <translation>मेरे लिए क्या मायने रखता है</translation>
    </message>
    <message>
        <source>What was said to you at the beginning</source>
        <translation>शुरुआत में आपको जो बताया गया</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>बताने वाले</translation>
    </message>
    <message>
        <source>What you told when you came</source>
        <translation>आने पर आपने जो बताया</translation>
    </message>
    <message>
        <source>What you want to work on</source>
        <translation>किन बातों पर आपको काम करना है</translation>
    </message>
    <message>
        <source>What carries you</source>
        <translation>जो आपको सँभालता है</translation>
    </message>
    <message>
        <source>Who supports you</source>
        <translation>कौन आपका साथ देता है</translation>
    </message>
    <message>
        <source>Where you are at ease</source>
        <translation>जहाँ आपको सहज लगता है</translation>
    </message>
    <message>
        <source>Ways to reach you</source>
        <translation>आपसे संपर्क के तरीक़े</translation>
    </message>
    <message>
        <source>Safe times, and other words on contact</source>
        <translation>सुरक्षित समय, और संपर्क के बारे में और बातें</translation>
    </message>
    <message>
        <source>Born on</source>
        <translation>जन्म की तारीख़</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>उम्र</translation>
    </message>
    <message>
        <source>You may be under 18; this is not settled yet</source>
        <translation>आपकी उम्र 18 से कम हो सकती है; यह अभी तय नहीं है</translation>
    </message>
    <message>
        <source>Something you want</source>
        <translation>कुछ जो आपकी इच्छा है</translation>
    </message>
    <message>
        <source>To be looked at again</source>
        <translation>फिर देखने की तारीख़</translation>
    </message>
    <message>
        <source>How far it is, by your own measure</source>
        <translation>कितना पूरा हुआ, आपके अपने नाप से</translation>
    </message>
    <message>
        <source>Safety plan</source>
        <translation>सुरक्षा योजना</translation>
    </message>
    <message>
        <source>How safe you were thought to be</source>
        <translation>आपकी सुरक्षा कैसी मानी गई</translation>
    </message>
    <message>
        <source>How you saw it yourself</source>
        <translation>आपने स्वयं इसे कैसे देखा</translation>
    </message>
    <message>
        <source>What the worry was about</source>
        <translation>चिंता किस बात की थी</translation>
    </message>
    <message>
        <source>Whether you were hurt that day</source>
        <translation>उस दिन आपको चोट थी या नहीं</translation>
    </message>
    <message>
        <source>Whether you had a safe place for the night</source>
        <translation>रात के लिए आपके पास सुरक्षित जगह थी या नहीं</translation>
    </message>
    <message>
        <source>Whether there was sexual violence in the days before</source>
        <translation>उससे पहले के दिनों में यौन हिंसा हुई या नहीं</translation>
    </message>
    <message>
        <source>If you stop coming: whom we may ask, and what we may say</source>
        <translation>अगर आप आना बंद कर दें: किससे पूछा जा सकता है, और क्या कहा जा सकता है</translation>
    </message>
    <message>
        <source>If you go missing: whom we may ask, and what we may say</source>
        <translation>अगर आप लापता हो जाएँ: किससे पूछा जा सकता है, और क्या कहा जा सकता है</translation>
    </message>
    <message>
        <source>If you die: whom we may turn to, and what we may say</source>
        <translation>अगर आपकी मृत्यु हो जाए: किससे बात की जा सकती है, और क्या कहा जा सकता है</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>क्यों</translation>
    </message>
    <message>
        <source>What speaks for your safety</source>
        <translation>जो आपकी सुरक्षा के पक्ष में है</translation>
    </message>
    <message>
        <source>What was agreed with you</source>
        <translation>आपके साथ जो तय हुआ</translation>
    </message>
    <message>
        <source>Asked for you</source>
        <translation>आपके लिए माँगा गया</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>उत्तर</translation>
    </message>
    <message>
        <source>Promised by</source>
        <translation>इस तारीख़ तक का वादा</translation>
    </message>
    <message>
        <source>Somebody asked for your records</source>
        <translation>किसी ने आपके रिकॉर्ड माँगे</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>किसने माँगा</translation>
    </message>
    <message>
        <source>Under which law or order</source>
        <translation>किस कानून या आदेश से</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>क्या तय हुआ</translation>
    </message>
    <message>
        <source>What was given</source>
        <translation>क्या दिया गया</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>जवाब का दिन</translation>
    </message>
    <message>
        <source>Your comment</source>
        <translation>आपकी टिप्पणी</translation>
    </message>
    <message>
        <source>Sex, as it was noted</source>
        <translation>लिंग, जैसा दर्ज किया गया</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>महिला</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>पुरुष</translation>
    </message>
    <message>
        <source>Another</source>
        <translation>अन्य</translation>
    </message>
    <message>
        <source>Your record</source>
        <translation>आपका रिकॉर्ड</translation>
    </message>
    <message>
        <source>This is a copy of what is kept about you, as it is today. If something is wrong, you may ask for it to be put right, and your own statement is kept beside it.</source>
        <translation>आपके बारे में जो रखा गया है, यह उस सबकी प्रति है, जैसा आज है। कुछ ग़लत हो तो उसे ठीक करने को कहा जा सकता है, और आपका अपना बयान उसके साथ रखा जाता है।</translation>
    </message>
    <message>
        <source>Please keep it where nobody reads it whom you do not want to read it. If you have no such place, your counsellor can keep it for you.</source>
        <translation>कृपया इसे ऐसी जगह रखें जहाँ आपकी मर्ज़ी के बिना कोई न पढ़े। ऐसी जगह न हो, तो आपके परामर्शदाता इसे आपके लिए रख सकते हैं।</translation>
    </message>
    <message>
        <source>What is not in this copy</source>
        <translation>इस प्रति में क्या नहीं है</translation>
    </message>
    <message>
        <source>Notes that your counsellor makes for their own thinking are kept apart from the record and are not in it. Nor is what was written about other people, such as those who were in a group with you.</source>
        <translation>आपके परामर्शदाता अपने विचार के लिए जो नोट रखते हैं वे रिकॉर्ड से अलग रहते हैं और इसमें नहीं हैं। दूसरों के बारे में लिखी बातें, जैसे समूह में आपके साथ रहे लोगों की, वे भी इसमें नहीं हैं।</translation>
    </message>
    <message>
        <source>If you do not agree, you can ask the Mental Health Review Board to look again. Your counsellor helps you to write to it if you wish.</source>
        <translation>आप सहमत न हों तो मानसिक स्वास्थ्य पुनर्विलोकन बोर्ड से फिर देखने को कहा जा सकता है। आप चाहें तो आपके परामर्शदाता उन्हें लिखने में मदद करते हैं।</translation>
    </message>
    <message>
        <source>If you do not agree, you can ask the person at this office who looks into complaints to look again, and after that the Data Protection Board of India. Your counsellor helps you to write if you wish.</source>
        <translation>आप सहमत न हों तो इस कार्यालय में शिकायतें देखने वाले व्यक्ति से फिर देखने को कहा जा सकता है, और उसके बाद भारतीय डेटा संरक्षण बोर्ड से। आप चाहें तो आपके परामर्शदाता लिखने में मदद करते हैं।</translation>
    </message>
    <message>
        <source>You can reach them here: {who}</source>
        <translation>उनसे यहाँ संपर्क होता है: {who}</translation>
    </message>
    <message>
        <source>The answer is due within {days} days.</source>
        <translation>उत्तर {days} दिनों में देना होता है।</translation>
    </message>
    <message>
        <source>These parts were left out as well:</source>
        <translation>ये हिस्से भी छोड़े गए:</translation>
    </message>
    <message>
        <source>Your details</source>
        <translation>आपकी जानकारी</translation>
    </message>
    <message>
        <source>Your code here</source>
        <translation>यहाँ आपका कोड</translation>
    </message>
    <message>
        <source>What you want to be called</source>
        <translation>आपको किस नाम से पुकारा जाए</translation>
    </message>
    <message>
        <source>With your counsellor since</source>
        <translation>आपके परामर्शदाता के साथ कब से</translation>
    </message>
    <message>
        <source>Last day of the work together</source>
        <translation>साथ के काम का अंतिम दिन</translation>
    </message>
    <message>
        <source>Note on a session</source>
        <translation>एक मुलाक़ात का नोट</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>हस्ताक्षर की तारीख़</translation>
    </message>
    <message>
        <source>Amended because</source>
        <translation>बदलने का कारण</translation>
    </message>
    <message>
        <source>In force until</source>
        <translation>इस तारीख़ तक लागू</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>सहमति</translation>
    </message>
    <message>
        <source>Shared about you</source>
        <translation>आपके बारे में साझा किया गया</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>अपॉइंटमेंट</translation>
    </message>
    <message>
        <source>Group session</source>
        <translation>समूह की मुलाक़ात</translation>
    </message>
    <message>
        <source>Picture or paper</source>
        <translation>तस्वीर या काग़ज़</translation>
    </message>
    <message>
        <source>It is not printed here. Please ask your counsellor for a copy of it.</source>
        <translation>यह यहाँ छपा नहीं है। इसकी प्रति के लिए कृपया अपने परामर्शदाता से कहें।</translation>
    </message>
    <message>
        <source>What you wished to be put right</source>
        <translation>आपके कहने पर क्या ठीक होना था</translation>
    </message>
    <message>
        <source>Your statement</source>
        <translation>आपका बयान</translation>
    </message>
    <message>
        <source>The end of the work together</source>
        <translation>साथ के काम का अंत</translation>
    </message>
    <message>
        <source>Your counsellor tried to reach you on {day}</source>
        <translation>{day} को आपसे संपर्क की कोशिश</translation>
    </message>
    <message>
        <source>Talked over with a supervisor</source>
        <translation>सुपरवाइज़र से चर्चा</translation>
    </message>
    <message>
        <source>Being asked later how you are</source>
        <translation>बाद में आपका हाल पूछना</translation>
    </message>
    <message>
        <source>You do not want it</source>
        <translation>आपकी यह इच्छा नहीं है</translation>
    </message>
    <message>
        <source>What came of looking again</source>
        <translation>फिर से देखने का परिणाम</translation>
    </message>
    <message>
        <source>Kept longer</source>
        <translation>और समय तक रखा गया</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>इस तारीख़ तक</translation>
    </message>
    <message>
        <source>Legal hold: nothing of the file is destroyed</source>
        <translation>कानूनी रोक: फ़ाइल का कुछ भी नष्ट नहीं किया जाता</translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation>समाप्त हुई</translation>
    </message>
    <message>
        <source>Why it ended</source>
        <translation>क्यों समाप्त हुई</translation>
    </message>
    <message>
        <source>Came from another counsellor</source>
        <translation>दूसरे परामर्शदाता से आया</translation>
    </message>
    <message>
        <source>From</source>
        <translation>किससे</translation>
    </message>
    <message>
        <source>Did you know of it</source>
        <translation>क्या आपको पता था</translation>
    </message>
    <message>
        <source>Something here does not fit</source>
        <translation>यहाँ कुछ मेल नहीं खाता</translation>
    </message>
    <message>
        <source>The desk has stopped to protect what is written here. Nothing has been changed. It is not your doing, and you have lost no time: the earlier this is looked at, the better.</source>
        <translation>यहाँ लिखे की रक्षा के लिए डेस्क रुक गया है। कुछ भी बदला नहीं गया। यह आपकी वजह से नहीं है, और समय नहीं गँवाया गया: जितनी जल्दी इसे देखा जाए उतना अच्छा।</translation>
    </message>
    <message>
        <source>Noticed on</source>
        <translation>कब दिखा</translation>
    </message>
    <message>
        <source>First entry that does not fit</source>
        <translation>पहली प्रविष्टि जो मेल नहीं खाती</translation>
    </message>
    <message>
        <source>Everything fits until</source>
        <translation>यहाँ तक सब मेल खाता है</translation>
    </message>
    <message>
        <source>the administrator of the office</source>
        <translation>कार्यालय के प्रशासक</translation>
    </message>
    <message>
        <source>1. Please do not go on at this computer, and leave its files as they are. What you need to write down meanwhile, write on paper and keep it with you.</source>
        <translation>1. कृपया इस कंप्यूटर पर आगे काम न करें, और इसकी फ़ाइलें जैसी हैं वैसी रहने दें। इस बीच जो लिखना हो उसे काग़ज़ पर लिखकर अपने पास रखें।</translation>
    </message>
    <message>
        <source>2. Tell {names} in person or by telephone, not by a message. Show them this sheet.</source>
        <translation>2. {names} को आमने-सामने या फ़ोन पर बताएँ, संदेश से नहीं। उन्हें यह पत्र दिखाएँ।</translation>
    </message>
    <message>
        <source>3. The administrator copies the whole data folder to a stick, so that it can be looked at, and has its files checked (“counsel-desk verify”). The code below is compared with the weekly sheets.</source>
        <translation>3. प्रशासक पूरा डेटा फ़ोल्डर पेन ड्राइव पर कॉपी करते हैं ताकि उसे देखा जा सके, और फ़ाइलों की जाँच कराते हैं (“counsel-desk verify”)। नीचे के कोड की तुलना साप्ताहिक पन्नों से की जाती है।</translation>
    </message>
    <message>
        <source>4. Then the last backup from before that day is put in place of the folder, and everybody checks whether their last entries are there.</source>
        <translation>4. फिर उस दिन से पहले का पिछला बैकअप फ़ोल्डर की जगह रखा जाता है, और सब देखते हैं कि उनकी आख़िरी प्रविष्टियाँ हैं या नहीं।</translation>
    </message>
    <message>
        <source>This code says how far the office log fits:</source>
        <translation>यह कोड बताता है कि कार्यालय का लॉग कहाँ तक मेल खाता है:</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>किसे मिला</translation>
    </message>
    <message>
        <source>Week from {first} to {last}</source>
        <translation>{first} से {last} तक का सप्ताह</translation>
    </message>
    <message>
        <source>Nothing is planned in this week.</source>
        <translation>इस सप्ताह कुछ तय नहीं है।</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>समूह</translation>
    </message>
    <message>
        <source>Confidential.</source>
        <translation>गोपनीय।</translation>
    </message>
    <message>
        <source>Printed by {name}, {day}</source>
        <translation>मुद्रण: {name}, {day}</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>सोमवार</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>मंगलवार</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>बुधवार</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>गुरुवार</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>शुक्रवार</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>शनिवार</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>रविवार</translation>
    </message>
    <message>
        <source>Session notes</source>
        <translation>सत्र के नोट</translation>
    </message>
    <message>
        <source>Process note</source>
        <translation>प्रोसेस नोट</translation>
    </message>
    <message>
        <source>File</source>
        <translation>फ़ाइल</translation>
    </message>
    <message>
        <source>Notes on these pages</source>
        <translation>इन पन्नों पर नोट</translation>
    </message>
    <message>
        <source>{count} of {all}</source>
        <translation>{all} में से {count}</translation>
    </message>
    <message>
        <source>Session of {day}</source>
        <translation>{day} का सत्र</translation>
    </message>
    <message>
        <source>Signed on {moment}.</source>
        <translation>{moment} को हस्ताक्षर हुए।</translation>
    </message>
    <message>
        <source>Late entry.</source>
        <translation>देर से लिखा गया।</translation>
    </message>
    <message>
        <source>Amended: {reason}</source>
        <translation>संशोधित: {reason}</translation>
    </message>
    <message>
        <source>Saved on {moment}.</source>
        <translation>{moment} को सहेजा गया।</translation>
    </message>
    <message>
        <source>Confidential. For the counsellor&apos;s own use only.</source>
        <translation>गोपनीय। केवल परामर्शदाता के अपने काम के लिए।</translation>
    </message>
    <message>
        <source>A process note is your own reflection and no part of the record. On paper it can be found, and a court may ask for it. Keep it locked away, and shred it when it has served.</source>
        <translation>अपने विचार का नोट आपका अपना चिंतन है, अभिलेख का हिस्सा नहीं। काग़ज़ पर वह किसी के हाथ लग सकता है, और अदालत उसे माँग सकती है। ताले में रखें, और काम होने पर टुकड़े-टुकड़े कर दें।</translation>
    </message>
    <message>
        <source>Report in figures</source>
        <translation>आँकड़ों में रिपोर्ट</translation>
    </message>
    <message>
        <source>Offices</source>
        <translation>कार्यालय</translation>
    </message>
    <message>
        <source>{name}, figures of {day}</source>
        <translation>{name}, {day} के आँकड़े</translation>
    </message>
    <message>
        <source>Only who agreed to statistics is counted. A figure of fewer than five people is not shown, nor one from which it could be worked out, with this report and all before it. What is missing is left out for this reason or at random, so every sum is at least so many.</source>
        <translation>केवल वे गिने जाते हैं जो आँकड़ों के लिए राज़ी हुए। पाँच से कम लोगों का अंक नहीं दिखाया जाता, और इस तथा पहले की सब रिपोर्टों से जिससे वह निकल सके वह भी नहीं। जो नहीं है वह इसी कारण या बेतरतीब छोड़ा गया है, इसलिए हर जोड़ कम से कम उतना है।</translation>
    </message>
    <message>
        <source>Counsellors</source>
        <translation>परामर्शदाता</translation>
    </message>
    <message>
        <source>{count}, of whom {amber} near the limit of their workload and {red} over it</source>
        <translation>{count}, जिनमें {amber} काम के भार की सीमा के पास और {red} उससे ऊपर</translation>
    </message>
    <message>
        <source>Open files, those of everybody</source>
        <translation>खुली फ़ाइलें, सबकी</translation>
    </message>
    <message>
        <source>Sessions in 28 days</source>
        <translation>28 दिनों में मुलाक़ातें</translation>
    </message>
    <message>
        <source>People served at the end of each month</source>
        <translation>हर महीने के अंत में सेवा पाने वाले लोग</translation>
    </message>
    <message>
        <source>At the end of {month}</source>
        <translation>{month} के अंत में</translation>
    </message>
    <message>
        <source>Sessions of these people in three months</source>
        <translation>इन लोगों की तीन महीनों में मुलाक़ातें</translation>
    </message>
    <message>
        <source>Share with a reliable improvement</source>
        <translation>भरोसेमंद सुधार का हिस्सा</translation>
    </message>
    <message>
        <source>{share} % of {count} who answered a questionnaire twice</source>
        <translation>दो बार प्रश्नावली भरने वाले {count} लोगों का {share} %</translation>
    </message>
    <message>
        <source>at least {count}</source>
        <translation>कम से कम {count}</translation>
    </message>
    <message>
        <source>No month can be shown yet.</source>
        <translation>अभी किसी महीने का कुछ नहीं दिखाया जा सकता।</translation>
    </message>
    <message>
        <source>not shown: too few</source>
        <translation>नहीं दिखाया गया: बहुत कम</translation>
    </message>
    <message>
        <source>What people say of our work</source>
        <translation>हमारे काम के बारे में लोग क्या कहते हैं</translation>
    </message>
    <message>
        <source>This sheet is for survivors who want to talk together about how this office works, and to have a say in what it does next. Nobody needs to say anything about themselves.</source>
        <translation>यह पर्चा उन सर्वाइवरों के लिए है जो मिलकर इस कार्यालय के काम पर बात करना और आगे क्या हो इसमें अपनी राय देना चाहते हैं। किसी को अपने बारे में कुछ कहने की ज़रूरत नहीं।</translation>
    </message>
    <message>
        <source>Answers given up to {day}</source>
        <translation>{day} तक दिए गए उत्तर</translation>
    </message>
    <message>
        <source>About the counselling here</source>
        <translation>यहाँ के परामर्श के बारे में</translation>
    </message>
    <message>
        <source>About other services that people were sent to</source>
        <translation>दूसरी सेवाओं के बारे में जहाँ लोगों को भेजा गया</translation>
    </message>
    <message>
        <source>Of the {count} people who answered, most said “mostly” or “fully”: {high}.</source>
        <translation>उत्तर देने वाले {count} लोगों में से अधिकतर ने “ज़्यादातर” या “पूरी तरह” कहा: {high}।</translation>
    </message>
    <message>
        <source>Of the {count} people who answered, {high} said “mostly” or “fully”.</source>
        <translation>उत्तर देने वाले {count} लोगों में से {high} ने “ज़्यादातर” या “पूरी तरह” कहा।</translation>
    </message>
    <message>
        <source>At least {count} people said “mostly” or “fully”.</source>
        <translation>कम से कम {count} लोगों ने “ज़्यादातर” या “पूरी तरह” कहा।</translation>
    </message>
    <message>
        <source>At least {count} people said “partly”.</source>
        <translation>कम से कम {count} लोगों ने “कुछ हद तक” कहा।</translation>
    </message>
    <message>
        <source>At least {count} people said “not at all” or “a little”.</source>
        <translation>कम से कम {count} लोगों ने “बिल्कुल नहीं” या “थोड़ा” कहा।</translation>
    </message>
    <message>
        <source>Too few people answered to say anything that could not point to one of them.</source>
        <translation>बहुत कम लोगों ने उत्तर दिया; कुछ कहने पर उनमें से किसी को पहचाना जा सकता था।</translation>
    </message>
    <message>
        <source>Too few people have answered, or agreed to be counted, for anything to be shown yet.</source>
        <translation>बहुत कम लोगों ने उत्तर दिया है या गिने जाने के लिए राज़ी हुए हैं, इसलिए अभी कुछ नहीं दिखाया जा सकता।</translation>
    </message>
    <message>
        <source>To talk about together</source>
        <translation>मिलकर बात करने के लिए</translation>
    </message>
    <message>
        <source>What of this fits with how you see the work here? What does not?</source>
        <translation>यहाँ के काम को आप जैसे देखते हैं, उससे इसमें क्या मेल खाता है? क्या नहीं?</translation>
    </message>
    <message>
        <source>What is good and should stay as it is?</source>
        <translation>क्या अच्छा है और वैसा ही रहना चाहिए?</translation>
    </message>
    <message>
        <source>What should change first?</source>
        <translation>सबसे पहले क्या बदलना चाहिए?</translation>
    </message>
    <message>
        <source>What was not asked here, and should be?</source>
        <translation>यहाँ क्या नहीं पूछा गया, जो पूछा जाना चाहिए?</translation>
    </message>
    <message>
        <source>Who of you should be there when it is decided, and how will you all hear of it?</source>
        <translation>जब फ़ैसला हो तब आपमें से कौन वहाँ हो, और आप सबको उसका पता कैसे चले?</translation>
    </message>
    <message>
        <source>Only people who agreed to be counted are in these figures, and only answers that they shared. A figure of fewer than {count} people is not shown, nor one from which it could be worked out. Others are left out at random, so that a gap tells nothing. Complaints are not counted: they go to one person, sealed.</source>
        <translation>इन अंकों में केवल वे लोग हैं जो गिने जाने के लिए राज़ी हुए, और केवल उनके साझा किए गए उत्तर। {count} से कम लोगों का अंक नहीं दिखाया जाता, जिससे वह निकल सके वह भी नहीं। कुछ और बेतरतीब छोड़ा जाता है, ताकि जो नहीं है उससे कुछ न समझा जा सके। शिकायतें नहीं गिनी जातीं: वे सीलबंद होकर एक ही व्यक्ति के पास जाती हैं।</translation>
    </message>
    <message>
        <source>Printed on {day}</source>
        <translation>छपने की तारीख़ {day}</translation>
    </message>
    <message>
        <source>How the team is</source>
        <translation>टीम कैसी है</translation>
    </message>
    <message>
        <source>Means over those who take part in this office&apos;s team figures, of five people at least, in eight weeks each. The questions are not validated.</source>
        <translation>इस कार्यालय के टीम के आँकड़ों में शामिल लोगों का औसत, कम से कम पाँच लोगों का, आठ-आठ हफ़्तों का। प्रश्न प्रमाणित नहीं हैं।</translation>
    </message>
    <message>
        <source>{name}, eight weeks until {day}</source>
        <translation>{name}, {day} तक के आठ हफ़्ते</translation>
    </message>
    <message>
        <source>{value} of {highest}</source>
        <translation>{highest} में से {value}</translation>
    </message>
    <message>
        <source>For {name}, {day}</source>
        <translation>{name} के लिए, {day}</translation>
    </message>
</context>
<context>
    <name>summary</name>
    <message>
        <source>The client has come to counselling since {since}.</source>
        <translation>क्लाइंट का परामर्श {since} से चल रहा है।</translation>
    </message>
    <message>
        <source>Sessions held up to now: {count}; the last one was on {last}.</source>
        <translation>अब तक {count} बार मुलाक़ात हुई; पिछली {last} को।</translation>
    </message>
    <message>
        <source>At the beginning the client chose what they want support with: {concerns}.</source>
        <translation>शुरू में क्लाइंट ने चुना कि किन बातों में सहारा चाहिए: {concerns}।</translation>
    </message>
    <message>
        <source>The client&apos;s safety was last assessed on {day}. As it was seen then: {level}.</source>
        <translation>क्लाइंट की सुरक्षा पिछली बार {day} को देखी गई। तब का आकलन: {level}।</translation>
    </message>
    <message>
        <source>What was asked for the client up to now:</source>
        <translation>अब तक क्लाइंट के लिए जो माँगा गया:</translation>
    </message>
    <message>
        <source>Goals that the client set: working on {open}, reached {reached}.</source>
        <translation>क्लाइंट के अपने तय किए लक्ष्य: {open} पर काम चल रहा है, {reached} पूरे हुए।</translation>
    </message>
    <message>
        <source>It is to be looked at again on {day}.</source>
        <translation>इसे {day} को फिर देखा जाएगा।</translation>
    </message>
    <message>
        <source>{service}: {state} (since {day})</source>
        <translation>{service}: {state} ({day} से)</translation>
    </message>
    <message>
        <source>No session has been held yet.</source>
        <translation>अब तक कोई मुलाक़ात नहीं हुई है।</translation>
    </message>
    <message>
        <source>{title}, answered on {day}.</source>
        <translation>{title}, {day} को उत्तर दिए।</translation>
    </message>
    <message>
        <source>{title}, answered on {day}; the first time on {first}.</source>
        <translation>{title}, {day} को उत्तर दिए; पहली बार {first} को।</translation>
    </message>
    <message>
        <source>{score}: {value}, on a scale from {low} to {high}</source>
        <translation>{score}: {value}, {low} से {high} के पैमाने पर</translation>
    </message>
    <message>
        <source>{score}: {value} (the first time {before}), on a scale from {low} to {high}</source>
        <translation>{score}: {value} (पहली बार {before}), {low} से {high} के पैमाने पर</translation>
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
        <translation>अंक अधिक होने का अर्थ है अधिक कठिनाई।</translation>
    </message>
    <message>
        <source>A higher figure means more well-being.</source>
        <translation>अंक अधिक होने का अर्थ है अधिक कुशलता।</translation>
    </message>
    <message>
        <source>Since the first time it has become better by enough to count.</source>
        <translation>पहली बार के बाद यह इतना बेहतर हुआ है कि उसे बदलाव माना जाए।</translation>
    </message>
    <message>
        <source>Since the first time it has become worse by enough to count.</source>
        <translation>पहली बार के बाद यह इतना कठिन हुआ है कि उसे बदलाव माना जाए।</translation>
    </message>
    <message>
        <source>Since the first time it has not changed by enough to count.</source>
        <translation>पहली बार के बाद इतना नहीं बदला कि उसे बदलाव माना जाए।</translation>
    </message>
    <message>
        <source>A difference smaller than {points} points may be chance.</source>
        <translation>{points} अंक से कम का अंतर संयोग हो सकता है।</translation>
    </message>
    <message>
        <source>Its publisher counts a difference of {points} points or more as meaningful.</source>
        <translation>इसके प्रकाशक {points} अंक या उससे अधिक के अंतर को सार्थक मानते हैं।</translation>
    </message>
    <message>
        <source>It is not known how large a difference has to be before it means something.</source>
        <translation>कितना अंतर होने पर उसका कोई अर्थ होता है, यह ज्ञात नहीं है।</translation>
    </message>
    <message>
        <source>Shared as the client agreed, and for one purpose only</source>
        <translation>उनकी सहमति के अनुसार, और केवल एक उद्देश्य के लिए</translation>
    </message>
    <message>
        <source>About</source>
        <translation>किनके बारे में</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>उद्देश्य</translation>
    </message>
    <message>
        <source>From</source>
        <translation>प्रेषक</translation>
    </message>
    <message>
        <source>{name}, counsellor</source>
        <translation>{name}, परामर्शदाता</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>कार्यालय</translation>
    </message>
    <message>
        <source>Signature of the counsellor</source>
        <translation>परामर्शदाता के हस्ताक्षर</translation>
    </message>
    <message>
        <source>Qualification and registration</source>
        <translation>योग्यता और पंजीकरण</translation>
    </message>
    <message>
        <source>Written on</source>
        <translation>लिखने की तारीख़</translation>
    </message>
    <message>
        <source>The consent is in force until</source>
        <translation>सहमति इस तारीख़ तक लागू है</translation>
    </message>
    <message>
        <source>The client asks</source>
        <translation>क्लाइंट का अनुरोध</translation>
    </message>
    <message>
        <source>Confidential. The client may withdraw the consent at any time and need not say why.</source>
        <translation>गोपनीय। क्लाइंट की सहमति कभी भी, बिना कारण बताए, वापस ली जा सकती है।</translation>
    </message>
    <message>
        <source>Figures from questionnaires are no diagnosis, and they may differ from one day to the next.</source>
        <translation>प्रश्नावलियों की संख्याएँ रोग-निर्णय नहीं हैं, और एक दिन से दूसरे दिन अलग हो सकती हैं।</translation>
    </message>
    <message>
        <source>Results of questionnaires</source>
        <translation>प्रश्नावलियों के परिणाम</translation>
    </message>
    <message>
        <source>Coming to counselling</source>
        <translation>परामर्श में आना</translation>
    </message>
    <message>
        <source>Strengths and supports</source>
        <translation>जो उन्हें सँभालता है</translation>
    </message>
    <message>
        <source>Please use this for the purpose above only, show it to nobody else, and destroy it when the consent ends or is withdrawn.</source>
        <translation>कृपया इसे केवल ऊपर लिखे उद्देश्य के लिए काम में लें, किसी और को न दिखाएँ, और उनकी सहमति समाप्त होने या वापस लिए जाने पर इसे नष्ट कर दें।</translation>
    </message>
    <message>
        <source>It tells only what the client agreed to; what is not in it was not asked about or is not for sharing.</source>
        <translation>इसमें केवल वही है जिसकी सहमति क्लाइंट ने दी; जो इसमें नहीं है, वह पूछा नहीं गया या बताने के लिए नहीं है।</translation>
    </message>
    <message>
        <source>The client agreed that you read this, so that you can support them well.</source>
        <translation>क्लाइंट ने सहमति दी कि आप इसे पढ़ें, ताकि आपका साथ उनके काम आए।</translation>
    </message>
    <message>
        <source>What the client wants support with</source>
        <translation>क्लाइंट को किन बातों में सहारा चाहिए</translation>
    </message>
    <message>
        <source>What the client needs, and what we recommend</source>
        <translation>क्लाइंट को क्या चाहिए, और हमारे सुझाव</translation>
    </message>
    <message>
        <source>The client&apos;s safety</source>
        <translation>क्लाइंट की सुरक्षा</translation>
    </message>
    <message>
        <source>Daily functioning</source>
        <translation>रोज़मर्रा के काम</translation>
    </message>
    <message>
        <source>If you need to know more, please ask the client, or ask us: we will ask them first.</source>
        <translation>और जानना हो तो क्लाइंट से पूछें, या हमसे: हम पहले उनसे पूछेंगे।</translation>
    </message>
    <message>
        <source>This statement was written at the client&apos;s wish for their claim to compensation. It tells how they are and what they need, as seen in counselling. It is no medical certificate.</source>
        <translation>यह बयान क्लाइंट की इच्छा से उनके प्रतिकर के दावे के लिए लिखा गया है। परामर्श में जैसा देखा गया, वे कैसे हैं और उन्हें क्या चाहिए, यह इसमें बताया गया है। यह चिकित्सा प्रमाणपत्र नहीं है।</translation>
    </message>
    <message>
        <source>The counselling on which this rests</source>
        <translation>वह परामर्श जिस पर यह आधारित है</translation>
    </message>
    <message>
        <source>What weighs on the client</source>
        <translation>जो बातें क्लाइंट पर भारी हैं</translation>
    </message>
    <message>
        <source>What this means for the client&apos;s daily life</source>
        <translation>क्लाइंट के रोज़ के जीवन पर इसका असर</translation>
    </message>
    <message>
        <source>What the client needs to recover</source>
        <translation>सँभलने के लिए क्लाइंट को क्या चाहिए</translation>
    </message>
    <message>
        <source>Please use this for the client&apos;s claim only, show it to nobody who does not decide on it, and do not make it public. The client&apos;s name and what could tell who they are may not be printed or published.</source>
        <translation>कृपया इसे केवल उनके दावे के लिए काम में लें, जो उस पर निर्णय नहीं करते उन्हें न दिखाएँ, और सार्वजनिक न करें। उनका नाम और जिससे उनकी पहचान हो सके, वह छापा या प्रकाशित नहीं किया जा सकता।</translation>
    </message>
    <message>
        <source>Please do not ask the client to tell again what happened because of this statement. If something is unclear, please ask us: we will ask them first.</source>
        <translation>कृपया इस बयान के कारण क्लाइंट से फिर से बताने को न कहें कि क्या हुआ था। कुछ स्पष्ट न हो तो हमसे पूछें: हम पहले उनसे पूछेंगे।</translation>
    </message>
    <message>
        <source>This letter tells when the client came to counselling. It does not tell why, and nothing of what was spoken about.</source>
        <translation>यह पत्र केवल बताता है कि क्लाइंट का परामर्श में आना कब हुआ। क्यों, और क्या बातें हुईं, इसका कुछ भी इसमें नहीं है।</translation>
    </message>
    <message>
        <source>Nothing about the client&apos;s health, case or credibility can be concluded from it.</source>
        <translation>क्लाइंट के स्वास्थ्य, उनके मामले या उनकी बात की सच्चाई के बारे में इससे कोई निष्कर्ष नहीं निकाला जा सकता।</translation>
    </message>
    <message>
        <source>Please read this today. The client agreed that you know how their safety is seen, so that you can help to keep them safe.</source>
        <translation>कृपया इसे आज ही पढ़ें। क्लाइंट ने सहमति दी कि उनकी सुरक्षा कैसी मानी जा रही है, यह आपको पता हो, ताकि उन्हें सुरक्षित रखने में आपकी मदद मिले।</translation>
    </message>
    <message>
        <source>How the client&apos;s safety is seen</source>
        <translation>क्लाइंट की सुरक्षा कैसी मानी जा रही है</translation>
    </message>
    <message>
        <source>What the client needs now</source>
        <translation>क्लाइंट को अभी क्या चाहिए</translation>
    </message>
    <message>
        <source>Please speak with the client before you do anything, and do not call, write or visit in a way that they have not named as safe.</source>
        <translation>कुछ भी करने से पहले कृपया क्लाइंट से बात करें; जिस तरीक़े को उन्होंने सुरक्षित नहीं बताया, उससे न फ़ोन करें, न लिखें, न मिलने जाएँ।</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>उपस्थिति</translation>
    </message>
    <message>
        <source>How safety is seen can change within a day. Please ask us before you rely on this later.</source>
        <translation>सुरक्षा की स्थिति एक ही दिन में बदल सकती है। बाद में इस पर भरोसा करने से पहले हमसे पूछें।</translation>
    </message>
</context>
<context>
    <name>units</name>
    <message>
        <source>years</source>
        <translation>वर्ष</translation>
    </message>
    <message>
        <source>months</source>
        <translation>महीने</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>सप्ताह</translation>
    </message>
    <message>
        <source>days</source>
        <translation>दिन</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>घंटे</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>मिनट</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>सेकंड</translation>
    </message>
    <message>
        <source>pounds</source>
        <translation>पाउंड</translation>
    </message>
    <message>
        <source>ounces</source>
        <translation>औंस</translation>
    </message>
    <message>
        <source>inches</source>
        <translation>इंच</translation>
    </message>
    <message>
        <source>feet</source>
        <translation>फ़ुट</translation>
    </message>
    <message>
        <source>per minute</source>
        <translation>प्रति मिनट</translation>
    </message>
    <message>
        <source>per day</source>
        <translation>प्रतिदिन</translation>
    </message>
    <message>
        <source>per week</source>
        <translation>प्रति सप्ताह</translation>
    </message>
</context>
<context>
    <name>verify</name>
    <message>
        <source>This file is not encrypted.</source>
        <translation>यह फ़ाइल एन्क्रिप्ट की हुई नहीं है।</translation>
    </message>
    <message>
        <source>This file is missing.</source>
        <translation>यह फ़ाइल नहीं है।</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>यह फ़ाइल खाली है।</translation>
    </message>
    <message>
        <source>This file is a link, or leads elsewhere.</source>
        <translation>यह फ़ाइल एक लिंक है, या कहीं और ले जाती है।</translation>
    </message>
    <message>
        <source>The office register knows nothing of this file.</source>
        <translation>कार्यालय के रजिस्टर में इस फ़ाइल का कुछ नहीं है।</translation>
    </message>
    <message>
        <source>This file was changed since it was closed.</source>
        <translation>बंद होने के बाद यह फ़ाइल बदली गई।</translation>
    </message>
    <message>
        <source>The office register was changed or has gaps; entry {number} is the first that is not as it was.</source>
        <translation>कार्यालय का रजिस्टर बदला गया या उसमें कुछ छूटा है; प्रविष्टि {number} पहली है जो वैसी नहीं है।</translation>
    </message>
    <message>
        <source>A letter that was posted is missing from the register.</source>
        <translation>भेजा हुआ एक पत्र रजिस्टर में नहीं है।</translation>
    </message>
    <message>
        <source>The activity log of the earlier version is missing from the register.</source>
        <translation>पुराने संस्करण का गतिविधि लॉग रजिस्टर में नहीं है।</translation>
    </message>
    <message>
        <source>A form of the office&apos;s library is missing from the register.</source>
        <translation>रजिस्टर में कार्यालय की लाइब्रेरी का एक फ़ॉर्म नहीं है।</translation>
    </message>
    <message>
        <source>The key of a vault is missing from the register.</source>
        <translation>एक तिजोरी की चाबी रजिस्टर में नहीं है।</translation>
    </message>
    <message>
        <source>A record was changed or is out of its place.</source>
        <translation>एक रिकॉर्ड बदला गया या अपनी जगह पर नहीं है।</translation>
    </message>
    <message>
        <source>The records do not lead to the signed head.</source>
        <translation>रिकॉर्ड हस्ताक्षर किए हुए अंत तक नहीं पहुँचते।</translation>
    </message>
    <message>
        <source>A picture or paper in a file is missing or is not what was attached.</source>
        <translation>किसी फ़ाइल की एक तस्वीर या काग़ज़ नहीं है, या वह नहीं है जो जोड़ा गया था।</translation>
    </message>
    <message>
        <source>What is kept beside the records, such as drafts and seals, is partly older than the records.</source>
        <translation>रिकॉर्ड के साथ जो रहता है, जैसे ड्राफ़्ट और सील, उसमें से कुछ उनसे पुराना है।</translation>
    </message>
    <message>
        <source>The vault is older than the office register last saw it.</source>
        <translation>तिजोरी उससे पुरानी है जो कार्यालय के रजिस्टर ने पिछली बार देखी थी।</translation>
    </message>
    <message>
        <source>Some pages of this file were altered or damaged.</source>
        <translation>इस फ़ाइल के कुछ पन्ने बदले गए या ख़राब हैं।</translation>
    </message>
    <message>
        <source>The inner structure of this file is damaged.</source>
        <translation>इस फ़ाइल की अंदर की बनावट ख़राब है।</translation>
    </message>
    <message>
        <source>This file of a backup is damaged or was changed, so backups that need it cannot be restored. Please make a backup on another stick or disk.</source>
        <translation>बैकअप की यह फ़ाइल ख़राब है या बदली गई, इसलिए जिन बैकअप को यह चाहिए वे वापस नहीं लाए जा सकते। कृपया दूसरी पेन ड्राइव या डिस्क पर बैकअप बनाएँ।</translation>
    </message>
    <message>
        <source>No finished backup names this file: one was interrupted, or its list is missing.</source>
        <translation>किसी पूरे बैकअप में इस फ़ाइल का नाम नहीं है: कोई बैकअप बीच में रुक गया, या उसकी सूची नहीं है।</translation>
    </message>
</context>
<context>
    <name>voice</name>
    <message>
        <source>Do you feel listened to here?</source>
        <translation>क्या आपको लगता है कि यहाँ आपकी बात सुनी जाती है?</translation>
    </message>
    <message>
        <source>Do we talk about what matters to you?</source>
        <translation>क्या हम उस पर बात करते हैं जो आपके लिए मायने रखता है?</translation>
    </message>
    <message>
        <source>Do you feel free to say no here?</source>
        <translation>क्या यहाँ आपको ना कहने में झिझक नहीं होती?</translation>
    </message>
    <message>
        <source>Were you treated with respect there?</source>
        <translation>क्या वहाँ आपके साथ सम्मान से बर्ताव हुआ?</translation>
    </message>
    <message>
        <source>Did you get what you went there for?</source>
        <translation>वहाँ जाने पर आपको जो चाहिए था, क्या वह मिला?</translation>
    </message>
    <message>
        <source>Would you go there again?</source>
        <translation>क्या आप वहाँ फिर जाना चाहें?</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>बिल्कुल नहीं</translation>
    </message>
    <message>
        <source>A little</source>
        <translation>थोड़ा</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>कुछ हद तक</translation>
    </message>
    <message>
        <source>Mostly</source>
        <translation>ज़्यादातर</translation>
    </message>
    <message>
        <source>Fully</source>
        <translation>पूरी तरह</translation>
    </message>
    <message>
        <source>These questions are for you alone to answer. Nothing depends on what you say, and you may skip any of them.</source>
        <translation>इन प्रश्नों के उत्तर केवल आप दें। आप जो भी कहें, उस पर कुछ निर्भर नहीं करता, और कोई भी प्रश्न छोड़ा जा सकता है।</translation>
    </message>
    <message>
        <source>Question {number} of {count}</source>
        <translation>प्रश्न {number} / {count}</translation>
    </message>
    <message>
        <source>Skip this question</source>
        <translation>यह प्रश्न छोड़ें</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>पीछे जाएँ</translation>
    </message>
    <message>
        <source>Stop, and save nothing</source>
        <translation>रुकें, और कुछ न सहेजें</translation>
    </message>
    <message>
        <source>Is there something you want to say? You may leave this empty.</source>
        <translation>क्या आपको कुछ कहना है? इसे खाली छोड़ा जा सकता है।</translation>
    </message>
    <message>
        <source>My counsellor may see my answers</source>
        <translation>मेरे परामर्शदाता मेरे उत्तर देख सकते हैं</translation>
    </message>
    <message>
        <source>Without a tick here the desk does not show them to your counsellor. It only counts them together with those of others. They are kept, locked, with your counsellor&apos;s files all the same.</source>
        <translation>यहाँ निशान न लगाने पर डेस्क इन्हें आपके परामर्शदाता को नहीं दिखाता। केवल दूसरों के जवाबों के साथ गिनता है। फिर भी ये ताले में, आपके परामर्शदाता की फ़ाइलों के साथ रखे जाते हैं।</translation>
    </message>
    <message>
        <source>I am done</source>
        <translation>मेरा हो गया</translation>
    </message>
    <message>
        <source>Thank you. Please hand the computer back.</source>
        <translation>धन्यवाद। कृपया कंप्यूटर वापस दे दें।</translation>
    </message>
    <message>
        <source>Lock the desk</source>
        <translation>डेस्क लॉक करें</translation>
    </message>
    <message>
        <source>Your answers could not be saved. You can try once more, or stop.</source>
        <translation>आपके उत्तर सहेजे नहीं जा सके। एक बार फिर कोशिश करें, या रुकें।</translation>
    </message>
</context>
</TS>
