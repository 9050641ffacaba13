<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>AboutPage</name>
    <message>
        <source>About this guide</source>
        <extracomment>heading of a page</extracomment>
        <translation>عن هذا الدليل</translation>
    </message>
    <message>
        <source>These facts are due for a check</source>
        <extracomment>when the facts have not been checked in time</extracomment>
        <translation>حان وقت مراجعة هذه المعلومات</translation>
    </message>
    <message>
        <source>Some may have changed. Ask a member of staff if you are not sure.</source>
        <extracomment>when the facts have not been checked in time</extracomment>
        <translation>ربما تغيّر بعضها. عند الشك، يمكنك سؤال أحد العاملين.</translation>
    </message>
    <message>
        <source>Translated, not yet reviewed</source>
        <extracomment>of a guide in another language than English</extracomment>
        <translation>مترجم، ولم يُراجَع بعد</translation>
    </message>
    <message>
        <source>This text was translated from English. Nobody who speaks both languages has checked it yet. If something reads oddly, the English text counts.</source>
        <extracomment>of a guide in another language than English</extracomment>
        <translation>تُرجم هذا النص عن الإنجليزية. ولم يراجعه بعد أحد يتقن اللغتين. إن بدا شيء غريبًا، فالنص الإنجليزي هو المرجع.</translation>
    </message>
    <message>
        <source>Published</source>
        <extracomment>label of a date</extracomment>
        <translation>تاريخ النشر</translation>
    </message>
    <message>
        <source>Facts checked</source>
        <extracomment>label of a date</extracomment>
        <translation>تاريخ مراجعة المعلومات</translation>
    </message>
    <message>
        <source>Next check by</source>
        <extracomment>label of a date</extracomment>
        <translation>المراجعة القادمة قبل</translation>
    </message>
    <message>
        <source>Who wrote it</source>
        <extracomment>label: who wrote the guide</extracomment>
        <translation>من كتبه</translation>
    </message>
    <message>
        <source>Who paid</source>
        <extracomment>label: who paid for the guide</extracomment>
        <translation>من موّله</translation>
    </message>
    <message>
        <source>Who could gain from it</source>
        <extracomment>label: conflicts of interest</extracomment>
        <translation>من قد يستفيد منه</translation>
    </message>
    <message>
        <source>Where it started</source>
        <extracomment>label: the article the guide grew from</extracomment>
        <translation>من أين بدأ</translation>
    </message>
    <message>
        <source>How it meets the standard for decision aids</source>
        <extracomment>above the list of what a standard asks</extracomment>
        <translation>كيف يستوفي معيار أدلة اتخاذ القرار</translation>
    </message>
    <message>
        <source>IPDAS is an international standard for guides that help people decide. Here is what it asks, and where this guide stands. What only people can test is not done yet.</source>
        <extracomment>introduces the list of what the IPDAS standard asks</extracomment>
        <translation>‏IPDAS معيار دولي للأدلة التي تساعد على اتخاذ القرار. هذا ما يطلبه، وهذا موقع هذا الدليل منه. وما لا يختبره إلا الناس لم يتم بعد.</translation>
    </message>
    <message>
        <source>How it meets the standards for accessibility</source>
        <extracomment>above what is said about use by everybody, such as people who are blind</extracomment>
        <translation>كيف يستوفي معايير إتاحة الاستخدام للجميع</translation>
    </message>
    <message>
        <source>The file accessibility.md, which comes with this program, lists each point: how it is tested, or why it is not met.</source>
        <extracomment>about use by everybody. The name of the file stays</extracomment>
        <translation>يسرد الملف accessibility.md المرفق بالبرنامج كل نقطة: كيف تُختبر، أو لماذا لا تُستوفى.</translation>
    </message>
    <message>
        <source>Made to meet WCAG 2.2 AA and EN 301 549, and tested by programs in every size, color and language. People who are blind, see little or use a switch have not tried it yet.</source>
        <extracomment>about use by everybody</extracomment>
        <translation>صُممت لتستوفي WCAG 2.2 AA وEN 301 549، وتختبرها برامج بكل حجم ولون ولغة. ولم يجربها بعد مكفوفون أو ضعاف بصر أو من يستعملون مفتاحًا واحدًا.</translation>
    </message>
</context>
<context>
    <name>BlankPage</name>
    <message>
        <source>Start</source>
        <extracomment>the only button of the blank page; must give nothing away</extracomment>
        <translation>بدء</translation>
    </message>
</context>
<context>
    <name>CellDetail</name>
    <message>
        <source>For example</source>
        <extracomment>above an example</extracomment>
        <translation>مثلًا</translation>
    </message>
    <message>
        <source>Where you live</source>
        <extracomment>above what is special about a country</extracomment>
        <translation>حيث تعيش</translation>
    </message>
</context>
<context>
    <name>CheckCommand</name>
    <message>
        <source>This folder holds no .json file.</source>
        <translation>لا يوجد في هذا المجلد ملف ‎.json.</translation>
    </message>
    <message>
        <source>Name a guide, or a folder with guides.</source>
        <translation>اذكر دليلًا، أو مجلدًا فيه أدلة.</translation>
    </message>
    <message>
        <source>This folder cannot be read.</source>
        <translation>لا يمكن قراءة هذا المجلد.</translation>
    </message>
    <message>
        <source>Ask for the right to read it.</source>
        <translation>اطلب إذن قراءته.</translation>
    </message>
</context>
<context>
    <name>ChoiceGroup</name>
    <message>
        <source>%1: %2</source>
        <extracomment>what a screen reader says for a choice. %1: the heading, %2: the choice</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ChoosePage</name>
    <message>
        <source>When to choose</source>
        <extracomment>heading of a page</extracomment>
        <translation>متى تختار</translation>
    </message>
</context>
<context>
    <name>ClaimText</name>
    <message>
        <source>%1. Sources: %2</source>
        <extracomment>under a claim. %1: how sure research is, such as &quot;Fairly sure&quot;. %2: codes of its sources</extracomment>
        <translation>%1. المصادر: %2</translation>
    </message>
</context>
<context>
    <name>ClinicFile</name>
    <message>
        <source>%1 is not UTF-8 text.</source>
        <extracomment>of the file with a clinic&apos;s name and phone; %1 is a file</extracomment>
        <translation>ليس %1 نصًا بترميز UTF-8.</translation>
    </message>
    <message>
        <source>The line holds what cannot be printed, or over %1 characters.</source>
        <extracomment>of the file with a clinic&apos;s name and phone; %1 is a number of characters</extracomment>
        <translation>في السطر ما لا يمكن طبعه، أو أكثر من %1 حرفًا.</translation>
    </message>
    <message>
        <source>There may be one web address, without spaces.</source>
        <extracomment>of the file with a clinic&apos;s name and phone</extracomment>
        <translation>يجوز عنوان ويب واحد، بلا مسافات.</translation>
    </message>
    <message>
        <source>There are more than %1 lines. Leave one out, or write two of them in one.</source>
        <extracomment>of the file with a clinic&apos;s name and phone; %1 is a number</extracomment>
        <translation>الأسطر أكثر من %1. احذف سطرًا، أو اكتب سطرين في سطر واحد.</translation>
    </message>
    <message>
        <source>%1 holds no line to print: write name, phone and address.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>ليس في %1 سطر للطباعة: اكتب الاسم والهاتف والعنوان.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>The output cannot be written: %1.</source>
        <extracomment>%1 is the system&apos;s reason, such as &quot;No space left on device&quot;</extracomment>
        <translation>لا يمكن كتابة الناتج: %1.</translation>
    </message>
    <message>
        <source> Commands: list, check, text, flow, sheet, display.</source>
        <translation> الأوامر: list, check, text, flow, sheet, display.</translation>
    </message>
</context>
<context>
    <name>Companion</name>
    <message>
        <source>A part of Side by Side is missing: %1. Install it again.</source>
        <extracomment>%1 is the name of a program</extracomment>
        <translation>جزء من Side by Side مفقود: %1. يلزم التثبيت من جديد.</translation>
    </message>
    <message>
        <source>%1 cannot be started: %2.</source>
        <extracomment>%1 is a file, %2 the system&apos;s reason, such as &quot;Permission denied&quot;</extracomment>
        <translation>لا يمكن تشغيل %1: %2.</translation>
    </message>
</context>
<context>
    <name>ComparisonCell</name>
    <message>
        <source>%1: %2</source>
        <extracomment>what a screen reader says for a cell: %1: the option&apos;s name, %2: what it says</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ComparisonEnd</name>
    <message>
        <source>It need not be one or the other</source>
        <extracomment>above &quot;both&quot; and &quot;not now&quot;</extracomment>
        <translation>ليس الأمر إما هذا وإما ذاك</translation>
    </message>
    <message>
        <source>What this guide is about</source>
        <extracomment>above the guide&apos;s introduction</extracomment>
        <translation>موضوع هذا الدليل</translation>
    </message>
    <message>
        <source>Easy Read: short sentences with pictures</source>
        <extracomment>button: shows the guide in short sentences with pictures</extracomment>
        <translation>قراءة سهلة: جمل قصيرة مع صور</translation>
    </message>
</context>
<context>
    <name>ComparisonHead</name>
    <message>
        <source>Tick what matters to you. It moves to the top.</source>
        <extracomment>above the comparison</extracomment>
        <translation>ضع علامة على ما يهمك، فينتقل إلى الأعلى.</translation>
    </message>
    <message>
        <source>Swap sides</source>
        <extracomment>button that changes the order of the options</extracomment>
        <translation>تبديل الجانبين</translation>
    </message>
</context>
<context>
    <name>ComparisonOption</name>
    <message>
        <source>More about %1</source>
        <extracomment>button that opens the page of an option; %1: its name</extracomment>
        <translation>المزيد عن %1</translation>
    </message>
</context>
<context>
    <name>ComparisonRow</name>
    <message>
        <source>Matters to me</source>
        <extracomment>box beside a row of the comparison; ticked rows move to the top</extracomment>
        <translation>يهمني</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>what a screen reader says for the box. %1: the box&apos;s text, %2: the row&apos;s title
----------
what a screen reader says for the button. %1: its text, %2: the row&apos;s title</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Example</source>
        <extracomment>button that opens the example and the sources of a row</extracomment>
        <translation>مثال</translation>
    </message>
</context>
<context>
    <name>ConformanceText</name>
    <message>
        <source>Met: %1</source>
        <extracomment>%1: item of a standard, such as &quot;IPDAS 1.1.1&quot;</extracomment>
        <translation>مستوفى: %1</translation>
    </message>
    <message>
        <source>Not met: %1</source>
        <extracomment>%1: item of a standard, such as &quot;IPDAS 1.1.1&quot;</extracomment>
        <translation>غير مستوفى: %1</translation>
    </message>
</context>
<context>
    <name>ContentsPage</name>
    <message>
        <source>All pages</source>
        <extracomment>heading of the list of pages</extracomment>
        <translation>كل الصفحات</translation>
    </message>
    <message>
        <source>Help now</source>
        <extracomment>name of a page</extracomment>
        <translation>مساعدة الآن</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>name of a page</extracomment>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <extracomment>name of a page</extracomment>
        <translation>لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Print</source>
        <extracomment>name of a page</extracomment>
        <translation>طباعة</translation>
    </message>
</context>
<context>
    <name>Disclosure</name>
    <message>
        <source>shown</source>
        <extracomment>State of a button that opens a part of the page</extracomment>
        <translation>ظاهر</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>مخفي</translation>
    </message>
</context>
<context>
    <name>EasyDocument</name>
    <message>
        <source>%1: %2</source>
        <extracomment>heading in Easy Read; %1 says what it is about, %2 is an option</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>EasyPage</name>
    <message>
        <source>Show the whole text</source>
        <extracomment>button at the end of a page in Easy Read (short sentences with pictures): back to the usual pages</extracomment>
        <translation>عرض النص الكامل</translation>
    </message>
</context>
<context>
    <name>EvidencePage</name>
    <message>
        <source>Evidence and sources</source>
        <extracomment>heading of a page</extracomment>
        <translation>الأدلة والمصادر</translation>
    </message>
    <message>
        <source>This is what research says, good and bad, in the same size. Each line tells how sure it is, and where it comes from.</source>
        <extracomment>introduces the list of findings</extracomment>
        <translation>هذا ما تقوله الأبحاث، حسنه وسيئه، بالحجم نفسه. ويذكر كل سطر مدى التأكد منه ومصدره.</translation>
    </message>
    <message>
        <source>Sources</source>
        <extracomment>above the list of sources</extracomment>
        <translation>المصادر</translation>
    </message>
    <message>
        <source>Words explained</source>
        <extracomment>above the glossary</extracomment>
        <translation>شرح الكلمات</translation>
    </message>
</context>
<context>
    <name>FeatureCard</name>
    <message>
        <source>What this can look like</source>
        <extracomment>above an example of a key feature</extracomment>
        <translation>كيف يمكن أن يكون ذلك</translation>
    </message>
</context>
<context>
    <name>FeaturesPage</name>
    <message>
        <source>Key features</source>
        <extracomment>heading of the page of an option</extracomment>
        <translation>السمات الأساسية</translation>
    </message>
</context>
<context>
    <name>FileChooser</name>
    <message>
        <source>Save as PDF</source>
        <extracomment>title of a file dialog</extracomment>
        <translation>الحفظ بصيغة PDF</translation>
    </message>
    <message>
        <source>PDF files</source>
        <extracomment>kind of file in a file dialog</extracomment>
        <translation>ملفات PDF</translation>
    </message>
    <message>
        <source>Guide</source>
        <extracomment>the name of the file that is offered; says nothing about the guide</extracomment>
        <translation>دليل</translation>
    </message>
    <message>
        <source>Save as text</source>
        <extracomment>title of a file dialog</extracomment>
        <translation>حفظ كنص</translation>
    </message>
    <message>
        <source>Text files</source>
        <extracomment>kind of file in a file dialog</extracomment>
        <translation>ملفات نصية</translation>
    </message>
    <message>
        <source>Save as web page</source>
        <extracomment>title of a file dialog</extracomment>
        <translation>حفظ كصفحة ويب</translation>
    </message>
    <message>
        <source>Web pages</source>
        <extracomment>kind of file in a file dialog</extracomment>
        <translation>صفحات ويب</translation>
    </message>
</context>
<context>
    <name>FirstMeetingPage</name>
    <message>
        <source>First meeting</source>
        <extracomment>heading of a page</extracomment>
        <translation>اللقاء الأول</translation>
    </message>
</context>
<context>
    <name>FitCard</name>
    <message>
        <source>For example</source>
        <extracomment>above an example</extracomment>
        <translation>مثلًا</translation>
    </message>
</context>
<context>
    <name>FitList</name>
    <message>
        <source>This may fit people who …</source>
        <extracomment>followed by statements such as &quot;want encouragement from someone who has lived it&quot;</extracomment>
        <translation>قد يناسب هذا من …</translation>
    </message>
</context>
<context>
    <name>FlowButtons</name>
    <message>
        <source>Back</source>
        <extracomment>button that goes to the question before</extracomment>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>I answer for someone else</source>
        <extracomment>box below each question: its texts speak of another person then</extracomment>
        <translation>أجيب عن شخص آخر</translation>
    </message>
    <message>
        <source>Start again</source>
        <extracomment>button: forgets all answers</extracomment>
        <translation>البدء من جديد</translation>
    </message>
    <message>
        <source>Forgets your answers</source>
        <extracomment>what the button &quot;Start again&quot; does, for a screen reader</extracomment>
        <translation>يمحو إجاباتك</translation>
    </message>
</context>
<context>
    <name>FlowCommand</name>
    <message>
        <source>%1 is no answer such as QUESTION=CHOICE. Questions: %2.</source>
        <extracomment>%1 is a word on the command line, %2 a list of questions&apos; names</extracomment>
        <translation>%1 ليس إجابة مثل QUESTION=CHOICE. الأسئلة: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be the answer to %2. Choices: %3.</source>
        <extracomment>%1 is a word on the command line, %2 a question&apos;s name, %3 a list of its choices&apos; names</extracomment>
        <translation>لا يمكن أن يكون %1 إجابة عن %2. الخيارات: %3.</translation>
    </message>
    <message>
        <source>With these answers, nobody is asked %1.</source>
        <extracomment>%1 is a question&apos;s name</extracomment>
        <translation>مع هذه الإجابات لا يُسأل أحد %1.</translation>
    </message>
</context>
<context>
    <name>FlowGraph</name>
    <message>
        <source>Help page</source>
        <translation>صفحة المساعدة</translation>
    </message>
    <message>
        <source>yes, and no sign</source>
        <extracomment>beside an arrow from the safety question to the first one</extracomment>
        <translation>نعم، ولا علامة</translation>
    </message>
    <message>
        <source>any other answer, any sign, or skipped</source>
        <extracomment>beside an arrow from the safety question to the help page</extracomment>
        <translation>إجابة أخرى، أو علامة، أو تخطٍّ</translation>
    </message>
    <message>
        <source>The first that holds</source>
        <extracomment>a point in a drawing where outcomes part; the first whose rule holds is taken</extracomment>
        <translation>أول ما ينطبق</translation>
    </message>
    <message>
        <source>all others</source>
        <extracomment>beside the arrow to the last outcome: whoever is left</extracomment>
        <translation>كل من بقي</translation>
    </message>
    <message>
        <source> or </source>
        <translation> أو </translation>
    </message>
    <message>
        <source> and </source>
        <translation> و </translation>
    </message>
    <message>
        <source>, or </source>
        <translation>، أو </translation>
    </message>
    <message>
        <source>Graphviz&apos;s program &quot;dot&quot; draws this and is not installed. On Debian: apt install graphviz</source>
        <translation>يرسم هذا برنامج &quot;dot&quot; من Graphviz، وهو غير مثبّت. في Debian: ‏apt install graphviz</translation>
    </message>
    <message>
        <source>Graphviz could not draw the flow.</source>
        <translation>لم يتمكن Graphviz من رسم المسار.</translation>
    </message>
