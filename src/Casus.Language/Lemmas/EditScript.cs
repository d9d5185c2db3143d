namespace Casus.Language.Lemmas;

/// <summary>How a form becomes its lemma: letters lowered or kept, one sign dropped throughout, an end cut off, another put on.</summary>
readonly record struct EditScript(bool Lower, int Cut, string Add, char Drop = '\0')
{
    public string Apply(string form)
    {
        var stem = Cut >= form.Length ? "" : form[..^Cut];
        if (Drop != '\0')
            stem = stem.Replace(Drop.ToString(), "", StringComparison.Ordinal);
        if (Lower)
            stem = stem.ToLowerInvariant();
        var lemma = Add.Length == 0 ? stem : stem + Add;
        return lemma.Length == 0 ? form : lemma;
    }

    /// <summary>The script with the shortest end that turns the form into the lemma; null where it would write digits of this form alone.</summary>
    public static EditScript? Between(string form, string lemma)
    {
        foreach (var c in form)
            if (!char.IsLetterOrDigit(c) && form.Replace(c.ToString(), "", StringComparison.Ordinal) == lemma)
                return new(false, 0, "", c);
        var lowered = form.ToLowerInvariant();
        var lower = Common(lowered, lemma) > Common(form, lemma);
        var common = Common(lower ? lowered : form, lemma);
        var add = lemma[common..];
        return add.Any(char.IsDigit) ? null : new(lower, form.Length - common, add);
    }

    static int Common(string a, string b)
    {
        var i = 0;
        while (i < a.Length && i < b.Length && a[i] == b[i])
            i++;
        return i;
    }
}
