using Casus.Language;

namespace Casus.Coding.Actors;

/// <summary>Somebody that one report speaks of; grows while the report is read, then becomes an <see cref="Actor"/>.</summary>
sealed class CastMember(string id, string name, ClaimantKind kind)
{
    public string Id { get; set; } = id;

    public string Name { get; private set; } = name;

    public ClaimantKind Kind { get; set; } = kind;

    public string? Side { get; set; }

    public string? Country { get; set; }

    public string? Sector { get; set; }

    /// <summary>The slug of the body or office that it is, for "the ministry".</summary>
    public string? Slug { get; set; }

    public bool OneHolder { get; set; }

    public bool Plural { get; set; }

    public bool IsPerson => Kind == ClaimantKind.Person;

    /// <summary>A state, a capital or a people keeps the wording of each place; everybody else gets the fullest of the report.</summary>
    public bool KeepsWording { get; set; }

    /// <summary>Named as a state and not by its people or capital.</summary>
    public bool IsProperName { get; init; }

    public void Hear(string name)
    {
        if (!KeepsWording && name.Length > Name.Length)
            Name = name;
    }

    /// <summary>The office's holder turns out to have a name.</summary>
    public void BecomePerson(string name)
    {
        Kind = ClaimantKind.Person;
        Name = name;
    }

    public Actor ToActor() => new(Id, Name, Kind, Side, Country, Sector);
}
