"""FHIR questionnaires on screen: one control for each kind of answer.

`questionnaire_form.QuestionnaireForm` shows a form and writes its answers into a
`forms.filling.Filling`. `form_body` lays out the items, `controls` chooses the control for each
question. A form's own texts are always shown as plain text.
"""
