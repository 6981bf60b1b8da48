// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matcher.h"

#include "core/accountcolumn.h"
#include "core/fold.h"
#include "core/matchcolumns.h"
#include "core/querydays.h"
#include "core/queryfields.h"

#include <algorithm>
#include <functional>

namespace core {

namespace {

std::string folded(const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    return core::folded({utf8.data(), static_cast<std::size_t>(utf8.size())});
}

bool orders(Comparison comparison, std::strong_ordering order)
{
    switch (comparison) {
    case Comparison::Contains:
    case Comparison::Equals:
        return order == 0;
    case Comparison::Less:
        return order < 0;
    case Comparison::LessOrEqual:
        return order <= 0;
    case Comparison::Greater:
        return order > 0;
    case Comparison::GreaterOrEqual:
        return order >= 0;
    }
    return false;
}

/// A number with up to six decimals, in millionths; nothing for other texts.
std::optional<qint64> millionths(std::string_view cell)
{
    bool ok = false;
    const double number
        = QByteArray::fromRawData(cell.data(), static_cast<qsizetype>(cell.size())).trimmed().toDouble(&ok);
    if (!ok || !(number > -9e12 && number < 9e12))
        return std::nullopt;
    return qRound64(number * 1e6);
}

/// Makes the matcher of one term; a member function for each kind of field.
class TermMaker final
{
public:
    TermMaker(const Assessment &assessment, const Query &query, const QueryTerm &term)
        : m_assessment(assessment)
        , m_table(assessment.table())
        , m_query(query)
        , m_term(term)
    {
    }

    Result<MatcherPtr> make() const
    {
        switch (m_term.field) {
        case QueryField::Text:
            return text(TextPart::Any);
        case QueryField::Name:
            return text(TextPart::Name);
        case QueryField::Mail:
            return text(TextPart::Mail);
        case QueryField::Id:
            return text(TextPart::Id);
        case QueryField::Domain:
            return domain();
        case QueryField::Status:
            return byCase([this](const Case &c) { return has(statusKey(c.status)); });
        case QueryField::Verdict:
            return byCase([this](const Case &c) { return has(verdictKey(c.verdict)); });
        case QueryField::Intent:
            return byCase([this](const Case &c) { return has(intentKey(c.intent)); });
        case QueryField::Certainty:
            return byCase([this](const Case &c) { return has(certaintyKey(c.certainty)); });
        case QueryField::Flag:
            return byCase([this](const Case &c) { return has(triKey(c.flag)); });
        case QueryField::Idp:
            return byCase([this](const Case &c) { return has(managedByKey(c.managedBy)) || (c.managedBy == ManagedBy::Nobody && has(QLatin1String("none"))); });
        case QueryField::Recommended:
            return byCase([this](const Case &c) { return has(adviceKey(c.recommendation.advice)); });
        case QueryField::Reason:
        case QueryField::Rule:
            return reason();
        case QueryField::Option:
            return byCase([this](const Case &c) { return hasOption(c); });
        case QueryField::Saves:
            return saves();
        case QueryField::Product:
            return access([this](const Access &a) { return has(productKey(a.product)); });
        case QueryField::Plan:
            return access([this](const Access &a) { return has(planKey(a.plan)); });
        case QueryField::Site:
            return site();
        case QueryField::Last:
            return day(m_table.lastSeen());
        case QueryField::Added:
            return day(m_table.data().added);
        case QueryField::Policy:
            return cells({&m_table.column(Field::PolicyName)});
        case QueryField::PolicyType:
            return cells({&m_table.column(Field::PolicyType)});
        case QueryField::Department:
            return cells({&m_table.column(Field::Department)});
        case QueryField::OrgRole:
            return cells({&m_table.column(Field::OrgRole)}, true);
        case QueryField::Group:
            return cells({&m_table.column(Field::Groups)}, true);
        case QueryField::Note:
            return cells({&m_assessment.annotations.note});
        case QueryField::Exception:
            return cells({&m_assessment.annotations.exception});
        case QueryField::Sso:
            return tri(m_table.column(Field::SingleSignOn));
        case QueryField::TwoStep:
            return tri(m_table.column(Field::TwoStep));
        case QueryField::Is:
            return is();
        case QueryField::Any:
            return column();
        case QueryField::Count:
            break;
        }
        return MatcherPtr(std::make_unique<AnyMatcher>());
    }

private:
    using Made = Result<MatcherPtr>;

