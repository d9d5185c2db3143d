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

    public static IReadOnlyList<string> All { get; } =
    [Modal, Aspect, Origin, Content, Voicing, Self, Someone, Owner, Platform, Personal, Topic];
}
