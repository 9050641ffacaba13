<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AboutPage</name>
    <message>
        <source>About this guide</source>
        <extracomment>heading of a page</extracomment>
        <translation>Acerca de esta guía</translation>
    </message>
    <message>
        <source>These facts are due for a check</source>
        <extracomment>when the facts have not been checked in time</extracomment>
        <translation>Toca revisar estos datos</translation>
    </message>
    <message>
        <source>Some may have changed. Ask a member of staff if you are not sure.</source>
        <extracomment>when the facts have not been checked in time</extracomment>
        <translation>Algunos pueden haber cambiado. Si tienes dudas, pregunta a alguien del personal.</translation>
    </message>
    <message>
        <source>Translated, not yet reviewed</source>
        <extracomment>of a guide in another language than English</extracomment>
        <translation>Traducido, aún sin revisar</translation>
    </message>
    <message>
        <source>This text was translated from English. Nobody who speaks both languages has checked it yet. If something reads oddly, the English text counts.</source>
        <extracomment>of a guide in another language than English</extracomment>
        <translation>Este texto se tradujo del inglés. Nadie que hable los dos idiomas lo ha revisado todavía. Si algo suena raro, vale el texto en inglés.</translation>
    </message>
    <message>
        <source>Published</source>
        <extracomment>label of a date</extracomment>
        <translation>Publicado</translation>
    </message>
    <message>
        <source>Facts checked</source>
        <extracomment>label of a date</extracomment>
        <translation>Datos revisados</translation>
    </message>
    <message>
        <source>Next check by</source>
        <extracomment>label of a date</extracomment>
        <translation>Próxima revisión antes del</translation>
    </message>
    <message>
        <source>Who wrote it</source>
        <extracomment>label: who wrote the guide</extracomment>
        <translation>Quién la escribió</translation>
    </message>
    <message>
        <source>Who paid</source>
        <extracomment>label: who paid for the guide</extracomment>
        <translation>Quién la pagó</translation>
    </message>
    <message>
        <source>Who could gain from it</source>
        <extracomment>label: conflicts of interest</extracomment>
        <translation>Quién podría ganar con ella</translation>
    </message>
    <message>
        <source>Where it started</source>
        <extracomment>label: the article the guide grew from</extracomment>
        <translation>De dónde surgió</translation>
    </message>
    <message>
        <source>How it meets the standard for decision aids</source>
        <extracomment>above the list of what a standard asks</extracomment>
        <translation>Cómo cumple la norma de las ayudas para decidir</translation>
    </message>
    <message>
        <source>IPDAS is an international standard for guides that help people decide. Here is what it asks, and where this guide stands. What only people can test is not done yet.</source>
        <extracomment>introduces the list of what the IPDAS standard asks</extracomment>
        <translation>IPDAS es una norma internacional para guías que ayudan a decidir. Aquí está lo que pide y cómo va esta guía. Lo que solo pueden probar personas aún no se ha hecho.</translation>
    </message>
    <message>
        <source>How it meets the standards for accessibility</source>
        <extracomment>above what is said about use by everybody, such as people who are blind</extracomment>
        <translation>Cómo cumple las normas de accesibilidad</translation>
    </message>
    <message>
        <source>The file accessibility.md, which comes with this program, lists each point: how it is tested, or why it is not met.</source>
        <extracomment>about use by everybody. The name of the file stays</extracomment>
        <translation>El archivo accessibility.md, que viene con este programa, enumera cada punto: cómo se prueba, o por qué no se cumple.</translation>
    </message>
    <message>
        <source>Made to meet WCAG 2.2 AA and EN 301 549, and tested by programs in every size, color and language. People who are blind, see little or use a switch have not tried it yet.</source>
        <extracomment>about use by everybody</extracomment>
        <translation>Hecha para cumplir WCAG 2.2 AA y EN 301 549, y probada por programas en cada tamaño, color e idioma. Las personas ciegas, que ven poco o que usan un pulsador aún no la han probado.</translation>
    </message>
</context>
<context>
    <name>BlankPage</name>
    <message>
        <source>Start</source>
        <extracomment>the only button of the blank page; must give nothing away</extracomment>
        <translation>Empezar</translation>
    </message>
</context>
<context>
    <name>CellDetail</name>
    <message>
        <source>For example</source>
        <extracomment>above an example</extracomment>
        <translation>Por ejemplo</translation>
    </message>
    <message>
        <source>Where you live</source>
        <extracomment>above what is special about a country</extracomment>
        <translation>Donde vives</translation>
    </message>
</context>
<context>
    <name>CheckCommand</name>
    <message>
        <source>This folder holds no .json file.</source>
        <translation>En esta carpeta no hay ningún archivo .json.</translation>
    </message>
    <message>
        <source>Name a guide, or a folder with guides.</source>
        <translation>Nombra una guía o una carpeta con guías.</translation>
    </message>
    <message>
        <source>This folder cannot be read.</source>
        <translation>Esta carpeta no se puede leer.</translation>
    </message>
    <message>
        <source>Ask for the right to read it.</source>
        <translation>Pide permiso para leerla.</translation>
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
        <translation>Cuándo elegir</translation>
    </message>
</context>
<context>
    <name>ClaimText</name>
    <message>
        <source>%1. Sources: %2</source>
        <extracomment>under a claim. %1: how sure research is, such as &quot;Fairly sure&quot;. %2: codes of its sources</extracomment>
        <translation>%1. Fuentes: %2</translation>
    </message>
</context>
<context>
    <name>ClinicFile</name>
    <message>
        <source>%1 is not UTF-8 text.</source>
        <extracomment>of the file with a clinic&apos;s name and phone; %1 is a file</extracomment>
        <translation>%1 no es texto UTF-8.</translation>
    </message>
    <message>
        <source>The line holds what cannot be printed, or over %1 characters.</source>
        <extracomment>of the file with a clinic&apos;s name and phone; %1 is a number of characters</extracomment>
        <translation>La línea contiene algo que no se puede imprimir, o más de %1 caracteres.</translation>
    </message>
    <message>
        <source>There may be one web address, without spaces.</source>
        <extracomment>of the file with a clinic&apos;s name and phone</extracomment>
        <translation>Puede haber una dirección web, sin espacios.</translation>
    </message>
    <message>
        <source>There are more than %1 lines. Leave one out, or write two of them in one.</source>
        <extracomment>of the file with a clinic&apos;s name and phone; %1 is a number</extracomment>
        <translation>Hay más de %1 líneas. Quita una, o escribe dos de ellas en una.</translation>
    </message>
    <message>
        <source>%1 holds no line to print: write name, phone and address.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>En %1 no hay ninguna línea que imprimir: escribe nombre, teléfono y dirección.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>The output cannot be written: %1.</source>
        <extracomment>%1 is the system&apos;s reason, such as &quot;No space left on device&quot;</extracomment>
        <translation>No se puede escribir la salida: %1.</translation>
    </message>
    <message>
        <source> Commands: list, check, text, flow, sheet, display.</source>
        <translation> Órdenes: list, check, text, flow, sheet, display.</translation>
    </message>
</context>
<context>
    <name>Companion</name>
    <message>
        <source>A part of Side by Side is missing: %1. Install it again.</source>
        <extracomment>%1 is the name of a program</extracomment>
        <translation>Falta una parte de Side by Side: %1. Instálalo de nuevo.</translation>
    </message>
    <message>
        <source>%1 cannot be started: %2.</source>
        <extracomment>%1 is a file, %2 the system&apos;s reason, such as &quot;Permission denied&quot;</extracomment>
        <translation>No se puede iniciar %1: %2.</translation>
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
        <translation>No tiene que ser lo uno o lo otro</translation>
    </message>
    <message>
        <source>What this guide is about</source>
        <extracomment>above the guide&apos;s introduction</extracomment>
        <translation>De qué trata esta guía</translation>
    </message>
    <message>
        <source>Easy Read: short sentences with pictures</source>
        <extracomment>button: shows the guide in short sentences with pictures</extracomment>
        <translation>Lectura fácil: frases cortas con dibujos</translation>
    </message>
</context>
<context>
    <name>ComparisonHead</name>
    <message>
        <source>Tick what matters to you. It moves to the top.</source>
        <extracomment>above the comparison</extracomment>
        <translation>Marca lo que te importa. Sube al principio.</translation>
    </message>
    <message>
        <source>Swap sides</source>
        <extracomment>button that changes the order of the options</extracomment>
        <translation>Cambiar los lados</translation>
    </message>
</context>
<context>
    <name>ComparisonOption</name>
    <message>
        <source>More about %1</source>
        <extracomment>button that opens the page of an option; %1: its name</extracomment>
        <translation>Más sobre %1</translation>
    </message>
</context>
<context>
    <name>ComparisonRow</name>
    <message>
        <source>Matters to me</source>
        <extracomment>box beside a row of the comparison; ticked rows move to the top</extracomment>
        <translation>Me importa</translation>
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
        <translation>Ejemplo</translation>
    </message>
</context>
<context>
    <name>ConformanceText</name>
    <message>
        <source>Met: %1</source>
        <extracomment>%1: item of a standard, such as &quot;IPDAS 1.1.1&quot;</extracomment>
        <translation>Se cumple: %1</translation>
    </message>
    <message>
        <source>Not met: %1</source>
        <extracomment>%1: item of a standard, such as &quot;IPDAS 1.1.1&quot;</extracomment>
        <translation>No se cumple: %1</translation>
    </message>
</context>
<context>
    <name>ContentsPage</name>
    <message>
        <source>All pages</source>
        <extracomment>heading of the list of pages</extracomment>
        <translation>Todas las páginas</translation>
    </message>
    <message>
        <source>Help now</source>
        <extracomment>name of a page</extracomment>
        <translation>Ayuda ahora</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>name of a page</extracomment>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <extracomment>name of a page</extracomment>
        <translation>Teclado</translation>
    </message>
    <message>
        <source>Print</source>
        <extracomment>name of a page</extracomment>
        <translation>Imprimir</translation>
    </message>
</context>
<context>
    <name>Disclosure</name>
    <message>
        <source>shown</source>
        <extracomment>State of a button that opens a part of the page</extracomment>
        <translation>visible</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>oculto</translation>
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
        <translation>Mostrar todo el texto</translation>
    </message>
</context>
<context>
    <name>EvidencePage</name>
    <message>
        <source>Evidence and sources</source>
        <extracomment>heading of a page</extracomment>
        <translation>Estudios y fuentes</translation>
    </message>
    <message>
        <source>This is what research says, good and bad, in the same size. Each line tells how sure it is, and where it comes from.</source>
        <extracomment>introduces the list of findings</extracomment>
        <translation>Esto es lo que dicen los estudios, lo bueno y lo malo, con el mismo tamaño. Cada línea dice qué tan segura es y de dónde viene.</translation>
    </message>
    <message>
        <source>Sources</source>
        <extracomment>above the list of sources</extracomment>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>Words explained</source>
        <extracomment>above the glossary</extracomment>
        <translation>Palabras explicadas</translation>
    </message>
</context>
<context>
    <name>FeatureCard</name>
    <message>
        <source>What this can look like</source>
        <extracomment>above an example of a key feature</extracomment>
        <translation>Cómo puede ser</translation>
    </message>
</context>
<context>
    <name>FeaturesPage</name>
    <message>
        <source>Key features</source>
        <extracomment>heading of the page of an option</extracomment>
        <translation>Rasgos principales</translation>
    </message>
</context>
<context>
    <name>FileChooser</name>
    <message>
        <source>Save as PDF</source>
        <extracomment>title of a file dialog</extracomment>
        <translation>Guardar como PDF</translation>
    </message>
    <message>
        <source>PDF files</source>
        <extracomment>kind of file in a file dialog</extracomment>
        <translation>Archivos PDF</translation>
    </message>
    <message>
        <source>Guide</source>
        <extracomment>the name of the file that is offered; says nothing about the guide</extracomment>
        <translation>Guía</translation>
    </message>
    <message>
        <source>Save as text</source>
        <extracomment>title of a file dialog</extracomment>
        <translation>Guardar como texto</translation>
    </message>
    <message>
        <source>Text files</source>
        <extracomment>kind of file in a file dialog</extracomment>
        <translation>Archivos de texto</translation>
    </message>
    <message>
        <source>Save as web page</source>
        <extracomment>title of a file dialog</extracomment>
        <translation>Guardar como página web</translation>
    </message>
    <message>
        <source>Web pages</source>
        <extracomment>kind of file in a file dialog</extracomment>
        <translation>Páginas web</translation>
    </message>
</context>
<context>
    <name>FirstMeetingPage</name>
    <message>
        <source>First meeting</source>
        <extracomment>heading of a page</extracomment>
        <translation>Primera cita</translation>
    </message>
</context>
<context>
    <name>FitCard</name>
    <message>
        <source>For example</source>
        <extracomment>above an example</extracomment>
        <translation>Por ejemplo</translation>
    </message>
</context>
<context>
    <name>FitList</name>
    <message>
        <source>This may fit people who …</source>
        <extracomment>followed by statements such as &quot;want encouragement from someone who has lived it&quot;</extracomment>
        <translation>Puede ir bien a personas que…</translation>
    </message>
</context>
<context>
    <name>FlowButtons</name>
    <message>
        <source>Back</source>
        <extracomment>button that goes to the question before</extracomment>
        <translation>Volver</translation>
    </message>
    <message>
        <source>I answer for someone else</source>
        <extracomment>box below each question: its texts speak of another person then</extracomment>
        <translation>Respondo por otra persona</translation>
    </message>
    <message>
        <source>Start again</source>
        <extracomment>button: forgets all answers</extracomment>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <source>Forgets your answers</source>
        <extracomment>what the button &quot;Start again&quot; does, for a screen reader</extracomment>
        <translation>Borra tus respuestas</translation>
    </message>
</context>
<context>
    <name>FlowCommand</name>
    <message>
        <source>%1 is no answer such as QUESTION=CHOICE. Questions: %2.</source>
        <extracomment>%1 is a word on the command line, %2 a list of questions&apos; names</extracomment>
        <translation>%1 no es una respuesta como QUESTION=CHOICE. Preguntas: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be the answer to %2. Choices: %3.</source>
        <extracomment>%1 is a word on the command line, %2 a question&apos;s name, %3 a list of its choices&apos; names</extracomment>
        <translation>%1 no puede ser la respuesta a %2. Opciones: %3.</translation>
    </message>
    <message>
        <source>With these answers, nobody is asked %1.</source>
        <extracomment>%1 is a question&apos;s name</extracomment>
        <translation>Con estas respuestas, a nadie se le pregunta %1.</translation>
    </message>
</context>
<context>
    <name>FlowGraph</name>
    <message>
        <source>Help page</source>
        <translation>Página de ayuda</translation>
    </message>
    <message>
        <source>yes, and no sign</source>
        <extracomment>beside an arrow from the safety question to the first one</extracomment>
        <translation>sí, y ninguna señal</translation>
    </message>
    <message>
        <source>any other answer, any sign, or skipped</source>
        <extracomment>beside an arrow from the safety question to the help page</extracomment>
        <translation>otra respuesta, una señal, o sin responder</translation>
    </message>
    <message>
        <source>The first that holds</source>
        <extracomment>a point in a drawing where outcomes part; the first whose rule holds is taken</extracomment>
        <translation>La primera que se cumple</translation>
    </message>
    <message>
        <source>all others</source>
        <extracomment>beside the arrow to the last outcome: whoever is left</extracomment>
        <translation>todas las demás</translation>
    </message>
    <message>
        <source> or </source>
        <translation> o </translation>
    </message>
    <message>
        <source> and </source>
        <translation> y </translation>
    </message>
    <message>
        <source>, or </source>
        <translation>, o </translation>
    </message>
    <message>
        <source>Graphviz&apos;s program &quot;dot&quot; draws this and is not installed. On Debian: apt install graphviz</source>
        <translation>El programa «dot» de Graphviz dibuja esto y no está instalado. En Debian: apt install graphviz</translation>
    </message>
    <message>
        <source>Graphviz could not draw the flow.</source>
        <translation>Graphviz no pudo dibujar el recorrido.</translation>
    </message>