    Unexpected bad(const QString &value, ErrorCode code = ErrorCode::BadQuery) const
    {
        // The term as it was typed: a value lies behind its field, where quotes don't hide it.
        const qsizetype begin = m_term.position - 1;
        const qsizetype behind = code == ErrorCode::BadQuery ? m_query.text.indexOf(u':', begin) + 1 : 0;
        const qsizetype at = behind > 0 ? m_query.text.indexOf(value, behind) : -1;
        const bool isInside = at >= 0 && at < begin + m_term.length;
        return fail(code, m_query.text, value, 0, static_cast<int>(isInside ? at : begin) + 1);
    }
    bool has(QLatin1String key) const
    {
        return std::any_of(
            m_term.values.begin(), m_term.values.end(), [key](const QString &value) { return value == key; });
    }
    bool isWhole() const { return m_term.comparison == Comparison::Equals; }
    static QLatin1String triKey(Tri tri)
    {
        return tri == Tri::Yes ? QLatin1String("yes") : tri == Tri::No ? QLatin1String("no") : QLatin1String("unknown");
    }

    Made byCase(const std::function<bool(const Case &)> &wanted) const
    {
        ByCode yes(m_assessment.cases.size());
        std::transform(m_assessment.cases.begin(), m_assessment.cases.end(), yes.begin(), wanted);
        return std::make_unique<CodeMatcher>(m_assessment.caseOfRow, std::move(yes));
    }

    Made text(TextPart part) const
    {
        auto any = std::make_unique<AnyMatcher>();
        for (const QString &value : m_term.values) {
            const QByteArray utf8 = value.toUtf8();
            any->add(std::make_unique<TextMatcher>(TextSearch(
                m_table, {utf8.data(), static_cast<std::size_t>(utf8.size())}, part, isWhole() || value.isEmpty())));
        }
        return any;
    }

    /// The whole domain, or a part of it as long as the value has no dot.
    Made domain() const
    {
        auto any = std::make_unique<AnyMatcher>();
        for (const QString &value : m_term.values) {
            const QString name = value.startsWith(u'@') ? value.mid(1) : value;
            if (name.contains(u'@'))
                continue;
            const QByteArray utf8 = name.toUtf8();
            const bool whole = isWhole() || name.isEmpty() || name.contains(u'.');
            any->add(std::make_unique<TextMatcher>(
                TextSearch(m_table, {utf8.data(), static_cast<std::size_t>(utf8.size())}, TextPart::Domain, whole)));
        }
        return any;
    }

    Made reason() const
    {
        QStringList known;
        for (const Rule &rule : m_assessment.rules.rules)
            known.append(rule.id);
        for (const Case &c : m_assessment.cases)
            known.append(c.rule);
        const bool causesToo = m_term.field == QueryField::Reason;
        for (int i = 0; causesToo && i < static_cast<int>(Cause::Count); ++i)
            known.append(causeKey(static_cast<Cause>(i)));
        for (const QString &value : m_term.values) {
            if (!known.contains(value, Qt::CaseInsensitive))
                return bad(value);
        }
        return byCase([this, causesToo](const Case &c) {
            return (causesToo && has(causeKey(c.cause))) || m_term.values.contains(c.rule, Qt::CaseInsensitive);
        });
    }

    bool hasOption(const Case &facts) const
    {
        return std::any_of(m_term.values.begin(), m_term.values.end(), [&facts](const QString &value) {
            const auto &answer = facts.options[static_cast<std::size_t>(value[0].unicode() - u'1')];
            return value.size() == 1 ? answer.eligibility == Eligibility::Eligible
                                     : value.mid(2) == eligibilityKey(answer.eligibility);
        });
    }

