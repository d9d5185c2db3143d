namespace Casus.Web.Access;

/// <summary>Where to go on after signing in: a path of this site and never another site.</summary>
static class OwnPath
{
    public static string Of(string? given) =>
        given is ['/', ..] && given is not ['/', '/' or '\\', ..] && !given.Any(char.IsControl) ? given : "/";
}
