<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="mr" sourcelanguage="en">
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
        <translation type="unfinished"></translation>
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
</context>
<context>
    <name>AccountPresenter</name>
    <message>
        <source>Your new passphrase holds from now on.</source>
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
        <translation type="unfinished"></translation>
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
        <source>It would be gone from her file for good, and cannot be brought back.</source>
        <translation type="unfinished"></translation>
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
        <source>It is kept in her file. The file you chose is where it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is removed from her file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AttachmentsTab</name>
    <message>
        <source>Choose a picture or paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures and PDF (*.png *.jpg *.jpeg *.pdf)</source>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
    <name>BurdenPage</name>
    <message>
        <source>Caseloads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures to talk about together; no client is in them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The burden figure weighs each open file by the support it needs, and a little more in its first month. The office settings say from which figure on it is near the limit or over it. Counsellors publish their figures whenever they leave the desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No counsellor is confirmed yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BurdenSettings</name>
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
    <name>BusyBar</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CasesPage</name>
    <message>
        <source>Please write the reference of the case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entered on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legal cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>References and dates that summaries stand beside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as the number the court or the police gave it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates and duties. Nothing about health or counselling belongs here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No case is entered yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CertifyCard</name>
    <message>
        <source>Confirm {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words to compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please let the person read their words to you, by telephone or in person. If every word is the same, type the words of the root sheets. After that the person can sign in.</source>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resilience</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
    <name>ConsentForm</name>
    <message>
        <source>Please choose the caseworker.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please write the day as day-month-year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please choose how she gives it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom may it be sent to?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What may it be used for?</source>
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
        <source>What may be sent?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please choose at least one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What she agrees to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please read this to her, or let her read it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words to read to her</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Her yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>She knows that she may say no, and she is free to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who gives it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An interpreter is present</source>
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
    <name>ConsentsPresenter</name>
    <message>
        <source>The consent is recorded. It can be printed for her.</source>
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
        <source>Holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For</source>
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
        <source>Taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet</source>
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
        <source>She takes it back…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing more leaves under this consent, and what was sent is called back. What was already printed or saved cannot be called back. She need not say why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>She takes it back now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No consent is recorded yet. Counselling never depends on one; it is needed only before something is shared.</source>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <source>Open the calendar</source>
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
        <source>Kept files</source>
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
        <source>Caseloads</source>
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
        <source>Actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My keys</source>
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
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <source>Sheets of the office key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are printed once and given to people you trust, one sheet each.</source>
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
</context>
<context>
    <name>GoalForm</name>
    <message>
        <source>Please write the day as day-month-year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goal</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <source>Please talk it over with her first. Everything in this file goes to your colleague in a sealed bundle that nobody else can open. Until your colleague accepts it you can take it back. After that it leaves your files the next time you sign in.</source>
        <translation type="unfinished"></translation>
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
        <source>The file is sealed and offered. Until it is accepted you can take it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is with you as before.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low mood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anxiety</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memories that come back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shame or guilt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trust in others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partnership</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Living in the community</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safety</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Physical health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alcohol or drugs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work and livelihood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>School or training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Court proceedings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
    <name>KeepingCard</name>
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
    <name>KeepingPage</name>
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
        <translation type="unfinished"></translation>
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
    <name>KeepingPresenter</name>
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
        <source>No consent that holds today covers referrals for this purpose, so it cannot name her.</source>
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
    <name>LinesEditor</name>
    <message>
        <source>For {code} alone</source>
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
        <source>Process notes: for your own reflection; not part of the record</source>
        <translation type="unfinished"></translation>
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
    <name>OwnBurdenCard</name>
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
        <source>Your supervisor sees exactly these figures when you leave the desk, and no client. If they look heavy, that is a reason to talk, not a fault.</source>
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
        <translation type="unfinished"></translation>
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
        <source>The settings that are kept were not set by an administrator, or are older ones. These are the settings of a new office. Please look through them and save them.</source>
        <translation type="unfinished"></translation>
    </message>
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
        <translation type="unfinished"></translation>
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
        <source>The sheet has {all} words; here are {count}. Please compare them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words of your recovery sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In their order, with blanks between them. Words so far: {count}</source>
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
        <source>Set the new passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whichever comes first ends it.</source>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The twenty words, in order.</source>
        <translation type="unfinished"></translation>
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
    <message>
        <source>Read only</source>
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
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished"></translation>
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
        <source>Take it in again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out</source>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <source>The passphrase of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation type="unfinished"></translation>
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
        <source>The file is saved and locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This passphrase opens it. It is shown only now and kept nowhere. Please write it down, and give it by another way than the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have noted it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No summary is here yet. One appears when a survivor agrees to send it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SummariesPresenter</name>
    <message>
        <source>A consent was taken back. Its summary is gone from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something that came in could not be trusted and was left closed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SummaryPresenter</name>
    <message>
        <source>What the caseworker will read</source>
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
        <source>This summary was taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>She took her consent back, so what it said is gone from here. If it was printed or saved before, please destroy that as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{purpose} · from {name} · written on {day} · her consent holds until {until}</source>
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
        <source>Summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under which consent?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By which words will the caseworker know whom it is about?</source>
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
    <message>
        <source>Please read this to her, or let her read it. Nothing has left yet.</source>
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
    <name>TeamPage</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
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
        <source>The person is confirmed and can sign in now.</source>
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
        <translation type="unfinished"></translation>
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
        <source>Released: {purpose}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Called back: {purpose}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture or paper</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In her words</source>
        <translation type="unfinished"></translation>
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
        <source>What is not shared is counted by the end of each month, and nothing of fewer than {count} people is shown.</source>
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
        <source>Print these words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the sign-in</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WayEdit</name>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What she came with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results of questionnaires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Psychological impact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safety plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Victim compensation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support in court</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rehabilitation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referral to a doctor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shelter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By herself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By her guardian, and she agrees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By thumb impression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spoken before a witness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Released</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At her home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At court</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We did not meet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>She called it off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We called it off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stays as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What she came for is reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>She wishes to end it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>She moved away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another service goes on with her</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The contact ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>She died</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It tells of another person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could cause serious harm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>She asked that it is not used any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time for keeping it is over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Social services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health care</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legal aid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Livelihood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help with documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Education</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>She no longer wants it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>District office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>National office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counsellor</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regular support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crisis support</source>
        <translation type="unfinished"></translation>
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
        <source>Called a summary back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved a summary as a file</source>
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
        <source>Offered a client&apos;s file to a colleague</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took back the offer of a file</source>
        <translation type="unfinished"></translation>
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
        <source>Kept a client&apos;s comment</source>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referral</source>
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
        <source>This computer&apos;s clock seems to be set back: the desk was used until {day}. Please set the date and time right. What you write keeps its order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The office settings are not as an administrator last set them. The desk goes by the settings of a new office until they are set again.</source>
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
        <source>{name} offers you a client&apos;s file. You find it under Hand-overs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No danger known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some worry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worry that needs a plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serious worry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protection needed now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time to look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>She is at it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reached</source>
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
        <translation type="unfinished"></translation>
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
        <source>She wishes it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another language suits her better</source>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>assessments</name>
    <message>
        <source>ASQ: suicide risk screening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AUDIT-C: alcohol use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BRS: resilience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C-SSRS screener: suicide risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CBI: Copenhagen Burnout Inventory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CORE-10: psychological distress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CRIES-8: impact of events on children</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DASS-21: depression, anxiety and stress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stress and resilience check-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GAD-7: anxiety</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ITQ: post-traumatic stress and complex post-traumatic stress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>K10: psychological distress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>K6: psychological distress, short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OLBI: Oldenburg Burnout Inventory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PC-PTSD-5: post-traumatic stress, short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PCL-5: post-traumatic stress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PHQ-4: anxiety and depression, short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PHQ-9: depression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ProQOL-5: professional quality of life</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PSS-10: perceived stress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PSS-4: perceived stress, short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SRQ-20: common mental distress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>STSS: secondary traumatic stress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WHO-5: well-being</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WHODAS 2.0, 12 items: functioning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anxiety</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Depression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resilience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cluster B: reliving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cluster C: avoidance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cluster D: thoughts and mood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cluster E: being on edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intrusion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avoidance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arousal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compassion satisfaction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Burnout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secondary traumatic stress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personal burnout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work-related burnout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client-related burnout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disengagement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exhaustion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minimal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Within the usual range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mild</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moderate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moderately severe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Severe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extremely severe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Very high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Very low well-being, as is often found with depression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low well-being</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adequate well-being</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Below the cut-off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item {item} was answered above zero. Please ask about safety now, before the session ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At or above the cut-off. This is a reason to look closer, not a diagnosis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The screen is positive. Please ask further, and follow your safety procedure where it concerns safety.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answers fit a provisional diagnosis of PTSD. An interview is needed to confirm it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answers fit PTSD as ICD-11 describes it. An interview is needed to confirm it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answers fit complex PTSD as ICD-11 describes it. An interview is needed to confirm it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answers point to a high risk of suicide. Please stay with the person, make a safety plan and call your supervisor now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Improved by enough to count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worse by enough to count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No change large enough to count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known how large a change has to be before it means something</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free to use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free to use; please cite the authors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free to use if nothing in it is changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the public domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not under copyright</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Creative Commons BY-NC-SA: with credit, not for profit, shared alike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An agreement with the World Health Organization is needed before use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May be copied if credited, unchanged and not sold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terms of use not recorded here; please ask the publisher before use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worded and owned by this project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For clients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not checked against the manual.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worded by this project and not validated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item 5 is asked only after a yes to one of items 1 to 4. The total counts items 1 to 4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items 1 to 5 are about the past month. Answer item 6 with 1 only if it was within the past three months.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources order the items differently. Here items 1 to 6 are personal, 7 to 13 about work and 14 to 19 about clients; item 13, the last about work, is reversed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut-offs from 31 to 33 are published. The lowest is used here, so that fewer people are missed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut-offs of 3 and of 4 are in use. The lower one is used here, so that fewer people are missed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All scores are doubled, so that they compare with the 42-item version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item 1 is about exposure. If it is answered with 0, the total is 0 and the other items may be left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give P1 to P9 first, then C1 to C9.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The published cut-off is 3 for women and 4 for men. The lower one is used here for everyone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The author publishes no bands. Compare a person&apos;s scores over time only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no universal cut-off. The one used here, 8 or more, is common in India.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The change that counts here is the one the publisher calls meaningful; it is not computed from reliability.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The total adds all items, for comparison over time only. What counts is whether the criteria are met.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two systems of bands are in use. Here it is the one of the Australian Bureau of Statistics: 10, 16, 22, 30. The other begins at 20, 25 and 30.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This instrument takes {expected} answers and {given} were given. Please compare them with the form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item {item} has no answer, so the score cannot be worked out. Please add it if you can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer to item {item} is not one this item allows ({allowed}). Please compare it with the form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item {item} is asked only after a yes to an earlier item, so its answer is not counted. Please compare the earlier items with the form.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>commands</name>
    <message>
        <source>There is no keyring that can keep the device secret. Please start the keyring of this computer, or choose a key file on a USB stick when the office is founded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fonts for Bengali and Devanagari are missing. Please install the desk again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window cannot open, because a part of Qt or a system library it needs is missing. Please install what is named here.</source>
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
        <source>The disk is nearly full. Please make room, so that backups can be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No disk encryption was found. Records are encrypted all the same, but the disk of a lost computer then tells more than it should. Please ask whoever looks after it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>consent</name>
    <message>
        <source>You decide whether anything about you leaves this room. You may say no. You get the same help here, whatever you decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you say yes, {recipient} will get: {categories}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may be used for one thing only: {purpose}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your yes holds until {until}. After that nothing more is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you say in our talks is not sent. You see or hear every word before it leaves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may take your yes back at any time, also just by saying so, and you need not say why. The desk then takes back what was sent. What has already been printed or saved cannot be called back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>That did not work. Nothing has been changed.</source>
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
        <source>Share number {number} has a word that is mistyped, missing or out of order. Nothing has been changed. Please compare it with the printed page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{needed} different shares are needed and {given} were entered. Nothing has been changed. Please add the missing ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These shares do not belong together. Nothing has been changed. Please use shares that were printed on the same day for this office.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This request was not made with the invitation code that belongs to it. Please give the person the code again and ask for a new request.</source>
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
        <source>The secret of this computer is not where it is kept. Please use your recovery code, or restore the key file. Nothing has been changed.</source>
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
        <source>She took her consent back, so this summary is not here any more.</source>
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
        <source>Please choose the caseworker whom she agrees to send it to.</source>
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
        <source>There is a broken character in this text, shown as a box or a question mark, and with it the text cannot be saved. Please delete that character. What is written stays on screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please write a name of up to {length} characters.</source>
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
        <source>Her consent does not cover this, so nothing has left. The reasons are listed here. Please change the summary, or ask her again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This summary is empty. Please write at least one part of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That was wrong several times. Please wait {seconds} seconds and try again.</source>
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
        <source>The office register is not as you last saw it: in the list of actions, entry {number} is the first that was changed or is missing. Nothing has been changed now. Please do not go on here, and ask the administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your keys are made and wait for the administrator, who confirms them with the office&apos;s root sheets. After that you can sign in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody&apos;s role or keys in the office register are not those that the office root confirmed. The desk stays closed, and nothing has been changed. Please tell the administrator, who can have the files of the desk checked.</source>
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
        <source>This file is with a colleague, or on its way to her, so it can be read here and not changed. Until she accepts it you can take it back under Details.</source>
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
        <source>Something in this file is half written: a note that is not signed, or a form that is not saved. Please finish it, or discard it, and then hand the file over: your colleague gets what is finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is not offered to anybody at present. Please open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your colleague has accepted this file already, so it cannot be taken back. Please speak with her about what is still to be done.</source>
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
        <source>Only pictures (PNG, JPEG) and PDF files can be attached, whatever a file is called. Please save it as one of these first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This picture has more than {megapixels} million pixels. Nothing was attached. Please save it smaller first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This PDF has more than {pages} pages. Nothing was attached. Please attach the pages that matter only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This PDF unpacks to far more than a paper holds, so it was not opened. Please print it on the machine it came from and scan it.</source>
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
        <source>No consent that holds today covers naming her in this letter. Please ask her and record it under Consents, or make the letter without her name.</source>
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
        <source>This file is sealed: it is not used any more. Since when, until when it is kept and why stands under “Kept files”, where the seal can be lifted if she asks for it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>forms</name>
    <message>
        <source>The form has no such question in this place, so this answer is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>could not compute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please answer this question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please give at least {count} answers here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please give at most {count} answers here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This question takes another kind of answer. Please answer it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please give a whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please give a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please give an amount as a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please give a date that the calendar has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please give a date and time that the calendar has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please give a time between 00:00 and 23:59.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please write something, or leave this out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please give an address without spaces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please choose one of the answers offered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please give {limit} or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please give {limit} or less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please keep this to {limit} characters or fewer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please give at most {limit} digits after the decimal point.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not in the form that the question asks for. Please check it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is too long to be checked. Please shorten it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>letters</name>
    <message>
        <source>An application that waits for an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference of the office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applied for on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer promised by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We write on behalf of a person whom we support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We write on behalf of {name}, who has agreed that this letter names her.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The application named above has not been answered up to today, as far as we know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before this letter we wrote to: {offices}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We ask you to look into it, and to let us know in writing what has been done and by which day it will be decided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This letter names nobody. Please give our reference in your answer. If you need to know whom it is about, please ask us; we will ask the person first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the organisation (name, day, signature)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>note_templates</name>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What comes next, and who does what.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How you understand it today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intervention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you did or offered in the session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How she took it, in her words where you can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SOAP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subjective</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What she says of herself and her days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objective</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What could be seen and heard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DAP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was said and seen in the session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BIRP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Behaviour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How she came, and what she brought.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GIRP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which of her goals it was about.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sheets</name>
    <message>
        <source>Your consent to share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interpreter present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature or thumb impression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guardian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Witness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counsellor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was shared about you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every time something about you left counselling, and every time it was called back, stands here. If something is missing or wrong, please tell your counsellor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been shared up to now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was called back is not at the caseworker&apos;s desk any more. What had already been printed or saved before cannot be called back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weekly sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This code stands for everything that happened at the desk until now. Please keep the sheet away from the computer. If older files are ever put in place of the office&apos;s own, the desk no longer knows this code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed and put away by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Office root key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With {threshold} of the {count} sheets, the administrator confirms new people and, one day, recovers the office. No single sheet opens anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please give each sheet to another trusted person, sealed in an envelope, and keep none of them near the computer. Do not photograph or scan it. It is not kept anywhere else, and the desk cannot print it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept by (name, day, signature)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With this code you choose a new passphrase if you forget yours. It opens your records by itself, so please keep it as you would keep your records.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please keep it at home or in a locked place, not with the computer, and show it to nobody. It is not kept anywhere else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your keys in words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before the administrator confirms your keys, read these words to each other, by telephone or in person: every word must be the same as on the administrator&apos;s screen. They are no secret, and they are not your recovery code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your invitation to the desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose “I have an invitation code” at the desk, write your name as it stands here, and enter this code. You then choose a passphrase that nobody else knows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please hand this slip over in person. After the first sign-in it is of no use any more and can be torn up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A caseload in figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open files of one counsellor on the last day of each month, by the support they needed. A figure of fewer than five people is not shown, nor one from which it could be worked out. A month is shown only if at least five people came, left or moved since every month shown before it, or nobody did.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} open files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{group}: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What I notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What I can do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People and places that do me good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People I can turn to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where I can call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Around me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What matters to me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you told when you came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you want to work on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What carries you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who supports you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where you are at ease</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ways to reach you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safe times, and other words on contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Born on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something you want</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be looked at again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far it is, by your own measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safety plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How safe you were thought to be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What speaks for your safety</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was agreed with you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promised by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a copy of what is kept about you, as it is today. If something is wrong, you may ask for it to be put right, and your own statement is kept beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please keep it where nobody reads it whom you do not want to read it. If you have no such place, your counsellor can keep it for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is not in this copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes that your counsellor makes for her own thinking are kept apart from the record and are not in it. Nor is what was written on other people, such as those who were in a group with you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing else was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These parts were left out as well:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have the right to apply to the Mental Health Review Board for an order that what was left out is given to you (Mental Healthcare Act 2017, section 25). Your counsellor helps you to write to it if you wish.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your code here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you want to be called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With your counsellor since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day of the work together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on a session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amended because</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent to share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared about you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture or paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not printed here. Please ask your counsellor for a copy of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you wished to be put right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end of the work together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came from another counsellor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>summary</name>
    <message>
        <source>She has come to counselling since {since}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} sessions were held up to now, the last one on {last}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No session has been held yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}, {day}: {score} {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{line} ({band}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{line}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These figures come from questionnaires. They are no diagnosis, and they may differ from one day to the next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary from counselling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared as she agreed, and for one purpose only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Her consent holds until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please use this for the purpose above only, show it to nobody else, and destroy it when her consent ends or she takes it back. It tells only what she agreed to; what is not in it was not asked about or is not for sharing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidential. She may take her consent back at any time and need not say why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For {name}, {day}</source>
        <translation type="unfinished"></translation>
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
        <source>The office register knows nothing of this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The office register&apos;s word on this vault is not signed by a member.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The audit trail was changed or has gaps; entry {number} is the first that is not as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A certificate was not signed by this office&apos;s root.</source>
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
</context>
<context>
    <name>voice</name>
    <message>
        <source>Do you feel listened to here?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do we talk about what matters to you?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do you feel free to say no here?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Were you treated with respect there?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did you get what you went there for?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Would you go there again?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A little</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mostly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fully</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These questions are for you alone to answer. Nothing depends on what you say, and you may skip any of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question {number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip this question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop, and keep nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is there something you want to say? You may leave this empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My counsellor may see my answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a tick here the desk does not show them to your counsellor. It only counts them together with those of others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I am done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thank you. Please hand the computer back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock the desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your answers could not be kept. You can try once more, or stop.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
