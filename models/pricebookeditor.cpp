// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/pricebookeditor.h"

#include "core/cost.h"
#include "core/decimal.h"
#include "models/format.h"
#include "models/tr.h"

#include <algorithm>

namespace models {

namespace {

constexpr qint64 kMostUsers = 1'000'000'000'000;
constexpr int kExtraDigits = 6; ///< of a price, beyond the currency's own

/// As people write it here: "4.20" and "4,20"; without zeros beyond the currency's digits.
QString decimalFor(qint64 scaled, int digits, int least, const QLocale &locale)
{
    QString text = core::decimalText(scaled, digits);
    const qsizetype point = text.indexOf(u'.');
    while (point >= 0 && text.endsWith(u'0') && text.size() - point - 1 > least)
        text.chop(1);
    if (text.endsWith(u'.'))
        text.chop(1);
    return text.replace(u'.', locale.decimalPoint());
}

} // namespace

PriceBookEditor::PriceBookEditor(Wording wording, QObject *parent)
    : QObject(parent)
    , m_wording(std::move(wording))
    , m_tiers({tr("From user", "@title:column"), tr("Up to user", "@title:column"), tr("Price a month", "@title:column")}, 3)
    , m_steps({tr("Users", "@title:column"), tr("Price a year", "@title:column")}, 2)
    , m_figures({tr("Users", "@title:column"), tr("Known price", "@title:column"), tr("Of a", "@title:column period"),
                    tr("This book says", "@title:column"), tr("Result", "@title:column")},
          3)
{
    m_tiers.setPlaceholder(tr("another tier", "@info:placeholder"));
    m_steps.setPlaceholder(tr("another step", "@info:placeholder"));
    m_figures.setPlaceholder(tr("another figure", "@info:placeholder"));
    for (CellTable *table : {&m_tiers, &m_steps, &m_figures})
        connect(table, &CellTable::edited, this, [this] { update(true); });
}

void PriceBookEditor::setBook(const core::PriceBook &book)
{
    const QLocale &locale = m_wording.locale;
    const int digits = book.currency.minorDigits();
    m_id = book.id;
    const auto set = [this](FieldName field, const QString &text) { m_texts[static_cast<std::size_t>(field)] = text; };
    set(FieldName::Title, book.title);
    set(FieldName::Source, book.source);
    set(FieldName::Date, core::isDate(book.date) ? core::toDate(book.date).toString(Qt::ISODate) : QString());
    set(FieldName::Currency, book.currency.toString());
    set(FieldName::MinimumUsers, numberText(book.minimumUsers, locale));
    set(FieldName::MonthsPerYear, QString::number(book.monthsPerYear));
    set(FieldName::Discount, decimalFor(book.discountBasisPoints, 2, 0, locale));
    m_isPremium = book.isPremium;
    m_guardIncluded = book.guardIncluded;
    QList<QStringList> rows;
    for (const core::PriceTier &tier : book.tiers)
        rows.append({QString(), tier.upTo > 0 ? numberText(tier.upTo, locale) : QString(), decimalFor(tier.microPrice, digits + kExtraDigits, digits, locale)});
    m_tiers.setRows(rows);
    rows.clear();
    for (const core::AnnualStep &step : book.annualSteps)
        rows.append({numberText(step.users, locale), decimalFor(step.price.minor(), digits, digits, locale)});
    m_steps.setRows(rows);
    rows.clear();
    for (const core::TestFigure &figure : book.testFigures)
        rows.append({numberText(figure.users, locale), decimalFor(figure.price.minor(), digits, digits, locale),
            figure.isMonth ? tr("month", "@item period") : tr("year", "@item period")});
    m_figures.setRows(rows);
    update(false);
}

void PriceBookEditor::setText(FieldName field, const QString &text)
{
    if (std::exchange(m_texts[static_cast<std::size_t>(field)], text) != text)
        update(true);
}

void PriceBookEditor::setPremium(bool premium)
{
    if (std::exchange(m_isPremium, premium) != premium)
        update(true);
}

void PriceBookEditor::setGuardIncluded(bool included)
{
    if (std::exchange(m_guardIncluded, included) != included)
        update(true);
}

QString PriceBookEditor::plain(const QString &text) const
{
    QString out = text.trimmed();
    out.remove(m_wording.locale.groupSeparator());
    out.remove(u' ').remove(QChar(0xa0)).remove(QChar(0x202f));
    return out.replace(m_wording.locale.decimalPoint(), QStringLiteral("."));
}

void PriceBookEditor::fail(FieldName field, const QString &problem)
{
    m_problems[static_cast<std::size_t>(field)] = problem;
    if (m_firstProblem.isEmpty())
        m_firstProblem = tr("%1: %2", "@info field, what is wrong").arg(label(field), problem);
}

void PriceBookEditor::fail(CellTable &table, const QString &name, int row, int column, const QString &problem)
{
    table.setProblem(row, column, problem);
    if (m_firstProblem.isEmpty())
        m_firstProblem = tr("%1, row %2, %3: %4", "@info table, row, column, what is wrong")
                             .arg(name)
                             .arg(row + 1)
                             .arg(table.headerData(column, Qt::Horizontal).toString(), problem);
}

qint64 PriceBookEditor::number(FieldName field, qint64 least, qint64 most, qint64 blank)
{
    const QString typed = plain(text(field));
    if (typed.isEmpty())
        return blank;
    const core::Result<qint64> value = core::scaledDecimal(typed, 0);
    if (value && *value >= least && *value <= most)
        return *value;
    fail(field, tr("Type a whole number from %1 to %2.", "@info").arg(numberText(least, m_wording.locale), numberText(most, m_wording.locale)));
    return blank;
}

std::optional<qint64> PriceBookEditor::users(CellTable &table, const QString &name, int row, int column, const QString &text, qint64 least)
{
    const core::Result<qint64> value = core::scaledDecimal(plain(text), 0);
    if (!value || *value < 0 || *value > kMostUsers) {
        fail(table, name, row, column, tr("Type a whole number of users.", "@info"));
        return {};
    }
    if (*value < least) {
        fail(table, name, row, column, tr("It has to be %1 or more: rows ascend.", "@info").arg(numberText(least, m_wording.locale)));
        return {};
    }
    return *value;
}

std::optional<qint64> PriceBookEditor::price(CellTable &table, const QString &name, int row, int column, const QString &text, int digits)
{
    const QString typed = plain(text);
    const core::Result<qint64> value = core::scaledDecimal(typed, digits);
    if (value && *value >= 0 && *value <= core::Money::kMaxMinor)
        return *value;
    fail(table, name, row, column,
        typed.startsWith(u'-') ? tr("A price is not negative.", "@info")
                               : tr("Type a price such as %1.", "@info").arg(decimalFor(385, 2, 2, m_wording.locale)));
    return {};
}

void PriceBookEditor::readFields(core::PriceBook &book)
{
    book.id = m_id;
    book.title = text(FieldName::Title).trimmed();
    book.source = text(FieldName::Source).trimmed();
    if (book.title.isEmpty())
        fail(FieldName::Title, tr("A book needs a name: every figure names it.", "@info"));
    if (book.source.isEmpty())
        fail(FieldName::Source, tr("Say who told these prices.", "@info"));
    if (const QString date = text(FieldName::Date).trimmed(); !date.isEmpty()) {
        const QDate day = QDate::fromString(date, Qt::ISODate);
        if (day.isValid())
            book.date = core::toDay(day);
        else
            fail(FieldName::Date, tr("Write the day like 2026-11-24, or leave it blank.", "@info"));
    }
    if (const auto currency = core::Currency::fromCode(text(FieldName::Currency).trimmed()))
        book.currency = *currency;
    else
        fail(FieldName::Currency, tr("Type a currency's code of three letters, such as USD or EUR.", "@info"));
    book.minimumUsers = number(FieldName::MinimumUsers, 0, kMostUsers, 0);
    book.monthsPerYear = static_cast<int>(number(FieldName::MonthsPerYear, 1, 12, 12));
    if (const QString discount = plain(text(FieldName::Discount)); !discount.isEmpty()) {
        const core::Result<qint64> points = core::scaledDecimal(discount, 2);
        if (points && *points >= 0 && *points <= 10'000)
            book.discountBasisPoints = *points;
        else
            fail(FieldName::Discount, tr("Type a percentage from 0 to 100 with at most two digits.", "@info"));
    }
    book.isPremium = m_isPremium;
    book.guardIncluded = m_guardIncluded;
}

void PriceBookEditor::readTiers(core::PriceBook &book)
{
    const QString name = tr("Tiers", "@title");
    const QList<QStringList> rows = m_tiers.rows();
    qint64 from = 1;
    for (int row = 0; row < rows.size(); ++row) {
        const bool isLast = row + 1 == rows.size();
        core::PriceTier tier;
        // Where a tier begins follows from the one before; typed otherwise it is a mistake, blank is fine.
        if (const QString typed = plain(rows[row][FromUser]); !typed.isEmpty() && typed != QString::number(from))
            fail(m_tiers, name, row, FromUser, tr("This tier begins at user %1, behind the one before.", "@info").arg(numberText(from, m_wording.locale)));
        else
            m_tiers.setComputed(row, FromUser, numberText(from, m_wording.locale));
        if (rows[row][UpToUser].isEmpty()) {
            if (!isLast)
                fail(m_tiers, name, row, UpToUser, tr("Only the last tier may be left open.", "@info"));
        } else if (const auto upTo = users(m_tiers, name, row, UpToUser, rows[row][UpToUser], from)) {
            tier.upTo = *upTo;
            from = *upTo + 1;
        }
        if (const auto cost = price(m_tiers, name, row, TierPrice, rows[row][TierPrice], book.currency.minorDigits() + kExtraDigits))
            tier.microPrice = *cost;
        book.tiers.push_back(tier);
    }
    if (rows.isEmpty() && !m_guardIncluded)
        fail(m_tiers, name, 0, UpToUser, tr("A book has at least one tier.", "@info"));
}

void PriceBookEditor::readSteps(core::PriceBook &book)
{
    const QString name = tr("Annual steps", "@title");
    const QList<QStringList> rows = m_steps.rows();
    qint64 least = 1;
    for (int row = 0; row < rows.size(); ++row) {
        const auto count = users(m_steps, name, row, StepUsers, rows[row][StepUsers], least);
        const auto cost = price(m_steps, name, row, StepPrice, rows[row][StepPrice], book.currency.minorDigits());
        if (!count || !cost)
            continue;
        if (!book.annualSteps.empty() && *cost < book.annualSteps.back().price.minor()) {
            fail(m_steps, name, row, StepPrice, tr("A higher step costs no less than the one before.", "@info"));
            continue;
        }
        least = *count + 1;
        book.annualSteps.push_back({*count, core::Money(*cost, book.currency)});
    }
}

void PriceBookEditor::readFigures(core::PriceBook &book)
{
    const QString name = tr("Known figures", "@title");
    const QList<QStringList> rows = m_figures.rows();
    for (int row = 0; row < rows.size(); ++row) {
        const auto count = users(m_figures, name, row, FigureUsers, rows[row][FigureUsers], 0);
        const auto cost = price(m_figures, name, row, FigurePrice, rows[row][FigurePrice], book.currency.minorDigits());
        const QString period = rows[row][FigurePeriod].trimmed();
        const bool isMonth = period.compare(tr("month", "@item period"), Qt::CaseInsensitive) == 0 || period.compare(QLatin1String("month"), Qt::CaseInsensitive) == 0;
        const bool isYear = period.isEmpty() || period.compare(tr("year", "@item period"), Qt::CaseInsensitive) == 0
            || period.compare(QLatin1String("year"), Qt::CaseInsensitive) == 0;
        if (!isMonth && !isYear)
            fail(m_figures, name, row, FigurePeriod, tr("Type month or year.", "@info"));
        else
            m_figures.setComputed(row, FigurePeriod, isMonth ? tr("month", "@item period") : tr("year", "@item period"));
        book.testFigures.push_back({count.value_or(0), core::Money(cost.value_or(0), book.currency), isMonth});
    }
}

/// Half-typed rows have no verdict.
void PriceBookEditor::judgeFigures()
{
    qint64 matching = 0;
    const int rows = static_cast<int>(m_figures.rows().size());
    for (int row = 0; row < rows; ++row) {
        QString computed;
        QString verdict;
        if (m_book) {
            const core::TestFigure &figure = m_book->testFigures[static_cast<std::size_t>(row)];
            const auto cost = core::cost(*m_book, figure.users, figure.isMonth ? core::Period::Month : core::Period::Year, core::Billing::Annual);
            if (cost) {
                const bool matches = cost->amount == figure.price;
                matching += matches ? 1 : 0;
                computed = moneyText(cost->amount, m_wording.locale, MoneyDigits::Exact);
                verdict = matches ? tr("✓ matches", "@item known figure")
                                  : tr("✗ differs by %1", "@item known figure").arg(signedMoneyText(cost->amount - figure.price, m_wording.locale));
            }
        }
        m_figures.setComputed(row, FigureComputed, computed);
        m_figures.setComputed(row, FigureVerdict, verdict);
    }
    m_figuresText = rows == 0 || !m_book ? QString()
                                         : tr("%1 of %2 known figures match.", "@info").arg(numberText(matching, m_wording.locale), numberText(rows, m_wording.locale));
}

void PriceBookEditor::update(bool byHand)
{
    m_problems.fill({});
    m_firstProblem.clear();
    for (CellTable *table : {&m_tiers, &m_steps, &m_figures})
        table->clearProblems();
    core::PriceBook book;
    readFields(book);
    readTiers(book);
    readSteps(book);
    readFigures(book);
    m_book = m_firstProblem.isEmpty() ? std::optional(book) : std::nullopt;
    if (m_book)
        m_lastWhole = *m_book;
    judgeFigures();
    emit changed();
    if (byHand && m_book)
        emit bookEdited(*m_book);
}

} // namespace models
