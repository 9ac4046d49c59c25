<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="mr" sourcelanguage="en">
<context>
    <name>AccountPage</name>
    <message>
        <source>Every record is as it was signed, from the first to the last.</source>
        <translation>पहिल्यापासून शेवटच्यापर्यंत प्रत्येक नोंद सही करताना होती तशीच आहे.</translation>
    </message>
    <message>
        <source>Please type your present passphrase.</source>
        <translation>कृपया तुमचा सध्याचा पासफ्रेज लिहा.</translation>
    </message>
    <message>
        <source>Passphrase and keys</source>
        <translation>पासफ्रेज आणि किल्ल्या</translation>
    </message>
    <message>
        <source>Your passphrase, your recovery code, your records.</source>
        <translation>तुमचा पासफ्रेज, तुमचा पुनर्प्राप्ती कोड, तुमच्या नोंदी.</translation>
    </message>
    <message>
        <source>Change your passphrase</source>
        <translation>तुमचा पासफ्रेज बदला</translation>
    </message>
    <message>
        <source>Your present passphrase</source>
        <translation>तुमचा सध्याचा पासफ्रेज</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>पासफ्रेज बदला</translation>
    </message>
    <message>
        <source>New recovery code</source>
        <translation>नवा पुनर्प्राप्ती कोड</translation>
    </message>
    <message>
        <source>If the sheet is lost or somebody saw it: type your passphrase on this page and make a new one. The old sheet then no longer opens anything.</source>
        <translation>कागद हरवला किंवा कोणी पाहिला असेल तर: या पानावर तुमचा पासफ्रेज लिहा आणि दुसरा कोड बनवा. त्यानंतर जुन्या कागदाने काहीही उघडत नाही.</translation>
    </message>
    <message>
        <source>Make a new recovery code</source>
        <translation>नवा पुनर्प्राप्ती कोड बनवा</translation>
    </message>
    <message>
        <source>Your keys in words</source>
        <translation>तुमच्या किल्ल्या, शब्दांत</translation>
    </message>
    <message>
        <source>Read these words to the administrator, by telephone or in person, best before your keys are confirmed: every word must be the same on both screens. They are no secret, and they are not your recovery code.</source>
        <translation>हे शब्द प्रशासकांना फोनवर किंवा समोरासमोर वाचून दाखवा, शक्यतो तुमच्या किल्ल्यांची पुष्टी होण्याआधी: दोन्ही स्क्रीनवर प्रत्येक शब्द सारखाच असला पाहिजे. हे शब्द गुप्त नाहीत, आणि हा तुमचा पुनर्प्राप्ती कोड नाही.</translation>
    </message>
    <message>
        <source>Your records</source>
        <translation>तुमच्या नोंदी</translation>
    </message>
    <message>
        <source>The desk can go through every record of yours and compare it with what was signed. It changes nothing.</source>
        <translation>डेस्क तुमची प्रत्येक नोंद तपासून सही केलेल्या मजकुराशी ताडून पाहू शकतो. यात काहीही बदलत नाही.</translation>
    </message>
    <message>
        <source>Check my records</source>
        <translation>माझ्या नोंदी तपासा</translation>
    </message>
    <message>
        <source>If the desk does not work as it should</source>
        <translation>डेस्क नीट चालत नसेल तर</translation>
    </message>
    <message>
        <source>A report tells whoever helps you about this computer and this program, in numbers and fixed words: no names, no codes, nothing from any record. You read it first; it is never sent.</source>
        <translation>तुम्हाला मदत करणाऱ्यांना हा अहवाल या संगणकाबद्दल आणि या प्रोग्रामबद्दल आकड्यांत आणि ठरावीक शब्दांत माहिती देतो: नावे नाहीत, कोड नाहीत, कोणत्याही नोंदीतले काही नाही. तो आधी तुम्ही वाचता; तो कधीही पाठवला जात नाही.</translation>
    </message>
    <message>
        <source>Report for support…</source>
        <translation>मदतीसाठी अहवाल…</translation>
    </message>
</context>
<context>
    <name>AccountPresenter</name>
    <message>
        <source>It is printed on your statements from now on.</source>
        <translation>आतापासून ते आपण लिहिलेल्या निवेदनांवर छापले जाईल.</translation>
    </message>
    <message>
        <source>Your new passphrase is in use from now on.</source>
        <translation>आतापासून तुमचा नवा पासफ्रेज लागू आहे.</translation>
    </message>
</context>
<context>
    <name>ActionForm</name>
    <message>
        <source>Please write what you agreed.</source>
        <translation>काय ठरले ते कृपया लिहा.</translation>
    </message>
    <message>
        <source>Something agreed</source>
        <translation>जे ठरले</translation>
    </message>
    <message>
        <source>Changing what is agreed</source>
        <translation>जे ठरले ते बदलणे</translation>
    </message>
    <message>
        <source>What you agreed</source>
        <translation>तुम्ही काय ठरवले</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>कोण करणार</translation>
    </message>
    <message>
        <source>By which day</source>
        <translation>कोणत्या दिवसापर्यंत</translation>
    </message>
    <message>
        <source>May stay open.</source>
        <translation>मोकळे ठेवता येते.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>स्थिती</translation>
    </message>
</context>
<context>
    <name>AgendaPage</name>
    <message>
        <source>no day</source>
        <translation>तारीख नाही</translation>
    </message>
    <message>
        <source>{day} (outcome not noted yet)</source>
        <translation>{day} (काय झाले ते अजून नोंदवलेले नाही)</translation>
    </message>
    <message>
        <source>{day} (has passed)</source>
        <translation>{day} (होऊन गेली)</translation>
    </message>
    <message>
        <source>Hearing: {what}</source>
        <translation>सुनावणी: {what}</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>तारीख</translation>
    </message>
    <message>
        <source>What</source>
        <translation>काय</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>प्रकरण</translation>
    </message>
    <message>
        <source>Place or details</source>
        <translation>जागा किंवा थोडक्यात</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>कोण</translation>
    </message>
    <message>
        <source>What is next</source>
        <translation>पुढे काय आहे</translation>
    </message>
    <message>
        <source>Hearings and tasks of all open cases, by day.</source>
        <translation>सर्व सुरू प्रकरणांच्या सुनावण्या आणि कामे, तारखेनुसार.</translation>
    </message>
    <message>
        <source>Filter by case, court, task or person</source>
        <translation>प्रकरण, न्यायालय, काम किंवा व्यक्तीनुसार शोधा</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>काय दाखवायचे</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>सर्व</translation>
    </message>
    <message>
        <source>Hearings only</source>
        <translation>फक्त सुनावण्या</translation>
    </message>
    <message>
        <source>Tasks only</source>
        <translation>फक्त कामे</translation>
    </message>
    <message>
        <source>My tasks</source>
        <translation>माझी कामे</translation>
    </message>
    <message>
        <source>Nothing is coming up here. Add hearings and tasks in a case.</source>
        <translation>इथे पुढे काही नाही. सुनावण्या आणि कामे प्रकरणात जोडा.</translation>
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
        <translation>कृपया कोणी उत्तर दिले ते लिहा.</translation>
    </message>
    <message>
        <source>Please write the day, for example 31-12-2026.</source>
        <translation>कृपया तारीख लिहा, उदाहरणार्थ 31-12-2026.</translation>
    </message>
    <message>
        <source>The office&apos;s lawyer</source>
        <translation>कार्यालयाचे वकील</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>उत्तराची तारीख</translation>
    </message>
    <message>
        <source>In the lawyer&apos;s words</source>
        <translation>वकिलांच्या शब्दांत</translation>
    </message>
    <message>
        <source>They are shown in place of the statement. Leave this empty if it is right.</source>
        <translation>मूळ विधानाच्या जागी हे दाखवले जाते. विधान बरोबर असल्यास रिकामे ठेवा.</translation>
    </message>
    <message>
        <source>Save the answer</source>
        <translation>उत्तर जतन करा</translation>
    </message>
    <message>
        <source>Remove the answer</source>
        <translation>उत्तर काढा</translation>
    </message>
</context>
<context>
    <name>App</name>
    <message>
        <source>The tour could not be started. The office itself is as it was.</source>
        <translation>ओळख-फेरी सुरू करता आली नाही. कार्यालय पूर्वीसारखेच आहे.</translation>
    </message>
</context>
<context>
    <name>AppointmentCard</name>
    <message>
        <source>Cancel all that follow as well</source>
        <translation>पुढच्या सर्व भेटीही रद्द करा</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>काय झाले</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>बदला</translation>
    </message>
    <message>
        <source>Open the note</source>
        <translation>नोंद उघडा</translation>
    </message>
    <message>
        <source>Write the note</source>
        <translation>नोंद लिहा</translation>
    </message>
    <message>
        <source>Group note</source>
        <translation>गटाची नोंद</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>फाइल उघडा</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>मागे</translation>
    </message>
</context>
<context>
    <name>AppointmentForm</name>
    <message>
        <source>Please write the time as hours and minutes, such as 10:30.</source>
        <translation>कृपया वेळ तास आणि मिनिटांत लिहा, जसे 10:30.</translation>
    </message>
    <message>
        <source>A new appointment</source>
        <translation>नवीन भेट</translation>
    </message>
    <message>
        <source>Changing an appointment</source>
        <translation>भेट बदलणे</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>तारीख</translation>
    </message>
    <message>
        <source>From</source>
        <translation>किती वाजल्यापासून</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>मिनिटे</translation>
    </message>
    <message>
        <source>How you meet</source>
        <translation>भेट कशी होईल</translation>
    </message>
    <message>
        <source>Where, if it needs saying</source>
        <translation>कुठे, सांगण्याची गरज असेल तर</translation>
    </message>
    <message>
        <source>It took place already</source>
        <translation>भेट आधीच झाली आहे</translation>
    </message>
    <message>
        <source>Change all that follow as well</source>
        <translation>पुढच्या सर्व भेटीही बदला</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>जतन करा</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करा</translation>
    </message>
</context>
<context>
    <name>Appointments</name>
    <message>
        <source>It overlaps with another appointment of yours.</source>
        <translation>तुमच्या दुसऱ्या भेटीची वेळ याच वेळेत येते.</translation>
    </message>
    <message>
        <source>This time is in the past. You can note the outcome.</source>
        <translation>ही वेळ होऊन गेली आहे. काय झाले ते नोंदवता येईल.</translation>
    </message>
    <message>
        <source>Your work together had ended; a contact afterwards is welcome.</source>
        <translation>तुमचे एकत्र काम संपले होते; नंतरचा संपर्क स्वागतार्ह आहे.</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>सोमवार</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>मंगळवार</translation>
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
        <translation>एक संमती मागे घेतली गेली. तिचा सारांश इथून काढला गेला आहे.</translation>
    </message>
    <message>
        <source>A summary has come. You find it under Summaries.</source>
        <translation>एक सारांश आला आहे. तो “सारांश” मध्ये आहे.</translation>
    </message>
    <message>
        <source>A counsellor has settled a request. You find it under Requests.</source>
        <translation>एका समुपदेशकांनी विनंती मार्गी लावली आहे. ती “विनंत्या” मध्ये आहे.</translation>
    </message>
    <message>
        <source>Something that came in could not be trusted and was left closed.</source>
        <translation>आलेल्या एका गोष्टीवर विश्वास ठेवता आला नाही, म्हणून ती न उघडता ठेवली आहे.</translation>
    </message>
</context>
<context>
    <name>AskingCards</name>
    <message>
        <source>{name} asks to be let in.</source>
        <translation>{name} जोडून घेण्याची विनंती करत आहे.</translation>
    </message>
    <message>
        <source>Please compare these words with those on its screen, by telephone or side by side. If one differs, do not let it in.</source>
        <translation>कृपया हे शब्द त्या लॅपटॉपच्या स्क्रीनवरील शब्दांशी तपासा, फोनवर किंवा शेजारी बसून. एखादा वेगळा असेल तर तो जोडू नका.</translation>
    </message>
    <message>
        <source>The words are the same: let it in</source>
        <translation>शब्द सारखेच आहेत: जोडा</translation>
    </message>
    <message>
        <source>The words differ: do not let it in</source>
        <translation>शब्द वेगळे आहेत: जोडू नका</translation>
    </message>
</context>
<context>
    <name>AskingPage</name>
    <message>
        <source>Last checked: {moment}.</source>
        <translation>शेवटचे पाहिले: {moment}.</translation>
    </message>
    <message>
        <source>This laptop asks to be let in</source>
        <translation>हा लॅपटॉप जोडून घेण्याची विनंती करत आहे</translation>
    </message>
    <message>
        <source>Please compare these words with those that the administrator sees under “Other laptops”, by telephone or side by side. Every word must be the same. If one differs, please stop here and tell the administrator.</source>
        <translation>कृपया हे शब्द प्रशासकांना “इतर लॅपटॉप” मध्ये दिसणाऱ्या शब्दांशी तपासा, फोनवर किंवा शेजारी बसून. प्रत्येक शब्द सारखाच असला पाहिजे. एखादा वेगळा असेल तर कृपया इथे थांबा आणि प्रशासकांना सांगा.</translation>
    </message>
    <message>
        <source>Words to compare</source>
        <translation>ताडून पाहायचे शब्द</translation>
    </message>
    <message>
        <source>Once the administrator has let this laptop in, this window goes on by itself. You may close it meanwhile. If you exchange by stick, take the stick there and bring it back first.</source>
        <translation>प्रशासकांनी हा लॅपटॉप जोडला की ही विंडो आपोआप पुढे जाते. तोपर्यंत तुम्ही ती बंद करू शकता. पेन ड्राइव्ह असेल तर तो आधी तिथे जाऊन परत आला पाहिजे.</translation>
    </message>
    <message>
        <source>The access file is not needed any more: please delete it.</source>
        <translation>अ‍ॅक्सेस फाइल आता लागत नाही: कृपया ती पुसून टाका.</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>आत्ता पाहा</translation>
    </message>
    <message>
        <source>I have another code</source>
        <translation>माझ्याकडे दुसरा कोड आहे</translation>
    </message>
</context>
<context>
    <name>AssentEditor</name>
    <message>
        <source>Please choose what the child says, or that they are too young.</source>
        <translation>मूल काय म्हणते ते निवडा, किंवा वय खूप लहान आहे हे निवडा.</translation>
    </message>
    <message>
        <source>Please write why the child cannot be asked, such as their age.</source>
        <translation>मुलाला का विचारता येत नाही ते लिहा, उदाहरणार्थ वय.</translation>
    </message>
    <message>
        <source>The child says yes as well</source>
        <translation>मुलाचाही होकार आहे</translation>
    </message>
    <message>
        <source>The child says no</source>
        <translation>मुलाचा नकार आहे</translation>
    </message>
    <message>
        <source>Too young to be asked</source>
        <translation>विचारण्यासाठी वय खूप लहान आहे</translation>
    </message>
    <message>
        <source>What does the child say?</source>
        <translation>मूल काय म्हणते?</translation>
    </message>
    <message>
        <source>Why the child cannot be asked</source>
        <translation>मुलाला का विचारता येत नाही</translation>
    </message>
    <message>
        <source>Such as: two years old. From seven years on a child is always asked.</source>
        <translation>उदाहरणार्थ: वय दोन वर्षे. सात वर्षांपासून मुलाला नेहमी विचारले जाते.</translation>
    </message>
</context>
<context>
    <name>AssessmentsPresenter</name>
    <message>
        <source>The answers are saved in the client&apos;s file.</source>
        <translation>उत्तरे क्लायंटच्या फाइलमध्ये जतन झाली.</translation>
    </message>
    <message>
        <source>What was done is saved in the client&apos;s file.</source>
        <translation>जे केले ते क्लायंटच्या फाइलमध्ये जतन केले आहे.</translation>
    </message>
    <message>
        <source>The form is scored. The trend shows it.</source>
        <translation>फॉर्मचे गुण काढले आहेत. ते कलात दिसतात.</translation>
    </message>
    <message>
        <source>The file is saved, without a lock.</source>
        <translation>फाइल जतन केली आहे, लॉकशिवाय.</translation>
    </message>
</context>
<context>
    <name>AssessmentsTab</name>
    <message>
        <source>Answers from the paper form</source>
        <translation>कागदी फॉर्मवरील उत्तरे</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>प्रश्नावली</translation>
    </message>
    <message>
        <source>Day of the answers</source>
        <translation>उत्तरांची तारीख</translation>
    </message>
    <message>
        <source>Type the number of each answer. What was left out stays empty.</source>
        <translation>प्रत्येक उत्तराचा क्रमांक लिहा. न दिलेले उत्तर रिकामे राहते.</translation>
    </message>
    <message>
        <source>Cut-off</source>
        <translation>कट-ऑफ</translation>
    </message>
    <message>
        <source>Cut-offs are published for women and for men. If in doubt, use that for everyone.</source>
        <translation>स्त्रिया आणि पुरुष यांच्यासाठी वेगळे कट-ऑफ प्रकाशित आहेत. शंका असेल तर सर्वांसाठीचा वापरा.</translation>
    </message>
    <message>
        <source>Cut-offs are published for women and for men. They can be used where the intake notes the client&apos;s sex.</source>
        <translation>स्त्रिया आणि पुरुषांसाठी वेगळ्या मर्यादा प्रकाशित आहेत. पहिल्या भेटीच्या नोंदीत क्लायंटचे लिंग नोंदवलेले असल्यास त्या वापरता येतात.</translation>
    </message>
    <message>
        <source>For everyone</source>
        <translation>सर्वांसाठी</translation>
    </message>
    <message>
        <source>For women</source>
        <translation>स्त्रियांसाठी</translation>
    </message>
    <message>
        <source>For men</source>
        <translation>पुरुषांसाठी</translation>
    </message>
    <message>
        <source>Save the answers</source>
        <translation>उत्तरे जतन करा</translation>
    </message>
</context>
<context>
    <name>AttachmentViewer</name>
    <message>
        <source>A copy outside the desk is not protected any more: whoever has the file can open it, and it cannot be called back. The activity log says that it was saved.</source>
        <translation>डेस्कबाहेरील प्रत सुरक्षित राहत नाही: फाइल ज्यांच्याकडे असेल त्यांना ती उघडता येते, आणि ती परत मागवता येत नाही. ती जतन केल्याची नोंद कृतींच्या लॉगमध्ये राहते.</translation>
    </message>
    <message>
        <source>Save the copy…</source>
        <translation>प्रत जतन करा…</translation>
    </message>
    <message>
        <source>Delete this picture or paper from the client&apos;s file for good?</source>
        <translation>हे चित्र किंवा कागद क्लायंटच्या फाइलमधून कायमचे काढायचे का?</translation>
    </message>
    <message>
        <source>Delete “{title}” from the client&apos;s file for good?</source>
        <translation>क्लायंटच्या फाइलमधून “{title}” कायमचे काढायचे का?</translation>
    </message>
    <message>
        <source>Delete it for good</source>
        <translation>कायमचे काढा</translation>
    </message>
    <message>
        <source>Page {number} of {pages}</source>
        <translation>पान {number} / {pages}</translation>
    </message>
    <message>
        <source>Something in this PDF could run or open by itself. It was left out when the paper was attached; the pages are all here.</source>
        <translation>या PDF मधील काहीतरी आपोआप चालू किंवा उघडू शकले असते. कागद जोडताना ते वगळले; पाने सर्व इथे आहेत.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>शीर्षक</translation>
    </message>
    <message>
        <source>In your words; may be left empty. It is saved as you go on.</source>
        <translation>तुमच्या शब्दांत; रिकामे ठेवता येते. पुढे जाताना आपोआप जतन होते.</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>आधीचे पान</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>पुढचे पान</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>एक प्रत जतन करा…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>काढा…</translation>
    </message>
    <message>
        <source>Back to pictures and papers</source>
        <translation>चित्रे आणि कागदांकडे परत</translation>
    </message>
    <message>
        <source>The picture or paper</source>
        <translation>चित्र किंवा कागद</translation>
    </message>
</context>
<context>
    <name>AttachmentsPresenter</name>
    <message>
        <source>Saved in the client&apos;s file. The file you chose is where it was.</source>
        <translation>क्लायंटच्या फाइलमध्ये जतन झाले आहे. तुम्ही निवडलेली फाइल होती तिथेच आहे.</translation>
    </message>
    <message>
        <source>The copy is saved.</source>
        <translation>प्रत जतन झाली.</translation>
    </message>
    <message>
        <source>It is removed from the client&apos;s file.</source>
        <translation>हे क्लायंटच्या फाइलमधून काढून टाकले आहे.</translation>
    </message>
</context>
<context>
    <name>AttachmentsTab</name>
    <message>
        <source>Choose a picture or paper</source>
        <translation>चित्र किंवा कागद निवडा</translation>
    </message>
    <message>
        <source>Pictures and PDF</source>
        <translation>चित्रे आणि PDF</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>एक प्रत जतन करा</translation>
    </message>
    <message>
        <source>Attached on</source>
        <translation>जोडल्याची तारीख</translation>
    </message>
    <message>
        <source>What</source>
        <translation>काय</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>पाने</translation>
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
        <translation>शक्य तितके कमी ठेवा. ओळखपत्रे क्लायंटकडेच राहिलेली बरी; तुम्ही ती पाहिली एवढी नोंद पुरेशी आहे. मुलाच्या शोषणाचे चित्र इथे कधीही ठेवू नका: ते जिथे आहे तिथेच राहू द्या, कोणाला दाखवू किंवा पाठवू नका, लगेच तुमच्या पर्यवेक्षकांशी बोला आणि त्यांच्यासोबत विशेष बाल पोलीस पथकाकडे किंवा स्थानिक पोलिसांकडे जा.</translation>
    </message>
    <message>
        <source>Attach a picture or paper…</source>
        <translation>चित्र किंवा कागद जोडा…</translation>
    </message>
    <message>
        <source>Pictures and papers</source>
        <translation>चित्रे आणि कागद</translation>
    </message>
    <message>
        <source>Nothing is attached yet. Pictures and PDF files are checked and kept encrypted; the file you choose stays where it is.</source>
        <translation>अजून काही जोडलेले नाही. चित्रे आणि PDF फाइली तपासून एन्क्रिप्ट करून ठेवल्या जातात; तुम्ही निवडलेली फाइल आहे तिथेच राहते.</translation>
    </message>
</context>
<context>
    <name>AuditPage</name>
    <message>
        <source>Save the activity log</source>
        <translation>कृतींचा लॉग जतन करा</translation>
    </message>
    <message>
        <source>Please type the code.</source>
        <translation>कृपया कोड लिहा.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>केव्हा</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>कोण</translation>
    </message>
    <message>
        <source>What</source>
        <translation>काय</translation>
    </message>
    <message>
        <source>Everyone&apos;s actions, without a client in them.</source>
        <translation>सर्वांच्या कृती, त्यांत कोणताही क्लायंट नाही.</translation>
    </message>
    <message>
        <source>Your own actions, as the office keeps them.</source>
        <translation>तुमच्या स्वतःच्या कृती, कार्यालयात नोंदल्याप्रमाणे.</translation>
    </message>
    <message>
        <source>Activity log</source>
        <translation>कृतींचा लॉग</translation>
    </message>
    <message>
        <source>Filter by day, person or action</source>
        <translation>तारीख, व्यक्ती किंवा कृतीनुसार शोधा</translation>
    </message>
    <message>
        <source>Print the weekly sheet…</source>
        <translation>साप्ताहिक पान छापा…</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>फाइल म्हणून जतन करा…</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>ताडून पाहा</translation>
    </message>
    <message>
        <source>Code on a weekly sheet</source>
        <translation>साप्ताहिक पानावरील कोड</translation>
    </message>
    <message>
        <source>It shows whether older files were put in place of the office&apos;s own.</source>
        <translation>कार्यालयाच्या फाइलींच्या जागी जुन्या फाइली ठेवल्या गेल्या का, ते यावरून दिसते.</translation>
    </message>
</context>
<context>
    <name>AuditPresenter</name>
    <message>
        <source>The log is saved.</source>
        <translation>लॉग जतन झाला आहे.</translation>
    </message>
    <message>
        <source>The code fits: nothing on that sheet is missing or changed.</source>
        <translation>कोड जुळतो: त्या पानावरील काहीही गहाळ किंवा बदललेले नाही.</translation>
    </message>
</context>
<context>
    <name>BackupsPage</name>
    <message>
        <source>No backup has been made yet.</source>
        <translation>अजून एकही बॅकअप बनवलेला नाही.</translation>
    </message>
    <message>
        <source>The last backup was made on {day} at {time}.</source>
        <translation>शेवटचा बॅकअप {day} रोजी {time} वाजता बनवला.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>बॅकअप</translation>
    </message>
    <message>
        <source>If this laptop is lost or stolen…</source>
        <translation>हा लॅपटॉप हरवला किंवा चोरीला गेला तर…</translation>
    </message>
</context>
<context>
    <name>BackupsPresenter</name>
    <message>
        <source>The backup is being made. You can go on.</source>
        <translation>बॅकअप बनत आहे. तुम्ही काम सुरू ठेवू शकता.</translation>
    </message>
    <message>
        <source>The backup is made, and was read back without a fault: {count} files.</source>
        <translation>बॅकअप तयार झाला, आणि तो वाचून तपासला असता दोष आढळला नाही: फाइली {count}.</translation>
    </message>
    <message>
        <source>Good: this backup can be relied on. It is entered in the activity log.</source>
        <translation>छान: या बॅकअपवर भरवसा ठेवता येतो. “कृतींचा लॉग” मध्ये तशी नोंद आहे.</translation>
    </message>
    <message>
        <source>The archive is saved. Clients&apos; files in it: {count}. Left out because sealed: {sealed}.</source>
        <translation>संग्रह जतन झाला. त्यातील क्लायंटच्या फाइली: {count}. सील केल्यामुळे वगळलेल्या: {sealed}.</translation>
    </message>
    <message>
        <source>Please tell the administrator, make a new backup at another place, and try that one out.</source>
        <translation>कृपया प्रशासकांना सांगा, दुसऱ्या ठिकाणी नवा बॅकअप बनवा, आणि तो वापरून पाहा.</translation>
    </message>
</context>
<context>
    <name>BeforeClosingPart</name>
    <message>
        <source>The client has not said whom you may ask. Please ask and tell nobody outside the office.</source>
        <translation>कोणाला विचारता येईल हे क्लायंटने सांगितलेले नाही. कृपया कार्यालयाबाहेर कोणालाही काही विचारू नका आणि सांगू नका.</translation>
    </message>
    <message>
        <source>You may turn to: {whom}</source>
        <translation>यांच्याशी बोलता येईल: {whom}</translation>
    </message>
    <message>
        <source>You may say: {what}</source>
        <translation>हे सांगता येईल: {what}</translation>
    </message>
    <message>
        <source>The intake names no safe way to reach the client, so you need not try.</source>
        <translation>प्रारंभिक माहितीत क्लायंटपर्यंत पोहोचण्याचा कोणताही सुरक्षित मार्ग नोंदवलेला नाही, म्हणून प्रयत्न करण्याची गरज नाही.</translation>
    </message>
    <message>
        <source>No day is kept for asking later. Any that were planned are removed.</source>
        <translation>नंतर विचारण्याचा कोणताही दिवस ठेवला जात नाही. आधी ठरवलेले दिवस काढले जातात.</translation>
    </message>
    <message>
        <source>The worry is serious: please talk with a supervisor before closing.</source>
        <translation>चिंता गंभीर आहे: फाइल बंद करण्याआधी कृपया पर्यवेक्षकांशी बोला.</translation>
    </message>
    <message>
        <source>The client may be under 18: please talk with a supervisor before closing.</source>
        <translation>क्लायंटचे वय 18 पेक्षा कमी असू शकते: फाइल बंद करण्याआधी कृपया पर्यवेक्षकांशी बोला.</translation>
    </message>
</context>
<context>
    <name>BeginForm</name>
    <message>
        <source>Please choose somebody.</source>
        <translation>कृपया कोणाला तरी निवडा.</translation>
    </message>
    <message>
        <source>Begin supervision</source>
        <translation>पर्यवेक्षण सुरू करा</translation>
    </message>
    <message>
        <source>The desk makes a place that only the two of you can open. No colleague or administrator can open it, nor can the recovery sheets.</source>
        <translation>डेस्क अशी जागा तयार करतो जी फक्त तुम्ही दोघे उघडू शकता. कोणताही सहकारी किंवा प्रशासक ती उघडू शकत नाही, आणि पुनर्प्राप्ती कागदांनीही ती उघडत नाही.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>सुरू करा</translation>
    </message>
    <message>
        <source>It is kept on this laptop. Whoever works at another one finds it when they sign in here.</source>
        <translation>हे या लॅपटॉपवर राहते. दुसऱ्या लॅपटॉपवर काम करणाऱ्यांना इथे साइन इन केल्यावर ते दिसेल.</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>कोणासोबत</translation>
    </message>
</context>
<context>
    <name>BreakdownTab</name>
    <message>
        <source>Month</source>
        <translation>महिना</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>सर्वजण</translation>
    </message>
    <message>
        <source>Only people who agreed to statistics are counted, on the last day of each month. A number below five people is not shown, nor one from which it could be worked out, with all that was shown before. Some others are left out at random, so that a gap tells nothing.</source>
        <translation>आकडेवारीला होकार दिलेल्यांनाच मोजले जाते, दर महिन्याच्या शेवटच्या दिवशी. पाचपेक्षा कमी जण असतील तर ते दाखवले जात नाही, आणि आधी दाखवलेल्या सगळ्यासह ज्यावरून ते काढता येईल तेही नाही. आणखी काही यादृच्छिकपणे वगळले जाते, म्हणजे जे नाही त्यावरून काही कळत नाही.</translation>
    </message>
    <message>
        <source>By</source>
        <translation>कशानुसार</translation>
    </message>
    <message>
        <source>None of these months can be shown.</source>
        <translation>या महिन्यांचे काहीही दाखवता येत नाही.</translation>
    </message>
    <message>
        <source>At the end of {month}</source>
        <translation>{month} च्या अखेरीस</translation>
    </message>
    <message>
        <source>Clients by group</source>
        <translation>गटांनुसार क्लायंट</translation>
    </message>
</context>
<context>
    <name>BusyBar</name>
    <message>
        <source>Cancel</source>
        <translation>थांबवा</translation>
    </message>
</context>
<context>
    <name>CaseFile</name>
    <message>
        <source>{count} of {total}</source>
        <translation>{total} पैकी {count}</translation>
    </message>
    <message>
        <source>Entered on {day}</source>
        <translation>{day} रोजी नोंदवले</translation>
    </message>
    <message>
        <source>closed on {day}</source>
        <translation>{day} रोजी बंद</translation>
    </message>
    <message>
        <source>linked summaries: {count}</source>
        <translation>जोडलेले सारांश: {count}</translation>
    </message>
    <message>
        <source>Close the case</source>
        <translation>प्रकरण बंद करा</translation>
    </message>
    <message>
        <source>Reopen the case</source>
        <translation>प्रकरण पुन्हा उघडा</translation>
    </message>
    <message>
        <source>{day} (has passed)</source>
        <translation>{day} (होऊन गेली)</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>प्रकार</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>क्रमांक</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>वर्ष</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>कुठे</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>तारीख</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>कशासाठी</translation>
    </message>
    <message>
        <source>Court</source>
        <translation>न्यायालय</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>काय झाले</translation>
    </message>
    <message>
        <source>Arranged</source>
        <translation>व्यवस्था</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>शेरा</translation>
    </message>
    <message>
        <source>By</source>
        <translation>कधीपर्यंत</translation>
    </message>
    <message>
        <source>What</source>
        <translation>काय</translation>
    </message>
    <message>
        <source>In a few words</source>
        <translation>थोड्या शब्दांत</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>कोण</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>स्थिती</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>मागे</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>बदला</translation>
    </message>
    <message>
        <source>Add a number</source>
        <translation>क्रमांक जोडा</translation>
    </message>
    <message>
        <source>Add a hearing</source>
        <translation>सुनावणी जोडा</translation>
    </message>
    <message>
        <source>Add a task</source>
        <translation>काम जोडा</translation>
    </message>
    <message>
        <source>Note the outcome</source>
        <translation>काय झाले ते नोंदवा</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>पूर्ण झाले</translation>
    </message>
    <message>
        <source>Numbers of the case</source>
        <translation>प्रकरणाचे क्रमांक</translation>
    </message>
    <message>
        <source>No number is noted yet.</source>
        <translation>अजून क्रमांक नोंदवलेला नाही.</translation>
    </message>
    <message>
        <source>Hearings</source>
        <translation>सुनावण्या</translation>
    </message>
    <message>
        <source>No hearing is noted yet.</source>
        <translation>अजून सुनावणी नोंदवलेली नाही.</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>कामे</translation>
    </message>
    <message>
        <source>No task is noted yet.</source>
        <translation>अजून काम नोंदवलेले नाही.</translation>
    </message>
</context>
<context>
    <name>CaseForm</name>
    <message>
        <source>Change the case</source>
        <translation>प्रकरण बदला</translation>
    </message>
    <message>
        <source>Please write the reference of the case.</source>
        <translation>कृपया प्रकरणाचा संदर्भ लिहा.</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>संदर्भ</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>शेरा</translation>
    </message>
    <message>
        <source>No health or counselling detail here.</source>
        <translation>आरोग्याचा किंवा समुपदेशनाचा तपशील इथे लिहू नका.</translation>
    </message>
</context>
<context>
    <name>CaseList</name>
    <message>
        <source>New case</source>
        <translation>नवीन प्रकरण</translation>
    </message>
    <message>
        <source>Please write the reference of the case.</source>
        <translation>कृपया प्रकरणाचा संदर्भ लिहा.</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>संदर्भ</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>क्रमांक</translation>
    </message>
    <message>
        <source>Entered on</source>
        <translation>लिहिले</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>शेरा</translation>
    </message>
    <message>
        <source>A new case</source>
        <translation>नवीन प्रकरण</translation>
    </message>
    <message>
        <source>A short title, or the number it goes by.</source>
        <translation>छोटे शीर्षक, किंवा ज्या क्रमांकाने ते ओळखले जाते तो.</translation>
    </message>
    <message>
        <source>No health or counselling detail here.</source>
        <translation>आरोग्याचा किंवा समुपदेशनाचा तपशील इथे लिहू नका.</translation>
    </message>
    <message>
        <source>Add the case</source>
        <translation>प्रकरण जोडा</translation>
    </message>
    <message>
        <source>Filter by reference, number or remarks</source>
        <translation>संदर्भ, क्रमांक किंवा शेऱ्यानुसार शोधा</translation>
    </message>
    <message>
        <source>Which cases</source>
        <translation>कोणती प्रकरणे</translation>
    </message>
    <message>
        <source>Open cases</source>
        <translation>सुरू प्रकरणे</translation>
    </message>
    <message>
        <source>Closed cases</source>
        <translation>बंद प्रकरणे</translation>
    </message>
    <message>
        <source>All cases</source>
        <translation>सर्व प्रकरणे</translation>
    </message>
    <message>
        <source>Legal cases</source>
        <translation>कायदेशीर प्रकरणे</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करा</translation>
    </message>
    <message>
        <source>There are no cases here.</source>
        <translation>इथे एकही प्रकरण नाही.</translation>
    </message>
</context>
<context>
    <name>CasesPage</name>
    <message>
        <source>Legal cases</source>
        <translation>कायदेशीर प्रकरणे</translation>
    </message>
    <message>
        <source>References, hearings and tasks.</source>
        <translation>संदर्भ, सुनावण्या आणि कामे.</translation>
    </message>
    <message>
        <source>References, hearings and tasks. Press Enter on a line to open it.</source>
        <translation>संदर्भ, सुनावण्या आणि कामे. उघडण्यासाठी ओळीवर Enter दाबा.</translation>
    </message>
</context>
<context>
    <name>CertifiableBox</name>
    <message>
        <source>Words to compare</source>
        <translation>ताडून पाहायचे शब्द</translation>
    </message>
</context>
<context>
    <name>CertifyCard</name>
    <message>
        <source>Confirm people</source>
        <translation>लोकांची पुष्टी</translation>
    </message>
    <message>
        <source>Please let each person read their words to you, by telephone or in person. Tick those whose every word is the same, then type the words of the recovery sheets once for all of them. After that they can sign in.</source>
        <translation>कृपया प्रत्येक व्यक्तीला त्यांचे शब्द फोनवर किंवा समोरासमोर तुम्हाला वाचून दाखवू द्या. ज्यांचा प्रत्येक शब्द जुळतो त्यांच्यावर खूण करा, मग सर्वांसाठी एकदाच पुनर्प्राप्ती कागदांवरील शब्द लिहा. त्यानंतर त्यांना साइन इन करता येते.</translation>
    </message>
    <message>
        <source>Nobody can be confirmed now.</source>
        <translation>आत्ता कोणाचीही पुष्टी करता येत नाही.</translation>
    </message>
    <message>
        <source>Please tick at least one person.</source>
        <translation>कृपया किमान एका व्यक्तीवर खूण करा.</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>पुष्टी करा</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>आत्ता नाही</translation>
    </message>
</context>
<context>
    <name>CheckInPage</name>
    <message>
        <source>Your check-in is saved. Only you can see it.</source>
        <translation>तुमची स्व-तपासणी जतन झाली आहे. ती फक्त तुम्हीच पाहू शकता.</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>स्व-तपासणी</translation>
    </message>
    <message>
        <source>How have the last two weeks been for you? Eight questions.</source>
        <translation>गेले दोन आठवडे तुमच्यासाठी कसे गेले? आठ प्रश्न.</translation>
    </message>
    <message>
        <source>Your answers are locked with your own key, and no colleague, supervisor or administrator has it. Please take the figures as a note to yourself.</source>
        <translation>तुमची उत्तरे तुमच्या स्वतःच्या किल्लीने कुलूपबंद आहेत, आणि ही किल्ली कोणत्याही सहकाऱ्यांकडे, पर्यवेक्षकांकडे किंवा प्रशासकांकडे नाही. आकड्यांकडे स्वतःसाठीची एक नोंद म्हणून पाहा.</translation>
    </message>
    <message>
        <source>Somebody is new among those who take part in the team figures. Nothing of yours is added up with theirs before you have seen their names and go on with them.</source>
        <translation>गटाच्या आकड्यांत सहभागी असणाऱ्यांत कोणीतरी नवे आहे. नावे पाहून तुम्ही त्यांच्यासोबत पुढे जाईपर्यंत तुमचे काही मिळवले जात नाही.</translation>
    </message>
    <message>
        <source>See the team figures</source>
        <translation>गटाचे आकडे पाहा</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>आज</translation>
    </message>
    <message>
        <source>Do another check-in</source>
        <translation>पुन्हा स्व-तपासणी करा</translation>
    </message>
    <message>
        <source>Your trend</source>
        <translation>तुमचा कल</translation>
    </message>
    <message>
        <source>Your trend appears after your first check-in.</source>
        <translation>पहिल्या स्व-तपासणीनंतर तुमचा कल दिसेल.</translation>
    </message>
    <message>
        <source>Stress (0 to 16)</source>
        <translation>ताण (0 ते 16)</translation>
    </message>
    <message>
        <source>Resilience (0 to 16)</source>
        <translation>सावरण्याची क्षमता (0 ते 16)</translation>
    </message>
    <message>
        <source>What helps</source>
        <translation>कशाने मदत होते</translation>
    </message>
    <message>
        <source>Save this check-in</source>
        <translation>ही स्व-तपासणी जतन करा</translation>
    </message>
</context>
<context>
    <name>CheckInPresenter</name>
    <message>
        <source>After three check-ins you can read here what they may mean.</source>
        <translation>तीन वेळा झाल्यावर त्यांचा अर्थ काय असू शकतो ते इथे वाचता येईल.</translation>
    </message>
    <message>
        <source>Your stress is about as it was before. You know best how that feels.</source>
        <translation>तुमचा ताण साधारण आधीसारखाच आहे. कसे वाटते ते तुम्हालाच सर्वांत चांगले माहीत.</translation>
    </message>
    <message>
        <source>It weighs less than before. What has helped may be worth keeping.</source>
        <translation>आधीपेक्षा हलके आहे. ज्याने मदत झाली ते जपण्यासारखे असू शकते.</translation>
    </message>
    <message>
        <source>Your stress is not more than before, but your resilience is lower. If that goes on, tell somebody.</source>
        <translation>तुमचा ताण आधीपेक्षा जास्त नाही, पण तुमची सावरण्याची क्षमता आधीपेक्षा कमी आहे. असेच चालू राहिले तर कोणाला तरी सांगा.</translation>
    </message>
    <message>
        <source>It weighs more than before. One heavy time says little about you, and much about the work. If it goes on, tell somebody.</source>
        <translation>आधीपेक्षा जड आहे. एक जड काळ तुमच्याबद्दल कमी आणि कामाबद्दल जास्त सांगतो. असेच चालू राहिले तर कोणाला तरी सांगा.</translation>
    </message>
    <message>
        <source>It has been much for some time. That wears anybody out. Please let somebody know: a colleague, your supervisor, a doctor, or one of the numbers under What helps.</source>
        <translation>काही काळ खूप ताण आहे. त्याने कोणीही थकते. कृपया कोणाला तरी कळवा: सहकारी, तुमचे पर्यवेक्षक, डॉक्टर, किंवा ‘कशाने मदत होते’ मधला एखादा क्रमांक.</translation>
    </message>
    <message>
        <source>{title}: {value} of {highest}</source>
        <translation>{title}: {value} / {highest}</translation>
    </message>
</context>
<context>
    <name>ChoiceBox</name>
    <message>
        <source>Choose…</source>
        <translation>निवडा…</translation>
    </message>
</context>
<context>
    <name>ChooseStep</name>
    <message>
        <source>Files imported on {day}: {count}. They can be taken out together until one of them is used.</source>
        <translation>{day} रोजी आणलेल्या फाइली: {count}. त्यांपैकी एखादी वापरली जाईपर्यंत त्या सर्व एकत्र काढता येतात.</translation>
    </message>
    <message>
        <source>Files that are taken out: {count}. Everything the list brought into them is destroyed here for good; the list itself stays where it is.</source>
        <translation>ज्या फाइली काढून टाकल्या जातील: {count}. यादीतून त्यांत जे काही आले आहे ते इथून कायमचे नष्ट होईल; यादी स्वतः आहे तिथेच राहील.</translation>
    </message>
    <message>
        <source>Take them out</source>
        <translation>काढून टाका</translation>
    </message>
    <message>
        <source>Lists (*.csv *.xlsx *.ods *.txt *.tsv *.json)</source>
        <translation>याद्या (*.csv *.xlsx *.ods *.txt *.tsv *.json)</translation>
    </message>
    <message>
        <source>Choose a list</source>
        <translation>यादी निवडा</translation>
    </message>
    <message>
        <source>The list may be an Excel workbook, an OpenDocument spreadsheet, a CSV file or a FHIR bundle, with the headings in one row and one person in each row below.</source>
        <translation>यादी एक्सेल वर्कबुक, OpenDocument स्प्रेडशीट, CSV फाइल किंवा FHIR बंडल असू शकते; शीर्षके एका ओळीत, आणि खालच्या प्रत्येक ओळीत एक व्यक्ती.</translation>
    </message>
    <message>
        <source>Nothing is added before you have seen what each row becomes. The list itself stays where it is; it is not protected there, so please think of deleting it afterwards.</source>
        <translation>प्रत्येक ओळीचे काय होते ते तुम्ही पाहण्याआधी काहीही जोडले जात नाही. यादी स्वतः आहे तिथेच राहते; तिथे ती सुरक्षित नाही, म्हणून नंतर ती पुसून टाकण्याचा विचार करा.</translation>
    </message>
    <message>
        <source>Choose a list…</source>
        <translation>यादी निवडा…</translation>
    </message>
    <message>
        <source>Imported last</source>
        <translation>शेवटी आणलेल्या</translation>
    </message>
    <message>
        <source>Take them out again</source>
        <translation>त्या पुन्हा काढा</translation>
    </message>
</context>
<context>
    <name>ClearableLine</name>
    <message>
        <source>Delete what is written</source>
        <translation>लिहिलेले पुसून टाका</translation>
    </message>
</context>
<context>
    <name>ClientAgreement</name>
    <message>
        <source>The client read it</source>
        <translation>क्लायंटने स्वतः वाचले</translation>
    </message>
    <message>
        <source>It was read out to the client</source>
        <translation>क्लायंटला वाचून दाखवले</translation>
    </message>
    <message>
        <source>It was read out with an interpreter</source>
        <translation>दुभाष्याच्या मदतीने वाचून दाखवले</translation>
    </message>
    <message>
        <source>Save it locked</source>
        <translation>कुलूपबंद करून जतन करा</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Please read this to the client, or let them read it. Nothing has left yet.</source>
        <translation>कृपया हे क्लायंटला वाचून दाखवा, किंवा त्यांना वाचू द्या. अजून काहीही पाठवलेले नाही.</translation>
    </message>
    <message>
        <source>How does the client know what it says?</source>
        <translation>यात काय लिहिले आहे हे क्लायंटला कसे कळले?</translation>
    </message>
    <message>
        <source>What was saved or printed cannot be called back. Please say so before the client agrees.</source>
        <translation>जतन केलेले किंवा छापलेले परत मागवता येत नाही. क्लायंटने होकार देण्याआधी कृपया हे सांगा.</translation>
    </message>
    <message>
        <source>The client agrees: release it</source>
        <translation>क्लायंटचा होकार: पाठवा</translation>
    </message>
    <message>
        <source>The client agrees: save it locked…</source>
        <translation>क्लायंटचा होकार: कुलूपबंद करून जतन करा…</translation>
    </message>
    <message>
        <source>The client agrees: print it…</source>
        <translation>क्लायंटचा होकार: छापा…</translation>
    </message>
    <message>
        <source>Change something</source>
        <translation>काहीतरी बदला</translation>
    </message>
</context>
<context>
    <name>ClientFilling</name>
    <message>
        <source>A form</source>
        <translation>एक फॉर्म</translation>
    </message>
    <message>
        <source>Something on this desk is not saved yet. Please save or discard it before you give the client the computer.</source>
        <translation>या डेस्कवर काहीतरी अजून जतन केलेले नाही. क्लायंटला संगणक देण्याआधी कृपया ते जतन करा किंवा काढून टाका.</translation>
    </message>
</context>
<context>
    <name>ClientForm</name>
    <message>
        <source>Name to use</source>
        <translation>हाक मारण्याचे नाव</translation>
    </message>
    <message>
        <source>May be left empty. Lists show a code, which the desk makes.</source>
        <translation>रिकामे ठेवता येते. याद्यांत डेस्कने बनवलेला कोड दिसतो.</translation>
    </message>
    <message>
        <source>The language the client is most at home in</source>
        <translation>क्लायंटला सर्वात सोयीची भाषा</translation>
    </message>
    <message>
        <source>What that language is called</source>
        <translation>त्या भाषेचे नाव</translation>
    </message>
    <message>
        <source>How much support the client needs at present</source>
        <translation>सध्या क्लायंटला किती आधाराची गरज आहे</translation>
    </message>
    <message>
        <source>First day with you</source>
        <translation>तुमच्याकडचा पहिला दिवस</translation>
    </message>
    <message>
        <source>The client asked to be in no statistics</source>
        <translation>क्लायंटने कोणत्याही आकडेवारीत नसावे असे सांगितले</translation>
    </message>
    <message>
        <source>Confidentiality was explained to the client</source>
        <translation>क्लायंटला गोपनीयता समजावली आहे</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>जतन करा</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करा</translation>
    </message>
</context>
<context>
    <name>ClientPage</name>
    <message>
        <source>The file</source>
        <translation>फाइल</translation>
    </message>
    <message>
        <source>Parts of this tab</source>
        <translation>या टॅबचे भाग</translation>
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
        <translation>आधार</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>Last session</source>
        <translation>शेवटचे सत्र</translation>
    </message>
    <message>
        <source>Notes to sign</source>
        <translation>सही बाकी असलेल्या नोंदी</translation>
    </message>
    <message>
        <source>Next appointment</source>
        <translation>पुढची भेट</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>खुणा</translation>
    </message>
    <message>
        <source>Under 18</source>
        <translation>18 पेक्षा कमी वय</translation>
    </message>
</context>
<context>
    <name>ClientsPage</name>
    <message>
        <source>My clients</source>
        <translation>माझे क्लायंट</translation>
    </message>
    <message>
        <source>Clients of {name}</source>
        <translation>{name} यांचे क्लायंट</translation>
    </message>
    <message>
        <source>Clients of {name}, until {day}</source>
        <translation>{name} यांचे क्लायंट, {day} पर्यंत</translation>
    </message>
    <message>
        <source>Close file {code}</source>
        <translation>फाइल {code} बंद करा</translation>
    </message>
    <message>
        <source>Reopen file {code}</source>
        <translation>फाइल {code} पुन्हा उघडा</translation>
    </message>
    <message>
        <source>Entered by mistake: remove {code}…</source>
        <translation>चुकून नोंदवले: {code} काढून टाका…</translation>
    </message>
    <message>
        <source>Remove {code}, with everything typed in this file? It cannot be undone.</source>
        <translation>{code} आणि या फाइलमध्ये लिहिलेले सर्व काढून टाकायचे? ते परत आणता येणार नाही.</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>काढून टाका</translation>
    </message>
    <message>
        <source>Import a list…</source>
        <translation>यादीतून आणा…</translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation>शोधा…</translation>
    </message>
    <message>
        <source>Filter by code, language, support or flag</source>
        <translation>कोड, भाषा, आधार किंवा खुणेनुसार शोधा</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>क्लायंट</translation>
    </message>
    <message>
        <source>By code. Press Enter on a line to open the file.</source>
        <translation>कोडनुसार. फाइल उघडण्यासाठी ओळीवर Enter दाबा.</translation>
    </message>
    <message>
        <source>Add a client</source>
        <translation>क्लायंट जोडा</translation>
    </message>
    <message>
        <source>How long closed files are kept…</source>
        <translation>बंद फाइली कधीपर्यंत ठेवल्या जातात…</translation>
    </message>
    <message>
        <source>Whose clients</source>
        <translation>कोणाचे क्लायंट</translation>
    </message>
    <message>
        <source>No client is here yet. Add the first one whenever you are ready.</source>
        <translation>इथे अजून एकही क्लायंट नाही. तयारी असेल तेव्हा पहिला क्लायंट जोडा.</translation>
    </message>
    <message>
        <source>A new client</source>
        <translation>नवीन क्लायंट</translation>
    </message>
</context>
<context>
    <name>ClientsPresenter</name>
    <message>
        <source>The file is closed. You find it under “Closed”.</source>
        <translation>फाइल बंद केली आहे. ती “बंद” खाली सापडेल.</translation>
    </message>
    <message>
        <source>The work goes on.</source>
        <translation>काम सुरू आहे.</translation>
    </message>
    <message>
        <source>The client is removed.</source>
        <translation>क्लायंट काढून टाकले आहे.</translation>
    </message>
</context>
<context>
    <name>ClimatePage</name>
    <message>
        <source>Your answers are saved. Only you can see them.</source>
        <translation>तुमची उत्तरे जतन झाली आहेत. ती फक्त तुम्हीच पाहू शकता.</translation>
    </message>
    <message>
        <source>{value} of {highest}</source>
        <translation>{highest} पैकी {value}</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>उत्तर दिले नाही</translation>
    </message>
    <message>
        <source>{day}: {now}</source>
        <translation>{day}: {now}</translation>
    </message>
    <message>
        <source>{day}: {now}, before that {before}</source>
        <translation>{day}: {now}, त्याआधी {before}</translation>
    </message>
    <message>
        <source>Team climate</source>
        <translation>गटातील वातावरण</translation>
    </message>
    <message>
        <source>How is it to work here? Fourteen statements.</source>
        <translation>इथे काम करणे कसे वाटते? चौदा विधाने.</translation>
    </message>
    <message>
        <source>The statements may help you to say what you would like to change.</source>
        <translation>काय बदलावेसे वाटते ते सांगायला या विधानांची मदत होऊ शकते.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>आज</translation>
    </message>
    <message>
        <source>Answer again</source>
        <translation>पुन्हा उत्तरे द्या</translation>
    </message>
    <message>
        <source>Your last answers</source>
        <translation>तुमची मागची उत्तरे</translation>
    </message>
    <message>
        <source>They appear here after the first time.</source>
        <translation>पहिल्या वेळेनंतर इथे दिसतील.</translation>
    </message>
    <message>
        <source>Save these answers</source>
        <translation>ही उत्तरे जतन करा</translation>
    </message>
</context>
<context>
    <name>ClosingCard</name>
    <message>
        <source>When your work together has ended, note the last day here.</source>
        <translation>तुमचे एकत्र काम संपल्यावर शेवटचा दिवस इथे नोंदवा.</translation>
    </message>
    <message>
        <source>Your work together ended on {day}.</source>
        <translation>तुमचे एकत्र काम {day} रोजी संपले.</translation>
    </message>
    <message>
        <source>Save the end</source>
        <translation>शेवट जतन करा</translation>
    </message>
    <message>
        <source>Close the file</source>
        <translation>फाइल बंद करा</translation>
    </message>
    <message>
        <source>Ended on {day}, and reopened on {reopened}.</source>
        <translation>{day} रोजी संपले, आणि {reopened} पासून पुन्हा सुरू झाले.</translation>
    </message>
    <message>
        <source>The end of the work together</source>
        <translation>एकत्र कामाचा शेवट</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>सांगितले नाही</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>शेवटचा दिवस</translation>
    </message>
    <message>
        <source>Why it ended</source>
        <translation>का संपले</translation>
    </message>
    <message>
        <source>Talked with the supervisor on</source>
        <translation>पर्यवेक्षकांशी बोलल्याचा दिवस</translation>
    </message>
    <message>
        <source>Name of the supervisor</source>
        <translation>पर्यवेक्षकांचे नाव</translation>
    </message>
    <message>
        <source>Closing summary, in your own words</source>
        <translation>समारोपाचा सारांश, तुमच्या स्वतःच्या शब्दांत</translation>
    </message>
    <message>
        <source>How you tried to reach the client</source>
        <translation>क्लायंटपर्यंत पोहोचण्याचे प्रयत्न</translation>
    </message>
    <message>
        <source>The work goes on</source>
        <translation>काम सुरू आहे</translation>
    </message>
</context>
<context>
    <name>ClosingPresenter</name>
    <message>
        <source>The file is closed.</source>
        <translation>फाइल बंद केली आहे.</translation>
    </message>
    <message>
        <source>The work goes on.</source>
        <translation>काम सुरू आहे.</translation>
    </message>
</context>
<context>
    <name>ColleaguesPage</name>
    <message>
        <source>A lost passphrase, the laptop or anything about the desk: {names}</source>
        <translation>हरवलेला पासफ्रेज, लॅपटॉप किंवा डेस्कबद्दल काहीही: {names}</translation>
    </message>
    <message>
        <source>A worry about somebody&apos;s safety, or a complaint: {names}</source>
        <translation>कोणाच्या सुरक्षिततेची काळजी, किंवा तक्रार: {names}</translation>
    </message>
    <message>
        <source>A worry about somebody&apos;s safety, or a complaint: the office has not chosen anybody yet. Ask the administrator to choose somebody in the office settings.</source>
        <translation>कोणाच्या सुरक्षिततेची काळजी, किंवा तक्रार: कार्यालयाने अजून कोणाला निवडलेले नाही. प्रशासकांना कार्यालय सेटिंग्जमध्ये कोणाला तरी निवडायला सांगा.</translation>
    </message>
    <message>
        <source>A client who wants a decision looked at again: {names}</source>
        <translation>एखादा निर्णय पुन्हा तपासून हवा असलेल्या क्लायंटसाठी: {names}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाव</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>भूमिका</translation>
    </message>
    <message>
        <source>Can get messages</source>
        <translation>निरोप पाठवता येतो</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>होय</translation>
    </message>
    <message>
        <source>Has not signed in yet</source>
        <translation>अजून साइन इन केलेले नाही</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>सहकारी</translation>
    </message>
    <message>
        <source>Who works here, and whom to ask about what.</source>
        <translation>येथे कोण काम करतात, आणि कशासाठी कोणाला विचारावे.</translation>
    </message>
    <message>
        <source>Whom to ask</source>
        <translation>कोणाला विचारावे</translation>
    </message>
</context>
<context>
    <name>ColumnBox</name>
    <message>
        <source>Not taken</source>
        <translation>घ्यायचा नाही</translation>
    </message>
</context>
<context>
    <name>ColumnsStep</name>
    <message>
        <source>Please choose at least one column to take.</source>
        <translation>कृपया घेण्यासाठी किमान एक स्तंभ निवडा.</translation>
    </message>
    <message>
        <source>Two columns go to “{field}”. Please choose one of them.</source>
        <translation>दोन स्तंभ “{field}” कडे जातात. कृपया त्यांपैकी एक निवडा.</translation>
    </message>
    <message>
        <source>Column {number}</source>
        <translation>स्तंभ {number}</translation>
    </message>
    <message>
        <source>The headings are taken from row {number}. If that row is a person, please put headings above the people in the file, and choose it again.</source>
        <translation>शीर्षके ओळ {number} मधून घेतली आहेत. ती ओळ एखाद्या व्यक्तीची असेल, तर कृपया फाइलमध्ये सर्वांच्या वर शीर्षके लिहा आणि ती पुन्हा निवडा.</translation>
    </message>
    <message>
        <source>Where does each column go? What you choose is remembered for the next list with the same headings. “Show names” shows what is in the columns.</source>
        <translation>प्रत्येक स्तंभ कुठे जातो? तुमची निवड हीच शीर्षके असलेल्या पुढच्या यादीसाठी लक्षात ठेवली जाते. स्तंभांत काय आहे ते “नावे दाखवा” ने दिसते.</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>पान</translation>
    </message>
    <message>
        <source>Language to use when a row has none</source>
        <translation>ज्या ओळीत भाषा नाही तिच्यासाठी भाषा</translation>
    </message>
    <message>
        <source>Choose another list</source>
        <translation>दुसरी यादी निवडा</translation>
    </message>
    <message>
        <source>Check the rows</source>
        <translation>ओळी तपासा</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>New appointment</source>
        <translation>नवीन भेट</translation>
    </message>
    <message>
        <source>New client</source>
        <translation>नवीन क्लायंट</translation>
    </message>
    <message>
        <source>Hide the screen</source>
        <translation>स्क्रीन लपवा</translation>
    </message>
    <message>
        <source>Lock the desk</source>
        <translation>डेस्क लॉक करा</translation>
    </message>
    <message>
        <source>Several cases match. Choose one from the list.</source>
        <translation>अनेक प्रकरणे जुळतात. यादीतून एक निवडा.</translation>
    </message>
    <message>
        <source>No page, command or case is called that.</source>
        <translation>या नावाचे पान, आज्ञा किंवा खटला नाही.</translation>
    </message>
</context>
<context>
    <name>ComplaintCard</name>
    <message>
        <source>A complaint, written on {day} at the desk of {name}</source>
        <translation>एक तक्रार, {day} रोजी {name} यांच्या डेस्कवर लिहिलेली</translation>
    </message>
    <message>
        <source>Only you can open it. Please do not tell {name} whom it may be from.</source>
        <translation>हे फक्त तुम्हीच उघडू शकता. ही कोणाची असू शकते, हे कृपया {name} यांना सांगू नका.</translation>
    </message>
    <message>
        <source>Seen to on {day}.</source>
        <translation>{day} रोजी आवश्यक ते केले.</translation>
    </message>
    <message>
        <source>I have seen to it</source>
        <translation>आवश्यक ते केले आहे</translation>
    </message>
</context>
<context>
    <name>ConditionEditor</name>
    <message>
        <source>Always</source>
        <translation>नेहमी</translation>
    </message>
    <message>
        <source>When “{question}”</source>
        <translation>जेव्हा “{question}”</translation>
    </message>
    <message>
        <source>Show this</source>
        <translation>हे केव्हा दाखवायचे</translation>
    </message>
    <message>
        <source>How the answer compares</source>
        <translation>उत्तराची तुलना</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>उत्तर</translation>
    </message>
    <message>
        <source>Number to compare with</source>
        <translation>ज्या संख्येशी तुलना करायची</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>संख्या</translation>
    </message>
    <message>
        <source>This is shown by a rule of the loaded form, which stays as it is.</source>
        <translation>हे केव्हा दिसते ते आणलेल्या फॉर्मच्या स्वतःच्या नियमाने ठरते; तो नियम तसाच राहतो.</translation>
    </message>
    <message>
        <source>Show it always instead</source>
        <translation>त्याऐवजी नेहमी दाखवा</translation>
    </message>
</context>
<context>
    <name>ConsentForm</name>
    <message>
        <source>What is it for?</source>
        <translation>हे कशासाठी आहे?</translation>
    </message>
    <message>
        <source>Until when?</source>
        <translation>कधीपर्यंत?</translation>
    </message>
    <message>
        <source>The last day, as day-month-year.</source>
        <translation>शेवटचा दिवस, दिवस-महिना-वर्ष असा.</translation>
    </message>
    <message>
        <source>In which language do you explain it?</source>
        <translation>तुम्ही हे कोणत्या भाषेत समजावता?</translation>
    </message>
    <message>
        <source>What else the client asks for</source>
        <translation>क्लायंटला आणखी काय हवे आहे</translation>
    </message>
    <message>
        <source>In the client&apos;s words; may be left empty.</source>
        <translation>क्लायंटच्या शब्दांत; रिकामे ठेवता येते.</translation>
    </message>
    <message>
        <source>This renews a consent. Please ask the client again. What it leaves out, for the same purpose and recipient, is withdrawn from the earlier one and called back.</source>
        <translation>हे एका संमतीचे नूतनीकरण आहे. क्लायंटचा होकार पुन्हा विचारला जातो. त्याच उद्देशासाठी आणि त्याच प्राप्तकर्त्यांसाठी यात जे वगळले आहे, ते आधीच्या संमतीतूनही मागे घेतले जाते आणि पाठवलेले परत मागवले जाते.</translation>
    </message>
    <message>
        <source>What the client is asked for</source>
        <translation>क्लायंटला काय विचारले जात आहे</translation>
    </message>
    <message>
        <source>Please read this to the client, or let them read it</source>
        <translation>कृपया हे क्लायंटला वाचून दाखवा, किंवा त्यांना वाचू द्या</translation>
    </message>
    <message>
        <source>The client&apos;s yes</source>
        <translation>क्लायंटचा होकार</translation>
    </message>
    <message>
        <source>Read together</source>
        <translation>एकत्र वाचा</translation>
    </message>
    <message>
        <source>Record the consent</source>
        <translation>संमती नोंदवा</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>आत्ता नाही</translation>
    </message>
</context>
<context>
    <name>ConsentReader</name>
    <message>
        <source>present</source>
        <translation>उपस्थित</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>स्थिती</translation>
    </message>
    <message>
        <source>Whom it may be sent to</source>
        <translation>कोणाला पाठवता येईल</translation>
    </message>
    <message>
        <source>What may be sent</source>
        <translation>काय पाठवता येईल</translation>
    </message>
    <message>
        <source>From</source>
        <translation>या दिनांकापासून</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>या दिनांकापर्यंत</translation>
    </message>
    <message>
        <source>In the client&apos;s words</source>
        <translation>क्लायंटच्या शब्दांत</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>कोणी दिली</translation>
    </message>
    <message>
        <source>For the client</source>
        <translation>क्लायंटच्या वतीने</translation>
    </message>
    <message>
        <source>The child&apos;s own yes</source>
        <translation>मुलाचा स्वतःचा होकार</translation>
    </message>
    <message>
        <source>How</source>
        <translation>कशी</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>दुभाषी</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>साक्षीदार</translation>
    </message>
    <message>
        <source>Too young to be asked: {reason}</source>
        <translation>विचारण्यासाठी वय खूप लहान आहे: {reason}</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>हो</translation>
    </message>
    <message>
        <source>No</source>
        <translation>नाही</translation>
    </message>
    <message>
        <source>Back to the consents</source>
        <translation>संमतींकडे परत</translation>
    </message>
    <message>
        <source>Renew it…</source>
        <translation>नूतनीकरण करा…</translation>
    </message>
    <message>
        <source>Withdraw a part…</source>
        <translation>एक भाग मागे घ्या…</translation>
    </message>
    <message>
        <source>Withdraw consent…</source>
        <translation>संमती मागे घ्या…</translation>
    </message>
    <message>
        <source>Read together</source>
        <translation>एकत्र वाचा</translation>
    </message>
    <message>
        <source>Print for the client…</source>
        <translation>क्लायंटसाठी छापा…</translation>
    </message>
    <message>
        <source>What was read out</source>
        <translation>काय वाचून दाखवले</translation>
    </message>
    <message>
        <source>Mark and sheet</source>
        <translation>खूण आणि कागद</translation>
    </message>
    <message>
        <source>Add a picture of the signed sheet…</source>
        <translation>सही केलेल्या कागदाचे चित्र जोडा…</translation>
    </message>
    <message>
        <source>A part withdrawn</source>
        <translation>मागे घेतलेला भाग</translation>
    </message>
    <message>
        <source>Withdrawn on</source>
        <translation>मागे घेतल्याचा दिनांक</translation>
    </message>
    <message>
        <source>The mark that was put to it</source>
        <translation>यावर केलेली खूण</translation>
    </message>
</context>
<context>
    <name>ConsentsList</name>
    <message>
        <source>Status</source>
        <translation>स्थिती</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>या दिनांकापर्यंत</translation>
    </message>
    <message>
        <source>For</source>
        <translation>कशासाठी</translation>
    </message>
    <message>
        <source>Whom it may be sent to</source>
        <translation>कोणाला पाठवता येईल</translation>
    </message>
    <message>
        <source>What may be sent</source>
        <translation>काय पाठवता येईल</translation>
    </message>
    <message>
        <source>New consent</source>
        <translation>नवीन संमती</translation>
    </message>
    <message>
        <source>Print for the client…</source>
        <translation>क्लायंटसाठी छापा…</translation>
    </message>
    <message>
        <source>Withdraw consent…</source>
        <translation>संमती मागे घ्या…</translation>
    </message>
    <message>
        <source>Enter opens a consent; Delete is for one that the client withdraws.</source>
        <translation>Enter ने संमती उघडते; क्लायंट संमती मागे घेत असल्यास Delete.</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>वाचा</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>संमती</translation>
    </message>
    <message>
        <source>No consent is recorded yet. Counselling never depends on one; it is needed only before something is shared.</source>
        <translation>अजून संमती नोंदवलेली नाही. समुपदेशन कधीही संमतीवर अवलंबून नसते; ती फक्त काही सांगण्याआधी लागते.</translation>
    </message>
</context>
<context>
    <name>ConsentsPresenter</name>
    <message>
        <source>The consent is recorded. It can be printed for the client.</source>
        <translation>संमती नोंदवली आहे. ती क्लायंटसाठी छापता येईल.</translation>
    </message>
    <message>
        <source>The picture is saved with the consent.</source>
        <translation>चित्र संमतीसोबत जतन झाले आहे.</translation>
    </message>
    <message>
        <source>A part of the consent is withdrawn.</source>
        <translation>संमतीचा एक भाग मागे घेतला गेला.</translation>
    </message>
    <message>
        <source>A part of the consent is withdrawn, and what was sent and carried more is being called back. What was already printed or saved cannot be called back.</source>
        <translation>संमतीचा एक भाग मागे घेतला गेला, आणि त्यापेक्षा जास्त असलेले जे पाठवले होते ते परत मागवले जात आहे. आधीच छापलेले किंवा जतन केलेले परत मागवता येत नाही.</translation>
    </message>
    <message>
        <source>The consent is withdrawn. Nothing more leaves under it.</source>
        <translation>संमती मागे घेतली गेली. तिच्या आधारे आता काहीही पाठवले जात नाही.</translation>
    </message>
    <message>
        <source>The consent is withdrawn, and what was sent is being called back. What was already printed or saved cannot be called back.</source>
        <translation>संमती मागे घेतली गेली, आणि पाठवलेले परत मागवले जात आहे. आधीच छापलेले किंवा जतन केलेले परत मागवता येत नाही.</translation>
    </message>
    <message>
        <source>The answer is saved.</source>
        <translation>उत्तर जतन केले आहे.</translation>
    </message>
    <message>
        <source>The answer is saved. This consent is no longer in force, and what was sent under it is being called back. Please ask the Child Welfare Committee, or the person it named.</source>
        <translation>उत्तर जतन केले आहे. ही संमती आता लागू नाही, आणि तिच्या आधारे पाठवलेले परत मागवले जात आहे. कृपया बाल कल्याण समितीला, किंवा समितीने नेमलेल्या व्यक्तीला विचारा.</translation>
    </message>
    <message>
        <source>The guardian&apos;s details are removed.</source>
        <translation>पालकांचा तपशील काढून टाकला आहे.</translation>
    </message>
</context>
<context>
    <name>ConsentsTab</name>
    <message>
        <source>Nothing more leaves under this consent, and what was sent is called back. What was already printed or saved cannot be called back. The client need not say why.</source>
        <translation>या संमतीच्या आधारे आता काहीही पाठवले जात नाही, आणि पाठवलेले परत मागवले जाते. आधीच छापलेले किंवा जतन केलेले परत मागवता येत नाही. क्लायंटने कारण सांगण्याची गरज नाही.</translation>
    </message>
    <message>
        <source>Withdraw it now</source>
        <translation>आत्ताच मागे घ्या</translation>
    </message>
    <message>
        <source>The guardian&apos;s name, how they are reached and what they may know are removed from the intake and its earlier versions, for good. Consents that the guardian gave keep the name. Please do it if the client wants it.</source>
        <translation>पालकांचे नाव, त्यांच्याशी संपर्काची पद्धत आणि त्यांना काय कळू शकते, हे सर्व प्रारंभिक माहितीतून आणि तिच्या आधीच्या आवृत्त्यांतून कायमचे काढले जाते. पालकांनी दिलेल्या संमतींमध्ये नाव राहते. क्लायंटला हवे असेल तरच असे करा.</translation>
    </message>
    <message>
        <source>Remove the guardian&apos;s details</source>
        <translation>पालकांचा तपशील काढा</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>चित्रे</translation>
    </message>
    <message>
        <source>Choose a picture of the signed sheet</source>
        <translation>सही केलेल्या कागदाचे चित्र निवडा</translation>
    </message>
</context>
<context>
    <name>ContactLine</name>
    <message>
        <source>Never reach the client by: {ways}.</source>
        <translation>या मार्गांनी क्लायंटशी कधीही संपर्क करू नका: {ways}.</translation>
    </message>
    <message>
        <source>Safe: {ways}.</source>
        <translation>सुरक्षित: {ways}.</translation>
    </message>
    <message>
        <source>Only at certain times: {ways}.</source>
        <translation>फक्त ठरावीक वेळी: {ways}.</translation>
    </message>
    <message>
        <source>Safe times: {words}</source>
        <translation>सुरक्षित वेळा: {words}</translation>
    </message>
</context>
<context>
    <name>ContactWayEdit</name>
    <message>
        <source>Through whom, if the client wants it kept</source>
        <translation>कोणामार्फत, क्लायंटला ते नोंदवून हवे असल्यास</translation>
    </message>
    <message>
        <source>Number or address, if the client wants it kept</source>
        <translation>क्रमांक किंवा पत्ता, क्लायंटला तो नोंदवून हवा असल्यास</translation>
    </message>
</context>
<context>
    <name>ContentPart</name>
    <message>
        <source>How will they know who this is about?</source>
        <translation>हे कोणाबद्दल आहे हे त्यांना कसे कळेल?</translation>
    </message>
    <message>
        <source>These words leave as well, and the supervisor reads them.</source>
        <translation>हे शब्दही बाहेर जातात, आणि पर्यवेक्षक ते वाचतात.</translation>
    </message>
    <message>
        <source>Language of the text</source>
        <translation>मजकुराची भाषा</translation>
    </message>
    <message>
        <source>The least that serves the ground. Please leave out what the client told of themselves and others beyond it, their history, what they feel or suffer from, what a questionnaire said, and names that are not needed.</source>
        <translation>आधारासाठी जेवढे कमीत कमी लागते तेवढेच. क्लायंटने स्वतःबद्दल किंवा इतरांबद्दल यापलीकडे जे सांगितले, त्यांचा भूतकाळ, त्यांच्या भावना किंवा त्रास, प्रश्नावलीचे निकाल आणि गरज नसलेली नावे कृपया वगळा.</translation>
    </message>
</context>
<context>
    <name>ContentsList</name>
    <message>
        <source>{title} (in English)</source>
        <translation>{title} (इंग्रजीत)</translation>
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
        <translation>शेवटची प्रत {day} रोजी बनवली, भाग {count}.</translation>
    </message>
    <message>
        <source>The client&apos;s details</source>
        <translation>क्लायंटची माहिती</translation>
    </message>
    <message>
        <source>Please write why; the client is told the reason.</source>
        <translation>कृपया कारण लिहा; क्लायंटला कारण सांगितले जाते.</translation>
    </message>
    <message>
        <source>Where to save the copy</source>
        <translation>प्रत कुठे जतन करायची</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>तारीख</translation>
    </message>
    <message>
        <source>What</source>
        <translation>काय</translation>
    </message>
    <message>
        <source>In the copy</source>
        <translation>प्रतीत आहे</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>होय</translation>
    </message>
    <message>
        <source>Left out: {reason}</source>
        <translation>वगळले: {reason}</translation>
    </message>
    <message>
        <source>A copy of the record</source>
        <translation>नोंदींची एक प्रत</translation>
    </message>
    <message>
        <source>The client may have a copy, in their language. Process notes and what was written about others are never in it. A part may be left out only if it tells of another person or could cause serious harm; the copy says so with the reason, and whom they can ask to look again.</source>
        <translation>क्लायंटला आपल्या भाषेत एक प्रत मिळू शकते. प्रक्रिया-नोंदी आणि इतरांबद्दल लिहिलेले त्यात कधीही नसते. एखादा भाग फक्त तेव्हाच वगळता येतो जेव्हा तो दुसऱ्या व्यक्तीबद्दल असतो किंवा गंभीर हानी करू शकतो; प्रतीत हे कारणासह लिहिलेले असते, आणि पुन्हा पाहण्यास कोणाला सांगता येते तेही.</translation>
    </message>
    <message>
        <source>The parts of the record</source>
        <translation>नोंदींचे भाग</translation>
    </message>
    <message>
        <source>The reason, in words for the client</source>
        <translation>कारण, क्लायंटसाठीच्या शब्दांत</translation>
    </message>
    <message>
        <source>Why the chosen part is left out</source>
        <translation>निवडलेला भाग का वगळला जातो</translation>
    </message>
    <message>
        <source>It is printed in the copy, so it must not tell what is left out.</source>
        <translation>हे प्रतीत दिसते, म्हणून वगळलेले यात सांगू नका.</translation>
    </message>
    <message>
        <source>Leave this part out</source>
        <translation>हा भाग वगळा</translation>
    </message>
    <message>
        <source>Put it back in</source>
        <translation>पुन्हा समाविष्ट करा</translation>
    </message>
    <message>
        <source>Show the copy</source>
        <translation>प्रत दाखवा</translation>
    </message>
    <message>
        <source>Save for other programs (FHIR)…</source>
        <translation>इतर प्रोग्रामसाठी जतन करा (FHIR)…</translation>
    </message>
</context>
<context>
    <name>CorrectionsCard</name>
    <message>
        <source>Please write what is to be put right.</source>
        <translation>काय दुरुस्त करायचे ते कृपया लिहा.</translation>
    </message>
    <message>
        <source>Please write why it stays as it is; the client is told the reason.</source>
        <translation>ते तसेच का राहते ते कृपया लिहा; क्लायंटला कारण सांगितले जाते.</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>मागितले</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>उत्तर</translation>
    </message>
    <message>
        <source>Due by</source>
        <translation>कधीपर्यंत</translation>
    </message>
    <message>
        <source>What they ask for</source>
        <translation>त्यांची इच्छा</translation>
    </message>
    <message>
        <source>The request is kept beside the record, with the answer and the client&apos;s own statement. The signed text stays as it is; a note can be amended under Notes.</source>
        <translation>विनंती नोंदींशेजारी राहते, उत्तर आणि क्लायंटच्या स्वतःच्या निवेदनासह. सही केलेला मजकूर तसाच राहतो; नोंद ही नोंदी विभागात सुधारता येते.</translation>
    </message>
    <message>
        <source>What the client wishes to be put right</source>
        <translation>क्लायंटला काय दुरुस्त करायचे आहे</translation>
    </message>
    <message>
        <source>The day on which they asked</source>
        <translation>ज्या दिवशी त्यांनी सांगितले</translation>
    </message>
    <message>
        <source>Their own statement, kept beside the record</source>
        <translation>त्यांचे स्वतःचे निवेदन, नोंदींशेजारी ठेवलेले</translation>
    </message>
    <message>
        <source>What the client asked for</source>
        <translation>क्लायंटने काय मागितले</translation>
    </message>
    <message>
        <source>Save the request</source>
        <translation>विनंती जतन करा</translation>
    </message>
    <message>
        <source>Something to be put right</source>
        <translation>दुरुस्त करायचे काही</translation>
    </message>
    <message>
        <source>The answer to the chosen request</source>
        <translation>निवडलेल्या विनंतीचे उत्तर</translation>
    </message>
    <message>
        <source>The reason, or what was done</source>
        <translation>कारण, किंवा काय केले</translation>
    </message>
    <message>
        <source>Save the answer</source>
        <translation>उत्तर जतन करा</translation>
    </message>
</context>
<context>
    <name>CosignCard</name>
    <message>
        <source>Ground</source>
        <translation>कोणत्या आधारावर</translation>
    </message>
    <message>
        <source>Whether the client knows</source>
        <translation>क्लायंटना माहीत आहे का</translation>
    </message>
    <message>
        <source>Told already, by word of mouth, on</source>
        <translation>आधीच तोंडी सांगितले</translation>
    </message>
    <message>
        <source>Language of the text</source>
        <translation>मजकुराची भाषा</translation>
    </message>
    <message>
        <source>{name} asks you to co-sign</source>
        <translation>{name} यांना तुमची सह-सही हवी आहे</translation>
    </message>
    <message>
        <source>{name} is making a report that the law requires of everybody</source>
        <translation>कायद्यानुसार जे कळवणे प्रत्येकाचे कर्तव्य आहे ते {name} कळवत आहेत</translation>
    </message>
    <message>
        <source>This is exactly what would be sent</source>
        <translation>नेमके हेच पाठवले जाईल</translation>
    </message>
    <message>
        <source>This is exactly what is sent</source>
        <translation>नेमके हेच पाठवले जाते</translation>
    </message>
    <message>
        <source>About: {about}</source>
        <translation>कोणाबद्दल: {about}</translation>
    </message>
    <message>
        <source>It needs no signature and waits for nobody: you look at it afterwards and cannot stop it. Your remarks go to the counsellor. Nothing of this is kept with you.</source>
        <translation>याला सही लागत नाही आणि हे कोणासाठी थांबत नाही: आपण ते नंतर पाहता आणि थांबवू शकत नाही. आपला अभिप्राय समुपदेशकांकडे जातो. यातले काहीही आपल्याकडे राहत नाही.</translation>
    </message>
    <message>
        <source>Your remarks, if you have any</source>
        <translation>आपला अभिप्राय, असल्यास</translation>
    </message>
    <message>
        <source>I have seen it</source>
        <translation>मी हे पाहिले आहे</translation>
    </message>
    <message>
        <source>Your signature is valid once, for exactly this text to this recipient, for seven days. Nothing of this is kept with you.</source>
        <translation>तुमची सही या शब्दांसाठी, या प्राप्तकर्त्यांसाठी, एकदाच, सात दिवस लागू राहते. यातले काहीही तुमच्याकडे राहत नाही.</translation>
    </message>
    <message>
        <source>If you send it back: why, in a few words</source>
        <translation>परत पाठवत असाल तर थोडक्यात कारण</translation>
    </message>
    <message>
        <source>Co-sign this text</source>
        <translation>या मजकुरावर सह-सही करा</translation>
    </message>
    <message>
        <source>Send it back</source>
        <translation>परत पाठवा</translation>
    </message>
</context>
<context>
    <name>CosignPage</name>
    <message>
        <source>Requests to co-sign, and reports to read</source>
        <translation>सह-सहीच्या विनंत्या, आणि वाचायचे अहवाल</translation>
    </message>
    <message>
        <source>What is to be shared without a client&apos;s consent. Please check three things: the ground applies, no more is told than needed, and this recipient needs it.</source>
        <translation>क्लायंटच्या संमतीशिवाय जे कळवायचे आहे. कृपया तीन गोष्टी पाहा: हे कारण इथे लागू आहे, गरजेपेक्षा जास्त काही सांगितलेले नाही, आणि याच प्राप्तकर्त्यांना त्याची गरज आहे.</translation>
    </message>
    <message>
        <source>Nothing waits for you to co-sign or to look at now.</source>
        <translation>आता सह-सही करण्यासाठी किंवा पाहण्यासाठी काही नाही.</translation>
    </message>
</context>
<context>
    <name>CosignPresenter</name>
    <message>
        <source>You have co-signed it.</source>
        <translation>तुमची सह-सही झाली.</translation>
    </message>
    <message>
        <source>It is sent back.</source>
        <translation>परत पाठवले आहे.</translation>
    </message>
    <message>
        <source>The counsellor is told.</source>
        <translation>समुपदेशकांना कळवले जाते.</translation>
    </message>
</context>
<context>
    <name>CoverPage</name>
    <message>
        <source>Please choose a colleague.</source>
        <translation>कृपया एक सहकारी निवडा.</translation>
    </message>
    <message>
        <source>Please choose the last day.</source>
        <translation>कृपया शेवटचा दिवस निवडा.</translation>
    </message>
    <message>
        <source>Covers for you</source>
        <translation>तुमच्या जागी काम करतात</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>या दिनांकापर्यंत</translation>
    </message>
    <message>
        <source>Ask a colleague</source>
        <translation>सहकाऱ्यांना विचारा</translation>
    </message>
    <message>
        <source>Colleague</source>
        <translation>सहकारी</translation>
    </message>
    <message>
        <source>There is no other counsellor yet. The administrator can invite one.</source>
        <translation>अजून दुसरे समुपदेशक नाहीत. प्रशासक निमंत्रण देऊ शकतात.</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>माझ्या जागी काम</translation>
    </message>
    <message>
        <source>A colleague works in your clients&apos; files while you are away, until a day you choose.</source>
        <translation>तुमच्या अनुपस्थितीत एक सहकारी तुम्ही निवडलेल्या दिवसापर्यंत तुमच्या क्लायंटच्या फाइलींवर काम करतात.</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>शेवटचा दिवस</translation>
    </message>
    <message>
        <source>After that day the colleague&apos;s key no longer opens your files, once you have signed in again.</source>
        <translation>त्या दिवसानंतर तुम्ही पुन्हा साइन इन केले की सहकाऱ्यांच्या किल्लीने तुमच्या फाइली उघडत नाहीत.</translation>
    </message>
    <message>
        <source>Start the cover</source>
        <translation>सहकाऱ्यांचे काम सुरू करा</translation>
    </message>
    <message>
        <source>End it now</source>
        <translation>आत्ताच संपवा</translation>
    </message>
    <message>
        <source>No cover is arranged.</source>
        <translation>तुमच्या जागी कोणाचीही व्यवस्था केलेली नाही.</translation>
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
        <translation>मंगळ</translation>
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
        <translation>जाने</translation>
    </message>
    <message>
        <source>Feb</source>
        <translation>फेब्रु</translation>
    </message>
    <message>
        <source>Mar</source>
        <translation>मार्च</translation>
    </message>
    <message>
        <source>Apr</source>
        <translation>एप्रिल</translation>
    </message>
    <message>
        <source>May</source>
        <translation>मे</translation>
    </message>
    <message>
        <source>Jun</source>
        <translation>जून</translation>
    </message>
    <message>
        <source>Jul</source>
        <translation>जुलै</translation>
    </message>
    <message>
        <source>Aug</source>
        <translation>ऑग</translation>
    </message>
    <message>
        <source>Sep</source>
        <translation>सप्टें</translation>
    </message>
    <message>
        <source>Oct</source>
        <translation>ऑक्टो</translation>
    </message>
    <message>
        <source>Nov</source>
        <translation>नोव्हें</translation>
    </message>
    <message>
        <source>Dec</source>
        <translation>डिसें</translation>
    </message>
</context>
<context>
    <name>DayEdit</name>
    <message>
        <source>There is no such day. Please write it as day-month-year.</source>
        <translation>अशी कोणतीही तारीख नाही. कृपया तारीख दिवस-महिना-वर्ष अशी लिहा.</translation>
    </message>
    <message>
        <source>Please write the day as day-month-year.</source>
        <translation>कृपया तारीख दिवस-महिना-वर्ष अशी लिहा.</translation>
    </message>
    <message>
        <source>DD-MM-YYYY</source>
        <translation>दिवस-महिना-वर्ष</translation>
    </message>
    <message>
        <source>Open the calendar</source>
        <translation>दिनदर्शिका उघडा</translation>
    </message>
</context>
<context>
    <name>DayLines</name>
    <message>
        <source>Write the note</source>
        <translation>नोंद लिहा</translation>
    </message>
    <message>
        <source>Continue the note</source>
        <translation>नोंद लिहिणे सुरू ठेवा</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>उघडा</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>सुरू ठेवा</translation>
    </message>
    <message>
        <source>never by {ways}</source>
        <translation>कधीही नाही: {ways}</translation>
    </message>
    <message>
        <source>only at certain times: {ways}</source>
        <translation>फक्त ठरावीक वेळी: {ways}</translation>
    </message>
    <message>
        <source>Hearing: {what}</source>
        <translation>सुनावणी: {what}</translation>
    </message>
    <message>
        <source>no outcome noted yet</source>
        <translation>निकाल अजून नोंदवलेला नाही</translation>
    </message>
    <message>
        <source>the day has passed</source>
        <translation>दिवस उलटून गेला आहे</translation>
    </message>
    <message>
        <source>No day</source>
        <translation>तारीख नाही</translation>
    </message>
    <message>
        <source>Open files: {clients}, workload {figure} of {limit}</source>
        <translation>खुल्या फाइली {clients}, कामाचा भार {limit} पैकी {figure}</translation>
    </message>
    <message>
        <source>{load}, figures of {day}</source>
        <translation>{load}, {day} चे आकडे</translation>
    </message>
    <message>
        <source>Counsellors: {counsellors}, above the limit: {above}, overdue follow-ups: {follow_ups}, overdue risk reviews: {reviews}</source>
        <translation>समुपदेशक: {counsellors}, मर्यादेपेक्षा जास्त: {above}, मुदत उलटलेले पाठपुरावे: {follow_ups}, मुदत उलटलेले जोखीम आढावे: {reviews}</translation>
    </message>
    <message>
        <source>Counsellors: {counsellors}. No figures have arrived yet; they come when a counsellor locks the desk.</source>
        <translation>समुपदेशक: {counsellors}. अजून आकडे आलेले नाहीत; समुपदेशकांनी डेस्क लॉक केल्यावर येतात.</translation>
    </message>
    <message>
        <source>Figures of {day} or later</source>
        <translation>{day} किंवा नंतरचे आकडे</translation>
    </message>
</context>
<context>
    <name>DemandForm</name>
    <message>
        <source>Changing a demand</source>
        <translation>मागणी बदलणे</translation>
    </message>
    <message>
        <source>A new demand</source>
        <translation>नवीन मागणी</translation>
    </message>
    <message>
        <source>Noting a demand sends nothing. Please take legal advice before anything leaves.</source>
        <translation>मागणी नोंदवल्याने काहीही पाठवले जात नाही. काहीही बाहेर जाण्याआधी कृपया कायदेशीर सल्ला घ्या.</translation>
    </message>
    <message>
        <source>Please choose one.</source>
        <translation>कृपया एक निवडा.</translation>
    </message>
    <message>
        <source>Please write who asked.</source>
        <translation>कोणी मागितले ते कृपया लिहा.</translation>
    </message>
    <message>
        <source>Please write the day on which you received it.</source>
        <translation>ती ज्या दिवशी मिळाली ती तारीख कृपया लिहा.</translation>
    </message>
    <message>
        <source>Under which law or order</source>
        <translation>कोणत्या कायद्याने किंवा आदेशाने</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>मिळाल्याची तारीख</translation>
    </message>
    <message>
        <source>Who asked</source>
        <translation>कोणी मागितले</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>कार्यालय</translation>
    </message>
    <message>
        <source>Reference number</source>
        <translation>संदर्भ क्रमांक</translation>
    </message>
    <message>
        <source>Date on the document</source>
        <translation>त्यावर लिहिलेली तारीख</translation>
    </message>
    <message>
        <source>Answer asked for by</source>
        <translation>उत्तर कधीपर्यंत मागितले</translation>
    </message>
    <message>
        <source>What is asked for</source>
        <translation>काय मागितले आहे</translation>
    </message>
    <message>
        <source>As it is written there.</source>
        <translation>तिथे लिहिल्याप्रमाणे.</translation>
    </message>
    <message>
        <source>Legal advice that was taken</source>
        <translation>घेतलेला कायदेशीर सल्ला</translation>
    </message>
    <message>
        <source>Whose, and what it was.</source>
        <translation>कोणाचा, आणि काय होता.</translation>
    </message>
    <message>
        <source>Taken on</source>
        <translation>घेतल्याची तारीख</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>काय ठरले</translation>
    </message>
    <message>
        <source>What was given</source>
        <translation>काय दिले</translation>
    </message>
    <message>
        <source>No health or counselling detail here.</source>
        <translation>आरोग्याचा किंवा समुपदेशनाचा तपशील इथे लिहू नका.</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>उत्तराचा दिवस</translation>
    </message>
    <message>
        <source>Entry under Sharing</source>
        <translation>“माहिती देणे” मधील नोंद</translation>
    </message>
    <message>
        <source>About the case</source>
        <translation>कोणत्या प्रकरणाबद्दल</translation>
    </message>
</context>
<context>
    <name>DemandReader</name>
    <message>
        <source>Who asked</source>
        <translation>कोणी मागितले</translation>
    </message>
    <message>
        <source>Reference number</source>
        <translation>संदर्भ क्रमांक</translation>
    </message>
    <message>
        <source>Date on the document</source>
        <translation>त्यावर लिहिलेली तारीख</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>मिळाल्याची तारीख</translation>
    </message>
    <message>
        <source>What is asked for</source>
        <translation>काय मागितले आहे</translation>
    </message>
    <message>
        <source>Answer asked for by</source>
        <translation>उत्तर कधीपर्यंत मागितले</translation>
    </message>
    <message>
        <source>Legal advice that was taken</source>
        <translation>घेतलेला कायदेशीर सल्ला</translation>
    </message>
    <message>
        <source>Taken on</source>
        <translation>घेतल्याची तारीख</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>काय ठरले</translation>
    </message>
    <message>
        <source>What was given</source>
        <translation>काय दिले</translation>
    </message>
    <message>
        <source>Linked to</source>
        <translation>कशाशी जोडलेले</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>उत्तराचा दिवस</translation>
    </message>
    <message>
        <source>cases: {cases}, summaries: {summaries}</source>
        <translation>प्रकरणे: {cases}, सारांश: {summaries}</translation>
    </message>
    <message>
        <source>Legal files handed over</source>
        <translation>सोपवलेले कायदेशीर कागद</translation>
    </message>
    <message>
        <source>Hash of the file (SHA-256)</source>
        <translation>फाइलचा हॅश (SHA-256)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>मागे</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>बदला</translation>
    </message>
</context>
<context>
    <name>DemandsPage</name>
    <message>
        <source>Demands for records</source>
        <translation>नोंदींच्या मागण्या</translation>
    </message>
    <message>
        <source>Who asked for files, under which law or order, what advice was taken, and what was given.</source>
        <translation>फाइली कोणी मागितल्या, कोणत्या कायद्याने किंवा आदेशाने, कोणता सल्ला घेतला, काय दिले.</translation>
    </message>
</context>
<context>
    <name>DemandsPresenter</name>
    <message>
        <source>The demand is noted.</source>
        <translation>मागणी नोंदवली आहे.</translation>
    </message>
</context>
<context>
    <name>DemandsView</name>
    <message>
        <source>{day} (has passed)</source>
        <translation>{day} (होऊन गेली)</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>मिळाल्याची तारीख</translation>
    </message>
    <message>
        <source>Who asked</source>
        <translation>कोणी मागितले</translation>
    </message>
    <message>
        <source>Under which law or order</source>
        <translation>कोणत्या कायद्याने किंवा आदेशाने</translation>
    </message>
    <message>
        <source>Answer asked for by</source>
        <translation>उत्तर कधीपर्यंत मागितले</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>काय ठरले</translation>
    </message>
    <message>
        <source>Note a demand</source>
        <translation>मागणी नोंदवा</translation>
    </message>
    <message>
        <source>If the office is searched…</source>
        <translation>कार्यालयाची झडती झाल्यास…</translation>
    </message>
    <message>
        <source>Demands for records</source>
        <translation>नोंदींच्या मागण्या</translation>
    </message>
    <message>
        <source>Nobody has asked for records here. Noting a demand sends nothing.</source>
        <translation>इथे कोणीही नोंदी मागितलेल्या नाहीत. मागणी नोंदवल्याने काहीही पाठवले जात नाही.</translation>
    </message>
</context>
<context>
    <name>DesignView</name>
    <message>
        <source>Form</source>
        <translation>फॉर्म</translation>
    </message>
    <message>
        <source>As the form has it</source>
        <translation>फॉर्ममध्ये आहे तसे</translation>
    </message>
    <message>
        <source>Design a form</source>
        <translation>फॉर्म तयार करा</translation>
    </message>
    <message>
        <source>It is saved as a draft while you work, and others see it once it is signed.</source>
        <translation>काम चालू असताना हे मसुदा म्हणून जतन होते; सही केल्यावरच इतरांना दिसते.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>कशासाठी</translation>
    </message>
    <message>
        <source>Kind of the new question</source>
        <translation>नव्या प्रश्नाचा प्रकार</translation>
    </message>
    <message>
        <source>Questions of the form</source>
        <translation>फॉर्ममधील प्रश्न</translation>
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
        <translation>जोडा</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>वर हलवा</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>खाली हलवा</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>काढून टाका</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>पूर्ववत करा</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>पुन्हा करा</translation>
    </message>
    <message>
        <source>Preview and check</source>
        <translation>आधी पाहा आणि तपासा</translation>
    </message>
    <message>
        <source>Discard the design</source>
        <translation>तयार होत असलेला फॉर्म सोडून द्या</translation>
    </message>
</context>
<context>
    <name>DesignerPresenter</name>
    <message>
        <source>New form</source>
        <translation>नवा फॉर्म</translation>
    </message>
    <message>
        <source>{title} (copy)</source>
        <translation>{title} (प्रत)</translation>
    </message>
    <message>
        <source>What you changed would be gone for good.</source>
        <translation>तुम्ही केलेले बदल कायमचे नाहीसे होतील.</translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation>सोडून द्या</translation>
    </message>
    <message>
        <source>The form is in the office&apos;s library. Version: {number}</source>
        <translation>फॉर्म कार्यालयाच्या लायब्ररीत आहे. आवृत्ती: {number}</translation>
    </message>
    <message>
        <source>The form is no longer offered. What was answered with it stays.</source>
        <translation>हा फॉर्म यापुढे दिला जाणार नाही. त्यावर दिलेली उत्तरे राहतील.</translation>
    </message>
    <message>
        <source>The form is saved. Any office can load it.</source>
        <translation>फॉर्म जतन केला आहे. कोणतेही कार्यालय तो उघडू शकते.</translation>
    </message>
    <message>
        <source>The form is in the library. Everything in it works here.</source>
        <translation>फॉर्म लायब्ररीत आहे. त्यातील सर्व काही येथे चालते.</translation>
    </message>
    <message>
        <source>The form is in the library, but not all of it works here.</source>
        <translation>फॉर्म लायब्ररीत आहे, पण त्यातील सर्व काही येथे चालत नाही.</translation>
    </message>
</context>
<context>
    <name>DeskContext</name>
    <message>
        <source>It is undone.</source>
        <translation>पूर्ववत केले आहे.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>पूर्ववत करा</translation>
    </message>
</context>
<context>
    <name>DeskPresenter</name>
    <message>
        <source>Clients</source>
        <translation>क्लायंट</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>शोधा</translation>
    </message>
    <message>
        <source>My caseload</source>
        <translation>माझा कार्यभार</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>विनंत्या</translation>
    </message>
    <message>
        <source>What is next</source>
        <translation>पुढे काय आहे</translation>
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
        <translation>कॅलेंडर</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>माझ्या जागी काम</translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation>हस्तांतरण</translation>
    </message>
    <message>
        <source>Closed files</source>
        <translation>बंद फाइली</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>खटले</translation>
    </message>
    <message>
        <source>Demands for records</source>
        <translation>नोंदींच्या मागण्या</translation>
    </message>
    <message>
        <source>Caseloads</source>
        <translation>कार्यभार</translation>
    </message>
    <message>
        <source>Supervision</source>
        <translation>पर्यवेक्षण</translation>
    </message>
    <message>
        <source>To co-sign</source>
        <translation>सह-सही</translation>
    </message>
    <message>
        <source>People</source>
        <translation>लोक</translation>
    </message>
    <message>
        <source>Office settings</source>
        <translation>कार्यालयाच्या सेटिंग</translation>
    </message>
    <message>
        <source>What the law says</source>
        <translation>कायदा काय सांगतो</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>सहकारी</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>शब्द</translation>
    </message>
    <message>
        <source>Form library</source>
        <translation>फॉर्म लायब्ररी</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>स्व-तपासणी</translation>
    </message>
    <message>
        <source>What helps</source>
        <translation>कशाने मदत होते</translation>
    </message>
    <message>
        <source>My plan</source>
        <translation>माझी योजना</translation>
    </message>
    <message>
        <source>Team climate</source>
        <translation>गटातील वातावरण</translation>
    </message>
    <message>
        <source>Team figures</source>
        <translation>गटाचे आकडे</translation>
    </message>
    <message>
        <source>Threats to me</source>
        <translation>मला आलेल्या धमक्या</translation>
    </message>
    <message>
        <source>Passed on</source>
        <translation>पुढे कळवलेले</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>बॅकअप</translation>
    </message>
    <message>
        <source>Other laptops</source>
        <translation>इतर लॅपटॉप</translation>
    </message>
    <message>
        <source>Activity log</source>
        <translation>कृतींचा लॉग</translation>
    </message>
    <message>
        <source>Passphrase and keys</source>
        <translation>पासफ्रेज आणि किल्ल्या</translation>
    </message>
    <message>
        <source>Everything you save is kept. The office register cannot be written to just now, so it is not entered there yet, and colleagues hear of it later. The desk tries again by itself.</source>
        <translation>तुम्ही जतन केलेले सर्व काही सुरक्षित आहे. कार्यालयाच्या नोंदवहीत आत्ता लिहिता येत नाही, म्हणून तिथे त्याची नोंद अजून झालेली नाही, आणि सहकाऱ्यांना ते नंतर कळेल. डेस्क स्वतः पुन्हा प्रयत्न करतो.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>एक क्षण…</translation>
    </message>
    <message>
        <source>The desk locks in {seconds} seconds. Press any key or move the mouse to stay.</source>
        <translation>{seconds} सेकंदांत डेस्क लॉक होईल. थांबवण्यासाठी कोणतीही कळ दाबा किंवा माऊस हलवा.</translation>
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
        <translation>तपशील जतन झाला.</translation>
    </message>
</context>
<context>
    <name>DisclosuresTab</name>
    <message>
        <source>Everything that left this file is listed here. The client may read it and have it.</source>
        <translation>या फाइलमधून बाहेर गेलेले सर्व काही इथे नोंदलेले आहे. क्लायंटला ते वाचता येते आणि ते मिळू शकते.</translation>
    </message>
    <message>
        <source>Print for the client…</source>
        <translation>क्लायंटसाठी छापा…</translation>
    </message>
    <message>
        <source>What was shared</source>
        <translation>काय सांगितले गेले</translation>
    </message>
    <message>
        <source>Nothing has been shared up to now.</source>
        <translation>आतापर्यंत काहीही सांगितले गेलेले नाही.</translation>
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
        <translation>टाकून द्या…</translation>
    </message>
    <message>
        <source>Delete this draft for good?</source>
        <translation>हा मसुदा कायमचा पुसायचा?</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>राहू द्या</translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation>टाकून द्या</translation>
    </message>
</context>
<context>
    <name>Editing</name>
    <message>
        <source>Remove this for good, for both of you?</source>
        <translation>हे तुम्हा दोघांसाठी कायमचे काढून टाकायचे?</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>काढून टाका</translation>
    </message>
    <message>
        <source>Remove this…</source>
        <translation>हे काढून टाका…</translation>
    </message>
</context>
<context>
    <name>EmergencyPart</name>
    <message>
        <source>Please say whether the client knows.</source>
        <translation>क्लायंटना माहीत आहे का ते कृपया सांगा.</translation>
    </message>
    <message>
        <source>Please write the time as hours and minutes, such as 14:30.</source>
        <translation>कृपया वेळ तास आणि मिनिटांत लिहा, जसे 14:30.</translation>
    </message>
    <message>
        <source>Does the client know?</source>
        <translation>क्लायंटना माहीत आहे का?</translation>
    </message>
    <message>
        <source>The client is told, unless that endangers them. Where it does, no copy for them shows it until you note that they may be told.</source>
        <translation>क्लायंटना सांगितले जाते, त्यामुळे त्यांना धोका होत नसेल तर. धोका असल्यास, त्यांना सांगता येईल असे आपण नोंदवेपर्यंत त्यांच्या कोणत्याही प्रतीत हे दिसत नाही.</translation>
    </message>
    <message>
        <source>Why the client was not told</source>
        <translation>क्लायंटना का सांगितले नाही</translation>
    </message>
    <message>
        <source>Told already, such as by telephone</source>
        <translation>आधीच सांगितले, जसे फोनवर</translation>
    </message>
    <message>
        <source>Told on</source>
        <translation>सांगितल्याची तारीख</translation>
    </message>
    <message>
        <source>At</source>
        <translation>वेळ</translation>
    </message>
</context>
<context>
    <name>EntryLines</name>
    <message>
        <source>Answer</source>
        <translation>उत्तर द्या</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>उघडा</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>पाहिले</translation>
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
        <translation>काल्पनिक कार्यालयात वापरून पाहा</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>मदत</translation>
    </message>
    <message>
        <source>Opening the office…</source>
        <translation>कार्यालय उघडत आहे…</translation>
    </message>
</context>
<context>
    <name>ExceptionalForm</name>
    <message>
        <source>Sharing without the client&apos;s consent</source>
        <translation>क्लायंटच्या संमतीशिवाय सांगणे</translation>
    </message>
    <message>
        <source>Nobody has to wait for the desk to call for help: where a life is in danger, please call first (112, for a child also 1098), and enter it here afterwards.</source>
        <translation>मदत बोलावण्यासाठी कोणालाही डेस्कची वाट पाहावी लागत नाही: जीवाला धोका असेल तर कृपया आधी फोन करा (112, मुलासाठी 1098 सुद्धा), आणि नंतर येथे नोंदवा.</translation>
    </message>
    <message>
        <source>Why nothing less will do</source>
        <translation>यापेक्षा कमी का पुरणार नाही</translation>
    </message>
    <message>
        <source>For the supervisor and the list of what was shared. It is kept here, not sent.</source>
        <translation>पर्यवेक्षकांसाठी, आणि काय सांगितले गेले त्या यादीसाठी. हे इथेच राहते, पाठवले जात नाही.</translation>
    </message>
    <message>
        <source>Everybody has the duty to report this. Once it is saved here you can tell it or print it at once. Your supervisor looks at it afterwards; they cannot stop it.</source>
        <translation>हे कळवणे प्रत्येकाचे कर्तव्य आहे. येथे जतन केल्यावर तुम्ही ते लगेच कळवू किंवा छापू शकता. तुमचे पर्यवेक्षक ते नंतर पाहतात; ते थांबवू शकत नाहीत.</translation>
    </message>
    <message>
        <source>Your answers above say whether this is told at once, or a supervisor signs first.</source>
        <translation>वर दिलेल्या आपल्या उत्तरांवरून ठरते की हे लगेच कळवले जाते, की आधी पर्यवेक्षक सही करतात.</translation>
    </message>
    <message>
        <source>It may be told by word of mouth before a supervisor has signed. Before it is sent or printed, a supervisor signs for exactly this text.</source>
        <translation>पर्यवेक्षकांच्या सहीआधी हे तोंडी सांगता येते. पाठवण्याआधी किंवा छापण्याआधी एक पर्यवेक्षक नेमक्या याच शब्दांवर सही करतात.</translation>
    </message>
    <message>
        <source>It leaves only after a supervisor has signed for exactly this text.</source>
        <translation>एका पर्यवेक्षकांनी नेमक्या याच शब्दांवर सही केल्यावरच हे बाहेर जाते.</translation>
    </message>
    <message>
        <source>Which supervisor is asked to co-sign?</source>
        <translation>कोणत्या पर्यवेक्षकांकडे सह-सही मागायची?</translation>
    </message>
    <message>
        <source>Which supervisor is told, and looks at it afterwards?</source>
        <translation>कोणत्या पर्यवेक्षकांना कळवायचे, जे नंतर पाहतील?</translation>
    </message>
    <message>
        <source>They read what is written here, and no name or code but what you write.</source>
        <translation>येथे लिहिलेले ते वाचतात; आपण लिहिल्याशिवाय कोणतेही नाव किंवा कोड नाही.</translation>
    </message>
    <message>
        <source>Save it, then tell it</source>
        <translation>जतन करा, मग कळवा</translation>
    </message>
    <message>
        <source>Ask for the co-signature</source>
        <translation>सह-सही मागा</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करा</translation>
    </message>
</context>
<context>
    <name>ExceptionalPresenter</name>
    <message>
        <source>The supervisor is asked. Nothing has left yet.</source>
        <translation>पर्यवेक्षकांकडे सह-सही मागितली आहे. अजून काहीही बाहेर गेलेले नाही.</translation>
    </message>
    <message>
        <source>The supervisor is asked.</source>
        <translation>पर्यवेक्षकांकडे सह-सही मागितली आहे.</translation>
    </message>
    <message>
        <source>It is cancelled. Nothing of it leaves.</source>
        <translation>विनंती रद्द झाली. यातले काहीही बाहेर जात नाही.</translation>
    </message>
    <message>
        <source>Saved. Please tell it or print it now; the desk does not do it.</source>
        <translation>जतन झाले आहे. कृपया आता ते कळवा किंवा छापा; डेस्क हे स्वतः करत नाही.</translation>
    </message>
    <message>
        <source>Noted. It is listed under “4 Sent”.</source>
        <translation>नोंदवले. ते “4 पाठवलेले” मध्ये आहे.</translation>
    </message>
    <message>
        <source>Noted. A copy for the client shows it from now on.</source>
        <translation>नोंदवले. आतापासून क्लायंटच्या प्रतीत हे दिसेल.</translation>
    </message>
    <message>
        <source>Noted: the client was told.</source>
        <translation>नोंदवले: क्लायंटना सांगितले.</translation>
    </message>
    <message>
        <source>Sent. It is listed under “4 Sent”.</source>
        <translation>पाठवले. ते “4 पाठवलेले” मध्ये आहे.</translation>
    </message>
    <message>
        <source>Save as a locked PDF</source>
        <translation>कुलूपबंद PDF म्हणून जतन करा</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>What the recipient reads</source>
        <translation>प्राप्तकर्ते काय वाचतात</translation>
    </message>
</context>
<context>
    <name>ExceptionalReader</name>
    <message>
        <source>About</source>
        <translation>कोणाबद्दल</translation>
    </message>
    <message>
        <source>{state}. {name} was asked on {moment}.</source>
        <translation>{state}. {name} यांच्याकडे {moment} रोजी मागितले.</translation>
    </message>
    <message>
        <source>Told before the co-signature, on {moment}.</source>
        <translation>सह-सहीआधी सांगितले, {moment} रोजी.</translation>
    </message>
    <message>
        <source>Co-signed by {name} on {moment}.</source>
        <translation>{name} यांनी {moment} रोजी सह-सही केली.</translation>
    </message>
    <message>
        <source>The supervisor writes: {word}</source>
        <translation>पर्यवेक्षकांनी लिहिले: {word}</translation>
    </message>
    <message>
        <source>It left on {moment}.</source>
        <translation>{moment} रोजी बाहेर गेले.</translation>
    </message>
    <message>
        <source>Who is asked to sign</source>
        <translation>कोणाकडे सही मागायची</translation>
    </message>
    <message>
        <source>Who is told, and looks at it</source>
        <translation>कोणाला कळवले जाते, जे पाहतात</translation>
    </message>
    <message>
        <source>Ask for the co-signature again</source>
        <translation>पुन्हा सह-सही मागा</translation>
    </message>
    <message>
        <source>Tell this supervisor</source>
        <translation>या पर्यवेक्षकांना कळवा</translation>
    </message>
    <message>
        <source>Whether the client knows</source>
        <translation>क्लायंटना माहीत आहे का</translation>
    </message>
    <message>
        <source>{state}. The supervisor {name} was told on {moment}.</source>
        <translation>{state}. पर्यवेक्षक {name} यांना {moment} रोजी कळवले.</translation>
    </message>
    <message>
        <source>{state}. No supervisor was told yet.</source>
        <translation>{state}. अजून कोणत्याही पर्यवेक्षकांना कळवलेले नाही.</translation>
    </message>
    <message>
        <source>Your supervisor looks at it afterwards; they cannot stop it.</source>
        <translation>आपले पर्यवेक्षक हे नंतर पाहतात; ते थांबवू शकत नाहीत.</translation>
    </message>
    <message>
        <source>Seen by {name} on {moment}.</source>
        <translation>{name} यांनी {moment} रोजी पाहिले.</translation>
    </message>
    <message>
        <source>The client has been told</source>
        <translation>क्लायंटना सांगून झाले आहे</translation>
    </message>
    <message>
        <source>The client may be told now</source>
        <translation>आता क्लायंटना सांगता येईल</translation>
    </message>
    <message>
        <source>Write it again</source>
        <translation>नव्याने लिहा</translation>
    </message>
    <message>
        <source>Cancel the request</source>
        <translation>विनंती रद्द करा</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>पान पाहा</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>मागे</translation>
    </message>
</context>
<context>
    <name>ExceptionalTab</name>
    <message>
        <source>Asked on</source>
        <translation>मागितल्याची तारीख</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>कोणत्या आधारावर</translation>
    </message>
    <message>
        <source>To</source>
        <translation>कोणाला</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>स्थिती</translation>
    </message>
    <message>
        <source>{state}; seen by a supervisor</source>
        <translation>{state}; पर्यवेक्षकांनी पाहिले आहे</translation>
    </message>
    <message>
        <source>Told before the co-signature: {state}</source>
        <translation>सह-सहीआधी सांगितले: {state}</translation>
    </message>
    <message>
        <source>co-signed since</source>
        <translation>नंतर सह-सही झाली</translation>
    </message>
    <message>
        <source>This is rare. What is told in counselling leaves with the client&apos;s consent, and without it only where a life is in danger, where the law asks for a report, where a court or a body with its powers orders it, or to protect another person from harm. Where a life is in danger, please call for help first (112); nobody has to wait for the desk.</source>
        <translation>असे क्वचितच होते. समुपदेशनात सांगितलेले क्लायंटच्या संमतीने बाहेर जाते, आणि संमतीशिवाय फक्त जीवाला धोका असेल, कायदा कळवायला सांगत असेल, न्यायालय किंवा त्याचे अधिकार असलेली संस्था आदेश देत असेल, किंवा दुसऱ्या कोणाला हानीपासून वाचवायचे असेल तेव्हाच. जीवाला धोका असेल तर कृपया आधी मदत बोलवा (112); कोणालाही डेस्कची वाट पाहावी लागत नाही.</translation>
    </message>
    <message>
        <source>Report, or share without consent…</source>
        <translation>कळवा, किंवा संमतीशिवाय सांगा…</translation>
    </message>
    <message>
        <source>Nothing has left without the client&apos;s consent.</source>
        <translation>क्लायंटच्या संमतीशिवाय काहीही बाहेर गेलेले नाही.</translation>
    </message>
    <message>
        <source>Without consent</source>
        <translation>संमतीशिवाय</translation>
    </message>
</context>
<context>
    <name>ExchangeCard</name>
    <message>
        <source>Not exchanged yet.</source>
        <translation>अजून देवाणघेवाण झालेली नाही.</translation>
    </message>
    <message>
        <source>Last exchanged: {moment}. Sent: {sent}. Taken in: {taken}.</source>
        <translation>शेवटची देवाणघेवाण: {moment}. पाठवले: {sent}. घेतले: {taken}.</translation>
    </message>
    <message>
        <source>Exchange with other laptops</source>
        <translation>इतर लॅपटॉपशी देवाणघेवाण</translation>
    </message>
    <message>
        <source>Letters, and what is new in the office, go to the other laptops over a shared folder, a stick or the office server. Everything is sealed: whoever holds it cannot read it. Once one is chosen, this goes on by itself while you work.</source>
        <translation>पत्रे, आणि कार्यालयात जे नवीन आहे ते, सामायिक फोल्डर, पेन ड्राइव्ह किंवा कार्यालयाच्या सर्व्हरवरून इतर लॅपटॉपवर जाते. सर्व काही सीलबंद असते: ज्यांच्याकडे ते आहे ते काहीच वाचू शकत नाहीत. एकदा निवडल्यावर तुम्ही काम करत असताना हे आपोआप चालते.</translation>
    </message>
    <message>
        <source>Exchange now</source>
        <translation>आत्ता देवाणघेवाण करा</translation>
    </message>
</context>
<context>
    <name>ExchangePage</name>
    <message>
        <source>Not exchanged yet.</source>
        <translation>अजून देवाणघेवाण झालेली नाही.</translation>
    </message>
    <message>
        <source>Last exchanged: {moment}. Sent: {sent}. Taken in: {taken}.</source>
        <translation>शेवटची देवाणघेवाण: {moment}. पाठवले: {sent}. घेतले: {taken}.</translation>
    </message>
    <message>
        <source>Exchange with other laptops</source>
        <translation>इतर लॅपटॉपशी देवाणघेवाण</translation>
    </message>
    <message>
        <source>What is new in the office, letters, and requests to be confirmed go to the other laptops and come from them. Nobody need be signed in: everything is sealed.</source>
        <translation>कार्यालयात जे नवीन आहे ते, पत्रे, आणि निश्चित करण्याच्या विनंत्या इतर लॅपटॉपवर जातात आणि तिथून येतात. कोणी साइन इन असण्याची गरज नाही: सर्व काही सीलबंद आहे.</translation>
    </message>
    <message>
        <source>Another folder, stick or server that you choose here counts for this once. Whoever is signed in chooses one for good, under “Other laptops”.</source>
        <translation>इथे निवडलेला दुसरा फोल्डर, पेन ड्राइव्ह किंवा सर्व्हर फक्त या वेळेपुरता असतो. कायमचा निवडायचा असेल तर साइन इन करून “इतर लॅपटॉप” मध्ये निवडा.</translation>
    </message>
    <message>
        <source>Exchange now</source>
        <translation>आत्ता देवाणघेवाण करा</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>मागे</translation>
    </message>
</context>
<context>
    <name>ExportCard</name>
    <message>
        <source>Save all your files for another system</source>
        <translation>दुसऱ्या प्रणालीसाठी तुमच्या सर्व फाइली जतन करा</translation>
    </message>
    <message>
        <source>Save answers and scores, locked</source>
        <translation>उत्तरे आणि गुण लॉक करून जतन करा</translation>
    </message>
    <message>
        <source>Locked archive (*.zip)</source>
        <translation>कुलूपबंद संग्रह (*.zip)</translation>
    </message>
    <message>
        <source>A file without a lock can be read by anybody who finds it. The locked archive above holds the same. Save it without a lock all the same?</source>
        <translation>लॉक नसलेली फाइल ज्याला सापडेल तो वाचू शकतो. वरच्या लॉक केलेल्या संग्रहात तेच आहे. तरीही लॉकशिवाय जतन करायची?</translation>
    </message>
    <message>
        <source>Save without a lock…</source>
        <translation>लॉकशिवाय जतन करा…</translation>
    </message>
    <message>
        <source>Save without a lock</source>
        <translation>लॉकशिवाय जतन करा</translation>
    </message>
    <message>
        <source>Print or save</source>
        <translation>छापा किंवा जतन करा</translation>
    </message>
    <message>
        <source>Every questionnaire and form of this client, under their code: answers and scores for other programs (FHIR), and a table.</source>
        <translation>या क्लायंटच्या सर्व प्रश्नावल्या आणि फॉर्म, त्यांच्या कोडखाली: इतर प्रोग्रामसाठी उत्तरे आणि गुण (FHIR), आणि एक तक्ता.</translation>
    </message>
    <message>
        <source>Print the scores…</source>
        <translation>गुण छापा…</translation>
    </message>
    <message>
        <source>Save a locked archive…</source>
        <translation>लॉक केलेला संग्रह जतन करा…</translation>
    </message>
    <message>
        <source>Table of the scores (CSV)</source>
        <translation>गुणांचा तक्ता (CSV)</translation>
    </message>
    <message>
        <source>Answers for other programs (FHIR)</source>
        <translation>इतर प्रोग्रामसाठी उत्तरे (FHIR)</translation>
    </message>
    <message>
        <source>Scores for other programs (FHIR)</source>
        <translation>इतर प्रोग्रामसाठी गुण (FHIR)</translation>
    </message>
    <message>
        <source>One file without a lock</source>
        <translation>लॉक नसलेली एक फाइल</translation>
    </message>
    <message>
        <source>Move on to another system</source>
        <translation>दुसऱ्या प्रणालीकडे जाणे</translation>
    </message>
    <message>
        <source>All your files, with names, pictures and papers, in one locked archive that other programs can read (FHIR). Sealed files and process notes are not in it. This is no backup. Whoever has the archive and its passphrase can read everything: please delete it once the other system has it.</source>
        <translation>तुमच्या सर्व फाइली, नावे, चित्रे आणि कागदांसह, एका कुलूपबंद संग्रहात, जो इतर प्रोग्राम वाचू शकतात (FHIR). सील केलेल्या फाइली आणि प्रक्रिया नोंदी त्यात नसतात. हा बॅकअप नाही. संग्रह आणि त्याचा पासफ्रेज ज्यांच्याकडे असेल त्यांना सर्व वाचता येते: दुसऱ्या प्रणालीत गेल्यावर कृपया तो पुसून टाका.</translation>
    </message>
    <message>
        <source>Save all files…</source>
        <translation>सर्व फाइली जतन करा…</translation>
    </message>
</context>
<context>
    <name>FeedbackTab</name>
    <message>
        <source>Too few people have answered, or agreed to be counted, for anything to be shown yet.</source>
        <translation>खूप कमी जणांनी उत्तर दिले आहे किंवा मोजणीला होकार दिला आहे, म्हणून अजून काहीही दाखवता येत नाही.</translation>
    </message>
    <message>
        <source>Answers given up to {day}</source>
        <translation>{day} पर्यंत दिलेली उत्तरे</translation>
    </message>
    <message>
        <source>Feedback, for a group of survivors</source>
        <translation>सर्व्हायव्हरांच्या गटासाठी अभिप्राय</translation>
    </message>
    <message>
        <source>What people said of the service, in plain words, with questions for a talk together. Nobody can be found in it: it has shared answers only, of people who agreed to statistics, in groups of five or more.</source>
        <translation>लोक सेवेबद्दल काय म्हणाले, सोप्या शब्दांत, आणि एकत्र बोलण्यासाठी प्रश्न. यात कोणालाही ओळखता येत नाही: आकडेवारीला होकार दिलेल्यांची सांगितलेली उत्तरेच आहेत, पाच किंवा जास्त जणांच्या गटांत.</translation>
    </message>
    <message>
        <source>Language of the sheet</source>
        <translation>कागदाची भाषा</translation>
    </message>
    <message>
        <source>Show the sheet…</source>
        <translation>कागद पाहा…</translation>
    </message>
</context>
<context>
    <name>FigureTexts</name>
    <message>
        <source>{first} to just under {last}</source>
        <translation>{first} ते {last} पेक्षा कमी</translation>
    </message>
    <message>
        <source>fewer than {count}</source>
        <translation>{count} पेक्षा कमी</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} ते {last}</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>दाखवलेले नाही</translation>
    </message>
    <message>
        <source>at least {count}</source>
        <translation>किमान {count}</translation>
    </message>
    <message>
        <source>Set in the office settings, version {number}: {weights}; {first} more in the first month. Near the limit from {amber}, over it from {red}. Nobody with {cap} open files or more is suggested for a new client.</source>
        <translation>कार्यालयाच्या सेटिंगनुसार, आवृत्ती {number}: {weights}; पहिल्या महिन्यात {first} जास्त. {amber} पासून मर्यादेजवळ, {red} पासून मर्यादेपेक्षा जास्त. {cap} किंवा जास्त सुरू फाइली असल्यास नव्या क्लायंटसाठी नाव सुचवले जात नाही.</translation>
    </message>
    <message>
        <source>A follow-up is overdue once its day is past.</source>
        <translation>पाठपुराव्याचा दिवस उलटला की तो राहून गेलेला मानला जातो.</translation>
    </message>
    <message>
        <source>A follow-up is overdue once its day is more than one day ago.</source>
        <translation>पाठपुराव्याच्या दिवसाला एका दिवसापेक्षा जास्त झाले की तो राहून गेलेला मानला जातो.</translation>
    </message>
    <message>
        <source>A follow-up is overdue once its day is more than {days} days ago.</source>
        <translation>पाठपुराव्याच्या दिवसाला {days} दिवसांपेक्षा जास्त झाले की तो राहून गेलेला मानला जातो.</translation>
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
        <translation>अजून आकडे दिलेले नाहीत.</translation>
    </message>
    <message>
        <source>{load}, as of {day}</source>
        <translation>{load}, {day} रोजी</translation>
    </message>
    <message>
        <source>Workload</source>
        <translation>कामाचा भार</translation>
    </message>
    <message>
        <source>Open files</source>
        <translation>सुरू फाइली</translation>
    </message>
    <message>
        <source>Sessions in 7 days</source>
        <translation>7 दिवसांतील सत्रे</translation>
    </message>
    <message>
        <source>Sessions in 28 days</source>
        <translation>28 दिवसांतील सत्रे</translation>
    </message>
    <message>
        <source>Notes to sign</source>
        <translation>सही बाकी असलेल्या नोंदी</translation>
    </message>
    <message>
        <source>Overdue follow-ups</source>
        <translation>राहून गेलेले पाठपुरावे</translation>
    </message>
    <message>
        <source>Overdue reviews</source>
        <translation>राहून गेलेल्या फेरपाहण्या</translation>
    </message>
    <message>
        <source>At high risk</source>
        <translation>जास्त जोखमीत</translation>
    </message>
</context>
<context>
    <name>FileDialog</name>
    <message>
        <source>Folder</source>
        <translation>फोल्डर</translation>
    </message>
    <message>
        <source>Name of the file</source>
        <translation>फाइलचे नाव</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>फाइलचा प्रकार</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>उघडा</translation>
    </message>
    <message>
        <source>This file is not locked: anybody who has it, or finds the stick, can read it.</source>
        <translation>ही फाइल कुलूपबंद नाही: ती ज्याच्याकडे असेल किंवा ज्याला पेन ड्राइव्ह सापडेल, तो ती वाचू शकतो.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>जतन करा</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>निवडा</translation>
    </message>
    <message>
        <source>Name of the folder</source>
        <translation>फोल्डरचे नाव</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करा</translation>
    </message>
</context>
<context>
    <name>FileHeader</name>
    <message>
        <source>No name is kept.</source>
        <translation>नाव ठेवलेले नाही.</translation>
    </message>
    <message>
        <source>Review due</source>
        <translation>पुन्हा पाहण्याचा दिवस आला</translation>
    </message>
    <message>
        <source>May be under 18</source>
        <translation>18 पेक्षा कमी वय असू शकते</translation>
    </message>
    <message>
        <source>Confidentiality not explained</source>
        <translation>गोपनीयता समजावलेली नाही</translation>
    </message>
    <message>
        <source>Consent to counselling not recorded</source>
        <translation>समुपदेशनाची संमती नोंदवलेली नाही</translation>
    </message>
    <message>
        <source>Set times: {words}</source>
        <translation>ठरलेल्या वेळा: {words}</translation>
    </message>
    <message>
        <source>Never: {way}</source>
        <translation>कधीही नाही: {way}</translation>
    </message>
    <message>
        <source>{way}: set times only</source>
        <translation>{way}: फक्त ठरलेल्या वेळी</translation>
    </message>
    <message>
        <source>‹ Clients</source>
        <translation>‹ क्लायंट</translation>
    </message>
</context>
<context>
    <name>FilePresenter</name>
    <message>
        <source>Timeline</source>
        <translation>कालक्रम</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>नोंदी</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>एका दृष्टिक्षेपात</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>नोंद लिहा</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>योजना</translation>
    </message>
    <message>
        <source>Update safety plan…</source>
        <translation>सुरक्षा योजना अद्ययावत करा…</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>मापन</translation>
    </message>
    <message>
        <source>New questionnaire</source>
        <translation>नवी प्रश्नावली</translation>
    </message>
    <message>
        <source>Sharing</source>
        <translation>माहिती देणे</translation>
    </message>
    <message>
        <source>New consent</source>
        <translation>नवीन संमती</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>नोंदी</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>भेटीच्या वेळा</translation>
    </message>
    <message>
        <source>Process notes, yours alone</source>
        <translation>प्रक्रिया नोंदी, फक्त तुमच्या</translation>
    </message>
    <message>
        <source>Safety plan and risk</source>
        <translation>सुरक्षा योजना आणि जोखीम</translation>
    </message>
    <message>
        <source>Referrals and letters</source>
        <translation>रेफरल आणि पत्रे</translation>
    </message>
    <message>
        <source>1 Consent</source>
        <translation>1 संमती</translation>
    </message>
    <message>
        <source>4 Sent</source>
        <translation>4 पाठवलेले</translation>
    </message>
    <message>
        <source>Confidentiality</source>
        <translation>गोपनीयता</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>हस्तांतर</translation>
    </message>
    <message>
        <source>Close the file</source>
        <translation>फाइल बंद करा</translation>
    </message>
    <message>
        <source>Intake</source>
        <translation>प्रारंभिक माहिती</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>सत्रे</translation>
    </message>
    <message>
        <source>Attach a picture or paper…</source>
        <translation>चित्र किंवा कागद जोडा…</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>उद्दिष्टे</translation>
    </message>
    <message>
        <source>Questionnaires</source>
        <translation>प्रश्नावल्या</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>फॉर्म</translation>
    </message>
    <message>
        <source>Client feedback</source>
        <translation>क्लायंटचे मत</translation>
    </message>
    <message>
        <source>2 Write</source>
        <translation>2 लिहिणे</translation>
    </message>
    <message>
        <source>3 Read together</source>
        <translation>3 एकत्र वाचणे</translation>
    </message>
    <message>
        <source>Demands for records</source>
        <translation>नोंदींच्या मागण्या</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>तपशील</translation>
    </message>
    <message>
        <source>Client&apos;s rights</source>
        <translation>क्लायंटचे हक्क</translation>
    </message>
    <message>
        <source>Pictures and papers</source>
        <translation>चित्रे आणि कागद</translation>
    </message>
    <message>
        <source>Without consent</source>
        <translation>संमतीशिवाय</translation>
    </message>
</context>
<context>
    <name>FindingsList</name>
    <message>
        <source>A name: {words}</source>
        <translation>एक नाव: {words}</translation>
    </message>
    <message>
        <source>A place: {words}</source>
        <translation>एक ठिकाण: {words}</translation>
    </message>
    <message>
        <source>A telephone number: {words}</source>
        <translation>एक फोन क्रमांक: {words}</translation>
    </message>
    <message>
        <source>A day of birth: {words}</source>
        <translation>एक जन्मतारीख: {words}</translation>
    </message>
    <message>
        <source>A number of a card, a vehicle or an account: {words}</source>
        <translation>कार्ड, वाहन किंवा खात्याचा क्रमांक: {words}</translation>
    </message>
    <message>
        <source>An e-mail or payment address: {words}</source>
        <translation>ई-मेल किंवा पैसे पाठवण्याचा पत्ता: {words}</translation>
    </message>
    <message>
        <source>Quoted words: {words}</source>
        <translation>अवतरणातील शब्द: {words}</translation>
    </message>
    <message>
        <source>Please check whether the client agreed to this. If not, say it in another way or leave it out.</source>
        <translation>क्लायंटने याला संमती दिली आहे का ते कृपया पाहा. नसल्यास वेगळ्या शब्दांत सांगा किंवा वगळा.</translation>
    </message>
</context>
<context>
    <name>FirstSignInPage</name>
    <message>
        <source>Please type your name as it is written on the invitation.</source>
        <translation>कृपया तुमचे नाव निमंत्रणावर आहे तसे लिहा.</translation>
    </message>
    <message>
        <source>Please type the code from your invitation.</source>
        <translation>कृपया तुमच्या निमंत्रणावरील कोड लिहा.</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>स्वागत</translation>
    </message>
    <message>
        <source>Here you choose your own passphrase. Nobody else can see it or set it.</source>
        <translation>इथे तुमचा स्वतःचा पासफ्रेज निवडा. तो दुसऱ्या कोणालाही दिसत नाही किंवा ठरवता येत नाही.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>तुमचे नाव</translation>
    </message>
    <message>
        <source>As it is written on your invitation.</source>
        <translation>तुमच्या निमंत्रणावर आहे तसे.</translation>
    </message>
    <message>
        <source>Invitation code</source>
        <translation>निमंत्रण कोड</translation>
    </message>
    <message>
        <source>Capital or small letters and hyphens make no difference.</source>
        <translation>इंग्रजी मोठी किंवा लहान अक्षरे आणि जोडरेषा यांनी फरक पडत नाही.</translation>
    </message>
    <message>
        <source>Make my keys</source>
        <translation>माझ्या किल्ल्या बनवा</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>मागे</translation>
    </message>
</context>
<context>
    <name>FirstWordsPresenter</name>
    <message>
        <source>Saved: confidentiality was explained.</source>
        <translation>जतन झाले: गोपनीयता समजावली.</translation>
    </message>
</context>
<context>
    <name>FirstWordsView</name>
    <message>
        <source>Explained on {day}, {language}, by {name}.</source>
        <translation>{day} रोजी समजावले, {language}, समजावणारे {name}.</translation>
    </message>
    <message>
        <source>Confidentiality</source>
        <translation>गोपनीयता</translation>
    </message>
    <message>
        <source>What stays here, what has to be passed on, and who may read it. Please explain this to the client before you ask for a name.</source>
        <translation>काय इथेच राहते, काय कळवावेच लागते, आणि कोण वाचू शकते. नाव विचारण्याआधी कृपया क्लायंटला हे समजावून सांगा.</translation>
    </message>
    <message>
        <source>The client&apos;s language</source>
        <translation>क्लायंटची भाषा</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करा</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>आत्ता नाही</translation>
    </message>
    <message>
        <source>Explained</source>
        <translation>समजावले</translation>
    </message>
</context>
<context>
    <name>FollowUpsEdit</name>
    <message>
        <source>Please choose how the client wants to be asked.</source>
        <translation>क्लायंटला कसे विचारायचे ते कृपया निवडा.</translation>
    </message>
    <message>
        <source>Please write at least one day.</source>
        <translation>कृपया किमान एक दिवस लिहा.</translation>
    </message>
    <message>
        <source>Not talked over</source>
        <translation>यावर बोलणे झालेले नाही</translation>
    </message>
    <message>
        <source>No, the client does not want to be asked</source>
        <translation>नाही, क्लायंटला विचारलेले नको आहे</translation>
    </message>
    <message>
        <source>Yes, on these days and in this way</source>
        <translation>हो, या दिवशी आणि अशा प्रकारे</translation>
    </message>
    <message>
        <source>Does the client want to be asked later how they are?</source>
        <translation>नंतर विचारपूस व्हावी असे क्लायंटला वाटते का?</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>पहिला दिवस</translation>
    </message>
    <message>
        <source>Second day</source>
        <translation>दुसरा दिवस</translation>
    </message>
    <message>
        <source>Third day</source>
        <translation>तिसरा दिवस</translation>
    </message>
    <message>
        <source>How to ask</source>
        <translation>कसे विचारायचे</translation>
    </message>
</context>
<context>
    <name>FormCard</name>
    <message>
        <source>Answered on screen</source>
        <translation>पडद्यावर भरलेले</translation>
    </message>
    <message>
        <source>A form that is this questionnaire can be scored. Its questions and answers are compared with the questionnaire first.</source>
        <translation>एखादा फॉर्म हीच प्रश्नावली असेल तर त्याचे गुण काढता येतात. आधी त्याचे प्रश्न आणि उत्तरे प्रश्नावलीशी ताडून पाहिली जातात.</translation>
    </message>
    <message>
        <source>Answered form</source>
        <translation>भरलेला फॉर्म</translation>
    </message>
    <message>
        <source>Score it as {questionnaire}</source>
        <translation>{questionnaire} म्हणून गुण काढा</translation>
    </message>
</context>
<context>
    <name>FormDesigner</name>
    <message>
        <source>Text of several lines</source>
        <translation>अनेक ओळींचा मजकूर</translation>
    </message>
    <message>
        <source>A line of text</source>
        <translation>एका ओळीचा मजकूर</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>होय किंवा नाही</translation>
    </message>
    <message>
        <source>One answer to choose</source>
        <translation>एक उत्तर निवडणे</translation>
    </message>
    <message>
        <source>Several answers to choose</source>
        <translation>अनेक उत्तरे निवडणे</translation>
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
        <translation>शीर्षक, खाली प्रश्न</translation>
    </message>
    <message>
        <source>Text to read</source>
        <translation>वाचण्याचा मजकूर</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>गुणांक</translation>
    </message>
    <message>
        <source>As it was loaded</source>
        <translation>जसा आणला तसा</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>फॉर्म</translation>
    </message>
    <message>
        <source>Note template</source>
        <translation>नोंदीचा नमुना</translation>
    </message>
    <message>
        <source>is</source>
        <translation>आहे</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>नाही</translation>
    </message>
    <message>
        <source>is at least</source>
        <translation>किमान</translation>
    </message>
    <message>
        <source>is at most</source>
        <translation>जास्तीत जास्त</translation>
    </message>
    <message>
        <source>is answered</source>
        <translation>उत्तर दिले आहे</translation>
    </message>
    <message>
        <source>is not answered</source>
        <translation>उत्तर दिलेले नाही</translation>
    </message>
    <message>
        <source>(no wording yet)</source>
        <translation>(अजून काही लिहिलेले नाही)</translation>
    </message>
</context>
<context>
    <name>FormTexts</name>
    <message>
        <source>{named}; and {count} more</source>
        <translation>{named}; आणि आणखी {count}</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>इथे अजून काही नाही</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>होय</translation>
    </message>
    <message>
        <source>No</source>
        <translation>नाही</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>उत्तर दिलेले नाही</translation>
    </message>
    <message>
        <source>Another answer</source>
        <translation>दुसरे उत्तर</translation>
    </message>
    <message>
        <source>Being calculated…</source>
        <translation>हिशेब होत आहे…</translation>
    </message>
    <message>
        <source>{question} (required)</source>
        <translation>{question} (आवश्यक)</translation>
    </message>
    <message>
        <source>From {low} to {high}</source>
        <translation>{low} ते {high}</translation>
    </message>
    <message>
        <source>Clear this answer</source>
        <translation>हे उत्तर काढा</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>काढा</translation>
    </message>
    <message>
        <source>Add another</source>
        <translation>आणखी एक जोडा</translation>
    </message>
    <message>
        <source>Add another answer</source>
        <translation>आणखी एक उत्तर जोडा</translation>
    </message>
    <message>
        <source>{question}, answer {number}</source>
        <translation>{question}, उत्तर {number}</translation>
    </message>
    <message>
        <source>{question}: unit</source>
        <translation>{question}: एकक</translation>
    </message>
    <message>
        <source>{question}: time</source>
        <translation>{question}: वेळ</translation>
    </message>
    <message>
        <source>I would rather not answer this</source>
        <translation>या प्रश्नाचे उत्तर द्यायचे नाही</translation>
    </message>
    <message>
        <source>Not answered, by choice</source>
        <translation>स्वेच्छेने उत्तर दिले नाही</translation>
    </message>
    <message>
        <source>Everything asked for is answered.</source>
        <translation>जे विचारले आहे त्या सर्वांची उत्तरे दिली आहेत.</translation>
    </message>
    <message>
        <source>Some questions need another look. They are marked below.</source>
        <translation>काही प्रश्न पुन्हा पाहायला हवेत. ते खाली खूण करून दाखवले आहेत.</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>सही</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>सही केली आहे</translation>
    </message>
    <message>
        <source>Draw it again</source>
        <translation>पुन्हा काढा</translation>
    </message>
    <message>
        <source>Sign here by mouse, finger or pen. You can also leave it out.</source>
        <translation>माउस, बोट किंवा पेनने इथे सही करा. हवे असल्यास हे सोडूनही देऊ शकता.</translation>
    </message>
    <message>
        <source>This kind of answer cannot be given here.</source>
        <translation>अशा प्रकारचे उत्तर इथे देता येत नाही.</translation>
    </message>
    <message>
        <source>There is nothing here to choose for this question. It is left out.</source>
        <translation>या प्रश्नासाठी इथे निवडण्यासारखे काही नाही. तो सोडून दिला आहे.</translation>
    </message>
    <message>
        <source>Chosen from the file.</source>
        <translation>फाइलमधून निवडले.</translation>
    </message>
    <message>
        <source>The answers to choose from are not in this form. Please ask the form&apos;s author for a form that holds them.</source>
        <translation>निवडायची उत्तरे या फॉर्ममध्ये नाहीत. कृपया फॉर्मच्या लेखकांकडे ती असलेला फॉर्म मागा.</translation>
    </message>
    <message>
        <source>Question {number} of {count}</source>
        <translation>प्रश्न {number} / {count}</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>मागे</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>पुढे</translation>
    </message>
    <message>
        <source>I am done</source>
        <translation>माझे झाले</translation>
    </message>
    <message>
        <source>Stop for now</source>
        <translation>सध्या थांबवा</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>Thank you. Please hand the computer back.</source>
        <translation>धन्यवाद. कृपया संगणक परत द्या.</translation>
    </message>
    <message>
        <source>Your answers so far are saved. Nobody reads them before you are done. Please hand the computer back.</source>
        <translation>आतापर्यंतची उत्तरे जतन केली आहेत. तुमचे पूर्ण होईपर्यंत ती कोणीही वाचणार नाही. कृपया संगणक परत द्या.</translation>
    </message>
    <message>
        <source>Lock the desk</source>
        <translation>डेस्क लॉक करा</translation>
    </message>
    <message>
        <source>Your answers could not be saved. You can try once more, or stop.</source>
        <translation>तुमची उत्तरे जतन करता आली नाहीत. तुम्ही पुन्हा प्रयत्न करू शकता, किंवा थांबू शकता.</translation>
    </message>
</context>
<context>
    <name>FormsPresenter</name>
    <message>
        <source>The client has another form to finish or discard first.</source>
        <translation>आधी क्लायंटचा दुसरा फॉर्म पूर्ण करा किंवा टाकून द्या.</translation>
    </message>
    <message>
        <source>Everything in this form works here.</source>
        <translation>या फॉर्ममधील सर्व काही येथे चालते.</translation>
    </message>
    <message>
        <source>It is in the office&apos;s library from now on.</source>
        <translation>आतापासून तो कार्यालयाच्या लायब्ररीत आहे.</translation>
    </message>
    <message>
        <source>A form</source>
        <translation>एक फॉर्म</translation>
    </message>
    <message>
        <source>The form is saved in the client&apos;s file.</source>
        <translation>फॉर्म क्लायंटच्या फाइलमध्ये जतन झाला.</translation>
    </message>
    <message>
        <source>An answer in this form concerns safety. Please ask the client now, before the session ends. Under Questionnaires are the steps, and room for what was done.</source>
        <translation>या फॉर्ममधील एक उत्तर सुरक्षिततेशी संबंधित आहे. सत्र संपण्यापूर्वी आत्ताच क्लायंटला विचारा. प्रश्नावली विभागात पावले आहेत, आणि जे केले ते लिहिण्याची जागा.</translation>
    </message>
</context>
<context>
    <name>FormsTab</name>
    <message>
        <source>Choose a form</source>
        <translation>फॉर्म निवडा</translation>
    </message>
    <message>
        <source>FHIR, REDCap or XLSForm (*.json *.xml *.csv *.xlsx)</source>
        <translation>FHIR, REDCap किंवा XLSForm (*.json *.xml *.csv *.xlsx)</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>उत्तराचा दिवस</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>फॉर्म</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>भरा</translation>
    </message>
    <message>
        <source>Form of the office</source>
        <translation>कार्यालयाचा फॉर्म</translation>
    </message>
    <message>
        <source>Load a form…</source>
        <translation>फॉर्म आणा…</translation>
    </message>
    <message>
        <source>Design a form…</source>
        <translation>फॉर्म तयार करा…</translation>
    </message>
    <message>
        <source>Save the answers</source>
        <translation>उत्तरे जतन करा</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>थांबवा</translation>
    </message>
    <message>
        <source>Let the client answer alone</source>
        <translation>क्लायंटला एकट्याने उत्तर देऊ द्या</translation>
    </message>
    <message>
        <source>One question at a time</source>
        <translation>एका वेळी एक प्रश्न</translation>
    </message>
    <message>
        <source>Leave without saving</source>
        <translation>जतन न करता परत जा</translation>
    </message>
    <message>
        <source>Language of the form</source>
        <translation>फॉर्मची भाषा</translation>
    </message>
    <message>
        <source>Answered forms</source>
        <translation>उत्तरे दिलेले फॉर्म</translation>
    </message>
    <message>
        <source>No form is answered yet. You can load a published form from a file, once for everyone in the office, or design one.</source>
        <translation>अजून कोणत्याही फॉर्मचे उत्तर नाही. फाइलमधून प्रकाशित फॉर्म एकदा आणल्यास कार्यालयातील सर्वांना मिळतो, किंवा स्वतःचा फॉर्म तयार करा.</translation>
    </message>
</context>
<context>
    <name>FoundOfficePage</name>
    <message>
        <source>Please give the office a name.</source>
        <translation>कृपया कार्यालयाला नाव द्या.</translation>
    </message>
    <message>
        <source>Please type your name.</source>
        <translation>कृपया तुमचे नाव लिहा.</translation>
    </message>
    <message>
        <source>Please write why, even if in a few words.</source>
        <translation>थोड्या शब्दांत का होईना, कृपया कारण लिहा.</translation>
    </message>
    <message>
        <source>Set up your office</source>
        <translation>तुमचे कार्यालय सुरू करा</translation>
    </message>
    <message>
        <source>This is done once. Everybody else is invited afterwards.</source>
        <translation>हे एकदाच करायचे असते. इतर सर्वांना नंतर निमंत्रण दिले जाते.</translation>
    </message>
    <message>
        <source>Name of the office</source>
        <translation>कार्यालयाचे नाव</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>तुमचे नाव</translation>
    </message>
    <message>
        <source>You become the office&apos;s administrator.</source>
        <translation>तुम्ही कार्यालयाचे प्रशासक व्हाल.</translation>
    </message>
    <message>
        <source>Recovery sheets</source>
        <translation>पुनर्प्राप्ती कागद</translation>
    </message>
    <message>
        <source>The key of the office is printed on them, once. Please give them to people you trust, one sheet each.</source>
        <translation>त्यांवर कार्यालयाची किल्ली छापलेली असते, एकदाच. कृपया ते विश्वासातील लोकांना द्या, प्रत्येकी एक कागद.</translation>
    </message>
    <message>
        <source>Sheets needed together</source>
        <translation>एकत्र लागणारे कागद</translation>
    </message>
    <message>
        <source>This many sheets are needed to confirm a new person.</source>
        <translation>नव्या व्यक्तीची पुष्टी करण्यासाठी इतके कागद लागतात.</translation>
    </message>
    <message>
        <source>Years that a file is kept after the last day</source>
        <translation>शेवटच्या दिवसानंतर फाइल किती वर्षे ठेवली जाते</translation>
    </message>
    <message>
        <source>A child&apos;s file is kept for at least three years after they come of age.</source>
        <translation>मुलाची फाइल किमान सज्ञान झाल्यानंतर तीन वर्षांपर्यंत ठेवली जाते.</translation>
    </message>
    <message>
        <source>Why this long</source>
        <translation>इतका काळ का</translation>
    </message>
    <message>
        <source>For example whose advice it follows. It can be changed under Office settings.</source>
        <translation>उदाहरणार्थ, कोणाच्या सल्ल्याने. कार्यालयाच्या सेटिंग्जमध्ये ते बदलता येते.</translation>
    </message>
    <message>
        <source>Set up the office</source>
        <translation>कार्यालय स्थापन करा</translation>
    </message>
    <message>
        <source>This office exists already on another laptop…</source>
        <translation>हे कार्यालय दुसऱ्या लॅपटॉपवर आधीच आहे…</translation>
    </message>
    <message>
        <source>Restore from a backup…</source>
        <translation>बॅकअपमधून परत आणा…</translation>
    </message>
</context>
<context>
    <name>FoundingOffice</name>
    <message>
        <source>Setting up the office…</source>
        <translation>कार्यालय स्थापन होत आहे…</translation>
    </message>
</context>
<context>
    <name>GivingEditor</name>
    <message>
        <source>An interpreter is present</source>
        <translation>दुभाषी उपस्थित आहेत</translation>
    </message>
    <message>
        <source>Who gives it?</source>
        <translation>कोण देत आहे?</translation>
    </message>
    <message>
        <source>Please choose how it is given.</source>
        <translation>संमती कशी दिली जात आहे ते निवडा.</translation>
    </message>
    <message>
        <source>Please choose an answer.</source>
        <translation>कृपया एक उत्तर निवडा.</translation>
    </message>
    <message>
        <source>The client may be under 18, and counts as a child until that is settled.</source>
        <translation>क्लायंटचे वय 18 पेक्षा कमी असू शकते; ते निश्चित होईपर्यंत त्यांना मूल मानले जाते.</translation>
    </message>
    <message>
        <source>A safe guardian is asked, and the child: without the child&apos;s own yes there is no consent, unless they are too young to be asked. Where no guardian is safe, the Child Welfare Committee, or the person it named, is asked instead.</source>
        <translation>सुरक्षित पालकांना विचारले जाते, आणि मुलालाही: मुलाच्या स्वतःच्या होकाराशिवाय काहीही लागू होत नाही, फक्त विचारण्यासाठी वय खूप लहान असेल तर वेगळे. कोणतेही पालक सुरक्षित नसतील तर बाल कल्याण समितीला, किंवा समितीने नेमलेल्या व्यक्तीला विचारले जाते.</translation>
    </message>
    <message>
        <source>By the intake the guardian may not be safe for the child. So the Child Welfare Committee, or the person it named, is asked, and the guardian is told nothing.</source>
        <translation>प्रारंभिक माहितीनुसार पालक मुलासाठी कदाचित सुरक्षित नाहीत. म्हणून बाल कल्याण समितीला, किंवा समितीने नेमलेल्या व्यक्तीला विचारले जाते, आणि पालकांना काहीही सांगितले जात नाही.</translation>
    </message>
    <message>
        <source>What somebody else gives for the client ends on the 18th birthday, also if the age becomes known only later.</source>
        <translation>क्लायंटच्या वतीने इतर कोणी दिलेली संमती 18 व्या वाढदिवशी संपते, वय नंतर कळले तरी.</translation>
    </message>
    <message>
        <source>The client knows that they may say no, and is free to.</source>
        <translation>क्लायंटला माहीत आहे की नाही म्हणण्याचे स्वातंत्र्य आहे.</translation>
    </message>
    <message>
        <source>The client understands it, and can decide now.</source>
        <translation>क्लायंटला हे समजते, आणि आत्ता ठरवता येते.</translation>
    </message>
    <message>
        <source>Whoever gives it knows that they are free to say no.</source>
        <translation>संमती देणाऱ्या व्यक्तीला माहीत आहे की नाही म्हणता येते, आणि तसे म्हणायला मोकळीक आहे.</translation>
    </message>
    <message>
        <source>Whoever gives it understands it, and can decide now.</source>
        <translation>संमती देणाऱ्या व्यक्तीला हे समजते, आणि आत्ता ठरवता येते.</translation>
    </message>
    <message>
        <source>By the intake the client is under 18. This consent ends at the latest on {day}, when they have come of age; then only the client is asked.</source>
        <translation>प्रारंभिक माहितीनुसार क्लायंटचे वय 18 पेक्षा कमी आहे. ही संमती जास्तीत जास्त {day} पर्यंत आहे, तोपर्यंत 18 वर्षे पूर्ण झालेली असतील; त्यानंतर फक्त क्लायंटला विचारले जाते.</translation>
    </message>
    <message>
        <source>Who gives it for the child?</source>
        <translation>मुलाच्या वतीने कोण देत आहे?</translation>
    </message>
    <message>
        <source>The name, and what they are to the child; for the Committee, whom it named.</source>
        <translation>नाव, आणि मुलाशी नाते; समिती असेल तर तिने नेमलेली व्यक्ती.</translation>
    </message>
    <message>
        <source>Name of the interpreter</source>
        <translation>दुभाष्याचे नाव</translation>
    </message>
    <message>
        <source>How?</source>
        <translation>कशी?</translation>
    </message>
    <message>
        <source>Who heard or saw it?</source>
        <translation>कोणी ऐकले किंवा पाहिले?</translation>
    </message>
    <message>
        <source>Needed where it is only spoken.</source>
        <translation>फक्त तोंडी असल्यास आवश्यक.</translation>
    </message>
</context>
<context>
    <name>GoalForm</name>
    <message>
        <source>Goal</source>
        <translation>उद्दिष्ट</translation>
    </message>
    <message>
        <source>In the client&apos;s own words</source>
        <translation>क्लायंटच्या स्वतःच्या शब्दांत</translation>
    </message>
    <message>
        <source>What the client wants, as they say it.</source>
        <translation>क्लायंटला काय हवे आहे, ते सांगतात तसे.</translation>
    </message>
    <message>
        <source>Look at it together on</source>
        <translation>एकत्र पुन्हा पाहण्याची तारीख</translation>
    </message>
    <message>
        <source>If you want to name a day.</source>
        <translation>तारीख ठरवायची असल्यास.</translation>
    </message>
    <message>
        <source>Save the goal</source>
        <translation>उद्दिष्ट जतन करा</translation>
    </message>
    <message>
        <source>Back without saving</source>
        <translation>जतन न करता परत</translation>
    </message>
</context>
<context>
    <name>GoalsPresenter</name>
    <message>
        <source>The goal is saved in the client&apos;s file.</source>
        <translation>उद्दिष्ट क्लायंटच्या फाइलमध्ये जतन झाले.</translation>
    </message>
    <message>
        <source>Rating saved.</source>
        <translation>आकडा जतन झाला.</translation>
    </message>
    <message>
        <source>It is noted. A goal can be taken up again any time.</source>
        <translation>नोंदवले आहे. उद्दिष्ट कधीही पुन्हा सुरू करता येते.</translation>
    </message>
</context>
<context>
    <name>GoalsTab</name>
    <message>
        <source>Status</source>
        <translation>स्थिती</translation>
    </message>
    <message>
        <source>In the client&apos;s own words</source>
        <translation>क्लायंटच्या स्वतःच्या शब्दांत</translation>
    </message>
    <message>
        <source>Own rating</source>
        <translation>स्वतःने दिलेला आकडा</translation>
    </message>
    <message>
        <source>Steps done</source>
        <translation>झालेले टप्पे</translation>
    </message>
    <message>
        <source>Look at it again</source>
        <translation>पुन्हा पाहण्याची तारीख</translation>
    </message>
    <message>
        <source>{day}, has passed</source>
        <translation>{day}, होऊन गेली</translation>
    </message>
    <message>
        <source>New goal</source>
        <translation>नवीन उद्दिष्ट</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>उद्दिष्टे</translation>
    </message>
    <message>
        <source>No goal is here yet. Begin with what the client wants, in their words; steps and days may come later, or never.</source>
        <translation>इथे अजून उद्दिष्ट नाही. क्लायंटला काय हवे आहे, त्यांच्या शब्दांत, यापासून सुरुवात करा; टप्पे आणि तारखा नंतर येऊ शकतात, किंवा कधीच नाही.</translation>
    </message>
</context>
<context>
    <name>GroundPart</name>
    <message>
        <source>Please choose the ground.</source>
        <translation>हे कोणत्या आधारावर ते कृपया निवडा.</translation>
    </message>
    <message>
        <source>There is no other ground. The desk reports nothing by itself: it helps you to write the report, and you make it.</source>
        <translation>यांशिवाय दुसरा कोणताही आधार नाही. डेस्क स्वतःहून काहीही कळवत नाही: ते लिहिण्यास मदत करते, कळवता आपण.</translation>
    </message>
    <message>
        <source>On which ground?</source>
        <translation>कोणत्या आधारावर?</translation>
    </message>
</context>
<context>
    <name>GroupEditor</name>
    <message>
        <source>Amending the note on a group of {count}</source>
        <translation>{count} जणांच्या गटाच्या नोंदीत सुधारणा</translation>
    </message>
    <message>
        <source>A note on a group of {count}</source>
        <translation>{count} जणांच्या गटाची नोंद</translation>
    </message>
    <message>
        <source>Day of the session</source>
        <translation>सत्राची तारीख</translation>
    </message>
    <message>
        <source>The group as a whole</source>
        <translation>संपूर्ण गट</translation>
    </message>
    <message>
        <source>It goes into the file of everyone who took part: please name nobody here.</source>
        <translation>हे भाग घेतलेल्या प्रत्येकाच्या फाइलमध्ये दिसते: कृपया इथे कोणाचेही नाव लिहू नका.</translation>
    </message>
    <message>
        <source>Sign the note</source>
        <translation>नोंदीवर सही करा</translation>
    </message>
</context>
<context>
    <name>GroupEntryCard</name>
    <message>
        <source>The group as a whole</source>
        <translation>संपूर्ण गट</translation>
    </message>
    <message>
        <source>For the client alone</source>
        <translation>फक्त या क्लायंटसाठी</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>मागे</translation>
    </message>
    <message>
        <source>Group session of {day}, {group}</source>
        <translation>{day} चे गट सत्र, {group}</translation>
    </message>
    <message>
        <source>Signed on {moment}. It is amended in the calendar, under Group notes.</source>
        <translation>{moment} रोजी सही केली. यात दुरुस्ती कॅलेंडरमध्ये, गटाच्या नोंदींमध्ये करता येते.</translation>
    </message>
</context>
<context>
    <name>GroupReader</name>
    <message>
        <source>Version {number}, signed on {moment}</source>
        <translation>आवृत्ती {number}, {moment} रोजी सही केलेली</translation>
    </message>
    <message>
        <source>Reason: {reason}</source>
        <translation>कारण: {reason}</translation>
    </message>
    <message>
        <source>Please write in a few words why.</source>
        <translation>कृपया थोड्या शब्दांत कारण लिहा.</translation>
    </message>
    <message>
        <source>Amend</source>
        <translation>सुधारणा करा</translation>
    </message>
    <message>
        <source>All versions</source>
        <translation>सर्व आवृत्त्या</translation>
    </message>
    <message>
        <source>Why is the note amended?</source>
        <translation>नोंदीत सुधारणा का केली जात आहे?</translation>
    </message>
    <message>
        <source>The reason is shown with the note.</source>
        <translation>कारण नोंदीसोबत राहते.</translation>
    </message>
    <message>
        <source>The signed note</source>
        <translation>सही केलेली नोंद</translation>
    </message>
    <message>
        <source>Group of {count}, {day}</source>
        <translation>{count} जणांचा गट, {day}</translation>
    </message>
    <message>
        <source>Signed on {moment}.</source>
        <translation>{moment} रोजी सही केली.</translation>
    </message>
    <message>
        <source>Amended: {reason}</source>
        <translation>दुरुस्ती: {reason}</translation>
    </message>
</context>
<context>
    <name>GroupsPage</name>
    <message>
        <source>Day</source>
        <translation>तारीख</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>नोंद</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>सही झालेली</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>मसुदा</translation>
    </message>
    <message>
        <source>Who took part</source>
        <translation>कोणी भाग घेतला</translation>
    </message>
    <message>
        <source>Group notes</source>
        <translation>गटाच्या नोंदी</translation>
    </message>
    <message>
        <source>One note on the group; what concerns one person goes into that person&apos;s own line.</source>
        <translation>गटाची एकच नोंद; एका व्यक्तीबद्दलचे त्या व्यक्तीच्या ओळीत लिहिले जाते.</translation>
    </message>
    <message>
        <source>Back to the week</source>
        <translation>आठवड्याकडे परत</translation>
    </message>
    <message>
        <source>No group note is here yet. Begin one from a group&apos;s appointment.</source>
        <translation>इथे अजून गटाची नोंद नाही. गटाच्या भेटीतून नोंद सुरू करा.</translation>
    </message>
</context>
<context>
    <name>GroupsPresenter</name>
    <message>
        <source>The note is signed. It is in the file of everyone who took part.</source>
        <translation>नोंदीवर सही झाली. भाग घेतलेल्या प्रत्येकाच्या फाइलमध्ये ती आहे.</translation>
    </message>
</context>
<context>
    <name>GuardianCard</name>
    <message>
        <source>Is this guardian safe for the child?</source>
        <translation>हे पालक मुलासाठी सुरक्षित आहेत का?</translation>
    </message>
    <message>
        <source>It was not asked when this consent was recorded. Please answer it now, at a moment when the guardian is not there. Until then nothing new is sent.</source>
        <translation>ही संमती नोंदवताना हे विचारले नव्हते. पालक जवळ नसताना आता उत्तर द्या. तोपर्यंत नवीन काही पाठवले जात नाही.</translation>
    </message>
    <message>
        <source>Save this answer</source>
        <translation>हे उत्तर जतन करा</translation>
    </message>
</context>
<context>
    <name>GuardianQuestion</name>
    <message>
        <source>Then this guardian cannot give the consent, and is told nothing. The Child Welfare Committee, or the person it named, gives it instead.</source>
        <translation>मग हे पालक संमती देऊ शकत नाहीत, आणि त्यांना काहीही सांगितले जात नाही. त्यांच्याऐवजी बाल कल्याण समिती, किंवा समितीने नेमलेली व्यक्ती संमती देते.</translation>
    </message>
    <message>
        <source>Could this person have harmed the child, or be close to someone who did?</source>
        <translation>या व्यक्तीने मुलाला इजा केली असेल, किंवा इजा करणाऱ्याच्या जवळची असेल, असे होऊ शकते का?</translation>
    </message>
    <message>
        <source>If you are not sure, choose Not known. The guardian does not see the answer.</source>
        <translation>खात्री नसेल तर &quot;माहीत नाही&quot; निवडा. पालकांना हे उत्तर दिसत नाही.</translation>
    </message>
</context>
<context>
    <name>HalfWritten</name>
    <message>
        <source>Note, not signed</source>
        <translation>नोंद, सही झालेली नाही</translation>
    </message>
    <message>
        <source>Process note</source>
        <translation>प्रक्रिया नोंद</translation>
    </message>
    <message>
        <source>Group note, not signed</source>
        <translation>गटाची नोंद, सही झालेली नाही</translation>
    </message>
    <message>
        <source>Why a note is amended</source>
        <translation>नोंदीत दुरुस्तीचे कारण</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>भेटीची वेळ</translation>
    </message>
    <message>
        <source>Safety plan</source>
        <translation>सुरक्षा योजना</translation>
    </message>
    <message>
        <source>Risk assessment</source>
        <translation>जोखमीचे मूल्यांकन</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>उद्दिष्ट</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>रेफरल</translation>
    </message>
    <message>
        <source>Escalation of a referral</source>
        <translation>रेफरलसाठी वरिष्ठ कार्यालयाला लिहिणे</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>प्रश्नावली</translation>
    </message>
    <message>
        <source>What was done for safety</source>
        <translation>सुरक्षिततेसाठी काय केले</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>फॉर्म</translation>
    </message>
    <message>
        <source>Form begun by the client</source>
        <translation>क्लायंटने सुरू केलेला फॉर्म</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>संमती</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>सारांश</translation>
    </message>
    <message>
        <source>Demand for records</source>
        <translation>नोंदींची मागणी</translation>
    </message>
    <message>
        <source>Sharing without consent</source>
        <translation>संमतीशिवाय माहिती देणे</translation>
    </message>
    <message>
        <source>Intake</source>
        <translation>प्रारंभिक माहिती</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>तपशील</translation>
    </message>
    <message>
        <source>Closing the file</source>
        <translation>फाइल बंद करणे</translation>
    </message>
    <message>
        <source>Copy of the record</source>
        <translation>नोंदींची प्रत</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>दुरुस्ती</translation>
    </message>
    <message>
        <source>Answer to a correction</source>
        <translation>दुरुस्तीचे उत्तर</translation>
    </message>
    <message>
        <source>How long the file is kept</source>
        <translation>फाइल किती काळ ठेवली जाते</translation>
    </message>
    <message>
        <source>Legal hold</source>
        <translation>कायदेशीर जतन</translation>
    </message>
    <message>
        <source>Review of an answer</source>
        <translation>उत्तराचा पुनर्विचार</translation>
    </message>
    <message>
        <source>Something half written</source>
        <translation>काही अर्धवट लिहिलेले</translation>
    </message>
</context>
<context>
    <name>HandOverCard</name>
    <message>
        <source>Please choose one.</source>
        <translation>कृपया एक निवडा.</translation>
    </message>
    <message>
        <source>There is no other counsellor to hand the file to.</source>
        <translation>फाइल सोपवण्यासाठी दुसरे समुपदेशक नाहीत.</translation>
    </message>
    <message>
        <source>A colleague goes on with the work. The file stays with you until they accept it.</source>
        <translation>काम एक सहकारी पुढे नेतात. त्यांनी स्वीकारेपर्यंत फाइल तुमच्याकडेच राहते.</translation>
    </message>
    <message>
        <source>{name} has this file now. This copy can be read and not changed.</source>
        <translation>ही फाइल आता {name} यांच्याकडे आहे. ही प्रत वाचता येते, बदलता येत नाही.</translation>
    </message>
    <message>
        <source>Offered to {name} on {day}. Until your colleague answers, the file can be read and not changed.</source>
        <translation>{day} रोजी {name} यांना देऊ केली. सहकारी उत्तर देईपर्यंत फाइल वाचता येते, बदलता येत नाही.</translation>
    </message>
    <message>
        <source>Taken over from {name} on {day}: every version as it was signed.</source>
        <translation>{name} यांच्याकडून {day} रोजी घेतली: प्रत्येक आवृत्ती सही केली होती तशीच.</translation>
    </message>
    <message>
        <source>Taken over from {name} on {day}. Not every version is as it was signed there. Please ask the administrator to look at it.</source>
        <translation>{name} यांच्याकडून {day} रोजी घेतली. प्रत्येक आवृत्ती तिथे सही केली होती तशी नाही. कृपया प्रशासकांना पाहण्यास सांगा.</translation>
    </message>
    <message>
        <source>Handing over</source>
        <translation>सोपवणे</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>कोणाला</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>का</translation>
    </message>
    <message>
        <source>Does the client know of it?</source>
        <translation>क्लायंटला हे माहीत आहे का?</translation>
    </message>
    <message>
        <source>{name} (another laptop)</source>
        <translation>{name} (दुसरा लॅपटॉप)</translation>
    </message>
    <message>
        <source>What stays here is an entry without content.</source>
        <translation>इथे फक्त मजकूर नसलेली नोंद राहते.</translation>
    </message>
    <message>
        <source>The office has settled that a copy stays here, to be read only.</source>
        <translation>इथे फक्त वाचण्यासाठी एक प्रत राहते, असे कार्यालयाने ठरवले आहे.</translation>
    </message>
    <message>
        <source>Please talk it over with the client first. Everything in this file goes to your colleague in a sealed bundle that nobody else can open. Until your colleague accepts it you can cancel the offer. After that it leaves your files the next time you sign in.</source>
        <translation>कृपया आधी क्लायंटशी बोला. या फाइलमधील सर्व काही एका सीलबंद गठ्ठ्यात तुमच्या सहकाऱ्याकडे जाते, जो दुसरे कोणी उघडू शकत नाही. सहकारी स्वीकारेपर्यंत तुम्ही प्रस्ताव रद्द करू शकता. त्यानंतर, पुढच्या वेळी साइन इन केल्यावर ती तुमच्या फाइलींमधून जाते.</translation>
    </message>
    <message>
        <source>Please talk it over with the client first. Everything in this file goes to your colleague in a sealed bundle that nobody else can open. Your colleague works on another laptop: the bundle goes there with the next exchange, and the answer comes back with another one. Until the next exchange you can cancel the offer; after that you can ask for the file. Once the answer is here, it leaves your files.</source>
        <translation>कृपया आधी क्लायंटशी बोला. या फाइलमधील सर्व काही एका सीलबंद गठ्ठ्यात तुमच्या सहकाऱ्याकडे जाते, जो दुसरे कोणी उघडू शकत नाही. तुमचे सहकारी दुसऱ्या लॅपटॉपवर काम करतात: गठ्ठा पुढच्या देवाणघेवाणीबरोबर तिथे जातो, आणि उत्तर त्यानंतरच्या एखाद्या देवाणघेवाणीत परत येते. पुढच्या देवाणघेवाणीपूर्वी तुम्ही प्रस्ताव रद्द करू शकता; त्यानंतर फाइल परत मागू शकता. उत्तर आल्यावर ती तुमच्या फाइलींमधून जाते.</translation>
    </message>
    <message>
        <source>Your process notes do not go with it: they are destroyed when the file leaves you.</source>
        <translation>तुमच्या प्रक्रिया नोंदी सोबत जात नाहीत: फाइल तुमच्याकडून गेल्यावर त्या नष्ट केल्या जातात.</translation>
    </message>
    <message>
        <source>Hand over to a colleague…</source>
        <translation>सहकाऱ्यांना सोपवा…</translation>
    </message>
    <message>
        <source>Offered to {name} on {day}, and asked back. That goes to {name} with the next exchange, and the answer comes back with another one. Until it is here, the file can be read and not changed. A consent can be withdrawn at any time.</source>
        <translation>{day} रोजी {name} यांना देऊ केली, आणि परत मागितली आहे. ते पुढच्या देवाणघेवाणीबरोबर {name} यांच्याकडे जाते, आणि उत्तर त्यानंतरच्या एखाद्या देवाणघेवाणीत परत येते. उत्तर येईपर्यंत फाइल वाचता येते, बदलता येत नाही. संमती कधीही मागे घेता येते.</translation>
    </message>
    <message>
        <source>Offered to {name} on {day}, who works on another laptop. The file goes there with the next exchange, and the answer comes back with another one. Until it is here, the file can be read and not changed. A consent can be withdrawn at any time.</source>
        <translation>{day} रोजी {name} यांना देऊ केली, जे दुसऱ्या लॅपटॉपवर काम करतात. फाइल पुढच्या देवाणघेवाणीबरोबर तिथे जाते, आणि उत्तर त्यानंतरच्या एखाद्या देवाणघेवाणीत परत येते. उत्तर येईपर्यंत फाइल वाचता येते, बदलता येत नाही. संमती कधीही मागे घेता येते.</translation>
    </message>
    <message>
        <source>Seal and offer it</source>
        <translation>सील करून देऊ करा</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>आत्ता नाही</translation>
    </message>
    <message>
        <source>Cancel the offer</source>
        <translation>प्रस्ताव रद्द करा</translation>
    </message>
</context>
<context>
    <name>HandOverPresenter</name>
    <message>
        <source>The file is sealed and offered.</source>
        <translation>फाइल सीलबंद करून देऊ केली आहे.</translation>
    </message>
    <message>
        <source>The file is with you as before.</source>
        <translation>फाइल पूर्वीप्रमाणे तुमच्याकडे आहे.</translation>
    </message>
    <message>
        <source>The file has left already, so it is asked back.</source>
        <translation>फाइल आधीच गेली आहे, म्हणून ती परत मागितली आहे.</translation>
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
        <translation>कोणाला</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>स्थिती</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>देऊ केलेले</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>का</translation>
    </message>
    <message>
        <source>The client</source>
        <translation>क्लायंट</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>नोंदी</translation>
    </message>
    <message>
        <source>{state} on {day}</source>
        <translation>{state}, {day} रोजी</translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation>हस्तांतरण</translation>
    </message>
    <message>
        <source>Files that colleagues offer you, and those that you offered or handed over.</source>
        <translation>सहकारी तुम्हाला देऊ करत असलेल्या फाइली, आणि तुम्ही देऊ केलेल्या किंवा सोपवलेल्या.</translation>
    </message>
    <message>
        <source>You have not handed over a file. Open a client&apos;s file, choose Record, then Hand over.</source>
        <translation>तुम्ही कोणतीही फाइल सोपवलेली नाही. क्लायंटची फाइल उघडा, “नोंदी” आणि मग “हस्तांतर” निवडा.</translation>
    </message>
</context>
<context>
    <name>HandOversPresenter</name>
    <message>
        <source>The file is with you now. You find it under Clients.</source>
        <translation>फाइल आता तुमच्याकडे आहे. ती “क्लायंट” मध्ये आहे.</translation>
    </message>
    <message>
        <source>You declined. Your colleague is told at the next sign-in.</source>
        <translation>तुम्ही नाकारले. सहकाऱ्यांना पुढच्या साइन इनला कळवले जाते.</translation>
    </message>
</context>
<context>
    <name>HearingForm</name>
    <message>
        <source>Changing a hearing</source>
        <translation>सुनावणी बदलणे</translation>
    </message>
    <message>
        <source>A new hearing</source>
        <translation>नवीन सुनावणी</translation>
    </message>
    <message>
        <source>Please write the day.</source>
        <translation>कृपया तारीख लिहा.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>तारीख</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>कशासाठी</translation>
    </message>
    <message>
        <source>Court</source>
        <translation>न्यायालय</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>काय झाले</translation>
    </message>
    <message>
        <source>Next hearing</source>
        <translation>पुढची सुनावणी</translation>
    </message>
    <message>
        <source>If the court gave a date, that hearing is added for you.</source>
        <translation>न्यायालयाने तारीख दिली असल्यास ती सुनावणी आपोआप नोंदवली जाते.</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>शेरा</translation>
    </message>
    <message>
        <source>No health or counselling detail here.</source>
        <translation>आरोग्याचा किंवा समुपदेशनाचा तपशील इथे लिहू नका.</translation>
    </message>
    <message>
        <source>Support person</source>
        <translation>साहाय्यक व्यक्ती</translation>
    </message>
    <message>
        <source>For the hearing; this and what follows may be left empty.</source>
        <translation>सुनावणीसाठी; हे व पुढचे रकाने रिकामे ठेवता येतात.</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>दुभाषी</translation>
    </message>
    <message>
        <source>Screen, or video</source>
        <translation>पडदा किंवा व्हिडिओ</translation>
    </message>
    <message>
        <source>So that they need not see the accused person.</source>
        <translation>म्हणजे आरोपीला पाहावे लागणार नाही.</translation>
    </message>
    <message>
        <source>Where they wait</source>
        <translation>ते कुठे थांबतील</translation>
    </message>
    <message>
        <source>How they come and go</source>
        <translation>ते कसे येतील व परततील</translation>
    </message>
    <message>
        <source>It is never part of files that are handed over.</source>
        <translation>सोपवल्या जाणाऱ्या फाइलींत हे कधीही नसते.</translation>
    </message>
</context>
<context>
    <name>HeldBackMessage</name>
    <message>
        <source>Something is held back from the client for now, because knowing of it would endanger them. The paper does not show that, whoever reads it. Please say it to the client when you are alone: that something is held back for a time, and that they may ask you or your supervisor about it.</source>
        <translation>क्लायंटना काही गोष्ट सध्या सांगितलेली नाही, कारण ती कळल्याने त्यांना धोका होऊ शकतो. कागदावर ते दिसत नाही, कोणीही वाचले तरी. तुम्ही दोघेच असताना क्लायंटना सांगा: काही गोष्ट सध्या सांगितलेली नाही, आणि ते तुम्हाला किंवा तुमच्या पर्यवेक्षकांना त्याबद्दल विचारू शकतात.</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>मदत</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>मागे</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>अनुक्रम</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>मदतीत शोधा</translation>
    </message>
    <message>
        <source>Nothing is found. Try another word, or fewer letters.</source>
        <translation>काही सापडले नाही. दुसरा शब्द, किंवा कमी अक्षरे लिहून पाहा.</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>रोज</translation>
    </message>
    <message>
        <source>A client&apos;s file</source>
        <translation>क्लायंटची फाइल</translation>
    </message>
    <message>
        <source>What leaves the desk</source>
        <translation>जे डेस्कबाहेर जाते</translation>
    </message>
    <message>
        <source>Working together</source>
        <translation>एकत्र काम</translation>
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
        <translation>भूमिकेनुसार</translation>
    </message>
    <message>
        <source>The program</source>
        <translation>हा प्रोग्राम</translation>
    </message>
</context>
<context>
    <name>Helping</name>
    <message>
        <source>To come back to yourself</source>
        <translation>स्वतःकडे परत येणे</translation>
    </message>
    <message>
        <source>Put both feet on the floor. Feel where it holds you up.</source>
        <translation>दोन्ही पाय जमिनीवर ठेवा. ती तुम्हाला कुठे आधार देते ते जाणवू द्या.</translation>
    </message>
    <message>
        <source>Look around slowly. Name a few things that you see, one that you hear, one that you can touch.</source>
        <translation>हळूच आजूबाजूला पाहा. दिसणाऱ्या काही गोष्टींची नावे घ्या, ऐकू येणारी एक, स्पर्श करता येईल अशी एक.</translation>
    </message>
    <message>
        <source>Breathe out longer than you breathe in, a few times. If counting is hard, do not count.</source>
        <translation>काही वेळा, श्वास घेण्यापेक्षा जास्त वेळ श्वास सोडा. मोजणे जड वाटले तर मोजू नका.</translation>
    </message>
    <message>
        <source>Say where you are, and what day it is. You are here, and right now nothing is asked of you.</source>
        <translation>तुम्ही कुठे आहात आणि आज कोणता वार आहे ते म्हणा. तुम्ही इथे आहात, आणि आत्ता तुमच्याकडून काहीच अपेक्षा नाही.</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>विश्रांती</translation>
    </message>
    <message>
        <source>If sleep does not come, get up, drink some water, and sit where it is dim. Lie down again when you are tired.</source>
        <translation>झोप आली नाही तर उठा, थोडे पाणी प्या, आणि मंद प्रकाशात बसा. थकवा आल्यावर पुन्हा आडवे व्हा.</translation>
    </message>
    <message>
        <source>What you must not forget, write on a slip of paper, without any name. Then you need not hold on to it.</source>
        <translation>जे विसरायचे नाही ते एका चिठ्ठीवर, कोणतेही नाव न घालता लिहा. मग ते मनात धरून ठेवावे लागत नाही.</translation>
    </message>
    <message>
        <source>Eat something warm. Move a little, in a way that your body likes.</source>
        <translation>काहीतरी गरम खा. शरीराला आवडेल तशी थोडी हालचाल करा.</translation>
    </message>
    <message>
        <source>Where your work ends</source>
        <translation>जिथे तुमचे काम संपते</translation>
    </message>
    <message>
        <source>You may stop for today. What can wait until the morning may wait.</source>
        <translation>आजच्यापुरते थांबता येते. जे सकाळपर्यंत थांबू शकते ते थांबू द्या.</translation>
    </message>
    <message>
        <source>You may say: I cannot take this on now. Nobody can carry everything, and nobody has to.</source>
        <translation>म्हणता येते: हे मला आत्ता घेता येणार नाही. सगळे कोणीच पेलू शकत नाही, आणि पेलायलाच हवे असेही नाही.</translation>
    </message>
    <message>
        <source>Mark the end of work with something small: a walk around the house, other clothes, a song.</source>
        <translation>कामाचा शेवट एखाद्या छोट्या गोष्टीने करा: घराभोवती फेरी, वेगळे कपडे, एखादे गाणे.</translation>
    </message>
    <message>
        <source>Talking to somebody</source>
        <translation>कोणाशी तरी बोलणे</translation>
    </message>
    <message>
        <source>Choose somebody who listens. Say first what you would like: to be heard, or to have advice.</source>
        <translation>ऐकून घेणारी व्यक्ती निवडा. आधी सांगा काय हवे आहे: कोणी ऐकावे, की सुचवावे.</translation>
    </message>
    <message>
        <source>You can tell what the work does to you without telling who a client is.</source>
        <translation>क्लायंट कोण हे न सांगताही काम तुमच्यावर काय परिणाम करते ते सांगता येते.</translation>
    </message>
    <message>
        <source>If you think of harming yourself, or cannot go on, call one of the numbers on this page now, or wake somebody. You need not wait until it is worse.</source>
        <translation>स्वतःला इजा करण्याचा विचार आला, किंवा आता पुढे होत नाही असे वाटले, तर आत्ताच या पानावरच्या एखाद्या क्रमांकावर फोन करा, किंवा कोणाला तरी उठवा. आणखी बिघडेपर्यंत थांबण्याची गरज नाही.</translation>
    </message>
</context>
<context>
    <name>HelplineSettings</name>
    <message>
        <source>The office&apos;s own numbers</source>
        <translation>कार्यालयाचे स्वतःचे क्रमांक</translation>
    </message>
    <message>
        <source>One on each line: the number, a colon, and who answers. They are shown to the staff under What helps, and where a client is in great danger.</source>
        <translation>प्रत्येक ओळीत एक: क्रमांक, अपूर्णविराम, आणि तिथे कोण भेटते. हे कर्मचाऱ्यांना ‘कशाने मदत होते’ मध्ये दिसतात, आणि जिथे क्लायंट मोठ्या धोक्यात आहेत तिथेही.</translation>
    </message>
    <message>
        <source>Show the numbers that come with the desk as well</source>
        <translation>डेस्कसोबत येणारे क्रमांकही दाखवा</translation>
    </message>
</context>
<context>
    <name>HoldCard</name>
    <message>
        <source>Please write why.</source>
        <translation>कृपया कारण लिहा.</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>केव्हापासून</translation>
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
        <translation>हे असेपर्यंत फाइलमधील काहीही नष्ट केले जात नाही.</translation>
    </message>
    <message>
        <source>The file is under no legal hold.</source>
        <translation>फाइलवर कोणतेही कायदेशीर जतन नाही.</translation>
    </message>
    <message>
        <source>Legal hold on file {code}</source>
        <translation>फाइल {code} चे कायदेशीर जतन</translation>
    </message>
    <message>
        <source>Legal hold</source>
        <translation>कायदेशीर जतन</translation>
    </message>
    <message>
        <source>Legal holds in force</source>
        <translation>लागू असलेले कायदेशीर जतन</translation>
    </message>
    <message>
        <source>Why it is held</source>
        <translation>ती का ठेवली जाते</translation>
    </message>
    <message>
        <source>For example a case that is under way, or that is to be expected.</source>
        <translation>उदाहरणार्थ, खटला सुरू आहे किंवा होऊ शकतो.</translation>
    </message>
    <message>
        <source>Lawyer who advised it</source>
        <translation>सल्ला देणारे वकील</translation>
    </message>
    <message>
        <source>May be left empty.</source>
        <translation>रिकामे ठेवता येते.</translation>
    </message>
    <message>
        <source>Why the chosen hold ends</source>
        <translation>निवडलेले जतन का संपते</translation>
    </message>
    <message>
        <source>Put the file on hold</source>
        <translation>फाइल जतनात ठेवा</translation>
    </message>
    <message>
        <source>End the chosen hold</source>
        <translation>निवडलेले जतन संपवा</translation>
    </message>
</context>
<context>
    <name>InboxPage</name>
    <message>
        <source>Hide earlier entries</source>
        <translation>आधीच्या नोंदी लपवा</translation>
    </message>
    <message>
        <source>Earlier ({count})</source>
        <translation>आधीचे ({count})</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>इनबॉक्स</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>आधीचे</translation>
    </message>
    <message>
        <source>Noted in the last 30 days.</source>
        <translation>गेल्या 30 दिवसांत पाहिलेले.</translation>
    </message>
    <message>
        <source>Nothing is waiting for you. What colleagues send you appears here.</source>
        <translation>तुमच्यासाठी काहीही बाकी नाही. सहकारी जे पाठवतात ते इथे दिसते.</translation>
    </message>
</context>
<context>
    <name>InlineMessage</name>
    <message>
        <source>Close</source>
        <translation>बंद करा</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>Languages</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>If the client cannot be asked</source>
        <translation>क्लायंटला विचारता आले नाही तर</translation>
    </message>
    <message>
        <source>Guardian</source>
        <translation>पालक</translation>
    </message>
    <message>
        <source>Phone call</source>
        <translation>फोन कॉल</translation>
    </message>
    <message>
        <source>Text message</source>
        <translation>एसएमएस</translation>
    </message>
    <message>
        <source>Chat on the phone</source>
        <translation>फोनवर चॅट</translation>
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
        <translation>घरी भेट</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाव</translation>
    </message>
    <message>
        <source>Safe ways to reach the client</source>
        <translation>क्लायंटशी संपर्काचे सुरक्षित मार्ग</translation>
    </message>
    <message>
        <source>How the client came here</source>
        <translation>क्लायंटचे इथे येणे कसे झाले</translation>
    </message>
    <message>
        <source>What the client wants to work on</source>
        <translation>क्लायंटला कशावर काम करायचे आहे</translation>
    </message>
    <message>
        <source>Strengths and supports</source>
        <translation>त्यांना बळ देणारे</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>सांगितले नाही</translation>
    </message>
    <message>
        <source>Safe</source>
        <translation>सुरक्षित</translation>
    </message>
    <message>
        <source>Only at certain times</source>
        <translation>फक्त ठरावीक वेळी</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>कधीही नाही</translation>
    </message>
    <message>
        <source>Came on their own</source>
        <translation>स्वतःहून</translation>
    </message>
    <message>
        <source>Family or friends</source>
        <translation>कुटुंब किंवा मित्रमैत्रिणी</translation>
    </message>
    <message>
        <source>Another survivor</source>
        <translation>दुसरे सर्व्हायव्हर</translation>
    </message>
    <message>
        <source>Another organisation</source>
        <translation>दुसरी संस्था</translation>
    </message>
    <message>
        <source>A shelter home</source>
        <translation>निवारागृह</translation>
    </message>
    <message>
        <source>Child Welfare Committee</source>
        <translation>बाल कल्याण समिती</translation>
    </message>
    <message>
        <source>Health service</source>
        <translation>आरोग्य सेवा</translation>
    </message>
    <message>
        <source>Lawyer or legal aid</source>
        <translation>वकील किंवा कायदेशीर मदत</translation>
    </message>
    <message>
        <source>Police or court</source>
        <translation>पोलीस किंवा न्यायालय</translation>
    </message>
    <message>
        <source>Helpline</source>
        <translation>हेल्पलाइन</translation>
    </message>
    <message>
        <source>Someone else</source>
        <translation>दुसरे कोणी</translation>
    </message>
    <message>
        <source>Not noted</source>
        <translation>नोंदवलेले नाही</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>स्त्री</translation>
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
        <translation>क्लायंटच्या विश्वासातील व्यक्तीमार्फत</translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation>झोप</translation>
    </message>
    <message>
        <source>Low mood</source>
        <translation>उदास वाटणे</translation>
    </message>
    <message>
        <source>Anxiety</source>
        <translation>चिंता वाटणे</translation>
    </message>
    <message>
        <source>Memories that come back</source>
        <translation>पुन्हा पुन्हा येणाऱ्या आठवणी</translation>
    </message>
    <message>
        <source>Anger</source>
        <translation>राग</translation>
    </message>
    <message>
        <source>Shame or guilt</source>
        <translation>लाज किंवा अपराधीपणा</translation>
    </message>
    <message>
        <source>Grief</source>
        <translation>दुःख</translation>
    </message>
    <message>
        <source>Trust in others</source>
        <translation>इतरांवर विश्वास</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>कुटुंब</translation>
    </message>
    <message>
        <source>Partnership</source>
        <translation>जोडीदाराशी नाते</translation>
    </message>
    <message>
        <source>Living in the community</source>
        <translation>समाजात राहणे</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>सुरक्षितता</translation>
    </message>
    <message>
        <source>Physical health</source>
        <translation>शारीरिक आरोग्य</translation>
    </message>
    <message>
        <source>Alcohol or drugs</source>
        <translation>दारू किंवा नशा</translation>
    </message>
    <message>
        <source>Work and livelihood</source>
        <translation>काम आणि उपजीविका</translation>
    </message>
    <message>
        <source>School or training</source>
        <translation>शाळा किंवा प्रशिक्षण</translation>
    </message>
    <message>
        <source>Court proceedings</source>
        <translation>न्यायालयीन प्रक्रिया</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>होय</translation>
    </message>
    <message>
        <source>No</source>
        <translation>नाही</translation>
    </message>
</context>
<context>
    <name>IntakeForm</name>
    <message>
        <source>Day of birth</source>
        <translation>जन्मतारीख</translation>
    </message>
    <message>
        <source>Both may be left empty.</source>
        <translation>दोन्ही रिकामे ठेवता येतात.</translation>
    </message>
    <message>
        <source>If the age is not sure</source>
        <translation>वय निश्चित नसेल तर</translation>
    </message>
    <message>
        <source>Until it is settled, the client counts as a child, whatever the papers say.</source>
        <translation>ते निश्चित होईपर्यंत क्लायंटना मूल मानले जाते, कागदपत्रांत काहीही असले तरी.</translation>
    </message>
    <message>
        <source>More languages</source>
        <translation>आणखी भाषा</translation>
    </message>
    <message>
        <source>Into which language</source>
        <translation>कोणत्या भाषेत</translation>
    </message>
    <message>
        <source>Safe times, and what else to keep in mind</source>
        <translation>सुरक्षित वेळा, आणि आणखी काय लक्षात ठेवायचे</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाव</translation>
    </message>
    <message>
        <source>The name the client wants to be called by</source>
        <translation>क्लायंटला ज्या नावाने हाक मारलेली हवी आहे ते नाव</translation>
    </message>
    <message>
        <source>Any name. Papers are not asked for. Lists show a code.</source>
        <translation>कोणतेही नाव. कागदपत्रे मागितली जात नाहीत. याद्यांत कोड दिसतो.</translation>
    </message>
    <message>
        <source>How the client wants to be spoken of, such as he, she or they</source>
        <translation>क्लायंटबद्दल बोलताना कोणते सर्वनाम वापरायचे, जसे तो, ती किंवा ते</translation>
    </message>
    <message>
        <source>Sex, if the client wants it noted</source>
        <translation>लिंग, क्लायंटला नोंदवायचे असल्यास</translation>
    </message>
    <message>
        <source>Only for questionnaires with cut-offs by sex, and for forms that ask for it.</source>
        <translation>फक्त लिंगानुसार मर्यादा असलेल्या प्रश्नावल्यांसाठी आणि जे फॉर्म हे विचारतात त्यांच्यासाठी.</translation>
    </message>
    <message>
        <source>Or the age in years, as the client says it</source>
        <translation>किंवा वय वर्षांत, क्लायंट सांगतात तसे</translation>
    </message>
    <message>
        <source>What else helps to meet the client well</source>
        <translation>क्लायंटला नीट भेटण्यासाठी आणखी कशाची मदत होते</translation>
    </message>
    <message>
        <source>The language the client is most at home in</source>
        <translation>क्लायंटला सर्वात सोयीची भाषा</translation>
    </message>
    <message>
        <source>What that language is called</source>
        <translation>त्या भाषेचे नाव</translation>
    </message>
    <message>
        <source>Other languages the client speaks</source>
        <translation>क्लायंट बोलतात त्या इतर भाषा</translation>
    </message>
    <message>
        <source>Does the client want an interpreter?</source>
        <translation>क्लायंटला दुभाषी हवे आहेत का?</translation>
    </message>
    <message>
        <source>Whom the client trusts to interpret, and whom not</source>
        <translation>क्लायंटचा कोणत्या दुभाष्यांवर विश्वास आहे, आणि कोणावर नाही</translation>
    </message>
    <message>
        <source>What they are to the client</source>
        <translation>त्यांचे क्लायंटशी नाते</translation>
    </message>
    <message>
        <source>How they can be reached</source>
        <translation>त्यांच्याशी संपर्क कसा साधता येईल</translation>
    </message>
    <message>
        <source>Could this person have harmed the client, or be close to someone who did?</source>
        <translation>या व्यक्तीने क्लायंटना इजा केली असेल, किंवा इजा करणाऱ्याच्या जवळची असेल, असे होऊ शकते का?</translation>
    </message>
    <message>
        <source>With Yes or Not known, the Child Welfare Committee gives consents instead, those of this guardian stop, and the guardian is told nothing.</source>
        <translation>&quot;हो&quot; किंवा &quot;माहीत नाही&quot; असेल तर पालकांऐवजी बाल कल्याण समिती संमती देते, या पालकांच्या संमती थांबतात, आणि त्यांना काहीही सांगितले जात नाही.</translation>
    </message>
    <message>
        <source>What they may know</source>
        <translation>त्यांना काय कळू शकते</translation>
    </message>
    <message>
        <source>Only what the client has agreed to.</source>
        <translation>फक्त क्लायंटने ज्याला संमती दिली आहे तेच.</translation>
    </message>
    <message>
        <source>Who told the client of you</source>
        <translation>क्लायंटला तुमच्याबद्दल कोणी सांगितले</translation>
    </message>
    <message>
        <source>As the client puts it today</source>
        <translation>क्लायंट आज सांगतात तसे</translation>
    </message>
    <message>
        <source>In the client&apos;s own words</source>
        <translation>क्लायंटच्या स्वतःच्या शब्दांत</translation>
    </message>
    <message>
        <source>What happened to the client is not asked for here.</source>
        <translation>क्लायंटसोबत काय घडले हे इथे विचारले जात नाही.</translation>
    </message>
    <message>
        <source>What the client is good at and what helps them</source>
        <translation>क्लायंटला काय चांगले जमते आणि कशाची मदत होते</translation>
    </message>
    <message>
        <source>People who support the client</source>
        <translation>क्लायंटला आधार देणारे लोक</translation>
    </message>
    <message>
        <source>Places where the client is at ease</source>
        <translation>क्लायंटला मोकळे वाटणाऱ्या जागा</translation>
    </message>
    <message>
        <source>More about that</source>
        <translation>त्याबद्दल आणखी</translation>
    </message>
    <message>
        <source>Please write the age as a number, or leave it empty.</source>
        <translation>कृपया वय संख्येत लिहा, किंवा रिकामे ठेवा.</translation>
    </message>
    <message>
        <source>The client asks us to note that they would rather not say</source>
        <translation>क्लायंटला हे सांगायचे नाही, अशी नोंद करण्यास त्यांनी सांगितले</translation>
    </message>
    <message>
        <source>Show the name to change it.</source>
        <translation>बदलण्यासाठी नाव दाखवा.</translation>
    </message>
    <message>
        <source>The client may be under 18, or the age is disputed</source>
        <translation>क्लायंटचे वय 18 पेक्षा कमी असू शकते, किंवा वयाबद्दल वाद आहे</translation>
    </message>
    <message>
        <source>If the client stops coming: whom you may ask</source>
        <translation>क्लायंटने येणे थांबवले तर: कोणाला विचारता येईल</translation>
    </message>
    <message>
        <source>With the number or the way. “Nobody” is an answer too.</source>
        <translation>क्रमांक किंवा मार्गासह. “कोणालाही नाही” हेही एक उत्तर आहे.</translation>
    </message>
    <message>
        <source>What you may say to them</source>
        <translation>त्यांना काय सांगता येईल</translation>
    </message>
    <message>
        <source>Such as your first name only, and not where you work.</source>
        <translation>जसे फक्त तुमचे पहिले नाव, आणि तुम्ही कुठे काम करता हे नाही.</translation>
    </message>
    <message>
        <source>If the client goes missing: whom you may ask</source>
        <translation>क्लायंट बेपत्ता झाल्यास: कोणाला विचारता येईल</translation>
    </message>
    <message>
        <source>And whether the police may be told.</source>
        <translation>आणि पोलिसांना सांगता येईल का.</translation>
    </message>
    <message>
        <source>What you may then say</source>
        <translation>तेव्हा काय सांगता येईल</translation>
    </message>
    <message>
        <source>If the client dies: whom you may turn to</source>
        <translation>क्लायंटचा मृत्यू झाल्यास: कोणाशी बोलता येईल</translation>
    </message>
    <message>
        <source>What you may tell them, and what nobody should learn</source>
        <translation>त्यांना काय सांगता येईल, आणि काय कोणालाही कळू नये</translation>
    </message>
</context>
<context>
    <name>IntakePresenter</name>
    <message>
        <source>The intake is saved.</source>
        <translation>प्रारंभिक माहिती जतन झाली.</translation>
    </message>
    <message>
        <source>The intake is saved. What a guardian agreed to is no longer in force, and what was sent under it is being called back.</source>
        <translation>पहिली बातचीत जतन केली आहे. पालकांनी दिलेली संमती आता लागू नाही, आणि तिच्या आधारे पाठवलेले परत मागवले जात आहे.</translation>
    </message>
</context>
<context>
    <name>IntakeTab</name>
    <message>
        <source>Nothing here has to be filled in, today or ever.</source>
        <translation>इथे काहीही भरणे सक्तीचे नाही, आज किंवा कधीही.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>जतन करा</translation>
    </message>
</context>
<context>
    <name>InviteCard</name>
    <message>
        <source>Please write a name.</source>
        <translation>कृपया एक नाव लिहा.</translation>
    </message>
    <message>
        <source>Invite somebody</source>
        <translation>नवीन व्यक्तीला निमंत्रण</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाव</translation>
    </message>
    <message>
        <source>As the person will write it when signing in.</source>
        <translation>साइन इन करताना ती व्यक्ती लिहील तसे.</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>निमंत्रण द्या</translation>
    </message>
</context>
<context>
    <name>ItemEditor</name>
    <message>
        <source>Title of the form</source>
        <translation>फॉर्मचे शीर्षक</translation>
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
        <translation>उत्तर आवश्यक आहे</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>उत्तरे</translation>
    </message>
    <message>
        <source>One line each, with its points where it counts, as in: Often = 2</source>
        <translation>प्रत्येक उत्तर वेगळ्या ओळीत; गुण असतील तर सोबत लिहा, जसे: अनेकदा = 2</translation>
    </message>
</context>
<context>
    <name>JoinPage</name>
    <message>
        <source>Please choose where the laptops exchange.</source>
        <translation>कृपया लॅपटॉप कुठे देवाणघेवाण करतात ते निवडा.</translation>
    </message>
    <message>
        <source>Please type the code.</source>
        <translation>कृपया कोड लिहा.</translation>
    </message>
    <message>
        <source>Please give this laptop a name.</source>
        <translation>कृपया या लॅपटॉपला नाव द्या.</translation>
    </message>
    <message>
        <source>Another laptop of the office</source>
        <translation>कार्यालयाचा दुसरा लॅपटॉप</translation>
    </message>
    <message>
        <source>The office exists already. This computer becomes one of its laptops.</source>
        <translation>कार्यालय आधीच आहे. हा संगणक त्याच्या लॅपटॉपपैकी एक होतो.</translation>
    </message>
    <message>
        <source>At the other laptop, the administrator opens “Other laptops”, chooses “Add a laptop…” and gives you the code. Then the two of you compare twelve words.</source>
        <translation>दुसऱ्या लॅपटॉपवर प्रशासक “इतर लॅपटॉप” उघडतात, “लॅपटॉप जोडा…” निवडतात आणि तुम्हाला कोड देतात. मग तुम्ही दोघे बारा शब्द तपासता.</translation>
    </message>
    <message>
        <source>Where the laptops exchange</source>
        <translation>लॅपटॉप जिथे देवाणघेवाण करतात</translation>
    </message>
    <message>
        <source>The folder, stick or office server that the administrator uses as well. For the server, choose the access file that was made for this laptop.</source>
        <translation>तोच फोल्डर, पेन ड्राइव्ह किंवा कार्यालयाचा सर्व्हर जो प्रशासकही वापरतात. सर्व्हरसाठी याच लॅपटॉपसाठी बनवलेली अ‍ॅक्सेस फाइल निवडा.</translation>
    </message>
    <message>
        <source>Code from the administrator</source>
        <translation>प्रशासकांनी दिलेला कोड</translation>
    </message>
    <message>
        <source>Capital or small letters and hyphens make no difference.</source>
        <translation>इंग्रजी मोठी किंवा लहान अक्षरे आणि जोडरेषा यांनी फरक पडत नाही.</translation>
    </message>
    <message>
        <source>Name of this laptop</source>
        <translation>या लॅपटॉपचे नाव</translation>
    </message>
    <message>
        <source>So that people know it, such as a place.</source>
        <translation>लोकांना ओळखता यावा म्हणून, जसे ठिकाणाचे नाव.</translation>
    </message>
    <message>
        <source>Ask to be let in</source>
        <translation>जोडून घेण्याची विनंती करा</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>मागे</translation>
    </message>
</context>
<context>
    <name>KeptFromCard</name>
    <message>
        <source>Who must not read this file</source>
        <translation>ही फाइल कोणी वाचू नये</translation>
    </message>
    <message>
        <source>A colleague who covers for you can read every file; a single one cannot be left out. If the client does not want somebody to read this one, please tick the name. Then that colleague cannot cover for you or be handed this file, until the tick is taken out. The office&apos;s recovery sheets can still open it.</source>
        <translation>तुमच्या जागी काम करणारे सहकारी प्रत्येक फाइल वाचू शकतात; एकच फाइल वगळता येत नाही. ही फाइल कोणी वाचू नये असे क्लायंटला वाटत असल्यास कृपया त्या नावावर खूण करा. खूण काढेपर्यंत ते सहकारी तुमच्या जागी काम करू शकत नाहीत आणि ही फाइल त्यांना सोपवता येत नाही. कार्यालयाच्या पुनर्प्राप्ती कागदांनी ती तरीही उघडता येते.</translation>
    </message>
</context>
<context>
    <name>KeptFromPresenter</name>
    <message>
        <source>It is noted in the file.</source>
        <translation>फाइलमध्ये नोंदवले.</translation>
    </message>
</context>
<context>
    <name>KeptWords</name>
    <message>
        <source>Picture or paper</source>
        <translation>चित्र किंवा कागद</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>फॉर्म</translation>
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
        <translation>उद्दिष्ट</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>रेफरल</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>भेटीची वेळ</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>संमती</translation>
    </message>
</context>
<context>
    <name>KeyFileChoice</name>
    <message>
        <source>Choose the key file</source>
        <translation>किल्लीची फाइल निवडा</translation>
    </message>
    <message>
        <source>Choose the key file…</source>
        <translation>किल्लीची फाइल निवडा…</translation>
    </message>
</context>
<context>
    <name>KeyFilePage</name>
    <message>
        <source>The key file is not here yet</source>
        <translation>किल्लीची फाइल अजून इथे नाही</translation>
    </message>
    <message>
        <source>This office opens with the key file “{name}”. If it is on a stick, please plug the stick in and look again. Or choose the file if it has moved.</source>
        <translation>हे कार्यालय “{name}” या किल्लीच्या फाइलने उघडते. ती पेन ड्राइव्हवर असेल तर कृपया पेन ड्राइव्ह लावा आणि पुन्हा पाहा. किंवा तिची जागा बदलली असल्यास फाइल निवडा.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>पुन्हा पाहा</translation>
    </message>
    <message>
        <source>I have a recovery code</source>
        <translation>माझ्याकडे पुनर्प्राप्ती कोड आहे</translation>
    </message>
    <message>
        <source>Restore from a backup…</source>
        <translation>बॅकअपमधून परत आणा…</translation>
    </message>
</context>
<context>
    <name>KeyPlace</name>
    <message>
        <source>Please choose where the key file is to be kept.</source>
        <translation>किल्लीची फाइल कुठे ठेवायची ते कृपया निवडा.</translation>
    </message>
    <message>
        <source>Where to keep the key file</source>
        <translation>किल्लीची फाइल कुठे ठेवायची</translation>
    </message>
    <message>
        <source>In this computer&apos;s keyring</source>
        <translation>या संगणकाच्या कीरिंगमध्ये</translation>
    </message>
    <message>
        <source>In a key file, such as on a USB stick</source>
        <translation>किल्लीच्या फाइलमध्ये, जसे पेन ड्राइव्हवर</translation>
    </message>
    <message>
        <source>The keyring opens with this computer and needs nothing to carry.</source>
        <translation>कीरिंग या संगणकासोबत उघडते, आणि काहीही सोबत बाळगावे लागत नाही.</translation>
    </message>
    <message>
        <source>No keyring was found on this computer, so the key goes into a key file.</source>
        <translation>या संगणकावर कीरिंग सापडली नाही, म्हणून किल्ली फाइलमध्ये जाते.</translation>
    </message>
    <message>
        <source>Where should this laptop&apos;s key be stored?</source>
        <translation>या लॅपटॉपची किल्ली कुठे ठेवायची?</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>किल्लीची फाइल</translation>
    </message>
    <message>
        <source>The desk opens only while this file is there. Please keep it apart from the office&apos;s data, best on a stick that is locked away at night.</source>
        <translation>ही फाइल तिथे असेल तरच डेस्क उघडतो. कृपया ती कार्यालयाच्या डेटापासून वेगळी ठेवा, शक्यतो रात्री कुलपात ठेवलेल्या पेन ड्राइव्हवर.</translation>
    </message>
    <message>
        <source>Choose the place…</source>
        <translation>जागा निवडा…</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>Bengali</source>
        <translation>बंगाली</translation>
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
        <source>English</source>
        <translation>इंग्रजी</translation>
    </message>
    <message>
        <source>Assamese</source>
        <translation>आसामी</translation>
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
        <translation>कन्नड</translation>
    </message>
    <message>
        <source>Konkani</source>
        <translation>कोकणी</translation>
    </message>
    <message>
        <source>Kurukh</source>
        <translation>कुरुख</translation>
    </message>
    <message>
        <source>Maithili</source>
        <translation>मैथिली</translation>
    </message>
    <message>
        <source>Malayalam</source>
        <translation>मल्याळम</translation>
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
        <translation>नेपाळी</translation>
    </message>
    <message>
        <source>Odia</source>
        <translation>ओडिया</translation>
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
        <translation>तमिळ</translation>
    </message>
    <message>
        <source>Telugu</source>
        <translation>तेलुगू</translation>
    </message>
    <message>
        <source>Urdu</source>
        <translation>उर्दू</translation>
    </message>
    <message>
        <source>Another language, namely…</source>
        <translation>दुसरी भाषा, नाव…</translation>
    </message>
</context>
<context>
    <name>LaptopsPage</name>
    <message>
        <source>Other laptops</source>
        <translation>इतर लॅपटॉप</translation>
    </message>
    <message>
        <source>What goes from one laptop to another, over a folder, a stick or the office server.</source>
        <translation>एका लॅपटॉपवरून दुसऱ्यावर जे जाते ते, फोल्डर, पेन ड्राइव्ह किंवा कार्यालयाच्या सर्व्हरवरून.</translation>
    </message>
</context>
<context>
    <name>LaptopsPresenter</name>
    <message>
        <source>Exchanged. {name} asks to be let in: compare the words below.</source>
        <translation>देवाणघेवाण झाली. {name} जोडून घेण्याची विनंती करत आहे: खालील शब्द तपासा.</translation>
    </message>
    <message>
        <source>This laptop uses the office server now. The access file is not needed any more: please delete it.</source>
        <translation>हा लॅपटॉप आता कार्यालयाचा सर्व्हर वापरतो. अ‍ॅक्सेस फाइल आता लागत नाही: कृपया ती पुसून टाका.</translation>
    </message>
    <message>
        <source>Exchanged. Sent: {sent}. Taken in: {taken}.</source>
        <translation>देवाणघेवाण झाली. पाठवले: {sent}. घेतले: {taken}.</translation>
    </message>
    <message>
        <source>This laptop takes part now.</source>
        <translation>हा लॅपटॉप आता देवाणघेवाणीत आहे.</translation>
    </message>
    <message>
        <source>{name} is let in. It goes on by itself as soon as it exchanges.</source>
        <translation>{name} जोडला आहे. देवाणघेवाण झाली की तो आपोआप पुढे जातो.</translation>
    </message>
    <message>
        <source>It is not let in, and the code is no longer valid: somebody else may know it. Make another code, and pass it on by telephone or in person.</source>
        <translation>तो जोडला नाही, आणि हा कोड आता चालणार नाही: दुसऱ्या कोणाला तो माहीत असू शकतो. दुसरा कोड तयार करा, आणि तो फोनवर किंवा समोरासमोर सांगा.</translation>
    </message>
    <message>
        <source>The laptop is retired. The others hear of it as they exchange. If you use an office server, have whoever looks after it shut the laptop out there too.</source>
        <translation>लॅपटॉप काढला आहे. इतरांना देवाणघेवाण करताना हे कळेल. कार्यालयाचा सर्व्हर वापरत असाल तर जे तो सांभाळतात त्यांना तिथेही लॅपटॉप काढायला सांगा.</translation>
    </message>
</context>
<context>
    <name>LawLines</name>
    <message>
        <source>Checked by {name} on {day}</source>
        <translation>{name} यांनी {day} रोजी तपासले</translation>
    </message>
    <message>
        <source>Not yet checked against the text of the law, nor by a lawyer of the office</source>
        <translation>कायद्याच्या मूळ मजकुराशी अजून ताडून पाहिलेले नाही, आणि कार्यालयाच्या वकिलांनीही तपासलेले नाही</translation>
    </message>
    <message>
        <source>No lawyer of the office has checked it yet</source>
        <translation>कार्यालयाच्या वकिलांनी अजून तपासलेले नाही</translation>
    </message>
</context>
<context>
    <name>LawPage</name>
    <message>
        <source>What the law says</source>
        <translation>कायदा काय सांगतो</translation>
    </message>
    <message>
        <source>The desk shows these statements where they matter. They are a beginning, not legal advice. Please ask the office&apos;s lawyer to read them, and enter the answer here.</source>
        <translation>जिथे गरज असते तिथे डेस्क ही विधाने दाखवतो. ती फक्त सुरुवात आहेत, कायदेशीर सल्ला नव्हे. कृपया कार्यालयाच्या वकिलांकडून वाचून घेऊन उत्तर इथे लिहा.</translation>
    </message>
    <message>
        <source>Statements of law</source>
        <translation>कायद्याची विधाने</translation>
    </message>
    <message>
        <source>Act and section</source>
        <translation>अधिनियम व कलम</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>कोणी तपासले</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>अजून कोणी नाही</translation>
    </message>
</context>
<context>
    <name>LawPresenter</name>
    <message>
        <source>The lawyer&apos;s answer is saved.</source>
        <translation>वकिलांचे उत्तर जतन झाले.</translation>
    </message>
</context>
<context>
    <name>LeavingPart</name>
    <message>
        <source>The passphrase of the file</source>
        <translation>फाइलचा पासफ्रेज</translation>
    </message>
    <message>
        <source>Please write the time as hours and minutes, such as 14:30.</source>
        <translation>कृपया वेळ तास आणि मिनिटांत लिहा, जसे 14:30.</translation>
    </message>
    <message>
        <source>Send it to the caseworker&apos;s desk</source>
        <translation>केसवर्करच्या डेस्कवर पाठवा</translation>
    </message>
    <message>
        <source>Save as a locked PDF…</source>
        <translation>कुलूपबंद PDF म्हणून जतन करा…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>छापा…</translation>
    </message>
    <message>
        <source>Or it was told by word of mouth, such as by telephone:</source>
        <translation>किंवा तोंडी सांगितले, जसे फोनवर:</translation>
    </message>
    <message>
        <source>Told on</source>
        <translation>सांगितल्याची तारीख</translation>
    </message>
    <message>
        <source>At</source>
        <translation>वेळ</translation>
    </message>
    <message>
        <source>Note that it was told</source>
        <translation>सांगितल्याचे नोंदवा</translation>
    </message>
    <message>
        <source>The file is saved and locked</source>
        <translation>फाइल जतन झाली आणि कुलूपबंद आहे</translation>
    </message>
    <message>
        <source>This passphrase opens it. It is shown until you say that you have noted it. Please write it down, and send it separately from the file.</source>
        <translation>ही फाइल या पासफ्रेजने उघडते. तुम्ही तो लिहून घेतल्याचे सांगेपर्यंत तो दिसत राहतो. कृपया तो लिहून घ्या, आणि फाइलपासून वेगळा पाठवा.</translation>
    </message>
    <message>
        <source>I have noted it</source>
        <translation>लिहून घेतले</translation>
    </message>
</context>
<context>
    <name>LegalHandOverCard</name>
    <message>
        <source>All cases</source>
        <translation>सर्व प्रकरणे</translation>
    </message>
    <message>
        <source>Please write why the summaries are handed over.</source>
        <translation>सारांश का सोपवले जातात ते कृपया लिहा.</translation>
    </message>
    <message>
        <source>Save as a locked PDF</source>
        <translation>कुलूपबंद PDF म्हणून जतन करा</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Handing legal files over</source>
        <translation>कायदेशीर कागद सोपवणे</translation>
    </message>
    <message>
        <source>Please choose</source>
        <translation>कृपया निवडा</translation>
    </message>
    <message>
        <source>Please choose which case is handed over, or all of them.</source>
        <translation>कोणते प्रकरण सोपवायचे, की सर्व, ते कृपया निवडा.</translation>
    </message>
    <message>
        <source>Summaries that survivors agreed to for exactly this purpose, and that are included: {count}. They agreed to this desk as the reader; please ask a lawyer whether they may be handed on.</source>
        <translation>नेमक्या याच उद्देशासाठी सर्व्हायव्हरांची संमती असलेले जे सारांश सोबत जातात: {count}. त्यांनी वाचक म्हणून या डेस्कला संमती दिली होती; ते पुढे देता येतील का, हे कृपया वकिलांना विचारा.</translation>
    </message>
    <message>
        <source>One locked PDF of cases, numbers, hearings and tasks. It is made from the casework vault alone; of counselling it holds nothing but the summaries chosen below. A draft certificate with the hash of the file is saved beside it, for a lawyer to check.</source>
        <translation>प्रकरणे, क्रमांक, सुनावण्या आणि कामे यांची कुलूपबंद PDF. ती फक्त केसवर्कच्या तिजोरीतून बनते; खाली निवडलेल्या सारांशांशिवाय समुपदेशनातले काहीही तिच्यात नसते. फाइलच्या हॅशसह प्रमाणपत्राचा मसुदा शेजारी जतन होतो, म्हणजे वकील तो तपासू शकतात.</translation>
    </message>
    <message>
        <source>Which case</source>
        <translation>कोणते प्रकरण</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>Received summaries</source>
        <translation>मिळालेले सारांश</translation>
    </message>
    <message>
        <source>Why the summaries are handed over</source>
        <translation>सारांश का सोपवले जातात</translation>
    </message>
    <message>
        <source>None of them</source>
        <translation>एकही नाही</translation>
    </message>
    <message>
        <source>Those for: {purpose}</source>
        <translation>या उद्देशासाठीचे: {purpose}</translation>
    </message>
    <message>
        <source>Save as a locked PDF…</source>
        <translation>कुलूपबंद PDF म्हणून जतन करा…</translation>
    </message>
</context>
<context>
    <name>LetterCard</name>
    <message>
        <source>A letter that asks for an answer</source>
        <translation>उत्तर मागणारे पत्र</translation>
    </message>
    <message>
        <source>The name, and the office&apos;s own number, rest on the consent for {purpose}, in force until {until}.</source>
        <translation>नाव आणि त्या कार्यालयाचा स्वतःचा क्रमांक {purpose} च्या संमतीवर आधारित आहे, जी {until} पर्यंत लागू आहे.</translation>
    </message>
    <message>
        <source>This letter names nobody and leaves out the office&apos;s own number. It gives our reference instead.</source>
        <translation>या पत्रात कोणाचेही नाव नाही आणि त्या कार्यालयाचा स्वतःचा क्रमांकही नाही. दोन्हींच्या जागी आमचा संदर्भ आहे.</translation>
    </message>
    <message>
        <source>No consent in force names this office for this purpose, so the letter cannot name the client.</source>
        <translation>लागू असलेल्या कोणत्याही संमतीत या कामासाठी या कार्यालयाचे नाव नाही, म्हणून पत्रात क्लायंटचे नाव देता येत नाही.</translation>
    </message>
    <message>
        <source>It holds the kind of service, the days and a reference, and nothing of what is written here about the client. The client&apos;s list of what was shared shows every letter. Please read it before you send it.</source>
        <translation>यात सेवेचा प्रकार, तारखा आणि एक संदर्भ असतो; क्लायंटबद्दल इथे लिहिलेले काहीही नाही. काय दिले गेले याच्या क्लायंटच्या यादीत प्रत्येक पत्र दिसते. पाठवण्याआधी कृपया वाचा.</translation>
    </message>
    <message>
        <source>Which office</source>
        <translation>कोणते कार्यालय</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>Its name and address</source>
        <translation>त्याचे नाव आणि पत्ता</translation>
    </message>
    <message>
        <source>The client agrees that this letter names them</source>
        <translation>या पत्रात नाव असण्यास क्लायंटची संमती आहे</translation>
    </message>
    <message>
        <source>Make the letter…</source>
        <translation>पत्र बनवा…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करा</translation>
    </message>
</context>
<context>
    <name>LibraryView</name>
    <message>
        <source>In your office an administrator adds to the library.</source>
        <translation>तुमच्या कार्यालयात लायब्ररीत फॉर्म प्रशासक जोडतात.</translation>
    </message>
    <message>
        <source>FHIR Questionnaire (*.json *.xml)</source>
        <translation>FHIR Questionnaire (*.json *.xml)</translation>
    </message>
    <message>
        <source>Choose a form</source>
        <translation>फॉर्म निवडा</translation>
    </message>
    <message>
        <source>FHIR Questionnaire (*.json)</source>
        <translation>FHIR प्रश्नावली (*.json)</translation>
    </message>
    <message>
        <source>Save the form</source>
        <translation>फॉर्म जतन करा</translation>
    </message>
    <message>
        <source>Form library</source>
        <translation>फॉर्म लायब्ररी</translation>
    </message>
    <message>
        <source>The office&apos;s forms and note templates. Every laptop has the same.</source>
        <translation>कार्यालयाचे फॉर्म आणि नोंदींचे नमुने. प्रत्येक लॅपटॉपवर तेच असतात.</translation>
    </message>
    <message>
        <source>Forms of the office</source>
        <translation>कार्यालयाचे फॉर्म</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>शीर्षक</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>कशासाठी</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>आवृत्ती</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>सही</translation>
    </message>
    <message>
        <source>New form</source>
        <translation>नवा फॉर्म</translation>
    </message>
    <message>
        <source>Load a form…</source>
        <translation>फॉर्म आणा…</translation>
    </message>
    <message>
        <source>Change this form</source>
        <translation>हा फॉर्म बदला</translation>
    </message>
    <message>
        <source>Copy and change</source>
        <translation>प्रत करून बदला</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>फाइल म्हणून जतन करा…</translation>
    </message>
    <message>
        <source>Retire this form</source>
        <translation>हा फॉर्म यापुढे देऊ नका</translation>
    </message>
    <message>
        <source>Offer it again</source>
        <translation>पुन्हा द्या</translation>
    </message>
    <message>
        <source>{number}, no longer offered</source>
        <translation>{number}, यापुढे दिला जात नाही</translation>
    </message>
    <message>
        <source>Built into the desk</source>
        <translation>डेस्कचा स्वतःचा</translation>
    </message>
</context>
<context>
    <name>LinesEditor</name>
    <message>
        <source>For {code} alone</source>
        <translation>फक्त {code} साठी</translation>
    </message>
</context>
<context>
    <name>LoadsTab</name>
    <message>
        <source>near the limit</source>
        <translation>मर्यादेजवळ</translation>
    </message>
    <message>
        <source>over the limit</source>
        <translation>मर्यादेपेक्षा जास्त</translation>
    </message>
    <message>
        <source>{name}: {figure}, {load}, as of {day}</source>
        <translation>{name}: {figure}, {load}, {day} रोजी</translation>
    </message>
    <message>
        <source>{name}: twelve months</source>
        <translation>{name}: बारा महिने</translation>
    </message>
    <message>
        <source>{figure}; open files: {clients}</source>
        <translation>{figure}; सुरू फाइली: {clients}</translation>
    </message>
    <message>
        <source>How much support people needed cannot be shown for any month yet.</source>
        <translation>लोकांना किती आधार लागला हे अजून कोणत्याही महिन्याचे दाखवता येत नाही.</translation>
    </message>
    <message>
        <source>Support needed on {day}, of those who agreed to statistics: {counts}</source>
        <translation>{day} रोजी किती आधार लागला, आकडेवारीला होकार दिलेल्यांमध्ये: {counts}</translation>
    </message>
    <message>
        <source>No figures have arrived yet.</source>
        <translation>अजून आकडे आलेले नाहीत.</translation>
    </message>
    <message>
        <source>These figures were worked out by version {number} of the settings.</source>
        <translation>हे आकडे सेटिंगच्या आवृत्ती {number} नुसार काढले आहेत.</translation>
    </message>
    <message>
        <source>For some months two different figures came; the first are shown.</source>
        <translation>काही महिन्यांचे दोन वेगळे आकडे आले; आधीचे दाखवले आहेत.</translation>
    </message>
    <message>
        <source>Numbers of people are given as ranges, so that nobody can be picked out. The striped end of a bar shows the range.</source>
        <translation>लोकांची संख्या “इतके ते इतके” अशी दाखवली जाते, म्हणजे कोणीही ओळखू येत नाही. पट्टीच्या शेवटचा पट्टेरी भाग ते अंतर दाखवतो.</translation>
    </message>
    <message>
        <source>The workload counts each open file by the support the client needs, and a little more in the first month. It says nothing about how hard somebody works. Figures come, encrypted, when a counsellor locks the desk.</source>
        <translation>कामाचा भार प्रत्येक खुल्या फाइलला क्लायंटना लागणाऱ्या आधाराप्रमाणे मोजतो, आणि पहिल्या महिन्यात थोडा जास्त. त्यावरून कोण किती मेहनत करते ते कळत नाही. समुपदेशकांनी डेस्क लॉक केला की आकडे एन्क्रिप्ट होऊन येतात.</translation>
    </message>
    <message>
        <source>No counsellor is confirmed yet.</source>
        <translation>अजून कोणत्याही समुपदेशकांची पुष्टी झालेली नाही.</translation>
    </message>
    <message>
        <source>No figures have arrived yet. They come when a counsellor locks the desk.</source>
        <translation>अजून आकडे आलेले नाहीत. समुपदेशकांनी डेस्क लॉक केल्यावर येतात.</translation>
    </message>
    <message>
        <source>Each point shows the lowest number in the range of that month.</source>
        <translation>प्रत्येक बिंदू त्या महिन्याची सर्वांत कमी संख्या दाखवतो.</translation>
    </message>
    <message>
        <source>Sessions in 7 and 28 days, notes to sign, overdue follow-ups, overdue risk reviews, clients at high risk, and weeks since the last supervision.</source>
        <translation>7 आणि 28 दिवसांतील सत्रे, सही बाकी असलेल्या नोंदी, राहून गेलेले पाठपुरावे, तारीख उलटून गेलेल्या जोखमीच्या फेरपाहण्या, जास्त जोखमीतील क्लायंट, आणि शेवटच्या पर्यवेक्षणानंतरचे आठवडे.</translation>
    </message>
    <message>
        <source>Workload of every counsellor</source>
        <translation>प्रत्येक समुपदेशकाच्या कामाचा भार</translation>
    </message>
    <message>
        <source>Workloads</source>
        <translation>कामाचा भार</translation>
    </message>
    <message>
        <source>no figures yet</source>
        <translation>अजून आकडे नाहीत</translation>
    </message>
    <message>
        <source>Counsellor</source>
        <translation>समुपदेशक</translation>
    </message>
    <message>
        <source>Workload</source>
        <translation>कामाचा भार</translation>
    </message>
    <message>
        <source>Load level</source>
        <translation>भाराची पातळी</translation>
    </message>
    <message>
        <source>Open files</source>
        <translation>सुरू फाइली</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 दिवस</translation>
    </message>
    <message>
        <source>28 days</source>
        <translation>28 दिवस</translation>
    </message>
    <message>
        <source>To sign</source>
        <translation>सही बाकी</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>पाठपुरावे</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>फेरपाहण्या</translation>
    </message>
    <message>
        <source>High risk</source>
        <translation>जास्त जोखीम</translation>
    </message>
    <message>
        <source>Supervision</source>
        <translation>पर्यवेक्षण</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>कोणत्या दिवशी</translation>
    </message>
</context>
<context>
    <name>MarkEditor</name>
    <message>
        <source>A picture of it</source>
        <translation>त्याचे चित्र</translation>
    </message>
    <message>
        <source>On the printed sheet</source>
        <translation>छापील कागदावर</translation>
    </message>
    <message>
        <source>Drawn here, by mouse or finger</source>
        <translation>इथे काढलेली, माउसने किंवा बोटाने</translation>
    </message>
    <message>
        <source>Nothing is drawn yet.</source>
        <translation>अजून काही काढलेले नाही.</translation>
    </message>
    <message>
        <source>Please choose the picture.</source>
        <translation>कृपया चित्र निवडा.</translation>
    </message>
    <message>
        <source>Please choose where the mark is.</source>
        <translation>कृपया सही किंवा अंगठ्याचा ठसा कुठे आहे ते निवडा.</translation>
    </message>
    <message>
        <source>Choose a picture of the mark</source>
        <translation>सही किंवा अंगठ्याच्या ठशाचे चित्र निवडा</translation>
    </message>
    <message>
        <source>Where is the mark?</source>
        <translation>सही किंवा अंगठ्याचा ठसा कुठे आहे?</translation>
    </message>
    <message>
        <source>Record the consent, print it, and let the client sign the sheet. A picture of it can be added later.</source>
        <translation>संमती नोंदवा, ती छापा आणि क्लायंटला कागदावर सही करू द्या. तिचे चित्र नंतर जोडता येईल.</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>चित्रे</translation>
    </message>
    <message>
        <source>Place to sign by mouse or finger</source>
        <translation>माउसने किंवा बोटाने सही करण्याची जागा</translation>
    </message>
    <message>
        <source>Without a mouse, choose a picture of the signed sheet, or the sheet itself.</source>
        <translation>माउस नसल्यास सही केलेल्या कागदाचे चित्र, किंवा कागदच निवडा.</translation>
    </message>
    <message>
        <source>The picture that was chosen</source>
        <translation>निवडलेले चित्र</translation>
    </message>
    <message>
        <source>Draw it again</source>
        <translation>पुन्हा काढा</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>चित्र निवडा…</translation>
    </message>
</context>
<context>
    <name>MeetingChoice</name>
    <message>
        <source>Neither a folder nor an office server is chosen yet.</source>
        <translation>अजून फोल्डर किंवा कार्यालयाचा सर्व्हर निवडलेला नाही.</translation>
    </message>
    <message>
        <source>Office server: {server}</source>
        <translation>कार्यालयाचा सर्व्हर: {server}</translation>
    </message>
    <message>
        <source>Folder: {folder}</source>
        <translation>फोल्डर: {folder}</translation>
    </message>
    <message>
        <source>Choose a folder or stick</source>
        <translation>फोल्डर किंवा पेन ड्राइव्ह निवडा</translation>
    </message>
    <message>
        <source>Choose this laptop&apos;s access file for the office server</source>
        <translation>कार्यालयाच्या सर्व्हरसाठी या लॅपटॉपची अ‍ॅक्सेस फाइल निवडा</translation>
    </message>
    <message>
        <source>Access files (*.ticket *.json)</source>
        <translation>अ‍ॅक्सेस फाइली (*.ticket *.json)</translation>
    </message>
    <message>
        <source>Choose a folder or stick…</source>
        <translation>फोल्डर किंवा पेन ड्राइव्ह निवडा…</translation>
    </message>
    <message>
        <source>Use the office server…</source>
        <translation>कार्यालयाचा सर्व्हर वापरा…</translation>
    </message>
</context>
<context>
    <name>MeetingForm</name>
    <message>
        <source>Please write the time as hours and minutes.</source>
        <translation>कृपया वेळ तास आणि मिनिटांत लिहा.</translation>
    </message>
    <message>
        <source>A day is needed.</source>
        <translation>तारीख हवी.</translation>
    </message>
    <message>
        <source>A new session</source>
        <translation>नवीन सत्र</translation>
    </message>
    <message>
        <source>Changing a session</source>
        <translation>सत्र बदलणे</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>तारीख</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>वेळ</translation>
    </message>
    <message>
        <source>Where, or how</source>
        <translation>कुठे, किंवा कसे</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>स्थिती</translation>
    </message>
</context>
<context>
    <name>MembersCard</name>
    <message>
        <source>{name} (retired)</source>
        <translation>{name} (काढलेला)</translation>
    </message>
    <message>
        <source>{name} (this laptop)</source>
        <translation>{name} (हा लॅपटॉप)</translation>
    </message>
    <message>
        <source>Retire…</source>
        <translation>काढा…</translation>
    </message>
    <message>
        <source>Retire {name}</source>
        <translation>{name} काढा</translation>
    </message>
    <message>
        <source>Nothing has come from it yet.</source>
        <translation>त्याच्याकडून अजून काही आलेले नाही.</translation>
    </message>
    <message>
        <source>Something came from it last: {moment}</source>
        <translation>त्याच्याकडून शेवटचे काही आले: {moment}</translation>
    </message>
    <message>
        <source>Number at the office server: {number}</source>
        <translation>कार्यालयाच्या सर्व्हरवरील क्रमांक: {number}</translation>
    </message>
    <message>
        <source>{name} then gets nothing more, and nothing more of it is taken in. Letters that it has not sent are lost with it. This cannot be undone; it can be added again.</source>
        <translation>यानंतर {name} ला आणखी काही मिळणार नाही, आणि त्याच्याकडून आणखी काही घेतले जाणार नाही. त्याने न पाठवलेली पत्रे त्याच्याबरोबर हरवतील. हे परत फिरवता येत नाही; लॅपटॉप नव्याने जोडता येतो.</translation>
    </message>
    <message>
        <source>Retire this laptop</source>
        <translation>हा लॅपटॉप काढा</translation>
    </message>
    <message>
        <source>Laptops of the office</source>
        <translation>कार्यालयाचे लॅपटॉप</translation>
    </message>
    <message>
        <source>No laptop of this office exchanges with others yet.</source>
        <translation>या कार्यालयाचा कोणताही लॅपटॉप अजून इतरांशी देवाणघेवाण करत नाही.</translation>
    </message>
    <message>
        <source>Name of this laptop</source>
        <translation>या लॅपटॉपचे नाव</translation>
    </message>
    <message>
        <source>So that people know it, such as a place.</source>
        <translation>लोकांना ओळखता यावा म्हणून, जसे ठिकाणाचे नाव.</translation>
    </message>
    <message>
        <source>Code from the administrator</source>
        <translation>प्रशासकांनी दिलेला कोड</translation>
    </message>
    <message>
        <source>The administrator makes it at a laptop that takes part.</source>
        <translation>प्रशासक तो देवाणघेवाणीत असलेल्या लॅपटॉपवर तयार करतात.</translation>
    </message>
    <message>
        <source>Make this the first laptop</source>
        <translation>हा पहिला लॅपटॉप करा</translation>
    </message>
    <message>
        <source>Ask to be let in</source>
        <translation>जोडून घेण्याची विनंती करा</translation>
    </message>
    <message>
        <source>Add a laptop…</source>
        <translation>लॅपटॉप जोडा…</translation>
    </message>
    <message>
        <source>Type this code at the new laptop, under “This office exists already on another laptop…”. As soon as it asks to be let in, that appears on this page.</source>
        <translation>हा कोड नवीन लॅपटॉपवर “हे कार्यालय दुसऱ्या लॅपटॉपवर आधीच आहे…” मध्ये लिहा. तो जोडून घेण्याची विनंती करताच ती या पानावर दिसते.</translation>
    </message>
    <message>
        <source>Words of this laptop</source>
        <translation>या लॅपटॉपचे शब्द</translation>
    </message>
    <message>
        <source>Please compare these words with those that the administrator sees, by telephone or side by side. Every word must be the same.</source>
        <translation>कृपया हे शब्द प्रशासकांना दिसणाऱ्या शब्दांशी तपासा, फोनवर किंवा शेजारी बसून. प्रत्येक शब्द सारखाच असला पाहिजे.</translation>
    </message>
</context>
<context>
    <name>MissingKey</name>
    <message>
        <source>Opening the office…</source>
        <translation>कार्यालय उघडत आहे…</translation>
    </message>
</context>
<context>
    <name>MovingIn</name>
    <message>
        <source>Name to use</source>
        <translation>हाक मारण्याचे नाव</translation>
    </message>
    <message>
        <source>Day of birth</source>
        <translation>जन्मतारीख</translation>
    </message>
    <message>
        <source>Age in years on the first day</source>
        <translation>पहिल्या दिवशीचे वय, वर्षांत</translation>
    </message>
    <message>
        <source>Age in years today</source>
        <translation>आजचे वय, वर्षांत</translation>
    </message>
    <message>
        <source>First day with you</source>
        <translation>तुमच्याकडचा पहिला दिवस</translation>
    </message>
    <message>
        <source>Last day, if the file is closed</source>
        <translation>शेवटचा दिवस, फाइल बंद असल्यास</translation>
    </message>
    <message>
        <source>Languages, the main one first</source>
        <translation>भाषा, सर्वात सोयीची आधी</translation>
    </message>
    <message>
        <source>Support needed at present</source>
        <translation>सध्या लागणारा आधार</translation>
    </message>
    <message>
        <source>Pronoun</source>
        <translation>सर्वनाम</translation>
    </message>
    <message>
        <source>Phone for calls</source>
        <translation>फोन कॉलसाठीचा फोन</translation>
    </message>
    <message>
        <source>Phone for text messages</source>
        <translation>मेसेजसाठीचा फोन</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>ई-मेल</translation>
    </message>
    <message>
        <source>Address for visits</source>
        <translation>भेटीसाठीचा पत्ता</translation>
    </message>
    <message>
        <source>Safe times to reach the client</source>
        <translation>क्लायंटशी संपर्काच्या सुरक्षित वेळा</translation>
    </message>
    <message>
        <source>Guardian: name</source>
        <translation>पालक: नाव</translation>
    </message>
    <message>
        <source>Guardian: relation</source>
        <translation>पालक: नाते</translation>
    </message>
    <message>
        <source>Guardian: how to reach them</source>
        <translation>पालक: त्यांच्याशी संपर्क कसा साधायचा</translation>
    </message>
    <message>
        <source>Who referred the client</source>
        <translation>क्लायंटला कोणी पाठवले</translation>
    </message>
    <message>
        <source>Presenting concerns</source>
        <translation>येण्याची कारणे</translation>
    </message>
    <message>
        <source>Strengths</source>
        <translation>बलस्थाने</translation>
    </message>
    <message>
        <source>People who support the client</source>
        <translation>क्लायंटला आधार देणारे लोक</translation>
    </message>
    <message>
        <source>{field}: above 120 years by now</source>
        <translation>{field}: आतापर्यंत 120 वर्षांहून अधिक</translation>
    </message>
    <message>
        <source>{field}: does not fit the day of birth or the other age</source>
        <translation>{field}: जन्मतारखेशी किंवा दुसऱ्या वयाशी जुळत नाही</translation>
    </message>
    <message>
        <source>Rows above the headings, which are not imported: {rows}</source>
        <translation>शीर्षकांच्या वरच्या ओळी, ज्या आणल्या जात नाहीत: {rows}</translation>
    </message>
    <message>
        <source>Hidden or further sheets, which are not looked at: {count}</source>
        <translation>लपवलेल्या किंवा जादा शीट, ज्या पाहिल्या जात नाहीत: {count}</translation>
    </message>
    <message>
        <source>Other entries in the file that are not imported: {count}</source>
        <translation>फाइलमधील इतर नोंदी, ज्या आणल्या जात नाहीत: {count}</translation>
    </message>
    <message>
        <source>Particulars, with the heading</source>
        <translation>इतर तपशील, शीर्षकासह</translation>
    </message>
    <message>
        <source>{field}: cannot be read as day, month, year</source>
        <translation>{field}: दिवस, महिना, वर्ष म्हणून वाचता येत नाही</translation>
    </message>
    <message>
        <source>{field}: this day has not come yet</source>
        <translation>{field}: ही तारीख अजून आलेली नाही</translation>
    </message>
    <message>
        <source>{field}: cannot be read as an age</source>
        <translation>{field}: वय म्हणून वाचता येत नाही</translation>
    </message>
    <message>
        <source>{field}: after the first day</source>
        <translation>{field}: पहिल्या दिवसानंतर</translation>
    </message>
    <message>
        <source>{field}: before the first day</source>
        <translation>{field}: पहिल्या दिवसाआधी</translation>
    </message>
    <message>
        <source>{field}: not said, the last day is taken</source>
        <translation>{field}: लिहिलेले नाही, शेवटचा दिवस धरला आहे</translation>
    </message>
    <message>
        <source>{field}: a language is not known</source>
        <translation>{field}: एक भाषा माहीत नाही</translation>
    </message>
    <message>
        <source>{field}: not known</source>
        <translation>{field}: माहीत नाही</translation>
    </message>
    <message>
        <source>{field}: far too long</source>
        <translation>{field}: खूपच लांब</translation>
    </message>
    <message>
        <source>Something in this row cannot be kept</source>
        <translation>या ओळीतील काहीतरी ठेवता येत नाही</translation>
    </message>
    <message>
        <source>Answers to a form that is not known here</source>
        <translation>इथे माहीत नसलेल्या फॉर्मची उत्तरे</translation>
    </message>
    <message>
        <source>Answers that do not fit their form</source>
        <translation>फॉर्मशी न जुळणारी उत्तरे</translation>
    </message>
    <message>
        <source>Contacts who are not said to be the guardian go to the particulars</source>
        <translation>ज्या संपर्कांना पालक म्हटलेले नाही, ते तपशिलात ठेवले जातील</translation>
    </message>
    <message>
        <source>Nothing in this row is taken</source>
        <translation>या ओळीतील काहीही घेतले जात नाही</translation>
    </message>
</context>
<context>
    <name>MovingInPage</name>
    <message>
        <source>Import a list</source>
        <translation>यादीतून आणा</translation>
    </message>
    <message>
        <source>Clients listed in a spreadsheet get their files here, all in one step.</source>
        <translation>स्प्रेडशीटच्या यादीतील क्लायंटच्या फाइली इथे एकाच वेळी बनतात.</translation>
    </message>
    <message>
        <source>Back to the clients</source>
        <translation>क्लायंटच्या यादीकडे परत</translation>
    </message>
</context>
<context>
    <name>MovingInPresenter</name>
    <message>
        <source>Files imported: {count}. You find them in the list of clients.</source>
        <translation>आणलेल्या फाइली: {count}. त्या क्लायंटच्या यादीत आहेत.</translation>
    </message>
    <message>
        <source>The files were taken out again.</source>
        <translation>फाइली पुन्हा काढल्या गेल्या.</translation>
    </message>
</context>
<context>
    <name>NamesButton</name>
    <message>
        <source>Show names for a minute</source>
        <translation>एक मिनिट नावे दाखवा</translation>
    </message>
    <message>
        <source>Cover the names</source>
        <translation>नावे लपवा</translation>
    </message>
    <message>
        <source>Show name</source>
        <translation>नाव दाखवा</translation>
    </message>
    <message>
        <source>Cover name</source>
        <translation>नाव लपवा</translation>
    </message>
</context>
<context>
    <name>NarrowForm</name>
    <message>
        <source>The client withdraws a part of it</source>
        <translation>क्लायंट यातील एक भाग मागे घेत आहेत</translation>
    </message>
    <message>
        <source>What stays in force?</source>
        <translation>काय लागू राहील?</translation>
    </message>
    <message>
        <source>Until when?</source>
        <translation>कधीपर्यंत?</translation>
    </message>
    <message>
        <source>An earlier last day, if the client wishes.</source>
        <translation>शेवटची तारीख आणखी लवकर, क्लायंटची इच्छा असल्यास.</translation>
    </message>
    <message>
        <source>What was sent and carries more than this is called back at once. What was already printed or saved cannot be called back. The client need not say why.</source>
        <translation>जे पाठवले होते आणि ज्यात यापेक्षा जास्त आहे ते लगेच परत मागवले जाते. आधीच छापलेले किंवा जतन केलेले परत मागवता येत नाही. क्लायंटने कारण सांगण्याची गरज नाही.</translation>
    </message>
    <message>
        <source>It stays</source>
        <translation>आहे तसे राहू द्या</translation>
    </message>
    <message>
        <source>Keep only this</source>
        <translation>फक्त एवढेच ठेवा</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>Please make it at least {count} characters long.</source>
        <translation>कृपया किमान {count} अक्षरे लिहा.</translation>
    </message>
    <message>
        <source>This would be easy to guess. Please add a word or two that do not belong.</source>
        <translation>याचा अंदाज सहज येईल. कृपया एक-दोन वेगळे शब्द जोडा.</translation>
    </message>
    <message>
        <source>The two lines are not the same yet. Please type it once more.</source>
        <translation>दोन ओळी अजून सारख्या नाहीत. कृपया पुन्हा एकदा लिहा.</translation>
    </message>
    <message>
        <source>Characters still to go: {count}</source>
        <translation>आणखी लागणारी अक्षरे: {count}</translation>
    </message>
    <message>
        <source>Long enough and hard to guess.</source>
        <translation>पुरेसा लांब आणि अंदाज करण्यास कठीण.</translation>
    </message>
    <message>
        <source>Nearly there: one more word makes it hard to guess.</source>
        <translation>जवळजवळ झाले: आणखी एका शब्दाने अंदाज करणे कठीण होईल.</translation>
    </message>
    <message>
        <source>Long enough, but easy to guess: please add words that do not belong.</source>
        <translation>पुरेसा लांब, पण अंदाज करण्यास सोपा: कृपया वेगळे शब्द जोडा.</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>नवा पासफ्रेज</translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation>तोच पासफ्रेज पुन्हा</translation>
    </message>
    <message>
        <source>A sentence of four or five words that only you would think of is good and easy to remember. At least {count} characters.</source>
        <translation>फक्त तुम्हालाच सुचेल असे चार-पाच शब्दांचे वाक्य चांगले आणि लक्षात ठेवायला सोपे. किमान {count} अक्षरे.</translation>
    </message>
</context>
<context>
    <name>NotOpenPage</name>
    <message>
        <source>The desk cannot open just now</source>
        <translation>डेस्क आत्ता उघडू शकत नाही</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>पुन्हा पाहा</translation>
    </message>
    <message>
        <source>I have a recovery code</source>
        <translation>माझ्याकडे पुनर्प्राप्ती कोड आहे</translation>
    </message>
    <message>
        <source>Restore from a backup…</source>
        <translation>बॅकअपमधून परत आणा…</translation>
    </message>
    <message>
        <source>It is no longer open there…</source>
        <translation>तिथे हे आता उघडे नाही…</translation>
    </message>
    <message>
        <source>Is the computer {host} switched off, or is the desk closed on it? If somebody still works there, please wait: two desks at once could get in each other&apos;s way. Opening here changes no record.</source>
        <translation>{host} हा संगणक बंद केला आहे का, किंवा त्यावर डेस्क बंद केला आहे का? तिथे अजून कोणी काम करत असेल तर कृपया थांबा: एकाच वेळी दोन डेस्क एकमेकांच्या आड येऊ शकतात. इथे उघडल्याने कोणतीही नोंद बदलत नाही.</translation>
    </message>
    <message>
        <source>Leave it closed</source>
        <translation>बंदच राहू द्या</translation>
    </message>
    <message>
        <source>Yes, open the desk here</source>
        <translation>हो, डेस्क इथे उघडा</translation>
    </message>
</context>
<context>
    <name>NoteCard</name>
    <message>
        <source>Passed on by {name}, said on {day}</source>
        <translation>{name} यांनी कळवले, {day} रोजी सांगितले</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>फाइल उघडा</translation>
    </message>
    <message>
        <source>I have seen to it</source>
        <translation>आवश्यक ते केले आहे</translation>
    </message>
    <message>
        <source>The client withdraws the consent to what was sent there. It is closed there, and the consent is withdrawn in file {code}.</source>
        <translation>तिथे पाठवलेल्याची संमती क्लायंट मागे घेत आहेत. ते तिथे बंद केले आहे, आणि फाइल {code} मध्ये संमती मागे घेतली आहे.</translation>
    </message>
    <message>
        <source>The client withdraws a consent. It is closed where it was sent; here it is withdrawn at your next sign-in.</source>
        <translation>क्लायंट एक संमती मागे घेत आहेत. जिथे पाठवले होते तिथे ते बंद आहे; इथे ती तुमच्या पुढच्या साइन इनला मागे घेतली जाईल.</translation>
    </message>
</context>
<context>
    <name>NoteEditor</name>
    <message>
        <source>Continuing a process note</source>
        <translation>प्रक्रिया नोंद पुढे लिहिणे</translation>
    </message>
    <message>
        <source>A process note</source>
        <translation>प्रक्रिया नोंद</translation>
    </message>
    <message>
        <source>Amending a note</source>
        <translation>नोंदीत सुधारणा</translation>
    </message>
    <message>
        <source>A new note</source>
        <translation>नवीन नोंद</translation>
    </message>
    <message>
        <source>Late entry, written from {day} on.</source>
        <translation>उशिरा केलेली नोंद, {day} पासून लिहिलेली.</translation>
    </message>
    <message>
        <source>Day of the session</source>
        <translation>सत्राची तारीख</translation>
    </message>
    <message>
        <source>The day it is about</source>
        <translation>ज्या दिवसाबद्दल आहे तो दिवस</translation>
    </message>
    <message>
        <source>Follow-up, if one is planned</source>
        <translation>पुढची भेट, ठरली असल्यास</translation>
    </message>
    <message>
        <source>Sign the note</source>
        <translation>नोंदीवर सही करा</translation>
    </message>
    <message>
        <source>Save the note</source>
        <translation>नोंद जतन करा</translation>
    </message>
</context>
<context>
    <name>NoteParts</name>
    <message>
        <source>What is under none of the headings. It stays in the note.</source>
        <translation>जे कोणत्याही शीर्षकाखाली येत नाही. ते नोंदीतच राहते.</translation>
    </message>
    <message>
        <source>Further words</source>
        <translation>आणखी शब्द</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>नोंद</translation>
    </message>
</context>
<context>
    <name>NoteReader</name>
    <message>
        <source>Please write in a few words why.</source>
        <translation>कृपया थोड्या शब्दांत कारण लिहा.</translation>
    </message>
    <message>
        <source>Amend</source>
        <translation>सुधारणा करा</translation>
    </message>
    <message>
        <source>Continue writing</source>
        <translation>पुढे लिहा</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>मुद्रित करा…</translation>
    </message>
    <message>
        <source>All versions</source>
        <translation>सर्व आवृत्त्या</translation>
    </message>
    <message>
        <source>The note</source>
        <translation>नोंद</translation>
    </message>
    <message>
        <source>Why is the note amended?</source>
        <translation>नोंदीत सुधारणा का केली जात आहे?</translation>
    </message>
    <message>
        <source>The reason is shown with the note.</source>
        <translation>कारण नोंदीसोबत राहते.</translation>
    </message>
    <message>
        <source>The signed note</source>
        <translation>सही केलेली नोंद</translation>
    </message>
    <message>
        <source>Session of {day}</source>
        <translation>{day} चे सत्र</translation>
    </message>
    <message>
        <source>Saved on {moment}. The desk shows it to you alone.</source>
        <translation>{moment} रोजी जतन केले. डेस्क हे फक्त तुम्हाला दाखवतो.</translation>
    </message>
    <message>
        <source>Signed on {moment}. It can be amended, not changed.</source>
        <translation>{moment} रोजी सही केली. आता सुधारणा करता येते, बदल नाही.</translation>
    </message>
    <message>
        <source>Late entry, written from {day} on.</source>
        <translation>उशिरा केलेली नोंद, {day} पासून लिहिलेली.</translation>
    </message>
    <message>
        <source>Follow-up planned for {day}.</source>
        <translation>पुढची भेट {day} रोजी ठरली आहे.</translation>
    </message>
    <message>
        <source>Amended: {reason}</source>
        <translation>दुरुस्ती: {reason}</translation>
    </message>
</context>
<context>
    <name>NotesPresenter</name>
    <message>
        <source>The note is signed. It can no longer be changed, only amended.</source>
        <translation>नोंदीवर सही झाली. ती आता बदलता येत नाही, फक्त सुधारणा करता येते.</translation>
    </message>
</context>
<context>
    <name>NotesTab</name>
    <message>
        <source>{day}, group</source>
        <translation>{day}, गट</translation>
    </message>
    <message>
        <source>Draft, {day}</source>
        <translation>मसुदा, {day}</translation>
    </message>
    <message>
        <source>{day}, late entry</source>
        <translation>{day}, उशिरा केलेली नोंद</translation>
    </message>
    <message>
        <source>One note has waited for your signature for more than three days.</source>
        <translation>एक नोंद तीन दिवसांपेक्षा जास्त काळ तुमच्या सहीची वाट पाहत आहे.</translation>
    </message>
    <message>
        <source>{number} notes have waited for your signature for more than three days.</source>
        <translation>{number} नोंदी तीन दिवसांपेक्षा जास्त काळ तुमच्या सहीची वाट पाहत आहेत.</translation>
    </message>
    <message>
        <source>Open the oldest</source>
        <translation>सर्वात जुनी उघडा</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>नवीन नोंद</translation>
    </message>
    <message>
        <source>New process note</source>
        <translation>नवीन प्रक्रिया नोंद</translation>
    </message>
    <message>
        <source>Notes, the newest session first</source>
        <translation>नोंदी, शेवटचे सत्र आधी</translation>
    </message>
    <message>
        <source>No note is here yet. What you write is saved while you write it.</source>
        <translation>इथे अजून नोंद नाही. तुम्ही लिहिता तसे ते जतन होत राहते.</translation>
    </message>
</context>
<context>
    <name>NumberEdit</name>
    <message>
        <source>Please type a whole number from {low} to {high}.</source>
        <translation>कृपया {low} ते {high} मधील पूर्ण संख्या लिहा.</translation>
    </message>
    <message>
        <source>Please type a number from {low} to {high}, with one digit after the point at most.</source>
        <translation>कृपया {low} ते {high} मधील संख्या लिहा, दशांश चिन्हानंतर जास्तीत जास्त एक अंक.</translation>
    </message>
</context>
<context>
    <name>OfferedCard</name>
    <message>
        <source>A file is offered to you by {name}</source>
        <translation>{name} तुम्हाला एक फाइल देऊ करत आहेत</translation>
    </message>
    <message>
        <source>Offered on {day}. Session notes: {count}. You see what is in it once you accept; if you decline, it stays where it is.</source>
        <translation>{day} रोजी देऊ केली. सत्रांच्या नोंदी: {count}. तुम्ही स्वीकारल्यावर त्यात काय आहे ते दिसते; नाकारल्यास ती आहे तिथेच राहते.</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>स्वीकारा</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>नाकारा</translation>
    </message>
</context>
<context>
    <name>OnceDialog</name>
    <message>
        <source>This is shown until you have it on paper. Please print or save it, or write it down and tick the box below the sheet.</source>
        <translation>हे कागदावर येईपर्यंत इथे दिसत राहते. कृपया ते छापा किंवा जतन करा, किंवा लिहून घ्या आणि कागदाखालील चौकटीवर खूण करा.</translation>
    </message>
    <message>
        <source>I have written it down</source>
        <translation>मी हे लिहून घेतले आहे</translation>
    </message>
</context>
<context>
    <name>OtherLaptop</name>
    <message>
        <source>Looking for the office…</source>
        <translation>कार्यालय शोधत आहे…</translation>
    </message>
    <message>
        <source>Checking whether this laptop was let in…</source>
        <translation>हा लॅपटॉप जोडला गेला का ते पाहत आहे…</translation>
    </message>
    <message>
        <source>The administrator has not let this laptop in yet.</source>
        <translation>प्रशासकांनी अजून हा लॅपटॉप जोडलेला नाही.</translation>
    </message>
    <message>
        <source>Exchanging with the other laptops…</source>
        <translation>इतर लॅपटॉपशी देवाणघेवाण होत आहे…</translation>
    </message>
    <message>
        <source>You are confirmed. You can sign in now.</source>
        <translation>तुमची पुष्टी झाली आहे. आता साइन इन करता येते.</translation>
    </message>
    <message>
        <source>Exchanged. Your request is on its way to the administrator, and no answer is here yet.</source>
        <translation>देवाणघेवाण झाली. तुमची विनंती प्रशासकांकडे जात आहे, आणि इथे अजून उत्तर आलेले नाही.</translation>
    </message>
    <message>
        <source>Exchanged. Sent: {sent}. Taken in: {taken}.</source>
        <translation>देवाणघेवाण झाली. पाठवले: {sent}. घेतले: {taken}.</translation>
    </message>
</context>
<context>
    <name>OverviewWords</name>
    <message>
        <source>To finish</source>
        <translation>पूर्ण करायचे</translation>
    </message>
    <message>
        <source>Next appointment</source>
        <translation>पुढची भेट</translation>
    </message>
    <message>
        <source>Last session</source>
        <translation>शेवटचे सत्र</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>सुरक्षितता</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>उद्दिष्टे</translation>
    </message>
    <message>
        <source>Consents in force</source>
        <translation>लागू असलेल्या संमती</translation>
    </message>
    <message>
        <source>Last scores</source>
        <translation>शेवटचे गुण</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>संमती</translation>
    </message>
    <message>
        <source>The risk was to be looked at again on {day}.</source>
        <translation>{day} रोजी जोखीम पुन्हा पाहायची होती.</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>पाहा</translation>
    </message>
    <message>
        <source>Confidentiality has not been explained yet.</source>
        <translation>गोपनीयता अजून समजावलेली नाही.</translation>
    </message>
    <message>
        <source>Explain it</source>
        <translation>समजावून सांगा</translation>
    </message>
    <message>
        <source>No intake is saved yet.</source>
        <translation>पहिली भेट अजून जतन केलेली नाही.</translation>
    </message>
    <message>
        <source>Do the intake</source>
        <translation>पहिली भेट नोंदवा</translation>
    </message>
    <message>
        <source>The consent to counselling itself is not recorded yet.</source>
        <translation>समुपदेशनासाठीची संमती अजून नोंदवलेली नाही.</translation>
    </message>
    <message>
        <source>Record it</source>
        <translation>नोंदवा</translation>
    </message>
    <message>
        <source>There is no note on {day}.</source>
        <translation>{day} ची नोंद नाही.</translation>
    </message>
    <message>
        <source>Write the note</source>
        <translation>नोंद लिहा</translation>
    </message>
    <message>
        <source>An answer of {day} concerns safety, and nothing is written about it yet.</source>
        <translation>{day} चे एक उत्तर सुरक्षिततेशी संबंधित आहे, आणि त्याबद्दल अजून काही लिहिले नाही.</translation>
    </message>
    <message>
        <source>{what}, last saved {moment}</source>
        <translation>{what}, शेवटचे जतन {moment}</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>पुढे चला</translation>
    </message>
    <message>
        <source>No appointment is planned.</source>
        <translation>कोणतीही भेट ठरलेली नाही.</translation>
    </message>
    <message>
        <source>New appointment</source>
        <translation>नवीन भेट</translation>
    </message>
    <message>
        <source>No session was held yet, and no note is signed.</source>
        <translation>अजून एकही भेट झालेली नाही, आणि एकाही नोंदीवर सही नाही.</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>नोंद लिहा</translation>
    </message>
    <message>
        <source>No note is signed yet.</source>
        <translation>अजून एकाही नोंदीवर सही नाही.</translation>
    </message>
    <message>
        <source>Note on {day}</source>
        <translation>{day} ची नोंद</translation>
    </message>
    <message>
        <source>Read more</source>
        <translation>पुढे वाचा</translation>
    </message>
    <message>
        <source>No risk is recorded.</source>
        <translation>कोणतीही जोखीम नोंदवलेली नाही.</translation>
    </message>
    <message>
        <source>Assess it</source>
        <translation>मूल्यांकन करा</translation>
    </message>
    <message>
        <source>To be looked at again on {day}.</source>
        <translation>{day} रोजी पुन्हा पाहायचे आहे.</translation>
    </message>
    <message>
        <source>No day is set to look at it again.</source>
        <translation>पुन्हा पाहण्याचा दिवस ठरलेला नाही.</translation>
    </message>
    <message>
        <source>Set one</source>
        <translation>दिवस ठरवा</translation>
    </message>
    <message>
        <source>There is no safety plan.</source>
        <translation>सुरक्षा योजना नाही.</translation>
    </message>
    <message>
        <source>Write it together</source>
        <translation>एकत्र लिहा</translation>
    </message>
    <message>
        <source>Safety plan of {day}.</source>
        <translation>{day} ची सुरक्षा योजना.</translation>
    </message>
    <message>
        <source>No goal is under way.</source>
        <translation>सध्या कोणत्याही ध्येयावर काम सुरू नाही.</translation>
    </message>
    <message>
        <source>New goal</source>
        <translation>नवीन उद्दिष्ट</translation>
    </message>
    <message>
        <source>Reached so far: {count}</source>
        <translation>आतापर्यंत साध्य: {count}</translation>
    </message>
    <message>
        <source>steps done: {done} of {all}</source>
        <translation>पूर्ण टप्पे: {all} पैकी {done}</translation>
    </message>
    <message>
        <source>own rating {value} of {most}</source>
        <translation>स्वतःचे मूल्यांकन {most} पैकी {value}</translation>
    </message>
    <message>
        <source>None at present.</source>
        <translation>सध्या एकही नाही.</translation>
    </message>
    <message>
        <source>New consent</source>
        <translation>नवीन संमती</translation>
    </message>
    <message>
        <source>{what} · until {day}</source>
        <translation>{what} · {day} पर्यंत</translation>
    </message>
    <message>
        <source>No questionnaire was answered yet.</source>
        <translation>अजून कोणत्याही प्रश्नावलीची उत्तरे नाहीत.</translation>
    </message>
    <message>
        <source>New questionnaire</source>
        <translation>नवी प्रश्नावली</translation>
    </message>
    <message>
        <source>{score} {arrow} before {earlier}</source>
        <translation>{score} {arrow} आधी {earlier}</translation>
    </message>
    <message>
        <source>And {count} more</source>
        <translation>आणखी {count}</translation>
    </message>
</context>
<context>
    <name>OwnWorkloadCard</name>
    <message>
        <source>My caseload</source>
        <translation>माझा कार्यभार</translation>
    </message>
    <message>
        <source>Your figures of today.</source>
        <translation>तुमचे आजचे आकडे.</translation>
    </message>
    <message>
        <source>Print twelve months in figures…</source>
        <translation>बारा महिने आकड्यांत छापा…</translation>
    </message>
    <message>
        <source>For the management committee: open files by support, with nobody in sight.</source>
        <translation>व्यवस्थापन समितीसाठी: आधारानुसार सुरू फाइली, कोणतीही व्यक्ती न दिसता.</translation>
    </message>
    <message>
        <source>When you leave the desk, your supervisor gets these figures, and nobody else can open them. They name no client, and give numbers of people as ranges. If they look heavy, that is a reason to talk, not a fault.</source>
        <translation>तुम्ही डेस्क सोडता तेव्हा हे आकडे तुमच्या पर्यवेक्षकांकडे जातात, इतर कोणीही ते उघडू शकत नाही. त्यांत कोणत्याही क्लायंटचे नाव नसते, आणि लोकांची संख्या अंदाजे मर्यादेत असते, जसे 5 ते 10. आकडे जास्त वाटले तर ते बोलण्याचे कारण आहे, दोष नाही.</translation>
    </message>
</context>
<context>
    <name>PanelAnswers</name>
    <message>
        <source>The session is recorded.</source>
        <translation>सत्र नोंदवले गेले.</translation>
    </message>
    <message>
        <source>The appointment is planned.</source>
        <translation>भेट ठरली.</translation>
    </message>
    <message>
        <source>{count} appointments are planned.</source>
        <translation>{count} भेटी ठरल्या.</translation>
    </message>
    <message>
        <source>The appointment is changed.</source>
        <translation>भेट बदलली.</translation>
    </message>
    <message>
        <source>Outcome saved: {outcome}.</source>
        <translation>निष्पत्ती जतन केली: {outcome}.</translation>
    </message>
</context>
<context>
    <name>ParticularsPart</name>
    <message>
        <source>Please choose one.</source>
        <translation>कृपया एक निवडा.</translation>
    </message>
    <message>
        <source>Against whom?</source>
        <translation>कोणाविरुद्ध?</translation>
    </message>
    <message>
        <source>Which child is without family?</source>
        <translation>कोणत्या मुलाचे कुटुंब सोबत नाही?</translation>
    </message>
    <message>
        <source>When?</source>
        <translation>केव्हा?</translation>
    </message>
    <message>
        <source>In doubt about the age, please take the person for a child.</source>
        <translation>वयाबद्दल शंका असल्यास कृपया त्यांना मूल माना.</translation>
    </message>
    <message>
        <source>Whom does this duty bind?</source>
        <translation>हे कर्तव्य कोणाला लागू आहे?</translation>
    </message>
    <message>
        <source>Who ordered it?</source>
        <translation>आदेश कोणी दिला?</translation>
    </message>
    <message>
        <source>Which authority is told?</source>
        <translation>कोणत्या प्राधिकरणाला कळवायचे?</translation>
    </message>
    <message>
        <source>Which court or body</source>
        <translation>कोणते न्यायालय किंवा संस्था</translation>
    </message>
    <message>
        <source>Number of the order</source>
        <translation>आदेशाचा क्रमांक</translation>
    </message>
    <message>
        <source>Day of the order</source>
        <translation>आदेशाची तारीख</translation>
    </message>
    <message>
        <source>Act and section</source>
        <translation>अधिनियम व कलम</translation>
    </message>
    <message>
        <source>Lawyer who was asked</source>
        <translation>ज्या वकिलांना विचारले</translation>
    </message>
    <message>
        <source>Day of the lawyer&apos;s answer</source>
        <translation>वकिलांच्या उत्तराची तारीख</translation>
    </message>
</context>
<context>
    <name>PartsEditor</name>
    <message>
        <source>Only those the client has answered</source>
        <translation>फक्त क्लायंटने ज्यांची उत्तरे दिली आहेत त्या</translation>
    </message>
    <message>
        <source>More questionnaires…</source>
        <translation>आणखी प्रश्नावल्या…</translation>
    </message>
    <message>
        <source>What may be sent?</source>
        <translation>काय पाठवता येईल?</translation>
    </message>
    <message>
        <source>Please choose at least one.</source>
        <translation>कृपया किमान एक निवडा.</translation>
    </message>
</context>
<context>
    <name>PassphraseCard</name>
    <message>
        <source>The file is saved and locked</source>
        <translation>फाइल जतन झाली आणि कुलूपबंद आहे</translation>
    </message>
    <message>
        <source>This passphrase opens it. It is shown until you say that you have noted it. Please write it down, and send it separately from the file.</source>
        <translation>ही फाइल या पासफ्रेजने उघडते. तुम्ही तो लिहून घेतल्याचे सांगेपर्यंत तो दिसत राहतो. कृपया तो लिहून घ्या, आणि फाइलपासून वेगळा पाठवा.</translation>
    </message>
    <message>
        <source>The passphrase of the file</source>
        <translation>फाइलचा पासफ्रेज</translation>
    </message>
    <message>
        <source>I have noted it</source>
        <translation>लिहून घेतले</translation>
    </message>
    <message>
        <source>It is shown until you say that you have noted it. Please write it down and give it to {name} separately from the file, such as by telephone or in person.</source>
        <translation>तुम्ही लिहून घेतल्याचे सांगेपर्यंत तो दिसत राहतो. कृपया तो लिहून घ्या आणि फाइलपासून वेगळा {name} यांना द्या, जसे फोनवर किंवा प्रत्यक्ष भेटून.</translation>
    </message>
</context>
<context>
    <name>PassphraseField</name>
    <message>
        <source>Hide</source>
        <translation>लपवा</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>दाखवा</translation>
    </message>
    <message>
        <source>Hide the passphrase</source>
        <translation>पासफ्रेज लपवा</translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation>पासफ्रेज दाखवा</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>पासफ्रेज</translation>
    </message>
</context>
<context>
    <name>PausedRow</name>
    <message>
        <source>The client has begun “{title}” alone and is not done. Their answers are shown to nobody until they are.</source>
        <translation>“{title}” क्लायंटने एकट्याने सुरू केले आहे आणि अजून पूर्ण नाही. पूर्ण होईपर्यंत उत्तरे कोणालाही दाखवली जात नाहीत.</translation>
    </message>
    <message>
        <source>Give the client the computer again</source>
        <translation>क्लायंटला संगणक पुन्हा द्या</translation>
    </message>
    <message>
        <source>“{title}” is paused.</source>
        <translation>“{title}” थांबवले आहे.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>पुढे चालू ठेवा</translation>
    </message>
</context>
<context>
    <name>PeopleChoice</name>
    <message>
        <source>A group has two people or more. Press the space bar to tick a code.</source>
        <translation>गटात दोन किंवा जास्त लोक असतात. कोडवर खूण करण्यासाठी स्पेसबार दाबा.</translation>
    </message>
    <message>
        <source>Please choose a code.</source>
        <translation>कृपया एक कोड निवडा.</translation>
    </message>
    <message>
        <source>With</source>
        <translation>कोणाबरोबर</translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation>शोधा…</translation>
    </message>
    <message>
        <source>Filter by code</source>
        <translation>कोडने शोधा</translation>
    </message>
    <message>
        <source>Who takes part</source>
        <translation>कोण भाग घेणार</translation>
    </message>
    <message>
        <source>Press the space bar to tick a code.</source>
        <translation>कोडवर खूण करण्यासाठी स्पेसबार दाबा.</translation>
    </message>
    <message>
        <source>A group</source>
        <translation>गट</translation>
    </message>
</context>
<context>
    <name>PersonCard</name>
    <message>
        <source>Words to compare</source>
        <translation>ताडून पाहायचे शब्द</translation>
    </message>
    <message>
        <source>Has the person lost both the passphrase and the recovery code? A new invitation lets them make new keys. Their files then wait until they are handed over with the recovery sheets.</source>
        <translation>पासफ्रेज आणि पुनर्प्राप्ती कोड दोन्ही हरवले आहेत का? नव्या निमंत्रणाने नव्या किल्ल्या बनवता येतात. पुनर्प्राप्ती कागदांनी सोपवल्या जाईपर्यंत त्यांच्या फाइली थांबून राहतात.</translation>
    </message>
    <message>
        <source>Change the roles</source>
        <translation>भूमिका बदला</translation>
    </message>
    <message>
        <source>End their work at the desk</source>
        <translation>त्यांचे डेस्कवरील काम संपवा</translation>
    </message>
    <message>
        <source>Invite again</source>
        <translation>पुन्हा निमंत्रण द्या</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>आत्ता नाही</translation>
    </message>
</context>
<context>
    <name>PlacesCard</name>
    <message>
        <source>A folder for backups</source>
        <translation>बॅकअपसाठी फोल्डर</translation>
    </message>
    <message>
        <source>Last backup</source>
        <translation>शेवटचा बॅकअप</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>आत्ता</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>फोल्डर</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>अजून नाही</translation>
    </message>
    <message>
        <source>Backups lie on this laptop&apos;s own disk alone: if it is stolen or breaks, they are lost with it. Please add a folder on a stick or on another disk, unless a program copies this one elsewhere.</source>
        <translation>बॅकअप फक्त याच लॅपटॉपच्या डिस्कवर आहेत: लॅपटॉप चोरीला गेला किंवा बिघडला, तर बॅकअपही जातील. एखादा प्रोग्राम हा फोल्डर दुसरीकडे कॉपी करत नसेल, तर कृपया पेन ड्राइव्हवर किंवा दुसऱ्या डिस्कवर फोल्डर जोडा.</translation>
    </message>
    <message>
        <source>can be reached</source>
        <translation>उपलब्ध आहे</translation>
    </message>
    <message>
        <source>not plugged in</source>
        <translation>लावलेला नाही</translation>
    </message>
    <message>
        <source>Where backups are kept</source>
        <translation>बॅकअप कुठे ठेवले जातात</translation>
    </message>
    <message>
        <source>Backups go to these folders by themselves, once a day, when the desk is locked or opened. Use a stick or disk that is kept away from this laptop, better two in turn. They hold nothing that can be read without the office&apos;s keys. The backups of the last 14 days, 8 weeks and 12 months are kept.</source>
        <translation>बॅकअप या फोल्डरमध्ये आपोआप जातात, दिवसातून एकदा, डेस्क लॉक केल्यावर किंवा उघडल्यावर. या लॅपटॉपपासून दूर ठेवलेला पेन ड्राइव्ह किंवा डिस्क वापरा, शक्यतो दोन, आलटून पालटून. कार्यालयाच्या किल्ल्यांशिवाय त्यांतले काहीही वाचता येत नाही. 14 दिवसांचे, 8 आठवड्यांचे आणि 12 महिन्यांचे बॅकअप ठेवले जातात.</translation>
    </message>
    <message>
        <source>There is no such folder yet. If this laptop is stolen or breaks, every record on it is lost.</source>
        <translation>असे फोल्डर अजून नाही. हा लॅपटॉप चोरीला गेला किंवा मोडला तर त्यावरील प्रत्येक नोंद जाईल.</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>फोल्डर जोडा…</translation>
    </message>
    <message>
        <source>Stop using it</source>
        <translation>यापुढे वापरू नका</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>आत्ता बॅकअप घ्या</translation>
    </message>
</context>
<context>
    <name>PlainForm</name>
    <message>
        <source>Save</source>
        <translation>जतन करा</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करा</translation>
    </message>
</context>
<context>
    <name>PlanForm</name>
    <message>
        <source>As written on {day}.</source>
        <translation>{day} रोजी लिहिल्याप्रमाणे.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>एकही नाही</translation>
    </message>
    <message>
        <source>Warning signs</source>
        <translation>धोक्याची लक्षणे</translation>
    </message>
    <message>
        <source>How the client notices that it is getting hard.</source>
        <translation>अवघड होत आहे हे क्लायंटला कसे जाणवते.</translation>
    </message>
    <message>
        <source>What the client can do alone.</source>
        <translation>क्लायंटला एकट्याने काय करता येते.</translation>
    </message>
    <message>
        <source>People and places that take the mind off it</source>
        <translation>मन दुसरीकडे नेणारी माणसे आणि ठिकाणे</translation>
    </message>
    <message>
        <source>Nobody there needs to know why the client comes.</source>
        <translation>क्लायंट का येतात हे तिथे कोणाला कळण्याची गरज नाही.</translation>
    </message>
    <message>
        <source>Whom the client can ask.</source>
        <translation>क्लायंट कोणाकडे मदत मागू शकतात.</translation>
    </message>
    <message>
        <source>Helplines and offices, with the numbers that are safe to call.</source>
        <translation>हेल्पलाइन आणि कार्यालये, सुरक्षितपणे फोन करता येतील अशा क्रमांकांसह.</translation>
    </message>
    <message>
        <source>Whom to call at night</source>
        <translation>रात्री कोणाला फोन करायचा</translation>
    </message>
    <message>
        <source>Someone who answers at any hour, and the number.</source>
        <translation>कोणत्याही वेळी उत्तर देणारी व्यक्ती, आणि तिचा क्रमांक.</translation>
    </message>
    <message>
        <source>A phone that is safe</source>
        <translation>सुरक्षित फोन</translation>
    </message>
    <message>
        <source>Whose it is, when it can be used, and who else may pick up.</source>
        <translation>कोणाचा आहे, कधी वापरता येतो, आणि आणखी कोण उचलू शकते.</translation>
    </message>
    <message>
        <source>Code word</source>
        <translation>कोड शब्द</translation>
    </message>
    <message>
        <source>It means: I need help now. Agree who knows it, and what they then do.</source>
        <translation>याचा अर्थ: मला आत्ता मदत हवी आहे. हा कोणाला माहीत असेल आणि तेव्हा ती व्यक्ती काय करेल ते ठरवा.</translation>
    </message>
    <message>
        <source>The way to court and back</source>
        <translation>न्यायालयात जाण्या-येण्याचा मार्ग</translation>
    </message>
    <message>
        <source>Which way, with whom, where to wait, and whom not to meet.</source>
        <translation>कोणत्या मार्गाने, कोणासोबत, कुठे थांबायचे, आणि कोणाशी भेट टाळायची.</translation>
    </message>
    <message>
        <source>What matters to the client</source>
        <translation>क्लायंटसाठी काय महत्त्वाचे आहे</translation>
    </message>
    <message>
        <source>If they want it written.</source>
        <translation>त्यांना लिहिलेले हवे असल्यास.</translation>
    </message>
    <message>
        <source>In the client&apos;s own words, together. Every part may stay empty.</source>
        <translation>क्लायंटच्या स्वतःच्या शब्दांत, एकत्र. प्रत्येक भाग रिकामा राहू शकतो.</translation>
    </message>
    <message>
        <source>Show the office&apos;s name on the page</source>
        <translation>पानावर कार्यालयाचे नाव दाखवा</translation>
    </message>
    <message>
        <source>Print it for the client…</source>
        <translation>क्लायंटसाठी छापा…</translation>
    </message>
    <message>
        <source>In the client&apos;s language and in large type; nothing on the page says what it is.</source>
        <translation>क्लायंटच्या भाषेत आणि मोठ्या अक्षरांत; हे काय आहे ते पानावर कुठेही लिहिलेले नसते.</translation>
    </message>
    <message>
        <source>Ways of coping</source>
        <translation>स्वतःला सावरण्याचे मार्ग</translation>
    </message>
    <message>
        <source>People and places that help</source>
        <translation>मदत करणारी माणसे आणि जागा</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>सेवा</translation>
    </message>
    <message>
        <source>Making the surroundings safer</source>
        <translation>आजूबाजूची जागा अधिक सुरक्षित करणे</translation>
    </message>
    <message>
        <source>What is put away, locked, or kept within reach.</source>
        <translation>काय दूर ठेवले, कुलपात ठेवले किंवा हाताशी ठेवले.</translation>
    </message>
    <message>
        <source>Safety plan</source>
        <translation>सुरक्षा योजना</translation>
    </message>
    <message>
        <source>Save the plan</source>
        <translation>योजना जतन करा</translation>
    </message>
    <message>
        <source>Read an earlier version</source>
        <translation>आधीची आवृत्ती वाचा</translation>
    </message>
    <message>
        <source>How I notice that it is getting too much</source>
        <translation>खूप होत आहे हे मला कसे कळते</translation>
    </message>
    <message>
        <source>In the body, in sleep, with others.</source>
        <translation>शरीरात, झोपेत, इतरांसोबत.</translation>
    </message>
    <message>
        <source>What helps me</source>
        <translation>मला कशाने मदत होते</translation>
    </message>
    <message>
        <source>Also what takes only five minutes.</source>
        <translation>फक्त पाच मिनिटे लागणारेही.</translation>
    </message>
    <message>
        <source>What I say no to</source>
        <translation>मी कशाला नाही म्हणेन</translation>
    </message>
    <message>
        <source>Whom I talk to</source>
        <translation>मी कोणाशी बोलेन</translation>
    </message>
    <message>
        <source>And how I reach them at night.</source>
        <translation>आणि रात्री त्यांच्याशी संपर्क कसा होईल.</translation>
    </message>
    <message>
        <source>One small thing for the next days</source>
        <translation>पुढच्या दिवसांसाठी एक छोटी गोष्ट</translation>
    </message>
</context>
<context>
    <name>PlanPage</name>
    <message>
        <source>Your plan is saved. Only you can see it.</source>
        <translation>तुमची योजना जतन झाली आहे. ती फक्त तुम्हीच पाहू शकता.</translation>
    </message>
    <message>
        <source>Remove your plan for good?</source>
        <translation>तुमची योजना कायमची काढून टाकायची?</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>काढून टाका</translation>
    </message>
    <message>
        <source>My plan</source>
        <translation>माझी योजना</translation>
    </message>
    <message>
        <source>For you alone: nobody else can open it. Leave out what you like. The desk never asks whether you kept to it.</source>
        <translation>फक्त तुमच्यासाठी: हे इतर कोणी उघडू शकत नाही. हवे ते सोडा. तुम्ही ते पाळले का हे डेस्क कधीच विचारत नाही.</translation>
    </message>
    <message>
        <source>Remove my plan…</source>
        <translation>माझी योजना काढून टाका…</translation>
    </message>
</context>
<context>
    <name>PlanningTab</name>
    <message>
        <source>Who has room for the next client</source>
        <translation>पुढच्या क्लायंटसाठी कोणाकडे जागा आहे</translation>
    </message>
    <message>
        <source>Support that the client needs</source>
        <translation>क्लायंटला किती आधार लागेल</translation>
    </message>
    <message>
        <source>What if…</source>
        <translation>असे झाले तर…</translation>
    </message>
    <message>
        <source>Nothing here changes anything. Clients who move are counted with the weight of regular support. When somebody is away, their work goes to those with the lightest workload.</source>
        <translation>इथे काहीही बदलत नाही. दुसऱ्यांकडे जाणारे क्लायंट नियमित आधाराच्या भाराने मोजले जातात. कोणी नसेल तर त्यांचे काम सर्वांत कमी भार असलेल्यांकडे जाते.</translation>
    </message>
    <message>
        <source>Clients can move between two counsellors whose figures are here.</source>
        <translation>ज्यांचे आकडे इथे आहेत अशा दोन समुपदेशकांमध्ये क्लायंट हलवता येतात.</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>काय होते</translation>
    </message>
    <message>
        <source>Some clients move</source>
        <translation>काही क्लायंट दुसऱ्याकडे जातात</translation>
    </message>
    <message>
        <source>Somebody is on leave</source>
        <translation>कोणी रजेवर आहे</translation>
    </message>
    <message>
        <source>A new counsellor comes</source>
        <translation>नवा समुपदेशक येतो</translation>
    </message>
    <message>
        <source>From whom</source>
        <translation>कोणाकडून</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>कोणाकडे</translation>
    </message>
    <message>
        <source>How many clients</source>
        <translation>किती क्लायंट</translation>
    </message>
    <message>
        <source>The new counsellor</source>
        <translation>नवे समुपदेशक</translation>
    </message>
    <message>
        <source>There is room</source>
        <translation>जागा आहे</translation>
    </message>
    <message>
        <source>Perhaps; ask them first</source>
        <translation>कदाचित; आधी त्यांना विचारा</translation>
    </message>
    <message>
        <source>No room</source>
        <translation>जागा नाही</translation>
    </message>
    <message>
        <source>Counsellor</source>
        <translation>समुपदेशक</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>जागा</translation>
    </message>
    <message>
        <source>Workload now</source>
        <translation>आत्ताचा कार्यभार</translation>
    </message>
    <message>
        <source>{lightest}, or {heaviest}</source>
        <translation>{lightest}, किंवा {heaviest}</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>आधी</translation>
    </message>
    <message>
        <source>After</source>
        <translation>नंतर</translation>
    </message>
    <message>
        <source>Load level after</source>
        <translation>नंतर भाराची पातळी</translation>
    </message>
</context>
<context>
    <name>PointForm</name>
    <message>
        <source>No particular client</source>
        <translation>कोणी विशिष्ट क्लायंट नाही</translation>
    </message>
    <message>
        <source>This client has not agreed to supervision. Bring it without anything that shows who they are.</source>
        <translation>पर्यवेक्षणाला या क्लायंटची संमती नाही. त्या कोण हे कळेल असे काहीही न सांगता मांडा.</translation>
    </message>
    <message>
        <source>This client agreed to supervision until {day}. Leave out their name all the same, as the consent says.</source>
        <translation>{day} पर्यंत पर्यवेक्षणाला या क्लायंटची संमती आहे. तरीही नाव वगळा, संमतीत म्हटल्याप्रमाणे.</translation>
    </message>
    <message>
        <source>A few words are enough.</source>
        <translation>थोडे शब्द पुरेत.</translation>
    </message>
    <message>
        <source>Something to talk about</source>
        <translation>बोलण्यासारखे काही</translation>
    </message>
    <message>
        <source>A question, a worry, something that went well. Nobody needs to know who a client is to think along with you.</source>
        <translation>एखादा प्रश्न, एखादी काळजी, चांगले झालेले काही. तुमच्यासोबत विचार करण्यासाठी क्लायंट कोण हे कोणाला कळण्याची गरज नाही.</translation>
    </message>
    <message>
        <source>What you bring</source>
        <translation>तुम्ही काय मांडता</translation>
    </message>
    <message>
        <source>Which client it is about</source>
        <translation>कोणत्या क्लायंटबद्दल</translation>
    </message>
    <message>
        <source>Only to look for words that show who they are; it is not kept.</source>
        <translation>फक्त क्लायंट कोण हे दाखवणारे शब्द शोधण्यासाठी; हे ठेवले जात नाही.</translation>
    </message>
</context>
<context>
    <name>PolicyPage</name>
    <message>
        <source>somebody who has left</source>
        <translation>निघून गेलेली व्यक्ती</translation>
    </message>
    <message>
        <source>Please write why files are kept this long.</source>
        <translation>फाइली इतका काळ का ठेवल्या जातात ते कृपया लिहा.</translation>
    </message>
    <message>
        <source>Office settings</source>
        <translation>कार्यालयाच्या सेटिंग</translation>
    </message>
    <message>
        <source>They apply to everyone in the office.</source>
        <translation>त्या कार्यालयातील सर्वांना लागू आहेत.</translation>
    </message>
    <message>
        <source>Locking</source>
        <translation>लॉक होणे</translation>
    </message>
    <message>
        <source>Minutes until the desk locks itself</source>
        <translation>डेस्क आपोआप लॉक होईपर्यंतची मिनिटे</translation>
    </message>
    <message>
        <source>Caseloads</source>
        <translation>कार्यभार</translation>
    </message>
    <message>
        <source>Helpline numbers</source>
        <translation>हेल्पलाइनचे क्रमांक</translation>
    </message>
    <message>
        <source>When a part is left out, or a correction refused</source>
        <translation>जेव्हा एखादा भाग वगळला जातो, किंवा दुरुस्ती नाकारली जाते</translation>
    </message>
    <message>
        <source>Save the settings</source>
        <translation>सेटिंग जतन करा</translation>
    </message>
    <message>
        <source>From {low} to {high}. When nobody has typed or moved the mouse for this long, what is half written is saved and the desk locks. With fewer minutes, passers-by see less; with more, the passphrase is asked for less often.</source>
        <translation>{low} ते {high}. इतका वेळ कीबोर्ड किंवा माउस वापरला नाही तर अर्धवट लिहिलेले जतन होते आणि डेस्क लॉक होतो. कमी मिनिटे ठेवल्यास येणाऱ्या-जाणाऱ्यांना कमी दिसते; जास्त मिनिटे ठेवल्यास पासफ्रेज कमी वेळा विचारला जातो.</translation>
    </message>
    <message>
        <source>Shown; only the passphrase is typed</source>
        <translation>दाखवले जाते; फक्त पासफ्रेज लिहावा लागतो</translation>
    </message>
    <message>
        <source>Not shown; typed each time</source>
        <translation>दाखवले जात नाही; प्रत्येक वेळी लिहावे लागते</translation>
    </message>
    <message>
        <source>Name of the person who locked the desk</source>
        <translation>डेस्क लॉक करणाऱ्या व्यक्तीचे नाव</translation>
    </message>
    <message>
        <source>If it is shown, anyone who sees the laptop learns that this person works here.</source>
        <translation>दाखवल्यास, लॅपटॉप पाहणाऱ्या कोणालाही ही व्यक्ती येथे काम करते हे कळते.</translation>
    </message>
    <message>
        <source>Handing a client&apos;s file over</source>
        <translation>क्लायंटची फाइल सोपवणे</translation>
    </message>
    <message>
        <source>Only a line saying that it was handed over</source>
        <translation>फक्त सोपवल्याची नोंद</translation>
    </message>
    <message>
        <source>A sealed copy of the file</source>
        <translation>फाइलची सील केलेली प्रत</translation>
    </message>
    <message>
        <source>What stays with the counsellor who hands it over</source>
        <translation>सोपवणाऱ्या समुपदेशकांकडे काय राहते</translation>
    </message>
    <message>
        <source>With a line, what the client told is in one place only. With a copy, it is in two places until the copy is erased.</source>
        <translation>फक्त नोंद राहिली तर क्लायंटने सांगितलेले एकाच ठिकाणी असते. प्रत राहिली तर ती पुसली जाईपर्यंत दोन ठिकाणी असते.</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>संमती</translation>
    </message>
    <message>
        <source>On the printed sheet only</source>
        <translation>फक्त छापील कागदावर</translation>
    </message>
    <message>
        <source>As a picture in the file too</source>
        <translation>फाइलमध्ये चित्र म्हणूनही</translation>
    </message>
    <message>
        <source>Signatures and thumb impressions</source>
        <translation>सह्या आणि अंगठ्याचे ठसे</translation>
    </message>
    <message>
        <source>A picture of a signature could be copied onto another paper. The printed sheet is enough.</source>
        <translation>सहीचे चित्र दुसऱ्या कागदावर उतरवता येते. छापील कागद पुरेसा आहे.</translation>
    </message>
    <message>
        <source>Forms and templates</source>
        <translation>फॉर्म आणि नमुने</translation>
    </message>
    <message>
        <source>Counsellors and administrators</source>
        <translation>समुपदेशक आणि प्रशासक</translation>
    </message>
    <message>
        <source>Administrators only</source>
        <translation>फक्त प्रशासक</translation>
    </message>
    <message>
        <source>Who can add to the form library</source>
        <translation>फॉर्म लायब्ररीत कोण जोडू शकते</translation>
    </message>
    <message>
        <source>Everyone can use its forms and note templates.</source>
        <translation>त्यातील फॉर्म आणि नोंदींचे नमुने सर्वजण वापरतात.</translation>
    </message>
    <message>
        <source>How long files are kept</source>
        <translation>फाइली किती काळ ठेवल्या जातात</translation>
    </message>
    <message>
        <source>Years that a file is kept after the last day</source>
        <translation>शेवटच्या दिवसानंतर फाइल किती वर्षे ठेवली जाते</translation>
    </message>
    <message>
        <source>When they are over, the counsellor checks whether the file should be kept longer. Please ask the office&apos;s lawyer about both of these times.</source>
        <translation>हा काळ संपल्यावर फाइल आणखी ठेवायची का ते समुपदेशक पाहतात. कृपया दोन्ही कालावधी कार्यालयाच्या वकिलांना पाहण्यास सांगा.</translation>
    </message>
    <message>
        <source>Days that a sealed file is kept</source>
        <translation>सील केलेली फाइल किती दिवस ठेवली जाते</translation>
    </message>
    <message>
        <source>A file is sealed when the client asks for it not to be used any more, or when its time is over. After this many days it can be destroyed for good. A sealed copy that stayed after a hand-over is erased after the same time.</source>
        <translation>फाइल पुढे वापरू नये असे क्लायंटने सांगितल्यावर, किंवा तिचा काळ संपल्यावर ती सील केली जाते. इतक्या दिवसांनंतर ती कायमची नष्ट करता येते. सोपवल्यानंतर राहिलेली सील केलेली प्रतही इतक्याच दिवसांनंतर पुसली जाते.</translation>
    </message>
    <message>
        <source>Why this long</source>
        <translation>इतका काळ का</translation>
    </message>
    <message>
        <source>A child&apos;s file is kept for at least three years after they come of age, and a file under a legal hold for as long as the hold lasts.</source>
        <translation>मुलाची फाइल किमान सज्ञान झाल्यानंतर तीन वर्षांपर्यंत ठेवली जाते, आणि कायदेशीर जतनातील फाइल ते असेपर्यंत.</translation>
    </message>
    <message>
        <source>Clients&apos; complaints</source>
        <translation>क्लायंटच्या तक्रारी</translation>
    </message>
    <message>
        <source>Safeguarding person</source>
        <translation>सुरक्षेसाठी जबाबदार व्यक्ती</translation>
    </message>
    <message>
        <source>Only this person can read clients&apos; complaints; best choose somebody who is not a counsellor. Counsellors cannot read them, and cannot choose who does.</source>
        <translation>क्लायंटच्या तक्रारी फक्त हीच व्यक्ती वाचू शकते; ती समुपदेशक नसलेली बरी. समुपदेशक त्या वाचू शकत नाहीत, आणि कोणी वाचायच्या हेही ठरवू शकत नाहीत.</translation>
    </message>
    <message>
        <source>How to reach them without the desk</source>
        <translation>डेस्कशिवाय त्यांच्याशी संपर्क कसा करावा</translation>
    </message>
    <message>
        <source>A telephone number, a room or a box. It is printed on the client&apos;s slip.</source>
        <translation>दूरध्वनी क्रमांक, खोली किंवा पेटी. हे क्लायंटच्या चिठ्ठीवर छापले जाते.</translation>
    </message>
</context>
<context>
    <name>PolicyPresenter</name>
    <message>
        <source>The settings are saved. They apply from the next sign-in.</source>
        <translation>सेटिंग जतन झाल्या. त्या पुढच्या साइन इनपासून लागू होतात.</translation>
    </message>
</context>
<context>
    <name>PreviewView</name>
    <message>
        <source>The form asks nothing yet.</source>
        <translation>फॉर्ममध्ये अजून प्रश्न नाहीत.</translation>
    </message>
    <message>
        <source>It can be used, but not all of it works here.</source>
        <translation>तो वापरता येतो, पण त्यातील सर्व काही येथे चालत नाही.</translation>
    </message>
    <message>
        <source>Everything in this form works here. Questions: {number}</source>
        <translation>या फॉर्ममधील सर्व काही येथे चालते. प्रश्न: {number}</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>पूर्वदृश्य</translation>
    </message>
    <message>
        <source>Answers given here are not saved.</source>
        <translation>येथे दिलेली उत्तरे जतन होत नाहीत.</translation>
    </message>
    <message>
        <source>Back to the design</source>
        <translation>तयार करण्याच्या पानावर परत जा</translation>
    </message>
    <message>
        <source>Sign into the library</source>
        <translation>सही करून लायब्ररीत द्या</translation>
    </message>
</context>
<context>
    <name>PrintNotesDialog</name>
    <message>
        <source>Choose all</source>
        <translation>सर्व निवडा</translation>
    </message>
    <message>
        <source>From</source>
        <translation>पासून</translation>
    </message>
    <message>
        <source>To</source>
        <translation>पर्यंत</translation>
    </message>
    <message>
        <source>Notes to print</source>
        <translation>मुद्रणासाठी नोंदी</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करा</translation>
    </message>
    <message>
        <source>Which notes should be printed?</source>
        <translation>कोणत्या नोंदी मुद्रित कराव्यात?</translation>
    </message>
    <message>
        <source>Tick the days, or enter a span of days.</source>
        <translation>दिवसांवर खूण करा, किंवा दिवसांचा कालावधी लिहा.</translation>
    </message>
    <message>
        <source>Preview the chosen notes ({count})…</source>
        <translation>निवडलेल्या नोंदी पाहा ({count})…</translation>
    </message>
</context>
<context>
    <name>PrivacyCover</name>
    <message>
        <source>The screen is hidden. Everything is kept as it was.</source>
        <translation>स्क्रीन लपवली आहे. सर्व काही होते तसेच ठेवले आहे.</translation>
    </message>
    <message>
        <source>The desk is being locked. What is not saved yet is saved first.</source>
        <translation>डेस्क लॉक होत आहे. जे अजून जतन झालेले नाही ते आधी जतन केले जाते.</translation>
    </message>
    <message>
        <source>The screen is hidden, but the desk is not locked: something could not be saved. Nothing is lost. Please show the screen again and read what is said there.</source>
        <translation>स्क्रीन लपवली आहे, पण डेस्क लॉक झालेला नाही: काहीतरी जतन करता आले नाही. काहीही गेलेले नाही. कृपया स्क्रीन पुन्हा दाखवा आणि तिथे काय लिहिले आहे ते वाचा.</translation>
    </message>
    <message>
        <source>Show the screen again (F9)</source>
        <translation>स्क्रीन पुन्हा दाखवा (F9)</translation>
    </message>
</context>
<context>
    <name>ProcessNotesPage</name>
    <message>
        <source>For your own reflection; not part of the record. The desk shows these to you alone. They are in no summary, copy or hand-over, on paper only if you print one by itself, and they are destroyed when the file is handed over or erased. The key to your files opens them too, and others may come to hold it: somebody who covers for you, or who is given your files with the recovery sheets.</source>
        <translation>तुमच्या स्वतःच्या विचारासाठी; अभिलेखाचा भाग नाही. डेस्क हे फक्त तुम्हाला दाखवते. हे कोणत्याही सारांशात, प्रतीत किंवा सोपवण्यात नसतात, एखादी स्वतंत्रपणे छापल्यासच कागदावर येते, आणि फाइल सोपवल्यावर किंवा पुसल्यावर नष्ट केले जातात. तुमच्या फाइलींच्या किल्लीने हेही उघडतात, आणि ती इतरांकडेही जाऊ शकते: जे तुमच्या जागी काम करतात, किंवा ज्यांना पुनर्प्राप्ती कागदांनी तुमच्या फाइल दिल्या जातात.</translation>
    </message>
</context>
<context>
    <name>ProcessNotesPresenter</name>
    <message>
        <source>Preview this note…</source>
        <translation>ही नोंद पाहा…</translation>
    </message>
    <message>
        <source>Do not print it</source>
        <translation>मुद्रित करू नका</translation>
    </message>
</context>
<context>
    <name>ProgressCard</name>
    <message>
        <source>0 is far away, 10 is there.</source>
        <translation>0 म्हणजे खूप दूर, 10 म्हणजे पूर्ण.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>तारीख</translation>
    </message>
    <message>
        <source>How near it feels</source>
        <translation>किती जवळ वाटते</translation>
    </message>
    <message>
        <source>Please choose a number from 0 to 10.</source>
        <translation>कृपया 0 ते 10 मधील एक संख्या निवडा.</translation>
    </message>
    <message>
        <source>The client&apos;s ratings, from 0 to 10</source>
        <translation>क्लायंटने दिलेले आकडे, 0 ते 10</translation>
    </message>
    <message>
        <source>Own rating</source>
        <translation>स्वतःने दिलेला आकडा</translation>
    </message>
    <message>
        <source>Save the rating</source>
        <translation>आकडा जतन करा</translation>
    </message>
    <message>
        <source>Take it up again</source>
        <translation>पुन्हा सुरू करा</translation>
    </message>
    <message>
        <source>Set it aside</source>
        <translation>बाजूला ठेवा</translation>
    </message>
    <message>
        <source>It is reached</source>
        <translation>पूर्ण झाले</translation>
    </message>
</context>
<context>
    <name>ProposalRows</name>
    <message>
        <source>To</source>
        <translation>कोणाला</translation>
    </message>
    <message>
        <source>A caseworker at the desk</source>
        <translation>डेस्कवरील एक केसवर्कर</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>प्राधिकरण</translation>
    </message>
    <message>
        <source>Offence</source>
        <translation>गुन्हा</translation>
    </message>
    <message>
        <source>Child without family</source>
        <translation>कुटुंब नसलेले मूल</translation>
    </message>
    <message>
        <source>When it was</source>
        <translation>केव्हा झाले</translation>
    </message>
    <message>
        <source>Section of the law</source>
        <translation>कायद्याचे कलम</translation>
    </message>
    <message>
        <source>Lawyer who was asked</source>
        <translation>ज्या वकिलांना विचारले</translation>
    </message>
    <message>
        <source>Whom it binds</source>
        <translation>कोणाला लागू आहे</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>आदेश</translation>
    </message>
    <message>
        <source>Reason (kept here, not sent)</source>
        <translation>कारण (इथेच राहते, पाठवले जात नाही)</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Leave it as it is</source>
        <translation>आहे तसे राहू द्या</translation>
    </message>
</context>
<context>
    <name>QuestionnaireForm</name>
    <message>
        <source>Before you begin: not all of this form works here.</source>
        <translation>सुरू करण्याआधी: या फॉर्ममधील सर्व काही इथे चालत नाही.</translation>
    </message>
</context>
<context>
    <name>ReadOnlyLine</name>
    <message>
        <source>Opened for reading only: the data folder cannot be written to here. You can read, search and print, but save nothing.</source>
        <translation>फक्त वाचण्यासाठी उघडले: इथल्या डेटा फोल्डरमध्ये लिहिता येत नाही. वाचता, शोधता आणि छापता येते, पण काहीही जतन करता येत नाही.</translation>
    </message>
    <message>
        <source>Opened for reading only: the disk of this computer is full. You can read, search and print, but save nothing. Please free some space, then lock the desk and sign in again.</source>
        <translation>फक्त वाचण्यासाठी उघडले आहे: या संगणकाची डिस्क भरली आहे. आपल्याला वाचता, शोधता आणि छापता येते, पण काहीही जतन करता येत नाही. कृपया थोडी जागा मोकळी करा, मग डेस्क बंद करून पुन्हा साइन इन करा.</translation>
    </message>
</context>
<context>
    <name>ReadTogether</name>
    <message>
        <source>What the recipient will read</source>
        <translation>प्राप्तकर्ते काय वाचतील</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>This page is in English only so far.</source>
        <translation>हे पान अजून फक्त इंग्रजीत आहे.</translation>
    </message>
</context>
<context>
    <name>ReadingTab</name>
    <message>
        <source>The summary fills the screen, one statement at a time, and is read with the client. Only then does the client decide; if they agree, it is sent, saved or printed.</source>
        <translation>सारांश पूर्ण पडद्यावर, एका वेळी एक विधान असा दिसतो आणि क्लायंटसोबत वाचला जातो. त्यानंतरच क्लायंट ठरवतात; ते सहमत असतील तरच तो पाठवला, जतन केला किंवा छापला जातो.</translation>
    </message>
    <message>
        <source>Read together</source>
        <translation>एकत्र वाचा</translation>
    </message>
</context>
<context>
    <name>ReceivedRequestCard</name>
    <message>
        <source>{purpose} · asked by {name}, received on {day}</source>
        <translation>{purpose} · {name} यांनी मागितले, {day} रोजी मिळाले</translation>
    </message>
    <message>
        <source>Asked by {name}, received on {day}</source>
        <translation>{name} यांनी मागितले, {day} रोजी मिळाले</translation>
    </message>
    <message>
        <source>hearing on {day}</source>
        <translation>{day} रोजी सुनावणी</translation>
    </message>
    <message>
        <source>needed by {day}</source>
        <translation>{day} पर्यंत हवे</translation>
    </message>
    <message>
        <source>About: {words}</source>
        <translation>कोणाबद्दल: {words}</translation>
    </message>
    <message>
        <source>Please ask the client first. The caseworker hears only that a summary was sent, or that none can be given: not whether they were asked, nor what they said.</source>
        <translation>कृपया आधी क्लायंटला विचारा. केसवर्करला फक्त एवढेच कळते की सारांश पाठवला, किंवा देता येत नाही: क्लायंटला विचारले का किंवा ते काय म्हणाले, हे नाही.</translation>
    </message>
    <message>
        <source>Please ask the client whether they want time with you before or after the hearing. The caseworker hears only that time was offered, or that it cannot be.</source>
        <translation>सुनावणीआधी किंवा नंतर क्लायंटला तुमच्यासोबत वेळ हवा आहे का, ते कृपया विचारा. केसवर्करला फक्त एवढेच कळते की वेळ देऊ केला, किंवा देता येत नाही.</translation>
    </message>
    <message>
        <source>Time was offered</source>
        <translation>वेळ देऊ केला</translation>
    </message>
    <message>
        <source>{state} on {day}</source>
        <translation>{state}, {day} रोजी</translation>
    </message>
    <message>
        <source>Whose file it belongs to</source>
        <translation>ती कोणाच्या फाइलची आहे</translation>
    </message>
    <message>
        <source>Why none is given</source>
        <translation>का देता येत नाही</translation>
    </message>
    <message>
        <source>Write the summary</source>
        <translation>सारांश लिहा</translation>
    </message>
    <message>
        <source>A summary was sent</source>
        <translation>सारांश पाठवला आहे</translation>
    </message>
    <message>
        <source>It stays with your files and is never sent.</source>
        <translation>हे तुमच्या फाइलींसोबत राहते आणि कधीही पाठवले जात नाही.</translation>
    </message>
    <message>
        <source>It stays with your files, and may be left open. The caseworker is not told.</source>
        <translation>हे तुमच्या फाइलींसोबत राहते, आणि रिकामे सोडता येते. केसवर्करला सांगितले जात नाही.</translation>
    </message>
    <message>
        <source>The client&apos;s consents</source>
        <translation>क्लायंटच्या संमती</translation>
    </message>
    <message>
        <source>Answer: none can be given</source>
        <translation>उत्तर: देता येत नाही</translation>
    </message>
</context>
<context>
    <name>ReceivedRequestsPage</name>
    <message>
        <source>Received on</source>
        <translation>मिळाल्याची तारीख</translation>
    </message>
    <message>
        <source>From</source>
        <translation>कोणाकडून</translation>
    </message>
    <message>
        <source>What</source>
        <translation>काय</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>स्थिती</translation>
    </message>
    <message>
        <source>File</source>
        <translation>फाइल</translation>
    </message>
    <message>
        <source>Requests for a summary</source>
        <translation>सारांशाच्या विनंत्या</translation>
    </message>
    <message>
        <source>What caseworkers ask for. You may decline, and so may the client.</source>
        <translation>केसवर्कर काय मागतात. तुम्ही नकार देऊ शकता, आणि क्लायंटही.</translation>
    </message>
    <message>
        <source>No caseworker has asked for a summary.</source>
        <translation>कोणत्याही केसवर्करने सारांश मागितलेला नाही.</translation>
    </message>
</context>
<context>
    <name>ReceivedRequestsPresenter</name>
    <message>
        <source>The caseworker is told: answered.</source>
        <translation>केसवर्करना कळवले: उत्तर दिले.</translation>
    </message>
    <message>
        <source>The caseworker is told: cannot be given.</source>
        <translation>केसवर्करना कळवले: देता येत नाही.</translation>
    </message>
</context>
<context>
    <name>RecipientEditor</name>
    <message>
        <source>Somebody outside the desk</source>
        <translation>डेस्कबाहेरचे कोणी</translation>
    </message>
    <message>
        <source>Please choose who may receive it.</source>
        <translation>हे कोणाला मिळू शकते ते कृपया निवडा.</translation>
    </message>
    <message>
        <source>Please write the name of the person or office.</source>
        <translation>कृपया व्यक्तीचे किंवा कार्यालयाचे नाव लिहा.</translation>
    </message>
    <message>
        <source>Whom may it be sent to?</source>
        <translation>हे कोणाला पाठवता येईल?</translation>
    </message>
    <message>
        <source>Name of the person or office</source>
        <translation>व्यक्तीचे किंवा कार्यालयाचे नाव</translation>
    </message>
    <message>
        <source>Role, such as lawyer or doctor</source>
        <translation>भूमिका, जसे वकील किंवा डॉक्टर</translation>
    </message>
    <message>
        <source>Where they work</source>
        <translation>ते कुठे काम करतात</translation>
    </message>
</context>
<context>
    <name>RecipientPart</name>
    <message>
        <source>Somebody outside the desk</source>
        <translation>डेस्कबाहेरचे कोणी</translation>
    </message>
    <message>
        <source>To whom?</source>
        <translation>कोणाला?</translation>
    </message>
    <message>
        <source>Who is told</source>
        <translation>कोणाला कळवले जाते</translation>
    </message>
    <message>
        <source>The name; if you do not know it, the post, such as “the officer in charge”.</source>
        <translation>नाव; माहीत नसल्यास पद, जसे “प्रभारी अधिकारी”.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>भूमिका</translation>
    </message>
    <message>
        <source>Their office</source>
        <translation>त्यांचे कार्यालय</translation>
    </message>
</context>
<context>
    <name>RecoveryCard</name>
    <message>
        <source>Please choose one.</source>
        <translation>कृपया एक निवडा.</translation>
    </message>
    <message>
        <source>Legal cases</source>
        <translation>कायदेशीर प्रकरणे</translation>
    </message>
    <message>
        <source>Clients of {name}</source>
        <translation>{name} यांचे क्लायंट</translation>
    </message>
    <message>
        <source>Hand over files</source>
        <translation>फाइली सोपवा</translation>
    </message>
    <message>
        <source>For when a colleague is ill, has left or had to make new keys. Those who keep the recovery sheets decide together; the reason is in the activity log, and the colleague is told at the next sign-in. Files at another laptop are handed over there.</source>
        <translation>सहकारी आजारी असतील, गेले असतील किंवा त्यांना नव्या किल्ल्या बनवाव्या लागल्या असतील तेव्हासाठी. पुनर्प्राप्ती कागद ज्यांच्याकडे आहेत ते एकत्र ठरवतात; कारण कृतींच्या लॉगमध्ये राहते, आणि त्या सहकाऱ्यांना पुढच्या साइन इनला कळवले जाते. दुसऱ्या लॅपटॉपवरील फाइली तिथेच सोपवल्या जातात.</translation>
    </message>
    <message>
        <source>Which files</source>
        <translation>कोणत्या फाइली</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>कोणाला</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>का</translation>
    </message>
    <message>
        <source>Hand it over</source>
        <translation>सोपवा</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>आत्ता नाही</translation>
    </message>
</context>
<context>
    <name>RecoveryPage</name>
    <message>
        <source>Please type your name.</source>
        <translation>कृपया तुमचे नाव लिहा.</translation>
    </message>
    <message>
        <source>The words of your recovery code</source>
        <translation>तुमच्या पुनर्प्राप्ती कोडचे शब्द</translation>
    </message>
    <message>
        <source>A new passphrase</source>
        <translation>नवा पासफ्रेज</translation>
    </message>
    <message>
        <source>Your printed recovery code opens your keys again.</source>
        <translation>तुमचा छापलेला पुनर्प्राप्ती कोड तुमच्या किल्ल्या पुन्हा उघडतो.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>तुमचे नाव</translation>
    </message>
    <message>
        <source>Please type the words of your recovery code.</source>
        <translation>कृपया तुमच्या पुनर्प्राप्ती कोडचे शब्द लिहा.</translation>
    </message>
    <message>
        <source>Set the new passphrase</source>
        <translation>नवा पासफ्रेज ठरवा</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>मागे</translation>
    </message>
</context>
<context>
    <name>ReferenceForm</name>
    <message>
        <source>Case number</source>
        <translation>प्रकरणाचा क्रमांक</translation>
    </message>
    <message>
        <source>Please write the number.</source>
        <translation>कृपया क्रमांक लिहा.</translation>
    </message>
    <message>
        <source>What kind of number</source>
        <translation>कोणत्या प्रकारचा क्रमांक</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>क्रमांक</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>वर्ष</translation>
    </message>
    <message>
        <source>Police station, court or authority</source>
        <translation>पोलीस ठाणे, न्यायालय किंवा प्राधिकरण</translation>
    </message>
</context>
<context>
    <name>ReferralForm</name>
    <message>
        <source>Please choose the kind of service.</source>
        <translation>कृपया सेवेचा प्रकार निवडा.</translation>
    </message>
    <message>
        <source>Changing a referral</source>
        <translation>रेफरल बदलणे</translation>
    </message>
    <message>
        <source>A new referral</source>
        <translation>नवीन रेफरल</translation>
    </message>
    <message>
        <source>Noting a referral sends nothing: nothing about the client leaves the desk by it. Everything but the kind and the day may be left empty.</source>
        <translation>रेफरल नोंदवल्याने काहीही पाठवले जात नाही: त्यामुळे क्लायंटबद्दलचे काहीही डेस्कबाहेर जात नाही. प्रकार आणि तारीख सोडून सर्व रिकामे ठेवता येते.</translation>
    </message>
    <message>
        <source>Kind of service</source>
        <translation>सेवेचा प्रकार</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>स्थिती</translation>
    </message>
    <message>
        <source>Sent or applied for on</source>
        <translation>पाठवल्याची किंवा अर्जाची तारीख</translation>
    </message>
    <message>
        <source>In this state since</source>
        <translation>या स्थितीत केव्हापासून</translation>
    </message>
    <message>
        <source>Answer promised by</source>
        <translation>उत्तर देण्याचा सांगितलेला दिनांक</translation>
    </message>
    <message>
        <source>Organisation or office</source>
        <translation>संस्था किंवा कार्यालय</translation>
    </message>
    <message>
        <source>How it is reached</source>
        <translation>संपर्क कसा साधायचा</translation>
    </message>
    <message>
        <source>What is asked for, in the client&apos;s words or yours</source>
        <translation>काय हवे आहे, क्लायंटच्या किंवा तुमच्या शब्दांत</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>पुढची पायरी</translation>
    </message>
    <message>
        <source>Number that the office gave</source>
        <translation>कार्यालयाने दिलेला क्रमांक</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>जतन करा</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करा</translation>
    </message>
</context>
<context>
    <name>ReferralReader</name>
    <message>
        <source>Status</source>
        <translation>स्थिती</translation>
    </message>
    <message>
        <source>Sent or applied for on</source>
        <translation>पाठवल्याची किंवा अर्जाची तारीख</translation>
    </message>
    <message>
        <source>How it is reached</source>
        <translation>संपर्क कसा साधायचा</translation>
    </message>
    <message>
        <source>What is asked for</source>
        <translation>काय मागितले आहे</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>पुढची पायरी</translation>
    </message>
    <message>
        <source>Number that the office gave</source>
        <translation>कार्यालयाने दिलेला क्रमांक</translation>
    </message>
    <message>
        <source>Our reference</source>
        <translation>आमचा संदर्भ</translation>
    </message>
    <message>
        <source>An answer is awaited by {day}.</source>
        <translation>{day} पर्यंत उत्तर अपेक्षित आहे.</translation>
    </message>
    <message>
        <source>An answer was awaited by {day}. It has not been noted yet.</source>
        <translation>{day} पर्यंत उत्तर अपेक्षित होते. ते अजून नोंदवलेले नाही.</translation>
    </message>
    <message>
        <source>{day}: letter to {rung}, names nobody</source>
        <translation>{day}: {rung} ला पत्र, कोणाचेही नाव नाही</translation>
    </message>
    <message>
        <source>The next office to write to, if the client wishes it: {rung}.</source>
        <translation>क्लायंटची इच्छा असल्यास पुढे ज्या कार्यालयाकडे जाता येईल: {rung}.</translation>
    </message>
    <message>
        <source>{day}: letter to {rung}, names the client by their consent</source>
        <translation>{day}: {rung} ला पत्र, क्लायंटच्या संमतीने त्यांच्या नावासह</translation>
    </message>
    <message>
        <source>{day}: {state}, noted by a colleague on {written}</source>
        <translation>{day}: {state}, सहकाऱ्यांनी {written} रोजी नोंदवले</translation>
    </message>
    <message>
        <source>{day}: {state}, noted by you on {written}</source>
        <translation>{day}: {state}, तुम्ही {written} रोजी नोंदवले</translation>
    </message>
    <message>
        <source>Which office</source>
        <translation>कोणते कार्यालय</translation>
    </message>
    <message>
        <source>Its name</source>
        <translation>त्याचे नाव</translation>
    </message>
    <message>
        <source>Letter sent on</source>
        <translation>पत्र पाठवल्याची तारीख</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>उत्तराचा दिवस</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>उत्तर</translation>
    </message>
    <message>
        <source>Offices written to</source>
        <translation>ज्या कार्यालयांना लिहिले</translation>
    </message>
    <message>
        <source>Letter…</source>
        <translation>पत्र…</translation>
    </message>
    <message>
        <source>Record an escalation</source>
        <translation>वरिष्ठ कार्यालयाला लिहिल्याचे नोंदवा</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>बदला</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>मागे</translation>
    </message>
</context>
<context>
    <name>ReferralsPresenter</name>
    <message>
        <source>The referral is noted.</source>
        <translation>रेफरल नोंदवला आहे.</translation>
    </message>
    <message>
        <source>The step is noted.</source>
        <translation>पायरी नोंदवली आहे.</translation>
    </message>
</context>
<context>
    <name>ReferralsTab</name>
    <message>
        <source>{day} (has passed)</source>
        <translation>{day} (होऊन गेली)</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>सेवा</translation>
    </message>
    <message>
        <source>To</source>
        <translation>कोणाला</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>पाठवले</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>स्थिती</translation>
    </message>
    <message>
        <source>Answer awaited by</source>
        <translation>उत्तर कधीपर्यंत अपेक्षित</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>पुढची पायरी</translation>
    </message>
    <message>
        <source>New referral</source>
        <translation>नवीन रेफरल</translation>
    </message>
    <message>
        <source>Referrals and entitlements</source>
        <translation>रेफरल आणि मिळण्याजोगे लाभ</translation>
    </message>
    <message>
        <source>No referral is here yet. Noting one sends nothing: nothing about the client leaves the desk by it.</source>
        <translation>इथे अजून रेफरल नाही. तो नोंदवल्याने काहीही पाठवले जात नाही: त्यामुळे क्लायंटबद्दलचे काहीही डेस्कबाहेर जात नाही.</translation>
    </message>
</context>
<context>
    <name>ReflectionForm</name>
    <message>
        <source>A day is needed.</source>
        <translation>तारीख हवी.</translation>
    </message>
    <message>
        <source>What I take away</source>
        <translation>मी काय सोबत नेईन</translation>
    </message>
    <message>
        <source>For the two of you. It is no evaluation, there is no score, and it goes to nobody else. Write what you like, and leave out the rest.</source>
        <translation>फक्त तुम्हा दोघांसाठी. हे मूल्यमापन नाही, गुण नाहीत, आणि हे इतर कोणाकडे जात नाही. हवे ते लिहा, बाकीचे सोडा.</translation>
    </message>
    <message>
        <source>My reflection</source>
        <translation>माझे मनन</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>तारीख</translation>
    </message>
    <message>
        <source>What helped me</source>
        <translation>मला कशाची मदत झाली</translation>
    </message>
    <message>
        <source>What I want to come back to</source>
        <translation>ज्याकडे परत यायचे आहे</translation>
    </message>
</context>
<context>
    <name>RegistrationCard</name>
    <message>
        <source>On statements that you write</source>
        <translation>आपण लिहिलेल्या निवेदनांवर</translation>
    </message>
    <message>
        <source>A court or an authority asks who wrote a statement. All may be left empty.</source>
        <translation>निवेदन कोणी लिहिले हे न्यायालय किंवा प्राधिकरण विचारते. सर्व रिकामे ठेवता येते.</translation>
    </message>
    <message>
        <source>Name as registered</source>
        <translation>नोंदणीकृत नाव</translation>
    </message>
    <message>
        <source>Qualification</source>
        <translation>पात्रता</translation>
    </message>
    <message>
        <source>Council and registration number</source>
        <translation>परिषद आणि नोंदणी क्रमांक</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>जतन करा</translation>
    </message>
</context>
<context>
    <name>Reminder</name>
    <message>
        <source>You have one appointment still ahead today, at {time}.</source>
        <translation>आज तुमची एक भेट बाकी आहे, {time} वाजता.</translation>
    </message>
    <message>
        <source>You have {count} appointments still ahead today, the next at {time}.</source>
        <translation>आज तुमच्या {count} भेटी बाकी आहेत, पुढची {time} वाजता.</translation>
    </message>
    <message>
        <source>Your next appointment is at {time}.</source>
        <translation>तुमची पुढची भेट {time} वाजता आहे.</translation>
    </message>
</context>
<context>
    <name>ReminderLine</name>
    <message>
        <source>Close</source>
        <translation>बंद करा</translation>
    </message>
</context>
<context>
    <name>RepeatsChoice</name>
    <message>
        <source>Please say how often, or until which day.</source>
        <translation>किती वेळाने, किंवा कोणत्या दिवसापर्यंत ते कृपया सांगा.</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>किती वेळाने पुन्हा</translation>
    </message>
    <message>
        <source>How many times</source>
        <translation>किती वेळा</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>या दिनांकापर्यंत</translation>
    </message>
    <message>
        <source>Whichever comes first ends it.</source>
        <translation>जे आधी येईल तिथे संपते.</translation>
    </message>
</context>
<context>
    <name>ReplyCard</name>
    <message>
        <source>A first reply</source>
        <translation>पहिले उत्तर</translation>
    </message>
    <message>
        <source>A letter of fixed sentences that names nobody. It is no legal advice: please ask a lawyer to read it.</source>
        <translation>ठरावीक वाक्यांचे, कोणाचेही नाव नसलेले पत्र. हा कायदेशीर सल्ला नाही: कृपया ते वकिलांना वाचायला द्या.</translation>
    </message>
    <message>
        <source>Language of the letter</source>
        <translation>पत्राची भाषा</translation>
    </message>
    <message>
        <source>We will answer by</source>
        <translation>आम्ही या तारखेपर्यंत उत्तर देऊ</translation>
    </message>
    <message>
        <source>May be left empty.</source>
        <translation>रिकामे ठेवता येते.</translation>
    </message>
    <message>
        <source>Show the reply…</source>
        <translation>उत्तर दाखवा…</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>The report is saved.</source>
        <translation>अहवाल जतन झाला.</translation>
    </message>
</context>
<context>
    <name>ReportStep</name>
    <message>
        <source>Rows that become files: {taken} of {rows}. Left out: {left}.</source>
        <translation>फाइली बनणाऱ्या ओळी: {rows} पैकी {taken}. वगळलेल्या: {left}.</translation>
    </message>
    <message>
        <source>Import {count}</source>
        <translation>{count} आणा</translation>
    </message>
    <message>
        <source>Row {number}: {remarks}</source>
        <translation>ओळ {number}: {remarks}</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>ओळ</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>काय होईल</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>काय पाहायचे</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाव</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>वगळलेली</translation>
    </message>
    <message>
        <source>A closed file</source>
        <translation>बंद फाइल</translation>
    </message>
    <message>
        <source>A file</source>
        <translation>फाइल</translation>
    </message>
    <message>
        <source>May already have a file: {codes}</source>
        <translation>कदाचित आधीच फाइल आहे: {codes}</translation>
    </message>
    <message>
        <source>May be the person of row {number}</source>
        <translation>ओळ {number} मधील व्यक्ती असू शकते</translation>
    </message>
    <message>
        <source>Only rows with something to look at</source>
        <translation>फक्त काही पाहायचे असलेल्या ओळी</translation>
    </message>
    <message>
        <source>Include rows with something unreadable</source>
        <translation>न वाचता येणारे काही असलेल्या ओळीही घ्या</translation>
    </message>
    <message>
        <source>What cannot be read is kept as text with the client&apos;s particulars.</source>
        <translation>जे वाचता येत नाही ते क्लायंटच्या इतर तपशिलात मजकूर म्हणून ठेवले जाते.</translation>
    </message>
    <message>
        <source>Include possible duplicates</source>
        <translation>कदाचित दोनदा असलेल्याही घ्या</translation>
    </message>
    <message>
        <source>People who may already have a file, or are in the list twice.</source>
        <translation>ज्यांची कदाचित आधीच फाइल आहे, किंवा जे यादीत दोनदा आहेत ते लोक.</translation>
    </message>
    <message>
        <source>Rows of the list</source>
        <translation>यादीतील ओळी</translation>
    </message>
    <message>
        <source>Back to the columns</source>
        <translation>स्तंभांकडे परत</translation>
    </message>
</context>
<context>
    <name>ReportTab</name>
    <message>
        <source>Tables (*.csv)</source>
        <translation>तक्ते (*.csv)</translation>
    </message>
    <message>
        <source>Save the report as a table</source>
        <translation>अहवाल तक्ता म्हणून जतन करा</translation>
    </message>
    <message>
        <source>Save this office&apos;s figures</source>
        <translation>या कार्यालयाचे आकडे जतन करा</translation>
    </message>
    <message>
        <source>Figures (*.cdf)</source>
        <translation>आकडे (*.cdf)</translation>
    </message>
    <message>
        <source>Bring in another office&apos;s figures</source>
        <translation>दुसऱ्या कार्यालयाचे आकडे आणा</translation>
    </message>
    <message>
        <source>Report for the committee</source>
        <translation>समितीसाठी अहवाल</translation>
    </message>
    <message>
        <source>People served, sessions, change in questionnaires, answers of the offices that were asked, and what people said of the service. It has nothing in it that may not be shown to everybody.</source>
        <translation>किती लोकांना सेवा मिळाली, सत्रे, प्रश्नावलीतील बदल, ज्या कार्यालयांना विचारले त्यांची उत्तरे, आणि लोक सेवेबद्दल काय म्हणाले. सर्वांना दाखवता येणार नाही असे यात काही नाही.</translation>
    </message>
    <message>
        <source>With the figures of the other offices</source>
        <translation>इतर कार्यालयांच्या आकड्यांसह</translation>
    </message>
    <message>
        <source>Print the report…</source>
        <translation>अहवाल छापा…</translation>
    </message>
    <message>
        <source>Save as a table…</source>
        <translation>तक्ता म्हणून जतन करा…</translation>
    </message>
    <message>
        <source>Other offices</source>
        <translation>इतर कार्यालये</translation>
    </message>
    <message>
        <source>An office&apos;s figures travel in a file that its supervisor signs. What is here already, is older or contradicts what came before is not taken in.</source>
        <translation>कार्यालयाचे आकडे अशा फाइलीतून जातात जिच्यावर तिथले पर्यवेक्षक सही करतात. जे आधीच इथे आहे, जुने आहे किंवा आधी आलेल्याशी जुळत नाही ते घेतले जात नाही.</translation>
    </message>
    <message>
        <source>Save this office&apos;s figures…</source>
        <translation>या कार्यालयाचे आकडे जतन करा…</translation>
    </message>
    <message>
        <source>Bring in another office&apos;s figures…</source>
        <translation>दुसऱ्या कार्यालयाचे आकडे आणा…</translation>
    </message>
    <message>
        <source>Compare these words</source>
        <translation>हे शब्द जुळवून पाहा</translation>
    </message>
    <message>
        <source>The words are the same</source>
        <translation>शब्द तेच आहेत</translation>
    </message>
    <message>
        <source>Do not take it in</source>
        <translation>घेऊ नका</translation>
    </message>
    <message>
        <source>No month can be shown yet.</source>
        <translation>अजून कोणत्याही महिन्याचे काही दाखवता येत नाही.</translation>
    </message>
    <message>
        <source>At the end of {month}: {people} people.</source>
        <translation>{month} च्या अखेरीस: {people} जण.</translation>
    </message>
    <message>
        <source>At the end of {month}: {people} people in {count} offices.</source>
        <translation>{month} च्या अखेरीस: {count} कार्यालयांत {people} जण.</translation>
    </message>
    <message>
        <source>{name}, figures of {day}</source>
        <translation>{name}, {day} चे आकडे</translation>
    </message>
    <message>
        <source>No other office&apos;s figures are here.</source>
        <translation>दुसऱ्या कोणत्याही कार्यालयाचे आकडे इथे नाहीत.</translation>
    </message>
    <message>
        <source>Figures of {office}, of {day}. Ask a person whom you know there, by telephone for instance, for the words that identify their office; they see them under “Other laptops”. Take the figures in only if every word is the same.</source>
        <translation>{office} चे आकडे, {day} चे. तिथल्या ओळखीच्या व्यक्तीला, उदाहरणार्थ फोनवर, त्यांच्या कार्यालयाची ओळख असलेले शब्द विचारा; ते त्यांना “इतर लॅपटॉप” पानावर दिसतात. प्रत्येक शब्द तोच असेल तरच आकडे घ्या.</translation>
    </message>
</context>
<context>
    <name>ReportView</name>
    <message>
        <source>Save the report</source>
        <translation>अहवाल जतन करा</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>मजकूर (*.txt)</translation>
    </message>
    <message>
        <source>Report for support</source>
        <translation>मदतीसाठी अहवाल</translation>
    </message>
    <message>
        <source>This is all of it. Please read it before you save it; nothing is sent.</source>
        <translation>हे सर्व एवढेच आहे. जतन करण्याआधी कृपया वाचा; काहीही पाठवले जात नाही.</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>जतन करा…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करा</translation>
    </message>
</context>
<context>
    <name>RequestForm</name>
    <message>
        <source>Ask a counsellor</source>
        <translation>समुपदेशकाकडे मागा</translation>
    </message>
    <message>
        <source>The counsellor asks the client, who may say no. You get a summary, or hear that none can be given; for a hearing, you hear whether time is offered. You are not told why.</source>
        <translation>समुपदेशक क्लायंटला विचारतात; क्लायंट नाही म्हणू शकतात. तुम्हाला सारांश मिळतो, किंवा देता येत नाही हे कळते; सुनावणीसाठी वेळ दिला जात आहे की नाही हे कळते. कारण तुम्हाला सांगितले जात नाही.</translation>
    </message>
    <message>
        <source>Send the request</source>
        <translation>विनंती पाठवा</translation>
    </message>
    <message>
        <source>Please choose whom to ask.</source>
        <translation>कोणाला विचारायचे ते कृपया निवडा.</translation>
    </message>
    <message>
        <source>Please write a few words on whom it is about.</source>
        <translation>हे कोणाबद्दल आहे ते कृपया थोड्या शब्दांत लिहा.</translation>
    </message>
    <message>
        <source>Counsellor</source>
        <translation>समुपदेशक</translation>
    </message>
    <message>
        <source>What is needed</source>
        <translation>काय हवे आहे</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>कशासाठी</translation>
    </message>
    <message>
        <source>How will the counsellor know who this is about?</source>
        <translation>हे कोणाबद्दल आहे ते समुपदेशकांना कसे कळेल?</translation>
    </message>
    <message>
        <source>In your own words. No health or counselling detail here; the number of a case is better left out.</source>
        <translation>तुमच्या शब्दांत. आरोग्य किंवा समुपदेशनाचा तपशील इथे नको; प्रकरणाचा क्रमांक न लिहिणे बरे.</translation>
    </message>
    <message>
        <source>Needed by, or the day of the hearing</source>
        <translation>केव्हापर्यंत हवे, किंवा सुनावणीचा दिवस</translation>
    </message>
    <message>
        <source>For the case</source>
        <translation>प्रकरणासाठी</translation>
    </message>
    <message>
        <source>Stays here; it is not sent.</source>
        <translation>इथेच राहते; पाठवले जात नाही.</translation>
    </message>
</context>
<context>
    <name>ResponseReader</name>
    <message>
        <source>Nothing was answered.</source>
        <translation>काहीही उत्तर दिलेले नाही.</translation>
    </message>
    <message>
        <source>Back to the forms</source>
        <translation>फॉर्मकडे परत</translation>
    </message>
</context>
<context>
    <name>RestoreKeyPage</name>
    <message>
        <source>Please type the words of a recovery code.</source>
        <translation>कृपया एका पुनर्प्राप्ती कोडचे शब्द लिहा.</translation>
    </message>
    <message>
        <source>Open with a recovery code</source>
        <translation>पुनर्प्राप्ती कोडने उघडा</translation>
    </message>
    <message>
        <source>The office&apos;s data is here, but not this laptop&apos;s key. The recovery code of anyone in the office brings it back.</source>
        <translation>कार्यालयाचा डेटा इथे आहे, पण या लॅपटॉपची किल्ली नाही. कार्यालयातील कोणाच्याही पुनर्प्राप्ती कोडने ती परत येते.</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>पुनर्प्राप्ती कोड</translation>
    </message>
    <message>
        <source>Open the office</source>
        <translation>कार्यालय उघडा</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>मागे</translation>
    </message>
</context>
<context>
    <name>RestorePage</name>
    <message>
        <source>The folder with the backups</source>
        <translation>बॅकअप असलेले फोल्डर</translation>
    </message>
    <message>
        <source>The backup: {count} entries in the office log, made on {when}.</source>
        <translation>बॅकअप: कार्यालयाच्या लॉगमध्ये {count} नोंदी, {when} रोजी बनवलेला.</translation>
    </message>
    <message>
        <source>This laptop: {count} entries, the last on {when}.</source>
        <translation>हा लॅपटॉप: {count} नोंदी, शेवटची {when} रोजी.</translation>
    </message>
    <message>
        <source>This laptop: an office that cannot be opened now.</source>
        <translation>हा लॅपटॉप: एक कार्यालय, जे आत्ता उघडता येत नाही.</translation>
    </message>
    <message>
        <source>If the backup takes its place, whatever was written here since is no longer in the desk. It is kept beside it, in the data folder, and not deleted.</source>
        <translation>बॅकअप त्याच्या जागी आला तर त्यानंतर इथे जे लिहिले गेले ते डेस्कमध्ये राहत नाही. ते शेजारी, डेटा फोल्डरमध्ये ठेवले जाते, पुसले जात नाही.</translation>
    </message>
    <message>
        <source>Restore from a backup</source>
        <translation>बॅकअपमधून परत आणा</translation>
    </message>
    <message>
        <source>People sign in afterwards with the passphrases of that day.</source>
        <translation>नंतर सर्वजण त्या दिवशीच्या पासफ्रेजने साइन इन करतात.</translation>
    </message>
    <message>
        <source>Please plug in the stick or disk with the backups, and choose its folder. On another laptop the desk then asks for the key file or for somebody&apos;s recovery code.</source>
        <translation>कृपया बॅकअप असलेला पेन ड्राइव्ह किंवा डिस्क लावा, आणि त्यावरील फोल्डर निवडा. दुसऱ्या लॅपटॉपवर डेस्क मग किल्लीची फाइल किंवा कोणाचा तरी पुनर्प्राप्ती कोड मागतो.</translation>
    </message>
    <message>
        <source>Choose the folder…</source>
        <translation>फोल्डर निवडा…</translation>
    </message>
    <message>
        <source>Which backup</source>
        <translation>कोणता बॅकअप</translation>
    </message>
    <message>
        <source>Restore this backup</source>
        <translation>हा बॅकअप परत आणा</translation>
    </message>
    <message>
        <source>Replace what is here with this backup</source>
        <translation>इथे जे आहे त्याच्या जागी हा बॅकअप आणा</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>मागे</translation>
    </message>
</context>
<context>
    <name>Restoring</name>
    <message>
        <source>Reading the backups…</source>
        <translation>बॅकअप वाचले जात आहेत…</translation>
    </message>
    <message>
        <source>The office is restored as it was on {when}.</source>
        <translation>कार्यालय {when} रोजी होते तसे परत आणले आहे.</translation>
    </message>
    <message>
        <source>No backups are made on this laptop yet: the administrator chooses a folder for them under “Backups”.</source>
        <translation>या लॅपटॉपवर अजून बॅकअप होत नाहीत: प्रशासक “बॅकअप” मध्ये त्यांसाठी फोल्डर निवडतात.</translation>
    </message>
    <message>
        <source>Restoring the office…</source>
        <translation>कार्यालय परत आणले जात आहे…</translation>
    </message>
</context>
<context>
    <name>ResultCard</name>
    <message>
        <source>Result</source>
        <translation>निकाल</translation>
    </message>
    <message>
        <source>The score appears when every item has an answer.</source>
        <translation>प्रत्येक प्रश्नाचे उत्तर दिल्यावर गुण दिसतात.</translation>
    </message>
    <message>
        <source>Cannot be scored yet. The score appears when every item has an answer.</source>
        <translation>अजून गुण काढता येत नाहीत. प्रत्येक प्रश्नाचे उत्तर असेल तेव्हा गुण दिसतील.</translation>
    </message>
    <message>
        <source>A score opens a conversation. It is no diagnosis, and it may be wrong.</source>
        <translation>गुण बोलण्याची सुरुवात करून देतात. ते निदान नाही, आणि ते चुकू शकतात.</translation>
    </message>
</context>
<context>
    <name>ResumedMessage</name>
    <message>
        <source>Delete what was typed here for good?</source>
        <translation>इथे लिहिलेले कायमचे पुसायचे?</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>राहू द्या</translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation>टाकून द्या</translation>
    </message>
    <message>
        <source>This was being written on {moment} and is not saved yet.</source>
        <translation>हे {moment} रोजी लिहिले जात होते आणि अजून जतन झालेले नाही.</translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation>टाकून द्या…</translation>
    </message>
</context>
<context>
    <name>RetentionCard</name>
    <message>
        <source>Please write why.</source>
        <translation>कृपया कारण लिहा.</translation>
    </message>
    <message>
        <source>From now on nobody opens, finds or changes the file. The consents are withdrawn, and what was sent is called back. Until {days} days are over the seal can be lifted if the client asks for it; after that the file is destroyed for good.</source>
        <translation>आतापासून कोणीही फाइल उघडत नाही, शोधू शकत नाही किंवा बदलत नाही. संमती मागे घेतल्या जातात, आणि जे पाठवले होते ते परत बोलावले जाते. {days} दिवस संपेपर्यंत क्लायंटने सांगितल्यास सील उघडता येते; त्यानंतर फाइल कायमची नष्ट केली जाते.</translation>
    </message>
    <message>
        <source>From now on nobody opens, finds or changes the file. The consents are withdrawn, and what was sent is called back. The wish is kept with the file. But the file is under a legal hold and is not destroyed while that lasts. Please tell the client so, and why, as it is written below.</source>
        <translation>आतापासून कोणीही फाइल उघडत नाही, शोधू शकत नाही किंवा बदलत नाही. संमती मागे घेतल्या जातात, आणि जे पाठवले होते ते परत बोलावले जाते. इच्छा फाइलसोबत ठेवली जाते. पण फाइल कायदेशीर जतनात आहे आणि ते असेपर्यंत नष्ट केली जात नाही. कृपया क्लायंटला हे सांगा, आणि का, जसे खाली लिहिले आहे.</translation>
    </message>
    <message>
        <source>Seal it now</source>
        <translation>आत्ता सील करा</translation>
    </message>
    <message>
        <source>This file is kept until {day}, longer than usual: {reason}</source>
        <translation>ही फाइल {day} पर्यंत ठेवली जाते, नेहमीपेक्षा जास्त काळ: {reason}</translation>
    </message>
    <message>
        <source>This file is kept until {day}: {years} years after the last day.</source>
        <translation>ही फाइल {day} पर्यंत ठेवली जाते: शेवटच्या दिवसानंतर {years} वर्षे.</translation>
    </message>
    <message>
        <source>Stop using the file and seal it…</source>
        <translation>फाइल वापरणे थांबवा आणि सील करा…</translation>
    </message>
    <message>
        <source>The work with the client goes on; the file is kept meanwhile.</source>
        <translation>क्लायंटसोबत काम सुरू आहे; तोपर्यंत फाइल ठेवली जाते.</translation>
    </message>
    <message>
        <source>This file is kept until {day}, because of the client&apos;s age.</source>
        <translation>क्लायंटच्या वयामुळे ही फाइल {day} पर्यंत ठेवली जाते.</translation>
    </message>
    <message>
        <source>How long the file is kept</source>
        <translation>फाइल किती काळ ठेवली जाते</translation>
    </message>
    <message>
        <source>If the client asks for the file not to be used any more, seal it. It is then kept for {days} days by the office&apos;s rule and destroyed after that, unless a legal hold is in force. Please have the office&apos;s lawyer check this rule.</source>
        <translation>फाइल यापुढे वापरू नये असे क्लायंटने सांगितल्यास ती सील करा. मग ती कार्यालयाच्या नियमाने {days} दिवस ठेवली जाते, आणि त्यानंतर नष्ट केली जाते, कायदेशीर जतन नसल्यास. कृपया कार्यालयाच्या वकिलांकडून हा नियम तपासून घ्या.</translation>
    </message>
    <message>
        <source>Keep it longer, until</source>
        <translation>आणखी ठेवा, या दिवसापर्यंत</translation>
    </message>
    <message>
        <source>Why it is kept longer</source>
        <translation>ती आणखी का ठेवली जाते</translation>
    </message>
    <message>
        <source>Keep it longer</source>
        <translation>आणखी ठेवा</translation>
    </message>
</context>
<context>
    <name>RetentionPage</name>
    <message>
        <source>Everything in file {code} is destroyed and cannot be brought back.</source>
        <translation>फाइल {code} मधील सर्व काही नष्ट केले जाते आणि परत आणता येत नाही.</translation>
    </message>
    <message>
        <source>Destroy it for good</source>
        <translation>कायमची नष्ट करा</translation>
    </message>
    <message>
        <source>File {code} is sealed now. It is destroyed once the time after sealing is over; until then the seal can be lifted.</source>
        <translation>फाइल {code} आता सील केलेली आहे. सील केल्यानंतरचा काळ संपल्यावर ती नष्ट केली जाते; तोपर्यंत सील काढता येते.</translation>
    </message>
    <message>
        <source>Seal it now</source>
        <translation>आत्ता सील करा</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>हो</translation>
    </message>
    <message>
        <source>No</source>
        <translation>नाही</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>कोड</translation>
    </message>
    <message>
        <source>Sealed on</source>
        <translation>सील केल्याची तारीख</translation>
    </message>
    <message>
        <source>Kept until</source>
        <translation>कधीपर्यंत ठेवायची</translation>
    </message>
    <message>
        <source>Legal hold</source>
        <translation>कायदेशीर जतन</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>का</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>शेवटचा दिवस</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>तारीख</translation>
    </message>
    <message>
        <source>How to ask</source>
        <translation>कसे विचारायचे</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>सांगितले नाही</translation>
    </message>
    <message>
        <source>Sealed files</source>
        <translation>सील केलेल्या फाइली</translation>
    </message>
    <message>
        <source>Closed files due for review</source>
        <translation>आढावा घ्यायच्या बंद फाइली</translation>
    </message>
    <message>
        <source>Follow-up checks due</source>
        <translation>कोणाची विचारपूस करायची</translation>
    </message>
    <message>
        <source>Closed files</source>
        <translation>बंद फाइली</translation>
    </message>
    <message>
        <source>Files that are not in use, and how long they are kept.</source>
        <translation>वापरात नसलेल्या फाइली, आणि त्या किती काळ ठेवल्या जातात.</translation>
    </message>
    <message>
        <source>No file is sealed.</source>
        <translation>कोणतीही फाइल सील केलेली नाही.</translation>
    </message>
    <message>
        <source>No file is due for review.</source>
        <translation>आत्ता कोणत्याही फाइलचा आढावा घ्यायचा नाही.</translation>
    </message>
    <message>
        <source>Nobody in the next two weeks.</source>
        <translation>पुढच्या दोन आठवड्यांत कोणाचीही नाही.</translation>
    </message>
    <message>
        <source>Nobody can open a sealed file. The office&apos;s rule says how long it is kept, so that the client can still ask for it. When that time is over it can be destroyed, unless it is under a legal hold. Please have the office&apos;s lawyer check this rule.</source>
        <translation>सील केलेली फाइल कोणालाही उघडता येत नाही. ती किती काळ ठेवायची हे कार्यालयाच्या नियमाने ठरते, म्हणजे क्लायंट तेव्हाही ती मागू शकतात. तो काळ संपल्यावर ती नष्ट करता येते, ती कायदेशीर जतनात नसल्यास. कृपया कार्यालयाच्या वकिलांकडून हा नियम तपासून घ्या.</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>यादीकडे परत</translation>
    </message>
    <message>
        <source>Lift the seal, because the client asks</source>
        <translation>क्लायंटच्या सांगण्यावरून सील उघडा</translation>
    </message>
    <message>
        <source>Destroy it…</source>
        <translation>नष्ट करा…</translation>
    </message>
    <message>
        <source>Open it, to keep it longer</source>
        <translation>आणखी ठेवण्यासाठी उघडा</translation>
    </message>
    <message>
        <source>Seal it…</source>
        <translation>सील करा…</translation>
    </message>
</context>
<context>
    <name>RetentionPresenter</name>
    <message>
        <source>The seal is lifted. The file is in the list.</source>
        <translation>सील काढले आहे. फाइल यादीत आहे.</translation>
    </message>
    <message>
        <source>The file is on hold.</source>
        <translation>फाइल जतनात ठेवली आहे.</translation>
    </message>
    <message>
        <source>The hold is ended.</source>
        <translation>जतन संपले आहे.</translation>
    </message>
    <message>
        <source>The file is destroyed.</source>
        <translation>फाइल नष्ट केली आहे.</translation>
    </message>
    <message>
        <source>The file is sealed.</source>
        <translation>फाइल सील केली आहे.</translation>
    </message>
</context>
<context>
    <name>RetiredLaptop</name>
    <message>
        <source>This laptop was retired: it gets nothing more from the others, and they take nothing more from it. What is kept here stays here. If that was not meant, please ask an administrator: they can let it in again with a new code.</source>
        <translation>हा लॅपटॉप काढून टाकला आहे: इतर लॅपटॉपांकडून इथे आता काही येत नाही, आणि इथून तेही आता काही घेत नाहीत. इथे जे ठेवले आहे ते इथेच राहते. असे अपेक्षित नसेल, तर कृपया प्रशासकांना सांगा: ते नवीन कोडने तो पुन्हा जोडू शकतात.</translation>
    </message>
</context>
<context>
    <name>ReviewCard</name>
    <message>
        <source>Please write the outcome.</source>
        <translation>काय निष्पन्न झाले ते कृपया लिहा.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>दिवस</translation>
    </message>
    <message>
        <source>What</source>
        <translation>काय</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>फेरविचार</translation>
    </message>
    <message>
        <source>Copy with parts left out: {count}</source>
        <translation>भाग वगळलेली प्रत: {count}</translation>
    </message>
    <message>
        <source>Not asked for</source>
        <translation>मागितला नाही</translation>
    </message>
    <message>
        <source>Answer due by {day}</source>
        <translation>{day} पर्यंत उत्तर द्यायचे आहे</translation>
    </message>
    <message>
        <source>A review</source>
        <translation>फेरविचार</translation>
    </message>
    <message>
        <source>When a part of a copy is left out or a correction is refused, the client can ask for a review. The office settings name who reviews it: {who}. The answer is due within {days} days, and the desk reminds you.</source>
        <translation>प्रतीतील भाग वगळल्यास किंवा दुरुस्ती नाकारल्यास क्लायंट फेरविचार मागू शकतात. कार्यालयाच्या सेटिंगनुसार {who} फेरविचार करतात. उत्तर {days} दिवसांत द्यायचे असते, आणि डेस्क आपल्याला आठवण करून देतो.</translation>
    </message>
    <message>
        <source>Nothing was left out or refused.</source>
        <translation>काहीही वगळले किंवा नाकारले नाही.</translation>
    </message>
    <message>
        <source>What can be looked at again</source>
        <translation>काय पुन्हा पाहता येते</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>निकाल</translation>
    </message>
    <message>
        <source>The client asks for a review</source>
        <translation>क्लायंटला फेरविचार हवा आहे</translation>
    </message>
    <message>
        <source>Save the outcome</source>
        <translation>निष्कर्ष जतन करा</translation>
    </message>
</context>
<context>
    <name>ReviewSettings</name>
    <message>
        <source>Who reviews it</source>
        <translation>फेरविचार कोण करते</translation>
    </message>
    <message>
        <source>Please ask the office&apos;s lawyer which of the two applies.</source>
        <translation>दोनपैकी कोणते, हे कृपया कार्यालयाच्या वकिलांना विचारा.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाव</translation>
    </message>
    <message>
        <source>How they are reached</source>
        <translation>त्यांच्याशी संपर्क कसा साधायचा</translation>
    </message>
    <message>
        <source>It is printed in the client&apos;s copy.</source>
        <translation>हे क्लायंटच्या प्रतीत छापले जाते.</translation>
    </message>
    <message>
        <source>Days until an answer is due</source>
        <translation>उत्तर किती दिवसांत द्यायचे</translation>
    </message>
</context>
<context>
    <name>RightsPresenter</name>
    <message>
        <source>The copy is saved. Outside the desk nothing protects it any more.</source>
        <translation>प्रत जतन झाली. डेस्कबाहेर ती आता सुरक्षित नाही.</translation>
    </message>
    <message>
        <source>The request is saved beside the record.</source>
        <translation>विनंती नोंदींशेजारी जतन झाली आहे.</translation>
    </message>
    <message>
        <source>The answer is saved.</source>
        <translation>उत्तर जतन झाले.</translation>
    </message>
    <message>
        <source>The request is saved, with the day by which it is answered.</source>
        <translation>विनंती जतन झाली आहे, उत्तर देण्याच्या तारखेसह.</translation>
    </message>
    <message>
        <source>The outcome is saved.</source>
        <translation>निष्कर्ष जतन केला आहे.</translation>
    </message>
    <message>
        <source>The file is kept longer.</source>
        <translation>फाइल आणखी काळ ठेवली जाते.</translation>
    </message>
    <message>
        <source>The file is on hold.</source>
        <translation>फाइल जतनात ठेवली आहे.</translation>
    </message>
    <message>
        <source>The hold is ended.</source>
        <translation>जतन संपले आहे.</translation>
    </message>
    <message>
        <source>The file is sealed. See Closed files for how long it will be kept.</source>
        <translation>फाइल सील केली आहे. ती किती काळ ठेवली जाईल ते “बंद फाइली” मध्ये पाहा.</translation>
    </message>
</context>
<context>
    <name>RiskCard</name>
    <message>
        <source>Nothing is recorded yet.</source>
        <translation>अजून काही नोंदवलेले नाही.</translation>
    </message>
    <message>
        <source>{level}, as seen on {day} by {name}.</source>
        <translation>{level}, {name} यांनी {day} रोजी पाहिल्याप्रमाणे.</translation>
    </message>
    <message>
        <source>To be looked at again on {day}.</source>
        <translation>{day} रोजी पुन्हा पाहायचे आहे.</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>कारणे</translation>
    </message>
    <message>
        <source>No day is set to look at it again. Please set one today.</source>
        <translation>पुन्हा पाहण्याचा दिवस ठरलेला नाही. कृपया आजच ठरवा.</translation>
    </message>
    <message>
        <source>The day to look at it again was {day}. Please look at it today, and talk with your supervisor if you cannot reach the client safely.</source>
        <translation>पुन्हा पाहण्याचा दिवस {day} होता. कृपया आजच पाहा, आणि क्लायंटपर्यंत सुरक्षितपणे पोहोचता न आल्यास पर्यवेक्षकांशी बोला.</translation>
    </message>
    <message>
        <source>The day to look at it again was {day}. The next time you see the client is fine.</source>
        <translation>पुन्हा पाहण्याचा दिवस {day} होता. क्लायंटशी पुढच्या भेटीत पाहिले तरी चालेल.</translation>
    </message>
    <message>
        <source>How the client sees it</source>
        <translation>क्लायंटला हे कसे दिसते</translation>
    </message>
    <message>
        <source>What kind of danger</source>
        <translation>कोणत्या प्रकारचा धोका</translation>
    </message>
    <message>
        <source>Assessed by</source>
        <translation>मूल्यांकन कोणी केले</translation>
    </message>
    <message>
        <source>Protective factors</source>
        <translation>क्लायंटच्या सुरक्षिततेच्या बाजूने काय आहे</translation>
    </message>
    <message>
        <source>What was agreed</source>
        <translation>काय ठरले</translation>
    </message>
    <message>
        <source>Hurt that day</source>
        <translation>त्या दिवशी दुखापत</translation>
    </message>
    <message>
        <source>A safe place for the night</source>
        <translation>रात्रीसाठी सुरक्षित जागा</translation>
    </message>
    <message>
        <source>Sexual violence in the days before</source>
        <translation>त्याआधीच्या दिवसांत लैंगिक हिंसा</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>तारीख</translation>
    </message>
    <message>
        <source>Assessed as</source>
        <translation>मूल्यांकन</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>जोखीम</translation>
    </message>
    <message>
        <source>Whom to tell and when is settled with your supervisor, not by this page.</source>
        <translation>कोणाला आणि केव्हा सांगायचे हे तुमच्या पर्यवेक्षकांसोबत ठरते, या पानाने नाही.</translation>
    </message>
    <message>
        <source>New assessment</source>
        <translation>नवीन मूल्यांकन</translation>
    </message>
    <message>
        <source>Risk assessments, the latest first</source>
        <translation>जोखमीची मूल्यांकने, शेवटचे आधी</translation>
    </message>
</context>
<context>
    <name>RiskForm</name>
    <message>
        <source>Please choose one of these.</source>
        <translation>कृपया यांपैकी एक निवडा.</translation>
    </message>
    <message>
        <source>At this level, please choose a day to look at it again.</source>
        <translation>या पातळीवर पुन्हा पाहण्याचा दिवस कृपया निवडा.</translation>
    </message>
    <message>
        <source>How the client sees it</source>
        <translation>क्लायंटला हे कसे दिसते</translation>
    </message>
    <message>
        <source>First of all, and in their words: what they fear, what would help.</source>
        <translation>सर्वात आधी, आणि त्यांच्याच शब्दांत: कशाची भीती वाटते, कशाने मदत होईल.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>तारीख</translation>
    </message>
    <message>
        <source>What kind of danger</source>
        <translation>कोणत्या प्रकारचा धोका</translation>
    </message>
    <message>
        <source>As many as fit, or none of them.</source>
        <translation>लागू होतील तितके, किंवा एकही नाही.</translation>
    </message>
    <message>
        <source>How you see it</source>
        <translation>तुम्हाला ते कसे दिसते</translation>
    </message>
    <message>
        <source>After talking with the client. No questionnaire decides it.</source>
        <translation>क्लायंटशी बोलल्यानंतर. कोणतीही प्रश्नावली हे ठरवत नाही.</translation>
    </message>
    <message>
        <source>Your name, if you leave it empty.</source>
        <translation>रिकामे ठेवल्यास तुमचे नाव.</translation>
    </message>
    <message>
        <source>Assessed by</source>
        <translation>मूल्यांकन कोणी केले</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>कारणे</translation>
    </message>
    <message>
        <source>In a few words, if it helps.</source>
        <translation>उपयोग होत असेल तर थोड्या शब्दांत.</translation>
    </message>
    <message>
        <source>Protective factors</source>
        <translation>क्लायंटच्या सुरक्षिततेच्या बाजूने काय आहे</translation>
    </message>
    <message>
        <source>What was agreed</source>
        <translation>काय ठरले</translation>
    </message>
    <message>
        <source>Look at it again on</source>
        <translation>पुन्हा पाहण्याची तारीख</translation>
    </message>
    <message>
        <source>Save the assessment</source>
        <translation>मूल्यांकन जतन करा</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करा</translation>
    </message>
</context>
<context>
    <name>RoleBoxes</name>
    <message>
        <source>Please choose at least one.</source>
        <translation>कृपया किमान एक निवडा.</translation>
    </message>
    <message>
        <source>Counselling and casework are kept apart: one person, one of them.</source>
        <translation>समुपदेशन आणि केसवर्क वेगळे ठेवले जातात: एका व्यक्तीला त्यांपैकी एकच.</translation>
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
        <translation>तुमच्या कार्यालयाची ओळख असलेले शब्द</translation>
    </message>
    <message>
        <source>Another office compares these words with you before it takes in figures of this office: every word must be the same. They are no secret.</source>
        <translation>दुसरे कार्यालय या कार्यालयाचे आकडे घेण्यापूर्वी हे शब्द तुमच्याबरोबर तपासते: प्रत्येक शब्द सारखाच असला पाहिजे. ते गुप्त नाहीत.</translation>
    </message>
</context>
<context>
    <name>RootSheets</name>
    <message>
        <source>Any recovery sheet ({number} of {count})</source>
        <translation>कोणताही पुनर्प्राप्ती कागद ({count} पैकी {number})</translation>
    </message>
    <message>
        <source>Any other recovery sheet ({number} of {count})</source>
        <translation>दुसरा कोणताही पुनर्प्राप्ती कागद ({count} पैकी {number})</translation>
    </message>
    <message>
        <source>The recovery sheet</source>
        <translation>पुनर्प्राप्ती कागद</translation>
    </message>
    <message>
        <source>Please type the words of this sheet.</source>
        <translation>कृपया या कागदावरील शब्द लिहा.</translation>
    </message>
</context>
<context>
    <name>SafetyCard</name>
    <message>
        <source>Safety comes first</source>
        <translation>सुरक्षितता सर्वांत आधी</translation>
    </message>
    <message>
        <source>{questionnaire}, answered on {day}:</source>
        <translation>{questionnaire}, {day} रोजी भरली:</translation>
    </message>
    <message>
        <source>Open the safety plan</source>
        <translation>सुरक्षा योजना उघडा</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>काय केले</translation>
    </message>
    <message>
        <source>Asked the client about safety</source>
        <translation>क्लायंटला सुरक्षिततेबद्दल विचारले</translation>
    </message>
    <message>
        <source>Went through the safety plan together</source>
        <translation>सुरक्षा योजना एकत्र पाहिली</translation>
    </message>
    <message>
        <source>Told the supervisor</source>
        <translation>पर्यवेक्षकांना सांगितले</translation>
    </message>
    <message>
        <source>Gave the numbers of helplines</source>
        <translation>हेल्पलाइनचे क्रमांक दिले</translation>
    </message>
    <message>
        <source>Nothing more was needed</source>
        <translation>आणखी काही गरज नव्हती</translation>
    </message>
    <message>
        <source>In a few words, if you like</source>
        <translation>हवे असल्यास थोडक्या शब्दांत</translation>
    </message>
    <message>
        <source>Save what was done</source>
        <translation>जे केले ते जतन करा</translation>
    </message>
    <message>
        <source>More questionnaires that wait for this: {count}</source>
        <translation>याची वाट पाहणाऱ्या आणखी प्रश्नावल्या: {count}</translation>
    </message>
</context>
<context>
    <name>SafetyPresenter</name>
    <message>
        <source>The risk assessment is not saved yet. It is kept as a draft under Safety plan and risk.</source>
        <translation>जोखमीचे मूल्यांकन अजून जतन केलेले नाही. ते मसुदा म्हणून सुरक्षा योजना आणि जोखीम येथे आहे.</translation>
    </message>
    <message>
        <source>The plan is saved. You can print it for the client.</source>
        <translation>योजना जतन झाली. ती क्लायंटसाठी छापता येईल.</translation>
    </message>
    <message>
        <source>The assessment is saved in the client&apos;s file.</source>
        <translation>मूल्यांकन क्लायंटच्या फाइलमध्ये जतन झाले.</translation>
    </message>
</context>
<context>
    <name>SavedStateLine</name>
    <message>
        <source>Saved at {time}</source>
        <translation>{time} वाजता जतन झाले</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>जतन होत आहे…</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>अजून जतन झालेले नाही</translation>
    </message>
</context>
<context>
    <name>SchemeChoice</name>
    <message>
        <source>Please choose the scheme that the statement is written for.</source>
        <translation>निवेदन कोणत्या योजनेसाठी लिहिले आहे ते कृपया निवडा.</translation>
    </message>
    <message>
        <source>Which compensation scheme?</source>
        <translation>कोणती भरपाई योजना?</translation>
    </message>
    <message>
        <source>The statement says what the law says on it, and gives your registration if you entered it under Passphrase and keys.</source>
        <translation>यावर कायदा जे म्हणतो ते निवेदनात असते, आणि आपली नोंदणीही, ती “पासफ्रेज आणि किल्ल्या” मध्ये नोंदवली असल्यास.</translation>
    </message>
    <message>
        <source>Please choose</source>
        <translation>कृपया निवडा</translation>
    </message>
</context>
<context>
    <name>ScoreEditor</name>
    <message>
        <source>Score</source>
        <translation>गुणांक</translation>
    </message>
    <message>
        <source>It is shown once all of its questions are answered.</source>
        <translation>त्याच्या सर्व प्रश्नांची उत्तरे दिल्यावर तो दिसतो.</translation>
    </message>
    <message>
        <source>Sum of the points</source>
        <translation>गुणांची बेरीज</translation>
    </message>
    <message>
        <source>Mean of the points</source>
        <translation>गुणांची सरासरी</translation>
    </message>
    <message>
        <source>Questions that count</source>
        <translation>जे प्रश्न मोजले जातात</translation>
    </message>
    <message>
        <source>No question has points yet. Write them behind the answers, as in: Often = 2</source>
        <translation>अजून कोणत्याही प्रश्नाला गुण नाहीत. उत्तरासोबत लिहा, जसे: अनेकदा = 2</translation>
    </message>
    <message>
        <source>What the score means</source>
        <translation>गुणांकाचा अर्थ</translation>
    </message>
    <message>
        <source>One line each, with the points from which it holds, as in: Much worry = 10</source>
        <translation>प्रत्येक वेगळ्या ओळीत, जितक्या गुणांपासून लागू होते त्यासह, जसे: खूप काळजी = 10</translation>
    </message>
    <message>
        <source>This is calculated by a rule of the loaded form, which stays as it is.</source>
        <translation>याची गणना आणलेल्या फॉर्मच्या स्वतःच्या नियमाने होते; तो नियम तसाच राहतो.</translation>
    </message>
</context>
<context>
    <name>SearchChoice</name>
    <message>
        <source>Type or choose…</source>
        <translation>लिहा किंवा निवडा…</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search for “{words}”</source>
        <translation>“{words}” शोधा</translation>
    </message>
    <message>
        <source>Search (Ctrl+K)</source>
        <translation>शोधा (Ctrl+K)</translation>
    </message>
    <message>
        <source>Search, or go to a page</source>
        <translation>शोधा, किंवा एखाद्या पानावर जा</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>जे जुळते</translation>
    </message>
    <message>
        <source>Words to look for, a code, a page, or what to do</source>
        <translation>शोधायचे शब्द, कोड, पान, किंवा जे करायचे आहे</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>Getting ready to search: {done} of {all}</source>
        <translation>शोधण्याची तयारी होत आहे: {done} / {all}</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>थांबवा</translation>
    </message>
    <message>
        <source>There are more than {count}; the newest are shown. Add a word or a day.</source>
        <translation>{count} पेक्षा जास्त आहेत; सर्वात नवीन दाखवले आहेत. एखादा शब्द किंवा तारीख जोडा.</translation>
    </message>
    <message>
        <source>Found: {count}</source>
        <translation>सापडले: {count}</translation>
    </message>
    <message>
        <source>Type words that must all be there. Put words that belong together in quotation marks. A star stands for the rest of a word.</source>
        <translation>सर्व असायलाच हवेत असे शब्द लिहा. शेजारी शेजारी असलेले शब्द अवतरण चिन्हांत लिहा. तारा चिन्ह (*) म्हणजे शब्दाचा उरलेला भाग.</translation>
    </message>
    <message>
        <source>Please type at least one word to look for.</source>
        <translation>कृपया शोधण्यासाठी किमान एक शब्द लिहा.</translation>
    </message>
    <message>
        <source>Nothing was found. Try fewer words, or a star at the end of a word.</source>
        <translation>काहीही सापडले नाही. कमी शब्द, किंवा शब्दाच्या शेवटी तारा चिन्ह (*) देऊन पाहा.</translation>
    </message>
    <message>
        <source>Nothing was found. Only this was searched: {chosen}. Try fewer words, a wider choice, or a star at the end of a word.</source>
        <translation>काहीही सापडले नाही. फक्त यात शोधले: {chosen}. कमी शब्द देऊन, जास्त निवडून, किंवा शब्दाच्या शेवटी तारा चिन्ह (*) देऊन पाहा.</translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation>{day} पासून</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>{day} पर्यंत</translation>
    </message>
    <message>
        <source>Whose file</source>
        <translation>कोणाची फाइल</translation>
    </message>
    <message>
        <source>My clients</source>
        <translation>माझे क्लायंट</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>कोड</translation>
    </message>
    <message>
        <source>What</source>
        <translation>काय</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>तारीख</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>शब्द</translation>
    </message>
    <message>
        <source>In what is covered here</source>
        <translation>इथे लपवलेल्या मजकुरात</translation>
    </message>
    <message>
        <source>In your notes and files, and in those of whom you cover for. Press Enter to open a file.</source>
        <translation>तुमच्या नोंदी आणि फाइलींमध्ये, आणि तुम्ही ज्यांच्या जागी काम करता त्यांच्याही. फाइल उघडण्यासाठी Enter दाबा.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>शोधा</translation>
    </message>
    <message>
        <source>In your notes and files. Press Enter to open a file.</source>
        <translation>तुमच्या नोंदी आणि फाइलींमध्ये. फाइल उघडण्यासाठी Enter दाबा.</translation>
    </message>
    <message>
        <source>Words to look for</source>
        <translation>शोधायचे शब्द</translation>
    </message>
    <message>
        <source>From</source>
        <translation>या दिनांकापासून</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>या दिनांकापर्यंत</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>सर्व</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>जे सापडले</translation>
    </message>
</context>
<context>
    <name>SectionEditor</name>
    <message>
        <source>The file has no figures for this. Please write it with the client, or leave it out.</source>
        <translation>यासाठी फाइलमध्ये आकडे नाहीत. कृपया ते क्लायंटसोबत लिहा, किंवा वगळा.</translation>
    </message>
    <message>
        <source>Take it in again</source>
        <translation>पुन्हा समाविष्ट करा</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>वगळा</translation>
    </message>
</context>
<context>
    <name>SentRequestsPage</name>
    <message>
        <source>The counsellor will be told that the summary is not needed any more.</source>
        <translation>सारांशाची आता गरज नाही असे समुपदेशकांना कळवले जाईल.</translation>
    </message>
    <message>
        <source>Cancel the request</source>
        <translation>विनंती रद्द करा</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>मागितल्याची तारीख</translation>
    </message>
    <message>
        <source>Counsellor</source>
        <translation>समुपदेशक</translation>
    </message>
    <message>
        <source>What</source>
        <translation>काय</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>स्थिती</translation>
    </message>
    <message>
        <source>Needed by</source>
        <translation>कधीपर्यंत हवे</translation>
    </message>
    <message>
        <source>About</source>
        <translation>कोणाबद्दल</translation>
    </message>
    <message>
        <source>Requests for a summary</source>
        <translation>सारांशाच्या विनंत्या</translation>
    </message>
    <message>
        <source>The survivor decides whether one is given; the reason is never shared.</source>
        <translation>सारांश द्यायचा का हे सर्व्हायव्हर ठरवतात; कारण कधीही सांगितले जात नाही.</translation>
    </message>
    <message>
        <source>Ask for a summary</source>
        <translation>सारांश मागा</translation>
    </message>
    <message>
        <source>Cancel the request…</source>
        <translation>विनंती रद्द करा…</translation>
    </message>
    <message>
        <source>No counsellor has been asked for a summary yet.</source>
        <translation>अजून कोणत्याही समुपदेशकांकडे सारांश मागितलेला नाही.</translation>
    </message>
</context>
<context>
    <name>SentRequestsPresenter</name>
    <message>
        <source>The counsellor finds your request at their desk.</source>
        <translation>समुपदेशकांना तुमची विनंती त्यांच्या डेस्कवर दिसेल.</translation>
    </message>
</context>
<context>
    <name>SessionsTab</name>
    <message>
        <source>No appointment is planned.</source>
        <translation>कोणतीही भेट ठरलेली नाही.</translation>
    </message>
    <message>
        <source>Next: {day}, {time}</source>
        <translation>पुढची: {day}, {time}</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>तारीख</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>वेळ</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>स्थिती</translation>
    </message>
    <message>
        <source>How</source>
        <translation>कशी</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>गट</translation>
    </message>
    <message>
        <source>New appointment</source>
        <translation>नवीन भेट</translation>
    </message>
    <message>
        <source>Appointments, the latest first</source>
        <translation>भेटी, शेवटची आधी</translation>
    </message>
    <message>
        <source>Group sessions with a note</source>
        <translation>नोंद असलेली गटाची सत्रे</translation>
    </message>
    <message>
        <source>No appointment is here yet.</source>
        <translation>इथे अजून एकही भेट नाही.</translation>
    </message>
</context>
<context>
    <name>SettingsMenu</name>
    <message>
        <source>As the system</source>
        <translation>सिस्टीमप्रमाणे</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>उजळ</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>गडद</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>जास्त कॉन्ट्रास्ट</translation>
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
        <translation>अक्षरांचा आकार</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>मदत</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>आवृत्ती {version}</translation>
    </message>
</context>
<context>
    <name>SheetDialog</name>
    <message>
        <source>Only this passphrase opens the file. Please write it down first.</source>
        <translation>फक्त याच पासफ्रेजने फाइल उघडते. कृपया आधी तो लिहून घ्या.</translation>
    </message>
    <message>
        <source>The sheet is on its way to the printer…</source>
        <translation>कागद प्रिंटरकडे जात आहे…</translation>
    </message>
    <message>
        <source>The printer has the sheet.</source>
        <translation>कागद प्रिंटरला मिळाला.</translation>
    </message>
    <message>
        <source>The sheet is saved.</source>
        <translation>कागद जतन झाला.</translation>
    </message>
</context>
<context>
    <name>SheetPreview</name>
    <message>
        <source>Page {number}</source>
        <translation>पान {number}</translation>
    </message>
    <message>
        <source>Save the sheet</source>
        <translation>कागद जतन करा</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save as a locked PDF</source>
        <translation>कुलूपबंद PDF म्हणून जतन करा</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>छापा…</translation>
    </message>
    <message>
        <source>Save locked…</source>
        <translation>कुलूपबंद जतन करा…</translation>
    </message>
    <message>
        <source>Save without a lock…</source>
        <translation>कुलूप न लावता जतन करा…</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>जतन करा…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>पूर्ण झाले</translation>
    </message>
    <message>
        <source>The sheet</source>
        <translation>कागद</translation>
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
        <translation>{count} नवीन</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>ठिकाणे</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>लपवा</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>लॉक करा</translation>
    </message>
</context>
<context>
    <name>SignInNotices</name>
    <message>
        <source>Choose a folder…</source>
        <translation>फोल्डर निवडा…</translation>
    </message>
    <message>
        <source>There is no backup of this laptop yet.</source>
        <translation>या लॅपटॉपचा अजून कोणताही बॅकअप नाही.</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Locked by you.</source>
        <translation>आपण लॉक केले.</translation>
    </message>
    <message>
        <source>Locked because the laptop went to sleep.</source>
        <translation>लॅपटॉप स्लीपमध्ये गेला, म्हणून लॉक केले.</translation>
    </message>
    <message>
        <source>Locked because the screen was locked.</source>
        <translation>स्क्रीन लॉक झाली, म्हणून डेस्कही लॉक केले.</translation>
    </message>
    <message>
        <source>Locked because somebody else used the laptop.</source>
        <translation>दुसऱ्या कोणी लॅपटॉप वापरला, म्हणून लॉक केले.</translation>
    </message>
    <message>
        <source>The desk was locked.</source>
        <translation>डेस्क लॉक केले.</translation>
    </message>
    <message>
        <source>Locked because nobody was at the desk for a minute.</source>
        <translation>एक मिनिट डेस्कवर कोणी नव्हते, म्हणून लॉक केले.</translation>
    </message>
    <message>
        <source>Locked because nobody was at the desk for {minutes} minutes.</source>
        <translation>{minutes} मिनिटे डेस्कवर कोणी नव्हते, म्हणून लॉक केले.</translation>
    </message>
    <message>
        <source>Please type your name.</source>
        <translation>कृपया तुमचे नाव लिहा.</translation>
    </message>
    <message>
        <source>Please type your passphrase.</source>
        <translation>कृपया तुमचा पासफ्रेज लिहा.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>साइन इन करा</translation>
    </message>
    <message>
        <source>The data folder cannot be written to here, so the desk opens for reading only. You can read, search and print, but save nothing.</source>
        <translation>इथल्या डेटा फोल्डरमध्ये लिहिता येत नाही, म्हणून डेस्क फक्त वाचण्यासाठी उघडतो. वाचता, शोधता आणि छापता येते, पण काहीही जतन करता येत नाही.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>तुमचे नाव</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>पासफ्रेज</translation>
    </message>
    <message>
        <source>I have an invitation code</source>
        <translation>माझ्याकडे निमंत्रण कोड आहे</translation>
    </message>
    <message>
        <source>I forgot my passphrase, or have keys on another laptop</source>
        <translation>पासफ्रेज आठवत नाही, किंवा किल्ल्या दुसऱ्या लॅपटॉपवर</translation>
    </message>
    <message>
        <source>Exchange with other laptops…</source>
        <translation>इतर लॅपटॉपशी देवाणघेवाण…</translation>
    </message>
    <message>
        <source>Restore from a backup…</source>
        <translation>बॅकअपमधून परत आणा…</translation>
    </message>
</context>
<context>
    <name>SignInPresenter</name>
    <message>
        <source>Signing in…</source>
        <translation>साइन इन होत आहे…</translation>
    </message>
    <message>
        <source>Preparing the sheet…</source>
        <translation>कागद तयार होत आहे…</translation>
    </message>
    <message>
        <source>When the desk was left, a file was not as it was written here: an older copy may have been put in its place. Please do not go on here, and ask the administrator to have the files checked.</source>
        <translation>डेस्क सोडला तेव्हा एक फाइल इथे लिहिली होती तशी नव्हती: तिच्या जागी जुनी प्रत ठेवली गेली असू शकते. कृपया इथे पुढे जाऊ नका, आणि प्रशासकांना फाइली तपासून घेण्यास सांगा.</translation>
    </message>
    <message>
        <source>What was saved last is in the records, but the office register could not be written to. Please sign in again soon, so that it is entered there.</source>
        <translation>शेवटी जतन केलेले नोंदींमध्ये आहे, पण कार्यालयाच्या नोंदवहीत लिहिता आले नाही. तिथे त्याची नोंद व्हावी म्हणून कृपया लवकर पुन्हा साइन इन करा.</translation>
    </message>
    <message>
        <source>This laptop belongs to the office now. If you have an invitation, please choose “I have an invitation code”. If you have keys on another laptop, please choose “I forgot my passphrase, or have keys on another laptop”: your recovery code opens them here as well.</source>
        <translation>हा लॅपटॉप आता कार्यालयाचा आहे. तुमच्याकडे निमंत्रण असेल तर कृपया “माझ्याकडे निमंत्रण कोड आहे” निवडा. तुमच्या किल्ल्या दुसऱ्या लॅपटॉपवर असतील तर “पासफ्रेज आठवत नाही, किंवा किल्ल्या दुसऱ्या लॅपटॉपवर” निवडा: तुमच्या पुनर्प्राप्ती कोडने त्या इथेही उघडतात.</translation>
    </message>
    <message>
        <source>Making your keys…</source>
        <translation>तुमच्या किल्ल्या बनत आहेत…</translation>
    </message>
    <message>
        <source>Your new passphrase is in use now. You can sign in with it.</source>
        <translation>तुमचा नवा पासफ्रेज आता लागू आहे. त्याने साइन इन करता येते.</translation>
    </message>
    <message>
        <source>Making a new passphrase…</source>
        <translation>नवा पासफ्रेज बनत आहे…</translation>
    </message>
</context>
<context>
    <name>SimilarHint</name>
    <message>
        <source>Somebody of a similar name has a file here. It may be the same person.</source>
        <translation>मिळत्याजुळत्या नावाच्या कोणाची तरी फाइल इथे आहे. ती तीच व्यक्ती असू शकते.</translation>
    </message>
    <message>
        <source>Open {code}</source>
        <translation>{code} उघडा</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>बंद</translation>
    </message>
    <message>
        <source>about {years} years old</source>
        <translation>वय अंदाजे {years} वर्षे</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>{day} पासून</translation>
    </message>
</context>
<context>
    <name>StandingCard</name>
    <message>
        <source>{purpose}, to {name}, until {day}: {parts}</source>
        <translation>{purpose}, {name} यांना, {day} पर्यंत: {parts}</translation>
    </message>
    <message>
        <source>{purpose}, until {day}</source>
        <translation>{purpose}, {day} पर्यंत</translation>
    </message>
    <message>
        <source>Ends soon, on {day}: {purposes}. The client can be asked whether they give it again.</source>
        <translation>लवकरच, {day} रोजी संपते: {purposes}. संमती पुन्हा द्यायची आहे का, हे क्लायंटला विचारता येईल.</translation>
    </message>
    <message>
        <source>Consents in force</source>
        <translation>लागू असलेल्या संमती</translation>
    </message>
    <message>
        <source>The consent to counselling itself is not recorded yet. Help never depends on it; it can be talked over when it suits the client.</source>
        <translation>समुपदेशनासाठीची संमती अजून नोंदवलेली नाही. मदत कधीही संमतीवर अवलंबून नसते; क्लायंटला सोयीचे असेल तेव्हा त्यावर बोलता येईल.</translation>
    </message>
    <message>
        <source>A guardian gave this some time ago: {purposes}. It was not asked then whether the guardian could have harmed the child. It stays in force, but nothing new is sent until you open it and answer.</source>
        <translation>काही काळापूर्वी एका पालकांनी ही संमती दिली: {purposes}. पालकांनी मुलाला इजा केली असू शकते का, हे तेव्हा विचारले नव्हते. संमती लागू राहते, पण तुम्ही ती उघडून उत्तर देईपर्यंत नवीन काही पाठवले जात नाही.</translation>
    </message>
    <message>
        <source>No consent is in force at present.</source>
        <translation>सध्या कोणतीही संमती लागू नाही.</translation>
    </message>
    <message>
        <source>The client has been 18 since {day}. What somebody else agreed to has ended; now the client is asked: {purposes}.</source>
        <translation>{day} पासून क्लायंटचे वय 18 आहे. इतर कोणी दिलेली संमती संपली आहे; आता क्लायंटना विचारले जाते: {purposes}.</translation>
    </message>
    <message>
        <source>The client is an adult now, and the intake still has details of a guardian. Ask the client whether they want them removed.</source>
        <translation>क्लायंट आता सज्ञान आहेत, आणि प्रारंभिक माहितीत अजूनही पालकांचा तपशील आहे. तो काढायला हवा आहे का, हे क्लायंटला विचारा.</translation>
    </message>
    <message>
        <source>Remove the guardian&apos;s details…</source>
        <translation>पालकांचा तपशील काढा…</translation>
    </message>
    <message>
        <source>Talk it over now</source>
        <translation>आत्ता त्यावर बोला</translation>
    </message>
</context>
<context>
    <name>StateFilter</name>
    <message>
        <source>Which files</source>
        <translation>कोणत्या फाइली</translation>
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
        <translation>डेस्कवर परत जा</translation>
    </message>
</context>
<context>
    <name>StepForm</name>
    <message>
        <source>An escalation</source>
        <translation>वरिष्ठ कार्यालयाला लिहिणे</translation>
    </message>
    <message>
        <source>Which office</source>
        <translation>कोणते कार्यालय</translation>
    </message>
    <message>
        <source>Its name</source>
        <translation>त्याचे नाव</translation>
    </message>
    <message>
        <source>Letter sent on</source>
        <translation>पत्र पाठवल्याची तारीख</translation>
    </message>
    <message>
        <source>To answer by</source>
        <translation>उत्तर कधीपर्यंत द्यायचे</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>उत्तराचा दिवस</translation>
    </message>
    <message>
        <source>Their answer</source>
        <translation>त्यांचे उत्तर</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>जतन करा</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करा</translation>
    </message>
</context>
<context>
    <name>StepLine</name>
    <message>
        <source>Step {number}</source>
        <translation>टप्पा {number}</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>कोण</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>कधीपर्यंत</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>पूर्ण झाले</translation>
    </message>
</context>
<context>
    <name>StepsEditor</name>
    <message>
        <source>Add a step</source>
        <translation>टप्पा जोडा</translation>
    </message>
</context>
<context>
    <name>StepsPart</name>
    <message>
        <source>If there is danger at this very moment, call for help first.</source>
        <translation>याच क्षणी धोका असेल तर आधी मदत बोलवा.</translation>
    </message>
    <message>
        <source>Ask the client what they want to happen first, and what must not happen. Promise only what you can keep.</source>
        <translation>आधी काय व्हावे आणि काय होऊ नये, हे क्लायंटला विचारा. पाळता येईल तेच वचन द्या.</translation>
    </message>
    <message>
        <source>Settle where the client is safe tonight, and who is with them.</source>
        <translation>आज रात्री क्लायंट कुठे सुरक्षित असतील आणि सोबत कोण असेल ते ठरवा.</translation>
    </message>
    <message>
        <source>Talk with your supervisor before the client leaves.</source>
        <translation>क्लायंट निघण्याआधी तुमच्या पर्यवेक्षकांशी बोला.</translation>
    </message>
    <message>
        <source>Talk with your supervisor today.</source>
        <translation>आजच तुमच्या पर्यवेक्षकांशी बोला.</translation>
    </message>
    <message>
        <source>Go through the safety plan together: night, phone, code word, way to court.</source>
        <translation>सुरक्षा योजना एकत्र पाहा: रात्र, फोन, कोड शब्द, न्यायालयाचा मार्ग.</translation>
    </message>
    <message>
        <source>Agree when and by which safe way you speak next.</source>
        <translation>पुढचे बोलणे कधी आणि कोणत्या सुरक्षित मार्गाने होईल ते ठरवा.</translation>
    </message>
    <message>
        <source>What to do now</source>
        <translation>आता काय करावे</translation>
    </message>
    <message>
        <source>At night, from the client&apos;s plan: {whom}</source>
        <translation>रात्री, क्लायंटच्या योजनेतून: {whom}</translation>
    </message>
    <message>
        <source>Source of the numbers: {source}, looked at on {day}.</source>
        <translation>क्रमांकांचा स्रोत: {source}, {day} रोजी पाहिला.</translation>
    </message>
    <message>
        <source>Refer to witness protection…</source>
        <translation>साक्षीदार संरक्षणासाठी पाठवा…</translation>
    </message>
</context>
<context>
    <name>StudyEditor</name>
    <message>
        <source>Please write this; a consent needs it.</source>
        <translation>कृपया हे लिहा; संमतीसाठी ते आवश्यक आहे.</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>अभ्यास</translation>
    </message>
    <message>
        <source>One study, by its title.</source>
        <translation>एक अभ्यास, त्याचे शीर्षक.</translation>
    </message>
    <message>
        <source>Responsible researcher</source>
        <translation>जबाबदार संशोधक</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>कोणी मान्यता दिली</translation>
    </message>
    <message>
        <source>The ethics committee, and the number it gave.</source>
        <translation>नीतिशास्त्र समिती, आणि तिने दिलेला क्रमांक.</translation>
    </message>
</context>
<context>
    <name>SummariesPage</name>
    <message>
        <source>Save as a locked PDF</source>
        <translation>कुलूपबंद PDF म्हणून जतन करा</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>मिळाले</translation>
    </message>
    <message>
        <source>About</source>
        <translation>कोणाबद्दल</translation>
    </message>
    <message>
        <source>What</source>
        <translation>काय</translation>
    </message>
    <message>
        <source>For</source>
        <translation>कशासाठी</translation>
    </message>
    <message>
        <source>From</source>
        <translation>कोणाकडून</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>प्रकरण</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>मुदत संपली</translation>
    </message>
    <message>
        <source>Called back</source>
        <translation>परत मागवले</translation>
    </message>
    <message>
        <source>Summaries</source>
        <translation>सारांश</translation>
    </message>
    <message>
        <source>What survivors agreed to send to you. What had to be sent without consent is marked.</source>
        <translation>सर्व्हायव्हरनी तुम्हाला जे पाठवण्यास संमती दिली. जे संमतीशिवाय पाठवावे लागले त्यावर खूण आहे.</translation>
    </message>
    <message>
        <source>Choose a summary to read it. The counsellor is told when it was read.</source>
        <translation>वाचण्यासाठी एक सारांश निवडा. वाचल्यावर समुपदेशकांना कळवले जाते.</translation>
    </message>
    <message>
        <source>No summary is here yet. One appears when a survivor agrees to send it.</source>
        <translation>इथे अजून सारांश नाही. सर्व्हायव्हरने पाठवण्यास संमती दिल्यावर तो इथे दिसतो.</translation>
    </message>
</context>
<context>
    <name>SummariesPresenter</name>
    <message>
        <source>It is closed here, and the counsellor is told.</source>
        <translation>हे इथे बंद केले, आणि समुपदेशकांना कळवले.</translation>
    </message>
    <message>
        <source>It is closed here. No counsellor can be reached by the desk: please tell one yourself that the client withdraws the consent.</source>
        <translation>हे इथे बंद केले आहे. डेस्कवरून कोणत्याही समुपदेशकापर्यंत पोहोचता येत नाही: क्लायंट संमती मागे घेत आहेत, हे कृपया आपणच एखाद्या समुपदेशकाला सांगा.</translation>
    </message>
</context>
<context>
    <name>SummaryBuilder</name>
    <message>
        <source>The recipient reads {written}. The client hears every sentence of it in {heard} before anything leaves.</source>
        <translation>प्राप्तकर्ते हे {written} मध्ये वाचतील. काहीही पाठवण्यापूर्वी क्लायंटना प्रत्येक वाक्य {heard} मध्ये ऐकवले जाते.</translation>
    </message>
    <message>
        <source>The client has not agreed to share: {parts}. Please ask, or leave it out.</source>
        <translation>क्लायंटने हे सांगण्यास संमती दिलेली नाही: {parts}. कृपया विचारा, किंवा वगळा.</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>सारांश</translation>
    </message>
    <message>
        <source>Under which consent?</source>
        <translation>कोणत्या संमतीनुसार?</translation>
    </message>
    <message>
        <source>Which type of summary?</source>
        <translation>कोणत्या प्रकारचा सारांश?</translation>
    </message>
    <message>
        <source>In which language does the recipient read?</source>
        <translation>प्राप्तकर्ते कोणत्या भाषेत वाचतील?</translation>
    </message>
    <message>
        <source>How will the recipient know who this is about?</source>
        <translation>हे कोणाबद्दल आहे हे प्राप्तकर्त्यांना कसे कळेल?</translation>
    </message>
    <message>
        <source>Only as the client agreed. May be left empty.</source>
        <translation>फक्त क्लायंटने संमती दिल्याप्रमाणे. रिकामे ठेवता येते.</translation>
    </message>
    <message>
        <source>What was said in a session never comes in by itself. Every word here is yours to change, and the client&apos;s to strike out.</source>
        <translation>सत्रात बोललेले यात कधीही आपोआप येत नाही. इथला प्रत्येक शब्द तुम्ही बदलू शकता, आणि क्लायंट काढून टाकू शकतात.</translation>
    </message>
    <message>
        <source>Read it together</source>
        <translation>एकत्र वाचा</translation>
    </message>
</context>
<context>
    <name>SummaryReader</name>
    <message>
        <source>It is closed here at once and cannot be read again. The counsellor hears of it and withdraws the consent. The client need not say why.</source>
        <translation>हे इथे लगेच बंद होते आणि पुन्हा वाचता येत नाही. समुपदेशकांना कळते आणि संमती मागे घेतली जाते. क्लायंटने कारण सांगणे गरजेचे नाही.</translation>
    </message>
    <message>
        <source>Save as a locked PDF…</source>
        <translation>कुलूपबंद PDF म्हणून जतन करा…</translation>
    </message>
    <message>
        <source>For this purpose only. Please show it to nobody else.</source>
        <translation>फक्त याच उद्देशासाठी. कृपया हे दुसऱ्या कोणालाही दाखवू नका.</translation>
    </message>
    <message>
        <source>The client asks: {conditions}</source>
        <translation>क्लायंटची विनंती: {conditions}</translation>
    </message>
    <message>
        <source>{type} · {purpose} · from {name} · written on {day} · the consent is in force until {until}</source>
        <translation>{type} · {purpose} · {name} यांच्याकडून · {day} रोजी लिहिले · संमती {until} पर्यंत आहे</translation>
    </message>
    <message>
        <source>sent without the client&apos;s consent: {ground}</source>
        <translation>क्लायंटच्या संमतीशिवाय पाठवले: {ground}</translation>
    </message>
    <message>
        <source>The consent was in force until then, so what it said is gone from here.</source>
        <translation>संमती तोपर्यंतच होती, म्हणून त्यातला मजकूर इथून काढला गेला आहे.</translation>
    </message>
    <message>
        <source>The client withdrew the consent, so what it said is gone from here.</source>
        <translation>क्लायंटने संमती मागे घेतली, म्हणून त्यातला मजकूर इथून काढला गेला आहे.</translation>
    </message>
    <message>
        <source>If it was printed or saved before, please destroy that as well.</source>
        <translation>आधी छापले किंवा जतन केले असेल तर कृपया तेही नष्ट करा.</translation>
    </message>
    <message>
        <source>The client withdraws consent</source>
        <translation>क्लायंट संमती मागे घेत आहेत</translation>
    </message>
    <message>
        <source>Linked case</source>
        <translation>जोडलेले प्रकरण</translation>
    </message>
    <message>
        <source>The client withdraws consent…</source>
        <translation>क्लायंट संमती मागे घेत आहेत…</translation>
    </message>
    <message>
        <source>This summary has ended</source>
        <translation>या सारांशाची मुदत संपली आहे</translation>
    </message>
    <message>
        <source>This summary was called back</source>
        <translation>हा सारांश परत मागवला गेला</translation>
    </message>
    <message>
        <source>A summary</source>
        <translation>सारांश</translation>
    </message>
</context>
<context>
    <name>SummaryTab</name>
    <message>
        <source>Sent to {name}. It is listed under “4 Sent”.</source>
        <translation>{name} यांना पाठवले. ते “4 पाठवलेले” मध्ये आहे.</translation>
    </message>
    <message>
        <source>The file for {name} is saved. It is listed under “4 Sent”.</source>
        <translation>{name} यांच्यासाठीची फाइल जतन झाली. ते “4 पाठवलेले” मध्ये आहे.</translation>
    </message>
    <message>
        <source>Printed for {name}. It is listed under “4 Sent”.</source>
        <translation>{name} यांच्यासाठी छापले. ते “4 पाठवलेले” मध्ये आहे.</translation>
    </message>
    <message>
        <source>A summary needs a consent in force. Please record one with the client first.</source>
        <translation>सारांशासाठी आज लागू असलेली संमती लागते. कृपया आधी क्लायंटसोबत संमती नोंदवा.</translation>
    </message>
</context>
<context>
    <name>SupervisionLines</name>
    <message>
        <source>Change</source>
        <translation>बदला</translation>
    </message>
    <message>
        <source>It took place</source>
        <translation>सत्र झाले</translation>
    </message>
    <message>
        <source>Talked about</source>
        <translation>बोलणे झाले</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>झाले</translation>
    </message>
    <message>
        <source>Session of supervision</source>
        <translation>पर्यवेक्षणाचे सत्र</translation>
    </message>
    <message>
        <source>Brought by me</source>
        <translation>माझ्याकडून</translation>
    </message>
    <message>
        <source>Brought by {name}</source>
        <translation>{name} यांच्याकडून</translation>
    </message>
    <message>
        <source>talked about on {day}</source>
        <translation>{day} रोजी बोलणे झाले</translation>
    </message>
    <message>
        <source>by {day}</source>
        <translation>{day} पर्यंत</translation>
    </message>
    <message>
        <source>Written by me</source>
        <translation>मी लिहिलेले</translation>
    </message>
    <message>
        <source>Written by {name}</source>
        <translation>{name} यांनी लिहिलेले</translation>
    </message>
    <message>
        <source>What helped: {words}</source>
        <translation>ज्याची मदत झाली: {words}</translation>
    </message>
    <message>
        <source>To take away: {words}</source>
        <translation>सोबत नेण्यासाठी: {words}</translation>
    </message>
    <message>
        <source>To come back to: {words}</source>
        <translation>परत येण्यासाठी: {words}</translation>
    </message>
</context>
<context>
    <name>SupervisionPage</name>
    <message>
        <source>No supervision has begun yet.</source>
        <translation>अजून पर्यवेक्षण सुरू झालेले नाही.</translation>
    </message>
    <message>
        <source>Begin supervision</source>
        <translation>पर्यवेक्षण सुरू करा</translation>
    </message>
    <message>
        <source>{name}, ended</source>
        <translation>{name}, संपले</translation>
    </message>
    <message>
        <source>What you and {name} kept cannot be opened: its file is missing, or is not as it was left. Please ask the administrator to look at the backups. You can also end this supervision and begin again.</source>
        <translation>तुम्ही आणि {name} यांनी ठेवलेले उघडत नाही: त्याची फाइल नाही, किंवा ती ठेवली होती तशी नाही. कृपया प्रशासकांना बॅकअप पाहण्यास सांगा. हे पर्यवेक्षण संपवून तुम्ही नव्यानेही सुरू करू शकता.</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>अजून काही नाही.</translation>
    </message>
    <message>
        <source>Only you and {name} can read this.</source>
        <translation>हे फक्त तुम्ही आणि {name} वाचू शकता.</translation>
    </message>
    <message>
        <source>This supervision has ended. You and {name} can still read what was kept.</source>
        <translation>हे पर्यवेक्षण संपले आहे. जे ठेवले होते ते तुम्ही आणि {name} अजूनही वाचू शकता.</translation>
    </message>
    <message>
        <source>Hide what is done</source>
        <translation>जे झाले ते लपवा</translation>
    </message>
    <message>
        <source>Show what is done</source>
        <translation>जे झाले ते दाखवा</translation>
    </message>
    <message>
        <source>End this supervision? Both of you can still read what was kept, and nothing can be added. You can begin again at any time.</source>
        <translation>हे पर्यवेक्षण संपवायचे? जे ठेवले आहे ते तुम्ही दोघे वाचू शकाल, आणि काही भर घालता येणार नाही. कधीही नव्याने सुरू करता येते.</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>संपवा</translation>
    </message>
    <message>
        <source>Supervision</source>
        <translation>पर्यवेक्षण</translation>
    </message>
    <message>
        <source>A talk about the work, with time to think.</source>
        <translation>कामाबद्दल बोलणे, विचाराला वेळ देऊन.</translation>
    </message>
    <message>
        <source>With</source>
        <translation>कोणासोबत</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>सत्रे</translation>
    </message>
    <message>
        <source>Plan a session</source>
        <translation>सत्र ठरवा</translation>
    </message>
    <message>
        <source>To talk about</source>
        <translation>ज्याबद्दल बोलायचे</translation>
    </message>
    <message>
        <source>Add a topic</source>
        <translation>विषय जोडा</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>जे ठरले</translation>
    </message>
    <message>
        <source>Write down what you agreed</source>
        <translation>काय ठरले ते लिहा</translation>
    </message>
    <message>
        <source>Reflections</source>
        <translation>मनन</translation>
    </message>
    <message>
        <source>Write a reflection</source>
        <translation>मनन लिहा</translation>
    </message>
    <message>
        <source>Begin with somebody else</source>
        <translation>दुसऱ्या कोणासोबत सुरू करा</translation>
    </message>
    <message>
        <source>End this supervision…</source>
        <translation>हे पर्यवेक्षण संपवा…</translation>
    </message>
</context>
<context>
    <name>TakenCard</name>
    <message>
        <source>Trend</source>
        <translation>कल</translation>
    </message>
    <message>
        <source>The trend appears with the first full set of answers.</source>
        <translation>सर्व प्रश्नांची उत्तरे पहिल्यांदा पूर्ण झाल्यावर कल दिसतो.</translation>
    </message>
</context>
<context>
    <name>TalkForm</name>
    <message>
        <source>Please choose somebody.</source>
        <translation>कृपया कोणाला तरी निवडा.</translation>
    </message>
    <message>
        <source>Ask for a talk</source>
        <translation>बोलण्यासाठी विचारा</translation>
    </message>
    <message>
        <source>Only the one person whom you choose can read it, and nothing of it stays here. They read it when they next sign in.</source>
        <translation>तुम्ही निवडलेली एकच व्यक्ती हे वाचू शकते, आणि इथे त्याचे काहीही राहत नाही. पुढच्या साइन इनला ती व्यक्ती ते वाचते.</translation>
    </message>
    <message>
        <source>Whom to ask</source>
        <translation>कोणाशी बोलायचे</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>कशाबद्दल</translation>
    </message>
    <message>
        <source>May stay empty. Name no client.</source>
        <translation>रिकामे ठेवता येते. कोणत्याही क्लायंटचे नाव लिहू नका.</translation>
    </message>
</context>
<context>
    <name>TaskForm</name>
    <message>
        <source>Changing a task</source>
        <translation>काम बदलणे</translation>
    </message>
    <message>
        <source>A new task</source>
        <translation>नवीन काम</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>काय करायचे आहे</translation>
    </message>
    <message>
        <source>By which day</source>
        <translation>कोणत्या तारखेपर्यंत</translation>
    </message>
    <message>
        <source>You set it: the desk does not calculate legal deadlines.</source>
        <translation>तारीख तुम्ही ठरवता: डेस्क कायदेशीर मुदती मोजत नाही.</translation>
    </message>
    <message>
        <source>In a few words</source>
        <translation>थोड्या शब्दांत</translation>
    </message>
    <message>
        <source>No health or counselling detail here.</source>
        <translation>आरोग्याचा किंवा समुपदेशनाचा तपशील इथे लिहू नका.</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>कोण करणार</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>स्थिती</translation>
    </message>
</context>
<context>
    <name>TeamElsewhere</name>
    <message>
        <source>At other laptops</source>
        <translation>इतर लॅपटॉपवर</translation>
    </message>
    <message>
        <source>The people of each laptop are a group of their own. Their figures come with the exchange, once they are complete there.</source>
        <translation>प्रत्येक लॅपटॉपवरील लोकांचा वेगळा गट असतो. त्यांचे आकडे तिथे पूर्ण झाल्यावर देवाणघेवाणीसोबत येतात.</translation>
    </message>
</context>
<context>
    <name>TeamFigures</name>
    <message>
        <source>Figures</source>
        <translation>आकडे</translation>
    </message>
    <message>
        <source>Means over the group, in whole points. The questions are worded by us and not validated; the figures are something to talk about together.</source>
        <translation>गटाची सरासरी, पूर्ण गुणांत. प्रश्न आम्ही लिहिलेले आहेत आणि प्रमाणित नाहीत; आकडे एकत्र बोलण्यासाठी आहेत.</translation>
    </message>
    <message>
        <source>No figures: fewer than five people took part.</source>
        <translation>आकडे नाहीत: पाचपेक्षा कमी जण सहभागी होते.</translation>
    </message>
    <message>
        <source>No figures: the group had changed, so nothing is added up for these weeks.</source>
        <translation>आकडे नाहीत: गट बदलला होता, म्हणून या आठवड्यांचे काही मिळवले जात नाही.</translation>
    </message>
    <message>
        <source>No figures: there was no week in which everybody in the group signed in.</source>
        <translation>आकडे नाहीत: असा एकही आठवडा नव्हता ज्यात गटातील सर्वांनी साइन इन केले.</translation>
    </message>
    <message>
        <source>Not complete yet. Everybody in the group has to sign in twice after these weeks, and to go on with those who are new.</source>
        <translation>अजून पूर्ण नाही. या आठवड्यांनंतर गटातील प्रत्येकाने दोनदा साइन इन करणे, आणि नव्या लोकांसोबत पुढे जाण्यास होकार देणे गरजेचे आहे.</translation>
    </message>
    <message>
        <source>No figures: fewer than five people gave something.</source>
        <translation>आकडे नाहीत: पाचपेक्षा कमी जणांनी काही दिले.</translation>
    </message>
    <message>
        <source>No figures: what was added up cannot be right, so it is not shown.</source>
        <translation>आकडे नाहीत: झालेली बेरीज बरोबर असू शकत नाही, म्हणून दाखवली जात नाही.</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>स्व-तपासणी</translation>
    </message>
    <message>
        <source>Team climate</source>
        <translation>गटातील वातावरण</translation>
    </message>
    <message>
        <source>Weeks {first} to {last} of {year}</source>
        <translation>{year} चे आठवडे {first} ते {last}</translation>
    </message>
    <message>
        <source>Week {first} of {year} to week {last} of {next}</source>
        <translation>{year} चा आठवडा {first} ते {next} चा आठवडा {last}</translation>
    </message>
    <message>
        <source>from at least {least} of {count} people</source>
        <translation>{count} पैकी किमान {least} जणांचे</translation>
    </message>
    <message>
        <source>{title}: {value} of {highest}</source>
        <translation>{title}: {highest} पैकी {value}</translation>
    </message>
</context>
<context>
    <name>TeamPage</name>
    <message>
        <source>Name</source>
        <translation>नाव</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>भूमिका</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>स्थिती</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>निमंत्रण दिले</translation>
    </message>
    <message>
        <source>To be confirmed</source>
        <translation>पुष्टी बाकी</translation>
    </message>
    <message>
        <source>Work ended</source>
        <translation>काम संपले</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>पुष्टी झाली</translation>
    </message>
    <message>
        <source>People</source>
        <translation>लोक</translation>
    </message>
    <message>
        <source>Invite, then confirm who has made their keys.</source>
        <translation>निमंत्रण द्या, मग ज्यांनी किल्ल्या बनवल्या आहेत त्यांची पुष्टी करा.</translation>
    </message>
    <message>
        <source>Confirm…</source>
        <translation>पुष्टी करा…</translation>
    </message>
    <message>
        <source>Show the invitation</source>
        <translation>निमंत्रण दाखवा</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>बदला…</translation>
    </message>
    <message>
        <source>Hand over files…</source>
        <translation>फाइली सोपवा…</translation>
    </message>
    <message>
        <source>Please hand this code over in person. It is needed at the first sign-in.</source>
        <translation>कृपया हा कोड प्रत्यक्ष भेटून द्या. पहिल्या साइन इनला तो लागतो.</translation>
    </message>
    <message>
        <source>Print the slip…</source>
        <translation>चिठ्ठी छापा…</translation>
    </message>
    <message>
        <source>Taking part now: {names}</source>
        <translation>आता सहभागी: {names}</translation>
    </message>
    <message>
        <source>Nobody takes part yet. It begins with five people.</source>
        <translation>अजून कोणी सहभागी नाही. पाच जण झाले की सुरू होते.</translation>
    </message>
    <message>
        <source>You take part.</source>
        <translation>तुम्ही सहभागी आहात.</translation>
    </message>
    <message>
        <source>If you take part today, you are counted from {day} on.</source>
        <translation>आज सहभागी झाल्यास {day} पासून तुम्हाला मोजले जाते.</translation>
    </message>
    <message>
        <source>New in the group: {names}. Nothing of yours is added up with them before you go on. If you do not know somebody here as a colleague, do not go on, and ask the administrator.</source>
        <translation>गटात नवे: {names}. तुम्ही पुढे जाण्याआधी त्यांच्यासोबत तुमचे काही मिळवले जात नाही. येथे कोणाला सहकारी म्हणून ओळखत नसाल तर पुढे जाऊ नका, आणि प्रशासकांना विचारा.</translation>
    </message>
    <message>
        <source>Team figures</source>
        <translation>गटाचे आकडे</translation>
    </message>
    <message>
        <source>How the team is, and nobody&apos;s own figures.</source>
        <translation>गट कसा आहे, कोणाचेही स्वतःचे आकडे न दाखवता.</translation>
    </message>
    <message>
        <source>Taking part</source>
        <translation>सहभाग</translation>
    </message>
    <message>
        <source>You choose. If you take part, the scores of your check-ins and of the team climate are added to those of your colleagues, never your answers. Each desk hides its part under random numbers that cancel out only in the sum over the whole group. So nobody can read your part, not the supervisor and not the administrator.</source>
        <translation>निवड तुमची आहे. सहभागी झाल्यास तुमच्या स्व-तपासणीचे आणि गटातील वातावरणाचे गुण सहकाऱ्यांच्या गुणांत मिळवले जातात, तुमची उत्तरे कधीच नाहीत. प्रत्येक डेस्क आपला भाग अशा यादृच्छिक संख्यांनी झाकते ज्या फक्त संपूर्ण गटाच्या बेरजेत रद्द होतात. म्हणून तुमचा भाग कोणीही वाचू शकत नाही, पर्यवेक्षक नाहीत आणि प्रशासकही नाहीत.</translation>
    </message>
    <message>
        <source>The figures are of eight weeks at a time. Only weeks count in which everybody in the group signed in, so that nobody&apos;s leave gives them away. Signing in once a week, also without a check-in, helps everybody.</source>
        <translation>आकडे एका वेळी आठ आठवड्यांचे असतात. ज्या आठवड्यांत गटातील सर्वांनी साइन इन केले तेच मोजले जातात, म्हणजे कोणाच्या रजेवरून त्यांचा पत्ता लागत नाही. आठवड्यातून एकदा साइन इन करणे, स्व-तपासणीशिवायही, सर्वांना मदत करते.</translation>
    </message>
    <message>
        <source>Figures are shown where at least five people gave something. In a group of five that tells that all five did. How many did exactly can be worked out by somebody with the office&apos;s key, but not who. You can leave at any time.</source>
        <translation>किमान पाच जणांनी काही दिले तरच आकडे दाखवले जातात. पाच जणांच्या गटात त्यावरून पाचही जणांनी दिले हे कळते. नेमके किती जणांनी दिले हे कार्यालयाची किल्ली असलेल्या व्यक्तीला काढता येते, पण कोणी दिले हे नाही. तुम्ही कधीही बाहेर पडू शकता.</translation>
    </message>
    <message>
        <source>Take part</source>
        <translation>सहभागी व्हा</translation>
    </message>
    <message>
        <source>Go on with them</source>
        <translation>त्यांच्यासोबत पुढे जा</translation>
    </message>
    <message>
        <source>Leave the team figures</source>
        <translation>गटाच्या आकड्यांतून बाहेर पडा</translation>
    </message>
</context>
<context>
    <name>TeamPresenter</name>
    <message>
        <source>Confirmed: {names}. They can sign in now.</source>
        <translation>पुष्टी झाली: {names}. आता साइन इन करता येते.</translation>
    </message>
    <message>
        <source>The roles are changed. They apply from the next sign-in.</source>
        <translation>भूमिका बदलल्या. त्या पुढच्या साइन इनपासून लागू होतात.</translation>
    </message>
    <message>
        <source>The desk does not open for this person any more.</source>
        <translation>डेस्क आता या व्यक्तीसाठी उघडत नाही.</translation>
    </message>
    <message>
        <source>The files are handed over. They open at the next sign-in.</source>
        <translation>फाइली सोपवल्या आहेत. त्या पुढच्या साइन इनला उघडतात.</translation>
    </message>
</context>
<context>
    <name>TemplateChoice</name>
    <message>
        <source>Forms (*.json)</source>
        <translation>फॉर्म (*.json)</translation>
    </message>
    <message>
        <source>Load a template</source>
        <translation>नमुना आणा</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>नमुना</translation>
    </message>
    <message>
        <source>Load a template…</source>
        <translation>नमुना आणा…</translation>
    </message>
</context>
<context>
    <name>ThreatForm</name>
    <message>
        <source>Changing an entry</source>
        <translation>नोंद बदलणे</translation>
    </message>
    <message>
        <source>A new entry</source>
        <translation>नवीन नोंद</translation>
    </message>
    <message>
        <source>If you are in danger now, leave this and call 112. Please tell somebody in the office as well: nobody is told by writing it here.</source>
        <translation>आत्ता धोका असेल तर हे सोडून 112 वर फोन करा. कार्यालयातही कोणाला तरी सांगा: इथे लिहिल्याने कोणालाही कळत नाही.</translation>
    </message>
    <message>
        <source>Please write the day.</source>
        <translation>कृपया तारीख लिहा.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>तारीख</translation>
    </message>
    <message>
        <source>How it came</source>
        <translation>कशी आली</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>काय घडले</translation>
    </message>
    <message>
        <source>As much as you like, or nothing. Please name no client.</source>
        <translation>हवे तितके, किंवा काहीच नाही. कोणत्याही क्लायंटचे नाव लिहू नका.</translation>
    </message>
    <message>
        <source>Whom I told, and what they did</source>
        <translation>कोणाला सांगितले, आणि त्यांनी काय केले</translation>
    </message>
    <message>
        <source>Talked over on</source>
        <translation>चर्चेची तारीख</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>कोणाबरोबर</translation>
    </message>
    <message>
        <source>What helps me, or what I need now</source>
        <translation>मला काय मदत करते, किंवा आता काय हवे</translation>
    </message>
</context>
<context>
    <name>ThreatsPage</name>
    <message>
        <source>Remove this entry for good?</source>
        <translation>ही नोंद कायमची काढायची?</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>काढा</translation>
    </message>
    <message>
        <source>Threats to me</source>
        <translation>मला आलेल्या धमक्या</translation>
    </message>
    <message>
        <source>A private record for yourself, should you need it later for the police, a court or the office. Nobody else can open it.</source>
        <translation>तुमची खाजगी नोंद, नंतर पोलीस, न्यायालय किंवा कार्यालयासाठी लागू शकते. इतर कोणीही ती उघडू शकत नाही.</translation>
    </message>
    <message>
        <source>Note a threat</source>
        <translation>धमकी नोंदवा</translation>
    </message>
    <message>
        <source>Remove this entry…</source>
        <translation>ही नोंद काढा…</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>तारीख</translation>
    </message>
    <message>
        <source>How it came</source>
        <translation>कशी आली</translation>
    </message>
    <message>
        <source>Talked over</source>
        <translation>चर्चा झाली</translation>
    </message>
    <message>
        <source>Nothing is noted. It may help to write down what happened while it is fresh.</source>
        <translation>काही नोंदवलेले नाही. घडलेले ताजे असतानाच लिहून ठेवल्यास उपयोग होऊ शकतो.</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>अजून नाही</translation>
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
        <translation>फोटो</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Offered to a colleague</source>
        <translation>सहकाऱ्यांना देऊ केली</translation>
    </message>
    <message>
        <source>Taken over by a colleague</source>
        <translation>सहकाऱ्यांनी घेतली</translation>
    </message>
    <message>
        <source>Not taken over</source>
        <translation>घेतली नाही</translation>
    </message>
    <message>
        <source>The offer was cancelled</source>
        <translation>प्रस्ताव रद्द केला</translation>
    </message>
    <message>
        <source>{template}, amended</source>
        <translation>{template}, सुधारणा केलेली</translation>
    </message>
    <message>
        <source>{template}</source>
        <translation>{template}</translation>
    </message>
    <message>
        <source>Amended</source>
        <translation>सुधारणा केलेली</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>नोंद</translation>
    </message>
    <message>
        <source>Not signed yet</source>
        <translation>अजून सही झालेली नाही</translation>
    </message>
    <message>
        <source>Renewed: {purpose}</source>
        <translation>नूतनीकरण: {purpose}</translation>
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
        <translation>फॉर्म</translation>
    </message>
    <message>
        <source>{what}: {purpose}</source>
        <translation>{what}: {purpose}</translation>
    </message>
    <message>
        <source>Work together</source>
        <translation>एकत्र काम</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>सुरुवात</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>संपली</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>संमती</translation>
    </message>
    <message>
        <source>Given: {purpose}</source>
        <translation>दिली: {purpose}</translation>
    </message>
    <message>
        <source>A part withdrawn: {purpose}</source>
        <translation>मागे घेतलेला भाग: {purpose}</translation>
    </message>
    <message>
        <source>Withdrawn: {purpose}</source>
        <translation>मागे घेतली: {purpose}</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>सारांश</translation>
    </message>
    <message>
        <source>Picture or paper</source>
        <translation>चित्र किंवा कागद</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation>सोपवणे</translation>
    </message>
    <message>
        <source>Taken over from a colleague</source>
        <translation>सहकाऱ्यांकडून घेतली</translation>
    </message>
    <message>
        <source>Group session</source>
        <translation>गट भेट</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>सत्र</translation>
    </message>
    <message>
        <source>{state} · {mode}</source>
        <translation>{state} · {mode}</translation>
    </message>
    <message>
        <source>Group of {count}</source>
        <translation>{count} जणांचा गट</translation>
    </message>
    <message>
        <source>Group note</source>
        <translation>गटाची नोंद</translation>
    </message>
    <message>
        <source>Confidentiality explained</source>
        <translation>गोपनीयता समजावली</translation>
    </message>
    <message>
        <source>Intake</source>
        <translation>प्रारंभिक माहिती</translation>
    </message>
    <message>
        <source>Safety plan</source>
        <translation>सुरक्षा योजना</translation>
    </message>
    <message>
        <source>Next review {day}</source>
        <translation>पुन्हा पाहण्याची तारीख {day}</translation>
    </message>
    <message>
        <source>Risk assessment</source>
        <translation>जोखमीचे मूल्यांकन</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>उद्दिष्ट</translation>
    </message>
    <message>
        <source>{service}: {state}</source>
        <translation>{service}: {state}</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>रेफरल</translation>
    </message>
    <message>
        <source>Client&apos;s comment</source>
        <translation>क्लायंटचा अभिप्राय</translation>
    </message>
    <message>
        <source>Copy of the record</source>
        <translation>नोंदींची प्रत</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>सील</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>लावले</translation>
    </message>
    <message>
        <source>Lifted</source>
        <translation>काढले</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>दुरुस्ती</translation>
    </message>
    <message>
        <source>Until {day}</source>
        <translation>{day} पर्यंत</translation>
    </message>
    <message>
        <source>Kept longer</source>
        <translation>अधिक काळ ठेवले</translation>
    </message>
    <message>
        <source>Legal hold</source>
        <translation>कायदेशीर जतन</translation>
    </message>
    <message>
        <source>Legal hold ended</source>
        <translation>कायदेशीर जतन संपले</translation>
    </message>
    <message>
        <source>Demand for records</source>
        <translation>नोंदींची मागणी</translation>
    </message>
    <message>
        <source>Without consent</source>
        <translation>संमतीशिवाय</translation>
    </message>
</context>
<context>
    <name>TimelineTab</name>
    <message>
        <source>Everything</source>
        <translation>सर्व</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>तारीख</translation>
    </message>
    <message>
        <source>What</source>
        <translation>काय</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>थोडक्यात</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>काय दाखवायचे</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>कालक्रम</translation>
    </message>
    <message>
        <source>What is kept in the client&apos;s file appears here, by day.</source>
        <translation>क्लायंटच्या फाइलमध्ये जे ठेवले जाते ते इथे तारखेनुसार दिसते.</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>All hearings and tasks</source>
        <translation>सर्व सुनावण्या आणि कामे</translation>
    </message>
    <message>
        <source>Show all {count}</source>
        <translation>सर्व {count} दाखवा</translation>
    </message>
    <message>
        <source>Open the inbox ({count})</source>
        <translation>इनबॉक्स उघडा ({count})</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>आज</translation>
    </message>
    <message>
        <source>No appointments today.</source>
        <translation>आज कोणतीही अपॉइंटमेंट नाही.</translation>
    </message>
    <message>
        <source>New appointment</source>
        <translation>नवीन भेट</translation>
    </message>
    <message>
        <source>Your inbox is empty, and you have nothing to finish.</source>
        <translation>तुमचा इनबॉक्स रिकामा आहे, आणि पूर्ण करायचे काही बाकी नाही.</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>भेटीच्या वेळा</translation>
    </message>
    <message>
        <source>What is next</source>
        <translation>पुढे काय आहे</translation>
    </message>
    <message>
        <source>To finish</source>
        <translation>पूर्ण करायचे</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>इनबॉक्स</translation>
    </message>
    <message>
        <source>Caseload</source>
        <translation>कामाचा भार</translation>
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
        <translation>क्लायंटला हवे असल्यास रुग्णालय काय करू शकते, आणि फक्त तेवढेच:</translation>
    </message>
    <message>
        <source>treat injuries and pain</source>
        <translation>दुखापत आणि वेदनांवर उपचार</translation>
    </message>
    <message>
        <source>give medicine that can prevent HIV: within 72 hours, better at once</source>
        <translation>एचआयव्ही टाळू शकणारे औषध: 72 तासांत, लगेच घेतल्यास अधिक चांगले</translation>
    </message>
    <message>
        <source>prevent a pregnancy, where one is possible: within 120 hours, better at once</source>
        <translation>गर्भधारणा होण्याची शक्यता असल्यास ती टाळणे: 120 तासांत, लगेच झाल्यास अधिक चांगले</translation>
    </message>
    <message>
        <source>protect against other infections, such as hepatitis B and tetanus</source>
        <translation>हिपॅटायटिस बी, धनुर्वात यांसारख्या इतर संसर्गांपासून संरक्षण</translation>
    </message>
    <message>
        <source>secure evidence, in case the client wants to file a complaint one day</source>
        <translation>पुरावे जतन करणे, क्लायंटला कधी तक्रार नोंदवावीशी वाटल्यास</translation>
    </message>
    <message>
        <source>The client can say no to each of these. Offer to come along. Ask the hospital before anything else what it has to pass on, and to whom.</source>
        <translation>क्लायंट यांपैकी प्रत्येकाला नाही म्हणू शकतात. सोबत येण्याची तयारी दाखवा. सर्वात आधी रुग्णालयाला विचारा की त्यांना काय पुढे कळवावे लागते, आणि कोणाला.</translation>
    </message>
    <message>
        <source>Safety today: injuries, a place for the night</source>
        <translation>आजची सुरक्षितता: दुखापत, रात्रीची जागा</translation>
    </message>
    <message>
        <source>Nothing about what happened is asked. Every answer may be left out.</source>
        <translation>काय घडले हे विचारले जात नाही. कोणतेही उत्तर सोडता येते.</translation>
    </message>
    <message>
        <source>Is the client hurt?</source>
        <translation>क्लायंटला दुखापत झाली आहे का?</translation>
    </message>
    <message>
        <source>Is there a safe place for tonight?</source>
        <translation>आज रात्रीसाठी सुरक्षित जागा आहे का?</translation>
    </message>
    <message>
        <source>Was there sexual violence in the last five days?</source>
        <translation>गेल्या पाच दिवसांत लैंगिक हिंसा झाली का?</translation>
    </message>
    <message>
        <source>Care comes first: a doctor, a hospital, an ambulance. The talk can wait.</source>
        <translation>आधी उपचार: डॉक्टर, रुग्णालय, रुग्णवाहिका. बोलणे नंतर होऊ शकते.</translation>
    </message>
    <message>
        <source>Look for a place for tonight together before the client leaves: someone they trust, a shelter, a One Stop Centre. Only a place to which they agree.</source>
        <translation>क्लायंट निघण्याआधी आज रात्रीसाठी एकत्र जागा शोधा: विश्वासाची व्यक्ती, निवारा, वन स्टॉप सेंटर. फक्त त्यांना मान्य असलेली जागा.</translation>
    </message>
    <message>
        <source>The client wants these answers saved</source>
        <translation>ही उत्तरे जतन करावीत असे क्लायंटला वाटते</translation>
    </message>
</context>
<context>
    <name>ToldForm</name>
    <message>
        <source>A client told me…</source>
        <translation>एका क्लायंटने मला सांगितले…</translation>
    </message>
    <message>
        <source>Only the counsellor, and whoever covers for them today, can read it. Nothing of it is kept here. A client who withdraws a consent need not say why.</source>
        <translation>हे फक्त समुपदेशक, आणि आज त्यांच्या जागी असलेले, वाचू शकतात. इथे यातले काहीही ठेवले जात नाही. संमती मागे घेण्यासाठी क्लायंटने कारण सांगणे गरजेचे नाही.</translation>
    </message>
    <message>
        <source>Pass it on</source>
        <translation>पुढे कळवा</translation>
    </message>
    <message>
        <source>To the counsellor</source>
        <translation>समुपदेशकांना</translation>
    </message>
    <message>
        <source>How will the counsellor know who this is about?</source>
        <translation>हे कोणाबद्दल आहे ते समुपदेशकांना कसे कळेल?</translation>
    </message>
    <message>
        <source>A code or a few words. No name is needed.</source>
        <translation>एक कोड किंवा काही शब्द. नाव गरजेचे नाही.</translation>
    </message>
    <message>
        <source>What the client said</source>
        <translation>क्लायंटने जे सांगितले</translation>
    </message>
    <message>
        <source>Please choose a counsellor.</source>
        <translation>कृपया एक समुपदेशक निवडा.</translation>
    </message>
    <message>
        <source>Please write a code or a few words.</source>
        <translation>कृपया एक कोड किंवा काही शब्द लिहा.</translation>
    </message>
    <message>
        <source>Please write what the client said.</source>
        <translation>कृपया क्लायंटने काय सांगितले ते लिहा.</translation>
    </message>
</context>
<context>
    <name>ToldPage</name>
    <message>
        <source>Passed on</source>
        <translation>पुढे कळवलेले</translation>
    </message>
    <message>
        <source>A client may tell anybody here. What they say goes to their counsellor; a complaint never does.</source>
        <translation>क्लायंट इथे कोणालाही सांगू शकतात. ते जे सांगतात ते त्यांच्या समुपदेशकांकडे जाते; तक्रार कधीही जात नाही.</translation>
    </message>
</context>
<context>
    <name>ToldPresenter</name>
    <message>
        <source>It is passed on to {name}. Whoever covers for them today can read it too.</source>
        <translation>{name} यांना कळवले. आज त्यांच्या जागी जे काम करत आहेत, तेही हे वाचू शकतात.</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>Building the fictional office. This takes a moment…</source>
        <translation>काल्पनिक कार्यालय तयार होत आहे. थोडा वेळ लागेल…</translation>
    </message>
</context>
<context>
    <name>TourPanel</name>
    <message>
        <source>Sign in</source>
        <translation>साइन इन करा</translation>
    </message>
    <message>
        <source>You are {person}, a counsellor. The passphrase is: {passphrase}. Type both, or let the tour fill them in, and sign in.</source>
        <translation>तुम्ही {person}, समुपदेशक. पासफ्रेज: {passphrase}. दोन्ही लिहा, किंवा आपोआप भरू द्या, मग साइन इन करा.</translation>
    </message>
    <message>
        <source>Open a client&apos;s file</source>
        <translation>क्लायंटची फाइल उघडा</translation>
    </message>
    <message>
        <source>Choose “{clients}” at the side, then a line of the list, and press Enter. Names stay covered until you show them.</source>
        <translation>बाजूला “{clients}” निवडा, मग यादीतील एक ओळ, आणि Enter दाबा. तुम्ही दाखवेपर्यंत नावे लपवलेली राहतात.</translation>
    </message>
    <message>
        <source>Begin a note</source>
        <translation>नोंद सुरू करा</translation>
    </message>
    <message>
        <source>In the file choose “{note}”, and write an invented sentence. It is saved by itself after a few seconds.</source>
        <translation>फाइलमध्ये “{note}” निवडा, आणि एक काल्पनिक वाक्य लिहा. काही सेकंदांनी आपोआप जतन होते.</translation>
    </message>
    <message>
        <source>Sign the note</source>
        <translation>नोंदीवर सही करा</translation>
    </message>
    <message>
        <source>Choose “{sign}” below the note. From then on it is only amended, never changed.</source>
        <translation>नोंदीखाली “{sign}” निवडा. त्यानंतर ती बदलत नाही, फक्त दुरुस्ती जोडली जाते.</translation>
    </message>
    <message>
        <source>Record a consent</source>
        <translation>संमती नोंदवा</translation>
    </message>
    <message>
        <source>Look for “{consents}” in the file. Choose what it is for, read the words, and record how the client said yes. Nothing leaves by this alone.</source>
        <translation>फाइलमध्ये “{consents}” शोधा. कशासाठी ते निवडा, शब्द वाचा, आणि क्लायंटनी होकार कसा दिला ते लिहा. केवळ याने काही बाहेर जात नाही.</translation>
    </message>
    <message>
        <source>Somebody comes in</source>
        <translation>कोणी आत येते</translation>
    </message>
    <message>
        <source>Press F9: everything is hidden, these lines too. Press F9 once more to go on.</source>
        <translation>F9 दाबा: सर्व लपवले जाते, या ओळीही. पुढे जाण्यासाठी पुन्हा F9 दाबा.</translation>
    </message>
    <message>
        <source>Ask for help</source>
        <translation>मदत घ्या</translation>
    </message>
    <message>
        <source>Press F1: the help opens at what is in front of you. Escape closes it.</source>
        <translation>F1 दाबा: समोर जे आहे त्याची मदत उघडते. Escape ने बंद होते.</translation>
    </message>
    <message>
        <source>Lock the desk</source>
        <translation>डेस्क लॉक करा</translation>
    </message>
    <message>
        <source>Press Ctrl+L, as you would on leaving. Everything is saved first, and you come back by signing in again.</source>
        <translation>उठून जाताना जसे, तसे Ctrl+L दाबा. आधी सर्व जतन होते, आणि पुन्हा साइन इन करून परत येता येते.</translation>
    </message>
    <message>
        <source>That was the tour</source>
        <translation>ओळख-फेरी पूर्ण झाली</translation>
    </message>
    <message>
        <source>Look round as long as you like: nothing can go wrong here. When you end the tour, the fictional office is deleted.</source>
        <translation>हवे तेवढा वेळ पाहा: इथे काही बिघडू शकत नाही. संपवल्यावर काल्पनिक कार्यालय पुसले जाते.</translation>
    </message>
    <message>
        <source>Tour of the fictional office</source>
        <translation>काल्पनिक कार्यालयाची ओळख</translation>
    </message>
    <message>
        <source>Fictional office: everyone in it is invented. Write nothing real here.</source>
        <translation>काल्पनिक कार्यालय: इथले सगळे काल्पनिक आहेत. इथे खरे काही लिहू नका.</translation>
    </message>
    <message>
        <source>Fill them in</source>
        <translation>भरून द्या</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>पुढची पायरी</translation>
    </message>
    <message>
        <source>Skip this step</source>
        <translation>ही पायरी सोडा</translation>
    </message>
    <message>
        <source>Previous step</source>
        <translation>मागची पायरी</translation>
    </message>
    <message>
        <source>Go on another day</source>
        <translation>दुसऱ्या दिवशी पुढे चालू ठेवा</translation>
    </message>
    <message>
        <source>End the tour</source>
        <translation>ओळख-फेरी संपवा</translation>
    </message>
    <message>
        <source>Show the step</source>
        <translation>पायरी दाखवा</translation>
    </message>
    <message>
        <source>Put it aside</source>
        <translation>बाजूला ठेवा</translation>
    </message>
    <message>
        <source>Step {number} of {all}: {title}</source>
        <translation>पायरी {number}/{all}: {title}</translation>
    </message>
</context>
<context>
    <name>TrendChart</name>
    <message>
        <source>{figure}. The next figure will show a trend.</source>
        <translation>{figure}. पुढच्या आकड्यापासून कल दिसेल.</translation>
    </message>
</context>
<context>
    <name>TrialCard</name>
    <message>
        <source>The folder with the backups</source>
        <translation>बॅकअप असलेले फोल्डर</translation>
    </message>
    <message>
        <source>Try a backup out</source>
        <translation>बॅकअप वापरून पाहा</translation>
    </message>
    <message>
        <source>A backup that nobody has ever opened may be worth nothing. Here the newest one is restored beside the desk, you open a record of your own in it, and then it is deleted again. Nothing in the desk changes. Please do that every few months.</source>
        <translation>कोणीही कधीच न उघडलेला बॅकअप निरुपयोगी असू शकतो. इथे सर्वात नवा बॅकअप डेस्कशेजारी परत आणला जातो, त्यात तुम्ही स्वतःची एक नोंद उघडता, आणि मग तो पुन्हा पुसला जातो. डेस्कमध्ये काहीही बदलत नाही. कृपया हे दर काही महिन्यांनी करा.</translation>
    </message>
    <message>
        <source>Open a record</source>
        <translation>एक नोंद उघडा</translation>
    </message>
    <message>
        <source>What the record says</source>
        <translation>नोंदीत काय लिहिले आहे</translation>
    </message>
    <message>
        <source>The backup is whole. There is no record of yours in it yet; a colleague with records should try it too.</source>
        <translation>बॅकअप पूर्ण आहे. त्यात तुमची अजून एकही नोंद नाही; नोंदी असलेल्या सहकाऱ्यांनीही ते करून पाहावे.</translation>
    </message>
    <message>
        <source>Try it out…</source>
        <translation>वापरून पाहा…</translation>
    </message>
    <message>
        <source>I can read it</source>
        <translation>मला वाचता येते</translation>
    </message>
    <message>
        <source>Something is wrong</source>
        <translation>काहीतरी चुकीचे आहे</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>पूर्ण झाले</translation>
    </message>
    <message>
        <source>This file is here. It has no notes yet.</source>
        <translation>ही फाइल इथे आहे. तिच्यात अजून नोंदी नाहीत.</translation>
    </message>
</context>
<context>
    <name>TriesEdit</name>
    <message>
        <source>Add a try to reach the client</source>
        <translation>क्लायंटपर्यंत पोहोचण्याचा आणखी एक प्रयत्न जोडा</translation>
    </message>
</context>
<context>
    <name>TryLine</name>
    <message>
        <source>Please choose the way you used.</source>
        <translation>ज्या मार्गाने प्रयत्न केला तो कृपया निवडा.</translation>
    </message>
    <message>
        <source>Try {number}</source>
        <translation>प्रयत्न {number}</translation>
    </message>
    <message>
        <source>By which safe way</source>
        <translation>कोणत्या सुरक्षित मार्गाने</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>निकाल</translation>
    </message>
</context>
<context>
    <name>UnwrittenLine</name>
    <message>
        <source>Sessions without a note: {days}.</source>
        <translation>नोंद नसलेल्या भेटी: {days}.</translation>
    </message>
    <message>
        <source>Sessions without a note: {days}, and {number} earlier.</source>
        <translation>नोंद नसलेल्या भेटी: {days}, आणि आधीच्या आणखी {number}.</translation>
    </message>
    <message>
        <source>Write the note for {day}</source>
        <translation>{day} ची नोंद लिहा</translation>
    </message>
</context>
<context>
    <name>VersionsView</name>
    <message>
        <source>Signed on {moment} by {name}.</source>
        <translation>{name} यांनी {moment} रोजी सही केली.</translation>
    </message>
    <message>
        <source>Signed on {moment}.</source>
        <translation>{moment} रोजी सही केली.</translation>
    </message>
    <message>
        <source>Reason: {reason}</source>
        <translation>कारण: {reason}</translation>
    </message>
    <message>
        <source>Session of {day}</source>
        <translation>{day} चे सत्र</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>आवृत्ती {number}</translation>
    </message>
    <message>
        <source>No other: as it was signed</source>
        <translation>दुसरी नाही: सही केली तशी</translation>
    </message>
    <message>
        <source>Version to read</source>
        <translation>वाचायची आवृत्ती</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>कशाशी तुलना</translation>
    </message>
    <message>
        <source>[− struck through −] was taken out, [+ underlined +] was put in.</source>
        <translation>[− खोडलेले −] काढले, [+ अधोरेखित +] घातले.</translation>
    </message>
    <message>
        <source>The version, with what differs</source>
        <translation>आवृत्ती, फरकांसह</translation>
    </message>
</context>
<context>
    <name>VoiceFiguresCard</name>
    <message>
        <source>{question} (shared)</source>
        <translation>{question} (सांगितलेले)</translation>
    </message>
    <message>
        <source>{question} (not shared)</source>
        <translation>{question} (न सांगितलेले)</translation>
    </message>
    <message>
        <source>People</source>
        <translation>व्यक्ती</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>प्रश्न</translation>
    </message>
    <message>
        <source>Feedback of all clients together</source>
        <translation>सर्व क्लायंटची मते एकत्र</translation>
    </message>
    <message>
        <source>Comments that are not shared are counted at the end of each month. A number below {count} people is not shown, nor one from which it could be worked out. “People” counts everyone who commented.</source>
        <translation>जे मत सांगितलेले नाही ते प्रत्येक महिन्याच्या शेवटी मोजले जाते. {count} पेक्षा कमी लोकांची संख्या दाखवली जात नाही, आणि ज्यावरून ती काढता येईल तीही नाही. “व्यक्ती” मध्ये मत देणारे सर्वजण मोजले जातात.</translation>
    </message>
</context>
<context>
    <name>VoicePresenter</name>
    <message>
        <source>Something on this desk is not saved yet. Please save or discard it before you give the client the computer.</source>
        <translation>या डेस्कवर काहीतरी अजून जतन केलेले नाही. क्लायंटला संगणक देण्याआधी कृपया ते जतन करा किंवा काढून टाका.</translation>
    </message>
</context>
<context>
    <name>VoiceTab</name>
    <message>
        <source>Only {name} can read a complaint; you cannot. The client can also take the slip instead, and then needs no computer.</source>
        <translation>तक्रार फक्त {name} वाचू शकतात, तुम्ही नाही. क्लायंट त्याऐवजी चिठ्ठीही नेऊ शकतात, मग संगणक लागत नाही.</translation>
    </message>
    <message>
        <source>The office settings name nobody for complaints who is not yourself, so there is only the slip.</source>
        <translation>कार्यालयाच्या सेटिंगमध्ये तक्रारींसाठी तुमच्याशिवाय कोणाचेही नाव नाही, म्हणून फक्त चिठ्ठी आहे.</translation>
    </message>
    <message>
        <source>The session on {day}</source>
        <translation>{day} चे सत्र</translation>
    </message>
    <message>
        <source>Our talks as a whole</source>
        <translation>आपले एकूण बोलणे</translation>
    </message>
    <message>
        <source>A service</source>
        <translation>एक सेवा</translation>
    </message>
    <message>
        <source>A session</source>
        <translation>एक सत्र</translation>
    </message>
    <message>
        <source>Question {number}</source>
        <translation>प्रश्न {number}</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>तारीख</translation>
    </message>
    <message>
        <source>About</source>
        <translation>विषय</translation>
    </message>
    <message>
        <source>In the client&apos;s words</source>
        <translation>क्लायंटच्या शब्दांत</translation>
    </message>
    <message>
        <source>Comments that the client keeps to themselves: {count}</source>
        <translation>क्लायंटने स्वतःकडेच ठेवलेले अभिप्राय: {count}</translation>
    </message>
    <message>
        <source>What the client is asked about</source>
        <translation>क्लायंटला कशाबद्दल विचारायचे</translation>
    </message>
    <message>
        <source>Give the client the computer</source>
        <translation>क्लायंटला संगणक द्या</translation>
    </message>
    <message>
        <source>Comments that the client shares</source>
        <translation>क्लायंटने सांगितलेले अभिप्राय</translation>
    </message>
    <message>
        <source>Three questions of our own wording, not validated, that the client answers alone. The desk shows you the answers only if the client says so. After that it is locked.</source>
        <translation>आमच्या स्वतःच्या शब्दांत तीन प्रश्न, पडताळलेले नाहीत, ज्यांची उत्तरे क्लायंट एकटे देतात. क्लायंटने सांगितले तरच डेस्क तुम्हाला उत्तरे दाखवते. त्यानंतर ती बंद होते.</translation>
    </message>
    <message>
        <source>Give the page for a complaint…</source>
        <translation>तक्रारीचे पान द्या…</translation>
    </message>
    <message>
        <source>Print the slip…</source>
        <translation>चिठ्ठी छापा…</translation>
    </message>
</context>
<context>
    <name>WaitingLine</name>
    <message>
        <source>{name} has not signed in yet. Nothing can be sent to them before that. If they have, at another laptop, exchange there and then here.</source>
        <translation>{name} यांचे पहिले साइन इन अजून बाकी आहे. त्याआधी त्यांना काहीही पाठवता येणार नाही. दुसऱ्या लॅपटॉपवर झाले असेल तर आधी तिथे, मग इथे देवाणघेवाण करा.</translation>
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
        <translation>तुमच्या किल्ल्या तयार आहेत. आता प्रशासक तुमची पुष्टी करतात; त्यानंतर साइन इन करता येते.</translation>
    </message>
    <message>
        <source>Please read these words to the administrator, by telephone or in person: every word must be the same on both screens. They are no secret, and they are not your recovery code.</source>
        <translation>कृपया हे शब्द प्रशासकांना फोनवर किंवा समोरासमोर वाचून दाखवा: दोन्ही स्क्रीनवर प्रत्येक शब्द सारखाच असला पाहिजे. हे शब्द गुप्त नाहीत, आणि हा तुमचा पुनर्प्राप्ती कोड नाही.</translation>
    </message>
    <message>
        <source>Words to compare</source>
        <translation>ताडून पाहायचे शब्द</translation>
    </message>
    <message>
        <source>If the administrator works at another laptop of the office, your request goes there with the next exchange, and the answer comes back with another one. Once it is here, you can sign in.</source>
        <translation>प्रशासक कार्यालयाच्या दुसऱ्या लॅपटॉपवर काम करत असतील तर तुमची विनंती पुढच्या देवाणघेवाणीबरोबर तिथे जाते, आणि उत्तर त्यानंतरच्या एखाद्या देवाणघेवाणीत परत येते. उत्तर इथे आले की तुम्ही साइन इन करू शकता.</translation>
    </message>
    <message>
        <source>Exchange now</source>
        <translation>आत्ता देवाणघेवाण करा</translation>
    </message>
    <message>
        <source>Print these words</source>
        <translation>हे शब्द छापा</translation>
    </message>
    <message>
        <source>Back to the sign-in</source>
        <translation>साइन इनकडे परत</translation>
    </message>
</context>
<context>
    <name>WeekPage</name>
    <message>
        <source>Export busy times</source>
        <translation>व्यस्त वेळा फाइलमध्ये जतन करा</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>तारीख</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>वेळ</translation>
    </message>
    <message>
        <source>With</source>
        <translation>कोणाबरोबर</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>स्थिती</translation>
    </message>
    <message>
        <source>How</source>
        <translation>कशी</translation>
    </message>
    <message>
        <source>Nothing is planned in this week.</source>
        <translation>या आठवड्यात काही ठरलेले नाही.</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>कॅलेंडर</translation>
    </message>
    <message>
        <source>Enter opens an appointment, N begins a new one.</source>
        <translation>Enter ने भेट उघडते, N ने नवीन सुरू होते.</translation>
    </message>
    <message>
        <source>New appointment</source>
        <translation>नवीन भेट</translation>
    </message>
    <message>
        <source>Previous week</source>
        <translation>आधीचा आठवडा</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>पुढचा आठवडा</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>हा आठवडा</translation>
    </message>
    <message>
        <source>Group notes</source>
        <translation>गटाच्या नोंदी</translation>
    </message>
    <message>
        <source>Print the week…</source>
        <translation>आठवडा मुद्रित करा…</translation>
    </message>
    <message>
        <source>Export busy times…</source>
        <translation>व्यस्त वेळा फाइलमध्ये जतन करा…</translation>
    </message>
    <message>
        <source>A calendar file with times only: no code, no place.</source>
        <translation>फक्त वेळा असलेली कॅलेंडर फाइल: कोड नाही, ठिकाण नाही.</translation>
    </message>
    <message>
        <source>Appointments of the week</source>
        <translation>आठवड्यातील भेटी</translation>
    </message>
</context>
<context>
    <name>WeekPresenter</name>
    <message>
        <source>The sheet has times and codes. Names are on it only if you choose so now; whoever finds it then knows who comes to you.</source>
        <translation>पानावर वेळा आणि कोड असतात. नावे फक्त आत्ता निवडल्यासच येतील; मग ते ज्याला सापडेल त्याला कळेल की तुमच्याकडे कोण येते.</translation>
    </message>
    <message>
        <source>With names…</source>
        <translation>नावांसह…</translation>
    </message>
    <message>
        <source>Codes only…</source>
        <translation>फक्त कोड…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करा</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>व्यस्त</translation>
    </message>
    <message>
        <source>Your busy times are saved. The file says when you are busy, and names no client, code or place.</source>
        <translation>तुमच्या वेळा जतन झाल्या. फाइलमध्ये तुम्ही केव्हा व्यस्त आहात ते आहे; क्लायंट, कोड किंवा ठिकाण नाही.</translation>
    </message>
</context>
<context>
    <name>WhatHelpsPage</name>
    <message>
        <source>{name} reads it when they next sign in.</source>
        <translation>{name} पुढच्या साइन इनला हे वाचतील.</translation>
    </message>
    <message>
        <source>Source of the numbers: {source}, looked at on {day}.</source>
        <translation>क्रमांकांचा स्रोत: {source}, {day} रोजी पाहिले.</translation>
    </message>
    <message>
        <source>{name} asks you for a talk</source>
        <translation>{name} यांना तुमच्याशी बोलायचे आहे</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>झाले</translation>
    </message>
    <message>
        <source>What helps</source>
        <translation>कशाने मदत होते</translation>
    </message>
    <message>
        <source>For a hard hour, by day or night.</source>
        <translation>कठीण वेळेसाठी, दिवसा किंवा रात्री.</translation>
    </message>
    <message>
        <source>Numbers to call</source>
        <translation>फोन करण्याचे क्रमांक</translation>
    </message>
    <message>
        <source>Somebody asks you</source>
        <translation>कोणी तुम्हाला विचारत आहे</translation>
    </message>
</context>
<context>
    <name>WordingCard</name>
    <message>
        <source>Please keep the words in braces as they are, and at most 2,000 letters.</source>
        <translation>{ } मधील शब्द आहेत तसेच ठेवा, आणि जास्तीत जास्त 2,000 अक्षरे लिहा.</translation>
    </message>
    <message>
        <source>In English</source>
        <translation>इंग्रजीत</translation>
    </message>
    <message>
        <source>As the desk says it</source>
        <translation>डेस्क जसे म्हणतो</translation>
    </message>
    <message>
        <source>As your office says it</source>
        <translation>तुमचे कार्यालय जसे म्हणते</translation>
    </message>
    <message>
        <source>Everyone in the office sees it from their next sign-in on.</source>
        <translation>कार्यालयातील सर्वांना हे पुढच्या साइन इनपासून दिसेल.</translation>
    </message>
    <message>
        <source>Save the wording</source>
        <translation>शब्द जतन करा</translation>
    </message>
    <message>
        <source>Use the desk&apos;s wording again</source>
        <translation>पुन्हा डेस्कचे शब्द दाखवा</translation>
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
        <translation>डेस्कमधील एखादा मजकूर इथल्या लोकांच्या बोलण्यासारखा वाटत नसेल तर तो स्वतःच्या शब्दांत लिहा. बंगाली, हिंदी आणि मराठी मजकूर अजून कोणत्याही मातृभाषिक समुपदेशकाने वाचलेला नाही.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>Words in the text</source>
        <translation>मजकुरातील शब्द</translation>
    </message>
    <message>
        <source>Only the office&apos;s own</source>
        <translation>फक्त कार्यालयाचे स्वतःचे</translation>
    </message>
    <message>
        <source>Texts of the desk</source>
        <translation>डेस्कचे मजकूर</translation>
    </message>
    <message>
        <source>In English</source>
        <translation>इंग्रजीत</translation>
    </message>
    <message>
        <source>Shown as</source>
        <translation>जसे दिसते</translation>
    </message>
    <message>
        <source>Take wordings from a file…</source>
        <translation>फाइलमधून शब्द घ्या…</translation>
    </message>
    <message>
        <source>Save the wordings as a file…</source>
        <translation>शब्द फाइलमध्ये जतन करा…</translation>
    </message>
    <message>
        <source>No text of the desk has these words. Please try fewer, or another language.</source>
        <translation>डेस्कच्या कोणत्याही मजकुरात हे शब्द नाहीत. कमी शब्द लिहा, किंवा दुसऱ्या भाषेत पाहा.</translation>
    </message>
</context>
<context>
    <name>WordingPresenter</name>
    <message>
        <source>Saved. People see it from their next sign-in on.</source>
        <translation>जतन झाले. सर्वांना पुढच्या साइन इनपासून दिसेल.</translation>
    </message>
    <message>
        <source>Take wordings from a file</source>
        <translation>फाइलमधून शब्द घेणे</translation>
    </message>
    <message>
        <source>Wordings taken: {count}</source>
        <translation>शब्द घेतले: {count}</translation>
    </message>
    <message>
        <source>Wordings taken: {count}. These lines could not be used, because their text is not one of the desk&apos;s or words in braces are missing: {lines}</source>
        <translation>शब्द घेतले: {count}. या ओळी वापरता आल्या नाहीत, कारण त्यांचा मजकूर डेस्कचा नाही किंवा { } मधील शब्द नाहीत: {lines}</translation>
    </message>
    <message>
        <source>Save the wordings as a file</source>
        <translation>शब्द फाइलमध्ये जतन करणे</translation>
    </message>
    <message>
        <source>The file is saved.</source>
        <translation>फाइल जतन झाली.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Attendance</source>
        <translation>उपस्थिती</translation>
    </message>
    <message>
        <source>Results of questionnaires</source>
        <translation>प्रश्नावल्यांचे निकाल</translation>
    </message>
    <message>
        <source>Safety plan</source>
        <translation>सुरक्षा योजना</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>रेफरल</translation>
    </message>
    <message>
        <source>By the client</source>
        <translation>क्लायंटनी स्वतः</translation>
    </message>
    <message>
        <source>By a guardian</source>
        <translation>पालकांनी</translation>
    </message>
    <message>
        <source>By the Child Welfare Committee or the person it named</source>
        <translation>बाल कल्याण समितीने, किंवा समितीने नेमलेल्या व्यक्तीने</translation>
    </message>
    <message>
        <source>What the client came for is reached</source>
        <translation>क्लायंटच्या येण्याचा उद्देश साध्य झाला</translation>
    </message>
    <message>
        <source>The client wishes to end it</source>
        <translation>क्लायंटला हे संपवायचे आहे</translation>
    </message>
    <message>
        <source>The client moved away</source>
        <translation>क्लायंटचे राहण्याचे ठिकाण बदलले</translation>
    </message>
    <message>
        <source>Another service goes on with the client</source>
        <translation>दुसरी सेवा क्लायंटसोबत पुढे काम करत आहे</translation>
    </message>
    <message>
        <source>The contact was lost</source>
        <translation>संपर्क तुटला</translation>
    </message>
    <message>
        <source>The client is missing</source>
        <translation>क्लायंट बेपत्ता आहेत</translation>
    </message>
    <message>
        <source>The client died</source>
        <translation>क्लायंटचा मृत्यू झाला</translation>
    </message>
    <message>
        <source>Grievance person, then Data Protection Board</source>
        <translation>कार्यालयातील तक्रारी पाहणारी व्यक्ती, मग डेटा संरक्षण मंडळ</translation>
    </message>
    <message>
        <source>Shelter</source>
        <translation>निवारा</translation>
    </message>
    <message>
        <source>Safety and risk</source>
        <translation>सुरक्षितता आणि जोखीम</translation>
    </message>
    <message>
        <source>Strengths and supports</source>
        <translation>त्यांची बलस्थाने आणि आधार</translation>
    </message>
    <message>
        <source>Needs and recommendations</source>
        <translation>गरजा आणि शिफारशी</translation>
    </message>
    <message>
        <source>Counselling</source>
        <translation>समुपदेशन</translation>
    </message>
    <message>
        <source>Summary for casework</source>
        <translation>केसवर्कसाठी सारांश</translation>
    </message>
    <message>
        <source>Referral to a service</source>
        <translation>एखाद्या सेवेकडे रेफरल</translation>
    </message>
    <message>
        <source>Supervision of the counsellor</source>
        <translation>समुपदेशकाचे पर्यवेक्षण</translation>
    </message>
    <message>
        <source>Statistics without names</source>
        <translation>नावाशिवाय आकडेवारी</translation>
    </message>
    <message>
        <source>Research</source>
        <translation>संशोधन</translation>
    </message>
    <message>
        <source>Referral summary</source>
        <translation>रेफरल सारांश</translation>
    </message>
    <message>
        <source>Psychological impact statement</source>
        <translation>मानसिक परिणामाचे निवेदन</translation>
    </message>
    <message>
        <source>Attendance letter</source>
        <translation>उपस्थिती पत्र</translation>
    </message>
    <message>
        <source>Safety alert</source>
        <translation>सुरक्षा सूचना</translation>
    </message>
    <message>
        <source>By signature</source>
        <translation>सहीने</translation>
    </message>
    <message>
        <source>By thumb impression</source>
        <translation>अंगठ्याच्या ठशाने</translation>
    </message>
    <message>
        <source>Spoken before a witness</source>
        <translation>साक्षीदारासमोर बोलून</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>पाठवले</translation>
    </message>
    <message>
        <source>FIR</source>
        <translation>एफआयआर</translation>
    </message>
    <message>
        <source>Court case</source>
        <translation>न्यायालयातील खटला</translation>
    </message>
    <message>
        <source>Legal services application (DLSA, SLSA)</source>
        <translation>विधी सेवेचा अर्ज (DLSA, SLSA)</translation>
    </message>
    <message>
        <source>Another number</source>
        <translation>दुसरा क्रमांक</translation>
    </message>
    <message>
        <source>Bail</source>
        <translation>जामीन</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>आरोप निश्चिती</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>साक्ष</translation>
    </message>
    <message>
        <source>The client&apos;s own evidence</source>
        <translation>क्लायंटची स्वतःची साक्ष</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>युक्तिवाद</translation>
    </message>
    <message>
        <source>Judgment</source>
        <translation>निकाल</translation>
    </message>
    <message>
        <source>Compensation</source>
        <translation>नुकसानभरपाई</translation>
    </message>
    <message>
        <source>Appeal</source>
        <translation>अपील</translation>
    </message>
    <message>
        <source>Not noted yet</source>
        <translation>अजून लिहिलेले नाही</translation>
    </message>
    <message>
        <source>Adjourned</source>
        <translation>पुढे ढकलली</translation>
    </message>
    <message>
        <source>An order was made</source>
        <translation>आदेश झाला</translation>
    </message>
    <message>
        <source>Did not take place</source>
        <translation>झाली नाही</translation>
    </message>
    <message>
        <source>Compensation claim</source>
        <translation>नुकसानभरपाईचा दावा</translation>
    </message>
    <message>
        <source>Opposing bail</source>
        <translation>जामिनाला विरोध</translation>
    </message>
    <message>
        <source>A document</source>
        <translation>एक कागदपत्र</translation>
    </message>
    <message>
        <source>To be done</source>
        <translation>करायचे आहे</translation>
    </message>
    <message>
        <source>Summons or order of a court</source>
        <translation>न्यायालयाचे समन्स किंवा आदेश</translation>
    </message>
    <message>
        <source>Notice of the police to produce a document</source>
        <translation>दस्तऐवज सादर करण्याची पोलिसांची नोटीस</translation>
    </message>
    <message>
        <source>Application for information (RTI)</source>
        <translation>माहितीचा अर्ज (RTI)</translation>
    </message>
    <message>
        <source>A parent, spouse or other family</source>
        <translation>आईवडील, पती-पत्नी किंवा कुटुंबातील इतर कोणी</translation>
    </message>
    <message>
        <source>Child Welfare Committee or another child welfare authority</source>
        <translation>बाल कल्याण समिती किंवा इतर बाल कल्याण प्राधिकरण</translation>
    </message>
    <message>
        <source>Search and seizure</source>
        <translation>झडती व जप्ती</translation>
    </message>
    <message>
        <source>A commission (human rights, women, child rights)</source>
        <translation>एखादा आयोग (मानवी हक्क, महिला, बाल हक्क)</translation>
    </message>
    <message>
        <source>A funder</source>
        <translation>निधी देणारी संस्था</translation>
    </message>
    <message>
        <source>Press, radio, television or social media</source>
        <translation>वृत्तपत्रे, रेडिओ, दूरचित्रवाणी किंवा समाजमाध्यमे</translation>
    </message>
    <message>
        <source>Asked without a paper</source>
        <translation>कागदाशिवाय मागितले</translation>
    </message>
    <message>
        <source>Another law or order</source>
        <translation>दुसरा कायदा किंवा आदेश</translation>
    </message>
    <message>
        <source>Not decided yet</source>
        <translation>अजून ठरलेले नाही</translation>
    </message>
    <message>
        <source>Nothing was given</source>
        <translation>काहीही दिले नाही</translation>
    </message>
    <message>
        <source>A summary, by the client&apos;s consent</source>
        <translation>त्यांच्या संमतीने एक सारांश</translation>
    </message>
    <message>
        <source>The client does not wish it</source>
        <translation>त्यांची इच्छा नाही</translation>
    </message>
    <message>
        <source>It is not a good time to ask the client</source>
        <translation>त्यांना विचारण्याची ही योग्य वेळ नाही</translation>
    </message>
    <message>
        <source>Shared without consent</source>
        <translation>संमतीशिवाय सांगितले</translation>
    </message>
    <message>
        <source>Legal files were handed over</source>
        <translation>कायदेशीर कागद दिले</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>मागितले</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>उत्तर आले</translation>
    </message>
    <message>
        <source>Cannot be given</source>
        <translation>देता येत नाही</translation>
    </message>
    <message>
        <source>A summary</source>
        <translation>सारांश</translation>
    </message>
    <message>
        <source>Hearing: please offer time</source>
        <translation>सुनावणी: कृपया वेळ द्या</translation>
    </message>
    <message>
        <source>No reason noted</source>
        <translation>कारण लिहिलेले नाही</translation>
    </message>
    <message>
        <source>I do not know whom it is about</source>
        <translation>हे कोणाबद्दल आहे ते मला माहीत नाही</translation>
    </message>
    <message>
        <source>It can be done without a summary</source>
        <translation>हे काम सारांशाशिवाय होऊ शकते</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>प्रत्यक्ष भेटून</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>फोनवर</translation>
    </message>
    <message>
        <source>At court</source>
        <translation>न्यायालयात</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>ठरलेली</translation>
    </message>
    <message>
        <source>Took place</source>
        <translation>झाली</translation>
    </message>
    <message>
        <source>Read by the recipient</source>
        <translation>मिळणाऱ्याने वाचले</translation>
    </message>
    <message>
        <source>Gone from the recipient&apos;s desk</source>
        <translation>मिळणाऱ्याच्या डेस्कवरून काढले गेले</translation>
    </message>
    <message>
        <source>Co-signed by a supervisor afterwards</source>
        <translation>नंतर पर्यवेक्षकांनी सह-सही केली</translation>
    </message>
    <message>
        <source>Not co-signed by the supervisor asked</source>
        <translation>ज्या पर्यवेक्षकांना विचारले त्यांनी सह-सही केली नाही</translation>
    </message>
    <message>
        <source>Seen by a supervisor afterwards</source>
        <translation>नंतर पर्यवेक्षकांनी पाहिले</translation>
    </message>
    <message>
        <source>The client may be told now</source>
        <translation>आता त्यांना सांगता येईल</translation>
    </message>
    <message>
        <source>The client was told</source>
        <translation>त्यांना सांगितले</translation>
    </message>
    <message>
        <source>We did not meet</source>
        <translation>भेट झाली नाही</translation>
    </message>
    <message>
        <source>We cancelled</source>
        <translation>आम्ही रद्द केली</translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation>अजून उत्तर दिलेले नाही</translation>
    </message>
    <message>
        <source>Put right</source>
        <translation>दुरुस्त केले</translation>
    </message>
    <message>
        <source>Stays as it is</source>
        <translation>आहे तसेच राहील</translation>
    </message>
    <message>
        <source>It tells of another person</source>
        <translation>यात दुसऱ्या व्यक्तीची माहिती आहे</translation>
    </message>
    <message>
        <source>It could cause serious harm</source>
        <translation>यामुळे गंभीर हानी होऊ शकते</translation>
    </message>
    <message>
        <source>Presenting concerns</source>
        <translation>येण्याची कारणे</translation>
    </message>
    <message>
        <source>Daily functioning</source>
        <translation>रोजचे जीवन कसे चालते</translation>
    </message>
    <message>
        <source>Compensation by the State</source>
        <translation>राज्याकडून भरपाई</translation>
    </message>
    <message>
        <source>Called back</source>
        <translation>परत मागवले</translation>
    </message>
    <message>
        <source>At the client&apos;s home</source>
        <translation>त्यांच्या घरी</translation>
    </message>
    <message>
        <source>The client cancelled</source>
        <translation>क्लायंटने रद्द केली</translation>
    </message>
    <message>
        <source>The client asked for it not to be used any more</source>
        <translation>हे पुढे वापरू नये असे त्यांनी सांगितले</translation>
    </message>
    <message>
        <source>The time for keeping it is over</source>
        <translation>ठेवण्याचा काळ संपला</translation>
    </message>
    <message>
        <source>For a child, by the Special Court</source>
        <translation>मुलासाठी, विशेष न्यायालयाद्वारे</translation>
    </message>
    <message>
        <source>The scheme for women, with that of the State</source>
        <translation>महिलांची योजना, राज्याच्या योजनेसह</translation>
    </message>
    <message>
        <source>The scheme of the State</source>
        <translation>राज्याची योजना</translation>
    </message>
    <message>
        <source>The Mental Health Review Board</source>
        <translation>मानसिक आरोग्य पुनर्विलोकन मंडळ</translation>
    </message>
    <message>
        <source>Somebody decided on it</source>
        <translation>कोणीतरी हे ठरवले</translation>
    </message>
    <message>
        <source>Somebody asked for the records</source>
        <translation>कोणीतरी नोंदी मागितल्या</translation>
    </message>
    <message>
        <source>A claim for compensation</source>
        <translation>भरपाईचा दावा</translation>
    </message>
    <message>
        <source>Something told without consent</source>
        <translation>संमतीशिवाय सांगितलेले काही</translation>
    </message>
    <message>
        <source>Social services</source>
        <translation>सामाजिक सेवा</translation>
    </message>
    <message>
        <source>Health care</source>
        <translation>आरोग्य सेवा</translation>
    </message>
    <message>
        <source>Legal aid</source>
        <translation>कायदेशीर मदत</translation>
    </message>
    <message>
        <source>Livelihood</source>
        <translation>उपजीविका</translation>
    </message>
    <message>
        <source>Help with documents</source>
        <translation>कागदपत्रांसाठी मदत</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>शिक्षण</translation>
    </message>
    <message>
        <source>Witness protection</source>
        <translation>साक्षीदार संरक्षण</translation>
    </message>
    <message>
        <source>The client no longer wants it</source>
        <translation>त्यांना आता ते नको आहे</translation>
    </message>
    <message>
        <source>Not noted</source>
        <translation>नोंद नाही</translation>
    </message>
    <message>
        <source>The client agreed to it</source>
        <translation>क्लायंटने संमती दिली</translation>
    </message>
    <message>
        <source>The client was told of it</source>
        <translation>क्लायंटला सांगितले</translation>
    </message>
    <message>
        <source>The client could not be told yet</source>
        <translation>क्लायंटला अजून सांगता आले नाही</translation>
    </message>
    <message>
        <source>From others</source>
        <translation>इतरांकडून</translation>
    </message>
    <message>
        <source>To the client themself</source>
        <translation>स्वतःला इजा करण्याचा</translation>
    </message>
    <message>
        <source>Of being trafficked again</source>
        <translation>पुन्हा तस्करी होण्याचा</translation>
    </message>
    <message>
        <source>At court or on the way there</source>
        <translation>न्यायालयात किंवा तिथल्या वाटेवर</translation>
    </message>
    <message>
        <source>To a child</source>
        <translation>एखाद्या मुलाला इजा होण्याचा</translation>
    </message>
    <message>
        <source>Yes, less than 72 hours ago</source>
        <translation>हो, 72 तासांपेक्षा कमी वेळापूर्वी</translation>
    </message>
    <message>
        <source>Yes, 72 to 120 hours ago</source>
        <translation>हो, 72 ते 120 तासांपूर्वी</translation>
    </message>
    <message>
        <source>Danger to life</source>
        <translation>जीवाला धोका</translation>
    </message>
    <message>
        <source>Sexual offence against a child</source>
        <translation>मुलाविरुद्ध लैंगिक गुन्हा</translation>
    </message>
    <message>
        <source>Child without family</source>
        <translation>कुटुंब नसलेले मूल</translation>
    </message>
    <message>
        <source>Another legal duty</source>
        <translation>दुसरे कायदेशीर कर्तव्य</translation>
    </message>
    <message>
        <source>Order of a court, or of a body with a court&apos;s powers</source>
        <translation>न्यायालयाचा, किंवा न्यायालयाचे अधिकार असलेल्या संस्थेचा आदेश</translation>
    </message>
    <message>
        <source>Protecting another person from harm</source>
        <translation>दुसऱ्या व्यक्तीला हानीपासून वाचवणे</translation>
    </message>
    <message>
        <source>Special Juvenile Police Unit</source>
        <translation>विशेष बाल पोलीस पथक</translation>
    </message>
    <message>
        <source>Local police</source>
        <translation>स्थानिक पोलीस</translation>
    </message>
    <message>
        <source>Childline 1098</source>
        <translation>चाइल्डलाइन 1098</translation>
    </message>
    <message>
        <source>Child Welfare Committee</source>
        <translation>बाल कल्याण समिती</translation>
    </message>
    <message>
        <source>District Child Protection Unit</source>
        <translation>जिल्हा बाल संरक्षण कक्ष</translation>
    </message>
    <message>
        <source>Magistrate</source>
        <translation>दंडाधिकारी</translation>
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
        <translation>दुसरे प्राधिकरण</translation>
    </message>
    <message>
        <source>To be told now, not sent yet</source>
        <translation>आता कळवायचे आहे, अजून पाठवले नाही</translation>
    </message>
    <message>
        <source>Co-signature awaited</source>
        <translation>सह-सहीची प्रतीक्षा</translation>
    </message>
    <message>
        <source>Co-signed, not sent yet</source>
        <translation>सह-सही झाली, अजून पाठवले नाही</translation>
    </message>
    <message>
        <source>Sent back</source>
        <translation>परत पाठवले</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>रद्द</translation>
    </message>
    <message>
        <source>Has left</source>
        <translation>पाठवले</translation>
    </message>
    <message>
        <source>Sealed, to the recipient&apos;s desk</source>
        <translation>सीलबंद, मिळणाऱ्याच्या डेस्कवर</translation>
    </message>
    <message>
        <source>As a locked PDF</source>
        <translation>कुलूपबंद PDF म्हणून</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>कागदावर</translation>
    </message>
    <message>
        <source>Told, such as by telephone</source>
        <translation>तोंडी सांगितले, जसे फोनवर</translation>
    </message>
    <message>
        <source>As a letter</source>
        <translation>पत्र म्हणून</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>आणखी काही</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>पाठवले</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>स्वीकारले</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>पूर्ण झाले</translation>
    </message>
    <message>
        <source>Block office</source>
        <translation>तालुका कार्यालय</translation>
    </message>
    <message>
        <source>District office</source>
        <translation>जिल्हा कार्यालय</translation>
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
        <translation>समुपदेशक</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>पर्यवेक्षक</translation>
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
        <translation>संपर्कात राहणे</translation>
    </message>
    <message>
        <source>Regular support</source>
        <translation>नियमित आधार</translation>
    </message>
    <message>
        <source>Close support</source>
        <translation>जवळून आधार</translation>
    </message>
    <message>
        <source>Crisis support</source>
        <translation>संकटात आधार</translation>
    </message>
    <message>
        <source>Nothing is chosen to be shared yet.</source>
        <translation>सामायिक करण्यासाठी अजून काही निवडलेले नाही.</translation>
    </message>
    <message>
        <source>This consent is for no sharing.</source>
        <translation>ही संमती सामायिक करण्यासाठी नाही.</translation>
    </message>
    <message>
        <source>It is not recorded that the client was free to say no. Please talk it over again.</source>
        <translation>क्लायंटला नाही म्हणण्याचे स्वातंत्र्य होते हे नोंदवलेले नाही. कृपया पुन्हा बोला.</translation>
    </message>
    <message>
        <source>Whether the client understands it and can decide was not considered.</source>
        <translation>क्लायंटला हे समजते व निर्णय घेता येतो का याचा विचार झालेला नाही.</translation>
    </message>
    <message>
        <source>The child&apos;s own yes is missing.</source>
        <translation>मुलाचा स्वतःचा होकार नाही.</translation>
    </message>
    <message>
        <source>The client is under 18, or may be, or was when they gave it alone. Please ask for a new consent: for a child, from a safe guardian or the Child Welfare Committee.</source>
        <translation>क्लायंटचे वय 18 पेक्षा कमी आहे, किंवा असू शकते, किंवा एकट्याने संमती देताना कमी होते. नवीन संमती मागा: मुलासाठी सुरक्षित पालकांकडून किंवा बाल कल्याण समितीकडून.</translation>
    </message>
    <message>
        <source>The client is 18 or older now. Please ask the client in person.</source>
        <translation>क्लायंटचे वय आता 18 किंवा जास्त आहे. कृपया क्लायंटनाच विचारा.</translation>
    </message>
    <message>
        <source>The guardian may not be safe for the child. Please ask the Child Welfare Committee, or the person it named.</source>
        <translation>पालक मुलासाठी कदाचित सुरक्षित नाहीत. कृपया बाल कल्याण समितीला, किंवा समितीने नेमलेल्या व्यक्तीला विचारा.</translation>
    </message>
    <message>
        <source>It was not asked yet whether the guardian could have harmed the child. Please open the consent under Consents and answer it.</source>
        <translation>पालकांनी मुलाला इजा केली असू शकते का, हे अजून विचारलेले नाही. संमतींमध्ये ही संमती उघडा आणि उत्तर द्या.</translation>
    </message>
    <message>
        <source>It was spoken, and no witness is named.</source>
        <translation>ती तोंडी होती, आणि साक्षीदाराचे नाव नाही.</translation>
    </message>
    <message>
        <source>The client has withdrawn this consent.</source>
        <translation>क्लायंटने ही संमती मागे घेतली आहे.</translation>
    </message>
    <message>
        <source>The client agreed to another recipient.</source>
        <translation>क्लायंटने दुसऱ्या प्राप्तकर्त्यासाठी संमती दिली.</translation>
    </message>
    <message>
        <source>The client agreed to another purpose.</source>
        <translation>क्लायंटने दुसऱ्या उद्देशासाठी संमती दिली.</translation>
    </message>
    <message>
        <source>Something chosen is not part of the consent.</source>
        <translation>निवडलेले काहीतरी संमतीत नाही.</translation>
    </message>
    <message>
        <source>Not in force yet</source>
        <translation>अजून लागू नाही</translation>
    </message>
    <message>
        <source>This consent is not in force yet.</source>
        <translation>ही संमती अजून लागू झालेली नाही.</translation>
    </message>
    <message>
        <source>This consent has ended.</source>
        <translation>या संमतीची मुदत संपली आहे.</translation>
    </message>
    <message>
        <source>No</source>
        <translation>नाही</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>होय</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>माहीत नाही</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>लागू</translation>
    </message>
    <message>
        <source>In force, ends soon</source>
        <translation>लागू, लवकर संपते</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>संपली</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>मागे घेतली</translation>
    </message>
    <message>
        <source>Not in force: something is missing</source>
        <translation>लागू नाही: काहीतरी कमी आहे</translation>
    </message>
    <message>
        <source>Within the office&apos;s limits</source>
        <translation>कार्यालयाच्या मर्यादेत</translation>
    </message>
    <message>
        <source>Near the limit</source>
        <translation>मर्यादेजवळ</translation>
    </message>
    <message>
        <source>Over the limit</source>
        <translation>मर्यादेपेक्षा जास्त</translation>
    </message>
    <message>
        <source>Set up the office</source>
        <translation>कार्यालयाची स्थापना</translation>
    </message>
    <message>
        <source>Invited a person</source>
        <translation>एका व्यक्तीला आमंत्रण</translation>
    </message>
    <message>
        <source>Made keys of their own</source>
        <translation>स्वतःच्या किल्ल्या बनवल्या</translation>
    </message>
    <message>
        <source>Confirmed a person</source>
        <translation>एका व्यक्तीची पुष्टी</translation>
    </message>
    <message>
        <source>Made a backup</source>
        <translation>बॅकअप बनवला</translation>
    </message>
    <message>
        <source>Found the office restored from a backup</source>
        <translation>कार्यालय बॅकअपमधून परत आणलेले आढळले</translation>
    </message>
    <message>
        <source>Tried restoring a backup</source>
        <translation>बॅकअप परत आणून पाहिला</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>साइन इन</translation>
    </message>
    <message>
        <source>Changed the passphrase</source>
        <translation>पासफ्रेज बदलला</translation>
    </message>
    <message>
        <source>Made a new recovery code</source>
        <translation>नवा पुनर्प्राप्ती कोड बनवला</translation>
    </message>
    <message>
        <source>Locked the desk</source>
        <translation>डेस्क लॉक केला</translation>
    </message>
    <message>
        <source>Added a client</source>
        <translation>क्लायंट जोडला</translation>
    </message>
    <message>
        <source>Removed a client entered by mistake</source>
        <translation>चुकून नोंदवलेले क्लायंट काढून टाकणे</translation>
    </message>
    <message>
        <source>Noted that confidentiality was explained to a client</source>
        <translation>क्लायंटला गोपनीयता समजावल्याचे नोंदवले</translation>
    </message>
    <message>
        <source>Set by whom a file must not be read</source>
        <translation>एक फाइल कोणी वाचू नये हे ठरवले</translation>
    </message>
    <message>
        <source>Imported clients from a list</source>
        <translation>यादीतून क्लायंट आणले</translation>
    </message>
    <message>
        <source>Took imported clients out again</source>
        <translation>आणलेले क्लायंट पुन्हा काढले</translation>
    </message>
    <message>
        <source>Signed a note</source>
        <translation>नोंदीवर सही</translation>
    </message>
    <message>
        <source>Amended a note</source>
        <translation>नोंदीत दुरुस्ती</translation>
    </message>
    <message>
        <source>Loaded a template for notes</source>
        <translation>नोंदीचा नमुना आणला</translation>
    </message>
    <message>
        <source>Saved a process note</source>
        <translation>प्रक्रिया नोंद जतन केली</translation>
    </message>
    <message>
        <source>Recorded a consent</source>
        <translation>संमती नोंदवली</translation>
    </message>
    <message>
        <source>Recorded that a consent was withdrawn</source>
        <translation>संमती मागे घेणे नोंदवले</translation>
    </message>
    <message>
        <source>Saved the mark put to a consent</source>
        <translation>संमतीवरील खूण जतन केली</translation>
    </message>
    <message>
        <source>Renewed a consent</source>
        <translation>संमतीचे नूतनीकरण</translation>
    </message>
    <message>
        <source>Recorded that a part of a consent was withdrawn</source>
        <translation>संमतीचा एक भाग मागे घेणे नोंदवले</translation>
    </message>
    <message>
        <source>Recorded a questionnaire&apos;s answers</source>
        <translation>प्रश्नावलीची उत्तरे नोंदवली</translation>
    </message>
    <message>
        <source>Wrote down what was done about answers that concern safety</source>
        <translation>सुरक्षिततेशी संबंधित उत्तरांबाबत काय केले ते लिहिले</translation>
    </message>
    <message>
        <source>Saved answers and scores, locked</source>
        <translation>उत्तरे आणि गुण लॉक करून जतन केले</translation>
    </message>
    <message>
        <source>Saved answers and scores without a lock</source>
        <translation>उत्तरे आणि गुण लॉकशिवाय जतन केले</translation>
    </message>
    <message>
        <source>Put a form into the office&apos;s library</source>
        <translation>कार्यालयाच्या लायब्ररीत फॉर्म दिला गेला</translation>
    </message>
    <message>
        <source>Retired a form of the office</source>
        <translation>कार्यालयाचा एक फॉर्म देणे बंद केले गेले</translation>
    </message>
    <message>
        <source>Recorded a form</source>
        <translation>फॉर्म नोंदवला</translation>
    </message>
    <message>
        <source>Released a summary</source>
        <translation>सारांश पाठवला</translation>
    </message>
    <message>
        <source>Received a summary</source>
        <translation>सारांश मिळाला</translation>
    </message>
    <message>
        <source>Read a summary</source>
        <translation>सारांश वाचला</translation>
    </message>
    <message>
        <source>Took away a summary whose time was over</source>
        <translation>मुदत संपलेला सारांश काढला</translation>
    </message>
    <message>
        <source>Called a summary back</source>
        <translation>सारांश परत बोलावला</translation>
    </message>
    <message>
        <source>Saved a summary as a file</source>
        <translation>सारांश फाइल म्हणून जतन केला</translation>
    </message>
    <message>
        <source>Printed a summary for someone outside</source>
        <translation>बाहेरच्या कोणासाठी सारांश छापला</translation>
    </message>
    <message>
        <source>Published caseload figures</source>
        <translation>कार्यभाराचे आकडे दिले</translation>
    </message>
    <message>
        <source>Did a check-in</source>
        <translation>स्व-तपासणी केली</translation>
    </message>
    <message>
        <source>Changed a person&apos;s roles</source>
        <translation>व्यक्तीच्या भूमिका बदलल्या</translation>
    </message>
    <message>
        <source>Ended a person&apos;s work at the desk</source>
        <translation>डेस्कवरील व्यक्तीचे काम संपवले</translation>
    </message>
    <message>
        <source>Invited a person to make new keys</source>
        <translation>नव्या किल्ल्या बनवण्याचे आमंत्रण</translation>
    </message>
    <message>
        <source>Came back with a recovery code</source>
        <translation>पुनर्प्राप्ती कोडने परत</translation>
    </message>
    <message>
        <source>Had a colleague cover</source>
        <translation>सहकाऱ्याला जागी काम करू दिले</translation>
    </message>
    <message>
        <source>Began supervision with a colleague</source>
        <translation>सहकाऱ्यासोबत पर्यवेक्षण सुरू केले</translation>
    </message>
    <message>
        <source>Ended supervision with a colleague</source>
        <translation>सहकाऱ्यासोबतचे पर्यवेक्षण संपवले</translation>
    </message>
    <message>
        <source>Joined the team figures</source>
        <translation>गटाच्या आकड्यांत सहभाग सुरू</translation>
    </message>
    <message>
        <source>Left the team figures</source>
        <translation>गटाच्या आकड्यांतील सहभाग बंद</translation>
    </message>
    <message>
        <source>Ended a colleague&apos;s cover</source>
        <translation>सहकाऱ्याचे जागी काम संपवले</translation>
    </message>
    <message>
        <source>Gave files a new key</source>
        <translation>फाइलींना नवी किल्ली दिली</translation>
    </message>
    <message>
        <source>Handed over files: their owner is ill</source>
        <translation>फाइली सोपवल्या: ज्यांच्या फाइली ते आजारी आहेत</translation>
    </message>
    <message>
        <source>Handed over files: their owner left</source>
        <translation>फाइली सोपवल्या: ज्यांच्या फाइली ते गेले</translation>
    </message>
    <message>
        <source>Handed over files: their owner died</source>
        <translation>फाइली सोपवल्या: ज्यांच्या फाइली ते हयात नाहीत</translation>
    </message>
    <message>
        <source>Handed over files: their owner&apos;s keys were lost</source>
        <translation>फाइली सोपवल्या: ज्यांच्या फाइली त्यांच्या किल्ल्या हरवल्या</translation>
    </message>
    <message>
        <source>The recovery sheets signed a certificate</source>
        <translation>पुनर्प्राप्ती कागदांनी प्रमाणपत्रावर सही</translation>
    </message>
    <message>
        <source>The recovery sheets handed over files</source>
        <translation>पुनर्प्राप्ती कागदांनी फाइली सोपवल्या</translation>
    </message>
    <message>
        <source>Saved the activity log as a file</source>
        <translation>कृतींचा लॉग फाइल म्हणून जतन केला</translation>
    </message>
    <message>
        <source>Printed session notes</source>
        <translation>सत्राच्या नोंदी मुद्रित</translation>
    </message>
    <message>
        <source>Printed a process note</source>
        <translation>एक प्रक्रिया नोंद मुद्रित</translation>
    </message>
    <message>
        <source>Printed a week, with codes</source>
        <translation>एक आठवडा मुद्रित, कोडसह</translation>
    </message>
    <message>
        <source>Printed a week, with names</source>
        <translation>एक आठवडा मुद्रित, नावांसह</translation>
    </message>
    <message>
        <source>Saved the office&apos;s figures as a file</source>
        <translation>कार्यालयाचे आकडे फाइल म्हणून जतन केले</translation>
    </message>
    <message>
        <source>Brought in another office&apos;s figures</source>
        <translation>दुसऱ्या कार्यालयाचे आकडे आणले</translation>
    </message>
    <message>
        <source>Made a report for the committee</source>
        <translation>समितीसाठी अहवाल तयार केला</translation>
    </message>
    <message>
        <source>Made a sheet for a survivors’ group</source>
        <translation>सर्व्हायव्हरांच्या गटासाठी कागद केला</translation>
    </message>
    <message>
        <source>Printed a caseload in figures</source>
        <translation>आकड्यांतील कार्यभार छापला</translation>
    </message>
    <message>
        <source>Printed the weekly sheet</source>
        <translation>साप्ताहिक कागद छापला</translation>
    </message>
    <message>
        <source>Attached a picture or paper</source>
        <translation>चित्र किंवा कागद जोडला</translation>
    </message>
    <message>
        <source>Removed a picture or paper</source>
        <translation>चित्र किंवा कागद काढला</translation>
    </message>
    <message>
        <source>Saved a picture or paper as a file</source>
        <translation>चित्र किंवा कागद फाइल म्हणून जतन केला</translation>
    </message>
    <message>
        <source>Saved a safety plan</source>
        <translation>सुरक्षा योजना जतन केली</translation>
    </message>
    <message>
        <source>Recorded a risk assessment</source>
        <translation>जोखमीचे मूल्यांकन नोंदवले</translation>
    </message>
    <message>
        <source>Set a goal</source>
        <translation>उद्दिष्ट ठरवले</translation>
    </message>
    <message>
        <source>Changed a goal</source>
        <translation>उद्दिष्ट बदलले</translation>
    </message>
    <message>
        <source>Changed the office settings</source>
        <translation>कार्यालयाच्या सेटिंग बदलल्या</translation>
    </message>
    <message>
        <source>Answered whether a guardian is safe for the child</source>
        <translation>पालक मुलासाठी सुरक्षित आहेत का, याचे उत्तर दिले</translation>
    </message>
    <message>
        <source>Removed a guardian&apos;s details after the client came of age</source>
        <translation>क्लायंट सज्ञान झाल्यावर पालकांचा तपशील काढला</translation>
    </message>
    <message>
        <source>Saved an intake</source>
        <translation>प्रारंभिक माहिती जतन केली</translation>
    </message>
    <message>
        <source>Planned an appointment</source>
        <translation>भेट ठरवली</translation>
    </message>
    <message>
        <source>Changed an appointment</source>
        <translation>भेट बदलली</translation>
    </message>
    <message>
        <source>Signed a group note</source>
        <translation>गटाच्या नोंदीवर सही</translation>
    </message>
    <message>
        <source>Amended a group note</source>
        <translation>गटाच्या नोंदीत दुरुस्ती</translation>
    </message>
    <message>
        <source>Exported busy times as a calendar file</source>
        <translation>स्वतःच्या वेळा कॅलेंडर फाइल म्हणून जतन केल्या</translation>
    </message>
    <message>
        <source>Added a legal case</source>
        <translation>कायदेशीर प्रकरण जोडले</translation>
    </message>
    <message>
        <source>Changed a legal case</source>
        <translation>कायदेशीर प्रकरण बदलले</translation>
    </message>
    <message>
        <source>Noted a hearing</source>
        <translation>सुनावणी नोंदवली</translation>
    </message>
    <message>
        <source>Noted a task of a legal case</source>
        <translation>कायदेशीर प्रकरणाचे काम नोंदवले</translation>
    </message>
    <message>
        <source>Asked a counsellor for a summary</source>
        <translation>समुपदेशकाकडे सारांश मागितला</translation>
    </message>
    <message>
        <source>Cancelled a request for a summary</source>
        <translation>सारांशाची विनंती रद्द केली</translation>
    </message>
    <message>
        <source>Received a request for a summary</source>
        <translation>सारांशाची विनंती मिळाली</translation>
    </message>
    <message>
        <source>Sealed what a client wrote alone</source>
        <translation>क्लायंटने एकट्याने लिहिलेले बंद करून पाठवले</translation>
    </message>
    <message>
        <source>Received what a client wrote alone</source>
        <translation>क्लायंटने एकट्याने लिहिलेले मिळाले</translation>
    </message>
    <message>
        <source>Saw to what a client wrote alone</source>
        <translation>क्लायंटने एकट्याने लिहिलेले पाहिले</translation>
    </message>
    <message>
        <source>Passed on what a client said</source>
        <translation>क्लायंटने सांगितलेले पुढे कळवले</translation>
    </message>
    <message>
        <source>Received what a client told a colleague</source>
        <translation>क्लायंटने सहकाऱ्याला सांगितलेले मिळाले</translation>
    </message>
    <message>
        <source>Saw to what a client told a colleague</source>
        <translation>क्लायंटने सहकाऱ्याला सांगितलेले पाहिले</translation>
    </message>
    <message>
        <source>Closed a summary whose consent the client withdrew</source>
        <translation>क्लायंटने संमती मागे घेतल्यावर सारांश बंद केला</translation>
    </message>
    <message>
        <source>Settled a request for a summary</source>
        <translation>सारांशाची विनंती मार्गी लावली</translation>
    </message>
    <message>
        <source>Noted a demand for records</source>
        <translation>नोंदींची मागणी नोंदवली</translation>
    </message>
    <message>
        <source>Handed legal files over</source>
        <translation>कायदेशीर फाइल सोपवल्या</translation>
    </message>
    <message>
        <source>Offered a client&apos;s file to a colleague</source>
        <translation>क्लायंटची फाइल सहकाऱ्याला देऊ केली</translation>
    </message>
    <message>
        <source>Cancelled the offer of a file</source>
        <translation>फाइल देण्याचा प्रस्ताव रद्द केला</translation>
    </message>
    <message>
        <source>Asked back a file that had left</source>
        <translation>गेलेली एक फाइल परत मागितली</translation>
    </message>
    <message>
        <source>Declined a file that was offered</source>
        <translation>देऊ केलेली फाइल नाकारली</translation>
    </message>
    <message>
        <source>Took over a client&apos;s file</source>
        <translation>क्लायंटची फाइल घेतली</translation>
    </message>
    <message>
        <source>Handed a client&apos;s file over</source>
        <translation>क्लायंटची फाइल सोपवली</translation>
    </message>
    <message>
        <source>Sealed a client&apos;s file</source>
        <translation>क्लायंटची फाइल सील केली</translation>
    </message>
    <message>
        <source>Lifted the seal of a file</source>
        <translation>फाइलचे सील काढले</translation>
    </message>
    <message>
        <source>Destroyed a sealed file</source>
        <translation>सील केलेली फाइल नष्ट केली</translation>
    </message>
    <message>
        <source>Saved all files for another system</source>
        <translation>दुसऱ्या प्रणालीसाठी सर्व फाइल जतन केल्या</translation>
    </message>
    <message>
        <source>Made a copy of a record for a client</source>
        <translation>क्लायंटसाठी नोंदीची प्रत बनवली</translation>
    </message>
    <message>
        <source>Saved a request for a review</source>
        <translation>फेरविचाराची विनंती जतन केली</translation>
    </message>
    <message>
        <source>Saved the outcome of a review</source>
        <translation>फेरविचाराचा निकाल जतन केला</translation>
    </message>
    <message>
        <source>Put a file under a legal hold</source>
        <translation>फाइल कायदेशीर जतनात ठेवली</translation>
    </message>
    <message>
        <source>Ended a legal hold on a file</source>
        <translation>फाइलचे कायदेशीर जतन संपवले</translation>
    </message>
    <message>
        <source>Saved a request for a correction</source>
        <translation>दुरुस्तीची विनंती जतन केली</translation>
    </message>
    <message>
        <source>Answered a request for a correction</source>
        <translation>दुरुस्तीच्या विनंतीला उत्तर दिले</translation>
    </message>
    <message>
        <source>Kept a closed file longer</source>
        <translation>बंद फाइल आणखी काळ ठेवली</translation>
    </message>
    <message>
        <source>Noted the end of the work with a client</source>
        <translation>क्लायंटसोबतच्या कामाचा शेवट नोंदवला</translation>
    </message>
    <message>
        <source>Noted that the work with a client goes on</source>
        <translation>क्लायंटसोबतचे काम सुरू राहणे नोंदवले</translation>
    </message>
    <message>
        <source>Noted a referral</source>
        <translation>रेफरल नोंदवला</translation>
    </message>
    <message>
        <source>Changed a referral</source>
        <translation>रेफरल बदलला</translation>
    </message>
    <message>
        <source>Made a letter about a referral</source>
        <translation>रेफरलचे पत्र बनवले</translation>
    </message>
    <message>
        <source>Saved the office for another laptop</source>
        <translation>दुसऱ्या लॅपटॉपसाठी कार्यालय जतन केले</translation>
    </message>
    <message>
        <source>Brought in a person&apos;s request as a file</source>
        <translation>व्यक्तीची विनंती फाइलमधून आणली</translation>
    </message>
    <message>
        <source>Added a laptop to the exchange</source>
        <translation>देवाणघेवाणीत एक लॅपटॉप जोडला</translation>
    </message>
    <message>
        <source>Retired a laptop</source>
        <translation>एक लॅपटॉप काढला</translation>
    </message>
    <message>
        <source>Saved letters as a file</source>
        <translation>पत्रे फाइल म्हणून जतन केली</translation>
    </message>
    <message>
        <source>Opened a letters file</source>
        <translation>पत्रांची फाइल उघडली</translation>
    </message>
    <message>
        <source>Saved a client&apos;s comment</source>
        <translation>क्लायंटचा अभिप्राय जतन केला</translation>
    </message>
    <message>
        <source>Asked a supervisor to co-sign</source>
        <translation>पर्यवेक्षकांकडे सह-सही मागितली</translation>
    </message>
    <message>
        <source>Co-signed what leaves without consent</source>
        <translation>संमतीशिवाय जाणाऱ्यावर सह-सही</translation>
    </message>
    <message>
        <source>Told a supervisor of a report that has to be made</source>
        <translation>आवश्यक अहवालाबद्दल पर्यवेक्षकांना कळवले</translation>
    </message>
    <message>
        <source>Looked at a report that had to be made</source>
        <translation>आवश्यक अहवाल पाहिला</translation>
    </message>
    <message>
        <source>Sent back a request to co-sign</source>
        <translation>सह-सहीची विनंती परत पाठवली</translation>
    </message>
    <message>
        <source>Let something leave without consent</source>
        <translation>संमतीशिवाय काही जाऊ दिले</translation>
    </message>
    <message>
        <source>Entered what was told in an emergency before the co-signature</source>
        <translation>आणीबाणीत सह-सहीआधी सांगितलेले नोंदवले</translation>
    </message>
    <message>
        <source>Cancelled a request to co-sign</source>
        <translation>सह-सहीची विनंती रद्द केली</translation>
    </message>
    <message>
        <source>Noted that a client may be told what left</source>
        <translation>क्लायंटला काय गेले ते सांगता येईल असे नोंदवले</translation>
    </message>
    <message>
        <source>Noted that a client was told what left</source>
        <translation>क्लायंटला काय गेले ते सांगितले असे नोंदवले</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>एकदा</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>दर आठवड्याला</translation>
    </message>
    <message>
        <source>Every two weeks</source>
        <translation>दर दोन आठवड्यांनी</translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>दर महिन्याला</translation>
    </message>
    <message>
        <source>Group of {count}</source>
        <translation>{count} जणांचा गट</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>नोंद</translation>
    </message>
    <message>
        <source>Group note</source>
        <translation>गटाची नोंद</translation>
    </message>
    <message>
        <source>Line in a group session</source>
        <translation>गट सत्रातील एक ओळ</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>फॉर्म</translation>
    </message>
    <message>
        <source>Shared summary</source>
        <translation>सामायिक केलेला सारांश</translation>
    </message>
    <message>
        <source>Picture or paper</source>
        <translation>चित्र किंवा कागद</translation>
    </message>
    <message>
        <source>Risk assessment</source>
        <translation>जोखमीचे मूल्यांकन</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>उद्दिष्ट</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>रेफरल</translation>
    </message>
    <message>
        <source>Demand for records</source>
        <translation>नोंदींची मागणी</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>चित्र</translation>
    </message>
    <message>
        <source>Photograph</source>
        <translation>फोटो</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Its owner is ill</source>
        <translation>तिचे मालक आजारी आहेत</translation>
    </message>
    <message>
        <source>Its owner has left</source>
        <translation>तिचे मालक गेले आहेत</translation>
    </message>
    <message>
        <source>Its owner has died</source>
        <translation>तिचे मालक हयात नाहीत</translation>
    </message>
    <message>
        <source>Its owner&apos;s keys are lost</source>
        <translation>तिच्या मालकांच्या किल्ल्या हरवल्या आहेत</translation>
    </message>
    <message>
        <source>This computer&apos;s clock seems to be set back: the desk was used until {day}. Please set the date and time right. What you write keeps its order.</source>
        <translation>या संगणकाचे घड्याळ मागे केलेले दिसते: डेस्क {day} पर्यंत वापरला गेला होता. कृपया तारीख व वेळ नीट करा. तुम्ही लिहिलेल्याचा क्रम तसाच राहतो.</translation>
    </message>
    <message>
        <source>Other accounts of this computer can look into the data folder, and the desk may not change that. The records are encrypted all the same. Please ask the administrator to give the folder to this account alone.</source>
        <translation>या संगणकाची इतर खाती माहितीच्या फोल्डरमध्ये पाहू शकतात, आणि डेस्क ते बदलू शकत नाही. तरीही नोंदी एन्क्रिप्ट केलेल्या आहेत. कृपया प्रशासकांना फोल्डर फक्त या खात्याला देण्यास सांगा.</translation>
    </message>
    <message>
        <source>The disk of this computer is full. You can read as usual, but what you write may not be saved until there is room again. Please free some space, or ask the administrator to.</source>
        <translation>या संगणकाची डिस्क भरली आहे. आपल्याला नेहमीप्रमाणे वाचता येते, पण पुन्हा जागा होईपर्यंत लिहिलेले कदाचित जतन होणार नाही. कृपया थोडी जागा मोकळी करा, किंवा प्रशासकांना तसे करण्यास सांगा.</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>क्लायंट</translation>
    </message>
    <message>
        <source>A copy of the record</source>
        <translation>नोंदींची एक प्रत</translation>
    </message>
    <message>
        <source>How long the file is kept</source>
        <translation>फाइल किती काळ ठेवली जाते</translation>
    </message>
    <message>
        <source>A review</source>
        <translation>फेरविचार</translation>
    </message>
    <message>
        <source>On statements that you write</source>
        <translation>आपण लिहिलेल्या निवेदनांवर</translation>
    </message>
    <message>
        <source>Legal hold</source>
        <translation>कायदेशीर जतन</translation>
    </message>
    <message>
        <source>No danger known</source>
        <translation>कोणताही धोका माहीत नाही</translation>
    </message>
    <message>
        <source>Some worry</source>
        <translation>थोडी काळजी</translation>
    </message>
    <message>
        <source>Worry that needs a plan</source>
        <translation>योजना आवश्यक असलेली काळजी</translation>
    </message>
    <message>
        <source>Serious worry</source>
        <translation>गंभीर काळजी</translation>
    </message>
    <message>
        <source>Protection needed now</source>
        <translation>आत्ताच संरक्षण हवे</translation>
    </message>
    <message>
        <source>Time to look again</source>
        <translation>पुन्हा पाहण्याची वेळ</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>सुरू आहे</translation>
    </message>
    <message>
        <source>To whom it goes is missing.</source>
        <translation>कोणाला जाईल हे लिहिलेले नाही.</translation>
    </message>
    <message>
        <source>The reason is missing.</source>
        <translation>कारण लिहिलेले नाही.</translation>
    </message>
    <message>
        <source>Nothing is written that would leave.</source>
        <translation>जाईल असे काही लिहिलेले नाही.</translation>
    </message>
    <message>
        <source>Something written is not for this ground.</source>
        <translation>लिहिलेले काही या आधारासाठी नाही.</translation>
    </message>
    <message>
        <source>Which authority is told is missing; on this ground it cannot be somebody here.</source>
        <translation>कोणत्या प्राधिकरणाला कळवायचे ते राहिले आहे; या आधारावर ते येथील कोणी असू शकत नाही.</translation>
    </message>
    <message>
        <source>Which court or body, or the number of its order, is missing.</source>
        <translation>कोणते न्यायालय किंवा संस्था, किंवा तिच्या आदेशाचा क्रमांक, राहिला आहे.</translation>
    </message>
    <message>
        <source>Whether a court or another body ordered it is missing.</source>
        <translation>आदेश न्यायालयाने दिला की दुसऱ्या संस्थेने, ते राहिले आहे.</translation>
    </message>
    <message>
        <source>Which child it is about, or when it was, is missing.</source>
        <translation>कोणत्या मुलाबद्दल आहे, किंवा ते केव्हा घडले, हे लिहिलेले नाही.</translation>
    </message>
    <message>
        <source>The section of the law, or the lawyer who was asked, is missing.</source>
        <translation>कायद्याचे कलम, किंवा ज्या वकिलांना विचारले ते, राहिले आहे.</translation>
    </message>
    <message>
        <source>Against the client</source>
        <translation>क्लायंटविरुद्ध</translation>
    </message>
    <message>
        <source>Against somebody else</source>
        <translation>दुसऱ्या कोणाविरुद्ध</translation>
    </message>
    <message>
        <source>The client</source>
        <translation>क्लायंट</translation>
    </message>
    <message>
        <source>Another child</source>
        <translation>दुसरे मूल</translation>
    </message>
    <message>
        <source>Now, or it is to be feared; against a child</source>
        <translation>आता, किंवा भीती आहे; मुलाविरुद्ध</translation>
    </message>
    <message>
        <source>In the past; the person is still a child</source>
        <translation>पूर्वी झाले; व्यक्ती अजूनही मूल आहे</translation>
    </message>
    <message>
        <source>In the past; the person is an adult today</source>
        <translation>पूर्वी झाले; व्यक्ती आज प्रौढ आहे</translation>
    </message>
    <message>
        <source>Everybody, the lawyer says</source>
        <translation>प्रत्येकाला, असे वकिलांनी सांगितले आहे</translation>
    </message>
    <message>
        <source>Not everybody, or that is disputed</source>
        <translation>प्रत्येकाला नाही, किंवा त्याबद्दल मतभेद आहेत</translation>
    </message>
    <message>
        <source>The client was not told yet</source>
        <translation>क्लायंटना अजून सांगितलेले नाही</translation>
    </message>
    <message>
        <source>Telling the client now would endanger them</source>
        <translation>आता सांगितल्यास क्लायंटना धोका होईल</translation>
    </message>
    <message>
        <source>Something is missing from what is to leave.</source>
        <translation>जे जायचे आहे त्यात काही कमी आहे.</translation>
    </message>
    <message>
        <source>No supervisor has signed for it.</source>
        <translation>कोणत्याही पर्यवेक्षकांनी यावर सही केलेली नाही.</translation>
    </message>
    <message>
        <source>The signature is not by somebody else who is a supervisor today.</source>
        <translation>सही आज पर्यवेक्षक असलेल्या दुसऱ्या व्यक्तीची नाही.</translation>
    </message>
    <message>
        <source>The signature is for another request.</source>
        <translation>सही दुसऱ्या विनंतीसाठी आहे.</translation>
    </message>
    <message>
        <source>The signature is for another ground.</source>
        <translation>सही दुसऱ्या आधारासाठी आहे.</translation>
    </message>
    <message>
        <source>The signature is for another recipient.</source>
        <translation>सही दुसऱ्या प्राप्तकर्त्यासाठी आहे.</translation>
    </message>
    <message>
        <source>The signature is for other words.</source>
        <translation>सही दुसऱ्या शब्दांसाठी आहे.</translation>
    </message>
    <message>
        <source>Something has left on this signature before.</source>
        <translation>या सहीवर आधी काही गेले आहे.</translation>
    </message>
    <message>
        <source>At that time it was not signed yet.</source>
        <translation>त्या वेळी यावर सही झालेली नव्हती.</translation>
    </message>
    <message>
        <source>The signature is older than seven days. Please ask for it again.</source>
        <translation>सही सात दिवसांपेक्षा जुनी आहे. कृपया नवी मागा.</translation>
    </message>
    <message>
        <source>It cannot go to this recipient in this way.</source>
        <translation>या प्राप्तकर्त्याला हे या मार्गाने जाऊ शकत नाही.</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>बाजूला ठेवले</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>पूर्ण झाले</translation>
    </message>
    <message>
        <source>Your records were brought over from an earlier version of the desk, all of them. Whoever covers for you has to be chosen again, and open invitations are made again.</source>
        <translation>तुमच्या सर्व नोंदी डेस्कच्या जुन्या आवृत्तीतून आणल्या आहेत. तुमच्या जागी काम करणारे पुन्हा निवडावे लागतील, आणि खुली आमंत्रणे नव्याने बनवली जातात.</translation>
    </message>
    <message>
        <source>A letter to you that {name} put into the post is not there any more: somebody took it out of the office register. Please ask {name} to send it again, and tell the administrator.</source>
        <translation>{name} यांनी तुमच्यासाठी टपालात ठेवलेले पत्र आता तिथे नाही: कोणीतरी ते कार्यालयाच्या नोंदवहीतून काढले. कृपया {name} यांना पुन्हा पाठवायला सांगा, आणि प्रशासकांना कळवा.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>तपशील</translation>
    </message>
    <message>
        <source>{code}: a report that everybody has the duty to make is not made yet</source>
        <translation>{code}: जे कळवणे प्रत्येकाचे कर्तव्य आहे ते अजून कळवलेले नाही</translation>
    </message>
    <message>
        <source>{code}: unsigned note for {day}</source>
        <translation>{code}: {day} च्या नोंदीवर सही बाकी</translation>
    </message>
    <message>
        <source>{code}: unsigned amendment to the note for {day}</source>
        <translation>{code}: {day} च्या नोंदीच्या दुरुस्तीवर सही बाकी</translation>
    </message>
    <message>
        <source>{code}: unfinished process note for {day}</source>
        <translation>{code}: {day} ची स्वतःच्या विचाराची नोंद अपूर्ण</translation>
    </message>
    <message>
        <source>Group of {count}: unsigned note for {day}</source>
        <translation>{count} जणांचा गट: {day} च्या नोंदीवर सही बाकी</translation>
    </message>
    <message>
        <source>{code}: no note yet for the session on {day}</source>
        <translation>{code}: {day} च्या सत्राची नोंद अजून नाही</translation>
    </message>
    <message>
        <source>Group of {count}: no note yet for the session on {day}</source>
        <translation>{count} जणांचा गट: {day} च्या सत्राची नोंद अजून नाही</translation>
    </message>
    <message>
        <source>{code}: risk review due {day}</source>
        <translation>{code}: जोखमीचा आढावा {day} रोजी</translation>
    </message>
    <message>
        <source>{code}: answer about the record due {day}</source>
        <translation>{code}: नोंदींबद्दलचे उत्तर {day} पर्यंत</translation>
    </message>
    <message>
        <source>{code}: a consent ends on {day}</source>
        <translation>{code}: एक संमती {day} रोजी संपते</translation>
    </message>
    <message>
        <source>{code}: 18 since {day}; the guardian&apos;s consent has ended, so ask the client</source>
        <translation>{code}: {day} पासून वय 18; पालकांची संमती संपली आहे, म्हणून क्लायंटलाच विचारा</translation>
    </message>
    <message>
        <source>{code}: follow-up check due {day}</source>
        <translation>{code}: विचारपूस करण्याचा दिवस {day}</translation>
    </message>
    <message>
        <source>Supervision with {name} on {day}</source>
        <translation>{day} रोजी {name} यांच्यासोबत पर्यवेक्षण</translation>
    </message>
    <message>
        <source>Agreed in supervision with {name} and still open: {count}</source>
        <translation>{name} यांच्यासोबत पर्यवेक्षणात ठरलेले आणि अजून बाकी: {count}</translation>
    </message>
    <message>
        <source>{place}: half written on {day}, and saved</source>
        <translation>{place}: {day} रोजी अर्धवट लिहिलेले, जतन केलेले</translation>
    </message>
    <message>
        <source>Closed files whose time is over: {count}</source>
        <translation>मुदत संपलेल्या बंद फाइली: {count}</translation>
    </message>
    <message>
        <source>The last backup is of {day}. Connect the backup stick, or ask the administrator.</source>
        <translation>शेवटचा बॅकअप {day} चा आहे. बॅकअपची स्टिक जोडा, किंवा प्रशासकांना सांगा.</translation>
    </message>
    <message>
        <source>There is no backup of this laptop yet. The administrator chooses a folder for backups.</source>
        <translation>या लॅपटॉपचा अजून कोणताही बॅकअप नाही. बॅकअपचा फोल्डर प्रशासक निवडतात.</translation>
    </message>
    <message>
        <source>{code}: {place}, half written on {day}, and saved</source>
        <translation>{code}: {place}, {day} रोजी अर्धवट लिहिलेले, जतन केलेले</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>भेटीच्या वेळा</translation>
    </message>
    <message>
        <source>Supervision</source>
        <translation>पर्यवेक्षण</translation>
    </message>
    <message>
        <source>What helps</source>
        <translation>कशाने मदत होते</translation>
    </message>
    <message>
        <source>Team climate</source>
        <translation>गटातील वातावरण</translation>
    </message>
    <message>
        <source>My plan</source>
        <translation>माझी योजना</translation>
    </message>
    <message>
        <source>Threats to me</source>
        <translation>मला आलेल्या धमक्या</translation>
    </message>
    <message>
        <source>Intake</source>
        <translation>प्रारंभिक माहिती</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>नोंदी</translation>
    </message>
    <message>
        <source>Without consent</source>
        <translation>संमतीशिवाय</translation>
    </message>
    <message>
        <source>To co-sign</source>
        <translation>सह-सही</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>संमती</translation>
    </message>
    <message>
        <source>Questionnaires</source>
        <translation>प्रश्नावल्या</translation>
    </message>
    <message>
        <source>What was done for safety</source>
        <translation>सुरक्षिततेसाठी काय केले</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>फॉर्म</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>सारांश</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>सुरक्षितता</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>उद्दिष्टे</translation>
    </message>
    <message>
        <source>Legal cases</source>
        <translation>कायदेशीर प्रकरणे</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>स्व-तपासणी</translation>
    </message>
    <message>
        <source>Something to be put right</source>
        <translation>दुरुस्त करायचे काही</translation>
    </message>
    <message>
        <source>The end of the work together</source>
        <translation>एकत्र कामाचा शेवट</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>विनंत्या</translation>
    </message>
    <message>
        <source>Passed on</source>
        <translation>पुढे कळवलेले</translation>
    </message>
    <message>
        <source>Demands for records</source>
        <translation>नोंदींच्या मागण्या</translation>
    </message>
    <message>
        <source>The client wishes it</source>
        <translation>क्लायंटची इच्छा आहे</translation>
    </message>
    <message>
        <source>Another language suits the client better</source>
        <translation>क्लायंटसाठी दुसरी भाषा सोयीची आहे</translation>
    </message>
    <message>
        <source>My caseload is too heavy</source>
        <translation>माझा कार्यभार खूप आहे</translation>
    </message>
    <message>
        <source>I will be away for long</source>
        <translation>माझी अनुपस्थिती दीर्घ असेल</translation>
    </message>
    <message>
        <source>I leave the office</source>
        <translation>माझे कार्यालय सोडणे आहे</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>दुसरे कारण</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>देऊ केलेले</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>सोपवलेले</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>नाकारले</translation>
    </message>
    <message>
        <source>This picture moves, and only its first picture is kept. The file you chose is where it was.</source>
        <translation>हे हलते चित्र आहे; त्यातील फक्त पहिले चित्र ठेवले आहे. तुम्ही निवडलेली फाइल होती तिथेच आहे.</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>सांगितले नाही</translation>
    </message>
    <message>
        <source>Face to face</source>
        <translation>समोरासमोर</translation>
    </message>
    <message>
        <source>By message or online</source>
        <translation>संदेश किंवा ऑनलाइन</translation>
    </message>
    <message>
        <source>Followed or watched</source>
        <translation>पाठलाग किंवा पाळत</translation>
    </message>
    <message>
        <source>At my home</source>
        <translation>माझ्या घरी</translation>
    </message>
    <message>
        <source>Against my family</source>
        <translation>माझ्या कुटुंबाविरुद्ध</translation>
    </message>
    <message>
        <source>{name} asks for a summary</source>
        <translation>{name} यांच्याकडून सारांशाची विनंती</translation>
    </message>
    <message>
        <source>{name} offers you a client&apos;s file</source>
        <translation>{name} यांच्याकडून तुमच्यासाठी एका क्लायंटची फाइल</translation>
    </message>
    <message>
        <source>{name} asks you to co-sign what is to leave without consent</source>
        <translation>संमतीशिवाय जे जाणार आहे त्यावर {name} यांच्याकडून तुमच्या सह-सहीची विनंती</translation>
    </message>
    <message>
        <source>{name} made a report for you to look at</source>
        <translation>{name} यांच्याकडून एक सूचना, तुम्ही पाहण्यासाठी</translation>
    </message>
    <message>
        <source>{name} passed on what a client said</source>
        <translation>{name} यांच्याकडून एका क्लायंटचे म्हणणे</translation>
    </message>
    <message>
        <source>{name} passed on that a client withdrew a consent</source>
        <translation>{name} यांच्याकडून कळवले: एका क्लायंटची संमती मागे घेतली आहे</translation>
    </message>
    <message>
        <source>A client&apos;s complaint, written at the desk of {name}</source>
        <translation>एका क्लायंटची तक्रार, {name} यांच्या डेस्कवर लिहिलेली</translation>
    </message>
    <message>
        <source>{name} sent a summary</source>
        <translation>{name} यांच्याकडून एक सारांश</translation>
    </message>
    <message>
        <source>{name} cancelled a request</source>
        <translation>{name} यांच्याकडून एक विनंती रद्द</translation>
    </message>
    <message>
        <source>{name} took over the file that you offered</source>
        <translation>तुम्ही दिलेली फाइल आता {name} यांच्याकडे आहे</translation>
    </message>
    <message>
        <source>{name} did not take over the file that you offered; it stays with you</source>
        <translation>तुम्ही दिलेली फाइल {name} यांनी घेतली नाही; ती तुमच्याकडेच आहे</translation>
    </message>
    <message>
        <source>{name} co-signed what you asked for</source>
        <translation>तुमच्या विनंतीवर {name} यांची सह-सही झाली आहे</translation>
    </message>
    <message>
        <source>{name} sent back what you asked to be co-signed</source>
        <translation>ज्यावर तुम्ही सह-सही मागितली ते {name} यांनी परत पाठवले आहे</translation>
    </message>
    <message>
        <source>{name} looked at what you reported</source>
        <translation>तुम्ही कळवलेले {name} यांनी पाहिले आहे</translation>
    </message>
    <message>
        <source>{name} read the summary</source>
        <translation>{name} यांनी सारांश वाचला आहे</translation>
    </message>
    <message>
        <source>The summary is gone from the desk of {name}</source>
        <translation>{name} यांच्या डेस्कवरून सारांश काढला गेला आहे</translation>
    </message>
    <message>
        <source>A consent was withdrawn: the summary from {name} is gone from here</source>
        <translation>एक संमती मागे घेतली आहे: {name} यांनी पाठवलेला सारांश आता इथे नाही</translation>
    </message>
    <message>
        <source>A consent has ended: the summary from {name} is gone from here</source>
        <translation>एक संमती संपली आहे: {name} यांनी पाठवलेला सारांश आता इथे नाही</translation>
    </message>
    <message>
        <source>{name} answered a request</source>
        <translation>{name} यांच्याकडून एका विनंतीचे उत्तर</translation>
    </message>
    <message>
        <source>{name} cannot give what was asked for</source>
        <translation>जे मागितले ते {name} यांच्याकडून देता येत नाही</translation>
    </message>
    <message>
        <source>Your files were handed to {name} with the office&apos;s recovery sheets</source>
        <translation>कार्यालयाच्या पुनर्प्राप्ती कागदांनी तुमच्या फाइली {name} यांना दिल्या आहेत</translation>
    </message>
    <message>
        <source>Clients&apos; complaints go to {name} now</source>
        <translation>क्लायंटच्या तक्रारी आता {name} यांच्याकडे जातात</translation>
    </message>
    <message>
        <source>Clients&apos; complaints go to nobody any more</source>
        <translation>क्लायंटच्या तक्रारी आता कोणाकडेही जात नाहीत</translation>
    </message>
    <message>
        <source>{name} asks you for a talk</source>
        <translation>{name} यांना तुमच्याशी बोलायचे आहे</translation>
    </message>
    <message>
        <source>Your cover for {name} has ended; their files are closed here</source>
        <translation>{name} यांच्या जागी तुमचे काम संपले; त्यांच्या फाइल इथे बंद आहेत</translation>
    </message>
    <message>
        <source>{name} began supervision with you</source>
        <translation>{name} यांनी तुमच्यासोबत पर्यवेक्षण सुरू केले</translation>
    </message>
    <message>
        <source>{name} ended your supervision</source>
        <translation>{name} यांनी तुमचे पर्यवेक्षण संपवले</translation>
    </message>
    <message>
        <source>{name} planned a session of supervision</source>
        <translation>{name} यांनी पर्यवेक्षणाचे एक सत्र ठरवले</translation>
    </message>
    <message>
        <source>{name} cancelled a session of supervision</source>
        <translation>{name} यांनी पर्यवेक्षणाचे एक सत्र रद्द केले</translation>
    </message>
    <message>
        <source>{name} asks for time around a hearing</source>
        <translation>{name} सुनावणीच्या आसपास वेळ मागत आहेत</translation>
    </message>
    <message>
        <source>File {code}</source>
        <translation>फाइल {code}</translation>
    </message>
    <message>
        <source>needed by {day}</source>
        <translation>{day} पर्यंत हवे</translation>
    </message>
    <message>
        <source>on {day}</source>
        <translation>{day} रोजी</translation>
    </message>
    <message>
        <source>It had been printed or saved before</source>
        <translation>त्याआधी छापले किंवा जतन केले होते</translation>
    </message>
    <message>
        <source>It had not been printed or saved</source>
        <translation>छापले किंवा जतन केले नव्हते</translation>
    </message>
    <message>
        <source>Reason: {reason}. If you do not know of this, ask the administrator.</source>
        <translation>कारण: {reason}. याची माहिती नसेल तर प्रशासकांना विचारा.</translation>
    </message>
    <message>
        <source>The administrator changed this. If you do not know why, ask the administrator.</source>
        <translation>हे प्रशासकांनी बदलले आहे. कारण माहीत नसेल तर प्रशासकांना विचारा.</translation>
    </message>
    <message>
        <source>It took place</source>
        <translation>सत्र झाले</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>अजून बाकी</translation>
    </message>
    <message>
        <source>No longer needed</source>
        <translation>आता गरज नाही</translation>
    </message>
    <message>
        <source>The supervisor</source>
        <translation>पर्यवेक्षक</translation>
    </message>
    <message>
        <source>The counsellor</source>
        <translation>समुपदेशक</translation>
    </message>
    <message>
        <source>Both of us</source>
        <translation>आम्ही दोघे</translation>
    </message>
    <message>
        <source>About a client, without saying who they are</source>
        <translation>एका क्लायंटबद्दल, त्या कोण हे न सांगता</translation>
    </message>
    <message>
        <source>About a client who agreed to supervision until {day}</source>
        <translation>एका क्लायंटबद्दल, {day} पर्यंत पर्यवेक्षणाला संमती आहे</translation>
    </message>
    <message>
        <source>No session has taken place yet.</source>
        <translation>अजून एकही सत्र झालेले नाही.</translation>
    </message>
    <message>
        <source>The last session was less than a week ago.</source>
        <translation>मागचे सत्र एका आठवड्याच्या आत झाले.</translation>
    </message>
    <message>
        <source>Weeks since the last session: {weeks}</source>
        <translation>मागच्या सत्रानंतरचे आठवडे: {weeks}</translation>
    </message>
    <message>
        <source>Support needed</source>
        <translation>किती आधार लागतो</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>वय</translation>
    </message>
    <message>
        <source>How they want to be spoken of</source>
        <translation>त्यांच्याबद्दल कसे बोलावे असे त्यांना वाटते</translation>
    </message>
    <message>
        <source>Language they are most at home in</source>
        <translation>ज्या भाषेत ते सर्वांत सहज आहेत</translation>
    </message>
    <message>
        <source>Sessions in three months</source>
        <translation>तीन महिन्यांतील सत्रे</translation>
    </message>
    <message>
        <source>Change between the first and the last questionnaire</source>
        <translation>पहिल्या आणि शेवटच्या प्रश्नावलीतील बदल</translation>
    </message>
    <message>
        <source>Answers of the offices that were asked</source>
        <translation>ज्या कार्यालयांना विचारले त्यांची उत्तरे</translation>
    </message>
    <message>
        <source>Whether a higher office was asked</source>
        <translation>वरिष्ठ कार्यालयाला विचारले का</translation>
    </message>
    <message>
        <source>Feel listened to, as they said in shared comments</source>
        <translation>सांगितलेल्या अभिप्रायांनुसार, त्यांचे ऐकले जाते का</translation>
    </message>
    <message>
        <source>Talk about what matters to them, as they said</source>
        <translation>त्यांना महत्त्वाचे वाटते त्याबद्दल बोलणे होते का, त्यांच्या मते</translation>
    </message>
    <message>
        <source>Feel free to say no, as they said</source>
        <translation>इथे नाही म्हणता येते का, त्यांच्या मते</translation>
    </message>
    <message>
        <source>Were treated with respect by another service</source>
        <translation>दुसऱ्या सेवेत आदराने वागवले का</translation>
    </message>
    <message>
        <source>Got from another service what they went for</source>
        <translation>दुसऱ्या सेवेत ज्यासाठी गेले ते मिळाले का</translation>
    </message>
    <message>
        <source>Would go to another service again</source>
        <translation>दुसऱ्या सेवेत पुन्हा जातील का</translation>
    </message>
    <message>
        <source>No shared answer</source>
        <translation>सांगितलेले उत्तर नाही</translation>
    </message>
    <message>
        <source>Not at all, or a little</source>
        <translation>अजिबात नाही, किंवा थोडेसे</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>काही प्रमाणात</translation>
    </message>
    <message>
        <source>Mostly or fully</source>
        <translation>बहुतेक किंवा पूर्णपणे</translation>
    </message>
    <message>
        <source>Under 18</source>
        <translation>18 पेक्षा कमी</translation>
    </message>
    <message>
        <source>18 to 24</source>
        <translation>18 ते 24</translation>
    </message>
    <message>
        <source>25 to 34</source>
        <translation>25 ते 34</translation>
    </message>
    <message>
        <source>35 or older</source>
        <translation>35 किंवा जास्त</translation>
    </message>
    <message>
        <source>Age not said</source>
        <translation>वय सांगितले नाही</translation>
    </message>
    <message>
        <source>As she</source>
        <translation>स्त्री म्हणून</translation>
    </message>
    <message>
        <source>As he</source>
        <translation>पुरुष म्हणून</translation>
    </message>
    <message>
        <source>In another way</source>
        <translation>वेगळ्या प्रकारे</translation>
    </message>
    <message>
        <source>Not said how</source>
        <translation>सांगितले नाही</translation>
    </message>
    <message>
        <source>Bengali</source>
        <translation>बंगाली</translation>
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
        <translation>दुसरी भाषा</translation>
    </message>
    <message>
        <source>No session</source>
        <translation>एकही सत्र नाही</translation>
    </message>
    <message>
        <source>1 to 3 sessions</source>
        <translation>1 ते 3 सत्रे</translation>
    </message>
    <message>
        <source>4 to 8 sessions</source>
        <translation>4 ते 8 सत्रे</translation>
    </message>
    <message>
        <source>9 sessions or more</source>
        <translation>9 किंवा जास्त सत्रे</translation>
    </message>
    <message>
        <source>Clearly better</source>
        <translation>स्पष्टपणे बरे</translation>
    </message>
    <message>
        <source>No change large enough to count</source>
        <translation>दखल घेण्याइतका बदल नाही</translation>
    </message>
    <message>
        <source>Clearly worse</source>
        <translation>स्पष्टपणे वाईट</translation>
    </message>
    <message>
        <source>Not asked twice, or not known</source>
        <translation>दोनदा विचारले नाही, किंवा माहीत नाही</translation>
    </message>
    <message>
        <source>No office was asked</source>
        <translation>कोणत्याही कार्यालयाला विचारले नाही</translation>
    </message>
    <message>
        <source>Answered within 30 days</source>
        <translation>30 दिवसांत उत्तर</translation>
    </message>
    <message>
        <source>Answered later</source>
        <translation>नंतर उत्तर</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>अजून उत्तर नाही</translation>
    </message>
    <message>
        <source>No higher office was asked</source>
        <translation>वरिष्ठ कार्यालयाला विचारले नाही</translation>
    </message>
    <message>
        <source>A higher office was asked</source>
        <translation>वरिष्ठ कार्यालयाला विचारले</translation>
    </message>
    <message>
        <source>Stress</source>
        <translation>ताण</translation>
    </message>
    <message>
        <source>Resilience</source>
        <translation>सावरण्याची क्षमता</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>विश्वास</translation>
    </message>
    <message>
        <source>Competing, said openly</source>
        <translation>स्पर्धा, मोकळेपणाने सांगितलेली</translation>
    </message>
    <message>
        <source>Who leads, and how</source>
        <translation>नेतृत्व कोण करते, आणि कसे</translation>
    </message>
    <message>
        <source>Partners who need each other</source>
        <translation>एकमेकांची गरज असलेले सोबती</translation>
    </message>
    <message>
        <source>Empathy</source>
        <translation>सहानुभूती</translation>
    </message>
    <message>
        <source>Load (more is heavier)</source>
        <translation>भार (जास्त म्हणजे जड)</translation>
    </message>
    <message>
        <source>A say in decisions</source>
        <translation>निर्णयांत सहभाग</translation>
    </message>
    <message>
        <source>Nothing is shown of the two questions together: in caseloads of this size, groups of fewer than five people could be worked out.</source>
        <translation>दोन्ही प्रश्न मिळून काही दाखवले जात नाही: इतके क्लायंट असताना पाचपेक्षा कमी जणांचे गट काढता आले असते.</translation>
    </message>
    <message>
        <source>{laptop} sent two different parcels under one number. Nothing more of it is taken in. Please look at that laptop, retire it here and add it again.</source>
        <translation>{laptop} ने एकाच क्रमांकाने दोन वेगळ्या गोष्टी पाठवल्या. त्याच्याकडून आणखी काही घेतले जात नाही. कृपया तो लॅपटॉप पाहा, येथे काढून नव्याने जोडा.</translation>
    </message>
    <message>
        <source>The office log of {laptop} is older than it was: its data was put back, or changed. Nothing more of it is taken in. Please retire it here and add it again.</source>
        <translation>{laptop} ची कार्यालयाची नोंदवही आधीपेक्षा जुनी आहे: त्याची माहिती जुन्या स्थितीत परत आणली किंवा बदलली आहे. त्याच्याकडून आणखी काही घेतले जात नाही. कृपया तो येथे काढून नव्याने जोडा.</translation>
    </message>
    <message>
        <source>The data of this laptop was put back: the others have parcels of it that it does not know. Please have it retired at another laptop and added again.</source>
        <translation>या लॅपटॉपची माहिती जुन्या स्थितीत परत आणली आहे: इतरांकडे याने पाठवलेले असे काही आहे जे याला माहीत नाही. कृपया दुसऱ्या लॅपटॉपवरून हा काढून नव्याने जोडून घ्या.</translation>
    </message>
    <message>
        <source>Another laptop has something from {laptop} that has not come here. It may still be on its way; if it stays like this, please look at the folder.</source>
        <translation>{laptop} कडून आलेले काहीतरी दुसऱ्या लॅपटॉपवर आहे, येथे आलेले नाही. कदाचित ते अजून वाटेत असेल; असेच राहिले तर कृपया फोल्डर पाहा.</translation>
    </message>
    <message>
        <source>A file in the name of {laptop} is damaged or not from it. It was left alone. Please tell whoever keeps the folder.</source>
        <translation>{laptop} च्या नावाची एक फाइल खराब आहे किंवा त्याची नाही. तिला हात लावलेला नाही. कृपया फोल्डर ज्यांच्याकडे आहे त्यांना सांगा.</translation>
    </message>
    <message>
        <source>The folder or server offers something of {laptop} that was taken in long ago, or that is for another laptop. It was left alone. Please tell whoever keeps it; the notice goes once you choose the folder or server again.</source>
        <translation>फोल्डर किंवा सर्व्हर {laptop} चे असे काहीतरी देत आहे जे खूप आधी घेतले आहे, किंवा जे दुसऱ्या लॅपटॉपसाठी आहे. त्याला हात लावलेला नाही. कृपया ते ज्यांच्याकडे आहे त्यांना सांगा; फोल्डर किंवा सर्व्हर पुन्हा निवडल्यावर ही सूचना जाईल.</translation>
    </message>
    <message>
        <source>{laptop} sent something that no desk sends. Nothing more of it is taken in. Please look at that laptop, retire it here and add it again.</source>
        <translation>{laptop} ने असे काही पाठवले जे कोणताही डेस्क पाठवत नाही. त्याच्याकडून आणखी काही घेतले जात नाही. कृपया तो लॅपटॉप पाहा, येथे काढून नव्याने जोडा.</translation>
    </message>
    <message>
        <source>{laptop} is retired and still sends. Nothing of it is taken in.</source>
        <translation>{laptop} काढलेला आहे आणि तरीही पाठवत आहे. त्याचे काहीही घेतले जात नाही.</translation>
    </message>
    <message>
        <source>{laptop} has a newer version of the desk. What it sends is taken in once this laptop has that version too.</source>
        <translation>{laptop} वर डेस्कची नवीन आवृत्ती आहे. या लॅपटॉपवरही ती आवृत्ती आल्यावर त्याने पाठवलेले घेतले जाईल.</translation>
    </message>
    <message>
        <source>{words}.</source>
        <translation>{words}.</translation>
    </message>
</context>
<context>
    <name>WordsField</name>
    <message>
        <source>Word {number} is not in English letters, as the words on the sheet are. Please switch the keyboard.</source>
        <translation>शब्द {number} इंग्रजी अक्षरांत नाही; कागदावरील शब्द इंग्रजी अक्षरांत आहेत. कृपया कीबोर्डची भाषा बदला.</translation>
    </message>
    <message>
        <source>Word {number}, “{word}”, is not a word that sheets use. Please compare it with the paper.</source>
        <translation>शब्द {number}, “{word}”, कागदांवर वापरला जाणारा शब्द नाही. कृपया कागदाशी ताडून पाहा.</translation>
    </message>
    <message>
        <source>Each word is one that sheets use, but together they do not fit: one differs from the paper, or two are swapped. Please compare them.</source>
        <translation>प्रत्येक शब्द कागदांवर वापरला जाणारा आहे, पण एकत्र ते जुळत नाहीत: एक शब्द कागदापेक्षा वेगळा आहे, किंवा दोन शब्दांची अदलाबदल झाली आहे. कृपया ताडून पाहा.</translation>
    </message>
    <message>
        <source>The sheet has {all} words; here are {count}. Please compare them.</source>
        <translation>कागदावर {all} शब्द आहेत; इथे {count} आहेत. कृपया ताडून पाहा.</translation>
    </message>
    <message>
        <source>Words so far: {count} of {all}.</source>
        <translation>आतापर्यंतचे शब्द: {all} पैकी {count}.</translation>
    </message>
    <message>
        <source>It could be: {words}</source>
        <translation>हा शब्द असू शकतो: {words}</translation>
    </message>
    <message>
        <source>A few letters of each word are enough; press the space bar for the next word.</source>
        <translation>प्रत्येक शब्दाची काही अक्षरे पुरेशी आहेत; पुढच्या शब्दासाठी स्पेस बार दाबा.</translation>
    </message>
</context>
<context>
    <name>WordsQuestion</name>
    <message>
        <source>The words typed here are not kept once this is closed. Close it?</source>
        <translation>बंद केल्यावर इथे लिहिलेले शब्द राहणार नाहीत. बंद करायचे?</translation>
    </message>
    <message>
        <source>Go on typing</source>
        <translation>लिहीत राहा</translation>
    </message>
    <message>
        <source>Close without them</source>
        <translation>शब्दांशिवाय बंद करा</translation>
    </message>
</context>
<context>
    <name>WorkloadPage</name>
    <message>
        <source>Workloads</source>
        <translation>कामाचा भार</translation>
    </message>
    <message>
        <source>Who has room</source>
        <translation>कोणाकडे जागा आहे</translation>
    </message>
    <message>
        <source>Clients by group</source>
        <translation>गटांनुसार क्लायंट</translation>
    </message>
    <message>
        <source>Team figures</source>
        <translation>गटाचे आकडे</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>अहवाल</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>अभिप्राय</translation>
    </message>
    <message>
        <source>Caseloads</source>
        <translation>कार्यभार</translation>
    </message>
    <message>
        <source>Figures to talk about together; no client is in them.</source>
        <translation>एकत्र बोलण्यासाठी आकडे; त्यांत कोणताही क्लायंट नाही.</translation>
    </message>
</context>
<context>
    <name>WorkloadSettings</name>
    <message>
        <source>Please choose a number that is not below the first limit.</source>
        <translation>कृपया पहिल्या मर्यादेपेक्षा कमी नसलेली संख्या निवडा.</translation>
    </message>
    <message>
        <source>Each active client adds the weight of the support they need at present. Heavier weights make a caseload look fuller sooner; they say nothing about how hard somebody works.</source>
        <translation>काम सुरू असलेल्या प्रत्येक क्लायंटमागे त्यांना सध्या लागणाऱ्या आधाराचे वजन जोडले जाते. जास्त वजन दिल्यास कार्यभार लवकर भरलेला दिसतो; त्यावरून कोण किती मेहनत करते ते कळत नाही.</translation>
    </message>
    <message>
        <source>Added in the first month</source>
        <translation>पहिल्या महिन्यात वाढीव</translation>
    </message>
    <message>
        <source>From these totals on, the supervisor sees that it is time to talk about easing the load. Nobody is stopped from taking on a client.</source>
        <translation>या आकड्यांपासून पर्यवेक्षकांना दिसते की भार कमी करण्यावर बोलण्याची वेळ आली आहे. क्लायंट घेण्यापासून कोणालाही थांबवले जात नाही.</translation>
    </message>
    <message>
        <source>Near the limit from</source>
        <translation>मर्यादेजवळ, इथपासून</translation>
    </message>
    <message>
        <source>Over the limit from</source>
        <translation>मर्यादेपेक्षा जास्त, इथपासून</translation>
    </message>
    <message>
        <source>No new client suggested from this many open files on</source>
        <translation>इतक्या सुरू फाइलींपासून पुढे नवा क्लायंट सुचवला जात नाही</translation>
    </message>
    <message>
        <source>Days until a follow-up is overdue</source>
        <translation>किती दिवसांनी पाठपुरावा राहून गेलेला मानावा</translation>
    </message>
</context>
<context>
    <name>WorkloadsPresenter</name>
    <message>
        <source>The table is saved.</source>
        <translation>तक्ता जतन झाला.</translation>
    </message>
    <message>
        <source>The figures are saved.</source>
        <translation>आकडे जतन झाले.</translation>
    </message>
    <message>
        <source>The figures are here.</source>
        <translation>आकडे आले आहेत.</translation>
    </message>
</context>
<context>
    <name>YearEdit</name>
    <message>
        <source>Please type a year from {low} to {high}.</source>
        <translation>कृपया {low} ते {high} मधील वर्ष लिहा.</translation>
    </message>
</context>
<context>
    <name>assessments</name>
    <message>
        <source>ASQ: suicide risk screening</source>
        <translation>ASQ: आत्महत्येच्या जोखमीची चाचणी</translation>
    </message>
    <message>
        <source>AUDIT: alcohol use</source>
        <translation>AUDIT: मद्यसेवन</translation>
    </message>
    <message>
        <source>AUDIT-C: alcohol use, short</source>
        <translation>AUDIT-C: मद्यसेवन, लहान</translation>
    </message>
    <message>
        <source>BRS: resilience</source>
        <translation>BRS: पुन्हा सावरण्याची क्षमता</translation>
    </message>
    <message>
        <source>C-SSRS screener: suicide risk</source>
        <translation>C-SSRS चाचणी: आत्महत्येचा जोखीम</translation>
    </message>
    <message>
        <source>CBI: Copenhagen Burnout Inventory</source>
        <translation>CBI: कोपनहेगन बर्नआउट सूची</translation>
    </message>
    <message>
        <source>CORE-10: psychological distress</source>
        <translation>CORE-10: मानसिक त्रास</translation>
    </message>
    <message>
        <source>CRIES-8: impact of events on children</source>
        <translation>CRIES-8: मुलांवर घटनांचा परिणाम</translation>
    </message>
    <message>
        <source>DASS-21: depression, anxiety and stress</source>
        <translation>DASS-21: नैराश्य, चिंता आणि ताण</translation>
    </message>
    <message>
        <source>Stress and resilience check-in</source>
        <translation>ताण आणि सावरण्याची तपासणी</translation>
    </message>
    <message>
        <source>EPDS: depression around a birth</source>
        <translation>EPDS: प्रसूतीच्या आसपासचे नैराश्य</translation>
    </message>
    <message>
        <source>GAD-7: anxiety</source>
        <translation>GAD-7: चिंता</translation>
    </message>
    <message>
        <source>ITQ: post-traumatic stress and complex post-traumatic stress</source>
        <translation>ITQ: आघातानंतरचा ताण आणि जटिल आघातानंतरचा ताण</translation>
    </message>
    <message>
        <source>K10: psychological distress</source>
        <translation>K10: मानसिक त्रास</translation>
    </message>
    <message>
        <source>K6: psychological distress, short</source>
        <translation>K6: मानसिक त्रास, लहान स्वरूप</translation>
    </message>
    <message>
        <source>OLBI: Oldenburg Burnout Inventory</source>
        <translation>OLBI: ओल्डेनबर्ग बर्नआउट सूची</translation>
    </message>
    <message>
        <source>PC-PTSD-5: post-traumatic stress, short</source>
        <translation>PC-PTSD-5: आघातानंतरचा ताण, लहान स्वरूप</translation>
    </message>
    <message>
        <source>PCL-5: post-traumatic stress</source>
        <translation>PCL-5: आघातानंतरचा ताण</translation>
    </message>
    <message>
        <source>PHQ-4: anxiety and depression, short</source>
        <translation>PHQ-4: चिंता आणि नैराश्य, लहान स्वरूप</translation>
    </message>
    <message>
        <source>PHQ-9: depression</source>
        <translation>PHQ-9: नैराश्य</translation>
    </message>
    <message>
        <source>ProQOL-5: professional quality of life</source>
        <translation>ProQOL-5: कामाच्या जीवनाची गुणवत्ता</translation>
    </message>
    <message>
        <source>PSS-10: perceived stress</source>
        <translation>PSS-10: जाणवणारा ताण</translation>
    </message>
    <message>
        <source>PSS-4: perceived stress, short</source>
        <translation>PSS-4: जाणवणारा ताण, लहान स्वरूप</translation>
    </message>
    <message>
        <source>SRQ-20: common mental distress</source>
        <translation>SRQ-20: सामान्य मानसिक त्रास</translation>
    </message>
    <message>
        <source>STSS: secondary traumatic stress</source>
        <translation>STSS: इतरांच्या आघातामुळे होणारा ताण</translation>
    </message>
    <message>
        <source>WHO-5: well-being</source>
        <translation>WHO-5: बरे वाटणे</translation>
    </message>
    <message>
        <source>WHODAS 2.0, 12 items: functioning</source>
        <translation>WHODAS 2.0, 12 प्रश्न: रोजची कामे सांभाळणे</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>एकूण</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>सरासरी</translation>
    </message>
    <message>
        <source>Anxiety</source>
        <translation>चिंता</translation>
    </message>
    <message>
        <source>Depression</source>
        <translation>नैराश्य</translation>
    </message>
    <message>
        <source>Stress</source>
        <translation>ताण</translation>
    </message>
    <message>
        <source>Resilience</source>
        <translation>सावरण्याची क्षमता</translation>
    </message>
    <message>
        <source>Cluster B: reliving</source>
        <translation>गट B: घटना पुन्हा अनुभवणे</translation>
    </message>
    <message>
        <source>Cluster C: avoidance</source>
        <translation>गट C: टाळणे</translation>
    </message>
    <message>
        <source>Cluster D: thoughts and mood</source>
        <translation>गट D: विचार आणि मनःस्थिती</translation>
    </message>
    <message>
        <source>Cluster E: being on edge</source>
        <translation>गट E: सतत सावध राहणे</translation>
    </message>
    <message>
        <source>Intrusion</source>
        <translation>नको असलेल्या आठवणी</translation>
    </message>
    <message>
        <source>Avoidance</source>
        <translation>टाळणे</translation>
    </message>
    <message>
        <source>Arousal</source>
        <translation>सतत सावधपणा</translation>
    </message>
    <message>
        <source>Compassion satisfaction</source>
        <translation>करुणेतून मिळणारे समाधान</translation>
    </message>
    <message>
        <source>Burnout</source>
        <translation>बर्नआउट</translation>
    </message>
    <message>
        <source>Secondary traumatic stress</source>
        <translation>इतरांच्या आघातामुळे होणारा ताण</translation>
    </message>
    <message>
        <source>Personal burnout</source>
        <translation>वैयक्तिक बर्नआउट</translation>
    </message>
    <message>
        <source>Work-related burnout</source>
        <translation>कामाशी संबंधित बर्नआउट</translation>
    </message>
    <message>
        <source>Client-related burnout</source>
        <translation>सेवा घेणाऱ्यांशी संबंधित बर्नआउट</translation>
    </message>
    <message>
        <source>Disengagement</source>
        <translation>मन अलिप्त होणे</translation>
    </message>
    <message>
        <source>Exhaustion</source>
        <translation>थकवा</translation>
    </message>
    <message>
        <source>Minimal</source>
        <translation>अगदी कमी</translation>
    </message>
    <message>
        <source>Within the usual range</source>
        <translation>नेहमीच्या मर्यादेत</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>सामान्य</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>कमी</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>सरासरी</translation>
    </message>
    <message>
        <source>Mild</source>
        <translation>सौम्य</translation>
    </message>
    <message>
        <source>Moderate</source>
        <translation>मध्यम</translation>
    </message>
    <message>
        <source>Moderately severe</source>
        <translation>काहीसे तीव्र</translation>
    </message>
    <message>
        <source>Severe</source>
        <translation>तीव्र</translation>
    </message>
    <message>
        <source>Extremely severe</source>
        <translation>अत्यंत तीव्र</translation>
    </message>
    <message>
        <source>High</source>
        <translation>जास्त</translation>
    </message>
    <message>
        <source>Very high</source>
        <translation>खूप जास्त</translation>
    </message>
    <message>
        <source>Very low well-being, as is often found with depression</source>
        <translation>खूप कमी बरे वाटणे, जसे नैराश्यात अनेकदा आढळते</translation>
    </message>
    <message>
        <source>Low well-being</source>
        <translation>कमी बरे वाटणे</translation>
    </message>
    <message>
        <source>Adequate well-being</source>
        <translation>पुरेसे बरे वाटणे</translation>
    </message>
    <message>
        <source>Below the cut-off</source>
        <translation>मर्यादा-गुणापेक्षा कमी</translation>
    </message>
    <message>
        <source>At or above the lower cut-off</source>
        <translation>खालच्या कट-ऑफवर किंवा त्याहून अधिक</translation>
    </message>
    <message>
        <source>At or above the higher cut-off</source>
        <translation>वरच्या कट-ऑफवर किंवा त्याहून अधिक</translation>
    </message>
    <message>
        <source>Zone I: low risk</source>
        <translation>स्तर I: कमी जोखीम</translation>
    </message>
    <message>
        <source>Zone II: more than low risk</source>
        <translation>स्तर II: कमीपेक्षा जास्त धोका</translation>
    </message>
    <message>
        <source>Zone III: high risk of harm</source>
        <translation>स्तर III: हानीचा जास्त धोका</translation>
    </message>
    <message>
        <source>Zone IV: a fuller assessment is advised</source>
        <translation>स्तर IV: अधिक सविस्तर मूल्यमापनाचा सल्ला</translation>
    </message>
    <message>
        <source>Item {item} was answered above zero. Please ask about safety now, before the session ends.</source>
        <translation>प्रश्न {item} चे उत्तर शून्यापेक्षा जास्त आहे. कृपया आत्ताच, भेट संपण्याआधी, सुरक्षिततेबद्दल विचारा.</translation>
    </message>
    <message>
        <source>At or above the cut-off. This is a reason to look closer, not a diagnosis.</source>
        <translation>मर्यादा-गुणावर किंवा त्याहून जास्त. हे अधिक लक्ष देण्याचे कारण आहे, रोगनिदान नाही.</translation>
    </message>
    <message>
        <source>The screen is positive. Please ask further, and follow your safety procedure where it concerns safety.</source>
        <translation>चाचणीचा निकाल होकारार्थी आहे. कृपया पुढे विचारा, आणि सुरक्षिततेबाबत असेल तर तुमची सुरक्षा पद्धत पाळा.</translation>
    </message>
    <message>
        <source>The answers meet the criteria that this questionnaire sets for PTSD. Only an interview by somebody qualified can tell whether it is.</source>
        <translation>ही प्रश्नावली PTSD साठी जे निकष ठेवते ते उत्तरे पूर्ण करतात. तसे आहे का, हे केवळ पात्र व्यक्तीची मुलाखतच सांगू शकते.</translation>
    </message>
    <message>
        <source>The answers meet the criteria that this questionnaire sets for complex PTSD. Only an interview by somebody qualified can tell whether it is.</source>
        <translation>ही प्रश्नावली जटिल PTSD साठी जे निकष ठेवते ते उत्तरे पूर्ण करतात. तसे आहे का, हे केवळ पात्र व्यक्तीची मुलाखतच सांगू शकते.</translation>
    </message>
    <message>
        <source>Cut-offs of 10 and of 13 are in use. The lower one is used here, so that fewer people are missed.</source>
        <translation>10 आणि 13 हे दोन्ही कट-ऑफ वापरात आहेत. कमी लोक सुटावेत म्हणून इथे खालचा वापरला आहे.</translation>
    </message>
    <message>
        <source>The published cut-off is 3 for women and 4 for men. The lower one is used for everyone, unless another is chosen.</source>
        <translation>प्रकाशित कट-ऑफ स्त्रियांसाठी 3 आणि पुरुषांसाठी 4 आहे. दुसरा निवडला नाही तर सर्वांसाठी खालचा वापरला जातो.</translation>
    </message>
    <message>
        <source>Version 1 of this key took items 1, 3, 4 and 8 for intrusion and 2, 5, 6 and 7 for avoidance.</source>
        <translation>या कळीच्या आवृत्ती 1 मध्ये अनाहूत आठवणींसाठी प्रश्न 1, 3, 4 आणि 8, तर टाळण्यासाठी 2, 5, 6 आणि 7 धरले जात.</translation>
    </message>
    <message>
        <source>Version 1 of this key began some bands at other figures: severe depression at 22; moderate and severe anxiety at 12 and 16; mild and moderate stress at 16 and 20.</source>
        <translation>या कळीच्या आवृत्ती 1 मध्ये काही पातळ्या वेगळ्या आकड्यांपासून सुरू होत: तीव्र नैराश्य 22 पासून; मध्यम आणि तीव्र चिंता 12 आणि 16 पासून; सौम्य आणि मध्यम ताण 16 आणि 20 पासून.</translation>
    </message>
    <message>
        <source>Type the points of each answer as the form prints them, not its place: in items 3 and 5 to 10 the first answer counts 3.</source>
        <translation>प्रत्येक उत्तराचे गुण फॉर्मवर छापले आहेत तसे लिहा, त्याचे स्थान नाही: प्रश्न 3 आणि 5 ते 10 मध्ये पहिल्या उत्तराचे 3 गुण आहेत.</translation>
    </message>
    <message>
        <source>The answers point to a high risk of suicide. Please stay with the person, make a safety plan and call your supervisor now.</source>
        <translation>उत्तरे आत्महत्येचा जास्त धोका दर्शवतात. कृपया त्यांच्यासोबत राहा, सुरक्षा योजना करा आणि आत्ताच तुमच्या पर्यवेक्षकांना फोन करा.</translation>
    </message>
    <message>
        <source>Improved by enough to count</source>
        <translation>दखल घेण्याइतके बरे</translation>
    </message>
    <message>
        <source>Worse by enough to count</source>
        <translation>दखल घेण्याइतके अवघड</translation>
    </message>
    <message>
        <source>No change large enough to count</source>
        <translation>दखल घेण्याइतका बदल नाही</translation>
    </message>
    <message>
        <source>It is not known how large a change has to be before it means something</source>
        <translation>किती बदल झाल्यावर त्याला अर्थ असतो हे माहीत नाही</translation>
    </message>
    <message>
        <source>Free to use</source>
        <translation>मोफत वापर</translation>
    </message>
    <message>
        <source>Free to use; please cite the authors</source>
        <translation>मोफत वापर; कृपया लेखकांचा उल्लेख करा</translation>
    </message>
    <message>
        <source>Free to use if nothing in it is changed</source>
        <translation>यात काही बदलले नाही तर मोफत वापर</translation>
    </message>
    <message>
        <source>In the public domain</source>
        <translation>सार्वजनिक मालकीचे</translation>
    </message>
    <message>
        <source>Not under copyright</source>
        <translation>कॉपीराइट नाही</translation>
    </message>
    <message>
        <source>Creative Commons BY-NC-SA: with credit, not for profit, shared alike</source>
        <translation>क्रिएटिव्ह कॉमन्स BY-NC-SA: श्रेय देऊन, नफ्यासाठी नाही, त्याच अटींवर</translation>
    </message>
    <message>
        <source>An agreement with the World Health Organization is needed before use</source>
        <translation>वापरण्याआधी जागतिक आरोग्य संघटनेशी करार आवश्यक आहे</translation>
    </message>
    <message>
        <source>May be copied if credited, unchanged and not sold</source>
        <translation>श्रेय देऊन, न बदलता आणि न विकता प्रत काढता येते</translation>
    </message>
    <message>
        <source>Terms of use not recorded here; please ask the publisher before use</source>
        <translation>वापराच्या अटी इथे नोंदलेल्या नाहीत; कृपया आधी प्रकाशकांना विचारा</translation>
    </message>
    <message>
        <source>Under copyright; the Royal College of Psychiatrists gives permission for copies</source>
        <translation>कॉपीराइटखाली; प्रतींची परवानगी Royal College of Psychiatrists देते</translation>
    </message>
    <message>
        <source>Worded and owned by this project</source>
        <translation>या प्रकल्पाने लिहिलेले आणि त्याचेच</translation>
    </message>
    <message>
        <source>For clients</source>
        <translation>सेवा घेणाऱ्यांसाठी</translation>
    </message>
    <message>
        <source>For staff</source>
        <translation>कर्मचाऱ्यांसाठी</translation>
    </message>
    <message>
        <source>Not checked against the manual.</source>
        <translation>मूळ पुस्तिकेशी पडताळलेले नाही.</translation>
    </message>
    <message>
        <source>Worded by this project and not validated.</source>
        <translation>या प्रकल्पाने लिहिलेले, प्रमाणित नाही.</translation>
    </message>
    <message>
        <source>Item 5 is asked only after a yes to one of items 1 to 4. The total counts items 1 to 4.</source>
        <translation>प्रश्न 1 ते 4 पैकी एकाचे उत्तर हो असल्यासच प्रश्न 5 विचारला जातो. एकूणात प्रश्न 1 ते 4 मोजले जातात.</translation>
    </message>
    <message>
        <source>Items 9 and 10 count 0, 2 or 4. Items that were not asked stay empty.</source>
        <translation>प्रश्न 9 आणि 10 ला 0, 2 किंवा 4 गुण असतात. जे विचारले नाहीत ते रिकामे राहतात.</translation>
    </message>
    <message>
        <source>If item 1 is answered with 0, items 2 to 8 may be left out; if items 2 and 3 are, items 4 to 8.</source>
        <translation>प्रश्न 1 चे उत्तर 0 असेल तर प्रश्न 2 ते 8 सोडता येतात; प्रश्न 2 आणि 3 चे असेल तर प्रश्न 4 ते 8.</translation>
    </message>
    <message>
        <source>If item 1 is answered with 0, items 2 and 3 may be left out.</source>
        <translation>प्रश्न 1 चे उत्तर 0 असेल तर प्रश्न 2 आणि 3 सोडता येतात.</translation>
    </message>
    <message>
        <source>Items 1 to 5 are about the past month. Answer item 6 with 1 only if it was within the past three months.</source>
        <translation>प्रश्न 1 ते 5 गेल्या महिन्याबद्दल आहेत. गेल्या तीन महिन्यांत घडले असेल तरच प्रश्न 6 चे उत्तर 1 द्या.</translation>
    </message>
    <message>
        <source>Items 3 to 5 are asked only after a yes to item 2.</source>
        <translation>प्रश्न 2 चे उत्तर होय असेल तरच प्रश्न 3 ते 5 विचारले जातात.</translation>
    </message>
    <message>
        <source>Sources order the items differently. Here items 1 to 6 are personal, 7 to 13 about work and 14 to 19 about clients; item 13, the last about work, is reversed.</source>
        <translation>वेगवेगळ्या स्रोतांत प्रश्नांचा क्रम वेगळा आहे. इथे प्रश्न 1 ते 6 वैयक्तिक, 7 ते 13 कामाबद्दल आणि 14 ते 19 सेवा घेणाऱ्यांबद्दल आहेत; कामाचा शेवटचा प्रश्न 13 उलटा मोजला जातो.</translation>
    </message>
    <message>
        <source>Cut-offs from 31 to 33 are published. The lowest is used here, so that fewer people are missed.</source>
        <translation>31 ते 33 असे मर्यादा-गुण प्रसिद्ध आहेत. इथे सर्वांत लहान घेतला आहे, म्हणजे कमी व्यक्ती सुटतील.</translation>
    </message>
    <message>
        <source>All scores are doubled, so that they compare with the 42-item version.</source>
        <translation>42 प्रश्नांच्या स्वरूपाशी तुलना व्हावी म्हणून सर्व गुण दुप्पट केले आहेत.</translation>
    </message>
    <message>
        <source>Item 1 is about exposure. If it is answered with 0, the total is 0 and the other items may be left out.</source>
        <translation>प्रश्न 1 घटनेला सामोरे जाण्याबद्दल आहे. त्याचे उत्तर 0 असल्यास एकूण 0 होते आणि बाकीचे प्रश्न सोडता येतात.</translation>
    </message>
    <message>
        <source>Give P1 to P9 first, then C1 to C9.</source>
        <translation>आधी P1 ते P9 द्या, मग C1 ते C9.</translation>
    </message>
    <message>
        <source>The author publishes no bands. Compare a person&apos;s scores over time only.</source>
        <translation>लेखकांनी श्रेणी प्रसिद्ध केलेल्या नाहीत. फक्त एकाच व्यक्तीच्या गुणांची काळानुसार तुलना करा.</translation>
    </message>
    <message>
        <source>There is no universal cut-off. The one used here, 8 or more, is common in India.</source>
        <translation>सर्वमान्य मर्यादा-गुण नाही. इथे वापरलेला, 8 किंवा जास्त, भारतात प्रचलित आहे.</translation>
    </message>
    <message>
        <source>The change that counts here is the one the publisher calls meaningful; it is not computed from reliability.</source>
        <translation>इथे प्रकाशक ज्याला अर्थपूर्ण म्हणतात तो बदल मोजला जातो; तो विश्वसनीयतेवरून काढलेला नाही.</translation>
    </message>
    <message>
        <source>The total adds all items, for comparison over time only. What counts is whether the criteria are met.</source>
        <translation>एकूणात सर्व प्रश्न मिळवले जातात, फक्त काळानुसार तुलनेसाठी. निकष पूर्ण होतात का हे महत्त्वाचे आहे.</translation>
    </message>
    <message>
        <source>Two tables of bands for anxiety are in circulation. Here it is the one of the manual: 8, 10, 15, 20. The other has 8, 12, 16, 20.</source>
        <translation>चिंतेच्या स्तरांच्या दोन तालिका वापरात आहेत. येथे नियमपुस्तिकेतील तालिका आहे: 8, 10, 15, 20. दुसरीत 8, 12, 16, 20 आहेत.</translation>
    </message>
    <message>
        <source>Two systems of bands are in use. Here it is the one of the Australian Bureau of Statistics: 10, 16, 22, 30. The other begins at 20, 25 and 30.</source>
        <translation>श्रेणींच्या दोन पद्धती वापरात आहेत. इथे ऑस्ट्रेलियन सांख्यिकी विभागाची आहे: 10, 16, 22, 30. दुसरी 20, 25 आणि 30 पासून सुरू होते.</translation>
    </message>
    <message>
        <source>This instrument takes {expected} answers and {given} were given. Please compare them with the form.</source>
        <translation>या प्रश्नावलीत {expected} उत्तरे असतात आणि {given} दिली आहेत. कृपया कागदाशी पडताळून पाहा.</translation>
    </message>
    <message>
        <source>Item {item} has no answer, so the score cannot be worked out. Please add it if you can.</source>
        <translation>प्रश्न {item} चे उत्तर नाही, त्यामुळे गुण काढता येत नाहीत. शक्य असल्यास ते भरा.</translation>
    </message>
    <message>
        <source>The answer to item {item} is not one this item allows ({allowed}). Please compare it with the form.</source>
        <translation>प्रश्न {item} चे उत्तर या प्रश्नासाठी चालणारे नाही ({allowed}). कृपया कागदाशी पडताळून पाहा.</translation>
    </message>
    <message>
        <source>Item {item} is asked only after a yes to an earlier item, so its answer is not counted. Please compare the earlier items with the form.</source>
        <translation>आधीच्या प्रश्नाचे उत्तर हो असल्यासच प्रश्न {item} विचारला जातो, म्हणून त्याचे उत्तर मोजलेले नाही. कृपया आधीचे प्रश्न कागदाशी पडताळून पाहा.</translation>
    </message>
    <message>
        <source>{score}: {value}, on a scale from {low} to {high}.</source>
        <translation>{score}: {value}, {low} ते {high} या मापावर.</translation>
    </message>
    <message>
        <source>{score}: {value}, on a scale from {low} to {high}. {band}.</source>
        <translation>{score}: {value}, {low} ते {high} या मापावर. {band}.</translation>
    </message>
    <message>
        <source>{score} was worked out from {given} of {all} answers, as the manual allows.</source>
        <translation>{score}: {all} पैकी {given} उत्तरांवरून काढले, जसे मार्गदर्शिका परवानगी देते.</translation>
    </message>
    <message>
        <source>A higher figure means more difficulty.</source>
        <translation>आकडा जास्त म्हणजे अडचण जास्त.</translation>
    </message>
    <message>
        <source>A higher figure means more well-being.</source>
        <translation>आकडा जास्त म्हणजे स्वास्थ्य जास्त.</translation>
    </message>
    <message>
        <source>No questionnaire is exact: a total of {value} stands for something between {low} and {high}.</source>
        <translation>कोणतीही प्रश्नावली अचूक नसते: एकूण {value} म्हणजे {low} आणि {high} यांच्यामधले काहीतरी.</translation>
    </message>
    <message>
        <source>A difference smaller than {points} points may be chance.</source>
        <translation>{points} गुणांपेक्षा कमी फरक योगायोग असू शकतो.</translation>
    </message>
    <message>
        <source>Its publisher calls a difference of {points} points or more meaningful.</source>
        <translation>याचे प्रकाशक {points} किंवा अधिक गुणांचा फरक अर्थपूर्ण मानतात.</translation>
    </message>
    <message>
        <source>How large a difference has to be before it is more than chance is not known for it.</source>
        <translation>किती फरक योगायोगापेक्षा जास्त मानायचा हे याच्यासाठी माहीत नाही.</translation>
    </message>
    <message>
        <source>Since the first time, on {day} ({value}): {change}.</source>
        <translation>पहिल्या वेळेपासून, {day} ({value}): {change}.</translation>
    </message>
    <message>
        <source>Since the time before, on {day} ({value}): {change}.</source>
        <translation>मागच्या वेळेपासून, {day} ({value}): {change}.</translation>
    </message>
    <message>
        <source>{score} was at or above the cut-off of {cut} on {day} and is below it now.</source>
        <translation>{day} रोजी {score} कट-ऑफ {cut} वर किंवा त्याहून अधिक होते, आता त्याखाली आहे.</translation>
    </message>
    <message>
        <source>{score} was below the cut-off of {cut} on {day} and is at or above it now.</source>
        <translation>{day} रोजी {score} कट-ऑफ {cut} च्या खाली होते, आता त्यावर किंवा त्याहून अधिक आहे.</translation>
    </message>
    <message>
        <source>{score} is at or above the cut-off of {cut}.</source>
        <translation>{score} कट-ऑफ {cut} वर किंवा त्याहून अधिक आहे.</translation>
    </message>
    <message>
        <source>{score} is below the cut-off of {cut}.</source>
        <translation>{score} कट-ऑफ {cut} च्या खाली आहे.</translation>
    </message>
    <message>
        <source>The cut-off is the one published for women.</source>
        <translation>कट-ऑफ स्त्रियांसाठी प्रकाशित केलेला आहे.</translation>
    </message>
    <message>
        <source>The cut-off is the one published for men.</source>
        <translation>कट-ऑफ पुरुषांसाठी प्रकाशित केलेला आहे.</translation>
    </message>
    <message>
        <source>Cut-off {value}</source>
        <translation>कट-ऑफ {value}</translation>
    </message>
    <message>
        <source>Item {item} concerns safety and has no answer. Please ask the client about it.</source>
        <translation>प्रश्न {item} सुरक्षिततेबद्दल आहे आणि त्याचे उत्तर नाही. कृपया क्लायंटला त्याबद्दल विचारा.</translation>
    </message>
    <message>
        <source>{day}: scored by version {version} of the key: {scores}.</source>
        <translation>{day}: कळीच्या आवृत्ती {version} ने गुण काढले: {scores}.</translation>
    </message>
    <message>
        <source>{day}: saved without the version of the key; the figures are those of version {version}.</source>
        <translation>{day}: कळीच्या आवृत्तीशिवाय जतन केले; आकडे आवृत्ती {version} चे आहेत.</translation>
    </message>
    <message>
        <source>By version {version}, the present one: {scores}.</source>
        <translation>सध्याच्या आवृत्ती {version} ने: {scores}.</translation>
    </message>
    <message>
        <source>{day}: cannot be scored; answers are missing to items {items}.</source>
        <translation>{day}: गुण काढता येत नाहीत; प्रश्न {items} ची उत्तरे नाहीत.</translation>
    </message>
</context>
<context>
    <name>complaints</name>
    <message>
        <source>Is something here not right?</source>
        <translation>इथे काही चुकीचे आहे का?</translation>
    </message>
    <message>
        <source>What you write goes to {name}, sealed. Your counsellor cannot read it, and can only see that something was sent.</source>
        <translation>तुम्ही लिहिलेले बंद करून {name} यांच्याकडे जाते. तुमचे समुपदेशक ते वाचू शकत नाहीत, फक्त काहीतरी पाठवले एवढेच पाहू शकतात.</translation>
    </message>
    <message>
        <source>You need not write your name. If you want an answer, please write how you can be reached safely.</source>
        <translation>नाव लिहिणे गरजेचे नाही. उत्तर हवे असल्यास, तुमच्याशी सुरक्षितपणे संपर्क कसा करता येईल ते लिहा.</translation>
    </message>
    <message>
        <source>Seal it and send it</source>
        <translation>बंद करून पाठवा</translation>
    </message>
    <message>
        <source>Stop, and save nothing</source>
        <translation>थांबा, आणि काहीही जतन करू नका</translation>
    </message>
    <message>
        <source>Thank you. Please hand the computer back.</source>
        <translation>धन्यवाद. कृपया संगणक परत द्या.</translation>
    </message>
    <message>
        <source>Lock the desk</source>
        <translation>डेस्क लॉक करा</translation>
    </message>
    <message>
        <source>It could not be sent. You can try once more, or stop and take the slip along.</source>
        <translation>हे पाठवता आले नाही. तुम्ही पुन्हा प्रयत्न करू शकता, किंवा थांबून चिठ्ठी नेऊ शकता.</translation>
    </message>
    <message>
        <source>If something is not right</source>
        <translation>काही चुकीचे वाटल्यास</translation>
    </message>
    <message>
        <source>You may say so at any time. You need not say it to your counsellor, and you need not give your name.</source>
        <translation>तुम्ही केव्हाही सांगू शकता. तुमच्या समुपदेशकांना सांगणे गरजेचे नाही, आणि नाव देणेही गरजेचे नाही.</translation>
    </message>
    <message>
        <source>You can turn to</source>
        <translation>तुम्ही यांना सांगू शकता</translation>
    </message>
    <message>
        <source>How</source>
        <translation>कसे</translation>
    </message>
    <message>
        <source>Anybody who works here; ask for the head of the office</source>
        <translation>इथे काम करणारे कोणीही; कार्यालय प्रमुखांना भेटायचे आहे असे सांगा</translation>
    </message>
    <message>
        <source>This works without the computer: by word of mouth, by telephone, or on paper. Help goes on all the same.</source>
        <translation>हे संगणकाशिवायही होते: तोंडी, दूरध्वनीवर किंवा कागदावर. मदत तशीच सुरू राहते.</translation>
    </message>
    <message>
        <source>What the law says</source>
        <translation>कायदा काय सांगतो</translation>
    </message>
    <message>
        <source>No lawyer of the office has checked this yet.</source>
        <translation>कार्यालयाच्या कोणत्याही वकिलाने हे अजून तपासलेले नाही.</translation>
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
        <translation>ते झाले नाही. काहीही बदललेले नाही.</translation>
    </message>
    <message>
        <source>The desk is open for reading only, because its data folder cannot be written to here. Nothing has been saved or changed. Please ask the administrator to look at the folder.</source>
        <translation>डेस्क फक्त वाचण्यासाठी उघडा आहे, कारण इथल्या डेटा फोल्डरमध्ये लिहिता येत नाही. काहीही जतन झालेले किंवा बदललेले नाही. कृपया प्रशासकांना फोल्डर पाहण्यास सांगा.</translation>
    </message>
    <message>
        <source>Your role does not include this. If it should, please ask the administrator.</source>
        <translation>तुमच्या भूमिकेत हे येत नाही. यायला हवे असेल तर कृपया प्रशासकांना सांगा.</translation>
    </message>
    <message>
        <source>The desk was open on the computer {host} and was not closed there: it may have lost its power, or it may still be at work. Nothing has been changed. Please look at that computer, or ask whoever uses it.</source>
        <translation>डेस्क {host} या संगणकावर उघडा होता आणि तिथे बंद केलेला नाही: कदाचित वीज गेली असेल, किंवा तिथे अजून काम चालू असेल. काहीही बदललेले नाही. कृपया तो संगणक पाहा, किंवा तो वापरणाऱ्यांना विचारा.</translation>
    </message>
    <message>
        <source>There was not enough free memory for this. What was saved before is safe. Please close other programs and try again.</source>
        <translation>यासाठी पुरेशी मोकळी मेमरी नव्हती. आधी जे साठवले होते ते सुरक्षित आहे. कृपया इतर प्रोग्राम बंद करून पुन्हा प्रयत्न करा.</translation>
    </message>
    <message>
        <source>The file {file} could not be read. Please check that it is still there.</source>
        <translation>फाइल {file} वाचता आली नाही. ती अजून तिथे आहे का ते कृपया पाहा.</translation>
    </message>
    <message>
        <source>The file {file} is empty. Please ask for a fresh copy of the form.</source>
        <translation>फाइल {file} रिकामी आहे. कृपया फॉर्मची नवी प्रत मागा.</translation>
    </message>
    <message>
        <source>This form is larger than the desk can open ({limit}). Please split it into shorter forms.</source>
        <translation>डेस्क उघडू शकतो त्यापेक्षा ({limit}) हा फॉर्म मोठा आहे. कृपया त्याचे छोटे फॉर्म करा.</translation>
    </message>
    <message>
        <source>The file {file} is damaged or is not a FHIR form in JSON. Please ask for a fresh copy in JSON.</source>
        <translation>फाइल {file} खराब आहे किंवा ती JSON मधील FHIR फॉर्म नाही. कृपया JSON मधील नवी प्रत मागा.</translation>
    </message>
    <message>
        <source>This is not a FHIR Questionnaire. Please choose a file that holds one.</source>
        <translation>ही FHIR Questionnaire नाही. कृपया ती असलेली फाइल निवडा.</translation>
    </message>
    <message>
        <source>This file holds {number} forms. Please save each of them in a file of its own.</source>
        <translation>या फाइलमध्ये {number} फॉर्म आहेत. कृपया प्रत्येक फॉर्म वेगळ्या फाइलमध्ये साठवा.</translation>
    </message>
    <message>
        <source>This form is written in an older FHIR (DSTU2). Please ask for it in FHIR R4.</source>
        <translation>हा फॉर्म जुन्या FHIR (DSTU2) मध्ये लिहिलेला आहे. कृपया तो FHIR R4 मध्ये मागवा.</translation>
    </message>
    <message>
        <source>This is not a FHIR QuestionnaireResponse. Please choose a file that holds one.</source>
        <translation>ही FHIR QuestionnaireResponse नाही. कृपया ती असलेली फाइल निवडा.</translation>
    </message>
    <message>
        <source>Item number {number} of this form has no linkId or no type that FHIR R4 knows. Please ask the form&apos;s author to correct it.</source>
        <translation>या फॉर्ममधील प्रश्न क्रमांक {number} ला linkId नाही, किंवा FHIR R4 ला माहीत असलेला प्रकार नाही. कृपया फॉर्मच्या लेखकांना दुरुस्त करण्यास सांगा.</translation>
    </message>
    <message>
        <source>Two items of this form share the linkId {link_id}, so their answers could be mixed up. Please ask the form&apos;s author to correct it.</source>
        <translation>या फॉर्ममधील दोन प्रश्नांचा linkId {link_id} एकच आहे, त्यामुळे त्यांच्या उत्तरांची सरमिसळ होऊ शकते. कृपया फॉर्मच्या लेखकांना दुरुस्त करण्यास सांगा.</translation>
    </message>
    <message>
        <source>This form has no question with the linkId {link_id}.</source>
        <translation>या फॉर्ममध्ये linkId {link_id} असलेला प्रश्न नाही.</translation>
    </message>
    <message>
        <source>There is no built-in form named {name}.</source>
        <translation>{name} नावाचा अंगभूत फॉर्म नाही.</translation>
    </message>
    <message>
        <source>This table is no form that the desk can read. It reads data dictionaries of REDCap (CSV) and XLSForms (XLSX).</source>
        <translation>हा तक्ता डेस्क वाचू शकेल असा फॉर्म नाही. डेस्क REDCap ची डेटा डिक्शनरी (CSV) आणि XLSForm (XLSX) वाचतो.</translation>
    </message>
    <message>
        <source>The condition under which “{question}” is asked is more than the desk can read, so the form is not opened: it could ask at the wrong time. Conditions joined by “and” alone or by “or” alone can be read.</source>
        <translation>“{question}” कोणत्या अटीवर विचारायचे ते डेस्कला वाचता येत नाही, म्हणून फॉर्म उघडला नाही: तो चुकीच्या वेळी विचारू शकला असता. केवळ “and” किंवा केवळ “or” ने जोडलेल्या अटी वाचता येतात.</translation>
    </message>
    <message>
        <source>There is no instrument with the key {key}. The command “assessments list” shows the keys there are.</source>
        <translation>{key} या की ची प्रश्नावली नाही. उपलब्ध की “assessments list” या आदेशाने दिसतात.</translation>
    </message>
    <message>
        <source>Answer {item} is not a whole number. Please give whole numbers with commas between them, and leave the place empty where there is no answer.</source>
        <translation>उत्तर {item} पूर्ण संख्या नाही. कृपया पूर्ण संख्या स्वल्पविराम देऊन लिहा, आणि उत्तर नसेल तिथे जागा रिकामी ठेवा.</translation>
    </message>
    <message>
        <source>The file is nested too deep to be read. Please ask its author for a simpler one.</source>
        <translation>फाइल वाचता येणार नाही इतकी गुंतागुंतीची आहे. कृपया तिच्या लेखकांकडे सोपी फाइल मागा.</translation>
    </message>
    <message>
        <source>The picture {file} could not be saved. Please check that its folder can be written to and that the disk has room.</source>
        <translation>चित्र {file} जतन करता आले नाही. त्याच्या फोल्डरमध्ये लिहिता येते का आणि डिस्कवर जागा आहे का ते कृपया पाहा.</translation>
    </message>
    <message>
        <source>The name and passphrase do not match. Please try again, or use your printed recovery code.</source>
        <translation>नाव आणि पासफ्रेज जुळत नाहीत. कृपया पुन्हा प्रयत्न करा, किंवा तुमचा छापलेला पुनर्प्राप्ती कोड वापरा.</translation>
    </message>
    <message>
        <source>This passphrase would be easy to guess. Please use {minimum} characters or more, with different letters, or let the desk make one for you.</source>
        <translation>या पासफ्रेजचा अंदाज सहज येईल. कृपया {minimum} किंवा जास्त, वेगवेगळी अक्षरे वापरा, किंवा डेस्कला तुमच्यासाठी एक बनवू द्या.</translation>
    </message>
    <message>
        <source>This passphrase is empty or holds a character that cannot be used, such as a tab. Please use letters, digits, spaces and punctuation.</source>
        <translation>हा पासफ्रेज रिकामा आहे किंवा त्यात वापरता न येणारे चिन्ह आहे, जसे टॅब. कृपया अक्षरे, अंक, मोकळी जागा आणि विरामचिन्हे वापरा.</translation>
    </message>
    <message>
        <source>Signing in needs {mebibytes} MiB of free memory. Please close other programs and try again.</source>
        <translation>साइन इन करण्यासाठी {mebibytes} MiB मोकळी मेमरी लागते. कृपया इतर प्रोग्राम बंद करून पुन्हा प्रयत्न करा.</translation>
    </message>
    <message>
        <source>The stored settings of this passphrase are not safe, so it was not tried. Please ask the administrator to restore the office register from a backup.</source>
        <translation>या पासफ्रेजच्या जतन केलेल्या सेटिंग सुरक्षित नाहीत, म्हणून तो वापरून पाहिला नाही. कृपया प्रशासकांना कार्यालयाची नोंदवही बॅकअपमधून परत आणण्यास सांगा.</translation>
    </message>
    <message>
        <source>These shares do not give the office key. Nothing has been changed. Please compare them with the printed pages.</source>
        <translation>या भागांतून कार्यालयाची किल्ली मिळत नाही. काहीही बदललेले नाही. कृपया ते छापील पानांशी ताडून पाहा.</translation>
    </message>
    <message>
        <source>This request was not made with the invitation code that belongs to it. Please give the person the code again and ask for a new request.</source>
        <translation>ही विनंती तिच्या निमंत्रण कोडने बनवलेली नाही. कृपया त्या व्यक्तीला कोड पुन्हा द्या आणि नवी विनंती मागा.</translation>
    </message>
    <message>
        <source>An invitation code has eight groups of four characters. Please compare every group with the slip and try again.</source>
        <translation>निमंत्रण कोडमध्ये चार चिन्हांचे आठ गट असतात. कृपया प्रत्येक गट चिठ्ठीशी ताडून पाहा आणि पुन्हा प्रयत्न करा.</translation>
    </message>
    <message>
        <source>Recovery sheet {number}, as it was typed, has a word that is mistyped, missing or out of order. Nothing has been changed. Please compare it with the printed page.</source>
        <translation>लिहिलेल्या पुनर्प्राप्ती कागद {number} मधील एक शब्द चुकलेला, राहिलेला किंवा चुकीच्या जागी आहे. काहीही बदललेले नाही. कृपया छापील पानाशी ताडून पाहा.</translation>
    </message>
    <message>
        <source>This recovery code does not open these keys. Please compare every word with your newest printed page and try again. If that page was made at another laptop, it has to exchange first, and then this one.</source>
        <translation>या पुनर्प्राप्ती कोडने या किल्ल्या उघडत नाहीत. कृपया प्रत्येक शब्द तुमच्या सर्वात नव्या छापील पानाशी ताडून पाहा आणि पुन्हा प्रयत्न करा. ते पान दुसऱ्या लॅपटॉपवर बनवले असेल, तर आधी त्याची आणि मग या लॅपटॉपची देवाणघेवाण व्हायला हवी.</translation>
    </message>
    <message>
        <source>Different recovery sheets needed: {needed}. Typed so far: {given}. Nothing has been changed. Please type the words of another sheet.</source>
        <translation>वेगवेगळे पुनर्प्राप्ती कागद हवेत: {needed}. आतापर्यंत लिहिलेले: {given}. काहीही बदललेले नाही. कृपया दुसऱ्या कागदावरील शब्द लिहा.</translation>
    </message>
    <message>
        <source>These recovery sheets do not belong together. Nothing has been changed. Please use sheets that were printed on the same day for this office.</source>
        <translation>हे पुनर्प्राप्ती कागद एकमेकांचे नाहीत. काहीही बदललेले नाही. कृपया या कार्यालयासाठी एकाच दिवशी छापलेले कागद वापरा.</translation>
    </message>
    <message>
        <source>The last four groups of this code are not those of the office here. Please compare every group with the slip. If they are all the same, please do not go on here, and show the slip to the administrator, who can have the files of the desk checked.</source>
        <translation>या कोडचे शेवटचे चार गट इथल्या कार्यालयाचे नाहीत. कृपया प्रत्येक गट चिठ्ठीशी ताडून पाहा. ते सर्व सारखे असतील तर कृपया इथे पुढे जाऊ नका, आणि चिठ्ठी प्रशासकांना दाखवा; ते डेस्कच्या फाइली तपासून घेऊ शकतात.</translation>
    </message>
    <message>
        <source>The office does not vouch for these keys, so they were not used. Please tell the administrator before you go on.</source>
        <translation>कार्यालय या किल्ल्यांची खात्री देत नाही, म्हणून त्या वापरल्या नाहीत. पुढे जाण्याआधी कृपया प्रशासकांना सांगा.</translation>
    </message>
    <message>
        <source>This was changed on the way or is meant for someone else, so it was not opened. Please ask for it to be sent again.</source>
        <translation>हे वाटेत बदलले गेले किंवा दुसऱ्या कोणासाठी आहे, म्हणून उघडले नाही. कृपया ते पुन्हा पाठवण्यास सांगा.</translation>
    </message>
    <message>
        <source>One person may not be both counsellor and caseworker, so that counselling stays apart from the legal case. Please choose one of the two.</source>
        <translation>एकच व्यक्ती समुपदेशक आणि केसवर्कर दोन्ही असू शकत नाही, म्हणजे समुपदेशन कायदेशीर प्रकरणापासून वेगळे राहते. कृपया दोनपैकी एक निवडा.</translation>
    </message>
    <message>
        <source>This message was not accepted. Please ask the sender to send it again.</source>
        <translation>हा संदेश स्वीकारला नाही. कृपया पाठवणाऱ्यांना तो पुन्हा पाठवण्यास सांगा.</translation>
    </message>
    <message>
        <source>This message is meant for someone else, so it was not opened. Please let the sender know.</source>
        <translation>हा संदेश दुसऱ्या कोणासाठी आहे, म्हणून उघडला नाही. कृपया पाठवणाऱ्यांना कळवा.</translation>
    </message>
    <message>
        <source>This message is incomplete or was changed on the way, so it was not accepted. Please ask the sender to send it again.</source>
        <translation>हा संदेश अपूर्ण आहे किंवा वाटेत बदलला गेला, म्हणून स्वीकारला नाही. कृपया पाठवणाऱ्यांना तो पुन्हा पाठवण्यास सांगा.</translation>
    </message>
    <message>
        <source>The office does not vouch for the sender of this message, so it was not accepted. Please check with the sender in person.</source>
        <translation>कार्यालय हा संदेश पाठवणाऱ्यांची खात्री देत नाही, म्हणून तो स्वीकारला नाही. कृपया पाठवणाऱ्यांना प्रत्यक्ष विचारा.</translation>
    </message>
    <message>
        <source>You have received this message before. Nothing has been changed.</source>
        <translation>हा संदेश तुम्हाला आधीच मिळाला आहे. काहीही बदललेले नाही.</translation>
    </message>
    <message>
        <source>The time to open this message has passed. Please ask the sender whether it may be sent again.</source>
        <translation>हा संदेश उघडण्याची मुदत संपली आहे. तो पुन्हा पाठवता येईल का ते कृपया पाठवणाऱ्यांना विचारा.</translation>
    </message>
    <message>
        <source>This message comes from another office or a newer version of the program. Please check with the sender and update the program.</source>
        <translation>हा संदेश दुसऱ्या कार्यालयाचा किंवा प्रोग्रामच्या नव्या आवृत्तीचा आहे. कृपया पाठवणाऱ्यांना विचारा आणि प्रोग्राम अद्ययावत करा.</translation>
    </message>
    <message>
        <source>This is too large to send: {mebibytes} MiB at most. Please leave something out.</source>
        <translation>पाठवण्यासाठी हे खूप मोठे आहे: जास्तीत जास्त {mebibytes} MiB. कृपया काहीतरी वगळा.</translation>
    </message>
    <message>
        <source>The keyring of this computer does not answer. Please sign in to the computer again, or use your key file or recovery code. Nothing has been changed.</source>
        <translation>या संगणकाची पासवर्ड ठेवण्याची जागा उत्तर देत नाही. कृपया संगणकावर पुन्हा साइन इन करा, किंवा तुमची किल्लीची फाइल किंवा पुनर्प्राप्ती कोड वापरा. काहीही बदललेले नाही.</translation>
    </message>
    <message>
        <source>The keyring that answers on this computer, {name}, does not keep keys safe, so the desk does not use it. Please use your key file or recovery code. Nothing has been changed.</source>
        <translation>या संगणकावर उत्तर देणारी पासवर्ड ठेवण्याची जागा, {name}, गुप्त किल्ल्या सुरक्षित ठेवत नाही, म्हणून डेस्क ती वापरत नाही. कृपया तुमची किल्लीची फाइल किंवा पुनर्प्राप्ती कोड वापरा. काहीही बदललेले नाही.</translation>
    </message>
    <message>
        <source>The keyring of this computer is locked. Please unlock it and try again. Nothing has been changed.</source>
        <translation>या संगणकाची पासवर्ड ठेवण्याची जागा लॉक आहे. कृपया ती उघडा आणि पुन्हा प्रयत्न करा. काहीही बदललेले नाही.</translation>
    </message>
    <message>
        <source>This laptop&apos;s key is not in its usual place. Please plug in the stick with the key file, choose the file if it has moved, or use the recovery code of anyone in the office. Nothing has been changed.</source>
        <translation>या लॅपटॉपची किल्ली नेहमीच्या जागी नाही. कृपया किल्लीच्या फाइलचा पेन ड्राइव्ह लावा, तिची जागा बदलली असल्यास फाइल निवडा, किंवा कार्यालयातील कोणाचाही पुनर्प्राप्ती कोड वापरा. काहीही बदललेले नाही.</translation>
    </message>
    <message>
        <source>This computer did not keep the key that it was given, so it was not used. Please use a key file instead.</source>
        <translation>दिलेली गुप्त किल्ली या संगणकाने ठेवली नाही, म्हणून ती वापरली नाही. कृपया त्याऐवजी किल्लीची फाइल वापरा.</translation>
    </message>
    <message>
        <source>What was found is not a laptop&apos;s key, or is damaged, and was left as it is. Please choose the right key file, or use the recovery code of anyone in the office.</source>
        <translation>जे सापडले ती लॅपटॉपची किल्ली नाही, किंवा ती खराब आहे, आणि ते आहे तसेच ठेवले आहे. कृपया योग्य किल्लीची फाइल निवडा, किंवा कार्यालयातील कोणाचाही पुनर्प्राप्ती कोड वापरा.</translation>
    </message>
    <message>
        <source>Another office&apos;s key is kept here already and was left as it is. Please choose another place.</source>
        <translation>इथे आधीच दुसऱ्या कार्यालयाची गुप्त किल्ली आहे आणि ती आहे तशीच ठेवली आहे. कृपया दुसरी जागा निवडा.</translation>
    </message>
    <message>
        <source>The key file {file} cannot be read or written. Please check that its folder or stick is there and try again.</source>
        <translation>किल्लीची फाइल {file} वाचता किंवा लिहिता येत नाही. तिचे फोल्डर किंवा पेन ड्राइव्ह तिथे आहे का ते पाहा आणि कृपया पुन्हा प्रयत्न करा.</translation>
    </message>
    <message>
        <source>Some answers are not among those that the form allows. They are marked. Please compare them with the paper form; nothing is saved yet.</source>
        <translation>काही उत्तरे फॉर्ममध्ये चालणाऱ्या उत्तरांपैकी नाहीत. त्यांवर खूण केली आहे. कृपया ती कागदी फॉर्मशी ताडून पाहा; अजून काहीही जतन झालेले नाही.</translation>
    </message>
    <message>
        <source>The client&apos;s intake does not note the sex that this cut-off is published for. Please use the one for everyone; nothing is saved yet.</source>
        <translation>ही मर्यादा ज्या लिंगासाठी प्रकाशित आहे, ते क्लायंटच्या पहिल्या भेटीच्या नोंदीत नाही. कृपया सर्वांसाठीची मर्यादा वापरा; अजून काहीही जतन केलेले नाही.</translation>
    </message>
    <message>
        <source>No answers are entered yet. Please enter those that the paper form has.</source>
        <translation>अजून उत्तरे लिहिलेली नाहीत. कृपया कागदी फॉर्मवरील उत्तरे लिहा.</translation>
    </message>
    <message>
        <source>Please write the reference of the case, such as the number the court gave it.</source>
        <translation>कृपया प्रकरणाचा संदर्भ लिहा, जसे न्यायालयाने दिलेला क्रमांक.</translation>
    </message>
    <message>
        <source>Please keep this shorter than {most} letters. What is about health or counselling does not belong here.</source>
        <translation>कृपया हे {most} अक्षरांपेक्षा कमीत लिहा. आरोग्याबद्दलचे किंवा समुपदेशनाबद्दलचे इथे लिहायचे नसते.</translation>
    </message>
    <message>
        <source>The file could not be written there. Please choose another folder, or make room on the disk.</source>
        <translation>फाइल तिथे लिहिता आली नाही. कृपया दुसरे फोल्डर निवडा, किंवा डिस्कवर जागा करा.</translation>
    </message>
    <message>
        <source>Nothing is answered yet. Please answer what you like, and save after that.</source>
        <translation>अजून कशाचेही उत्तर दिलेले नाही. कृपया हवे त्याचे उत्तर द्या, आणि मग जतन करा.</translation>
    </message>
    <message>
        <source>This record is not here any more. Please go back to the list and choose again.</source>
        <translation>ही नोंद आता इथे नाही. कृपया यादीकडे परत जा आणि पुन्हा निवडा.</translation>
    </message>
    <message>
        <source>The last day is before the first day of the work together. Please look at both dates.</source>
        <translation>शेवटचा दिवस एकत्र कामाच्या पहिल्या दिवसाआधीचा आहे. कृपया दोन्ही तारखा पाहा.</translation>
    </message>
    <message>
        <source>A consent to research names one study, who is responsible for it, and the committee that approved it. Please write all three; without an approval, nobody is asked.</source>
        <translation>संशोधनाच्या संमतीत एक अभ्यास, त्याची जबाबदारी कोणाची आणि कोणत्या समितीने मान्यता दिली हे लिहिलेले असते. कृपया तिन्ही लिहा; मान्यतेशिवाय कोणालाही विचारले जात नाही.</translation>
    </message>
    <message>
        <source>This consent would end before it begins. Please look at both dates.</source>
        <translation>ही संमती सुरू होण्याआधीच संपेल. कृपया दोन्ही तारखा पाहा.</translation>
    </message>
    <message>
        <source>Please choose at least one thing that the client agrees to share.</source>
        <translation>क्लायंट जे सांगण्यास तयार आहेत त्यातले किमान एक कृपया निवडा.</translation>
    </message>
    <message>
        <source>Please choose or name whom the client agrees to send it to: a caseworker or an office.</source>
        <translation>क्लायंट हे कोणाला पाठवण्यास तयार आहेत ते कृपया निवडा किंवा लिहा: केसवर्कर किंवा कार्यालय.</translation>
    </message>
    <message>
        <source>A consent is valid only if whoever says yes knows that they may say no. Please explain it to them, and record the consent after that.</source>
        <translation>होकार देणाऱ्या व्यक्तीला नाही म्हणता येते हे माहीत असेल तरच संमती लागू होते. कृपया त्यांना ते समजावून सांगा, आणि त्यानंतर संमती नोंदवा.</translation>
    </message>
    <message>
        <source>Please consider first whether whoever says yes understands it and can decide now. If not, ask another day; help goes on all the same.</source>
        <translation>होकार देणाऱ्या व्यक्तीला हे समजते का, आणि आत्ता ठरवता येते का, याचा आधी विचार करा. नसल्यास दुसऱ्या दिवशी विचारा; मदत तशीच सुरू राहते.</translation>
    </message>
    <message>
        <source>Please write who gives this consent for the client, and what they are to them. Where no guardian is safe, name the Child Welfare Committee or the person it named.</source>
        <translation>ही संमती क्लायंटच्या वतीने कोण देत आहे, आणि त्यांचे क्लायंटशी नाते काय, ते कृपया लिहा. कोणतेही पालक सुरक्षित नसतील तिथे बाल कल्याण समिती किंवा तिने नेमलेली व्यक्ती लिहा.</translation>
    </message>
    <message>
        <source>A consent for a child needs the child&apos;s own yes as well. Please ask in words that suit their age. If the child says no, nothing is shared. If they are too young to be asked, choose that and write why.</source>
        <translation>मुलाच्या संमतीत मुलाचा स्वतःचा होकारही लागतो. त्याच्या वयाला समजेल अशा शब्दांत विचारा. मुलाचा नकार असेल तर काहीही सांगितले जात नाही. विचारण्यासाठी वय खूप लहान असेल तर ते निवडा आणि कारण लिहा.</translation>
    </message>
    <message>
        <source>Please answer first whether this guardian could have harmed the child, or is close to someone who did. If you do not know, choose that.</source>
        <translation>आधी उत्तर द्या: या पालकांनी मुलाला इजा केली असू शकते का, किंवा ते इजा करणाऱ्याच्या जवळचे आहेत का. माहीत नसेल तर तेच निवडा.</translation>
    </message>
    <message>
        <source>This guardian may not be safe for the child, so their consent would not be valid. Please ask the Child Welfare Committee, or the person it named, in their place.</source>
        <translation>हे पालक मुलासाठी कदाचित सुरक्षित नाहीत, म्हणून त्यांची संमती लागू होणार नाही. त्यांच्याऐवजी बाल कल्याण समितीला, किंवा समितीने नेमलेल्या व्यक्तीला विचारा.</translation>
    </message>
    <message>
        <source>By the intake the child is 7 years old or older. From that age a child is asked. Please explain it in simple words and ask for their own yes.</source>
        <translation>प्रारंभिक माहितीनुसार मुलाचे वय 7 वर्षे किंवा जास्त आहे. या वयापासून मुलाला विचारले जाते. सोप्या शब्दांत समजावा आणि मुलाचा स्वतःचा होकार विचारा.</translation>
    </message>
    <message>
        <source>Please write who heard the client say yes. A spoken consent needs a witness.</source>
        <translation>क्लायंटचा होकार कोणी ऐकला ते कृपया लिहा. तोंडी संमतीसाठी साक्षीदार लागतात.</translation>
    </message>
    <message>
        <source>By the intake the client is under 18, or may be. A consent then comes from a safe guardian and from the child; where no guardian is safe, from the Child Welfare Committee or the person it named.</source>
        <translation>प्रारंभिक माहितीनुसार क्लायंटचे वय 18 पेक्षा कमी आहे, किंवा असू शकते. तेव्हा संमती सुरक्षित पालकांकडून आणि मुलाकडून येते; कोणतेही पालक सुरक्षित नसतील तर बाल कल्याण समितीकडून किंवा समितीने नेमलेल्या व्यक्तीकडून.</translation>
    </message>
    <message>
        <source>By the intake the client is 18 or older. From then on only they can give a consent. Please ask them.</source>
        <translation>प्रारंभिक माहितीनुसार क्लायंटचे वय 18 किंवा जास्त आहे. तेव्हापासून संमती फक्त क्लायंट स्वतः देऊ शकतात. कृपया त्यांना विचारा.</translation>
    </message>
    <message>
        <source>There is no office in this folder yet. You can set one up, or choose another.</source>
        <translation>या फोल्डरमध्ये अजून कार्यालय नाही. तुम्ही ते स्थापन करू शकता, किंवा दुसरे फोल्डर निवडू शकता.</translation>
    </message>
    <message>
        <source>The file {file} cannot be read. Nothing has been changed. Please ask the administrator to put it back from the last backup.</source>
        <translation>फाइल {file} वाचता येत नाही. काहीही बदललेले नाही. कृपया प्रशासकांना ती शेवटच्या बॅकअपमधून परत आणण्यास सांगा.</translation>
    </message>
    <message>
        <source>The key that this computer keeps belongs to another office&apos;s data. Please choose the right key file, or use your recovery code. Nothing has been changed.</source>
        <translation>या संगणकाकडे असलेली गुप्त किल्ली दुसऱ्या कार्यालयाच्या डेटाची आहे. कृपया योग्य किल्लीची फाइल निवडा, किंवा तुमचा पुनर्प्राप्ती कोड वापरा. काहीही बदललेले नाही.</translation>
    </message>
    <message>
        <source>This folder holds data already. Please choose an empty folder, or sign in here.</source>
        <translation>या फोल्डरमध्ये आधीच डेटा आहे. कृपया रिकामे फोल्डर निवडा, किंवा इथे साइन इन करा.</translation>
    </message>
    <message>
        <source>Some questions need another look. They are marked; nothing is saved yet.</source>
        <translation>काही प्रश्न पुन्हा पाहायला हवेत. त्यांवर खूण केली आहे; अजून काहीही जतन झालेले नाही.</translation>
    </message>
    <message>
        <source>A picture, a paper or a record that was chosen in this form is not in the file any more. Please choose again; nothing is saved yet.</source>
        <translation>या फॉर्ममध्ये निवडलेले चित्र, कागद किंवा नोंद आता फाइलमध्ये नाही. कृपया पुन्हा निवडा; अजून काहीही जतन केलेले नाही.</translation>
    </message>
    <message>
        <source>The key file would lie beside the data, where whoever takes one takes both. Please choose another place, such as a USB stick.</source>
        <translation>किल्लीची फाइल डेटाशेजारी राहील, आणि एक नेणाऱ्यांना दोन्ही मिळतील. कृपया दुसरी जागा निवडा, जसे पेन ड्राइव्ह.</translation>
    </message>
    <message>
        <source>This note is empty. Please write something first, or discard the draft.</source>
        <translation>ही नोंद रिकामी आहे. कृपया आधी काही लिहा, किंवा मसुदा टाकून द्या.</translation>
    </message>
    <message>
        <source>Please write in a few words why the note is amended. The reason is shown with the note.</source>
        <translation>नोंदीत सुधारणा का केली जात आहे ते कृपया थोड्या शब्दांत लिहा. ते नोंदीसोबत राहते.</translation>
    </message>
    <message>
        <source>This template is not here any more. Please choose another one.</source>
        <translation>हा नमुना आता इथे नाही. कृपया दुसरा निवडा.</translation>
    </message>
    <message>
        <source>Something here cannot be right: a number, a day or a choice that does not fit the rest. Nothing has been changed. Please look at it once more.</source>
        <translation>इथे काहीतरी बरोबर नाही: एखादी संख्या, तारीख किंवा निवड बाकीच्यांशी जुळत नाही. काहीही बदललेले नाही. कृपया पुन्हा एकदा पाहा.</translation>
    </message>
    <message>
        <source>A text here has more than {most} characters, so it is not saved. What is written stays on screen. Please divide it, or attach it as a file.</source>
        <translation>इथला एक मजकूर {most} अक्षरांपेक्षा मोठा आहे, म्हणून तो जतन झालेला नाही. लिहिलेले स्क्रीनवर राहते. कृपया त्याचे भाग करा, किंवा तो फाइल म्हणून जोडा.</translation>
    </message>
    <message>
        <source>There is a broken character in this text, shown as a box or a question mark, and with it the text cannot be saved. Please delete that character. What is written stays on screen.</source>
        <translation>या मजकुरात एक खराब अक्षर आहे, जे चौकोन किंवा प्रश्नचिन्ह म्हणून दिसते, आणि त्यामुळे मजकूर जतन करता येत नाही. कृपया ते अक्षर पुसा. लिहिलेले स्क्रीनवर राहते.</translation>
    </message>
    <message>
        <source>Please write a name of up to {length} characters.</source>
        <translation>कृपया जास्तीत जास्त {length} अक्षरांचे नाव लिहा.</translation>
    </message>
    <message>
        <source>This name holds signs that cannot be seen, or letters of two alphabets that look alike. Please type it again, with letters and spaces only.</source>
        <translation>या नावात न दिसणारी चिन्हे, किंवा सारखी दिसणारी दोन लिपींची अक्षरे आहेत. कृपया ते पुन्हा लिहा, फक्त अक्षरे आणि मोकळी जागा वापरून.</translation>
    </message>
    <message>
        <source>Somebody in the office has this name already. Please add something that tells the two apart, such as a second name.</source>
        <translation>कार्यालयात हे नाव आधीच कोणाचे तरी आहे. दोघांना वेगळे ओळखता येईल असे काही कृपया जोडा, जसे दुसरे नाव.</translation>
    </message>
    <message>
        <source>Please choose at least one role.</source>
        <translation>कृपया किमान एक भूमिका निवडा.</translation>
    </message>
    <message>
        <source>Counselling and casework are kept apart, so one person cannot be both. Please choose one of the two.</source>
        <translation>समुपदेशन आणि केसवर्क वेगळे ठेवले जातात, म्हणून एक व्यक्ती दोन्ही असू शकत नाही. कृपया दोनपैकी एक निवडा.</translation>
    </message>
    <message>
        <source>This person has not signed in for the first time yet. There is nothing to confirm.</source>
        <translation>या व्यक्तीने अजून पहिल्यांदा साइन इन केलेले नाही. पुष्टी करण्यासारखे काही नाही.</translation>
    </message>
    <message>
        <source>These recovery sheets belong to another office. Please look for this office&apos;s sheets.</source>
        <translation>हे पुनर्प्राप्ती कागद दुसऱ्या कार्यालयाचे आहेत. कृपया या कार्यालयाचे कागद शोधा.</translation>
    </message>
    <message>
        <source>This is the only administrator. Please make somebody else administrator first.</source>
        <translation>हे एकमेव प्रशासक आहेत. कृपया आधी दुसऱ्या कोणाला प्रशासक करा.</translation>
    </message>
    <message>
        <source>Something about this changed while it was on the screen, so nothing was signed. Please look at it again before you type the sheets.</source>
        <translation>हे स्क्रीनवर असताना त्यातले काहीतरी बदलले, म्हणून सही केली नाही. कागदांवरील शब्द लिहिण्याआधी कृपया पुन्हा पाहा.</translation>
    </message>
    <message>
        <source>The consent does not cover this, so nothing has left. The reasons are listed here. Please change the summary, or ask the client again.</source>
        <translation>संमतीत हे येत नाही, म्हणून काहीही बाहेर गेलेले नाही. कारणे इथे दिली आहेत. कृपया सारांश बदला, किंवा क्लायंटला पुन्हा विचारा.</translation>
    </message>
    <message>
        <source>This summary is empty. Please write at least one part of it.</source>
        <translation>हा सारांश रिकामा आहे. कृपया त्याचा किमान एक भाग लिहा.</translation>
    </message>
    <message>
        <source>The summary was changed after the client agreed to it, so nothing has left. Please show it to them once more.</source>
        <translation>क्लायंटने संमती दिल्यानंतर सारांश बदलला गेला, म्हणून काहीही बाहेर गेलेले नाही. कृपया तो त्यांना पुन्हा एकदा दाखवा.</translation>
    </message>
    <message>
        <source>This type of summary does not fit what the client agreed to, so nothing has left. Please choose another type.</source>
        <translation>या प्रकारचा सारांश क्लायंटने दिलेल्या संमतीत बसत नाही, म्हणून काहीही बाहेर गेलेले नाही. कृपया दुसरा प्रकार निवडा.</translation>
    </message>
    <message>
        <source>Please choose the compensation scheme that this statement is written for. Nothing has left.</source>
        <translation>हे निवेदन कोणत्या भरपाई योजनेसाठी लिहिले आहे ते कृपया निवडा. काहीही बाहेर गेलेले नाही.</translation>
    </message>
    <message>
        <source>That was wrong several times. Please wait {seconds} seconds and try again.</source>
        <translation>ते अनेक वेळा जुळले नाही. कृपया {seconds} सेकंद थांबा आणि पुन्हा प्रयत्न करा.</translation>
    </message>
    <message>
        <source>Nobody has keys on this laptop yet. Please choose “I have an invitation code”, or, if you have keys on another laptop, “I forgot my passphrase, or have keys on another laptop”: your recovery code opens them here as well.</source>
        <translation>या लॅपटॉपवर अजून कोणाच्याही किल्ल्या नाहीत. कृपया “माझ्याकडे निमंत्रण कोड आहे” निवडा, किंवा तुमच्या किल्ल्या दुसऱ्या लॅपटॉपवर असतील तर “पासफ्रेज आठवत नाही, किंवा किल्ल्या दुसऱ्या लॅपटॉपवर”: तुमच्या पुनर्प्राप्ती कोडने त्या इथेही उघडतात.</translation>
    </message>
    <message>
        <source>The name and invitation code do not go together. Please compare both with the slip. If you were invited at another laptop, it has to exchange, and then this one: go back, and choose “Exchange with other laptops…”. Otherwise ask the administrator for a new code.</source>
        <translation>नाव आणि निमंत्रण कोड एकमेकांचे नाहीत. कृपया दोन्ही चिठ्ठीशी ताडून पाहा. तुम्हाला दुसऱ्या लॅपटॉपवर निमंत्रण दिले असेल, तर आधी त्याची आणि मग या लॅपटॉपची देवाणघेवाण व्हायला हवी: मागे जाऊन “इतर लॅपटॉपशी देवाणघेवाण…” निवडा. नाहीतर प्रशासकांकडे नवा कोड मागा.</translation>
    </message>
    <message>
        <source>These are the keys that you had before new ones were confirmed for you. If you made them at another laptop, please choose “I forgot my passphrase, or have keys on another laptop”, and use your new recovery code. If you did not make any, please do not go on here, and tell the administrator.</source>
        <translation>नव्या किल्ल्यांची पुष्टी होण्याआधी तुमच्याकडे होत्या त्या या किल्ल्या आहेत. नव्या किल्ल्या तुम्ही दुसऱ्या लॅपटॉपवर बनवल्या असतील, तर “पासफ्रेज आठवत नाही, किंवा किल्ल्या दुसऱ्या लॅपटॉपवर” निवडा आणि नवा पुनर्प्राप्ती कोड वापरा. तुम्ही किल्ल्या बनवल्या नसतील, तर कृपया इथे पुढे जाऊ नका आणि प्रशासकांना सांगा.</translation>
    </message>
    <message>
        <source>Your work at this desk has ended, so it does not open for you any more. If that is a mistake, please ask the administrator.</source>
        <translation>या डेस्कवरील तुमचे काम संपले आहे, म्हणून तो तुमच्यासाठी आता उघडत नाही. ही चूक असेल तर कृपया प्रशासकांना सांगा.</translation>
    </message>
    <message>
        <source>The office register is not as you last saw it: it may be an older copy. Nothing has been changed. Please do not go on here, and ask the administrator.</source>
        <translation>कार्यालयाची नोंदवही तुम्ही शेवटी पाहिली तशी नाही: ती जुनी प्रत असू शकते. काहीही बदललेले नाही. कृपया इथे पुढे जाऊ नका, आणि प्रशासकांना सांगा.</translation>
    </message>
    <message>
        <source>The office register is not as the people of the office wrote it: entry {number} is the first that was changed, was added by somebody else or is missing. Nothing has been changed now. Please do not go on here, and ask the administrator.</source>
        <translation>कार्यालयाची नोंदवही कार्यालयातील लोकांनी लिहिली तशी नाही: नोंद {number} पासून काहीतरी बदललेले, दुसऱ्या कोणी जोडलेले किंवा गहाळ आहे. आत्ता काहीही बदललेले नाही. कृपया इथे पुढे जाऊ नका, आणि प्रशासकांना सांगा.</translation>
    </message>
    <message>
        <source>Your keys are made and wait for the administrator, who confirms them with the office&apos;s recovery sheets. After that you can sign in.</source>
        <translation>तुमच्या किल्ल्या तयार आहेत आणि प्रशासकांची वाट पाहत आहेत; ते कार्यालयाच्या पुनर्प्राप्ती कागदांनी त्यांची पुष्टी करतात. त्यानंतर साइन इन करता येते.</translation>
    </message>
    <message>
        <source>Nothing can be sent to this person: they have not signed in yet, or are not with the office any more. If they work at another laptop, exchange there and then here, and try again. Otherwise please choose somebody else.</source>
        <translation>या व्यक्तीला काहीही पाठवता येत नाही: त्यांनी अजून साइन इन केलेले नाही, किंवा ते आता कार्यालयात नाहीत. ते दुसऱ्या लॅपटॉपवर काम करत असतील तर आधी तिथे, मग इथे देवाणघेवाण करा आणि पुन्हा प्रयत्न करा. नाहीतर कृपया दुसऱ्या कोणाला निवडा.</translation>
    </message>
    <message>
        <source>The file {file} is missing. It has not been made again, so that nothing is covered up. Please ask the administrator to put it back from the last backup.</source>
        <translation>फाइल {file} गहाळ आहे. काहीही लपवले जाऊ नये म्हणून ती नव्याने बनवलेली नाही. कृपया प्रशासकांना ती शेवटच्या बॅकअपमधून परत आणण्यास सांगा.</translation>
    </message>
    <message>
        <source>The file {file} is damaged or does not belong here. Nothing has been changed. Please ask the administrator to put it back from the last backup.</source>
        <translation>फाइल {file} खराब आहे किंवा इथली नाही. काहीही बदललेले नाही. कृपया प्रशासकांना ती शेवटच्या बॅकअपमधून परत आणण्यास सांगा.</translation>
    </message>
    <message>
        <source>The file {file} is there already. Nothing has been changed.</source>
        <translation>फाइल {file} तिथे आधीच आहे. काहीही बदललेले नाही.</translation>
    </message>
    <message>
        <source>The disk is full, so this could not be saved. What was saved before is safe. Please free some space and try again.</source>
        <translation>डिस्क भरली आहे, म्हणून हे जतन करता आले नाही. आधी जतन केलेले सुरक्षित आहे. कृपया थोडी जागा मोकळी करा आणि पुन्हा प्रयत्न करा.</translation>
    </message>
    <message>
        <source>The disk could not be read or written. What was saved before is safe. Please check the disk and try again.</source>
        <translation>डिस्क वाचता किंवा तिच्यावर लिहिता आले नाही. आधी जतन केलेले सुरक्षित आहे. कृपया डिस्क तपासा आणि पुन्हा प्रयत्न करा.</translation>
    </message>
    <message>
        <source>The last save was cut short, perhaps by a power cut. To clear that up, the desk has to be opened once where it can write to its data folder. Nothing has been changed. Please ask the administrator.</source>
        <translation>शेवटचे जतन करणे मध्येच थांबले, कदाचित वीज गेल्यामुळे. ते सोडवण्यासाठी डेस्क एकदा अशा ठिकाणी उघडावा लागेल जिथे डेटा फोल्डरमध्ये लिहिता येते. काहीही बदललेले नाही. कृपया प्रशासकांना सांगा.</translation>
    </message>
    <message>
        <source>The file {file} was written by a newer Counsel Desk. Nothing has been changed. Please update the program on this machine.</source>
        <translation>फाइल {file} नव्या Counsel Desk ने लिहिलेली आहे. काहीही बदललेले नाही. कृपया या संगणकावरील प्रोग्राम अद्ययावत करा.</translation>
    </message>
    <message>
        <source>The file {file} was written by an older Counsel Desk. To be read by this one, it has to be opened once where the desk can write to it. Nothing has been changed. Please ask the administrator.</source>
        <translation>फाइल {file} जुन्या Counsel Desk ने लिहिलेली आहे. या प्रोग्रामने वाचण्यासाठी ती एकदा अशा ठिकाणी उघडावी लागेल जिथे डेस्कला तिच्यात लिहिता येते. काहीही बदललेले नाही. कृपया प्रशासकांना सांगा.</translation>
    </message>
    <message>
        <source>The desk is open on this machine already. Please use that window, or close it first.</source>
        <translation>डेस्क या संगणकावर आधीच उघडा आहे. कृपया ती विंडो वापरा, किंवा आधी ती बंद करा.</translation>
    </message>
    <message>
        <source>The desk is open on the computer {host}. Please close it there first; then look again here.</source>
        <translation>डेस्क {host} या संगणकावर उघडा आहे. कृपया आधी तिथे बंद करा; मग इथे पुन्हा पाहा.</translation>
    </message>
    <message>
        <source>This folder is on a drive that cannot keep two computers from writing at once. Nothing has been changed. Please move the office&apos;s folder to a disk of this computer.</source>
        <translation>हे फोल्डर अशा ड्राइव्हवर आहे जो दोन संगणकांना एकाच वेळी लिहिण्यापासून रोखू शकत नाही. काहीही बदललेले नाही. कृपया कार्यालयाचे फोल्डर या संगणकाच्या डिस्कवर हलवा.</translation>
    </message>
    <message>
        <source>Something in the program went wrong, and it is not your doing. What was saved before is safe. A report was kept in the file {file} of the data folder; it holds nothing from any record.</source>
        <translation>प्रोग्राममध्ये काहीतरी बिघडले, आणि त्यात तुमचा दोष नाही. आधी जतन केलेले सुरक्षित आहे. डेटा फोल्डरमधील {file} या फाइलमध्ये अहवाल ठेवला आहे; त्यात कोणत्याही नोंदीतले काहीही नाही.</translation>
    </message>
    <message>
        <source>Please choose a last day between today and a year from now.</source>
        <translation>कृपया आजपासून एका वर्षाच्या आतील शेवटचा दिवस निवडा.</translation>
    </message>
    <message>
        <source>A client does not want {names} to read the file. Nothing has been changed. Please choose somebody else, or ask the client first and take the tick out under Details.</source>
        <translation>एका क्लायंटला {names} यांनी फाइल वाचू नये असे वाटते. काहीही बदललेले नाही. कृपया दुसऱ्या कोणाला निवडा, किंवा आधी क्लायंटला विचारून “तपशील” मधील खूण काढा.</translation>
    </message>
    <message>
        <source>These files were never entrusted to the recovery sheets, so they cannot be handed over.</source>
        <translation>या फाइली कधीही पुनर्प्राप्ती कागदांकडे सोपवलेल्या नव्हत्या, म्हणून त्या दुसऱ्यांना सोपवता येत नाहीत.</translation>
    </message>
    <message>
        <source>A record in this file is not as it was written. Nothing has been changed. Please do not go on here, and ask the administrator to look at the backups.</source>
        <translation>या फाइलमधील एक नोंद लिहिली होती तशी नाही. काहीही बदललेले नाही. कृपया इथे पुढे जाऊ नका, आणि प्रशासकांना बॅकअप पाहण्यास सांगा.</translation>
    </message>
    <message>
        <source>Your records and the office register do not fit together: one of the two may be an older copy. Nothing has been changed. Please do not go on here, and ask the administrator to look at the backups.</source>
        <translation>तुमच्या नोंदी आणि कार्यालयाची नोंदवही एकमेकांशी जुळत नाहीत: दोनपैकी एक जुनी प्रत असू शकते. काहीही बदललेले नाही. कृपया इथे पुढे जाऊ नका, आणि प्रशासकांना बॅकअप पाहण्यास सांगा.</translation>
    </message>
    <message>
        <source>This recovery code does not belong to this office&apos;s data, or a newer one was made. Please compare it with the sheet.</source>
        <translation>हा पुनर्प्राप्ती कोड या कार्यालयाच्या डेटाचा नाही, किंवा नवा कोड बनवला गेला आहे. कृपया कागदाशी ताडून पाहा.</translation>
    </message>
    <message>
        <source>This is not a code from a weekly sheet. Please type it as it is printed: a number, then five groups of four.</source>
        <translation>हा साप्ताहिक पानावरील कोड नाही. कृपया छापल्याप्रमाणे लिहा: एक संख्या, मग चार चिन्हांचे पाच गट.</translation>
    </message>
    <message>
        <source>Please choose with whom the appointment is.</source>
        <translation>भेट कोणासोबत आहे ते कृपया निवडा.</translation>
    </message>
    <message>
        <source>A group has two people or more. Please choose who takes part.</source>
        <translation>गटात दोन किंवा जास्त लोक असतात. कोण भाग घेणार ते कृपया निवडा.</translation>
    </message>
    <message>
        <source>The end is before the beginning. Please look at both once more.</source>
        <translation>शेवट सुरुवातीच्या आधीचा आहे. कृपया दोन्ही पुन्हा एकदा पाहा.</translation>
    </message>
    <message>
        <source>An appointment can take up to {hours} hours. Please look at its length.</source>
        <translation>भेट जास्तीत जास्त {hours} तासांची असू शकते. कृपया तिचा कालावधी पाहा.</translation>
    </message>
    <message>
        <source>The appointment has not begun yet. Its outcome can be noted once its hour has come.</source>
        <translation>भेटीची वेळ अजून झालेली नाही. भेटीचे काय झाले ते वेळ झाल्यावर नोंदवता येते.</translation>
    </message>
    <message>
        <source>This day is very far away. Please look at the year.</source>
        <translation>ही तारीख खूप दूरची आहे. कृपया वर्ष पाहा.</translation>
    </message>
    <message>
        <source>This day is still ahead. The outcome of the appointment can be noted once it has come.</source>
        <translation>ही तारीख अजून यायची आहे. भेटीचे काय झाले ते तारीख आल्यावर नोंदवता येते.</translation>
    </message>
    <message>
        <source>This file is sealed: it is not used any more. “Closed files” shows since when, until when it is kept and why. The seal can be lifted there if the client asks for it.</source>
        <translation>ही फाइल सील केलेली आहे: ती आता वापरली जात नाही. केव्हापासून, कधीपर्यंत ठेवायची आणि का, ते “बंद फाइली” मध्ये आहे; क्लायंटने सांगितल्यास तिथे सील काढता येते.</translation>
    </message>
    <message>
        <source>This file is with a colleague, or on its way to one, so it can be read here and not changed. Under Hand over you see with whom, and can cancel the offer while it is not accepted.</source>
        <translation>ही फाइल सहकाऱ्यांकडे आहे, किंवा त्यांच्याकडे जात आहे, म्हणून इथे वाचता येते, बदलता येत नाही. ती कोणाकडे आहे ते “हस्तांतर” मध्ये दिसते, आणि स्वीकारली जाईपर्यंत तिथे प्रस्ताव रद्द करता येतो.</translation>
    </message>
    <message>
        <source>This file is too large to be handed over in one go: more than {mebibytes} MiB. Please ask the administrator; until then your colleague can cover for you.</source>
        <translation>ही फाइल एकाच वेळी सोपवण्यासाठी खूप मोठी आहे: {mebibytes} MiB पेक्षा जास्त. कृपया प्रशासकांना विचारा; तोपर्यंत सहकारी तुमच्या जागी काम करू शकतात.</translation>
    </message>
    <message>
        <source>One of these settings is outside what is possible. Nothing has been changed. Please look through them and save again.</source>
        <translation>यांपैकी एक सेटिंग शक्य मर्यादेबाहेर आहे. काहीही बदललेले नाही. कृपया त्या पाहून पुन्हा जतन करा.</translation>
    </message>
    <message>
        <source>Please write why files are kept this long. Nothing has been changed.</source>
        <translation>फाइली इतका काळ का ठेवल्या जातात ते कृपया लिहा. काहीही बदललेले नाही.</translation>
    </message>
    <message>
        <source>This offer is not here any more: your colleague cancelled it, or you have answered it already.</source>
        <translation>हा प्रस्ताव आता इथे नाही: सहकाऱ्यांनी तो रद्द केला, किंवा तुम्ही आधीच उत्तर दिले आहे.</translation>
    </message>
    <message>
        <source>This file did not arrive whole, so nothing was taken over. Please decline it, and ask your colleague to offer it again.</source>
        <translation>ही फाइल पूर्ण आलेली नाही, म्हणून काहीही घेतले नाही. कृपया नाकारा, आणि सहकाऱ्यांना ती पुन्हा देऊ करण्यास सांगा.</translation>
    </message>
    <message>
        <source>Something in this file cannot be right, so nothing was taken over. Please decline it, and tell your colleague and the administrator.</source>
        <translation>या फाइलमध्ये काहीतरी बरोबर असू शकत नाही, म्हणून काहीही घेतले नाही. कृपया नाकारा, आणि सहकाऱ्यांना व प्रशासकांना सांगा.</translation>
    </message>
    <message>
        <source>Something in this file cannot be right, such as a day before the client&apos;s birth, and your colleague&apos;s desk would refuse it. Please look at the days and numbers in it, correct them, and hand it over after that.</source>
        <translation>या फाइलमध्ये काहीतरी बरोबर असू शकत नाही, जसे क्लायंटच्या जन्माआधीची तारीख, आणि सहकाऱ्यांचा डेस्क ती नाकारेल. कृपया त्यातील तारखा आणि संख्या पाहा, दुरुस्त करा, आणि मग ती सोपवा.</translation>
    </message>
    <message>
        <source>Something in this file is half written: a note that is not signed, or a form that is not saved. Please finish it, or discard it, and then hand the file over: your colleague gets what is finished.</source>
        <translation>या फाइलमध्ये काहीतरी अर्धवट लिहिलेले आहे: सही न केलेली नोंद, किंवा जतन न केलेला फॉर्म. कृपया ते पूर्ण करा, किंवा टाकून द्या, आणि मग फाइल सोपवा: सहकाऱ्यांना पूर्ण झालेलेच मिळते.</translation>
    </message>
    <message>
        <source>This file is not offered to anybody at present. Please open it again.</source>
        <translation>ही फाइल सध्या कोणालाही देऊ केलेली नाही. कृपया ती पुन्हा उघडा.</translation>
    </message>
    <message>
        <source>Your colleague has accepted this file already, so the offer cannot be cancelled. Please speak with them about what is still to be done.</source>
        <translation>सहकाऱ्यांनी ही फाइल आधीच स्वीकारली आहे, म्हणून प्रस्ताव रद्द करता येत नाही. काय करायचे बाकी आहे त्याबद्दल कृपया त्यांच्याशी बोला.</translation>
    </message>
    <message>
        <source>The sheet could not be printed. Please check that a printer is set up on this computer and switched on, and try again.</source>
        <translation>कागद छापता आला नाही. या संगणकावर प्रिंटर जोडलेला आणि सुरू आहे का ते कृपया पाहा, आणि पुन्हा प्रयत्न करा.</translation>
    </message>
    <message>
        <source>This file cannot be read as a picture or a PDF; it may be damaged. Nothing was attached. Please scan or photograph the paper again.</source>
        <translation>ही फाइल चित्र किंवा PDF म्हणून वाचता येत नाही; ती खराब असू शकते. काहीही जोडलेले नाही. कृपया कागद पुन्हा स्कॅन करा किंवा त्याचा फोटो काढा.</translation>
    </message>
    <message>
        <source>This picture has more than {megapixels} million pixels. Nothing was attached. Please save it smaller first.</source>
        <translation>या चित्रात {megapixels} दशलक्षांपेक्षा जास्त पिक्सेल आहेत. काहीही जोडलेले नाही. कृपया आधी ते लहान करून जतन करा.</translation>
    </message>
    <message>
        <source>This picture keeps its shades as measuring programs do, so they could be lost. Nothing was attached. Please open it in a picture program, save it as a PNG or JPEG with 8 bits, and attach that; or scan the paper again in the usual shades of grey.</source>
        <translation>या चित्रातील छटा मोजमाप करणाऱ्या प्रोग्रामप्रमाणे ठेवलेल्या आहेत, त्यामुळे त्या हरवू शकल्या असत्या. काहीही जोडलेले नाही. कृपया ते चित्रांच्या प्रोग्राममध्ये उघडा, 8 बिटच्या PNG किंवा JPEG म्हणून जतन करा आणि ते जोडा; किंवा कागद नेहमीच्या राखाडी छटांमध्ये पुन्हा स्कॅन करा.</translation>
    </message>
    <message>
        <source>Reading this file took far more time or memory than a paper needs, so it was stopped. Nothing was attached. Please attach fewer pages at a time, or print it on the machine it came from and scan it.</source>
        <translation>ही फाइल वाचायला एखाद्या कागदापेक्षा खूप जास्त वेळ किंवा मेमरी लागत होती, म्हणून थांबवले. काहीही जोडलेले नाही. कृपया एका वेळी कमी पाने जोडा, किंवा ती ज्या यंत्रावरून आली तिथे छापून स्कॅन करा.</translation>
    </message>
    <message>
        <source>Only pictures (JPEG, PNG, HEIC, WebP, TIFF, GIF, BMP) and PDF files can be attached, whatever a file is called. Please save it as one of these first.</source>
        <translation>फक्त चित्रे (JPEG, PNG, HEIC, WebP, TIFF, GIF, BMP) आणि PDF फाइली जोडता येतात, फाइलचे नाव काहीही असो. कृपया आधी यांपैकी एका प्रकारात जतन करा.</translation>
    </message>
    <message>
        <source>The end of this picture is missing, so a part of it cannot be seen; it may not have been copied to its end. Nothing was attached. Please copy it again from where it came. If this is all there is, open it in a picture program, save it again and attach that.</source>
        <translation>या चित्राचा शेवट गहाळ आहे, म्हणून त्याचा एक भाग दिसत नाही; ते शेवटपर्यंत कॉपी झाले नसेल. काहीही जोडलेले नाही. कृपया ते मूळ ठिकाणाहून पुन्हा कॉपी करा. एवढेच उपलब्ध असेल तर ते चित्रांच्या प्रोग्राममध्ये उघडा, नव्याने जतन करा आणि ते जोडा.</translation>
    </message>
    <message>
        <source>This file has more than {pages} pages. Nothing was attached. Please attach the pages that matter only.</source>
        <translation>या फाइलमध्ये {pages} पेक्षा जास्त पाने आहेत. काहीही जोडलेले नाही. कृपया फक्त महत्त्वाची पाने जोडा.</translation>
    </message>
    <message>
        <source>This file unpacks to far more than a paper holds, so it was not opened. Please print it on the machine it came from and scan it.</source>
        <translation>ही फाइल उलगडल्यावर कागदापेक्षा खूपच मोठी होते, म्हणून ती उघडली नाही. कृपया ती जिथून आली त्या संगणकावर छापा आणि स्कॅन करा.</translation>
    </message>
    <message>
        <source>The pages of this scan are too large together. Nothing was attached. Please scan fewer pages at a time, or with fewer dots per inch.</source>
        <translation>या स्कॅनची पाने एकत्रितपणे खूप मोठी आहेत. काहीही जोडलेले नाही. कृपया एका वेळी कमी पाने स्कॅन करा, किंवा प्रति इंच कमी बिंदूंनी स्कॅन करा.</translation>
    </message>
    <message>
        <source>This picture or page cannot be shown: it is damaged, or would take far more time or memory than a paper needs. Please scan or photograph the paper again and attach that.</source>
        <translation>हे चित्र किंवा पान दाखवता येत नाही: ते खराब आहे, किंवा त्याला कागदापेक्षा खूप जास्त वेळ किंवा मेमरी लागेल. कृपया कागद पुन्हा स्कॅन करा किंवा त्याचा फोटो काढा आणि तो जोडा.</translation>
    </message>
    <message>
        <source>This PDF is locked with a password, so it could not be checked. Please open it with its password in a PDF program, save it without one, and attach that.</source>
        <translation>ही PDF पासवर्डने लॉक केलेली आहे, म्हणून ती तपासता आली नाही. कृपया ती PDF च्या प्रोग्राममध्ये पासवर्डने उघडा, पासवर्डशिवाय जतन करा, आणि ती जोडा.</translation>
    </message>
    <message>
        <source>The file could not be read. Nothing was attached. Please check whether it is still there, and choose the file itself, not a link to it.</source>
        <translation>फाइल वाचता आली नाही. काहीही जोडलेले नाही. ती अजून तिथे आहे का ते कृपया पाहा, आणि लिंक नाही तर फाइलच निवडा.</translation>
    </message>
    <message>
        <source>This file has more than {megabytes} MB. Nothing was attached. Please save it smaller, or attach the pages that matter only.</source>
        <translation>ही फाइल {megabytes} MB पेक्षा मोठी आहे. काहीही जोडलेले नाही. कृपया ती लहान करून जतन करा, किंवा फक्त महत्त्वाची पाने जोडा.</translation>
    </message>
    <message>
        <source>Pictures and papers in your files take {megabytes} MB together, which is all the room there is for them. Nothing was attached. Please remove some that are not needed any more.</source>
        <translation>तुमच्या फाइलींमधील चित्रे आणि कागद मिळून {megabytes} MB होतात; त्यांच्यासाठी एवढीच जागा आहे. काहीही जोडलेले नाही. आता गरज नसलेली काही कृपया काढा.</translation>
    </message>
    <message>
        <source>Searching was stopped before everything was ready for it. Nothing has been changed. You can search again at any time.</source>
        <translation>सर्व तयारी होण्याआधी शोध थांबवला गेला. काहीही बदललेले नाही. कधीही पुन्हा शोधता येते.</translation>
    </message>
    <message>
        <source>The day of birth has not come yet. Please look at the year once more.</source>
        <translation>जन्मतारीख अजून आलेली नाही. कृपया वर्ष पुन्हा एकदा पाहा.</translation>
    </message>
    <message>
        <source>An age is between 0 and 120 years. Please look at it once more, or leave it empty.</source>
        <translation>वय 0 ते 120 वर्षे असते. कृपया पुन्हा एकदा पाहा, किंवा रिकामे ठेवा.</translation>
    </message>
    <message>
        <source>The day of birth is after your first day with the client, which is under Details. Please look at both dates.</source>
        <translation>जन्मतारीख क्लायंटसोबतच्या तुमच्या पहिल्या दिवसानंतरची आहे; तो दिवस “तपशील” मध्ये आहे. कृपया दोन्ही तारखा पाहा.</translation>
    </message>
    <message>
        <source>This form cannot be a template for notes: it asks for more than texts and choices, such as a number, a date or a score. It can be filled in under Forms.</source>
        <translation>हा फॉर्म नोंदींचा नमुना होऊ शकत नाही: यात मजकूर आणि पर्यायांपलीकडे काही विचारले जाते, जसे संख्या, तारीख किंवा स्कोअर. तो “फॉर्म” मध्ये भरता येतो.</translation>
    </message>
    <message>
        <source>This form cannot be a template for notes: it asks for more than texts and choices. Choose “Form” under “What it is for”, or take out the number, date or score.</source>
        <translation>हा फॉर्म नोंदींचा नमुना होऊ शकत नाही: यात मजकूर आणि पर्यायांपलीकडे काही विचारले जाते. “कशासाठी” मध्ये “फॉर्म” निवडा, किंवा संख्या, तारीख किंवा स्कोअर काढून टाका.</translation>
    </message>
    <message>
        <source>A template for notes has one to {most} questions with a wording. This form has {number}. Please choose another file.</source>
        <translation>नोंदींच्या नमुन्यात शब्द असलेले एक ते {most} प्रश्न असतात. या फॉर्ममध्ये {number} आहेत. कृपया दुसरी फाइल निवडा.</translation>
    </message>
    <message>
        <source>The day of the answer is before the day on which the letter was sent. Please look at both dates.</source>
        <translation>उत्तराची तारीख पाठवल्याच्या तारखेआधीची आहे. कृपया दोन्ही तारखा पाहा.</translation>
    </message>
    <message>
        <source>This step was not taken yet. Please note first when the office was written to.</source>
        <translation>ही पायरी अजून घेतलेली नाही. कार्यालयाला केव्हा लिहिले ते कृपया आधी नोंदवा.</translation>
    </message>
    <message>
        <source>Nothing is written in the plan yet. One line of the client in any part is enough.</source>
        <translation>योजनेत अजून काही लिहिलेले नाही. कोणत्याही भागात क्लायंटची एक ओळ पुरेशी आहे.</translation>
    </message>
    <message>
        <source>This day has not come yet. Please look at the date; nothing is saved yet.</source>
        <translation>ही तारीख अजून आलेली नाही. कृपया तारीख पाहा; अजून काहीही जतन झालेले नाही.</translation>
    </message>
    <message>
        <source>The next review is before the day of this assessment. Please look at both dates; nothing is saved yet.</source>
        <translation>पुन्हा पाहण्याची तारीख या मूल्यांकनाच्या तारखेआधीची आहे. कृपया दोन्ही तारखा पाहा; अजून काहीही जतन झालेले नाही.</translation>
    </message>
    <message>
        <source>At this level a day to look at it again is needed. Please choose one, if you can within a few days; nothing is saved yet.</source>
        <translation>या पातळीवर पुन्हा पाहण्याचा दिवस लागतो. कृपया दिवस निवडा, शक्य असल्यास काही दिवसांतच; अजून काही जतन झालेले नाही.</translation>
    </message>
    <message>
        <source>This file is not sealed, or it was destroyed already. Nothing has been changed.</source>
        <translation>ही फाइल सील केलेली नाही, किंवा ती आधीच नष्ट केली गेली आहे. काहीही बदललेले नाही.</translation>
    </message>
    <message>
        <source>This file is to be kept until {day}. It can be destroyed from the day after that on.</source>
        <translation>ही फाइल {day} पर्यंत ठेवायची आहे. त्यानंतरच्या दिवसापासून ती नष्ट करता येते.</translation>
    </message>
    <message>
        <source>The work with the client goes on, so the file is kept anyway. Nothing has been changed.</source>
        <translation>क्लायंटसोबत काम सुरू आहे, म्हणून फाइल तशीही ठेवली जाते. काहीही बदललेले नाही.</translation>
    </message>
    <message>
        <source>This file is kept until {day} already. Please choose a later day.</source>
        <translation>ही फाइल आधीच {day} पर्यंत ठेवली आहे. कृपया त्यानंतरची तारीख निवडा.</translation>
    </message>
    <message>
        <source>Please write why the file is to be kept longer.</source>
        <translation>फाइल आणखी का ठेवायची ते कृपया लिहा.</translation>
    </message>
    <message>
        <source>The file cannot be read. Please check whether the stick is still in its place.</source>
        <translation>फाइल वाचता येत नाही. पेन ड्राइव्ह अजून लावलेला आहे का ते कृपया पाहा.</translation>
    </message>
    <message>
        <source>This is not the kind of file that is opened here, or it comes from a newer version of the desk. Nothing of it was taken in. Please look for the right one.</source>
        <translation>इथे उघडली जाते त्या प्रकारची ही फाइल नाही, किंवा ती डेस्कच्या नव्या आवृत्तीची आहे. त्यातले काहीही घेतले नाही. कृपया योग्य फाइल शोधा.</translation>
    </message>
    <message>
        <source>This file is damaged, or somebody changed it. Nothing of it was taken in. Please ask for it to be saved and brought again.</source>
        <translation>ही फाइल खराब आहे, किंवा कोणीतरी ती बदलली आहे. त्यातले काहीही घेतले नाही. कृपया ती पुन्हा जतन करून आणण्यास सांगा.</translation>
    </message>
    <message>
        <source>This leaves the consent as it is. Please take out a part, or choose an earlier last day.</source>
        <translation>यामुळे संमतीत काहीही बदलत नाही. कृपया एक भाग काढा, किंवा शेवटची तारीख आणखी लवकरची निवडा.</translation>
    </message>
    <message>
        <source>Nothing would be left of this consent. If that is what the client wants, please choose “Withdraw consent…”.</source>
        <translation>या संमतीतले काहीही उरणार नाही. क्लायंटला तसेच हवे असेल तर कृपया “संमती मागे घ्या…” निवडा.</translation>
    </message>
    <message>
        <source>This request is not here any more: the counsellor cancelled it, or you have answered it already.</source>
        <translation>ही विनंती आता इथे नाही: समुपदेशकांनी ती रद्द केली, किंवा तुम्ही आधीच उत्तर दिले आहे.</translation>
    </message>
    <message>
        <source>Please write who asked, such as the rank, the office or the court.</source>
        <translation>कोणी मागितले ते कृपया लिहा, जसे पद, कार्यालय किंवा न्यायालय.</translation>
    </message>
    <message>
        <source>Nothing was asked yet. What is still missing, or is too much, is listed here.</source>
        <translation>अजून काहीही मागितलेले नाही. काय राहिले आहे, किंवा काय जास्त आहे, ते इथे दिले आहे.</translation>
    </message>
    <message>
        <source>A co-signature is another person&apos;s. Please choose a supervisor who is not you.</source>
        <translation>सह-सही दुसऱ्या व्यक्तीची असते. कृपया स्वतः सोडून दुसरे पर्यवेक्षक निवडा.</translation>
    </message>
    <message>
        <source>The day and time when it was told cannot be later than now. Please look again.</source>
        <translation>सांगितल्याची तारीख आणि वेळ आत्तापेक्षा नंतरची असू शकत नाही. कृपया पुन्हा पाहा.</translation>
    </message>
    <message>
        <source>On this ground a supervisor signs first. Only where a life is in danger, or where everybody has to report, may it be told before. If it was told all the same, please speak with your supervisor and write it in a note.</source>
        <translation>या आधारावर आधी पर्यवेक्षक सही करतात. फक्त जीवाला धोका असेल, किंवा कळवणे प्रत्येकाचे कर्तव्य असेल, तेव्हाच आधी सांगता येते. तरीही सांगितले असल्यास कृपया आपल्या पर्यवेक्षकांशी बोला आणि एका नोंदीत लिहा.</translation>
    </message>
    <message>
        <source>By the intake the client is an adult today. Please choose that the person is an adult today, or correct the intake first if the age in it is wrong.</source>
        <translation>प्राथमिक माहितीनुसार क्लायंट आज प्रौढ आहेत. कृपया ‘व्यक्ती आज प्रौढ आहे’ निवडा, किंवा तिथे वय चुकीचे असल्यास आधी ते दुरुस्त करा.</translation>
    </message>
    <message>
        <source>By the intake the client is an adult, so this ground is for another child only. Please choose another ground, or correct the intake first if the age in it is wrong.</source>
        <translation>प्राथमिक माहितीनुसार क्लायंट प्रौढ आहेत, म्हणून हे कारण फक्त दुसऱ्या मुलासाठी आहे. कृपया दुसरे कारण निवडा, किंवा तिथे वय चुकीचे असल्यास आधी ते दुरुस्त करा.</translation>
    </message>
    <message>
        <source>This request has moved on since it was shown here. It is shown again; please check it.</source>
        <translation>ही विनंती इथे दाखवली होती त्यापेक्षा पुढे गेली आहे. ती पुन्हा दाखवली आहे; कृपया पाहा.</translation>
    </message>
    <message>
        <source>No co-signature covers this now, so nothing has left. The reasons are listed here.</source>
        <translation>यासाठी आता कोणतीही सह-सही लागू नाही, म्हणून काहीही बाहेर गेलेले नाही. कारणे इथे दिली आहेत.</translation>
    </message>
    <message>
        <source>Please write why the summaries are handed over. Each was agreed to for one purpose only.</source>
        <translation>सारांश का सोपवले जातात ते कृपया लिहा. प्रत्येकाला फक्त एकाच उद्देशासाठी संमती होती.</translation>
    </message>
    <message>
        <source>There is no legal case here that could be handed over.</source>
        <translation>सोपवता येईल असे कोणतेही कायदेशीर प्रकरण इथे नाही.</translation>
    </message>
    <message>
        <source>Please write in a few words how the counsellor will know who it is about. Nothing about health or counselling is needed.</source>
        <translation>हे कोणाबद्दल आहे ते समुपदेशकांना कळेल असे थोडे शब्द कृपया लिहा. आरोग्याबद्दल किंवा समुपदेशनाबद्दल काहीही लागत नाही.</translation>
    </message>
    <message>
        <source>This type of summary is not written for that purpose. Please choose another one.</source>
        <translation>या प्रकारचा सारांश त्या उद्देशासाठी लिहिला जात नाही. कृपया दुसरा निवडा.</translation>
    </message>
    <message>
        <source>Please write the day of the hearing.</source>
        <translation>कृपया सुनावणीचा दिवस लिहा.</translation>
    </message>
    <message>
        <source>This day has passed already. Please look at the date; nothing is sent yet.</source>
        <translation>ही तारीख उलटून गेली आहे. कृपया तारीख पाहा; अजून काहीही पाठवलेले नाही.</translation>
    </message>
    <message>
        <source>This request is settled already. Nothing has been changed.</source>
        <translation>ही विनंती आधीच मार्गी लागली आहे. काहीही बदललेले नाही.</translation>
    </message>
    <message>
        <source>The file {file} is not the desk&apos;s own: it is a link, or leads elsewhere. Nothing has been opened or changed. Please ask the administrator to look at the data folder.</source>
        <translation>फाइल {file} डेस्कची स्वतःची नाही: ती लिंक आहे, किंवा दुसरीकडे जाते. काहीही उघडलेले किंवा बदललेले नाही. कृपया प्रशासकांना डेटा फोल्डर पाहण्यास सांगा.</translation>
    </message>
    <message>
        <source>Your cover for these files ended with {day}, so they are closed here. What you were typing is kept for you alone, and is back in its place if the cover is arranged again.</source>
        <translation>या फाइलींवर जागी काम करण्याची तुमची मुदत {day} रोजी संपली, म्हणून त्या इथे बंद झाल्या आहेत. तुमचे अर्धवट लिहिलेले फक्त तुमच्यासाठी ठेवले आहे, आणि जागी काम पुन्हा ठरल्यास ते होते तिथे परत दिसेल.</translation>
    </message>
    <message>
        <source>Your keys do not open these files yet; nothing is lost. To somebody with new keys, the administrator hands them over with the recovery sheets, under People. New caseworkers get the legal cases once a colleague who has them signs in. Please sign in again then.</source>
        <translation>तुमच्या किल्ल्यांनी या फाइली अजून उघडत नाहीत; काहीही गेलेले नाही. नव्या किल्ल्या असलेल्यांना प्रशासक “लोक” मध्ये पुनर्प्राप्ती कागदांनी त्या सोपवतात. नव्या केसवर्करना कायदेशीर प्रकरणे, ती असलेल्या सहकाऱ्यांनी साइन इन केल्यावर मिळतात. कृपया तेव्हा पुन्हा साइन इन करा.</translation>
    </message>
    <message>
        <source>This supervision is not open to you any more. Please look at the list again.</source>
        <translation>हे पर्यवेक्षण आता तुमच्यासाठी खुले नाही. कृपया यादी पुन्हा पाहा.</translation>
    </message>
    <message>
        <source>This supervision has ended, so nothing can be added. What was kept can still be read.</source>
        <translation>हे पर्यवेक्षण संपले आहे, म्हणून काही भर घालता येत नाही. जे ठेवले होते ते अजूनही वाचता येते.</translation>
    </message>
    <message>
        <source>The key to records that are yours is missing from the office register: somebody took it out. The records themselves were not changed. Please do not go on here, and ask the administrator to look at the backups.</source>
        <translation>तुमच्या नोंदींची किल्ली कार्यालयाच्या नोंदवहीत नाही: कोणीतरी ती काढली. नोंदी स्वतः बदललेल्या नाहीत. कृपया इथे पुढे जाऊ नका, आणि प्रशासकांना बॅकअप पाहण्यास सांगा.</translation>
    </message>
    <message>
        <source>This office was made with an earlier version of the desk, and its register is not as the recovery sheets signed it. Nothing has been changed. Please do not go on here, and ask the administrator to look at the backups.</source>
        <translation>हे कार्यालय डेस्कच्या आधीच्या आवृत्तीने बनवलेले आहे, आणि त्याची नोंदवही पुनर्प्राप्ती कागदांनी सही केली होती तशी नाही. काहीही बदललेले नाही. कृपया इथे पुढे जाऊ नका, आणि प्रशासकांना बॅकअप पाहण्यास सांगा.</translation>
    </message>
    <message>
        <source>The file of your records was changed by something else while it was open: an older copy may have been put in its place. Please do not go on here, write down on paper what you wrote last, and ask the administrator to look at the backups.</source>
        <translation>तुमच्या नोंदींची फाइल उघडी असताना दुसऱ्या कशाने तरी बदलली गेली: तिच्या जागी जुनी प्रत ठेवली गेली असू शकते. कृपया इथे पुढे जाऊ नका, शेवटी जे लिहिले ते कागदावर लिहून घ्या, आणि प्रशासकांना बॅकअप पाहण्यास सांगा.</translation>
    </message>
    <message>
        <source>There is an entry for the office register in your files, in your name, that you did not write: somebody else who can open these files did. It was not passed on. Please do not go on here, and ask the administrator to look at the backups.</source>
        <translation>तुमच्या फाइलींमध्ये कार्यालयाच्या नोंदवहीसाठी, तुमच्या नावाने, असे काहीतरी आहे जे तुम्ही लिहिलेले नाही: या फाइली उघडू शकणाऱ्या दुसऱ्या कोणीतरी ते लिहिले. ते पुढे पाठवलेले नाही. कृपया इथे पुढे जाऊ नका, आणि प्रशासकांना बॅकअप पाहण्यास सांगा.</translation>
    </message>
    <message>
        <source>This was stopped. Nothing has been changed.</source>
        <translation>हे थांबवले गेले. काहीही बदललेले नाही.</translation>
    </message>
    <message>
        <source>Your own records are not in this backup yet: it is older than your first sign-in here. The backup itself is whole. Please try again after the next one.</source>
        <translation>तुमच्या स्वतःच्या नोंदी या बॅकअपमध्ये अजून नाहीत: तो तुमच्या इथल्या पहिल्या साइन इनपेक्षा जुना आहे. बॅकअप स्वतः पूर्ण आहे. कृपया पुढच्या बॅकअपनंतर पुन्हा प्रयत्न करा.</translation>
    </message>
    <message>
        <source>This place holds backups of another office. Nothing has been changed. Please choose another folder.</source>
        <translation>या ठिकाणी दुसऱ्या कार्यालयाचे बॅकअप आहेत. काहीही बदललेले नाही. कृपया दुसरे फोल्डर निवडा.</translation>
    </message>
    <message>
        <source>A backup in the desk&apos;s own folder would be lost together with it. Nothing has been changed. Please choose a folder on a stick, another disk or a network drive.</source>
        <translation>डेस्कच्या स्वतःच्या फोल्डरमधील बॅकअप त्याच्यासोबतच जाईल. काहीही बदललेले नाही. कृपया पेन ड्राइव्ह, दुसरी डिस्क किंवा नेटवर्क ड्राइव्हवरील फोल्डर निवडा.</translation>
    </message>
    <message>
        <source>The new backup is made and whole. But parts of earlier ones at this place were missing or damaged; the new one does not use them. The stick or disk may be failing: please keep backups on another one from now on.</source>
        <translation>नवा बॅकअप तयार झाला आहे आणि पूर्ण आहे. मात्र या ठिकाणच्या आधीच्या बॅकअपचे काही भाग सापडले नाहीत किंवा खराब झाले होते; नवा बॅकअप ते वापरत नाही. पेन ड्राइव्ह किंवा डिस्क खराब होत असावी: कृपया यापुढे बॅकअप दुसऱ्या एखाद्यावर ठेवा.</translation>
    </message>
    <message>
        <source>The key file of this computer is in this folder. Whoever found both would be a step nearer to the records. Nothing has been changed. Please choose another stick or disk for the backups.</source>
        <translation>या संगणकाची किल्लीची फाइल या फोल्डरमध्ये आहे. दोन्ही ज्यांना सापडतील ते नोंदींच्या एक पाऊल जवळ जातील. काहीही बदललेले नाही. कृपया बॅकअपसाठी दुसरा पेन ड्राइव्ह किंवा डिस्क निवडा.</translation>
    </message>
    <message>
        <source>This office was put back from a backup that was changed after it was made. Please do not go on here, and ask the administrator to restore another backup.</source>
        <translation>हे कार्यालय अशा बॅकअपमधून परत आणले गेले जो बनवल्यानंतर बदलला गेला होता. कृपया इथे पुढे जाऊ नका, आणि प्रशासकांना दुसरा बॅकअप परत आणण्यास सांगा.</translation>
    </message>
    <message>
        <source>There is no finished backup in this folder. Please choose the folder that backups were made to, or another one.</source>
        <translation>या फोल्डरमध्ये पूर्ण झालेला बॅकअप नाही. ज्यात बॅकअप बनवले गेले ते फोल्डर, किंवा दुसरे, कृपया निवडा.</translation>
    </message>
    <message>
        <source>This backup was changed after it was made, or somebody else made it. Nothing has been restored. Please use an older backup, or one that is kept at another place.</source>
        <translation>हा बॅकअप बनवल्यानंतर बदलला गेला, किंवा दुसऱ्या कोणी बनवला. काहीही परत आणलेले नाही. कृपया जुना बॅकअप, किंवा दुसऱ्या ठिकाणी ठेवलेला, वापरा.</translation>
    </message>
    <message>
        <source>This office is here already: its log has {here} entries, the last of {here_day}. The backup has {there} entries, of {there_day}. Nothing has been restored. If the backup is to take its place, please add “--replace”; what is here is then kept beside it.</source>
        <translation>हे कार्यालय इथे आधीच आहे: त्याच्या लॉगमध्ये {here} नोंदी आहेत, शेवटची {here_day} ची. बॅकअपमध्ये {there} नोंदी आहेत, {there_day} च्या. काहीही परत आणलेले नाही. बॅकअप त्याच्या जागी आणायचा असल्यास कृपया “--replace” जोडा; इथे जे आहे ते मग शेजारी ठेवले जाते.</translation>
    </message>
    <message>
        <source>An office is here already, and cannot be opened now. The backup has {there} entries, of {there_day}. Nothing has been restored. If the backup is to take its place, please add “--replace”; what is here is then kept beside it.</source>
        <translation>इथे आधीच एक कार्यालय आहे, आणि ते आत्ता उघडता येत नाही. बॅकअपमध्ये {there} नोंदी आहेत, {there_day} च्या. काहीही परत आणलेले नाही. बॅकअप त्याच्या जागी आणायचा असल्यास कृपया “--replace” जोडा; इथे जे आहे ते मग शेजारी ठेवले जाते.</translation>
    </message>
    <message>
        <source>Another office is kept in this folder than in the backup. Nothing has been restored. Please choose an empty folder.</source>
        <translation>बॅकअपमध्ये आहे त्यापेक्षा वेगळे कार्यालय या फोल्डरमध्ये आहे. काहीही परत आणलेले नाही. कृपया रिकामे फोल्डर निवडा.</translation>
    </message>
    <message>
        <source>Backups of several laptops of the office are kept here. Please choose which one is to be restored: {names}.</source>
        <translation>इथे कार्यालयाच्या अनेक लॅपटॉपचे बॅकअप आहेत. कोणता परत आणायचा ते कृपया निवडा: {names}.</translation>
    </message>
    <message>
        <source>The desk&apos;s folder could not be written to, or the disk is full. Please free some space and open the desk again: what was begun is finished then, or taken back.</source>
        <translation>डेस्कच्या फोल्डरमध्ये लिहिता आले नाही, किंवा डिस्क भरली आहे. कृपया थोडी जागा मोकळी करा आणि डेस्क पुन्हा उघडा: जे सुरू केले होते ते तेव्हा पूर्ण होते, किंवा मागे घेतले जाते.</translation>
    </message>
    <message>
        <source>What this backup holds does not fit together. Nothing has been restored. Please use an older backup, or one that is kept at another place.</source>
        <translation>या बॅकअपमधील गोष्टी एकमेकांशी जुळत नाहीत. काहीही परत आणलेले नाही. कृपया जुना बॅकअप, किंवा दुसऱ्या ठिकाणी ठेवलेला, वापरा.</translation>
    </message>
    <message>
        <source>The file {file} of this backup is missing, damaged or was changed. Nothing has been restored. Please use an older backup, or one that is kept at another place.</source>
        <translation>या बॅकअपमधील फाइल {file} गहाळ, खराब किंवा बदललेली आहे. काहीही परत आणलेले नाही. कृपया जुना बॅकअप, किंवा दुसऱ्या ठिकाणी ठेवलेला, वापरा.</translation>
    </message>
    <message>
        <source>What was written to the place for the backup could not be read back as it was. There is no new backup. Please use another stick or disk: this one may be failing.</source>
        <translation>बॅकअपच्या जागी जे लिहिले ते तसेच परत वाचता आले नाही. नवा बॅकअप झालेला नाही. कृपया दुसरा पेन ड्राइव्ह किंवा डिस्क वापरा: हा बिघडत असेल.</translation>
    </message>
    <message>
        <source>The place for the backup cannot be reached, or was taken away meanwhile. What is on this laptop is safe. Please plug it in or connect it, and try again.</source>
        <translation>बॅकअपच्या जागेपर्यंत पोहोचता येत नाही, किंवा ती मध्येच काढली गेली. या लॅपटॉपवरील सर्व सुरक्षित आहे. कृपया ती लावा किंवा जोडा, आणि पुन्हा प्रयत्न करा.</translation>
    </message>
    <message>
        <source>There is no client&apos;s file here that could be saved. Nothing has been written.</source>
        <translation>जतन करता येईल अशी क्लायंटची कोणतीही फाइल इथे नाही. काहीही लिहिलेले नाही.</translation>
    </message>
    <message>
        <source>This file cannot be read; it may be damaged. Nothing has been imported. Please open it in the program it was made with, save it again as an Excel workbook (.xlsx), and choose that.</source>
        <translation>ही फाइल वाचता येत नाही; ती खराब असू शकते. काहीही आणलेले नाही. कृपया ती ज्या प्रोग्रामने बनवली त्यात उघडा, एक्सेल वर्कबुक (.xlsx) म्हणून पुन्हा जतन करा, आणि ती निवडा.</translation>
    </message>
    <message>
        <source>Only spreadsheets (Excel .xlsx, OpenDocument .ods, .csv) and FHIR bundles in JSON can be imported, whatever a file is called. Please save the list as one of these, and choose that.</source>
        <translation>फक्त स्प्रेडशीट (एक्सेल .xlsx, OpenDocument .ods, .csv) आणि JSON मधील FHIR बंडल आणता येतात, फाइलचे नाव काहीही असो. कृपया यादी यांपैकी एका प्रकारात जतन करा, आणि ती निवडा.</translation>
    </message>
    <message>
        <source>This workbook is locked with a password, or is of an old kind (.xls). Nothing has been imported. Please open it in its program, save it without a password as an Excel workbook (.xlsx), and choose that.</source>
        <translation>ही वर्कबुक पासवर्डने लॉक केलेली आहे, किंवा जुन्या प्रकारची (.xls) आहे. काहीही आणलेले नाही. कृपया ती तिच्या प्रोग्राममध्ये उघडा, पासवर्डशिवाय एक्सेल वर्कबुक (.xlsx) म्हणून जतन करा, आणि ती निवडा.</translation>
    </message>
    <message>
        <source>There are no rows in this file; hidden sheets are not looked at. A list has its headings in one row, such as Name and Age, and one person in each row below. Please look at the file, and choose it again.</source>
        <translation>या फाइलमध्ये एकही ओळ नाही; लपवलेल्या शीट पाहिल्या जात नाहीत. यादीत एका ओळीत शीर्षके असतात, जसे नाव आणि वय, आणि खाली प्रत्येक ओळीत एक व्यक्ती. कृपया फाइल पाहा आणि पुन्हा निवडा.</translation>
    </message>
    <message>
        <source>No columns were found in this file. A list has its headings in one row, and one person in each row below. Please arrange it so in its program, save it, and choose it again.</source>
        <translation>या फाइलमध्ये स्तंभ सापडले नाहीत. यादीत शीर्षके एका ओळीत असतात, आणि खालच्या प्रत्येक ओळीत एक व्यक्ती. कृपया ती तिच्या प्रोग्राममध्ये तशी मांडा, जतन करा, आणि पुन्हा निवडा.</translation>
    </message>
    <message>
        <source>In the row that begins in line {line} of this file, a quotation mark is not closed, or is not at the end of its cell, so nobody can say where the people below it begin. Nothing has been imported. Please mend it in the program the list was made with, or save the list there as an Excel workbook (.xlsx), and choose it again.</source>
        <translation>या फाइलच्या ओळ {line} मध्ये सुरू होणाऱ्या नोंदीत एक अवतरणचिन्ह बंद केलेले नाही, किंवा ते रकान्याच्या शेवटी नाही; त्यामुळे खालच्या व्यक्तींच्या नोंदी कुठे सुरू होतात ते कळत नाही. काहीही आणलेले नाही. कृपया यादी ज्या प्रोग्राममध्ये बनवली त्यात हे दुरुस्त करा, किंवा तिथे यादी Excel वर्कबुक (.xlsx) म्हणून जतन करा, आणि पुन्हा निवडा.</translation>
    </message>
    <message>
        <source>This list has more than {rows} rows. Nothing has been imported. Please divide it into several files, and import them one after another.</source>
        <translation>या यादीत {rows} पेक्षा जास्त ओळी आहेत. काहीही आणलेले नाही. कृपया तिच्या अनेक फाइली करा, आणि त्या एकामागून एक आणा.</translation>
    </message>
    <message>
        <source>This list has more than {columns} columns. Nothing has been imported. Please keep only the columns that are needed, save it, and choose it again.</source>
        <translation>या यादीत {columns} पेक्षा जास्त स्तंभ आहेत. काहीही आणलेले नाही. कृपया फक्त आवश्यक स्तंभ ठेवा, जतन करा, आणि पुन्हा निवडा.</translation>
    </message>
    <message>
        <source>This workbook unpacks to far more than a list of people holds, so it was not opened. Please copy the rows that are needed into a new workbook, and choose that.</source>
        <translation>ही वर्कबुक उलगडल्यावर लोकांच्या यादीपेक्षा खूपच मोठी होते, म्हणून ती उघडली नाही. कृपया आवश्यक ओळी नव्या वर्कबुकमध्ये कॉपी करा, आणि ती निवडा.</translation>
    </message>
    <message>
        <source>There is something in this workbook that no spreadsheet program writes, so it was not opened. Please ask whoever sent it, or copy the rows into a new workbook and choose that.</source>
        <translation>या वर्कबुकमध्ये असे काहीतरी आहे जे कोणताही स्प्रेडशीट प्रोग्राम लिहीत नाही, म्हणून ती उघडली नाही. कृपया ज्यांनी पाठवली त्यांना विचारा, किंवा ओळी नव्या वर्कबुकमध्ये कॉपी करा आणि ती निवडा.</translation>
    </message>
    <message>
        <source>Reading this file took far more time or memory than a list of people needs, so it was stopped. Nothing has been imported. Please copy the rows that are needed into a new workbook, and choose that.</source>
        <translation>ही फाइल वाचण्यासाठी लोकांच्या यादीपेक्षा खूप जास्त वेळ किंवा मेमरी लागली, म्हणून ते थांबवले. काहीही आणलेले नाही. कृपया आवश्यक ओळी नव्या वर्कबुकमध्ये कॉपी करा, आणि ती निवडा.</translation>
    </message>
    <message>
        <source>No row of this list would be imported. Please look at what is written beside the rows: the two ticks below take in more of them.</source>
        <translation>या यादीतील एकही ओळ आणली जाणार नाही. ओळींशेजारी काय लिहिले आहे ते कृपया पाहा: खालच्या दोन खुणांनी आणखी ओळी घेता येतात.</translation>
    </message>
    <message>
        <source>The file could not be opened. Nothing has been imported. Please check whether it is still there, close it in other programs, and choose the file itself, not a link to it.</source>
        <translation>फाइल उघडता आली नाही. काहीही आणलेले नाही. ती अजून तिथे आहे का ते कृपया पाहा, इतर प्रोग्राममध्ये ती बंद करा, आणि लिंक नाही तर फाइलच निवडा.</translation>
    </message>
    <message>
        <source>This file has more than {megabytes} MB. Nothing has been imported. Please divide it into several files, or take pictures out of it, and choose it again.</source>
        <translation>ही फाइल {megabytes} MB पेक्षा मोठी आहे. काहीही आणलेले नाही. कृपया तिच्या अनेक फाइली करा, किंवा त्यातील चित्रे काढा, आणि पुन्हा निवडा.</translation>
    </message>
    <message>
        <source>There are headings in this file but no rows below them. Please check whether it is the right file, and choose it again.</source>
        <translation>या फाइलमध्ये शीर्षके आहेत पण त्यांच्या खाली ओळी नाहीत. ही योग्य फाइल आहे का ते कृपया पाहा, आणि पुन्हा निवडा.</translation>
    </message>
    <message>
        <source>One of the files that were imported has been used since, so they can no longer be taken out together. Nothing has been changed. A single file can be closed in the list.</source>
        <translation>आणलेल्या फाइलींपैकी एक त्यानंतर वापरली गेली आहे, म्हणून त्या आता एकत्र काढता येत नाहीत. काहीही बदललेले नाही. एखादी फाइल यादीत बंद करता येते.</translation>
    </message>
    <message>
        <source>Please choose a picture of the signature or thumb impression: a photograph, or a scan of one page saved as a picture. A PDF can be attached under Pictures and papers.</source>
        <translation>कृपया सहीचे किंवा अंगठ्याच्या ठशाचे चित्र निवडा: फोटो, किंवा चित्र म्हणून जतन केलेले एका पानाचे स्कॅन. PDF “चित्रे आणि कागद” मध्ये ठेवता येते.</translation>
    </message>
    <message>
        <source>This office keeps no signatures or thumb impressions on the laptop. Please let the client sign the printed sheet, and keep that.</source>
        <translation>हे कार्यालय लॅपटॉपवर सह्या किंवा अंगठ्याचे ठसे ठेवत नाही. कृपया छापील कागदावर सही घ्या, आणि तो ठेवा.</translation>
    </message>
    <message>
        <source>“{key}” in the file is missing, unknown or cannot be followed. Please correct it there and try again. Nothing has been made.</source>
        <translation>फाइलमधील “{key}” गहाळ, अनोळखी किंवा पाळता न येणारे आहे. कृपया ते तिथे दुरुस्त करा आणि पुन्हा प्रयत्न करा. काहीही बनवलेले नाही.</translation>
    </message>
    <message>
        <source>The file {file} cannot be read. Please check that it is there, and that it is a text file in UTF-8 of at most 64 KiB. Nothing has been made.</source>
        <translation>फाइल {file} वाचता येत नाही. ती तिथे आहे का, आणि ती UTF-8 मधील जास्तीत जास्त 64 KiB ची मजकूर फाइल आहे का ते कृपया पाहा. काहीही बनवलेले नाही.</translation>
    </message>
    <message>
        <source>The office could not be set up: a folder cannot be written to, or the disk is full. Nothing has been made. Please look at the folders and the disk, and try again.</source>
        <translation>कार्यालय स्थापन करता आले नाही: एखाद्या फोल्डरमध्ये लिहिता येत नाही, किंवा डिस्क भरली आहे. काहीही बनवलेले नाही. कृपया फोल्डर आणि डिस्क पाहा, आणि पुन्हा प्रयत्न करा.</translation>
    </message>
    <message>
        <source>This day is still to come. Please check it.</source>
        <translation>ही तारीख अजून यायची आहे. कृपया पाहून घ्या.</translation>
    </message>
    <message>
        <source>This entry is not there any more. Please note it as a new one.</source>
        <translation>ही नोंद आता नाही. कृपया ती नवीन म्हणून लिहा.</translation>
    </message>
    <message>
        <source>By the intake the client may still be under 18, so the guardian&apos;s details stay. Please look at the day of birth, or at the age.</source>
        <translation>प्रारंभिक माहितीनुसार क्लायंटचे वय अजूनही 18 पेक्षा कमी असू शकते, म्हणून पालकांचा तपशील राहतो. जन्मतारीख किंवा वय पाहा.</translation>
    </message>
    <message>
        <source>This consent has stopped, because its guardian may not be safe, and does not come into force again. If that was a mistake, please ask for a new consent.</source>
        <translation>ही संमती थांबली आहे, कारण तिचे पालक कदाचित सुरक्षित नाहीत, आणि ती पुन्हा लागू होत नाही. चूक झाली असेल तर नवीन संमती मागा.</translation>
    </message>
    <message>
        <source>A day on which you ask how the client is would be before the last day. Please look at both days.</source>
        <translation>क्लायंटची विचारपूस करण्याचा एक दिवस शेवटच्या दिवसाआधी आहे. कृपया दोन्ही दिवस पाहा.</translation>
    </message>
    <message>
        <source>Please choose for each day how the client wants to be asked. Nothing is saved yet.</source>
        <translation>प्रत्येक दिवसासाठी क्लायंटला कसे विचारायचे ते कृपया निवडा. अजून काही जतन झालेले नाही.</translation>
    </message>
    <message>
        <source>The client does not want to be asked later. Please remove the days, or change the answer.</source>
        <translation>क्लायंटला नंतर विचारलेले नको आहे. कृपया दिवस काढा, किंवा उत्तर बदला.</translation>
    </message>
    <message>
        <source>The intake does not name this way as safe for the client. Please choose another way, or look at the intake with the client.</source>
        <translation>प्रारंभिक माहितीत हा मार्ग क्लायंटसाठी सुरक्षित म्हणून नोंदवलेला नाही. कृपया दुसरा मार्ग निवडा, किंवा क्लायंटसोबत प्रारंभिक माहिती पाहा.</translation>
    </message>
    <message>
        <source>Please note first on which days and by which safe ways you tried to reach the client. Nothing is saved yet.</source>
        <translation>कोणत्या दिवशी आणि कोणत्या सुरक्षित मार्गांनी क्लायंटपर्यंत पोहोचण्याचा प्रयत्न केला ते कृपया आधी नोंदवा. अजून काही जतन झालेले नाही.</translation>
    </message>
    <message>
        <source>Before a file is closed because the contact was lost, please talk with your supervisor and note the day and the name. Nothing is saved yet.</source>
        <translation>संपर्क तुटल्यामुळे फाइल बंद करण्याआधी कृपया पर्यवेक्षकांशी बोला आणि दिवस व नाव नोंदवा. अजून काही जतन झालेले नाही.</translation>
    </message>
    <message>
        <source>The worry is serious, or the client may be under 18. Before the file is closed, please talk with your supervisor. Note the day and their name in the client&apos;s file, in the part “Close the file”.</source>
        <translation>चिंता गंभीर आहे, किंवा क्लायंटचे वय 18 पेक्षा कमी असू शकते. फाइल बंद करण्याआधी कृपया पर्यवेक्षकांशी बोला. क्लायंटच्या फाइलमध्ये “फाइल बंद करा” येथे दिवस व त्यांचे नाव नोंदवा.</translation>
    </message>
    <message>
        <source>A day on which you tried to reach the client or talked with your supervisor has not come yet. Please look at the days.</source>
        <translation>क्लायंटपर्यंत पोहोचण्याच्या प्रयत्नाचा किंवा पर्यवेक्षकांशी बोलण्याचा एक दिवस अजून आलेला नाही. कृपया दिवस पाहा.</translation>
    </message>
    <message>
        <source>In this file something that should leave without consent is still open: it waits for a supervisor, or was signed and has not left. Please look under “Without consent”: let it leave, or cancel the request, and then come back here.</source>
        <translation>या फाइलमध्ये संमतीशिवाय सांगायची एक गोष्ट अजून बाकी आहे: ती पर्यवेक्षकांची वाट पाहत आहे, किंवा सही झाली पण बाहेर गेली नाही. कृपया “संमतीशिवाय” येथे पाहा: ती जाऊ द्या किंवा विनंती रद्द करा, आणि मग येथे परत या.</translation>
    </message>
    <message>
        <source>In this file a report that everybody has the duty to make was begun and is not made yet. Please look under “Without consent”: tell or print it now, or cancel it if it was begun by mistake, and then come back here.</source>
        <translation>या फाइलमध्ये असा एक अहवाल सुरू झाला आहे जो देणे प्रत्येकाचे कर्तव्य आहे, पण तो अजून दिलेला नाही. कृपया “संमतीशिवाय” येथे पाहा: तो आता सांगा किंवा छापा, किंवा चुकून सुरू झाला असल्यास रद्द करा, आणि मग येथे परत या.</translation>
    </message>
    <message>
        <source>This file is under a legal hold, so nothing of it is destroyed. Nothing has been changed. A hold is ended under Rights, or under Closed files, with the reason.</source>
        <translation>ही फाइल कायदेशीर जतनात आहे, म्हणून तिच्यातील काहीही नष्ट केले जात नाही. काहीही बदललेले नाही. जतन हक्क विभागात, किंवा ठेवलेल्या फाइलींत, कारणासह संपवता येते.</translation>
    </message>
    <message>
        <source>Please write why. The reason is kept with the file.</source>
        <translation>कृपया कारण लिहा. कारण फाइलसोबत ठेवले जाते.</translation>
    </message>
    <message>
        <source>Please write for each part that is left out why. The client is told the reason, so please write it so that they can read it.</source>
        <translation>वगळलेल्या प्रत्येक भागासाठी कृपया कारण लिहा. क्लायंटला कारण सांगितले जाते, म्हणून ते वाचू शकतील असे लिहा.</translation>
    </message>
    <message>
        <source>Please write in a few words what is to be put right.</source>
        <translation>काय दुरुस्त करायचे ते कृपया थोड्या शब्दांत लिहा.</translation>
    </message>
    <message>
        <source>Please write why it stays as it is. The client has a right to know the reason.</source>
        <translation>ते तसेच का राहते ते कृपया लिहा. कारण जाणून घेण्याचा क्लायंटला हक्क आहे.</translation>
    </message>
    <message>
        <source>Please write the outcome. The client has a right to know.</source>
        <translation>काय निष्पन्न झाले ते कृपया लिहा. ते जाणून घेण्याचा क्लायंटला हक्क आहे.</translation>
    </message>
    <message>
        <source>The office settings name nobody for complaints who can be reached from here. Please give the client the slip, and tell the administrator.</source>
        <translation>कार्यालयाच्या सेटिंगमध्ये तक्रारींसाठी इथून पोहोचता येईल अशा कोणाचेही नाव नाही. कृपया क्लायंटला चिठ्ठी द्या आणि प्रशासकांना सांगा.</translation>
    </message>
    <message>
        <source>This is not here any more. Please look at the list again.</source>
        <translation>हे आता इथे नाही. कृपया यादी पुन्हा पाहा.</translation>
    </message>
    <message>
        <source>Please write how the counsellor will know who it is about, by a code or a few words, and in a few sentences what the client said.</source>
        <translation>समुपदेशक क्लायंटला कशावरून ओळखतील, एक कोड किंवा काही शब्द, आणि क्लायंटने काय सांगितले ते काही वाक्यांत लिहा.</translation>
    </message>
    <message>
        <source>No consent in force names this office for it. Please ask the client and record it under Consents, with the office as it is named in the letter, or make the letter without the name.</source>
        <translation>लागू असलेल्या कोणत्याही संमतीत यासाठी या कार्यालयाचे नाव नाही. कृपया क्लायंटला विचारा आणि संमतींमध्ये नोंदवा, कार्यालयाचे नाव पत्रात आहे तसेच, किंवा नावाशिवाय पत्र तयार करा.</translation>
    </message>
    <message>
        <source>This summary is not here any more: the client withdrew the consent, or it ended.</source>
        <translation>हा सारांश आता इथे नाही: क्लायंटने संमती मागे घेतली, किंवा त्याची मुदत संपली.</translation>
    </message>
    <message>
        <source>By the intake, this day is before the client was born. Please look at the day, or at the intake.</source>
        <translation>प्रारंभिक माहितीनुसार ही तारीख क्लायंटच्या जन्माआधीची आहे. कृपया तारीख, किंवा प्रारंभिक माहिती पाहा.</translation>
    </message>
    <message>
        <source>The words have changed since they were read out. They are shown here as they are now; please read them out once more.</source>
        <translation>वाचून दाखवल्यानंतर शब्द बदलले आहेत. ते आता जसे आहेत तसे इथे आहेत; कृपया पुन्हा एकदा वाचून दाखवा.</translation>
    </message>
    <message>
        <source>The goal has no words yet. A few of the client&apos;s own are enough; steps can come later.</source>
        <translation>उद्दिष्टात अजून शब्द नाहीत. क्लायंटचे स्वतःचे थोडे शब्द पुरेसे आहेत; टप्पे नंतर येऊ शकतात.</translation>
    </message>
    <message>
        <source>Ratings go from 0 to 10. Please look at the number; nothing is saved yet.</source>
        <translation>आकडे 0 ते 10 असतात. कृपया आकडा पाहा; अजून काहीही जतन झालेले नाही.</translation>
    </message>
    <message>
        <source>The client agreed that this goes to a caseworker&apos;s desk. Please release it there; a file or paper needs a consent for someone outside.</source>
        <translation>क्लायंटने हे केसवर्करच्या डेस्कवर पाठवण्यास संमती दिली. कृपया तिथेच पाठवा; फाइल किंवा कागद देण्यासाठी बाहेरच्या कोणासाठीची संमती लागते.</translation>
    </message>
    <message>
        <source>This page has words in a script that the desk cannot print yet: {script}. Nothing was made. Please write these words in another script, and try again.</source>
        <translation>या पानावर अशा लिपीतील शब्द आहेत जी अजून छापता येत नाही: {script}. काहीही तयार झाले नाही. कृपया हे शब्द दुसऱ्या लिपीत लिहून पुन्हा प्रयत्न करा.</translation>
    </message>
    <message>
        <source>{name} covers for you now and can read every file. Please end that under Cover first, and choose somebody else.</source>
        <translation>{name} आत्ता तुमच्या जागी काम करत आहेत आणि प्रत्येक फाइल वाचू शकतात. कृपया आधी ते संपवा आणि दुसऱ्या कोणाला निवडा.</translation>
    </message>
    <message>
        <source>The consent that this note is about is not withdrawn yet: the file is on its way to a colleague. The note stays until it is withdrawn here or there.</source>
        <translation>या नोंदीत मागे घेतलेली संमती अजून रद्द झालेली नाही: फाइल एका सहकाऱ्याकडे जात आहे. इथे किंवा तिथे रद्द होईपर्यंत नोंद राहील.</translation>
    </message>
    <message>
        <source>This is not a file of wordings: it needs the columns language, english and wording, as the file that the desk saves has them. Nothing has been changed.</source>
        <translation>ही शब्दांची फाइल नाही: डेस्क जतन करतो त्या फाइलप्रमाणे language, english आणि wording हे रकाने हवेत. काहीही बदललेले नाही.</translation>
    </message>
    <message>
        <source>This wording cannot be used. It needs the same words in braces as the text of the desk, no hidden signs, and at most 2,000 letters. Nothing has been changed.</source>
        <translation>हे शब्द वापरता येत नाहीत. { } मधील शब्द डेस्कसारखेच हवेत, लपलेली चिन्हे नकोत, आणि जास्तीत जास्त 2,000 अक्षरे. काहीही बदललेले नाही.</translation>
    </message>
    <message>
        <source>An office can have {most} wordings of its own. Nothing has been changed. Please remove some that are needed less.</source>
        <translation>एका कार्यालयाचे स्वतःचे जास्तीत जास्त {most} शब्द असू शकतात. काहीही बदललेले नाही. ज्यांची कमी गरज आहे ते काढा.</translation>
    </message>
    <message>
        <source>Something in this file is signed, agreed to, shared or took place, so the file cannot be removed. It can be closed.</source>
        <translation>या फाइलमध्ये असे काही आहे ज्यावर सही किंवा संमती आहे, जे पाठवले गेले किंवा घडले आहे; म्हणून फाइल काढून टाकता येत नाही. ती बंद करता येते.</translation>
    </message>
    <message>
        <source>There are no answers yet that could be saved. Nothing has been written.</source>
        <translation>जतन करता येतील अशी उत्तरे अजून नाहीत. काहीही लिहिलेले नाही.</translation>
    </message>
    <message>
        <source>Nothing is ticked or written yet. One step, or a few words on why none was needed, is enough.</source>
        <translation>अजून काही निवडले किंवा लिहिले नाही. एक पाऊल, किंवा गरज का नव्हती याचे थोडे शब्द, पुरेसे आहेत.</translation>
    </message>
    <message>
        <source>This form is not scored as that questionnaire: of its questions, {questions} have the answers that the {items} items of the questionnaire allow. Nothing is saved.</source>
        <translation>या फॉर्मचे त्या प्रश्नावलीप्रमाणे गुण काढले नाहीत: प्रश्नावलीच्या {items} प्रश्नांना जी उत्तरे चालतात ती फॉर्मच्या {questions} प्रश्नांना आहेत. काहीही जतन केलेले नाही.</translation>
    </message>
    <message>
        <source>In your office an administrator adds to the library of forms. Nothing has been changed.</source>
        <translation>तुमच्या कार्यालयात फॉर्म लायब्ररीत प्रशासक जोडतात. काहीही बदललेले नाही.</translation>
    </message>
    <message>
        <source>There is no room for this form in the office&apos;s library. Nothing has been changed.</source>
        <translation>कार्यालयाच्या लायब्ररीत या फॉर्मसाठी जागा नाही. काहीही बदललेले नाही.</translation>
    </message>
    <message>
        <source>The form needs a title of up to {most} letters to be listed in the library.</source>
        <translation>लायब्ररीच्या यादीत ठेवण्यासाठी फॉर्मला जास्तीत जास्त {most} अक्षरांचे शीर्षक हवे.</translation>
    </message>
    <message>
        <source>This form has more than {most} questions and headings, or more than {levels} levels, so it cannot be changed here. It can be filled in as it is.</source>
        <translation>या फॉर्ममध्ये {most} हून जास्त प्रश्न व शीर्षके, किंवा {levels} हून जास्त स्तर आहेत, म्हणून तो येथे बदलता येत नाही. आहे तसा भरता येतो.</translation>
    </message>
    <message>
        <source>This client has not agreed to supervision, or not any more. Please bring it without anything that shows who they are, or ask them first.</source>
        <translation>पर्यवेक्षणाला या क्लायंटची संमती नाही, किंवा आता नाही. त्या कोण हे कळेल असे काहीही न सांगता कृपया मांडा, किंवा आधी त्यांना विचारा.</translation>
    </message>
    <message>
        <source>Nothing is written yet. A few words are enough.</source>
        <translation>अजून काही लिहिलेले नाही. थोडे शब्द पुरेत.</translation>
    </message>
    <message>
        <source>The other person wrote this, so only they can change or remove it.</source>
        <translation>हे दुसऱ्या व्यक्तीने लिहिले आहे, म्हणून ते बदलणे किंवा काढणे फक्त त्यांनाच शक्य आहे.</translation>
    </message>
    <message>
        <source>Supervision with this person goes on already.</source>
        <translation>यांच्यासोबत पर्यवेक्षण आधीपासूनच सुरू आहे.</translation>
    </message>
    <message>
        <source>Supervision is between a supervisor and a counsellor. Please choose another.</source>
        <translation>पर्यवेक्षण पर्यवेक्षक आणि समुपदेशक यांच्यात असते. कृपया दुसऱ्या कोणाला निवडा.</translation>
    </message>
    <message>
        <source>These are the figures of this office. They are here already.</source>
        <translation>हे याच कार्यालयाचे आकडे आहेत. ते आधीच इथे आहेत.</translation>
    </message>
    <message>
        <source>These figures were brought in before. Nothing has changed.</source>
        <translation>हे आकडे आधीच आणले आहेत. काही बदललेले नाही.</translation>
    </message>
    <message>
        <source>Newer figures of this office are here already. Nothing has changed.</source>
        <translation>या कार्यालयाचे अधिक नवे आकडे इथे आहेत. काही बदललेले नाही.</translation>
    </message>
    <message>
        <source>This file says something else than the figures that this office sent before. Nothing of it was taken in. Please ask the office which of the two are right.</source>
        <translation>ही फाइल या कार्यालयाने आधी पाठवलेल्या आकड्यांपेक्षा वेगळे सांगते. तिच्यातील काहीही घेतले नाही. दोन्हींपैकी कोणते बरोबर आहेत ते कृपया कार्यालयाला विचारा.</translation>
    </message>
    <message>
        <source>The next hearing is not after this one. Please look at both dates.</source>
        <translation>पुढची सुनावणी या सुनावणीनंतरची नाही. कृपया दोन्ही तारखा पाहा.</translation>
    </message>
    <message>
        <source>The administrator has not added this laptop yet. Please compare the words with them; then exchange here once more.</source>
        <translation>प्रशासकांनी अजून हा लॅपटॉप जोडलेला नाही. कृपया त्यांच्याबरोबर शब्द तपासा; मग येथे पुन्हा एकदा देवाणघेवाण करा.</translation>
    </message>
    <message>
        <source>This is the laptop you are using. Please retire it at another laptop of the office.</source>
        <translation>तुम्ही हाच लॅपटॉप वापरत आहात. कृपया तो कार्यालयाच्या दुसऱ्या लॅपटॉपवरून काढा.</translation>
    </message>
    <message>
        <source>This laptop no longer takes part. Please look at the list again.</source>
        <translation>हा लॅपटॉप आता देवाणघेवाणीत नाही. कृपया यादी पुन्हा पाहा.</translation>
    </message>
    <message>
        <source>This laptop takes part in the exchange already.</source>
        <translation>हा लॅपटॉप आधीच देवाणघेवाणीत आहे.</translation>
    </message>
    <message>
        <source>Something from another laptop is damaged or was changed on its way, so it was not taken in. Please look at “Exchange with other laptops”.</source>
        <translation>दुसऱ्या लॅपटॉपवरून आलेले काहीतरी खराब आहे किंवा वाटेत बदलले आहे, म्हणून ते घेतले नाही. कृपया “इतर लॅपटॉपशी देवाणघेवाण” पाहा.</translation>
    </message>
    <message>
        <source>Another laptop has a newer version of the desk. Nothing is lost: what it sent is taken in once this laptop has that version too.</source>
        <translation>दुसऱ्या एका लॅपटॉपवर डेस्कची नवीन आवृत्ती आहे. काहीही हरवलेले नाही: या लॅपटॉपवरही ती आवृत्ती आल्यावर त्याने पाठवलेले घेतले जाईल.</translation>
    </message>
    <message>
        <source>Something is too large to be sent to the other laptops. Please tell the administrator.</source>
        <translation>काहीतरी इतके मोठे आहे की ते इतर लॅपटॉपवर पाठवता येत नाही. कृपया प्रशासकांना सांगा.</translation>
    </message>
    <message>
        <source>The office server does not let this laptop in. You can go on working, and nothing is lost. Please tell the administrator.</source>
        <translation>कार्यालयाचा सर्व्हर या लॅपटॉपला आत येऊ देत नाही. तुम्ही काम चालू ठेवू शकता, आणि काहीही हरवलेले नाही. कृपया प्रशासकांना सांगा.</translation>
    </message>
    <message>
        <source>Something else answers in place of the office server, as some public networks do. Nothing was sent. Please try again in another network; if that does not help, tell the administrator.</source>
        <translation>कार्यालयाच्या सर्व्हरऐवजी दुसरेच काही उत्तर देत आहे, जसे काही सार्वजनिक नेटवर्क करतात. काहीही पाठवलेले नाही. कृपया दुसऱ्या नेटवर्कवर पुन्हा प्रयत्न करा; तरीही झाले नाही तर प्रशासकांना सांगा.</translation>
    </message>
    <message>
        <source>The office server takes no more from this laptop at the moment. What waits is sent later. If it is the same tomorrow, please tell the administrator.</source>
        <translation>कार्यालयाचा सर्व्हर सध्या या लॅपटॉपकडून आणखी काही घेत नाही. जे राहिले आहे ते नंतर पाठवले जाईल. उद्याही असेच असेल तर कृपया प्रशासकांना सांगा.</translation>
    </message>
    <message>
        <source>The office server is not ready for this version of Counsel Desk. You can go on working: what waits is sent once the administrator has brought the server up to date.</source>
        <translation>कार्यालयाचा सर्व्हर Counsel Desk च्या या आवृत्तीसाठी तयार नाही. तुम्ही काम चालू ठेवू शकता: प्रशासकांनी सर्व्हर अद्ययावत केल्यावर जे राहिले आहे ते पाठवले जाईल.</translation>
    </message>
    <message>
        <source>The office server needs a newer Counsel Desk. You can go on working: what waits is sent once the program on this laptop has been updated.</source>
        <translation>कार्यालयाच्या सर्व्हरला Counsel Desk ची नवी आवृत्ती हवी आहे. तुम्ही काम चालू ठेवू शकता: या लॅपटॉपवरील प्रोग्राम अद्ययावत केल्यावर जे राहिले आहे ते पाठवले जाईल.</translation>
    </message>
    <message>
        <source>This file is not an access file for an office server, or it was changed on the way. Please ask the administrator for a new one.</source>
        <translation>ही कार्यालयाच्या सर्व्हरची अ‍ॅक्सेस फाइल नाही, किंवा वाटेत बदलली आहे. कृपया प्रशासकांकडे नवी मागा.</translation>
    </message>
    <message>
        <source>The server could not be reached with this address, name and password. Nothing has been changed. Please look at the name and port of the server, the name of the database, the password and its special characters, and the path of the certificate, and whether the server is running.</source>
        <translation>या पत्त्याने, नावाने आणि पासवर्डने सर्व्हरशी संपर्क होऊ शकला नाही. काहीही बदललेले नाही. कृपया सर्व्हरचे नाव आणि पोर्ट, डेटाबेसचे नाव, पासवर्ड आणि त्यातील विशेष चिन्हे, प्रमाणपत्राचा मार्ग, आणि सर्व्हर चालू आहे का ते पाहा.</translation>
    </message>
    <message>
        <source>The server did not allow this. Nothing has been changed. Please connect as the administrator who set it up, with the right to make roles.</source>
        <translation>सर्व्हरने याला परवानगी दिली नाही. काहीही बदललेले नाही. कृपया ज्या प्रशासकांनी तो तयार केला आणि ज्यांना भूमिका तयार करण्याचा अधिकार आहे त्यांच्या नावाने जोडा.</translation>
    </message>
    <message>
        <source>This laptop was retired. Nothing has been changed. A laptop that comes back joins the office again and is another one then.</source>
        <translation>हा लॅपटॉप काढून टाकला आहे. काहीही बदललेले नाही. परत येणारा लॅपटॉप कार्यालयात पुन्हा जोडला जातो आणि तेव्हा तो वेगळा लॅपटॉप असतो.</translation>
    </message>
    <message>
        <source>The server does not know this laptop. Nothing has been changed. Please compare the number with the list of laptops.</source>
        <translation>सर्व्हरला हा लॅपटॉप माहीत नाही. काहीही बदललेले नाही. कृपया क्रमांक लॅपटॉपच्या यादीशी ताडून पाहा.</translation>
    </message>
    <message>
        <source>Please choose over what the laptops exchange first: a folder, a stick or the office server.</source>
        <translation>कृपया आधी निवडा की लॅपटॉप कशावरून देवाणघेवाण करतील: फोल्डर, पेन ड्राइव्ह किंवा कार्यालयाचा सर्व्हर.</translation>
    </message>
    <message>
        <source>This code is for another office than the one on this laptop.</source>
        <translation>हा कोड या लॅपटॉपवरील कार्यालयाचा नाही, दुसऱ्या कार्यालयाचा आहे.</translation>
    </message>
    <message>
        <source>The code that this laptop uses is no longer valid. Please make another one, and ask for it to be typed there.</source>
        <translation>हा लॅपटॉप ज्या कोडने विनंती करत आहे तो आता चालणार नाही. कृपया दुसरा कोड तयार करा, आणि तो तिथे लिहायला सांगा.</translation>
    </message>
    <message>
        <source>This form is not in the library of this laptop. The next exchange with the laptop where it was added brings it.</source>
        <translation>हा फॉर्म या लॅपटॉपच्या लायब्ररीत नाही. तो ज्या लॅपटॉपवर जोडला, त्याच्याशी पुढच्या देवाणघेवाणीत तो येईल.</translation>
    </message>
    <message>
        <source>This file has left for another laptop. It is asked back with the next exchange, and until the answer is here it can be read and not changed. If it cannot wait, please call your colleague: if the file is there already, they can do it.</source>
        <translation>ही फाइल दुसऱ्या लॅपटॉपसाठी गेली आहे. पुढच्या देवाणघेवाणीबरोबर ती परत मागितली जाईल, आणि उत्तर येईपर्यंत ती वाचता येते, बदलता येत नाही. थांबणे शक्य नसल्यास कृपया आपल्या सहकाऱ्याला फोन करा: फाइल तिथे पोहोचली असेल तर ते करू शकतात.</translation>
    </message>
    <message>
        <source>This laptop does not exchange with others yet, or it was retired. The administrator can add it under “Laptops of the office”.</source>
        <translation>हा लॅपटॉप अजून इतरांशी देवाणघेवाण करत नाही, किंवा तो काढला आहे. प्रशासक “कार्यालयाचे लॅपटॉप” येथे तो जोडू शकतात.</translation>
    </message>
    <message>
        <source>Nothing is here for this code. Please compare every character of it, and have the other laptop exchange once more. A folder or stick has to be the same one there; at the office server, every laptop needs an access file of its own.</source>
        <translation>या कोडसाठी इथे काहीही नाही. कृपया प्रत्येक अक्षर ताडून पाहा, आणि दुसऱ्या लॅपटॉपवर पुन्हा देवाणघेवाण करायला सांगा. फोल्डर किंवा पेन ड्राइव्ह तिथेही तोच हवा; कार्यालयाच्या सर्व्हरवर प्रत्येक लॅपटॉपला स्वतःची अ‍ॅक्सेस फाइल लागते.</translation>
    </message>
    <message>
        <source>The folder, stick or server for the exchange cannot be reached at the moment. Nothing is lost: what waits is sent once it can be reached.</source>
        <translation>देवाणघेवाणीच्या फोल्डर, पेन ड्राइव्ह किंवा सर्व्हरपर्यंत आत्ता पोहोचता येत नाही. काहीही गेलेले नाही: पोहोचता आले की थांबलेले पाठवले जाते.</translation>
    </message>
</context>
<context>
    <name>exceptional</name>
    <message>
        <source>Shared without consent, for one reason only</source>
        <translation>संमतीशिवाय सांगितले, केवळ एका कारणासाठी</translation>
    </message>
    <message>
        <source>To</source>
        <translation>कोणाला</translation>
    </message>
    <message>
        <source>About</source>
        <translation>कोणाबद्दल</translation>
    </message>
    <message>
        <source>From</source>
        <translation>कोणाकडून</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>कार्यालय</translation>
    </message>
    <message>
        <source>Written on</source>
        <translation>लिहिल्याची तारीख</translation>
    </message>
    <message>
        <source>{court}, number {number}, of {day}</source>
        <translation>{court}, क्रमांक {number}, दिनांक {day}</translation>
    </message>
    <message>
        <source>Confidential.</source>
        <translation>गोपनीय.</translation>
    </message>
    <message>
        <source>Report of an offence against a child</source>
        <translation>बालकाविरुद्धच्या गुन्ह्याची माहिती</translation>
    </message>
    <message>
        <source>Entry number</source>
        <translation>नोंद क्रमांक</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>आदेश</translation>
    </message>
    <message>
        <source>The client did not agree to this. It holds the least that the reason above asks for. Please use it for that alone, show it to nobody who need not know it, and destroy it when it has served.</source>
        <translation>क्लायंटनी याला संमती दिलेली नाही. वरील कारणासाठी जेवढे कमीत कमी लागते तेवढेच यात आहे. कृपया ते केवळ त्याच कामासाठी वापरा, ज्यांना माहीत असण्याची गरज नाही त्यांना दाखवू नका, आणि काम झाल्यावर नष्ट करा.</translation>
    </message>
    <message>
        <source>Section of the law</source>
        <translation>कायद्याचे कलम</translation>
    </message>
    <message>
        <source>Report of a child without family</source>
        <translation>कुटुंब नसलेल्या मुलाबाबत अहवाल</translation>
    </message>
    <message>
        <source>Report that the law asks for</source>
        <translation>कायद्याने मागितलेला अहवाल</translation>
    </message>
    <message>
        <source>To the authority that the law names</source>
        <translation>कायद्यात नमूद प्राधिकरणास</translation>
    </message>
    <message>
        <source>This letter tells what the law asks to be told.</source>
        <translation>कायदा जे कळवायला सांगतो ते हे पत्र कळवते.</translation>
    </message>
    <message>
        <source>Please see to what the law asks of you:</source>
        <translation>कायदा आपल्याला जे करायला सांगतो ते कृपया करा:</translation>
    </message>
    <message>
        <source>What was said in counselling beyond this report is not part of it. Please keep this letter from everybody who need not know it.</source>
        <translation>या अहवालापलीकडे समुपदेशनात जे सांगितले ते याचा भाग नाही. ज्यांना माहीत असण्याची गरज नाही त्यांना कृपया हे पत्र दाखवू नका.</translation>
    </message>
    <message>
        <source>Received by (name, rank or post, office, day, time)</source>
        <translation>कोणी स्वीकारले (नाव, पद, कार्यालय, तारीख, वेळ)</translation>
    </message>
    <message>
        <source>Counsellor</source>
        <translation>समुपदेशक</translation>
    </message>
    <message>
        <source>Without your consent, because of</source>
        <translation>तुमच्या संमतीशिवाय, या आधारावर</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>कारण</translation>
    </message>
    <message>
        <source>Signed for as well by</source>
        <translation>सोबत सही करणारे</translation>
    </message>
    <message>
        <source>{name} is asked to; the signature is awaited</source>
        <translation>{name} यांच्याकडे मागितली आहे; सहीची वाट पाहत आहोत</translation>
    </message>
    <message>
        <source>{name}, {time}</source>
        <translation>{name}, {time}</translation>
    </message>
    <message>
        <source>Looked at afterwards by</source>
        <translation>नंतर कोणी पाहिले</translation>
    </message>
    <message>
        <source>{name} was asked to look at it</source>
        <translation>{name} यांना पाहण्याची विनंती केली आहे</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>अजून कोणी नाही</translation>
    </message>
    <message>
        <source>Told by word of mouth on</source>
        <translation>तोंडी सांगितले</translation>
    </message>
    <message>
        <source>You were told</source>
        <translation>तुम्हाला सांगितले का</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>हो</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>अजून नाही</translation>
    </message>
    <message>
        <source>Some things are better spoken than printed. You may always ask your counsellor, or their supervisor, whether there is anything that is not on this paper. Please ask when you are alone and safe.</source>
        <translation>काही गोष्टी छापण्यापेक्षा तोंडी सांगणे बरे असते. या कागदावर नसलेले काही आहे का, हे आपण कधीही आपल्या समुपदेशकांना किंवा त्यांच्या पर्यवेक्षकांना विचारू शकता. आपण एकटे आणि सुरक्षित असताना विचारा.</translation>
    </message>
</context>
<context>
    <name>first_words</name>
    <message>
        <source>Before you tell me anything, I tell you what happens with what you say here. Ask me whenever you like.</source>
        <translation>तुम्ही काही सांगण्याआधी, इथे सांगितलेल्याचे काय होते ते ऐका. हवे तेव्हा विचारा.</translation>
    </message>
    <message>
        <source>You may speak in general first, without names and places. You need not tell me your name.</source>
        <translation>आधी तुम्ही सर्वसाधारणपणे बोलू शकता, नावे आणि ठिकाणे न सांगता. मला तुमचे नाव सांगणे गरजेचे नाही.</translation>
    </message>
    <message>
        <source>You may leave out anything, and stop at any time. You get help all the same.</source>
        <translation>कोणतीही गोष्ट वगळता येते, आणि केव्हाही थांबता येते. मदत तरीही मिळते.</translation>
    </message>
    <message>
        <source>What I write down about you is kept locked in this office. You may read your record, and have mistakes put right.</source>
        <translation>तुमच्याबद्दल जे लिहिले जाते ते या कार्यालयात कुलूपबंद असते. तुम्ही तुमची नोंद वाचू शकता, आणि चुका दुरुस्त करून घेऊ शकता.</translation>
    </message>
    <message>
        <source>The caseworkers here cannot read it. They get only what you agree to.</source>
        <translation>इथले केसवर्कर ते वाचू शकत नाहीत. ज्याला तुमची संमती आहे तेवढेच त्यांना मिळते.</translation>
    </message>
    <message>
        <source>When I am ill or away, another counsellor can stand in for me and read all of it. That can be: {names}.</source>
        <translation>मी आजारी असताना किंवा नसताना दुसरे समुपदेशक माझ्या जागी काम करू शकतात आणि सर्व वाचू शकतात. ते असू शकतात: {names}.</translation>
    </message>
    <message>
        <source>Now {name} stands in for me, until {day}.</source>
        <translation>आत्ता {name} माझ्या जागी आहेत, {day} पर्यंत.</translation>
    </message>
    <message>
        <source>No other counsellor works here now. If one comes, they can stand in for me when I am ill or away, and read all of it.</source>
        <translation>सध्या इथे दुसरे समुपदेशक काम करत नाहीत. कोणी आल्यास, मी आजारी असताना किंवा नसताना ते माझ्या जागी काम करू शकतात आणि सर्व वाचू शकतात.</translation>
    </message>
    <message>
        <source>If I leave, or you would rather talk with somebody else, your file can go to another counsellor. I write down whether you knew of it and agreed.</source>
        <translation>मी गेल्यास, किंवा तुम्हाला दुसऱ्या कोणाशी बोलायचे असल्यास, तुमची फाइल दुसऱ्या समुपदेशकाकडे जाऊ शकते. तुम्हाला माहीत होते आणि तुमची संमती होती का, हे लिहिले जाते.</translation>
    </message>
    <message>
        <source>If something must leave here without your yes, a supervisor reads those words and signs with me. That is: {names}.</source>
        <translation>तुमच्या होकाराविना काही बाहेर सांगावेच लागले तर एक पर्यवेक्षक ते शब्द वाचतात आणि माझ्यासोबत सही करतात. ते आहेत: {names}.</translation>
    </message>
    <message>
        <source>If something must leave here without your yes, a supervisor has to read those words and sign with me. Nobody is supervisor here now.</source>
        <translation>तुमच्या होकाराविना काही बाहेर सांगावेच लागले तर एका पर्यवेक्षकाने ते शब्द वाचून माझ्यासोबत सही करावी लागते. सध्या इथे कोणी पर्यवेक्षक नाही.</translation>
    </message>
    <message>
        <source>If I cannot open the files any more, {count} of the people who keep the office&apos;s key sheets can together give them to another counsellor. {names} does that with them.</source>
        <translation>माझ्याकडून फाइल उघडता येईनाशा झाल्यास, कार्यालयाचे किल्ली-कागद ठेवणाऱ्यांपैकी {count} जण एकत्र येऊन त्या दुसऱ्या समुपदेशकाला देऊ शकतात. त्यांच्यासोबत हे करतात: {names}.</translation>
    </message>
    <message>
        <source>Some things I may have to pass on, even if you do not want that:</source>
        <translation>काही गोष्टी तुमची इच्छा नसतानाही पुढे कळवाव्या लागू शकतात:</translation>
    </message>
    <message>
        <source>Even then I tell as little as I can, and I tell you, unless that would put you in danger.</source>
        <translation>तेव्हाही शक्य तितके कमी सांगितले जाते, आणि तुम्हाला कळवले जाते, त्याने तुम्हाला धोका होणार नसेल तर.</translation>
    </message>
    <message>
        <source>If something here is not right, you can tell {name}. What you write to them here is sealed, and I cannot read it.</source>
        <translation>इथे काही चुकीचे वाटल्यास {name} यांना सांगता येते. इथे त्यांना जे लिहाल ते बंद करून पाठवले जाते, मला ते वाचता येत नाही.</translation>
    </message>
    <message>
        <source>If something here is not right, you can tell anybody who works here. I can give you a slip that says how.</source>
        <translation>इथे काही चुकीचे वाटल्यास इथे काम करणाऱ्या कोणालाही सांगता येते. कसे, हे लिहिलेली चिठ्ठी तुम्हाला मिळू शकते.</translation>
    </message>
    <message>
        <source>You choose what you tell me. Now you may begin, or ask me first.</source>
        <translation>काय सांगायचे ते तुम्ही ठरवता. आता तुम्ही सुरुवात करू शकता, किंवा आधी मला विचारू शकता.</translation>
    </message>
</context>
<context>
    <name>forms</name>
    <message>
        <source>The form has no such question in this place, so this answer is left out.</source>
        <translation>फॉर्ममध्ये या ठिकाणी असा प्रश्न नाही, म्हणून हे उत्तर वगळले आहे.</translation>
    </message>
    <message>
        <source>could not compute</source>
        <translation>हिशेब करता आला नाही</translation>
    </message>
    <message>
        <source>Please answer this question.</source>
        <translation>कृपया या प्रश्नाचे उत्तर द्या.</translation>
    </message>
    <message>
        <source>Please give at least {count} answers here.</source>
        <translation>कृपया इथे किमान {count} उत्तरे द्या.</translation>
    </message>
    <message>
        <source>Please give at most {count} answers here.</source>
        <translation>कृपया इथे जास्तीत जास्त {count} उत्तरे द्या.</translation>
    </message>
    <message>
        <source>One of these answers stands alone. Please choose either that one or the others.</source>
        <translation>यांपैकी एक उत्तर एकटेच देता येते. कृपया एकतर ते किंवा इतर निवडा.</translation>
    </message>
    <message>
        <source>This does not fit with the form&apos;s rules. Please check it.</source>
        <translation>हे फॉर्मच्या नियमांशी जुळत नाही. कृपया तपासून पाहा.</translation>
    </message>
    <message>
        <source>This question takes another kind of answer. Please answer it again.</source>
        <translation>या प्रश्नाचे उत्तर वेगळ्या प्रकारचे असते. कृपया पुन्हा उत्तर द्या.</translation>
    </message>
    <message>
        <source>Please give a whole number.</source>
        <translation>कृपया एक पूर्ण संख्या लिहा.</translation>
    </message>
    <message>
        <source>Please give a number.</source>
        <translation>कृपया एक संख्या लिहा.</translation>
    </message>
    <message>
        <source>Please give an amount as a number.</source>
        <translation>कृपया प्रमाण संख्येत लिहा.</translation>
    </message>
    <message>
        <source>Please give a date that the calendar has.</source>
        <translation>कृपया दिनदर्शिकेत असलेली तारीख लिहा.</translation>
    </message>
    <message>
        <source>Please give a date and time that the calendar has.</source>
        <translation>कृपया दिनदर्शिकेत असलेली तारीख आणि वेळ लिहा.</translation>
    </message>
    <message>
        <source>Please give a time between 00:00 and 23:59.</source>
        <translation>कृपया 00:00 ते 23:59 मधील वेळ लिहा.</translation>
    </message>
    <message>
        <source>Please write something, or leave this out.</source>
        <translation>कृपया काही लिहा, किंवा हे सोडून द्या.</translation>
    </message>
    <message>
        <source>Please give an address without spaces.</source>
        <translation>कृपया पत्ता मोकळी जागा न सोडता लिहा.</translation>
    </message>
    <message>
        <source>Please choose one of the answers offered.</source>
        <translation>कृपया दिलेल्या उत्तरांपैकी एक निवडा.</translation>
    </message>
    <message>
        <source>Please give {limit} or more.</source>
        <translation>कृपया {limit} किंवा त्यापेक्षा जास्त लिहा.</translation>
    </message>
    <message>
        <source>Please give {limit} or less.</source>
        <translation>कृपया {limit} किंवा त्यापेक्षा कमी लिहा.</translation>
    </message>
    <message>
        <source>Please write at least {limit} characters.</source>
        <translation>कृपया किमान {limit} अक्षरे लिहा.</translation>
    </message>
    <message>
        <source>Please keep this to {limit} characters or fewer.</source>
        <translation>कृपया हे {limit} अक्षरांत किंवा त्यापेक्षा कमीत लिहा.</translation>
    </message>
    <message>
        <source>Please give at most {limit} digits after the decimal point.</source>
        <translation>कृपया दशांश चिन्हानंतर जास्तीत जास्त {limit} अंक लिहा.</translation>
    </message>
    <message>
        <source>This is not in the form that the question asks for. Please check it.</source>
        <translation>प्रश्नाला हवे त्या स्वरूपात हे नाही. कृपया तपासा.</translation>
    </message>
    <message>
        <source>Please draw the signature once more.</source>
        <translation>कृपया सही पुन्हा एकदा करा.</translation>
    </message>
    <message>
        <source>This is too long to be checked. Please shorten it.</source>
        <translation>हे तपासण्यासाठी फार लांब आहे. कृपया कमी करा.</translation>
    </message>
    <message>
        <source>These questions are shown to everyone, because the form&apos;s rule for them cannot be followed here. Results that rest on them are not shown: {questions}</source>
        <translation>हे प्रश्न सर्वांना दाखवले जातात, कारण त्यांच्यासाठीचा फॉर्मचा नियम इथे पाळता येत नाही. त्यांवर अवलंबून असलेले निकाल दाखवले जात नाहीत: {questions}</translation>
    </message>
    <message>
        <source>These results cannot be computed here and stay empty: {questions}</source>
        <translation>या निकालांचा हिशेब इथे करता येत नाही, म्हणून ते रिकामे राहतात: {questions}</translation>
    </message>
    <message>
        <source>The form would fill these in from records that this app does not give it. They begin empty: {questions}</source>
        <translation>फॉर्म हे अशा नोंदींमधून भरला असता, ज्या हे ॲप त्याला देत नाही. हे रिकामे सुरू होतात: {questions}</translation>
    </message>
    <message>
        <source>The form&apos;s own check of these answers cannot be made here: {questions}</source>
        <translation>या उत्तरांची फॉर्मची स्वतःची तपासणी इथे करता येत नाही: {questions}</translation>
    </message>
    <message>
        <source>No answer can be given to these questions here: {questions}</source>
        <translation>या प्रश्नांची उत्तरे इथे देता येत नाहीत: {questions}</translation>
    </message>
    <message>
        <source>These questions are answered with a picture, a paper or a record of the client&apos;s file. Where the file has none that fits, they are left out: {questions}</source>
        <translation>या प्रश्नांची उत्तरे क्लायंटच्या फाइलमधील चित्र, कागद किंवा नोंद देऊन दिली जातात. फाइलमध्ये योग्य असे काही नसेल तर ते सोडून दिले जातात: {questions}</translation>
    </message>
    <message>
        <source>The pictures to these questions are not in the form itself and are not shown: {questions}</source>
        <translation>या प्रश्नांची चित्रे फॉर्ममध्ये नाहीत, म्हणून दाखवली जात नाहीत: {questions}</translation>
    </message>
    <message>
        <source>The form insists on answers that nobody can give here. It can be saved without them: {questions}</source>
        <translation>फॉर्म अशी उत्तरे मागतो, जी इथे कोणीही देऊ शकत नाही. त्यांच्याशिवाय फॉर्म साठवता येतो: {questions}</translation>
    </message>
    <message>
        <source>Parts of the form are not written as FHIR R4 asks. It can be filled in.</source>
        <translation>फॉर्मचे काही भाग FHIR R4 नुसार लिहिलेले नाहीत. तो भरता येतो.</translation>
    </message>
    <message>
        <source>Parts of the form are meant for other programs and are left out of account.</source>
        <translation>फॉर्मचे काही भाग इतर प्रोग्रामसाठी आहेत आणि इथे विचारात घेतले जात नाहीत.</translation>
    </message>
</context>
<context>
    <name>law</name>
    <message>
        <source>Checked by {name} on {day}</source>
        <translation>{name} यांनी {day} रोजी तपासले</translation>
    </message>
    <message>
        <source>Not yet checked by a lawyer of the office</source>
        <translation>कार्यालयाच्या कोणत्याही वकिलांनी अजून तपासलेले नाही</translation>
    </message>
</context>
<context>
    <name>ledger</name>
    <message>
        <source>Something that was told</source>
        <translation>जे सांगितले गेले</translation>
    </message>
    <message>
        <source>A letter that asks an office for an answer</source>
        <translation>एखाद्या कार्यालयाकडे उत्तर मागणारे पत्र</translation>
    </message>
    <message>
        <source>Names the client</source>
        <translation>क्लायंटचे नाव</translation>
    </message>
    <message>
        <source>Yes, as the client agreed</source>
        <translation>होय, क्लायंटने संमती दिल्याप्रमाणे</translation>
    </message>
    <message>
        <source>No: neither a name nor a number by which the office knows the client</source>
        <translation>नाही: नावही नाही, आणि ज्या क्रमांकाने कार्यालय क्लायंटला ओळखते तोही नाही</translation>
    </message>
    <message>
        <source>To</source>
        <translation>कोणाला</translation>
    </message>
    <message>
        <source>For</source>
        <translation>कशासाठी</translation>
    </message>
    <message>
        <source>What</source>
        <translation>काय</translation>
    </message>
    <message>
        <source>How</source>
        <translation>कसे</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>संमती</translation>
    </message>
    <message>
        <source>Given on {day}, in force until {until}</source>
        <translation>{day} रोजी दिली, {until} पर्यंत लागू</translation>
    </message>
    <message>
        <source>Every word was agreed to</source>
        <translation>प्रत्येक शब्दाला होकार</translation>
    </message>
    <message>
        <source>Without consent</source>
        <translation>संमतीशिवाय</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>का</translation>
    </message>
    <message>
        <source>Signed by a supervisor as well</source>
        <translation>पर्यवेक्षकाचीही सही</translation>
    </message>
    <message>
        <source>{name} is asked; it is awaited</source>
        <translation>{name} यांच्याकडे मागितली आहे; प्रतीक्षा आहे</translation>
    </message>
    <message>
        <source>{name}, {time}</source>
        <translation>{name}, {time}</translation>
    </message>
    <message>
        <source>Seen by a supervisor afterwards</source>
        <translation>नंतर पर्यवेक्षकांनी पाहिले</translation>
    </message>
    <message>
        <source>{name} is told; not seen yet</source>
        <translation>{name} यांना कळवले आहे; अजून पाहिलेले नाही</translation>
    </message>
    <message>
        <source>No supervisor is told yet</source>
        <translation>अजून कोणत्याही पर्यवेक्षकांना कळवलेले नाही</translation>
    </message>
    <message>
        <source>Told by word of mouth</source>
        <translation>तोंडी सांगितले</translation>
    </message>
    <message>
        <source>The client was told</source>
        <translation>त्यांना सांगितले</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>होय</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>अजून नाही</translation>
    </message>
    <message>
        <source>No, and no copy for the client shows this before it may be told</source>
        <translation>नाही, आणि सांगता येईपर्यंत त्यांच्या कोणत्याही प्रतीत हे दिसत नाही</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>वाचले</translation>
    </message>
    <message>
        <source>On {day}, for the first time</source>
        <translation>{day} रोजी, पहिल्यांदा</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>अजून काही कळलेले नाही</translation>
    </message>
    <message>
        <source>Called back</source>
        <translation>परत मागवले</translation>
    </message>
    <message>
        <source>Gone from the recipient&apos;s desk</source>
        <translation>घेणाऱ्याच्या डेस्कवरून गेले</translation>
    </message>
    <message>
        <source>Yes, since {day}</source>
        <translation>हो, {day} पासून</translation>
    </message>
    <message>
        <source>Not confirmed yet</source>
        <translation>अजून पक्के कळलेले नाही</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>प्रती</translation>
    </message>
    <message>
        <source>It had been printed or saved before. Such a copy cannot be called back.</source>
        <translation>ते आधीच छापले किंवा जतन केले होते. अशी प्रत परत घेता येत नाही.</translation>
    </message>
    <message>
        <source>It had not been printed or saved at the desk.</source>
        <translation>ते डेस्कवर छापले किंवा जतन केले नव्हते.</translation>
    </message>
    <message>
        <source>Whether it had been printed or saved before is not known. Such a copy cannot be called back.</source>
        <translation>आधी छापले किंवा जतन केले होते का ते माहीत नाही. अशी प्रत परत घेता येत नाही.</translation>
    </message>
    <message>
        <source>Sent. It is not known yet whether it was read.</source>
        <translation>पाठवले. वाचल्याचे अजून कळलेले नाही.</translation>
    </message>
    <message>
        <source>It was read, and is at the recipient&apos;s desk.</source>
        <translation>वाचले गेले, आणि घेणाऱ्याच्या डेस्कवर आहे.</translation>
    </message>
    <message>
        <source>The consent has ended. The recipient&apos;s desk no longer shows it and removes it.</source>
        <translation>संमतीची मुदत संपली. घेणाऱ्याचा डेस्क ते आता दाखवत नाही आणि काढून टाकतो.</translation>
    </message>
    <message>
        <source>Called back. Once the recipient&apos;s desk is opened it is removed there; this is not confirmed yet.</source>
        <translation>परत मागवले. प्राप्तकर्त्यांचा डेस्क उघडला की तिथून ते काढले जाईल; तसे अजून कळलेले नाही.</translation>
    </message>
    <message>
        <source>Called back, and gone from the recipient&apos;s desk.</source>
        <translation>परत मागवले, आणि प्राप्तकर्त्यांच्या डेस्कवरून गेले.</translation>
    </message>
    <message>
        <source>It left the desk, so nobody here can see whether it was read, or take it away again.</source>
        <translation>ते डेस्कबाहेर गेले, म्हणून ते वाचले का हे इथे कोणी पाहू शकत नाही, आणि परत काढूनही घेऊ शकत नाही.</translation>
    </message>
    <message>
        <source>The consent was withdrawn. What had left the desk before cannot be taken away by it; please ask the recipient to give it back or destroy it.</source>
        <translation>संमती मागे घेतली. जे आधीच डेस्कबाहेर गेले ते डेस्क काढू शकत नाही; प्राप्तकर्त्यांना ते परत द्यायला किंवा नष्ट करायला सांगा.</translation>
    </message>
</context>
<context>
    <name>letters</name>
    <message>
        <source>Your demand for records</source>
        <translation>नोंदींची आपली मागणी</translation>
    </message>
    <message>
        <source>To</source>
        <translation>प्रति</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>दिनांक</translation>
    </message>
    <message>
        <source>Your reference</source>
        <translation>आपला संदर्भ</translation>
    </message>
    <message>
        <source>Dated</source>
        <translation>त्यावरील दिनांक</translation>
    </message>
    <message>
        <source>Received by us on</source>
        <translation>आम्हाला मिळाले</translation>
    </message>
    <message>
        <source>Made under (law or order)</source>
        <translation>ज्या कायद्याने किंवा आदेशाने मागितले</translation>
    </message>
    <message>
        <source>We have received your demand for records named above.</source>
        <translation>वर लिहिलेली नोंदींची मागणी आम्हाला मिळाली आहे.</translation>
    </message>
    <message>
        <source>Counselling records are confidential. So is the question whether a person comes to us at all: this letter says neither that somebody does nor that nobody does.</source>
        <translation>समुपदेशनाच्या नोंदी गोपनीय आहेत. कोणी आमच्याकडे येते की नाही, हेही गोपनीय आहे: कोणी येते असे हे पत्र म्हणत नाही, आणि कोणी येत नाही असेही म्हणत नाही.</translation>
    </message>
    <message>
        <source>Our legal case files are confidential, and counselling records, if there are any, are kept apart from them. This letter says neither that we hold records of a person nor that we hold none.</source>
        <translation>आमचे कायदेशीर खटल्यांचे कागद गोपनीय आहेत, आणि समुपदेशनाच्या नोंदी असल्यास त्या त्यांच्यापासून वेगळ्या ठेवल्या जातात. आमच्याकडे कोणाच्या नोंदी आहेत असे हे पत्र म्हणत नाही, आणि नाहीत असेही म्हणत नाही.</translation>
    </message>
    <message>
        <source>So that we can answer properly, please send us in writing: the order or notice itself, the provision of law that it rests on, exactly which records are asked for and of which time, and for what they are needed.</source>
        <translation>आम्हाला नीट उत्तर देता यावे म्हणून कृपया लेखी पाठवा: आदेश किंवा नोटीस, ती ज्या कायद्याच्या तरतुदीवर आधारित आहे ती तरतूद, नेमक्या कोणत्या आणि कोणत्या काळातील नोंदी मागितल्या आहेत, आणि त्या कशासाठी हव्या आहेत.</translation>
    </message>
    <message>
        <source>We respect the orders of the court. We ask respectfully to be heard before anything confidential is produced, that no more is asked for than the case needs, and that what is produced is kept under seal.</source>
        <translation>आम्ही न्यायालयाच्या आदेशांचा आदर करतो. आमची नम्र विनंती आहे की गोपनीय काहीही सादर होण्यापूर्वी आमचे म्हणणे ऐकावे, खटल्याला लागते त्यापेक्षा जास्त मागू नये, आणि जे सादर होईल ते सीलबंद ठेवावे.</translation>
    </message>
    <message>
        <source>A demand that is not made in writing, and names no law or order, cannot be answered with records.</source>
        <translation>जी मागणी लेखी नाही आणि कोणताही कायदा किंवा आदेश सांगत नाही, तिच्या उत्तरात नोंदी देता येत नाहीत.</translation>
    </message>
    <message>
        <source>Your question to us</source>
        <translation>आमच्याकडे आपली विचारणा</translation>
    </message>
    <message>
        <source>We have received the question named above.</source>
        <translation>वर नमूद केलेली विचारणा आम्हाला मिळाली आहे.</translation>
    </message>
    <message>
        <source>We tell nobody whether a person comes to us or has ever come to us, and that includes parents, husbands, wives and other family. Everybody who asks gets this same answer. So this letter says neither yes nor no.</source>
        <translation>एखादी व्यक्ती आमच्याकडे येते का किंवा कधी आली आहे का, हे आम्ही कोणालाही सांगत नाही; आईवडील, पती, पत्नी आणि कुटुंबातील इतरांनाही नाही. जे कोणी विचारतात त्यांना हेच उत्तर मिळते. म्हणून हे पत्र हो म्हणत नाही आणि नाहीही म्हणत नाही.</translation>
    </message>
    <message>
        <source>Please do not take it as an answer about anybody. If you are looking for somebody or are worried about them, the police can help you.</source>
        <translation>हे कोणाहीबद्दलचे उत्तर समजू नये. आपण कोणाला शोधत असाल किंवा कोणाची काळजी वाटत असेल, तर पोलीस आपल्याला मदत करू शकतात.</translation>
    </message>
    <message>
        <source>If you think that you have a right to see a record, please tell us in writing on what it rests. We have it examined by a lawyer before we answer.</source>
        <translation>एखादी नोंद पाहण्याचा आपल्याला हक्क आहे असे वाटत असेल, तर त्याचा आधार काय आहे ते आम्हाला लेखी कळवा. उत्तर देण्याआधी आम्ही ते वकिलांकडून तपासून घेतो.</translation>
    </message>
    <message>
        <source>We will answer the notice as the law asks. Please tell us the number of the case and the officer who made the notice, and name each document. What was said in confidence is produced only after we have taken legal advice, and no more of it than the case needs.</source>
        <translation>आम्ही नोटिशीला कायद्यानुसार उत्तर देऊ. कृपया प्रकरणाचा क्रमांक आणि नोटीस देणारे अधिकारी कळवा, आणि प्रत्येक दस्तऐवजाचे नाव लिहा. गोपनीयपणे सांगितलेले आम्ही कायदेशीर सल्ला घेतल्यानंतरच सादर करतो, आणि प्रकरणाला लागेल त्याहून जास्त नाही.</translation>
    </message>
    <message>
        <source>Please tell us on what ground this organisation is asked. We give no personal information about anybody in answer to an application of this kind before we have taken legal advice.</source>
        <translation>या संस्थेकडे कोणत्या आधारावर मागितले जाते ते कृपया कळवा. कायदेशीर सल्ला घेण्याआधी अशा अर्जाच्या उत्तरात आम्ही कोणाचीही वैयक्तिक माहिती देत नाही.</translation>
    </message>
    <message>
        <source>We share your wish to protect children, and tell you at once what the safety of a child needs. We ask to be heard before anything else that was said in confidence is produced, and that the child&apos;s own wish is heard.</source>
        <translation>मुलांच्या संरक्षणाची आपली इच्छा आमचीही आहे, आणि मुलाच्या सुरक्षिततेसाठी जे लागेल ते आम्ही लगेच सांगतो. गोपनीयपणे सांगितलेले इतर काही सादर होण्याआधी आमचे म्हणणे ऐकले जावे, आणि मुलाची स्वतःची इच्छा ऐकली जावी, अशी आमची विनंती आहे.</translation>
    </message>
    <message>
        <source>We do not stand in the way of a search. We ask to see the warrant or the order, for the names and ranks of those who carry it out, and for a signed list of everything that is taken. Devices of ours hold encrypted records of many people whom no case is about. We ask that they are sealed in front of us, and opened only as a court orders.</source>
        <translation>आम्ही झडतीत अडथळा आणत नाही. आम्हाला वॉरंट किंवा आदेश पाहायचा आहे, झडती घेणाऱ्यांची नावे व पदे हवी आहेत, आणि घेतलेल्या प्रत्येक गोष्टीची सही केलेली यादी हवी आहे. आमच्या उपकरणांत अशा अनेक लोकांच्या एन्क्रिप्ट केलेल्या नोंदी आहेत ज्यांचा कोणत्याही प्रकरणाशी संबंध नाही. ती आमच्यासमोर सील केली जावीत, आणि फक्त न्यायालयाच्या आदेशाने उघडली जावीत, अशी आमची विनंती आहे.</translation>
    </message>
    <message>
        <source>We support your task. Please tell us under which provision you ask, and whether an account of our work in which no person can be found would serve it.</source>
        <translation>आम्ही आपल्या कामाला पाठिंबा देतो. कोणत्या तरतुदीखाली विचारले जाते ते कृपया कळवा, आणि ज्यात कोणतीही व्यक्ती ओळखू येत नाही असे आमच्या कामाचे वर्णन पुरेसे होईल का तेही.</translation>
    </message>
    <message>
        <source>We report figures in which no person can be found. Records, case stories and pictures of people who come to us are no part of a report. Please tell us which figures you need.</source>
        <translation>ज्यात कोणतीही व्यक्ती ओळखू येत नाही असे आकडे आम्ही कळवतो. आमच्याकडे येणाऱ्यांच्या नोंदी, कहाण्या आणि छायाचित्रे कोणत्याही अहवालाचा भाग नाहीत. आपल्याला कोणते आकडे हवे आहेत ते कृपया कळवा.</translation>
    </message>
    <message>
        <source>We say nothing about single persons, and do not arrange interviews with those who come to us. We ask you to publish nothing by which a person could be recognised. We are glad to speak of our work in general.</source>
        <translation>आम्ही कोणत्याही एका व्यक्तीबद्दल काही सांगत नाही, आणि आमच्याकडे येणाऱ्यांच्या मुलाखती घडवून आणत नाही. कोणीही ओळखू येईल असे काही प्रसिद्ध करू नये, अशी आमची विनंती आहे. आमच्या कामाबद्दल सर्वसाधारणपणे बोलण्यात आम्हाला आनंद आहे.</translation>
    </message>
    <message>
        <source>Please tell us in writing what you would like to know, and for what.</source>
        <translation>आपल्याला काय जाणून घ्यायचे आहे, आणि कशासाठी, ते कृपया लेखी कळवा.</translation>
    </message>
    <message>
        <source>We will answer by {day}.</source>
        <translation>आम्ही {day} पर्यंत उत्तर देऊ.</translation>
    </message>
    <message>
        <source>We will answer once we have this and have taken legal advice.</source>
        <translation>हे मिळाल्यावर आणि कायदेशीर सल्ला घेतल्यावर आम्ही उत्तर देऊ.</translation>
    </message>
    <message>
        <source>This is a draft and no legal advice. Please have a lawyer read it before it is sent, and strike out this note.</source>
        <translation>हा मसुदा आहे, कायदेशीर सल्ला नाही. पाठवण्यापूर्वी कृपया वकिलांकडून वाचून घ्या, आणि ही टीप खोडून टाका.</translation>
    </message>
    <message>
        <source>Reminder: application awaiting a reply</source>
        <translation>उत्तर न आलेला एक अर्ज</translation>
    </message>
    <message>
        <source>About</source>
        <translation>विषय</translation>
    </message>
    <message>
        <source>Our reference</source>
        <translation>आमचा संदर्भ</translation>
    </message>
    <message>
        <source>Reference of the office</source>
        <translation>कार्यालयाचा संदर्भ</translation>
    </message>
    <message>
        <source>Applied for on</source>
        <translation>अर्जाचा दिनांक</translation>
    </message>
    <message>
        <source>Answer promised by</source>
        <translation>उत्तर देण्याचा सांगितलेला दिनांक</translation>
    </message>
    <message>
        <source>We write on behalf of a person whom we support.</source>
        <translation>आम्ही ज्यांना मदत करतो अशा एका व्यक्तीच्या वतीने लिहीत आहोत.</translation>
    </message>
    <message>
        <source>We write on behalf of {name}, who has agreed to be named in this letter.</source>
        <translation>हे पत्र {name} यांच्या वतीने आहे; या पत्रात नाव असण्यास त्यांनी संमती दिली आहे.</translation>
    </message>
    <message>
        <source>The application named above has not been answered up to today, as far as we know.</source>
        <translation>आमच्या माहितीप्रमाणे वर नमूद केलेल्या अर्जाचे उत्तर आजपर्यंत आलेले नाही.</translation>
    </message>
    <message>
        <source>Before this letter we wrote to: {offices}.</source>
        <translation>या पत्राआधी आम्ही यांना लिहिले: {offices}.</translation>
    </message>
    <message>
        <source>We ask you to look into it, and to let us know in writing what has been done and by which day it will be decided.</source>
        <translation>कृपया यात लक्ष घालावे, आणि काय केले व कोणत्या दिवसापर्यंत निर्णय होईल ते आम्हाला लेखी कळवावे.</translation>
    </message>
    <message>
        <source>This letter names nobody. Please give our reference in your answer. If you need to know whom it is about, please ask us; we will ask the person first.</source>
        <translation>या पत्रात कोणाचेही नाव नाही. कृपया उत्तरात आमचा संदर्भ लिहावा. हे कोणाबद्दल आहे ते जाणून घेणे आवश्यक असल्यास आम्हाला विचारावे; आम्ही आधी त्यांना विचारू.</translation>
    </message>
    <message>
        <source>For the organisation (name, day, signature)</source>
        <translation>संस्थेच्या वतीने (नाव, दिवस, सही)</translation>
    </message>
    <message>
        <source>Legal files</source>
        <translation>कायदेशीर कागद</translation>
    </message>
    <message>
        <source>These are files of the legal casework of this organisation, and nothing else. They were written out from the casework vault alone. Counselling records are kept elsewhere under keys of their own: no counselling vault was opened to make this, and the person who made it holds the key of none.</source>
        <translation>हे या संस्थेच्या कायदेशीर कामाचे कागद आहेत, दुसरे काही नाही. ते फक्त केसवर्कच्या तिजोरीतून लिहिले आहेत. समुपदेशनाच्या नोंदी दुसरीकडे, स्वतःच्या वेगळ्या किल्ल्यांनी ठेवल्या जातात: हे तयार करण्यासाठी समुपदेशनाची कोणतीही तिजोरी उघडली नाही, आणि ज्यांनी हे तयार केले त्यांच्याकडे त्यांपैकी कशाचीही किल्ली नाही.</translation>
    </message>
    <message>
        <source>Handed over to</source>
        <translation>ज्यांना दिले</translation>
    </message>
    <message>
        <source>Asked for under (law or order)</source>
        <translation>ज्या कायद्याने किंवा आदेशाने मागितले</translation>
    </message>
    <message>
        <source>Reference of the demand</source>
        <translation>मागणीचा संदर्भ</translation>
    </message>
    <message>
        <source>Draft of a certificate for an electronic record</source>
        <translation>इलेक्ट्रॉनिक नोंदीच्या प्रमाणपत्राचा मसुदा</translation>
    </message>
    <message>
        <source>This is a draft for a lawyer. It certifies nothing until a lawyer has checked it and the persons named in it have completed and signed it. Please strike out this note then.</source>
        <translation>हा वकिलांसाठीचा मसुदा आहे. वकिलांनी तो तपासेपर्यंत आणि त्यात नमूद व्यक्तींनी तो पूर्ण करून सही करेपर्यंत तो काहीही प्रमाणित करत नाही. त्यानंतर कृपया ही सूचना खोडा.</translation>
    </message>
    <message>
        <source>Part A: by whoever produces the record</source>
        <translation>भाग अ: नोंद सादर करणाऱ्याकडून</translation>
    </message>
    <message>
        <source>Name of the file</source>
        <translation>फाइलचे नाव</translation>
    </message>
    <message>
        <source>Size in bytes</source>
        <translation>आकार (बाइट)</translation>
    </message>
    <message>
        <source>Hash of the file (SHA-256)</source>
        <translation>फाइलचा हॅश (SHA-256)</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>तयार केल्याचा दिवस</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>तयार केले</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>कोणत्या प्रोग्रामने तयार</translation>
    </message>
    <message>
        <source>Computer: make, model, serial number</source>
        <translation>संगणक: निर्माता, मॉडेल, अनुक्रमांक</translation>
    </message>
    <message>
        <source>In charge of it since</source>
        <translation>केव्हापासून त्याची जबाबदारी</translation>
    </message>
    <message>
        <source>I am in charge of the computer on which this file was made, or of the work that it is used for. The records in the file were entered there as part of that work. As far as I know, the computer worked as it should at that time; if it did not, I say below what was wrong and whether it touched these records. The hash above was computed from the file as it was saved.</source>
        <translation>ज्या संगणकावर ही फाइल तयार झाली, किंवा ज्या कामासाठी तो वापरला जातो, त्याची जबाबदारी माझ्याकडे आहे. फाइलमधील नोंदी त्या कामाचा भाग म्हणून तिथे केल्या गेल्या. माझ्या माहितीप्रमाणे त्या वेळी संगणक नीट काम करत होता; तसे नसल्यास काय बिघडले होते आणि त्याचा या नोंदींवर परिणाम झाला का, ते खाली लिहिले आहे. वरील हॅश जतन केलेल्या फाइलवरून काढला आहे.</translation>
    </message>
    <message>
        <source>Name, position, place, day, signature</source>
        <translation>नाव, पद, ठिकाण, दिवस, सही</translation>
    </message>
    <message>
        <source>Part B: by an expert</source>
        <translation>भाग ब: तज्ज्ञाकडून</translation>
    </message>
    <message>
        <source>Hash that I computed from the file, and how</source>
        <translation>फाइलवरून काढलेला हॅश, आणि कसा</translation>
    </message>
    <message>
        <source>Is it the same as in part A?</source>
        <translation>तो भाग अ मधील हॅशसारखाच आहे का?</translation>
    </message>
    <message>
        <source>I have examined the file that part A names, computed its hash myself, and compared the two.</source>
        <translation>भाग अ मध्ये नमूद फाइल माझ्याकडून तपासली गेली आहे, तिचा हॅश माझ्याकडून काढला गेला आहे, आणि दोन्हींची तुलना केली आहे.</translation>
    </message>
    <message>
        <source>Name, qualification, place, day, signature</source>
        <translation>नाव, पात्रता, ठिकाण, दिवस, सही</translation>
    </message>
    <message>
        <source>From what is not in it, nothing follows: neither that a person was counselled nor that they were not.</source>
        <translation>यात जे नाही त्यावरून काहीही ठरत नाही: कोणाला समुपदेशन मिळाले असेही नाही, मिळाले नाही असेही नाही.</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>खटले</translation>
    </message>
    <message>
        <source>References</source>
        <translation>खटल्याचे क्रमांक</translation>
    </message>
    <message>
        <source>Hearings</source>
        <translation>सुनावण्या</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>कामे</translation>
    </message>
    <message>
        <source>Summaries that a survivor agreed to send</source>
        <translation>सर्व्हायव्हरच्या संमतीने पाठवलेले सारांश</translation>
    </message>
    <message>
        <source>Why summaries are in it</source>
        <translation>यात सारांश का आहेत</translation>
    </message>
    <message>
        <source>State of the casework vault</source>
        <translation>केसवर्क तिजोरीची स्थिती</translation>
    </message>
    <message>
        <source>The code above stands for the casework vault as it was when this was written. With it the organisation can show later that nothing was changed.</source>
        <translation>वरचा कोड हे लिहिताना केसवर्कची तिजोरी कशी होती ते सांगतो. त्यावरून संस्था नंतर दाखवू शकते की काहीही बदलले नाही.</translation>
    </message>
    <message>
        <source>Entered on</source>
        <translation>लिहिले</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>बंद झाले</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>शेरा</translation>
    </message>
    <message>
        <source>next on {day}</source>
        <translation>पुढील तारीख {day}</translation>
    </message>
    <message>
        <source>by {day}</source>
        <translation>{day} पर्यंत</translation>
    </message>
    <message>
        <source>What follows a survivor agreed to for this one purpose: {purpose}.</source>
        <translation>पुढे जे लिहिले आहे त्याला सर्व्हायव्हरची संमती फक्त या एका उद्देशासाठी आहे: {purpose}.</translation>
    </message>
    <message>
        <source>Confidential. Legal files of the organisation named here.</source>
        <translation>गोपनीय. येथे लिहिलेल्या संस्थेचे कायदेशीर कागद.</translation>
    </message>
    <message>
        <source>If somebody comes to search or to seize</source>
        <translation>कोणी झडती घेण्यास किंवा जप्त करण्यास आल्यास</translation>
    </message>
    <message>
        <source>Stay calm and polite, and do not stand in the way. You may ask for each of these.</source>
        <translation>शांत व नम्र राहा, आणि अडवू नका. यातील प्रत्येक गोष्ट आपण मागू शकता.</translation>
    </message>
    <message>
        <source>Lock the desk, and let clients go to a safe place.</source>
        <translation>डेस्क लॉक करा, आणि क्लायंटना सुरक्षित ठिकाणी जाऊ द्या.</translation>
    </message>
    <message>
        <source>Call the lawyer and the supervisor. Ask to wait for them.</source>
        <translation>वकील आणि पर्यवेक्षक यांना फोन करा. त्यांची वाट पाहण्याची विनंती करा.</translation>
    </message>
    <message>
        <source>Ask to see the warrant or the order, and read it: what may be searched, and where. Make a copy or take a picture of it if that is allowed.</source>
        <translation>वॉरंट किंवा आदेश दाखवण्यास सांगा, आणि वाचा: कशाची आणि कुठे झडती घेता येते. परवानगी असल्यास त्याची प्रत किंवा छायाचित्र घ्या.</translation>
    </message>
    <message>
        <source>Write down names, ranks, the station and the time.</source>
        <translation>नावे, पदे, पोलीस ठाणे आणि वेळ लिहून घ्या.</translation>
    </message>
    <message>
        <source>Say that the records are confidential, and concern people whom the case is not about.</source>
        <translation>सांगा की नोंदी गोपनीय आहेत, आणि ज्यांचा प्रकरणाशी संबंध नाही अशा लोकांच्या आहेत.</translation>
    </message>
    <message>
        <source>Give no passphrase, recovery code or key file without the lawyer&apos;s advice. Delete and hide nothing.</source>
        <translation>वकिलांच्या सल्ल्याशिवाय कोणताही पासफ्रेज, पुनर्प्राप्ती कोड किंवा किल्लीची फाइल देऊ नका. काहीही पुसू किंवा लपवू नका.</translation>
    </message>
    <message>
        <source>Stay beside it, with a colleague, from beginning to end.</source>
        <translation>सुरुवातीपासून शेवटपर्यंत एका सहकाऱ्यासोबत तिथे थांबा.</translation>
    </message>
    <message>
        <source>Ask for a list of everything that is taken, with serial numbers, signed, and for a copy of it. Ask that devices are switched off and sealed in front of you.</source>
        <translation>जे काही घेतले जाते त्याची अनुक्रमांकांसह सही केलेली यादी आणि तिची प्रत मागा. उपकरणे आपल्यासमोर बंद करून सील करण्यास सांगा.</translation>
    </message>
    <message>
        <source>Afterwards, note it at the desk under Demands for records, and tell the administrator: the backups let the work go on.</source>
        <translation>नंतर ते डेस्कवर नोंदींच्या मागण्यांत लिहा, आणि प्रशासकाला सांगा: बॅकअपमुळे काम सुरू राहते.</translation>
    </message>
    <message>
        <source>Whom to call</source>
        <translation>कोणाला फोन करावा</translation>
    </message>
    <message>
        <source>Lawyer</source>
        <translation>वकील</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>पर्यवेक्षक</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>प्रशासक</translation>
    </message>
    <message>
        <source>This page is no legal advice. Please have the office&apos;s lawyer look at it first.</source>
        <translation>हे पान कायदेशीर सल्ला नाही. कृपया आधी कार्यालयाच्या वकिलांना दाखवा.</translation>
    </message>
</context>
<context>
    <name>machine</name>
    <message>
        <source>The clock of this computer does not set itself, so please switch that on and compare the clock with a telephone now and then.</source>
        <translation>या संगणकाचे घड्याळ स्वतः जुळत नाही, म्हणून कृपया ती सोय सुरू करा आणि अधूनमधून घड्याळ फोनशी ताडून पाहा.</translation>
    </message>
    <message>
        <source>The desk cannot see whether the clock sets itself, so please compare it with a telephone.</source>
        <translation>घड्याळ स्वतः जुळते का ते डेस्कला दिसत नाही, म्हणून कृपया ते फोनशी ताडून पाहा.</translation>
    </message>
    <message>
        <source>The time zone of this computer is not that of the office, so please set it, because other programs show other times.</source>
        <translation>या संगणकाचा वेळ-विभाग कार्यालयाचा नाही, म्हणून कृपया तो जुळवा, कारण इतर प्रोग्राम वेगळी वेळ दाखवतात.</translation>
    </message>
    <message>
        <source>No disk encryption was found. Records are encrypted all the same, but the disk of a lost computer then tells more than it should. Please ask whoever looks after it.</source>
        <translation>डिस्क एन्क्रिप्ट केलेली आढळली नाही. नोंदी तरीही एन्क्रिप्ट केलेल्या आहेत, पण हरवलेल्या संगणकाची डिस्क मग हवे त्यापेक्षा जास्त सांगते. कृपया संगणक सांभाळणाऱ्यांना विचारा.</translation>
    </message>
    <message>
        <source>The desk cannot see whether this disk is encrypted, so please ask whoever looks after the computer.</source>
        <translation>ही डिस्क एन्क्रिप्ट केलेली आहे का ते डेस्कला दिसत नाही, म्हणून कृपया संगणक सांभाळणाऱ्यांना विचारा.</translation>
    </message>
    <message>
        <source>This could not be looked at, so please ask whoever looks after the computer.</source>
        <translation>हे पाहता आले नाही, म्हणून कृपया संगणक सांभाळणाऱ्यांना विचारा.</translation>
    </message>
    <message>
        <source>There is no keyring that can keep this laptop&apos;s key. Please start the keyring of this computer, or choose a key file on a USB stick when the office is set up.</source>
        <translation>संगणकाची गुप्त किल्ली ठेवू शकेल अशी कीरिंग नाही. कृपया या संगणकाची कीरिंग सुरू करा, किंवा कार्यालय स्थापन करताना पेन ड्राइव्हवरील किल्लीची फाइल निवडा.</translation>
    </message>
    <message>
        <source>Fonts for Bengali and Devanagari are missing. Please install the desk again.</source>
        <translation>बंगाली आणि देवनागरीचे फॉन्ट नाहीत. कृपया डेस्क पुन्हा इन्स्टॉल करा.</translation>
    </message>
    <message>
        <source>The encrypted store is missing. Please install the desk again.</source>
        <translation>एन्क्रिप्ट केलेला साठा नाही. कृपया डेस्क पुन्हा इन्स्टॉल करा.</translation>
    </message>
    <message>
        <source>This computer has little memory, so signing in may be slow or may not work.</source>
        <translation>या संगणकात मेमरी कमी आहे, म्हणून साइन इन हळू होईल किंवा होणार नाही.</translation>
    </message>
    <message>
        <source>The desk cannot see how much memory this computer has, so please look that it has at least one gigabyte.</source>
        <translation>या संगणकात किती मेमरी आहे ते डेस्कला दिसत नाही, म्हणून किमान एक गिगाबाइट आहे का ते कृपया पाहा.</translation>
    </message>
    <message>
        <source>The window could not be tried, so please open the desk once and look.</source>
        <translation>विंडो उघडून पाहता आली नाही, म्हणून कृपया डेस्क एकदा उघडून पाहा.</translation>
    </message>
    <message>
        <source>The disk is nearly full. Please make room, so that backups can be made.</source>
        <translation>डिस्क जवळजवळ भरली आहे. बॅकअप बनवता यावेत म्हणून कृपया जागा करा.</translation>
    </message>
    <message>
        <source>Whoever uses this account can change the program, so please have it installed by an administrator in a place where others cannot write.</source>
        <translation>हे खाते वापरणाऱ्या कोणालाही प्रोग्राम बदलता येतो, म्हणून कृपया तो प्रशासकांकडून अशा ठिकाणी इन्स्टॉल करून घ्या जिथे इतरांना लिहिता येत नाही.</translation>
    </message>
    <message>
        <source>The desk cannot see who may change the program, so please ask whoever looks after the computer.</source>
        <translation>प्रोग्राम कोण बदलू शकते ते डेस्कला दिसत नाही, म्हणून कृपया संगणक सांभाळणाऱ्यांना विचारा.</translation>
    </message>
    <message>
        <source>The desk runs with an administrator&apos;s rights, so please work in an ordinary account.</source>
        <translation>डेस्क संगणक प्रशासकाच्या अधिकारांनी चालत आहे, म्हणून कृपया साध्या खात्यात काम करा.</translation>
    </message>
    <message>
        <source>Other accounts of this computer can look into the data folder, so please give it to this account alone.</source>
        <translation>या संगणकावरील इतर खात्यांना डेटा फोल्डर पाहता येते, म्हणून कृपया ते फक्त या खात्याला द्या.</translation>
    </message>
    <message>
        <source>The desk cannot see who may look into the data folder, so please ask whoever looks after the computer.</source>
        <translation>डेटा फोल्डर कोणाला पाहता येते ते डेस्कला दिसत नाही, म्हणून कृपया संगणक सांभाळणाऱ्यांना विचारा.</translation>
    </message>
    <message>
        <source>The screen of this computer does not lock itself, so please have it lock after a few minutes without anybody.</source>
        <translation>या संगणकाची स्क्रीन स्वतः लॉक होत नाही, म्हणून कोणी नसताना काही मिनिटांनी ती लॉक होईल असे कृपया करा.</translation>
    </message>
    <message>
        <source>The screen of this computer locks itself late, so please have it lock within a quarter of an hour.</source>
        <translation>या संगणकाची स्क्रीन उशिरा लॉक होते, म्हणून ती पाव तासाच्या आत लॉक होईल असे कृपया करा.</translation>
    </message>
    <message>
        <source>The desk cannot see whether the screen locks itself, so please wait for it once and look.</source>
        <translation>स्क्रीन स्वतः लॉक होते का ते डेस्कला दिसत नाही, म्हणून कृपया एकदा थांबून पाहा.</translation>
    </message>
    <message>
        <source>What the system moves out of memory may lie readable on the disk, so please have the swap encrypted or switched off, together with hibernation.</source>
        <translation>संगणक मेमरीतून जे बाहेर ठेवतो ते डिस्कवर वाचता येण्यासारखे राहू शकते, म्हणून कृपया स्वॅप एन्क्रिप्ट करून घ्या किंवा बंद करा, हायबरनेशनसह.</translation>
    </message>
    <message>
        <source>The window cannot open, because a part of Qt or a system library it needs is missing. Please install what “counsel-desk doctor” names.</source>
        <translation>विंडो उघडू शकत नाही, कारण Qt चा किंवा त्याला लागणाऱ्या सिस्टम लायब्ररीचा एक भाग नाही. “counsel-desk doctor” जे सांगते ते कृपया इन्स्टॉल करा.</translation>
    </message>
    <message>
        <source>The desk cannot see whether the swap is encrypted, so please ask whoever looks after the computer.</source>
        <translation>स्वॅप एन्क्रिप्ट केलेला आहे का ते डेस्कला दिसत नाही, म्हणून कृपया संगणक सांभाळणाऱ्यांना विचारा.</translation>
    </message>
    <message>
        <source>There is no office in this folder, so please look again once there is one.</source>
        <translation>या फोल्डरमध्ये कार्यालय नाही, म्हणून ते झाल्यावर कृपया पुन्हा पाहा.</translation>
    </message>
    <message>
        <source>No backup goes anywhere by itself, so please have the administrator choose a folder on another disk under “Backups”.</source>
        <translation>कोणताही बॅकअप आपोआप कुठेही जात नाही, म्हणून कृपया प्रशासकांना “बॅकअप” मध्ये दुसऱ्या डिस्कवरील फोल्डर निवडण्यास सांगा.</translation>
    </message>
    <message>
        <source>The last backup of this laptop is more than a week old or was never made, so please plug in the stick or disk for backups.</source>
        <translation>या लॅपटॉपचा शेवटचा बॅकअप एका आठवड्यापेक्षा जुना आहे किंवा कधीही बनवलेला नाही, म्हणून कृपया बॅकअपचा पेन ड्राइव्ह किंवा डिस्क लावा.</translation>
    </message>
    <message>
        <source>The backups lie on the disk that the records are on, so please choose a folder on another one.</source>
        <translation>बॅकअप आणि नोंदी एकाच डिस्कवर आहेत, म्हणून कृपया दुसऱ्या डिस्कवरील फोल्डर निवडा.</translation>
    </message>
    <message>
        <source>The desk cannot see whether the backups lie on another disk than the records, so please plug in the stick or disk for backups and look again.</source>
        <translation>बॅकअप नोंदींपेक्षा वेगळ्या डिस्कवर आहेत का ते डेस्कला दिसत नाही, म्हणून कृपया बॅकअपचा पेन ड्राइव्ह किंवा डिस्क लावा आणि पुन्हा पाहा.</translation>
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
        <translation>पुढे काय, आणि कोण काय करणार.</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>आकलन</translation>
    </message>
    <message>
        <source>How you understand it today.</source>
        <translation>आज तुम्हाला ते कसे समजते.</translation>
    </message>
    <message>
        <source>Intervention</source>
        <translation>केलेले काम</translation>
    </message>
    <message>
        <source>What you did or offered in the session.</source>
        <translation>सत्रात काय केले किंवा सुचवले.</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>प्रतिसाद</translation>
    </message>
    <message>
        <source>How they took it, and what helped. No quotations.</source>
        <translation>त्यांनी ते कसे घेतले, आणि कशाने मदत झाली. अवतरणे नकोत.</translation>
    </message>
    <message>
        <source>How they are today, in a few words of yours. Not the story.</source>
        <translation>ते आज कसे आहेत, आपल्या थोड्या शब्दांत. घटनेचे वर्णन नको.</translation>
    </message>
    <message>
        <source>What you could see, such as rest or unrest.</source>
        <translation>आपल्याला काय दिसले, जसे निवांतपणा किंवा अस्वस्थता.</translation>
    </message>
    <message>
        <source>What was done in the session, in a few words. Not the story.</source>
        <translation>सत्रात काय केले, थोड्या शब्दांत. घटनेचे वर्णन नको.</translation>
    </message>
    <message>
        <source>How they came, in a few words. Not the story.</source>
        <translation>ते कसे आले, थोड्या शब्दांत. घटनेचे वर्णन नको.</translation>
    </message>
    <message>
        <source>Which of their goals it was about.</source>
        <translation>ते त्यांच्या कोणत्या उद्दिष्टाबद्दल होते.</translation>
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
        <translation>त्यांचे स्वतःचे शब्द</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>जे दिसले</translation>
    </message>
    <message>
        <source>DAP</source>
        <translation>DAP</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>माहिती</translation>
    </message>
    <message>
        <source>BIRP</source>
        <translation>BIRP</translation>
    </message>
    <message>
        <source>Behaviour</source>
        <translation>वर्तन</translation>
    </message>
    <message>
        <source>GIRP</source>
        <translation>GIRP</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>उद्दिष्ट</translation>
    </message>
</context>
<context>
    <name>reading</name>
    <message>
        <source>Next</source>
        <translation>पुढचे</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>मागचे</translation>
    </message>
    <message>
        <source>To the end</source>
        <translation>शेवटी जा</translation>
    </message>
    <message>
        <source>Read to the end</source>
        <translation>शेवटपर्यंत वाचले</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{count} पैकी {number}</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>Report for support</source>
        <translation>मदतीसाठी अहवाल</translation>
    </message>
    <message>
        <source>It holds numbers and fixed words: no names, no codes, nothing from any record. Nothing is sent; you decide whom you give it to.</source>
        <translation>त्यात आकडे आणि ठरावीक शब्द आहेत: नावे नाहीत, कोड नाहीत, कोणत्याही नोंदीतले काही नाही. काहीही पाठवले जात नाही; ते कोणाला द्यायचे हे तुम्ही ठरवता.</translation>
    </message>
    <message>
        <source>System: {system} {version}, processor {processor}</source>
        <translation>सिस्टम: {system} {version}, प्रोसेसर {processor}</translation>
    </message>
    <message>
        <source>Memory: {memory} MiB; free on the disk: {free} MiB</source>
        <translation>मेमरी: {memory} MiB; डिस्कवर मोकळी जागा: {free} MiB</translation>
    </message>
    <message>
        <source>{topic}: {state}</source>
        <translation>{topic}: {state}</translation>
    </message>
    <message>
        <source>Office register: {state}</source>
        <translation>कार्यालयाची नोंदवही: {state}</translation>
    </message>
    <message>
        <source>Reason: {kind}</source>
        <translation>कारण: {kind}</translation>
    </message>
    <message>
        <source>Entries in the office log: {count}</source>
        <translation>कार्यालयाच्या लॉगमधील नोंदी: {count}</translation>
    </message>
    <message>
        <source>Vaults, {kind}, {size}: {count}</source>
        <translation>तिजोऱ्या, {kind}, {size}: {count}</translation>
    </message>
    <message>
        <source>File formats of this program: register {register}, vaults {vault}</source>
        <translation>या प्रोग्रामचे फाइल प्रकार: नोंदवही {register}, तिजोऱ्या {vault}</translation>
    </message>
    <message>
        <source>Keyring</source>
        <translation>कीरिंग</translation>
    </message>
    <message>
        <source>Fonts</source>
        <translation>फॉन्ट</translation>
    </message>
    <message>
        <source>Latest defects: {count}</source>
        <translation>अलीकडचे दोष: {count}</translation>
    </message>
    <message>
        <source>Program: Counsel Desk {version}, Python {python}, Qt {qt}</source>
        <translation>प्रोग्राम: Counsel Desk {version}, Python {python}, Qt {qt}</translation>
    </message>
    <message>
        <source>Display (Qt)</source>
        <translation>स्क्रीनवर दाखवणे (Qt)</translation>
    </message>
    <message>
        <source>Encrypted store</source>
        <translation>एन्क्रिप्ट केलेला साठा</translation>
    </message>
    <message>
        <source>Python</source>
        <translation>Python</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>मेमरी</translation>
    </message>
    <message>
        <source>Room on the disk</source>
        <translation>डिस्कवरील जागा</translation>
    </message>
    <message>
        <source>Disk encryption</source>
        <translation>डिस्क एन्क्रिप्शन</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>स्वॅप</translation>
    </message>
    <message>
        <source>Screen lock</source>
        <translation>स्क्रीन लॉक</translation>
    </message>
    <message>
        <source>Program folder</source>
        <translation>प्रोग्रामचे फोल्डर</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>डेटा फोल्डर</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>घड्याळ</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>वेळ-विभाग</translation>
    </message>
    <message>
        <source>Last backup</source>
        <translation>शेवटचा बॅकअप</translation>
    </message>
    <message>
        <source>Disk of the backups</source>
        <translation>बॅकअपची डिस्क</translation>
    </message>
    <message>
        <source>well</source>
        <translation>ठीक</translation>
    </message>
    <message>
        <source>could be better</source>
        <translation>अधिक चांगले होऊ शकते</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>नाही</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>माहीत नाही</translation>
    </message>
    <message>
        <source>another</source>
        <translation>दुसरे</translation>
    </message>
    <message>
        <source>could be read</source>
        <translation>वाचता आली</translation>
    </message>
    <message>
        <source>there is no office</source>
        <translation>कार्यालय नाही</translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>वाचता आली नाही</translation>
    </message>
    <message>
        <source>up to 1 MiB</source>
        <translation>1 MiB पर्यंत</translation>
    </message>
    <message>
        <source>up to 10 MiB</source>
        <translation>10 MiB पर्यंत</translation>
    </message>
    <message>
        <source>up to 100 MiB</source>
        <translation>100 MiB पर्यंत</translation>
    </message>
    <message>
        <source>larger than 100 MiB</source>
        <translation>100 MiB पेक्षा मोठ्या</translation>
    </message>
    <message>
        <source>file missing</source>
        <translation>फाइल गहाळ</translation>
    </message>
    <message>
        <source>counselling</source>
        <translation>समुपदेशन</translation>
    </message>
    <message>
        <source>casework</source>
        <translation>केसवर्क</translation>
    </message>
    <message>
        <source>wellbeing</source>
        <translation>स्वतःचे बरे वाटणे</translation>
    </message>
    <message>
        <source>supervision</source>
        <translation>पर्यवेक्षण</translation>
    </message>
</context>
<context>
    <name>sheets</name>
    <message>
        <source>Given on</source>
        <translation>दिल्याचा दिनांक</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>कोणी दिली</translation>
    </message>
    <message>
        <source>The child&apos;s own yes</source>
        <translation>मुलाचा स्वतःचा होकार</translation>
    </message>
    <message>
        <source>Too young to be asked: {reason}</source>
        <translation>विचारण्यासाठी वय खूप लहान आहे: {reason}</translation>
    </message>
    <message>
        <source>How</source>
        <translation>कशी</translation>
    </message>
    <message>
        <source>Interpreter present</source>
        <translation>दुभाषी उपस्थित होते</translation>
    </message>
    <message>
        <source>Free to say no</source>
        <translation>नाही म्हणण्याचे स्वातंत्र्य</translation>
    </message>
    <message>
        <source>Understood it and could decide</source>
        <translation>समजले, आणि ठरवता आले</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>होय</translation>
    </message>
    <message>
        <source>No</source>
        <translation>नाही</translation>
    </message>
    <message>
        <source>Still in force</source>
        <translation>जे अजून लागू आहे</translation>
    </message>
    <message>
        <source>Withdrawn on</source>
        <translation>मागे घेतल्याचा दिनांक</translation>
    </message>
    <message>
        <source>Signature or thumb impression</source>
        <translation>सही किंवा अंगठ्याचा ठसा</translation>
    </message>
    <message>
        <source>Guardian</source>
        <translation>पालक</translation>
    </message>
    <message>
        <source>The mark that was put to it</source>
        <translation>यावर केलेली खूण</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>साक्षीदार</translation>
    </message>
    <message>
        <source>How it was given</source>
        <translation>संमती कशी दिली</translation>
    </message>
    <message>
        <source>Given for the client by</source>
        <translation>त्यांच्या वतीने दिली</translation>
    </message>
    <message>
        <source>A part withdrawn on</source>
        <translation>एक भाग मागे घेतल्याची तारीख</translation>
    </message>
    <message>
        <source>For the Child Welfare Committee</source>
        <translation>बाल कल्याण समितीच्या वतीने</translation>
    </message>
    <message>
        <source>Counsellor</source>
        <translation>समुपदेशक</translation>
    </message>
    <message>
        <source>What was shared about you</source>
        <translation>तुमच्याबद्दल काय सांगितले गेले</translation>
    </message>
    <message>
        <source>This paper lists when something about you left counselling, and when it was called back. If something is missing or wrong, please tell your counsellor.</source>
        <translation>आपल्याबद्दलचे काही समुपदेशनाबाहेर केव्हा गेले, आणि केव्हा परत घेतले, याची यादी या कागदावर आहे. काही राहिले किंवा चुकीचे असेल तर आपल्या समुपदेशकांना सांगा.</translation>
    </message>
    <message>
        <source>Nothing is listed on this paper up to now.</source>
        <translation>आतापर्यंत या कागदावर काहीही नोंदलेले नाही.</translation>
    </message>
    <message>
        <source>What was called back is not at the caseworker&apos;s desk any more once that is confirmed. What had already been printed or saved before cannot be called back.</source>
        <translation>जे परत घेतले आहे ते, पक्की खबर आल्यावर, केसवर्करच्या डेस्कवर राहत नाही. जे आधीच छापले किंवा जतन केले होते ते परत घेता येत नाही.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>कोणाला</translation>
    </message>
    <message>
        <source>For</source>
        <translation>कशासाठी</translation>
    </message>
    <message>
        <source>What</source>
        <translation>काय</translation>
    </message>
    <message>
        <source>Weekly sheet</source>
        <translation>साप्ताहिक पान</translation>
    </message>
    <message>
        <source>If this laptop is lost, stolen or broken</source>
        <translation>हा लॅपटॉप हरवला, चोरीला गेला किंवा मोडला तर</translation>
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
        <translation>शेवटचा बॅकअप</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>अजून नाही</translation>
    </message>
    <message>
        <source>What whoever has the laptop can and cannot do</source>
        <translation>लॅपटॉप ज्याच्याकडे असेल त्याला काय करता येते आणि काय नाही</translation>
    </message>
    <message>
        <source>The records on it are encrypted, and each opens only with its person&apos;s passphrase. Whoever can sign in to the laptop&apos;s own account can see the names and roles of the staff and when they worked, and can try passphrases; a long one withstands that. If a desk was open and unlocked when it was taken, what was on the screen was open to them.</source>
        <translation>त्यावरील नोंदी एन्क्रिप्ट केलेल्या आहेत, आणि प्रत्येक नोंद फक्त त्या व्यक्तीच्या पासफ्रेजने उघडते. लॅपटॉपच्या स्वतःच्या खात्यात साइन इन करू शकणाऱ्याला कर्मचाऱ्यांची नावे, भूमिका व कामाच्या वेळा दिसू शकतात, आणि पासफ्रेज वापरून पाहता येतात; मोठा पासफ्रेज ते सहन करतो. चोरीच्या वेळी डेस्क उघडा असेल तर पडद्यावर जे होते ते दिसू शकले असते.</translation>
    </message>
    <message>
        <source>In the first hour</source>
        <translation>पहिल्या तासात</translation>
    </message>
    <message>
        <source>1. Tell the administrator and your supervisor by telephone. Nobody is blamed: the earlier it is known, the more can be done.</source>
        <translation>1. प्रशासक व आपल्या पर्यवेक्षकांना फोनवर सांगा. कोणालाही दोष दिला जात नाही: जितक्या लवकर कळेल तितके अधिक करता येते.</translation>
    </message>
    <message>
        <source>2. Write down when it was last seen, whether the desk was locked, and whether the key file, a stick with backups, a passphrase or sheets were with it.</source>
        <translation>2. तो शेवटी कधी दिसला, डेस्क लॉक होता का, आणि किल्लीची फाइल, बॅकअपचा पेन ड्राइव्ह, पासफ्रेज किंवा किल्ली-कागद त्यासोबत होते का ते लिहून ठेवा.</translation>
    </message>
    <message>
        <source>3. If a client may be in danger because somebody could read about them, speak with your supervisor first of all, and go by their safety plan.</source>
        <translation>3. कोणी वाचू शकल्यामुळे एखाद्या क्लायंटला धोका होऊ शकत असेल, तर सर्वात आधी आपल्या पर्यवेक्षकांशी बोला आणि क्लायंटच्या सुरक्षा योजनेनुसार वागा.</translation>
    </message>
    <message>
        <source>Working again, on another laptop</source>
        <translation>दुसऱ्या लॅपटॉपवर पुन्हा काम</translation>
    </message>
    <message>
        <source>8. If the laptop was taken, ask the office&apos;s lawyer on the first day whom the office has to tell, and how soon. What is known of the law is below; it is no legal advice.</source>
        <translation>8. लॅपटॉप चोरीला गेला असल्यास पहिल्याच दिवशी कार्यालयाच्या वकिलांना विचारा की कोणाला आणि किती लवकर कळवायचे. कायद्याबद्दल जे माहीत आहे ते खाली आहे; हा कायदेशीर सल्ला नव्हे.</translation>
    </message>
    <message>
        <source>5. The desk asks for the laptop&apos;s key. Give the key file, or the recovery code of anyone in the office, and choose where the key is to be kept here.</source>
        <translation>5. डेस्क लॅपटॉपची किल्ली मागतो. किल्लीची फाइल, किंवा कार्यालयातील कोणाचाही पुनर्प्राप्ती कोड द्या, आणि किल्ली इथे कुठे ठेवायची ते निवडा.</translation>
    </message>
    <message>
        <source>Please print this now and keep it away from the laptop, as you do with recovery codes and recovery sheets.</source>
        <translation>कृपया हे आत्ताच छापा आणि लॅपटॉपपासून दूर ठेवा, जसे पुनर्प्राप्ती कोड व पुनर्प्राप्ती कागद ठेवता.</translation>
    </message>
    <message>
        <source>4. Install Counsel Desk and open it. Choose “Restore from a backup”, and the folder with the backups. On the command line: counsel-desk restore FOLDER.</source>
        <translation>4. Counsel Desk बसवून उघडा. “बॅकअपमधून परत आणा” आणि बॅकअपचे फोल्डर निवडा. कमांड लाइनवर: counsel-desk restore FOLDER</translation>
    </message>
    <message>
        <source>6. Everybody signs in with the passphrase they had when the backup was made, and checks whether their last records are there. What was written after the backup is written again. Whoever has forgotten their passphrase uses their recovery code; whoever has neither is invited again, and the recovery sheets give them their records back.</source>
        <translation>6. सर्वजण बॅकअपच्या वेळी असलेल्या पासफ्रेजने साइन इन करतात आणि आपल्या शेवटच्या नोंदी आहेत का ते पाहतात. बॅकअपनंतर लिहिलेले पुन्हा लिहिले जाते. पासफ्रेज विसरल्यास पुनर्प्राप्ती कोड वापरला जातो; दोन्ही नसल्यास पुन्हा आमंत्रण दिले जाते, आणि पुनर्प्राप्ती कागद नोंदी परत देतात.</translation>
    </message>
    <message>
        <source>In the first days</source>
        <translation>पहिल्या काही दिवसांत</translation>
    </message>
    <message>
        <source>7. The administrator chooses a folder under “Backups” again: the new laptop knows of none. Everybody chooses a new passphrase and prints a new recovery code under “Passphrase and keys”.</source>
        <translation>7. प्रशासक “बॅकअप” मध्ये पुन्हा एक फोल्डर निवडतात: नव्या लॅपटॉपला कोणताही माहीत नसतो. सर्वजण “पासफ्रेज आणि किल्ल्या” मध्ये नवा पासफ्रेज निवडतात आणि नवा पुनर्प्राप्ती कोड छापतात.</translation>
    </message>
    <message>
        <source>9. Report the theft to the police without saying whose records were on the laptop.</source>
        <translation>9. लॅपटॉपवर कोणाच्या नोंदी होत्या हे न सांगता पोलिसांना चोरी कळवा.</translation>
    </message>
    <message>
        <source>10. If the old laptop comes back, do not open the desk on it. The administrator deletes its data: two laptops with the same records would contradict each other.</source>
        <translation>10. जुना लॅपटॉप परत मिळाल्यास त्यावर डेस्क उघडू नका. प्रशासक त्यातील माहिती पुसतात: एकाच नोंदी असलेले दोन लॅपटॉप एकमेकांशी विसंगत होतील.</translation>
    </message>
    <message>
        <source>Actions so far</source>
        <translation>आतापर्यंतच्या कृती</translation>
    </message>
    <message>
        <source>This code stands for everything that happened at the desk until now. Please keep the sheet away from the computer. If older files are ever put in place of the office&apos;s own, the desk no longer knows this code.</source>
        <translation>हा कोड डेस्कवर आतापर्यंत झालेल्या प्रत्येक गोष्टीचा आहे. कृपया हे पान संगणकापासून दूर ठेवा. कधी कार्यालयाच्या फाइलींच्या जागी जुन्या फाइली ठेवल्या गेल्या, तर डेस्कला हा कोड ओळखता येणार नाही.</translation>
    </message>
    <message>
        <source>Printed and put away by</source>
        <translation>कोणी छापले आणि जपून ठेवले</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाव</translation>
    </message>
    <message>
        <source>Questionnaires over time</source>
        <translation>काळानुसार प्रश्नावल्या</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>क्लायंट</translation>
    </message>
    <message>
        <source>Printed on</source>
        <translation>छापल्याचा दिनांक</translation>
    </message>
    <message>
        <source>cannot be scored</source>
        <translation>गुण काढता येत नाहीत</translation>
    </message>
    <message>
        <source>A score opens a conversation. It is no diagnosis, and it may be wrong. Scores that could not be worked out are left out, never counted as 0.</source>
        <translation>गुण ही संवादाची सुरुवात आहे. ते निदान नाही आणि त्यात चूक असू शकते. जे गुण काढता आले नाहीत ते वगळले आहेत, कधीही शून्य मानलेले नाहीत.</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>पान</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} / {count}</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>पुनर्प्राप्ती कागद</translation>
    </message>
    <message>
        <source>With {threshold} of the {count} sheets, the administrator confirms new people and, one day, recovers the office. No single sheet opens anything.</source>
        <translation>{count} पैकी {threshold} कागदांनी प्रशासक नव्या व्यक्तींची पुष्टी करतात आणि कधी गरज पडल्यास कार्यालय परत मिळवतात. एकट्या कोणत्याही कागदाने काहीही उघडत नाही.</translation>
    </message>
    <message>
        <source>Please give each sheet to another trusted person, sealed in an envelope, and keep none of them near the computer. Do not photograph or scan it. Once you have said that the sheets are on paper, the desk cannot print them again.</source>
        <translation>कृपया प्रत्येक कागद वेगळ्या विश्वासू व्यक्तीला सीलबंद द्या, आणि संगणकाजवळ एकही ठेवू नका. त्याचा फोटो किंवा स्कॅन घेऊ नका. कागद छापून झाल्याचे सांगितल्यावर डेस्क ते पुन्हा छापू शकत नाही.</translation>
    </message>
    <message>
        <source>Kept by (name, day, signature)</source>
        <translation>कोणाकडे आहे (नाव, दिवस, सही)</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>पुनर्प्राप्ती कोड</translation>
    </message>
    <message>
        <source>With this code you choose a new passphrase if you forget yours. It opens your records by itself, so please keep it as you would keep your records.</source>
        <translation>तुमचा पासफ्रेज विसरल्यास या कोडने नवा निवडता येतो. हा एकटाच तुमच्या नोंदी उघडतो, म्हणून कृपया तो तुमच्या नोंदींसारखाच जपून ठेवा.</translation>
    </message>
    <message>
        <source>Please keep it at home or in a locked place, not with the computer, and show it to nobody. It is not kept anywhere else.</source>
        <translation>कृपया हे घरी किंवा कुलपात ठेवा, संगणकासोबत नाही, आणि कोणालाही दाखवू नका. हे इतर कुठेही ठेवलेले नाही.</translation>
    </message>
    <message>
        <source>The passphrase of a file</source>
        <translation>फाइलचा पासफ्रेज</translation>
    </message>
    <message>
        <source>You saved a locked file, and the desk was left before you had noted its passphrase. Please note it now, and send it separately from the file.</source>
        <translation>तुम्ही एक लॉक केलेली फाइल जतन केली होती, आणि तिचा पासफ्रेज लिहून घेण्याआधी डेस्क बंद झाला. कृपया तो आत्ता लिहून घ्या, आणि फाइलपासून वेगळा पाठवा.</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>तुमचा पासफ्रेज</translation>
    </message>
    <message>
        <source>With this passphrase you sign in for the first time. Please choose one of your own under “My keys” then, and tear this sheet up.</source>
        <translation>या पासफ्रेजने तुम्ही पहिल्यांदा साइन इन कराल. त्यानंतर “माझ्या किल्ल्या” मध्ये स्वतःचा निवडा, आणि हे पान फाडून टाका.</translation>
    </message>
    <message>
        <source>Your keys in words</source>
        <translation>तुमच्या किल्ल्या, शब्दांत</translation>
    </message>
    <message>
        <source>Before the administrator confirms your keys, read these words to each other, by telephone or in person: every word must be the same as on the administrator&apos;s screen. They are no secret, and they are not your recovery code.</source>
        <translation>प्रशासकांनी तुमच्या किल्ल्यांची पुष्टी करण्याआधी हे शब्द एकमेकांना वाचून दाखवा, फोनवर किंवा समोरासमोर: प्रत्येक शब्द प्रशासकांच्या स्क्रीनवरच्यासारखाच हवा. हे शब्द गुप्त नाहीत, आणि हा तुमचा पुनर्प्राप्ती कोड नाही.</translation>
    </message>
    <message>
        <source>Your invitation to the desk</source>
        <translation>डेस्कसाठी तुमचे निमंत्रण</translation>
    </message>
    <message>
        <source>Choose “I have an invitation code” at the desk, write your name as it is written here, and enter this code. You then choose a passphrase that nobody else knows.</source>
        <translation>डेस्कवर “माझ्याकडे निमंत्रण कोड आहे” निवडा, तुमचे नाव इथे आहे तसेच लिहा, आणि हा कोड भरा. मग तुम्ही इतर कोणालाही माहीत नसलेला पासफ्रेज निवडा.</translation>
    </message>
    <message>
        <source>Please hand this slip over in person. After the first sign-in it is no longer of any use and can be torn up.</source>
        <translation>कृपया ही चिठ्ठी स्वतः हातात द्या. पहिल्यांदा प्रवेश केल्यावर तिचा उपयोग राहत नाही आणि ती फाडून टाकता येते.</translation>
    </message>
    <message>
        <source>A caseload in figures</source>
        <translation>एक कार्यभार, आकड्यांत</translation>
    </message>
    <message>
        <source>Open files of one counsellor on the last day of each month, by the support they needed. A figure of fewer than five people is not shown, nor one from which it could be worked out. The same holds for all sheets together: whatever stands on two of them is the same or differs by five people or more. Others are left out at random, so that a gap tells nothing. Only who agreed to statistics is counted.</source>
        <translation>दर महिन्याच्या शेवटच्या दिवशी एका समुपदेशकाच्या सुरू फाइली, किती आधार लागला त्यानुसार. पाचपेक्षा कमी जणांचा आकडा दाखवला जात नाही, आणि ज्यावरून तो काढता येईल तोही नाही. सर्व पाने मिळूनही हेच: दोन पानांवर जे आहे ते सारखे आहे किंवा पाच किंवा जास्त जणांनी वेगळे आहे. आणखी काही यादृच्छिकपणे वगळले जातात, म्हणजे जे नाही त्यावरून काही कळत नाही. आकडेवारीला होकार दिलेल्यांनाच मोजले जाते.</translation>
    </message>
    <message>
        <source>{count} open files</source>
        <translation>सुरू असलेल्या फाइली: {count}</translation>
    </message>
    <message>
        <source>All open files together: not shown</source>
        <translation>सर्व खुल्या फाइल मिळून: दाखवलेले नाही</translation>
    </message>
    <message>
        <source>{group}: {count}</source>
        <translation>{group}: {count}</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>दाखवलेले नाही</translation>
    </message>
    <message>
        <source>For me</source>
        <translation>माझ्यासाठी</translation>
    </message>
    <message>
        <source>What I notice</source>
        <translation>मला जे जाणवते</translation>
    </message>
    <message>
        <source>What I can do</source>
        <translation>मला काय करता येईल</translation>
    </message>
    <message>
        <source>People and places that do me good</source>
        <translation>मला बरे वाटणारी माणसे आणि जागा</translation>
    </message>
    <message>
        <source>People I can turn to</source>
        <translation>ज्यांच्याकडे मला मदत मागता येईल ती माणसे</translation>
    </message>
    <message>
        <source>Where I can call</source>
        <translation>मला कुठे फोन करता येईल</translation>
    </message>
    <message>
        <source>Whom I can call at night</source>
        <translation>रात्री कोणाला फोन करता येईल</translation>
    </message>
    <message>
        <source>A phone I can use</source>
        <translation>मला वापरता येईल असा फोन</translation>
    </message>
    <message>
        <source>A word we agreed on</source>
        <translation>आपण ठरवलेला शब्द</translation>
    </message>
    <message>
        <source>Around me</source>
        <translation>माझ्या आजूबाजूला</translation>
    </message>
    <message>
        <source>My way there and back</source>
        <translation>माझा जाण्या-येण्याचा मार्ग</translation>
    </message>
    <message>
        <source>What matters to me</source>
        <translation>माझ्यासाठी काय महत्त्वाचे आहे</translation>
    </message>
    <message>
        <source>What was said to you at the beginning</source>
        <translation>सुरुवातीला तुम्हाला जे सांगितले</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>सांगणारे</translation>
    </message>
    <message>
        <source>What you told when you came</source>
        <translation>आल्यावर तुम्ही जे सांगितले</translation>
    </message>
    <message>
        <source>What you want to work on</source>
        <translation>तुम्हाला कशावर काम करायचे आहे</translation>
    </message>
    <message>
        <source>What carries you</source>
        <translation>तुम्हाला बळ देणारे</translation>
    </message>
    <message>
        <source>Who supports you</source>
        <translation>तुम्हाला कोण आधार देते</translation>
    </message>
    <message>
        <source>Where you are at ease</source>
        <translation>तुम्हाला कुठे मोकळे वाटते</translation>
    </message>
    <message>
        <source>Ways to reach you</source>
        <translation>तुमच्याशी संपर्काचे मार्ग</translation>
    </message>
    <message>
        <source>Safe times, and other words on contact</source>
        <translation>सुरक्षित वेळा, आणि संपर्काबद्दल इतर गोष्टी</translation>
    </message>
    <message>
        <source>Born on</source>
        <translation>जन्म दिनांक</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>वय</translation>
    </message>
    <message>
        <source>You may be under 18; this is not settled yet</source>
        <translation>आपले वय 18 पेक्षा कमी असू शकते; हे अजून निश्चित झालेले नाही</translation>
    </message>
    <message>
        <source>Something you want</source>
        <translation>तुम्हाला हवे असलेले काही</translation>
    </message>
    <message>
        <source>To be looked at again</source>
        <translation>पुन्हा पाहण्याचा दिनांक</translation>
    </message>
    <message>
        <source>How far it is, by your own measure</source>
        <translation>कुठपर्यंत आले, तुमच्या स्वतःच्या मापाने</translation>
    </message>
    <message>
        <source>Safety plan</source>
        <translation>सुरक्षा योजना</translation>
    </message>
    <message>
        <source>How safe you were thought to be</source>
        <translation>तुमची सुरक्षितता कशी दिसली</translation>
    </message>
    <message>
        <source>How you saw it yourself</source>
        <translation>तुम्हाला स्वतःला ते कसे दिसले</translation>
    </message>
    <message>
        <source>What the worry was about</source>
        <translation>चिंता कशाची होती</translation>
    </message>
    <message>
        <source>Whether you were hurt that day</source>
        <translation>त्या दिवशी तुम्हाला दुखापत होती का</translation>
    </message>
    <message>
        <source>Whether you had a safe place for the night</source>
        <translation>रात्रीसाठी तुमच्याकडे सुरक्षित जागा होती का</translation>
    </message>
    <message>
        <source>Whether there was sexual violence in the days before</source>
        <translation>त्याआधीच्या दिवसांत लैंगिक हिंसा झाली होती का</translation>
    </message>
    <message>
        <source>If you stop coming: whom we may ask, and what we may say</source>
        <translation>तुम्ही येणे थांबवल्यास: कोणाला विचारता येईल, आणि काय सांगता येईल</translation>
    </message>
    <message>
        <source>If you go missing: whom we may ask, and what we may say</source>
        <translation>तुम्ही बेपत्ता झाल्यास: कोणाला विचारता येईल, आणि काय सांगता येईल</translation>
    </message>
    <message>
        <source>If you die: whom we may turn to, and what we may say</source>
        <translation>तुमचा मृत्यू झाल्यास: कोणाशी बोलता येईल, आणि काय सांगता येईल</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>का</translation>
    </message>
    <message>
        <source>What speaks for your safety</source>
        <translation>तुमच्या सुरक्षिततेच्या बाजूने असलेले</translation>
    </message>
    <message>
        <source>What was agreed with you</source>
        <translation>तुमच्यासोबत जे ठरले</translation>
    </message>
    <message>
        <source>Asked for you</source>
        <translation>तुमच्यासाठी मागितलेले</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>उत्तर</translation>
    </message>
    <message>
        <source>Promised by</source>
        <translation>या दिनांकापर्यंतचे आश्वासन</translation>
    </message>
    <message>
        <source>Somebody asked for your records</source>
        <translation>कोणीतरी आपल्या नोंदी मागितल्या</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>कोणी मागितले</translation>
    </message>
    <message>
        <source>Under which law or order</source>
        <translation>कोणत्या कायद्याने किंवा आदेशाने</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>काय ठरले</translation>
    </message>
    <message>
        <source>What was given</source>
        <translation>काय दिले</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>उत्तराचा दिवस</translation>
    </message>
    <message>
        <source>Your comment</source>
        <translation>तुमचे मत</translation>
    </message>
    <message>
        <source>Sex, as it was noted</source>
        <translation>लिंग, जसे नोंदवले आहे</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>स्त्री</translation>
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
        <translation>तुमची नोंद</translation>
    </message>
    <message>
        <source>This is a copy of what is kept about you, as it is today. If something is wrong, you may ask for it to be put right, and your own statement is kept beside it.</source>
        <translation>तुमच्याबद्दल जे ठेवले आहे त्याची ही आजची प्रत आहे. काही चुकले असल्यास ते दुरुस्त करायला तुम्ही सांगू शकता, आणि तुमचे स्वतःचे म्हणणे त्याच्यासोबत ठेवले जाते.</translation>
    </message>
    <message>
        <source>Please keep it where nobody reads it whom you do not want to read it. If you have no such place, your counsellor can keep it for you.</source>
        <translation>तुम्हाला नको असलेले कोणी ते वाचणार नाही अशा जागी कृपया ठेवा. अशी जागा नसल्यास तुमच्या समुपदेशक ते तुमच्यासाठी ठेवू शकतात.</translation>
    </message>
    <message>
        <source>What is not in this copy</source>
        <translation>या प्रतीत काय नाही</translation>
    </message>
    <message>
        <source>Notes that your counsellor makes for their own thinking are kept apart from the record and are not in it. Nor is what was written about other people, such as those who were in a group with you.</source>
        <translation>आपले समुपदेशक स्वतःच्या विचारासाठी ज्या नोंदी ठेवतात त्या या नोंदींपासून वेगळ्या असतात आणि यात नाहीत. इतरांबद्दल लिहिलेले, जसे गटात आपल्यासोबत असलेल्यांबद्दल, तेही यात नाही.</translation>
    </message>
    <message>
        <source>If you do not agree, you can ask the Mental Health Review Board to look again. Your counsellor helps you to write to it if you wish.</source>
        <translation>आपण सहमत नसल्यास मानसिक आरोग्य पुनर्विलोकन मंडळाला पुन्हा पाहण्यास सांगू शकता. आपल्याला हवे असल्यास आपले समुपदेशक त्यांना लिहिण्यास मदत करतात.</translation>
    </message>
    <message>
        <source>If you do not agree, you can ask the person at this office who looks into complaints to look again, and after that the Data Protection Board of India. Your counsellor helps you to write if you wish.</source>
        <translation>आपण सहमत नसल्यास या कार्यालयातील तक्रारी पाहणाऱ्या व्यक्तीला पुन्हा पाहण्यास सांगू शकता, आणि त्यानंतर भारतीय डेटा संरक्षण मंडळाला. आपल्याला हवे असल्यास आपले समुपदेशक लिहिण्यास मदत करतात.</translation>
    </message>
    <message>
        <source>You can reach them here: {who}</source>
        <translation>त्यांच्याशी इथे संपर्क साधता येतो: {who}</translation>
    </message>
    <message>
        <source>The answer is due within {days} days.</source>
        <translation>उत्तर {days} दिवसांत द्यायचे असते.</translation>
    </message>
    <message>
        <source>These parts were left out as well:</source>
        <translation>हे भागही वगळले आहेत:</translation>
    </message>
    <message>
        <source>Your details</source>
        <translation>तुमची माहिती</translation>
    </message>
    <message>
        <source>Your code here</source>
        <translation>इथला तुमचा कोड</translation>
    </message>
    <message>
        <source>What you want to be called</source>
        <translation>तुम्हाला कोणत्या नावाने हाक मारावी</translation>
    </message>
    <message>
        <source>With your counsellor since</source>
        <translation>तुमच्या समुपदेशकांसोबत कधीपासून</translation>
    </message>
    <message>
        <source>Last day of the work together</source>
        <translation>एकत्र कामाचा शेवटचा दिवस</translation>
    </message>
    <message>
        <source>Note on a session</source>
        <translation>एका भेटीची टीप</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>सही केल्याचा दिनांक</translation>
    </message>
    <message>
        <source>Amended because</source>
        <translation>बदलण्याचे कारण</translation>
    </message>
    <message>
        <source>In force until</source>
        <translation>या दिनांकापर्यंत लागू</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>संमती</translation>
    </message>
    <message>
        <source>Shared about you</source>
        <translation>तुमच्याबद्दल सांगितलेले</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>ठरलेली भेट</translation>
    </message>
    <message>
        <source>Group session</source>
        <translation>गट भेट</translation>
    </message>
    <message>
        <source>Picture or paper</source>
        <translation>चित्र किंवा कागद</translation>
    </message>
    <message>
        <source>It is not printed here. Please ask your counsellor for a copy of it.</source>
        <translation>हे इथे छापलेले नाही. याची प्रत हवी असल्यास कृपया तुमच्या समुपदेशकांना सांगा.</translation>
    </message>
    <message>
        <source>What you wished to be put right</source>
        <translation>तुम्हाला जे दुरुस्त करून हवे होते</translation>
    </message>
    <message>
        <source>Your statement</source>
        <translation>तुमचे म्हणणे</translation>
    </message>
    <message>
        <source>The end of the work together</source>
        <translation>एकत्र कामाचा शेवट</translation>
    </message>
    <message>
        <source>Your counsellor tried to reach you on {day}</source>
        <translation>{day} रोजी तुमच्यापर्यंत पोहोचण्याचा प्रयत्न</translation>
    </message>
    <message>
        <source>Talked over with a supervisor</source>
        <translation>पर्यवेक्षकांशी चर्चा</translation>
    </message>
    <message>
        <source>Being asked later how you are</source>
        <translation>नंतर तुमची विचारपूस</translation>
    </message>
    <message>
        <source>You do not want it</source>
        <translation>तुम्हाला ते नको आहे</translation>
    </message>
    <message>
        <source>What came of looking again</source>
        <translation>पुन्हा पाहण्याचा निष्कर्ष</translation>
    </message>
    <message>
        <source>Kept longer</source>
        <translation>अधिक काळ ठेवले</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>या दिनांकापर्यंत</translation>
    </message>
    <message>
        <source>Legal hold: nothing of the file is destroyed</source>
        <translation>कायदेशीर जतन: फाइलमधील काहीही नष्ट केले जात नाही</translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation>संपल्याचा दिवस</translation>
    </message>
    <message>
        <source>Why it ended</source>
        <translation>का संपले</translation>
    </message>
    <message>
        <source>Came from another counsellor</source>
        <translation>दुसऱ्या समुपदेशकांकडून आले</translation>
    </message>
    <message>
        <source>From</source>
        <translation>कोणाकडून</translation>
    </message>
    <message>
        <source>Did you know of it</source>
        <translation>तुम्हाला माहीत होते का</translation>
    </message>
    <message>
        <source>Something here does not fit</source>
        <translation>इथे काहीतरी जुळत नाही</translation>
    </message>
    <message>
        <source>The desk has stopped to protect what is written here. Nothing has been changed. It is not your doing, and you have lost no time: the earlier this is looked at, the better.</source>
        <translation>इथे लिहिलेल्याच्या संरक्षणासाठी डेस्क थांबला आहे. काहीही बदललेले नाही. हे तुमच्यामुळे नाही, आणि वेळ वाया गेलेला नाही: हे जितक्या लवकर पाहिले जाईल तितके चांगले.</translation>
    </message>
    <message>
        <source>Noticed on</source>
        <translation>कधी लक्षात आले</translation>
    </message>
    <message>
        <source>First entry that does not fit</source>
        <translation>न जुळणारी पहिली नोंद</translation>
    </message>
    <message>
        <source>Everything fits until</source>
        <translation>इथपर्यंत सर्व जुळते</translation>
    </message>
    <message>
        <source>the administrator of the office</source>
        <translation>कार्यालयाचे प्रशासक</translation>
    </message>
    <message>
        <source>1. Please do not go on at this computer, and leave its files as they are. What you need to write down meanwhile, write on paper and keep it with you.</source>
        <translation>1. कृपया या संगणकावर पुढे काम करू नका, आणि त्यातील फाइल आहेत तशा राहू द्या. दरम्यान जे लिहायचे असेल ते कागदावर लिहून स्वतःजवळ ठेवा.</translation>
    </message>
    <message>
        <source>2. Tell {names} in person or by telephone, not by a message. Show them this sheet.</source>
        <translation>2. {names} यांना समोरासमोर किंवा फोनवर सांगा, संदेशाने नाही. त्यांना हा कागद दाखवा.</translation>
    </message>
    <message>
        <source>3. The administrator copies the whole data folder to a stick, so that it can be looked at, and has its files checked (“counsel-desk verify”). The code below is compared with the weekly sheets.</source>
        <translation>3. प्रशासक पूर्ण माहितीचे फोल्डर पेन ड्राइव्हवर कॉपी करतात म्हणजे ते पाहता येईल, आणि फाइलची तपासणी करून घेतात (“counsel-desk verify”). खालील कोडची साप्ताहिक कागदांशी तुलना केली जाते.</translation>
    </message>
    <message>
        <source>4. Then the last backup from before that day is put in place of the folder, and everybody checks whether their last entries are there.</source>
        <translation>4. मग त्या दिवसाआधीचा शेवटचा बॅकअप फोल्डरच्या जागी ठेवला जातो, आणि सर्वजण आपल्या शेवटच्या नोंदी आहेत का ते पाहतात.</translation>
    </message>
    <message>
        <source>This code says how far the office log fits:</source>
        <translation>हा कोड सांगतो की कार्यालयाचा लॉग कुठपर्यंत जुळतो:</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>कोणाला मिळाले</translation>
    </message>
    <message>
        <source>Week from {first} to {last}</source>
        <translation>{first} ते {last} आठवडा</translation>
    </message>
    <message>
        <source>Nothing is planned in this week.</source>
        <translation>या आठवड्यात काही ठरलेले नाही.</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>गट</translation>
    </message>
    <message>
        <source>Confidential.</source>
        <translation>गोपनीय.</translation>
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
        <translation>मंगळवार</translation>
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
        <translation>सत्राच्या नोंदी</translation>
    </message>
    <message>
        <source>Process note</source>
        <translation>प्रक्रिया नोंद</translation>
    </message>
    <message>
        <source>File</source>
        <translation>फाइल</translation>
    </message>
    <message>
        <source>Notes on these pages</source>
        <translation>या पानांवरील नोंदी</translation>
    </message>
    <message>
        <source>{count} of {all}</source>
        <translation>{all} पैकी {count}</translation>
    </message>
    <message>
        <source>Session of {day}</source>
        <translation>{day} चे सत्र</translation>
    </message>
    <message>
        <source>Signed on {moment}.</source>
        <translation>{moment} रोजी सही केली.</translation>
    </message>
    <message>
        <source>Late entry.</source>
        <translation>उशिरा लिहिली.</translation>
    </message>
    <message>
        <source>Amended: {reason}</source>
        <translation>दुरुस्ती: {reason}</translation>
    </message>
    <message>
        <source>Saved on {moment}.</source>
        <translation>{moment} रोजी जतन केले.</translation>
    </message>
    <message>
        <source>Confidential. For the counsellor&apos;s own use only.</source>
        <translation>गोपनीय. फक्त समुपदेशकाच्या स्वतःच्या कामासाठी.</translation>
    </message>
    <message>
        <source>A process note is your own reflection and no part of the record. On paper it can be found, and a court may ask for it. Keep it locked away, and shred it when it has served.</source>
        <translation>ही नोंद म्हणजे तुमचे स्वतःचे चिंतन आहे, अभिलेखाचा भाग नाही. कागदावर ती कोणाच्या हाती लागू शकते, आणि न्यायालय ती मागू शकते. कुलपात ठेवा, आणि काम झाल्यावर फाडून टाका.</translation>
    </message>
    <message>
        <source>Report in figures</source>
        <translation>आकड्यांत अहवाल</translation>
    </message>
    <message>
        <source>Offices</source>
        <translation>कार्यालये</translation>
    </message>
    <message>
        <source>{name}, figures of {day}</source>
        <translation>{name}, {day} चे आकडे</translation>
    </message>
    <message>
        <source>Only who agreed to statistics is counted. A figure of fewer than five people is not shown, nor one from which it could be worked out, with this report and all before it. What is missing is left out for this reason or at random, so every sum is at least so many.</source>
        <translation>आकडेवारीला होकार दिलेल्यांनाच मोजले जाते. पाचपेक्षा कमी जणांचा आकडा दाखवला जात नाही, आणि या व आधीच्या सर्व अहवालांवरून ज्यावरून तो काढता येईल तोही नाही. जे नाही ते या कारणाने किंवा यादृच्छिकपणे वगळले आहे, म्हणून प्रत्येक बेरीज किमान तितकी आहे.</translation>
    </message>
    <message>
        <source>Counsellors</source>
        <translation>समुपदेशक</translation>
    </message>
    <message>
        <source>{count}, of whom {amber} near the limit of their workload and {red} over it</source>
        <translation>{count}, त्यांपैकी {amber} कामाच्या भाराच्या मर्यादेजवळ आणि {red} तिच्यापेक्षा जास्त</translation>
    </message>
    <message>
        <source>Open files, those of everybody</source>
        <translation>सुरू फाइली, सर्वांच्या</translation>
    </message>
    <message>
        <source>Sessions in 28 days</source>
        <translation>28 दिवसांतील सत्रे</translation>
    </message>
    <message>
        <source>People served at the end of each month</source>
        <translation>दर महिन्याच्या अखेरीस सेवा घेणारे लोक</translation>
    </message>
    <message>
        <source>At the end of {month}</source>
        <translation>{month} च्या अखेरीस</translation>
    </message>
    <message>
        <source>Sessions of these people in three months</source>
        <translation>या लोकांची तीन महिन्यांतील सत्रे</translation>
    </message>
    <message>
        <source>Share with a reliable improvement</source>
        <translation>खात्रीशीर सुधारणेचा वाटा</translation>
    </message>
    <message>
        <source>{share} % of {count} who answered a questionnaire twice</source>
        <translation>दोनदा प्रश्नावली भरलेल्या {count} जणांपैकी {share} %</translation>
    </message>
    <message>
        <source>at least {count}</source>
        <translation>किमान {count}</translation>
    </message>
    <message>
        <source>No month can be shown yet.</source>
        <translation>अजून कोणत्याही महिन्याचे काही दाखवता येत नाही.</translation>
    </message>
    <message>
        <source>not shown: too few</source>
        <translation>दाखवलेले नाही: फार कमी</translation>
    </message>
    <message>
        <source>What people say of our work</source>
        <translation>आमच्या कामाबद्दल लोक काय म्हणतात</translation>
    </message>
    <message>
        <source>This sheet is for survivors who want to talk together about how this office works, and to have a say in what it does next. Nobody needs to say anything about themselves.</source>
        <translation>हा कागद अशा सर्व्हायव्हरांसाठी आहे ज्यांना या कार्यालयाच्या कामाबद्दल एकत्र बोलायचे आहे आणि पुढे काय करायचे यात मत द्यायचे आहे. कोणालाही स्वतःबद्दल काही सांगण्याची गरज नाही.</translation>
    </message>
    <message>
        <source>Answers given up to {day}</source>
        <translation>{day} पर्यंत दिलेली उत्तरे</translation>
    </message>
    <message>
        <source>About the counselling here</source>
        <translation>इथल्या समुपदेशनाबद्दल</translation>
    </message>
    <message>
        <source>About other services that people were sent to</source>
        <translation>लोकांना पाठवलेल्या इतर सेवांबद्दल</translation>
    </message>
    <message>
        <source>Of the {count} people who answered, most said “mostly” or “fully”: {high}.</source>
        <translation>उत्तर दिलेल्या {count} जणांपैकी बहुतेकांनी “बहुतेक” किंवा “पूर्णपणे” असे म्हटले: {high}.</translation>
    </message>
    <message>
        <source>Of the {count} people who answered, {high} said “mostly” or “fully”.</source>
        <translation>उत्तर दिलेल्या {count} जणांपैकी {high} जणांनी “बहुतेक” किंवा “पूर्णपणे” असे म्हटले.</translation>
    </message>
    <message>
        <source>At least {count} people said “mostly” or “fully”.</source>
        <translation>किमान {count} जणांनी “बहुतेक” किंवा “पूर्णपणे” असे म्हटले.</translation>
    </message>
    <message>
        <source>At least {count} people said “partly”.</source>
        <translation>किमान {count} जणांनी “काही प्रमाणात” असे म्हटले.</translation>
    </message>
    <message>
        <source>At least {count} people said “not at all” or “a little”.</source>
        <translation>किमान {count} जणांनी “अजिबात नाही” किंवा “थोडेसे” असे म्हटले.</translation>
    </message>
    <message>
        <source>Too few people answered to say anything that could not point to one of them.</source>
        <translation>खूप कमी जणांनी उत्तर दिले; काही सांगितले तर त्यांच्यापैकी कोणी ओळखू आले असते.</translation>
    </message>
    <message>
        <source>Too few people have answered, or agreed to be counted, for anything to be shown yet.</source>
        <translation>खूप कमी जणांनी उत्तर दिले आहे किंवा मोजणीला होकार दिला आहे, म्हणून अजून काहीही दाखवता येत नाही.</translation>
    </message>
    <message>
        <source>To talk about together</source>
        <translation>एकत्र बोलण्यासाठी</translation>
    </message>
    <message>
        <source>What of this fits with how you see the work here? What does not?</source>
        <translation>इथले काम तुम्हाला जसे दिसते त्याच्याशी यातले काय जुळते? काय जुळत नाही?</translation>
    </message>
    <message>
        <source>What is good and should stay as it is?</source>
        <translation>काय चांगले आहे आणि तसेच राहावे?</translation>
    </message>
    <message>
        <source>What should change first?</source>
        <translation>सर्वांत आधी काय बदलावे?</translation>
    </message>
    <message>
        <source>What was not asked here, and should be?</source>
        <translation>इथे काय विचारले नाही, जे विचारायला हवे?</translation>
    </message>
    <message>
        <source>Who of you should be there when it is decided, and how will you all hear of it?</source>
        <translation>निर्णय होताना तुमच्यापैकी कोणी तिथे असावे, आणि तो तुम्हा सर्वांना कसा कळेल?</translation>
    </message>
    <message>
        <source>Only people who agreed to be counted are in these figures, and only answers that they shared. A figure of fewer than {count} people is not shown, nor one from which it could be worked out. Others are left out at random, so that a gap tells nothing. Complaints are not counted: they go to one person, sealed.</source>
        <translation>मोजणीला होकार दिलेलेच लोक या आकड्यांत आहेत, आणि त्यांनी सांगितलेली उत्तरेच. {count} पेक्षा कमी जणांचा आकडा दाखवला जात नाही, ज्यावरून तो काढता येईल तोही नाही. आणखी काही यादृच्छिकपणे वगळले जाते, म्हणजे जे नाही त्यावरून काही कळत नाही. तक्रारी मोजल्या जात नाहीत: त्या सीलबंद होऊन एकाच व्यक्तीकडे जातात.</translation>
    </message>
    <message>
        <source>Printed on {day}</source>
        <translation>छापल्याचा दिनांक {day}</translation>
    </message>
    <message>
        <source>How the team is</source>
        <translation>गट कसा आहे</translation>
    </message>
    <message>
        <source>Means over those who take part in this office&apos;s team figures, of five people at least, in eight weeks each. The questions are not validated.</source>
        <translation>या कार्यालयातील गटाच्या आकड्यांत सहभागी असणाऱ्यांची सरासरी, किमान पाच जणांची, आठ-आठ आठवड्यांची. प्रश्न प्रमाणित नाहीत.</translation>
    </message>
    <message>
        <source>{name}, eight weeks until {day}</source>
        <translation>{name}, {day} पर्यंतचे आठ आठवडे</translation>
    </message>
    <message>
        <source>{value} of {highest}</source>
        <translation>{highest} पैकी {value}</translation>
    </message>
    <message>
        <source>For {name}, {day}</source>
        <translation>{name} यांच्यासाठी, {day}</translation>
    </message>
</context>
<context>
    <name>summary</name>
    <message>
        <source>The client has come to counselling since {since}.</source>
        <translation>{since} पासून क्लायंटचे समुपदेशन सुरू आहे.</translation>
    </message>
    <message>
        <source>Sessions held up to now: {count}; the last one was on {last}.</source>
        <translation>आतापर्यंत {count} वेळा भेट झाली; शेवटची {last} रोजी.</translation>
    </message>
    <message>
        <source>At the beginning the client chose what they want support with: {concerns}.</source>
        <translation>सुरुवातीला त्यांनी कोणत्या बाबतीत आधार हवा ते निवडले: {concerns}.</translation>
    </message>
    <message>
        <source>The client&apos;s safety was last assessed on {day}. As it was seen then: {level}.</source>
        <translation>त्यांची सुरक्षितता शेवटची {day} रोजी पाहिली गेली. तेव्हाचे मत: {level}.</translation>
    </message>
    <message>
        <source>What was asked for the client up to now:</source>
        <translation>आतापर्यंत त्यांच्यासाठी जे मागितले गेले:</translation>
    </message>
    <message>
        <source>Goals that the client set: working on {open}, reached {reached}.</source>
        <translation>त्यांनी स्वतः ठरवलेली उद्दिष्टे: {open} चालू, {reached} साध्य.</translation>
    </message>
    <message>
        <source>It is to be looked at again on {day}.</source>
        <translation>हे {day} रोजी पुन्हा पाहिले जाईल.</translation>
    </message>
    <message>
        <source>{service}: {state} (since {day})</source>
        <translation>{service}: {state} ({day} पासून)</translation>
    </message>
    <message>
        <source>No session has been held yet.</source>
        <translation>अजून एकही भेट झालेली नाही.</translation>
    </message>
    <message>
        <source>{title}, answered on {day}.</source>
        <translation>{title}, {day} रोजी उत्तरे दिली.</translation>
    </message>
    <message>
        <source>{title}, answered on {day}; the first time on {first}.</source>
        <translation>{title}, {day} रोजी उत्तरे दिली; पहिल्यांदा {first} रोजी.</translation>
    </message>
    <message>
        <source>{score}: {value}, on a scale from {low} to {high}</source>
        <translation>{score}: {value}, {low} ते {high} या मापावर</translation>
    </message>
    <message>
        <source>{score}: {value} (the first time {before}), on a scale from {low} to {high}</source>
        <translation>{score}: {value} (पहिल्या वेळी {before}), {low} ते {high} या मापावर</translation>
    </message>
    <message>
        <source>{line} ({band}).</source>
        <translation>{line} ({band}).</translation>
    </message>
    <message>
        <source>{line}.</source>
        <translation>{line}.</translation>
    </message>
    <message>
        <source>A higher figure means more difficulty.</source>
        <translation>आकडा जास्त म्हणजे अडचण जास्त.</translation>
    </message>
    <message>
        <source>A higher figure means more well-being.</source>
        <translation>आकडा जास्त म्हणजे स्वास्थ्य जास्त.</translation>
    </message>
    <message>
        <source>Since the first time it has become better by enough to count.</source>
        <translation>पहिल्या वेळेपासून हे दखल घेण्याइतके बरे झाले आहे.</translation>
    </message>
    <message>
        <source>Since the first time it has become worse by enough to count.</source>
        <translation>पहिल्या वेळेपासून हे दखल घेण्याइतके अवघड झाले आहे.</translation>
    </message>
    <message>
        <source>Since the first time it has not changed by enough to count.</source>
        <translation>पहिल्या वेळेपासून दखल घेण्याइतका बदल झालेला नाही.</translation>
    </message>
    <message>
        <source>A difference smaller than {points} points may be chance.</source>
        <translation>{points} गुणांपेक्षा कमी फरक योगायोग असू शकतो.</translation>
    </message>
    <message>
        <source>Its publisher counts a difference of {points} points or more as meaningful.</source>
        <translation>याचे प्रकाशक {points} गुण किंवा त्याहून जास्त फरक अर्थपूर्ण मानतात.</translation>
    </message>
    <message>
        <source>It is not known how large a difference has to be before it means something.</source>
        <translation>किती फरक झाल्यावर त्याला अर्थ असतो हे माहीत नाही.</translation>
    </message>
    <message>
        <source>Shared as the client agreed, and for one purpose only</source>
        <translation>त्यांच्या संमतीप्रमाणे, आणि फक्त एका उद्देशासाठी</translation>
    </message>
    <message>
        <source>About</source>
        <translation>कोणाबद्दल</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>उद्देश</translation>
    </message>
    <message>
        <source>From</source>
        <translation>प्रेषक</translation>
    </message>
    <message>
        <source>{name}, counsellor</source>
        <translation>{name}, समुपदेशक</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>कार्यालय</translation>
    </message>
    <message>
        <source>Signature of the counsellor</source>
        <translation>समुपदेशकाची सही</translation>
    </message>
    <message>
        <source>Qualification and registration</source>
        <translation>पात्रता व नोंदणी</translation>
    </message>
    <message>
        <source>Written on</source>
        <translation>लिहिल्याचा दिनांक</translation>
    </message>
    <message>
        <source>The consent is in force until</source>
        <translation>संमती या दिनांकापर्यंत लागू आहे</translation>
    </message>
    <message>
        <source>The client asks</source>
        <translation>त्यांची विनंती</translation>
    </message>
    <message>
        <source>Confidential. The client may withdraw the consent at any time and need not say why.</source>
        <translation>गोपनीय. क्लायंटला कधीही, कारण न सांगता, संमती मागे घेता येते.</translation>
    </message>
    <message>
        <source>Figures from questionnaires are no diagnosis, and they may differ from one day to the next.</source>
        <translation>प्रश्नावल्यांतील आकडे रोगनिदान नाहीत, आणि ते दिवसागणिक वेगळे असू शकतात.</translation>
    </message>
    <message>
        <source>Results of questionnaires</source>
        <translation>प्रश्नावल्यांचे निकाल</translation>
    </message>
    <message>
        <source>Coming to counselling</source>
        <translation>समुपदेशनाला येणे</translation>
    </message>
    <message>
        <source>Strengths and supports</source>
        <translation>त्यांना बळ देणारे</translation>
    </message>
    <message>
        <source>Please use this for the purpose above only, show it to nobody else, and destroy it when the consent ends or is withdrawn.</source>
        <translation>कृपया हे फक्त वर लिहिलेल्या उद्देशासाठी वापरा, इतर कोणालाही दाखवू नका, आणि त्यांची संमती संपल्यावर किंवा त्यांनी ती मागे घेतल्यावर हे नष्ट करा.</translation>
    </message>
    <message>
        <source>It tells only what the client agreed to; what is not in it was not asked about or is not for sharing.</source>
        <translation>यात फक्त त्यांनी संमती दिलेलेच आहे; जे यात नाही ते विचारले गेले नाही किंवा सांगण्यासाठी नाही.</translation>
    </message>
    <message>
        <source>The client agreed that you read this, so that you can support them well.</source>
        <translation>तुम्ही त्यांना चांगली मदत करू शकाल म्हणून तुम्ही हे वाचावे यास त्यांनी संमती दिली आहे.</translation>
    </message>
    <message>
        <source>What the client wants support with</source>
        <translation>त्यांना कशासाठी आधार हवा आहे</translation>
    </message>
    <message>
        <source>What the client needs, and what we recommend</source>
        <translation>त्यांना काय हवे आहे, आणि आमच्या शिफारशी</translation>
    </message>
    <message>
        <source>The client&apos;s safety</source>
        <translation>त्यांची सुरक्षितता</translation>
    </message>
    <message>
        <source>Daily functioning</source>
        <translation>रोजचे जीवन कसे चालते</translation>
    </message>
    <message>
        <source>If you need to know more, please ask the client, or ask us: we will ask them first.</source>
        <translation>आणखी माहिती हवी असल्यास त्यांना विचारा, किंवा आम्हाला: आम्ही आधी त्यांना विचारू.</translation>
    </message>
    <message>
        <source>This statement was written at the client&apos;s wish for their claim to compensation. It tells how they are and what they need, as seen in counselling. It is no medical certificate.</source>
        <translation>हे निवेदन क्लायंटच्या इच्छेने त्यांच्या भरपाईच्या दाव्यासाठी लिहिले आहे. समुपदेशनात दिसल्याप्रमाणे, ते कसे आहेत आणि त्यांना काय हवे आहे, हे त्यात सांगितले आहे. हे वैद्यकीय प्रमाणपत्र नाही.</translation>
    </message>
    <message>
        <source>The counselling on which this rests</source>
        <translation>ज्या समुपदेशनावर हे आधारित आहे</translation>
    </message>
    <message>
        <source>What weighs on the client</source>
        <translation>त्यांच्या मनावरचा भार</translation>
    </message>
    <message>
        <source>What this means for the client&apos;s daily life</source>
        <translation>त्यांच्या रोजच्या जीवनावर याचा परिणाम</translation>
    </message>
    <message>
        <source>What the client needs to recover</source>
        <translation>सावरण्यासाठी त्यांना काय हवे आहे</translation>
    </message>
    <message>
        <source>Please use this for the client&apos;s claim only, show it to nobody who does not decide on it, and do not make it public. The client&apos;s name and what could tell who they are may not be printed or published.</source>
        <translation>कृपया हे फक्त त्यांच्या दाव्यासाठी वापरा, जे त्यावर निर्णय घेत नाहीत त्यांना दाखवू नका, आणि जाहीर करू नका. त्यांचे नाव आणि ज्यावरून त्या ओळखता येतील ते छापता किंवा प्रसिद्ध करता येत नाही.</translation>
    </message>
    <message>
        <source>Please do not ask the client to tell again what happened because of this statement. If something is unclear, please ask us: we will ask them first.</source>
        <translation>कृपया या निवेदनामुळे त्यांना काय घडले ते पुन्हा सांगायला लावू नका. काही स्पष्ट नसल्यास आम्हाला विचारा: आम्ही आधी त्यांना विचारू.</translation>
    </message>
    <message>
        <source>This letter tells when the client came to counselling. It does not tell why, and nothing of what was spoken about.</source>
        <translation>समुपदेशनासाठी केव्हा येणे झाले एवढेच हे पत्र सांगते. का, आणि काय बोलणे झाले यातील काहीही यात नाही.</translation>
    </message>
    <message>
        <source>Nothing about the client&apos;s health, case or credibility can be concluded from it.</source>
        <translation>त्यांचे आरोग्य, त्यांचा खटला किंवा त्यांच्या बोलण्याचा खरेपणा याबद्दल यावरून कोणताही निष्कर्ष काढता येत नाही.</translation>
    </message>
    <message>
        <source>Please read this today. The client agreed that you know how their safety is seen, so that you can help to keep them safe.</source>
        <translation>कृपया हे आजच वाचा. त्यांची सुरक्षितता कशी दिसते हे तुम्हाला कळावे यास त्यांनी संमती दिली आहे, म्हणजे तुम्ही त्यांना सुरक्षित ठेवण्यास मदत करू शकाल.</translation>
    </message>
    <message>
        <source>How the client&apos;s safety is seen</source>
        <translation>त्यांची सुरक्षितता कशी दिसते</translation>
    </message>
    <message>
        <source>What the client needs now</source>
        <translation>त्यांना आत्ता काय हवे आहे</translation>
    </message>
    <message>
        <source>Please speak with the client before you do anything, and do not call, write or visit in a way that they have not named as safe.</source>
        <translation>काहीही करण्याआधी कृपया त्यांच्याशी बोला; त्यांनी सुरक्षित म्हणून न सांगितलेल्या मार्गाने फोन करू नका, लिहू नका किंवा भेटायला जाऊ नका.</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>उपस्थिती</translation>
    </message>
    <message>
        <source>How safety is seen can change within a day. Please ask us before you rely on this later.</source>
        <translation>सुरक्षिततेची स्थिती एका दिवसातही बदलू शकते. नंतर यावर विसंबण्याआधी आम्हाला विचारा.</translation>
    </message>
</context>
<context>
    <name>units</name>
    <message>
        <source>years</source>
        <translation>वर्षे</translation>
    </message>
    <message>
        <source>months</source>
        <translation>महिने</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>आठवडे</translation>
    </message>
    <message>
        <source>days</source>
        <translation>दिवस</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>तास</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>मिनिटे</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>सेकंद</translation>
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
        <translation>फूट</translation>
    </message>
    <message>
        <source>per minute</source>
        <translation>प्रति मिनिट</translation>
    </message>
    <message>
        <source>per day</source>
        <translation>दररोज</translation>
    </message>
    <message>
        <source>per week</source>
        <translation>दर आठवड्याला</translation>
    </message>
</context>
<context>
    <name>verify</name>
    <message>
        <source>This file is not encrypted.</source>
        <translation>ही फाइल एन्क्रिप्ट केलेली नाही.</translation>
    </message>
    <message>
        <source>This file is missing.</source>
        <translation>ही फाइल गहाळ आहे.</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>ही फाइल रिकामी आहे.</translation>
    </message>
    <message>
        <source>This file is a link, or leads elsewhere.</source>
        <translation>ही फाइल लिंक आहे, किंवा दुसरीकडे जाते.</translation>
    </message>
    <message>
        <source>The office register knows nothing of this file.</source>
        <translation>कार्यालयाच्या नोंदवहीला या फाइलबद्दल काहीही माहीत नाही.</translation>
    </message>
    <message>
        <source>This file was changed since it was closed.</source>
        <translation>ही फाइल बंद केल्यानंतर बदलली गेली.</translation>
    </message>
    <message>
        <source>The office register was changed or has gaps; entry {number} is the first that is not as it was.</source>
        <translation>कार्यालयाची नोंदवही बदलली गेली किंवा तिच्यात काही गहाळ आहे; नोंद {number} ही पहिली आहे जी होती तशी नाही.</translation>
    </message>
    <message>
        <source>A letter that was posted is missing from the register.</source>
        <translation>टपालात ठेवलेले एक पत्र नोंदवहीत नाही.</translation>
    </message>
    <message>
        <source>The activity log of the earlier version is missing from the register.</source>
        <translation>आधीच्या आवृत्तीचा कृतींचा लॉग नोंदवहीत नाही.</translation>
    </message>
    <message>
        <source>A form of the office&apos;s library is missing from the register.</source>
        <translation>रजिस्टरमध्ये कार्यालयाच्या लायब्ररीतील एक फॉर्म नाही.</translation>
    </message>
    <message>
        <source>The key of a vault is missing from the register.</source>
        <translation>एका तिजोरीची किल्ली नोंदवहीत नाही.</translation>
    </message>
    <message>
        <source>A record was changed or is out of its place.</source>
        <translation>एक नोंद बदलली गेली किंवा आपल्या जागी नाही.</translation>
    </message>
    <message>
        <source>The records do not lead to the signed head.</source>
        <translation>नोंदी सही केलेल्या शेवटच्या नोंदीपर्यंत पोहोचत नाहीत.</translation>
    </message>
    <message>
        <source>A picture or paper in a file is missing or is not what was attached.</source>
        <translation>फाइलमधील एक चित्र किंवा कागद गहाळ आहे, किंवा जोडला होता तो नाही.</translation>
    </message>
    <message>
        <source>What is kept beside the records, such as drafts and seals, is partly older than the records.</source>
        <translation>नोंदींसोबत असलेले काही, जसे मसुदे आणि सील, त्यांच्यापेक्षा जुने आहे.</translation>
    </message>
    <message>
        <source>The vault is older than the office register last saw it.</source>
        <translation>कार्यालयाच्या नोंदवहीने शेवटी पाहिलेल्यापेक्षा तिजोरी जुनी आहे.</translation>
    </message>
    <message>
        <source>Some pages of this file were altered or damaged.</source>
        <translation>या फाइलमधील काही पाने बदललेली किंवा खराब झालेली आहेत.</translation>
    </message>
    <message>
        <source>The inner structure of this file is damaged.</source>
        <translation>या फाइलची आतली रचना खराब झाली आहे.</translation>
    </message>
    <message>
        <source>This file of a backup is damaged or was changed, so backups that need it cannot be restored. Please make a backup on another stick or disk.</source>
        <translation>बॅकअपमधील ही फाइल खराब आहे किंवा बदलली गेली, म्हणून जे बॅकअप तिच्यावर अवलंबून आहेत ते परत आणता येत नाहीत. कृपया दुसऱ्या पेन ड्राइव्ह किंवा डिस्कवर बॅकअप करा.</translation>
    </message>
    <message>
        <source>No finished backup names this file: one was interrupted, or its list is missing.</source>
        <translation>पूर्ण झालेल्या कोणत्याही बॅकअपमध्ये या फाइलचे नाव नाही: एक मध्येच थांबला, किंवा त्याची यादी गहाळ आहे.</translation>
    </message>
</context>
<context>
    <name>voice</name>
    <message>
        <source>Do you feel listened to here?</source>
        <translation>इथे तुमचे ऐकले जाते असे तुम्हाला वाटते का?</translation>
    </message>
    <message>
        <source>Do we talk about what matters to you?</source>
        <translation>तुमच्यासाठी महत्त्वाचे असते त्याबद्दल आपण बोलतो का?</translation>
    </message>
    <message>
        <source>Do you feel free to say no here?</source>
        <translation>तुम्ही इथे मोकळेपणाने नाही म्हणू शकता का?</translation>
    </message>
    <message>
        <source>Were you treated with respect there?</source>
        <translation>तिथे तुम्हाला आदराने वागवले का?</translation>
    </message>
    <message>
        <source>Did you get what you went there for?</source>
        <translation>तुम्ही तिथे ज्यासाठी गेलात ते मिळाले का?</translation>
    </message>
    <message>
        <source>Would you go there again?</source>
        <translation>तुम्ही तिथे पुन्हा जाल का?</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>अजिबात नाही</translation>
    </message>
    <message>
        <source>A little</source>
        <translation>थोडेसे</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>काही प्रमाणात</translation>
    </message>
    <message>
        <source>Mostly</source>
        <translation>बहुतेक</translation>
    </message>
    <message>
        <source>Fully</source>
        <translation>पूर्णपणे</translation>
    </message>
    <message>
        <source>These questions are for you alone to answer. Nothing depends on what you say, and you may skip any of them.</source>
        <translation>या प्रश्नांची उत्तरे फक्त तुम्हीच द्या. तुम्ही काय सांगता यावर काहीही अवलंबून नाही, आणि कोणताही प्रश्न सोडू शकता.</translation>
    </message>
    <message>
        <source>Question {number} of {count}</source>
        <translation>प्रश्न {number} / {count}</translation>
    </message>
    <message>
        <source>Skip this question</source>
        <translation>हा प्रश्न सोडा</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>मागे जा</translation>
    </message>
    <message>
        <source>Stop, and save nothing</source>
        <translation>थांबा, आणि काहीही जतन करू नका</translation>
    </message>
    <message>
        <source>Is there something you want to say? You may leave this empty.</source>
        <translation>तुम्हाला काही सांगायचे आहे का? हे रिकामे ठेवले तरी चालेल.</translation>
    </message>
    <message>
        <source>My counsellor may see my answers</source>
        <translation>माझे समुपदेशक माझी उत्तरे पाहू शकतात</translation>
    </message>
    <message>
        <source>Without a tick here the desk does not show them to your counsellor. It only counts them together with those of others. They are kept, locked, with your counsellor&apos;s files all the same.</source>
        <translation>इथे खूण न केल्यास डेस्क हे तुमच्या समुपदेशकांना दाखवत नाही. फक्त इतरांच्या उत्तरांसोबत मोजते. तरीही हे कुलूपबंद, तुमच्या समुपदेशकांच्या फाइलींसोबत ठेवले जाते.</translation>
    </message>
    <message>
        <source>I am done</source>
        <translation>माझे झाले</translation>
    </message>
    <message>
        <source>Thank you. Please hand the computer back.</source>
        <translation>धन्यवाद. कृपया संगणक परत द्या.</translation>
    </message>
    <message>
        <source>Lock the desk</source>
        <translation>डेस्क लॉक करा</translation>
    </message>
    <message>
        <source>Your answers could not be saved. You can try once more, or stop.</source>
        <translation>तुमची उत्तरे जतन करता आली नाहीत. तुम्ही पुन्हा प्रयत्न करू शकता, किंवा थांबू शकता.</translation>
    </message>
</context>
</TS>