</context>
<context>
    <name>FlowOutcomePart</name>
    <message>
        <source>My summary</source>
        <extracomment>name of a page</extracomment>
        <translation>Mi resumen</translation>
    </message>
    <message>
        <source>All of this on one page, with your answers</source>
        <extracomment>what the button &quot;My summary&quot; opens, for a screen reader</extracomment>
        <translation>Todo esto en una página, con tus respuestas</translation>
    </message>
    <message>
        <source>Compare, with the rows that matter to my answers first</source>
        <extracomment>button: marks rows of the comparison and opens it</extracomment>
        <translation>Comparar, primero con las filas que importan en mis respuestas</translation>
    </message>
    <message>
        <source>Look at my answers again</source>
        <extracomment>button: back to the list of all answers</extracomment>
        <translation>Ver mis respuestas otra vez</translation>
    </message>
    <message>
        <source>I answer for someone else</source>
        <extracomment>box below each question: its texts speak of another person then</extracomment>
        <translation>Respondo por otra persona</translation>
    </message>
    <message>
        <source>Start again</source>
        <extracomment>button: forgets all answers</extracomment>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <source>Forgets your answers</source>
        <extracomment>what the button &quot;Start again&quot; does, for a screen reader</extracomment>
        <translation>Borra tus respuestas</translation>
    </message>
</context>
<context>
    <name>FlowPack</name>
    <message>
        <source>%1 Every way through the questions</source>
        <extracomment>title of a document; %1 is the guide&apos;s title</extracomment>
        <translation>%1 Todos los caminos por las preguntas</translation>
    </message>
    <message>
        <source>%1 [%2]</source>
        <extracomment>a text, and in brackets how it is said about someone else</extracomment>
        <translation>%1 [%2]</translation>
    </message>
    <message>
        <source>How to read this</source>
        <translation>Cómo leer esto</translation>
    </message>
    <message>
        <source>Every way to answer is in here: %L1 ways, in %L2 lines. Ways that differ only in choices which no rule names share a line, for no rule can tell them apart. Skipping a question is a way too.</source>
        <translation>Aquí están todas las formas de responder: %L1 caminos, en %L2 líneas. Los que solo difieren en opciones que ninguna regla nombra comparten línea, pues ninguna regla los distingue. Saltar una pregunta también es un camino.</translation>
    </message>
    <message>
        <source>Square brackets hold how a text reads for someone who answers for another person. The order of picking changes no outcome.</source>
        <translation>Entre corchetes está cómo se lee un texto para quien responde por otra persona. El orden en que se elige no cambia ningún resultado.</translation>
    </message>
    <message>
        <source>First of all: %1</source>
        <translation>Antes que nada: %1</translation>
    </message>
    <message>
        <source>Every answer but the first, every sign, and no answer at all open the help numbers. From there: %1</source>
        <translation>Toda respuesta menos la primera, toda señal y no responder abren los números de ayuda. Desde allí: %1</translation>
    </message>
    <message>
        <source>Any number can be picked.</source>
        <translation>Se pueden elegir cuantas se quiera.</translation>
    </message>
    <message>
        <source>Up to three can be picked, in order.</source>
        <translation>Se pueden elegir hasta tres, en orden.</translation>
    </message>
    <message>
        <source>One can be picked.</source>
        <translation>Se puede elegir una.</translation>
    </message>
    <message>
        <source>the outcome</source>
        <extracomment>the way to the outcome, in place of a question&apos;s name</extracomment>
        <translation>el resultado</translation>
    </message>
    <message>
        <source>If %1: to %2</source>
        <translation>Si %1: a %2</translation>
    </message>
    <message>
        <source>Else: to %1</source>
        <translation>Si no: a %1</translation>
    </message>
    <message>
        <source>%1 fits people who %2.</source>
        <extracomment>%1 is an option, %2 the end of the sentence &quot;fits people who ...&quot;</extracomment>
        <translation>%1 va bien a personas que %2.</translation>
    </message>
    <message>
        <source>Neither covers it</source>
        <translation>Ninguna lo cubre</translation>
    </message>
    <message>
        <source>Told if</source>
        <translation>Se dice si</translation>
    </message>
    <message>
        <source>Facts that are told whatever the outcome</source>
        <translation>Datos que se dicen con cualquier resultado</translation>
    </message>
    <message>
        <source>Outcome %1, of %2</source>
        <extracomment>%1 is the name of an outcome&apos;s text, %2 the option or outcome it is of</extracomment>
        <translation>Resultado %1, de %2</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Primeros pasos</translation>
    </message>
    <message>
        <source>Ways that end here</source>
        <translation>Caminos que acaban aquí</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>all whom no rule above fits</source>
        <translation>todos los que no encajan en una regla anterior</translation>
    </message>
    <message>
        <source>nothing that a rule names</source>
        <extracomment>in place of choices: nothing was picked that a rule names</extracomment>
        <translation>nada que nombre una regla</translation>
    </message>
    <message>
        <source>%1. Ways: %L2.</source>
        <translation>%1. Caminos: %L2.</translation>
    </message>
    <message>
        <source>Facts: %1.</source>
        <translation>Datos: %1.</translation>
    </message>
    <message>
        <source>Signed off</source>
        <translation>Visto bueno</translation>
    </message>
    <message>
        <source>Name and role</source>
        <translation>Nombre y cargo</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
</context>
<context>
    <name>FlowReviewPart</name>
    <message>
        <source>Your answers</source>
        <extracomment>heading of the list of all answers</extracomment>
        <translation>Tus respuestas</translation>
    </message>
    <message>
        <source>Look them over. Change what is not right. Then go on to see what they line up with.</source>
        <extracomment>introduces the list of all answers</extracomment>
        <translation>Repásalas. Cambia lo que no esté bien. Después sigue para ver con qué encajan.</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>button beside an answer</extracomment>
        <translation>Cambiar</translation>
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
        <translation>Preguntas que ayudan a elegir</translation>
    </message>
    <message>
        <source>With any answer but “%1”, or any of these signs, turn to the help numbers at the start of this text before you read on.</source>
        <extracomment>after the question &quot;Are you safe right now?&quot; and a list of signs of danger; %1 is the answer &quot;Yes&quot;</extracomment>
        <translation>Con otra respuesta que no sea «%1», o con alguna de estas señales, ve a los números de ayuda al principio de este texto antes de seguir.</translation>
    </message>
    <message>
        <source>Where answers can lead</source>
        <extracomment>heading above the outcomes of &quot;When to choose&quot;</extracomment>
        <translation>Adónde pueden llevar las respuestas</translation>
    </message>
    <message>
        <source>Facts, whatever is picked</source>
        <extracomment>heading above facts such as &quot;only a licensed professional can diagnose&quot;</extracomment>
        <translation>Datos, elijas lo que elijas</translation>
    </message>
</context>
<context>
    <name>FlowStart</name>
    <message>
        <source>Go on with the questions</source>
        <extracomment>button: to the questions where they were left</extracomment>
        <translation>Seguir con las preguntas</translation>
    </message>
    <message>
        <source>Start the questions</source>
        <extracomment>button: to the first of the questions</extracomment>
        <translation>Empezar las preguntas</translation>
    </message>
    <message>
        <source>Step by step</source>
        <extracomment>above the button that starts the questions</extracomment>
        <translation>Paso a paso</translation>
    </message>
    <message>
        <source>A few plain questions, %1 at most, one at a time. At the end you see what your answers line up with, and why. You can skip any of them, and none is kept.</source>
        <extracomment>introduces the questions. %1: a number</extracomment>
        <translation>Unas pocas preguntas sencillas, %1 como mucho, de una en una. Al final ves con qué encajan tus respuestas, y por qué. Puedes saltar cualquiera, y no se guarda ninguna.</translation>
    </message>
</context>
<context>
    <name>GuideDocument</name>
    <message>
        <source>Before you read</source>
        <extracomment>heading above what everybody is told before they read</extracomment>
        <translation>Antes de leer</translation>
    </message>
    <message>
        <source>The decision</source>
        <extracomment>heading above the decision that the guide is about</extracomment>
        <translation>La decisión</translation>
    </message>
    <message>
        <source>Who it is for</source>
        <extracomment>for whom the guide is</extracomment>
        <translation>Para quién es</translation>
    </message>
    <message>
        <source>Side by side</source>
        <extracomment>heading above the comparison</extracomment>
        <translation>Lado a lado</translation>
    </message>
    <message>
        <source>The options, side by side</source>
        <translation>Las opciones, lado a lado</translation>
    </message>
    <message>
        <source>Key features</source>
        <extracomment>heading above the key features of an option</extracomment>
        <translation>Rasgos principales</translation>
    </message>
    <message>
        <source>A first meeting</source>
        <extracomment>heading above the steps of a first meeting</extracomment>
        <translation>Una primera cita</translation>
    </message>
    <message>
        <source>What a first step can be</source>
        <extracomment>heading above what a first step can be</extracomment>
        <translation>Cuál puede ser un primer paso</translation>
    </message>
    <message>
        <source>Together</source>
        <extracomment>heading above how the options work together</extracomment>
        <translation>Juntos</translation>
    </message>
    <message>
        <source>What differs from place to place</source>
        <extracomment>heading above what differs from country to country</extracomment>
        <translation>Lo que cambia de un lugar a otro</translation>
    </message>
    <message>
        <source>Questions to ask</source>
        <extracomment>heading above questions to ask a coach or a therapist</extracomment>
        <translation>Preguntas que hacer</translation>
    </message>
    <message>
        <source>What you may wish for</source>
        <extracomment>heading above what a person may wish for: time, place, language ...</extracomment>
        <translation>Lo que puedes desear</translation>
    </message>
    <message>
        <source>What research says</source>
        <extracomment>heading above what research has found</extracomment>
        <translation>Qué dicen los estudios</translation>
    </message>
    <message>
        <source>A closing thought</source>
        <extracomment>heading above the closing thought</extracomment>
        <translation>Para terminar</translation>
    </message>
    <message>
        <source>Words and names</source>
        <extracomment>heading above the words that the guide explains</extracomment>
        <translation>Palabras y nombres</translation>
    </message>
    <message>
        <source>By</source>
        <extracomment>author or publisher of a source</extracomment>
        <translation>De</translation>
    </message>
    <message>
        <source>Year</source>
        <extracomment>year of a source</extracomment>
        <translation>Año</translation>
    </message>
    <message>
        <source>Where</source>
        <extracomment>where a source is found</extracomment>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Sources</source>
        <extracomment>heading above the list of sources</extracomment>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>Published</source>
        <extracomment>the day a guide was published</extracomment>
        <translation>Publicado</translation>
    </message>
    <message>
        <source>Facts checked</source>
        <extracomment>the day a guide&apos;s facts were last checked</extracomment>
        <translation>Datos revisados</translation>
    </message>
    <message>
        <source>Next check</source>
        <extracomment>the day by which a guide&apos;s facts must be checked again</extracomment>
        <translation>Próxima revisión</translation>
    </message>
    <message>
        <source>How it is kept up to date</source>
        <extracomment>how a guide is kept up to date</extracomment>
        <translation>Cómo se mantiene al día</translation>
    </message>
    <message>
        <source>Written by</source>
        <extracomment>who wrote a guide</extracomment>
        <translation>Escrito por</translation>
    </message>
    <message>
        <source>Paid for by</source>
        <extracomment>who paid for a guide</extracomment>
        <translation>Pagado por</translation>
    </message>
    <message>
        <source>Conflicts of interest</source>
        <extracomment>conflicts of interest of a guide&apos;s makers</extracomment>
        <translation>Conflictos de intereses</translation>
    </message>
    <message>
        <source>Started from</source>
        <extracomment>what a guide was made from</extracomment>
        <translation>Surgió de</translation>
    </message>
    <message>
        <source>Translation</source>
        <extracomment>of a guide in another language than English, about its translation</extracomment>
        <translation>Traducción</translation>
    </message>
    <message>
        <source>Translated, not yet reviewed. Where something reads oddly, the English text counts.</source>
        <extracomment>of a guide in another language than English</extracomment>
        <translation>Traducido, aún sin revisar. Donde algo suene raro, vale el texto en inglés.</translation>
    </message>
    <message>
        <source>About this guide</source>
        <extracomment>heading above who made the guide and when</extracomment>
        <translation>Acerca de esta guía</translation>
    </message>
    <message>
        <source>Met</source>
        <extracomment>whether the guide does what an item of a standard asks</extracomment>
        <translation>Se cumple</translation>
    </message>
    <message>
        <source>Not met</source>
        <translation>No se cumple</translation>
    </message>
    <message>
        <source>What the standard asks</source>
        <extracomment>heading above the items of the standard for decision aids</extracomment>
        <translation>Qué pide la norma</translation>
    </message>
    <message>
        <source>Example</source>
        <extracomment>before an example</extracomment>
        <translation>Ejemplo</translation>
    </message>
    <message>
        <source>What this can look like</source>
        <extracomment>before an example of a key feature</extracomment>
        <translation>Cómo puede ser</translation>
    </message>
    <message>
        <source>About</source>
        <extracomment>which options a claim is about</extracomment>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>How sure</source>
        <extracomment>how sure research is of a claim</extracomment>
        <translation>Qué tan seguro</translation>
    </message>
    <message>
        <source>Fits people who ...</source>
        <extracomment>heading above the ends of this sentence, a list</extracomment>
        <translation>Va bien a personas que...</translation>
    </message>
    <message>
        <source>Good points</source>
        <extracomment>heading above the good points of an option</extracomment>
        <translation>Puntos buenos</translation>
    </message>
    <message>
        <source>Hard points</source>
        <extracomment>heading above the hard points of an option</extracomment>
        <translation>Puntos difíciles</translation>
    </message>
    <message>
        <source>Not known</source>
        <extracomment>in place of a fact that nobody knows</extracomment>
        <translation>No se sabe</translation>
    </message>
    <message>
        <source>What is compared</source>
        <extracomment>heading of the column that names what is compared</extracomment>
        <translation>Qué se compara</translation>
    </message>
    <message>
        <source>Everywhere else</source>
        <extracomment>every country that has no notes of its own</extracomment>
        <translation>En los demás lugares</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>between names in a list</extracomment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Show this help and leave</source>
        <translation>Muestra esta ayuda y termina</translation>
    </message>
    <message>
        <source>List the guides and the regions with help numbers</source>
        <translation>Enumera las guías y las regiones con números de ayuda</translation>
    </message>
    <message>
        <source>Examples:
  sidebyside list
  sidebyside list --unverified</source>
        <extracomment>examples under the help text of a command</extracomment>
        <translation>Ejemplos:
  sidebyside list
  sidebyside list --unverified</translation>
    </message>
    <message>
        <source>List the help lines that nobody has checked instead</source>
        <translation>En su lugar, enumera las líneas de ayuda que nadie ha revisado</translation>
    </message>
    <message>
        <source>Check guides and help numbers; print faults as file:line:col: error: ...</source>
        <translation>Revisa guías y números de ayuda; imprime faltas como file:line:col: error: ...</translation>
    </message>
    <message>
        <source>Prints nothing and leaves with 0 when all is well.

