namespace Casus.Language.Trees;

/// <summary>One syntactic word of a sentence in Universal Dependencies terms; a contraction gives several with adjoining spans.</summary>
/// <param name="Head">Index of the governing word in the same sentence, counted from 0; -1 for the root.</param>
/// <param name="Relation">The dependency relation with its subtype where there is one, e.g. <c>nsubj:pass</c>.</param>
/// <param name="Features">UD features as in CoNLL-U, e.g. <c>Mood=Ind|Tense=Past</c>; empty when there are none.</param>
public sealed record Word(
    TextSpan Span,
    string Form,
    string Lemma,
    string Upos,
    string Xpos,
    string Features,
    int Head,
    string Relation
)
{
    public string Relation
    {
        get;
        init => (field, BaseRelation) = (value, WithoutSubtype(value));
    } = Relation;

    /// <summary>The relation without its subtype: <c>nsubj:pass</c> gives <c>nsubj</c>.</summary>
    public string BaseRelation { get; private init; } = WithoutSubtype(Relation);

    static string WithoutSubtype(string relation) =>
        relation.IndexOf(':') is var at and >= 0 ? relation[..at] : relation;

    /// <summary>Whether the features hold this one, e.g. <c>Has("Tense=Past")</c>.</summary>
    public bool Has(string feature) =>
        Features.Length > 0 && ("|" + Features + "|").Contains("|" + feature + "|", StringComparison.Ordinal);
}
