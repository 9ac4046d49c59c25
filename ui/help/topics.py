"""The topics of the help, in the order of its contents list, and what each is about."""

from counsel_desk.domain.translatable import QT_TRANSLATE_NOOP

SECTIONS: tuple[tuple[str, tuple[str, ...]], ...] = (
    (
        QT_TRANSLATE_NOOP("HelpWindow", "Every day"),
        ("today", "clients", "calendar", "inbox", "search", "check_in", "lock"),
    ),
    (
        QT_TRANSLATE_NOOP("HelpWindow", "A client's file"),
        (
            "client_file",
            "first_words",
            "intake",
            "notes",
            "safety",
            "goals",
            "referrals",
            "questionnaires",
            "forms",
            "voice",
            "attachments",
            "rights",
            "closing",
        ),
    ),
    (
        QT_TRANSLATE_NOOP("HelpWindow", "What leaves the desk"),
        ("consent", "summary", "sent", "without_consent", "demands", "requests"),
    ),
    (
        QT_TRANSLATE_NOOP("HelpWindow", "Working together"),
        (
            "supervision_sessions",
            "cover",
            "passed_on",
            "caseload",
            "groups",
            "moving_in",
            "laptops",
        ),
    ),
    (
        QT_TRANSLATE_NOOP("HelpWindow", "The office"),
        (
            "casework",
            "supervision",
            "people",
            "settings",
            "wording",
            "designer",
            "law",
            "backups",
            "log",
            "keys",
        ),
    ),
    (
        QT_TRANSLATE_NOOP("HelpWindow", "Signing in"),
        ("sign_in", "first_sign_in", "recovery", "set_up", "restore", "tour"),
    ),
    (
        QT_TRANSLATE_NOOP("HelpWindow", "By role"),
        ("supervisor", "caseworker", "administrator", "staff", "director"),
    ),
    (QT_TRANSLATE_NOOP("HelpWindow", "The program"), ("about", "news")),
)
TOPICS = tuple(topic for _title, topics in SECTIONS for topic in topics)

PLACES = {
    "account": "keys",
    "appointments": "calendar",
    "assessments": "questionnaires",
    "attachments": "attachments",
    "audit": "log",
    "backup": "backups",
    "figures": "check_in",
    "caseload": "caseload",
    "caseload.workload_page": "supervision",
    "casework": "casework",
    "client_file": "client_file",
    "clients": "clients",
    "consent": "consent",
    "cover": "cover",
    "demands": "demands",
    "designer": "designer",
    "exceptional_disclosure": "without_consent",
    "exceptional_disclosure.cosign_page": "supervision",
    "exceptional_disclosure.cosign_card": "supervision",
    "first_words": "first_words",
    "forms": "forms",
    "goals": "goals",
    "groups": "groups",
    "inbox": "inbox",
    "intake": "intake",
    "laptops": "laptops",
    "law": "law",
    "moving_in": "moving_in",
    "notes": "notes",
    "passing_on": "passed_on",
    "people": "people",
    "people.colleagues_page": "staff",
    "policy": "settings",
    "reading": "summary",
    "referrals": "referrals",
    "release": "summary",
    "release.disclosures_tab": "sent",
    "release.shared_card": "sent",
    "requests": "requests",
    "rights": "rights",
    "rights.closing_card": "closing",
    "rights.retention_page": "closing",
    "safety": "safety",
    "search": "search",
    "sheets": "keys",
    "sign_in": "sign_in",
    "sign_in.asking_page": "laptops",
    "sign_in.exchange_page": "laptops",
    "sign_in.first_sign_in_page": "first_sign_in",
    "sign_in.found_office_page": "set_up",
    "sign_in.join_page": "laptops",
    "sign_in.key_file_page": "restore",
    "sign_in.not_open_page": "sign_in",
    "sign_in.recovery_page": "recovery",
    "sign_in.restore_key_page": "restore",
    "sign_in.restore_page": "restore",
    "sign_in.waiting_page": "first_sign_in",
    "supervision": "supervision_sessions",
    "support": "keys",
    "timeline": "client_file",
    "today": "today",
    "transfer": "cover",
    "voice": "voice",
    "week": "calendar",
    "wellbeing": "check_in",
    "wording": "wording",
}
"""The topic of each package of the windows, and of single modules in it that are about another."""
GENERAL = frozenset(
    {
        "application",
        "design",
        "desk",
        "finders",
        "help",
        "questionnaire",
        "shell",
        "system_events",
        "tour",
        "walk",
        "words",
    }
)
"""Packages that serve many topics: what they are about stands around them in the window."""


def topic_of_module(module: str) -> str | None:
    """Return the topic that a module of the windows is about, if it is about one.

    Args:
        module: Its full name, such as ``ui.consent.consents_tab``.
    """
    place = module.removeprefix("ui.")
    return PLACES.get(place) or PLACES.get(place.partition(".")[0])
