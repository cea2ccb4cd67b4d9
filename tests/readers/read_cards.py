# Reads vCards or a calendar from standard input with vobject, and prints what it understood as JSON.
import json
import sys

import vobject

text = sys.stdin.buffer.read().decode("utf-8")


def values(card, name):
    return [str(line.value) for line in card.contents.get(name, [])]


def card(found):
    name = found.n.value
    return {
        "fn": found.fn.value,
        "family": name.family,
        "given": name.given,
        "org": found.org.value if hasattr(found, "org") else [],
        "title": values(found, "title"),
        "email": values(found, "email"),
        "tel": values(found, "tel"),
        "street": found.adr.value.street if hasattr(found, "adr") else "",
        "note": values(found, "note"),
    }


def event(found):
    days = [str(day)[:10] for _, day in zip(range(6), found.getrruleset(addRDate=True))]
    return {"summary": found.summary.value, "days": days}


read = []
for found in vobject.readComponents(text, validate=True):
    if found.name == "VCARD":
        read.append(card(found))
    else:
        read += [event(each) for each in found.contents.get("vevent", [])]
print(json.dumps(read))