    Made saves() const
    {
        std::vector<Money> limits;
        for (const QString &value : m_term.values) {
            const auto money = Money::fromDecimal(value, m_assessment.year.perSeatAlone.currency());
            if (!money)
                return bad(value);
            limits.push_back(*money);
        }
        return byCase([this, &limits](const Case &c) {
            const auto saves = savesAlone(m_assessment, c);
            return saves && std::any_of(limits.begin(), limits.end(), [&](const Money &limit) {
                return orders(m_term.comparison, saves->minor() <=> limit.minor());
            });
        });
    }

    Made access(const std::function<bool(const Access &)> &wanted) const
    {
        auto any = std::make_unique<AnyMatcher>();
        for (const ProductColumn &column : m_table.products())
            any->add(std::make_unique<CodeMatcher>(column.cells, cellsWithAccess(column, wanted)));
        for (const ActivityColumn &activity : m_table.activity()) {
            const auto told = accessByActivity(m_table, activity);
            if (told && wanted(*told))
                any->add(std::make_unique<DayMatcher>(activity.days, kNever + 1, std::numeric_limits<Day>::max()));
        }
        return any;
    }

    Made site() const
    {
        std::vector<QString> wanted;
        for (const QString &value : m_term.values) {
            const QString host = value.contains(u"://") ? siteHost(value) : value.toCaseFolded();
            wanted.push_back(host.isEmpty() ? value.toCaseFolded() : host);
        }
        return access([this, wanted](const Access &a) {
            const QString site = a.site.toCaseFolded();
            return std::any_of(wanted.begin(), wanted.end(), [this, &site](const QString &value) {
                return isWhole() || value.isEmpty() ? site == value : site.contains(value);
            });
        });
    }

    Made day(const HugeArray<Day> &days) const
    {
        auto any = std::make_unique<AnyMatcher>();
        for (const QString &value : m_term.values) {
            const auto parsed = parseDayValue(value);
            if (!parsed)
                return bad(value);
            if (parsed->kind == DayValue::Kind::Never) {
                any->add(std::make_unique<DayMatcher>(days, kNever, kNever));
            } else if (parsed->kind == DayValue::Kind::Unknown) {
                any->add(std::make_unique<DayMatcher>(days, kNoDay, kNoDay));
            } else {
                const auto range = dayRange(*parsed, m_term.comparison, m_assessment.today);
                if (!range)
                    return bad(value);
                any->add(std::make_unique<DayMatcher>(days, range->first, range->last));
            }
        }
        return any;
    }

    /// Cells that contain, or are, one of the values; @p isList: a part between commas counts as a cell.
    Made cells(const std::vector<const CodeColumn *> &columns, bool isList = false) const
    {
        std::vector<std::string> wanted;
        for (const QString &value : m_term.values)
            wanted.push_back(folded(value));
        const auto is = [this, &wanted, isList](const std::string &cell) {
            return std::any_of(wanted.begin(), wanted.end(), [this, &cell, isList](const std::string &value) {
                if (!isWhole() && !value.empty())
                    return cell.find(value) != std::string::npos;
                return cell == value || (isList && isPartOf(cell, value));
            });
        };
        auto any = std::make_unique<AnyMatcher>();
        for (const CodeColumn *column : columns) {
            ByCode yes;
            for (const std::string &cell : column->values)
                yes.push_back(is(core::folded(cell)));
            any->add(std::make_unique<CodeMatcher>(*column, std::move(yes)));
        }
        return any;
    }

    static bool isPartOf(std::string_view list, std::string_view value)
    {
        while (!list.empty()) {
            const std::size_t comma = std::min(list.find(','), list.size());
            std::string_view part = list.substr(0, comma);
            part.remove_prefix(std::min(part.find_first_not_of(' '), part.size()));
            while (!part.empty() && part.back() == ' ')
                part.remove_suffix(1);
            if (!part.empty() && part == value)
                return true;
            list.remove_prefix(std::min(comma + 1, list.size()));
        }
        return false;
    }