Examples:
  sidebyside check resources/guides resources/help
  sidebyside check --json my-guide/en.json
  sidebyside check --today 2027-06-01 resources</source>
        <extracomment>examples under the help text of a command</extracomment>
        <translation>No imprime nada y termina con 0 si todo está bien.

Ejemplos:
  sidebyside check resources/guides resources/help
  sidebyside check --json my-guide/en.json
  sidebyside check --today 2027-06-01 resources</translation>
    </message>
    <message>
        <source>Files, or folders to look for .json files in</source>
        <translation>Archivos, o carpetas donde buscar archivos .json</translation>
    </message>
    <message>
        <source>Print the faults as one JSON array</source>
        <translation>Imprime las faltas como una lista JSON</translation>
    </message>
    <message>
        <source>Check dates as if this were the day</source>
        <translation>Revisa las fechas como si hoy fuera este día</translation>
    </message>
    <message>
        <source>Write a whole guide as text, help numbers first</source>
        <translation>Escribe una guía entera como texto, primero los números de ayuda</translation>
    </message>
    <message>
        <source>Whose help numbers, such as US or GB</source>
        <translation>De dónde son los números de ayuda, como US o GB</translation>
    </message>
    <message>
        <source>plain, markdown or html; plain without this</source>
        <translation>plain, markdown o html; sin esto, plain</translation>
    </message>
    <message>
        <source>Show where the questions of a guide lead</source>
        <translation>Muestra adónde llevan las preguntas de una guía</translation>
    </message>
    <message>
        <source>--walk is for whoever signs the guide off: every way through the questions, with its outcome and why.

Examples:
  sidebyside flow --walk &gt; flow.txt
  sidebyside flow --walk --format json &gt; flow.json
  sidebyside flow --graph &gt; flow.svg
  sidebyside flow --answer reason=symptoms ease=lived-it,informal</source>
        <extracomment>examples under the help text of a command; the commands stay as they are</extracomment>
        <translation>--walk es para quien da el visto bueno a la guía: todos los caminos por las preguntas, con su resultado y el porqué.

Ejemplos:
  sidebyside flow --walk &gt; flow.txt
  sidebyside flow --walk --format json &gt; flow.json
  sidebyside flow --graph &gt; flow.svg
  sidebyside flow --answer reason=symptoms ease=lived-it,informal</translation>
    </message>
    <message>
        <source>Print every way and its outcome</source>
        <translation>Imprime cada camino y su resultado</translation>
    </message>
    <message>
        <source>Draw the questions as SVG; needs Graphviz</source>
        <translation>Dibuja las preguntas como SVG; necesita Graphviz</translation>
    </message>
    <message>
        <source>Print the outcome of these answers as JSON</source>
        <translation>Imprime como JSON el resultado de estas respuestas</translation>
    </message>
    <message>
        <source>Of --walk: text or json; text without this</source>
        <translation>De --walk: text o json; sin esto, text</translation>
    </message>
    <message>
        <source>Show the version and leave</source>
        <translation>Muestra la versión y termina</translation>
    </message>
    <message>
        <source>The place to open, such as help, keys or guide/GUIDE/compare#ROW; or a guide&apos;s file or folder</source>
        <translation>El lugar que se abre, como help, keys o guide/GUIDE/compare#ROW; o el archivo o la carpeta de una guía</translation>
    </message>
    <message>
        <source>Load every page once, fail on any warning</source>
        <translation>Carga cada página una vez y falla ante cualquier aviso</translation>
    </message>
    <message>
        <source>The guide; without this the first that `list` names</source>
        <translation>La guía; sin esto, la primera que nombra `list`</translation>
    </message>
    <message>
        <source>The language, such as en or en-US</source>
        <translation>El idioma, como en o en-US</translation>
    </message>
    <message>
        <source>%1 Use: %2</source>
        <extracomment>%1 says what is wrong with the arguments, %2 is how the command is used</extracomment>
        <translation>%1 Uso: %2</translation>
    </message>
    <message>
        <source>%1 is not known here.</source>
        <extracomment>%1 is a word on the command line</extracomment>
        <translation>%1 no se conoce aquí.</translation>
    </message>
    <message>
        <source>No file or folder is named.</source>
        <translation>No se nombra ningún archivo ni carpeta.</translation>
    </message>
    <message>
        <source>--self-test takes no address.</source>
        <translation>--self-test no admite una dirección.</translation>
    </message>
    <message>
        <source>%1 is no day such as 2027-06-01.</source>
        <extracomment>%1 is a word on the command line</extracomment>
        <translation>%1 no es un día como 2027-06-01.</translation>
    </message>
    <message>
        <source>%1 is no format.</source>
        <extracomment>%1 is a word on the command line</extracomment>
        <translation>%1 no es un formato.</translation>
    </message>
    <message>
        <source>Say which of --walk, --graph and --answer is meant.</source>
        <translation>Di cuál de --walk, --graph y --answer quieres.</translation>
    </message>
    <message>
        <source>One thing at a time, please.</source>
        <translation>Una cosa cada vez, por favor.</translation>
    </message>
    <message>
        <source>Side by Side compares kinds of support, side by side.</source>
        <translation>Side by Side compara tipos de apoyo, lado a lado.</translation>
    </message>
    <message>
        <source>Of --answer: speak of someone else, not to the reader</source>
        <translation>De --answer: habla de otra persona, no a quien lee</translation>
    </message>
    <message>
        <source>Of the large edition: points, from 16 to 32; 16 without this</source>
        <translation>De la edición large: puntos, de 16 a 32; 16 sin esto</translation>
    </message>
    <message>
        <source>a4 or letter; a4 without this</source>
        <translation>a4 o letter; a4 sin esto</translation>
    </message>
    <message>
        <source>Options and rows that come first, by their ids</source>
        <translation>Opciones y filas que van primero, por sus identificadores</translation>
    </message>
    <message>
        <source>Text file with up to three lines to print (name, phone, address), and perhaps a line https://... for the QR code</source>
        <translation>Archivo de texto con hasta tres líneas que imprimir (nombre, teléfono, dirección), y quizá una línea https://... para el código QR</translation>
    </message>
    <message>
        <source>Make the printable sheet as an accessible PDF</source>
        <translation>Hace la hoja para imprimir, como PDF accesible</translation>
    </message>
    <message>
        <source>The file, or - for standard output; without this, named after the guide, in this folder</source>
        <translation>El archivo, o - para la salida estándar; sin esto, con el nombre de la guía, en esta carpeta</translation>
    </message>
    <message>
        <source>Every language, edition and paper, into this folder</source>
        <translation>Cada idioma, edición y papel, en esta carpeta</translation>
    </message>
    <message>
        <source>--someone-else belongs to --answer.</source>
        <translation>--someone-else va con --answer.</translation>
    </message>
    <message>
        <source>%1 is no edition.</source>
        <extracomment>%1 is a word on the command line</extracomment>
        <translation>%1 no es una edición.</translation>
    </message>
    <message>
        <source>%1 is no paper.</source>
        <extracomment>%1 is a word on the command line</extracomment>
        <translation>%1 no es un papel.</translation>
    </message>
    <message>
        <source>--size is for the large edition.</source>
        <translation>--size es para la edición large.</translation>
    </message>
    <message>
        <source>--size goes from %1 to %2 points.</source>
        <extracomment>%1 and %2 are numbers of points</extracomment>
        <translation>--size va de %1 a %2 puntos.</translation>
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
        <translation>Sin una orden, una ventana muestra la guía.

Ejemplos:
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

Códigos de salida: 0 bien, 1 se hallaron faltas o no se puede hacer, 2 argumentos erróneos.</translation>
    </message>
    <message>
        <source>Show a guide on the wall of a waiting room, message by message</source>
        <translation>Muestra una guía en la pared de una sala de espera, mensaje a mensaje</translation>
    </message>
    <message>
        <source>Fills every screen until it is told to end. A playlist says what is shown, when and how large; it is read again when it changes, and a faulty one is not used. Look at it before with `sidebyside check FILE`.

Examples:
  sidebyside display
  sidebyside display --playlist /etc/sidebyside/display.json
  sidebyside display --screen HDMI-A-1 --playlist left.json</source>
        <extracomment>examples under the help text of a command; the commands stay as they are</extracomment>
        <translation>Llena todas las pantallas hasta que se le dice que termine. Una lista dice qué se muestra, cuándo y de qué tamaño; se lee de nuevo cuando cambia, y si tiene faltas no se usa. Revísala antes con `sidebyside check FILE`.

Ejemplos:
  sidebyside display
  sidebyside display --playlist /etc/sidebyside/display.json
  sidebyside display --screen HDMI-A-1 --playlist left.json</translation>
    </message>
    <message>
        <source>The clinic&apos;s display.json</source>
        <translation>El display.json de la clínica</translation>
    </message>
    <message>
        <source>Folder for status.json and metrics, written every 15 s</source>
        <translation>Carpeta para status.json y las métricas, que se escriben cada 15 s</translation>
    </message>
    <message>
        <source>Only this screen; more than once for several</source>
        <translation>Solo esta pantalla; más de una vez para varias</translation>
    </message>
    <message>
        <source>Examples:
  sidebyside text | less
  sidebyside text --region GB
  sidebyside text --format html &gt; guide.html
  sidebyside text --edition easy --format html &gt; easy.html</source>
        <extracomment>examples under the help text of a command</extracomment>
        <translation>Ejemplos:
  sidebyside text | less
  sidebyside text --region GB
  sidebyside text --format html &gt; guide.html
  sidebyside text --edition easy --format html &gt; easy.html</translation>
    </message>
    <message>
        <source>standard or easy (Easy Read); standard without this</source>
        <translation>standard o easy (lectura fácil); sin esto, standard</translation>
    </message>
    <message>
        <source>standard, large (large print) or easy (Easy Read); standard without this</source>
        <translation>standard, large (letra grande) o easy (lectura fácil); sin esto, standard</translation>
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
        <translation>Imprime el nombre del archivo. SOURCE_DATE_EPOCH en el entorno vale por el momento actual: el mismo segundo da los mismos bytes.

Ejemplos:
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
        <translation>%1 si una vida corre peligro</translation>
    </message>
    <message>
        <source>%1 to talk to someone now</source>
        <extracomment>%1: what to do, such as &quot;Call or text 988&quot;</extracomment>
        <translation>%1 para hablar con alguien ahora</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Help now</source>
        <extracomment>heading of a page</extracomment>
        <translation>Ayuda ahora</translation>
    </message>
    <message>
        <source>These numbers are for: %1. If you are in a clinic, you can also tell any member of staff.</source>
        <extracomment>%1: a country or area</extracomment>
        <translation>Estos números son para: %1. Si estás en una clínica, también puedes hablar con alguien del personal.</translation>
    </message>
    <message>
        <source>Show numbers for</source>
        <extracomment>above the list of countries</extracomment>
        <translation>Mostrar los números de</translation>
    </message>
</context>
<context>
    <name>HelpSection</name>
    <message>
        <source>Checked with</source>
        <extracomment>where a help line was checked</extracomment>
        <translation>Revisado con</translation>
    </message>
    <message>
        <source>Numbers for other places are in the program</source>
        <extracomment>regions whose help numbers are not shown here</extracomment>
        <translation>Los números de otros lugares están en el programa</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Help now: %1</source>
        <extracomment>heading above help numbers; %1 is a country or region</extracomment>
        <translation>Ayuda ahora: %1</translation>
    </message>
    <message>
        <source>Call now if a life is in danger</source>
        <extracomment>heading above emergency numbers</extracomment>
        <translation>Llama ahora si una vida corre peligro</translation>
    </message>
    <message>
        <source>Talk to somebody now</source>
        <extracomment>heading above the numbers of help lines</extracomment>
        <translation>Habla con alguien ahora</translation>
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
        <translation>Ayuda: %1</translation>
    </message>
    <message>
        <source>Life in danger: %1 · Talk to someone now: %2 · %3</source>
        <extracomment>help strip. %1: emergency number, %2: numbers to talk, %3: country</extracomment>
        <translation>Vida en peligro: %1 · Habla con alguien ahora: %2 · %3</translation>
    </message>
    <message>
        <source>Opens all help numbers</source>
        <extracomment>what the help strip opens, for a screen reader</extracomment>
        <translation>Abre todos los números de ayuda</translation>
    </message>
    <message>
        <source>Leave now</source>
        <extracomment>button: leaves the guide for a blank page</extracomment>
        <translation>Salir ya</translation>
    </message>
    <message>
        <source>Shows a blank page. Shift three times does the same.</source>
        <extracomment>what the button &quot;Leave now&quot; does in a window, for a screen reader</extracomment>
        <translation>Muestra una página en blanco. Pulsar Mayús tres veces hace lo mismo.</translation>
    </message>
    <message>
        <source>Closes the guide. Nothing of what you did stays.</source>
        <extracomment>what the button &quot;Leave now&quot; does on a screen in a waiting room, for a screen reader</extracomment>
        <translation>Cierra la guía. No queda nada de lo que hiciste.</translation>
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
        <translation>Alt+Izquierda</translation>
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
        <translation>Ctrl y −</translation>
    </message>
    <message>
        <source>Ctrl and +</source>
        <extracomment>names of keys, beside a button that does the same</extracomment>
        <translation>Ctrl y +</translation>
    </message>
    <message>
        <source>Ctrl+H</source>
        <extracomment>names of keys, beside a button that does the same</extracomment>
        <translation>Ctrl+H</translation>
    </message>
    <message>
        <source>Shift three times</source>
        <extracomment>names of keys, beside a button that does the same</extracomment>
        <translation>Mayús tres veces</translation>
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
        <translation>En esta página</translation>
    </message>
    <message>
        <source>Skip to the guide</source>
        <extracomment>link that leads a keyboard past the head of a page</extracomment>
        <translation>Ir a la guía</translation>
    </message>
</context>
<context>
    <name>IdleBar</name>
    <message>
        <source>Your answers will be gone in one minute.</source>
        <extracomment>when nobody has touched the window for nine minutes</extracomment>
        <translation>Tus respuestas se borrarán en un minuto.</translation>
    </message>
    <message>
        <source>Keep my answers</source>
        <extracomment>button: somebody is still there</extracomment>
        <translation>Conservar mis respuestas</translation>
    </message>
    <message>
        <source>Stay</source>
        <extracomment>the same button, where there is little room</extracomment>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Still there? Touch the screen, or all you did here will be gone.</source>
        <extracomment>on a screen in a waiting room that nobody has touched for a while</extracomment>
        <translation>¿Sigues ahí? Toca la pantalla o se borrará todo lo que hiciste aquí.</translation>
    </message>
    <message>
        <source>Seconds left: %1</source>
        <extracomment>below that. %1: a number that counts down</extracomment>
        <translation>Segundos que quedan: %1</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>Keyboard</source>
        <extracomment>heading of a page</extracomment>
        <translation>Teclado</translation>
    </message>
</context>
<context>
    <name>ListCommand</name>
    <message>
        <source>Languages: %1</source>
        <extracomment>%1 is a list of language tags</extracomment>
        <translation>Idiomas: %1</translation>
    </message>
    <message>
        <source>Checked %1, next check %2</source>
        <extracomment>when a guide&apos;s facts were checked; %1 and %2 are days such as 2026-11-23</extracomment>
        <translation>Revisado %1, próxima revisión %2</translation>
    </message>
    <message>
        <source>Every help line has been checked.</source>
        <translation>Se han revisado todas las líneas de ayuda.</translation>
    </message>
    <message>
        <source>Guides</source>
        <extracomment>heading above a list of guides</extracomment>
        <translation>Guías</translation>
    </message>
    <message>
        <source>Regions and their help numbers</source>
        <extracomment>heading above a list of countries with their help numbers</extracomment>
        <translation>Regiones y sus números de ayuda</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Blank page</source>
        <extracomment>title of the window after quick leave; says nothing about the guide</extracomment>
        <translation>Página en blanco</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>title of the window. %1: the page, %2: the guide</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Side by Side: display</source>
        <extracomment>title of the window on the wall</extracomment>
        <translation>Side by Side: pantalla</translation>
    </message>