</context>
<context>
    <name>FlowOutcomePart</name>
    <message>
        <source>My summary</source>
        <extracomment>name of a page</extracomment>
        <translation>ملخصي</translation>
    </message>
    <message>
        <source>All of this on one page, with your answers</source>
        <extracomment>what the button &quot;My summary&quot; opens, for a screen reader</extracomment>
        <translation>كل هذا في صفحة واحدة، مع إجاباتك</translation>
    </message>
    <message>
        <source>Compare, with the rows that matter to my answers first</source>
        <extracomment>button: marks rows of the comparison and opens it</extracomment>
        <translation>مقارنة تبدأ بالصفوف التي تهم إجاباتي</translation>
    </message>
    <message>
        <source>Look at my answers again</source>
        <extracomment>button: back to the list of all answers</extracomment>
        <translation>النظر في إجاباتي مرة أخرى</translation>
    </message>
    <message>
        <source>I answer for someone else</source>
        <extracomment>box below each question: its texts speak of another person then</extracomment>
        <translation>أجيب عن شخص آخر</translation>
    </message>
    <message>
        <source>Start again</source>
        <extracomment>button: forgets all answers</extracomment>
        <translation>البدء من جديد</translation>
    </message>
    <message>
        <source>Forgets your answers</source>
        <extracomment>what the button &quot;Start again&quot; does, for a screen reader</extracomment>
        <translation>يمحو إجاباتك</translation>
    </message>
</context>
<context>
    <name>FlowPack</name>
    <message>
        <source>%1 Every way through the questions</source>
        <extracomment>title of a document; %1 is the guide&apos;s title</extracomment>
        <translation>%1 كل الطرق عبر الأسئلة</translation>
    </message>
    <message>
        <source>%1 [%2]</source>
        <extracomment>a text, and in brackets how it is said about someone else</extracomment>
        <translation>%1 [%2]</translation>
    </message>
    <message>
        <source>How to read this</source>
        <translation>كيف يُقرأ هذا</translation>
    </message>
    <message>
        <source>Every way to answer is in here: %L1 ways, in %L2 lines. Ways that differ only in choices which no rule names share a line, for no rule can tell them apart. Skipping a question is a way too.</source>
        <translation>هنا كل طرق الإجابة: %L1 طريقًا في %L2 سطرًا. والطرق التي لا تختلف إلا في خيارات لا تذكرها قاعدة تشترك في سطر، إذ لا تفرّق بينها قاعدة. وتخطي السؤال طريق أيضًا.</translation>
    </message>
    <message>
        <source>Square brackets hold how a text reads for someone who answers for another person. The order of picking changes no outcome.</source>
        <translation>بين القوسين المعقوفين نص من يجيب عن شخص آخر. وترتيب الاختيار لا يغيّر أي نتيجة.</translation>
    </message>
    <message>
        <source>First of all: %1</source>
        <translation>قبل كل شيء: %1</translation>
    </message>
    <message>
        <source>Every answer but the first, every sign, and no answer at all open the help numbers. From there: %1</source>
        <translation>كل إجابة غير الأولى، وكل علامة، وعدم الإجابة، تفتح أرقام المساعدة. ومن هناك: %1</translation>
    </message>
    <message>
        <source>Any number can be picked.</source>
        <translation>يمكن اختيار أي عدد.</translation>
    </message>
    <message>
        <source>Up to three can be picked, in order.</source>
        <translation>يمكن اختيار ثلاثة على الأكثر، بالترتيب.</translation>
    </message>
    <message>
        <source>One can be picked.</source>
        <translation>يمكن اختيار واحد.</translation>
    </message>
    <message>
        <source>the outcome</source>
        <extracomment>the way to the outcome, in place of a question&apos;s name</extracomment>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>If %1: to %2</source>
        <translation>إذا %1: إلى %2</translation>
    </message>
    <message>
        <source>Else: to %1</source>
        <translation>وإلا: إلى %1</translation>
    </message>
    <message>
        <source>%1 fits people who %2.</source>
        <extracomment>%1 is an option, %2 the end of the sentence &quot;fits people who ...&quot;</extracomment>
        <translation>%1 يناسب من %2.</translation>
    </message>
    <message>
        <source>Neither covers it</source>
        <translation>لا يغطيه أي منهما</translation>
    </message>
    <message>
        <source>Told if</source>
        <translation>يُقال إذا</translation>
    </message>
    <message>
        <source>Facts that are told whatever the outcome</source>
        <translation>معلومات تُقال مهما كانت النتيجة</translation>
    </message>
    <message>
        <source>Outcome %1, of %2</source>
        <extracomment>%1 is the name of an outcome&apos;s text, %2 the option or outcome it is of</extracomment>
        <translation>النتيجة %1، من %2</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>الخطوات الأولى</translation>
    </message>
    <message>
        <source>Ways that end here</source>
        <translation>الطرق التي تنتهي هنا</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>القاعدة</translation>
    </message>
    <message>
        <source>all whom no rule above fits</source>
        <translation>كل من لا تنطبق عليه قاعدة سابقة</translation>
    </message>
    <message>
        <source>nothing that a rule names</source>
        <extracomment>in place of choices: nothing was picked that a rule names</extracomment>
        <translation>لا شيء مما تذكره قاعدة</translation>
    </message>
    <message>
        <source>%1. Ways: %L2.</source>
        <translation>%1. الطرق: %L2.</translation>
    </message>
    <message>
        <source>Facts: %1.</source>
        <translation>المعلومات: %1.</translation>
    </message>
    <message>
        <source>Signed off</source>
        <translation>الموافقة</translation>
    </message>
    <message>
        <source>Name and role</source>
        <translation>الاسم والصفة</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
</context>
<context>
    <name>FlowReviewPart</name>
    <message>
        <source>Your answers</source>
        <extracomment>heading of the list of all answers</extracomment>
        <translation>إجاباتك</translation>
    </message>
    <message>
        <source>Look them over. Change what is not right. Then go on to see what they line up with.</source>
        <extracomment>introduces the list of all answers</extracomment>
        <translation>هذه إجاباتك للمراجعة، ويمكن تغيير أي منها. وفي الخطوة التالية ما تتوافق معه.</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>button beside an answer</extracomment>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>what a screen reader says for the button. %1: its text, %2: the question</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>FlowSections</name>
    <message>
        <source>Questions that help to choose</source>
        <extracomment>heading above the questions of &quot;When to choose&quot;</extracomment>
        <translation>أسئلة تساعد على الاختيار</translation>
    </message>
    <message>
        <source>With any answer but “%1”, or any of these signs, turn to the help numbers at the start of this text before you read on.</source>
        <extracomment>after the question &quot;Are you safe right now?&quot; and a list of signs of danger; %1 is the answer &quot;Yes&quot;</extracomment>
        <translation>مع أي إجابة غير «%1»، أو مع أي من هذه العلامات، فأرقام المساعدة في أول هذا النص تأتي قبل متابعة القراءة.</translation>
    </message>
    <message>
        <source>Where answers can lead</source>
        <extracomment>heading above the outcomes of &quot;When to choose&quot;</extracomment>
        <translation>إلى أين قد تقود الإجابات</translation>
    </message>
    <message>
        <source>Facts, whatever is picked</source>
        <extracomment>heading above facts such as &quot;only a licensed professional can diagnose&quot;</extracomment>
        <translation>معلومات، مهما كان الاختيار</translation>
    </message>
</context>
<context>
    <name>FlowStart</name>
    <message>
        <source>Go on with the questions</source>
        <extracomment>button: to the questions where they were left</extracomment>
        <translation>متابعة الأسئلة</translation>
    </message>
    <message>
        <source>Start the questions</source>
        <extracomment>button: to the first of the questions</extracomment>
        <translation>بدء الأسئلة</translation>
    </message>
    <message>
        <source>Step by step</source>
        <extracomment>above the button that starts the questions</extracomment>
        <translation>خطوة بخطوة</translation>
    </message>
    <message>
        <source>A few plain questions, %1 at most, one at a time. At the end you see what your answers line up with, and why. You can skip any of them, and none is kept.</source>
        <extracomment>introduces the questions. %1: a number</extracomment>
        <translation>أسئلة بسيطة قليلة، %1 على الأكثر، واحدًا تلو الآخر. وفي النهاية يظهر ما تتوافق معه إجاباتك، ولماذا. يمكن تخطي أي سؤال، ولا تُحفظ أي إجابة.</translation>
    </message>
</context>
<context>
    <name>GuideDocument</name>
    <message>
        <source>Before you read</source>
        <extracomment>heading above what everybody is told before they read</extracomment>
        <translation>قبل القراءة</translation>
    </message>
    <message>
        <source>The decision</source>
        <extracomment>heading above the decision that the guide is about</extracomment>
        <translation>القرار</translation>
    </message>
    <message>
        <source>Who it is for</source>
        <extracomment>for whom the guide is</extracomment>
        <translation>لمن هو</translation>
    </message>
    <message>
        <source>Side by side</source>
        <extracomment>heading above the comparison</extracomment>
        <translation>جنبًا إلى جنب</translation>
    </message>
    <message>
        <source>The options, side by side</source>
        <translation>الخيارات جنبًا إلى جنب</translation>
    </message>
    <message>
        <source>Key features</source>
        <extracomment>heading above the key features of an option</extracomment>
        <translation>السمات الأساسية</translation>
    </message>
    <message>
        <source>A first meeting</source>
        <extracomment>heading above the steps of a first meeting</extracomment>
        <translation>لقاء أول</translation>
    </message>
    <message>
        <source>What a first step can be</source>
        <extracomment>heading above what a first step can be</extracomment>
        <translation>ما قد تكون الخطوة الأولى</translation>
    </message>
    <message>
        <source>Together</source>
        <extracomment>heading above how the options work together</extracomment>
        <translation>معًا</translation>
    </message>
    <message>
        <source>What differs from place to place</source>
        <extracomment>heading above what differs from country to country</extracomment>
        <translation>ما يختلف من مكان إلى آخر</translation>
    </message>
    <message>
        <source>Questions to ask</source>
        <extracomment>heading above questions to ask a coach or a therapist</extracomment>
        <translation>أسئلة يمكن طرحها</translation>
    </message>
    <message>
        <source>What you may wish for</source>
        <extracomment>heading above what a person may wish for: time, place, language ...</extracomment>
        <translation>ما قد ترغب فيه</translation>
    </message>
    <message>
        <source>What research says</source>
        <extracomment>heading above what research has found</extracomment>
        <translation>ماذا تقول الأبحاث</translation>
    </message>
    <message>
        <source>A closing thought</source>
        <extracomment>heading above the closing thought</extracomment>
        <translation>فكرة ختامية</translation>
    </message>
    <message>
        <source>Words and names</source>
        <extracomment>heading above the words that the guide explains</extracomment>
        <translation>كلمات وأسماء</translation>
    </message>
    <message>
        <source>By</source>
        <extracomment>author or publisher of a source</extracomment>
        <translation>من</translation>
    </message>
    <message>
        <source>Year</source>
        <extracomment>year of a source</extracomment>
        <translation>السنة</translation>
    </message>
    <message>
        <source>Where</source>
        <extracomment>where a source is found</extracomment>
        <translation>أين</translation>
    </message>
    <message>
        <source>Sources</source>
        <extracomment>heading above the list of sources</extracomment>
        <translation>المصادر</translation>
    </message>
    <message>
        <source>Published</source>
        <extracomment>the day a guide was published</extracomment>
        <translation>تاريخ النشر</translation>
    </message>
    <message>
        <source>Facts checked</source>
        <extracomment>the day a guide&apos;s facts were last checked</extracomment>
        <translation>تاريخ مراجعة المعلومات</translation>
    </message>
    <message>
        <source>Next check</source>
        <extracomment>the day by which a guide&apos;s facts must be checked again</extracomment>
        <translation>المراجعة القادمة</translation>
    </message>
    <message>
        <source>How it is kept up to date</source>
        <extracomment>how a guide is kept up to date</extracomment>
        <translation>كيف يُحدَّث</translation>
    </message>
    <message>
        <source>Written by</source>
        <extracomment>who wrote a guide</extracomment>
        <translation>كتبه</translation>
    </message>
    <message>
        <source>Paid for by</source>
        <extracomment>who paid for a guide</extracomment>
        <translation>موّله</translation>
    </message>
    <message>
        <source>Conflicts of interest</source>
        <extracomment>conflicts of interest of a guide&apos;s makers</extracomment>
        <translation>تضارب المصالح</translation>
    </message>
    <message>
        <source>Started from</source>
        <extracomment>what a guide was made from</extracomment>
        <translation>بدأ من</translation>
    </message>
    <message>
        <source>Translation</source>
        <extracomment>of a guide in another language than English, about its translation</extracomment>
        <translation>الترجمة</translation>
    </message>
    <message>
        <source>Translated, not yet reviewed. Where something reads oddly, the English text counts.</source>
        <extracomment>of a guide in another language than English</extracomment>
        <translation>مترجم، ولم يُراجَع بعد. وحيث يبدو شيء غريبًا، فالنص الإنجليزي هو المرجع.</translation>
    </message>
    <message>
        <source>About this guide</source>
        <extracomment>heading above who made the guide and when</extracomment>
        <translation>عن هذا الدليل</translation>
    </message>
    <message>
        <source>Met</source>
        <extracomment>whether the guide does what an item of a standard asks</extracomment>
        <translation>مستوفى</translation>
    </message>
    <message>
        <source>Not met</source>
        <translation>غير مستوفى</translation>
    </message>
    <message>
        <source>What the standard asks</source>
        <extracomment>heading above the items of the standard for decision aids</extracomment>
        <translation>ما يطلبه المعيار</translation>
    </message>
    <message>
        <source>Example</source>
        <extracomment>before an example</extracomment>
        <translation>مثال</translation>
    </message>
    <message>
        <source>What this can look like</source>
        <extracomment>before an example of a key feature</extracomment>
        <translation>كيف يمكن أن يكون ذلك</translation>
    </message>
    <message>
        <source>About</source>
        <extracomment>which options a claim is about</extracomment>
        <translation>حول</translation>
    </message>
    <message>
        <source>How sure</source>
        <extracomment>how sure research is of a claim</extracomment>
        <translation>مدى التأكد</translation>
    </message>
    <message>
        <source>Fits people who ...</source>
        <extracomment>heading above the ends of this sentence, a list</extracomment>
        <translation>يناسب من ...</translation>
    </message>
    <message>
        <source>Good points</source>
        <extracomment>heading above the good points of an option</extracomment>
        <translation>نقاط جيدة</translation>
    </message>
    <message>
        <source>Hard points</source>
        <extracomment>heading above the hard points of an option</extracomment>
        <translation>نقاط صعبة</translation>
    </message>
    <message>
        <source>Not known</source>
        <extracomment>in place of a fact that nobody knows</extracomment>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>What is compared</source>
        <extracomment>heading of the column that names what is compared</extracomment>
        <translation>ما يُقارَن</translation>
    </message>
    <message>
        <source>Everywhere else</source>
        <extracomment>every country that has no notes of its own</extracomment>
        <translation>في كل مكان آخر</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>between names in a list</extracomment>
        <translation>، </translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Show this help and leave</source>
        <translation>يعرض هذه المساعدة وينتهي</translation>
    </message>
    <message>
        <source>List the guides and the regions with help numbers</source>
        <translation>يسرد الأدلة والمناطق التي لها أرقام مساعدة</translation>
    </message>
    <message>
        <source>Examples:
  sidebyside list
  sidebyside list --unverified</source>
        <extracomment>examples under the help text of a command</extracomment>
        <translation>أمثلة:
  sidebyside list
  sidebyside list --unverified</translation>
    </message>
    <message>
        <source>List the help lines that nobody has checked instead</source>
        <translation>يسرد بدلًا من ذلك خطوط المساعدة التي لم يراجعها أحد</translation>
    </message>
    <message>
        <source>Check guides and help numbers; print faults as file:line:col: error: ...</source>
        <translation>يفحص الأدلة وأرقام المساعدة؛ ويطبع الأخطاء هكذا: file:line:col: error: ...</translation>
    </message>
    <message>
        <source>Prints nothing and leaves with 0 when all is well.

Examples:
  sidebyside check resources/guides resources/help
  sidebyside check --json my-guide/en.json
  sidebyside check --today 2027-06-01 resources</source>
        <extracomment>examples under the help text of a command</extracomment>
        <translation>لا يطبع شيئًا وينتهي برمز 0 إن كان كل شيء سليمًا.

