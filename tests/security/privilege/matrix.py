"""Who may do what, as DESIGN says, and which operation every service requires."""

from counsel_desk.domain.office.roles import Operation
from counsel_desk.domain.trust import Role

EVERYONE = set(Role)
DESIGN = {
    "client file": ({Role.COUNSELLOR}, {Operation.READ_CLIENT_FILE, Operation.WRITE_CLIENT_FILE}),
    "release a summary": ({Role.COUNSELLOR}, {Operation.RELEASE_SUMMARY}),
    "release without consent, once it is co-signed": (
        {Role.COUNSELLOR},
        {Operation.RELEASE_EXCEPTIONALLY},
    ),
    "co-sign an exception": ({Role.SUPERVISOR}, {Operation.COSIGN_EXCEPTION}),
    "legal case references, received summaries": (
        {Role.CASEWORKER},
        {Operation.READ_CASEWORK, Operation.WRITE_CASEWORK, Operation.SHARE_CASEWORK},
    ),
    "own workload figures": ({Role.COUNSELLOR}, {Operation.PUBLISH_WORKLOAD}),
    "everyone's workload figures": ({Role.SUPERVISOR}, {Operation.READ_WORKLOADS}),
    "supervision, in a vault of the two": (
        {Role.COUNSELLOR, Role.SUPERVISOR},
        {Operation.SUPERVISION},
    ),
    "own check-ins": (EVERYONE, {Operation.CHECK_IN}),
    "accounts and policy": (
        {Role.ADMINISTRATOR},
        {Operation.MANAGE_PEOPLE, Operation.SET_POLICY},
    ),
    "the office's library of forms": (
        {Role.COUNSELLOR, Role.ADMINISTRATOR},
        {Operation.READ_LIBRARY, Operation.KEEP_LIBRARY},
    ),
    "backups": ({Role.ADMINISTRATOR}, {Operation.RUN_BACKUPS}),
    "the policy one works by": (EVERYONE, {Operation.READ_POLICY}),
    "audit trail, own": (EVERYONE, {Operation.READ_OWN_ACTIONS}),
    "audit trail, all": ({Role.ADMINISTRATOR}, {Operation.READ_ALL_ACTIONS}),
}
"""The table of DESIGN, section 5: who may do it, and the operations it means."""

