package org.councilbenchmark.catalogue.membership;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Turns written members into members by stable ids.
 *
 * @param neighbours whether each belongs to a subject
 * @param ids stable id by each code that leads to a council
 * @param faults what is wrong
 */
public record MemberCheck(boolean neighbours, Map<String, String> ids, MemberFaults faults) {

    /** Rows of one group, so that its state fits into one record of 900 kB on its topic. */
    public static final int MOST_ROWS = 12_000;

    private static final Pattern POSITION = Pattern.compile("[1-9]\\d{0,2}");
    private static final Pattern DISTANCE = Pattern.compile("0(\\.\\d{1,12})?|1(\\.0{1,12})?");

    /** All that are right; the faults say what is wrong with the others. */
    public List<GroupMember> members(List<WrittenMember> written) {
        if (written.size() > MOST_ROWS) {
            refuseTooMany(written);
            return List.of();
        }
        Set<List<Object>> seen = new HashSet<>();
        List<GroupMember> members = new ArrayList<>();
        for (WrittenMember each : written) {
            GroupMember member = member(each);
            if (member != null) {
                requireOnce(each, member, seen);
                requireSomeOrNone(each, member, seen);
                members.add(member);
            }
        }
        return members.stream().sorted(GroupMember.ORDER).toList();
    }

    private void refuseTooMany(List<WrittenMember> written) {
        faults.add(
                written.get(MOST_ROWS).place(),
                "council",
                "too-many-rows",
                written.size(),
                "A group holds at most " + MOST_ROWS + " rows, so that it can be told in one event.",
                "Leave out farther neighbours, or make several groups.");
    }

    private void requireSomeOrNone(WrittenMember written, GroupMember member, Set<List<Object>> seen) {
        boolean none = member.council() == null;
        seen.add(List.of("any", String.valueOf(member.subject()), none));
        if (seen.contains(List.of("any", String.valueOf(member.subject()), !none))) {
            faults.add(
                    written.place(),
                    "subject",
                    "neighbours-and-none",
                    written.subject(),
                    "The subject has neighbours and a row that says it has none.",
                    "Leave out one of the two.");
        }
    }

    private GroupMember member(WrittenMember written) {
        String subject = neighbours ? id(written, "subject", written.subject()) : null;
        if (neighbours && (written.council() == null || written.council().isBlank())) {
            return subject == null ? null : new GroupMember(subject, null, null, null);
        }
        String council = id(written, neighbours ? "neighbour" : "council", written.council());
        if (!neighbours) {
            return council == null ? null : new GroupMember(null, council, null, null);
        }
        boolean numbered = position(written) & distance(written);
        return subject == null || council == null || !numbered
                ? null
                : new GroupMember(
                        subject,
                        council,
                        Integer.valueOf(written.position()),
                        written.distance() == null ? null : new BigDecimal(written.distance()));
    }

    private String id(WrittenMember written, String part, String code) {
        String id = code == null ? null : ids.get(code);
        if (id == null) {
            faults.add(
                    written.place(),
                    part,
                    "council-unknown",
                    code,
                    "No council has or had the code '" + code + "'.",
                    "Send a GSS code such as E08000009, a SNAC code such as 00BU, or the register code.");
        }
        return id;
    }

    private boolean position(WrittenMember written) {
        String position = written.position();
        if (position == null || !POSITION.matcher(position).matches()) {
            faults.add(
                    written.place(),
                    "position",
                    "position-out-of-range",
                    position,
                    "The position is missing or not a whole number from 1 to 999.",
                    "Send 1 for the nearest neighbour, 2 for the next one, and so on.");
            return false;
        }
        return true;
    }

    private boolean distance(WrittenMember written) {
        String distance = written.distance();
        if (distance != null && !DISTANCE.matcher(distance).matches()) {
            faults.add(
                    written.place(),
                    "distance",
                    "distance-out-of-range",
                    distance,
                    "The distance is not from 0 to 1 with at most 12 decimals.",
                    "Scale the distances so that the farthest pair has 1, or leave them out.");
            return false;
        }
        return true;
    }

    private void requireOnce(WrittenMember written, GroupMember member, Set<List<Object>> seen) {
        String part = neighbours ? "neighbour" : "council";
        String subject = String.valueOf(member.subject());
        if (subject.equals(member.council())) {
            String detail = "A council is not its own neighbour.";
            faults.add(written.place(), part, "own-neighbour", written.council(), detail, "Leave the row out.");
        }
        if (!seen.add(List.of("council", subject, String.valueOf(member.council())))) {
            String detail = "The council is named twice, perhaps by two of its codes.";
            faults.add(written.place(), part, "council-twice", written.council(), detail, "Name it once.");
        }
        if (member.position() != null && !seen.add(List.of("position", subject, member.position()))) {
            String detail = "Two neighbours of the subject have this position.";
            String remedy = "Number them from 1 on, each number once.";
            faults.add(written.place(), "position", "position-twice", member.position(), detail, remedy);
        }
    }
}