أمثلة:
  sidebyside check resources/guides resources/help
  sidebyside check --json my-guide/en.json
  sidebyside check --today 2027-06-01 resources</translation>
    </message>
    <message>
        <source>Files, or folders to look for .json files in</source>
        <translation>ملفات، أو مجلدات يُبحث فيها عن ملفات ‎.json</translation>
    </message>
    <message>
        <source>Print the faults as one JSON array</source>
        <translation>يطبع الأخطاء مصفوفة JSON واحدة</translation>
    </message>
    <message>
        <source>Check dates as if this were the day</source>
        <translation>يفحص التواريخ كأن هذا هو اليوم</translation>
    </message>
    <message>
        <source>Write a whole guide as text, help numbers first</source>
        <translation>يكتب دليلًا كاملًا نصًّا، وأرقام المساعدة أولًا</translation>
    </message>
    <message>
        <source>Whose help numbers, such as US or GB</source>
        <translation>منطقة أرقام المساعدة، مثل US أو GB</translation>
    </message>
    <message>
        <source>plain, markdown or html; plain without this</source>
        <translation>plain أو markdown أو html؛ ومن دونه plain</translation>
    </message>
    <message>
        <source>Show where the questions of a guide lead</source>
        <translation>يبيّن إلى أين تقود أسئلة الدليل</translation>
    </message>
    <message>
        <source>--walk is for whoever signs the guide off: every way through the questions, with its outcome and why.

Examples:
  sidebyside flow --walk &gt; flow.txt
  sidebyside flow --walk --format json &gt; flow.json
  sidebyside flow --graph &gt; flow.svg
  sidebyside flow --answer reason=symptoms ease=lived-it,informal</source>
        <extracomment>examples under the help text of a command; the commands stay as they are</extracomment>
        <translation>‎--walk لمن يوافق على الدليل: كل طريق عبر الأسئلة، مع نتيجته وسببها.

أمثلة:
  sidebyside flow --walk &gt; flow.txt
  sidebyside flow --walk --format json &gt; flow.json
  sidebyside flow --graph &gt; flow.svg
  sidebyside flow --answer reason=symptoms ease=lived-it,informal</translation>
    </message>
    <message>
        <source>Print every way and its outcome</source>
        <translation>يطبع كل طريق ونتيجته</translation>
    </message>
    <message>
        <source>Draw the questions as SVG; needs Graphviz</source>
        <translation>يرسم الأسئلة بصيغة SVG؛ ويحتاج إلى Graphviz</translation>
    </message>
    <message>
        <source>Print the outcome of these answers as JSON</source>
        <translation>يطبع نتيجة هذه الإجابات بصيغة JSON</translation>
    </message>
    <message>
        <source>Of --walk: text or json; text without this</source>
        <translation>لـ ‎--walk: text أو json؛ ومن دونه text</translation>
    </message>
    <message>
        <source>Show the version and leave</source>
        <translation>يعرض رقم الإصدار وينتهي</translation>
    </message>
    <message>
        <source>The place to open, such as help, keys or guide/GUIDE/compare#ROW; or a guide&apos;s file or folder</source>
        <translation>المكان المطلوب فتحه، مثل help أو keys أو guide/GUIDE/compare#ROW؛ أو ملف دليل أو مجلده</translation>
    </message>
    <message>
        <source>Load every page once, fail on any warning</source>
        <translation>يحمّل كل صفحة مرة، ويفشل عند أي تحذير</translation>
    </message>
    <message>
        <source>The guide; without this the first that `list` names</source>
        <translation>الدليل؛ ومن دونه أول دليل يذكره `list`</translation>
    </message>
    <message>
        <source>The language, such as en or en-US</source>
        <translation>اللغة، مثل en أو en-US</translation>
    </message>
    <message>
        <source>%1 Use: %2</source>
        <extracomment>%1 says what is wrong with the arguments, %2 is how the command is used</extracomment>
        <translation>%1 الاستعمال: %2</translation>
    </message>
    <message>
        <source>%1 is not known here.</source>
        <extracomment>%1 is a word on the command line</extracomment>
        <translation>%1 غير معروف هنا.</translation>
    </message>
    <message>
        <source>No file or folder is named.</source>
        <translation>لم يُذكر ملف أو مجلد.</translation>
    </message>
    <message>
        <source>--self-test takes no address.</source>
        <translation>لا يقبل ‎--self-test عنوانًا.</translation>
    </message>
    <message>
        <source>%1 is no day such as 2027-06-01.</source>
        <extracomment>%1 is a word on the command line</extracomment>
        <translation>%1 ليس يومًا مثل 2027-06-01.</translation>
    </message>
    <message>
        <source>%1 is no format.</source>
        <extracomment>%1 is a word on the command line</extracomment>
        <translation>%1 ليس صيغة.</translation>
    </message>
    <message>
        <source>Say which of --walk, --graph and --answer is meant.</source>
        <translation>حدّد أيًّا من ‎--walk و‎--graph و‎--answer تريد.</translation>
    </message>
    <message>
        <source>One thing at a time, please.</source>
        <translation>شيء واحد في كل مرة من فضلك.</translation>
    </message>
    <message>
        <source>Side by Side compares kinds of support, side by side.</source>
        <translation>يقارن Side by Side أنواع الدعم جنبًا إلى جنب.</translation>
    </message>
    <message>
        <source>Of --answer: speak of someone else, not to the reader</source>
        <translation>مع --answer: يتحدث عن شخص آخر، لا إلى القارئ</translation>
    </message>
    <message>
        <source>Of the large edition: points, from 16 to 32; 16 without this</source>
        <translation>لطبعة large: نقاط من 16 إلى 32؛ ومن دون هذا 16</translation>
    </message>
    <message>
        <source>a4 or letter; a4 without this</source>
        <translation>a4 أو letter؛ ومن دون هذا a4</translation>
    </message>
    <message>
        <source>Options and rows that come first, by their ids</source>
        <translation>الخيارات والصفوف التي تأتي أولًا، بمعرّفاتها</translation>
    </message>
    <message>
        <source>Text file with up to three lines to print (name, phone, address), and perhaps a line https://... for the QR code</source>
        <translation>ملف نصي فيه ثلاثة أسطر على الأكثر للطباعة (الاسم والهاتف والعنوان)، وربما سطر https://... لرمز QR</translation>
    </message>
    <message>
        <source>Make the printable sheet as an accessible PDF</source>
        <translation>يصنع الورقة القابلة للطباعة ملف PDF متاحًا للجميع</translation>
    </message>
    <message>
        <source>The file, or - for standard output; without this, named after the guide, in this folder</source>
        <translation>الملف، أو - للخرج القياسي؛ ومن دون هذا يُسمى باسم الدليل في هذا المجلد</translation>
    </message>
    <message>
        <source>Every language, edition and paper, into this folder</source>
        <translation>كل لغة وطبعة وورق، في هذا المجلد</translation>
    </message>
    <message>
        <source>--someone-else belongs to --answer.</source>
        <translation>--someone-else يأتي مع --answer.</translation>
    </message>
    <message>
        <source>%1 is no edition.</source>
        <extracomment>%1 is a word on the command line</extracomment>
        <translation>%1 ليس طبعة.</translation>
    </message>
    <message>
        <source>%1 is no paper.</source>
        <extracomment>%1 is a word on the command line</extracomment>
        <translation>%1 ليس نوع ورق.</translation>
    </message>
    <message>
        <source>--size is for the large edition.</source>
        <translation>--size لطبعة large.</translation>
    </message>
    <message>
        <source>--size goes from %1 to %2 points.</source>
        <extracomment>%1 and %2 are numbers of points</extracomment>
        <translation>--size من %1 إلى %2 نقطة.</translation>
    </message>
    <message>
        <source>Without a command, a window shows the guide.

Examples:
  sidebyside
  sidebyside guide/peer-coaching-or-therapy/compare#duration
  sidebyside help
  sidebyside my-guide/en.json
  sidebyside text &gt; guide.txt
  sidebyside list --unverified
  sidebyside flow --walk &gt; flow.txt
  sidebyside sheet -o sheet.pdf
  sidebyside display --playlist display.json
  sidebyside COMMAND --help

Exit codes: 0 well, 1 faults found or it cannot be done, 2 wrong arguments.</source>
        <extracomment>examples under the help text of the program; the commands stay as they are</extracomment>
        <translation>من دون أمر، تعرض نافذة الدليل.

أمثلة:
  sidebyside
  sidebyside guide/peer-coaching-or-therapy/compare#duration
  sidebyside help
  sidebyside my-guide/en.json
  sidebyside text &gt; guide.txt
  sidebyside list --unverified
  sidebyside flow --walk &gt; flow.txt
  sidebyside sheet -o sheet.pdf
  sidebyside display --playlist display.json
  sidebyside COMMAND --help

رموز الخروج: 0 كل شيء سليم، 1 وُجدت أخطاء أو تعذّر التنفيذ، 2 معطيات خاطئة.</translation>
    </message>
    <message>
        <source>Show a guide on the wall of a waiting room, message by message</source>
        <translation>يعرض دليلًا على جدار غرفة انتظار، رسالة بعد رسالة</translation>
    </message>
    <message>
        <source>Fills every screen until it is told to end. A playlist says what is shown, when and how large; it is read again when it changes, and a faulty one is not used. Look at it before with `sidebyside check FILE`.

Examples:
  sidebyside display
  sidebyside display --playlist /etc/sidebyside/display.json
  sidebyside display --screen HDMI-A-1 --playlist left.json</source>
        <extracomment>examples under the help text of a command; the commands stay as they are</extracomment>
        <translation>يملأ كل الشاشات حتى يُطلب منه أن ينتهي. تحدد قائمة العرض ما يُعرض ومتى وبأي حجم؛ وتُقرأ من جديد عند تغيّرها، ولا تُستعمل إن كان فيها خطأ. افحصها قبل ذلك بالأمر `sidebyside check FILE`.

أمثلة:
  sidebyside display
  sidebyside display --playlist /etc/sidebyside/display.json
  sidebyside display --screen HDMI-A-1 --playlist left.json</translation>
    </message>
    <message>
        <source>The clinic&apos;s display.json</source>
        <translation>ملف display.json الخاص بالعيادة</translation>
    </message>
    <message>
        <source>Folder for status.json and metrics, written every 15 s</source>
        <translation>مجلد لملف status.json والقياسات، يُكتب كل 15 ثانية</translation>
    </message>
    <message>
        <source>Only this screen; more than once for several</source>
        <translation>هذه الشاشة فقط؛ وكرّره لعدة شاشات</translation>
    </message>
    <message>
        <source>Examples:
  sidebyside text | less
  sidebyside text --region GB
  sidebyside text --format html &gt; guide.html
  sidebyside text --edition easy --format html &gt; easy.html</source>
        <extracomment>examples under the help text of a command</extracomment>
        <translation>أمثلة:
  sidebyside text | less
  sidebyside text --region GB
  sidebyside text --format html &gt; guide.html
  sidebyside text --edition easy --format html &gt; easy.html</translation>
    </message>
    <message>
        <source>standard or easy (Easy Read); standard without this</source>
        <translation>standard أو easy (قراءة سهلة)؛ وبدون هذا standard</translation>
    </message>
    <message>
        <source>standard, large (large print) or easy (Easy Read); standard without this</source>
        <translation>standard أو large (حروف كبيرة) أو easy (قراءة سهلة)؛ وبدون هذا standard</translation>
    </message>
    <message>
        <source>Prints the name of the file. SOURCE_DATE_EPOCH in the environment stands for now: the same second gives the same bytes.

Examples:
  sidebyside sheet -o sheet.pdf
  sidebyside sheet --edition large --size 18 --paper letter -o large.pdf
  sidebyside sheet --edition easy -o easy.pdf
  sidebyside sheet --region GB -o - &gt; gb.pdf
  sidebyside sheet --all sheets</source>
        <extracomment>examples under the help text of a command; the commands stay as they are</extracomment>
        <translation>يطبع اسم الملف. وتحل SOURCE_DATE_EPOCH في البيئة محل الوقت الحالي: الثانية نفسها تعطي البايتات نفسها.

أمثلة:
  sidebyside sheet -o sheet.pdf
  sidebyside sheet --edition large --size 18 --paper letter -o large.pdf
  sidebyside sheet --edition easy -o easy.pdf
  sidebyside sheet --region GB -o - &gt; gb.pdf
  sidebyside sheet --all sheets</translation>
    </message>
</context>
<context>
    <name>HelpLine</name>
    <message>
        <source>%1 if a life is in danger</source>
        <extracomment>%1: what to do, such as &quot;Call 911&quot;</extracomment>
        <translation>%1 إن كانت حياة في خطر</translation>
    </message>
    <message>
        <source>%1 to talk to someone now</source>
        <extracomment>%1: what to do, such as &quot;Call or text 988&quot;</extracomment>
        <translation>%1 للتحدث إلى شخص الآن</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Help now</source>
        <extracomment>heading of a page</extracomment>
        <translation>مساعدة الآن</translation>
    </message>
    <message>
        <source>These numbers are for: %1. If you are in a clinic, you can also tell any member of staff.</source>
        <extracomment>%1: a country or area</extracomment>
        <translation>هذه الأرقام لـ: %1. وفي العيادة يمكنك أيضًا إخبار أي من العاملين.</translation>
    </message>
    <message>
        <source>Show numbers for</source>
        <extracomment>above the list of countries</extracomment>
        <translation>عرض أرقام</translation>
    </message>
</context>
<context>
    <name>HelpSection</name>
    <message>
        <source>Checked with</source>
        <extracomment>where a help line was checked</extracomment>
        <translation>المرجع</translation>
    </message>
    <message>
        <source>Numbers for other places are in the program</source>
        <extracomment>regions whose help numbers are not shown here</extracomment>
        <translation>أرقام الأماكن الأخرى موجودة في البرنامج</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>Help now: %1</source>
        <extracomment>heading above help numbers; %1 is a country or region</extracomment>
        <translation>مساعدة الآن: %1</translation>
    </message>
    <message>
        <source>Call now if a life is in danger</source>
        <extracomment>heading above emergency numbers</extracomment>
        <translation>اتصل الآن إن كانت حياة في خطر</translation>
    </message>
    <message>
        <source>Talk to somebody now</source>
        <extracomment>heading above the numbers of help lines</extracomment>
        <translation>تحدث إلى شخص الآن</translation>
    </message>
</context>
<context>
    <name>HelpStrip</name>
    <message>
        <source>%1 · %2</source>
        <extracomment>help strip, where there is little room. %1: emergency number, %2: numbers to talk</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Help: %1</source>
        <extracomment>help strip, where it is narrow. %1: the numbers</extracomment>
        <translation>مساعدة: %1</translation>
    </message>
    <message>
        <source>Life in danger: %1 · Talk to someone now: %2 · %3</source>
        <extracomment>help strip. %1: emergency number, %2: numbers to talk, %3: country</extracomment>
        <translation>حياة في خطر: %1 · تحدث إلى شخص الآن: %2 · %3</translation>
    </message>
    <message>
        <source>Opens all help numbers</source>
        <extracomment>what the help strip opens, for a screen reader</extracomment>
        <translation>يفتح كل أرقام المساعدة</translation>
    </message>
    <message>
        <source>Leave now</source>
        <extracomment>button: leaves the guide for a blank page</extracomment>
        <translation>خروج الآن</translation>
    </message>
    <message>
        <source>Shows a blank page. Shift three times does the same.</source>
        <extracomment>what the button &quot;Leave now&quot; does in a window, for a screen reader</extracomment>
        <translation>يعرض صفحة فارغة. والضغط على Shift ثلاث مرات يفعل ذلك أيضًا.</translation>
    </message>
    <message>
        <source>Closes the guide. Nothing of what you did stays.</source>
        <extracomment>what the button &quot;Leave now&quot; does on a screen in a waiting room, for a screen reader</extracomment>
        <translation>يغلق الدليل. ولا يبقى شيء مما فعلته.</translation>
    </message>
</context>
<context>
    <name>Hints</name>
    <message>
        <source>Alt+%1</source>
        <extracomment>names of keys that open a page. %1: the number of the page</extracomment>
        <translation>Alt+%1</translation>
    </message>
    <message>
        <source>Alt+Left</source>
        <extracomment>names of keys, beside a button that does the same</extracomment>
        <translation>Alt+سهم اليسار</translation>
    </message>
    <message>
        <source>Ctrl+F</source>
        <extracomment>names of keys, beside a button that does the same</extracomment>
        <translation>Ctrl+F</translation>
    </message>
    <message>
        <source>Ctrl+P</source>
        <extracomment>names of keys, beside a button that does the same</extracomment>
        <translation>Ctrl+P</translation>
    </message>
    <message>
        <source>Ctrl and −</source>
        <extracomment>names of keys, beside a button that does the same</extracomment>
        <translation>Ctrl مع −</translation>
    </message>
    <message>
        <source>Ctrl and +</source>
        <extracomment>names of keys, beside a button that does the same</extracomment>
        <translation>Ctrl مع +</translation>
    </message>
    <message>
        <source>Ctrl+H</source>
        <extracomment>names of keys, beside a button that does the same</extracomment>
        <translation>Ctrl+H</translation>
    </message>
    <message>
        <source>Shift three times</source>
        <extracomment>names of keys, beside a button that does the same</extracomment>
        <translation>Shift ثلاث مرات</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>hint of a button. %1: what it does, %2: the keys that do the same</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>HtmlWriter</name>
    <message>
        <source>On this page</source>
        <extracomment>heading above the list of the parts of a page</extracomment>
        <translation>في هذه الصفحة</translation>
    </message>
    <message>
        <source>Skip to the guide</source>
        <extracomment>link that leads a keyboard past the head of a page</extracomment>
        <translation>الانتقال إلى الدليل</translation>
    </message>
