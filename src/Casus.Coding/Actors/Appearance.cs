using Casus.Language;

namespace Casus.Coding.Actors;

/// <summary>A member of the cast at a place in the text. Weight tells how much it counts as one of two sides: more beside words of fighting, nothing for "both sides" itself.</summary>
readonly record struct Appearance(CastMember Member, TextSpan Span, int Sentence, int Head, bool Subject, int Weight)
{
    /// <summary>"Members of the council": a body by those who belong to it, who are several.</summary>
    public bool ByMembers { get; init; }
}
