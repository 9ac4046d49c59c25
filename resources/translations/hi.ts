<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi" sourcelanguage="en">
<context>
    <name>AccountPage</name>
    <message>
        <source>Everything is as it was left, from the first record to the last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please type your passphrase as it is now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your passphrase, your recovery code, your records.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your passphrase as it is now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the sheet is lost or somebody saw it: type your passphrase on this page and make another one. The old sheet then opens nothing any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make another recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your keys in words</source>
        <translation>आपकी कुंजियाँ, शब्दों में</translation>
    </message>
    <message>
        <source>Read these words to the administrator, by telephone or in person, best before your keys are confirmed: every word must be the same on both screens. They are no secret, and they are not your recovery code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desk can go through every record of yours and compare it with what was signed. It changes nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check my records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the desk does not work as it should</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A report tells whoever helps you about this computer and this program, in numbers and fixed words: no names, no codes, nothing from any record. You read it first; it is never sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report for support…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AccountPresenter</name>
    <message>
        <source>Your new passphrase holds from now on.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AgendaPage</name>
    <message>
        <source>no day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} (outcome not noted yet)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} (has passed)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hearing: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation>क्या</translation>
    </message>
    <message>
        <source>Case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where, or in a few words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hearings and tasks of all open cases, by day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by case, court, task or person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hearings only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tasks only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is next here. Hearings and tasks are added to a case.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnswerBoxes</name>
    <message>
        <source>Item {number}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AppointmentCard</name>
    <message>
        <source>What became of it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call off all that follow as well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is planned again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AppointmentForm</name>
    <message>
        <source>Please write the day as day-month-year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please write the time as hours and minutes, such as 10:30.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new appointment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changing an appointment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation>किससे</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How you meet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where, if it needs saying</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It took place already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change all that follow as well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Appointments</name>
    <message>
        <source>It overlaps with another appointment of yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It lies in the past. You can note what became of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your work together had ended; a contact afterwards is welcome.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Friday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fri</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group of {count}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Arrivals</name>
    <message>
        <source>A consent was taken back. Its summary is gone from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A summary has come. You find it under Summaries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A counsellor has settled a request. You find it under Requests.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something that came in could not be trusted and was left closed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AssessmentsPresenter</name>
    <message>
        <source>The answers are saved in her file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AssessmentsTab</name>
    <message>
        <source>Please write the day as day-month-year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers from the paper form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day she answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the number of each answer. What she left out stays empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the answers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AttachmentViewer</name>
    <message>
        <source>A copy outside the desk is not protected any more: whoever has the file can open it, and it cannot be called back. That it was saved stands among your actions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It would be gone from the client&apos;s file for good, and cannot be brought back.</source>
        <translation>यह क्लाइंट की फ़ाइल से हमेशा के लिए हट जाएगा और वापस नहीं लाया जा सकेगा।</translation>
    </message>
    <message>
        <source>Remove it for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {number} of {pages}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something in this PDF could run or open by itself. It was left out when the paper was attached; the pages are all here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In your words; may be left empty. It is saved as you go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to pictures and papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture or paper</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AttachmentsPresenter</name>
    <message>
        <source>It is kept in the client&apos;s file. The file you chose is where it was.</source>
        <translation>यह क्लाइंट की फ़ाइल में रख लिया गया है। आपने जो फ़ाइल चुनी थी, वह जहाँ थी वहीं है।</translation>
    </message>
    <message>
        <source>The copy is saved.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures and PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attached on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation>क्या</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach a picture or paper…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures and papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is attached yet. Pictures and PDF files are checked and kept encrypted in the vault; the file you choose stays where it is.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AuditPage</name>
    <message>
        <source>Save the list of actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please type the code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation>क्या</translation>
    </message>
    <message>
        <source>Everyone&apos;s actions, without a client in them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own actions, as the office keeps them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by day, person or action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the weekly sheet…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code on a weekly sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It shows whether older files were put in place of the office&apos;s own.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AuditPresenter</name>
    <message>
        <source>The list is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code fits: nothing on that sheet is missing or changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BackupsPage</name>
    <message>
        <source>No backup has been made yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last backup was made on {day} at {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If this laptop is lost or stolen…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BackupsPresenter</name>
    <message>
        <source>The backup is being made. You can go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup is made, and was read back without a fault: {count} files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good: this backup can be relied on. “Actions” says so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive is saved. Clients&apos; files in it: {count}. Left out because sealed: {sealed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please tell the administrator, make a new backup at another place, and try that one out.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BusyBar</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CaseFile</name>
    <message>
        <source>Entered on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>summaries beside it: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case goes on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} (has passed)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Court</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>टिप्पणी</translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation>क्या</translation>
    </message>
    <message>
        <source>In a few words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a hearing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation>पूरा हुआ</translation>
    </message>
    <message>
        <source>Numbers of the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No number is noted yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hearings</source>
        <translation>सुनवाइयाँ</translation>
    </message>
    <message>
        <source>No hearing is noted yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>काम</translation>
    </message>
    <message>
        <source>No task is noted yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CaseForm</name>
    <message>
        <source>Changing the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please write the reference of the case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>टिप्पणी</translation>
    </message>
    <message>
        <source>No health or counselling detail here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CaseList</name>
    <message>
        <source>Please write the reference of the case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A short title, or the number it goes by.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No health or counselling detail here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by reference, number or remarks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legal cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No case is here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CasesPage</name>
    <message>
        <source>Legal cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>References, days in court, and what is to be done.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CertifiableBox</name>
    <message>
        <source>Words to compare</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CertifyCard</name>
    <message>
        <source>Confirm people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please let each person read their words to you, by telephone or in person. Tick those whose every word is the same, then type the root sheets once for all of them. After that they can sign in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody can be confirmed now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please tick at least one person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckInPage</name>
    <message>
        <source>Your check-in is kept, for your eyes only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How have the last days been for you? Eight questions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only you can open your answers: they are locked with your own key, and no colleague, supervisor or administrator has it. The questions are worded by us and not validated, so please take the figures as a note to yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your trend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your trend appears after your first check-in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stress (0 to 16)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resilience (0 to 16)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this check-in</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckInPresenter</name>
    <message>
        <source>Stress</source>
        <translation>तनाव</translation>
    </message>
    <message>
        <source>Resilience</source>
        <translation>सँभल पाने की क्षमता</translation>
    </message>
    <message>
        <source>{title}: {value} of {highest}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChoiceControl</name>
    <message>
        <source>Clear this answer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChooseStep</name>
    <message>
        <source>Files moved in on {day}: {count}. They can be taken out together until one of them is used.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A list you kept in a spreadsheet becomes files here, one for each person. It may be an Excel workbook, an OpenDocument spreadsheet, a CSV file or a FHIR bundle, with the headings in one row and one person in each row below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is added before you have seen what each row becomes. The list itself stays where it is; it is not protected there, so please think of deleting it afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a list…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved in last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take them out again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClientAgreement</name>
    <message>
        <source>She read it herself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was read to her</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was read to her with an interpreter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please read this to her, or let her read it. Nothing has left yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How does she know what it says?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was saved or printed cannot be called back. Please tell her so before she agrees.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change something</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>She agrees: release it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>She agrees: save it locked…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>She agrees: print it…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClientForm</name>
    <message>
        <source>Please write the day as day-month-year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What she wants to be called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May be left empty. Lists show her code, which the desk makes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language she is most at home in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much support she needs at present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day with you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClientPage</name>
    <message>
        <source>No name is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name stays covered until you show it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Her consent to counselling itself is not recorded yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By her intake she may be under 18.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClientRow</name>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes to sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next appointment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under 18</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClientsPage</name>
    <message>
        <source>My clients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clients of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clients of {name}, until {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close file {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reopen file {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move in a list…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by code, language, support or flag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed files too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By code. Press Enter on a line to open the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose clients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No client is here yet. Add the first one whenever you are ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new client</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClientsPresenter</name>
    <message>
        <source>The file is closed. You find it under Closed files too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The work goes on.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClosingCard</name>
    <message>
        <source>Please write the day as day-month-year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When your work together has ended, note the last day here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your work together ended on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note the last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended on {day}, and went on from {reopened}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end of the work together</source>
        <translation>साथ के काम का अंत</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing summary, in your own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A day to ask how she is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A third day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The work goes on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ColumnBox</name>
    <message>
        <source>Not taken</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ColumnsStep</name>
    <message>
        <source>Please choose at least one column to take.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two columns go to “{field}”. Please choose one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The headings are taken from row {number}. If that row is a person, please put headings above the people in the file, and choose it again.</source>
        <translation>शीर्षक पंक्ति {number} से लिए गए हैं। अगर वह पंक्ति किसी व्यक्ति की है, तो कृपया फ़ाइल में लोगों के ऊपर शीर्षक लिखें और उसे फिर से चुनें।</translation>
    </message>
    <message>
        <source>Where does each column go? What you choose is remembered for the next list with the same headings. “Show names” shows what stands in the columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>पन्ना</translation>
    </message>
    <message>
        <source>Language of clients whose row names none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look through the rows</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConsentForm</name>
    <message>
        <source>Please write the day as day-month-year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only this, larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is it for?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until when?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last day, as day-month-year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In which language do you explain it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What else she asks for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In her words; may be left empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This renews a consent. Her yes is asked anew. What it leaves out, for the same purpose and recipient, is taken back from the earlier one and called back.</source>
        <translation>यह एक सहमति का नवीकरण है। उनकी हाँ फिर से पूछी जाती है। उसी उद्देश्य और उसी पाने वाले के लिए इसमें जो छोड़ा गया है, वह पहले वाली सहमति से भी वापस लिया जाता है और भेजा हुआ वापस माँगा जाता है।</translation>
    </message>
    <message>
        <source>What she is asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please read this to her, or let her read it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Her yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record the consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConsentReader</name>
    <message>
        <source>present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom it may be sent to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What may be sent</source>
        <translation type="unfinished"></translation>
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
        <source>In her words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given</source>
        <translation>किसने दी</translation>
    </message>
    <message>
        <source>For her</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How</source>
        <translation>कैसे</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>गवाह</translation>
    </message>
    <message>
        <source>A part taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>वापस लिया गया</translation>
    </message>
    <message>
        <source>Back to the consents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renew it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>She takes a part back…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>She takes it back…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print for her…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a picture of the signed sheet…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was read to her</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Her mark and the sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mark that was put to it</source>
        <translation>इस पर किया गया निशान</translation>
    </message>
</context>
<context>
    <name>ConsentsList</name>
    <message>
        <source>Holds</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What may be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print for her…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>She takes it back…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter opens a consent; Delete is for one that she takes back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No consent is recorded yet. Counselling never depends on one; it is needed only before something is shared.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConsentsPresenter</name>
    <message>
        <source>The consent is recorded. It can be printed for the client.</source>
        <translation>सहमति दर्ज हो गई है। इसे क्लाइंट के लिए छापा जा सकता है।</translation>
    </message>
    <message>
        <source>The picture is kept beside the consent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of the consent is taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of the consent is taken back, and what was sent and carried more is being called back. What was already printed or saved cannot be called back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The consent is taken back. Nothing more leaves under it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The consent is taken back, and what was sent is being called back. What was already printed or saved cannot be called back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConsentsTab</name>
    <message>
        <source>Nothing more leaves under this consent, and what was sent is called back. What was already printed or saved cannot be called back. She need not say why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a picture of the signed sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>She takes it back now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContactLine</name>
    <message>
        <source>Never reach her by: {ways}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safe: {ways}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only at certain times: {ways}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safe times: {words}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContactWayEdit</name>
    <message>
        <source>Through whom, if she wants it kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number or address, if she wants it kept</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContentPart</name>
    <message>
        <source>By which words will they know whom it is about?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These words leave as well, and the supervisor reads them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The least that serves the ground. Please leave out what she told of herself and others beyond it, her history, what she feels or suffers from, what a questionnaire said, and names that are not needed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CopyCard</name>
    <message>
        <source>The last copy was made on {day}, with {count} parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please write why; she is told the reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to save the copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation>क्या</translation>
    </message>
    <message>
        <source>In the copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>हाँ</translation>
    </message>
    <message>
        <source>Left out: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy of her record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>She may have a copy, in her language. Process notes and what was written on others are never in it. A part may be left out only if it tells of another person or could cause serious harm; the copy says so with the reason, and tells her that she may apply to the Mental Health Review Board.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parts of her record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why the chosen part is left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reason, in words for her</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands in the copy, so it must not tell what is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave this part out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it back in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as FHIR…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CorrectionsCard</name>
    <message>
        <source>Please write what she wishes to be put right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please write the day as day-month-year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please write why it stays as it is; she is told the reason.</source>
        <translation type="unfinished"></translation>
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
        <source>What she wishes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something to be put right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Her wish stands beside the record, with the answer and her own statement. The signed text stays as it is; a note can be amended under Notes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What she wishes to be put right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day she asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer to the chosen wish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reason, or what was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Her own statement, kept beside the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What she asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep her wish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the answer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CosignCard</name>
    <message>
        <source>She was told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>She was not told yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telling her now would endanger her</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A caseworker at the desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ground</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation>किसे</translation>
    </message>
    <message>
        <source>To which police</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order of the court</source>
        <translation>अदालत का आदेश</translation>
    </message>
    <message>
        <source>Reason, which does not leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether she knows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told already, in an emergency, on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} asks you to co-sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These very words would leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About: {about}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your signature holds for these words to this recipient, once, for seven days. Nothing of this is kept with you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A short word, if you send it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Co-sign these words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send it back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CosignPage</name>
    <message>
        <source>Asked to co-sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is to leave without a client&apos;s consent. Please read it as if it were about you: is this the ground, is this the least, is this the one who needs it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody asks you to co-sign anything now.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CosignPresenter</name>
    <message>
        <source>You have co-signed it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is sent back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CoverPage</name>
    <message>
        <source>Please choose a colleague.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please choose the last day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands in for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <translation>इस तारीख़ तक</translation>
    </message>
    <message>
        <source>Standing in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A colleague works in your clients&apos; files while you are away, until a day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask a colleague</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colleague</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no other counsellor yet. The administrator can invite one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After it your files get a new key, the next time you sign in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the colleague stand in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End it now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody stands in for you.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DayControl</name>
    <message>
        <source>{question}: time</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DayEdit</name>
    <message>
        <source>DD-MM-YYYY</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the calendar</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DemandForm</name>
    <message>
        <source>Changing a demand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new demand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noting a demand sends nothing. Please take legal advice before anything leaves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please write who asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please write the day on which it came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under what power</source>
        <translation>किस अधिकार से</translation>
    </message>
    <message>
        <source>Came on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Office</source>
        <translation>कार्यालय</translation>
    </message>
    <message>
        <source>Its reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day that stands on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer asked for by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it is written there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legal advice that was taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose, and what it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>क्या तय हुआ</translation>
    </message>
    <message>
        <source>What left</source>
        <translation>क्या दिया गया</translation>
    </message>
    <message>
        <source>No health or counselling detail here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>जवाब का दिन</translation>
    </message>
    <message>
        <source>Entry under What was shared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About the case</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DemandReader</name>
    <message>
        <source>Who asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day that stands on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer asked for by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legal advice that was taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>क्या तय हुआ</translation>
    </message>
    <message>
        <source>What left</source>
        <translation>क्या दिया गया</translation>
    </message>
    <message>
        <source>Stands beside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>जवाब का दिन</translation>
    </message>
    <message>
        <source>cases: {cases}, summaries: {summaries}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legal files handed over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DemandsPage</name>
    <message>
        <source>Demands for records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who asked for files, under what power, what advice was taken, what left.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DemandsPresenter</name>
    <message>
        <source>The demand is noted.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DemandsView</name>
    <message>
        <source>{day} (has passed)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under what power</source>
        <translation>किस अधिकार से</translation>
    </message>
    <message>
        <source>Answer asked for by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>क्या तय हुआ</translation>
    </message>
    <message>
        <source>Note a demand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demands for records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has asked for records here. Noting a demand sends nothing.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeskPresenter</name>
    <message>
        <source>Clients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My caseload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standing in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand-overs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summaries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legal cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caseloads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To co-sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Office settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other laptops</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything you save is kept. The office register cannot be written to just now, so it is not entered there yet, and colleagues hear of it later. The desk tries again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DisclosuresTab</name>
    <message>
        <source>Everything that left this file stands here. She may read it and have it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print for her…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was shared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been shared up to now.</source>
        <translation>अब तक कुछ भी साझा नहीं किया गया है।</translation>
    </message>
</context>
<context>
    <name>EmergencyPart</name>
    <message>
        <source>Please say whether she knows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please write the day as day-month-year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please write the time as hours and minutes, such as 14:30.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>She was told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>She was not told yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telling her now would endanger her</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does she know?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>She is told, unless that endangers her. Where it does, no copy for her shows it until you note that she may be told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why she was not told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told already, in an emergency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntryWindow</name>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExceptionalForm</name>
    <message>
        <source>Sharing without her consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has to wait for the desk to call for help: where a life is in danger, please call first (112, for a child also 1098), and enter it here afterwards. Everything else leaves only after a supervisor has signed for these very words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why nothing less will do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the supervisor and the list of what was shared. It does not leave.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which supervisor is asked to co-sign?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>She reads what is written here, and no name or code but what you write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for the co-signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExceptionalPresenter</name>
    <message>
        <source>The supervisor is asked. Nothing has left yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The supervisor is asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is given up. Nothing of it leaves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted. A copy for her shows it from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted: she was told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is on its way, and stands in the list of what was shared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted. It stands in the list of what was shared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as a locked PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the recipient reads</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExceptionalReader</name>
    <message>
        <source>To</source>
        <translation>किसे</translation>
    </message>
    <message>
        <source>To which police</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order of the court</source>
        <translation>अदालत का आदेश</translation>
    </message>
    <message>
        <source>About</source>
        <translation>किनके बारे में</translation>
    </message>
    <message>
        <source>Reason, which does not leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether she knows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{state}. Asked on {day}: {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told before the co-signature, on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Co-signed by {name} on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The supervisor writes: {word}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It left on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>She was told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>She was not told yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telling her now would endanger her</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is asked to sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>She has been told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>She may be told now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for the co-signature again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExceptionalTab</name>
    <message>
        <source>Asked</source>
        <translation>माँगा गया</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation>किसे</translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told before the co-signature: {state}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>co-signed since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is rare. What is told in counselling leaves with her consent, and without it only where a life is in danger, where an offence against a child has to be reported, or where a court orders it. Where a life is in danger, please call for help first (112); nobody has to wait for the desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask a supervisor to co-sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without consent</source>
        <translation>सहमति के बिना</translation>
    </message>
    <message>
        <source>Nothing has left without her consent.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportCard</name>
    <message>
        <source>Save all your files for another system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked archive (*.zip)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move on to another system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All your files, with names, pictures and papers, in one locked archive that other programs can read (FHIR). Sealed files and process notes are not in it. This is no backup. Whoever has the archive and its passphrase can read everything: please delete it once the other system has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save all files…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FiguresCard</name>
    <message>
        <source>No figures are published yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{load}, as of {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Burden figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions in 7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions in 28 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes to sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow-ups past their day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviews past their day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} to below {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fewer than {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileDialog</name>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilePresenter</name>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>सुरक्षा</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questionnaires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Her voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures and papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was shared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without consent</source>
        <translation>सहमति के बिना</translation>
    </message>
    <message>
        <source>Her rights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The details are saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last day is noted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The work goes on.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindingsList</name>
    <message>
        <source>A name: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A place: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A telephone number: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A day of birth: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number as on a card: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quoted words: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please look whether she agreed to this. If she did not, say it in another way or leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FirstSignInPage</name>
    <message>
        <source>Please type your name as the invitation has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please type the code from your invitation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here you choose your own passphrase. Nobody else can see it or set it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it stands on your invitation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invitation code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capital or small letters and hyphens make no difference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make my keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FormControls</name>
    <message>
        <source>This kind of answer cannot be given here yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answers to choose from are not in this form. Please ask the form&apos;s author for a form that holds them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FormTexts</name>
    <message>
        <source>Nothing here yet</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another answer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FormsPresenter</name>
    <message>
        <source>A form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form is saved in her file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FormsTab</name>
    <message>
        <source>Choose a form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FHIR Questionnaire (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>जवाब का दिन</translation>
    </message>
    <message>
        <source>Form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load a form…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave without saving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered forms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No form is answered yet. You can load any published FHIR Questionnaire (R4) from a file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FoundOfficePage</name>
    <message>
        <source>Please give the office a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please type your name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found your office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is done once. Everybody else is invited afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You become the office&apos;s administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Root sheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key of the office is printed on them, once. Please give them to people you trust, one sheet each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheets needed together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So many are brought together whenever a new person is confirmed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found the office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This office exists already on another laptop…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore from a backup…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GivingEditor</name>
    <message>
        <source>Please choose how she gives it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>She is under 18, as her intake says. Her guardian is asked, and she herself: without her own yes nothing holds. Where no guardian is safe, the Child Welfare Committee, or the person it named, stands in. This consent ends at the latest on {day}, her 18th birthday; then she alone is asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What somebody else gives for her ends on her 18th birthday, also if her age becomes known only later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>She knows that she may say no, and she is free to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>She understands it, and can decide now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>She herself says yes as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An interpreter is present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who gives it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who gives it for her?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name, and what they are to her; for the Committee, whom it named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the interpreter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who heard or saw it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needed where she only says it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GoalForm</name>
    <message>
        <source>Please write the day as day-month-year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>लक्ष्य</translation>
    </message>
    <message>
        <source>In her own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What she wants, as she says it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at it together on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you want to name a day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back without saving</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GoalsPresenter</name>
    <message>
        <source>The goal is saved in her file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Her number is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is noted. A goal can be taken up again any time.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GoalsTab</name>
    <message>
        <source>In her own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Her number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}, has passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No goal is here yet. Begin with what she wants, in her words; steps and days may come later, or never.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GroundPart</name>
    <message>
        <source>Please choose the ground.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please write the day as day-month-year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On which ground?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing else is a ground. An offence against a child has to be reported: POCSO Act 2012, section 19.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To which police is it reported?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which court</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of the order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day of the order</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GroupEditor</name>
    <message>
        <source>Please write the day as day-month-year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amending the note on a group of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A note on a group of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day of the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The group as a whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands in the file of everyone who took part: please name nobody here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign the note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This draft would be gone for good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GroupEntryCard</name>
    <message>
        <source>The group as a whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For her alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed on {moment}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GroupReader</name>
    <message>
        <source>Version {number}, signed on {moment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please write in a few words why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why is the note amended?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reason stands beside the note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signed note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group of {count}, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed on {moment}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amended: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GroupSection</name>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add another</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GroupsPage</name>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who took part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One note on the group; what concerns one of them goes into her own line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No group note is here yet. Begin one from a group&apos;s appointment.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GroupsPresenter</name>
    <message>
        <source>The note is signed. It stands in the file of everyone who took part.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HandOverCard</name>
    <message>
        <source>Please choose one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no other counsellor to hand the file to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has this file now. This copy can be read and not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offered to {name} on {day}, and asked back. Please save the letters for {name} once more under “Other laptops” and have them brought there. Until the answer is here, the file can be read and not changed. A consent can be withdrawn at any time.</source>
        <translation>{day} को {name} को देने का प्रस्ताव किया गया, और वापस माँगा गया है। कृपया “अन्य लैपटॉप” में {name} के पत्र फिर से सहेजें और वहाँ पहुँचाएँ। जब तक उत्तर न आए, फ़ाइल पढ़ी जा सकती है, बदली नहीं जा सकती। सहमति कभी भी वापस ली जा सकती है।</translation>
    </message>
    <message>
        <source>Offered to {name} on {day}, who works on another laptop. Please save the letters for {name} under “Other laptops” and have them brought there, and the answer brought back. Until then the file can be read and not changed. A consent can be withdrawn at any time.</source>
        <translation>{day} को {name} को देने का प्रस्ताव किया गया, जो दूसरे लैपटॉप पर काम करते हैं। कृपया “अन्य लैपटॉप” में {name} के पत्र सहेजें और वहाँ पहुँचाएँ, और उत्तर वापस लाएँ। तब तक फ़ाइल पढ़ी जा सकती है, बदली नहीं जा सकती। सहमति कभी भी वापस ली जा सकती है।</translation>
    </message>
    <message>
        <source>Offered to {name} on {day}. Until your colleague answers, the file can be read and not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken over from {name} on {day}: every version as it was signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken over from {name} on {day}. Not every version is as it was signed there. Please ask the administrator to look at it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handing over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation>क्यों</translation>
    </message>
    <message>
        <source>{name} (another laptop)</source>
        <translation>{name} (दूसरा लैपटॉप)</translation>
    </message>
    <message>
        <source>What stays here is an entry without content.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The office has settled that a copy stays here, to be read only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please talk it over with the client first. Everything in this file goes to your colleague in a sealed bundle that nobody else can open. Until your colleague accepts it you can take it back. After that it leaves your files the next time you sign in.</source>
        <translation>कृपया पहले क्लाइंट से बात करें। इस फ़ाइल में जो कुछ है, वह एक सीलबंद बंडल में आपके सहकर्मी के पास जाता है, जिसे कोई और नहीं खोल सकता। जब तक सहकर्मी स्वीकार न करें, आप इसे वापस ले सकते हैं। उसके बाद, अगली बार साइन इन करने पर यह आपकी फ़ाइलों से चली जाती है।</translation>
    </message>
    <message>
        <source>Please talk it over with the client first. Everything in this file goes to your colleague in a sealed bundle that nobody else can open. Your colleague works on another laptop: the bundle travels with the letters that you save under “Other laptops”, and the answer comes back the same way. Before the letters are saved you can take it back; after that you can ask for it. Once the answer is here, it leaves your files.</source>
        <translation>कृपया पहले क्लाइंट से बात करें। इस फ़ाइल में जो कुछ है, वह एक सीलबंद बंडल में आपके सहकर्मी के पास जाता है, जिसे कोई और नहीं खोल सकता। आपके सहकर्मी दूसरे लैपटॉप पर काम करते हैं: बंडल उन पत्रों के साथ जाता है जिन्हें आप “अन्य लैपटॉप” में सहेजते हैं, और उत्तर उसी रास्ते से लौटता है। पत्र सहेजने से पहले आप इसे वापस ले सकते हैं; उसके बाद इसे वापस माँग सकते हैं। उत्तर आने पर यह आपकी फ़ाइलों से चली जाती है।</translation>
    </message>
    <message>
        <source>Your process notes do not go with it: they are destroyed when the file leaves you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand over to a colleague…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seal and offer it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation>क्यों</translation>
    </message>
    <message>
        <source>Records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{state} on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand-overs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files that colleagues offer you, and those that you offered or handed over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have handed nothing over. A client&apos;s file is handed over under Details.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HandOversPresenter</name>
    <message>
        <source>The file is with you now. You find it under Clients.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You declined. Your colleague is told at the next sign-in.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HearingForm</name>
    <message>
        <source>Changing a hearing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new hearing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please write the day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Court</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next day in court</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the court gave one; it is then planned by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>टिप्पणी</translation>
    </message>
    <message>
        <source>No health or counselling detail here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InlineMessage</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>How she is called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safe ways to reach her</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guardian</source>
        <translation>अभिभावक</translation>
    </message>
    <message>
        <source>How she came here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What she wants to work on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What carries her</source>
        <translation>जो उन्हें सँभालता है</translation>
    </message>
    <message>
        <source>Phone call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chat on the phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visit at home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Through someone she trusts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only at certain times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bengali</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marathi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nepali</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Urdu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Odia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assamese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telugu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Santali</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sadri</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>She came by herself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family or friends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another survivor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A shelter home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Child Welfare Committee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lawyer or legal aid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Police or court</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Helpline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone else</source>
        <translation type="unfinished"></translation>
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
        <source>The name she wants to be called by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any name. Papers are not asked for. Lists show her code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How she wants to be spoken of, such as she</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day of birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or her age in years, as she says it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both may be left empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What else helps to meet her well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language she is most at home in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other languages she speaks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does she want an interpreter?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Into which language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom she trusts to interpret, and whom not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safe times, and what else to keep in mind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>What they are to her</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How they can be reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they may know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what she has agreed to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who told her of you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More about that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As she puts it today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In her own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened to her is not asked for here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What she is good at and what helps her</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People who support her</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places where she is at ease</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please write the day as day-month-year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please write the age as a number, or leave it empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>She would rather not say</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IntakePresenter</name>
    <message>
        <source>The intake is saved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IntakeTab</name>
    <message>
        <source>Nothing here has to be filled in, today or ever.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InviteCard</name>
    <message>
        <source>Please write a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invite somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>As the person will write it when signing in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invite</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JoinPage</name>
    <message>
        <source>The office file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Office file (*.cdo)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another laptop of the office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The office exists already. This computer becomes one of its laptops.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the other laptop, somebody opens “Other laptops” and saves an office file, on a stick for instance. Please choose that file here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the office file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please compare these words with those under “Other laptops” at the other laptop, by telephone or side by side. Every word must be the same. If one differs, please stop here and tell the administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words to compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words are the same, set it up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyFilePage</name>
    <message>
        <source>Choose the key file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key file is not here yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This office opens with the key file “{name}”. If it is on a stick, please plug the stick in and look again. Or choose the file if it has moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have a recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore from a backup…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyPlace</name>
    <message>
        <source>Please choose where the key file is to be kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to keep the key file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In this computer&apos;s keyring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a key file, such as on a USB stick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring opens with this computer and needs nothing to carry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No keyring was found on this computer, so the secret goes into a key file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where this computer&apos;s secret is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desk opens only while this file is there. Please keep it apart from the office&apos;s data, best on a stick that is locked away at night.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the place…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LaptopsPage</name>
    <message>
        <source>Other laptops</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing but files that you carry goes from one laptop to another.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LaptopsPresenter</name>
    <message>
        <source>Saved. Letters in the file: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New letters from the file: {new}. They are opened by whom they are for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There was nothing new in this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters for people whom this laptop does not know: {count}. They are left out; an office file may have to be brought in first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The office file is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is new in the office is here now. People concerned: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LeavingPart</name>
    <message>
        <source>The passphrase of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please write the day as day-month-year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please write the time as hours and minutes, such as 14:30.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send it to the caseworker&apos;s desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as a locked PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or it was told by word of mouth, such as by telephone:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note that it was told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is saved and locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This passphrase opens it. It is shown until you say that you have noted it. Please write it down, and give it by another way than the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have noted it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LegalHandOverCard</name>
    <message>
        <source>All cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please write why the summaries are handed over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as a locked PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summaries that survivors agreed to for this very purpose, and that go along: {count}. She agreed to this desk as their reader; please have a lawyer say whether they may be handed on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handing legal files over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One locked PDF of cases, numbers, hearings and tasks. It is made from the casework vault alone; nothing of any counselling is in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received summaries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why the summaries are handed over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those for: {purpose}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as a locked PDF…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LetterCard</name>
    <message>
        <source>Her name rests on her consent for {purpose}, which holds until {until}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This letter names nobody. A reference stands in place of her name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No consent that holds today names this office for this purpose, so the letter cannot name her.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A letter that asks for an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds the kind of service, the days and the references, and nothing of what is written here about her. By its own number the office finds the application. Please read it before you send it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its name and address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>She agrees that this letter names her</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the letter…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LettersCard</name>
    <message>
        <source>Save as a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save letters for {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For {name}: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For you, not opened here: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters (*.cdl)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a letters file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters between laptops</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summaries, and word that one was taken back or read, wait here until their recipient signs in. If that is at another laptop, please save them as a file and bring it there. Only the recipient can open what is in it. The letters stay here as well until word comes back, so you may save them again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No letters wait at this laptop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a letters file…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LinesEditor</name>
    <message>
        <source>For {code} alone</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MarkEditor</name>
    <message>
        <source>A picture of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the printed sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawn here, by mouse or finger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is drawn yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please choose the picture.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place to sign by mouse or finger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a mouse, choose a picture of the signed sheet, or the sheet itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture that was chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw it anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MissingKey</name>
    <message>
        <source>Opening the office…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MovingIn</name>
    <message>
        <source>Name to use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day of birth</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day, if the file is closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Languages, the first one most at home in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support needed at present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pronoun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone for calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone for text messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address for visits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safe times to reach the client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guardian: name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guardian: relation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guardian: how to reach them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who referred the client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Presenting concerns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strengths</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People who support the client</source>
        <translation type="unfinished"></translation>
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
        <source>Rows above the headings, which are not moved in: {rows}</source>
        <translation>शीर्षकों के ऊपर की पंक्तियाँ, जो नहीं लाई जा रही हैं: {rows}</translation>
    </message>
    <message>
        <source>Hidden or further sheets, which are not looked at: {count}</source>
        <translation>छिपी हुई या अतिरिक्त शीट, जो नहीं देखी जा रही हैं: {count}</translation>
    </message>
    <message>
        <source>Other entries in the file that are not moved in: {count}</source>
        <translation>फ़ाइल की अन्य प्रविष्टियाँ, जो नहीं लाई जा रही हैं: {count}</translation>
    </message>
    <message>
        <source>Particulars, with the heading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}: cannot be read as day, month, year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}: this day has not come yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}: cannot be read as an age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}: after the first day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}: before the first day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}: not said, the last day is taken</source>
        <translation>{field}: नहीं लिखा है, अंतिम दिन माना गया है</translation>
    </message>
    <message>
        <source>{field}: a language is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}: not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}: far too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something in this row cannot be kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers to a form that is not known here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers that do not fit their form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts who are not said to be the guardian go to the particulars</source>
        <translation>जिन संपर्कों को अभिभावक नहीं बताया गया है, वे विवरण में रखे जाएँगे</translation>
    </message>
    <message>
        <source>Nothing in this row is taken</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MovingInPage</name>
    <message>
        <source>Move in a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People you kept in a spreadsheet get their files here, all in one step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the clients</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MovingInPresenter</name>
    <message>
        <source>Files moved in: {count}. You find them in the list of clients.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The files were taken out again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NamesButton</name>
    <message>
        <source>Show names for a minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cover the names</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NarrowForm</name>
    <message>
        <source>Please write the day as day-month-year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>She takes a part of it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What goes on holding?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until when?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An earlier last day, if she wishes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was sent and carries more than this is called back at once. What was already printed or saved cannot be called back. She need not say why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep only this</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>Please make it at least {count} characters long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This would be easy to guess. Please add a word or two that do not belong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two lines are not the same yet. Please type it once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Characters still to go: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Long enough and hard to guess.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nearly there: one more word makes it hard to guess.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Long enough, but easy to guess: please add words that do not belong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sentence of four or five words that only you would think of is good and easy to remember. At least {count} characters.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NotOpenPage</name>
    <message>
        <source>The desk cannot open just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have a recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore from a backup…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody works there any more…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is the computer {host} switched off, or is the desk closed on it? If somebody still works there, please wait: two desks at once could get in each other&apos;s way. Opening here changes no record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, open the desk here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoteEditor</name>
    <message>
        <source>Please write the day as day-month-year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A process note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amending a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late entry, written from {day} on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day of the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day it is about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow-up, if one is planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign the note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This draft would be gone for good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoteParts</name>
    <message>
        <source>Further words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoteReader</name>
    <message>
        <source>Please write in a few words why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why is the note amended?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reason stands beside the note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signed note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session of {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept on {moment}, for you alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed on {moment}. It can be amended, not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late entry, written from {day} on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow-up planned for {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amended: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NotesPages</name>
    <message>
        <source>Process notes</source>
        <translation>अपने विचार के नोट</translation>
    </message>
    <message>
        <source>For your own reflection; not part of the record.</source>
        <translation>आपके अपने विचार के लिए; रिकॉर्ड का हिस्सा नहीं।</translation>
    </message>
    <message>
        <source>Only you read these. They are in no summary, copy, print or hand-over, and they are destroyed when the file is handed over or erased.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NotesPresenter</name>
    <message>
        <source>The note is signed. From now on it can be amended.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NotesTab</name>
    <message>
        <source>Draft, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}, late entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One note has waited for your signature for more than three days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} notes have waited for your signature for more than three days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the oldest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New process note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes, the newest session first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No note is here yet. What you write is saved while you write it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OfferedCard</name>
    <message>
        <source>A file is offered to you by {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offered on {day}. Session notes: {count}. You see what is in it once you accept; if you decline, it stays where it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decline</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OfficeCard</name>
    <message>
        <source>Save the office for another laptop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Office file (*.cdo)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring in an office file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The office on another laptop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An office file sets another laptop up, and tells it whom the office root has confirmed, whose role has changed and whose work has ended. It holds names and roles of the staff, and nothing about any client. Please bring files both ways after somebody was confirmed. People are invited and confirmed at one laptop only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The office root in words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These words are the office root. Whoever sets another laptop up compares them there: every word must be the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save an office file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring in an office file…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OnceDialog</name>
    <message>
        <source>This is shown until you have it on paper. Please print or save it, or write it down and tick the box below the sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have written it down</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OtherLaptop</name>
    <message>
        <source>Reading the file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting this laptop up…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The office file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Office file (*.cdo)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is new in the office is here now. People concerned: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There was nothing new in this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request (*.cdq)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving the file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request is saved. The administrator opens it under “People” at the other laptop, compares the words with you, confirms you, and sends an office file back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OwnWorkloadCard</name>
    <message>
        <source>My caseload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your figures of today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print twelve months in figures…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the management committee: open files by support, with nobody in sight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your supervisor sees these figures when you leave the desk, the first two in steps, and no client. If they look heavy, that is a reason to talk, not a fault.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PanelAnswers</name>
    <message>
        <source>The session is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The appointment is planned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} appointments are planned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The appointment is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is noted.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PartsEditor</name>
    <message>
        <source>Only those she has answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More questionnaires…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What may be sent?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please choose at least one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PassphraseCard</name>
    <message>
        <source>The file is saved and locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This passphrase opens it. It is shown until you say that you have noted it. Please write it down, and give it by another way than the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have noted it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is shown until you say that you have noted it. Please write it down and give it to {name} by another way than the file, such as by telephone or in person.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PassphraseField</name>
    <message>
        <source>Hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeopleChoice</name>
    <message>
        <source>A group has two people or more. Space ticks a code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please choose a code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who takes part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space ticks a code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A group</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonCard</name>
    <message>
        <source>Words to compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has the person lost both the passphrase and the recovery code? A new invitation lets them make new keys. Their files then wait until the root sheets hand them over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End their work at the desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invite again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlacesCard</name>
    <message>
        <source>A folder for backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>can be reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not plugged in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where backups are kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups go to these folders by themselves, once a day, when the desk is locked or opened. Use a stick or disk that is kept away from this laptop, better two in turn. They hold nothing that can be read without the office&apos;s keys. Kept are the backups of 14 days, 8 weeks and 12 months.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such folder yet. If this laptop is stolen or breaks, every record on it is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use no longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlainForm</name>
    <message>
        <source>Please write the day as day-month-year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanForm</name>
    <message>
        <source>As written on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning signs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How she notices that it is getting hard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ways of coping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What she can do by herself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People and places that take her mind off it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody there needs to know why she comes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People and places that help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom she can ask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Helplines and offices, with the numbers she can call safely.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the surroundings safer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is put away, locked, or kept within reach.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What matters to her</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If she wants it written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safety plan</source>
        <translation>सुरक्षा योजना</translation>
    </message>
    <message>
        <source>In her own words, together. Every part may stay empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the office&apos;s name on her page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print it for her…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In her language and in large type; nothing on the page says what it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read an earlier version</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PolicyPage</name>
    <message>
        <source>Office settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They hold for everyone in the office.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes until the desk locks itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After so long without a key or the mouse, what is half written is saved and the desk locks. Fewer minutes keep more from passers-by; more minutes ask for the passphrase less often.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caseloads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handing a client&apos;s file over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only an entry that it was handed over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sealed copy of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stays with the counsellor who hands it over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With an entry, what the client told is in one place only. With a copy, it is in two places until the copy is erased.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long files are kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Years that a file is kept after the last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When they are over, the counsellor looks whether it is to be kept longer. Please have the office&apos;s lawyer look at both times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days that a sealed file is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file is sealed when she asks that it is not used any more, or when its time is over. After so many days it can be destroyed for good. A sealed copy that stayed after a hand-over is erased after as many.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PolicyPresenter</name>
    <message>
        <source>The settings are saved. The desk goes by them from the next sign-in.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrivacyCover</name>
    <message>
        <source>The screen is hidden. Everything is kept as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desk is being locked. What is not saved yet is saved first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The screen is hidden, but the desk is not locked: something could not be saved. Nothing is lost. Please show the screen again and read what is said there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the screen again (F9)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProgressCard</name>
    <message>
        <source>Please write the day as day-month-year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How near she feels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Her ratings, from 0 to 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Her number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 is far away, 10 is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep her number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it up again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set it aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is reached</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Leave it as it is</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuestionField</name>
    <message>
        <source>{question} (required)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From {low} to {high}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being calculated…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuestionnaireForm</name>
    <message>
        <source>Everything asked for is answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some questions need another look. They are marked below.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadOnlyLine</name>
    <message>
        <source>Opened for reading only: the data folder cannot be written to here. You can read, search and print, but save nothing.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReceivedRequestCard</name>
    <message>
        <source>{purpose} · asked by {name}, came on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needed by {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{state} on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose file it belongs to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For you alone: it stays in your vault and is never sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why none is given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For you alone, and it may be left open. The caseworker is not told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please ask her first. The caseworker hears only that a summary was sent, or that none can be given: not whether she was asked, nor what she said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Her consents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A summary was sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be given</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReceivedRequestsPage</name>
    <message>
        <source>Came on</source>
        <translation type="unfinished"></translation>
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
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests for a summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What caseworkers ask for. You may decline, and so may she.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No caseworker has asked for a summary.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReceivedRequestsPresenter</name>
    <message>
        <source>The caseworker is told: answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The caseworker is told: cannot be given.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecipientEditor</name>
    <message>
        <source>Somebody outside the desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please choose who may receive it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please write the name of the person or office.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom may it be sent to?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the person or office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they are, such as lawyer or doctor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where they work</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecipientPart</name>
    <message>
        <source>Somebody outside the desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To whom?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their office</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecoveryCard</name>
    <message>
        <source>Please choose one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legal cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clients of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand over a vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For when its owner is gone. Those who keep the root sheets decide together; the reason stands in the list of actions, and the owner is told at the next sign-in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation>क्यों</translation>
    </message>
    <message>
        <source>Hand it over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecoveryPage</name>
    <message>
        <source>Please type your name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words of your recovery sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your printed recovery sheet opens your keys again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please type the words of your recovery sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the new passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReferenceForm</name>
    <message>
        <source>A number of the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please write the number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What kind of number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Police station, court or authority</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReferralForm</name>
    <message>
        <source>Please write the day as day-month-year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changing a referral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new referral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noting a referral sends nothing: nothing about her leaves the desk by it. Everything but the kind and the day may be left empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent or applied for on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In this state since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer promised by</source>
        <translation>उत्तर देने की बताई गई तारीख़</translation>
    </message>
    <message>
        <source>Organisation or office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it is reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is asked for, in her own words or yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number that the office gave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReferralReader</name>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent or applied for on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it is reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number that the office gave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our reference</source>
        <translation>हमारा संदर्भ</translation>
    </message>
    <message>
        <source>An answer is awaited by {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An answer was awaited by {day}. It has not been noted yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next office to turn to, if she wishes it: {rung}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}: letter to {rung}, names nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}: letter to {rung}, names her by her consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}: {state}, noted by a colleague on {written}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}: {state}, noted by you on {written}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written to on</source>
        <translation type="unfinished"></translation>
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
        <source>Offices that were turned to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note a step up the ladder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReferralsPresenter</name>
    <message>
        <source>The referral is noted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The step is noted.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReferralsTab</name>
    <message>
        <source>{day} (has passed)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
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
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer awaited by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New referral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referrals and entitlements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No referral is here yet. Noting one sends nothing: nothing about her leaves the desk by it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reminder</name>
    <message>
        <source>You have an appointment today at {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have {count} appointments today, the next at {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your next appointment is at {time}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReminderLine</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RepeatsChoice</name>
    <message>
        <source>Please write the day as day-month-year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please say how often, or until which day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <translation>इस तारीख़ तक</translation>
    </message>
    <message>
        <source>Whichever comes first ends it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReplyCard</name>
    <message>
        <source>Please write the day as day-month-year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A first reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A letter of fixed sentences that names nobody. It is no legal advice: please have a lawyer read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We will answer by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May be left empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the reply…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>The report is saved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportStep</name>
    <message>
        <source>Rows that become files: {taken} of {rows}. Left out: {left}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move in {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {number}: {remarks}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A closed file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May already have a file: {codes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May be the person of row {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only rows with something to look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take rows with something unreadable too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What cannot be read is kept as text with the client&apos;s particulars.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take possible doubles too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People who may already have a file, or stand in the list twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows of the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the columns</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportView</name>
    <message>
        <source>Save the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report for support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is all of it. Please read it before you save it; nothing is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RequestForm</name>
    <message>
        <source>Asking for a summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The counsellor asks the person, who may say no. What comes back is a summary, or that none can be given; you are not told why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please choose whom to ask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please write a few words on whom it is about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counsellor</source>
        <translation>परामर्शदाता</translation>
    </message>
    <message>
        <source>What is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About whom, in your own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By which the counsellor will know. No health or counselling detail here; the number of a case is better left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stays here; it is not sent.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResponseReader</name>
    <message>
        <source>Nothing was answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the forms</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RestoreKeyPage</name>
    <message>
        <source>Please type the words of a recovery sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open with a recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The office&apos;s data is here, but not this computer&apos;s secret. Anybody&apos;s recovery code brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>वापसी कोड</translation>
    </message>
    <message>
        <source>Open the office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RestorePage</name>
    <message>
        <source>The folder with the backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup: {count} entries in the office log, made on {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This laptop: {count} entries, the last on {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This laptop: an office that cannot be opened now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the backup takes its place, whatever was written here since is no longer in the desk. It is kept beside it, in the data folder, and not deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore from a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People sign in afterwards with the passphrases of that day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please plug in the stick or disk with the backups, and choose its folder. On another laptop the desk then asks for the key file or for somebody&apos;s recovery code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore this backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace what is here with this backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Restoring</name>
    <message>
        <source>Reading the backups…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The office is restored as it was on {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restoring the office…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResultCard</name>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The score appears when every item has an answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A score opens a conversation. It is no diagnosis, and it may err.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResumedMessage</name>
    <message>
        <source>What was typed here would be gone for good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was being written on {moment} and is not saved yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RetentionCard</name>
    <message>
        <source>Please write the day as day-month-year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please write why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From now on nobody opens, finds or changes her file. Her consents are taken back, and what was sent is called back. Until {days} days are over the seal can be lifted if she asks for it; after that the file is destroyed for good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seal it now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The work with her goes on; her file is kept meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is kept until {day}, longer than usual: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is kept until {day}: {years} years after the last day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long her file is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If she asks that her file is not used any more, seal it. It is then kept for {days} days by the office&apos;s rule, which the office&apos;s lawyer should have looked at, and destroyed after that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it longer, until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it is kept longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the use and seal…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RetentionPage</name>
    <message>
        <source>Everything in file {code} is destroyed and cannot be brought back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Destroy it for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File {code} is sealed now. It is destroyed once the time after sealing is over; until then the seal can be lifted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seal it now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation>क्यों</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealed files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed files whose time is nearly over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom to ask how she is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files that are not in use, and how long they are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file is sealed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file&apos;s time is over soon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody in the next two weeks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sealed file opens to nobody. It is kept by the office&apos;s rule, so that she can still ask for it, and can be destroyed on the day after. The office&apos;s lawyer should have looked at the rule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lift the seal, because she asks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Destroy it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it, to keep it longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seal it…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RetentionPresenter</name>
    <message>
        <source>The seal is lifted. The file is in the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is destroyed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is sealed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RetentionReminder</name>
    <message>
        <source>Open Kept files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealed files whose time is over: {sealed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed files whose time is over: {closed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files whose time is over: {sealed} sealed, {closed} closed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RightsPresenter</name>
    <message>
        <source>The copy is saved. Outside the desk nothing protects it any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Her wish is kept beside the record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is kept longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is sealed. Until when it is kept stands under Kept files.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RiskCard</name>
    <message>
        <source>Nothing is recorded yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{level}, as seen on {day} by {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day to look at it again was {day}. Whenever you see her next is fine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be looked at again on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen so by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What speaks for her safety</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it was seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom to tell and when is settled with your supervisor, not by this page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk assessments, the latest first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RiskForm</name>
    <message>
        <source>Please write the day as day-month-year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please choose one of these.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How you see it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After talking with her. No questionnaire decides it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen so by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name, if you leave it empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a few words, if it helps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What speaks for her safety</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at it again on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RoleBoxes</name>
    <message>
        <source>Please choose at least one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counselling and casework are kept apart: one person, one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they are at the desk</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RootSheets</name>
    <message>
        <source>Please type the words of this sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words of sheet {number}, whichever it is</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RowsControl</name>
    <message>
        <source>Add another answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{question}, answer {number}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SafetyPresenter</name>
    <message>
        <source>The plan is saved. You can print it for her.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The assessment is saved in her file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SavedStateLine</name>
    <message>
        <source>Saved at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>Please write the day as day-month-year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Getting ready to search: {done} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are more than {count}; the newest are shown. Add a word or a day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type words that must all be there. Put words that stand side by side in quotation marks. A star stands for the rest of a word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please type at least one word to look for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was found. Fewer words, or a star at the end of one, find more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My clients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation>क्या</translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In what is covered here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In your notes and files, and in those of whom you stand in for. Press Enter to open a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In your notes and files. Press Enter to open a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words to look for</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SectionEditor</name>
    <message>
        <source>Her file has no figures for this. Please write it with her, or leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it in again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SentRequestsPage</name>
    <message>
        <source>The counsellor will be told that the summary is not needed any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the request back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation>क्या</translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation>किनके बारे में</translation>
    </message>
    <message>
        <source>Requests for a summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The survivor decides whether one is given; no reason is ever told here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for a summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it back…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No counsellor has been asked for a summary yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SentRequestsPresenter</name>
    <message>
        <source>The counsellor finds your request at her desk.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SessionsTab</name>
    <message>
        <source>No appointment is planned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: {day}, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How</source>
        <translation>कैसे</translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New appointment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appointments, the latest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group sessions with a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No appointment is here yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsMenu</name>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SheetDialog</name>
    <message>
        <source>The sheet is on its way to the printer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer has the sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet is saved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SheetPreview</name>
    <message>
        <source>Page {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation>पूरा हुआ</translation>
    </message>
    <message>
        <source>The sheet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SideBar</name>
    <message>
        <source>Alt+{number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock the desk</source>
        <translation>डेस्क बंद करें</translation>
    </message>
</context>
<context>
    <name>SideTabs</name>
    <message>
        <source>Parts of the file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Please type your name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please type your passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data folder cannot be written to here, so the desk opens for reading only. You can read, search and print, but save nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have an invitation code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have forgotten my passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring in an office file from another laptop…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore from a backup…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignInPresenter</name>
    <message>
        <source>Opening the office…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Founding the office…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparing the sheet…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the desk was left, a file was not as it was written here: an older copy may have been put in its place. Please do not go on here, and ask the administrator to have the files checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was saved last is in the records, but the office register could not be written to. Please sign in again soon, so that it is entered there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making your keys…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your new passphrase holds now. You can sign in with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making a new passphrase…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SimilarHint</name>
    <message>
        <source>Somebody of a similar name has a file here. It may be the same person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {years} years old</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StandingCard</name>
    <message>
        <source>No consent holds today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{purpose}, to {name}, until {day}: {parts}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{purpose}, until {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends soon, on {day}: {purposes}. She can be asked whether she gives it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>She has been 18 since {day}. What was agreed to for her has ended; now she herself is asked: {purposes}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What holds today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Her consent to counselling itself is not recorded yet. Help never depends on it; it can be talked over when it suits her.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talk it over now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepForm</name>
    <message>
        <source>Please write the day as day-month-year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A step up the ladder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written to on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To answer by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>जवाब का दिन</translation>
    </message>
    <message>
        <source>What it answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepLine</name>
    <message>
        <source>Please write the day as day-month-year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By when</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SummariesPage</name>
    <message>
        <source>Save as a locked PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Come to its end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>वापस लिया गया</translation>
    </message>
    <message>
        <source>Summaries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What survivors agreed to send to you, and no more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No summary is here yet. One appears when a survivor agrees to send it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SummaryBuilder</name>
    <message>
        <source>She has not agreed to share: {parts}. Please ask her, or leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under which consent?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which type of summary?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By which words will the recipient know whom it is about?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only as she agreed. May be left empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was said in a session never comes in by itself. Every word here is yours to change, and hers to strike out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show it to her first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SummaryPresenter</name>
    <message>
        <source>What the recipient will read</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SummaryReader</name>
    <message>
        <source>Stands beside the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as a locked PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For this purpose only. Please show it to nobody else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>She asks: {conditions}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{type} · {purpose} · from {name} · written on {day} · her consent holds until {until}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent without her consent: {ground}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it was printed or saved before, please destroy that as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This summary has come to its end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Her consent held until then, so what it said is gone from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This summary was taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>She took her consent back, so what it said is gone from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A summary</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SummaryTab</name>
    <message>
        <source>It is on its way to {name}, and stands in the list of what was shared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is saved for {name}, and stands in the list of what was shared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is printed for {name}, and stands in the list of what was shared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A summary needs a consent that holds today. Please record one with her first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TakenCard</name>
    <message>
        <source>Trend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trend appears with the first full set of answers.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TaskForm</name>
    <message>
        <source>Changing a task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By which day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You set it: the desk works out no day from any law.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a few words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No health or counselling detail here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TeamPage</name>
    <message>
        <source>Open a request from another laptop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request (*.cdq)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invite, then confirm who has made their keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the invitation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand over a vault…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a request from another laptop…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please hand this code over in person. It is needed at the first sign-in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the slip…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TeamPresenter</name>
    <message>
        <source>Confirmed: {names}. They can sign in now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The roles are changed. They hold from the next sign-in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desk does not open for this person any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault is handed over. It opens at the next sign-in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request of {name} is here. Please compare the words and confirm it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TemplateChoice</name>
    <message>
        <source>Forms (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load a template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load a template…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photograph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offered to a colleague</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken over by a colleague</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not taken over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The offer was taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{template}, amended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{template}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not signed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renewed: {purpose}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part taken back: {purpose}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{instrument} – {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{instrument} – {value}, {band}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: {purpose}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>सहमति</translation>
    </message>
    <message>
        <source>Given: {purpose}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back: {purpose}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture or paper</source>
        <translation>तस्वीर या काग़ज़</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken over from a colleague</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group session</source>
        <translation>समूह बैठक</translation>
    </message>
    <message>
        <source>Session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{state}, {mode}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safety plan</source>
        <translation>सुरक्षा योजना</translation>
    </message>
    <message>
        <source>Next review {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>लक्ष्य</translation>
    </message>
    <message>
        <source>{service}: {state}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Her comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lifted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy of her record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept longer</source>
        <translation>और समय तक रखा गया</translation>
    </message>
    <message>
        <source>Demand for records</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation>क्या</translation>
    </message>
    <message>
        <source>In short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is kept in her file appears here, by day.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrendChart</name>
    <message>
        <source>There is nothing to show yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrialCard</name>
    <message>
        <source>The folder with the backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try a backup out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A backup that nobody has ever opened may be worth nothing. Here the newest one is restored beside the desk, you open a record of your own in it, and then it is deleted again. Nothing in the desk changes. Please do that every few months.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the record says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup is whole and your own vault opens. There is no record of yours in it yet; a colleague with records should try it too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try it out…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I can read it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">पूरा हुआ</translation>
    </message>
    <message>
        <source>This file is here. It has no notes yet.</source>
        <translation type="unfinished"></translation>
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
        <source>Write that of {day}</source>
        <translation>{day} का नोट लिखें</translation>
    </message>
</context>
<context>
    <name>VersionsView</name>
    <message>
        <source>Signed on {moment} by {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed on {moment}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session of {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No other: as it was signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version to read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[− struck through −] was taken out, [+ underlined +] was put in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The version, with what differs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VoicePresenter</name>
    <message>
        <source>Something on this desk is not saved yet. Please see to it before you hand her the computer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VoiceTab</name>
    <message>
        <source>The session on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our talks as a whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation>किनके बारे में</translation>
    </message>
    <message>
        <source>In her words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{question} (shared)</source>
        <translation>{question} (बताया गया)</translation>
    </message>
    <message>
        <source>{question} (not shared)</source>
        <translation>{question} (नहीं बताया गया)</translation>
    </message>
    <message>
        <source>Comments that she keeps to herself: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three questions of our own wording, not validated, that she answers by herself. You see her answers only if she says so. When she is done the desk is locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What she is asked about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand her the computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comments that she shares</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All clients together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is not shared is counted by the end of each month. Nothing is shown of fewer than {count} people, nor what would reveal it together with what was shown before. “People” counts everyone who commented.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WaitingPage</name>
    <message>
        <source>Thank you, {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your keys are made. The administrator now confirms you; after that you can sign in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please read these words to the administrator, by telephone or in person: every word must be the same on both screens. They are no secret, and they are not your recovery code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words to compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the administrator works at another laptop of the office, please save the request as a file and bring it there. It is no secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the request…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print these words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the sign-in</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WeekPage</name>
    <message>
        <source>Save my times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How</source>
        <translation>कैसे</translation>
    </message>
    <message>
        <source>Nothing is planned in this week.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter opens an appointment, N begins a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New appointment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save my times…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A calendar file with times only: no code, no place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appointments of the week</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WeekPresenter</name>
    <message>
        <source>Busy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your times are saved. The file holds when you are busy, and no client, code or place.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Attendance</source>
        <translation>उपस्थिति</translation>
    </message>
    <message>
        <source>What she came with</source>
        <translation>वे जिस वजह से आईं</translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Victim compensation</source>
        <translation>पीड़ित मुआवज़ा</translation>
    </message>
    <message>
        <source>Shelter</source>
        <translation>आश्रय</translation>
    </message>
    <message>
        <source>By herself</source>
        <translation>स्वयं</translation>
    </message>
    <message>
        <source>Safety and risk</source>
        <translation>सुरक्षा और जोखिम</translation>
    </message>
    <message>
        <source>How she manages day by day</source>
        <translation>वे रोज़मर्रा कैसे सँभालती हैं</translation>
    </message>
    <message>
        <source>Strengths and supports</source>
        <translation>उनकी ताकत और सहारे</translation>
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
        <translation>किसी सेवा के पास भेजना</translation>
    </message>
    <message>
        <source>Supervision of the counsellor</source>
        <translation>परामर्शदाता का पर्यवेक्षण</translation>
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
        <source>By her guardian, and she agrees</source>
        <translation>अभिभावक ने, और वे भी सहमत हैं</translation>
    </message>
    <message>
        <source>By the Child Welfare Committee, and she agrees</source>
        <translation>बाल कल्याण समिति ने, और वे भी सहमत हैं</translation>
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
        <source>Her own evidence</source>
        <translation>उनकी अपनी गवाही</translation>
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
        <source>Police notice (BNSS 2023, section 94)</source>
        <translation>पुलिस का नोटिस (BNSS 2023, धारा 94)</translation>
    </message>
    <message>
        <source>Application for information (RTI)</source>
        <translation>सूचना का आवेदन (RTI)</translation>
    </message>
    <message>
        <source>Inspection by a child welfare authority</source>
        <translation>बाल कल्याण प्राधिकरण का निरीक्षण</translation>
    </message>
    <message>
        <source>Asked without a paper</source>
        <translation>बिना काग़ज़ के माँगा गया</translation>
    </message>
    <message>
        <source>Another power</source>
        <translation>दूसरा अधिकार</translation>
    </message>
    <message>
        <source>Not decided yet</source>
        <translation>अभी तय नहीं हुआ</translation>
    </message>
    <message>
        <source>Nothing left</source>
        <translation>कुछ नहीं दिया गया</translation>
    </message>
    <message>
        <source>A summary, by her consent</source>
        <translation>उनकी सहमति से एक सारांश</translation>
    </message>
    <message>
        <source>An exceptional disclosure</source>
        <translation>अपवाद के तौर पर बताया गया</translation>
    </message>
    <message>
        <source>Legal files were handed over</source>
        <translation>क़ानूनी काग़ज़ दिए गए</translation>
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
        <source>Taken back</source>
        <translation>वापस लिया गया</translation>
    </message>
    <message>
        <source>No reason noted</source>
        <translation>कारण नहीं लिखा गया</translation>
    </message>
    <message>
        <source>I do not know whom it is about</source>
        <translation>मैं नहीं जानती कि यह किसके बारे में है</translation>
    </message>
    <message>
        <source>She does not wish it</source>
        <translation>वे नहीं चाहतीं</translation>
    </message>
    <message>
        <source>It is not a good time to ask her</source>
        <translation>उनसे पूछने का यह सही समय नहीं है</translation>
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
        <source>At her home</source>
        <translation>उनके घर पर</translation>
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
        <translation>बाद में पर्यवेक्षक ने सह-हस्ताक्षर किए</translation>
    </message>
    <message>
        <source>Not co-signed by the supervisor asked</source>
        <translation>जिन पर्यवेक्षक से कहा गया था उन्होंने सह-हस्ताक्षर नहीं किए</translation>
    </message>
    <message>
        <source>The client may be told now</source>
        <translation>उन्हें अब बताया जा सकता है</translation>
    </message>
    <message>
        <source>The client was told</source>
        <translation>उन्हें बताया गया</translation>
    </message>
    <message>
        <source>We did not meet</source>
        <translation>हम नहीं मिले</translation>
    </message>
    <message>
        <source>She called it off</source>
        <translation>उन्होंने रद्द की</translation>
    </message>
    <message>
        <source>We called it off</source>
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
        <source>What she came for is reached</source>
        <translation>जिसके लिए आई थीं वह पूरा हुआ</translation>
    </message>
    <message>
        <source>She wishes to end it</source>
        <translation>वे समाप्त करना चाहती हैं</translation>
    </message>
    <message>
        <source>She moved away</source>
        <translation>वे दूसरी जगह चली गईं</translation>
    </message>
    <message>
        <source>Another service goes on with her</source>
        <translation>दूसरी सेवा उनके साथ काम कर रही है</translation>
    </message>
    <message>
        <source>The contact ended</source>
        <translation>संपर्क टूट गया</translation>
    </message>
    <message>
        <source>She died</source>
        <translation>उनका निधन हो गया</translation>
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
        <source>She asked that it is not used any more</source>
        <translation>उन्होंने कहा कि इसे आगे काम में न लिया जाए</translation>
    </message>
    <message>
        <source>The time for keeping it is over</source>
        <translation>रखने का समय पूरा हो गया</translation>
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
        <translation>क़ानूनी सहायता</translation>
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
        <source>Danger to life</source>
        <translation>जान को ख़तरा</translation>
    </message>
    <message>
        <source>Offence against a child</source>
        <translation>बच्चे के विरुद्ध अपराध</translation>
    </message>
    <message>
        <source>Order of a court</source>
        <translation>अदालत का आदेश</translation>
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
        <source>Co-signature awaited</source>
        <translation>सह-हस्ताक्षर की प्रतीक्षा</translation>
    </message>
    <message>
        <source>Co-signed, has not left yet</source>
        <translation>सह-हस्ताक्षर हो गया, अभी भेजा नहीं गया</translation>
    </message>
    <message>
        <source>Sent back</source>
        <translation>लौटाया गया</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>छोड़ दिया गया</translation>
    </message>
    <message>
        <source>Has left</source>
        <translation>भेजा गया</translation>
    </message>
    <message>
        <source>Sealed, to the recipient&apos;s desk</source>
        <translation>मुहरबंद, पाने वाले के डेस्क पर</translation>
    </message>
    <message>
        <source>As a locked PDF</source>
        <translation>तालाबंद PDF के रूप में</translation>
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
        <source>She no longer wants it</source>
        <translation>वे अब यह नहीं चाहतीं</translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caseworker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not recorded that she was free to say no. Please talk it over again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This consent is for no sharing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether she understands it and can decide was not considered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The child&apos;s own yes is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was spoken, and no witness is named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>She has taken this consent back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This consent does not hold yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This consent has come to its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>She agreed to another recipient.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>She agreed to another purpose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something chosen is not part of her consent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>हाँ</translation>
    </message>
    <message>
        <source>Yes, ends soon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>अभी नहीं</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No, something is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Within the office&apos;s limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Near the limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over the limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Founded the office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invited a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made keys of their own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found the office restored from a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tried restoring a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made another recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked the desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added a client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved clients in from a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took clients out again that were moved in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amended a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loaded a template for notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept a process note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded a consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded that a consent was taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept the mark put to a consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renewed a consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded that a part of a consent was taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded a questionnaire&apos;s answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded a form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Released a summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received a summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read a summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took away a summary whose time was over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Called a summary back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved a summary as a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed a summary for someone outside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published caseload figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did a check-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed a person&apos;s roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended a person&apos;s work at the desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invited a person to make new keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came back with a recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let a colleague stand in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended a colleague&apos;s standing in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gave a vault a new key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed over a vault: its owner is ill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed over a vault: its owner left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed over a vault: its owner died</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed over a vault: its owner&apos;s keys were lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The root sheets signed a certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The root sheets handed over a vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved the list of actions as a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed a caseload in figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed the weekly sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attached a picture or paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed a picture or paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved a picture or paper as a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept a safety plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded a risk assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set a goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed a goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed the office settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved an intake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned an appointment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed an appointment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed a group note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amended a group note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved own times as a calendar file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added a legal case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed a legal case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted a hearing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted a task of a legal case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked a counsellor for a summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took back a request for a summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received a request for a summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settled a request for a summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted a demand for records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed legal files over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offered a client&apos;s file to a colleague</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took back the offer of a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked back a file that had left</source>
        <translation>जा चुकी एक फ़ाइल वापस माँगी</translation>
    </message>
    <message>
        <source>Declined a file that was offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took over a client&apos;s file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed a client&apos;s file over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealed a client&apos;s file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lifted the seal of a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Destroyed a sealed file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved all files for another system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made a copy of a record for a client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept a wish for a correction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered a wish for a correction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept a closed file longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted the end of the work with a client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted that the work with a client goes on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted a referral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed a referral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made a letter about a referral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved the office for another laptop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brought in a person&apos;s request as a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved letters as a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened a letters file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept a client&apos;s comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked a supervisor to co-sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Co-signed what leaves without consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent back a request to co-sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let something leave without consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entered what was told in an emergency before the co-signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gave up a request to co-sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted that a client may be told what left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted that a client was told what left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every two weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture or paper</source>
        <translation>तस्वीर या काग़ज़</translation>
    </message>
    <message>
        <source>Risk assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>लक्ष्य</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demand for records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photograph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its owner is ill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its owner has left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its owner has died</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its owner&apos;s keys are lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} notes have waited for your signature for more than three days. They stand first under Notes; please look into {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One note has waited for your signature for more than three days. It stands first under Notes in the file {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consents end within two weeks, the first on {day}: file {name}. There is time to ask whether she wants to give it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>She is 18 now, and what her guardian agreed to has ended: file {name}. From now on she herself is asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer&apos;s clock seems to be set back: the desk was used until {day}. Please set the date and time right. What you write keeps its order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other accounts of this computer can look into the data folder, and the desk may not change that. The records are encrypted all the same. Please ask the administrator to give the folder to this account alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last backup is of {day}. Please plug in the stick or disk for backups, or ask the administrator to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no backup of this laptop yet: if it breaks or is stolen, its records are lost. The administrator chooses a folder for backups under “Backups”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On {day} your vault was handed to {name} with the office&apos;s root sheets. Reason: {reason}. If you do not know of this, please ask the administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has taken over a file that you offered. It is with her now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} did not take over a file that you offered. It is with you as before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests for a summary that wait for your answer: {name}. You find them under Requests.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} offers you a client&apos;s file. You find it under Hand-overs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} asks you to co-sign something. You find it under To co-sign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has co-signed what you asked for. It stands in the file under Without consent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} sent back what you asked to be co-signed. It stands in the file under Without consent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clients</source>
        <translation type="unfinished"></translation>
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
        <translation>गहरी चिंता</translation>
    </message>
    <message>
        <source>Protection needed now</source>
        <translation>अभी सुरक्षा चाहिए</translation>
    </message>
    <message>
        <source>Time to look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To whom it goes is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reason is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is written that would leave.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something written is not for this ground.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A report of an offence against a child goes to the Special Juvenile Police Unit or to the local police.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which court, or the number of its order, is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is missing from what is to leave.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No supervisor has signed for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature is not by somebody else who is a supervisor today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature is for another request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature is for another ground.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature is for another recipient.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature is for other words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something has left on this signature before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At that time it was not signed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature is older than seven days. Please ask for it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot go to this recipient in this way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>She is at it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>अलग रखा</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your records were brought over from an earlier version of the desk, all of them. Whoever covers for you has to be chosen again, and open invitations are made anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A letter to you that {name} put into the post is not there any more: somebody took it out of the office register. Please ask {name} to send it again, and tell the administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without consent</source>
        <translation>सहमति के बिना</translation>
    </message>
    <message>
        <source>To co-sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questionnaires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>सुरक्षा</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legal cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy of her record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something to be put right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long her file is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end of the work together</source>
        <translation>साथ के काम का अंत</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demands for records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half written on {day}, and kept: {place}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half written on {day}, and kept: file {name}, {place}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client wishes it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another language suits the client better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My caseload is too heavy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I will be away for long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I leave the office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>दूसरा कारण</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>मना किया गया</translation>
    </message>
    <message>
        <source>This picture moves, and only its first picture is kept. The file you chose is where it was.</source>
        <translation>यह चलती तस्वीर है; इसकी केवल पहली तस्वीर रखी गई है। आपने जो फ़ाइल चुनी थी, वह जहाँ थी वहीं है।</translation>
    </message>
</context>
<context>
    <name>WordsField</name>
    <message>
        <source>Word {number} is not in English letters, as the words on the sheet are. Please switch the keyboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word {number}, “{word}”, is not a word that sheets use. Please compare it with the paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each word is one that sheets use, but together they do not fit: one differs from the paper, or two are swapped. Please compare them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet has {all} words; here are {count}. Please compare them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words so far: {count} of {all}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could be: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A few letters are enough; the space bar goes on.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WorkloadPage</name>
    <message>
        <source>Caseloads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures to talk about together; no client is in them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The burden figure weighs each open file by the support it needs, and a little more in its first month. The office settings say from which figure on it is near the limit or over it. Counsellors publish their figures whenever they leave the desk. What counts clients comes in steps, so that a few of them are never seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No counsellor is confirmed yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WorkloadSettings</name>
    <message>
        <source>Please choose a number that is not below the first limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each active client adds the weight of the support she needs at present. Heavier weights make a caseload look fuller sooner; they say nothing about diligence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added in the first month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From these sums on, a supervisor sees that it is time to talk about relief. Nobody is stopped from taking on a client.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Near the limit from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over the limit from</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>assessments</name>
    <message>
        <source>ASQ: suicide risk screening</source>
        <translation>ASQ: आत्महत्या के जोखिम की जाँच</translation>
    </message>
    <message>
        <source>AUDIT-C: alcohol use</source>
        <translation>AUDIT-C: शराब का सेवन</translation>
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
        <translation>सेवा लेने वालों से जुड़ा बर्नआउट</translation>
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
        <source>Item {item} was answered above zero. Please ask about safety now, before the session ends.</source>
        <translation>प्रश्न {item} का उत्तर शून्य से अधिक है। कृपया अभी, बैठक समाप्त होने से पहले, सुरक्षा के बारे में पूछें।</translation>
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
        <source>The answers fit a provisional diagnosis of PTSD. An interview is needed to confirm it.</source>
        <translation>उत्तर PTSD के अस्थायी रोग-निर्णय से मेल खाते हैं। इसकी पुष्टि के लिए बातचीत ज़रूरी है।</translation>
    </message>
    <message>
        <source>The answers fit PTSD as ICD-11 describes it. An interview is needed to confirm it.</source>
        <translation>उत्तर ICD-11 में बताए PTSD से मेल खाते हैं। इसकी पुष्टि के लिए बातचीत ज़रूरी है।</translation>
    </message>
    <message>
        <source>The answers fit complex PTSD as ICD-11 describes it. An interview is needed to confirm it.</source>
        <translation>उत्तर ICD-11 में बताए जटिल PTSD से मेल खाते हैं। इसकी पुष्टि के लिए बातचीत ज़रूरी है।</translation>
    </message>
    <message>
        <source>The answers point to a high risk of suicide. Please stay with the person, make a safety plan and call your supervisor now.</source>
        <translation>उत्तर आत्महत्या के अधिक जोखिम की ओर इशारा करते हैं। कृपया उनके साथ रहें, सुरक्षा योजना बनाएँ और अभी अपने पर्यवेक्षक को फ़ोन करें।</translation>
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
        <translation>श्रेय देकर, बिना बदले और बिना बेचे नक़ल की जा सकती है</translation>
    </message>
    <message>
        <source>Terms of use not recorded here; please ask the publisher before use</source>
        <translation>उपयोग की शर्तें यहाँ दर्ज नहीं हैं; कृपया पहले प्रकाशक से पूछें</translation>
    </message>
    <message>
        <source>Worded and owned by this project</source>
        <translation>इस परियोजना ने लिखा और इसी का है</translation>
    </message>
    <message>
        <source>For clients</source>
        <translation>सेवा लेने वालों के लिए</translation>
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
        <source>Items 1 to 5 are about the past month. Answer item 6 with 1 only if it was within the past three months.</source>
        <translation>प्रश्न 1 से 5 पिछले महीने के बारे में हैं। प्रश्न 6 का उत्तर 1 तभी दें जब वह पिछले तीन महीनों में हुआ हो।</translation>
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
        <source>Cut-offs of 3 and of 4 are in use. The lower one is used here, so that fewer people are missed.</source>
        <translation>3 और 4 दोनों सीमा-अंक चलन में हैं। यहाँ छोटा लिया गया है, ताकि कम लोग छूटें।</translation>
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
        <source>The published cut-off is 3 for women and 4 for men. The lower one is used here for everyone.</source>
        <translation>प्रकाशित सीमा-अंक महिलाओं के लिए 3 और पुरुषों के लिए 4 है। यहाँ सबके लिए छोटा लिया गया है।</translation>
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
</context>
<context>
    <name>errors</name>
    <message>
        <source>That did not work. Nothing has been changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desk is open for reading only, because its data folder cannot be written to here. Nothing has been saved or changed. Please ask the administrator to look at the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your role does not include this. If it should, please ask the administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desk was open on the computer {host} and was not closed there: it may have lost its power, or it may still be at work. Nothing has been changed. Please look at that computer, or ask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There was not enough free memory for this. What was saved before is safe. Please close other programs and try again.</source>
        <translation>इसके लिए पर्याप्त ख़ाली मेमोरी नहीं थी। जो पहले सहेजा गया था वह सुरक्षित है। कृपया दूसरे प्रोग्राम बंद करके फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The file {file} could not be read. Please check that it is still there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {file} is empty. Please ask for a fresh copy of the form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This form is larger than the desk can open ({limit}). Please split it into shorter forms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {file} is damaged or is not a FHIR form in JSON. Please ask for a fresh copy in JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a FHIR Questionnaire. Please choose a file that holds one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a FHIR QuestionnaireResponse. Please choose a file that holds one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item number {number} of this form has no linkId or no type that FHIR R4 knows. Please ask the form&apos;s author to correct it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two items of this form share the linkId {link_id}, so their answers could be mixed up. Please ask the form&apos;s author to correct it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This form has no question with the linkId {link_id}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no built-in form named {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no instrument with the key {key}. The command “assessments list” shows the keys there are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer {item} is not a whole number. Please give whole numbers with commas between them, and leave the place empty where there is no answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is nested too deep to be read. Please ask its author for a simpler one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture {file} could not be saved. Please check that its folder can be written to and that the disk has room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name and passphrase do not match. Please try again, or use your printed recovery code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This passphrase would be easy to guess. Please use {minimum} characters or more, with different letters, or let the desk make one for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This passphrase is empty or holds a character that cannot be used, such as a tab. Please use letters, digits, spaces and punctuation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This recovery code does not open these keys. Please compare every word with the printed page and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing in needs {mebibytes} MiB of free memory. Please close other programs and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stored settings of this passphrase are not safe, so it was not tried. Please ask the administrator to restore the office register from a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These shares do not give the office key. Nothing has been changed. Please compare them with the printed pages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This request was not made with the invitation code that belongs to it. Please give the person the code again and ask for a new request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An invitation code has eight groups of four characters. Please compare every group with the slip and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Root sheet {number}, as it was typed, has a word that is mistyped, missing or out of order. Nothing has been changed. Please compare it with the printed page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Different root sheets needed: {needed}. Typed so far: {given}. Nothing has been changed. Please type the words of another sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These root sheets do not belong together. Nothing has been changed. Please use sheets that were printed on the same day for this office.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last four groups of this code are not those of the office here. Please compare every group with the slip. If they are all the same, please do not go on here, and show the slip to the administrator, who can have the files of the desk checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The office does not vouch for these keys, so they were not used. Please tell the administrator before you go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was changed on the way or is meant for someone else, so it was not opened. Please ask for it to be sent again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One person may not be both counsellor and caseworker, so that counselling stays apart from the legal case. Please choose one of the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This message was not accepted. Please ask the sender to send it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This message is meant for someone else, so it was not opened. Please let the sender know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This message is incomplete or was changed on the way, so it was not accepted. Please ask the sender to send it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The office does not vouch for the sender of this message, so it was not accepted. Please check with the sender in person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have received this message before. Nothing has been changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time to open this message has passed. Please ask the sender whether it may be sent again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This message comes from another office or a newer version of the program. Please check with the sender and update the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is too large to send: {mebibytes} MiB at most. Please leave something out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password store of this computer does not answer. Please sign in to the desktop again, or use your key file or recovery code. Nothing has been changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password store that answers on this computer, {name}, does not keep secrets safe, so the desk does not use it. Please use your key file or recovery code. Nothing has been changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password store of this computer is locked. Please unlock it and try again. Nothing has been changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret of this computer is not where it is kept. Please plug in the stick with the key file, choose the file if it has moved, or use anybody&apos;s recovery code. Nothing has been changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer did not keep the secret that it was given, so it was not used. Please use a key file instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret of this computer is damaged and was left as it is. Please use your recovery code, or restore the key file from a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another office&apos;s secret is kept here already and was left as it is. Please choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key file {file} cannot be read or written. Please check that its folder or stick is there and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some answers are not among those that the form allows. They are marked. Please compare them with the paper form; nothing is saved yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answers are entered yet. Please enter those that the paper form has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please write the reference of the case, such as the number the court gave it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please keep this shorter than {most} letters. What is about health or counselling does not belong here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be written there. Please choose another folder, or make room on the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is answered yet. Please answer what you like, and save after that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This record is not here any more. Please go back to the list and choose again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last day lies before the first day with her. Please look at both dates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please choose at least one thing that she agrees to share.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please choose or name whom she agrees to send it to: a caseworker or an office.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This consent would end before it begins. Please look at both dates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A consent holds only if she knows that she may say no. Please explain it to her, and record the consent after that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please consider first whether she understands it and can decide now. If she cannot, ask her another day; help goes on all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please write who gives this consent for her, and what they are to her. Where no guardian is safe, name the Child Welfare Committee or the person it named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A guardian&apos;s consent needs the child&apos;s own yes as well. Please ask her, in words that suit her age. If she says no, nothing is shared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please write who heard her say yes. A spoken consent needs a witness.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Her intake says that she is under 18. A consent then comes from her guardian and from her; where no guardian is safe, from the Child Welfare Committee or whom it named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Her intake says that she is 18 or older. From then on only she herself can give a consent. Please ask her.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no office in this folder yet. You can found one, or choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {file} cannot be read. Nothing has been changed. Please ask the administrator to put it back from the last backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret that this computer keeps belongs to another office&apos;s data. Please choose the right key file, or use your recovery code. Nothing has been changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This folder holds data already. Please choose an empty folder, or sign in here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some questions need another look. They are marked; nothing is saved yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key file would lie beside the data, where whoever takes one takes both. Please choose another place, such as a USB stick.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This note is empty. Please write something first, or discard the draft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please write in a few words why the note is amended. It stands beside the note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This template is not here any more. Please choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something here cannot be right: a number, a day or a choice that does not fit the rest. Nothing has been changed. Please look at it once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text here has more than {most} characters, so it is not saved. What is written stays on screen. Please divide it, or attach it as a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a broken character in this text, shown as a box or a question mark, and with it the text cannot be saved. Please delete that character. What is written stays on screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please write a name of up to {length} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This name holds signs that cannot be seen, or letters of two alphabets that look alike. Please type it anew, with letters and spaces only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody in the office has this name already. Please add something that tells the two apart, such as a second name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please choose at least one role.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counselling and casework are kept apart, so one person cannot be both. Please choose one of the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person has not signed in for the first time yet. There is nothing to confirm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These root sheets belong to another office. Please look for this office&apos;s sheets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the only administrator. Please make somebody else administrator first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something about this changed while it was on the screen, so nothing was signed. Please look at it again before you type the sheets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Her consent does not cover this, so nothing has left. The reasons are listed here. Please change the summary, or ask her again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This summary is empty. Please write at least one part of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The summary was changed after she agreed to it, so nothing has left. Please show it to her once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This type of summary does not fit what she agreed to, so nothing has left. Please choose another type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That was wrong several times. Please wait {seconds} seconds and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has keys on this laptop yet. Please choose “I have an invitation code”, or, if you have keys on another laptop, “I have forgotten my passphrase”: your recovery code opens them here as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name and invitation code do not go together. Please compare both with the slip, or ask the administrator for a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your work at this desk has ended, so it does not open for you any more. If that is a mistake, please ask the administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The office register is not as you last saw it: it may be an older copy. Nothing has been changed. Please do not go on here, and ask the administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The office register is not as the people of the office wrote it: entry {number} is the first that was changed, was added by somebody else or is missing. Nothing has been changed now. Please do not go on here, and ask the administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your keys are made and wait for the administrator, who confirms them with the office&apos;s root sheets. After that you can sign in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be sent to this person: they have not signed in yet, or are not with the office any more. Please choose somebody else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {file} is missing. It has not been made anew, so that nothing is covered up. Please ask the administrator to put it back from the last backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {file} is damaged or does not belong here. Nothing has been changed. Please ask the administrator to put it back from the last backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {file} was written by a newer counsel_desk. Nothing has been changed. Please update the program on this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {file} is there already. Nothing has been changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full, so this could not be saved. What was saved before is safe. Please free some space and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk could not be read or written. What was saved before is safe. Please check the disk and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last save was cut short, perhaps by a power cut. To clear that up, the desk has to be opened once where it can write to its data folder. Nothing has been changed. Please ask the administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {file} was written by an older counsel_desk. To be read by this one, it has to be opened once where the desk can write to it. Nothing has been changed. Please ask the administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desk is open on this machine already. Please use that window, or close it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desk is open on the computer {host}. Please close it there first; then look again here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This folder lies on a drive that cannot keep two computers from writing at once. Nothing has been changed. Please move the office&apos;s folder to a disk of this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something in the program went wrong, and it is not your doing. What was saved before is safe. A report was kept in the file {file} of the data folder; it holds nothing from any record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please choose a last day between today and a year from now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This vault was never entrusted to the office root, so it cannot be handed over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A record in this file is not as it was written. Nothing has been changed. Please do not go on here, and ask the administrator to look at the backups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your records and the office register do not fit together: one of the two may be an older copy. Nothing has been changed. Please do not go on here, and ask the administrator to look at the backups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This recovery code does not belong to this office&apos;s data, or a newer one was made. Please compare it with the sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a code from a weekly sheet. Please type it as it is printed: a number, then five groups of four.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please choose with whom the appointment is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A group has two people or more. Please choose who takes part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end lies before the beginning. Please look at both once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An appointment can take up to {hours} hours. Please look at its length.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This day is very far away. Please look at the year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This day is still ahead. What became of the appointment can be noted once it has come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is with a colleague, or on its way to one, so it can be read here and not changed. Under Details you see with whom, and can take it back while it is not accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is too large to be handed over in one go: more than {mebibytes} MiB. Please ask the administrator; until then your colleague can stand in for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of these settings is outside what is possible. Nothing has been changed. Please look through them and save again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This offer is not here any more: your colleague took it back, or you have answered it already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file did not arrive whole, so nothing was taken over. Please decline it, and ask your colleague to offer it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something in this file cannot be right, so nothing was taken over. Please decline it, and tell your colleague and the administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something in this file cannot be right, such as a day before the client&apos;s birth, and your colleague&apos;s desk would refuse it. Please look at the days and numbers in it, correct them, and hand it over after that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something in this file is half written: a note that is not signed, or a form that is not saved. Please finish it, or discard it, and then hand the file over: your colleague gets what is finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is not offered to anybody at present. Please open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your colleague has accepted this file already, so it cannot be taken back. Please speak with them about what is still to be done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet could not be printed. Please check that a printer is set up on this computer and switched on, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file cannot be read as a picture or a PDF; it may be damaged. Nothing was attached. Please scan or photograph the paper again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This picture has more than {megapixels} million pixels. Nothing was attached. Please save it smaller first.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end of this picture is missing, so a part of it cannot be seen; it may not have been copied to its end. Nothing was attached. Please copy it again from where it came. If this is all there is, open it in a picture program, save it anew and attach that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file has more than {pages} pages. Nothing was attached. Please attach the pages that matter only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file unpacks to far more than a paper holds, so it was not opened. Please print it on the machine it came from and scan it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pages of this scan are too large together. Nothing was attached. Please scan fewer pages at a time, or with fewer dots per inch.</source>
        <translation>इस स्कैन के पन्ने मिलाकर बहुत बड़े हैं। कुछ भी नहीं जोड़ा गया। कृपया एक बार में कम पन्ने स्कैन करें, या प्रति इंच कम बिंदुओं के साथ स्कैन करें।</translation>
    </message>
    <message>
        <source>This picture or page cannot be shown: it is damaged, or would take far more time or memory than a paper needs. Please scan or photograph the paper again and attach that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This PDF is locked with a password, so it could not be checked. Please open it with its password in a PDF program, save it without one, and attach that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be read. Nothing was attached. Please look whether it is still there, and choose the file itself, not a link to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file has more than {megabytes} MB. Nothing was attached. Please save it smaller, or attach the pages that matter only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures and papers in your files take {megabytes} MB together, which is all the room there is for them. Nothing was attached. Please remove some that are not needed any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searching was stopped before everything was ready for it. Nothing has been changed. You can search again at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The goal has no words yet. A few of her own are enough; steps can come later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>She rates from 0 to 10. Please look at the number; nothing is saved yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day of birth has not come yet. Please look at the year once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An age lies between 0 and 120 years. Please look at it once more, or leave it empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day of birth lies after your first day with her, which stands under Details. Please look at both dates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This day lies before the client was born, as her intake says. Please look at the day, or at the intake.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This form cannot be a template for notes, because it asks for: {types}. A template can hold groups, texts and choices. Such a form can be filled in under Forms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A template for notes has one to {most} questions with a wording. This form has {number}. Please choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day of an answer lies before the day on which it was sent. Please look at both dates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This step was not taken yet. Please note first when the office was written to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is written in the plan yet. One line of hers in any part of it is enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This day has not come yet. Please look at the date; nothing is saved yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next review lies before the day of this assessment. Please look at both dates; nothing is saved yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A day on which you ask how she is lies before the last day. Please look at both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please write in a few words what she wishes to be put right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please write why it stays as it is. She has a right to know the reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is not sealed, or it was destroyed already. Nothing has been changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is to be kept until {day}. It can be destroyed from the day after that on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please write for each part that is left out why. She is told the reason, so please write it so that she can read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The work with her goes on, so her file is kept anyhow. Nothing has been changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is kept until {day} already. Please choose a later day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please write why her file is to be kept longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is sealed: it is not used any more. Since when, until when it is kept and why stands under “Kept files”, where the seal can be lifted if the client asks for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read. Please look whether the stick is still in its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not the kind of file that is opened here, or it comes from a newer version of the desk. Nothing of it was taken in. Please look for the right one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is damaged, or somebody changed it. Nothing of it was taken in. Please have it saved and brought once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file belongs to another office. Nothing of it was taken in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This summary is not here any more: she took her consent back, or it came to its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This leaves the consent as it is. Please take out a part, or choose an earlier last day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing would be left of this consent. If that is what the client wants, please record that they take it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words have changed since they were read to her. They stand here as they are now; please read them to her once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This request is not here any more: the counsellor took it back, or you have answered it already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please write who asked, such as the rank, the office or the court.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was asked yet. What is still missing, or is too much, is listed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A co-signature is another person&apos;s. Please choose a supervisor who is not you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day and time when it was told cannot be later than now. Please look again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This request is further than it was shown here. It is shown anew; please look.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No co-signature covers this now, so nothing has left. The reasons are listed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next day in court lies before this one. Please look at both dates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please write why the summaries are handed over. She agreed to one purpose only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no legal case here that could be handed over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing waits for this person any more, so there is nothing to save.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A letter in this file waits here already, and the two are not the same: one of them was changed on its way. Nothing of the file was taken in. Please have it saved and brought once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On this laptop and on the other one, different things were settled about the same person. Nothing was taken in. Please invite and confirm people at one laptop only, and ask the administrator which one that is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No consent that holds today names this office for it. Please ask her and record it under Consents, with the office as it stands in the letter, or make the letter without her name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>She agreed that this goes to a caseworker&apos;s desk. Please release it there; a file or paper needs a consent for someone outside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please write a few words by which the counsellor will know whom it is about. Nothing about health or counselling is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This type of summary is not written for that purpose. Please choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This request is settled already. Nothing has been changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {file} is not the desk&apos;s own: it is a link, or leads elsewhere. Nothing has been opened or changed. Please ask the administrator to look at the data folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your cover for these files ended with {day}, so they are closed here. What you were typing is kept for you alone, and is back in its place if the cover is arranged again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your keys do not open these files yet; nothing is lost. To somebody with new keys, the administrator hands them over with the root sheets, under People. New caseworkers get the legal cases once a colleague who has them signs in. Please sign in again then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key to records that are yours is missing from the office register: somebody took it out. The records themselves were not changed. Please do not go on here, and ask the administrator to look at the backups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This office was made with an earlier version of the desk, and its register is not as the office root signed it. Nothing has been changed. Please do not go on here, and ask the administrator to look at the backups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file of your records was changed by something else while it was open: an older copy may have been put in its place. Please do not go on here, write down on paper what you wrote last, and ask the administrator to look at the backups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something stands in your files for the office register, in your name, that you did not write: somebody else who can open these files did. It was not passed on. Please do not go on here, and ask the administrator to look at the backups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was stopped. Nothing has been changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own records are not in this backup yet: it is older than your first sign-in here. The backup itself is whole. Please try again after the next one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This place holds backups of another office. Nothing has been changed. Please choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A backup in the desk&apos;s own folder would be lost together with it. Nothing has been changed. Please choose a folder on a stick, another disk or a network drive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new backup is made and whole. But parts of earlier ones at this place were missing or damaged; the new one does not use them. The stick or disk may be failing: please keep backups on another one from now on.</source>
        <translation>नया बैकअप बन गया है और पूरा है। लेकिन इस जगह के पहले के बैकअप के कुछ हिस्से नहीं मिले या ख़राब थे; नया बैकअप उनका उपयोग नहीं करता। हो सकता है कि पेन ड्राइव या डिस्क ख़राब हो रही हो: कृपया अब से बैकअप किसी दूसरी पर रखें।</translation>
    </message>
    <message>
        <source>The key file of this computer is in this folder. Whoever found both would be a step nearer to the records. Nothing has been changed. Please choose another stick or disk for the backups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This office was put back from a backup that was changed after it was made. Please do not go on here, and ask the administrator to restore another backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no finished backup in this folder. Please choose the folder that backups were made to, or another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This backup was changed after it was made, or somebody else made it. Nothing has been restored. Please use an older backup, or one that is kept at another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This office is here already: its log has {here} entries, the last of {here_day}. The backup has {there} entries, of {there_day}. Nothing has been restored. If the backup is to take its place, please add “--replace”; what is here is then kept beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An office is here already, and cannot be opened now. The backup has {there} entries, of {there_day}. Nothing has been restored. If the backup is to take its place, please add “--replace”; what is here is then kept beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another office is kept in this folder than in the backup. Nothing has been restored. Please choose an empty folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups of several laptops of the office are kept here. Please choose which one is to be restored: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desk&apos;s folder could not be written to, or the disk is full. Please free some space and open the desk again: what was begun is finished then, or taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this backup holds does not fit together. Nothing has been restored. Please use an older backup, or one that is kept at another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {file} of this backup is missing, damaged or was changed. Nothing has been restored. Please use an older backup, or one that is kept at another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was written to the place for the backup could not be read back as it was. There is no new backup. Please use another stick or disk: this one may be failing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The place for the backup cannot be reached, or was taken away meanwhile. What is on this laptop is safe. Please plug it in or connect it, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no client&apos;s file here that could be saved. Nothing has been written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file cannot be read; it may be damaged. Nothing has been moved in. Please open it in the program it was made with, save it again as an Excel workbook (.xlsx), and choose that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only spreadsheets (Excel .xlsx, OpenDocument .ods, .csv) and FHIR bundles in JSON can be moved in, whatever a file is called. Please save the list as one of these, and choose that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This workbook is locked with a password, or is of an old kind (.xls). Nothing has been moved in. Please open it in its program, save it without a password as an Excel workbook (.xlsx), and choose that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no rows in this file; hidden sheets are not looked at. A list has its headings in one row, such as Name and Age, and one person in each row below. Please look at the file, and choose it again.</source>
        <translation>इस फ़ाइल में कोई पंक्ति नहीं है; छिपी हुई शीट नहीं देखी जातीं। सूची में एक पंक्ति में शीर्षक होते हैं, जैसे नाम और आयु, और नीचे हर पंक्ति में एक व्यक्ति। कृपया फ़ाइल देखें और फिर से चुनें।</translation>
    </message>
    <message>
        <source>No columns were found in this file. A list has its headings in one row, and one person in each row below. Please arrange it so in its program, save it, and choose it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the row that begins in line {line} of this file, a quotation mark is not closed, or is not at the end of its cell, so nobody can say where the people below it begin. Nothing has been moved in. Please mend it in the program the list was made with, or save the list there as an Excel workbook (.xlsx), and choose it again.</source>
        <translation>इस फ़ाइल की लाइन {line} में शुरू होने वाली पंक्ति में एक उद्धरण चिह्न बंद नहीं है, या अपने खाने के अंत में नहीं है; इसलिए पता नहीं चलता कि नीचे के लोगों की पंक्तियाँ कहाँ शुरू होती हैं। कुछ भी नहीं लाया गया है। कृपया जिस प्रोग्राम में सूची बनी है उसमें इसे ठीक करें, या वहाँ सूची को Excel वर्कबुक (.xlsx) के रूप में सेव करें, और फिर से चुनें।</translation>
    </message>
    <message>
        <source>This list has more than {rows} rows. Nothing has been moved in. Please divide it into several files, and move them in one after another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This list has more than {columns} columns. Nothing has been moved in. Please keep only the columns that are needed, save it, and choose it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This workbook unpacks to far more than a list of people holds, so it was not opened. Please copy the rows that are needed into a new workbook, and choose that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is something in this workbook that no spreadsheet program writes, so it was not opened. Please ask whoever sent it, or copy the rows into a new workbook and choose that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading this file took far more time or memory than a list of people needs, so it was stopped. Nothing has been moved in. Please copy the rows that are needed into a new workbook, and choose that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No row of this list would be moved in. Please look at what stands beside the rows: the two ticks below take in more of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be opened. Nothing has been moved in. Please look whether it is still there, close it in other programs, and choose the file itself, not a link to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file has more than {megabytes} MB. Nothing has been moved in. Please divide it into several files, or take pictures out of it, and choose it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are headings in this file but no rows below them. Please look whether it is the right file, and choose it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of the files that were moved in has been used since, so they can no longer be taken out together. Nothing has been changed. A single file can be closed in the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please choose a picture of the signature or thumb impression: a photograph, or a scan of one page saved as a picture. A PDF can stand under Pictures and papers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{key}” in the file is missing, unknown or cannot be followed. Please correct it there and try again. Nothing has been made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {file} cannot be read. Please check that it is there, and that it is a text file in UTF-8 of at most 64 KiB. Nothing has been made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The office could not be founded: a folder cannot be written to, or the disk is full. Nothing has been made. Please look at the folders and the disk, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file has left for another laptop. It is asked back with the next letters, and until the answer is here it can be read and not changed. If it cannot wait, please call your colleague: if the file is there already, they can do it.</source>
        <translation>यह फ़ाइल दूसरे लैपटॉप के लिए जा चुकी है। अगले पत्रों के साथ इसे वापस माँगा जाएगा, और उत्तर आने तक इसे पढ़ा जा सकता है, बदला नहीं जा सकता। यदि प्रतीक्षा न हो सके, तो कृपया अपने सहकर्मी को फ़ोन करें: यदि फ़ाइल वहाँ पहुँच चुकी है, तो वे यह कर सकते हैं।</translation>
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
        <source>Order of the court</source>
        <translation>अदालत का आदेश</translation>
    </message>
    <message>
        <source>{court}, number {number}, of {day}</source>
        <translation>{court}, संख्या {number}, दिनांक {day}</translation>
    </message>
    <message>
        <source>She did not agree to this. It holds the least that the reason above asks for. Please use it for that alone, show it to nobody who need not know it, and destroy it when it has served.</source>
        <translation>उन्होंने इसके लिए सहमति नहीं दी। ऊपर लिखे कारण के लिए जितना कम से कम ज़रूरी है, इसमें उतना ही है। कृपया इसे केवल उसी काम में लें, जिन्हें जानना ज़रूरी नहीं उन्हें न दिखाएँ, और काम पूरा होने पर नष्ट कर दें।</translation>
    </message>
    <message>
        <source>Confidential.</source>
        <translation>गोपनीय।</translation>
    </message>
    <message>
        <source>For {name}, {day}</source>
        <translation>{name} के लिए, {day}</translation>
    </message>
    <message>
        <source>Report of an offence against a child</source>
        <translation>बच्चे के विरुद्ध अपराध की सूचना</translation>
    </message>
    <message>
        <source>Protection of Children from Sexual Offences Act 2012, section 19</source>
        <translation>लैंगिक अपराधों से बालकों का संरक्षण अधिनियम 2012 (POCSO), धारा 19</translation>
    </message>
    <message>
        <source>Whoever knows, or has reason to fear, that such an offence was or will be committed has to tell the Special Juvenile Police Unit or the local police. This letter tells it.</source>
        <translation>जो कोई जानता है कि ऐसा अपराध हुआ है, या जिसे ऐसा अपराध होने की आशंका है, उसे विशेष किशोर पुलिस इकाई या स्थानीय पुलिस को बताना होता है। यह पत्र वही सूचना देता है।</translation>
    </message>
    <message>
        <source>Please enter this report under a number, and read the entry back to whoever brings it (section 19 (2)). Please see that the child is cared for and protected (section 19 (5)) and that the child&apos;s identity is kept from the public (section 24 (5)). What was said in counselling beyond this report is not part of it.</source>
        <translation>कृपया इस सूचना को एक संख्या देकर दर्ज करें और जो इसे लाया है उसे पढ़कर सुनाएँ (धारा 19 (2))। कृपया देखें कि बच्चे की देखभाल और सुरक्षा हो (धारा 19 (5)) और बच्चे की पहचान लोगों से छिपी रहे (धारा 24 (5))। इस सूचना के अलावा परामर्श में जो कहा गया वह इसका हिस्सा नहीं है।</translation>
    </message>
    <message>
        <source>Entry number</source>
        <translation>दर्ज संख्या</translation>
    </message>
    <message>
        <source>Received by (name, rank, police station, day, time)</source>
        <translation>किसने प्राप्त किया (नाम, पद, थाना, तारीख़, समय)</translation>
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
        <translation>{name} से कहा गया है; हस्ताक्षर की प्रतीक्षा है</translation>
    </message>
    <message>
        <source>{name}, {time}</source>
        <translation>{name}, {time}</translation>
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
        <source>Not everything stands in this copy: something is held back for a time, so that nobody comes to harm. You have the right to ask about it. Please ask your counsellor, or her supervisor, when you are alone and safe.</source>
        <translation>इस प्रति में सब कुछ नहीं है: किसी को नुकसान न पहुँचे, इसलिए कुछ बातें अभी रोककर रखी गई हैं। इनके बारे में पूछना आपका अधिकार है। जब आप अकेली और सुरक्षित हों, तब अपनी परामर्शदाता या उनके पर्यवेक्षक से पूछें।</translation>
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
        <source>This is too long to be checked. Please shorten it.</source>
        <translation>यह जाँचने के लिए बहुत लंबा है। कृपया छोटा करें।</translation>
    </message>
</context>
<context>
    <name>ledger</name>
    <message>
        <source>Something that was told</source>
        <translation>जो बताया गया</translation>
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
        <source>Given on {day}, holds until {until}</source>
        <translation>{day} को दी गई, {until} तक रहेगी</translation>
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
        <translation>पर्यवेक्षक ने भी हस्ताक्षर किए</translation>
    </message>
    <message>
        <source>{name} is asked; it is awaited</source>
        <translation>{name} से कहा गया है; प्रतीक्षा है</translation>
    </message>
    <message>
        <source>{name}, {time}</source>
        <translation>{name}, {time}</translation>
    </message>
    <message>
        <source>Told by word of mouth</source>
        <translation>मौखिक रूप से बताया गया</translation>
    </message>
    <message>
        <source>The client was told</source>
        <translation>उन्हें बताया गया</translation>
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
        <translation>नहीं, और जब तक बताया नहीं जा सकता, उनकी किसी नक़ल में यह नहीं दिखता</translation>
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
        <source>No word of that has come</source>
        <translation>अभी कोई ख़बर नहीं आई</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>वापस लिया गया</translation>
    </message>
    <message>
        <source>Gone from the recipient&apos;s desk</source>
        <translation>पाने वाले की डेस्क से हटा</translation>
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
        <source>Sent. No word has come that it was read.</source>
        <translation>भेजा गया। पढ़े जाने की कोई ख़बर नहीं आई।</translation>
    </message>
    <message>
        <source>It was read, and is at the recipient&apos;s desk.</source>
        <translation>पढ़ा गया, और पाने वाले की डेस्क पर है।</translation>
    </message>
    <message>
        <source>The consent has come to its end. The recipient&apos;s desk shows it no more and takes it away.</source>
        <translation>सहमति की अवधि पूरी हो गई। पाने वाले की डेस्क इसे अब नहीं दिखाती और हटा देती है।</translation>
    </message>
    <message>
        <source>Taken back. Once the recipient&apos;s desk is opened it is taken away there; word of that has not come yet.</source>
        <translation>वापस लिया गया। पाने वाले की डेस्क खुलते ही वहाँ से हट जाएगा; इसकी ख़बर अभी नहीं आई।</translation>
    </message>
    <message>
        <source>Taken back, and gone from the recipient&apos;s desk.</source>
        <translation>वापस लिया गया, और पाने वाले की डेस्क से हट गया।</translation>
    </message>
    <message>
        <source>It left the desk, so nobody here can see whether it was read, or take it away again.</source>
        <translation>यह डेस्क से बाहर गया, इसलिए यहाँ कोई नहीं देख सकता कि पढ़ा गया या नहीं, और न उसे हटा सकता है।</translation>
    </message>
    <message>
        <source>The consent was taken back. What had left the desk before cannot be taken away by it; please ask the recipient to give it back or destroy it.</source>
        <translation>सहमति वापस ली गई। जो पहले ही डेस्क से बाहर जा चुका था, उसे डेस्क नहीं हटा सकती; पाने वाले से उसे लौटाने या नष्ट करने को कहें।</translation>
    </message>
</context>
<context>
    <name>letters</name>
    <message>
        <source>An application that waits for an answer</source>
        <translation>एक आवेदन जिसका उत्तर नहीं आया</translation>
    </message>
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
        <source>Made under</source>
        <translation>जिस अधिकार से माँगा गया</translation>
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
        <translation>हमारे क़ानूनी मामलों के काग़ज़ गोपनीय हैं, और परामर्श के अभिलेख, यदि हों, उनसे अलग रखे जाते हैं। यह पत्र न यह कहता है कि हमारे पास किसी के अभिलेख हैं, न यह कि नहीं हैं।</translation>
    </message>
    <message>
        <source>So that we can answer properly, please send us in writing: the order or notice itself, the provision of law that it rests on, exactly which records are asked for and of which time, and for what they are needed.</source>
        <translation>हम ठीक से जवाब दे सकें, इसके लिए कृपया लिखकर भेजें: आदेश या नोटिस, क़ानून का वह प्रावधान जिस पर वह टिका है, ठीक कौन से और किस समय के अभिलेख माँगे गए हैं, और वे किस काम के लिए चाहिए।</translation>
    </message>
    <message>
        <source>We respect the orders of the court. We ask respectfully to be heard before anything confidential is produced, that no more is asked for than the case needs, and that what is produced is kept under seal.</source>
        <translation>हम अदालत के आदेशों का सम्मान करते हैं। हमारा सादर निवेदन है कि कुछ भी गोपनीय पेश होने से पहले हमें सुना जाए, मामले की ज़रूरत से ज़्यादा न माँगा जाए, और जो पेश हो वह सीलबंद रखा जाए।</translation>
    </message>
    <message>
        <source>A demand that is not made in writing, and names no power, cannot be answered with records.</source>
        <translation>जो माँग लिखित नहीं है और कोई अधिकार नहीं बताती, उसके जवाब में अभिलेख नहीं दिए जा सकते।</translation>
    </message>
    <message>
        <source>We will answer by {day}.</source>
        <translation>हम {day} तक जवाब देंगे।</translation>
    </message>
    <message>
        <source>We will answer once we have this and have taken legal advice.</source>
        <translation>यह मिलने और क़ानूनी सलाह लेने के बाद हम जवाब देंगे।</translation>
    </message>
    <message>
        <source>This is a draft and no legal advice. Please have a lawyer read it before it is sent, and strike out this note.</source>
        <translation>यह मसौदा है, क़ानूनी सलाह नहीं। भेजने से पहले कृपया किसी वकील से पढ़वा लें, और यह टिप्पणी काट दें।</translation>
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
        <translation>हम एक ऐसी महिला की ओर से लिख रहे हैं जिनका हम साथ देते हैं।</translation>
    </message>
    <message>
        <source>We write on behalf of {name}, who has agreed that this letter names her.</source>
        <translation>हम {name} की ओर से लिख रहे हैं; वे सहमत हैं कि इस पत्र में उनका नाम हो।</translation>
    </message>
    <message>
        <source>The application named above has not been answered up to today, as far as we know.</source>
        <translation>जहाँ तक हमें मालूम है, ऊपर बताए आवेदन का उत्तर आज तक नहीं आया है।</translation>
    </message>
    <message>
        <source>Before this letter we wrote to: {offices}.</source>
        <translation>इस पत्र से पहले हमने इन्हें लिखा: {offices}।</translation>
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
        <translation>क़ानूनी काग़ज़</translation>
    </message>
    <message>
        <source>These are files of the legal casework of this organisation, and nothing else. They were written out from the casework vault alone. Counselling records are kept elsewhere under keys of their own: no counselling vault was opened to make this, and the person who made it holds the key of none.</source>
        <translation>ये इस संस्था के क़ानूनी काम के काग़ज़ हैं, और कुछ नहीं। ये केवल केसवर्क की तिजोरी से लिखे गए हैं। परामर्श के अभिलेख दूसरी जगह, अपनी अलग चाबियों में रहते हैं: इसे बनाने के लिए परामर्श की कोई तिजोरी नहीं खोली गई, और जिसने इसे बनाया उसके पास उनमें से किसी की चाबी नहीं है।</translation>
    </message>
    <message>
        <source>From what is not in it, nothing follows: neither that a person was counselled nor that she was not.</source>
        <translation>जो इसमें नहीं है, उससे कुछ नहीं निकलता: न यह कि किसी को परामर्श मिला, न यह कि नहीं मिला।</translation>
    </message>
    <message>
        <source>Handed over to</source>
        <translation>जिन्हें दिया गया</translation>
    </message>
    <message>
        <source>Asked for under</source>
        <translation>जिस अधिकार से माँगा गया</translation>
    </message>
    <message>
        <source>Reference of the demand</source>
        <translation>माँग का संदर्भ</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>बनाया</translation>
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
        <translation>सारांश, जिन्हें भेजने पर वे राज़ी हुईं</translation>
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
        <translation>आगे जो लिखा है, उस पर वे केवल इस एक उद्देश्य के लिए राज़ी हुईं: {purpose}।</translation>
    </message>
    <message>
        <source>Confidential. Legal files of the organisation named here.</source>
        <translation>गोपनीय। यहाँ लिखी संस्था के क़ानूनी काग़ज़।</translation>
    </message>
    <message>
        <source>For {name}, {day}</source>
        <translation>{name} के लिए, {day}</translation>
    </message>
</context>
<context>
    <name>machine</name>
    <message>
        <source>The clock of this computer does not set itself, so please switch that on and compare the clock with a telephone now and then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desk cannot see whether the clock sets itself, so please compare it with a telephone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time zone of this computer is not that of the office, so please set it, because other programs show other times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No disk encryption was found. Records are encrypted all the same, but the disk of a lost computer then tells more than it should. Please ask whoever looks after it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desk cannot see whether this disk is encrypted, so please ask whoever looks after the computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This could not be looked at, so please ask whoever looks after the computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no keyring that can keep the device secret. Please start the keyring of this computer, or choose a key file on a USB stick when the office is founded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fonts for Bengali and Devanagari are missing. Please install the desk again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The encrypted store is missing. Please install the desk again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has little memory, so signing in may be slow or may not work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desk cannot see how much memory this computer has, so please look that it has at least one gigabyte.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window could not be tried, so please open the desk once and look.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is nearly full. Please make room, so that backups can be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever uses this account can change the program, so please have it installed by an administrator in a place where others cannot write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desk cannot see who may change the program, so please ask whoever looks after the computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desk runs with an administrator&apos;s rights, so please work in an ordinary account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other accounts of this computer can look into the data folder, so please give it to this account alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desk cannot see who may look into the data folder, so please ask whoever looks after the computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The screen of this computer does not lock itself, so please have it lock after a few minutes without anybody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The screen of this computer locks itself late, so please have it lock within a quarter of an hour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desk cannot see whether the screen locks itself, so please wait for it once and look.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the system moves out of memory may lie readable on the disk, so please have the swap encrypted or switched off, together with hibernation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window cannot open, because a part of Qt or a system library it needs is missing. Please install what “counsel-desk doctor” names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desk cannot see whether the swap is encrypted, so please ask whoever looks after the computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no office in this folder, so please look again once there is one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No backup goes anywhere by itself, so please have the administrator choose a folder on another disk under “Backups”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last backup of this laptop is more than a week old or was never made, so please plug in the stick or disk for backups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backups lie on the disk that the records are on, so please choose a folder on another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desk cannot see whether the backups lie on another disk than the records, so please plug in the stick or disk for backups and look again.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>आकलन</translation>
    </message>
    <message>
        <source>How you understand it today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intervention</source>
        <translation>किया गया काम</translation>
    </message>
    <message>
        <source>What you did or offered in the session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Response</source>
        <translation>प्रतिक्रिया</translation>
    </message>
    <message>
        <source>How she took it, in her words where you can.</source>
        <translation type="unfinished"></translation>
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
        <source>What she says of herself and her days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>जो देखा गया</translation>
    </message>
    <message>
        <source>What could be seen and heard.</source>
        <translation type="unfinished"></translation>
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
        <source>What was said and seen in the session.</source>
        <translation type="unfinished"></translation>
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
        <source>How she came, and what she brought.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GIRP</source>
        <translation>GIRP</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>लक्ष्य</translation>
    </message>
    <message>
        <source>Which of her goals it was about.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>Report for support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds numbers and fixed words: no names, no codes, nothing from any record. Nothing is sent; you decide whom you give it to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program: counsel_desk {version}, Python {python}, Qt {qt}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System: {system} {version}, processor {processor}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory: {memory} MiB; free on the disk: {free} MiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{topic}: {state}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Office register: {state}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason: {kind}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries in the office log: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vaults, {kind}, {size}: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File formats of this program: register {register}, vaults {vault}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fonts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latest defects: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Display (Qt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encrypted store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Python</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room on the disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disk encryption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screen lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disk of the backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>could be better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>could be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to 1 MiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to 10 MiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to 100 MiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>larger than 100 MiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>file missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counselling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>casework</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wellbeing</source>
        <translation type="unfinished"></translation>
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
        <source>Given for her by</source>
        <translation>उनकी ओर से दी</translation>
    </message>
    <message>
        <source>How</source>
        <translation>कैसे</translation>
    </message>
    <message>
        <source>Interpreter present</source>
        <translation>दुभाषिया मौजूद थे</translation>
    </message>
    <message>
        <source>Free to say no</source>
        <translation>ना कहने की आज़ादी</translation>
    </message>
    <message>
        <source>Understood it and could decide</source>
        <translation>समझा और तय कर सकीं</translation>
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
        <source>A part taken back on</source>
        <translation>एक हिस्सा वापस लेने की तारीख़</translation>
    </message>
    <message>
        <source>What still holds</source>
        <translation>जो अब भी लागू है</translation>
    </message>
    <message>
        <source>Taken back on</source>
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
        <source>Every time something about you left counselling, and every time it was called back, stands here. If something is missing or wrong, please tell your counsellor.</source>
        <translation>जब भी आपके बारे में कुछ परामर्श से बाहर गया, और जब भी उसे वापस बुलाया गया, वह यहाँ लिखा है। यदि कुछ छूट गया हो या ग़लत हो, तो कृपया अपनी परामर्शदाता को बताएँ।</translation>
    </message>
    <message>
        <source>Nothing has been shared up to now.</source>
        <translation>अब तक कुछ भी साझा नहीं किया गया है।</translation>
    </message>
    <message>
        <source>What was called back is not at the caseworker&apos;s desk any more once that is confirmed. What had already been printed or saved before cannot be called back.</source>
        <translation>जो वापस लिया गया है, पक्की ख़बर आने के बाद वह केसवर्कर की डेस्क पर नहीं रहता। जो पहले ही छपा या सहेजा जा चुका था, उसे वापस नहीं लिया जा सकता।</translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Office</source>
        <translation>कार्यालय</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please print this now and keep it away from the laptop, with the recovery codes and the root sheets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What whoever has the laptop can and cannot do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The records on it are encrypted, and each opens only with its person&apos;s passphrase. Whoever can sign in to the laptop&apos;s own account can see the names and roles of the staff and when they worked, and can try passphrases; a long one withstands that. If a desk was open and unlocked when it was taken, what stood on the screen was open to them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the first hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1. Tell the administrator and your supervisor by telephone. Nobody is blamed: the earlier it is known, the more can be done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2. Write down when it was last seen, whether the desk was locked, and whether the key file, a stick with backups, a passphrase or sheets were with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3. If a client may be in danger because somebody could read about them, speak with your supervisor first of all, and go by their safety plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working again, on another laptop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4. Install counsel_desk and open it. Choose “Restore from a backup”, and the folder with the backups. On the command line: counsel-desk restore FOLDER.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>7. The administrator chooses a folder under “Backups” again: the new laptop knows of none. Everybody chooses a new passphrase and prints a new recovery code under “My keys”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5. The desk asks for the laptop&apos;s key. Give the key file, or anybody&apos;s recovery code, and choose where the key is to be kept here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>6. Everybody signs in with the passphrase they had when the backup was made, and looks whether their last records are there. What was written after the backup is written again. Whoever has forgotten their passphrase uses their recovery code; whoever has neither is invited again, and the root sheets give them their records back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the first days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>8. If the laptop was taken, the law may ask the office to tell the people concerned and the Data Protection Board of India without delay, and the Board all details within 72 hours (Digital Personal Data Protection Rules 2025, rule 7). Ask the office&apos;s lawyer on the first day; this sheet is no legal advice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>9. Report the theft to the police without saying whose records were on the laptop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>10. If the old laptop comes back, do not open the desk on it. The administrator deletes its data: two laptops with the same records would contradict each other.</source>
        <translation type="unfinished"></translation>
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
        <source>Printed on</source>
        <translation>छपने की तारीख़</translation>
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
        <source>Root sheet</source>
        <translation>मूल कुंजी का पन्ना</translation>
    </message>
    <message>
        <source>With {threshold} of the {count} sheets, the administrator confirms new people and, one day, recovers the office. No single sheet opens anything.</source>
        <translation>{count} में से {threshold} पन्नों से व्यवस्थापक नए लोगों की पुष्टि करते हैं और कभी ज़रूरत हो तो कार्यालय को वापस लाते हैं। अकेला कोई पन्ना कुछ नहीं खोलता।</translation>
    </message>
    <message>
        <source>Please give each sheet to another trusted person, sealed in an envelope, and keep none of them near the computer. Do not photograph or scan it. Once you have said that the sheets are on paper, the desk cannot print them again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept by (name, day, signature)</source>
        <translation>किसके पास है (नाम, दिन, हस्ताक्षर)</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>वापसी कोड</translation>
    </message>
    <message>
        <source>With this code you choose a new passphrase if you forget yours. It opens your records by itself, so please keep it as you would keep your records.</source>
        <translation>अपना पासफ़्रेज़ भूल जाएँ तो इस कोड से नया चुन सकती हैं। यह अकेला ही आपके रिकॉर्ड खोल देता है, इसलिए कृपया इसे वैसे ही रखें जैसे अपने रिकॉर्ड रखतीं।</translation>
    </message>
    <message>
        <source>Please keep it at home or in a locked place, not with the computer, and show it to nobody. It is not kept anywhere else.</source>
        <translation>कृपया इसे घर पर या ताले में रखें, कंप्यूटर के साथ नहीं, और किसी को न दिखाएँ। यह और कहीं नहीं रखा है।</translation>
    </message>
    <message>
        <source>The passphrase of a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You saved a locked file, and the desk was left before you had noted its passphrase. Please note it now, and give it by another way than the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>आपका पासफ़्रेज़</translation>
    </message>
    <message>
        <source>With this passphrase you sign in for the first time. Please choose one of your own under “My keys” then, and tear this sheet up.</source>
        <translation>इस पासफ़्रेज़ से आप पहली बार प्रवेश करेंगे। उसके बाद “My keys” में अपना चुनें, और इस पन्ने को फाड़ दें।</translation>
    </message>
    <message>
        <source>Your keys in words</source>
        <translation>आपकी कुंजियाँ, शब्दों में</translation>
    </message>
    <message>
        <source>Before the administrator confirms your keys, read these words to each other, by telephone or in person: every word must be the same as on the administrator&apos;s screen. They are no secret, and they are not your recovery code.</source>
        <translation>व्यवस्थापक आपकी कुंजियों की पुष्टि करें उससे पहले ये शब्द एक-दूसरे को पढ़कर सुनाएँ, फ़ोन पर या सामने: हर शब्द व्यवस्थापक की स्क्रीन जैसा ही होना चाहिए। ये गुप्त नहीं हैं, और ये आपका वापसी कोड नहीं हैं।</translation>
    </message>
    <message>
        <source>Your invitation to the desk</source>
        <translation>डेस्क के लिए आपका निमंत्रण</translation>
    </message>
    <message>
        <source>Choose “I have an invitation code” at the desk, write your name as it stands here, and enter this code. You then choose a passphrase that nobody else knows.</source>
        <translation>डेस्क पर “मेरे पास निमंत्रण कोड है” चुनें, अपना नाम वैसे ही लिखें जैसा यहाँ है, और यह कोड डालें। फिर आप ऐसा पासफ़्रेज़ चुनती हैं जिसे और कोई नहीं जानता।</translation>
    </message>
    <message>
        <source>Please hand this slip over in person. After the first sign-in it is of no use any more and can be torn up.</source>
        <translation>कृपया यह पर्ची स्वयं हाथ में दें। पहली बार प्रवेश के बाद इसका कोई काम नहीं और इसे फाड़ा जा सकता है।</translation>
    </message>
    <message>
        <source>A caseload in figures</source>
        <translation>एक कार्यभार, आँकड़ों में</translation>
    </message>
    <message>
        <source>Open files of one counsellor on the last day of each month, by the support they needed. A figure of fewer than five people is not shown, nor one from which it could be worked out. The same holds for all sheets together: whatever stands on two of them is the same or differs by five people or more, so some months and figures are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} open files</source>
        <translation>{count} खुली फ़ाइलें</translation>
    </message>
    <message>
        <source>All open files together: not shown</source>
        <translation type="unfinished"></translation>
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
        <translation>मैं क्या कर सकती हूँ</translation>
    </message>
    <message>
        <source>People and places that do me good</source>
        <translation>लोग और जगहें जिनसे मुझे अच्छा लगता है</translation>
    </message>
    <message>
        <source>People I can turn to</source>
        <translation>लोग जिनसे मैं मदद माँग सकती हूँ</translation>
    </message>
    <message>
        <source>Where I can call</source>
        <translation>मैं कहाँ फ़ोन कर सकती हूँ</translation>
    </message>
    <message>
        <source>Around me</source>
        <translation>मेरे आसपास</translation>
    </message>
    <message>
        <source>What matters to me</source>
        <translation>मेरे लिए क्या मायने रखता है</translation>
    </message>
    <message>
        <source>What you told when you came</source>
        <translation>आने पर आपने जो बताया</translation>
    </message>
    <message>
        <source>What you want to work on</source>
        <translation>आप किन बातों पर काम करना चाहती हैं</translation>
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
        <translation>आप कहाँ सहज रहती हैं</translation>
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
        <source>Something you want</source>
        <translation>कुछ जो आप चाहती हैं</translation>
    </message>
    <message>
        <source>To be looked at again</source>
        <translation>फिर देखने की तारीख़</translation>
    </message>
    <message>
        <source>How far it is, by your own measure</source>
        <translation>कहाँ तक पहुँचीं, आपके अपने नाप से</translation>
    </message>
    <message>
        <source>Safety plan</source>
        <translation>सुरक्षा योजना</translation>
    </message>
    <message>
        <source>How safe you were thought to be</source>
        <translation>आप कितनी सुरक्षित मानी गईं</translation>
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
        <translation>किसी ने आपके अभिलेख माँगे</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>किसने माँगा</translation>
    </message>
    <message>
        <source>Under what power</source>
        <translation>किस अधिकार से</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>क्या तय हुआ</translation>
    </message>
    <message>
        <source>What left</source>
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
        <source>Your record</source>
        <translation>आपका रिकॉर्ड</translation>
    </message>
    <message>
        <source>This is a copy of what is kept about you, as it is today. If something is wrong, you may ask for it to be put right, and your own statement is kept beside it.</source>
        <translation>यह उस सब की नक़ल है जो आपके बारे में रखा गया है, जैसा आज है। यदि कुछ ग़लत हो, तो आप उसे ठीक करने को कह सकती हैं, और आपका अपना बयान उसके साथ रखा जाता है।</translation>
    </message>
    <message>
        <source>Please keep it where nobody reads it whom you do not want to read it. If you have no such place, your counsellor can keep it for you.</source>
        <translation>कृपया इसे ऐसी जगह रखें जहाँ वह न पढ़े जिसे आप पढ़ाना नहीं चाहतीं। ऐसी जगह न हो, तो आपकी परामर्शदाता इसे आपके लिए रख सकती हैं।</translation>
    </message>
    <message>
        <source>What is not in this copy</source>
        <translation>इस नक़ल में क्या नहीं है</translation>
    </message>
    <message>
        <source>Notes that your counsellor makes for her own thinking are kept apart from the record and are not in it. Nor is what was written on other people, such as those who were in a group with you.</source>
        <translation>आपकी परामर्शदाता अपने सोचने के लिए जो नोट बनाती हैं, वे रिकॉर्ड से अलग रखे जाते हैं और इसमें नहीं हैं। दूसरे लोगों के बारे में जो लिखा गया, जैसे जो आपके साथ समूह में थे, वह भी नहीं है।</translation>
    </message>
    <message>
        <source>Nothing else was left out.</source>
        <translation>और कुछ नहीं छोड़ा गया।</translation>
    </message>
    <message>
        <source>These parts were left out as well:</source>
        <translation>ये हिस्से भी छोड़े गए:</translation>
    </message>
    <message>
        <source>You have the right to apply to the Mental Health Review Board for an order that what was left out is given to you (Mental Healthcare Act 2017, section 25). Your counsellor helps you to write to it if you wish.</source>
        <translation>आपको अधिकार है कि जो छोड़ा गया वह आपको दिया जाए, इस आदेश के लिए मानसिक स्वास्थ्य पुनर्विलोकन बोर्ड को आवेदन करें (मानसिक स्वास्थ्य देखरेख अधिनियम 2017, धारा 25)। आप चाहें तो आपकी परामर्शदाता लिखने में मदद करती हैं।</translation>
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
        <translation>आप क्या कहलाना चाहती हैं</translation>
    </message>
    <message>
        <source>With your counsellor since</source>
        <translation>आपकी परामर्शदाता के साथ कब से</translation>
    </message>
    <message>
        <source>Last day of the work together</source>
        <translation>साथ के काम का अंतिम दिन</translation>
    </message>
    <message>
        <source>Note on a session</source>
        <translation>एक बैठक का नोट</translation>
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
        <source>Holds until</source>
        <translation>इस तारीख़ तक मान्य</translation>
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
        <translation>तय मुलाक़ात</translation>
    </message>
    <message>
        <source>Group session</source>
        <translation>समूह बैठक</translation>
    </message>
    <message>
        <source>Picture or paper</source>
        <translation>तस्वीर या काग़ज़</translation>
    </message>
    <message>
        <source>It is not printed here. Please ask your counsellor for a copy of it.</source>
        <translation>यह यहाँ छपा नहीं है। इसकी नक़ल के लिए कृपया अपनी परामर्शदाता से कहें।</translation>
    </message>
    <message>
        <source>What you wished to be put right</source>
        <translation>आप जो ठीक कराना चाहती थीं</translation>
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
        <source>Kept longer</source>
        <translation>और समय तक रखा गया</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>इस तारीख़ तक</translation>
    </message>
    <message>
        <source>Came from another counsellor</source>
        <translation>दूसरी परामर्शदाता से आया</translation>
    </message>
    <message>
        <source>From</source>
        <translation>किससे</translation>
    </message>
    <message>
        <source>Something here does not fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desk has stopped to protect what is written here. Nothing has been changed. It is not your doing, and you have lost no time: the earlier this is looked at, the better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noticed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First entry that does not fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything fits until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the administrator of the office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1. Please do not go on at this computer, and leave its files as they are. What you need to write down meanwhile, write on paper and keep it with you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2. Tell this person in person or by telephone, not by a message: {names}. Show them this sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3. The administrator copies the whole data folder to a stick, so that it can be looked at, and has its files checked (“counsel-desk verify”). The code below is compared with the weekly sheets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4. Then the last backup from before that day is put in place of the folder, and everybody looks whether their last entries are there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This code says how far the office log fits:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received by</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>summary</name>
    <message>
        <source>She has come to counselling since {since}.</source>
        <translation>वे {since} से परामर्श में आ रही हैं।</translation>
    </message>
    <message>
        <source>Sessions held up to now: {count}; the last one was on {last}.</source>
        <translation>अब तक {count} बार मुलाक़ात हुई; पिछली {last} को।</translation>
    </message>
    <message>
        <source>At the beginning she chose what she wants support with: {concerns}.</source>
        <translation>शुरू में उन्होंने चुना कि किन बातों में सहारा चाहती हैं: {concerns}।</translation>
    </message>
    <message>
        <source>Her safety was last assessed on {day}. As it was seen then: {level}.</source>
        <translation>उनकी सुरक्षा पिछली बार {day} को देखी गई। तब का आकलन: {level}।</translation>
    </message>
    <message>
        <source>It is to be looked at again on {day}.</source>
        <translation>इसे {day} को फिर देखा जाएगा।</translation>
    </message>
    <message>
        <source>What was asked for her up to now:</source>
        <translation>अब तक उनके लिए जो माँगा गया:</translation>
    </message>
    <message>
        <source>{service}: {state} (since {day})</source>
        <translation>{service}: {state} ({day} से)</translation>
    </message>
    <message>
        <source>Goals that she set herself: working on {open}, reached {reached}.</source>
        <translation>उनके अपने तय किए लक्ष्य: {open} पर काम चल रहा है, {reached} पूरे हुए।</translation>
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
        <translation>संख्या जितनी अधिक, कठिनाई उतनी अधिक।</translation>
    </message>
    <message>
        <source>A higher figure means more well-being.</source>
        <translation>संख्या जितनी अधिक, उतना अच्छा हाल।</translation>
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
        <translation>{points} अंक से कम का अंतर संयोग भी हो सकता है।</translation>
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
        <source>Shared as she agreed, and for one purpose only</source>
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
        <source>Written on</source>
        <translation>लिखने की तारीख़</translation>
    </message>
    <message>
        <source>Her consent holds until</source>
        <translation>उनकी सहमति इस तारीख़ तक है</translation>
    </message>
    <message>
        <source>She asks</source>
        <translation>उनका अनुरोध</translation>
    </message>
    <message>
        <source>Figures from questionnaires are no diagnosis, and they may differ from one day to the next.</source>
        <translation>प्रश्नावलियों की संख्याएँ रोग-निर्णय नहीं हैं, और एक दिन से दूसरे दिन अलग हो सकती हैं।</translation>
    </message>
    <message>
        <source>Confidential. She may take her consent back at any time and need not say why.</source>
        <translation>गोपनीय। वे कभी भी, बिना कारण बताए, अपनी सहमति वापस ले सकती हैं।</translation>
    </message>
    <message>
        <source>For {name}, {day}</source>
        <translation>{name} के लिए, {day}</translation>
    </message>
    <message>
        <source>What carries her</source>
        <translation>जो उन्हें सँभालता है</translation>
    </message>
    <message>
        <source>Results of questionnaires</source>
        <translation>प्रश्नावलियों के परिणाम</translation>
    </message>
    <message>
        <source>Please use this for the purpose above only, show it to nobody else, and destroy it when her consent ends or she takes it back.</source>
        <translation>कृपया इसे केवल ऊपर लिखे उद्देश्य के लिए काम में लें, किसी और को न दिखाएँ, और उनकी सहमति समाप्त होने या वापस लिए जाने पर इसे नष्ट कर दें।</translation>
    </message>
    <message>
        <source>It tells only what she agreed to; what is not in it was not asked about or is not for sharing.</source>
        <translation>इसमें केवल वही है जिस पर वे सहमत हुईं; जो इसमें नहीं है, वह पूछा नहीं गया या बताने के लिए नहीं है।</translation>
    </message>
    <message>
        <source>She agreed that you read this, so that you can support her well.</source>
        <translation>वे सहमत हुईं कि आप इसे पढ़ें, ताकि आप उनका अच्छी तरह साथ दे सकें।</translation>
    </message>
    <message>
        <source>What she wants support with</source>
        <translation>वे किन बातों में सहारा चाहती हैं</translation>
    </message>
    <message>
        <source>What she needs, and what we recommend</source>
        <translation>उन्हें क्या चाहिए, और हमारे सुझाव</translation>
    </message>
    <message>
        <source>Her safety</source>
        <translation>उनकी सुरक्षा</translation>
    </message>
    <message>
        <source>How she manages day by day</source>
        <translation>वे रोज़मर्रा कैसे सँभालती हैं</translation>
    </message>
    <message>
        <source>Coming to counselling</source>
        <translation>परामर्श में आना</translation>
    </message>
    <message>
        <source>If you need to know more, please ask her, or ask us: we will ask her first.</source>
        <translation>और जानना हो तो उनसे पूछें, या हमसे: हम पहले उनसे पूछेंगे।</translation>
    </message>
    <message>
        <source>This statement was written at her wish for her claim to victim compensation (section 396 of the Bharatiya Nagarik Suraksha Sanhita, 2023, and the compensation scheme that applies). It tells how she is and what she needs, as seen in counselling. It is no medical certificate.</source>
        <translation>यह कथन उनकी इच्छा से, उनके मुआवज़े के दावे के लिए लिखा गया है (भारतीय नागरिक सुरक्षा संहिता, 2023 की धारा 396 और लागू मुआवज़ा योजना)। इसमें बताया गया है कि परामर्श में उनका हाल कैसा दिखा और उन्हें क्या चाहिए। यह चिकित्सा प्रमाणपत्र नहीं है।</translation>
    </message>
    <message>
        <source>The counselling on which this rests</source>
        <translation>वह परामर्श जिस पर यह आधारित है</translation>
    </message>
    <message>
        <source>What weighs on her</source>
        <translation>जो बातें उन पर भारी हैं</translation>
    </message>
    <message>
        <source>What this means for her daily life</source>
        <translation>उनके रोज़ के जीवन पर इसका असर</translation>
    </message>
    <message>
        <source>What she needs to recover</source>
        <translation>सँभलने के लिए उन्हें क्या चाहिए</translation>
    </message>
    <message>
        <source>Please use this for her claim only, show it to nobody who does not decide on it, and do not make it public. Her name and what could tell who she is may not be printed or published.</source>
        <translation>कृपया इसे केवल उनके दावे के लिए काम में लें, जो उस पर निर्णय नहीं करते उन्हें न दिखाएँ, और सार्वजनिक न करें। उनका नाम और जिससे उनकी पहचान हो सके, वह छापा या प्रकाशित नहीं किया जा सकता।</translation>
    </message>
    <message>
        <source>Please do not ask her to tell again what happened because of this statement. If something is unclear, please ask us: we will ask her first.</source>
        <translation>कृपया इस कथन के कारण उनसे फिर से बताने को न कहें कि क्या हुआ था। कुछ स्पष्ट न हो तो हमसे पूछें: हम पहले उनसे पूछेंगे।</translation>
    </message>
    <message>
        <source>This letter tells when she came to counselling. It does not tell why, and nothing of what was spoken about.</source>
        <translation>यह पत्र केवल बताता है कि वे परामर्श में कब आईं। क्यों आईं और क्या बातें हुईं, इसका कुछ भी इसमें नहीं है।</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>उपस्थिति</translation>
    </message>
    <message>
        <source>Nothing about her health, her case or her credibility can be concluded from it.</source>
        <translation>उनके स्वास्थ्य, उनके मामले या उनकी बात की सच्चाई के बारे में इससे कोई निष्कर्ष नहीं निकाला जा सकता।</translation>
    </message>
    <message>
        <source>Please read this today. She agreed that you know how her safety is seen, so that you can help to keep her safe.</source>
        <translation>कृपया इसे आज ही पढ़ें। वे सहमत हुईं कि आप जानें कि उनकी सुरक्षा कैसी मानी जा रही है, ताकि आप उन्हें सुरक्षित रखने में मदद कर सकें।</translation>
    </message>
    <message>
        <source>How her safety is seen</source>
        <translation>उनकी सुरक्षा कैसी मानी जा रही है</translation>
    </message>
    <message>
        <source>What she needs now</source>
        <translation>उन्हें अभी क्या चाहिए</translation>
    </message>
    <message>
        <source>Please speak with her before you do anything, and do not call, write or visit in a way that she has not named as safe.</source>
        <translation>कुछ भी करने से पहले कृपया उनसे बात करें; जिस तरीक़े को उन्होंने सुरक्षित नहीं बताया, उससे न फ़ोन करें, न लिखें, न मिलने जाएँ।</translation>
    </message>
    <message>
        <source>How safety is seen can change within a day. Please ask us before you rely on this later.</source>
        <translation>सुरक्षा की स्थिति एक ही दिन में बदल सकती है। बाद में इस पर भरोसा करने से पहले हमसे पूछें।</translation>
    </message>
</context>
<context>
    <name>verify</name>
    <message>
        <source>This file is not encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is a link, or leads elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The office register knows nothing of this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file was changed since it was closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The office register was changed or has gaps; entry {number} is the first that is not as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A letter that was posted is missing from the register.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of actions of the earlier version is missing from the register.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key of a vault is missing from the register.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A record was changed or is out of its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The records do not lead to the signed head.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A picture or paper in a file is missing or is not what was attached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands beside the records, such as drafts and seals, is partly older than they.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault is older than the office register last saw it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some pages of this file were altered or damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The inner structure of this file is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file of a backup is damaged or was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No finished backup names this file: one was interrupted, or its list is missing.</source>
        <translation type="unfinished"></translation>
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
        <translation>क्या आप यहाँ बेझिझक ना कह सकती हैं?</translation>
    </message>
    <message>
        <source>Were you treated with respect there?</source>
        <translation>क्या वहाँ आपके साथ सम्मान से बर्ताव हुआ?</translation>
    </message>
    <message>
        <source>Did you get what you went there for?</source>
        <translation>आप वहाँ जिसके लिए गई थीं, क्या वह मिला?</translation>
    </message>
    <message>
        <source>Would you go there again?</source>
        <translation>क्या आप वहाँ फिर जाएँगी?</translation>
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
        <translation>इन प्रश्नों के उत्तर केवल आप दें। आप जो भी कहें, उस पर कुछ निर्भर नहीं करता, और कोई भी प्रश्न छोड़ सकती हैं।</translation>
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
        <source>Stop, and keep nothing</source>
        <translation>रुकें, कुछ भी न रखें</translation>
    </message>
    <message>
        <source>Is there something you want to say? You may leave this empty.</source>
        <translation>क्या आप कुछ कहना चाहती हैं? इसे खाली छोड़ सकती हैं।</translation>
    </message>
    <message>
        <source>My counsellor may see my answers</source>
        <translation>मेरी परामर्शदाता मेरे उत्तर देख सकती हैं</translation>
    </message>
    <message>
        <source>Without a tick here the desk does not show them to your counsellor. It only counts them together with those of others.</source>
        <translation>यहाँ निशान न लगाने पर डेस्क इन्हें आपकी परामर्शदाता को नहीं दिखाता। इन्हें केवल दूसरों के उत्तरों के साथ गिना जाता है।</translation>
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
        <translation>डेस्क बंद करें</translation>
    </message>
    <message>
        <source>Your answers could not be kept. You can try once more, or stop.</source>
        <translation>आपके उत्तर रखे नहीं जा सके। आप एक बार फिर कोशिश कर सकती हैं, या रुक सकती हैं।</translation>
    </message>
</context>
</TS>