</context>
<context>
    <name>IdleBar</name>
    <message>
        <source>Your answers will be gone in one minute.</source>
        <extracomment>when nobody has touched the window for nine minutes</extracomment>
        <translation>ستُمحى إجاباتك بعد دقيقة واحدة.</translation>
    </message>
    <message>
        <source>Keep my answers</source>
        <extracomment>button: somebody is still there</extracomment>
        <translation>إبقاء إجاباتي</translation>
    </message>
    <message>
        <source>Stay</source>
        <extracomment>the same button, where there is little room</extracomment>
        <translation>البقاء</translation>
    </message>
    <message>
        <source>Still there? Touch the screen, or all you did here will be gone.</source>
        <extracomment>on a screen in a waiting room that nobody has touched for a while</extracomment>
        <translation>أما زلت هنا؟ المس الشاشة، وإلا فسيُمحى كل ما فعلته هنا.</translation>
    </message>
    <message>
        <source>Seconds left: %1</source>
        <extracomment>below that. %1: a number that counts down</extracomment>
        <translation>الثواني المتبقية: %1</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>Keyboard</source>
        <extracomment>heading of a page</extracomment>
        <translation>لوحة المفاتيح</translation>
    </message>
</context>
<context>
    <name>ListCommand</name>
    <message>
        <source>Languages: %1</source>
        <extracomment>%1 is a list of language tags</extracomment>
        <translation>اللغات: %1</translation>
    </message>
    <message>
        <source>Checked %1, next check %2</source>
        <extracomment>when a guide&apos;s facts were checked; %1 and %2 are days such as 2026-11-23</extracomment>
        <translation>روجع %1، والمراجعة القادمة %2</translation>
    </message>
    <message>
        <source>Every help line has been checked.</source>
        <translation>رُوجعت كل خطوط المساعدة.</translation>
    </message>
    <message>
        <source>Guides</source>
        <extracomment>heading above a list of guides</extracomment>
        <translation>الأدلة</translation>
    </message>
    <message>
        <source>Regions and their help numbers</source>
        <extracomment>heading above a list of countries with their help numbers</extracomment>
        <translation>المناطق وأرقام مساعدتها</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Blank page</source>
        <extracomment>title of the window after quick leave; says nothing about the guide</extracomment>
        <translation>صفحة فارغة</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>title of the window. %1: the page, %2: the guide</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Side by Side: display</source>
        <extracomment>title of the window on the wall</extracomment>
        <translation>Side by Side: العرض</translation>
    </message>
</context>
<context>
    <name>Making</name>
    <message>
        <source>%1 &quot;%2&quot; takes %3 lines, there is room for %4</source>
        <extracomment>%1 names a text of the guide, %2 is the text, %3 and %4 are numbers</extracomment>
        <translation>%1 «%2» يأخذ %3 أسطر، والمتسع %4</translation>
    </message>
    <message>
        <source>The standard sheet does not fit one page of %1: it is %2 points too long, and nothing is set smaller.</source>
        <extracomment>%1 is a paper such as A4, %2 a number of points</extracomment>
        <translation>لا تسع صفحة واحدة من %1 الورقة العادية: فهي أطول بـ %2 نقطة، ولا يُصغَّر شيء.</translation>
    </message>
    <message>
        <source>There are too many rows or statements.</source>
        <translation>الصفوف أو العبارات أكثر مما ينبغي.</translation>
    </message>
    <message>
        <source>Shorten these texts:
  %1</source>
        <extracomment>%1 is a list of texts of the guide</extracomment>
        <translation>اختصر هذه النصوص:
  %1</translation>
    </message>
    <message>
        <source>No bundled font has the character &quot;%1&quot; (U+%2) of the text &quot;%3&quot;. Write it otherwise.</source>
        <extracomment>%1 is a character, %2 its number, %3 the text it stands in</extracomment>
        <translation>ليس في الخطوط المرفقة الحرف «%1» (U+%2) من النص «%3». اكتبه بشكل آخر.</translation>
    </message>
    <message>
        <source>The bundled fonts cannot be used.</source>
        <translation>لا يمكن استعمال الخطوط المرفقة.</translation>
    </message>
    <message>
        <source>The words that are printed beside the guide&apos;s own are not there in the language %1 yet: translate the context Sheet.</source>
        <extracomment>%1 is a language tag</extracomment>
        <translation>الكلمات التي تُطبع مع كلمات الدليل غير موجودة باللغة %1 بعد: ترجم السياق Sheet.</translation>
    </message>
    <message>
        <source>The font %1 is not bundled.</source>
        <extracomment>%1 is the name of a font</extracomment>
        <translation>الخط %1 غير مرفق.</translation>
    </message>
    <message>
        <source>The sheet cannot be written: %1</source>
        <extracomment>%1 is the reason, in English</extracomment>
        <translation>لا يمكن كتابة الورقة: %1</translation>
    </message>
    <message>
        <source>%1 &quot;%2&quot;</source>
        <extracomment>%1 names a text of the guide, %2 is the text</extracomment>
        <translation>%1 «%2»</translation>
    </message>
    <message>
        <source>Shorten some of these texts by a line:
  %1</source>
        <extracomment>%1 is a list of texts of the guide</extracomment>
        <translation>اختصر بعض هذه النصوص بمقدار سطر:
  %1</translation>
    </message>
    <message>
        <source>This guide has no Easy Read edition in this language.</source>
        <translation>ليس لهذا الدليل إصدار قراءة سهلة بهذه اللغة.</translation>
    </message>
</context>
<context>
    <name>Models::Errand</name>
    <message>
        <source>It took too long.</source>
        <translation>استغرق وقتًا أطول من اللازم.</translation>
    </message>
    <message>
        <source>It stopped half-way.</source>
        <extracomment>why a helper program came to nothing</extracomment>
        <translation>توقّف في منتصف العمل.</translation>
    </message>
</context>
<context>
    <name>Models::GuideService</name>
    <message>
        <source>Not known</source>
        <extracomment>what stands in the comparison where nobody knows</extracomment>
        <translation>غير معروف</translation>
    </message>
</context>
<context>
    <name>Models::GuidedFlow</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>where an answer stands, for a screen reader. %1, %2: numbers</extracomment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Pick one, or skip the question.</source>
        <extracomment>below a question with several answers</extracomment>
        <translation>يمكن اختيار إجابة واحدة، أو تخطي السؤال.</translation>
    </message>
    <message>
        <source>Pick as many as you like, or skip the question.</source>
        <extracomment>below a question with several answers</extracomment>
        <translation>يمكن اختيار أي عدد من الإجابات، أو تخطي السؤال.</translation>
    </message>
    <message>
        <source>Pick up to three. The first one you pick counts as the most important.</source>
        <extracomment>below a question with several answers</extracomment>
        <translation>يمكن اختيار ثلاث على الأكثر. وما يُختار أولًا هو الأهم.</translation>
    </message>
    <message>
        <source>Question %1 of at most %2</source>
        <extracomment>how far along the questions are. %1, %2: numbers</extracomment>
        <translation>السؤال %1 من %2 على الأكثر</translation>
    </message>
    <message>
        <source>All questions are behind you</source>
        <extracomment>how far along the questions are, after the last one</extracomment>
        <translation>انتهت كل الأسئلة</translation>
    </message>
    <message>
        <source>Skip</source>
        <extracomment>button that goes to the next question without an answer</extracomment>
        <translation>تخطٍّ</translation>
    </message>
    <message>
        <source>Continue</source>
        <extracomment>button that goes to the next question</extracomment>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>%1. Your number %2.</source>
        <extracomment>%1: &quot;2 of 5&quot;, %2: a number: how important the answer is, from 1</extracomment>
        <translation>%1. رقمها عندك %2.</translation>
    </message>
    <message>
        <source>Skipped</source>
        <extracomment>in the list of answers: a question without one</extracomment>
        <translation>بلا إجابة</translation>
    </message>
</context>
<context>
    <name>Models::HelpService</name>
    <message>
        <source>Text %1 to %2</source>
        <extracomment>%1: the word to send, %2: a telephone number</extracomment>
        <translation>أرسل %1 في رسالة إلى %2</translation>
    </message>
    <message>
        <source>Text %1</source>
        <extracomment>%1: a telephone number</extracomment>
        <translation>أرسل رسالة إلى %1</translation>
    </message>
    <message>
        <source>Chat at %1</source>
        <extracomment>%1: a web address</extracomment>
        <translation>دردش على %1</translation>
    </message>
    <message>
        <source>Look at %1</source>
        <extracomment>%1: a web address</extracomment>
        <translation>انظر %1</translation>
    </message>
    <message>
        <source>text %1</source>
        <extracomment>one of several help numbers, this one for messages. %1: a telephone number</extracomment>
        <translation>رسالة إلى %1</translation>
    </message>
    <message>
        <source>text %1 to %2</source>
        <extracomment>one of several help numbers, this one for messages. %1: the word to send, %2: a number</extracomment>
        <translation>رسالة %1 إلى %2</translation>
    </message>
    <message>
        <source>Call or text %1</source>
        <extracomment>%1: a telephone number</extracomment>
        <translation>اتصل أو أرسل رسالة إلى %1</translation>
    </message>
    <message>
        <source>Call %1</source>
        <extracomment>%1: a telephone number, or several, such as &quot;112 or 999&quot;</extracomment>
        <translation>اتصل بـ %1</translation>
    </message>
    <message>
        <source>Nobody has checked this number yet. Please make sure it works.</source>
        <translation>لم يراجع أحد هذا الرقم بعد. نرجو التأكد من أنه يعمل.</translation>
    </message>
    <message>
        <source>Checked in %1</source>
        <extracomment>%1: a month, such as &quot;November 2026&quot;</extracomment>
        <translation>روجع في %1</translation>
    </message>
    <message>
        <source>Last checked in %1. It may have changed. Ask staff if you can.</source>
        <extracomment>%1: a month, such as &quot;November 2026&quot;</extracomment>
        <translation>آخر مراجعة في %1. ربما تغيّر. ويمكنك سؤال العاملين.</translation>
    </message>
</context>
<context>
    <name>Models::PagesModel</name>
    <message>
        <source>The options side by side, row by row</source>
        <translation>الخيارات جنبًا إلى جنب، صفًّا صفًّا</translation>
    </message>
    <message>
        <source>What each one is, with its good and hard points</source>
        <translation>ما هو كل منهما، بنقاطه الجيدة والصعبة</translation>
    </message>
    <message>
        <source>How the two can go hand in hand</source>
        <translation>كيف يجتمع الاثنان</translation>
    </message>
    <message>
        <source>What happens when you go, step by step</source>
        <translation>ما يحدث عند ذهابك، خطوة خطوة</translation>
    </message>
    <message>
        <source>What to ask before you start</source>
        <translation>ما يمكن سؤاله قبل البدء</translation>
    </message>
    <message>
        <source>What research knows, and where we looked</source>
        <translation>ما تعرفه الأبحاث، وأين بحثنا</translation>
    </message>
    <message>
        <source>Who made this guide, and when it was checked</source>
        <translation>من أعدّ هذا الدليل، ومتى رُوجع</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>مقارنة</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>السمات</translation>
    </message>
    <message>
        <source>When to choose</source>
        <translation>متى تختار</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>معًا</translation>
    </message>
    <message>
        <source>First meeting</source>
        <translation>اللقاء الأول</translation>
    </message>
    <message>
        <source>Questions to ask</source>
        <translation>أسئلة يمكن طرحها</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>الأدلة العلمية</translation>
    </message>
    <message>
        <source>About</source>
        <translation>حول الدليل</translation>
    </message>
    <message>
        <source>Help now</source>
        <translation>مساعدة الآن</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>All pages</source>
        <translation>كل الصفحات</translation>
    </message>
    <message>
        <source>When each one may fit, and questions that lead there step by step</source>
        <translation>متى قد يناسب كل منهما، وأسئلة تقود إلى ذلك خطوة بخطوة</translation>
    </message>
    <message>
        <source>Step by step</source>
        <translation>خطوة بخطوة</translation>
    </message>
    <message>
        <source>My summary</source>
        <translation>ملخصي</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
</context>
<context>
    <name>Models::SearchModel</name>
    <message>
        <source>Nothing found. Try a shorter word, or another one.</source>
        <translation>لم يوجد شيء. جرّب كلمة أقصر أو غيرها.</translation>
    </message>
    <message>
        <source>Found in 1 place</source>
        <extracomment>how many places of the guide hold the words</extracomment>
        <translation>وُجد في مكان واحد</translation>
    </message>
    <message numerus="yes">
        <source>Found in %n places</source>
        <extracomment>%n: how many places of the guide hold the words</extracomment>
        <translation>
            <numerusform>لم يوجد في أي مكان (%n)</numerusform>
            <numerusform>وُجد في مكان واحد (%n)</numerusform>
            <numerusform>وُجد في مكانين (%n)</numerusform>
            <numerusform>وُجد في %n أماكن</numerusform>
            <numerusform>وُجد في %n مكانًا</numerusform>
            <numerusform>وُجد في %n مكان</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Models::Settings</name>
    <message>
        <source>There is no folder of yours to keep settings in. They hold until you close the window.</source>
        <translation>لا يوجد مجلد خاص بك لحفظ الإعدادات. تبقى سارية حتى تغلق النافذة.</translation>
    </message>
</context>
<context>
    <name>Models::SheetService</name>
    <message>
        <source>A part of Side by Side is missing: %1. Install it again.</source>
        <extracomment>%1 is the name of a program</extracomment>
        <translation>ينقص جزء من Side by Side: %1. ثبّته من جديد.</translation>
    </message>
    <message>
        <source>The sheet cannot be drawn.</source>
        <extracomment>why there is no preview, where the program that makes it does not say</extracomment>
        <translation>لا يمكن رسم الورقة.</translation>
    </message>
    <message>
        <source>The sheet is saved as %1</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>حُفظت الورقة في %1</translation>
    </message>
    <message>
        <source>The sheet is not saved. %1</source>
        <extracomment>%1 is the reason</extracomment>
        <translation>لم تُحفظ الورقة. %1</translation>
    </message>
    <message>
        <source>The sheet is on its way to the printer.</source>
        <translation>الورقة في طريقها إلى الطابعة.</translation>
    </message>
    <message>
        <source>There is no printer here. You can save the sheet as PDF, and print it elsewhere.</source>
        <translation>لا توجد طابعة هنا. يمكنك حفظ الورقة بصيغة PDF وطباعتها في مكان آخر.</translation>
    </message>
    <message>
        <source>The sheet is not printed. %1</source>
        <extracomment>%1 is the reason</extracomment>
        <translation>لم تُطبع الورقة. %1</translation>
    </message>
    <message>
        <source>The guide is saved as %1</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>حُفظ الدليل باسم %1</translation>
    </message>
    <message>
        <source>The guide is not saved. %1</source>
        <extracomment>%1 is the reason</extracomment>
        <translation>لم يُحفظ الدليل. %1</translation>
    </message>
    <message>
        <source>Guide</source>
        <extracomment>the name of the file that is handed to another program; says nothing about the guide</extracomment>
        <translation>دليل</translation>
    </message>