</context>
<context>
    <name>Making</name>
    <message>
        <source>%1 &quot;%2&quot; takes %3 lines, there is room for %4</source>
        <extracomment>%1 names a text of the guide, %2 is the text, %3 and %4 are numbers</extracomment>
        <translation>%1 «%2» ocupa %3 líneas, hay sitio para %4</translation>
    </message>
    <message>
        <source>The standard sheet does not fit one page of %1: it is %2 points too long, and nothing is set smaller.</source>
        <extracomment>%1 is a paper such as A4, %2 a number of points</extracomment>
        <translation>La hoja estándar no cabe en una página de %1: sobran %2 puntos, y nada se pone más pequeño.</translation>
    </message>
    <message>
        <source>There are too many rows or statements.</source>
        <translation>Hay demasiadas filas o frases.</translation>
    </message>
    <message>
        <source>Shorten these texts:
  %1</source>
        <extracomment>%1 is a list of texts of the guide</extracomment>
        <translation>Acorta estos textos:
  %1</translation>
    </message>
    <message>
        <source>No bundled font has the character &quot;%1&quot; (U+%2) of the text &quot;%3&quot;. Write it otherwise.</source>
        <extracomment>%1 is a character, %2 its number, %3 the text it stands in</extracomment>
        <translation>Ninguna letra incluida tiene el carácter «%1» (U+%2) del texto «%3». Escríbelo de otro modo.</translation>
    </message>
    <message>
        <source>The bundled fonts cannot be used.</source>
        <translation>No se pueden usar las letras incluidas.</translation>
    </message>
    <message>
        <source>The words that are printed beside the guide&apos;s own are not there in the language %1 yet: translate the context Sheet.</source>
        <extracomment>%1 is a language tag</extracomment>
        <translation>Las palabras que se imprimen junto a las de la guía aún no están en el idioma %1: traduce el contexto Sheet.</translation>
    </message>
    <message>
        <source>The font %1 is not bundled.</source>
        <extracomment>%1 is the name of a font</extracomment>
        <translation>La letra %1 no viene incluida.</translation>
    </message>
    <message>
        <source>The sheet cannot be written: %1</source>
        <extracomment>%1 is the reason, in English</extracomment>
        <translation>No se puede escribir la hoja: %1</translation>
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
        <translation>Acorta en una línea algunos de estos textos:
  %1</translation>
    </message>
    <message>
        <source>This guide has no Easy Read edition in this language.</source>
        <translation>Esta guía no tiene edición de lectura fácil en este idioma.</translation>
    </message>
</context>
<context>
    <name>Models::Errand</name>
    <message>
        <source>It took too long.</source>
        <translation>Tardó demasiado.</translation>
    </message>
    <message>
        <source>It stopped half-way.</source>
        <extracomment>why a helper program came to nothing</extracomment>
        <translation>Se detuvo a medio camino.</translation>
    </message>
</context>
<context>
    <name>Models::GuideService</name>
    <message>
        <source>Not known</source>
        <extracomment>what stands in the comparison where nobody knows</extracomment>
        <translation>No se sabe</translation>
    </message>
</context>
<context>
    <name>Models::GuidedFlow</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>where an answer stands, for a screen reader. %1, %2: numbers</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Pick one, or skip the question.</source>
        <extracomment>below a question with several answers</extracomment>
        <translation>Elige una, o salta la pregunta.</translation>
    </message>
    <message>
        <source>Pick as many as you like, or skip the question.</source>
        <extracomment>below a question with several answers</extracomment>
        <translation>Elige cuantas quieras, o salta la pregunta.</translation>
    </message>
    <message>
        <source>Pick up to three. The first one you pick counts as the most important.</source>
        <extracomment>below a question with several answers</extracomment>
        <translation>Elige hasta tres. La primera que elijas cuenta como la más importante.</translation>
    </message>
    <message>
        <source>Question %1 of at most %2</source>
        <extracomment>how far along the questions are. %1, %2: numbers</extracomment>
        <translation>Pregunta %1 de %2 como mucho</translation>
    </message>
    <message>
        <source>All questions are behind you</source>
        <extracomment>how far along the questions are, after the last one</extracomment>
        <translation>Ya no quedan preguntas</translation>
    </message>
    <message>
        <source>Skip</source>
        <extracomment>button that goes to the next question without an answer</extracomment>
        <translation>Saltar</translation>
    </message>
    <message>
        <source>Continue</source>
        <extracomment>button that goes to the next question</extracomment>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>%1. Your number %2.</source>
        <extracomment>%1: &quot;2 of 5&quot;, %2: a number: how important the answer is, from 1</extracomment>
        <translation>%1. Tu número %2.</translation>
    </message>
    <message>
        <source>Skipped</source>
        <extracomment>in the list of answers: a question without one</extracomment>
        <translation>Sin responder</translation>
    </message>
</context>
<context>
    <name>Models::HelpService</name>
    <message>
        <source>Text %1 to %2</source>
        <extracomment>%1: the word to send, %2: a telephone number</extracomment>
        <translation>Envía %1 por mensaje al %2</translation>
    </message>
    <message>
        <source>Text %1</source>
        <extracomment>%1: a telephone number</extracomment>
        <translation>Envía un mensaje al %1</translation>
    </message>
    <message>
        <source>Chat at %1</source>
        <extracomment>%1: a web address</extracomment>
        <translation>Chatea en %1</translation>
    </message>
    <message>
        <source>Look at %1</source>
        <extracomment>%1: a web address</extracomment>
        <translation>Mira %1</translation>
    </message>
    <message>
        <source>text %1</source>
        <extracomment>one of several help numbers, this one for messages. %1: a telephone number</extracomment>
        <translation>mensaje al %1</translation>
    </message>
    <message>
        <source>text %1 to %2</source>
        <extracomment>one of several help numbers, this one for messages. %1: the word to send, %2: a number</extracomment>
        <translation>mensaje %1 al %2</translation>
    </message>
    <message>
        <source>Call or text %1</source>
        <extracomment>%1: a telephone number</extracomment>
        <translation>Llama o envía un mensaje al %1</translation>
    </message>
    <message>
        <source>Call %1</source>
        <extracomment>%1: a telephone number, or several, such as &quot;112 or 999&quot;</extracomment>
        <translation>Llama al %1</translation>
    </message>
    <message>
        <source>Nobody has checked this number yet. Please make sure it works.</source>
        <translation>Nadie ha revisado este número todavía. Por favor, comprueba que funciona.</translation>
    </message>
    <message>
        <source>Checked in %1</source>
        <extracomment>%1: a month, such as &quot;November 2026&quot;</extracomment>
        <translation>Revisado en %1</translation>
    </message>
    <message>
        <source>Last checked in %1. It may have changed. Ask staff if you can.</source>
        <extracomment>%1: a month, such as &quot;November 2026&quot;</extracomment>
        <translation>Última revisión en %1. Puede haber cambiado. Pregunta al personal si puedes.</translation>
    </message>
</context>
<context>
    <name>Models::PagesModel</name>
    <message>
        <source>The options side by side, row by row</source>
        <translation>Las opciones lado a lado, fila por fila</translation>
    </message>
    <message>
        <source>What each one is, with its good and hard points</source>
        <translation>Qué es cada una, con sus puntos buenos y difíciles</translation>
    </message>
    <message>
        <source>How the two can go hand in hand</source>
        <translation>Cómo pueden ir de la mano las dos</translation>
    </message>
    <message>
        <source>What happens when you go, step by step</source>
        <translation>Qué pasa cuando vas, paso a paso</translation>
    </message>
    <message>
        <source>What to ask before you start</source>
        <translation>Qué preguntar antes de empezar</translation>
    </message>
    <message>
        <source>What research knows, and where we looked</source>
        <translation>Qué saben los estudios, y dónde miramos</translation>
    </message>
    <message>
        <source>Who made this guide, and when it was checked</source>
        <translation>Quién hizo esta guía y cuándo se revisó</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>Rasgos</translation>
    </message>
    <message>
        <source>When to choose</source>
        <translation>Cuándo elegir</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Juntos</translation>
    </message>
    <message>
        <source>First meeting</source>
        <translation>Primera cita</translation>
    </message>
    <message>
        <source>Questions to ask</source>
        <translation>Preguntas que hacer</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Estudios</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
    <message>
        <source>Help now</source>
        <translation>Ayuda ahora</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Teclado</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>All pages</source>
        <translation>Todas las páginas</translation>
    </message>
    <message>
        <source>When each one may fit, and questions that lead there step by step</source>
        <translation>Cuándo puede ir bien cada una, y preguntas que llevan ahí paso a paso</translation>
    </message>
    <message>
        <source>Step by step</source>
        <translation>Paso a paso</translation>
    </message>
    <message>
        <source>My summary</source>
        <translation>Mi resumen</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
</context>
<context>
    <name>Models::SearchModel</name>
    <message>
        <source>Nothing found. Try a shorter word, or another one.</source>
        <translation>No se encontró nada. Prueba con una palabra más corta, o con otra.</translation>
    </message>
    <message>
        <source>Found in 1 place</source>
        <extracomment>how many places of the guide hold the words</extracomment>
        <translation>Hallado en 1 lugar</translation>
    </message>
    <message numerus="yes">
        <source>Found in %n places</source>
        <extracomment>%n: how many places of the guide hold the words</extracomment>
        <translation>
            <numerusform>Hallado en %n lugar</numerusform>
            <numerusform>Hallado en %n lugares</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Models::Settings</name>
    <message>
        <source>There is no folder of yours to keep settings in. They hold until you close the window.</source>
        <translation>No hay una carpeta tuya donde guardar los ajustes. Valen hasta que cierres la ventana.</translation>
    </message>
</context>
<context>
    <name>Models::SheetService</name>
    <message>
        <source>A part of Side by Side is missing: %1. Install it again.</source>
        <extracomment>%1 is the name of a program</extracomment>
        <translation>Falta una parte de Side by Side: %1. Instálalo otra vez.</translation>
    </message>
    <message>
        <source>The sheet cannot be drawn.</source>
        <extracomment>why there is no preview, where the program that makes it does not say</extracomment>
        <translation>No se puede dibujar la hoja.</translation>
    </message>
    <message>
        <source>The sheet is saved as %1</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>La hoja se ha guardado como %1</translation>
    </message>
    <message>
        <source>The sheet is not saved. %1</source>
        <extracomment>%1 is the reason</extracomment>
        <translation>La hoja no se ha guardado. %1</translation>
    </message>
    <message>
        <source>The sheet is on its way to the printer.</source>
        <translation>La hoja va camino de la impresora.</translation>
    </message>
    <message>
        <source>There is no printer here. You can save the sheet as PDF, and print it elsewhere.</source>
        <translation>Aquí no hay impresora. Puedes guardar la hoja como PDF e imprimirla en otro lugar.</translation>
    </message>
    <message>
        <source>The sheet is not printed. %1</source>
        <extracomment>%1 is the reason</extracomment>
        <translation>La hoja no se ha impreso. %1</translation>
    </message>
    <message>
        <source>The guide is saved as %1</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>La guía está guardada como %1</translation>
    </message>
    <message>
        <source>The guide is not saved. %1</source>
        <extracomment>%1 is the reason</extracomment>
        <translation>La guía no se ha guardado. %1</translation>
    </message>
    <message>
        <source>Guide</source>
        <extracomment>the name of the file that is handed to another program; says nothing about the guide</extracomment>
        <translation>Guía</translation>
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
        <translation>Ir al botón siguiente. Con Mayús: al anterior.</translation>
    </message>
    <message>
        <source>Enter or Space</source>
        <extracomment>names of keys</extracomment>
        <translation>Intro o Espacio</translation>
    </message>
    <message>
        <source>Press the button that has the ring</source>
        <extracomment>what Enter or Space does</extracomment>
        <translation>Pulsar el botón que tiene el anillo</translation>
    </message>
    <message>
        <source>Arrows, Page Up, Page Down</source>
        <extracomment>names of keys</extracomment>
        <translation>Flechas, Re Pág, Av Pág</translation>
    </message>
    <message>
        <source>Scroll the page</source>
        <extracomment>what Arrows, Page Up, Page Down does</extracomment>
        <translation>Desplazar la página</translation>
    </message>
    <message>
        <source>Home, End</source>
        <extracomment>names of keys</extracomment>
        <translation>Inicio, Fin</translation>
    </message>
    <message>
        <source>Go to the top or the end of the page</source>
        <extracomment>what Home, End does</extracomment>
        <translation>Ir al principio o al final de la página</translation>
    </message>
    <message>
        <source>Esc or Alt+Left</source>
        <extracomment>names of keys</extracomment>
        <translation>Esc o Alt+Izquierda</translation>
    </message>
    <message>
        <source>Go back</source>
        <extracomment>what Esc or Alt+Left does</extracomment>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Alt+Right</source>
        <extracomment>names of keys</extracomment>
        <translation>Alt+Derecha</translation>
    </message>
    <message>
        <source>Go forward again</source>
        <extracomment>what Alt+Right does</extracomment>
        <translation>Avanzar de nuevo</translation>
    </message>
    <message>
        <source>Alt+1 to Alt+8</source>
        <extracomment>names of keys</extracomment>
        <translation>Alt+1 a Alt+8</translation>
    </message>
    <message>
        <source>Open a page: Compare is 1, About is 8</source>
        <extracomment>what Alt+1 to Alt+8 does</extracomment>
        <translation>Abrir una página: Comparar es la 1, Acerca de es la 8</translation>
    </message>
    <message>
        <source>Ctrl+F</source>
        <extracomment>names of keys</extracomment>
        <translation>Ctrl+F</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>what Ctrl+F does</extracomment>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Ctrl+H</source>
        <extracomment>names of keys</extracomment>
        <translation>Ctrl+H</translation>
    </message>
    <message>
        <source>Help now: the numbers to call</source>
        <extracomment>what Ctrl+H does</extracomment>
        <translation>Ayuda ahora: los números a los que llamar</translation>
    </message>
    <message>
        <source>Ctrl and + or −</source>
        <extracomment>names of keys</extracomment>
        <translation>Ctrl y + o −</translation>
    </message>
    <message>
        <source>F1</source>
        <extracomment>names of keys</extracomment>
        <translation>F1</translation>
    </message>
    <message>
        <source>This list</source>
        <extracomment>what F1 does</extracomment>
        <translation>Esta lista</translation>
    </message>
    <message>
        <source>F11</source>
        <extracomment>names of keys</extracomment>
        <translation>F11</translation>
    </message>
    <message>
        <source>Fill the screen</source>
        <extracomment>what F11 does</extracomment>
        <translation>Llenar la pantalla</translation>
    </message>
    <message>
        <source>Shift three times</source>
        <extracomment>names of keys</extracomment>
        <translation>Mayús tres veces</translation>
    </message>
    <message>
        <source>Ctrl+Q</source>
        <extracomment>names of keys</extracomment>
        <translation>Ctrl+Q</translation>
    </message>
    <message>
        <source>Close the window</source>
        <extracomment>what Ctrl+Q does</extracomment>
        <translation>Cerrar la ventana</translation>
    </message>
    <message>
        <source>1 to 9, Enter</source>
        <extracomment>names of keys</extracomment>
        <translation>1 a 9, Intro</translation>
    </message>
    <message>
        <source>In the questions step by step: pick an answer, go on</source>
        <extracomment>what 1 to 9 and Enter do</extracomment>
        <translation>En las preguntas paso a paso: elegir una respuesta, seguir</translation>
    </message>
    <message>
        <source>Leave at once: the page goes blank, and what you picked or marked is gone</source>
        <extracomment>what Shift three times does</extracomment>
        <translation>Salir al instante: la página queda en blanco y se borra lo que elegiste o marcaste</translation>
    </message>
    <message>
        <source>Ctrl+P</source>
        <extracomment>names of keys</extracomment>
        <translation>Ctrl+P</translation>
    </message>
    <message>
        <source>Print the guide on a sheet, or save it as PDF</source>
        <extracomment>what Ctrl+P does</extracomment>
        <translation>Imprimir la guía en una hoja, o guardarla como PDF</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <extracomment>names of keys</extracomment>
        <translation>Ctrl+C</translation>
    </message>
    <message>
        <source>Copy the part of the page you are at, or point at, as text; else the page</source>
        <extracomment>what Ctrl+C does</extracomment>
        <translation>Copiar como texto la parte de la página donde estás o adonde apuntas; si no, la página</translation>
    </message>
    <message>
        <source>Menu or Shift+F10</source>
        <extracomment>names of keys</extracomment>
        <translation>Menú o Mayús+F10</translation>
    </message>
    <message>
        <source>What else can be done here. With a mouse: the right button; on glass: a long press.</source>
        <extracomment>what Menu or Shift+F10 does</extracomment>
        <translation>Qué más se puede hacer aquí. Con ratón: el botón derecho; en pantalla táctil: una pulsación larga.</translation>
    </message>
    <message>
        <source>Larger or smaller text. Ctrl+0: normal size. Ctrl and the wheel do the same.</source>
        <extracomment>what Ctrl and + or − does</extracomment>
        <translation>Texto más grande o más pequeño. Ctrl+0: tamaño normal. Ctrl y la rueda hacen lo mismo.</translation>
    </message>
    <message>
        <source>Ctrl+R</source>
        <extracomment>names of keys</extracomment>
        <translation>Ctrl+R</translation>
    </message>
    <message>
        <source>Read the page aloud, pause, go on. Ctrl+Shift+R: stop.</source>
        <extracomment>what Ctrl+R does</extracomment>
        <translation>Leer la página en voz alta, pausar, seguir. Ctrl+Mayús+R: parar.</translation>
    </message>
