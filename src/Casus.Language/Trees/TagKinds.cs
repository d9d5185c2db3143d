namespace Casus.Language.Trees;

/// <summary>The universal part of speech of each tag, by number.</summary>
sealed class TagKinds
{
    readonly int[] _kinds;

    public TagKinds(IEnumerable<string> upos)
    {
        var tags = upos.ToArray();
        var kinds = tags.Distinct().Order(StringComparer.Ordinal).ToArray();
        _kinds = [.. tags.Select(t => Array.IndexOf(kinds, t))];
        Sign = Array.IndexOf(kinds, "PUNCT");
        Verb = Array.IndexOf(kinds, "VERB");
    }

    public int Sign { get; }

    public int Verb { get; }

    public int Of(int tag) => _kinds[tag];
}