</context>
<context>
    <name>Models::ShortcutsModel</name>
    <message>
        <source>Tab</source>
        <extracomment>names of keys</extracomment>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Go to the next button. With Shift: to the one before.</source>
        <extracomment>what Tab does</extracomment>
        <translation>الانتقال إلى الزر التالي. ومع Shift: إلى السابق.</translation>
    </message>
    <message>
        <source>Enter or Space</source>
        <extracomment>names of keys</extracomment>
        <translation>Enter أو مفتاح المسافة</translation>
    </message>
    <message>
        <source>Press the button that has the ring</source>
        <extracomment>what Enter or Space does</extracomment>
        <translation>الضغط على الزر الذي عليه الإطار</translation>
    </message>
    <message>
        <source>Arrows, Page Up, Page Down</source>
        <extracomment>names of keys</extracomment>
        <translation>الأسهم وPage Up وPage Down</translation>
    </message>
    <message>
        <source>Scroll the page</source>
        <extracomment>what Arrows, Page Up, Page Down does</extracomment>
        <translation>تمرير الصفحة</translation>
    </message>
    <message>
        <source>Home, End</source>
        <extracomment>names of keys</extracomment>
        <translation>Home وEnd</translation>
    </message>
    <message>
        <source>Go to the top or the end of the page</source>
        <extracomment>what Home, End does</extracomment>
        <translation>الانتقال إلى أول الصفحة أو آخرها</translation>
    </message>
    <message>
        <source>Esc or Alt+Left</source>
        <extracomment>names of keys</extracomment>
        <translation>Esc أو Alt+السهم الأيسر</translation>
    </message>
    <message>
        <source>Go back</source>
        <extracomment>what Esc or Alt+Left does</extracomment>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Alt+Right</source>
        <extracomment>names of keys</extracomment>
        <translation>Alt+السهم الأيمن</translation>
    </message>
    <message>
        <source>Go forward again</source>
        <extracomment>what Alt+Right does</extracomment>
        <translation>تقدم من جديد</translation>
    </message>
    <message>
        <source>Alt+1 to Alt+8</source>
        <extracomment>names of keys</extracomment>
        <translation>من Alt+1 إلى Alt+8</translation>
    </message>
    <message>
        <source>Open a page: Compare is 1, About is 8</source>
        <extracomment>what Alt+1 to Alt+8 does</extracomment>
        <translation>فتح صفحة: المقارنة 1، وحول الدليل 8</translation>
    </message>
    <message>
        <source>Ctrl+F</source>
        <extracomment>names of keys</extracomment>
        <translation>Ctrl+F</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>what Ctrl+F does</extracomment>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Ctrl+H</source>
        <extracomment>names of keys</extracomment>
        <translation>Ctrl+H</translation>
    </message>
    <message>
        <source>Help now: the numbers to call</source>
        <extracomment>what Ctrl+H does</extracomment>
        <translation>مساعدة الآن: أرقام الاتصال</translation>
    </message>
    <message>
        <source>Ctrl and + or −</source>
        <extracomment>names of keys</extracomment>
        <translation>Ctrl مع + أو −</translation>
    </message>
    <message>
        <source>F1</source>
        <extracomment>names of keys</extracomment>
        <translation>F1</translation>
    </message>
    <message>
        <source>This list</source>
        <extracomment>what F1 does</extracomment>
        <translation>هذه القائمة</translation>
    </message>
    <message>
        <source>F11</source>
        <extracomment>names of keys</extracomment>
        <translation>F11</translation>
    </message>
    <message>
        <source>Fill the screen</source>
        <extracomment>what F11 does</extracomment>
        <translation>ملء الشاشة</translation>
    </message>
    <message>
        <source>Shift three times</source>
        <extracomment>names of keys</extracomment>
        <translation>Shift ثلاث مرات</translation>
    </message>
    <message>
        <source>Ctrl+Q</source>
        <extracomment>names of keys</extracomment>
        <translation>Ctrl+Q</translation>
    </message>
    <message>
        <source>Close the window</source>
        <extracomment>what Ctrl+Q does</extracomment>
        <translation>إغلاق النافذة</translation>
    </message>
    <message>
        <source>1 to 9, Enter</source>
        <extracomment>names of keys</extracomment>
        <translation>1 إلى 9، Enter</translation>
    </message>
    <message>
        <source>In the questions step by step: pick an answer, go on</source>
        <extracomment>what 1 to 9 and Enter do</extracomment>
        <translation>في الأسئلة خطوة بخطوة: اختيار إجابة، ثم المتابعة</translation>
    </message>
    <message>
        <source>Leave at once: the page goes blank, and what you picked or marked is gone</source>
        <extracomment>what Shift three times does</extracomment>
        <translation>خروج فوري: تصبح الصفحة فارغة، ويُمحى ما اخترته أو وضعت عليه علامة</translation>
    </message>
    <message>
        <source>Ctrl+P</source>
        <extracomment>names of keys</extracomment>
        <translation>Ctrl+P</translation>
    </message>
    <message>
        <source>Print the guide on a sheet, or save it as PDF</source>
        <extracomment>what Ctrl+P does</extracomment>
        <translation>طباعة الدليل على ورقة، أو حفظه بصيغة PDF</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <extracomment>names of keys</extracomment>
        <translation>Ctrl+C</translation>
    </message>
    <message>
        <source>Copy the part of the page you are at, or point at, as text; else the page</source>
        <extracomment>what Ctrl+C does</extracomment>
        <translation>نسخ الجزء الذي أنت عنده أو تشير إليه من الصفحة كنص، وإلا فالصفحة كلها</translation>
    </message>
    <message>
        <source>Menu or Shift+F10</source>
        <extracomment>names of keys</extracomment>
        <translation>Menu أو Shift+F10</translation>
    </message>
    <message>
        <source>What else can be done here. With a mouse: the right button; on glass: a long press.</source>
        <extracomment>what Menu or Shift+F10 does</extracomment>
        <translation>ما الذي يمكن فعله هنا أيضًا. بالفأرة: الزر الأيمن. باللمس: ضغطة طويلة.</translation>
    </message>
    <message>
        <source>Larger or smaller text. Ctrl+0: normal size. Ctrl and the wheel do the same.</source>
        <extracomment>what Ctrl and + or − does</extracomment>
        <translation>نص أكبر أو أصغر. و Ctrl+0: الحجم العادي. و Ctrl مع العجلة يفعل الشيء نفسه.</translation>
    </message>
    <message>
        <source>Ctrl+R</source>
        <extracomment>names of keys</extracomment>
        <translation>Ctrl+R</translation>
    </message>
    <message>
        <source>Read the page aloud, pause, go on. Ctrl+Shift+R: stop.</source>
        <extracomment>what Ctrl+R does</extracomment>
        <translation>قراءة الصفحة بصوت عالٍ، إيقافها مؤقتًا، متابعتها. Ctrl+Shift+R: إنهاؤها.</translation>
    </message>
</context>
<context>
    <name>Models::SystemPreferences</name>
    <message>
        <source>There is no message bus here. The window cannot follow the system&apos;s colors, contrast, movement and text size, and a screen reader cannot read it. Choose below how it looks.</source>
        <extracomment>on the settings&apos; page. A message bus is what programs on Linux talk to each other by</extracomment>
        <translation>لا يوجد هنا ناقل رسائل. لا تستطيع النافذة أن تتبع ألوان النظام وتباينه وحركته وحجم نصه، ولا يستطيع قارئ الشاشة أن يقرأها. اختر أدناه كيف تبدو.</translation>
    </message>
    <message>
        <source>This system does not say which colors, contrast, movement and text size it uses. Choose below how the window looks.</source>
        <extracomment>on the settings&apos; page</extracomment>
        <translation>لا يذكر هذا النظام ما الألوان والتباين والحركة وحجم النص التي يستعملها. اختر أدناه كيف تبدو النافذة.</translation>
    </message>
</context>
<context>
    <name>News</name>
    <message>
        <source>Copied: %1</source>
        <extracomment>after something was copied. %1: how it begins</extracomment>
        <translation>نُسخ: %1</translation>
    </message>
    <message>
        <source>This guide lays two kinds of help side by side. It informs you; you decide.</source>
        <extracomment>at the first start: what this is</extracomment>
        <translation>يضع هذا الدليل نوعين من المساعدة جنبًا إلى جنب. هو يخبرك، والقرار لك.</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <extracomment>button at the first start. %1: the language that was guessed</extracomment>
        <translation>اللغة: %1</translation>
    </message>
    <message>
        <source>Help numbers: %1</source>
        <extracomment>button at the first start. %1: the country that was guessed</extracomment>
        <translation>أرقام المساعدة: %1</translation>
    </message>
</context>
<context>
    <name>NewsBar</name>
    <message>
        <source>Put this away</source>
        <extracomment>button that takes a line of news away</extracomment>
        <translation>إخفاء هذا</translation>
    </message>
</context>
<context>
    <name>OpenGuide</name>
    <message>
        <source>There is no guide here.</source>
        <translation>لا يوجد دليل هنا.</translation>
    </message>
    <message>
        <source>There is no guide %1. There are: %2.</source>
        <extracomment>%1 is a word on the command line, %2 a list of guides</extracomment>
        <translation>لا يوجد دليل %1. يوجد: %2.</translation>
    </message>
    <message>
        <source>The guide is not there in the language %1. There are: %2.</source>
        <extracomment>%1 is a word on the command line, %2 a list of language tags</extracomment>
        <translation>الدليل غير موجود باللغة %1. يوجد: %2.</translation>
    </message>
</context>
<context>
    <name>OptionDetail</name>
    <message>
        <source>For example</source>
        <extracomment>above an example</extracomment>
        <translation>مثلًا</translation>
    </message>
    <message>
        <source>Good points</source>
        <extracomment>above the good points of an option</extracomment>
        <translation>نقاط جيدة</translation>
    </message>
    <message>
        <source>Hard points</source>
        <extracomment>above the hard points of an option</extracomment>
        <translation>نقاط صعبة</translation>
    </message>
</context>
<context>
    <name>Ordering</name>
    <message>
        <source>The order for the sheet cannot be read.</source>
        <translation>لا يمكن قراءة طلب الورقة.</translation>
    </message>
</context>
<context>
    <name>OutcomeCard</name>
    <message>
        <source>A first step can be</source>
        <extracomment>above the first steps of &quot;both&quot; or &quot;not now&quot;</extracomment>
        <translation>قد تكون الخطوة الأولى</translation>
    </message>
    <message>
        <source>Good points</source>
        <extracomment>above the good points of an option</extracomment>
        <translation>نقاط جيدة</translation>
    </message>
    <message>
        <source>Hard points</source>
        <extracomment>above the hard points of an option</extracomment>
        <translation>نقاط صعبة</translation>
    </message>
    <message>
        <source>For example</source>
        <extracomment>above an example</extracomment>
        <translation>مثلًا</translation>
    </message>
</context>
<context>
    <name>OutcomeDetail</name>
    <message>
        <source>Good to know</source>
        <extracomment>above facts such as who may diagnose</extracomment>
        <translation>من المفيد معرفته</translation>
    </message>
    <message>
        <source>What neither of them is for</source>
        <extracomment>above what was picked and no option is for</extracomment>
        <translation>ما ليس أي منهما له</translation>
    </message>
    <message>
        <source>What matters most</source>
        <extracomment>above the up to three things that matter most, in order</extracomment>
        <translation>الأهم</translation>
    </message>
    <message>
        <source>Also picked</source>
        <extracomment>above what was picked and says nothing for or against an option</extracomment>
        <translation>اختير أيضًا</translation>
    </message>
    <message>
        <source>A first step can be</source>
        <extracomment>above what a person can do next</extracomment>
        <translation>قد تكون الخطوة الأولى</translation>
    </message>
    <message>
        <source>Questions to ask</source>
        <extracomment>above questions for a coach or a therapist</extracomment>
        <translation>أسئلة يمكن طرحها</translation>
    </message>
</context>
<context>
    <name>OutcomeTeaser</name>
    <message>
        <source>More about: %1</source>
        <extracomment>button that opens the page of an outcome; %1: its name, such as &quot;Both&quot;</extracomment>
        <translation>المزيد عن: %1</translation>
    </message>
</context>
<context>
    <name>PageMenu</name>
    <message>
        <source>Menu</source>
        <extracomment>name of a menu, for a screen reader</extracomment>
        <translation>قائمة</translation>
    </message>
    <message>
        <source>Cut</source>
        <extracomment>line of the menu of a text field</extracomment>
        <translation>قص</translation>
    </message>
    <message>
        <source>Ctrl+X</source>
        <extracomment>names of keys</extracomment>
        <translation>Ctrl+X</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>line of the menu of a text field</extracomment>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <extracomment>names of keys</extracomment>
        <translation>Ctrl+C</translation>
    </message>
    <message>
        <source>Paste</source>
        <extracomment>line of the menu of a text field</extracomment>
        <translation>لصق</translation>
    </message>
    <message>
        <source>Ctrl+V</source>
        <extracomment>names of keys</extracomment>
        <translation>Ctrl+V</translation>
    </message>
    <message>
        <source>Copy this part</source>
        <extracomment>line of a menu: the words of one part of the page</extracomment>
        <translation>نسخ هذا الجزء</translation>
    </message>
    <message>
        <source>Copy the whole page</source>
        <extracomment>line of a menu: all words of the page</extracomment>
        <translation>نسخ الصفحة كلها</translation>
    </message>
    <message>
        <source>Copy a link to this page</source>
        <extracomment>line of a menu: a link that opens this page</extracomment>
        <translation>نسخ رابط هذه الصفحة</translation>
    </message>
    <message>
        <source>Print, save or share</source>
        <extracomment>line of a menu: leads to the page that prints, saves and shares</extracomment>
        <translation>طباعة أو حفظ أو مشاركة</translation>
    </message>
    <message>
        <source>Ctrl+P</source>
        <extracomment>names of keys</extracomment>
        <translation>Ctrl+P</translation>
    </message>
    <message>
        <source>Go back to: %1</source>
        <extracomment>line of a menu. %1: the title of a page that was open before</extracomment>
        <translation>العودة إلى: %1</translation>
    </message>
</context>
<context>
    <name>PageScroll</name>
    <message>
        <source>Scroll the page</source>
        <extracomment>Name of the scroll bar, for a screen reader</extracomment>
        <translation>تمرير الصفحة</translation>
    </message>
</context>
<context>
    <name>PageTabs</name>
    <message>
        <source>Pages</source>
        <extracomment>name of the row of tabs, for a screen reader</extracomment>
        <translation>الصفحات</translation>
    </message>
</context>
<context>
    <name>PickCard</name>
    <message>
        <source>Of what was picked, this lines up with it:</source>
        <extracomment>above what was picked and lines up with an option</extracomment>
        <translation>مما اختير، هذا يتوافق معه:</translation>
    </message>
    <message>
        <source>Nothing that was picked lines up with it.</source>
        <extracomment>in the place of what was picked and lines up with an option</extracomment>
        <translation>لا شيء مما اختير يتوافق معه.</translation>
    </message>
</context>
<context>
    <name>PickLine</name>
    <message>
        <source>It may fit people who %1.</source>
        <extracomment>why something lines up with an option. %1: such as &quot;want encouragement from someone who has lived it&quot;</extracomment>
        <translation>قد يناسب من %1.</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>The order for the sheet cannot be read.</source>
        <translation>لا يمكن قراءة طلب الورقة.</translation>
    </message>
    <message>
        <source>The page cannot be handed over.</source>
        <translation>لا يمكن تسليم الصفحة.</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Guide</source>
        <extracomment>the name of a print job, which others may see; says nothing about the guide</extracomment>
        <translation>دليل</translation>
    </message>
    <message>
        <source>The printer did not take the sheet.</source>
        <translation>لم تقبل الطابعة الورقة.</translation>
    </message>
</context>
<context>
    <name>QuestionsPage</name>
    <message>
        <source>Questions to ask</source>
        <extracomment>heading of a page</extracomment>
        <translation>أسئلة يمكن طرحها</translation>
    </message>
    <message>
        <source>You can ask a coach and a therapist the same things. A good answer is clear and calm. You may ask before you agree to anything.</source>
        <extracomment>introduces the questions to ask</extracomment>
        <translation>يمكنك سؤال الموجّه والمعالج الأشياء نفسها. والإجابة الجيدة واضحة وهادئة. ولك أن تسأل قبل الموافقة على أي شيء.</translation>
    </message>
    <message>
        <source>What you may wish for</source>
        <extracomment>above the wishes a person may have about their support</extracomment>
        <translation>ما قد ترغب فيه</translation>
    </message>
    <message>
        <source>Your wishes count. Say them early, so that others can try to meet them.</source>
        <extracomment>introduces the wishes</extracomment>
        <translation>رغباتك مهمة. وذكرها مبكرًا يساعد الآخرين على تلبيتها.</translation>
    </message>
</context>
<context>
    <name>SaveFile</name>
    <message>
        <source>%1 is no regular file. Nothing was written.</source>
        <extracomment>%1 is a file that was to be written</extracomment>
        <translation>%1 ليس ملفًا عاديًا. لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. What was there is unchanged.</source>
        <extracomment>%1 is a file that was to be written, %2 the system&apos;s reason</extracomment>
        <translation>لا يمكن كتابة %1: %2. وما كان فيه لم يتغيّر.</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>Good points</source>
        <translation>نقاط جيدة</translation>
    </message>
    <message>
        <source>Hard points</source>
        <translation>نقاط صعبة</translation>
    </message>
    <message>
        <source>When to choose</source>
        <translation>متى تختار</translation>
    </message>
    <message>
        <source>First meeting</source>
        <translation>اللقاء الأول</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>الخطوات الأولى</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>معًا</translation>
    </message>
    <message>
        <source>Questions to ask</source>
        <translation>أسئلة يمكن طرحها</translation>
    </message>
    <message>
        <source>What you may wish for</source>
        <translation>ما قد ترغب فيه</translation>
    </message>
    <message>
        <source>What research says</source>
        <translation>ماذا تقول الأبحاث</translation>
    </message>
    <message>
        <source>About this guide</source>
        <translation>عن هذا الدليل</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>the title of something found: %1 is where it stands, %2 is what it is</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear the search</source>
        <extracomment>Button in the search field that empties it</extracomment>
        <translation>مسح البحث</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>Search</source>
        <extracomment>heading of a page</extracomment>
        <translation>بحث</translation>
    </message>
    <message>
        <source>A word, such as cost or privacy</source>
        <extracomment>in the empty search field</extracomment>
        <translation>كلمة، مثل التكلفة أو الخصوصية</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <extracomment>name of the search field, for a screen reader</extracomment>
        <translation>البحث في الدليل</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Your settings could not be saved: %1. They hold until you close the window.</source>
        <extracomment>%1: what the system says, such as &quot;No space left on device&quot;</extracomment>
        <translation>تعذّر حفظ إعداداتك: %1. وهي سارية حتى إغلاق النافذة.</translation>
    </message>
    <message>
        <source>the folder %1 cannot be made</source>
        <translation>لا يمكن إنشاء المجلد %1</translation>
    </message>
    <message>
        <source>the disk may be full</source>
        <translation>ربما امتلأ القرص</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <extracomment>heading of a page</extracomment>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Not saved</source>
        <extracomment>when the settings could not be written to the disk</extracomment>
        <translation>لم يُحفظ</translation>
    </message>
    <message>
        <source>Text size: %1 %</source>
        <extracomment>above the choice of the text size. %1: a number, such as &quot;150&quot;</extracomment>
        <translation>حجم النص: %1 ٪</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <extracomment>button</extracomment>
        <translation>نص أصغر</translation>
    </message>
    <message>
        <source>Larger text</source>
        <extracomment>button</extracomment>
        <translation>نص أكبر</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>above the choice of the language. The word in English stays, for who cannot read this one</extracomment>
        <translation>اللغة · Language</translation>
    </message>
    <message>
        <source>Colors</source>
        <extracomment>above the choice of light or dark colours</extracomment>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>As the system says</source>
        <extracomment>the choices of colors
