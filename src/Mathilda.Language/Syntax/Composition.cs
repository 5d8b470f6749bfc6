using System.Text;

namespace Mathilda.Language.Syntax;

/// <summary>Puts a letter and the accent typed after it together, so that both spellings of <c>Léon</c> are one word.</summary>
/// <remarks>
/// The canonical compositions of the Unicode Character Database for the Latin, Greek and Cyrillic accents and the Kana voicing marks.
/// A table of our own, because <see cref="string.Normalize()"/> does nothing where globalization is switched off. Accents in another
/// than canonical order, and Hangul written as single jamo, stay as they are.
/// </remarks>
internal static class Composition
{
    /// <summary>Whether the text holds a mark this table knows.</summary>
    public static bool IsNeeded(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (IsMark(c))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The text with every letter and mark put together that have a letter of their own.</summary>
    public static string Compose(string text)
    {
        var composed = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (composed.Length > 0 && IsMark(c) && Composed(composed[^1], c) is { } one)
            {
                composed[^1] = one;
            }
            else
            {
                composed.Append(c);
            }
        }

        return composed.ToString();
    }

    /// <summary>The letter without any mark: e for é. Marks that stand alone, and letters that have none, stay as they are.</summary>
    public static char Bare(char letter)
    {
        var bare = letter;
        for (var found = true; found && bare >= '\u00C0'; )
        {
            found = false;
            for (var mark = '\u0300'; mark <= '\u0331' && !found; mark++)
            {
                var pairs = PairsOf(mark);
                for (var i = 1; i < pairs.Length && !found; i += 2)
                {
                    found = pairs[i] == bare;
                    bare = found ? pairs[i - 1] : bare;
                }
            }
        }

        return bare;
    }

    public static bool IsMark(char c) => c is (>= '\u0300' and <= '\u036F') or '\u3099' or '\u309A';

    private static char? Composed(char letter, char mark)
    {
        var pairs = PairsOf(mark);
        for (var i = 0; i < pairs.Length; i += 2)
        {
            if (pairs[i] == letter)
            {
                return pairs[i + 1];
            }
        }

        return null;
    }

