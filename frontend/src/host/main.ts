import '../css/tokens.css';
import '../css/marks.css';
import '../css/host.css';
import './host-page.js';