----------
the choices of contrast
----------
the choices of movement</extracomment>
        <translation>كما في النظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Contrast</source>
        <extracomment>above the choice of contrast</extracomment>
        <translation>التباين</translation>
    </message>
    <message>
        <source>Normal contrast</source>
        <translation>تباين عادي</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>Movement</source>
        <extracomment>above the choice of movement on the screen</extracomment>
        <translation>الحركة</translation>
    </message>
    <message>
        <source>Short movements</source>
        <translation>حركات قصيرة</translation>
    </message>
    <message>
        <source>No movement</source>
        <translation>بلا حركة</translation>
    </message>
    <message>
        <source>Help numbers: %1. Change</source>
        <extracomment>button. %1: a country or area</extracomment>
        <translation>أرقام المساعدة: %1. تغيير</translation>
    </message>
    <message>
        <source>On this computer</source>
        <extracomment>when the system does not tell how windows are to look</extracomment>
        <translation>على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Open at the page where I was</source>
        <extracomment>box on the settings&apos; page</extracomment>
        <translation>الفتح على الصفحة التي كنت فيها</translation>
    </message>
    <message>
        <source>Kept on this computer: these settings, the window&apos;s size and place, and the last page you read. Leave now forgets that page.</source>
        <extracomment>at the end of the settings, while the page is kept</extracomment>
        <translation>يُحفظ على هذا الحاسوب: هذه الإعدادات، وحجم النافذة ومكانها، وآخر صفحة قرأتها. و«خروج الآن» ينسى تلك الصفحة.</translation>
    </message>
    <message>
        <source>Only these settings and the window&apos;s size and place are kept on this computer. What you read, mark or search for is not.</source>
        <extracomment>at the end of the settings, while the page is not kept</extracomment>
        <translation>لا يُحفظ على هذا الحاسوب إلا هذه الإعدادات وحجم النافذة ومكانها. أما ما تقرؤه أو تضع عليه علامة أو تبحث عنه فلا يُحفظ.</translation>
    </message>
    <message>
        <source>Easy Read</source>
        <extracomment>above the choice of Easy Read: the guide in short sentences with pictures</extracomment>
        <translation>قراءة سهلة</translation>
    </message>
    <message>
        <source>The whole text</source>
        <extracomment>the choices of Easy Read</extracomment>
        <translation>النص الكامل</translation>
    </message>
    <message>
        <source>Short sentences with pictures</source>
        <translation>جمل قصيرة مع صور</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <extracomment>above what there is to know about reading aloud</extracomment>
        <translation>القراءة بصوت عالٍ</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Help numbers: %1</source>
        <extracomment>on the printed sheet, above the help numbers; %1 is a region</extracomment>
        <translation>أرقام المساعدة: %1</translation>
    </message>
    <message>
        <source>Life in danger:</source>
        <extracomment>on the printed sheet, before an emergency number</extracomment>
        <translation>خطر على الحياة:</translation>
    </message>
    <message>
        <source>Talk now:</source>
        <extracomment>on the printed sheet, before a help line</extracomment>
        <translation>للحديث الآن:</translation>
    </message>
    <message>
        <source>call %1</source>
        <extracomment>how a help line is reached; %1 is a telephone number</extracomment>
        <translation>اتصل بـ %1</translation>
    </message>
    <message>
        <source>call or text %1</source>
        <extracomment>how a help line is reached; %1 is a telephone number</extracomment>
        <translation>اتصل أو أرسل رسالة إلى %1</translation>
    </message>
    <message>
        <source>text %1</source>
        <extracomment>how a help line is reached; %1 is a telephone number</extracomment>
        <translation>أرسل رسالة إلى %1</translation>
    </message>
    <message>
        <source>text %1 to %2</source>
        <extracomment>how a help line is reached; %1 is the word to send, %2 a telephone number</extracomment>
        <translation>أرسل %1 في رسالة إلى %2</translation>
    </message>
    <message>
        <source>chat at %1</source>
        <extracomment>how a help line is reached; %1 is a web address</extracomment>
        <translation>دردش على %1</translation>
    </message>
    <message>
        <source>visit %1</source>
        <extracomment>how a help line is reached; %1 is a web address</extracomment>
        <translation>زُر %1</translation>
    </message>
    <message>
        <source>; </source>
        <extracomment>between several ways to reach a help line, with its space</extracomment>
        <translation>؛ </translation>
    </message>
    <message>
        <source>Nobody has checked this number yet.</source>
        <extracomment>of a help line on the printed sheet</extracomment>
        <translation>لم يراجع أحد هذا الرقم بعد.</translation>
    </message>
    <message>
        <source>Its check was due %1: it may have changed.</source>
        <extracomment>of a help line on the printed sheet; %1 is a month such as 2026-11</extracomment>
        <translation>كان موعد مراجعته %1: فربما تغيّر.</translation>
    </message>
    <message>
        <source>Numbers checked %1, next check %2.</source>
        <extracomment>of all help lines on the printed sheet; %1 and %2 are months such as 2026-11</extracomment>
        <translation>روجعت الأرقام %1، والمراجعة القادمة %2.</translation>
    </message>
    <message>
        <source>Other numbers checked %1, next check %2.</source>
        <extracomment>of the other help lines on the printed sheet; %1 and %2 are months such as 2026-11</extracomment>
        <translation>روجعت الأرقام الأخرى %1، والمراجعة القادمة %2.</translation>
    </message>
    <message>
        <source>Side by side</source>
        <extracomment>on the printed sheet, name of the table that compares the options</extracomment>
        <translation>جنبًا إلى جنب</translation>
    </message>
    <message>
        <source>What differs</source>
        <extracomment>on the printed sheet, above the names of the rows</extracomment>
        <translation>وجه الفرق</translation>
    </message>
    <message>
        <source>Not known</source>
        <extracomment>on the printed sheet, in a cell of the table</extracomment>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>When to choose</source>
        <extracomment>on the printed sheet, a heading</extracomment>
        <translation>متى تختار</translation>
    </message>
    <message>
        <source>%1 may fit people who …</source>
        <extracomment>on the printed sheet, above what fits; %1 is an option</extracomment>
        <translation>%1 قد يناسب من …</translation>
    </message>
    <message>
        <source>%1</source>
        <extracomment>on the printed sheet, what fits; %1 is the end of &quot;may fit people who …&quot;</extracomment>
        <translation>%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>on the printed sheet; %1 is &quot;Both&quot; or &quot;Not now&quot;, %2 says what it is</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>What matters to me</source>
        <extracomment>on the printed sheet, above lines to write on</extracomment>
        <translation>ما يهمني</translation>
    </message>
    <message>
        <source>My wishes</source>
        <extracomment>on the printed sheet, above wishes with room to write</extracomment>
        <translation>رغباتي</translation>
    </message>
    <message>
        <source>My questions</source>
        <extracomment>on the printed sheet, above lines to write on</extracomment>
        <translation>أسئلتي</translation>
    </message>
    <message>
        <source>Questions to ask</source>
        <extracomment>on the printed sheet, above questions to ask a coach or therapist</extracomment>
        <translation>أسئلة يمكن طرحها</translation>
    </message>
    <message>
        <source>I want to try:</source>
        <extracomment>on the printed sheet, before boxes to tick</extracomment>
        <translation>أريد أن أجرب:</translation>
    </message>
    <message>
        <source>My next step:</source>
        <extracomment>on the printed sheet, before a line to write on</extracomment>
        <translation>خطوتي التالية:</translation>
    </message>
    <message>
        <source>What I picked</source>
        <extracomment>on the printed sheet, above what somebody picked</extracomment>
        <translation>ما اخترته</translation>
    </message>
    <message>
        <source>For the professional</source>
        <extracomment>on the printed sheet, above a strip to fill in</extracomment>
        <translation>للمختص</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>on the printed sheet, before a line to write on</extracomment>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Date</source>
        <extracomment>on the printed sheet, before a line to write on</extracomment>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>We agreed</source>
        <extracomment>on the printed sheet, before a line to write on</extracomment>
        <translation>اتفقنا على</translation>
    </message>
    <message>
        <source>Good to know</source>
        <extracomment>on the printed sheet, a heading</extracomment>
        <translation>من المفيد معرفته</translation>
    </message>
    <message>
        <source>About this sheet</source>
        <extracomment>on the printed sheet, a heading: who made it, when it was checked</extracomment>
        <translation>عن هذه الورقة</translation>
    </message>
    <message>
        <source>Guide of %1 (%2). Checked %3, next check %4.</source>
        <extracomment>on the printed sheet; %1 the day of publication, %2 the program&apos;s version, %3 and %4 days</extracomment>
        <translation>دليل %1 (%2). روجع %3، والمراجعة القادمة %4.</translation>
    </message>
    <message>
        <source>That check is overdue: facts may have changed.</source>
        <extracomment>on the printed sheet</extracomment>
        <translation>فات موعد تلك المراجعة: فربما تغيّرت المعلومات.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>on the printed sheet; %1 says who wrote the guide, %2 who paid for it</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Sources by their code in the guide: %1.</source>
        <extracomment>on the printed sheet; %1 is a list of codes such as S3, S4</extracomment>
        <translation>المصادر برموزها في الدليل: %1.</translation>
    </message>
    <message>
        <source>The code leads to %1.</source>
        <extracomment>on the printed sheet, beside the QR code; %1 is a web address</extracomment>
        <translation>يقود الرمز إلى %1.</translation>
    </message>
    <message>
        <source>The code leads to %1: %2.</source>
        <extracomment>on the printed sheet, beside the QR code; %1 is a help line, %2 its address or number</extracomment>
        <translation>يقود الرمز إلى %1: %2.</translation>
    </message>
    <message>
        <source>QR code that leads to %1</source>
        <extracomment>for who cannot see the QR code; %1 is an address or number</extracomment>
        <translation>رمز QR يقود إلى %1</translation>
    </message>
    <message>
        <source>This sheet is there in large print: ask for it.</source>
        <extracomment>on the printed sheet</extracomment>
        <translation>هذه الورقة متوفرة بطباعة كبيرة عند الطلب.</translation>
    </message>
    <message>
        <source>This sheet is there on one page too: ask for it.</source>
        <extracomment>on the large print</extracomment>
        <translation>هذه الورقة متوفرة أيضًا في صفحة واحدة عند الطلب.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <extracomment>at the foot of a printed page; %1 is its number, %2 how many there are</extracomment>
        <translation>صفحة %1 من %2</translation>
    </message>
    <message>
        <source>A sheet to compare, to write on and to take along. %1</source>
        <extracomment>what the file of the sheet says it is; %1 is the question the guide is about</extracomment>
        <translation>ورقة للمقارنة والكتابة والاصطحاب. %1</translation>
    </message>
    <message>
        <source>Circle</source>
        <extracomment>for who cannot see it: the mark of the first option</extracomment>
        <translation>دائرة</translation>
    </message>
    <message>
        <source>Square</source>
        <extracomment>for who cannot see it: the mark of the second option</extracomment>
        <translation>مربع</translation>
    </message>
    <message>
        <source>Diamond</source>
        <extracomment>for who cannot see it: the mark of the third option</extracomment>
        <translation>معيّن</translation>
    </message>
    <message>
        <source>Plus</source>
        <extracomment>for who cannot see it: the mark of the fourth option</extracomment>
        <translation>علامة زائد</translation>
    </message>
    <message>
        <source>Circle and square</source>
        <extracomment>for who cannot see it: the mark of both options together</extracomment>
        <translation>دائرة ومربع</translation>
    </message>
    <message>
        <source>Ring</source>
        <extracomment>for who cannot see it: the mark of &quot;not now&quot;</extracomment>
        <translation>حلقة</translation>
    </message>
</context>
<context>
    <name>SheetChoices</name>
    <message>
        <source>A sheet to compare, to write on and to take along. It has the help numbers for: %1.</source>
        <extracomment>on the page that prints the sheet. %1: a country or area</extracomment>
        <translation>ورقة للمقارنة والكتابة والاصطحاب. فيها أرقام المساعدة لـ: %1.</translation>
    </message>
    <message>
        <source>Your answers are not on it.</source>
        <extracomment>on the page that prints the sheet</extracomment>
        <translation>إجاباتك ليست عليها.</translation>
    </message>
    <message>
        <source>Your answers are on it. Whoever sees the sheet can read them.</source>
        <extracomment>on the page that prints the sheet, when the answers are to be printed</extracomment>
        <translation>إجاباتك عليها. من يرى الورقة يستطيع قراءتها.</translation>
    </message>
    <message>
        <source>Print…</source>
        <extracomment>button that opens the print dialog</extracomment>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <extracomment>button that opens a file dialog</extracomment>
        <translation>الحفظ بصيغة PDF…</translation>
    </message>
    <message>
        <source>A dialog opens</source>
        <extracomment>while a dialog for files or printers is open</extracomment>
        <translation>تُفتح نافذة حوار</translation>
    </message>
    <message>
        <source>It has a window of its own. Answer it there.</source>
        <extracomment>while a dialog for files or printers is open</extracomment>
        <translation>له نافذة خاصة به. أجب فيها.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>what a screen reader says for a message. %1: its title, %2: its text</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>after saving or printing</extracomment>
        <translation>تم</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>لم ينجح ذلك</translation>
    </message>
    <message>
        <source>Add my summary</source>
        <extracomment>box to tick on the page that prints the sheet</extracomment>
        <translation>إضافة ملخصي</translation>
    </message>
    <message>
        <source>Size of the letters</source>
        <extracomment>above the choice of standard or large print</extracomment>
        <translation>حجم الحروف</translation>
    </message>
    <message>
        <source>One page</source>
        <extracomment>the choices of a sheet&apos;s edition
----------
the choices of a sheet&apos;s edition, with Easy Read</extracomment>
        <translation>صفحة واحدة</translation>
    </message>
    <message>
        <source>Large print, on more pages</source>
        <translation>طباعة كبيرة، على صفحات أكثر</translation>
    </message>
    <message>
        <source>Larger print, on more pages still</source>
        <translation>طباعة أكبر، على صفحات أكثر أيضًا</translation>
    </message>
    <message>
        <source>Paper</source>
        <extracomment>above the choice of paper</extracomment>
        <translation>الورق</translation>
    </message>
    <message>
        <source>A4</source>
        <extracomment>the choices of paper</extracomment>
        <translation>ورق A4</translation>
    </message>
    <message>
        <source>US Letter</source>
        <translation>ليتر (أمريكي)</translation>
    </message>
    <message>
        <source>Short sentences with pictures</source>
        <translation>جمل قصيرة مع صور</translation>
    </message>
    <message>
        <source>Save as text…</source>
        <extracomment>button that opens a file dialog: the whole guide as a text file</extracomment>
        <translation>حفظ كنص…</translation>
    </message>
    <message>
        <source>Save as web page…</source>
        <extracomment>button that opens a file dialog: the whole guide as a file for a browser</extracomment>
        <translation>حفظ كصفحة ويب…</translation>
    </message>
</context>
<context>
    <name>SheetCommand</name>
    <message>
        <source>There is no region %1. There are: %2.</source>
        <extracomment>%1 is a word on the command line, %2 a list of regions such as US, CA</extracomment>
        <translation>لا توجد منطقة %1. يوجد: %2.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>لا يمكن إنشاء المجلد %1.</translation>
    </message>
    <message>
        <source>%1 is no option or row of the guide. There are: %2.</source>
        <extracomment>%1 is a word on the command line, %2 a list of ids</extracomment>
        <translation>%1 ليس خيارًا ولا صفًا في الدليل. يوجد: %2.</translation>
    </message>
    <message>
        <source>SOURCE_DATE_EPOCH is no number of seconds since 1970.</source>
        <extracomment>the name of an environment variable stays as it is</extracomment>
        <translation>‏SOURCE_DATE_EPOCH ليس عدد ثوانٍ منذ 1970.</translation>
    </message>
