#!/usr/bin/env python3
"""Redoes the arithmetic of a score from its explanation, independently of the service.

    curl … /v1/assessments/{id}/scores/overall/explanation | docs/recompute.py
    docs/recompute.py explanation.json [another.json …]

Only inputs are believed: levels and the ends of their scales, weights, what was left out as not
applicable, which criteria are core and on their lowest level, the limit of a cap, the threshold.
Everything else is worked out anew in fractions and held against what the service says, to the last
digit. The rules are those of docs/scoring.md.

Prints each node's score and coverage as n/d and with twelve decimals. Ends with 1 at the first
explanation that differs, naming the nodes, and with 2 for what is not an explanation.
"""
import json
import sys
from fractions import Fraction

DECIMALS = 12


def number(exact):
    """The fraction of an exact number as the explanation writes it."""
    return Fraction(exact["fraction"])


def written(value):
    """A fraction as the explanation would write it: n/d, and decimals with a last half going to even."""
    if value is None:
        return None
    shifted = round(value * 10**DECIMALS)
    sign = "-" if shifted < 0 else ""
    whole, rest = divmod(abs(shifted), 10**DECIMALS)
    return {
        "fraction": f"{value.numerator}/{value.denominator}",
        "decimal": f"{sign}{whole}.{rest:0{DECIMALS}d}",
    }


class Recomputation:
    """One explanation, worked out anew."""

    def __init__(self, document):
        self.threshold = number(document["threshold"])
        self.differences = []
        self.lines = []
        self.node(document["explanation"], 0)

    def node(self, node, depth):
        """Score and coverage of a node; no score when not assessed, neither when not applicable."""
        place = len(self.lines)
        self.lines.append(None)
        if "rating" in node:
            score, coverage = self.criterion(node)
        else:
            score, coverage = self.parent(node, depth)
        self.check(node, "score", written(score))
        self.check(node, "coverage", written(coverage))
        sufficient = score is not None and coverage >= self.threshold
        self.check(node, "sufficient", sufficient)
        self.check_exclusion(node, score, coverage)
        self.lines[place] = "  " * depth + line(node["code"], score, coverage)
        return score, coverage

    def criterion(self, node):
        rating = node["rating"]
        if excluded(node) == "NOT_APPLICABLE":
            return None, None
        if "level" not in rating:
            return None, Fraction(0)
        if rating["limiting"] and not rating["core"]:
            self.differ(node, "limiting", "only a core criterion can limit", True)
        height = Fraction(rating["level"] - rating["min"], rating["max"] - rating["min"])
        return height * 100, Fraction(1)

    def parent(self, node, depth):
        sums = node["arithmetic"]
        numerator = denominator = covered = applicable = Fraction(0)
        causes = []
        for term in sums["terms"]:
            child = term["child"]
            score, coverage = self.node(child, depth + 1)
            weight = number(child["weight"])
            self.check(child, "weightedScore", written(None if score is None else weight * score), term)
            self.check(child, "weightedCoverage", written(None if coverage is None else weight * coverage), term)
            if coverage is not None:
                covered += weight * coverage
                applicable += weight
            if score is not None:
                numerator += weight * score
                denominator += weight
            if score is not None and child.get("rating", {}).get("limiting"):
                causes.append(child["code"])
        raw = numerator / denominator if denominator else None
        for name, value in (
            ("numerator", numerator),
            ("denominator", denominator),
            ("rawScore", raw),
            ("coveredWeight", covered),
            ("applicableWeight", applicable),
        ):
            self.check(node, name, written(value), sums)
        if not applicable:
            return None, None
        return self.capped(node, raw, causes), covered / applicable

    def capped(self, node, raw, causes):
        cap = node["arithmetic"].get("cap")
        self.check(node, "capped", bool(causes))
        if (cap["causes"] if cap else []) != causes:
            self.differ(node, "cap", causes, cap)
        return min(raw, number(cap["limit"])) if cap and raw is not None else raw

    def check_exclusion(self, node, score, coverage):
        expected = "NOT_APPLICABLE" if coverage is None else "NOT_ASSESSED" if score is None else None
        if excluded(node) != expected:
            self.differ(node, "exclusion", expected, excluded(node))

    def check(self, node, name, expected, holder=None):
        told = (node if holder is None else holder).get(name)
        if told != expected:
            self.differ(node, name, expected, told)

    def differ(self, node, name, expected, told):
        self.differences.append(f"{node['code']}: {name} is {expected} here, but {told} in the explanation")


def excluded(node):
    return node.get("exclusion", {}).get("kind")


def line(code, score, coverage):
    def shown(value):
        exact = written(value)
        return f"{exact['fraction']} = {exact['decimal']}" if exact else "none"

    return f"{code}: score {shown(score)}, coverage {shown(coverage)}"


def main(files):
    for name in files or ["-"]:
        try:
            with sys.stdin if name == "-" else open(name, encoding="utf-8") as source:
                found = Recomputation(json.load(source))
        except (OSError, ValueError, KeyError, TypeError, ZeroDivisionError) as problem:
            print(f"{name}: not an explanation ({type(problem).__name__}: {problem})", file=sys.stderr)
            return 2
        print("\n".join(found.lines))
        if found.differences:
            print("\n".join(found.differences), file=sys.stderr)
            return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