</context>
<context>
    <name>Models::SystemPreferences</name>
    <message>
        <source>There is no message bus here. The window cannot follow the system&apos;s colors, contrast, movement and text size, and a screen reader cannot read it. Choose below how it looks.</source>
        <extracomment>on the settings&apos; page. A message bus is what programs on Linux talk to each other by</extracomment>
        <translation>Aquí no hay bus de mensajes. La ventana no puede seguir los colores, el contraste, el movimiento ni el tamaño del texto del sistema, y un lector de pantalla no puede leerla. Elige abajo cómo se ve.</translation>
    </message>
    <message>
        <source>This system does not say which colors, contrast, movement and text size it uses. Choose below how the window looks.</source>
        <extracomment>on the settings&apos; page</extracomment>
        <translation>Este sistema no dice qué colores, contraste, movimiento y tamaño de texto usa. Elige abajo cómo se ve la ventana.</translation>
    </message>
</context>
<context>
    <name>News</name>
    <message>
        <source>Copied: %1</source>
        <extracomment>after something was copied. %1: how it begins</extracomment>
        <translation>Copiado: %1</translation>
    </message>
    <message>
        <source>This guide lays two kinds of help side by side. It informs you; you decide.</source>
        <extracomment>at the first start: what this is</extracomment>
        <translation>Esta guía pone dos tipos de ayuda uno al lado del otro. Te informa; tú decides.</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <extracomment>button at the first start. %1: the language that was guessed</extracomment>
        <translation>Idioma: %1</translation>
    </message>
    <message>
        <source>Help numbers: %1</source>
        <extracomment>button at the first start. %1: the country that was guessed</extracomment>
        <translation>Números de ayuda: %1</translation>
    </message>
</context>
<context>
    <name>NewsBar</name>
    <message>
        <source>Put this away</source>
        <extracomment>button that takes a line of news away</extracomment>
        <translation>Quitar este aviso</translation>
    </message>
</context>
<context>
    <name>OpenGuide</name>
    <message>
        <source>There is no guide here.</source>
        <translation>Aquí no hay ninguna guía.</translation>
    </message>
    <message>
        <source>There is no guide %1. There are: %2.</source>
        <extracomment>%1 is a word on the command line, %2 a list of guides</extracomment>
        <translation>No hay una guía %1. Hay: %2.</translation>
    </message>
    <message>
        <source>The guide is not there in the language %1. There are: %2.</source>
        <extracomment>%1 is a word on the command line, %2 a list of language tags</extracomment>
        <translation>La guía no está en el idioma %1. Está en: %2.</translation>
    </message>
</context>
<context>
    <name>OptionDetail</name>
    <message>
        <source>For example</source>
        <extracomment>above an example</extracomment>
        <translation>Por ejemplo</translation>
    </message>
    <message>
        <source>Good points</source>
        <extracomment>above the good points of an option</extracomment>
        <translation>Puntos buenos</translation>
    </message>
    <message>
        <source>Hard points</source>
        <extracomment>above the hard points of an option</extracomment>
        <translation>Puntos difíciles</translation>
    </message>
</context>
<context>
    <name>Ordering</name>
    <message>
        <source>The order for the sheet cannot be read.</source>
        <translation>No se puede leer el pedido de la hoja.</translation>
    </message>
</context>
<context>
    <name>OutcomeCard</name>
    <message>
        <source>A first step can be</source>
        <extracomment>above the first steps of &quot;both&quot; or &quot;not now&quot;</extracomment>
        <translation>Un primer paso puede ser</translation>
    </message>
    <message>
        <source>Good points</source>
        <extracomment>above the good points of an option</extracomment>
        <translation>Puntos buenos</translation>
    </message>
    <message>
        <source>Hard points</source>
        <extracomment>above the hard points of an option</extracomment>
        <translation>Puntos difíciles</translation>
    </message>
    <message>
        <source>For example</source>
        <extracomment>above an example</extracomment>
        <translation>Por ejemplo</translation>
    </message>
</context>
<context>
    <name>OutcomeDetail</name>
    <message>
        <source>Good to know</source>
        <extracomment>above facts such as who may diagnose</extracomment>
        <translation>Conviene saber</translation>
    </message>
    <message>
        <source>What neither of them is for</source>
        <extracomment>above what was picked and no option is for</extracomment>
        <translation>Para lo que no sirve ninguna de las dos</translation>
    </message>
    <message>
        <source>What matters most</source>
        <extracomment>above the up to three things that matter most, in order</extracomment>
        <translation>Lo que más importa</translation>
    </message>
    <message>
        <source>Also picked</source>
        <extracomment>above what was picked and says nothing for or against an option</extracomment>
        <translation>También elegido</translation>
    </message>
    <message>
        <source>A first step can be</source>
        <extracomment>above what a person can do next</extracomment>
        <translation>Un primer paso puede ser</translation>
    </message>
    <message>
        <source>Questions to ask</source>
        <extracomment>above questions for a coach or a therapist</extracomment>
        <translation>Preguntas que hacer</translation>
    </message>
</context>
<context>
    <name>OutcomeTeaser</name>
    <message>
        <source>More about: %1</source>
        <extracomment>button that opens the page of an outcome; %1: its name, such as &quot;Both&quot;</extracomment>
        <translation>Más sobre: %1</translation>
    </message>
</context>
<context>
    <name>PageMenu</name>
    <message>
        <source>Menu</source>
        <extracomment>name of a menu, for a screen reader</extracomment>
        <translation>Menú</translation>
    </message>
    <message>
        <source>Cut</source>
        <extracomment>line of the menu of a text field</extracomment>
        <translation>Cortar</translation>
    </message>
    <message>
        <source>Ctrl+X</source>
        <extracomment>names of keys</extracomment>
        <translation>Ctrl+X</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>line of the menu of a text field</extracomment>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <extracomment>names of keys</extracomment>
        <translation>Ctrl+C</translation>
    </message>
    <message>
        <source>Paste</source>
        <extracomment>line of the menu of a text field</extracomment>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Ctrl+V</source>
        <extracomment>names of keys</extracomment>
        <translation>Ctrl+V</translation>
    </message>
    <message>
        <source>Copy this part</source>
        <extracomment>line of a menu: the words of one part of the page</extracomment>
        <translation>Copiar esta parte</translation>
    </message>
    <message>
        <source>Copy the whole page</source>
        <extracomment>line of a menu: all words of the page</extracomment>
        <translation>Copiar toda la página</translation>
    </message>
    <message>
        <source>Copy a link to this page</source>
        <extracomment>line of a menu: a link that opens this page</extracomment>
        <translation>Copiar un enlace a esta página</translation>
    </message>
    <message>
        <source>Print, save or share</source>
        <extracomment>line of a menu: leads to the page that prints, saves and shares</extracomment>
        <translation>Imprimir, guardar o compartir</translation>
    </message>
    <message>
        <source>Ctrl+P</source>
        <extracomment>names of keys</extracomment>
        <translation>Ctrl+P</translation>
    </message>
    <message>
        <source>Go back to: %1</source>
        <extracomment>line of a menu. %1: the title of a page that was open before</extracomment>
        <translation>Volver a: %1</translation>
    </message>
</context>
<context>
    <name>PageScroll</name>
    <message>
        <source>Scroll the page</source>
        <extracomment>Name of the scroll bar, for a screen reader</extracomment>
        <translation>Desplazar la página</translation>
    </message>
</context>
<context>
    <name>PageTabs</name>
    <message>
        <source>Pages</source>
        <extracomment>name of the row of tabs, for a screen reader</extracomment>
        <translation>Páginas</translation>
    </message>
</context>
<context>
    <name>PickCard</name>
    <message>
        <source>Of what was picked, this lines up with it:</source>
        <extracomment>above what was picked and lines up with an option</extracomment>
        <translation>De lo elegido, esto encaja con ella:</translation>
    </message>
    <message>
        <source>Nothing that was picked lines up with it.</source>
        <extracomment>in the place of what was picked and lines up with an option</extracomment>
        <translation>Nada de lo elegido encaja con ella.</translation>
    </message>
</context>
<context>
    <name>PickLine</name>
    <message>
        <source>It may fit people who %1.</source>
        <extracomment>why something lines up with an option. %1: such as &quot;want encouragement from someone who has lived it&quot;</extracomment>
        <translation>Puede ir bien a personas que %1.</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>The order for the sheet cannot be read.</source>
        <translation>No se puede leer el pedido de la hoja.</translation>
    </message>
    <message>
        <source>The page cannot be handed over.</source>
        <translation>No se puede entregar la página.</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Guide</source>
        <extracomment>the name of a print job, which others may see; says nothing about the guide</extracomment>
        <translation>Guía</translation>
    </message>
    <message>
        <source>The printer did not take the sheet.</source>
        <translation>La impresora no aceptó la hoja.</translation>
    </message>
</context>
<context>
    <name>QuestionsPage</name>
    <message>
        <source>Questions to ask</source>
        <extracomment>heading of a page</extracomment>
        <translation>Preguntas que hacer</translation>
    </message>
    <message>
        <source>You can ask a coach and a therapist the same things. A good answer is clear and calm. You may ask before you agree to anything.</source>
        <extracomment>introduces the questions to ask</extracomment>
        <translation>Puedes preguntar lo mismo a coaches y a terapeutas. Una buena respuesta es clara y tranquila. Puedes preguntar antes de aceptar nada.</translation>
    </message>
    <message>
        <source>What you may wish for</source>
        <extracomment>above the wishes a person may have about their support</extracomment>
        <translation>Lo que puedes desear</translation>
    </message>
    <message>
        <source>Your wishes count. Say them early, so that others can try to meet them.</source>
        <extracomment>introduces the wishes</extracomment>
        <translation>Tus deseos cuentan. Dilos pronto, para que se puedan tener en cuenta.</translation>
    </message>
</context>
<context>
    <name>SaveFile</name>
    <message>
        <source>%1 is no regular file. Nothing was written.</source>
        <extracomment>%1 is a file that was to be written</extracomment>
        <translation>%1 no es un archivo normal. No se escribió nada.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. What was there is unchanged.</source>
        <extracomment>%1 is a file that was to be written, %2 the system&apos;s reason</extracomment>
        <translation>No se puede escribir %1: %2. Lo que había sigue igual.</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>Good points</source>
        <translation>Puntos buenos</translation>
    </message>
    <message>
        <source>Hard points</source>
        <translation>Puntos difíciles</translation>
    </message>
    <message>
        <source>When to choose</source>
        <translation>Cuándo elegir</translation>
    </message>
    <message>
        <source>First meeting</source>
        <translation>Primera cita</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Primeros pasos</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Juntos</translation>
    </message>
    <message>
        <source>Questions to ask</source>
        <translation>Preguntas que hacer</translation>
    </message>
    <message>
        <source>What you may wish for</source>
        <translation>Lo que puedes desear</translation>
    </message>
    <message>
        <source>What research says</source>
        <translation>Qué dicen los estudios</translation>
    </message>
    <message>
        <source>About this guide</source>
        <translation>Acerca de esta guía</translation>
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
        <translation>Borrar la búsqueda</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>Search</source>
        <extracomment>heading of a page</extracomment>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>A word, such as cost or privacy</source>
        <extracomment>in the empty search field</extracomment>
        <translation>Una palabra, como coste o privacidad</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <extracomment>name of the search field, for a screen reader</extracomment>
        <translation>Buscar en la guía</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Your settings could not be saved: %1. They hold until you close the window.</source>
        <extracomment>%1: what the system says, such as &quot;No space left on device&quot;</extracomment>
        <translation>No se pudieron guardar tus ajustes: %1. Valen hasta que cierres la ventana.</translation>
    </message>
    <message>
        <source>the folder %1 cannot be made</source>
        <translation>no se puede crear la carpeta %1</translation>
    </message>
    <message>
        <source>the disk may be full</source>
        <translation>puede que el disco esté lleno</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <extracomment>heading of a page</extracomment>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Not saved</source>
        <extracomment>when the settings could not be written to the disk</extracomment>
        <translation>No se guardó</translation>
    </message>
    <message>
        <source>Text size: %1 %</source>
        <extracomment>above the choice of the text size. %1: a number, such as &quot;150&quot;</extracomment>
        <translation>Tamaño del texto: %1 %</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <extracomment>button</extracomment>
        <translation>Texto más pequeño</translation>
    </message>
    <message>
        <source>Larger text</source>
        <extracomment>button</extracomment>
        <translation>Texto más grande</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>above the choice of the language. The word in English stays, for who cannot read this one</extracomment>
        <translation>Idioma · Language</translation>
    </message>
    <message>
        <source>Colors</source>
        <extracomment>above the choice of light or dark colours</extracomment>
        <translation>Colores</translation>
    </message>
    <message>
        <source>As the system says</source>
        <extracomment>the choices of colors