    /// <summary>Letters, each followed by the letter it makes with the mark.</summary>
    private static string PairsOf(char mark) =>
        mark switch
        {
            '\u0300' =>
                "AÀEÈIÌOÒUÙaàeèiìoòuùÜǛüǜNǸnǹЕЀИЍеѐиѝĒḔēḕŌṐōṑWẀwẁÂẦâầĂẰăằÊỀêềÔỒôồƠỜơờƯỪưừYỲyỳἀἂἁἃἈἊἉἋἐἒἑἓἘἚἙἛἠἢἡἣἨἪἩἫἰἲἱἳἸἺἹἻὀὂὁὃὈὊὉὋὐὒὑὓὙὛὠὢὡὣὨὪὩὫαὰεὲηὴιὶοὸυὺωὼΑᾺΕῈΗῊ᾿῍ϊῒΙῚ῾῝ϋῢΥῪ¨῭ΟῸΩῺ", // combining grave accent
            '\u0301' =>
                "AÁEÉIÍOÓUÚYÝaáeéiíoóuúyýCĆcćLĹlĺNŃnńRŔrŕSŚsśZŹzźÜǗüǘGǴgǵÅǺåǻÆǼæǽØǾøǿ¨΅ΑΆΕΈΗΉΙΊΟΌΥΎΩΏϊΐαάεέηήιίϋΰοόυύωώϒϓГЃКЌгѓкќÇḈçḉĒḖēḗÏḮïḯKḰkḱMḾmḿÕṌõṍŌṒōṓPṔpṕŨṸũṹWẂwẃÂẤâấĂẮăắÊẾêếÔỐôốƠỚơớƯỨưứἀἄἁἅἈἌἉἍἐἔἑἕἘἜἙἝἠἤἡἥἨἬἩἭἰἴἱἵἸἼἹἽὀὄὁὅὈὌὉὍὐὔὑὕὙὝὠὤὡὥὨὬὩὭ᾿῎῾῞", // combining acute accent
            '\u0302' => "AÂEÊIÎOÔUÛaâeêiîoôuûCĈcĉGĜgĝHĤhĥJĴjĵSŜsŝWŴwŵYŶyŷZẐzẑẠẬạậẸỆẹệỌỘọộ", // combining circumflex accent
            '\u0303' => "AÃNÑOÕaãnñoõIĨiĩUŨuũVṼvṽÂẪâẫĂẴăẵEẼeẽÊỄêễÔỖôỗƠỠơỡƯỮưữYỸyỹ", // combining tilde
            '\u0304' =>
                "AĀaāEĒeēIĪiīOŌoōUŪuūÜǕüǖÄǞäǟȦǠȧǡÆǢæǣǪǬǫǭÖȪöȫÕȬõȭȮȰȯȱYȲyȳИӢиӣУӮуӯGḠgḡḶḸḷḹṚṜṛṝαᾱΑᾹιῑΙῙυῡΥῩ", // combining macron
            '\u0306' => "AĂaăEĔeĕGĞgğIĬiĭOŎoŏUŬuŭУЎИЙийуўЖӁжӂАӐаӑЕӖеӗȨḜȩḝẠẶạặαᾰΑᾸιῐΙῘυῠΥῨ", // combining breve
            '\u0307' =>
                "CĊcċEĖeėGĠgġIİZŻzżAȦaȧOȮoȯBḂbḃDḊdḋFḞfḟHḢhḣMṀmṁNṄnṅPṖpṗRṘrṙSṠsṡŚṤśṥŠṦšṧṢṨṣṩTṪtṫWẆwẇXẊxẋYẎyẏſẛ", // combining dot above
            '\u0308' =>
                "AÄEËIÏOÖUÜaäeëiïoöuüyÿYŸΙΪΥΫιϊυϋϒϔЕЁІЇеёіїАӒаӓӘӚәӛЖӜжӝЗӞзӟИӤиӥОӦоӧӨӪөӫЭӬэӭУӰуӱЧӴчӵЫӸыӹHḦhḧÕṎõṏŪṺūṻWẄwẅXẌxẍtẗ", // combining diaeresis
            '\u0309' => "AẢaảÂẨâẩĂẲăẳEẺeẻÊỂêểIỈiỉOỎoỏÔỔôổƠỞơởUỦuủƯỬưửYỶyỷ", // combining hook above
            '\u030A' => "AÅaåUŮuůwẘyẙ", // combining ring above
            '\u030B' => "OŐoőUŰuűУӲуӳ", // combining double acute accent
            '\u030C' =>
                "CČcčDĎdďEĚeěLĽlľNŇnňRŘrřSŠsšTŤtťZŽzžAǍaǎIǏiǐOǑoǒUǓuǔÜǙüǚGǦgǧKǨkǩƷǮʒǯjǰHȞhȟ", // combining caron
            '\u030F' => "AȀaȁEȄeȅIȈiȉOȌoȍRȐrȑUȔuȕѴѶѵѷ", // combining double grave accent
            '\u0311' => "AȂaȃEȆeȇIȊiȋOȎoȏRȒrȓUȖuȗ", // combining inverted breve
            '\u0313' => "αἀΑἈεἐΕἘηἠΗἨιἰΙἸοὀΟὈυὐωὠΩὨρῤ", // combining comma above
            '\u0314' => "αἁΑἉεἑΕἙηἡΗἩιἱΙἹοὁΟὉυὑΥὙωὡΩὩρῥΡῬ", // combining reversed comma above
            '\u031B' => "OƠoơUƯuư", // combining horn
            '\u0323' =>
                "BḄbḅDḌdḍHḤhḥKḲkḳLḶlḷMṂmṃNṆnṇRṚrṛSṢsṣTṬtṭVṾvṿWẈwẉZẒzẓAẠaạEẸeẹIỊiịOỌoọƠỢơợUỤuụƯỰưựYỴyỵ", // combining dot below
            '\u0324' => "UṲuṳ", // combining diaeresis below
            '\u0325' => "AḀaḁ", // combining ring below
            '\u0326' => "SȘsșTȚtț", // combining comma below
            '\u0327' => "CÇcçGĢgģKĶkķLĻlļNŅnņRŖrŗSŞsşTŢtţEȨeȩDḐdḑHḨhḩ", // combining cedilla
            '\u0328' => "AĄaąEĘeęIĮiįUŲuųOǪoǫ", // combining ogonek
            '\u032D' => "DḒdḓEḘeḙLḼlḽNṊnṋTṰtṱUṶuṷ", // combining circumflex accent below
            '\u032E' => "HḪhḫ", // combining breve below
            '\u0330' => "EḚeḛIḬiḭUṴuṵ", // combining tilde below
            '\u0331' => "BḆbḇDḎdḏKḴkḵLḺlḻNṈnṉRṞrṟTṮtṯZẔzẕhẖ", // combining macron below
            '\u0342' => "ἀἆἁἇἈἎἉἏἠἦἡἧἨἮἩἯἰἶἱἷἸἾἹἿὐὖὑὗὙὟὠὦὡὧὨὮὩὯαᾶ¨῁ηῆ᾿῏ιῖϊῗ῾῟υῦϋῧωῶ", // combining greek perispomeni
            '\u0345' =>
                "ἀᾀἁᾁἂᾂἃᾃἄᾄἅᾅἆᾆἇᾇἈᾈἉᾉἊᾊἋᾋἌᾌἍᾍἎᾎἏᾏἠᾐἡᾑἢᾒἣᾓἤᾔἥᾕἦᾖἧᾗἨᾘἩᾙἪᾚἫᾛἬᾜἭᾝἮᾞἯᾟὠᾠὡᾡὢᾢὣᾣὤᾤὥᾥὦᾦὧᾧὨᾨὩᾩὪᾪὫᾫὬᾬὭᾭὮᾮὯᾯὰᾲαᾳάᾴᾶᾷΑᾼὴῂηῃήῄῆῇΗῌὼῲωῳώῴῶῷΩῼ", // combining greek ypogegrammeni
            '\u3099' =>
                "かがきぎくぐけげこごさざしじすずせぜそぞただちぢつづてでとどはばひびふぶへべほぼうゔゝゞカガキギクグケゲコゴサザシジスズセゼソゾタダチヂツヅテデトドハバヒビフブヘベホボウヴワヷヰヸヱヹヲヺヽヾ", // combining katakana-hiragana voiced sound mark
            '\u309A' => "はぱひぴふぷへぺほぽハパヒピフプヘペホポ", // combining katakana-hiragana semi-voiced sound mark
            _ => "",
        };
}
