namespace Casus.Exports.Footings;

/// <summary>On what an act stands that a statement tells.</summary>
public enum Footing
{
    /// <summary>The press tells it, or somebody who names no other as its doer.</summary>
    Told,

    /// <summary>The claimant's own side did it.</summary>
    Own,

    /// <summary>One names another as its doer, or somebody contradicts it: exported only as a claim.</summary>
    Alleged,

    /// <summary>Denied, conditional, to come, recalled or withdrawn: nobody says that it happened, or not now.</summary>
    NotDone,
}
