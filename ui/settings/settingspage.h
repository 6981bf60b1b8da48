// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ruleset.h"
#include "models/settings.h"
#include "models/wording.h"

#include <QWidget>

class QLineEdit;
class QListWidget;
class QPushButton;
class QStackedWidget;

namespace models {
class AdviceOrderModel;
class ConnectionForm;
class ConnectionListModel;
class PriceBookEditor;
class ProfileForm;
class ProtectedModel;
} // namespace models

namespace ui {

class ConnectionsSection;
class KeyboardSection;
class Label;
class LookSection;
class OrganisationSection;
class PricesSection;
class ProtectedSection;
class RulesSection;
class Section;

/// All settings: sections on the left, what belongs to the chosen one on the right. Every change holds at once; what was done is said
/// below, with a way back (Ctrl+Z as well). Built when its models are there.
class SettingsPage final : public QWidget
{
    Q_OBJECT

public:
    struct Models
    {
        models::Settings *settings;
        models::ProfileForm *form; ///< bound to settings by the page
        models::ProtectedModel *protectedAccounts;
        models::AdviceOrderModel *order;
        models::PriceBookEditor *prices;
        models::ConnectionListModel *connections;
        models::ConnectionForm *connectionForm;
        models::Wording wording;
    };
    enum class Part : quint8 { Organisation, Sites, Connections, Protected, Order, Prices, Rules, Look, Keyboard, Notices, Count };

    explicit SettingsPage(QWidget *parent = nullptr);

    void setModels(const Models &models);
    void showPart(Part part);
    Part part() const;
    void focusFirst();

    ProtectedSection *protectedAccounts() const { return m_protected; }
    ConnectionsSection *connections() const { return m_connections; }
    PricesSection *prices() const { return m_prices; }
    RulesSection *rules() const { return m_rules; }
    LookSection *look() const { return m_look; }
    KeyboardSection *keyboard() const { return m_keyboard; }
    QLineEdit *search() const { return m_search; }

signals:
    /// The few questions of the first run again.
    void questionsRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void add(Section *section);
    void filter(const QString &text);
    void showSteps();
    void fitList();

    models::Settings *m_settings = nullptr;
    QLineEdit *m_search;
    QListWidget *m_list;
    Label *m_nothing;
    QStackedWidget *m_stack;
    QList<Section *> m_sections;
    QWidget *m_notice;
    Label *m_said;
    QPushButton *m_undo;
    QPushButton *m_redo;
    ProtectedSection *m_protected = nullptr;
    ConnectionsSection *m_connections = nullptr;
    PricesSection *m_prices = nullptr;
    RulesSection *m_rules = nullptr;
    LookSection *m_look = nullptr;
    KeyboardSection *m_keyboard = nullptr;
};

} // namespace ui