----------
the choices of contrast
----------
the choices of movement</extracomment>
        <translation>Como diga el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Contrast</source>
        <extracomment>above the choice of contrast</extracomment>
        <translation>Contraste</translation>
    </message>
    <message>
        <source>Normal contrast</source>
        <translation>Contraste normal</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste alto</translation>
    </message>
    <message>
        <source>Movement</source>
        <extracomment>above the choice of movement on the screen</extracomment>
        <translation>Movimiento</translation>
    </message>
    <message>
        <source>Short movements</source>
        <translation>Movimientos cortos</translation>
    </message>
    <message>
        <source>No movement</source>
        <translation>Sin movimiento</translation>
    </message>
    <message>
        <source>Help numbers: %1. Change</source>
        <extracomment>button. %1: a country or area</extracomment>
        <translation>Números de ayuda: %1. Cambiar</translation>
    </message>
    <message>
        <source>On this computer</source>
        <extracomment>when the system does not tell how windows are to look</extracomment>
        <translation>En este equipo</translation>
    </message>
    <message>
        <source>Open at the page where I was</source>
        <extracomment>box on the settings&apos; page</extracomment>
        <translation>Abrir en la página donde estaba</translation>
    </message>
    <message>
        <source>Kept on this computer: these settings, the window&apos;s size and place, and the last page you read. Leave now forgets that page.</source>
        <extracomment>at the end of the settings, while the page is kept</extracomment>
        <translation>En este equipo se guardan estos ajustes, el tamaño y el lugar de la ventana y la última página que leíste. Salir ya olvida esa página.</translation>
    </message>
    <message>
        <source>Only these settings and the window&apos;s size and place are kept on this computer. What you read, mark or search for is not.</source>
        <extracomment>at the end of the settings, while the page is not kept</extracomment>
        <translation>En este equipo solo se guardan estos ajustes y el tamaño y el lugar de la ventana. Lo que lees, marcas o buscas no se guarda.</translation>
    </message>
    <message>
        <source>Easy Read</source>
        <extracomment>above the choice of Easy Read: the guide in short sentences with pictures</extracomment>
        <translation>Lectura fácil</translation>
    </message>
    <message>
        <source>The whole text</source>
        <extracomment>the choices of Easy Read</extracomment>
        <translation>Todo el texto</translation>
    </message>
    <message>
        <source>Short sentences with pictures</source>
        <translation>Frases cortas con dibujos</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <extracomment>above what there is to know about reading aloud</extracomment>
        <translation>Leer en voz alta</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Help numbers: %1</source>
        <extracomment>on the printed sheet, above the help numbers; %1 is a region</extracomment>
        <translation>Números de ayuda: %1</translation>
    </message>
    <message>
        <source>Life in danger:</source>
        <extracomment>on the printed sheet, before an emergency number</extracomment>
        <translation>Vida en peligro:</translation>
    </message>
    <message>
        <source>Talk now:</source>
        <extracomment>on the printed sheet, before a help line</extracomment>
        <translation>Hablar ahora:</translation>
    </message>
    <message>
        <source>call %1</source>
        <extracomment>how a help line is reached; %1 is a telephone number</extracomment>
        <translation>llama al %1</translation>
    </message>
    <message>
        <source>call or text %1</source>
        <extracomment>how a help line is reached; %1 is a telephone number</extracomment>
        <translation>llama o envía un mensaje al %1</translation>
    </message>
    <message>
        <source>text %1</source>
        <extracomment>how a help line is reached; %1 is a telephone number</extracomment>
        <translation>envía un mensaje al %1</translation>
    </message>
    <message>
        <source>text %1 to %2</source>
        <extracomment>how a help line is reached; %1 is the word to send, %2 a telephone number</extracomment>
        <translation>envía %1 por mensaje al %2</translation>
    </message>
    <message>
        <source>chat at %1</source>
        <extracomment>how a help line is reached; %1 is a web address</extracomment>
        <translation>chatea en %1</translation>
    </message>
    <message>
        <source>visit %1</source>
        <extracomment>how a help line is reached; %1 is a web address</extracomment>
        <translation>visita %1</translation>
    </message>
    <message>
        <source>; </source>
        <extracomment>between several ways to reach a help line, with its space</extracomment>
        <translation>; </translation>
    </message>
    <message>
        <source>Nobody has checked this number yet.</source>
        <extracomment>of a help line on the printed sheet</extracomment>
        <translation>Nadie ha revisado este número todavía.</translation>
    </message>
    <message>
        <source>Its check was due %1: it may have changed.</source>
        <extracomment>of a help line on the printed sheet; %1 is a month such as 2026-11</extracomment>
        <translation>Su revisión tocaba en %1: puede haber cambiado.</translation>
    </message>
    <message>
        <source>Numbers checked %1, next check %2.</source>
        <extracomment>of all help lines on the printed sheet; %1 and %2 are months such as 2026-11</extracomment>
        <translation>Números revisados %1, próxima revisión %2.</translation>
    </message>
    <message>
        <source>Other numbers checked %1, next check %2.</source>
        <extracomment>of the other help lines on the printed sheet; %1 and %2 are months such as 2026-11</extracomment>
        <translation>Otros números revisados %1, próxima revisión %2.</translation>
    </message>
    <message>
        <source>Side by side</source>
        <extracomment>on the printed sheet, name of the table that compares the options</extracomment>
        <translation>Lado a lado</translation>
    </message>
    <message>
        <source>What differs</source>
        <extracomment>on the printed sheet, above the names of the rows</extracomment>
        <translation>Qué cambia</translation>
    </message>
    <message>
        <source>Not known</source>
        <extracomment>on the printed sheet, in a cell of the table</extracomment>
        <translation>No se sabe</translation>
    </message>
    <message>
        <source>When to choose</source>
        <extracomment>on the printed sheet, a heading</extracomment>
        <translation>Cuándo elegir</translation>
    </message>
    <message>
        <source>%1 may fit people who …</source>
        <extracomment>on the printed sheet, above what fits; %1 is an option</extracomment>
        <translation>%1 puede ir bien a personas que…</translation>
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
        <translation>Lo que me importa</translation>
    </message>
    <message>
        <source>My wishes</source>
        <extracomment>on the printed sheet, above wishes with room to write</extracomment>
        <translation>Mis deseos</translation>
    </message>
    <message>
        <source>My questions</source>
        <extracomment>on the printed sheet, above lines to write on</extracomment>
        <translation>Mis preguntas</translation>
    </message>
    <message>
        <source>Questions to ask</source>
        <extracomment>on the printed sheet, above questions to ask a coach or therapist</extracomment>
        <translation>Preguntas que hacer</translation>
    </message>
    <message>
        <source>I want to try:</source>
        <extracomment>on the printed sheet, before boxes to tick</extracomment>
        <translation>Quiero probar:</translation>
    </message>
    <message>
        <source>My next step:</source>
        <extracomment>on the printed sheet, before a line to write on</extracomment>
        <translation>Mi próximo paso:</translation>
    </message>
    <message>
        <source>What I picked</source>
        <extracomment>on the printed sheet, above what somebody picked</extracomment>
        <translation>Lo que elegí</translation>
    </message>
    <message>
        <source>For the professional</source>
        <extracomment>on the printed sheet, above a strip to fill in</extracomment>
        <translation>Para el profesional</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>on the printed sheet, before a line to write on</extracomment>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Date</source>
        <extracomment>on the printed sheet, before a line to write on</extracomment>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>We agreed</source>
        <extracomment>on the printed sheet, before a line to write on</extracomment>
        <translation>Acordamos</translation>
    </message>
    <message>
        <source>Good to know</source>
        <extracomment>on the printed sheet, a heading</extracomment>
        <translation>Conviene saber</translation>
    </message>
    <message>
        <source>About this sheet</source>
        <extracomment>on the printed sheet, a heading: who made it, when it was checked</extracomment>
        <translation>Acerca de esta hoja</translation>
    </message>
    <message>
        <source>Guide of %1 (%2). Checked %3, next check %4.</source>
        <extracomment>on the printed sheet; %1 the day of publication, %2 the program&apos;s version, %3 and %4 days</extracomment>
        <translation>Guía del %1 (%2). Revisada %3, próxima revisión %4.</translation>
    </message>
    <message>
        <source>That check is overdue: facts may have changed.</source>
        <extracomment>on the printed sheet</extracomment>
        <translation>Esa revisión está atrasada: los datos pueden haber cambiado.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>on the printed sheet; %1 says who wrote the guide, %2 who paid for it</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Sources by their code in the guide: %1.</source>
        <extracomment>on the printed sheet; %1 is a list of codes such as S3, S4</extracomment>
        <translation>Fuentes por su código en la guía: %1.</translation>
    </message>
    <message>
        <source>The code leads to %1.</source>
        <extracomment>on the printed sheet, beside the QR code; %1 is a web address</extracomment>
        <translation>El código lleva a %1.</translation>
    </message>
    <message>
        <source>The code leads to %1: %2.</source>
        <extracomment>on the printed sheet, beside the QR code; %1 is a help line, %2 its address or number</extracomment>
        <translation>El código lleva a %1: %2.</translation>
    </message>
    <message>
        <source>QR code that leads to %1</source>
        <extracomment>for who cannot see the QR code; %1 is an address or number</extracomment>
        <translation>Código QR que lleva a %1</translation>
    </message>
    <message>
        <source>This sheet is there in large print: ask for it.</source>
        <extracomment>on the printed sheet</extracomment>
        <translation>Esta hoja existe en letra grande: pídela.</translation>
    </message>
    <message>
        <source>This sheet is there on one page too: ask for it.</source>
        <extracomment>on the large print</extracomment>
        <translation>Esta hoja existe también en una página: pídela.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <extracomment>at the foot of a printed page; %1 is its number, %2 how many there are</extracomment>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>A sheet to compare, to write on and to take along. %1</source>
        <extracomment>what the file of the sheet says it is; %1 is the question the guide is about</extracomment>
        <translation>Una hoja para comparar, para escribir y para llevar. %1</translation>
    </message>
    <message>
        <source>Circle</source>
        <extracomment>for who cannot see it: the mark of the first option</extracomment>
        <translation>Círculo</translation>
    </message>
    <message>
        <source>Square</source>
        <extracomment>for who cannot see it: the mark of the second option</extracomment>
        <translation>Cuadrado</translation>
    </message>
    <message>
        <source>Diamond</source>
        <extracomment>for who cannot see it: the mark of the third option</extracomment>
        <translation>Rombo</translation>
    </message>
    <message>
        <source>Plus</source>
        <extracomment>for who cannot see it: the mark of the fourth option</extracomment>
        <translation>Cruz</translation>
    </message>
    <message>
        <source>Circle and square</source>
        <extracomment>for who cannot see it: the mark of both options together</extracomment>
        <translation>Círculo y cuadrado</translation>
    </message>
    <message>
        <source>Ring</source>
        <extracomment>for who cannot see it: the mark of &quot;not now&quot;</extracomment>
        <translation>Anillo</translation>
    </message>
</context>
<context>
    <name>SheetChoices</name>
    <message>
        <source>A sheet to compare, to write on and to take along. It has the help numbers for: %1.</source>
        <extracomment>on the page that prints the sheet. %1: a country or area</extracomment>
        <translation>Una hoja para comparar, para escribir y para llevar. Tiene los números de ayuda de: %1.</translation>
    </message>
    <message>
        <source>Your answers are not on it.</source>
        <extracomment>on the page that prints the sheet</extracomment>
        <translation>Tus respuestas no están en ella.</translation>
    </message>
    <message>
        <source>Your answers are on it. Whoever sees the sheet can read them.</source>
        <extracomment>on the page that prints the sheet, when the answers are to be printed</extracomment>
        <translation>Tus respuestas están en ella. Quien vea la hoja puede leerlas.</translation>
    </message>
    <message>
        <source>Print…</source>
        <extracomment>button that opens the print dialog</extracomment>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <extracomment>button that opens a file dialog</extracomment>
        <translation>Guardar como PDF…</translation>
    </message>
    <message>
        <source>A dialog opens</source>
        <extracomment>while a dialog for files or printers is open</extracomment>
        <translation>Se abre una ventana de diálogo</translation>
    </message>
    <message>
        <source>It has a window of its own. Answer it there.</source>
        <extracomment>while a dialog for files or printers is open</extracomment>
        <translation>Tiene su propia ventana. Responde allí.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>what a screen reader says for a message. %1: its title, %2: its text</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>after saving or printing</extracomment>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>No ha funcionado</translation>
    </message>
    <message>
        <source>Add my summary</source>
        <extracomment>box to tick on the page that prints the sheet</extracomment>
        <translation>Añadir mi resumen</translation>
    </message>
    <message>
        <source>Size of the letters</source>
        <extracomment>above the choice of standard or large print</extracomment>
        <translation>Tamaño de las letras</translation>
    </message>
    <message>
        <source>One page</source>
        <extracomment>the choices of a sheet&apos;s edition
----------
the choices of a sheet&apos;s edition, with Easy Read</extracomment>
        <translation>Una página</translation>
    </message>
    <message>
        <source>Large print, on more pages</source>
        <translation>Letra grande, en más páginas</translation>
    </message>
    <message>
        <source>Larger print, on more pages still</source>
        <translation>Letra más grande, en más páginas aún</translation>
    </message>
    <message>
        <source>Paper</source>
        <extracomment>above the choice of paper</extracomment>
        <translation>Papel</translation>
    </message>
    <message>
        <source>A4</source>
        <extracomment>the choices of paper</extracomment>
        <translation>A4</translation>
    </message>
    <message>
        <source>US Letter</source>
        <translation>Carta (EE. UU.)</translation>
    </message>
    <message>
        <source>Short sentences with pictures</source>
        <translation>Frases cortas con dibujos</translation>
    </message>
    <message>
        <source>Save as text…</source>
        <extracomment>button that opens a file dialog: the whole guide as a text file</extracomment>
        <translation>Guardar como texto…</translation>
    </message>
    <message>
        <source>Save as web page…</source>
        <extracomment>button that opens a file dialog: the whole guide as a file for a browser</extracomment>
        <translation>Guardar como página web…</translation>
    </message>
</context>
<context>
    <name>SheetCommand</name>
    <message>
        <source>There is no region %1. There are: %2.</source>
        <extracomment>%1 is a word on the command line, %2 a list of regions such as US, CA</extracomment>
        <translation>No hay una región %1. Hay: %2.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>No se puede crear la carpeta %1.</translation>
    </message>
    <message>
        <source>%1 is no option or row of the guide. There are: %2.</source>
        <extracomment>%1 is a word on the command line, %2 a list of ids</extracomment>
        <translation>%1 no es una opción ni una fila de la guía. Hay: %2.</translation>
    </message>
    <message>
        <source>SOURCE_DATE_EPOCH is no number of seconds since 1970.</source>
        <extracomment>the name of an environment variable stays as it is</extracomment>
        <translation>SOURCE_DATE_EPOCH no es un número de segundos desde 1970.</translation>
    </message>
</context>
<context>
    <name>SheetHandle</name>
    <message>
        <source>Drag from here into a folder or a mail: the sheet as a file.</source>
        <extracomment>beside the picture of the sheet</extracomment>
        <translation>Arrastra desde aquí a una carpeta o un correo: la hoja como archivo.</translation>
    </message>
</context>
<context>
    <name>SheetPage</name>
    <message>
        <source>Print the guide</source>
        <extracomment>heading of a page</extracomment>
        <translation>Imprimir la guía</translation>
    </message>
</context>
<context>
    <name>SheetPicture</name>
    <message>
        <source>The sheet, %1. Its text is below the picture.</source>
        <extracomment>the picture of a page of the sheet, for a screen reader. %1: such as &quot;Page 1 of 3&quot;</extracomment>
        <translation>La hoja, %1. Su texto está debajo de la imagen.</translation>
    </message>
    <message>
        <source>The arrow keys move it.</source>
        <extracomment>the picture of a page of the sheet, when it is larger than its frame</extracomment>
        <translation>Las flechas la mueven.</translation>
    </message>
