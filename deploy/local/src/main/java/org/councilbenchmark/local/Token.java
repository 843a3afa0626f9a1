package org.councilbenchmark.local;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** {@code deploy/local/token}: prints a bearer token and nothing else, whether the system runs or not. */
public final class Token {

    private static final String HELP = """
            Prints a bearer token for this machine's services.

              deploy/local/token [--ttl=12h] [--person=NAME] [--data=DIR] PERSONA [COUNCIL…]

            COUNCIL is a GSS code such as E08000009 (Trafford), or * for all. The personas are:
            %s

              --ttl=12h    how long the token is good for: 90s, 15m, 12h, 7d
              --person=NAME  who it is, where several have the same part: the name that a team list knows them by
              --data=DIR   the data folder given to deploy/local/run (or %s); its keys are made if absent

            For instance: curl -H "Authorization: Bearer $(deploy/local/token analyst)" http://localhost:8081/v1/councils
            """.formatted(Persona.list(), LocalOptions.DATA_VARIABLE);

    private Token() {}

    public static void main(String[] arguments) {
        try {
            System.out.println(run(Run.root(), List.of(arguments), System.getenv()));
        } catch (LaunchProblem e) {
            System.err.println(e.getMessage());
            System.exit(e.exitCode());
        }
    }

    static String run(Path root, List<String> arguments, Map<String, String> environment) {
        CommandLine line = CommandLine.parse(arguments, Set.of("ttl", "person", "data"), Set.of("help", "h"));
        if (line.asksForHelp()) {
            return HELP.stripTrailing();
        }
        if (line.words().isEmpty()) {
            throw LaunchProblem.wrongUse("Name a persona:%n%s%nFor instance: deploy/local/token assessor E08000009"
                    .formatted(Persona.list()));
        }
        Persona persona = Persona.named(line.words().get(0));
        List<String> councils = line.words().subList(1, line.words().size());
        persona.councils(councils);
        Duration life = line.value("ttl", Map.of(), "").map(Token::life).orElse(Tokens.USUAL_LIFE);
        DataFolder data = DataFolder.open(LocalOptions.dataFolder(root, line, environment));
        String person = line.value("person", Map.of(), "").map(Token::person).orElse(null);
        return new Tokens(Keys.in(data.keys())).issue(persona, person, councils, life);
    }

    /** No blanks and nothing that a path would have to hide. */
    private static String person(String text) {
        if (!text.matches("[A-Za-z0-9._-]{1,100}")) {
            throw LaunchProblem.wrongUse(
                    "--person takes letters, digits, '.', '_' and '-', such as peer-lead, not \"%s\".".formatted(text));
        }
        return text;
    }

    private static Duration life(String text) {
        String upper = text.toUpperCase(Locale.ROOT);
        try {
            Duration life = Duration.parse(upper.endsWith("D") ? "P" + upper : "PT" + upper);
            if (!life.isNegative() && !life.isZero()) {
                return life;
            }
        } catch (DateTimeException e) {
            // told below, as a life that is over before it began is
        }
        throw LaunchProblem.wrongUse("--ttl takes a time such as 90s, 15m, 12h or 7d, not \"%s\".".formatted(text));
    }
}
