using Casus.Language.Models;

namespace Casus.Language;

/// <summary>What is known of a form once it has been met; the lemma is that of the tag it had last.</summary>
sealed class WordType(string form, WordKeys keys, float[] vector)
{
    public string Form => form;

    public WordKeys Keys => keys;

    public float[] Vector => vector;

    /// <summary>Where the form stands among those that are read at the moment.</summary>
    public int Place { get; set; }

    public int LemmaTag { get; set; } = -1;

    public string Lemma { get; set; } = "";
}
