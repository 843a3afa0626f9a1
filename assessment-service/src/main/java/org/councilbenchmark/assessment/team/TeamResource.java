package org.councilbenchmark.assessment.team;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.councilbenchmark.platform.http.Conditional;
import org.councilbenchmark.platform.http.ExpectedVersion;
import org.councilbenchmark.platform.security.Actor;
import org.councilbenchmark.platform.security.Roles;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

@Path("/v1/assessments/{id}/team")
@Produces(MediaType.APPLICATION_JSON)
class TeamResource {

    private static final int LONGEST_PERSON = 200;
    private static final String MYSELF = "me";

    @Inject
    TeamService team;

    @Inject
    DeclarationService declarations;

    @Inject
    Actor actor;

    @GET
    @RolesAllowed({Roles.ASSESSOR, Roles.APPROVER, Roles.PEER_REVIEWER, Roles.ADMINISTRATOR})
    public TeamView getTeam(@PathParam("id") UUID id) {
        return team.view(id);
    }

    @GET
    @Path("/{person}")
    @RolesAllowed({Roles.ASSESSOR, Roles.APPROVER, Roles.PEER_REVIEWER, Roles.ADMINISTRATOR})
    @APIResponseSchema(TeamView.Member.class)
    public Response getTeamMember(
            @PathParam("id") UUID id, @PathParam("person") String person, @Context Request request) {
        TeamView.Member member = team.member(id, named(person));
        return Conditional.get(request, member.version(), () -> member);
    }

    @PUT
    @Path("/{person}")
    @RolesAllowed({Roles.ASSESSOR, Roles.APPROVER, Roles.PEER_REVIEWER, Roles.ADMINISTRATOR})
    @APIResponseSchema(TeamView.Member.class)
    public Response appointTeamMember(
            @PathParam("id") UUID id,
            @PathParam("person") @Size(max = LONGEST_PERSON, message = "must have at most {max} characters")
                    String person,
            @Context HttpHeaders headers,
            @NotNull @Valid AppointMember body) {
        TeamService.Appointed appointed = team.appoint(id, named(person), ExpectedVersion.from(headers), body);
        Response.Status status = appointed.created() ? Response.Status.CREATED : Response.Status.OK;
        return answer(status, appointed.member());
    }

    @DELETE
    @Path("/{person}")
    @RolesAllowed({Roles.ASSESSOR, Roles.APPROVER, Roles.PEER_REVIEWER, Roles.ADMINISTRATOR})
    public void removeTeamMember(
            @PathParam("id") UUID id, @PathParam("person") String person, @Context HttpHeaders headers) {
        team.remove(id, named(person), ExpectedVersion.from(headers));
    }

    @PUT
    @Path("/{person}/declaration")
    @RolesAllowed({Roles.ASSESSOR, Roles.APPROVER, Roles.PEER_REVIEWER, Roles.ADMINISTRATOR})
    @APIResponseSchema(TeamView.Member.class)
    public Response declareInterests(
            @PathParam("id") UUID id,
            @PathParam("person") String person,
            @Context HttpHeaders headers,
            @NotNull @Valid DeclareInterests body) {
        ExpectedVersion expected = ExpectedVersion.from(headers);
        return answer(Response.Status.OK, declarations.declare(id, named(person), expected, body));
    }

    @PUT
    @Path("/{person}/interests/{position}")
    @RolesAllowed({Roles.ASSESSOR, Roles.APPROVER, Roles.PEER_REVIEWER, Roles.ADMINISTRATOR})
    @APIResponseSchema(TeamView.Member.class)
    public Response decideInterest(
            @PathParam("id") UUID id,
            @PathParam("person") String person,
            @PathParam("position") int position,
            @Context HttpHeaders headers,
            @NotNull @Valid DecideInterest body) {
        ExpectedVersion expected = ExpectedVersion.from(headers);
        return answer(Response.Status.OK, declarations.decide(id, named(person), position, expected, body));
    }

    private String named(String person) {
        return MYSELF.equals(person) ? actor.id() : person;
    }

    private static Response answer(Response.Status status, TeamView.Member member) {
        return Response.status(status)
                .entity(member)
                .tag(Conditional.tag(member.version()))
                .build();
    }
}
