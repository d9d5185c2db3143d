using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Casus.Language.Trees;

/// <summary>A sentence with its dependency tree: exactly one word has head -1 and there is no cycle. It never crosses a line break.</summary>
public sealed class ParsedSentence
{
    readonly ImmutableArray<ImmutableArray<int>> _children;

    public ParsedSentence(TextSpan span, ImmutableArray<Word> words)
    {
        Span = span;
        Words = words;
        Root = -1;
        Span<int> counts = words.Length <= 256 ? stackalloc int[words.Length] : new int[words.Length];
        counts.Clear();
        for (var i = 0; i < words.Length; i++)
            if (words[i].Head < 0)
                Root = i;
            else
                counts[words[i].Head]++;
        var children = new int[words.Length][];
        for (var i = 0; i < words.Length; i++)
            children[i] = counts[i] == 0 ? [] : new int[counts[i]];
        for (var i = words.Length - 1; i >= 0; i--)
            if (words[i].Head is >= 0 and var head)
                children[head][--counts[head]] = i;
        var frozen = new ImmutableArray<int>[words.Length];
        for (var i = 0; i < words.Length; i++)
            frozen[i] = ImmutableCollectionsMarshal.AsImmutableArray(children[i]);
        _children = ImmutableCollectionsMarshal.AsImmutableArray(frozen);
    }

    public TextSpan Span { get; }

    public ImmutableArray<Word> Words { get; }

    /// <summary>Index of the root word; -1 only for a sentence without words.</summary>
    public int Root { get; }

    /// <summary>Indices of the dependents of a word, in the order of the text.</summary>
    public ImmutableArray<int> ChildrenOf(int word) => _children[word];

    /// <summary>Indices of the dependents of a word that stand in this relation to it, subtype ignored unless given.</summary>
    public IEnumerable<int> ChildrenOf(int word, string relation) =>
        _children[word].Where(c => Words[c].Relation == relation || Words[c].BaseRelation == relation);

    /// <summary>The word and everything below it, in the order of the text.</summary>
    public ImmutableArray<int> Subtree(int word)
    {
        var found = new List<int>();
        var open = new Stack<int>();
        open.Push(word);
        while (open.TryPop(out var next))
        {
            found.Add(next);
            foreach (var child in _children[next])
                open.Push(child);
        }
        found.Sort();
        return [.. found];
    }

    /// <summary>The smallest span that covers the word and everything below it.</summary>
    public TextSpan SubtreeSpan(int word)
    {
        var members = Subtree(word);
        return members.Aggregate(Words[word].Span, (span, member) => span.Union(Words[member].Span));
    }

    /// <summary>The word whose span begins at or covers this text offset; -1 if none does.</summary>
    public int WordAt(int offset)
    {
        for (var i = 0; i < Words.Length; i++)
            if (Words[i].Span.Contains(offset))
                return i;
        return -1;
    }
}
