using Casus.Coding.Actors;
using Casus.Coding.Statements;

namespace Casus.Coding.Appeals;

/// <summary>How far a truce has got by one sentence; what is still to come, and what is told by nobody who is named, is only claimed.</summary>
static class TruceStatuses
{
    public static TruceStatus? Of(AskSentence sentence, TruceWord truce, Statement statement)
    {
        if (statement.Polarity == Polarity.Denies || TruceReach.Holds(sentence, truce.Word, "truce:deny"))
            // "Refused to extend the truce" does not deny that there is one.
            return TruceReach.Governs(sentence, truce.Word, "truce:extend") ? null : TruceStatus.Denied;
        // "Called off" calls for nothing.
        if (TruceReach.Governs(sentence, truce.Word, "truce:unreal") && !TruceReach.Says(sentence, "truce:end"))
            return null;
        if (Told(sentence, truce) is not { } told)
            return null;
        var unsure =
            statement.Claimant.Kind == ClaimantKind.Unnamed
            || statement.Certainty is Certainty.Possible
            || statement.Conditional
            // What they agreed on is still to come; that they agreed is not.
            || statement.Tense == Tense.Future
                && !(
                    TruceParties.IsAct(sentence, statement, "truce:agree")
                    && !TruceParties.IsAct(sentence, statement, "truce:announce")
                );
        return unsure ? TruceStatus.Claimed : told;
    }

    static TruceStatus? Told(AskSentence sentence, TruceWord truce)
    {
        var kind = truce.Kind.ToString().ToLowerInvariant();
        if (Is("end"))
            return TruceStatus.Ended;
        if (TruceReach.Governs(sentence, truce.Word, "truce:extend"))
            return TruceStatus.Extended;
        if (Is("in-force") || IsCarriedOut(sentence, truce))
            return TruceStatus.InForce;
        if (
            sentence.HasChild(truce.Word, "acl", c => sentence.Is("truce:agree", c))
            || TruceReach.Governs(sentence, truce.Word, "truce:agree")
            || TruceReach.Governs(sentence, truce.Word, $"truce:agree-{kind}")
        )
            return TruceStatus.Agreed;
        return TruceReach.Holds(sentence, truce.Word, "truce:in-force", coming: true) ? TruceStatus.Claimed : null;

        bool Is(string role) =>
            TruceReach.Holds(sentence, truce.Word, "truce:" + role)
            || TruceReach.Holds(sentence, truce.Word, $"truce:{role}-{kind}");
    }

    /// <summary>"Exchanged prisoners on Monday", not "will exchange" or "agreed to exchange".</summary>
    static bool IsCarriedOut(AskSentence sentence, TruceWord truce) =>
        truce.Kind == TruceKind.Exchange
        && sentence[truce.Word] is { Upos: "VERB", Xpos: "VBD" or "VBN" or "VBZ" or "VBP" }
        && !TruceReach.IsComing(sentence, truce.Word);
}
