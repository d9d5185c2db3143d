namespace Casus.Incidents.Signatures;

/// <summary>How near a text stands to an agency that supplies texts, nearest first.</summary>
public enum WireStanding
{
    /// <summary>The agency that the text credits published it.</summary>
    Agency,

    /// <summary>Another published it and left the agency's credit or dateline on it.</summary>
    Credited,

    None,
}
