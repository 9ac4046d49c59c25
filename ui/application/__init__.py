"""The application: sign-in, the pages of a person's roles, locking and leaving.

`app.App` leads from the sign-in window to `desk_presenter.DeskPresenter`, which shows the pages
of the person's roles. Locking stores unsaved input as drafts, publishes a counsellor's figures,
closes every file and ends the process. On Linux a small waiting process that holds no data then
starts a new one at the sign-in window; elsewhere the process is replaced. The desk locks on
Ctrl+L, after the policy's minutes without input, and on a system event such as sleep. If
something cannot be saved, the desk stays open under the privacy cover.
"""