</context>
<context>
    <name>SheetPreview</name>
    <message>
        <source>Page %1 of %2</source>
        <extracomment>which page of the sheet is shown. %1: its number, %2: how many there are</extracomment>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>how large the picture of the sheet is. %1: a number, such as &quot;150&quot;</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>How it looks</source>
        <extracomment>heading above the picture of the sheet</extracomment>
        <translation>Cómo se ve</translation>
    </message>
    <message>
        <source>This sheet cannot be shown</source>
        <extracomment>when the sheet cannot be drawn</extracomment>
        <translation>Esta hoja no se puede mostrar</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>what a screen reader says for a message. %1: its title, %2: its text</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>The picture below is the sheet as it was before.</source>
        <extracomment>when the sheet that is wanted cannot be drawn</extracomment>
        <translation>La imagen de abajo es la hoja como era antes.</translation>
    </message>
    <message>
        <source>The sheet is being drawn…</source>
        <extracomment>while the picture of the sheet is being made</extracomment>
        <translation>La hoja se está dibujando…</translation>
    </message>
    <message>
        <source>Page before</source>
        <extracomment>button under the picture of the sheet</extracomment>
        <translation>Página anterior</translation>
    </message>
    <message>
        <source>Next page</source>
        <extracomment>button under the picture of the sheet</extracomment>
        <translation>Página siguiente</translation>
    </message>
    <message>
        <source>Smaller picture</source>
        <extracomment>button under the picture of the sheet</extracomment>
        <translation>Imagen más pequeña</translation>
    </message>
    <message>
        <source>Larger picture</source>
        <extracomment>button under the picture of the sheet</extracomment>
        <translation>Imagen más grande</translation>
    </message>
    <message>
        <source>Text of this page</source>
        <extracomment>button that opens the text of a page of the sheet</extracomment>
        <translation>Texto de esta página</translation>
    </message>
</context>
<context>
    <name>SourceLink</name>
    <message>
        <source>Sources: %1</source>
        <extracomment>%1: one or more codes, such as &quot;S8, S9&quot;</extracomment>
        <translation>Fuentes: %1</translation>
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
        <translation>Conviene saber</translation>
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
        <translation>Tus respuestas</translation>
    </message>
    <message>
        <source>Back to the questions</source>
        <extracomment>button: to the questions, at their end</extracomment>
        <translation>Volver a las preguntas</translation>
    </message>
    <message>
        <source>Start again</source>
        <extracomment>button: forgets all answers</extracomment>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <source>Forgets your answers</source>
        <extracomment>what the button &quot;Start again&quot; does, for a screen reader</extracomment>
        <translation>Borra tus respuestas</translation>
    </message>
</context>
<context>
    <name>SummaryPage</name>
    <message>
        <source>Nobody keeps this page. It is gone when you close the window, when you start again, when you press Shift three times, and when nobody touches the window for ten minutes.</source>
        <extracomment>when there are answers</extracomment>
        <translation>Nadie guarda esta página. Se borra cuando cierras la ventana, cuando empiezas de nuevo, cuando pulsas Mayús tres veces y cuando nadie toca la ventana en diez minutos.</translation>
    </message>
    <message>
        <source>There is nothing here now. Your summary is made when you go through the questions. It is gone when you start again, or when nobody touches the window for ten minutes.</source>
        <extracomment>when there are no answers, or no longer</extracomment>
        <translation>Aquí no hay nada ahora. Tu resumen se hace cuando respondes las preguntas. Se borra cuando empiezas de nuevo, o cuando nadie toca la ventana en diez minutos.</translation>
    </message>
    <message>
        <source>My summary</source>
        <extracomment>heading of a page</extracomment>
        <translation>Mi resumen</translation>
    </message>
    <message>
        <source>Nobody keeps this page. It is gone when you press Leave now, when you start again, and about a minute after the last touch.</source>
        <extracomment>when there are answers, on a screen in a waiting room</extracomment>
        <translation>Nadie guarda esta página. Se borra cuando pulsas Salir ya, cuando empiezas de nuevo y más o menos un minuto después del último toque.</translation>
    </message>
    <message>
        <source>There is nothing here now. Your summary is made when you go through the questions. It is gone when you start again, and about a minute after the last touch.</source>
        <extracomment>when there are no answers, on a screen in a waiting room</extracomment>
        <translation>Aquí no hay nada ahora. Tu resumen se hace cuando recorres las preguntas. Se borra cuando empiezas de nuevo y más o menos un minuto después del último toque.</translation>
    </message>
</context>
<context>
    <name>TextCommand</name>
    <message>
        <source>There is no region %1. There are: %2.</source>
        <extracomment>%1 is a word on the command line, %2 a list of regions such as US, CA</extracomment>
        <translation>No hay una región %1. Hay: %2.</translation>
    </message>
</context>
<context>
    <name>TogetherPage</name>
    <message>
        <source>Together</source>
        <extracomment>heading of a page: having both options at once</extracomment>
        <translation>Juntos</translation>
    </message>
    <message>
        <source>For example</source>
        <extracomment>above an example</extracomment>
        <translation>Por ejemplo</translation>
    </message>
    <message>
        <source>Good and hard points of having both</source>
        <extracomment>button that opens the part about having both options</extracomment>
        <translation>Puntos buenos y difíciles de tener las dos</translation>
    </message>
    <message>
        <source>To take with you</source>
        <extracomment>above the guide&apos;s closing words</extracomment>
        <translation>Para llevar contigo</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>All pages</source>
        <extracomment>button that opens the list of pages</extracomment>
        <translation>Todas las páginas</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>button that goes to the page before</extracomment>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>button</extracomment>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <extracomment>button</extracomment>
        <translation>Texto más pequeño</translation>
    </message>
    <message>
        <source>Larger text</source>
        <extracomment>button</extracomment>
        <translation>Texto más grande</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>button that leads to the choice of the language</extracomment>
        <translation>Idioma · Language</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>button</extracomment>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Print</source>
        <extracomment>button that opens the sheet to print or to save</extracomment>
        <translation>Imprimir</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>This guide cannot be shown</source>
        <extracomment>title of the window that says why a file cannot be shown</extracomment>
        <translation>Esta guía no se puede mostrar</translation>
    </message>
    <message>
        <source>The file is not a guide, or something in it has to be put right first. The program&apos;s own guide opens without a file.</source>
        <extracomment>above the list of what is wrong with a guide&apos;s file</extracomment>
        <translation>El archivo no es una guía, o antes hay que corregir algo en él. La guía del programa se abre sin archivo.</translation>
    </message>
    <message>
        <source>And %1 more.</source>
        <extracomment>under a long list. %1: a number</extracomment>
        <translation>Y %1 más.</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>button</extracomment>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>Wall</name>
    <message>
        <source>What it is</source>
        <extracomment>wall: above what an option is</extracomment>
        <translation>Qué es</translation>
    </message>
    <message>
        <source>fits people who …</source>
        <extracomment>wall: stands between the name of an option and the end of the sentence</extracomment>
        <translation>va bien a personas que…</translation>
    </message>
    <message>
        <source>A first meeting, step %1 of %2</source>
        <extracomment>wall: above a step. %1: its number, %2: how many there are</extracomment>
        <translation>Una primera cita, paso %1 de %2</translation>
    </message>
    <message>
        <source>For example</source>
        <extracomment>wall: above an example</extracomment>
        <translation>Por ejemplo</translation>
    </message>
    <message>
        <source>About this guide</source>
        <extracomment>wall: above a standing statement</extracomment>
        <translation>Acerca de esta guía</translation>
    </message>
    <message>
        <source>Not known.</source>
        <extracomment>wall: in place of what nobody knows about an option</extracomment>
        <translation>No se sabe.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>wall: beside a message that takes several slides. %1: number of this one, %2: of all</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Life in danger</source>
        <extracomment>wall, footer: beside the emergency number</extracomment>
        <translation>Vida en peligro</translation>
    </message>
    <message>
        <source>Talk to someone now</source>
        <extracomment>wall, footer: beside the numbers to talk to somebody</extracomment>
        <translation>Hablar con alguien ahora</translation>
    </message>
    <message>
        <source>Nobody is watching this screen.</source>
        <extracomment>wall, footer: no help comes from the screen itself</extracomment>
        <translation>Nadie vigila esta pantalla.</translation>
    </message>
    <message>
        <source>Ask at the desk for a paper copy.</source>
        <extracomment>wall, footer</extracomment>
        <translation>Pide una copia en papel en recepción.</translation>
    </message>
    <message>
        <source>or ask staff</source>
        <extracomment>wall, footer: beside help numbers whose check is overdue</extracomment>
        <translation>o pregunta al personal</translation>
    </message>
    <message>
        <source>This text was due for a check by %1. Ask staff what is still right.</source>
        <extracomment>wall: on each slide of a guide whose check is overdue. %1: a date</extracomment>
        <translation>Este texto debía revisarse antes del %1. Pregunta al personal qué sigue siendo correcto.</translation>
    </message>
    <message>
        <source>You can ask for help here</source>
        <extracomment>wall: on the only slide that is left when no guide can be read</extracomment>
        <translation>Aquí puedes pedir ayuda</translation>
    </message>
    <message>
        <source>Staff at the desk can tell you about the support there is. If you need help now, use the numbers below.</source>
        <extracomment>wall: on the only slide that is left when no guide can be read</extracomment>
        <translation>En recepción pueden decirte qué apoyo hay. Si necesitas ayuda ahora, usa los números de abajo.</translation>
    </message>
    <message>
        <source>text %1</source>
        <extracomment>wall, footer: one of several help numbers, this one for messages. %1: a number</extracomment>
        <translation>mensaje al %1</translation>
    </message>
    <message>
        <source>text %1 to %2</source>
        <extracomment>wall, footer: one of several help numbers. %1: the word to send, %2: a number</extracomment>
        <translation>mensaje %1 al %2</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <extracomment>wall: a list of help numbers. %1: all but the last, %2: the last</extracomment>
        <translation>%1 o %2</translation>
    </message>
    <message>
        <source>Read more: %1</source>
        <extracomment>wall, footer: beside a QR code. %1: the web address that it leads to</extracomment>
        <translation>Leer más: %1</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>wall: between the things of a list</extracomment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>WallFooter</name>
    <message>
        <source>Help numbers</source>
        <extracomment>the footer of the display on the wall, for a screen reader</extracomment>
        <translation>Números de ayuda</translation>
    </message>
    <message>
        <source>QR code: %1</source>
        <extracomment>QR code on the wall, for a screen reader. %1: the address it leads to</extracomment>
        <translation>Código QR: %1</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>call %1</source>
        <extracomment>how a help line is reached; %1 is a telephone number</extracomment>
        <translation>llama al %1</translation>
    </message>
    <message>
        <source>text %1</source>
        <extracomment>how a help line is reached; %1 is a telephone number</extracomment>
        <translation>envía un mensaje al %1</translation>
    </message>
    <message>
        <source>text %1 to %2</source>
        <extracomment>how a help line is reached; %1 is the word to send, %2 a telephone number</extracomment>
        <translation>envía %1 por mensaje al %2</translation>
    </message>
    <message>
        <source>chat at %1</source>
        <extracomment>how a help line is reached; %1 is a web address</extracomment>
        <translation>chatea en %1</translation>
    </message>
    <message>
        <source>visit %1</source>
        <extracomment>how a help line is reached; %1 is a web address</extracomment>
        <translation>visita %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 says what the text %2 is, such as &quot;Example&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>fairly sure</source>
        <extracomment>how sure research is of a claim</extracomment>
        <translation>bastante seguro</translation>
    </message>
    <message>
        <source>not sure</source>
        <extracomment>how sure research is of a claim</extracomment>
        <translation>no seguro</translation>
    </message>
    <message>
        <source>nobody knows yet</source>
        <extracomment>how sure research is of a claim</extracomment>
        <translation>nadie lo sabe aún</translation>
    </message>
    <message>
        <source>call or text %1</source>
        <extracomment>how a help line is reached; %1 is a telephone number</extracomment>
        <translation>llama o envía un mensaje al %1</translation>
    </message>
    <message>
        <source>; </source>
        <extracomment>between several ways to reach a help line</extracomment>
        <translation>; </translation>
    </message>
    <message>
        <source>Nobody has checked this line yet.</source>
        <extracomment>of a help line</extracomment>
        <translation>Nadie ha revisado esta línea todavía.</translation>
    </message>
    <message>
        <source>Checked %1. Its next check was due %2, so it may have changed.</source>
        <extracomment>of a help line; %1 and %2 are months such as 2026-11</extracomment>
        <translation>Revisado %1. Su próxima revisión tocaba en %2, así que puede haber cambiado.</translation>
    </message>
    <message>
        <source>Checked %1, next check %2.</source>
        <extracomment>of a help line; %1 and %2 are months such as 2026-11</extracomment>
        <translation>Revisado %1, próxima revisión %2.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>d MMMM yyyy</source>
        <extracomment>how a day is written, in the letters of QLocale::toString()</extracomment>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <extracomment>how a month is written, in the letters of QLocale::toString()</extracomment>
        <translation>MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <extracomment>the last two of several things: %1 may be a list, such as &quot;111, 112&quot;</extracomment>
        <translation>%1 o %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Fairly sure</source>
        <extracomment>how sure research is of a claim</extracomment>
        <translation>Bastante seguro</translation>
    </message>
    <message>
        <source>Not sure</source>
        <extracomment>how sure research is of a claim</extracomment>
        <translation>No seguro</translation>
    </message>
    <message>
        <source>Nobody knows yet</source>
        <extracomment>how sure research is of a claim</extracomment>
        <translation>Nadie lo sabe aún</translation>
    </message>
</context>
<context>
    <name>Models::ReadAloud</name>
    <message>
        <source>The voice is starting.</source>
        <extracomment>while the voice that reads aloud is started</extracomment>
        <translation>La voz está empezando.</translation>
    </message>
    <message>
        <source>That was the whole page.</source>
        <extracomment>the page has been read aloud to its end</extracomment>
        <translation>Esa era toda la página.</translation>
    </message>
    <message>
        <source>Ctrl+R reads the page aloud. The voice: %1.</source>
        <extracomment>in the settings. %1: name of the voice that reads aloud</extracomment>
        <translation>Ctrl+R lee la página en voz alta. La voz: %1.</translation>
    </message>
    <message>
        <source>Ctrl+R reads the page aloud.</source>
        <extracomment>in the settings: a speech service is there, and was not asked yet which voices it has</extracomment>
        <translation>Ctrl+R lee la página en voz alta.</translation>
    </message>
    <message>
        <source>Looking for a voice.</source>
        <extracomment>in the settings, before it is known whether anything can be read aloud</extracomment>
        <translation>Buscando una voz.</translation>
    </message>
    <message>
        <source>Reading aloud is not installed on this computer. It needs Qt TextToSpeech.</source>
        <extracomment>why nothing is read aloud</extracomment>
        <translation>La lectura en voz alta no está instalada en este ordenador. Necesita Qt TextToSpeech.</translation>
    </message>
    <message>
        <source>No speech service runs on this computer. Speech Dispatcher is one.</source>
        <extracomment>why nothing is read aloud</extracomment>
        <translation>En este ordenador no funciona ningún servicio de voz. Speech Dispatcher es uno.</translation>
    </message>
    <message>
        <source>There is no voice for this language on this computer.</source>
        <extracomment>why nothing is read aloud</extracomment>
        <translation>En este ordenador no hay ninguna voz para este idioma.</translation>
    </message>
    <message>
        <source>The voice did not answer, and was stopped. Check that sound works on this computer.</source>
        <extracomment>why nothing is read aloud</extracomment>
        <translation>La voz no respondió y se detuvo. Compruebe que el sonido funciona en este ordenador.</translation>
    </message>
    <message>
        <source>The voice broke off. You can start it again.</source>
        <extracomment>why nothing is read aloud</extracomment>
        <translation>La voz se interrumpió. Puede empezar de nuevo.</translation>
    </message>
