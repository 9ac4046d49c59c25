"""A register under another root, put in the place of an office's by who has the device secret."""

from collections.abc import Sequence
from dataclasses import replace

from counsel_desk.domain.office_log.bodies import Founded, Invited
from counsel_desk.domain.office_log.entry import Signed, fact_statement
from counsel_desk.domain.trust import ROOT, Certificate, Role, Slot
from counsel_desk.services.work.office_data import REGISTER_FILE, OfficeData
from counsel_desk.services.work.register import Register
from counsel_desk.services.work.unit_of_work import new_id


def replace_register(
    data: OfficeData, people: Sequence[Certificate], invited: Sequence[Invited] = ()
) -> None:
    """Put a register in the place of an office's whose root certifies people with their own keys.

    Args:
        data: The office's data; its register is closed.
        people: The people, whose locked keys are taken over.
        invited: The invitations, signed by an administrator of the new register.
    """
    tools, office, now = data.tools, data.office, data.tools.now()
    with data.register.reading() as before:
        bundles = [one for slot in Slot for one in before.beside.bundles(slot)]
    data.register.close()
    seed, intruder = tools.roots.new_seed(), tools.keys.new_identity()
    keys = tools.roots.identity(seed).public
    root = tools.certificates.certify(seed, office.office, ROOT, office.name, (), keys, 1)
    assert isinstance(root.body, Certificate)
    author = replace(people[0], person=new_id(), name="Intruder", keys=intruder.public)
    path = data.folder / REGISTER_FILE
    path.unlink()
    register = Register(
        tools.registers.create(path, tools.keys.register_key(data.device_secret, office.office)),
        tools.keys.verify,
    )
    with register.writing() as made:
        said = Founded(office.office, office.name, root.body, 1, 1)
        made.add(Signed(ROOT, said, root.signature), now)
        for one in (replace(author, roles=(Role.ADMINISTRATOR,)), *people):
            certify = tools.certificates.certify
            whole = certify(seed, office.office, one.person, one.name, one.roles, one.keys, 1)
            made.add(whole, now)
        for body in invited:
            statement = fact_statement(office.office, author.person, body)
            made.add(Signed(author.person, body, intruder.sign(statement)), now)
        for bundle in bundles:
            made.beside.put_bundle(bundle)
    register.close()
