"""Reads address books with vobject, and says what the cards hold: a line of JSON for each file."""
import json
import sys

import vobject

for name in sys.argv[1:]:
    with open(name, encoding="utf-8", newline="") as file:
        cards = list(vobject.readComponents(file.read()))
    print(json.dumps([{
        "fn": card.fn.value,
        "n": card.n.value.family,
        "org": card.org.value[0] if hasattr(card, "org") else None,
        "email": [email.value for email in card.contents.get("email", [])],
        "bday": card.bday.value if hasattr(card, "bday") else None,
    } for card in cards]))
