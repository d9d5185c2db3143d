namespace Casus.Coding.Statements;

/// <summary>The lists of <c>en/statements/words.tsv</c> that code asks for by name.</summary>
static class StatementWords
{
    public const string Modal = "modal";
    public const string Aspect = "aspect";

    public const string Origin = "origin";
    public const string Content = "content";
    public const string Voicing = "voicing";
    public const string Self = "self";
    public const string Someone = "someone";

    public const string Owner = "owner";
    public const string Platform = "platform";

    public const string Personal = "personal";
    public const string Topic = "topic";

    public const string Epistemic = "epistemic";
    public const string Inference = "inference";
    public const string Nobody = "nobody";
    public const string Truth = "truth";
    public const string OpenQuestion = "open-question";
    public const string Condition = "condition";
    public const string Inverted = "inverted";
    public const string Coming = "coming";
    public const string Ahead = "ahead";
    public const string Until = "until";

    public const string Contested = "contested";
    public const string Taken = "taken";

    public const string Retracts = "retracts";
    public const string Corrects = "corrects";
    public const string Confirms = "confirms";
    public const string Credits = "credits";
    public const string Refusal = "refusal";
    public const string Withheld = "withheld";
    public const string Claim = "claim";
    public const string Count = "count";
    public const string Whose = "whose";
    public const string Superlative = "superlative";
    public const string Comparing = "comparing";
    public const string Upheaval = "upheaval";
    public const string NearDay = "near-day";
    public const string Recalling = "recalling";
    public const string DatedThing = "dated-thing";
    public const string Following = "following";
    public const string Apart = "apart";
    public const string Happening = "happening";
    public const string Whole = "whole";
    public const string Onset = "onset";
    public const string Amending = "amending";
    public const string Version = "version";
    public const string Former = "former";
    public const string Wrongly = "wrongly";
    public const string Ground = "ground";
    public const string Inside = "inside";
    public const string Addressing = "addressing";
    public const string Citing = "citing";
    public const string Relayed = "relayed";
    public const string Share = "share";
    public const string AtHome = "at-home";
    public const string Means = "means";
    public const string Utterance = "utterance";
    public const string Aside = "aside";
    public const string Trade = "trade";
    public const string Traded = "traded";

    public static IReadOnlyList<string> All { get; } =
    [
        Modal,
        Aspect,
        Origin,
        Content,
        Voicing,
        Self,
        Someone,
        Owner,
        Platform,
        Personal,
        Topic,
        Epistemic,
        Inference,
        Nobody,
        Truth,
        OpenQuestion,
        Condition,
        Inverted,
        Coming,
        Ahead,
        Until,
        Retracts,
        Corrects,
        Confirms,
        Credits,
        Refusal,
        Withheld,
        Claim,
        Count,
        Whose,
        Superlative,
        Comparing,
        Upheaval,
        NearDay,
        Recalling,
        DatedThing,
        Following,
        Apart,
        Happening,
        Whole,
        Onset,
        Amending,
        Version,
        Former,
        Wrongly,
        Ground,
        Inside,
        Addressing,
        Citing,
        Relayed,
        Share,
        AtHome,
        Means,
        Utterance,
        Aside,
        Trade,
        Traded,
        Contested,
        Taken,
    ];
}