    Made tri(const CodeColumn &column) const
    {
        ByCode yes;
        for (const std::string &cell : column.values)
            yes.push_back(has(triKey(triFromText(cell))));
        return std::make_unique<CodeMatcher>(column, std::move(yes));
    }

    Made is() const
    {
        auto any = std::make_unique<AnyMatcher>();
        any->add(*byCase([this](const Case &c) {
            return (c.isProtected && has(QLatin1String("protected"))) || (c.leaver && has(QLatin1String("leaver")))
                || (c.discrepancy && has(QLatin1String("discrepancy"))) || (c.masked && has(QLatin1String("masked")))
                || (c.status == AccountStatus::Active && has(QLatin1String("active")))
                || (c.claimed == Tri::Yes && has(QLatin1String("claimed")))
                || (c.countsForPremium && has(QLatin1String("premium")));
        }));
        if (has(QLatin1String("admin"))) {
            const CodeColumn &roles = m_table.column(Field::OrgRole);
            ByCode yes;
            for (const std::string &role : roles.values)
                yes.push_back(core::folded(role).find("admin") != std::string::npos);
            any->add(std::make_unique<CodeMatcher>(roles, std::move(yes)));
        }
        return any;
    }

    Made column() const
    {
        const NamedColumns named = columnsByHeader(m_table, m_term.column);
        if (named.isEmpty())
            return bad(m_term.column, ErrorCode::UnknownField);
        auto any = std::make_unique<AnyMatcher>();
        for (const HugeArray<Day> *days : named.days) {
            Made matcher = day(*days);
            if (!matcher)
                return matcher;
            any->add(std::move(*matcher));
        }
        if (named.texts.empty())
            return any;
        Made matcher = m_term.comparison <= Comparison::Equals ? cells(named.texts) : comparedCells(named.texts);
        if (!matcher)
            return matcher;
        any->add(std::move(*matcher));
        return any;
    }

    /// `"Seats":>3`, `"Contract end":<2027`: cells that are no number or no day, as the value is, never match.
    Made comparedCells(const std::vector<const CodeColumn *> &columns) const
    {
        std::vector<std::function<bool(const std::string &)>> tests;
        for (const QString &value : m_term.values) {
            const std::string utf8 = value.toStdString();
            const auto limit = millionths(utf8);
            const auto parsed = parseDayValue(value); // "2026" is both
            const auto range = parsed && parsed->kind <= DayValue::Kind::Age
                ? dayRange(*parsed, m_term.comparison, m_assessment.today)
                : std::nullopt;
            if (!limit && !range)
                return bad(value);
            tests.emplace_back([this, limit, range](const std::string &cell) {
                if (const auto number = limit ? millionths(cell) : std::nullopt)
                    return orders(m_term.comparison, *number <=> *limit);
                bool ok = false;
                const Day day = range ? parseDay(cell, DayOrder::YearFirst, &ok) : kNoDay;
                return ok && isDate(day) && day >= range->first && day <= range->last;
            });
        }
        auto any = std::make_unique<AnyMatcher>();
        for (const CodeColumn *column : columns) {
            ByCode yes;
            for (const std::string &cell : column->values)
                yes.push_back(
                    std::any_of(tests.begin(), tests.end(), [&cell](const auto &test) { return test(cell); }));
            any->add(std::make_unique<CodeMatcher>(*column, std::move(yes)));
        }
        return any;
    }

    const Assessment &m_assessment;
    const AccountTable &m_table;
    const Query &m_query;
    const QueryTerm &m_term;
};

} // namespace

Result<MatcherPtr> makeMatcher(const Assessment &assessment, const Query &query, const QueryTerm &term)
{
    return TermMaker(assessment, query, term).make();
}

} // namespace core