NEEDS = {
    Operation.READ_CLIENT_FILE: """
        appointments.between appointments.get appointments.next_by_client appointments.of_client
        appointments.today assessments.of_client attachments.content attachments.of_client
        workload.own goals.of_client ledger_sheet.ledger clients.codes clients.get clients.listing
        closure.before_closing closure.follow_ups closure.of_client consent.about consent.asked
        consent.counselling_talked_over
        consent.explain consent.of_client consent_marks.content consent_reminders.ending
        consent_reminders.of_age consent_sheet.consent_sheet corrections.of_client cover.running
        demand_reply.make:counselling demands.get:counselling demands.listing:counselling
        disclosure.of_client disclosure.releases drafts.find:counselling erasure.sealed_files
        exceptional.of_client forms.get forms.of_client from_file.kept telling.told
        assessments.noted
        group_sessions.listing group_sessions.of_client group_sessions.versions
        identifying_details.known legal_holds.of_client reviews.due reviews.of_client
        release.suggested_scheme
        incoming_requests.listing intake.contacts intake.get
        retention_due.due
        note_templates.listing notes.drafts_of notes.of_client notes.unwritten notes.versions
        notes.waiting open_reports.untold
        calendar_export.render calendar_export.save process_notes.drafts_of process_notes.of_client
        record_copy.choice referral_letter.consent_for_naming referrals.history referrals.of_client
        referrals.proposal release.suggest retention.of_client retention.review
        safety.plan_versions safety.risks_of_client safety_sheet.plan_sheet
        search.find search.make_ready taking_over.provenance timeline.of_client transfer.current
        transfer.entries
        voice.choices voice.heard voice.statistics
        bringing.clients bringing.about bringing.bring
        first_words.card first_words.of_client told_notes.listing
        kept_from.refuse_standing_in
        workload.brief appointments_today.lines to_finish.of_counsellor
        counselling.entries clients.names group_sessions.get group_sessions.unfinished
        headline.of_client overview.of_client notes_sheet.notes_sheet
        process_note_sheet.process_note_sheet week_sheet.week_sheet
        scored_forms.unscored scores_sheet.scores_sheet
        same_person.similar columns.suggested answers.known_forms dry_run.dry_run undoing.latest
    """,
    Operation.WRITE_CLIENT_FILE: """
        vault_export.save
        export.save_locked export.save_open scored_forms.score_as safety_prompts.answer
        reading.read moving_in.move_in undoing.undo
        appointments.change appointments.mark appointments.plan assessments.record attachments.add
        attachments.add_cleaned attachments.add_content attachments.look attachments.remove
        attachments.rename attachments.save_copy
        goals.change goals.mark goals.rate goals.set_goal clients.add
        clients.change closure.close closure.reopen coming_of_age.remove_guardian
        consent.add_mark unsafe_guardian.answer withdrawal.narrow
        withdrawal.withdraw consent_marks.look corrections.answer corrections.ask cover.arrange
        cover.end demands.put:counselling disclosure_news.receive drafts.drop:counselling
        drafts.keep:counselling erasure.destroy erasure.lift erasure.replay erasure.seal
        forms.record group_sessions.begin group_sessions.begin_amendment group_sessions.discard
        group_sessions.save group_sessions.sign incoming_requests.answer
        legal_holds.hold legal_holds.lift reviews.answer reviews.ask
        incoming_requests.link_to_client incoming_requests.receive intake.save note_templates.load
        notes.begin notes.begin_amendment notes.save notes.sign process_notes.begin
        process_notes.keep process_notes.save process_notes.write_on drafts.discard_note
        record_copy.save_fhir record_copy.sheet referral_letter.make referrals.change
        referrals.put_escalation referrals.record retention.keep_longer safety.keep_plan
        safety.record_risk taking_over.accept taking_over.decline taking_over.waiting
        taking_over.receive offers.away offers.ask_back withdrawn_meanwhile.receive
        transfer.take_back_if_offered
        transfer.offer transfer.recipients transfer.require_own transfer.take_back
        transfer_answers.receive voice.keep first_words.note_said kept_from.keep
        passing_on.receive told_notes.settle told_notes.follow
        appointments.put_back notes.for_session mistaken_entries.check mistaken_entries.remove
    """,
    Operation.RELEASE_SUMMARY: """
        consent.recipients consent.record release.preview release.release
        release_outside.print_out release_outside.save
    """,
    Operation.RELEASE_EXCEPTIONALLY: """
        exceptional.ask exceptional.ask_again exceptional.caseworkers exceptional.give_up
        exceptional.supervisors exceptional_answers.receive exceptional_release.client_told
        exceptional_release.may_be_told exceptional_release.note_told
        exceptional_release.print_sheet exceptional_release.save exceptional_release.send
        exceptional_release.sheet
    """,
    Operation.COSIGN_EXCEPTION: """
        cosigning.review cosigning.send_back cosigning.sign cosigning.waiting
        supervision.entries
    """,
    Operation.READ_CASEWORK: """
        agenda.coming case_tasks.of_case case_tasks.people cases.listing received_summaries.receive
        received_summaries.summaries demand_reply.make:casework demands.get:casework
        demands.listing:casework drafts.find:casework hearings.of_case requests.mine
        casework.entries casework.receive
    """,
    Operation.WRITE_CASEWORK: """
        case_tasks.mark case_tasks.put cases.add cases.change cases.close
        cases.put_reference received_summaries.file_under demands.put:casework drafts.drop:casework
        drafts.keep:casework hearings.put receipts.open_summary requests.ask requests.counsellors
        received_summaries.note_gone requests.take_back passing_on.client_withdraws
    """,
    Operation.SHARE_CASEWORK: """
        received_summaries.save legal_hand_over.fitting legal_hand_over.save
    """,
    Operation.PUBLISH_WORKLOAD: """
        publishing.publish caseload_sheet.caseload_sheet
    """,
    Operation.READ_WORKLOADS: """
        receiving.receive receiving.ever receiving.everyones receiving.all_known
        desk.desk figures.team office_figures.own office_figures.save
        office_figures.read office_figures.bring_in office_figures.others report.gather
        report.sheet report.save_csv feedback.sheet team_figures.figures
        team_news.receive team_news.elsewhere
    """,
    Operation.SUPERVISION: """
        pairs.begin pairs.candidates pairs.end pairs.listing pairs.of kept.every kept.put
        kept.remove books.of books.ahead books.last_sessions to_finish.of_supervision
        supervision_news.entries drafts.find:supervision drafts.keep:supervision
        drafts.drop:supervision
    """,
    Operation.CHECK_IN: """
        check_in.mine check_in.record threats.keep threats.mine threats.remove drafts.drop:wellbeing
        drafts.find:wellbeing
        drafts.keep:wellbeing preferences.keep preferences.read registration.keep registration.read
        passing_on.pass_on complaints.listing complaints.note_done complaints.receive
        inbox.listing inbox.note inbox.receive today.gather own.entries own.note
        complaints.change complaints.note_change place_left.keep place_left.take
        team_figures.desk team_figures.join team_figures.leave team_figures.agree
        team_figures.post_due
        supervision_news.note climate.record climate.mine self_care.mine self_care.keep
        self_care.remove talks.colleagues talks.ask talks.receive talks.mine talks.done
        recovery_news.receive recovery_news.told team_news.tell
        preferences.keep_one_by_one preferences.one_by_one
    """,
    Operation.READ_OWN_ACTIONS: """
        account.change_passphrase account.fingerprint account.new_recovery_code account.strength
        account.strengthen audit.actions audit.check_head_code at_desk.ask at_desk.attend
        at_desk.choose at_desk.choose_server at_desk.chosen at_desk.overview at_desk.run
        laptops.standing notices.gather
        root.words once_sheets.mine once_sheets.taken_by
        shown_once.owner_of unnoted.mine unnoted.noted people.colleagues sign_in.sign_out
        verify.verify_vaults
        automatic.overview drill.begin drill.end lost_laptop.sheet
        report.of_session passing_on.counsellors kept_from.offered people.not_signed_in team.read
    """,
    Operation.READ_ALL_ACTIONS: "audit.export audit.weekly_sheet",
    Operation.MANAGE_PEOPLE: """
        candidates.check candidates.current candidates.waiting certifying.certify
        joining.add joining.asking joining.mailboxes joining.offer joining.refuse
        attending.attend_asking laptops.begin laptops.retire
        certifying.change_roles certifying.invite_again certifying.retire certifying.root_seed
        people.code_for people.code_of people.invitation people.invite people.staff
        recovery.heirs recovery.recover recovery.vaults recovery_news.tell
    """,
    Operation.READ_POLICY: """
        ground_statements.of_grounds policy.read helplines.helplines search_card.card
        complaints.name
        complaints.safeguarding complaints.send complaint_wording.page_words
        complaint_wording.slip wording.save_file
    """,
    Operation.SET_POLICY: "policy.keep wording.drop wording.keep wording.take_file",
    Operation.READ_LIBRARY: """
        library.listing library.get library.may_add library.save_file note_templates.in_library
    """,
    Operation.KEEP_LIBRARY: """
        adding.add adding.sign adding.retire adding.offer_again forms.keep_in_library
    """,
    Operation.RUN_BACKUPS: "automatic.add_place automatic.remove_place",
}
"""The services that require an operation; a colon precedes a kind of vault."""

