#!/usr/bin/env python3
"""Verifies a receipt of a document, independently of the service that gave it.

    docs/verify_receipt.py RECEIPT --keys KEYS [--file [N=]FILE …] [--earlier RECEIPT]

RECEIPT    what GET /v1/documents/{id}/receipt answered, as JSON or as the signature alone
--keys     what GET /v1/receipt-keys answered, saved when there was no reason for doubt
--file     a file that is said to be a revision of the document; with N= the one with that number
--earlier  an earlier receipt of the same document: what became of its revisions since

Needs Python 3 and nothing else, and asks nobody. Believed are the saved keys alone. Verified is that one
of them signed the receipt, that every chain value follows from the facts beside it and the value before
(docs/receipts.md has the formula), that each file is the revision it is said to be, and that nothing that an
earlier receipt certified was altered or removed since.

Ends with 0 when all of that holds, with 1 at what does not (told in words), and with 2 for what cannot be
read at all.
"""
import argparse
import base64
import hashlib
import json
import re
import sys

FORMAT = "urn:council-benchmark:receipt:1"
TYPE = "council-benchmark-receipt"
LEAST_BITS = 2048
SHA256_PREFIX = bytes.fromhex("3031300d060960864801650304020105000420")
FACTS = ("sha256", "bytes", "mediaType", "fileName", "acceptedAt", "acceptedBy", "chain")


class Doubt(Exception):
    """Something is not as it should be."""


class Unreadable(Exception):
    """Something is not what it was said to be, so that nothing can be said of it."""


def unique(pairs):
    """The members of an object, each of which may stand there once: two readers must not read two things."""
    members = dict(pairs)
    if len(members) != len(pairs):
        raise ValueError("a member stands twice in one object")
    return members


def parse(text, what):
    try:
        return json.loads(text, object_pairs_hook=unique)
    except ValueError as fault:
        raise Unreadable(f"{what} is not JSON that can be trusted to mean one thing: {fault}") from None


def read(path):
    try:
        with open(path, "rb") as file:
            return file.read()
    except OSError as fault:
        raise Unreadable(f"{path} cannot be read: {fault.strerror}") from None


def decoded(text):
    """Base64url without padding, and nothing else in it."""
    if not isinstance(text, str) or not re.fullmatch(r"[A-Za-z0-9_-]+", text):
        raise Doubt("the signature is not well formed")
    try:
        return base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))
    except ValueError:
        raise Doubt("the signature is not well formed") from None


class Keys:
    """Saved public keys by the names that follow from them, whatever the file calls them."""

    def __init__(self, path):
        saved = parse(read(path), path)
        if not isinstance(saved, dict) or not isinstance(saved.get("keys"), list):
            raise Unreadable(f"{path} is not a set of keys as GET /v1/receipt-keys answers it")
        self.path = path
        self.by_name = {}
        for key in saved["keys"]:
            if isinstance(key, dict) and key.get("kty") == "RSA":
                self.by_name[self.name(key)] = self.numbers(key)

    @staticmethod
    def name(key):
        members = json.dumps({"e": key.get("e"), "kty": "RSA", "n": key.get("n")}, separators=(",", ":"))
        return base64.urlsafe_b64encode(hashlib.sha256(members.encode()).digest()).rstrip(b"=").decode()

    @staticmethod
    def numbers(key):
        return tuple(int.from_bytes(decoded(key.get(member)), "big") for member in ("n", "e"))

    def verify(self, name, signed, signature):
        if name not in self.by_name:
            raise Doubt(f"it is signed with the key {name}, which is none of those saved in {self.path}")
        modulus, exponent = self.by_name[name]
        length = (modulus.bit_length() + 7) // 8
        number = int.from_bytes(signature, "big")
        if modulus.bit_length() < LEAST_BITS or len(signature) != length or number >= modulus:
            raise Doubt("the signature does not fit the key")
        digest = SHA256_PREFIX + hashlib.sha256(signed).digest()
        expected = b"\x00\x01" + b"\xff" * (length - len(digest) - 3) + b"\x00" + digest
        if pow(number, exponent, modulus).to_bytes(length, "big") != expected:
            raise Doubt("the signature is wrong: the receipt was altered, or somebody else made it")


