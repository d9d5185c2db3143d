namespace Casus.Coding.Places;

/// <summary>Latin letters with marks and the plain ones that they fold to, from Unicode's canonical decompositions and a few strokes and hooks: invariant globalization decomposes nothing.</summary>
public static class LatinFolds
{
    const string Marked =
        "àáâãäåçèéêëìíîïðñòóôõöøùúûüýþÿāăąćĉċčďđēĕėęěĝğġģĥħĩīĭįıĵķĺļľłńņňŋōŏőŕŗřśŝşšţťŧũūŭůűųŵŷźżžƙ"
        + "ơưǎǐǒǔǖǘǚǜǟǡǧǩǫǭǰǵǹǻȁȃȅȇȉȋȍȏȑȓȕȗșțȟȧȩȫȭȯȱȳɓɗəḁḃḅḇḉḋḍḏḑḓḕḗḙḛḝḟḡḣḥḧḩḫḭḯḱḳḵḷḹḻḽḿṁṃṅṇṉṋṍṏṑṓṕṗṙ"
        + "ṛṝṟṡṣṥṧṩṫṭṯṱṳṵṷṹṻṽṿẁẃẅẇẉẋẍẏẑẓẕẖẗẘẙạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ";

    const string Plain =
        "aaaaaaceeeeiiiidnoooooouuuuytyaaaccccddeeeeegggghhiiiiijkllllnnnnooorrrsssstttuuuuuuwyzzzk"
        + "ouaiouuuuuaagkoojgnaaaeeiioorruusthaeooooybdaabbbcdddddeeeeefghhhhhiikkkllllmmmnnnnooooppr"
        + "rrrsssssttttuuuuuvvwwwwwxxyzzzhtwyaaaaaaaaaaaaeeeeeeeeiioooooooooooouuuuuuuyyyy";

    /// <summary>The plain letter; the character itself when it has no marks.</summary>
    public static char Of(char letter) =>
        letter < '\u0080' ? letter
        : Marked.IndexOf(letter, StringComparison.Ordinal) is >= 0 and var at ? Plain[at]
        : letter;
}
