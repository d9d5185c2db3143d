namespace Casus.Language.Lemmas;

/// <summary>How a form becomes its lemma: letters lowered or kept, an end cut off, another put on.</summary>
readonly record struct EditScript(bool Lower, int Cut, string Add)
{
    public string Apply(string form)
    {
        var stem = Cut >= form.Length ? "" : form[..^Cut];
        if (Lower)
            stem = stem.ToLowerInvariant();
        var lemma = Add.Length == 0 ? stem : stem + Add;
        return lemma.Length == 0 ? form : lemma;
    }

    /// <summary>The script with the shortest end that turns the form into the lemma.</summary>
    public static EditScript Between(string form, string lemma)
    {
        var lowered = form.ToLowerInvariant();
        var lower = Common(lowered, lemma) > Common(form, lemma);
        var common = Common(lower ? lowered : form, lemma);
        return new(lower, form.Length - common, lemma[common..]);
    }

    static int Common(string a, string b)
    {
        var i = 0;
        while (i < a.Length && i < b.Length && a[i] == b[i])
            i++;
        return i;
    }
}