</context>
<context>
    <name>SheetHandle</name>
    <message>
        <source>Drag from here into a folder or a mail: the sheet as a file.</source>
        <extracomment>beside the picture of the sheet</extracomment>
        <translation>اسحب من هنا إلى مجلد أو رسالة: الورقة كملف.</translation>
    </message>
</context>
<context>
    <name>SheetPage</name>
    <message>
        <source>Print the guide</source>
        <extracomment>heading of a page</extracomment>
        <translation>طباعة الدليل</translation>
    </message>
</context>
<context>
    <name>SheetPicture</name>
    <message>
        <source>The sheet, %1. Its text is below the picture.</source>
        <extracomment>the picture of a page of the sheet, for a screen reader. %1: such as &quot;Page 1 of 3&quot;</extracomment>
        <translation>الورقة، %1. نصها تحت الصورة.</translation>
    </message>
    <message>
        <source>The arrow keys move it.</source>
        <extracomment>the picture of a page of the sheet, when it is larger than its frame</extracomment>
        <translation>تحرّكها مفاتيح الأسهم.</translation>
    </message>
</context>
<context>
    <name>SheetPreview</name>
    <message>
        <source>Page %1 of %2</source>
        <extracomment>which page of the sheet is shown. %1: its number, %2: how many there are</extracomment>
        <translation>صفحة %1 من %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>how large the picture of the sheet is. %1: a number, such as &quot;150&quot;</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>How it looks</source>
        <extracomment>heading above the picture of the sheet</extracomment>
        <translation>كيف تبدو</translation>
    </message>
    <message>
        <source>This sheet cannot be shown</source>
        <extracomment>when the sheet cannot be drawn</extracomment>
        <translation>لا يمكن عرض هذه الورقة</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>what a screen reader says for a message. %1: its title, %2: its text</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>The picture below is the sheet as it was before.</source>
        <extracomment>when the sheet that is wanted cannot be drawn</extracomment>
        <translation>الصورة في الأسفل هي الورقة كما كانت من قبل.</translation>
    </message>
    <message>
        <source>The sheet is being drawn…</source>
        <extracomment>while the picture of the sheet is being made</extracomment>
        <translation>يجري رسم الورقة…</translation>
    </message>
    <message>
        <source>Page before</source>
        <extracomment>button under the picture of the sheet</extracomment>
        <translation>الصفحة السابقة</translation>
    </message>
    <message>
        <source>Next page</source>
        <extracomment>button under the picture of the sheet</extracomment>
        <translation>الصفحة التالية</translation>
    </message>
    <message>
        <source>Smaller picture</source>
        <extracomment>button under the picture of the sheet</extracomment>
        <translation>صورة أصغر</translation>
    </message>
    <message>
        <source>Larger picture</source>
        <extracomment>button under the picture of the sheet</extracomment>
        <translation>صورة أكبر</translation>
    </message>
    <message>
        <source>Text of this page</source>
        <extracomment>button that opens the text of a page of the sheet</extracomment>
        <translation>نص هذه الصفحة</translation>
    </message>
</context>
<context>
    <name>SourceLink</name>
    <message>
        <source>Sources: %1</source>
        <extracomment>%1: one or more codes, such as &quot;S8, S9&quot;</extracomment>
        <translation>المصادر: %1</translation>
    </message>
</context>
<context>
    <name>SourceText</name>
    <message>
        <source>%1: %2</source>
        <extracomment>a source. %1: its code, such as &quot;S8&quot;, %2: its title</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>StandingNotes</name>
    <message>
        <source>Good to know</source>
        <extracomment>above the guide&apos;s standing statements</extracomment>
        <translation>من المفيد معرفته</translation>
    </message>
</context>
<context>
    <name>StepLine</name>
    <message>
        <source>%1. %2</source>
        <extracomment>what a screen reader says for a step. %1: its number, %2: what it says</extracomment>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>SummaryDetail</name>
    <message>
        <source>Your answers</source>
        <extracomment>heading of the list of all answers</extracomment>
        <translation>إجاباتك</translation>
    </message>
    <message>
        <source>Back to the questions</source>
        <extracomment>button: to the questions, at their end</extracomment>
        <translation>العودة إلى الأسئلة</translation>
    </message>
    <message>
        <source>Start again</source>
        <extracomment>button: forgets all answers</extracomment>
        <translation>البدء من جديد</translation>
    </message>
    <message>
        <source>Forgets your answers</source>
        <extracomment>what the button &quot;Start again&quot; does, for a screen reader</extracomment>
        <translation>يمحو إجاباتك</translation>
    </message>
</context>
<context>
    <name>SummaryPage</name>
    <message>
        <source>Nobody keeps this page. It is gone when you close the window, when you start again, when you press Shift three times, and when nobody touches the window for ten minutes.</source>
        <extracomment>when there are answers</extracomment>
        <translation>لا أحد يحفظ هذه الصفحة. وهي تُمحى عند إغلاق النافذة، وعند البدء من جديد، وعند ضغط Shift ثلاث مرات، وحين لا يلمس أحد النافذة عشر دقائق.</translation>
    </message>
    <message>
        <source>There is nothing here now. Your summary is made when you go through the questions. It is gone when you start again, or when nobody touches the window for ten minutes.</source>
        <extracomment>when there are no answers, or no longer</extracomment>
        <translation>لا شيء هنا الآن. يُعَد ملخصك عند المرور بالأسئلة. وهو يُمحى عند البدء من جديد، أو حين لا يلمس أحد النافذة عشر دقائق.</translation>
    </message>
    <message>
        <source>My summary</source>
        <extracomment>heading of a page</extracomment>
        <translation>ملخصي</translation>
    </message>
    <message>
        <source>Nobody keeps this page. It is gone when you press Leave now, when you start again, and about a minute after the last touch.</source>
        <extracomment>when there are answers, on a screen in a waiting room</extracomment>
        <translation>لا أحد يحفظ هذه الصفحة. وهي تُمحى عند الضغط على «خروج الآن»، وعند البدء من جديد، وبعد آخر لمسة بنحو دقيقة.</translation>
    </message>
    <message>
        <source>There is nothing here now. Your summary is made when you go through the questions. It is gone when you start again, and about a minute after the last touch.</source>
        <extracomment>when there are no answers, on a screen in a waiting room</extracomment>
        <translation>لا شيء هنا الآن. يُكتب ملخصك حين تجيب عن الأسئلة. وهو يُمحى عند البدء من جديد، وبعد آخر لمسة بنحو دقيقة.</translation>
    </message>
</context>
<context>
    <name>TextCommand</name>
    <message>
        <source>There is no region %1. There are: %2.</source>
        <extracomment>%1 is a word on the command line, %2 a list of regions such as US, CA</extracomment>
        <translation>لا توجد منطقة %1. يوجد: %2.</translation>
    </message>
</context>
<context>
    <name>TogetherPage</name>
    <message>
        <source>Together</source>
        <extracomment>heading of a page: having both options at once</extracomment>
        <translation>معًا</translation>
    </message>
    <message>
        <source>For example</source>
        <extracomment>above an example</extracomment>
        <translation>مثلًا</translation>
    </message>
    <message>
        <source>Good and hard points of having both</source>
        <extracomment>button that opens the part about having both options</extracomment>
        <translation>النقاط الجيدة والصعبة للجمع بينهما</translation>
    </message>
    <message>
        <source>To take with you</source>
        <extracomment>above the guide&apos;s closing words</extracomment>
        <translation>خلاصة تبقى معك</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>All pages</source>
        <extracomment>button that opens the list of pages</extracomment>
        <translation>كل الصفحات</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>button that goes to the page before</extracomment>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>button</extracomment>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <extracomment>button</extracomment>
        <translation>نص أصغر</translation>
    </message>
    <message>
        <source>Larger text</source>
        <extracomment>button</extracomment>
        <translation>نص أكبر</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>button that leads to the choice of the language</extracomment>
        <translation>اللغة · Language</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>button</extracomment>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Print</source>
        <extracomment>button that opens the sheet to print or to save</extracomment>
        <translation>طباعة</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>This guide cannot be shown</source>
        <extracomment>title of the window that says why a file cannot be shown</extracomment>
        <translation>لا يمكن عرض هذا الدليل</translation>
    </message>
    <message>
        <source>The file is not a guide, or something in it has to be put right first. The program&apos;s own guide opens without a file.</source>
        <extracomment>above the list of what is wrong with a guide&apos;s file</extracomment>
        <translation>الملف ليس دليلًا، أو فيه ما يجب تصحيحه أولًا. ودليل البرنامج نفسه يُفتح من دون ملف.</translation>
    </message>
    <message>
        <source>And %1 more.</source>
        <extracomment>under a long list. %1: a number</extracomment>
        <translation>و%1 غيرها.</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>button</extracomment>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>Wall</name>
    <message>
        <source>What it is</source>
        <extracomment>wall: above what an option is</extracomment>
        <translation>ما هو</translation>
    </message>
    <message>
        <source>fits people who …</source>
        <extracomment>wall: stands between the name of an option and the end of the sentence</extracomment>
        <translation>يناسب من …</translation>
    </message>
    <message>
        <source>A first meeting, step %1 of %2</source>
        <extracomment>wall: above a step. %1: its number, %2: how many there are</extracomment>
        <translation>لقاء أول، الخطوة %1 من %2</translation>
    </message>
    <message>
        <source>For example</source>
        <extracomment>wall: above an example</extracomment>
        <translation>مثلًا</translation>
    </message>
    <message>
        <source>About this guide</source>
        <extracomment>wall: above a standing statement</extracomment>
        <translation>عن هذا الدليل</translation>
    </message>
    <message>
        <source>Not known.</source>
        <extracomment>wall: in place of what nobody knows about an option</extracomment>
        <translation>غير معروف.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>wall: beside a message that takes several slides. %1: number of this one, %2: of all</extracomment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Life in danger</source>
        <extracomment>wall, footer: beside the emergency number</extracomment>
        <translation>خطر على الحياة</translation>
    </message>
    <message>
        <source>Talk to someone now</source>
        <extracomment>wall, footer: beside the numbers to talk to somebody</extracomment>
        <translation>للحديث مع أحد الآن</translation>
    </message>
    <message>
        <source>Nobody is watching this screen.</source>
        <extracomment>wall, footer: no help comes from the screen itself</extracomment>
        <translation>لا أحد يراقب هذه الشاشة.</translation>
    </message>
    <message>
        <source>Ask at the desk for a paper copy.</source>
        <extracomment>wall, footer</extracomment>
        <translation>نسخة ورقية عند مكتب الاستقبال.</translation>
    </message>
    <message>
        <source>or ask staff</source>
        <extracomment>wall, footer: beside help numbers whose check is overdue</extracomment>
        <translation>أو اسأل العاملين</translation>
    </message>
    <message>
        <source>This text was due for a check by %1. Ask staff what is still right.</source>
        <extracomment>wall: on each slide of a guide whose check is overdue. %1: a date</extracomment>
        <translation>كان موعد مراجعة هذا النص قبل %1. يمكن سؤال العاملين عما بقي صحيحًا.</translation>
    </message>
    <message>
        <source>You can ask for help here</source>
        <extracomment>wall: on the only slide that is left when no guide can be read</extracomment>
        <translation>يمكن طلب المساعدة هنا</translation>
    </message>
    <message>
        <source>Staff at the desk can tell you about the support there is. If you need help now, use the numbers below.</source>
        <extracomment>wall: on the only slide that is left when no guide can be read</extracomment>
        <translation>لدى العاملين في مكتب الاستقبال معلومات عن الدعم المتاح. ولمن يحتاج مساعدة الآن، فالأرقام في الأسفل.</translation>
    </message>
    <message>
        <source>text %1</source>
        <extracomment>wall, footer: one of several help numbers, this one for messages. %1: a number</extracomment>
        <translation>رسالة إلى %1</translation>
    </message>
    <message>
        <source>text %1 to %2</source>
        <extracomment>wall, footer: one of several help numbers. %1: the word to send, %2: a number</extracomment>
        <translation>رسالة %1 إلى %2</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <extracomment>wall: a list of help numbers. %1: all but the last, %2: the last</extracomment>
        <translation>%1 أو %2</translation>
    </message>
    <message>
        <source>Read more: %1</source>
        <extracomment>wall, footer: beside a QR code. %1: the web address that it leads to</extracomment>
        <translation>للمزيد: %1</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>wall: between the things of a list</extracomment>
        <translation>، </translation>
    </message>
</context>
<context>
    <name>WallFooter</name>
    <message>
        <source>Help numbers</source>
        <extracomment>the footer of the display on the wall, for a screen reader</extracomment>
        <translation>أرقام المساعدة</translation>
    </message>
    <message>
        <source>QR code: %1</source>
        <extracomment>QR code on the wall, for a screen reader. %1: the address it leads to</extracomment>
        <translation>رمز QR: %1</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>call %1</source>
        <extracomment>how a help line is reached; %1 is a telephone number</extracomment>
        <translation>اتصل بـ %1</translation>
    </message>
    <message>
        <source>text %1</source>
        <extracomment>how a help line is reached; %1 is a telephone number</extracomment>
        <translation>أرسل رسالة إلى %1</translation>
    </message>
    <message>
        <source>text %1 to %2</source>
        <extracomment>how a help line is reached; %1 is the word to send, %2 a telephone number</extracomment>
        <translation>أرسل %1 في رسالة إلى %2</translation>
    </message>
    <message>
        <source>chat at %1</source>
        <extracomment>how a help line is reached; %1 is a web address</extracomment>
        <translation>دردش على %1</translation>
    </message>
    <message>
        <source>visit %1</source>
        <extracomment>how a help line is reached; %1 is a web address</extracomment>
        <translation>زُر %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 says what the text %2 is, such as &quot;Example&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>fairly sure</source>
        <extracomment>how sure research is of a claim</extracomment>
        <translation>مؤكد إلى حد كبير</translation>
    </message>
    <message>
        <source>not sure</source>
        <extracomment>how sure research is of a claim</extracomment>
        <translation>غير مؤكد</translation>
    </message>
    <message>
        <source>nobody knows yet</source>
        <extracomment>how sure research is of a claim</extracomment>
        <translation>لا أحد يعرف بعد</translation>
    </message>
    <message>
        <source>call or text %1</source>
        <extracomment>how a help line is reached; %1 is a telephone number</extracomment>
        <translation>اتصل أو أرسل رسالة إلى %1</translation>
    </message>
    <message>
        <source>; </source>
        <extracomment>between several ways to reach a help line</extracomment>
        <translation>؛ </translation>
    </message>
    <message>
        <source>Nobody has checked this line yet.</source>
        <extracomment>of a help line</extracomment>
        <translation>لم يراجع أحد هذا الخط بعد.</translation>
    </message>
    <message>
        <source>Checked %1. Its next check was due %2, so it may have changed.</source>
        <extracomment>of a help line; %1 and %2 are months such as 2026-11</extracomment>
        <translation>روجع %1. وكان موعد مراجعته القادمة %2، فربما تغيّر.</translation>
    </message>
    <message>
        <source>Checked %1, next check %2.</source>
        <extracomment>of a help line; %1 and %2 are months such as 2026-11</extracomment>
        <translation>روجع %1، والمراجعة القادمة %2.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>d MMMM yyyy</source>
        <extracomment>how a day is written, in the letters of QLocale::toString()</extracomment>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <extracomment>how a month is written, in the letters of QLocale::toString()</extracomment>
        <translation>MMMM yyyy</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <extracomment>the last two of several things: %1 may be a list, such as &quot;111, 112&quot;</extracomment>
        <translation>%1 أو %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>Fairly sure</source>
        <extracomment>how sure research is of a claim</extracomment>
        <translation>مؤكد إلى حد كبير</translation>
    </message>
    <message>
        <source>Not sure</source>
        <extracomment>how sure research is of a claim</extracomment>
        <translation>غير مؤكد</translation>
    </message>
    <message>
        <source>Nobody knows yet</source>
        <extracomment>how sure research is of a claim</extracomment>
        <translation>لا أحد يعرف بعد</translation>
    </message>
</context>
<context>
    <name>Models::ReadAloud</name>
    <message>
        <source>The voice is starting.</source>
        <extracomment>while the voice that reads aloud is started</extracomment>
        <translation>الصوت يبدأ الآن.</translation>
    </message>
    <message>
        <source>That was the whole page.</source>
        <extracomment>the page has been read aloud to its end</extracomment>
        <translation>هذه هي الصفحة كلها.</translation>
    </message>
    <message>
        <source>Ctrl+R reads the page aloud. The voice: %1.</source>
        <extracomment>in the settings. %1: name of the voice that reads aloud</extracomment>
        <translation>يقرأ Ctrl+R الصفحة بصوت عالٍ. الصوت: %1.</translation>
    </message>
    <message>
        <source>Ctrl+R reads the page aloud.</source>
        <extracomment>in the settings: a speech service is there, and was not asked yet which voices it has</extracomment>
        <translation>يقرأ Ctrl+R الصفحة بصوت عالٍ.</translation>
    </message>
    <message>
        <source>Looking for a voice.</source>
        <extracomment>in the settings, before it is known whether anything can be read aloud</extracomment>
        <translation>جارٍ البحث عن صوت.</translation>
    </message>
    <message>
        <source>Reading aloud is not installed on this computer. It needs Qt TextToSpeech.</source>
        <extracomment>why nothing is read aloud</extracomment>
        <translation>القراءة بصوت عالٍ غير مثبتة على هذا الحاسوب. وهي تحتاج إلى Qt TextToSpeech.</translation>
    </message>
    <message>
        <source>No speech service runs on this computer. Speech Dispatcher is one.</source>
        <extracomment>why nothing is read aloud</extracomment>
        <translation>لا تعمل أي خدمة نطق على هذا الحاسوب. ومن هذه الخدمات Speech Dispatcher.</translation>
    </message>
    <message>
        <source>There is no voice for this language on this computer.</source>
        <extracomment>why nothing is read aloud</extracomment>
        <translation>لا يوجد صوت لهذه اللغة على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The voice did not answer, and was stopped. Check that sound works on this computer.</source>
        <extracomment>why nothing is read aloud</extracomment>
        <translation>لم يستجب الصوت فأُوقف. تأكد من أن الصوت يعمل على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The voice broke off. You can start it again.</source>
        <extracomment>why nothing is read aloud</extracomment>
        <translation>انقطع الصوت. يمكنك تشغيله من جديد.</translation>
    </message>
