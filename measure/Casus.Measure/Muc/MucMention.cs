using System.Collections.Immutable;
using Casus.Language;
using Casus.Language.Expressions;

namespace Casus.Measure.Muc;

/// <summary>One sentence's word of an incident.</summary>
sealed record MucMention(
    TextSpan Sentence,
    string Type,
    DateInterval When,
    ImmutableArray<string> Places,
    string? Country,
    ImmutableArray<SaidTarget> Targets,
    ImmutableArray<string> Doers
);

/// <summary>An incident while the text is gone through.</summary>
sealed class MucDraft(MucMention first)
{
    readonly List<MucMention> _mentions = [first];

    string Type => _mentions.Select(m => m.Type).FirstOrDefault(t => t != MucKinds.Attack, MucKinds.Attack);

    DateInterval When => _mentions.Select(m => m.When).FirstOrDefault(w => !w.IsUnknown);

    /// <summary>Nothing told of it says that it is another incident.</summary>
    public bool Takes(MucMention mention) =>
        (mention.Type == Type || mention.Type == MucKinds.Attack || Type == MucKinds.Attack)
        && (mention.When.IsUnknown || When.IsUnknown || mention.When.MayMeet(When))
        && (
            mention.Places.IsEmpty
            || _mentions.TrueForAll(m => m.Places.IsEmpty)
            || _mentions.Exists(m => m.Places.Intersect(mention.Places).Any())
        );

    public bool IsBareAttack => Type == MucKinds.Attack && _mentions.TrueForAll(m => m.Targets.IsEmpty);

    public bool IsBefore(DateOnly day) => When.Latest < day;

    public bool TellsAt(TextSpan words) => _mentions.Exists(m => m.Sentence.Contains(words));

    public void Add(MucMention mention) => _mentions.Add(mention);

    /// <param name="otherwise">When it was, if no word tells.</param>
    public MucIncident Close(DateInterval otherwise, string? country) =>
        new(
            Type,
            When.IsUnknown ? otherwise : When,
            [
                .. _mentions
                    .SelectMany(m => m.Places)
                    .Take(2)
                    .Prepend(_mentions.Select(m => m.Country).FirstOrDefault(c => c is not null) ?? country)
                    .OfType<string>()
                    .Distinct(),
            ],
            MucPeople.Once(_mentions.SelectMany(m => m.Targets)),
            [.. _mentions.SelectMany(m => m.Doers).Distinct()],
            []
        );
}
