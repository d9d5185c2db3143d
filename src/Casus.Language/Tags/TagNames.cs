namespace Casus.Language.Tags;

/// <summary>The tags that a reader gives, each with the front's own tag of the same name, by which lemmas and features are looked up.</summary>
sealed class TagNames
{
    readonly string[] _upos;
    readonly string[] _xpos;
    readonly int[] _front;

    /// <summary>A tag that the front does not know is taken for its first one of the same part of speech.</summary>
    public TagNames(string[] upos, string[] xpos, Tagger front)
    {
        _upos = upos;
        _xpos = xpos;
        _front = new int[upos.Length];
        for (var i = 0; i < upos.Length; i++)
        {
            var same = -1;
            for (var j = front.Upos.Length - 1; j >= 0; j--)
                if (front.Upos[j] == upos[i] && (same < 0 || front.Xpos[j] == xpos[i] || front.Xpos[same] != xpos[i]))
                    same = j;
            _front[i] = Math.Max(0, same);
        }
    }

    public string Upos(int tag) => _upos[tag];

    public string Xpos(int tag) => _xpos[tag];

    public int Front(int tag) => _front[tag];
}
