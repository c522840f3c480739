import '../css/tokens.css';
import '../css/marks.css';
import '../css/host.css';
import '../css/lead.css';
import './host-page.js';
