// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/pricebookeditor.h"

#include <QWidget>

#include <optional>

class QCheckBox;
class QBoxLayout;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QTableView;
class QVBoxLayout;

namespace charts {
class CostChart;
}

namespace ui {

class Label;

/// One book: fields, tiers, annual steps, the curve that they make, and figures known from elsewhere to hold it against.
class PriceBookForm final : public QWidget
{
    Q_OBJECT

public:
    /// @p editor has to outlive the form.
    PriceBookForm(models::PriceBookEditor *editor, const models::Wording &wording, QWidget *parent);

    void setBook(const core::PriceBook &book);
    void setReadOnly(bool readOnly);
    void focusTitle();
    QLineEdit *field(models::PriceBookEditor::FieldName field) const { return m_fields[static_cast<std::size_t>(field)]; }
    QTableView *tiers() const { return m_tiers; }
    QTableView *figures() const { return m_figures; }
    QString problem() const;

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    using FieldName = models::PriceBookEditor::FieldName;

    void buildFields();
    void placeFields();
    QTableView *addTable(QVBoxLayout *place, models::CellTable *model, const QString &title, const QString &note);
    void fitTable(QTableView *table);
    void refresh();
    void recolour();

    models::PriceBookEditor *m_editor;
    QLocale m_locale;
    bool m_isReadOnly = true;
    std::array<QLineEdit *, static_cast<std::size_t>(FieldName::Count)> m_fields {};
    std::array<QLabel *, static_cast<std::size_t>(FieldName::Count)> m_labels {};
    std::array<Label *, static_cast<std::size_t>(FieldName::Count)> m_help {};
    QGridLayout *m_grid = nullptr;
    QBoxLayout *m_pair = nullptr; ///< the tiers and the curve
    std::optional<bool> m_isNarrow; ///< nothing before the first placing
    QCheckBox *m_premium;
    QCheckBox *m_included;
    QTableView *m_tiers = nullptr;
    QTableView *m_steps = nullptr;
    QTableView *m_figures = nullptr;
    Label *m_problem;
    Label *m_matching;
    charts::CostChart *m_chart;
};

} // namespace ui