class Receipt:
    """What a receipt certifies, once its signature and its chain were found right."""

    def __init__(self, path, keys):
        self.path = path
        text = read(path).decode("utf-8", "replace").strip()
        shown, signature = self.parts(text)
        payload = self.verified(signature, keys)
        self.facts = parse(payload, f"what is signed in {path}")
        if not isinstance(self.facts, dict) or self.facts.get("format") != FORMAT:
            raise Unreadable(f"{path} is signed, but in another format than {FORMAT}")
        if shown is not None and shown != self.facts:
            raise Doubt(f"{path}: what is to be read is not what was signed{self.difference(shown)}")
        self.revisions = {revision["number"]: revision for revision in self.facts["revisions"]}
        self.check_chain()

    def parts(self, text):
        if not text.startswith("{"):
            return None, text
        answer = parse(text, self.path)
        if not isinstance(answer.get("signature"), str) or "receipt" not in answer:
            raise Unreadable(f"{self.path} is not a receipt as GET /v1/documents/{{id}}/receipt answers it")
        return answer["receipt"], answer["signature"]

    def verified(self, signature, keys):
        pieces = signature.split(".")
        if len(pieces) != 3:
            raise Unreadable(f"{self.path} is not a receipt: its signature has not three parts")
        header = parse(decoded(pieces[0]), "the head of the signature")
        if header.get("alg") != "RS256" or header.get("typ") != TYPE or "crit" in header:
            raise Doubt(f"{self.path}: its signature is of another kind than receipts have")
        self.key = header.get("kid")
        try:
            keys.verify(self.key, f"{pieces[0]}.{pieces[1]}".encode(), decoded(pieces[2]))
        except Doubt as doubt:
            raise Doubt(f"{self.path}: {doubt}") from None
        return decoded(pieces[1])

    def difference(self, shown):
        if not isinstance(shown, dict):
            return ""
        names = [name for name in sorted({*shown, *self.facts}) if shown.get(name) != self.facts.get(name)]
        return ": see " + ", ".join(names)

    def issued(self):
        """Sorts by time: fractions of a second are written with as many digits as they need."""
        return self.facts["issuedAt"].rstrip("Z")

    def check_chain(self):
        if sorted(self.revisions) != list(range(1, len(self.facts["revisions"]) + 1)):
            raise Doubt(f"{self.path}: its revisions are not numbered from 1 without gaps")
        previous = "0" * 64
        for number in sorted(self.revisions):
            revision = self.revisions[number]
            facts = [previous, self.facts["document"], number, *(revision[fact] for fact in FACTS[:-1])]
            lines = "".join(f"{fact}\n" for fact in facts)
            if hashlib.sha256(lines.encode()).hexdigest() != revision["chain"]:
                raise Doubt(f"{self.path}: the chain is broken at revision {number}")
            previous = revision["chain"]


def check_file(receipt, argument):
    """Which revision a file is, and how that stood."""
    said = re.fullmatch(r"(\d+)=(.+)", argument)
    path = said.group(2) if said else argument
    digest = hashlib.sha256(read(path)).hexdigest()
    matching = [number for number, revision in receipt.revisions.items() if revision["sha256"] == digest]
    if said and int(said.group(1)) not in receipt.revisions:
        raise Doubt(f"{path}: there is no revision {said.group(1)}")
    if not matching or said and int(said.group(1)) not in matching:
        of = f"revision {said.group(1)}" if said else "any revision"
        raise Doubt(f"{path}: is not the content of {of}; its SHA-256 is {digest}")
    number = int(said.group(1)) if said else matching[-1]
    return f"{path}: is revision {number}, which is {receipt.revisions[number]['state']}"


def check_since(earlier, receipt):
    """What became of the revisions of an earlier receipt."""
    if earlier.facts["document"] != receipt.facts["document"]:
        raise Doubt(f"{earlier.path} is of another document")
    if earlier.issued() > receipt.issued():
        raise Doubt(f"{earlier.path} is the later one: it was issued at {earlier.facts['issuedAt']}")
    for number, before in earlier.revisions.items():
        now = receipt.revisions.get(number)
        if now is None:
            raise Doubt(f"revision {number} was removed since {earlier.facts['issuedAt']}")
        altered = [fact for fact in FACTS if now[fact] != before[fact]]
        if altered:
            raise Doubt(f"revision {number} was altered since {earlier.facts['issuedAt']}: {', '.join(altered)}")
    added = sorted(set(receipt.revisions) - set(earlier.revisions))
    return [f"revision {number} was added, taken in at {receipt.revisions[number]['acceptedAt']}" for number in added]


def verify(arguments):
    keys = Keys(arguments.keys)
    receipt = Receipt(arguments.receipt, keys)
    facts = receipt.facts
    print(f"receipt: of document {facts['document']}, {facts['council']['name']}, issued at {facts['issuedAt']}")
    print(f"signature: right, by the key {receipt.key}")
    print(f"state: the document is {facts['state']}")
    print(f"chain: right, {len(receipt.revisions)} revision(s), revision {facts['currentRevision']} is current")
    if arguments.earlier:
        for line in check_since(Receipt(arguments.earlier, keys), receipt) or ["nothing was added"]:
            print(f"since the earlier receipt: {line}")
    doubts = []
    for argument in arguments.file:
        try:
            print(check_file(receipt, argument))
        except Doubt as doubt:
            doubts.append(str(doubt))
    if doubts:
        raise Doubt("\n".join(doubts))
    print("VERIFIED")


def main():
    parser = argparse.ArgumentParser(description="Verifies a receipt; see docs/receipts.md.")
    parser.add_argument("receipt")
    parser.add_argument("--keys", required=True)
    parser.add_argument("--file", action="append", default=[])
    parser.add_argument("--earlier")
    try:
        verify(parser.parse_args())
    except Doubt as doubt:
        print(f"NOT VERIFIED: {doubt}")
        return 1
    except (Unreadable, AttributeError, KeyError, TypeError) as fault:
        print(f"cannot be read: {fault}", file=sys.stderr)
        return 2
    return 0


if __name__ == "__main__":
    sys.exit(main())
