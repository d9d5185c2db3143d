namespace Casus.Web.Routing;

/// <summary>Who may ask for a route, each more than the one before; what reads is for readers, what decides for reviewers.</summary>
public enum Role
{
    /// <summary>No key is asked for: style sheets, scripts, signing in, health.</summary>
    Anyone,
    Reader,
    Coder,
    Reviewer,
    Admin,
}
