namespace Casus.Language.Names;

/// <summary>What the letters of a word tell. <see cref="Name"/> also asks that it be no small word and no opener of a sentence that is large only
/// for that; <see cref="Proper"/> that its tag say so and no list call it a nationality.</summary>
[Flags]
enum NameForms
{
    None = 0,
    Capital = 1,
    Name = 2,
    Ordinal = 4,
    Number = 8,
    Year = 16,
    Roman = 32,
    Acronym = 64,
    Proper = 128,
}