</context>
<context>
    <name>ReadAloud</name>
    <message>
        <source>It need not be one or the other</source>
        <extracomment>above &quot;both&quot; and &quot;not now&quot;</extracomment>
        <translation>ليس الأمر إما هذا وإما ذاك</translation>
    </message>
    <message>
        <source>What this guide is about</source>
        <extracomment>above the guide&apos;s introduction</extracomment>
        <translation>موضوع هذا الدليل</translation>
    </message>
    <message>
        <source>For example</source>
        <translation>مثلًا</translation>
    </message>
    <message>
        <source>Where you live</source>
        <translation>حيث تعيش</translation>
    </message>
    <message>
        <source>Key features</source>
        <extracomment>heading of the page of an option</extracomment>
        <translation>السمات الأساسية</translation>
    </message>
    <message>
        <source>What this can look like</source>
        <extracomment>above an example of a key feature</extracomment>
        <translation>كيف يمكن أن يكون ذلك</translation>
    </message>
    <message>
        <source>Good points</source>
        <extracomment>above the good points of an option</extracomment>
        <translation>نقاط جيدة</translation>
    </message>
    <message>
        <source>Hard points</source>
        <extracomment>above the hard points of an option</extracomment>
        <translation>نقاط صعبة</translation>
    </message>
    <message>
        <source>When to choose</source>
        <extracomment>heading of a page</extracomment>
        <translation>متى تختار</translation>
    </message>
    <message>
        <source>A first step can be</source>
        <extracomment>above what a person can do next</extracomment>
        <translation>قد تكون الخطوة الأولى</translation>
    </message>
    <message>
        <source>Your answers</source>
        <extracomment>heading of the list of all answers</extracomment>
        <translation>إجاباتك</translation>
    </message>
    <message>
        <source>Look them over. Change what is not right. Then go on to see what they line up with.</source>
        <extracomment>introduces the list of all answers</extracomment>
        <translation>هذه إجاباتك للمراجعة، ويمكن تغيير أي منها. وفي الخطوة التالية ما تتوافق معه.</translation>
    </message>
    <message>
        <source>Good to know</source>
        <extracomment>above facts such as who may diagnose</extracomment>
        <translation>من المفيد معرفته</translation>
    </message>
    <message>
        <source>Of what was picked, this lines up with it:</source>
        <extracomment>above what was picked and lines up with an option</extracomment>
        <translation>مما اختير، هذا يتوافق معه:</translation>
    </message>
    <message>
        <source>Nothing that was picked lines up with it.</source>
        <translation>لا شيء مما اختير يتوافق معه.</translation>
    </message>
    <message>
        <source>What neither of them is for</source>
        <extracomment>above what was picked and no option is for</extracomment>
        <translation>ما ليس أي منهما له</translation>
    </message>
    <message>
        <source>What matters most</source>
        <extracomment>above the up to three things that matter most, in order</extracomment>
        <translation>الأهم</translation>
    </message>
    <message>
        <source>Also picked</source>
        <extracomment>above what was picked and says nothing for or against an option</extracomment>
        <translation>اختير أيضًا</translation>
    </message>
    <message>
        <source>Questions to ask</source>
        <extracomment>above questions for a coach or a therapist</extracomment>
        <translation>أسئلة يمكن طرحها</translation>
    </message>
    <message>
        <source>It may fit people who %1.</source>
        <translation>قد يناسب من %1.</translation>
    </message>
    <message>
        <source>My summary</source>
        <extracomment>heading of a page</extracomment>
        <translation>ملخصي</translation>
    </message>
    <message>
        <source>There is nothing here now. Your summary is made when you go through the questions. It is gone when you start again, or when nobody touches the window for ten minutes.</source>
        <extracomment>when there are no answers, or no longer</extracomment>
        <translation>لا شيء هنا الآن. يُعَد ملخصك عند المرور بالأسئلة. وهو يُمحى عند البدء من جديد، أو حين لا يلمس أحد النافذة عشر دقائق.</translation>
    </message>
    <message>
        <source>Nobody keeps this page. It is gone when you close the window, when you start again, when you press Shift three times, and when nobody touches the window for ten minutes.</source>
        <extracomment>when there are answers</extracomment>
        <translation>لا أحد يحفظ هذه الصفحة. وهي تُمحى عند إغلاق النافذة، وعند البدء من جديد، وعند ضغط Shift ثلاث مرات، وحين لا يلمس أحد النافذة عشر دقائق.</translation>
    </message>
    <message>
        <source>Together</source>
        <extracomment>heading of a page: having both options at once</extracomment>
        <translation>معًا</translation>
    </message>
    <message>
        <source>To take with you</source>
        <extracomment>above the guide&apos;s closing words</extracomment>
        <translation>خلاصة تبقى معك</translation>
    </message>
    <message>
        <source>First meeting</source>
        <extracomment>heading of a page</extracomment>
        <translation>اللقاء الأول</translation>
    </message>
    <message>
        <source>You can ask a coach and a therapist the same things. A good answer is clear and calm. You may ask before you agree to anything.</source>
        <extracomment>introduces the questions to ask</extracomment>
        <translation>يمكنك سؤال الموجّه والمعالج الأشياء نفسها. والإجابة الجيدة واضحة وهادئة. ولك أن تسأل قبل الموافقة على أي شيء.</translation>
    </message>
    <message>
        <source>What you may wish for</source>
        <extracomment>above the wishes a person may have about their support</extracomment>
        <translation>ما قد ترغب فيه</translation>
    </message>
    <message>
        <source>Your wishes count. Say them early, so that others can try to meet them.</source>
        <extracomment>introduces the wishes</extracomment>
        <translation>رغباتك مهمة. وذكرها مبكرًا يساعد الآخرين على تلبيتها.</translation>
    </message>
    <message>
        <source>Evidence and sources</source>
        <extracomment>heading of a page</extracomment>
        <translation>الأدلة والمصادر</translation>
    </message>
    <message>
        <source>This is what research says, good and bad, in the same size. Each line tells how sure it is, and where it comes from.</source>
        <extracomment>introduces the list of findings</extracomment>
        <translation>هذا ما تقوله الأبحاث، حسنه وسيئه، بالحجم نفسه. ويذكر كل سطر مدى التأكد منه ومصدره.</translation>
    </message>
    <message>
        <source>Sources</source>
        <extracomment>above the list of sources</extracomment>
        <translation>المصادر</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a source. %1: its code, such as &quot;S8&quot;, %2: its title
----------
a text that is read aloud. %1: what it is about, such as &quot;Therapy&quot;; %2: the text</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Words explained</source>
        <extracomment>above the glossary</extracomment>
        <translation>شرح الكلمات</translation>
    </message>
    <message>
        <source>About this guide</source>
        <extracomment>heading of a page</extracomment>
        <translation>عن هذا الدليل</translation>
    </message>
    <message>
        <source>These facts are due for a check</source>
        <extracomment>when the facts have not been checked in time</extracomment>
        <translation>حان وقت مراجعة هذه المعلومات</translation>
    </message>
    <message>
        <source>Some may have changed. Ask a member of staff if you are not sure.</source>
        <extracomment>when the facts have not been checked in time</extracomment>
        <translation>ربما تغيّر بعضها. عند الشك، يمكنك سؤال أحد العاملين.</translation>
    </message>
    <message>
        <source>Translated, not yet reviewed</source>
        <extracomment>of a guide in another language than English</extracomment>
        <translation>مترجم، ولم يُراجَع بعد</translation>
    </message>
    <message>
        <source>This text was translated from English. Nobody who speaks both languages has checked it yet. If something reads oddly, the English text counts.</source>
        <extracomment>of a guide in another language than English</extracomment>
        <translation>تُرجم هذا النص عن الإنجليزية. ولم يراجعه بعد أحد يتقن اللغتين. إن بدا شيء غريبًا، فالنص الإنجليزي هو المرجع.</translation>
    </message>
    <message>
        <source>Published</source>
        <extracomment>label of a date</extracomment>
        <translation>تاريخ النشر</translation>
    </message>
    <message>
        <source>Facts checked</source>
        <extracomment>label of a date</extracomment>
        <translation>تاريخ مراجعة المعلومات</translation>
    </message>
    <message>
        <source>Next check by</source>
        <extracomment>label of a date</extracomment>
        <translation>المراجعة القادمة قبل</translation>
    </message>
    <message>
        <source>Who wrote it</source>
        <extracomment>label: who wrote the guide</extracomment>
        <translation>من كتبه</translation>
    </message>
    <message>
        <source>Who paid</source>
        <extracomment>label: who paid for the guide</extracomment>
        <translation>من موّله</translation>
    </message>
    <message>
        <source>Who could gain from it</source>
        <extracomment>label: conflicts of interest</extracomment>
        <translation>من قد يستفيد منه</translation>
    </message>
    <message>
        <source>Where it started</source>
        <extracomment>label: the article the guide grew from</extracomment>
        <translation>من أين بدأ</translation>
    </message>
    <message>
        <source>How it meets the standard for decision aids</source>
        <extracomment>above the list of what a standard asks</extracomment>
        <translation>كيف يستوفي معيار أدلة اتخاذ القرار</translation>
    </message>
    <message>
        <source>IPDAS is an international standard for guides that help people decide. Here is what it asks, and where this guide stands. What only people can test is not done yet.</source>
        <extracomment>introduces the list of what the IPDAS standard asks</extracomment>
        <translation>‏IPDAS معيار دولي للأدلة التي تساعد على اتخاذ القرار. هذا ما يطلبه، وهذا موقع هذا الدليل منه. وما لا يختبره إلا الناس لم يتم بعد.</translation>
    </message>
    <message>
        <source>Met: %1</source>
        <extracomment>%1: item of a standard, such as &quot;IPDAS 1.1.1&quot;</extracomment>
        <translation>مستوفى: %1</translation>
    </message>
    <message>
        <source>Not met: %1</source>
        <translation>غير مستوفى: %1</translation>
    </message>
    <message>
        <source>How it meets the standards for accessibility</source>
        <extracomment>above what is said about use by everybody, such as people who are blind</extracomment>
        <translation>كيف يستوفي معايير إتاحة الاستخدام للجميع</translation>
    </message>
    <message>
        <source>Made to meet WCAG 2.2 AA and EN 301 549, and tested by programs in every size, color and language. People who are blind, see little or use a switch have not tried it yet.</source>
        <extracomment>about use by everybody</extracomment>
        <translation>صُممت لتستوفي WCAG 2.2 AA وEN 301 549، وتختبرها برامج بكل حجم ولون ولغة. ولم يجربها بعد مكفوفون أو ضعاف بصر أو من يستعملون مفتاحًا واحدًا.</translation>
    </message>
    <message>
        <source>The file accessibility.md, which comes with this program, lists each point: how it is tested, or why it is not met.</source>
        <extracomment>about use by everybody. The name of the file stays</extracomment>
        <translation>يسرد الملف accessibility.md المرفق بالبرنامج كل نقطة: كيف تُختبر، أو لماذا لا تُستوفى.</translation>
    </message>
    <message>
        <source>Help now</source>
        <extracomment>heading of a page</extracomment>
        <translation>مساعدة الآن</translation>
    </message>
    <message>
        <source>These numbers are for: %1. If you are in a clinic, you can also tell any member of staff.</source>
        <extracomment>%1: a country or area</extracomment>
        <translation>هذه الأرقام لـ: %1. وفي العيادة يمكنك أيضًا إخبار أي من العاملين.</translation>
    </message>
    <message>
        <source>%1 if a life is in danger</source>
        <extracomment>%1: what to do, such as &quot;Call 911&quot;</extracomment>
        <translation>%1 إن كانت حياة في خطر</translation>
    </message>
    <message>
        <source>%1 to talk to someone now</source>
        <translation>%1 للتحدث إلى شخص الآن</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <extracomment>heading of a page</extracomment>
        <translation>لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>heading of a page</extracomment>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Kept on this computer: these settings, the window&apos;s size and place, and the last page you read. Leave now forgets that page.</source>
        <extracomment>at the end of the settings, while the page is kept</extracomment>
        <translation>يُحفظ على هذا الحاسوب: هذه الإعدادات، وحجم النافذة ومكانها، وآخر صفحة قرأتها. و«خروج الآن» ينسى تلك الصفحة.</translation>
    </message>
    <message>
        <source>Only these settings and the window&apos;s size and place are kept on this computer. What you read, mark or search for is not.</source>
        <extracomment>at the end of the settings, while the page is not kept</extracomment>
        <translation>لا يُحفظ على هذا الحاسوب إلا هذه الإعدادات وحجم النافذة ومكانها. أما ما تقرؤه أو تضع عليه علامة أو تبحث عنه فلا يُحفظ.</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>heading of a page</extracomment>
        <translation>بحث</translation>
    </message>
    <message>
        <source>All pages</source>
        <extracomment>heading of the list of pages</extracomment>
        <translation>كل الصفحات</translation>
    </message>
    <message>
        <source>Print the guide</source>
        <extracomment>heading of a page</extracomment>
        <translation>طباعة الدليل</translation>
    </message>
    <message>
        <source>A sheet to compare, to write on and to take along. It has the help numbers for: %1.</source>
        <extracomment>on the page that prints the sheet. %1: a country or area</extracomment>
        <translation>ورقة للمقارنة والكتابة والاصطحاب. فيها أرقام المساعدة لـ: %1.</translation>
    </message>
    <message>
        <source>Step by step</source>
        <extracomment>above the button that starts the questions</extracomment>
        <translation>خطوة بخطوة</translation>
    </message>
    <message>
        <source>A few plain questions, %1 at most, one at a time. At the end you see what your answers line up with, and why. You can skip any of them, and none is kept.</source>
        <extracomment>introduces the questions. %1: a number</extracomment>
        <translation>أسئلة بسيطة قليلة، %1 على الأكثر، واحدًا تلو الآخر. وفي النهاية يظهر ما تتوافق معه إجاباتك، ولماذا. يمكن تخطي أي سؤال، ولا تُحفظ أي إجابة.</translation>
    </message>
    <message>
        <source>This may fit people who …</source>
        <extracomment>followed by statements such as &quot;want encouragement from someone who has lived it&quot;</extracomment>
        <translation>قد يناسب هذا من …</translation>
    </message>
    <message>
        <source>%1. Sources: %2</source>
        <extracomment>under a claim. %1: how sure research is, such as &quot;Fairly sure&quot;. %2: codes of its sources</extracomment>
        <translation>%1. المصادر: %2</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>Pause reading</source>
        <extracomment>button: a voice reads the page</extracomment>
        <translation>إيقاف القراءة مؤقتًا</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>القراءة بصوت عالٍ</translation>
    </message>
</context>
<context>
    <name>ReadingBar</name>
    <message>
        <source>Speed: %1 %</source>
        <extracomment>how fast the voice reads. %1: a number</extracomment>
        <translation>السرعة: %1 ٪</translation>
    </message>
    <message>
        <source>Reading aloud</source>
        <extracomment>name of the bar that leads the voice, for a screen reader</extracomment>
        <translation>قراءة بصوت عالٍ</translation>
    </message>
    <message>
        <source>Pause reading</source>
        <extracomment>button: a voice reads the page</extracomment>
        <translation>إيقاف القراءة مؤقتًا</translation>
    </message>
    <message>
        <source>Go on reading</source>
        <translation>متابعة القراءة</translation>
    </message>
    <message>
        <source>Read the part before</source>
        <extracomment>button: the voice reads what stands before</extracomment>
        <translation>قراءة الجزء السابق</translation>
    </message>
    <message>
        <source>Read the next part</source>
        <extracomment>button: the voice reads what stands next</extracomment>
        <translation>قراءة الجزء التالي</translation>
    </message>
    <message>
        <source>Slower</source>
        <extracomment>button: the voice reads more slowly</extracomment>
        <translation>أبطأ</translation>
    </message>
    <message>
        <source>Faster</source>
        <extracomment>button: the voice reads faster</extracomment>
        <translation>أسرع</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <extracomment>button: the voice ends</extracomment>
        <translation>إنهاء القراءة</translation>
    </message>
</context>
</TS>
