using Casus.Language.Models;

namespace Casus.Language.Trees;

/// <summary>A tagged sentence as the parser looks at it: words, tags, and what stands between any two places.</summary>
sealed class ParserInput
{
    const uint NoWord = 7;
    const uint RootWord = 9;

    WordKeys[] _words = [];
    int[] _tags = [];
    int[] _coarse = [];
    int[] _signs = [];
    int[] _lastSign = [];
    int[] _verbs = [];
    int _sign;

    public int Length { get; private set; }

    /// <summary>Takes over the sentence; <paramref name="kinds"/> tells the universal part of speech of each tag.</summary>
    public void Set(ReadOnlySpan<WordKeys> words, ReadOnlySpan<int> tags, TagKinds kinds)
    {
        Length = words.Length;
        if (_words.Length < Length + 1)
        {
            var size = Math.Max(64, (Length + 1) * 2);
            _words = new WordKeys[size];
            _tags = new int[size];
            _coarse = new int[size];
            _signs = new int[size];
            _lastSign = new int[size];
            _verbs = new int[size];
        }
        _sign = kinds.Sign;
        words.CopyTo(_words);
        tags.CopyTo(_tags);
        var (signs, last, verbs) = (0, -1, 0);
        for (var i = 0; i < Length; i++)
        {
            var kind = kinds.Of(tags[i]);
            _coarse[i] = kind;
            _signs[i] = signs;
            _lastSign[i] = last;
            _verbs[i] = verbs;
            if (kind == kinds.Sign)
                (signs, last) = (signs + 1, i);
            if (kind == kinds.Verb)
                verbs++;
        }
        (_signs[Length], _lastSign[Length], _verbs[Length]) = (signs, last, verbs);
    }

    /// <summary>A left arc is allowed, and does not hang a word on a sign.</summary>
    public bool MayLeft(ParserState state) => state.CanLeft && !(state.CanShift && _coarse[state.Next] == _sign);

    /// <summary>A right arc is allowed, and does not hang a word on a sign while there is another way.</summary>
    public bool MayRight(ParserState state) => state.CanRight && !(state.CanShift && _coarse[state.Stack(1)] == _sign);

    public uint Word(int i) =>
        i < 0 ? NoWord
        : i == Length ? RootWord
        : _words[i].Lower;

    public uint Ending(int i) => i < 0 || i == Length ? 0 : _words[i].Suffix3;

    public uint Class(int i) => i < 0 || i == Length ? 0 : _words[i].Class;

    public uint Tag(int i) =>
        i < 0 ? 0u
        : i == Length ? 1u
        : (uint)_tags[i] + 2;

    public uint Coarse(int i) =>
        i < 0 ? 0u
        : i == Length ? 1u
        : (uint)_coarse[i] + 2;

    /// <summary>The last sign between two words, folded; 0 where there is none.</summary>
    public uint SignBetween(int left, int right)
    {
        if (left < 0)
            return 1;
        var at = _lastSign[right];
        return at > left ? _words[at].Lower : 0;
    }

    /// <summary>How many signs and verbs stand between two words, up to three and two.</summary>
    public uint Between(int left, int right)
    {
        if (left < 0)
            return 99;
        var signs = Math.Min(3, _signs[right] - _signs[left + 1]);
        var verbs = Math.Min(2, _verbs[right] - _verbs[left + 1]);
        return (uint)(signs * 3 + verbs);
    }
}
