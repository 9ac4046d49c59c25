<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="bn" sourcelanguage="en">
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
</TS>
