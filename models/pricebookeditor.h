// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pricebook.h"
#include "models/celltable.h"
#include "models/overview.h"
#include "models/wording.h"

#include <QObject>

#include <optional>

namespace models {

/// State of the price book editor, outside its widgets: fields and tables as typed, what is wrong with each, the book that they make, its
/// curve and how it does on the figures that are known.
class PriceBookEditor final : public QObject
{
    Q_OBJECT
public:
    enum class FieldName : quint8 { Title, Source, Date, Currency, MinimumUsers, MonthsPerYear, Discount, Count };
    /// Columns of the tables.
    enum TierColumn { FromUser, UpToUser, TierPrice };
    enum StepColumn { StepUsers, StepPrice };
    enum FigureColumn { FigureUsers, FigurePrice, FigurePeriod, FigureComputed, FigureVerdict };

    explicit PriceBookEditor(Wording wording, QObject *parent = nullptr);

    void setBook(const core::PriceBook &book);
    /// The id it was set with; it stays.
    QString id() const { return m_id; }

    QString text(FieldName field) const { return m_texts[static_cast<std::size_t>(field)]; }
    void setText(FieldName field, const QString &text);
    bool isPremium() const { return m_isPremium; }
    void setPremium(bool premium);
    bool isGuardIncluded() const { return m_guardIncluded; }
    void setGuardIncluded(bool included);
    CellTable *tiers() { return &m_tiers; }
    CellTable *steps() { return &m_steps; }
    CellTable *figures() { return &m_figures; }

    static QString label(FieldName field);
    static QString help(FieldName field);
    /// A sentence; empty where nothing is wrong.
    QString problem(FieldName field) const { return m_problems[static_cast<std::size_t>(field)]; }
    /// The first thing that is wrong, with its cell named: "Tiers, row 2, Price: …". Empty where the book is whole.
    QString firstProblem() const { return m_firstProblem; }
    /// Nothing while something is wrong.
    const std::optional<core::PriceBook> &book() const { return m_book; }
    /// Of the last whole book, up to a sensible number of seats.
    CurveSeries curve() const;
    /// "2 of 2 known figures match."; empty without figures.
    QString figuresText() const { return m_figuresText; }

signals:
    /// By hand or by setBook().
    void changed();
    /// By hand, and the book is whole.
    void bookEdited(const core::PriceBook &book);

private:
    void update(bool byHand);
    void readFields(core::PriceBook &book);
    void readTiers(core::PriceBook &book);
    void readSteps(core::PriceBook &book);
    void readFigures(core::PriceBook &book);
    void judgeFigures();
    void fail(FieldName field, const QString &problem);
    void fail(CellTable &table, const QString &name, int row, int column, const QString &problem);
    std::optional<qint64> users(CellTable &table, const QString &name, int row, int column, const QString &text, qint64 least);
    std::optional<qint64> price(CellTable &table, const QString &name, int row, int column, const QString &text, int digits);
    /// A whole number of a field; the least where it is left blank.
    qint64 number(FieldName field, qint64 least, qint64 most, qint64 blank);
    QString plain(const QString &text) const;

    Wording m_wording;
    QString m_id;
    std::array<QString, static_cast<std::size_t>(FieldName::Count)> m_texts;
    std::array<QString, static_cast<std::size_t>(FieldName::Count)> m_problems;
    bool m_isPremium = false;
    bool m_guardIncluded = false;
    CellTable m_tiers;
    CellTable m_steps;
    CellTable m_figures;
    QString m_firstProblem;
    QString m_figuresText;
    std::optional<core::PriceBook> m_book;
    core::PriceBook m_lastWhole;
};

/// A book of one's own made from another: its prices under a title and an id that no other has.
core::PriceBook duplicateOf(const core::PriceBook &book, const QStringList &takenIds);

} // namespace models