WITHIN = {
    "caseload_sheet.decided": "works in a unit of work that its caller began",
    "counting.people": "reads with a reader that its caller has",
    "automatic.concerned": "reads the person's own roles and which vaults are open",
    "automatic.is_old": "reads the office log, which is public",
    "automatic.last_made": "reads a value of the office log, which is public",
    "restored.enter": "a step of signing in",
    "restored.thin": "a step of signing in",
    "restored.own_copies": "opens the person's own vaults",
    "settings.enter_owed": "a step of signing in",
    "forms_along.along": "reads the office log, which is public, for a hand-over, which asked",
    "forms_along.shelve": "takes in what is signed for itself, for a hand-over, which asked",
    "hand_over_letters.answer": "takes the unit of work of a hand-over, which asked",
    "hand_over_letters.bundle": "takes the reader of a hand-over, which asked",
    "hand_over_letters.send": "takes the unit of work of a hand-over, which asked",
    "hand_over_letters.withdrawal": "takes the unit of work of a withdrawal, which asked",
    "offers.tell_withdrawn": "takes the unit of work of a withdrawal, which asked",
    "sign_in.leave": "a step of signing out",
    "counselling.receive": "a step of taking in what came, which asked",
    "inbox.at_sign_in": "a step of telling a person what is new, which asked",
    "today.at_sign_in": "a step of telling a person what is new, which asked",
    "to_finish.backup": "reads the office log, which is public",
    "to_finish.half_written": "asks for reading each vault that it looks into",
    "hand_over_letters.waiting": "takes the reader of a hand-over, which asked",
    "certificate.draft": "takes what a hand-over made, which asked",
    "legal_hand_over_sheet.sheet": "takes what a hand-over read, which asked",
    "letters.open_letter": "opens what is sealed to the person's own keys",
    "undoing.note": "takes the unit of work of a moving in, which asked",
    "transfer.end": "takes the unit of work of a hand-over, which asked",
    "consent_marks.keep": "takes the unit of work of a consent, which asked",
    "coming_of_age.come_of_age": "takes the unit of work of an intake, which asked",
    "unsafe_guardian.stop": "takes the unit of work of an intake, which asked",
    "coming_of_age.keep_less": "takes the unit of work of a withdrawal, which asked",
    "signatures.believed": "tells whether a signature is true; reads certificates only",
    "signatures.verified": "tells whether a signature is true; reads certificates only",
    "exceptional_ledger.enter": "takes the unit of work of a release, which asked",
    "exceptional_ledger.enter_step": "takes the unit of work of what is entered, which asked",
    "exceptional_ledger.build_summary": "makes a value; nothing is read",
    "consent_renewal.withdraw_left_out": "takes the unit of work of a renewal, which asked",
    "disclosure.recall_again": "takes the unit of work of what came in, which asked",
    "disclosure.recall": "takes the unit of work of a withdrawal, which asked",
    "membership.colleagues_in": "reads a value of the office log, which is public",
    "membership.key_of": "opens what is sealed to the person's own keys",
    "membership.membership": "reads a value of the office log, which is public",
    "membership.sealed_to": "takes a register transaction and a key",
    "older_trail.keep": "a step of signing in; asks whether the person reads all actions",
    "older_trail.listed": "takes the transaction of the audit, which asked",
    "older_vaults.bring_over": "a step of signing in; opens what is sealed to the person",
    "older_vaults.copy_anew": "takes the key of a vault",
    "older_vaults.entrust": "takes the identity of the root, from a recovery, which asked",
    "older_vaults.require_own": "a step of signing in",
    "older_vaults.older_path": "makes a path; nothing is read",
    "notes_sheet.own_document": "makes the pages of notes that were read; nothing is read",
    "people.invitation_fact": "signs with the person's own keys what the log takes from few",
    "people.note": "takes a register transaction",
    "laptops.add_fact": "takes a register transaction",
    "upholding.enter_fact": "takes a register transaction",
    "upholding.upholding": "takes a register transaction",
    "last_seen.keep": "a step of signing in and out",
    "inbox.take_in": "asks for the operation that it is given",
    "letters.recipient_named": "finds a certificate for a unit of work that asked",
    "letters.name_of": "finds a name for a unit of work that asked",
    "letters.roles_ever_of": "reads certificates, which are public",
    "letters.roles_of": "reads certificates, which are public",
    "release.agreement_to": "takes a summary of a release, which asked",
    "release.covering_consent": "takes the reader of a release, which asked",
    "release.enter": "takes the unit of work of a release, which asked",
    "release.sheet_for": "makes the pages of a summary that was made; nothing is read",
    "release.build_summary": "makes a summary from a draft; nothing is read",
    "letters.recipient_of": "finds a certificate for a unit of work that asked",
    "letters.seal": "takes the unit of work of a release or a recall, which asked",
    "received_summaries.close": "takes the unit of work of a withdrawal, which asked",
    "receipts.tell_gone": "takes the unit of work of a withdrawal, which asked",
    "told_notes.post": "takes the unit of work of a note, which asked",
    "receipts.confirm_gone": "takes the unit of work of a recall, which asked",
    "receipts.let_go": "a step of taking in what waits for a caseworker",
    "receipts.note_copy": "takes the unit of work of a saved summary, which asked",
    "rotation.lapsed": "reads a value of the office log, which is public",
    "rotation.open_vault": "finds an open vault",
    "rotation.rotate": "copies an open vault of one's own for what asked",
    "rotation.rotate_where_due": "a step of signing in",
    "rotation.tidy": "a step of signing in",
    "closing_seals.close_sealed": "a step of signing out",
    "closing_seals.lift": "a step of signing in",
    "closing_seals.put_back": "a step of signing in",
    "vaults.sign_empty": "signs with the person's own keys that nothing is written yet",
    "vaults.exists": "reads a value of the office log, which is public",
    "vaults.open_all": "a step of signing in",
    "vaults.settle": "a step of signing in",
    "left_drafts.put_back": "a step of signing in",
    "unnoted.keep": "takes the unit of work of a saved file, which asked",
    "drafts.saving_note": "asks once it is entered, in notes.save and process_notes.save",
    "drafts.kept_if_ended": "what is done meanwhile asks for itself",
}
"""Services that require nothing themselves and why; no window may call them."""

HARMLESS = {
    "drafts.mine": "asks for every open vault what that vault needs",
    "drafts.name_of": "makes a name; nothing is read",
    "drafts.replacing_draft": "what is done meanwhile asks for itself",
    "transfer.may_offer": "tells whether transfer.require_own refuses",
}
"""Services that require nothing and that windows may call."""

NEEDED = {name: operation for operation, names in NEEDS.items() for name in names.split()}
"""The operation that each service requires."""
