/** Width of the panel in CSS pixels. */
export const panelWidth = 300;