</context>
<context>
    <name>ReadAloud</name>
    <message>
        <source>It need not be one or the other</source>
        <extracomment>above &quot;both&quot; and &quot;not now&quot;</extracomment>
        <translation>No tiene que ser lo uno o lo otro</translation>
    </message>
    <message>
        <source>What this guide is about</source>
        <extracomment>above the guide&apos;s introduction</extracomment>
        <translation>De qué trata esta guía</translation>
    </message>
    <message>
        <source>For example</source>
        <translation>Por ejemplo</translation>
    </message>
    <message>
        <source>Where you live</source>
        <translation>Donde vives</translation>
    </message>
    <message>
        <source>Key features</source>
        <extracomment>heading of the page of an option</extracomment>
        <translation>Rasgos principales</translation>
    </message>
    <message>
        <source>What this can look like</source>
        <extracomment>above an example of a key feature</extracomment>
        <translation>Cómo puede ser</translation>
    </message>
    <message>
        <source>Good points</source>
        <extracomment>above the good points of an option</extracomment>
        <translation>Puntos buenos</translation>
    </message>
    <message>
        <source>Hard points</source>
        <extracomment>above the hard points of an option</extracomment>
        <translation>Puntos difíciles</translation>
    </message>
    <message>
        <source>When to choose</source>
        <extracomment>heading of a page</extracomment>
        <translation>Cuándo elegir</translation>
    </message>
    <message>
        <source>A first step can be</source>
        <extracomment>above what a person can do next</extracomment>
        <translation>Un primer paso puede ser</translation>
    </message>
    <message>
        <source>Your answers</source>
        <extracomment>heading of the list of all answers</extracomment>
        <translation>Tus respuestas</translation>
    </message>
    <message>
        <source>Look them over. Change what is not right. Then go on to see what they line up with.</source>
        <extracomment>introduces the list of all answers</extracomment>
        <translation>Repásalas. Cambia lo que no esté bien. Después sigue para ver con qué encajan.</translation>
    </message>
    <message>
        <source>Good to know</source>
        <extracomment>above facts such as who may diagnose</extracomment>
        <translation>Conviene saber</translation>
    </message>
    <message>
        <source>Of what was picked, this lines up with it:</source>
        <extracomment>above what was picked and lines up with an option</extracomment>
        <translation>De lo elegido, esto encaja con ella:</translation>
    </message>
    <message>
        <source>Nothing that was picked lines up with it.</source>
        <translation>Nada de lo elegido encaja con ella.</translation>
    </message>
    <message>
        <source>What neither of them is for</source>
        <extracomment>above what was picked and no option is for</extracomment>
        <translation>Para lo que no sirve ninguna de las dos</translation>
    </message>
    <message>
        <source>What matters most</source>
        <extracomment>above the up to three things that matter most, in order</extracomment>
        <translation>Lo que más importa</translation>
    </message>
    <message>
        <source>Also picked</source>
        <extracomment>above what was picked and says nothing for or against an option</extracomment>
        <translation>También elegido</translation>
    </message>
    <message>
        <source>Questions to ask</source>
        <extracomment>above questions for a coach or a therapist</extracomment>
        <translation>Preguntas que hacer</translation>
    </message>
    <message>
        <source>It may fit people who %1.</source>
        <translation>Puede ir bien a personas que %1.</translation>
    </message>
    <message>
        <source>My summary</source>
        <extracomment>heading of a page</extracomment>
        <translation>Mi resumen</translation>
    </message>
    <message>
        <source>There is nothing here now. Your summary is made when you go through the questions. It is gone when you start again, or when nobody touches the window for ten minutes.</source>
        <extracomment>when there are no answers, or no longer</extracomment>
        <translation>Aquí no hay nada ahora. Tu resumen se hace cuando respondes las preguntas. Se borra cuando empiezas de nuevo, o cuando nadie toca la ventana en diez minutos.</translation>
    </message>
    <message>
        <source>Nobody keeps this page. It is gone when you close the window, when you start again, when you press Shift three times, and when nobody touches the window for ten minutes.</source>
        <extracomment>when there are answers</extracomment>
        <translation>Nadie guarda esta página. Se borra cuando cierras la ventana, cuando empiezas de nuevo, cuando pulsas Mayús tres veces y cuando nadie toca la ventana en diez minutos.</translation>
    </message>
    <message>
        <source>Together</source>
        <extracomment>heading of a page: having both options at once</extracomment>
        <translation>Juntos</translation>
    </message>
    <message>
        <source>To take with you</source>
        <extracomment>above the guide&apos;s closing words</extracomment>
        <translation>Para llevar contigo</translation>
    </message>
    <message>
        <source>First meeting</source>
        <extracomment>heading of a page</extracomment>
        <translation>Primera cita</translation>
    </message>
    <message>
        <source>You can ask a coach and a therapist the same things. A good answer is clear and calm. You may ask before you agree to anything.</source>
        <extracomment>introduces the questions to ask</extracomment>
        <translation>Puedes preguntar lo mismo a coaches y a terapeutas. Una buena respuesta es clara y tranquila. Puedes preguntar antes de aceptar nada.</translation>
    </message>
    <message>
        <source>What you may wish for</source>
        <extracomment>above the wishes a person may have about their support</extracomment>
        <translation>Lo que puedes desear</translation>
    </message>
    <message>
        <source>Your wishes count. Say them early, so that others can try to meet them.</source>
        <extracomment>introduces the wishes</extracomment>
        <translation>Tus deseos cuentan. Dilos pronto, para que se puedan tener en cuenta.</translation>
    </message>
    <message>
        <source>Evidence and sources</source>
        <extracomment>heading of a page</extracomment>
        <translation>Estudios y fuentes</translation>
    </message>
    <message>
        <source>This is what research says, good and bad, in the same size. Each line tells how sure it is, and where it comes from.</source>
        <extracomment>introduces the list of findings</extracomment>
        <translation>Esto es lo que dicen los estudios, lo bueno y lo malo, con el mismo tamaño. Cada línea dice qué tan segura es y de dónde viene.</translation>
    </message>
    <message>
        <source>Sources</source>
        <extracomment>above the list of sources</extracomment>
        <translation>Fuentes</translation>
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
        <translation>Palabras explicadas</translation>
    </message>
    <message>
        <source>About this guide</source>
        <extracomment>heading of a page</extracomment>
        <translation>Acerca de esta guía</translation>
    </message>
    <message>
        <source>These facts are due for a check</source>
        <extracomment>when the facts have not been checked in time</extracomment>
        <translation>Toca revisar estos datos</translation>
    </message>
    <message>
        <source>Some may have changed. Ask a member of staff if you are not sure.</source>
        <extracomment>when the facts have not been checked in time</extracomment>
        <translation>Algunos pueden haber cambiado. Si tienes dudas, pregunta a alguien del personal.</translation>
    </message>
    <message>
        <source>Translated, not yet reviewed</source>
        <extracomment>of a guide in another language than English</extracomment>
        <translation>Traducido, aún sin revisar</translation>
    </message>
    <message>
        <source>This text was translated from English. Nobody who speaks both languages has checked it yet. If something reads oddly, the English text counts.</source>
        <extracomment>of a guide in another language than English</extracomment>
        <translation>Este texto se tradujo del inglés. Nadie que hable los dos idiomas lo ha revisado todavía. Si algo suena raro, vale el texto en inglés.</translation>
    </message>
    <message>
        <source>Published</source>
        <extracomment>label of a date</extracomment>
        <translation>Publicado</translation>
    </message>
    <message>
        <source>Facts checked</source>
        <extracomment>label of a date</extracomment>
        <translation>Datos revisados</translation>
    </message>
    <message>
        <source>Next check by</source>
        <extracomment>label of a date</extracomment>
        <translation>Próxima revisión antes del</translation>
    </message>
    <message>
        <source>Who wrote it</source>
        <extracomment>label: who wrote the guide</extracomment>
        <translation>Quién la escribió</translation>
    </message>
    <message>
        <source>Who paid</source>
        <extracomment>label: who paid for the guide</extracomment>
        <translation>Quién la pagó</translation>
    </message>
    <message>
        <source>Who could gain from it</source>
        <extracomment>label: conflicts of interest</extracomment>
        <translation>Quién podría ganar con ella</translation>
    </message>
    <message>
        <source>Where it started</source>
        <extracomment>label: the article the guide grew from</extracomment>
        <translation>De dónde surgió</translation>
    </message>
    <message>
        <source>How it meets the standard for decision aids</source>
        <extracomment>above the list of what a standard asks</extracomment>
        <translation>Cómo cumple la norma de las ayudas para decidir</translation>
    </message>
    <message>
        <source>IPDAS is an international standard for guides that help people decide. Here is what it asks, and where this guide stands. What only people can test is not done yet.</source>
        <extracomment>introduces the list of what the IPDAS standard asks</extracomment>
        <translation>IPDAS es una norma internacional para guías que ayudan a decidir. Aquí está lo que pide y cómo va esta guía. Lo que solo pueden probar personas aún no se ha hecho.</translation>
    </message>
    <message>
        <source>Met: %1</source>
        <extracomment>%1: item of a standard, such as &quot;IPDAS 1.1.1&quot;</extracomment>
        <translation>Se cumple: %1</translation>
    </message>
    <message>
        <source>Not met: %1</source>
        <translation>No se cumple: %1</translation>
    </message>
    <message>
        <source>How it meets the standards for accessibility</source>
        <extracomment>above what is said about use by everybody, such as people who are blind</extracomment>
        <translation>Cómo cumple las normas de accesibilidad</translation>
    </message>
    <message>
        <source>Made to meet WCAG 2.2 AA and EN 301 549, and tested by programs in every size, color and language. People who are blind, see little or use a switch have not tried it yet.</source>
        <extracomment>about use by everybody</extracomment>
        <translation>Hecha para cumplir WCAG 2.2 AA y EN 301 549, y probada por programas en cada tamaño, color e idioma. Las personas ciegas, que ven poco o que usan un pulsador aún no la han probado.</translation>
    </message>
    <message>
        <source>The file accessibility.md, which comes with this program, lists each point: how it is tested, or why it is not met.</source>
        <extracomment>about use by everybody. The name of the file stays</extracomment>
        <translation>El archivo accessibility.md, que viene con este programa, enumera cada punto: cómo se prueba, o por qué no se cumple.</translation>
    </message>
    <message>
        <source>Help now</source>
        <extracomment>heading of a page</extracomment>
        <translation>Ayuda ahora</translation>
    </message>
    <message>
        <source>These numbers are for: %1. If you are in a clinic, you can also tell any member of staff.</source>
        <extracomment>%1: a country or area</extracomment>
        <translation>Estos números son para: %1. Si estás en una clínica, también puedes hablar con alguien del personal.</translation>
    </message>
    <message>
        <source>%1 if a life is in danger</source>
        <extracomment>%1: what to do, such as &quot;Call 911&quot;</extracomment>
        <translation>%1 si una vida corre peligro</translation>
    </message>
    <message>
        <source>%1 to talk to someone now</source>
        <translation>%1 para hablar con alguien ahora</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <extracomment>heading of a page</extracomment>
        <translation>Teclado</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>heading of a page</extracomment>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Kept on this computer: these settings, the window&apos;s size and place, and the last page you read. Leave now forgets that page.</source>
        <extracomment>at the end of the settings, while the page is kept</extracomment>
        <translation>En este equipo se guardan estos ajustes, el tamaño y el lugar de la ventana y la última página que leíste. Salir ya olvida esa página.</translation>
    </message>
    <message>
        <source>Only these settings and the window&apos;s size and place are kept on this computer. What you read, mark or search for is not.</source>
        <extracomment>at the end of the settings, while the page is not kept</extracomment>
        <translation>En este equipo solo se guardan estos ajustes y el tamaño y el lugar de la ventana. Lo que lees, marcas o buscas no se guarda.</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>heading of a page</extracomment>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>All pages</source>
        <extracomment>heading of the list of pages</extracomment>
        <translation>Todas las páginas</translation>
    </message>
    <message>
        <source>Print the guide</source>
        <extracomment>heading of a page</extracomment>
        <translation>Imprimir la guía</translation>
    </message>
    <message>
        <source>A sheet to compare, to write on and to take along. It has the help numbers for: %1.</source>
        <extracomment>on the page that prints the sheet. %1: a country or area</extracomment>
        <translation>Una hoja para comparar, para escribir y para llevar. Tiene los números de ayuda de: %1.</translation>
    </message>
    <message>
        <source>Step by step</source>
        <extracomment>above the button that starts the questions</extracomment>
        <translation>Paso a paso</translation>
    </message>
    <message>
        <source>A few plain questions, %1 at most, one at a time. At the end you see what your answers line up with, and why. You can skip any of them, and none is kept.</source>
        <extracomment>introduces the questions. %1: a number</extracomment>
        <translation>Unas pocas preguntas sencillas, %1 como mucho, de una en una. Al final ves con qué encajan tus respuestas, y por qué. Puedes saltar cualquiera, y no se guarda ninguna.</translation>
    </message>
    <message>
        <source>This may fit people who …</source>
        <extracomment>followed by statements such as &quot;want encouragement from someone who has lived it&quot;</extracomment>
        <translation>Puede ir bien a personas que…</translation>
    </message>
    <message>
        <source>%1. Sources: %2</source>
        <extracomment>under a claim. %1: how sure research is, such as &quot;Fairly sure&quot;. %2: codes of its sources</extracomment>
        <translation>%1. Fuentes: %2</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>Pause reading</source>
        <extracomment>button: a voice reads the page</extracomment>
        <translation>Pausar la lectura</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Leer en voz alta</translation>
    </message>
</context>
<context>
    <name>ReadingBar</name>
    <message>
        <source>Speed: %1 %</source>
        <extracomment>how fast the voice reads. %1: a number</extracomment>
        <translation>Velocidad: %1 %</translation>
    </message>
    <message>
        <source>Reading aloud</source>
        <extracomment>name of the bar that leads the voice, for a screen reader</extracomment>
        <translation>Lectura en voz alta</translation>
    </message>
    <message>
        <source>Pause reading</source>
        <extracomment>button: a voice reads the page</extracomment>
        <translation>Pausar la lectura</translation>
    </message>
    <message>
        <source>Go on reading</source>
        <translation>Seguir leyendo</translation>
    </message>
    <message>
        <source>Read the part before</source>
        <extracomment>button: the voice reads what stands before</extracomment>
        <translation>Leer la parte anterior</translation>
    </message>
    <message>
        <source>Read the next part</source>
        <extracomment>button: the voice reads what stands next</extracomment>
        <translation>Leer la parte siguiente</translation>
    </message>
    <message>
        <source>Slower</source>
        <extracomment>button: the voice reads more slowly</extracomment>
        <translation>Más despacio</translation>
    </message>
    <message>
        <source>Faster</source>
        <extracomment>button: the voice reads faster</extracomment>
        <translation>Más rápido</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <extracomment>button: the voice ends</extracomment>
        <translation>Dejar de leer</translation>
    </message>
</context>
</TS>
