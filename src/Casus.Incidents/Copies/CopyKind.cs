namespace Casus.Incidents.Copies;

/// <summary>How much of two texts is one.</summary>
enum CopyKind
{
    None,

    /// <summary>Much of one of them.</summary>
    Part,

    /// <summary>Much of both.</summary>
    Whole,
}
