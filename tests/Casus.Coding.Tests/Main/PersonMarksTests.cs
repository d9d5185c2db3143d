using Casus.Coding.Actors;
using Casus.Coding.Main;
using Casus.Coding.Statements;
using Casus.Coding.Tests.Figures;
using Casus.Tests;

namespace Casus.Coding.Tests.Main;

public class PersonMarksTests
{
    static readonly MainKnowledge Knowledge = MainKnowledge.Load(Checkout.Knowledge);

    static IReadOnlyList<ToldPerson> Of(string text)
    {
        var context = Telling.Of(text);
        return PersonMarks.Of(context, Zones.Of(context.Report), Knowledge);
    }

    static List<SignatureWord> Marks(string text)
    {
        var context = Telling.Of(text);
        return [.. SignatureWords.Of(context, Zones.Of(context.Report), Knowledge).Where(w => w.IsPerson || w.IsAged)];
    }

    [Theory]
    [InlineData("Maria Kowalski, 34, was shot dead outside her house on Friday.")]
    [InlineData("A gunman shot dead 34-year-old Maria Kowalski outside her house on Friday.")]
    [InlineData("Maria Kowalski (34) was shot dead outside her house on Friday.")]
    public void An_age_beside_a_name_is_that_persons(string text)
    {
        var person = Assert.Single(Of(text));
        Assert.Equal(("maria", "kowalski", 34), (person.First, person.Last, person.Age));
    }

    [Fact]
    public void Who_only_speaks_is_not_told_of()
    {
        var context = Telling.Of(
            "Maria Kowalski was shot dead on Friday.\n“It was an ambush,” said police chief Peter Novak."
        );
        var novak = new Actor("person/novak", "police chief Peter Novak", ClaimantKind.Person, null, null, null);
        var said = context.Statements[^1] with
        {
            Claimant = novak,
            Source = context.Statements[^1].Span,
            Basis = ClaimantBasis.Said,
        };
        var persons = PersonMarks.Of(
            context with
            {
                Statements = [context.Statements[0], said],
            },
            Zones.Of(context.Report),
            Knowledge
        );
        Assert.Equal(["kowalski"], persons.Select(p => p.Last));
    }

    [Fact]
    public void The_same_person_and_age_give_the_same_keys_and_another_age_does_not()
    {
        var one = Marks("Maria Kowalski, 34, was shot dead outside her house.");
        var other = Marks("Police found 34-year-old Maria Kowalski dead on Friday.");
        var older = Marks("Maria Kowalski, 36, was fined on Monday.");
        Assert.Equal(one.Select(w => w.Key), other.Select(w => w.Key));
        Assert.Equal(one.Single(w => w.IsPerson).Key, older.Single(w => w.IsPerson).Key);
        Assert.NotEqual(one.Single(w => w.IsAged).Key, older.Single(w => w.IsAged).Key);
    }
}
