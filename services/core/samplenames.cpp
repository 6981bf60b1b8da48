// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/samplenames.h"

#include <algorithm>
#include <array>

namespace core {

namespace {

enum class Form : quint8 { GivenFirst, FamilyFirst };

/// Names of one part of the world, blanks between them, `_` for a blank inside. Behind a bar stands what the e-mail
/// address has; without one it is the name in small letters. Family names' addresses differ over all groups, given
/// names' within one, so that no two pairs share an address.
struct NameGroup
{
    Form form;
    std::string_view given;
    std::string_view family;
};

constexpr std::array kGroups {
    NameGroup {Form::GivenFirst,
        "Olivia Amelia Isla Ava Freya Grace Emily Sophie Charlotte Daisy Evelyn Florence Harriet Imogen Jessica "
        "Katherine Lily "
        "Megan Niamh Phoebe Rosie Scarlett Tessa Violet Willow Abigail Brooke Chloe Diana Eleanor Oliver George Harry "
        "Noah "
        "Jack Leo Arthur Oscar Henry Archie Thomas Joshua William James Edward Alfie Isaac Samuel Toby Reuben Declan "
        "Fergus "
        "Graham Hugh Ian Keith Malcolm Nigel Rhys Stuart",
        "Smith Jones Taylor Brown Davies Evans Wilson Johnson Roberts Robinson Thompson Wright Walker White Edwards "
        "Hughes Green "
        "Hall Wood Harris Lewis Clarke Jackson Clark Turner Hill Cooper Ward Moore Watson Baker Harrison Allen Bennett "
        "Parker "
        "Marshall Fletcher Sutton Barker Hartley Whitaker Pemberton O'Brien O'Connor O'Neill D'Arcy McDonald MacLeod "
        "Fitzgerald "
        "Gallagher Lloyd-Jones Ashworth Blackwood Caldwell Dunmore Eastwood Farnham Gresham Holloway Underhill"},
    NameGroup {Form::GivenFirst,
        "Anna Lena Marie Sofia Hannah Mia Emma Lea Clara Johanna Katharina Jürgen|juergen Jörg|joerg Günther|guenther "
        "Björn|bjoern "
        "Sören|soeren Käthe|kaethe Bärbel|baerbel Lukas Felix Maximilian Jonas Paul Leon Finn Elias Moritz Niklas "
        "Tobias Sebastian "
        "Florian Matthias Andreas Stefan Thomas Ulrike Sabine Petra Heike Anja",
        "Müller|mueller Schmidt Schneider Fischer Weber Meyer Wagner Becker Schulz Hoffmann Schäfer|schaefer Koch "
        "Bauer Richter Klein "
        "Wolf Schröder|schroeder Neumann Schwarz Zimmermann Braun Krüger|krueger Hofmann Hartmann Lange Werner Krause "
        "Lehmann Köhler|koehler "
        "Herrmann König|koenig Walter Mayer Huber Kaiser Fuchs Jäger|jaeger Weiß|weiss Groß|gross von_Bülow|vonbuelow"},
    NameGroup {Form::GivenFirst,
        "Camille Chloé|chloe Manon Inès|ines Léa|lea Zoé|zoe Juliette Élise|elise Aurélie|aurelie Hélène|helene Louis "
        "Gabriel Raphaël|raphael "
        "Jules Hugo Lucas Théo|theo Mathéo|matheo François|francois Benoît|benoit Gaël|gael Étienne|etienne "
        "Jérôme|jerome Noël|noel "
        "Jean-Luc Anne-Sophie Cédric|cedric Loïc|loic Maëlle|maelle Océane|oceane",
        "Martin Bernard Dubois Durand Leroy Moreau Simon Laurent Lefèvre|lefevre Michel Garnier Faure Rousseau Blanc "
        "Guérin|guerin "
        "Boyer Chevalier François|francois Legrand Gauthier Perrin Clément|clement Dupont Lambert Bonnet Fontaine "
        "Mercier Lemoine "
        "d'Aubigné|daubigne L'Hermite|lhermite"},
    NameGroup {Form::GivenFirst,
        "Lucía|lucia María|maria Martina Paula Sofía|sofia Elena Carmen Inés|ines Beatriz João|joao Tomás|tomas "
        "Andrés|andres José|jose "
        "Iñaki|inaki Álvaro|alvaro Martín|martin Rubén|ruben Sebastião|sebastiao Gonçalo|goncalo Luís|luis Pablo Diego "
        "Javier Mateo Hugo "
        "Bruno Thiago Rafaela Antónia|antonia Conceição|conceicao Marisol Ximena",
        "García|garcia Rodríguez|rodriguez González|gonzalez Fernández|fernandez López|lopez Martínez|martinez "
        "Sánchez|sanchez Pérez|perez "
        "Gómez|gomez Ruiz Hernández|hernandez Jiménez|jimenez Díaz|diaz Moreno Muñoz|munoz Álvarez|alvarez Romero "
        "Gutiérrez|gutierrez Navarro "
        "Núñez|nunez Silva Santos Ferreira Pereira Oliveira Costa Carvalho Araújo|araujo Magalhães|magalhaes "
        "Gonçalves|goncalves Simões|simoes "
        "Brandão|brandao"},
    NameGroup {Form::GivenFirst,
        "Astrid Ingrid Sigrid Freja Åsa|asa Märta|marta Tuulikki Aino Søren|soren Jørgen|jorgen Øyvind|oyvind "
        "Bjørn|bjorn Lars Nils Anders "
        "Erik Håkon|hakon Þóra|thora Guðrún|gudrun Matti Väinö|vaino Eero Linnéa|linnea Torbjörn|torbjorn",
        "Hansen Johansen Olsen Larsen Andersson Karlsson Nilsson Lindqvist Bergström|bergstrom Sjöberg|sjoberg "
        "Åkesson|akesson Ødegård|odegard "
        "Jørgensen|jorgensen Sørensen|sorensen Mäkinen|makinen Virtanen Korhonen Hämäläinen|hamalainen "
        "Guðmundsson|gudmundsson Jónsson|jonsson "
        "Lindström|lindstrom Nygård|nygard Holmberg Engström|engstrom"},
    NameGroup {Form::GivenFirst,
        "Zofia Hanna Julia Maja Agnieszka Łucja|lucja Małgorzata|malgorzata Wojciech Łukasz|lukasz Paweł|pawel "
        "Michał|michal Grzegorz Tomáš|tomas "
        "Jiří|jiri Ondřej|ondrej Zdeněk|zdenek Kateřina|katerina Žaneta|zaneta Eliška|eliska Luka Miloš|milos "
        "Đorđe|djordje Ștefan|stefan Gergő|gergo",
        "Nowak Wójcik|wojcik Kowalczyk Woźniak|wozniak Mazur Krawczyk Zając|zajac Król|krol Wróbel|wrobel "
        "Stępień|stepien Dudek Novák|novak Dvořák|dvorak "
        "Procházka|prochazka Kučera|kucera Horák|horak Šimůnek|simunek Horvat Kovačević|kovacevic Jovanović|jovanovic "
        "Popescu Nagy Szabó|szabo Tóth|toth"},
    NameGroup {Form::GivenFirst,
        "Zeynep Elif Defne Ayşe|ayse Çağla|cagla Gülşen|gulsen İpek|ipek Özge|ozge Şule|sule Yağmur|yagmur Mehmet "
        "Mustafa Ahmet Emre Kerem Burak "
        "Çınar|cinar Özgür|ozgur Uğur|ugur Işık|isik",
        "Yılmaz|yilmaz Kaya Demir Şahin|sahin Çelik|celik Yıldız|yildiz Öztürk|ozturk Aydın|aydin Özdemir|ozdemir "
        "Arslan Doğan|dogan Kılıç|kilic Aslan "
        "Çetin|cetin Koç|koc Kurt Özkan|ozkan Şimşek|simsek Güneş|gunes Erdoğdu|erdogdu"},
    NameGroup {Form::GivenFirst,
        "Aarav Vihaan Aditya Arjun Rohan Karthik Rahul Sanjay Vikram Nikhil Pranav Suresh Ganesh Harish Anil Deepak "
        "Ananya Diya Priya Kavya "
        "Meera Lakshmi Nandini Pooja Shreya Divya Aishwarya Radhika Sneha Swati Tanvi Usha",
        "Sharma Verma Gupta Patel Reddy Nair Iyer Menon Rao Naidu Chatterjee Banerjee Mukherjee Das Bose Ghosh Joshi "
        "Kulkarni Deshpande Patil Singh "
        "Malhotra Kapoor Khanna Chopra Mehta Shah Desai Pillai Krishnan Subramanian Venkataraman"},
    NameGroup {Form::FamilyFirst,
        "伟|wei 芳|fang 娜|na 敏|min 静|jing 丽|li 强|qiang 磊|lei 军|jun 洋|yang 勇|yong 艳|yan 杰|jie 涛|tao 明|ming "
        "超|chao 秀英|xiuying 霞|xia "
        "平|ping 刚|gang 桂英|guiying 建华|jianhua 志强|zhiqiang 晓明|xiaoming 海燕|haiyan 文博|wenbo 子涵|zihan "
        "雨桐|yutong 欣怡|xinyi 浩然|haoran",
        "王|wang 李|li 张|zhang 刘|liu 陈|chen 杨|yang 黄|huang 赵|zhao 吴|wu 周|zhou 徐|xu 孙|sun 马|ma 朱|zhu 胡|hu "
        "郭|guo 何|he 高|gao 林|lin "
        "罗|luo 郑|zheng 梁|liang 谢|xie 宋|song 唐|tang 薛|xue 韩|han 冯|feng 邓|deng 欧阳|ouyang"},
    NameGroup {Form::FamilyFirst,
        "陽菜|hina 結衣|yui 葵|aoi 凛|rin さくら|sakura 美咲|misaki 花子|hanako 愛|ai 翔太|shota 蓮|ren 大翔|hiroto "
        "健太|kenta 太郎|taro 拓海|takumi "
        "悠真|yuma 直樹|naoki 恵子|keiko 由美子|yumiko 智子|tomoko 誠|makoto 隆|takashi 浩二|koji 一郎|ichiro "
        "涼子|ryoko",
        "佐藤|sato 鈴木|suzuki 高橋|takahashi 田中|tanaka 伊藤|ito 渡辺|watanabe 山本|yamamoto 中村|nakamura "
        "小林|kobayashi 加藤|kato 吉田|yoshida "
        "山田|yamada 佐々木|sasaki 山口|yamaguchi 松本|matsumoto 井上|inoue 木村|kimura 林田|hayashida 清水|shimizu "
        "山崎|yamazaki 池田|ikeda 橋本|hashimoto "
        "石川|ishikawa 前田|maeda"},
    NameGroup {Form::FamilyFirst,
        "민준|minjun 서준|seojun 도윤|doyun 예준|yejun 시우|siu 하준|hajun 지호|jiho 준서|junseo 서연|seoyeon "
        "서윤|seoyun 지우|jiu 민서|minseo 하은|haeun "
        "지민|jimin 수빈|subin 은지|eunji 현우|hyeonu 성민|seongmin 영희|yeonghui 철수|cheolsu",
        "김|kim 이|yi 박|park 최|choi 정|jeong 강|kang 조|cho 윤|yoon 장|jang 임|lim 한|hahn 오|oh 서|seo 신|shin "
        "권|kwon 황|hwang 안|ahn 송|soong 류|ryu 홍|hong"},
    NameGroup {Form::GivenFirst,
        "محمد|mohammed أحمد|ahmad علي|ali حسن|hassan حسين|hussein عمر|omar يوسف|youssef خالد|khaled إبراهيم|ibrahim "
        "طارق|tarek فاطمة|fatima عائشة|aisha "
        "مريم|maryam ليلى|layla نور|nour سارة|sara هدى|huda زينب|zaynab رنا|rana سلمى|salma",
        "الهاشمي|alhashimi المصري|almasri الشريف|alsharif الخطيب|alkhatib النجار|alnajjar حداد|haddad خوري|khoury "
        "منصور|mansour سليمان|sulaiman "
        "قاسم|qasim العلي|alali الأحمد|alahmad السيد|elsayed بركات|barakat درويش|darwish عبد_الله|abdullah صالح|saleh "
        "يعقوب|yaqoub زيدان|zidan فارس|fares"},
    NameGroup {Form::GivenFirst,
        "נועה|noa תמר|tamar מאיה|maya יעל|yael שירה|shira אביגיל|avigail רחל|rachel מיכל|michal דוד|david יוסף|yosef "
        "אורי|uri איתן|eitan עומר|omer "
        "אריאל|ariel משה|moshe יונתן|yonatan",
        "כהן|cohen לוי|levi מזרחי|mizrahi פרץ|peretz ביטון|biton דהן|dahan אברהם|avraham פרידמן|friedman "
        "אזולאי|azoulay מלכה|malka כץ|katz דיין|dayan "
        "גבאי|gabay שפירא|shapira בן_דוד|bendavid אוחנה|ohana"},
    NameGroup {Form::GivenFirst,
        "Γιώργος|giorgos Κώστας|kostas Νίκος|nikos Δημήτρης|dimitris Γιάννης|giannis Παναγιώτης|panagiotis "
        "Σπύρος|spyros Θανάσης|thanasis "
        "Μαρία|maria Ελένη|eleni Κατερίνα|katerina Σοφία|sofia Ιωάννα|ioanna Χριστίνα|christina Δέσποινα|despina "
        "Ζωή|zoi",
        "Παπαδόπουλος|papadopoulos Οικονόμου|oikonomou Γεωργίου|georgiou Δημητρίου|dimitriou Νικολάου|nikolaou "
        "Ιωάννου|ioannou Αθανασίου|athanasiou "
        "Κωνσταντίνου|konstantinou Βασιλείου|vasileiou Αντωνίου|antoniou Χρήστου|christou Μακρής|makris "
        "Λάμπρου|lamprou Σαββίδης|savvidis "
        "Καραγιάννης|karagiannis Τσιτσάνης|tsitsanis"},
    NameGroup {Form::GivenFirst,
        "Александр|aleksandr Дмитрий|dmitriy Сергей|sergey Андрей|andrey Михаил|mikhail Иван|ivan Николай|nikolay "
        "Юрий|yuriy Олена|olena Наталя|natalia "
        "Оксана|oksana Тарас|taras Богдан|bohdan Ірина|iryna Марічка|marichka Ольга|olga Светлана|svetlana "
        "Тетяна|tetyana Ярослав|yaroslav Артём|artem",
        "Шевченко|shevchenko Бондаренко|bondarenko Коваленко|kovalenko Ткаченко|tkachenko Кравченко|kravchenko "
        "Олійник|oliynyk Мельник|melnyk "
        "Лысенко|lysenko Гончаренко|honcharenko Петренко|petrenko Мороз|moroz Савченко|savchenko Бондар|bondar "
        "Шульга|shulha Коваль|koval Гайдук|haiduk "
        "Черненко|chernenko Жук|zhuk Приходько|prykhodko Стельмах|stelmakh"},
};

struct Part
{
    std::string name;
    std::string address;
};

std::vector<Part> parts(std::string_view list)
{
    std::vector<Part> out;
    while (!list.empty()) {
        const std::string_view word = list.substr(0, list.find(' '));
        list.remove_prefix(std::min(list.size(), word.size() + 1));
        const std::size_t bar = word.find('|');
        Part part {std::string(word.substr(0, bar)), std::string(bar == word.npos ? word : word.substr(bar + 1))};
        std::replace(part.name.begin(), part.name.end(), '_', ' ');
        for (char &letter : part.address)
            letter = letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
        std::erase(part.address, '\'');
        out.push_back(std::move(part));
    }
    return out;
}

} // namespace

std::vector<SampleName> sampleNames()
{
    std::vector<SampleName> names;
    for (const NameGroup &group : kGroups) {
        const std::vector<Part> given = parts(group.given);
        const std::vector<Part> family = parts(group.family);
        for (const Part &first : given) {
            for (const Part &last : family) {
                SampleName name;
                name.full = group.form == Form::GivenFirst ? first.name + ' ' + last.name : last.name + first.name;
                name.given = first.name;
                name.family = last.name;
                name.address = first.address + '.' + last.address;
                names.push_back(std::move(name));
            }
        }
    }
    return names;
}

} // namespace core
