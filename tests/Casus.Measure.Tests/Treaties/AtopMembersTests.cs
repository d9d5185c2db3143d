using System.Text;
using Casus.Language.Knowledge;
using Casus.Measure.Treaties;

namespace Casus.Measure.Tests.Treaties;

public class AtopMembersTests
{
    const string States =
        "number\tcode\tfrom\tto\n365\tRUS\t\t1922-12-30\n365\tSUN\t1922-12-30\t1991-12-26\n365\tRUS\t1991-12-26\n70\tMEX\n";
    const string Columns =
        "atopid,member,yrent,moent,dayent,yrexit,moexit,dayexit,defense,offense,consul,milaid,neutral,nonagg,"
        + "defcoadv,defcoloc,defcocon,defconum,defcodem,defconpr,concoreq";

    static (string[] Rows, int Left) Read(params string[] lines)
    {
        var states = CowStates.Load(KnowledgeFiles.From(["states-cow.tsv"], _ => Encoding.UTF8.GetBytes(States)));
        var (rows, left) = AtopMembers.Read(lines.Prepend(Columns), states);
        return ([.. rows], left);
    }

    [Fact]
    public void A_pledge_is_cut_where_the_state_took_another_code()
    {
        var (rows, _) = Read("9,365,1980,5,2,2000,1,1,1,0,1,3,0,0,0,1,0,0,0,0,1");
        Assert.Equal(
            [
                "9\tRUS\t1991-12-26\t2000-01-01\tdefense|consultation|military aid\tlocation|request\t2016\tATOP 9",
                "9\tSUN\t1980-05-02\t1991-12-26\tdefense|consultation|military aid\tlocation|request\t2016\tATOP 9",
            ],
            rows
        );
    }

    [Fact]
    public void One_in_force_has_no_end_and_a_missing_day_is_the_first()
    {
        var (rows, _) = Read("9,70,1980,5,,0,0,0,0,0,0,0,0,1,0,0,0,0,0,0,0");
        Assert.Equal(["9\tMEX\t1980-05-01\t\tnonaggression\t\t2016\tATOP 9"], rows);
    }

    [Fact]
    public void A_state_without_a_code_is_left_out_and_counted()
    {
        var (rows, left) = Read("9,300,1880,5,2,1914,1,1,1,0,0,0,0,0,0,0,0,0,0,0,0");
        Assert.Empty(rows);
        Assert.Equal(1, left);
    }
}
