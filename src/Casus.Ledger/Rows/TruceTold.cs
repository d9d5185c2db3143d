using Casus.Coding.Appeals;
using Casus.Incidents;
using Casus.Language.Expressions;

namespace Casus.Ledger.Rows;

/// <summary>A truce as one report tells it, with the day on which that was said.</summary>
/// <param name="Time">Latest day of its statements; null where nothing dates them.</param>
sealed record TruceTold(TruceMention Mention, DateOnly? Time)
{
    public static TruceTold Of(TruceMention mention, Testimony testimony) =>
        new(mention, mention.Statements.Max(s => testimony.Of(s)?.When.Latest));

    public TruceStatus Status => Mention.Status;

    /// <summary>The day that tells one truce from another; of one that was extended or ended the words date that instead.</summary>
    public DateInterval? Began => Status is TruceStatus.Extended or TruceStatus.Ended ? null : Mention.Effective;

    /// <summary>One order whatever the order of arrival.</summary>
    public string Key => Mention.Statements.Min(StringComparer.Ordinal) ?? "";
}
