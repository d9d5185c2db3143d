using Casus.Ledger.Why;

namespace Casus.Ledger.Review;

/// <summary>Why something waits for a person.</summary>
public enum ReviewReason
{
    /// <summary>Two incidents that may be one.</summary>
    MayBeOne,

    /// <summary>A report that is linked to its incident by little.</summary>
    MayBeTwo,

    /// <summary>Somebody looked and could not tell.</summary>
    Unsure,

    /// <summary>A judgement about something that is read no more.</summary>
    NoLongerFits,

    /// <summary>A judgement that copies or other judgements stand against.</summary>
    NotHonoured,
}

/// <summary>A report as a reviewer sees it: its title, its day and how it opens.</summary>
public sealed record ReviewSide(
    string Report,
    string? Incident,
    string? Title,
    string File,
    string When,
    string Opening
);

/// <summary>One thing to decide, with the evidence of both sides.</summary>
/// <param name="Sides">Two reports; one for a judgement about an entry of a report.</param>
/// <param name="Pair">What speaks for and against the two; null where they are not compared.</param>
/// <param name="Judgement">The id of the judgement that brought it here, if one did.</param>
/// <param name="Words">What it is about, in one line.</param>
public sealed record ReviewItem(
    ReviewReason Reason,
    double? Probability,
    string Words,
    string? Judgement,
    IReadOnlyList<ReviewSide> Sides,
    WhyPair? Pair
);

/// <summary>Everything that waits for a person, what is most in doubt first. As JSON this is what <c>casus review --json</c> writes.</summary>
public sealed record ReviewList(string Format, int Count, IReadOnlyList<ReviewItem> Items)
{
    /// <summary>The name and version of the form, its first key.</summary>
    public const string Name = "casus-review/1";
}
